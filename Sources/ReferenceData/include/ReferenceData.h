#ifndef REFERENCE_DATA_H
#define REFERENCE_DATA_H

#include <stddef.h>

/// One data file of the program, embedded in the binary: UTF-8, not terminated by a zero.
struct ReferenceFile {
    /// The path below the target, such as "codes/levels.csv".
    const char *name;
    const unsigned char *bytes;
    size_t length;
};

/// The embedded file of a name, or NULL where there is none.
const struct ReferenceFile *reference_file(const char *name);

/// The number of embedded files.
size_t reference_file_count(void);

/// The embedded file at an index from zero, or NULL past the end.
const struct ReferenceFile *reference_file_at(size_t index);

#endif

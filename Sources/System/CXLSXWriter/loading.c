#include "CXLSXWriter.h"

#include <dlfcn.h>

int xlsxwriter_load(xlsxwriter_library *library)
{
    void *handle = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
    if (handle == NULL)
        return 0;
#define XLSXWRITER_FIND(name) \
    if ((library->name = (__typeof__(library->name))dlsym(handle, #name)) == NULL) \
        return 0;
    XLSXWRITER_CALLS(XLSXWRITER_FIND)
#undef XLSXWRITER_FIND
    return 1;
}

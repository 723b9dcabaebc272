#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stdlib.h>
#include <xlsxwriter.h>

/* The calls of libxlsxwriter that are made here. */
#define XLSXWRITER_CALLS(call) \
    call(format_set_align) \
    call(format_set_bold) \
    call(format_set_border) \
    call(format_set_fg_color) \
    call(format_set_num_format) \
    call(format_set_pattern) \
    call(format_set_text_wrap) \
    call(lxw_workbook_free) \
    call(workbook_add_format) \
    call(workbook_add_worksheet) \
    call(workbook_close) \
    call(workbook_new_opt) \
    call(workbook_validate_sheet_name) \
    call(worksheet_freeze_panes) \
    call(worksheet_set_column) \
    call(worksheet_set_row_opt) \
    call(worksheet_write_blank) \
    call(worksheet_write_number) \
    call(worksheet_write_string)

/* The library, loaded where a workbook is written and not with the program: it brings a library of cryptography, which
   would take a tenth of the time of a question that prints a table. */
typedef struct {
#define XLSXWRITER_MEMBER(name) __typeof__(name) *name;
    XLSXWRITER_CALLS(XLSXWRITER_MEMBER)
#undef XLSXWRITER_MEMBER
} xlsxwriter_library;

/* Loads the library of the version of these headers; false where it is not installed. */
int xlsxwriter_load(xlsxwriter_library *library);

/* Records a merged range without writing its cells: worksheet_merge_range() writes the blank cells
   of all rows of the range, which in constant-memory mode ends the first row too early. */
static inline int xlsxwriter_record_merged_range(
    lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_column, lxw_row_t last_row,
    lxw_col_t last_column)
{
    lxw_merged_range *range = (lxw_merged_range *)calloc(1, sizeof(lxw_merged_range));
    if (range == NULL)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    range->first_row = first_row;
    range->last_row = last_row;
    range->first_col = first_column;
    range->last_col = last_column;
    STAILQ_INSERT_TAIL(worksheet->merged_ranges, range, list_pointers);
    worksheet->merged_range_count++;
    return LXW_NO_ERROR;
}

#endif

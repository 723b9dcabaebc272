#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H

#include <stdlib.h>
#include <xlsxwriter.h>

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

import CXLSXWriter
import Foundation

/// A workbook of libxlsxwriter, freed with its owner if it was not closed.
final class LibraryWorkbook {
    let workbook: UnsafeMutablePointer<lxw_workbook>
    private var isOpen = true

    init(path: String) throws(WorkbookWritingError) {
        // Asked first, because the library finds out at the end and prints to standard error.
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard access(folder, W_OK) == 0, access(path, F_OK) != 0 || access(path, W_OK) == 0 else {
            throw .cannotCreate(path: path)
        }
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = workbook_new_opt(path, &options) else {
            throw .cannotCreate(path: path)
        }
        self.workbook = workbook
    }

    deinit {
        if isOpen { lxw_workbook_free(workbook) }
    }

    /// Writes the file and frees the workbook.
    func close() -> lxw_error {
        isOpen = false
        return workbook_close(workbook)
    }
}

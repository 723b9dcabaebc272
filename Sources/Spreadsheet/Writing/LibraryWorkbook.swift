import CXLSXWriter
import Foundation

/// A workbook of libxlsxwriter, freed with its owner if it was not closed.
final class LibraryWorkbook {
    let workbook: UnsafeMutablePointer<lxw_workbook>
    /// The library's calls.
    let library: xlsxwriter_library
    private var isOpen = true

    /// - Throws: `noLibrary`, `cannotCreate`.
    init(path: String) throws(WorkbookWritingError) {
        var library = xlsxwriter_library()
        guard xlsxwriter_load(&library) != 0 else {
            throw .noLibrary("libxlsxwriter.so." + LXW_SOVERSION)
        }
        self.library = library
        // Asked first, because the library finds out at the end and prints to standard error.
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard access(folder, W_OK) == 0, access(path, F_OK) != 0 || access(path, W_OK) == 0 else {
            throw .cannotCreate(path: path)
        }
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = library.workbook_new_opt(path, &options) else {
            throw .cannotCreate(path: path)
        }
        self.workbook = workbook
    }

    deinit {
        if isOpen { library.lxw_workbook_free(workbook) }
    }

    /// Writes the file and frees the workbook.
    func close() -> lxw_error {
        isOpen = false
        return library.workbook_close(workbook)
    }
}

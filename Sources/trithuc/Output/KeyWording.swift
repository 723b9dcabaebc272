import Registry

/// What is said of the key of the identity numbers.
enum KeyWording {
    /// Where the key will be, told when a registry is created.
    static func announced(_ registry: Registry) -> String {
        let path = IdentifierKeys.keyPath(ofRegistry: registry.path)
        return said(
            "Số CCCD, CMND, BHXH sẽ được niêm phong bằng khoá \(path), tạo ra khi nhập số đầu tiên.",
            "Identity numbers will be sealed with the key \(path), made when the first one comes in."
        )
    }

    /// Where the key is, told when it was made.
    static func made(_ registry: Registry) -> String {
        let path = IdentifierKeys.keyPath(ofRegistry: registry.path)
        return said(
            "Đã tạo khoá niêm phong số định danh: \(path). Hãy cất một bản ở nơi khác với bản sao của sổ: trithuc doctor --copy-key TỆP",
            "Made the key that seals identity numbers: \(path). Keep a copy elsewhere than the copies of the registry: trithuc doctor --copy-key FILE"
        )
    }

    /// How many numbers are sealed and opened, for the table of checks.
    static func result(_ key: KeyExamination) -> String {
        switch key.state {
        case .unused: said("chưa có số nào", "none yet")
        case .fits where key.openCount == key.sealedCount: said("mở được cả", "all open")
        case .fits:
            said(
                "mở được \(key.openCount), còn lại thuộc khoá khác",
                "\(key.openCount) open, the others belong to another key")
        case .lost: said("không mở được: mất khoá", "shut: the key is lost")
        case .foreign:
            said("không mở được: khoá của sổ khác", "shut: the key is another registry's")
        case .damaged: said("không mở được: khoá hỏng", "shut: the key is damaged")
        }
    }

    /// Where the key is and what to do about it.
    static func note(_ key: KeyExamination) -> String? {
        switch key.state {
        case .unused: nil
        case .fits where key.isReadableByOthers:
            said(
                "Khoá: \(key.path). Người khác đọc được tệp này; hãy chạy: chmod 600 \(key.path)",
                "Key: \(key.path). Others can read this file; run: chmod 600 \(key.path)")
        case .fits:
            said(
                "Khoá: \(key.path). Cất bản sao ở nơi khác với bản sao của sổ (doctor --copy-key TỆP).",
                "Key: \(key.path). Keep its copy elsewhere than the registry's (doctor --copy-key FILE)."
            )
        case .lost, .foreign, .damaged:
            said(
                "Khoá phải ở \(key.path). Lấy lại từ bản sao: trithuc doctor --restore-key TỆP. Ngoài các số định danh, không mất gì khác.",
                "The key belongs at \(key.path). Bring it back from its copy: trithuc doctor --restore-key FILE. Nothing but the identity numbers is lost."
            )
        }
    }

    /// The copy was made.
    static func copied(to path: String) -> String {
        said(
            "Đã chép khoá vào \(path). Giữ tệp này như chìa khoá, tách khỏi bản sao của sổ.",
            "Copied the key to \(path). Guard it like a key, apart from the copies of the registry."
        )
    }

    /// The key is back; `aside` is where another one was put.
    static func restored(to path: String, aside: String?) -> String {
        said("Đã đưa khoá về \(path).", "The key is back at \(path).")
            + (aside.map {
                said(" Khoá cũ ở đó được cất sang \($0).", " The key that was there is now \($0).")
            } ?? "")
    }
}

extension IdentifierKeys.State {
    /// Its name in JSON.
    var name: String {
        switch self {
        case .unused: "unused"
        case .fits: "fits"
        case .lost: "lost"
        case .foreign: "foreign"
        case .damaged: "damaged"
        }
    }
}

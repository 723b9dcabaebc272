import Foundation
import Testing

/// Tab in a shell: the script is run by the shell itself, and asked as the shell asks it.
struct CompletionTests {
    private let office: Office

    init() throws {
        office = try Office.withPeople()
        let folder = office.folder.appendingPathComponent("bin")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("trithuc"),
            withDestinationURL: URL(fileURLWithPath: Binary.path))
    }

    /// What bash offers for the words of a command line, cut as bash cuts them.
    private func bash(_ words: String..., language: String = "en") throws -> [String] {
        try bash(words, language)
    }

    private func bash(_ words: [String], _ language: String = "en") throws -> [String] {
        let quoted = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
        // bash gives the part behind "=" as the word, and nothing where that is the sign itself.
        let current = words.last == "=" ? "" : words.last ?? ""
        let script = """
            source <(trithuc completion bash)
            complete -p trithuc >/dev/null || exit 1
            COMP_WORDS=(\(quoted.joined(separator: " ")))
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            COMP_LINE="${COMP_WORDS[*]}"
            COMP_POINT=${#COMP_LINE}
            _trithuc trithuc '\(current)' "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let run = try StartedCommand(
            ["bash", "-c", script], in: office.folder,
            environment: [
                "PATH": office.path("bin") + ":/usr/bin:/bin", "TRITHUC_LANG": language,
                "LC_ALL": "C.UTF-8",
            ], keeping: office
        ).wait()
        #expect(run.error.isEmpty && run.status == 0, "\(run.error)")
        return run.lines.filter { !$0.isEmpty }
    }

    @Test("commands by either name, options that are not there yet")
    func commands() throws {
        #expect(try bash("trithuc", "cou") == ["count"])
        #expect(try bash("trithuc", "de") == ["dem"])
        #expect(try bash("trithuc", "help", "sh") == ["show", "shortage"])
        #expect(try bash("trithuc", "").contains("explain"))
        #expect(try bash("trithuc", "count", "--co") == ["--columns", "--compare"])
        #expect(try bash("trithuc", "dem", "--by", "sex", "--b") == ["--bands"])
        #expect(try bash("trithuc", "count", "--where", "sex=male", "--whe") == ["--where"])
        #expect(try bash("trithuc", "--lang", "en", "cou") == ["count"])
        #expect(try bash("trithuc", "nothing", "--").isEmpty)
    }

    @Test("dimensions, the next of a list too; a condition begins with one")
    func dimensions() throws {
        #expect(try bash("trithuc", "count", "--by", "lev") == ["level"])
        #expect(
            try bash("trithuc", "count", "--by", "level,lo") == ["level,locality"])
        #expect(try !bash("trithuc", "count", "--by", "level,l").contains("level,level"))
        #expect(try bash("trithuc", "count", "--columns", "min") == ["minority"])
        #expect(try bash("trithuc", "count", "--where", "minor") == ["minority="])
        // By what it means, accents optional: "dân tộc thiểu số".
        #expect(
            try bash("trithuc", "dem", "--where", "thieu so", language: "vi") == ["minority="])
    }

    @Test("values that people of the registry have")
    func values() throws {
        let asOf = ["--as-of", "2025-12-31"]
        func offers(_ words: String...) throws -> [String] {
            try bash(["trithuc", "count"] + asOf + ["--where"] + words)
        }
        #expect(try offers("level", "=", "T") == ["TC", "THS"])
        #expect(try offers("level", "=") == ["TC", "CD", "DH", "THS", "unknown"])
        #expect(try offers("level", "=", "THS,D") == ["THS,DH"])
        #expect(try offers("level", "=", "thạc") == ["THS"])
        #expect(try offers("locality", "=", "xa lac") == ["Xã\\ Lạc\\ Dương"])
        #expect(try offers("organisation", "=", "tram") == ["Trạm\\ Y\\ tế\\ xã\\ Đam\\ Rông\\ 1"])
        #expect(try offers("sex", "=") == ["male", "female"])
        // A word in quotes is one word to bash.
        #expect(try offers("\"locality=Xã Đam") == ["locality=Xã Đam Rông 1"])
    }

    @Test("maps, lists, forms, dates and changes of the registry, files")
    func others() throws {
        #expect(
            try bash("trithuc", "count", "--units", "") == [
                "then", "now", "2025-06-30", "2025-07-01",
            ])
        #expect(try bash("trithuc", "codes", "adm") == ["administrative-units"])
        #expect(try bash("trithuc", "questions", "--list", "lev") == ["levels"])
        #expect(try bash("trithuc", "stats", "--form", "") == ["SUMMARY"])
        #expect(try bash("trithuc", "stats", "--form", "=", "S") == ["SUMMARY"])
        #expect(try bash("trithuc", "count", "--format", "x") == ["xlsx"])
        #expect(try bash("trithuc", "count", "--measure", "o") == ["organisations"])
        #expect(try bash("trithuc", "count", "--as-of", "20") == ["2025-12-31"])
        #expect(try bash("trithuc", "undo", "") == ["2", "1"])
        #expect(try bash("trithuc", "import", "danh") == ["danh-sach.csv"])
        #expect(try bash("trithuc", "completion", "") == ["bash", "zsh", "fish"])
    }

    @Test("without a registry the lists themselves are offered")
    func withoutRegistry() throws {
        try FileManager.default.removeItem(atPath: office.path("trithuc.sqlite"))
        #expect(try bash("trithuc", "count", "--where", "title", "=", "G") == ["GS"])
        #expect(try bash("trithuc", "count", "--where", "sex", "=", "m") == ["male"])
        #expect(try bash("trithuc", "count", "--as-of", "").isEmpty)
    }

    @Test("every shell has its script; the parser's own option gives the same")
    func scripts() throws {
        for shell in ["bash", "zsh", "fish"] {
            let script = try office.trithuc("goi-y", shell).output
            #expect(script.contains("---offer"))
            #expect(
                try office.trithuc("--generate-completion-script", shell).output == script)
        }
        #expect(try office.trithuc("completion", "tcsh").status == 64)
    }
}

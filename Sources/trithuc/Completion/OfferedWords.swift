import VietnameseText

/// What may stand where the cursor is on a command line that is being typed.
struct OfferedWords {
    /// The words, in the order in which they are shown.
    let words: [OfferedWord]

    /// Reads the words before the cursor, the program's name aside; the last is the one that is being typed.
    ///
    /// It may be empty. Quotes that are still open are taken as meant.
    init(_ typed: [String], values: (TypedLine) -> ValueOffers = { ValueOffers($0) }) {
        var line = TypedLine(typed.map(Self.unquoted))
        line.skipCommonOptions()
        guard let name = line.rest.first, line.rest.count > 1 else {
            words = Self.fitting(Self.commands(line.current), line.current)
            return
        }
        if name == "help" {
            words = Self.fitting(Self.commands(line.current), line.current)
            return
        }
        guard let command = CommandOutline.program?.subcommand(name) else {
            words = []
            return
        }
        words = Self.words(of: command, line, values(line))
    }

    private static func commands(_ current: String) -> [OfferedWord] {
        if current.hasPrefix("-") {
            return ["--help", "--version", "--lang", "--registry"].map { OfferedWord($0) }
        }
        return (CommandOutline.program?.subcommands ?? []).flatMap { command in
            // The other names too, as soon as a letter says which are meant.
            let others = current.isEmpty ? [] : command.aliases ?? []
            return ([command.commandName] + others).map {
                OfferedWord($0, command.abstract ?? "")
            }
        }
    }

    private static func words(
        of command: CommandOutline, _ line: TypedLine, _ values: ValueOffers
    ) -> [OfferedWord] {
        let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
        let options = arguments.filter { !$0.isPositional }
        let (current, before) = (line.current, line.rest.dropFirst().dropLast())
        if let option = options.first(where: { !$0.isFlag && $0.isNamed(before.last ?? "") }) {
            return values.words(of: option, before.last ?? "", current)
        }
        if current.hasPrefix("--"), let sign = current.firstIndex(of: "=") {
            let name = String(current[..<sign])
            let value = String(current[current.index(after: sign)...])
            guard let option = options.first(where: { $0.isNamed(name) }) else { return [] }
            return values.words(of: option, name, value).map { $0.behind(name + "=") }
        }
        if current.hasPrefix("-") {
            let open = options.filter { option in
                option.isRepeating || !before.contains { option.isNamed($0) }
            }
            return fitting(
                open.flatMap { option in
                    (option.names ?? []).filter { $0.kind == "long" }
                        .map { OfferedWord($0.typed, option.abstract ?? "") }
                }, current)
        }
        let place = place(among: Array(before), options)
        let positional = arguments.filter(\.isPositional)
        guard let last = positional.last else { return [] }
        let argument = place < positional.count ? positional[place] : last
        guard place < positional.count || last.isRepeating else { return [] }
        return values.words(ofArgument: place, argument, of: command.commandName, current)
    }

    /// How many words in their place stand before the cursor.
    private static func place(
        among words: [String], _ options: [CommandOutline.Argument]
    ) -> Int {
        var count = 0
        var isValue = false
        for word in words {
            defer {
                isValue = !isValue && options.contains { !$0.isFlag && $0.isNamed(word) }
            }
            if !isValue, !word.hasPrefix("-") { count += 1 }
        }
        return count
    }

    /// The words that begin with what is typed, accents and case optional; by what they mean too.
    static func fitting(_ words: [OfferedWord], _ typed: String) -> [OfferedWord] {
        guard !typed.isEmpty else { return words }
        let exact = words.filter { $0.word.hasPrefix(typed) }
        guard exact.isEmpty else { return exact }
        let key = SearchKey.of(typed)
        guard !key.isEmpty else { return [] }
        let folded = words.filter { SearchKey.of($0.word).hasPrefix(key) }
        return folded.isEmpty ? words.filter { isMeant($0, key) } : folded
    }

    /// Whether a word of a name begins so: "lạc dương" for "Xã Lạc Dương".
    private static func isMeant(_ word: OfferedWord, _ key: String) -> Bool {
        [word.word, word.meaning].contains { (" " + SearchKey.of($0)).contains(" " + key) }
    }

    /// A word without the quotes and backslashes of the shell.
    private static func unquoted(_ word: String) -> String {
        var text = ""
        var isEscaped = false
        for character in word {
            if !isEscaped, character == "\\" {
                isEscaped = true
            } else if isEscaped || (character != "\"" && character != "'") {
                text.append(character)
                isEscaped = false
            }
        }
        return text
    }
}

/// The words of a command line up to the cursor, the program's name aside.
struct TypedLine {
    /// All of them.
    let words: [String]
    /// Those from the command on.
    private(set) var rest: [String]

    init(_ words: [String]) {
        self.words = words
        rest = words
    }

    /// The word that is being typed.
    var current: String { rest.last ?? "" }

    /// The value of an option where it was typed before the cursor.
    func value(of option: String) -> String? {
        for (index, word) in words.dropLast().enumerated() {
            if word == option, index + 1 < words.count - 1 { return words[index + 1] }
            if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
        }
        return nil
    }

    /// Passes over `--lang` and `--registry` in front of the command.
    mutating func skipCommonOptions() {
        while rest.count > 1, let first = rest.first,
            first.hasPrefix("--lang") || first.hasPrefix("--registry")
        {
            let width = first.contains("=") ? 1 : 2
            guard rest.count > width else { return }
            rest.removeFirst(width)
        }
    }
}

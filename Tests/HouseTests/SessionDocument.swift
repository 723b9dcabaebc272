import Foundation

/// A document with worked sessions: blocks fenced as `console`, in which `$ ` begins a command and
/// what follows is its output.
struct SessionDocument {
    struct Step: Equatable {
        let command: String
        let output: String
    }

    private enum Part {
        case prose([Substring])
        case session([Step])
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var lines: [Substring] = []
        var isSession = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == (isSession ? "```" : "```console") {
                if !isSession { lines.append(line) }
                parts.append(isSession ? .session(Self.steps(lines)) : .prose(lines))
                lines = isSession ? [line] : []
                isSession.toggle()
            } else {
                lines.append(line)
            }
        }
        self.parts = parts + [.prose(lines)]
    }

    var steps: [Step] {
        parts.flatMap { (part: Part) -> [Step] in
            if case .session(let steps) = part { steps } else { [] }
        }
    }

    /// The document with other outputs, one for each step.
    func text(withOutputs outputs: [String]) -> String {
        var rest = outputs[...]
        return parts.map { (part: Part) -> String in
            switch part {
            case .prose(let lines): return lines.joined(separator: "\n")
            case .session(let steps):
                let written = steps.map { step in
                    let output = rest.popFirst() ?? ""
                    return "$ \(step.command)" + (output.isEmpty ? "" : "\n\(output)")
                }
                return written.joined(separator: "\n\n")
            }
        }
        .joined(separator: "\n")
    }

    private static func steps(_ lines: [Substring]) -> [Step] {
        var steps: [Step] = []
        var command: Substring?
        var output: [Substring] = []
        func close() {
            guard let command else { return }
            steps.append(
                Step(
                    command: String(command),
                    output: Session.trimmed(output.joined(separator: "\n"))))
        }
        for line in lines {
            if line.hasPrefix("$ ") {
                close()
                command = line.dropFirst(2)
                output = []
            } else {
                output.append(line)
            }
        }
        close()
        return steps
    }
}

import ArgumentParser
import Wording

/// Prints what a shell must read to complete command lines.
struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: said(
            "Cho shell biết gợi ý khi bấm Tab: lệnh, tuỳ chọn, chiều và giá trị có trong sổ.",
            "Make the shell complete with Tab: commands, options, dimensions and values of the registry."
        ),
        discussion: said(
            """
            Cài một lần:
              bash: echo 'source <(trithuc completion bash)' >> ~/.bashrc
              zsh:  echo 'source <(trithuc completion zsh)' >> ~/.zshrc (sau dòng compinit)
              fish: trithuc completion fish > ~/.config/fish/completions/trithuc.fish
            """,
            """
            To install it, once:
              bash: echo 'source <(trithuc completion bash)' >> ~/.bashrc
              zsh:  echo 'source <(trithuc completion zsh)' >> ~/.zshrc (after compinit)
              fish: trithuc completion fish > ~/.config/fish/completions/trithuc.fish
            """), aliases: ["goi-y"])

    @Argument(
        help: ArgumentHelp(
            said("Shell: bash, zsh hoặc fish.", "The shell: bash, zsh or fish."),
            valueName: "shell"))
    var shell: CompletionShellName

    @Option(name: .long, help: .lang)
    var lang: LanguageArgument?

    func run() { Console.output(shell.script) }
}

import ArgumentParser

/// A shell that can be told what to offer.
enum CompletionShellName: String, WordArgument {
    case bash
    case zsh
    case fish

    /// What the shell must read.
    ///
    /// All of it asks the program itself, so that aliases, Vietnamese and the registry's own values are offered, and
    /// a newer program needs no new script. A line is a word, a tab and what it means; `:files` is for names of files.
    var script: String {
        switch self {
        case .bash: Self.bashScript
        case .zsh: Self.zshScript
        case .fish: Self.fishScript
        }
    }

    /// The hidden first word by which the scripts ask.
    static let question = "---offer"

    // bash takes "level=THS" for three words; they are put together again, and only what stands behind the sign
    // is given back, its spaces escaped where no quote is open.
    private static let bashScript = #"""
        _trithuc() {
            local current="$2" words=() word glued='' i
            for ((i = 1; i <= COMP_CWORD; i++)); do
                word="${COMP_WORDS[i]}"
                if [[ ${#words[@]} -gt 0 && ("$word" == [=:]* || -n "$glued") ]]; then
                    words[${#words[@]}-1]+="$word"
                else
                    words+=("$word")
                fi
                glued=''
                [[ "$word" == [=:] ]] && glued=1
            done
            local line="${COMP_LINE:0:COMP_POINT}"
            [[ -z "$current" && "$line" == *' ' && -n "${words[*]: -1}" ]] && words+=('')
            [[ "$current" == [=:] ]] && current=''
            local typed="${words[*]: -1}" lead=''
            [[ "$typed" == *[=:]* && "$typed" != [\"\']* ]] && lead="${typed%"${typed##*[=:]}"}"
            COMPREPLY=()
            local offer
            while IFS= read -r offer; do
                offer="${offer%%$'\t'*}"
                [[ -z "$offer" ]] && continue
                if [[ "$offer" == ':files' ]]; then
                    compopt -o filenames 2>/dev/null
                    while IFS= read -r offer; do COMPREPLY+=("$offer"); done < <(compgen -f -- "$current")
                    return
                fi
                offer="${offer#"$lead"}"
                if [[ "$offer" == *= ]]; then
                    compopt -o nospace 2>/dev/null
                elif [[ "$typed" != [\"\']* ]]; then
                    printf -v offer %q "$offer"
                    offer="${offer//\\,/,}"
                fi
                COMPREPLY+=("$offer")
            done < <("${COMP_WORDS[0]}" ---offer "${words[@]}" 2>/dev/null)
        }
        complete -o nosort -F _trithuc trithuc
        """#

    private static let zshScript = #"""
        #compdef trithuc
        _trithuc() {
            local -a offered shown open_offered open_shown
            local offer word
            while IFS= read -r offer; do
                word="${offer%%$'\t'*}"
                [[ -z "$word" ]] && continue
                if [[ "$word" == ':files' ]]; then _files; return; fi
                if [[ "$word" == *= ]]; then
                    open_offered+=("$word"); open_shown+=("${offer/$'\t'/  }")
                else
                    offered+=("$word"); shown+=("${offer/$'\t'/  }")
                fi
            done < <("${words[1]}" ---offer "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
            compadd -U -V trithuc -l -d shown -a offered
            compadd -U -V trithuc -S '' -l -d open_shown -a open_offered
        }
        if [[ "${funcstack[1]}" == _trithuc ]]; then _trithuc "$@"; else compdef _trithuc trithuc; fi
        """#

    private static let fishScript = #"""
        function __trithuc_offers
            set -l words (commandline -opc)
            set -l current (commandline -ct)
            set -l offers (trithuc ---offer $words[2..-1] "$current" 2>/dev/null)
            if contains -- ':files' $offers
                __fish_complete_path "$current"
            else
                printf '%s\n' $offers
            end
        end
        complete -c trithuc -f -k -a '(__trithuc_offers)'
        """#
}

# bash completion for assistant-courriel
_assistant_courriel() {
    local line=${COMP_LINE:0:COMP_POINT} current=${COMP_WORDS[COMP_CWORD]} files='' words value
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=('')
    # Bash takes the equals sign for the end of a word.
    [[ $current == '=' ]] && current=''
    local written=${words[-1]%"$current"}
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        if [[ $value == ':files' ]]; then files=1; else COMPREPLY+=("${value#"$written"}"); fi
    done < <(assistant-courriel complete -- "${words[@]:1}" 2> /dev/null)
    [[ $files ]] || compopt +o default
}
complete -o default -F _assistant_courriel assistant-courriel

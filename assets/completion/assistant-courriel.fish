# fish completion for assistant-courriel
function __assistant_courriel_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in (assistant-courriel complete -- $words[2..] 2> /dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c assistant-courriel -k -f -a '(__assistant_courriel_complete)'

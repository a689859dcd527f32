# PowerShell completion for assistant-courriel
Register-ArgumentCompleter -Native -CommandName assistant-courriel -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $written = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $empty = @(if ($wordToComplete -eq '') { '--empty' })
    assistant-courriel complete @empty -- @written 2> $null |
        Where-Object { $_ -ne ':files' } |
        ForEach-Object {
            $value, $summary = $_ -split [char]9, 2
            if (-not $summary) { $summary = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $summary)
        }
}

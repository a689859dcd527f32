# What the Windows installer does besides copying files (electron-builder includes it): the links of IT's mails open the
# assistant from the first minute, and a person's own data leaves with the program only when it is asked for.

!define LINK_KEY "Software\Classes\assistant-courriel"

!macro customInstall
  WriteRegStr SHELL_CONTEXT "${LINK_KEY}" "" "URL:Assistant Courriel"
  WriteRegStr SHELL_CONTEXT "${LINK_KEY}" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "${LINK_KEY}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
!macroend

!ifdef BUILD_UNINSTALLER
  LangString removeOwnData 1036 "Supprimer aussi ce que l’assistant garde pour vous sur ce poste (mots de passe du trousseau, réglages) ?"
  LangString removeOwnData 1033 "Also remove what the assistant keeps for you on this workstation (passwords of the keychain, settings)?"

  # Asked in the window; without one, only « --delete-app-data » removes it. An update removes nothing.
  !macro customUnInstall
    ${ifNot} ${isUpdated}
      DeleteRegKey SHELL_CONTEXT "${LINK_KEY}"
      StrCpy $R8 "0"
      ${if} ${isDeleteAppData}
        StrCpy $R8 "1"
      ${elseIfNot} ${Silent}
      ${andIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(removeOwnData)" IDYES`
        StrCpy $R8 "1"
      ${endIf}
      ${if} $R8 == "1"
        # The keychain is the person's: the installed program itself empties its part of it.
        nsExec::Exec `"$INSTDIR\${APP_EXECUTABLE_FILENAME}" --silent uninstall --yes`
        Pop $R8
      ${endIf}
    ${endIf}
  !macroend
!endif

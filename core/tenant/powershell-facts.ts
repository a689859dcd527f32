import type { Locale } from '../i18n/message.ts';
import { translate } from '../i18n/translate.ts';
import { parseAddress } from '../mail/address.ts';
import { ok, type Result } from '../result.ts';
import { powershellLiteral } from '../text/powershell-literal.ts';

/**
 * A read-only PowerShell script for an administrator: it reads the switches for a list of mailboxes and prints JSON
 * that `read-facts.ts` reads. Each reading stands alone, so that a missing right costs one fact and not the rest.
 * Addresses are checked, then quoted as literals.
 */
export function factsScript(mailboxes: readonly string[], locale: Locale): Result<string> {
  const literals: string[] = [];
  for (const mailbox of mailboxes) {
    const address = parseAddress(mailbox);
    if (!address.ok) return address;
    const literal = powershellLiteral(address.value);
    if (!literal.ok) return literal;
    literals.push(literal.value);
  }
  const comments = ['read-only', 'needs', 'use', 'privacy'] as const;
  const head = comments.map((id) => `# ${translate(locale, `script.facts.${id}`)}`);
  return ok(`${[...head, '', `$mailboxes = @(${literals.join(', ')})`, ...body].join('\r\n')}\r\n`);
}

// Cmdlets are Get-, Connect-, Select- and ConvertTo- only; Invoke-MgGraphRequest defaults to GET and is given it. Exchange's
// cmdlets are functions of a module, which do not see this script's preference: each is told to stop on an error. A list
// goes out behind a comma, or PowerShell would turn an empty one into nothing, which says « not read ».
const body = `$ErrorActionPreference = 'Stop'
$problems = New-Object System.Collections.ArrayList
function Read-Fact([string]$name, [scriptblock]$reading) {
  try { & $reading } catch { [void]$problems.Add("$($name): $($_.Exception.Message)"); $null }
}
function Read-Graph([string]$uri, [switch]$all) {
  $items = @()
  do {
    $page = Invoke-MgGraphRequest -Method GET -Uri $uri -OutputType PSObject
    if (-not $all) { return $page }
    $items += @($page.value)
    $uri = $page.'@odata.nextLink'
  } while ($uri)
  return ,$items
}

Connect-ExchangeOnline -ShowBanner:$false
Connect-MgGraph -Scopes 'Policy.Read.All', 'Directory.Read.All' -NoWelcome

$transport = Read-Fact 'Get-TransportConfig' {
  Get-TransportConfig -ErrorAction Stop | Select-Object SmtpClientAuthenticationDisabled
}
$organization = Read-Fact 'Get-OrganizationConfig' {
  Get-OrganizationConfig -ErrorAction Stop |
    Select-Object DefaultAuthenticationPolicy, RejectDirectSend
}
$policies = Read-Fact 'Get-AuthenticationPolicy' {
  ,@(Get-AuthenticationPolicy -ErrorAction Stop |
    Select-Object Name, DistinguishedName, AllowBasicAuthSmtp)
}
$domains = Read-Fact 'Get-AcceptedDomain' {
  ,@(Get-AcceptedDomain -ErrorAction Stop | Select-Object -ExpandProperty DomainName)
}
$connectors = Read-Fact 'Get-InboundConnector' {
  ,@(Get-InboundConnector -ErrorAction Stop |
    Select-Object Name, Enabled, ConnectorType, SenderIPAddresses)
}
$defaults = Read-Fact 'security defaults' {
  Read-Graph '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy'
}
$access = Read-Fact 'Conditional Access' {
  Read-Graph '/v1.0/identity/conditionalAccess/policies' -all
}
$locations = Read-Fact 'named locations' {
  Read-Graph '/v1.0/identity/conditionalAccess/namedLocations' -all
}

if ($mailboxes.Count -eq 0) {
  $found = Read-Fact 'Get-EXOCASMailbox' {
    ,@(Get-EXOCASMailbox -ResultSize Unlimited -ErrorAction Stop |
      Select-Object -ExpandProperty PrimarySmtpAddress)
  }
  if ($null -ne $found) { $mailboxes = @($found) }
}
$read = foreach ($mailbox in $mailboxes) {
  $cas = Read-Fact "$mailbox Get-CASMailbox" {
    Get-CASMailbox -Identity $mailbox -ErrorAction Stop |
      Select-Object SmtpClientAuthenticationDisabled
  }
  $box = Read-Fact "$mailbox Get-Mailbox" {
    Get-Mailbox -Identity $mailbox -ErrorAction Stop |
      Select-Object RecipientTypeDetails, SkuAssigned, ExternalDirectoryObjectId
  }
  $user = Read-Fact "$mailbox Get-User" {
    Get-User -Identity $mailbox -ErrorAction Stop | Select-Object AuthenticationPolicy
  }
  # The directory knows the person by this id; a sign-in name may differ from the address.
  $id = [string]$box.ExternalDirectoryObjectId
  $person = $null; $mfa = $null; $groups = $null
  if ($id) {
    $person = Read-Fact "$mailbox person" {
      Read-Graph ('/v1.0/users/' + $id + '?$select=id,userType')
    }
    $mfa = Read-Fact "$mailbox MFA" { Read-Graph "/beta/users/$id/authentication/requirements" }
    $groups = Read-Fact "$mailbox groups" { Read-Graph "/v1.0/users/$id/transitiveMemberOf" -all }
  } elseif ($null -ne $box) { [void]$problems.Add("$($mailbox): ExternalDirectoryObjectId = ''") }
  [ordered]@{
    account = $mailbox
    read = ($null -ne $cas)
    smtpClientAuthenticationDisabled = $cas.SmtpClientAuthenticationDisabled
    recipientType = [string]$box.RecipientTypeDetails
    licensed = $box.SkuAssigned
    objectId = $id
    userType = [string]$person.userType
    userRead = ($null -ne $user)
    authenticationPolicy = [string]$user.AuthenticationPolicy
    perUserMfaState = $mfa.perUserMfaState
    memberOf = $(if ($null -ne $groups) { @{ value = $groups } })
  }
}
[ordered]@{
  kind = 'assistant-courriel/powershell-facts'
  version = 1
  asOf = (Get-Date -Format 'yyyy-MM-dd')
  tenant = [ordered]@{
    smtpClientAuthenticationDisabled = $transport.SmtpClientAuthenticationDisabled
    organizationRead = ($null -ne $organization)
    defaultAuthenticationPolicy = [string]$organization.DefaultAuthenticationPolicy
    rejectDirectSend = $organization.RejectDirectSend
    securityDefaults = $defaults.isEnabled
    authenticationPolicies = $policies
    acceptedDomains = $domains
    connectors = $connectors
    conditionalAccessPolicies = $access
    namedLocations = $locations
  }
  mailboxes = @($read)
  problems = @($problems)
} | ConvertTo-Json -Depth 12`.split('\n');

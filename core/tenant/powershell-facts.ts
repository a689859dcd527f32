import type { Locale } from '../i18n/message.ts';
import { translate } from '../i18n/translate.ts';
import { parseAddress } from '../mail/address.ts';
import { ok, type Result } from '../result.ts';
import { powershellLiteral } from '../text/powershell-literal.ts';

/**
 * A read-only PowerShell script for an administrator: it reads the switches for a list of mailboxes and prints JSON
 * that `facts-import.ts` reads. Each reading stands alone, so that a missing right costs one fact and not the rest.
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

// Cmdlets are Get-, Connect-, Select- and ConvertTo- only; Invoke-MgGraphRequest defaults to GET and is given it.
const body = `$ErrorActionPreference = 'Stop'
$problems = New-Object System.Collections.ArrayList
function Read-Fact([string]$name, [scriptblock]$reading) {
  try { & $reading } catch { [void]$problems.Add("$($name): $($_.Exception.Message)"); $null }
}
function Read-Graph([string]$uri) {
  Invoke-MgGraphRequest -Method GET -Uri $uri -OutputType PSObject
}

Connect-ExchangeOnline -ShowBanner:$false
Connect-MgGraph -Scopes 'Policy.Read.All', 'Directory.Read.All' -NoWelcome

$transport = Read-Fact 'Get-TransportConfig' { Get-TransportConfig | Select-Object SmtpClientAuthenticationDisabled }
$organization = Read-Fact 'Get-OrganizationConfig' { Get-OrganizationConfig | Select-Object DefaultAuthenticationPolicy, RejectDirectSend }
$policies = Read-Fact 'Get-AuthenticationPolicy' { @(Get-AuthenticationPolicy | Select-Object Name, DistinguishedName, AllowBasicAuthSmtp) }
$domains = Read-Fact 'Get-AcceptedDomain' { @(Get-AcceptedDomain | Select-Object -ExpandProperty DomainName) }
$connectors = Read-Fact 'Get-InboundConnector' { @(Get-InboundConnector | Select-Object Name, Enabled, ConnectorType, SenderIPAddresses) }
$defaults = Read-Fact 'security defaults' { Read-Graph '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy' }
$access = Read-Fact 'Conditional Access' { @((Read-Graph '/v1.0/identity/conditionalAccess/policies').value) }
$locations = Read-Fact 'named locations' { @((Read-Graph '/v1.0/identity/conditionalAccess/namedLocations').value) }

if ($mailboxes.Count -eq 0) {
  $mailboxes = @(Get-EXOCASMailbox -ResultSize Unlimited | Select-Object -ExpandProperty PrimarySmtpAddress)
}
$read = foreach ($mailbox in $mailboxes) {
  $cas = Read-Fact $mailbox { Get-CASMailbox -Identity $mailbox | Select-Object SmtpClientAuthenticationDisabled }
  $box = Read-Fact $mailbox { Get-Mailbox -Identity $mailbox | Select-Object RecipientTypeDetails, SkuAssigned, ExternalDirectoryObjectId }
  $user = Read-Fact $mailbox { Get-User -Identity $mailbox | Select-Object AuthenticationPolicy }
  $mfa = Read-Fact $mailbox { Read-Graph "/beta/users/$mailbox/authentication/requirements" }
  $groups = Read-Fact $mailbox { Read-Graph "/v1.0/users/$mailbox/transitiveMemberOf" }
  [ordered]@{
    account = $mailbox
    read = ($null -ne $cas)
    smtpClientAuthenticationDisabled = $cas.SmtpClientAuthenticationDisabled
    recipientType = [string]$box.RecipientTypeDetails
    licensed = $box.SkuAssigned
    objectId = [string]$box.ExternalDirectoryObjectId
    userRead = ($null -ne $user)
    authenticationPolicy = [string]$user.AuthenticationPolicy
    perUserMfaState = $mfa.perUserMfaState
    memberOf = $groups
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

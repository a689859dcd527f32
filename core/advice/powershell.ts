import type { CommandId } from '../causes/cause.ts';
import type { Locale } from '../i18n/message.ts';
import { say } from '../i18n/translate.ts';
import { parseAddress } from '../mail/address.ts';
import { assertNever } from '../result.ts';
import { powershellLiteral } from '../text/powershell-literal.ts';

/**
 * Lines of PowerShell of 100 columns at most, to paste in order. `ask` fills in what the assistant does not know; `check` reads the setting,
 * before and after; `change` and `undo` are empty where the script only reads.
 */
export type Script = {
  readonly module: 'ExchangeOnlineManagement' | 'Microsoft.Graph.Authentication';
  readonly connect: string;
  readonly ask: readonly string[];
  readonly check: readonly string[];
  readonly change: readonly string[];
  readonly undo: readonly string[];
};

/** What is known of the case; null becomes a question the script asks. */
export type ScriptOperands = { readonly mailbox: string | null };

/** A mailbox of more characters, quotes included, would carry a command past 100 columns. */
const longestInline = 30;

type Connection = Pick<Script, 'module' | 'connect'>;

const exchange: Connection = { module: 'ExchangeOnlineManagement', connect: 'Connect-ExchangeOnline' };

function graph(scope: string): Connection {
  return { module: 'Microsoft.Graph.Authentication', connect: `Connect-MgGraph -Scopes '${scope}'` };
}

/** The script of `id` for this mailbox, in the order it is run: connect, ask, check, change, check again. */
export function scriptFor(id: CommandId, operands: ScriptOperands, locale: Locale): Script {
  const literal = knownMailbox(operands.mailbox);
  // A long address stands once, on a line of its own.
  if (literal !== null && literal.length > longestInline) {
    const script = scriptFor(id, { mailbox: null }, locale);
    const named = [...script.check, ...script.change].some((line) => line.includes('$mailbox'));
    const ask = script.ask.filter((line) => !line.startsWith('$mailbox'));
    return named ? { ...script, ask, check: [`$mailbox = ${literal}`, ...script.check] } : script;
  }
  const mailbox = literal ?? '$mailbox';
  const askMailbox =
    literal === null ? [readHost('$mailbox', say(locale, { id: 'advice.ask.mailbox' }))] : [];
  const reads = (
    connection: Connection,
    check: readonly string[],
    ask: readonly string[] = askMailbox,
  ): Script => ({
    ...connection,
    ask,
    check,
    change: [],
    undo: [],
  });
  const smtpAuth = [
    'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
    `Get-CASMailbox -Identity ${mailbox} | Format-List SmtpClientAuthenticationDisabled`,
  ];
  const smtpAuthOn = (before: '$null' | '$true'): Script => ({
    ...exchange,
    ask: askMailbox,
    check: smtpAuth,
    change: [`Set-CASMailbox -Identity ${mailbox} -SmtpClientAuthenticationDisabled $false`],
    undo: [`Set-CASMailbox -Identity ${mailbox} -SmtpClientAuthenticationDisabled ${before}`],
  });
  switch (id) {
    case 'smtp-auth-state':
      return reads(exchange, smtpAuth);
    case 'smtp-auth-on-when-inherited':
      return smtpAuthOn('$null');
    case 'smtp-auth-on-when-off':
      return smtpAuthOn('$true');
    case 'authentication-policy':
      return authenticationPolicy(mailbox, askMailbox);
    case 'security-defaults-state':
      return reads(
        graph('Policy.Read.All'),
        [
          "$uri = 'v1.0/policies/identitySecurityDefaultsEnforcementPolicy'",
          'Invoke-MgGraphRequest -Method GET -Uri $uri | Select-Object -ExpandProperty isEnabled',
        ],
        [],
      );
    case 'conditional-access-state':
      return reads(
        graph('Policy.Read.All'),
        [
          "$uri = 'v1.0/identity/conditionalAccess/policies'",
          '(Invoke-MgGraphRequest -Method GET -Uri $uri -OutputType PSObject).value |',
          '  Format-Table displayName,state',
        ],
        [],
      );
    case 'per-user-mfa-state':
      return reads(graph('Policy.Read.All'), [
        `$user = [uri]::EscapeDataString(${mailbox})`,
        'Invoke-MgGraphRequest -Method GET -Uri "beta/users/$user/authentication/requirements"',
      ]);
    case 'sign-ins':
      return reads(graph('AuditLog.Read.All'), signIns(mailbox));
    case 'mailbox-state':
      return reads(exchange, [
        `Get-Mailbox -Identity ${mailbox} |`,
        '  Format-List RecipientTypeDetails,SKUAssigned,AccountDisabled',
      ]);
    case 'restricted-user-state':
      return reads(exchange, [`Get-BlockedSenderAddress -SenderAddress ${mailbox}`]);
    case 'send-as':
      return sendAs(mailbox, [...askMailbox, readHost('$from', say(locale, { id: 'advice.ask.from' }))]);
    case 'connector-create':
      return connectorCreate([readHost('$address', say(locale, { id: 'advice.ask.address' }))]);
    case 'direct-send-state':
      return reads(exchange, ['Get-OrganizationConfig | Format-List RejectDirectSend'], []);
    default:
      return assertNever(id);
  }
}

/** The mailbox as a literal, or null when it is unknown or is not an address. */
function knownMailbox(mailbox: string | null): string | null {
  if (mailbox === null) return null;
  const address = parseAddress(mailbox);
  if (!address.ok) return null;
  const literal = powershellLiteral(address.value);
  return literal.ok ? literal.value : null;
}

function readHost(variable: string, prompt: string): string {
  const literal = powershellLiteral(prompt);
  return `${variable} = Read-Host -Prompt ${literal.ok ? literal.value : "'?'"}`;
}

// A new policy blocks every protocol it does not allow, so the one made here allows SMTP alone. The previous policy
// is kept in a variable: undoing puts it back, or none.
function authenticationPolicy(mailbox: string, ask: readonly string[]): Script {
  return {
    ...exchange,
    ask,
    check: [
      'Get-OrganizationConfig | Format-List DefaultAuthenticationPolicy',
      'Get-AuthenticationPolicy | Format-List Name,AllowBasicAuthSmtp',
      `Get-User -Identity ${mailbox} | Format-List AuthenticationPolicy`,
    ],
    change: [
      `$before = (Get-User -Identity ${mailbox}).AuthenticationPolicy`,
      "New-AuthenticationPolicy -Name 'SMTP maestro' -AllowBasicAuthSmtp",
      `Set-User -Identity ${mailbox} -AuthenticationPolicy 'SMTP maestro'`,
      `Set-User -Identity ${mailbox} -STSRefreshTokensValidFrom ([DateTime]::UtcNow)`,
    ],
    undo: [
      `Set-User -Identity ${mailbox} -AuthenticationPolicy $before`,
      "Remove-AuthenticationPolicy -Identity 'SMTP maestro'",
    ],
  };
}

// SMTP sign-ins sit in the interactive or in the non-interactive list: both are read.
function signIns(mailbox: string): readonly string[] {
  return [
    `$user = (${mailbox}).ToLowerInvariant().Replace("'", "''")`,
    '$user = [uri]::EscapeDataString($user)',
    `$smtp = "clientAppUsed eq 'Authenticated SMTP' and userPrincipalName eq '$user'"`,
    `$silent = "signInEventTypes/any(t: t eq 'nonInteractiveUser') and"`,
    "$list = 'auditLogs/signIns?$top=20&$filter='",
    "$show = 'createdDateTime', 'ipAddress', 'conditionalAccessStatus', 'status',",
    "  'appliedConditionalAccessPolicies'",
    "$get = @{ Method = 'GET'; OutputType = 'PSObject' }",
    '(Invoke-MgGraphRequest @get -Uri "v1.0/$list$smtp").value | Format-List $show',
    '(Invoke-MgGraphRequest @get -Uri "beta/$list$silent $smtp").value | Format-List $show',
  ];
}

function sendAs(mailbox: string, ask: readonly string[]): Script {
  return {
    ...exchange,
    ask,
    check: [`Get-RecipientPermission -Identity $from -Trustee ${mailbox}`],
    change: [`Add-RecipientPermission -Identity $from -Trustee ${mailbox} -AccessRights SendAs`],
    undo: [`Remove-RecipientPermission -Identity $from -Trustee ${mailbox} -AccessRights SendAs`],
  };
}

const connectorCheck = [
  'Get-InboundConnector |',
  '  Format-List Name,Enabled,ConnectorType,SenderIPAddresses,SenderDomains,RequireTls,',
  '    TlsSenderCertificateName',
  'Get-AcceptedDomain | Format-Table DomainName,DomainType',
];

function connectorCreate(ask: readonly string[]): Script {
  return {
    ...exchange,
    ask,
    check: connectorCheck,
    change: [
      '$connector = @{',
      "  Name = 'Relais maestro'; ConnectorType = 'OnPremises'; Enabled = $true",
      "  SenderDomains = '*'; SenderIPAddresses = $address",
      '}',
      'New-InboundConnector @connector',
    ],
    undo: ["Remove-InboundConnector -Identity 'Relais maestro'"],
  };
}

import type { Actor } from '../actor.ts';
import type { Message } from '../i18n/translate.ts';
import { fail, ok, type Result } from '../result.ts';
import { z } from '../schema.ts';
import { powershellLiteral } from '../text/powershell-literal.ts';

export const defaultConnectorName = 'Relais maestro';

/** Exchange keeps names of 64 characters at most. */
const longestName = 64;

/** Lines of PowerShell, ready to paste, each block by itself. */
export const connectorScriptSchema = z.strictObject({
  name: z.string(),
  domain: z.string(),
  address: z.string(),
  connect: z.array(z.string()),
  /** Before anything: what exists, and whether the domain is an accepted one. Changes nothing. */
  check: z.array(z.string()),
  create: z.array(z.string()),
  /** Keeps the connector, switched off; `enable` switches it on again. */
  disable: z.array(z.string()),
  enable: z.array(z.string()),
  /** Removes it. The mail that relied on it is refused from then on. */
  undo: z.array(z.string()),
});

export type ConnectorScript = z.infer<typeof connectorScriptSchema>;

/** Reads a connector's name as typed; an empty one takes the usual name. */
export function parseConnectorName(typed: string): Result<string> {
  const name = typed.normalize('NFC').trim();
  if (name === '') return ok(defaultConnectorName);
  const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
  return name.length > longestName || hidden.test(name)
    ? fail('connector.name', { max: longestName })
    : ok(name);
}

/**
 * The commands of the connector of `domain` (DNS form), for the public IPv4 address or range that sends. All values
 * are validated before, and quoted here all the same. Source: reference of New-InboundConnector, 20 August 2026.
 */
export function connectorScript(input: {
  readonly domain: string;
  readonly address: string;
  readonly name: string;
}): Result<ConnectorScript> {
  const name = powershellLiteral(input.name);
  if (!name.ok) return name;
  const address = powershellLiteral(input.address);
  if (!address.ok) return address;
  const domain = powershellLiteral(input.domain);
  if (!domain.ok) return domain;
  const identity = `-Identity ${name.value}`;
  return ok({
    ...input,
    connect: ['Connect-ExchangeOnline'],
    check: [
      `Get-AcceptedDomain | Where-Object { $_.DomainName -eq ${domain.value} } | Format-List DomainName,DomainType`,
      'Get-InboundConnector | Format-List Name,Enabled,ConnectorType,SenderIPAddresses,SenderDomains,RequireTls,TlsSenderCertificateName',
      'Get-OrganizationConfig | Format-List RejectDirectSend',
    ],
    create: [
      `New-InboundConnector -Name ${name.value} -ConnectorType OnPremises -SenderDomains '*' -SenderIPAddresses ${address.value} -Comment 'maestro* - ${input.domain}' -Enabled $true`,
      `Get-InboundConnector ${identity} | Format-List Name,Enabled,ConnectorType,SenderIPAddresses`,
    ],
    disable: [`Set-InboundConnector ${identity} -Enabled $false`],
    enable: [`Set-InboundConnector ${identity} -Enabled $true`],
    undo: [`Remove-InboundConnector ${identity}`],
  });
}

/**
 * A step on a screen. `confirmed` is false where the label on screen could not be read in Microsoft's own text in
 * that language: the words then carry a mark, since the screen may say it otherwise.
 */
export type ConnectorStep = {
  readonly who: Actor;
  readonly message: Message;
  readonly confirmed: { readonly fr: boolean; readonly en: boolean };
};

/** The administrator's way through the Exchange admin center, in order. */
export function connectorSteps(input: { readonly address: string; readonly name: string }): ConnectorStep[] {
  const step = (id: ConnectorStepId, fr: boolean, en: boolean): ConnectorStep => ({
    who: 'microsoft365-admin',
    message: { id: `connector.step.${id}`, params: input },
    confirmed: { fr, en },
  });
  return [
    step('open', true, true),
    step('add', true, true),
    step('from', true, true),
    step('name', true, true),
    step('address', false, true),
    step('create', false, true),
    step('disabled', true, true),
    step('wait', true, true),
  ];
}

type ConnectorStepId = 'open' | 'add' | 'from' | 'name' | 'address' | 'create' | 'disabled' | 'wait';

/** What maestro* support must be told, and asked, by the client. `host` null: not known yet. */
export function supportList(input: {
  readonly domain: string;
  readonly address: string;
  readonly host: string | null;
}): Message[] {
  const params = { ...input, host: input.host ?? '—' };
  return [
    { id: input.host === null ? 'connector.support.host-unknown' : 'connector.support.host', params },
    { id: 'connector.support.no-login' },
    { id: 'connector.support.sender', params },
    { id: 'connector.support.ipv4', params },
    { id: 'connector.support.shared', params },
    { id: 'connector.support.certificate' },
    { id: 'connector.support.notice', params },
  ];
}

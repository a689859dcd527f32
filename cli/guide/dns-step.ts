import { sayFailure } from '../../core/i18n/translate.ts';
import { dnsText } from '../dns-text.ts';
import { translate } from '../words/translate.ts';
import { goOn, type Left, leave, present, type Walk } from './walk.ts';

/** The domain's public records, read and judged for the IP-address route. */
export async function dnsStep(walk: Walk): Promise<Left> {
  const { io, locale, signal, client, state, dispatch } = walk;
  const { ipRoute, answers, known } = state();
  const t = (id: Parameters<typeof translate>[1]) => translate(locale, id);
  present(walk, t('ip.dns.title'), t('ip.dns.lead'));
  if (ipRoute.dns !== null) io.say(`\n${dnsText(ipRoute.dns, locale).join('\n')}`);
  const way = await goOn(walk, [
    { value: 'read', label: t(ipRoute.dns === null ? 'ip.dns.run' : 'ip.dns.again') },
  ]);
  if (way !== 'read') return leave(walk, way);
  const domain = await io.askText({ question: t('ip.domain'), given: ipRoute.domain }, signal);
  if (domain === null) return 'quit';
  const usual = answers.hosting === 'cloud' ? (known['maestro-cloud-address'].value ?? '') : '';
  const address = await io.askText({ question: t('ip.address'), given: ipRoute.address || usual }, signal);
  if (address === null) return 'quit';
  const read = await client.call('dns.check', {
    domain: domain.slice(0, 5000),
    ip: address.trim() === '' ? null : address.trim().slice(0, 200),
    resolver: null,
    previous: ipRoute.checklist,
  });
  if (!read.ok) {
    io.note(sayFailure(locale, read));
    return 'step';
  }
  const { report, checklist } = read.value;
  dispatch({
    type: 'set-ip-route',
    change: { domain: report.shown, address: report.ip ?? address.trim(), checklist, dns: read.value },
  });
  return 'step';
}

import { sayFailure } from '../../core/i18n/translate.ts';
import { connectorText } from '../connector-text.ts';
import { translate } from '../words/translate.ts';
import { goOn, type Left, leave, present, type Walk } from './walk.ts';

/** The administrator's two ways to the connector, filled in, each with its undo. */
export async function connectorStep(walk: Walk): Promise<Left> {
  const { io, locale, client, state } = walk;
  const { domain, address } = state().ipRoute;
  present(walk, translate(locale, 'ip.connector.title'), translate(locale, 'ip.connector.lead'));
  const written = await client.call('connector.script', { domain, ip: address, name: null });
  if (written.ok) io.say(`\n${connectorText(written.value, locale)}`);
  else io.note(`${translate(locale, 'ip.connector.missing')} ${sayFailure(locale, written)}`);
  return leave(walk, await goOn(walk));
}

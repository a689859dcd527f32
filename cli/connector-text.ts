import type { Locale } from '../core/i18n/message.ts';
import { say } from '../core/i18n/translate.ts';
import { type ConnectorScript, connectorSteps, supportList } from '../core/mail/connector.ts';
import { translate } from './words/translate.ts';

const blocks = ['connect', 'check', 'create', 'disable', 'enable', 'undo'] as const;

/** What to do on Exchange's screens, and what to ask its support, in words. */
export function connectorWords(script: ConnectorScript, locale: Locale) {
  return {
    steps: connectorSteps(script).map(({ who, message, confirmed }) => ({
      who,
      confirmed: confirmed[locale],
      text: say(locale, message),
    })),
    support: supportList({ ...script, host: null }).map((message) => say(locale, message)),
  };
}

/**
 * The connector as one page that PowerShell reads whole: what is not a command is a comment, and so is what removes.
 */
export function connectorText(script: ConnectorScript, locale: Locale): string {
  const { steps, support } = connectorWords(script, locale);
  const page = blocks.flatMap((block) => {
    const heading = `# ${translate(locale, `terminal.connector.${block}`)}`;
    const apart = block === 'disable' || block === 'enable' || block === 'undo';
    return [heading, ...script[block].map((line) => (apart ? `# ${line}` : line)), ''];
  });
  return [
    ...page,
    `# ${translate(locale, 'terminal.connector.steps')}`,
    ...steps.map((step, at) => `#  ${at + 1}. ${step.text}`),
    '',
    `# ${translate(locale, 'terminal.connector.support')}`,
    ...support.map((line) => `#  • ${line}`),
  ].join('\n');
}

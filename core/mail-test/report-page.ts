import { renderExplanation } from '../advice/render-text.ts';
import type { Locale } from '../i18n/message.ts';
import { regions, say, translate } from '../i18n/translate.ts';
import { stageName, stageWords } from '../mail/stage-words.ts';
import type { StageReport } from '../mail/trace.ts';
import { certificateLines, type EndedTest, testReport } from './test-report.ts';

/** Prints in black on white, one column; on a screen, dark where the person's system is. */
const style = `
:root { color-scheme: light dark; font: 15px/1.5 "Segoe UI Variable", "Segoe UI", system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { padding: .3rem .5rem; text-align: start; vertical-align: top; }
tr + tr { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
td.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; padding: .75rem; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); font-size: .85rem; }
@media print { :root { color-scheme: light; font-size: 11pt; } body { max-width: none; margin: 0; padding: 0; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } @page { margin: 18mm; } }`;

/**
 * A test as one page that needs nothing else: no script, no picture, no address that it would open, and a policy that
 * forbids them. Everything that a server or a person wrote is escaped. It prints on paper as it shows.
 */
export function reportPage(test: EndedTest, locale: Locale, version: string): string {
  const { trace, explanation } = test;
  const title = translate(locale, trace.practice ? 'report.title.practice' : 'report.title', { version });
  const about = [
    translate(locale, 'report.when', {
      date: trace.startedAt.slice(0, 10),
      time: trace.startedAt.slice(11, 19),
    }),
    translate(locale, 'report.server', { host: trace.host || '—', port: String(trace.port) }),
    translate(locale, 'report.mailbox', { account: trace.account ?? '—', from: trace.from, to: trace.to }),
    ...certificateLines(trace, locale),
  ];
  const exchange = trace.stages.flatMap((stage) => stage.exchange);
  const meaning =
    explanation === null
      ? []
      : renderExplanation(explanation, locale, { mailbox: trace.account ?? trace.from });
  return `<!doctype html>
<html lang="${regions[locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${about.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<h2>${escaped(translate(locale, 'report.stages'))}</h2>
<table>
<tbody>
${trace.stages.map((stage) => row(stage, locale)).join('\n')}
</tbody>
</table>
${meaning.length === 0 ? '' : `<h2>${escaped(translate(locale, 'report.meaning'))}</h2>\n<pre>${escaped(meaning.join('\n'))}</pre>`}
${exchange.length === 0 ? '' : `<h2>${escaped(translate(locale, 'report.exchange'))}</h2>\n<pre>${escaped(exchange.join('\n'))}</pre>`}
<h2>${escaped(translate(locale, 'report.support'))}</h2>
<pre>${escaped(supportBlock(test, locale, version))}</pre>
</main>
</body>
</html>
`;
}

/** A few lines to copy into a request for support: what was tried, where it stopped, and the diagnosis. */
export function supportBlock({ trace, explanation }: EndedTest, locale: Locale, version: string): string {
  const [head = ''] = testReport({ trace, explanation }, locale, version).split('\n');
  return [
    head,
    `${trace.startedAt} · ${trace.route} · ${trace.host || '—'}:${trace.port} · ${trace.outcome}`,
    ...(trace.failure === null
      ? []
      : [
          `${trace.failure.stage} · ${trace.failure.cause} · ${trace.failure.reply === null ? (trace.failure.systemCode ?? '—') : `${trace.failure.reply.code} ${trace.failure.reply.enhancedCode ?? ''}`.trim()}`,
        ]),
    ...(explanation === null ? [] : [explanation.diagnoses.map(({ id }) => id).join(', ')]),
  ].join('\n');
}

function row(stage: StageReport, locale: Locale): string {
  const words = stageWords(stage);
  const cells = [
    `<th scope="row">${escaped(say(locale, stageName(stage.stage)))}</th>`,
    `<td>${escaped(translate(locale, `stage.state.${stage.state}`))}${words === null ? '' : ` — ${escaped(say(locale, words))}`}</td>`,
    `<td class="number">${stage.milliseconds === null ? '' : `${Math.round(stage.milliseconds)} ms`}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

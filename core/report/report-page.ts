import { renderExplanation } from '../advice/render-text.ts';
import type { Checkup } from '../checkup/checkup.ts';
import { findingText, foundText } from '../checkup/checkup-report.ts';
import type { Finding } from '../checkup/finding.ts';
import { saySummary } from '../checkup/summary.ts';
import type { Locale } from '../i18n/message.ts';
import { regions, say, translate } from '../i18n/translate.ts';
import { stageName, stageWords } from '../mail/stage-words.ts';
import type { StageReport } from '../mail/trace.ts';
import { certificateLines, type EndedTest } from '../mail-test/test-report.ts';
import { withoutEscapes } from '../text/plain-text.ts';
import { checkupHeading, reportTitle, supportBlock } from './plain-report.ts';
import type { Report } from './report.ts';

/** Prints in black on white, one column; on a screen, dark where the person's system is. */
const style = `
:root { color-scheme: light dark; font: 15px/1.5 "Segoe UI Variable", "Segoe UI", system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; } th, td { padding: .3rem .5rem; text-align: start; vertical-align: top; }
tr + tr { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
td.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; padding: .75rem; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); font-size: .85rem; }
@media print { :root { color-scheme: light; font-size: 11pt; } body { max-width: none; margin: 0; padding: 0; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } @page { margin: 18mm; } }`;

/**
 * A report as one page that needs nothing else: no script, no picture, no address that it would open, and a policy that
 * forbids them. Everything that a server or a person wrote is escaped. It prints on paper as it shows.
 */
export function reportPage(report: Report, locale: Locale, version: string): string {
  const title = reportTitle(report, locale, version);
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
${report.test === null ? '' : testPart(report.test, locale)}
${report.checkup === null ? '' : checkupPart(report.checkup, locale)}
${section('report.support', supportBlock(report, locale, version).split('\n'), locale)}
</main>
</body>
</html>
`;
}

function testPart({ trace, explanation }: EndedTest, locale: Locale): string {
  const about = [
    translate(locale, 'report.when', {
      date: trace.startedAt.slice(0, 10),
      time: trace.startedAt.slice(11, 19),
    }),
    translate(locale, 'report.server', { host: trace.host || '—', port: String(trace.port) }),
    translate(locale, 'report.mailbox', { account: trace.account ?? '—', from: trace.from, to: trace.to }),
    ...certificateLines(trace, locale),
  ];
  const meaning =
    explanation === null
      ? []
      : renderExplanation(explanation, locale, { mailbox: trace.account ?? trace.from });
  const exchange = trace.stages.flatMap((stage) => stage.exchange);
  return `${about.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<h2>${escaped(translate(locale, 'report.stages'))}</h2>
${table(trace.stages.map((stage) => stageRow(stage, locale)))}
${section('report.meaning', meaning, locale)}
${section('report.exchange', exchange, locale)}`;
}

/** One sentence, then a row for each thing that was seen, the most pressing first. */
function checkupPart(checkup: Checkup, locale: Locale): string {
  const { findings, answers } = checkup;
  const found = answers.map((answer) => `<li>${escaped(foundText(answer, locale))}</li>`);
  return `<h2>${escaped(checkupHeading(checkup, locale))}</h2>
<p>${escaped(saySummary(findings, locale))}</p>
${table(findings.map((finding) => findingRow(finding, locale)))}
${found.length === 0 ? '' : `<h3>${escaped(translate(locale, 'checkup.found'))}</h3>\n<ul>${found.join('')}</ul>`}`;
}

function findingRow(finding: Finding, locale: Locale): string {
  const [seen = '', ...rest] = findingText({ ...finding, explanation: null }, locale);
  const answer = finding.explanation === null ? [] : renderExplanation(finding.explanation, locale);
  const cells = [
    `<th scope="row">${escaped(translate(locale, `checkup.check.${finding.check}`))}</th>`,
    `<td>${escaped(translate(locale, `checkup.state.${finding.state}`))}</td>`,
    `<td>${[seen, ...rest].map((line) => escaped(line.trim())).join('<br>')}${answer.length === 0 ? '' : `<pre>${escaped(answer.join('\n'))}</pre>`}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function stageRow(stage: StageReport, locale: Locale): string {
  const words = stageWords(stage);
  const cells = [
    `<th scope="row">${escaped(say(locale, stageName(stage.stage)))}</th>`,
    `<td>${escaped(translate(locale, `stage.state.${stage.state}`))}${words === null ? '' : ` — ${escaped(say(locale, words))}`}</td>`,
    `<td class="number">${stage.milliseconds === null ? '' : `${Math.round(stage.milliseconds)} ms`}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function table(rows: readonly string[]): string {
  return `<table>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

/** A heading and lines as they were written; nothing where there is no line. */
function section(
  heading: 'report.meaning' | 'report.exchange' | 'report.support',
  lines: readonly string[],
  locale: Locale,
): string {
  if (lines.length === 0) return '';
  return `<h2>${escaped(translate(locale, heading))}</h2>\n<pre>${escaped(lines.join('\n'))}</pre>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return withoutEscapes(text.replace(/[&<>"']/g, (character) => entities[character] ?? ''));
}

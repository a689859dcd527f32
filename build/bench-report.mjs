// docs/benchmarks.md, a section a bench: running one replaces its section and leaves the others.

/** The page with `section` put in place of the one of the same name, or after the others. */
export function withSection(page, section) {
  const [open, close] = [`<!-- ${section.name} -->`, `<!-- end of ${section.name} -->`];
  const text = `${open}\n${sectionText(section)}\n${close}\n`;
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from === -1 || to < from) return `${page.trimEnd()}\n\n${text}`;
  return page.slice(0, from) + text + page.slice(to + close.length + 1);
}

export const emptyPage = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- NAME\` takes one section again. Each figure stands beside its yardstick, run in turn with it on the same machine; times are medians. Ratios compare across machines, times do not.
`;

function sectionText({ title, machine, tables, notes = [] }) {
  const written = tables.map(({ caption, columns, rows }) =>
    [
      ...(caption ? [caption, ''] : []),
      `| ${columns.join(' | ')} |`,
      `| ${columns.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`,
      ...rows.map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`),
    ].join('\n'),
  );
  return [`## ${title}`, machine, ...written, ...notes].join('\n\n');
}

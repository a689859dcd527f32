import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };

/** What axe finds on the screen shown, in words a person can act on. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, as the page's own policy lets no script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: unknown[] }> };
    };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return (found as Violation[]).flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} — ${node.failureSummary}`),
  );
}

/** Things on the page that are wider than what shows them. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.documentElement.scrollWidth > window.innerWidth ||
      [...document.querySelectorAll('main')].some((one) => one.scrollWidth > one.clientWidth),
  );
}

import { expect, test } from 'vitest';
import { emptyPage, withSection } from '../../build/bench-report.mjs';

const section = (name: string, figure: string) => ({
  name,
  title: `Bench ${name}`,
  machine: 'A machine.',
  tables: [{ columns: ['What', 'time'], rows: [[`a | b`, figure]] }],
});

test('a bench run again replaces its own section and leaves the others', () => {
  const both = withSection(withSection(emptyPage, section('start', '1 ms')), section('send', '2 ms'));
  const again = withSection(both, section('start', '3 ms'));
  expect(again).toContain('## Bench send');
  expect(again).toContain('| a \\| b | 2 ms |');
  expect(again).toContain('3 ms');
  expect(again).not.toContain('1 ms');
  expect(again.indexOf('Bench start')).toBeLessThan(again.indexOf('Bench send'));
  expect(withSection(again, section('start', '3 ms'))).toBe(again);
});

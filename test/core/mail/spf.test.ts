import fc from 'fast-check';
import { spf } from 'mailauth/lib/spf/index.js';
import { describe, expect, it } from 'vitest';
import { isSpf, parseSpf, txtStrings } from '../../../core/mail/spf.ts';
import { diffLines, microsoftSpf, proposeSpf, type SpfEditInput } from '../../../core/mail/spf-edit.ts';
import { otherServer, spfRecord } from '../../support/spf-records.ts';

const zone: Record<string, string> = {
  'a.example': 'v=spf1 ip4:198.51.100.1 -all',
  'b.example': 'v=spf1 ip4:198.51.100.2 ~all',
  '_spf.c.example': 'v=spf1 ip4:198.51.100.3 -all',
  'd.example': 'v=spf1 -all',
  [microsoftSpf]: 'v=spf1 ip4:40.92.0.0/15 -all',
};

async function evaluate(records: readonly string[], ip: string): Promise<string> {
  const answer = await spf({
    sender: 'postmaster@entreprise.example',
    ip,
    helo: 'entreprise.example',
    strict: true,
    resolver: (async (name: string, type: string) => {
      const texts = name === 'entreprise.example' ? records : zone[name] === undefined ? [] : [zone[name]];
      if (type !== 'TXT' || texts.length === 0) throw Object.assign(new Error('none'), { code: 'ENODATA' });
      return texts.map((text) => [text]);
    }) as never,
  });
  return answer.status.result;
}

const input = (records: readonly string[], more: Partial<SpfEditInput> = {}): SpfEditInput => ({
  records,
  address: otherServer,
  passes: false,
  lookups: 0,
  microsoftCost: null,
  ...more,
});

const wordsOf = (record: string) => record.split(' ').slice(1).filter(Boolean);

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

describe('reading an SPF record', () => {
  it.each(['v=spf1', 'V=spf1 -all', 'v=spf1 a mx'])('knows one: %s', (text) =>
    expect(isSpf(text)).toBe(true),
  );
  it.each(['v=spf10 a', 'v=spf1;a', ' v=spf1 a', 'spf1', 'v=DMARC1'])('is not fooled by: %s', (text) =>
    expect(isSpf(text)).toBe(false),
  );

  it.each([
    ['v=spf1 include', 'include'],
    ['v=spf1 a: -all', 'a:'],
    ['v=spf1 ip4:1.2.3 -all', 'ip4:1.2.3'],
    ['v=spf1 ip4:1.2.3.4/33 -all', 'ip4:1.2.3.4/33'],
    ['v=spf1 ipv4:1.2.3.4 -all', 'ipv4:1.2.3.4'],
    ['v=spf1 mx allo', 'allo'],
    ['v=spf1 -all:x', '-all:x'],
    ['v=spf1 redirect= a', 'redirect='],
    ['v=spf1 redirect=a.example redirect=b.example', 'redirect=b.example'],
    ['v=spf1 é -all', 'é'],
  ])('names the word at fault: %s', (record, term) => {
    expect(parseSpf(record)).toMatchObject({ ok: false, code: 'spf.invalid-term', params: { term } });
  });

  it('takes what RFC 7208 allows', () => {
    const record =
      'v=spf1 +a/24//64 -mx:b.example ?ptr exists:%{ir}.x.example ip6:2001:db8::/32 foo=bar redirect=c.example';
    expect(parseSpf(record)).toMatchObject({ ok: true });
  });
});

describe('the SPF record proposed', () => {
  it('adds the address without touching the rest', () => {
    const edit = proposeSpf(input(['v=spf1 include:_spf.c.example mx -all']));
    expect(edit).toMatchObject({
      kind: 'proposed',
      record: `v=spf1 ip4:${otherServer} include:_spf.c.example mx -all`,
      notes: [],
    });
    expect(diffLines(edit)).toEqual({
      minus: 'v=spf1 include:_spf.c.example mx -all',
      plus: `v=spf1 ip4:${otherServer} include:_spf.c.example mx -all`,
    });
  });

  it('keeps every former term in order, is one record, and passes for the address', async () => {
    await fc.assert(
      fc.asyncProperty(spfRecord, async (record) => {
        fc.pre(parseSpf(record).ok);
        const edit = proposeSpf(input([record]));
        expect(edit.kind).toBe('proposed');
        if (edit.kind !== 'proposed') return;
        expect(isSubsequence(wordsOf(record), wordsOf(edit.record))).toBe(true);
        expect(wordsOf(edit.record).length).toBe(wordsOf(record).length + 1);
        expect(edit.record.match(/v=spf1/gi)).toHaveLength(1);
        expect(edit.record.indexOf('ip4:')).toBeLessThan(edit.record.search(/[+~?-]?all(?: |$)|$/));
        expect(edit.strings.join('')).toBe(edit.record);
        expect(await evaluate([edit.record], otherServer)).toBe('pass');
      }),
      { numRuns: 300 },
    );
  });

  it('changes the result of no other server', async () => {
    await fc.assert(
      fc.asyncProperty(
        spfRecord,
        fc.constantFrom('198.51.100.1', '198.51.100.2', '192.0.2.77'),
        async (record, ip) => {
          fc.pre(parseSpf(record).ok);
          const edit = proposeSpf(input([record]));
          if (edit.kind !== 'proposed') return;
          expect(await evaluate([edit.record], ip)).toBe(await evaluate([record], ip));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('merges two records into one that holds the mechanisms of both', async () => {
    await fc.assert(
      fc.asyncProperty(spfRecord, spfRecord, async (one, two) => {
        fc.pre(parseSpf(one).ok && parseSpf(two).ok);
        const edit = proposeSpf(input([one, two]));
        if (/redirect=/.test(one + two)) {
          expect(edit).toMatchObject({ kind: 'refused', reason: 'redirects' });
          return;
        }
        expect(edit.kind).toBe('proposed');
        if (edit.kind !== 'proposed') return;
        const kept = wordsOf(edit.record);
        const mechanisms = (record: string) =>
          [...new Set(wordsOf(record))].filter((word) => !/^(?:[+~?-]?all|exp=.*)$/.test(word));
        expect(isSubsequence(mechanisms(one), kept)).toBe(true);
        for (const word of mechanisms(two)) expect(kept).toContain(word);
        expect(edit.record.match(/v=spf1/gi)).toHaveLength(1);
        expect(edit.record.match(/(?:^| )[+~?-]?all(?= |$)/g) ?? []).toHaveLength(
          /all/.test(one + two) ? 1 : 0,
        );
        expect(edit.notes).toContain('merged');
      }),
      { numRuns: 300 },
    );
  });

  it('takes the more lenient ending when it merges', () => {
    const edit = proposeSpf(input(['v=spf1 a -all', 'v=spf1 mx ~all']));
    expect(edit).toMatchObject({ record: `v=spf1 ip4:${otherServer} a mx ~all` });
  });

  it('leaves a record that is already right', () => {
    const record = `v=spf1 ip4:${otherServer} include:${microsoftSpf} -all`;
    expect(proposeSpf(input([record], { passes: true }))).toEqual({ kind: 'unchanged', record });
  });

  it('starts a record where there is none, as Microsoft advises', () => {
    expect(proposeSpf(input([], { microsoftCost: 1 }))).toMatchObject({
      record: `v=spf1 ip4:${otherServer} include:${microsoftSpf} ~all`,
      lookups: 1,
      notes: ['new-record'],
    });
  });

  it('adds Microsoft’s include before « all », unless the limit would be passed', () => {
    const record = `v=spf1 ip4:${otherServer} a mx -all`;
    expect(proposeSpf(input([record], { passes: true, lookups: 2, microsoftCost: 1 }))).toMatchObject({
      record: `v=spf1 ip4:${otherServer} a mx include:${microsoftSpf} -all`,
      lookups: 3,
      notes: ['microsoft-added'],
    });
    const full = proposeSpf(input(['v=spf1 a -all'], { lookups: 10, microsoftCost: 1 }));
    expect(full).toMatchObject({
      record: `v=spf1 ip4:${otherServer} a -all`,
      lookups: 10,
      notes: ['microsoft-left-out'],
    });
    expect(
      proposeSpf(input(['v=spf1 a redirect=d.example'], { lookups: 2, microsoftCost: 1 })),
    ).toMatchObject({
      record: `v=spf1 ip4:${otherServer} a include:${microsoftSpf} redirect=d.example`,
    });
  });

  it('says when the record stays over the limit, and refuses to merge into such a one', () => {
    expect(proposeSpf(input(['v=spf1 a -all'], { lookups: 20 }))).toMatchObject({
      notes: ['still-over-limit'],
    });
    expect(proposeSpf(input(['v=spf1 a', 'v=spf1 mx'], { lookups: 12 }))).toEqual({
      kind: 'refused',
      reason: 'lookups',
      detail: '12',
    });
  });

  it('proposes nothing on top of an error', () => {
    expect(proposeSpf(input(['v=spf1 ipv4:1.2.3.4 -all']))).toEqual({
      kind: 'refused',
      reason: 'syntax',
      detail: 'ipv4:1.2.3.4',
    });
  });

  it('refuses a record nobody could publish, and notes a long one', () => {
    const many = (count: number) =>
      `v=spf1 ${Array.from({ length: count }, (_, index) => `ip4:198.51.${index}.1`).join(' ')} -all`;
    expect(proposeSpf(input([many(30)]))).toMatchObject({ kind: 'proposed', notes: ['long'] });
    expect(proposeSpf(input([many(140)]))).toMatchObject({ kind: 'refused', reason: 'length' });
  });

  it('cuts in strings of 255 characters at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1500 }), (text) => {
        const strings = txtStrings(text);
        expect(strings.join('')).toBe(text);
        for (const one of strings) expect(one.length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translate } from '../../../core/i18n/translate.ts';
import { readAppliedPolicies } from '../../../core/tenant/sign-ins/applied-policies.ts';
import { errorMeaning } from '../../../core/tenant/sign-ins/error-codes.ts';
import { findColumns, signInFromFields } from '../../../core/tenant/sign-ins/fields.ts';
import { isoOf, readLogDate } from '../../../core/tenant/sign-ins/log-date.ts';
import { readRecord } from '../../../core/tenant/sign-ins/record.ts';
import { reportCsv } from '../../../core/tenant/sign-ins/report-csv.ts';
import { clientKind, readOutcome, type SignIn } from '../../../core/tenant/sign-ins/sign-in.ts';
import { createTally } from '../../../core/tenant/sign-ins/tally.ts';
import { portalHeader } from '../../support/sign-in-export.ts';

const cloudAddress = '199.16.112.2';

type Change = Partial<Omit<SignIn, 'date' | 'policies'>> & {
  readonly at?: string | null;
  readonly policies?: unknown;
};

function signIn({ at = '2026-11-20T10:00:00Z', policies = null, ...change }: Change = {}): SignIn {
  return {
    id: '',
    mailbox: 'compta@exemple.ca',
    identifier: '',
    date: readLogDate(at ?? ''),
    shape: '',
    client: 'smtp',
    ip: '198.51.100.7',
    errorCode: 0,
    failureReason: '',
    outcome: 'success',
    policies: readAppliedPolicies(policies),
    ...change,
  };
}

const refused = (change: Change = {}) => signIn({ outcome: 'failure', errorCode: 53003, ...change });

function tallied(...signIns: SignIn[]) {
  const tally = createTally({ cloudAddress });
  for (const each of signIns) tally.add(each);
  return tally.report();
}

const statusOf = (...signIns: SignIn[]) => tallied(...signIns).mailboxes[0]?.status;

describe('the records of one sign-in, from several exports', () => {
  const records = [
    signIn({ id: 'one' }),
    signIn({ id: 'one', policies: [{ displayName: 'A', result: 'unknownFutureValue' }] }),
    signIn({ id: 'one', policies: [{ displayName: 'A', result: 'reportOnlyFailure' }] }),
    signIn({ id: 'one', outcome: 'unknown', errorCode: null }),
  ];
  const reportOf = (chosen: readonly SignIn[]) => {
    const tally = createTally({ cloudAddress });
    for (const each of chosen) {
      tally.source('export', true);
      tally.add(each);
    }
    return tally.report();
  };

  it('give the same report in any order, what is missing included', () => {
    const some = fc.subarray(records, { minLength: 1 });
    const twoOrders = some.chain((chosen) =>
      fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([chosen, shuffled]) => {
        expect(reportOf(shuffled)).toEqual(reportOf(chosen));
      }),
    );
  });

  it('miss nothing that one of them tells', () => {
    expect(reportOf(records).gaps).toEqual([]);
    expect(reportOf(records.slice(0, 2)).gaps.map(({ kind }) => kind)).toEqual(['hidden-result']);
  });

  it('are refused by nothing while no outcome was read', () => {
    const { gaps, errors, addresses } = reportOf(records.slice(3));
    expect(gaps.map(({ kind }) => kind)).toEqual(['missing-field']);
    expect(errors).toEqual([]);
    expect(addresses.map(({ failures }) => failures)).toEqual([0]);
  });
});

describe('where a mailbox stands', () => {
  it('follows its newest sign-in, in whatever order the rows come', () => {
    const early = { at: '2026-11-19T08:00:00Z' };
    expect(statusOf(signIn())).toBe('works');
    expect(statusOf(signIn(early), refused())).toBe('fails');
    expect(statusOf(refused(), signIn(early))).toBe('fails');
    expect(statusOf(refused(early), signIn())).toBe('works');
    expect(statusOf(signIn(), refused(early))).toBe('works');
  });

  it('will fail when a report-only policy would have refused its newest success', () => {
    const waiting = [
      { displayName: 'Microsoft-managed: Block legacy authentication', result: 'reportOnlyFailure' },
    ];
    const excluded = [
      { displayName: 'Microsoft-managed: Block legacy authentication', result: 'reportOnlyNotApplied' },
    ];
    expect(statusOf(signIn({ policies: waiting }))).toBe('will-fail');
    // Excluded since: the newest success no longer meets the policy.
    expect(
      statusOf(signIn({ policies: waiting, at: '2026-11-01T00:00:00Z' }), signIn({ policies: excluded })),
    ).toBe('works');
    expect(tallied(signIn({ policies: waiting })).policies).toEqual([
      { name: 'Microsoft-managed: Block legacy authentication', refused: 0, wouldRefuse: 1 },
    ]);
  });

  it('is not guessed from rows without a readable date', () => {
    expect(statusOf(signIn({ at: null }))).toBe('works');
    expect(statusOf(refused({ at: null }))).toBe('fails');
    expect(statusOf(signIn({ at: null }), refused({ at: null }))).toBe('unclear');
    expect(statusOf(signIn({ outcome: 'unknown', errorCode: null }))).toBe('unclear');
    expect(
      statusOf(signIn({ at: '2026-11-19T08:00:00Z' }), signIn({ outcome: 'unknown', errorCode: null })),
    ).toBe('unclear');
  });
});

describe('the tally', () => {
  it('keeps SMTP, and counts other clients apart', () => {
    const report = tallied(signIn(), signIn({ client: 'imap' }), signIn({ client: 'modern' }));
    expect(report).toMatchObject({ rows: 3, smtp: 1, clients: { smtp: 1, imap: 1, modern: 1 } });
    expect(report.mailboxes).toHaveLength(1);
  });

  it('says which attempts came from maestro*CLOUD', () => {
    const report = tallied(refused({ ip: cloudAddress }), signIn({ ip: cloudAddress }), signIn());
    expect(report.cloud).toEqual({ attempts: 2, failures: 1, mailboxes: 1 });
    expect(report.addresses[0]).toMatchObject({ name: cloudAddress, cloud: true, count: 2, failures: 1 });
  });

  it('can be kept to some mailboxes', () => {
    const tally = createTally({ cloudAddress, only: new Set(['a@exemple.ca']) });
    tally.add(signIn({ mailbox: 'a@exemple.ca' }));
    tally.add(signIn({ mailbox: 'b@exemple.ca' }));
    expect(tally.report().mailboxes.map(({ mailbox }) => mailbox)).toEqual(['a@exemple.ca']);
    expect(tally.report().rows).toBe(2);
  });

  it('lists a mailbox that was asked for and that no file has', () => {
    const tally = createTally({
      cloudAddress,
      only: new Set(['a@exemple.ca', 'c@exemple.ca', 'alias@exemple.ca']),
    });
    tally.add(signIn({ mailbox: 'a@exemple.ca' }));
    tally.add(signIn({ mailbox: 'b@exemple.ca', identifier: 'alias@exemple.ca' }));
    expect(tally.report().mailboxes.map(({ mailbox, status }) => [mailbox, status])).toEqual([
      ['c@exemple.ca', 'absent'],
      ['a@exemple.ca', 'works'],
      ['b@exemple.ca', 'works'],
    ]);
  });

  it('gives the period of the files, other clients and other mailboxes included', () => {
    const tally = createTally({ cloudAddress, only: new Set(['a@exemple.ca']) });
    tally.passOver('modern');
    tally.date('2026-11-01T00:00:00.1234567Z', '');
    tally.add(signIn({ mailbox: 'b@exemple.ca', at: '2026-11-30T23:59:59Z' }));
    tally.add(signIn({ mailbox: 'a@exemple.ca' }));
    expect(tally.report()).toMatchObject({ first: '2026-11-01T00:00:00Z', last: '2026-11-30T23:59:59Z' });
  });

  it('gives the same report whatever the order of the rows', () => {
    const rows = fc.array(
      fc.record({
        mailbox: fc.constantFrom('a@x.ca', 'b@x.ca'),
        at: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z'),
        ok: fc.boolean(),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const made = list.map(({ mailbox, at, ok }) =>
          ok ? signIn({ mailbox, at }) : refused({ mailbox, at }),
        );
        const brief = (report: ReturnType<typeof tallied>) =>
          report.mailboxes
            .map(({ mailbox, status, attempts, failures }) => ({ mailbox, status, attempts, failures }))
            .sort((one, other) => one.mailbox.localeCompare(other.mailbox));
        expect(brief(tallied(...made))).toEqual(brief(tallied(...made.toReversed())));
      }),
    );
  });
});

describe('reading values', () => {
  it('takes 53003 for a right password that a policy refused', () => {
    expect(errorMeaning(53003).passwordRight).toBe('yes');
    expect(translate('fr', errorMeaning(53003).message.id)).toContain('Mot de passe juste');
    expect(errorMeaning(530035).message.id).toBe('signins.error.security-defaults');
    expect(errorMeaning(50126).passwordRight).toBe('no');
    expect(errorMeaning(50053).passwordRight).toBe('unknown');
    expect(errorMeaning(999_999).message.id).toBe('signins.error.other');
  });

  it('reads ISO dates in UTC, whatever their zone', () => {
    const instantOf = (text: string) => {
      const date = readLogDate(text);
      return date.kind === 'instant' ? isoOf(date.seconds) : date.kind;
    };
    expect(instantOf('2025-12-04T08:19:41Z')).toBe('2025-12-04T08:19:41Z');
    expect(instantOf('2025-12-04T08:19:41.1234567Z')).toBe('2025-12-04T08:19:41Z');
    expect(instantOf('2025-12-04 08:19')).toBe('2025-12-04T08:19:00Z');
    expect(instantOf('2025-12-04T03:19:41-05:00')).toBe('2025-12-04T08:19:41Z');
    expect(instantOf('2025-12-04 8:19:41 p.m.')).toBe('2025-12-04T20:19:41Z');
    expect(instantOf('/Date(1764836381000)/')).toBe('2025-12-04T08:19:41Z');
    expect(instantOf('05/05/2026 00:00:01')).toBe('2026-05-05T00:00:01Z');
    for (const other of [
      '04.12.2025',
      '4 déc. 2025',
      '2025-13-04T08:19:41Z',
      '31/31/2025 08:19',
      '12/04/2025 25:00',
      '',
    ])
      expect(instantOf(other)).toBe('none');
    expect(instantOf('12/04/2025 08:19')).toBe('local');
  });

  it('reads outcomes in both languages, then by the code', () => {
    expect(readOutcome('Succès', null)).toBe('success');
    expect(readOutcome('Échec', 0)).toBe('failure');
    expect(readOutcome('Interrompu', null)).toBe('failure');
    expect(readOutcome('Success', 50126)).toBe('unknown');
    expect(readOutcome('', 0)).toBe('success');
    expect(readOutcome('???', 50126)).toBe('failure');
    expect(readOutcome('', null)).toBe('unknown');
  });

  it('knows every legacy client, and does not mistake an inherited name for one', () => {
    expect(clientKind('Authenticated SMTP')).toBe('smtp');
    expect(clientKind(' authenticated\u00a0smtp ')).toBe('smtp');
    expect(clientKind('IMAP4')).toBe('imap');
    expect(clientKind('Autres clients')).toBe('other-legacy');
    expect(clientKind('constructor')).toBe('unknown');
  });
});

describe('columns', () => {
  const columnsOf = (header: readonly string[], file = 'InteractiveSignIns.csv') => {
    const columns = findColumns(header, file);
    return columns.ok ? columns.value.roles : columns;
  };

  it('are found in the portal’s English export, trailing blanks, double space and duplicate included', () => {
    expect(columnsOf(portalHeader)).toMatchObject({
      client: portalHeader.indexOf('Client app'),
      mailbox: portalHeader.indexOf('Username'),
      date: 0,
      ip: portalHeader.indexOf('IP address'),
      errorCode: portalHeader.indexOf('Sign-in error code'),
    });
  });

  it('are found in French, with either apostrophe and any blank', () => {
    for (const apostrophe of ["'", '’'])
      expect(
        columnsOf([
          'Date (UTC)',
          `Nom d${apostrophe}utilisateur`,
          'Adresse IP',
          'Statut',
          `Code d${apostrophe}erreur de connexion`,
          `Raison de l${apostrophe}échec`,
          'Application\u00a0cliente',
          'Accès conditionnel',
        ]),
      ).toEqual({ date: 0, mailbox: 1, ip: 2, status: 3, errorCode: 4, failureReason: 5, client: 6 });
  });

  it.each([
    [
      'servicePrincipals',
      ['Date (UTC)', 'Service principal ID', 'Service principal name'],
      'ApplicationSignIns.csv',
    ],
    ['managedIdentities', ['Date (UTC)', 'Service principal ID'], 'MSISignIns_2026.csv'],
    ['authDetails', ['Request ID', 'Authentication method', 'Succeeded'], 'x.csv'],
    ['audit', ['Date (UTC)', 'Service', 'Catégorie', 'Activité'], 'AuditLogs.csv'],
  ])('another export is named: %s', (kind, header, file) => {
    expect(columnsOf(header, file)).toMatchObject({ code: 'signins.wrong-export', params: { kind } });
  });

  it('missing ones are named', () => {
    expect(columnsOf(['Date', 'Username', 'Foo'])).toMatchObject({
      code: 'signins.unknown-columns',
      params: { missing: 'Client app' },
    });
  });

  it('policies in a Log Analytics column are read', () => {
    const policies = JSON.stringify([{ displayName: 'P', result: 'failure' }]);
    expect(signInFromFields({ mailbox: ' A@X.ca ', policies }, '')).toMatchObject({
      mailbox: 'a@x.ca',
      policies: { listing: 'listed', refused: ['P'] },
    });
    expect(signInFromFields({ policies: '{oops' }, '').policies.listing).toBe('lost');
  });
});

describe('records', () => {
  it('come from Graph, from the portal, and from diagnostic settings', () => {
    const graph = {
      createdDateTime: '2026-11-20T09:12:33Z',
      userPrincipalName: 'Compta@Exemple.ca',
      clientAppUsed: 'Authenticated SMTP',
      ipAddress: cloudAddress,
      conditionalAccessStatus: 'failure',
      status: { errorCode: 53003, failureReason: 'Blocked' },
      appliedConditionalAccessPolicies: [{ displayName: 'P', result: 'failure' }],
    };
    const expected = signIn({
      at: '2026-11-20T09:12:33Z',
      shape: 'json',
      ip: cloudAddress,
      errorCode: 53003,
      failureReason: 'Blocked',
      outcome: 'failure',
      policies: [{ displayName: 'P', result: 'failure' }],
    });
    const read = { kind: 'sign-ins', lacksClient: false, signIn: expected };
    expect(readRecord(graph)).toEqual(read);
    const line = {
      time: 'x',
      category: 'NonInteractiveUserSignInLogs',
      resultType: '53003',
      properties: graph,
    };
    expect(readRecord(line)).toEqual(read);
    expect(readRecord({ category: 'ServicePrincipalSignInLogs', properties: graph }).kind).toBe(
      'servicePrincipals',
    );
    expect(readRecord({ activityDisplayName: 'Update policy' }).kind).toBe('audit');
    expect(readRecord({ conditions: {}, grantControls: null }).kind).toBe('policies');
  });

  it('an empty policy list proves nothing', () => {
    expect(readAppliedPolicies([]).listing).toBe('empty');
    expect(tallied(signIn())).toMatchObject({
      policiesListed: false,
      policiesUnread: { unlisted: [], empty: ['compta@exemple.ca'] },
    });
  });

  it('a list that is empty though Conditional Access decided leaves the mailbox unclear', () => {
    const reportOf = (conditionalAccessStatus: string) => {
      const found = readRecord({
        ...{ userPrincipalName: 'compta@exemple.ca', createdDateTime: '2026-11-20T10:00:00Z' },
        ...{ clientAppUsed: 'Authenticated SMTP', status: { errorCode: 0 } },
        ...{ conditionalAccessStatus, appliedConditionalAccessPolicies: [] },
      });
      return found.kind === 'sign-ins' ? tallied(found.signIn) : null;
    };
    expect(reportOf('success')).toMatchObject({
      mailboxes: [{ status: 'unclear' }],
      gaps: [{ kind: 'hidden-list' }],
    });
    expect(reportOf('notApplied')).toMatchObject({ mailboxes: [{ status: 'works' }], gaps: [] });
  });

  it.each([
    ['a hidden report-only result', [{ displayName: 'P', result: 'unknownFutureValue' }], 'hidden-result'],
    ['a result nobody knows', [{ displayName: 'P', result: 'reportOnlyPerhaps' }], 'unknown-member'],
    [
      'a list made one text',
      'Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppliedConditionalAccessPolicy',
      'flattened',
    ],
    ['a list of type names', ['Microsoft.Graph.PowerShell.Models.X'], 'flattened'],
    ['no list, where there is always one', undefined, 'missing-field'],
  ])('%s leaves that mailbox unclear, and says what is missing', (_name, list, kind) => {
    const other = signIn({ mailbox: 'b@exemple.ca', policies: [{ displayName: 'P', result: 'notApplied' }] });
    const report = tallied({ ...signIn(), policies: readAppliedPolicies(list) }, other);
    expect(report.mailboxes.map(({ status }) => status)).toEqual(['unclear', 'works']);
    expect(report.gaps).toMatchObject([{ kind }]);
  });

  it('any JSON object makes a sign-in without throwing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything({ maxDepth: 2 })), (record) => {
        readRecord(record);
        readRecord({ ...record, clientAppUsed: 'Authenticated SMTP' });
      }),
    );
  });
});

describe('the CSV of the report', () => {
  it('names the columns, and says each mailbox on a line', () => {
    const text = reportCsv(tallied(refused({ mailbox: '=cmd@x.ca' })), 'fr');
    expect(text.startsWith('\ufeffBoîte,État')).toBe(true);
    expect(text).toContain("'=cmd@x.ca,échoue,1,0,1");
    expect(text).toContain('53003');
  });
});

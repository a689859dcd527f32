import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../core/guide/answers.ts';
import { maestroGuide } from '../../../core/guide/maestro-screens.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import { anyAnswers, anyDate } from '../../support/answer-sets.ts';
import { planFor } from '../../support/plan-for.ts';

const today = '2026-11-21';
const password: Answers = {
  hosting: 'cloud',
  mailProgram: 'smtp',
  mfa: 'on',
  mfaKind: 'per-user',
  appPasswordOption: 'visible',
};
const guideFor = (answers: Answers) => maestroGuide(planFor(answers, today));

describe('the maestro* screen', () => {
  it('is the person’s own Préférences, with the path the publisher gives', () => {
    const guide = guideFor({ ...password, actor: 'user' });
    expect(guide.screen.path).toEqual([
      'maestro*',
      'Maintenance',
      'Maintenance générale',
      'Fonctions',
      'Préférences',
    ]);
    expect(guide.otherScreen?.id).toBe('security');
  });

  it('is Gestion de la sécurité for an administrator who sets up others', () => {
    const answers: Answers = { ...password, hosting: 'on-site', fixedAddress: 'no', actor: 'it-many' };
    expect(guideFor(answers).screen.path.at(-1)).toBe('Gestion de la sécurité');
    expect(guideFor(answers).otherScreen?.id).toBe('preferences');
  });

  it('says what to type for an app password, and that the place of the server is not known', () => {
    const fields = guideFor({ ...password, actor: 'user' }).fields;
    const of = (id: string) => fields.find((field) => field.id === id);
    expect(of('login')?.value).toEqual({ kind: 'account' });
    expect(of('password')?.value).toEqual({ kind: 'secret' });
    expect(of('server')).toMatchObject({
      value: { kind: 'text', text: 'smtp.office365.com' },
      where: 'ask-support',
    });
    expect(of('port')?.value).toEqual({ kind: 'text', text: '587' });
    expect(of('encryption')?.value).toEqual({ kind: 'text', text: 'STARTTLS' });
    expect(fields.every((field) => !field.labelSeen)).toBe(true);
  });

  it('leaves login and password empty on the IP route, on port 25 of a server looked up', () => {
    const fields = guideFor({ ...password, actor: 'it-one' }).fields;
    expect(fields.map((field) => [field.id, field.value.kind])).toEqual([
      ['login', 'empty'],
      ['password', 'empty'],
      ['server', 'look-up'],
      ['port', 'text'],
    ]);
    expect(JSON.stringify(fields)).toContain('"25"');
    expect(JSON.stringify(fields)).not.toContain('mail.protection.outlook.com');
  });

  it('warns that both places must hold the same password', () => {
    const guide = guideFor({ ...password, actor: 'user' });
    expect(guide.notices.map((notice) => say('fr', notice)).join()).toContain(
      'les deux doivent contenir le même',
    );
    expect(guide.checklist.map((item) => item.id)).toContain('other-place');
  });

  it('ends every checklist with a send from maestro* itself, whatever the plan', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, on) => {
        const guide = maestroGuide(planFor(answers, on));
        expect(guide.checklist.at(-1)?.id).toBe('send');
        const ids = guide.checklist.map((item) => item.id);
        expect(new Set(ids).size).toBe(ids.length);
        const messages = [
          guide.screen.why,
          ...guide.notices,
          ...guide.checklist.map((item) => item.message),
          ...guide.fields.flatMap((field) => [field.label, field.hint]),
        ];
        for (const locale of locales)
          for (const message of messages) expect(say(locale, message)).not.toMatch(/[{}]/);
      }),
      { numRuns: 200 },
    );
  });
});

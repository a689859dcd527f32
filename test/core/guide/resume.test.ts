import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../core/guide/answers.ts';
import { resumeOf } from '../../../core/guide/resume.ts';
import { planFor } from '../../support/plan-for.ts';

const alone: Answers = {
  actor: 'user',
  hosting: 'cloud',
  mailProgram: 'smtp',
  mfa: 'on',
  mfaKind: 'per-user',
  legacyAuth: 'allowed',
  managedPolicy: 'none',
  mailboxes: 'all',
  appPasswordOption: 'visible',
};

/** No-break spaces as plain ones, to compare sentences. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the résumé', () => {
  it('says for whom, which route, why, by when, and who does what', () => {
    expect(plain(resumeOf(planFor(alone, '2026-11-21'), 'fr'))).toBe(
      'Envoi des courriels de maestro* pour une personne, au 21 novembre 2026 : la voie retenue est un mot de passe d’application, créé chez Microsoft et noté dans maestro*. maestro* envoie par SMTP. Le mot de passe habituel ne suffit plus : SMTP ne peut montrer ni code ni approbation. Échéance : à la fin de décembre 2026, Microsoft refuse par défaut les mots de passe envoyés de cette façon ; il faut une autre voie avant. Qui fait quoi : la personne qui envoie doit créer le mot de passe d’application chez Microsoft, conserver ce mot de passe dans le trousseau du poste, faire un essai d’envoi, noter le mot de passe dans maestro*, puis envoyer un courriel depuis maestro* ; l’administrateur Microsoft 365 doit préparer la voie de l’adresse IP avant la fin de décembre 2026.',
    );
  });

  it('counts what remains to be confirmed', () => {
    const plan = planFor({ ...alone, legacyAuth: 'unknown', managedPolicy: 'unknown' }, '2026-11-21');
    expect(resumeOf(plan, 'fr')).toContain('2 points restent à confirmer');
    expect(resumeOf(plan, 'en')).toContain('2 points remain to be confirmed');
    expect(resumeOf(planFor(alone, '2026-11-21'), 'en')).not.toContain('confirmed');
  });

  it('says what blocks, for the administrator who receives it', () => {
    const blocked: Answers = {
      ...alone,
      hosting: 'on-site',
      fixedAddress: 'no',
      mfaKind: 'conditional-access',
    };
    const said = resumeOf(planFor(blocked, '2026-11-21'), 'en');
    expect(said).toContain('Conditional Access imposes multifactor authentication');
    expect(said).toContain('the Microsoft 365 administrator must decide on an exception');
  });
});

import { describe, expect, test } from 'vitest';
import { say } from '../../../core/i18n/translate.ts';
import {
  practiceRefusal,
  practiceRole,
  practiceScenarioSchema,
  practiceScenarios,
  scenarioOn,
  scenariosOn,
  usualRouteOf,
} from '../../../core/mail/practice.ts';
import { testRoutes } from '../../../core/mail/test-routes.ts';

describe('the exercises', () => {
  test('keep their public names', () => {
    expect(practiceScenarios).toEqual([
      'ok',
      'wrong-password',
      'account-locked',
      'smtp-auth-off-tenant',
      'smtp-auth-off-mailbox',
      'security-defaults',
      'policy-blocked',
      'basic-auth-retired',
      'from-refused',
      'relay-not-attributed',
      'direct-send-rejected',
      'too-many-connections',
      'temporary',
      'silent',
      'cut',
      'no-starttls',
      'tls-1.1',
      'untrusted-certificate',
      'foreign-banner',
    ]);
    for (const scenario of practiceScenarios) expect(practiceScenarioSchema.parse(scenario)).toBe(scenario);
    expect(practiceScenarioSchema.safeParse('toString').success).toBe(false);
  });

  test.each(testRoutes)('offered for %s are played by the host of that route', (route) => {
    const host = route === 'app-password' ? 'submission' : 'mx';
    for (const scenario of scenariosOn(route)) expect(practiceRole(scenario, route)).toBe(host);
  });

  test.each(testRoutes)('refuse, on %s, only what its host can refuse', (route) => {
    for (const scenario of scenariosOn(route)) {
      const stage = practiceRefusal(scenario, practiceRole(scenario, route))?.stage;
      if (route !== 'app-password') expect(stage).not.toBe('auth');
    }
  });

  test('fall back to the good one where they do not happen', () => {
    expect(scenarioOn('relay', 'too-many-connections')).toBe('ok');
    expect(scenarioOn('app-password', 'relay-not-attributed')).toBe('ok');
    expect(scenarioOn('relay', 'temporary')).toBe('temporary');
  });

  test('have a usual route on which they happen, and words', () => {
    for (const scenario of practiceScenarios) {
      expect(scenariosOn(usualRouteOf(scenario))).toContain(scenario);
      for (const locale of ['fr', 'en'] as const)
        expect(say(locale, { id: `practice.scenario.${scenario}` })).not.toBe('');
    }
    expect(usualRouteOf('direct-send-rejected')).toBe('direct');
    expect(usualRouteOf('relay-not-attributed')).toBe('relay');
    expect(usualRouteOf('ok')).toBe('app-password');
  });
});

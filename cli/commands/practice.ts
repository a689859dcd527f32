import { parsePort } from '../../core/mail/endpoint.ts';
import { practiceAccount, practiceScenarios } from '../../core/mail/practice.ts';
import { testRoutes } from '../../core/mail/test-routes.ts';
import { defineCommand } from '../command.ts';
import { parseScenario } from '../parse-scenario.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { translate } from '../words/translate.ts';

/** `practice`: the practice server alone, for a mail program or a training, until Ctrl+C. */
export const practice = defineCommand({
  name: 'practice',
  summary: 'terminal.practice.summary',
  options: {
    port: { type: 'string', value: 'N', read: parsePort, summary: 'terminal.practice.port' },
    scenario: {
      type: 'string',
      value: 'S',
      choices: practiceScenarios,
      read: parseScenario,
      summary: 'terminal.practice.scenario',
      summaryParams: { scenarios: practiceScenarios.join(', ') },
    },
    route: { type: 'string', value: 'ROUTE', choices: testRoutes, summary: 'terminal.practice.route' },
  },
  run: async ({ options, io, json, locale, signal }) => {
    const { scenario = 'ok', port = 0, route = 'app-password' } = options;
    const { startPracticeServer } = await import('../../services/practice-server.ts');
    const server = await startPracticeServer({ scenario, port, route });
    if (!server.ok) return server;

    const { endpoint } = server.value;
    if (json) {
      io.json({ practice: true, scenario, route, ...endpoint, account: practiceAccount });
    } else {
      const { address, port: taken, host } = endpoint;
      io.say(
        translate(locale, 'terminal.practice.running', {
          scenario,
          address,
          port: String(taken),
        }),
      );
      io.say(translate(locale, 'terminal.practice.warning'));
      io.say(translate(locale, 'terminal.practice.point', { account: practiceAccount, host }));
    }
    io.note(translate(locale, 'terminal.practice.end'));
    await untilInterrupted(signal);
    io.note(translate(locale, 'terminal.practice.received', { count: server.value.inbox().length }));
    await server.value.close();
    return 0;
  },
});

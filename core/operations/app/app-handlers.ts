import { agedFacts } from '../../knowledge/facts-age.ts';
import { parseDeepLink } from '../../preset/deep-link.ts';
import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { appOperations } from './app-operations.ts';

export function appHandlers({ ports }: SessionState): HandlersOf<typeof appOperations> {
  return {
    'app.link': async () => {
      const link = ports.takeLink();
      return link === null ? ok(null) : parseDeepLink(link, ports.preset.organization);
    },

    'app.info': async () => {
      const today = ports.clock.today();
      const aged = agedFacts(today);
      const notices = [...ports.settings.notices, ...ports.preset.notices, ...(aged === null ? [] : [aged])];
      return ok({
        version: ports.info.version,
        host: ports.info.host,
        platform: ports.info.platform,
        systemLocale: ports.preset.organization.language ?? ports.info.systemLocale,
        today,
        notices: notices.map((notice) => ({
          code: notice.code,
          params: { ...notice.params },
        })),
        factOverrides: ports.preset.overrides.map((override) => ({ ...override })),
        graph: ports.preset.graph,
        organization: ports.preset.organization,
      });
    },
  };
}

import { isLinkId, links } from '../../knowledge/links.ts';
import { fail, ok } from '../../result.ts';
import { isNewMessage } from '../../text/mailto.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { linkOperations } from './link-operations.ts';

export function linkHandlers({ ports }: SessionState): HandlersOf<typeof linkOperations> {
  return {
    'link.open': async (input) => {
      if (!isLinkId(input.id)) return fail('link.unknown');
      const opened = await ports.links.open(links[input.id]);
      return opened.ok ? ok({ opened: true }) : opened;
    },
    'link.write': async ({ url }) => {
      if (!isNewMessage(url)) return fail('link.unknown');
      const opened = await ports.links.open(url);
      return opened.ok ? ok({ opened: true }) : fail('link.mail-failed');
    },
  };
}

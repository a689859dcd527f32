import { cloudAddressOf } from '../../knowledge/cloud-address.ts';
import { parseAddresses } from '../../mail/address.ts';
import { fail, ok } from '../../result.ts';
import { shownSignIns } from '../../tenant/export-reading.ts';
import type { SignInReport } from '../../tenant/sign-ins/report.ts';
import { reportCsv } from '../../tenant/sign-ins/report-csv.ts';
import { readUploads } from '../exports/read-uploads.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { signInOperations } from './sign-in-operations.ts';

export function signInHandlers(state: SessionState): HandlersOf<typeof signInOperations> {
  const { ports, knowledge } = state;
  /** The last report of each page, for as long as the page lives. */
  const reports = new WeakMap<object, SignInReport>();
  const onlyCaller = {};
  return {
    'signins.analyse': async (input, context) => {
      const mailboxes = parseAddresses(input.mailboxes);
      if (!mailboxes.ok) return mailboxes;
      const asked = { cloudAddress: cloudAddressOf(knowledge), mailboxes: mailboxes.value };
      const report = await readUploads(state, input, context, (options) =>
        ports.exports.readSignIns(input.ids, { ...options, ...asked }),
      );
      if (!report.ok) return report;
      reports.set(context.caller ?? onlyCaller, report.value);
      return ok(shownSignIns(report.value));
    },

    'signins.export': async ({ language }, { caller }) => {
      const report = reports.get(caller ?? onlyCaller);
      if (report === undefined) return fail('upload.nothing-read');
      const saved = await ports.downloads.save('connexions-smtp.csv', reportCsv(report, language));
      return saved.ok ? ok({ file: saved.value }) : saved;
    },
  };
}

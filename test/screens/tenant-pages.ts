import { basename } from 'node:path';
import type { PageMessageId } from '../../renderer/words/translate.ts';
import { otherAccount, sampleAccount, type TenantSamples } from '../support/tenant-samples.ts';
import type { AssistantPage } from './assistant-page.ts';

/** « Mon organisation »: how to reach its pages and what is on them. */
export function tenantPages({ page, t, button, field, onScreen }: AssistantPage) {
  const tab = async (name: 'verdict' | 'policies' | 'calendar' | 'whatif' | 'logs' | 'queries') => {
    await page.getByRole('tab', { name: t(`tenant.tab.${name}`), exact: true }).click();
  };
  return {
    tab,
    async open(): Promise<void> {
      await page
        .getByRole('button', { name: t('app.tenant') })
        .filter({ visible: true })
        .first()
        .click();
      await onScreen(t('tenant.title'));
    },
    /** Chooses files where the page on screen takes them. */
    choose: (files: readonly string[]) =>
      page
        .locator('input[type="file"]')
        .first()
        .setInputFiles([...files]),
    /** On « Simuler »: another first set of policies. */
    async replace(before: string, after: string): Promise<void> {
      const remove = t('tenant.logs.remove', { file: basename(before) });
      await page.getByRole('button', { name: remove, exact: true }).first().click();
      await this.choose([after]);
      await page.locator('[data-outcome]').first().waitFor();
    },
    /** On « Simuler »: a second mailbox beside the page's, and a second set of policies. */
    async compare(after: string): Promise<void> {
      await page.getByRole('button', { name: t('tenant.whatif.others'), exact: true }).click();
      await field('tenant.whatif.others.list').fill(otherAccount);
      await page.getByRole('button', { name: t('tenant.whatif.compare'), exact: true }).click();
      await page.locator('input[type="file"]').last().setInputFiles([after]);
      await page.getByTestId('whatif-changes').waitFor();
    },
    /** Chooses what is known of a switch. */
    know: (id: string, word: PageMessageId) =>
      page
        .locator(`[data-switch="${id}"]`)
        .getByRole('radio', { name: t(word), exact: true })
        .first()
        .click(),
    answer: () => page.locator('#verdict-answer').innerText(),
    /** The state of a switch in the row under the answer. */
    decides: () => page.locator('[data-decides] > :nth-child(2)').innerText(),

    /** Goes through every page with something on it, and stops on each. */
    async walk(samples: TenantSamples, stop: (name: string) => Promise<void>): Promise<void> {
      await stop('tenant-verdict-empty');
      await page.getByRole('button', { name: t('tenant.live.title') }).click();
      await stop('tenant-live');
      await page.getByRole('button', { name: t('tenant.live.title') }).click();
      await this.choose([samples.pack]);
      await page.getByRole('table').waitFor();
      await stop('tenant-verdict');
      await tab('policies');
      await stop('tenant-policies');
      await page.locator('[data-policy="mfa-per-user-users"] button').click();
      await stop('tenant-policy');
      await tab('whatif');
      await this.choose([samples.policies]);
      await page.locator('[data-outcome]').first().waitFor();
      await stop('tenant-whatif');
      await this.compare(samples.after);
      await page.getByRole('button', { name: t('whatif.heading.exclusions') }).click();
      await stop('tenant-whatif-table');
      await this.replace(samples.policies, samples.after);
      await page.locator('[data-deciding]').first().waitFor();
      await stop('tenant-whatif-decided');
      await this.replace(samples.after, samples.policies);
      await tab('calendar');
      await stop('tenant-calendar');
      await tab('logs');
      await stop('tenant-logs-empty');
      await this.choose([samples.signIns]);
      await button('tenant.logs.read').click();
      await page.getByTestId('mailboxes').waitFor();
      await stop('tenant-logs');
      await page.getByRole('radio', { name: t('tenant.logs.kind.audit'), exact: true }).click();
      await page
        .getByRole('button', { name: new RegExp(t('tenant.logs.remove', { file: '' })) })
        .first()
        .click();
      await this.choose([samples.audit]);
      await button('tenant.logs.read').click();
      await page.getByTestId('changes').waitFor();
      await stop('tenant-audit');
      await tab('queries');
      await field('tenant.queries.mailboxes').fill(sampleAccount);
      await stop('tenant-queries');
      await page.getByRole('radio', { name: t('tenant.queries.engine.graph'), exact: true }).click();
      await stop('tenant-queries-graph');
    },
  };
}

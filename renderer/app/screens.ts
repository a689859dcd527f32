import type { Locale } from '../../core/i18n/message.ts';
import { lazyScreen } from './lazy-screen.tsx';

/** Every screen but the welcome, each fetched apart: the first one must not wait for the others. */
export const question = lazyScreen(
  async () => (await import('../wizard/steps/question.tsx')).QuestionStep,
  'wizard',
);
export const plan = lazyScreen(async () => (await import('../wizard/steps/plan.tsx')).PlanStep, 'wizard');
export const secret = lazyScreen(
  async () => (await import('../wizard/steps/secret.tsx')).SecretStep,
  'wizard',
);
export const dns = lazyScreen(
  async () => (await import('../wizard/steps/dns.tsx')).DnsStep,
  'wizard',
  'ip-route',
);
export const connector = lazyScreen(
  async () => (await import('../wizard/steps/connector.tsx')).ConnectorStep,
  'wizard',
  'ip-route',
);
export const test = lazyScreen(
  async () => (await import('../wizard/steps/test.tsx')).TestStep,
  'wizard',
  'ip-route',
  'explanation',
);
export const maestro = lazyScreen(
  async () => (await import('../wizard/steps/maestro.tsx')).MaestroStep,
  'wizard',
);
export const summary = lazyScreen(
  async () => (await import('../wizard/steps/summary.tsx')).SummaryStep,
  'wizard',
  'ip-route',
);
export const explain = lazyScreen(
  async () => (await import('../screens/explain.tsx')).ExplainScreen,
  'wizard',
  'explanation',
);
export const help = lazyScreen(async () => (await import('../screens/help.tsx')).HelpScreen, 'wizard');
/** Shown above the others in the window alone. */
export const update = lazyScreen(async () => (await import('./update-notice.tsx')).UpdateNotice, 'wizard');
export const tenant = lazyScreen(
  async () => (await import('../tenant/tenant-screen.tsx')).TenantScreen,
  'wizard',
  'explanation',
  'tenant',
);
export const checkup = lazyScreen(
  async () => (await import('../checkup/checkup-screen.tsx')).CheckupScreen,
  'wizard',
  'ip-route',
  'explanation',
  'checkup',
);

/** IT's alone: fetched when it is opened, and never in idle time. */
export const campaign = lazyScreen(
  async () => (await import('../campaign/campaign-screen.tsx')).CampaignScreen,
  'explanation',
  'campaign',
);

/** In the order in which a person may need them. */
const upcoming = [
  question,
  checkup,
  plan,
  secret,
  test,
  maestro,
  summary,
  dns,
  connector,
  help,
  explain,
  tenant,
];

/** Fetches the other screens one after the other, whenever the page has nothing better to do. */
export async function fetchInIdleTime(locale: Locale): Promise<void> {
  for (const screen of upcoming) {
    await idle();
    // A screen that could not be fetched now is fetched when it is shown, which says so if it fails.
    await screen.fetch(locale).catch(() => {});
  }
}

/** Resolves when the page is idle. Safari has no idle callback. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

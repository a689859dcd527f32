import type { Words } from '../i18n/message.ts';
import type { Message } from '../i18n/translate.ts';
import type { LinkId } from './links.ts';
import type { KnownPolicy } from './policies.ts';

/** How to live with these policies, in the order a person needs it. */
export const policyRules = [
  { id: 'where', message: { id: 'policies.rule.where' } },
  { id: 'where-own', message: { id: 'policies.rule.where-own' } },
  { id: 'offered', message: { id: 'policies.rule.offered' } },
  { id: 'baseline', message: { id: 'policies.rule.baseline' } },
  { id: 'created', message: { id: 'policies.rule.created' } },
  { id: 'editable', message: { id: 'policies.rule.editable' } },
  { id: 'locked', message: { id: 'policies.rule.locked' } },
  { id: 'duplicate', message: { id: 'policies.rule.duplicate' } },
  { id: 'update-failed', message: { id: 'policies.rule.update-failed' } },
  { id: 'exclude', message: { id: 'policies.rule.exclude' } },
  { id: 'emergency', message: { id: 'policies.rule.emergency' } },
] as const satisfies readonly { id: string; message: Message }[];

export type PolicyRule = (typeof policyRules)[number];

/**
 * The rules that hold for a policy. Microsoft creates, switches on and locks its managed policies only: the four offered
 * on leaving security defaults and those of Baseline Security Mode are an administrator's own act.
 */
export function rulesFor({ family }: Pick<KnownPolicy, 'family'>): readonly PolicyRule[] {
  const wanted: readonly PolicyRule['id'][] =
    family === 'managed' || family === 'added'
      ? ['where', 'created', 'editable', 'locked', 'duplicate', 'update-failed', 'exclude', 'emergency']
      : ['where-own', family === 'baseline' ? 'baseline' : 'offered', 'exclude', 'emergency'];
  return policyRules.filter(({ id }) => wanted.includes(id));
}

/**
 * The fourteen roles that two of the administrator policies cover (admin portals; offered on leaving security defaults), with the template id Graph uses for each
 * (Learn, « Microsoft Entra built-in roles »).
 */
export const administratorRoles: readonly { readonly templateId: string; readonly name: Words }[] = [
  role('62e90394-69f5-4237-9190-012177145e10', 'Administrateur général', 'Global Administrator'),
  role('9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', 'Administrateur d’application', 'Application Administrator'),
  role(
    'c4e39bd9-1100-46d3-8c65-fb160da0071f',
    'Administrateur d’authentification',
    'Authentication Administrator',
  ),
  role('b0f54661-2d74-4c50-afa3-1ec803f12efe', 'Administrateur de facturation', 'Billing Administrator'),
  role(
    '158c047a-c907-4556-b7ef-446551a6b5f7',
    'Administrateur d’applications cloud',
    'Cloud Application Administrator',
  ),
  role(
    'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9',
    'Administrateur de l’accès conditionnel',
    'Conditional Access Administrator',
  ),
  role('29232cdf-9323-42fd-ade2-1d097af3e4de', 'Administrateur Exchange', 'Exchange Administrator'),
  role(
    '729827e3-9c14-49f7-bb1b-9608f156bbb8',
    'Administrateur du support technique',
    'Helpdesk Administrator',
  ),
  role('966707d0-3269-4727-9be2-8c3a10f19b9d', 'Administrateur de mots de passe', 'Password Administrator'),
  role(
    '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
    'Administrateur d’authentification privilégié',
    'Privileged Authentication Administrator',
  ),
  role(
    'e8611ab8-c189-46e8-94e1-60213ab1f814',
    'Administrateur de rôle privilégié',
    'Privileged Role Administrator',
  ),
  role('194ae4cb-b126-40b2-bd5b-6091b380977d', 'Administrateur de sécurité', 'Security Administrator'),
  role('f28a1f50-f6e7-4571-818b-6a12f2af6b6c', 'Administrateur SharePoint', 'SharePoint Administrator'),
  role('fe930be7-5e62-47db-91af-98c3a49a38b1', 'Administrateur d’utilisateurs', 'User Administrator'),
];

/** Whether the page says that a policy covers exactly these roles. */
export function coversFourteenRoles({ id }: Pick<KnownPolicy, 'id'>): boolean {
  return id === 'mfa-admin-portals' || id === 'defaults-mfa-admins';
}

function role(templateId: string, fr: string, en: string) {
  return { templateId, name: { fr, en } };
}

export type PolicyQuestion = { readonly id: string; readonly question: Message; readonly answer: Message };

/** The questions that administrators ask about these policies. */
export const policyQuestions: readonly PolicyQuestion[] = [
  {
    id: 'what-is-conditional-access',
    question: { id: 'policies.question.what-is-conditional-access' },
    answer: { id: 'policies.answer.what-is-conditional-access' },
  },
  {
    id: 'more-changes',
    question: { id: 'policies.question.more-changes' },
    answer: { id: 'policies.rule.duplicate' },
  },
  { id: 'roles', question: { id: 'policies.question.roles' }, answer: { id: 'policies.answer.roles' } },
  {
    id: 'external-mfa',
    question: { id: 'policies.question.external-mfa' },
    answer: { id: 'policies.answer.external-mfa' },
  },
  {
    id: 'certificates',
    question: { id: 'policies.question.certificates' },
    answer: { id: 'policies.answer.certificates' },
  },
  {
    id: 'custom-controls',
    question: { id: 'policies.question.custom-controls' },
    answer: { id: 'policies.answer.custom-controls' },
  },
  {
    id: 'monitoring',
    question: { id: 'policies.question.monitoring' },
    answer: { id: 'policies.answer.monitoring' },
  },
  { id: 'impact', question: { id: 'policies.question.impact' }, answer: { id: 'policies.answer.impact' } },
  {
    id: 'emergency',
    question: { id: 'policies.question.emergency' },
    answer: { id: 'policies.rule.emergency' },
  },
  {
    id: 'update-failed',
    question: { id: 'policies.question.update-failed' },
    answer: { id: 'policies.rule.update-failed' },
  },
];

/** A point on which today's page and the older French page (the publisher's document) do not agree. */
export type PageDifference = {
  readonly id: string;
  readonly topic: Message;
  /** The older page; `lastSeenOn` is the last dated version that still said so, null when none was. */
  readonly before: { readonly message: Message; readonly lastSeenOn: string | null };
  readonly today: { readonly message: Message; readonly publishedOn: string };
};

/** Dates of the versions of the page that were read. */
export const managedPoliciesPage = {
  link: 'managed-policies' satisfies LinkId,
  today: '2026-05-28',
  older: '2026-03-18',
  checkedOn: '2026-11-21',
} as const;

/** Days in report-only and days of notice, as each version of the page gives them. */
export const reportOnlyDelay = {
  today: { days: 30, noticeDays: 14, publishedOn: managedPoliciesPage.today },
  before: { days: 45, noticeDays: 28, lastSeenOn: managedPoliciesPage.older },
} as const;

export const pageDifferences: readonly PageDifference[] = [
  {
    id: 'delay',
    topic: { id: 'policies.difference.delay' },
    before: {
      message: { id: 'policies.difference.delay.before' },
      lastSeenOn: reportOnlyDelay.before.lastSeenOn,
    },
    today: { message: { id: 'policies.difference.delay.today' }, publishedOn: managedPoliciesPage.today },
  },
  {
    id: 'notice',
    topic: { id: 'policies.difference.notice' },
    before: {
      message: { id: 'policies.difference.notice.before' },
      lastSeenOn: reportOnlyDelay.before.lastSeenOn,
    },
    today: { message: { id: 'policies.difference.notice.today' }, publishedOn: managedPoliciesPage.today },
  },
  {
    id: 'list',
    topic: { id: 'policies.difference.list' },
    before: { message: { id: 'policies.difference.list.before' }, lastSeenOn: null },
    today: { message: { id: 'policies.difference.list.today' }, publishedOn: managedPoliciesPage.today },
  },
  {
    id: 'licence',
    topic: { id: 'policies.difference.licence' },
    before: { message: { id: 'policies.difference.licence.before' }, lastSeenOn: null },
    today: { message: { id: 'policies.difference.licence.today' }, publishedOn: managedPoliciesPage.today },
  },
];

/** What a policy's name (or, weakly, its template id) says about who created it. */
export type PolicyOrigin = {
  readonly by: 'microsoft' | 'baseline' | 'organization' | 'perhaps-microsoft';
  readonly evidence: Message | null;
};

// The first is stated by Microsoft (28 May 2026). The French ones are accepted in case a tenant shows them; none was seen.
const managedPrefix =
  /^(Microsoft[-\u2010\u2011 ]managed|G[ée]r[ée]e? par Microsoft|Manag[ée]e? par Microsoft)\s*:/iu;
const baselinePrefix = /^(Baseline Security Mode)\s*:/iu;
const templatePrefix = '4200930c-0da2-4e33-';

/** Tells a Microsoft-managed policy by the prefix of its name; a template id alone is only a hint. */
export function policyOrigin(displayName: string, templateId: string | null): PolicyOrigin {
  const managed = managedPrefix.exec(displayName);
  if (managed !== null)
    return {
      by: 'microsoft',
      evidence: { id: 'policies.recognised.prefix', params: { prefix: managed[0].trim() } },
    };
  const baseline = baselinePrefix.exec(displayName);
  if (baseline !== null)
    return {
      by: 'baseline',
      evidence: { id: 'policies.recognised.baseline', params: { prefix: baseline[0].trim() } },
    };
  if (templateId?.toLowerCase().startsWith(templatePrefix) === true)
    return { by: 'perhaps-microsoft', evidence: { id: 'policies.recognised.template' } };
  return { by: 'organization', evidence: null };
}

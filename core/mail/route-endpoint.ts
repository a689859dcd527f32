import type { TestRoute } from './test-routes.ts';

/** Exchange Online's submission host. Source: Microsoft Learn, « multifunction device or application ». */
export const submissionHost = 'smtp.office365.com';

/** The usual port of each route: 587 with STARTTLS for a login, 25 for the relay and direct send. */
export function usualPort(route: TestRoute): number {
  return route === 'app-password' ? 587 : 25;
}

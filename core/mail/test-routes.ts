/** How a message leaves: login with a password, connector without login, or direct send (inside only). */
export const testRoutes = ['app-password', 'relay', 'direct'] as const;

export type TestRoute = (typeof testRoutes)[number];

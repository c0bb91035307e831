/** Live as long as the browser’s own session unless they say otherwise; limits are kept by the server. */
export const COOKIE_OPTIONS = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' } as const;

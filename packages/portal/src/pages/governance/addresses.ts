/** Addresses of the pages of governance. */

export const CONVENTION = { title: 'Convention', to: '/gouvernance' };

export const NOTICE = { title: 'Dénoncer la convention', to: '/gouvernance/denonciation' };

export function withdrawalPath(noticeId: string): string {
  return `${NOTICE.to}/${encodeURIComponent(noticeId)}/retrait`;
}

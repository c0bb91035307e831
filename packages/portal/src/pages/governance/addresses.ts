/** Addresses of the pages of governance. */

export const CONVENTION = { title: 'Convention', to: '/gouvernance' };

export const NOTICE = { title: 'Dénoncer la convention', to: '/gouvernance/denonciation' };

export function withdrawalPath(noticeId: string): string {
  return `${NOTICE.to}/${encodeURIComponent(noticeId)}/retrait`;
}

export const LEDGER = { title: 'Engagements', to: '/gouvernance/engagements' };

export function undertakingPath(id: string): string {
  return `${LEDGER.to}/${encodeURIComponent(id)}`;
}

export function fulfilmentPath(undertakingId: string): string {
  return `${undertakingPath(undertakingId)}/tenu`;
}

export function fulfilmentWithdrawalPath(undertakingId: string, fulfilmentId: string): string {
  return `${fulfilmentPath(undertakingId)}/${encodeURIComponent(fulfilmentId)}/retrait`;
}

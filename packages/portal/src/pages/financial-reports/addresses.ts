/** Addresses of the pages on financial reports. */

export const REPORTS = { title: 'Comptes rendus financiers', to: '/financements/comptes-rendus' };

export function sendingAddress(id: string): string {
  return `${REPORTS.to}/${encodeURIComponent(id)}/envoi`;
}

export function receiptAddress(id: string): string {
  return `${REPORTS.to}/${encodeURIComponent(id)}/reception`;
}

/** Addresses of the pages on funding. */

export const FUNDING = { title: 'Subventions par année', to: '/financements' };

export function lineAddress(id: string): string {
  return `/financements/lignes/${encodeURIComponent(id)}`;
}

export function paymentFormAddress(lineId: string): string {
  return `${lineAddress(lineId)}/versement`;
}

export function callFormAddress(lineId: string): string {
  return `${lineAddress(lineId)}/appel`;
}

export function callWithdrawalAddress(lineId: string, callId: string): string {
  return `${lineAddress(lineId)}/appels/${encodeURIComponent(callId)}/retrait`;
}

export function reversalFormAddress(lineId: string, paymentId: string): string {
  return `${lineAddress(lineId)}/contre-passation/${encodeURIComponent(paymentId)}`;
}

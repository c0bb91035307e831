/** Addresses of the pages on funding. */

export const FUNDING = { title: 'Subventions par année', to: '/financements' };

export function lineAddress(id: string): string {
  return `/financements/lignes/${encodeURIComponent(id)}`;
}

/** Of the service: the year’s statement as a PDF. */
export function statementAddress(id: string): string {
  return `/documents/subventions/${encodeURIComponent(id)}/releve`;
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

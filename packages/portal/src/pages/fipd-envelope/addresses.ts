/** Addresses of the pages on the FIPD’s envelope. */
export const ENVELOPE = { title: 'Enveloppe du FIPD', to: '/financements/enveloppe' };

export function envelopePath(year: number): string {
  return `${ENVELOPE.to}?annee=${year}`;
}

export function decisionPath(year: number): string {
  return `${ENVELOPE.to}/${year}/decision`;
}

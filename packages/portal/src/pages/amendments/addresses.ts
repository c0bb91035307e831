/** Addresses of the pages on amendments. */

export const AMENDMENTS = { title: 'Avenants', to: '/financements/avenants' };
export const NEW_AMENDMENT = `${AMENDMENTS.to}/nouveau`;

export function amendmentAddress(id: string): string {
  return `${AMENDMENTS.to}/${encodeURIComponent(id)}`;
}

export function actAddress(id: string, act: 'modification' | 'retrait' | 'signature'): string {
  return `${amendmentAddress(id)}/${act}`;
}

/** Addresses of the pages on the dissemination of the convention. */

export const REGISTER = { title: 'Diffusion', to: '/gouvernance/diffusion' };

export const RECIPIENT_IMPORT = { title: 'Importer des destinataires', to: `${REGISTER.to}/import` };

/** The page of a recipient. */
export function recipientPath(id: string): string {
  return `${REGISTER.to}/destinataires/${encodeURIComponent(id)}`;
}

/** Where something recorded of a recipient by mistake is cancelled. */
export function cancellationPath(id: string, stepId: string): string {
  return `${recipientPath(id)}/annulation/${encodeURIComponent(stepId)}`;
}

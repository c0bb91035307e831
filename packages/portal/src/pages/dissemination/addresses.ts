/** Addresses of the pages on the dissemination of the convention. */

export const REGISTER = { title: 'Diffusion', to: '/gouvernance/diffusion' };

export const RECIPIENT_IMPORT = { title: 'Importer des destinataires', to: `${REGISTER.to}/import` };

import { PortalError } from '@iscg/access';

const SHAPE = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i;

/**
 * The token of an `Authorization` header.
 * @throws PortalError `UNAUTHENTICATED`, telling what to send
 */
export function bearerToken(authorization: string | undefined): string {
  const token = SHAPE.exec(authorization ?? '')?.[1];
  if (token !== undefined) return token;
  throw new PortalError(
    'UNAUTHENTICATED',
    'Connectez-vous : envoyez votre jeton dans l’en-tête « Authorization: Bearer … ».',
  );
}

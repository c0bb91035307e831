import { PortalError } from '@iscg/access';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses the words through which a name given by a caller could reach a program's own objects.
 * @throws PortalError `BAD_USER_INPUT`
 */
export function refuseForbiddenName(name: string | undefined): void {
  if (name !== undefined && FORBIDDEN.has(name)) {
    throw new PortalError('BAD_USER_INPUT', `Le nom « ${name} » n’est pas accepté : choisissez-en un autre.`);
  }
}

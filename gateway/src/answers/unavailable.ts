import { PortalError } from '@iscg/access';

/** The message a caller reads when a service of the graph gives no usable answer. */
export function unavailableMessage(service: string): string {
  return `Le service « ${service} » est momentanément indisponible : les autres informations restent exactes. Réessayez dans un instant.`;
}

/** A code the whole request may carry when something it cannot do without is down. */
export function unavailable(message: string): PortalError {
  return new PortalError('UNAVAILABLE', message);
}

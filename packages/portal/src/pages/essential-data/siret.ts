/** A SIRET in the groups in which it is read: « 123 456 789 00012 », with no-break spaces. */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}

/** The digits of a SIRET as a person types or pastes it, without spaces. */
export function digitsOf(typed: string): string {
  return typed.replace(/\s/gu, '');
}

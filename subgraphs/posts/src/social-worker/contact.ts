import { fault } from '../dossier/index.js';

const EMAIL = /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u;
const LONGEST_EMAIL = 254;
const PHONE = /^\+?[\d .()-]{6,24}$/;
const FEWEST_DIGITS = 6;

/** An e-mail address; none for nothing. @throws PortalError `BAD_USER_INPUT` */
export function emailOf(field: string, text: string | null | undefined): string | null {
  const address = text?.trim() ?? '';
  if (address === '') return null;
  if (address.length <= LONGEST_EMAIL && EMAIL.test(address)) return address;
  throw fault(field, 'L’adresse électronique s’écrit comme prenom.nom@exemple.fr.');
}

/** A telephone number as it is written; none for nothing. @throws PortalError `BAD_USER_INPUT` */
export function phoneOf(field: string, text: string | null | undefined): string | null {
  const number = text?.trim() ?? '';
  if (number === '') return null;
  if (PHONE.test(number) && number.replace(/\D/g, '').length >= FEWEST_DIGITS) return number;
  throw fault(field, 'Le numéro de téléphone s’écrit avec des chiffres et des espaces, par exemple 01 99 00 12 34.');
}

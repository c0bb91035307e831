import { fault } from './refusal.js';

const ONE_LINE = /^[^\p{C}]+$/u;
const SEVERAL_LINES = /^(?:[^\p{C}]|[\n\r\t])+$/u;
const KEY = /^[\w.:-]{8,80}$/;

/** One line of text, without the spaces around it. @throws PortalError `BAD_USER_INPUT` for none, a longer or an unreadable one */
export function lineOf(field: string, label: string, text: string, longest = 120): string {
  const line = text.trim();
  if (line.length <= longest && ONE_LINE.test(line)) return line;
  throw fault(field, `${label} compte de 1 à ${longest} caractères imprimables, sur une ligne.`);
}

/** A text of one or more lines, without the spaces around it. @throws PortalError `BAD_USER_INPUT` */
export function textOf(field: string, label: string, text: string, longest: number): string {
  const lines = text.trim();
  if (lines.length <= longest && SEVERAL_LINES.test(lines)) return lines;
  throw fault(field, `${label} compte de 1 à ${longest} caractères lisibles.`);
}

/** @throws PortalError `BAD_USER_INPUT` */
export function refuseNoKey(idempotencyKey: string): void {
  if (KEY.test(idempotencyKey)) return;
  throw fault(
    'idempotencyKey',
    'La clé d’idempotence compte de 8 à 80 lettres, chiffres, « . », « : », « _ » ou « - ».',
  );
}

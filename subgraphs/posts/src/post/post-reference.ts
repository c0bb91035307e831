import { InvalidValue, excerpt, isDepartmentCode } from '@iscg/values';

/** `ISCG-<département>-<4 digits>`. */
const REFERENCE = /^ISCG-(\w{2,3})-\d{4}$/;
const PREFIX = /^[A-Z0-9-]{1,13}$/;

/** Whether the text is shaped like the reference of a post, in a département that exists. */
export function isPostReference(text: unknown): text is string {
  return typeof text === 'string' && isDepartmentCode(REFERENCE.exec(text)?.[1]);
}

/** @throws InvalidValue */
export function parsePostReference(text: unknown): string {
  if (isPostReference(text)) return text;
  throw new InvalidValue(
    'PostReference',
    excerpt(text),
    `« ${excerpt(text)} » n’est pas une référence de poste : écrivez par exemple ISCG-93-0007.`,
  );
}

/** The beginning of a reference, to search by. @throws InvalidValue */
export function parseReferencePrefix(text: unknown): string {
  if (typeof text === 'string' && PREFIX.test(text)) return text;
  throw new InvalidValue(
    'PostReferencePrefix',
    excerpt(text),
    `« ${excerpt(text)} » n’est pas un début de référence de poste : de 1 à 13 majuscules, chiffres ou tirets, par exemple ISCG-93.`,
  );
}

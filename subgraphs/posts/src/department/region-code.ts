import { InvalidValue, excerpt } from '@iscg/values';

/** INSEE, official geographic code: the five overseas regions, then the thirteen of mainland France and Corsica. */
const CODES: ReadonlySet<string> = new Set('01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' '));

/** The INSEE code of one of the 18 regions. @throws InvalidValue */
export function parseRegionCode(code: string): string {
  if (CODES.has(code)) return code;
  throw new InvalidValue(
    'RegionCode',
    excerpt(code),
    `« ${excerpt(code)} » n’est pas un code de région : écrivez par exemple 11, 84 ou 93.`,
  );
}

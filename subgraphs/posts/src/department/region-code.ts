import { DEPARTMENTS } from '@iscg/database';
import { InvalidValue, excerpt } from '@iscg/values';

const CODES: ReadonlySet<string> = new Set(DEPARTMENTS.map(({ regionCode }) => regionCode));

/** The INSEE code of one of the 18 regions. @throws InvalidValue */
export function parseRegionCode(code: string): string {
  if (CODES.has(code)) return code;
  throw new InvalidValue(
    'RegionCode',
    excerpt(code),
    `« ${excerpt(code)} » n’est pas un code de région : écrivez par exemple 11, 84 ou 93.`,
  );
}

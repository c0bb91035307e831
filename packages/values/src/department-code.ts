import { InvalidValue, excerpt } from './invalid-value.js';

declare const departmentCodeBrand: unique symbol;

/** An INSEE département code: `01`…`95` without `20`, `2A`, `2B`, `971`…`974`, `976`. */
export type DepartmentCode = string & { readonly [departmentCodeBrand]: true };

const SHAPE = /^(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8]\d|9[0-5]|97[1-46])$/;

/** The four départements of the Paris police prefecture's jurisdiction. */
export const PARIS_POLICE_PREFECTURE = ['75', '92', '93', '94'] as const;

export function isDepartmentCode(code: unknown): code is DepartmentCode {
  return typeof code === 'string' && SHAPE.test(code);
}

/** @throws InvalidValue */
export function parseDepartmentCode(code: unknown): DepartmentCode {
  if (isDepartmentCode(code)) return code;
  throw new InvalidValue(
    'DepartmentCode',
    excerpt(code),
    `« ${excerpt(code)} » n’est pas un code de département : écrivez par exemple 93, 2A ou 974.`,
  );
}

import { QueryFailedError } from 'typeorm';
import { PortalError, type ErrorCode } from '@iscg/access';

/** What the person is told when a constraint of the database refuses a write: code, field at fault, French sentence. */
export type ConstraintRefusal = readonly [code: ErrorCode, field: string, message: string];

/**
 * Runs a write whose rules PostgreSQL holds: a constraint named in `refusals` becomes its sentence (a SQLSTATE where no
 * constraint has a name, as `42501` of a row policy), everything else is thrown as it is. So a rule is checked once, where concurrent writers meet.
 * @throws PortalError the refusal of the constraint that was broken
 */
export async function refusing<Result>(
  refusals: Readonly<Record<string, ConstraintRefusal>>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const [code, field, message] = refusals[constraintOf(error) ?? ''] ?? [];
    if (code === undefined || message === undefined) throw error;
    throw new PortalError(code, message, field === undefined ? {} : { field });
  }
}

/** The constraint that a failed statement broke, else its SQLSTATE; triggers name theirs by `USING CONSTRAINT`. */
function constraintOf(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const cause: unknown = error.driverError;
  if (typeof cause !== 'object' || cause === null) return undefined;
  if ('constraint' in cause && typeof cause.constraint === 'string') return cause.constraint;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

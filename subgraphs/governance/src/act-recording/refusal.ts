import { PortalError, type RowRule, type Viewer } from '@iscg/access';
import { InvalidValue, parisToday, type Clock, type PlainDate } from '@iscg/values';

/** What the person can mend in one field of what was sent. */
export function fault(field: string, message: string): PortalError {
  return new PortalError('BAD_USER_INPUT', message, { field });
}

/** A row that does not exist, or that is not the viewer's: one answer for both. */
export function missing(field: string, message: string): PortalError {
  return new PortalError('NOT_FOUND', message, { field });
}

/** What was done meanwhile, or once and for all, stands in the way. */
export function conflict(field: string, message: string): PortalError {
  return new PortalError('CONFLICT', message, { field });
}

/** Reads a value of a field. @throws PortalError `BAD_USER_INPUT` that names the field, for a value that is none */
export function checked<Value>(field: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InvalidValue) throw fault(field, error.message);
    throw error;
  }
}

/** @throws PortalError `BAD_USER_INPUT` for a day that has not come yet in Europe/Paris */
export function refuseFuture(clock: Clock, field: string, day: PlainDate): void {
  if (day > parisToday(clock)) throw fault(field, `La date ${day} est dans le futur.`);
}

/** @throws PortalError `BAD_USER_INPUT` for a version that no row has */
export function refuseNoVersion(version: number): void {
  if (version < 1) throw fault('version', 'La version est un entier positif : reprenez celle que vous avez lue.');
}

/** @throws PortalError `CONFLICT` when the row is no longer the one that was read */
export function refuseStale(current: number, read: number): void {
  if (current === read) return;
  throw conflict(
    'version',
    `Ce que vous modifiez a changé depuis votre lecture (version ${current}, vous aviez la ${read}) : relisez, rien n’est enregistré.`,
  );
}

/** @throws PortalError `FORBIDDEN` in the name of a party that the viewer does not hold, by the rule that refuses it */
export function refuseOtherParty(
  rule: RowRule<{ readonly partyCode: string }>,
  viewer: Viewer,
  partyCode: string,
): void {
  if (rule.allows(viewer, { partyCode })) return;
  throw new PortalError('FORBIDDEN', rule.sentence, { rule: rule.name });
}

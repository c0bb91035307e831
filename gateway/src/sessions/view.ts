import { isParty, PortalError, type Party } from '@iscg/access';

/** As whom a person of several parties, or of ANISCG, has chosen to read. */
export interface View {
  /** One of the parties held; `null`: all of them. */
  readonly actingAs: Party | null;
  /** Another party, looked at by ANISCG, read only. */
  readonly viewingAs: Party | null;
}

/** What is asked to change; what is absent stays, but choosing a party to act as ends any look at another. */
export interface ViewChange {
  readonly actingAs?: Party | null;
  readonly viewingAs?: Party | null;
}

/** @throws PortalError `BAD_USER_INPUT` for anything but the two parties or `null` */
export function readViewChange(body: unknown): ViewChange {
  const entries: readonly (readonly [string, unknown])[] =
    typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.entries(body) : [['', body]];
  const change: { actingAs?: Party | null; viewingAs?: Party | null } = {};
  for (const [name, value] of entries) {
    if (name !== 'actingAs' && name !== 'viewingAs') throw unreadable();
    if (value !== null && !isParty(value)) throw unreadable();
    change[name] = value;
  }
  return change;
}

/**
 * The view after a change.
 * @throws PortalError `FORBIDDEN` for a party that is not held, or a look at another by anyone but ANISCG
 */
export function changedView(held: readonly Party[], current: View, change: ViewChange): View {
  const actingAs = change.actingAs === undefined ? current.actingAs : change.actingAs;
  const kept = change.actingAs === undefined ? current.viewingAs : null;
  const viewingAs = change.viewingAs === undefined ? kept : change.viewingAs;
  if (actingAs !== null && !held.includes(actingAs)) {
    throw new PortalError('FORBIDDEN', 'Vous ne pouvez agir qu’au nom d’une partie que vous représentez.');
  }
  if (viewingAs !== null && !mayViewAs(held, actingAs)) {
    throw new PortalError('FORBIDDEN', 'Voir comme une autre partie est réservé à l’ANISCG.');
  }
  return { actingAs, viewingAs };
}

/** The view as far as it still holds for someone who holds these parties today. */
export function validView(held: readonly Party[], { actingAs, viewingAs }: View): View {
  const stillActing = actingAs !== null && held.includes(actingAs) ? actingAs : null;
  return { actingAs: stillActing, viewingAs: mayViewAs(held, stillActing) ? viewingAs : null };
}

function mayViewAs(held: readonly Party[], actingAs: Party | null): boolean {
  return held.includes('ANISCG') && (actingAs === null || actingAs === 'ANISCG');
}

function unreadable(): PortalError {
  return new PortalError(
    'BAD_USER_INPUT',
    'Requête illisible : « actingAs » et « viewingAs » attendent une partie ou null.',
  );
}

import { isDepartmentCode } from '@iscg/values';
import { isDeposit, type Deposit } from './deposit.js';
import { isParty, isScope, type Party, type Scope } from './party.js';

/** Who asks: a verified person or application, and what the convention lets it see and do. */
export interface Viewer {
  /** Stable identifier given by the identity provider. */
  readonly subject: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'APPLICATION';
  /** Empty: reference data only. */
  readonly parties: readonly Party[];
  readonly scopes: readonly Scope[];
  /** When present, rows tied to a département are limited to these INSEE codes. */
  readonly departments?: readonly string[];
  /** The file that came with this very request, when one did; the gateway alone adds it. */
  readonly deposit?: Deposit;
}

/** Whether `value` has the exact shape of a viewer; anything unknown in it makes it no viewer. */
export function isViewer(value: unknown): value is Viewer {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, name, kind, parties, scopes, departments, deposit } = value as Partial<
    Record<keyof Viewer, unknown>
  >;
  return (
    typeof subject === 'string' &&
    subject.length > 0 &&
    typeof name === 'string' &&
    (kind === 'PERSON' || kind === 'APPLICATION') &&
    isListOf(parties, isParty) &&
    isListOf(scopes, isScope) &&
    (departments === undefined || isListOf(departments, isDepartmentCode)) &&
    (deposit === undefined || isDeposit(deposit))
  );
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}

/** Whether the viewer holds at least one of the parties. */
export function holdsAny(viewer: Viewer, parties: readonly Party[]): boolean {
  return viewer.parties.some((party) => parties.includes(party));
}

const narrowed = new WeakMap<Viewer, readonly Viewer[]>();

/** The viewer once per party held, as if it held that one alone; itself when it holds one or none. */
export function perParty(viewer: Viewer): readonly Viewer[] {
  if (viewer.parties.length < 2) return [viewer];
  const known = narrowed.get(viewer) ?? viewer.parties.map((party) => ({ ...viewer, parties: [party] }));
  narrowed.set(viewer, known);
  return known;
}

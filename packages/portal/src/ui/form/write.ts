import { Problem } from '@iscg/client';

/** Why a mutation changed nothing, as the graph says it. */
export interface UserFault {
  readonly code: string;
  /** Input field at fault, by its name in the graph. */
  readonly field: string | null;
  /** French sentence for the person. */
  readonly message: string;
}

/** What is wrong with each field, in French. */
export type Faults<Name extends string> = ReadonlyMap<Name, string>;

/** A draft read: what is wrong with it, or what it asks to write. */
export type Checked<Name extends string, Content> = { readonly faults: Faults<Name> } | { readonly content: Content };

/** What the graph made of a write. */
export type Verdict<Name extends string> =
  | { readonly kind: 'WRITTEN' }
  /** Something to mend: at its field, or else for the whole form. */
  | { readonly kind: 'REFUSED'; readonly faults: Faults<Name>; readonly sentences: readonly string[] }
  /** Somebody changed the same thing since the form was opened. */
  | { readonly kind: 'CONFLICT'; readonly sentence: string }
  /** An earlier sending of this form was written, with other content. */
  | { readonly kind: 'WRITTEN_OTHERWISE' };

/** Names of the input fields that every write carries beside its content. */
const VERSION = 'version';
const KEY = 'idempotencyKey';

/** Reads the errors of a mutation’s answer, each to the place where the person can mend it. */
export function verdictOf<Name extends string>(errors: readonly UserFault[], names: readonly Name[]): Verdict<Name> {
  if (errors.length === 0) return { kind: 'WRITTEN' };
  const conflict = errors.find(({ code }) => code === 'CONFLICT');
  if (conflict?.field === KEY) return { kind: 'WRITTEN_OTHERWISE' };
  if (conflict && (conflict.field === VERSION || conflict.field === null)) {
    return { kind: 'CONFLICT', sentence: conflict.message };
  }
  const faults = new Map<Name, string>();
  const sentences: string[] = [];
  for (const { field, message } of errors) {
    const name = names.find((each) => each === field);
    if (name === undefined) sentences.push(message);
    else if (!faults.has(name)) faults.set(name, message);
  }
  return { kind: 'REFUSED', faults, sentences };
}

/** Whether the person has stopped a sending before all of it had left. */
export function isStop(error: Error | undefined): boolean {
  return error?.name === 'AbortError';
}

/** Whether a write that got no answer may have been written all the same. */
export function mayBeWritten(error: unknown): boolean {
  if (!(error instanceof Problem)) return true;
  return error.kind === 'OFFLINE' || error.kind === 'UNAVAILABLE' || error.kind === 'INTERNAL';
}

/** What was read when the form was opened, as exact texts; the graph compares the version. */
export type Basis<Fact extends string> = Readonly<Record<Fact | 'version', string>>;

/** A basis kept with a draft; `undefined` when it is not one of the same facts. */
export function readBasis<Fact extends string>(text: string, like: Basis<Fact>): Basis<Fact> | undefined {
  if (text === '') return undefined;
  const kept: unknown = JSON.parse(text);
  return isLike(kept, like) ? kept : undefined;
}

function isLike<Fact extends string>(kept: unknown, like: Basis<Fact>): kept is Basis<Fact> {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.keys(like).every((name) => typeof Reflect.get(kept, name) === 'string');
}

import { REFERENCE, type RowRule, type Rule } from './rule.js';

/** An unguarded field and the reason why it needs no rule of its own. */
export interface OpenField {
  readonly kind: 'open';
  readonly reason: string;
}

/** A field guarded by the rule of its type's rows alone. */
export interface RowField {
  readonly kind: 'row';
}

export type FieldAccess<Row> = OpenField | RowField | Rule<Row>;

/** The access table of one object type: every field of it, none left out. */
export interface TypeAccess<Row = never> {
  readonly type: string;
  /** Who may see a row of this type at all. */
  readonly rows: Rule<Row>;
  readonly fields: Readonly<Record<string, FieldAccess<Row>>>;
  /** The type is another subgraph's: here are its key and the fields added to it. */
  readonly contributed?: true;
}

/** What an input field does: it is written, it selects, or it tests a field that must be visible to the viewer. */
export type InputFieldAccess = 'WRITTEN' | 'SELECTS' | { readonly tests: `${string}.${string}` };

/** The access table of one input type: every field of it, none left out. */
export interface InputAccess {
  readonly input: string;
  readonly fields: Readonly<Record<string, InputFieldAccess>>;
}

/** Guarded by the rule of the type's rows. */
export const ROW: RowField = { kind: 'row' };

/** Not guarded; `reason` says why that is safe. */
export function open(reason: string): OpenField {
  return { kind: 'open', reason };
}

/** An opaque key: it discloses nothing, and federation needs it on every path. */
export const KEY = open('opaque key');

/** The envelope of a list: its rows are scoped by the row policy, counts included. */
export function connectionAccess(type: string): TypeAccess {
  const scoped = open('envelope of rows that the row policy has already scoped');
  return { type, rows: EVERY_ROW, fields: { nodes: scoped, totalCount: scoped, pageInfo: scoped } };
}

/** An envelope type (payload, page information): what it holds is guarded where it is declared. */
export function envelopeAccess(type: string, fields: readonly string[]): TypeAccess {
  const envelope = open('envelope; what it holds is guarded by its own type');
  return { type, rows: EVERY_ROW, fields: Object.fromEntries(fields.map((field) => [field, envelope])) };
}

/** Declares the access of one type, with the row's shape inferred for every predicate. */
export function typeAccess<Row>(access: TypeAccess<Row>): TypeAccess<Row> {
  return access;
}

export function isOpen(field: FieldAccess<never>): field is OpenField {
  return 'kind' in field && field.kind === 'open';
}

export function isRowField(field: FieldAccess<never>): field is RowField {
  return 'kind' in field && field.kind === 'row';
}

/** The rules a field must pass, in order. Reference data needs none: no service answers a stranger at all. */
export function rulesOf<Row>(access: TypeAccess<Row>, field: string): readonly Rule<Row>[] {
  return namedRulesOf(access, field).filter((rule) => rule !== REFERENCE);
}

/** The rules that explain a field, reference data included: its rows' rule first, then its own. Empty when open. */
export function namedRulesOf<Row>(access: TypeAccess<Row>, field: string): readonly Rule<Row>[] {
  const own = access.fields[field];
  if (own === undefined) throw new Error(`no access rule for ${access.type}.${field}`);
  if (isOpen(own)) return [];
  if (isRowField(own)) return [access.rows];
  return access.rows === own ? [own] : [access.rows, own];
}

const EVERY_ROW: RowRule<unknown> = {
  name: 'envelope',
  sentence: 'Enveloppe sans donnée propre.',
  all: ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'],
  reach: () => 'ALL',
  allows: () => true,
};

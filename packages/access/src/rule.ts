import type { Party, Scope } from './party.js';
import { holdsAny, perParty, type Viewer } from './viewer.js';

/** How far a rule lets a party see: every row, its own rows, or none. */
export type Reach = 'ALL' | 'OWN' | 'NONE';

/** A pure access decision with a name and the French sentence that explains it to the person refused. */
export interface Rule<Row = never> {
  readonly name: string;
  readonly sentence: string;
  /** The verb needed; none for reference data, which any authenticated viewer reads. */
  readonly scope?: Scope;
  reach(party: Party): Reach;
  allows(viewer: Viewer, row: Row): boolean;
}

/** Which parties a row belongs to: where PostgreSQL finds it (`column`) and where the graph does (`of`). */
export interface Ownership<Row> {
  readonly parties: readonly Party[];
  /** Column of one party code (`text`) or of several (`text[]`). */
  readonly column: string;
  readonly several?: boolean;
  of(row: Row): readonly string[];
}

export interface DepartmentBinding<Row> {
  readonly column: string;
  of(row: Row): string;
}

/** Rows of one person, by the subject that the passport names. */
export interface PersonBinding<Row> {
  readonly column: string;
  of(row: Row): string;
}

export interface RowRuleOptions<Row> {
  readonly name: string;
  readonly sentence: string;
  readonly scope?: Scope;
  /** Parties that see every row. */
  readonly all: readonly Party[];
  /** Parties that see the rows that are theirs. */
  readonly own?: Ownership<Row>;
  /** Rows tied to a département, for viewers bound to some. */
  readonly department?: DepartmentBinding<Row>;
  /** Rows of one person: nobody else sees them, whatever the party. */
  readonly person?: PersonBinding<Row>;
}

/** A rule on rows, enforced twice: as a predicate in the graph and as a row policy in PostgreSQL. */
export interface RowRule<Row = never> extends Rule<Row>, RowRuleOptions<Row> {
  readonly name: string;
  readonly sentence: string;
  readonly scope?: Scope;
}

/** A rule on the rows of one table, from which both locks are made. */
export function rowRule<Row>(options: RowRuleOptions<Row>): RowRule<Row> {
  const { all, own, department, person, scope } = options;
  return {
    ...options,
    reach: (party) => (all.includes(party) ? (person ? 'OWN' : 'ALL') : own?.parties.includes(party) ? 'OWN' : 'NONE'),
    allows: (viewer, row) => {
      if (!hasScope(viewer, scope)) return false;
      if (department && viewer.departments && !viewer.departments.includes(department.of(row))) return false;
      if (person && person.of(row) !== viewer.subject) return false;
      if (holdsAny(viewer, all)) return true;
      if (!own) return false;
      const owners = own.of(row);
      return viewer.parties.some((party) => own.parties.includes(party) && owners.includes(party));
    },
  };
}

/** A rule that looks at the viewer's parties and scopes alone. */
export function partiesOnly(options: {
  readonly name: string;
  readonly sentence: string;
  readonly scope: Scope;
  readonly parties: readonly Party[];
}): Rule<unknown> {
  return {
    name: options.name,
    sentence: options.sentence,
    scope: options.scope,
    reach: (party) => (options.parties.includes(party) ? 'ALL' : 'NONE'),
    allows: (viewer) => hasScope(viewer, options.scope) && holdsAny(viewer, options.parties),
  };
}

/**
 * The same rule for a figure over rows of which a party may see some only: who may ask for it gets it, and the row policy
 * limits what is counted.
 */
export function countedOver<Row>(rows: Pick<Rule, 'reach'>, rule: Rule<Row>): Rule<Row> {
  const isLimited = (party: Party) => rule.reach(party) === 'ALL' && rows.reach(party) !== 'ALL';
  return { ...rule, reach: (party) => (isLimited(party) ? 'OWN' : rule.reach(party)) };
}

/** Reference data: any authenticated viewer, even one of no party. */
export const REFERENCE: RowRule<unknown> = {
  name: 'reference-data',
  sentence: 'Donnée de référence, lisible par toute personne connectée.',
  all: ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'],
  reach: () => 'ALL',
  allows: () => true,
};

function hasScope(viewer: Viewer, scope: Scope | undefined): boolean {
  return scope === undefined || viewer.scopes.includes(scope);
}

/**
 * The rule that denies the row to the viewer, or nothing when it may see. A viewer of several parties sees the
 * union of what each sees: all the rules must pass for one and the same party.
 */
export function denyingRule<Row>(rules: readonly Rule<Row>[], viewer: Viewer, row: Row): Rule<Row> | undefined {
  let first: Rule<Row> | undefined;
  for (const one of perParty(viewer)) {
    const denying = rules.find((rule) => !rule.allows(one, row));
    if (!denying) return undefined;
    first ??= denying;
  }
  return first;
}

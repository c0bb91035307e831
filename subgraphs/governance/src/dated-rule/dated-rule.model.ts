import type { PlainDate } from '@iscg/values';

/** What every rule with a day of effect says. */
export interface DatedRule {
  readonly id: string;
  /** First day on which it holds, until the next one takes effect. */
  readonly effectiveOn: PlainDate;
  /** Where it comes from, in French. */
  readonly source: string;
}

/** A kind of rules with a day of effect: its names in the graph and in the database, and what only it says. */
export interface DatedRuleKind {
  /** Type of the graph; its payload and its input are named after it. */
  readonly type: string;
  /** Field of the payload that holds the rule. */
  readonly payload: string;
  readonly table: string;
  /** Columns of what these rules say, by field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Column of the day of recording, where the database does not fill in the moment by itself. */
  readonly recordedOn?: string;
  /** Constraint that keeps one rule a day, and what the person is told. */
  readonly onceADay: readonly [constraint: string, message: string];
}

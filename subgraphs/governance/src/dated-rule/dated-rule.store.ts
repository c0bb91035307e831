import { batchLoader, type BatchLoader, type Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { DatedRule, DatedRuleKind } from './dated-rule.model.js';

/** The rules of one kind there were, are and will be; there are few. */
export class DatedRules<Rule extends DatedRule> {
  readonly #select: string;
  /** One rule by id. */
  readonly byId: BatchLoader<string, Rule>;

  constructor(readonly kind: DatedRuleKind) {
    const columns = Object.entries({ effectiveOn: 'effective_on', ...kind.columns, source: 'source' });
    const fields = columns.map(([field, column]) => `${column} AS "${field}"`);
    this.#select = `SELECT id, ${fields.join(', ')} FROM governance.${kind.table}`;
    this.byId = batchLoader({
      name: `${kind.table} by id`,
      read: (transaction, ids) => transaction.rows<Rule>(`${this.#select} WHERE id = ANY ($1::uuid[])`, [[...ids]]),
      keyOf: ({ id }) => id,
    });
  }

  /** All of them, the latest first. */
  every(transaction: Transaction): Promise<Rule[]> {
    return transaction.rows<Rule>(`${this.#select} ORDER BY effective_on DESC`);
  }

  /** The rule in force on a day. @throws Error for a day before the first one, or a viewer who may not read them */
  async on(transaction: Transaction, day: PlainDate): Promise<Rule> {
    const [rule] = await transaction.rows<Rule>(
      `${this.#select} WHERE effective_on <= $1::date ORDER BY effective_on DESC LIMIT 1`,
      [day],
    );
    if (!rule) throw new Error(`nothing of ${this.kind.table} is in force for this viewer on that day`);
    return rule;
  }

  /** Adds a rule, with the day on which it is recorded. */
  async insert(transaction: Transaction, rule: Omit<Rule, 'id'> & DatedRule, recordedOn: PlainDate): Promise<void> {
    const { table, columns, recordedOn: recording } = this.kind;
    const said = new Map<string, unknown>(Object.entries(rule));
    const values = new Map<string, unknown>([
      ['id', rule.id],
      ['effective_on', rule.effectiveOn],
      ...Object.entries(columns).map(([field, column]): [string, unknown] => [column, said.get(field)]),
      ['source', rule.source],
      ...(recording ? [[recording, recordedOn] as const] : []),
    ]);
    const places = [...values.keys()].map((_, index) => `$${index + 1}`);
    await transaction.rows(
      `INSERT INTO governance.${table} (${[...values.keys()].join(', ')}) VALUES (${places.join(', ')})`,
      [...values.values()],
    );
  }
}

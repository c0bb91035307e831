import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { firstUndertakingTables } from '../undertaking.access.js';
import { UNDERTAKINGS } from './undertakings.js';

/** Every commitment of articles 2 to 6; due dates and statuses are derived from the clock and never stored. */
export class Undertaking2020112500030 implements MigrationInterface {
  readonly name = 'Undertaking2020112500030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.undertaking (
        id uuid PRIMARY KEY,
        rank smallint NOT NULL UNIQUE,
        number text NOT NULL UNIQUE CHECK (number ~ '^ART[2-6]-[0-9]{1,2}$'),
        article smallint NOT NULL CHECK (number LIKE 'ART' || article || '-%'),
        words text NOT NULL,
        owed_by text[] NOT NULL CHECK (cardinality(owed_by) > 0),
        owed_to text[] NOT NULL CHECK (cardinality(owed_to) > 0),
        recurrence text NOT NULL CHECK (recurrence IN ('ONCE', 'ANNUAL', 'AS_NEEDED', 'PERMANENT')),
        due_rule text CHECK (due_rule IN ('TERM_END', 'FISCAL_YEAR_END')),
        CHECK ((recurrence = 'ANNUAL') = (due_rule IS NOT NULL))
      );
    `);
    await runner.query(
      `INSERT INTO governance.undertaking (id, rank, number, article, words, owed_by, owed_to, recurrence, due_rule)
         SELECT ('0175fcb3-2400-7000-8000-' || lpad(rank::text, 12, '0'))::uuid, rank, number, article, words,
                string_to_array("owedBy", ','), string_to_array("owedTo", ','), recurrence, "dueRule"
         FROM jsonb_to_recordset($1::jsonb) AS source(rank smallint, number text, article smallint, words text,
                "owedBy" text, "owedTo" text, recurrence text, "dueRule" text)`,
      [
        JSON.stringify(
          UNDERTAKINGS.map((undertaking, index) => ({
            ...undertaking,
            rank: index + 1,
            owedBy: undertaking.owedBy.join(','),
            owedTo: undertaking.owedTo.join(','),
          })),
        ),
      ],
    );
    for (const table of firstUndertakingTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the undertakings are not taken back: write a new migration');
  }
}

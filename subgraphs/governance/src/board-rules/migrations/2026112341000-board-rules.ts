import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { boardRulesTables } from '../board-rules.access.js';

/**
 * Rules of the board by day of effect. Neither the convention nor the law of 1 July 1901 sets any: the first ones are
 * what statutes of associations usually say, and tell so; two proxies, so that no quorum is made by one person alone.
 */
export class BoardRules2026112341000 implements MigrationInterface {
  readonly name = 'BoardRules2026112341000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.board_rules (
        id uuid PRIMARY KEY,
        effective_on date NOT NULL CONSTRAINT board_rules_once_a_day UNIQUE,
        notice_days smallint NOT NULL CHECK (notice_days BETWEEN 0 AND 90),
        quorum_numerator smallint NOT NULL CHECK (quorum_numerator BETWEEN 1 AND quorum_denominator),
        quorum_denominator smallint NOT NULL CHECK (quorum_denominator BETWEEN 1 AND 100),
        most_proxies smallint NOT NULL CHECK (most_proxies BETWEEN 0 AND 20),
        source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 300),
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      INSERT INTO governance.board_rules
        (id, effective_on, notice_days, quorum_numerator, quorum_denominator, most_proxies, source)
      VALUES ('0175fcb3-2400-7002-8000-000000000001', '2020-11-25', 15, 1, 2, 2,
        'Valeurs d’usage, à remplacer par celles des statuts de l’association ; la convention n’en fixe pas.');
    `);
    for (const table of boardRulesTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the rules of the board are not taken back: write a new migration');
  }
}

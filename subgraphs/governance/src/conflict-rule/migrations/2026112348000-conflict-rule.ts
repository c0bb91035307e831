import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { conflictRuleTables } from '../conflict-rule.access.js';

/**
 * Where a rule on conflicts of interests comes from, and when it was recorded: before it takes effect, so that no meeting
 * already held and no ballot already closed comes under it.
 */
export class ConflictRule2026112348000 implements MigrationInterface {
  readonly name = 'ConflictRule2026112348000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE governance.board_conflict_rule
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        ADD COLUMN source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 300)
          DEFAULT 'Valeur d’usage, à remplacer par celle des statuts de l’association ; la convention n’en fixe pas.',
        ADD COLUMN recorded_on date CHECK (effective_on > recorded_on);
      UPDATE governance.board_conflict_rule SET recorded_on = effective_on - 1;
      ALTER TABLE governance.board_conflict_rule
        ALTER COLUMN id DROP DEFAULT, ALTER COLUMN source DROP DEFAULT, ALTER COLUMN recorded_on SET NOT NULL;
    `);
    for (const table of conflictRuleTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the rules of the board are not taken back: write a new migration');
  }
}

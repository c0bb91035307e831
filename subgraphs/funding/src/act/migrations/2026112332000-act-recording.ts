import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { actTables } from '../act.access.js';

/** The call that made an act, so that the same call made again makes no other; keys are a party’s own. */
export class ActRecording2026112332000 implements MigrationInterface {
  readonly name = 'ActRecording2026112332000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE funding.act_recording (
        act_id uuid PRIMARY KEY,
        recorded_by text NOT NULL,
        idempotency_key text NOT NULL,
        fingerprint text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        parties text[] NOT NULL DEFAULT string_to_array(current_setting('app.parties', true), ','),
        CONSTRAINT act_recording_once UNIQUE (recorded_by, idempotency_key)
      );
      CREATE TRIGGER act_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON funding.act_recording
        FOR EACH STATEMENT EXECUTE FUNCTION funding.refuse_change();
    `);
    for (const table of actTables) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('recordings are not taken back: write a new migration');
  }
}

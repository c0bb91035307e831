import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { commitmentTables } from '../../commitment/index.js';
import { amendmentTables } from '../amendment.access.js';
import { AMENDMENT_COMMITMENTS, AMENDMENT_FACTS, AMENDMENT_TRIGGERS } from './amendment-sql.js';

/** Amendments: their contents, who must sign, their steps and signatures, and the commitments that follow them. */
export class Amendment2026112332200 implements MigrationInterface {
  readonly name = 'Amendment2026112332200';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [AMENDMENT_FACTS, AMENDMENT_COMMITMENTS, AMENDMENT_TRIGGERS]) await runner.query(sql);
    const amendments = commitmentTables.filter(({ table }) => table === 'amendment');
    for (const table of [...amendments, ...amendmentTables]) {
      for (const statement of rowSecuritySql('funding', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('amendments are not taken back: write a new migration');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { retentionSql } from '@iscg/access';
import { READ_MARKS } from '../notification.retention.js';

/** A reminder lasts as long as its fact: two years after it was read hardly any still stands. */
export class ReadMarkTerm2026112350100 implements MigrationInterface {
  readonly name = 'ReadMarkTerm2026112350100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${retentionSql('governance', READ_MARKS)}
      CREATE INDEX notification_read_by_age ON governance.notification_read (read_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

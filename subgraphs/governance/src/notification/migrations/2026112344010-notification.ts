import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { notificationTables } from '../notification.access.js';

/** What each person has read, and wants to be written to about. Reminders themselves are derived and stored nowhere. */
export class Notification2026112344010 implements MigrationInterface {
  readonly name = 'Notification2026112344010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance.notification_read (
        person text NOT NULL CHECK (person <> ''),
        notification_id uuid NOT NULL,
        read_at timestamptz NOT NULL,
        PRIMARY KEY (person, notification_id)
      );
      CREATE TABLE governance.notification_preference (
        person text NOT NULL CHECK (person <> ''),
        kind text NOT NULL CHECK (kind IN ('OBLIGATION', 'SIGNATURE', 'ANSWER')),
        by_email text NOT NULL CHECK (by_email IN ('NEVER', 'DAILY', 'WEEKLY')),
        chosen_at timestamptz NOT NULL,
        PRIMARY KEY (person, kind)
      );
    `);
    for (const table of notificationTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

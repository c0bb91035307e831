import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When an event was recorded: the database's own clock at the insert. Of an event that is already there nothing is
 * known but its day: 9 o'clock of that day in Paris, or the moment of this migration when that is still to come.
 */
export class PostEventRecording2026112300040 implements MigrationInterface {
  readonly name = 'PostEventRecording2026112300040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts.post_event ADD recorded_at timestamptz;
      UPDATE posts.post_event
        SET recorded_at = least(now(), (occurred_on + time '09:00') AT TIME ZONE 'Europe/Paris');
      ALTER TABLE posts.post_event ALTER recorded_at SET DEFAULT now(), ALTER recorded_at SET NOT NULL;
      CREATE INDEX post_event_by_recording ON posts.post_event (recorded_at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a released migration is not taken back: write a new one');
  }
}

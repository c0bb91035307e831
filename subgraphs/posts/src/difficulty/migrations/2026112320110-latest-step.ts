import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last step of a difficulty beside it, kept by PostgreSQL alone: a list of ten thousand difficulties reads no step
 * of those whose last one has come by the day of the read.
 */
export class LatestStep2026112320110 implements MigrationInterface {
  readonly name = 'LatestStep2026112320110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(KEEPING);
  }

  async down(): Promise<void> {
    throw new Error('a migration is not taken back: write a new one');
  }
}

const COLUMNS = `
  ALTER TABLE posts.difficulty ADD latest_kind text, ADD latest_on date;
  UPDATE posts.difficulty d SET latest_kind = latest.kind, latest_on = coalesce(latest.occurred_on, d.reported_on)
    FROM posts.difficulty of LEFT JOIN (
      SELECT DISTINCT ON (difficulty_id) difficulty_id, kind, occurred_on FROM posts.difficulty_step
      ORDER BY difficulty_id, sequence DESC
    ) latest ON latest.difficulty_id = of.id
    WHERE of.id = d.id;
  ALTER TABLE posts.difficulty ALTER latest_on SET NOT NULL;
  COMMENT ON COLUMN posts.difficulty.latest_kind IS 'kind of the last step, kept by PostgreSQL; null before the first';
  COMMENT ON COLUMN posts.difficulty.latest_on IS 'day of the last step, kept by PostgreSQL; of the report before the first';`;

const KEEPING = `
  CREATE FUNCTION posts.begin_difficulty() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.latest_kind := NULL;
    NEW.latest_on := NEW.reported_on;
    RETURN NEW;
  END $$;
  CREATE TRIGGER a_report_has_no_step BEFORE INSERT ON posts.difficulty
    FOR EACH ROW EXECUTE FUNCTION posts.begin_difficulty();

  CREATE FUNCTION posts.keep_latest_step() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = posts, pg_temp AS $$
  BEGIN
    UPDATE difficulty d SET latest_kind = latest.kind, latest_on = latest.occurred_on
      FROM (SELECT DISTINCT ON (difficulty_id) difficulty_id, kind, occurred_on FROM added
            ORDER BY difficulty_id, sequence DESC) latest
      WHERE d.id = latest.difficulty_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER the_latest_step_is_kept AFTER INSERT ON posts.difficulty_step
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION posts.keep_latest_step();`;

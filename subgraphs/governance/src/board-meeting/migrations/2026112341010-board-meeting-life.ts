import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { boardMeetingTables } from '../board-meeting.access.js';

/**
 * The life of a meeting: agenda and papers by revision, attendance by seat, minutes. Meetings recorded before keep the
 * counts that were typed then; no others are written. Revisions are added, never changed.
 */
export class BoardMeetingLife2026112341010 implements MigrationInterface {
  readonly name = 'BoardMeetingLife2026112341010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [COLUMNS, TABLES, EARLIER, MEETING_GUARD, PART_GUARD, PROXY_GUARD, MINUTES_GUARD])
      await runner.query(statements);
    for (const table of boardMeetingTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('board meetings are not taken back: write a new migration');
  }
}

const COLUMNS = `
  ALTER TABLE governance.board_meeting RENAME COLUMN held_on TO meets_on;
  ALTER TABLE governance.board_meeting
    ALTER COLUMN present DROP NOT NULL,
    ALTER COLUMN represented DROP NOT NULL,
    ALTER COLUMN absent DROP NOT NULL,
    ALTER COLUMN quorum DROP NOT NULL,
    ADD COLUMN convened_on date,
    ADD COLUMN state text NOT NULL DEFAULT 'CONVENED' CHECK (state IN ('CONVENED', 'HELD', 'CANCELLED')),
    ADD COLUMN cancelled_on date,
    ADD COLUMN cancellation_reason text CHECK (char_length(cancellation_reason) BETWEEN 1 AND 500),
    ADD COLUMN agenda_revision smallint NOT NULL DEFAULT 1,
    ADD COLUMN attendance_revision smallint NOT NULL DEFAULT 0,
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT board_meeting_convened_before CHECK (convened_on <= meets_on),
    ADD CONSTRAINT board_meeting_convened_or_counted CHECK (convened_on IS NOT NULL OR present IS NOT NULL),
    ADD CONSTRAINT board_meeting_cancelled_with_reason
      CHECK ((state = 'CANCELLED') = (cancelled_on IS NOT NULL) AND (state = 'CANCELLED') = (cancellation_reason IS NOT NULL)),
    ADD CONSTRAINT board_meeting_held_with_attendance
      CHECK (state <> 'HELD' OR attendance_revision > 0 OR present IS NOT NULL);`;

const TABLES = `
  CREATE TABLE governance.board_agenda_item (
    meeting_id uuid NOT NULL REFERENCES governance.board_meeting,
    revision smallint NOT NULL,
    rank smallint NOT NULL CHECK (rank > 0),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    kind text CHECK (kind IN ('INFORMATION', 'DECISION')),
    PRIMARY KEY (meeting_id, revision, rank)
  );
  CREATE TABLE governance.board_meeting_paper (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL REFERENCES governance.board_meeting,
    revision smallint NOT NULL,
    rank smallint NOT NULL CHECK (rank > 0),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    document_id uuid,
    presented_by text NOT NULL REFERENCES governance.party,
    UNIQUE (meeting_id, revision, rank)
  );
  CREATE TABLE governance.board_presence (
    meeting_id uuid NOT NULL REFERENCES governance.board_meeting,
    revision smallint NOT NULL,
    seat_id uuid NOT NULL REFERENCES governance.board_seat,
    presence text NOT NULL CHECK (presence IN ('PRESENT', 'REPRESENTED', 'ABSENT')),
    represented_by uuid,
    proxy_presence text GENERATED ALWAYS AS (CASE WHEN represented_by IS NOT NULL THEN 'PRESENT' END) STORED,
    PRIMARY KEY (meeting_id, revision, seat_id),
    UNIQUE (meeting_id, revision, seat_id, presence),
    CHECK ((presence = 'REPRESENTED') = (represented_by IS NOT NULL)),
    CONSTRAINT board_proxy_to_a_seat_present FOREIGN KEY (meeting_id, revision, represented_by, proxy_presence)
      REFERENCES governance.board_presence (meeting_id, revision, seat_id, presence)
  );
  CREATE TABLE governance.board_minutes (
    meeting_id uuid PRIMARY KEY REFERENCES governance.board_meeting,
    text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 20000),
    state text NOT NULL DEFAULT 'DRAFTED' CHECK (state IN ('DRAFTED', 'SUBMITTED', 'APPROVED')),
    drafted_on date NOT NULL,
    submitted_on date,
    approved_on date,
    approved_by text CHECK (char_length(approved_by) BETWEEN 1 AND 160),
    approving_meeting_id uuid REFERENCES governance.board_meeting CHECK (approving_meeting_id <> meeting_id),
    approving_act text CHECK (char_length(approving_act) BETWEEN 1 AND 200),
    CHECK ((state = 'DRAFTED') = (submitted_on IS NULL)),
    CHECK ((state = 'APPROVED') = (approved_on IS NOT NULL) AND (state = 'APPROVED') = (approved_by IS NOT NULL)),
    CHECK ((state = 'APPROVED') = (num_nonnulls(approving_meeting_id, approving_act) = 1)),
    CHECK (approved_on >= submitted_on)
  );`;

const EARLIER = `
  UPDATE governance.board_meeting SET state = 'HELD';
  INSERT INTO governance.board_agenda_item (meeting_id, revision, rank, title)
    SELECT id, 1, rank, title FROM governance.board_meeting, unnest(agenda) WITH ORDINALITY AS item (title, rank);
  INSERT INTO governance.board_minutes (meeting_id, text, drafted_on)
    SELECT id, minutes, meets_on FROM governance.board_meeting WHERE minutes IS NOT NULL;
  ALTER TABLE governance.board_meeting DROP COLUMN agenda, DROP COLUMN minutes;`;

const RAISE = (message: string, constraint: string) =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

const trigger = (name: string, body: string, declared = '') => `
  CREATE FUNCTION governance.${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = governance, pg_temp AS $$
  ${declared}
  BEGIN
    ${body}
    RETURN NEW;
  END $$;
  REVOKE ALL ON FUNCTION governance.${name}() FROM public;`;

const MEETING_GUARD = `
  ${trigger(
    'guard_board_meeting',
    `IF NEW.version <> OLD.version + 1 THEN ${RAISE('versions follow one another', 'board_meeting_version')} END IF;
    IF OLD.state <> 'CONVENED' AND (NEW.state <> OLD.state OR NEW.agenda_revision <> OLD.agenda_revision) THEN
      ${RAISE('this meeting is over', 'board_meeting_over')}
    END IF;
    IF NEW.attendance_revision <> OLD.attendance_revision
       AND EXISTS (SELECT 1 FROM board_minutes WHERE meeting_id = NEW.id AND state = 'APPROVED') THEN
      ${RAISE('the minutes are approved', 'board_minutes_approved')}
    END IF;`,
  )}
  CREATE TRIGGER board_meeting_goes_forward BEFORE UPDATE ON governance.board_meeting
    FOR EACH ROW EXECUTE FUNCTION governance.guard_board_meeting();`;

/** Parts are added as the next revision, while the meeting still takes them; a seat attends within its mandate. */
const PART_GUARD = `
  ${trigger(
    'guard_board_agenda',
    `IF NOT EXISTS (SELECT 1 FROM board_meeting WHERE id = NEW.meeting_id AND state = 'CONVENED'
         AND NEW.revision - agenda_revision IN (0, 1)) THEN
      ${RAISE('the agenda is closed', 'board_agenda_closed')}
    END IF;`,
  )}
  CREATE TRIGGER board_agenda_open BEFORE INSERT ON governance.board_agenda_item
    FOR EACH ROW EXECUTE FUNCTION governance.guard_board_agenda();
  CREATE TRIGGER board_papers_open BEFORE INSERT ON governance.board_meeting_paper
    FOR EACH ROW EXECUTE FUNCTION governance.guard_board_agenda();
  ${trigger(
    'guard_board_presence',
    `IF NOT EXISTS (SELECT 1 FROM board_meeting WHERE id = NEW.meeting_id AND state <> 'CANCELLED'
         AND NEW.revision = attendance_revision + 1)
       OR EXISTS (SELECT 1 FROM board_minutes WHERE meeting_id = NEW.meeting_id AND state = 'APPROVED') THEN
      ${RAISE('the attendance is closed', 'board_attendance_closed')}
    END IF;
    IF NOT EXISTS (SELECT 1 FROM board_meeting m JOIN board_seat s
         ON s.starts_on <= m.meets_on AND (s.ends_on IS NULL OR s.ends_on >= m.meets_on)
         WHERE m.id = NEW.meeting_id AND s.id = NEW.seat_id) THEN
      ${RAISE('no seat of that day', 'board_seat_of_the_day')}
    END IF;`,
  )}
  CREATE TRIGGER board_attendance_open BEFORE INSERT ON governance.board_presence
    FOR EACH ROW EXECUTE FUNCTION governance.guard_board_presence();`;

const PROXY_GUARD = `
  ${trigger(
    'guard_board_proxies',
    `IF EXISTS (
      SELECT 1 FROM added a JOIN board_meeting m ON m.id = a.meeting_id WHERE a.represented_by IS NOT NULL
      GROUP BY m.id, m.meets_on, a.represented_by
      HAVING count(*) > (SELECT most_proxies FROM board_rules WHERE effective_on <= m.meets_on
                         ORDER BY effective_on DESC LIMIT 1)
    ) THEN
      ${RAISE('a seat holds too many proxies', 'board_most_proxies')}
    END IF;`,
  )}
  CREATE TRIGGER board_proxies_are_few AFTER INSERT ON governance.board_presence
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION governance.guard_board_proxies();`;

const MINUTES_GUARD = `
  ${trigger(
    'guard_board_minutes',
    `IF TG_OP = 'UPDATE' AND OLD.state = 'APPROVED' THEN ${RAISE('the minutes are approved', 'board_minutes_approved')} END IF;
    IF NEW.state = 'APPROVED' AND (TG_OP = 'INSERT' OR OLD.state <> 'SUBMITTED') THEN
      ${RAISE('minutes are submitted before they are approved', 'board_minutes_submitted')}
    END IF;
    SELECT * INTO meeting FROM board_meeting WHERE id = NEW.meeting_id;
    IF meeting.state <> 'HELD' OR NEW.drafted_on < meeting.meets_on THEN
      ${RAISE('minutes tell of a meeting that was held', 'board_minutes_of_a_meeting_held')}
    END IF;
    IF NEW.approving_meeting_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM board_meeting WHERE id = NEW.approving_meeting_id AND state = 'HELD'
        AND meets_on = NEW.approved_on AND meets_on > meeting.meets_on) THEN
      ${RAISE('approved by a later meeting that was held', 'board_minutes_approving_meeting')}
    END IF;`,
    'DECLARE meeting board_meeting;',
  )}
  CREATE TRIGGER board_minutes_stay_approved BEFORE INSERT OR UPDATE ON governance.board_minutes
    FOR EACH ROW EXECUTE FUNCTION governance.guard_board_minutes();`;

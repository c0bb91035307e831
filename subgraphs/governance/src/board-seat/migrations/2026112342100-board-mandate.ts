import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { boardSeatTables } from '../board-seat.access.js';

/**
 * Mandates: by which meeting a member was elected, and how a mandate ended before its term. Nobody holds two elected seats
 * on one day; a mandate does not end before a meeting that its seat attended.
 */
export class BoardMandate2026112342100 implements MigrationInterface {
  readonly name = 'BoardMandate2026112342100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MANDATES);
    await runner.query(ENDS);
    for (const table of boardSeatTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('mandates are not taken back: write a new migration');
  }
}

const MANDATES = `
  ALTER TABLE governance.board_seat
    ADD COLUMN days daterange NOT NULL GENERATED ALWAYS AS (daterange(starts_on, ends_on, '[]')) STORED,
    ADD COLUMN elected_at uuid REFERENCES governance.board_meeting CHECK (elected_at IS NULL OR kind = 'ELECTED'),
    ADD COLUMN recorded_at timestamptz(3) NOT NULL DEFAULT now(),
    ADD COLUMN revisions smallint NOT NULL DEFAULT 0,
    ADD UNIQUE (id, days);
  ALTER TABLE governance.board_seat_holder ADD COLUMN days daterange;
  UPDATE governance.board_seat_holder h SET days = s.days FROM governance.board_seat s WHERE s.id = h.seat_id;
  ALTER TABLE governance.board_seat_holder
    ALTER COLUMN days SET NOT NULL,
    ADD FOREIGN KEY (seat_id, days) REFERENCES governance.board_seat (id, days) ON UPDATE CASCADE,
    ADD CONSTRAINT board_holder_sits_once EXCLUDE USING gist (lower(name) WITH =, days WITH &&);`;

const ENDS = `
  CREATE TABLE governance.board_mandate_end (
    seat_id uuid CONSTRAINT board_mandate_ends_once PRIMARY KEY REFERENCES governance.board_seat,
    kind text NOT NULL CHECK (kind IN ('RESIGNATION', 'REMOVAL', 'OTHER')),
    ended_on date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    recorded_at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE FUNCTION governance.end_board_mandate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = governance, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM board_presence p JOIN board_meeting m ON m.id = p.meeting_id AND m.attendance_revision = p.revision
               WHERE p.seat_id = NEW.seat_id AND p.presence <> 'ABSENT' AND m.meets_on > NEW.ended_on) THEN
      RAISE EXCEPTION 'the seat attended later' USING ERRCODE = 'check_violation', CONSTRAINT = 'board_mandate_attended_later';
    END IF;
    UPDATE board_seat SET ends_on = NEW.ended_on, revisions = revisions + 1 WHERE id = NEW.seat_id AND kind = 'ELECTED'
      AND starts_on <= NEW.ended_on AND (ends_on IS NULL OR ends_on > NEW.ended_on);
    IF NOT FOUND THEN
      RAISE EXCEPTION 'an end outside the mandate' USING ERRCODE = 'check_violation', CONSTRAINT = 'board_mandate_running';
    END IF;
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION governance.end_board_mandate() FROM public;
  CREATE TRIGGER ends_the_mandate AFTER INSERT ON governance.board_mandate_end
    FOR EACH ROW EXECUTE FUNCTION governance.end_board_mandate();`;

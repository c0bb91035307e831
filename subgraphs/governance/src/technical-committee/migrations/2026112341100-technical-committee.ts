import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { technicalCommitteeTables } from '../technical-committee.access.js';

/**
 * Meetings of the technical committee. PostgreSQL itself checks the composition of article 4 before one is held: every
 * role once, one or two heads of service.
 */
export class TechnicalCommittee2026112341100 implements MigrationInterface {
  readonly name = 'TechnicalCommittee2026112341100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(GUARDS);
    for (const table of technicalCommitteeTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('committee meetings are not taken back: write a new migration');
  }
}

const TABLES = `
  CREATE TABLE governance.committee_meeting (
    id uuid PRIMARY KEY,
    meets_on date NOT NULL,
    convened_on date NOT NULL CHECK (convened_on <= meets_on),
    place text NOT NULL CHECK (char_length(place) BETWEEN 1 AND 160),
    state text NOT NULL DEFAULT 'CONVENED' CHECK (state IN ('CONVENED', 'HELD', 'CANCELLED')),
    cancelled_on date,
    cancellation_reason text CHECK (char_length(cancellation_reason) BETWEEN 1 AND 500),
    papers_revision smallint NOT NULL DEFAULT 1,
    attendance_revision smallint NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,
    CHECK ((state = 'CANCELLED') = (cancelled_on IS NOT NULL) AND (state = 'CANCELLED') = (cancellation_reason IS NOT NULL)),
    UNIQUE (id, meets_on)
  );
  CREATE INDEX committee_meeting_by_day ON governance.committee_meeting (meets_on, id);

  CREATE TABLE governance.committee_paper (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL,
    meets_on date NOT NULL,
    revision smallint NOT NULL,
    rank smallint NOT NULL CHECK (rank > 0),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    document_id uuid,
    presented_by text NOT NULL REFERENCES governance.party,
    adopted_on date CHECK (adopted_on = meets_on),
    visible_to text[] NOT NULL GENERATED ALWAYS AS
      (CASE WHEN adopted_on IS NULL THEN '{}'::text[] ELSE '{BOARD}'::text[] END) STORED,
    UNIQUE (meeting_id, revision, rank),
    FOREIGN KEY (meeting_id, meets_on) REFERENCES governance.committee_meeting (id, meets_on)
  );
  CREATE INDEX committee_paper_by_day ON governance.committee_paper (meets_on, id);

  CREATE TABLE governance.committee_attendee (
    meeting_id uuid NOT NULL REFERENCES governance.committee_meeting,
    revision smallint NOT NULL,
    role text NOT NULL CHECK (role IN ('CHAIR', 'DGPN', 'DGGN', 'PP', 'DCSP', 'HEAD_OF_SERVICE')),
    rank smallint NOT NULL CHECK (rank = 1 OR rank = 2 AND role = 'HEAD_OF_SERVICE'),
    office text NOT NULL CHECK (char_length(office) BETWEEN 1 AND 160),
    representative boolean NOT NULL CHECK (NOT (representative AND role = 'HEAD_OF_SERVICE')),
    PRIMARY KEY (meeting_id, revision, role, rank)
  );

  CREATE TABLE governance.committee_decision (
    meeting_id uuid NOT NULL REFERENCES governance.committee_meeting,
    number smallint NOT NULL CHECK (number > 0),
    text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
    PRIMARY KEY (meeting_id, number)
  );`;

const RAISE = (message: string, constraint: string) =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

const trigger = (name: string, body: string) => `
  CREATE FUNCTION governance.${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = governance, pg_temp AS $$
  BEGIN
    ${body}
    RETURN NEW;
  END $$;
  REVOKE ALL ON FUNCTION governance.${name}() FROM public;`;

const GUARDS = `
  ${trigger(
    'guard_committee_meeting',
    `IF NEW.version <> OLD.version + 1 THEN ${RAISE('versions follow one another', 'committee_version')} END IF;
    IF OLD.state <> 'CONVENED' AND (NEW.state, NEW.papers_revision, NEW.attendance_revision)
         IS DISTINCT FROM (OLD.state, OLD.papers_revision, OLD.attendance_revision) THEN
      ${RAISE('this meeting is over', 'committee_over')}
    END IF;
    IF NEW.state = 'HELD' AND (SELECT count(DISTINCT role) FROM committee_attendee
         WHERE meeting_id = NEW.id AND revision = NEW.attendance_revision) < 6 THEN
      ${RAISE('the composition of article 4 is not complete', 'committee_composition')}
    END IF;`,
  )}
  CREATE TRIGGER committee_goes_forward BEFORE UPDATE ON governance.committee_meeting
    FOR EACH ROW EXECUTE FUNCTION governance.guard_committee_meeting();
  ${trigger(
    'guard_committee_part',
    `IF NOT EXISTS (SELECT 1 FROM committee_meeting WHERE id = NEW.meeting_id AND state = 'CONVENED') THEN
      ${RAISE('this meeting is over', 'committee_over')}
    END IF;`,
  )}
  CREATE TRIGGER committee_papers_open BEFORE INSERT ON governance.committee_paper
    FOR EACH ROW EXECUTE FUNCTION governance.guard_committee_part();
  CREATE TRIGGER committee_attendance_open BEFORE INSERT ON governance.committee_attendee
    FOR EACH ROW EXECUTE FUNCTION governance.guard_committee_part();
  ${trigger(
    'guard_committee_outcome',
    `IF NOT EXISTS (SELECT 1 FROM committee_meeting WHERE id = NEW.meeting_id AND state = 'HELD') THEN
      ${RAISE('a meeting decides when it is held', 'committee_not_held')}
    END IF;`,
  )}
  CREATE TRIGGER committee_decides_when_held BEFORE INSERT ON governance.committee_decision
    FOR EACH ROW EXECUTE FUNCTION governance.guard_committee_outcome();
  CREATE TRIGGER committee_adopts_when_held BEFORE UPDATE ON governance.committee_paper
    FOR EACH ROW WHEN (OLD.adopted_on IS NULL) EXECUTE FUNCTION governance.guard_committee_outcome();
  ${trigger('guard_committee_adoption', RAISE('adopted once and for all', 'committee_paper_adopted'))}
  CREATE TRIGGER committee_adopts_once BEFORE UPDATE ON governance.committee_paper
    FOR EACH ROW WHEN (OLD.adopted_on IS NOT NULL) EXECUTE FUNCTION governance.guard_committee_adoption();`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { resolutionTables } from '../resolution.access.js';

/**
 * Resolutions of the board and their votes. An open ballot keeps the vote of each seat; a secret one keeps who voted and
 * how many votes there were, in tables that have nothing in common but the resolution: no order, no instant, no row that
 * belongs to one voter's choice. A ballot is written whole, by one transaction, and closed by it.
 */
export class Resolution2026112342200 implements MigrationInterface {
  readonly name = 'Resolution2026112342200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(VOTERS);
    await runner.query(CLOSING);
    for (const table of resolutionTables) {
      for (const statement of rowSecuritySql('governance', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('resolutions are not taken back: write a new migration');
  }
}

const TABLES = `
  CREATE TABLE governance.board_conflict_rule (
    effective_on date PRIMARY KEY,
    own_line_abstains boolean NOT NULL
  );
  INSERT INTO governance.board_conflict_rule VALUES ('2020-11-25', true);

  CREATE TABLE governance.resolution (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL CONSTRAINT resolution_of_a_meeting REFERENCES governance.board_meeting,
    rank smallint NOT NULL CHECK (rank > 0),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 4000),
    majority text NOT NULL CHECK (majority IN ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS')),
    base text NOT NULL CHECK (base IN ('CAST', 'MEMBERS')),
    ballot text NOT NULL CHECK (ballot IN ('OPEN', 'SECRET')),
    concerns_party text REFERENCES governance.party CHECK (concerns_party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP')),
    recorded_at timestamptz(3) NOT NULL DEFAULT now(),
    CHECK (majority <> 'SIMPLE' OR base = 'CAST'),
    UNIQUE (meeting_id, rank)
  );
  CREATE TABLE governance.resolution_vote (
    resolution_id uuid NOT NULL REFERENCES governance.resolution,
    seat_id uuid NOT NULL REFERENCES governance.board_seat,
    choice text NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
    PRIMARY KEY (resolution_id, seat_id)
  );
  CREATE TABLE governance.resolution_voter (
    resolution_id uuid NOT NULL REFERENCES governance.resolution,
    seat_id uuid NOT NULL REFERENCES governance.board_seat,
    PRIMARY KEY (resolution_id, seat_id)
  );
  CREATE TABLE governance.resolution_count (
    resolution_id uuid CONSTRAINT resolution_closed_once PRIMARY KEY REFERENCES governance.resolution,
    votes_for smallint NOT NULL CHECK (votes_for >= 0),
    votes_against smallint NOT NULL CHECK (votes_against >= 0),
    abstentions smallint NOT NULL CHECK (abstentions >= 0),
    members smallint NOT NULL CHECK (members > 0),
    attending smallint NOT NULL CHECK (attending BETWEEN 0 AND members),
    quorum smallint NOT NULL CHECK (quorum > 0),
    closed_on date NOT NULL,
    CHECK (votes_for + votes_against + abstentions <= attending)
  );`;

const RAISE = (message: string, constraint: string) =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

/** Who votes sits on that day, is there or represented, abstains on its own line, and votes while the ballot is open. */
const VOTERS = `
  CREATE FUNCTION governance.guard_voter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = governance, pg_temp AS $$
  DECLARE
    voted resolution;
    meeting board_meeting;
    seat board_seat;
  BEGIN
    SELECT * INTO voted FROM resolution WHERE id = NEW.resolution_id;
    SELECT * INTO meeting FROM board_meeting WHERE id = voted.meeting_id;
    SELECT * INTO seat FROM board_seat WHERE id = NEW.seat_id;
    IF voted.ballot <> TG_ARGV[0] THEN ${RAISE('another kind of ballot', 'resolution_ballot')} END IF;
    IF EXISTS (SELECT FROM resolution_count WHERE resolution_id = NEW.resolution_id) THEN
      ${RAISE('the ballot is closed', 'resolution_open')}
    END IF;
    IF NOT seat.days @> meeting.meets_on THEN ${RAISE('no seat of that day', 'resolution_seat_of_the_day')} END IF;
    IF NOT EXISTS (SELECT FROM board_presence p WHERE p.meeting_id = meeting.id AND p.revision = meeting.attendance_revision
                   AND p.seat_id = NEW.seat_id AND p.presence <> 'ABSENT') THEN
      ${RAISE('a seat that is not there', 'resolution_seat_attends')}
    END IF;
    IF seat.party_code = voted.concerns_party AND (SELECT r.own_line_abstains FROM board_conflict_rule r
        WHERE r.effective_on <= meeting.meets_on ORDER BY r.effective_on DESC LIMIT 1) THEN
      ${RAISE('a party abstains on its own line', 'resolution_own_line')}
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER may_vote BEFORE INSERT ON governance.resolution_vote
    FOR EACH ROW EXECUTE FUNCTION governance.guard_voter('OPEN');
  CREATE TRIGGER may_vote BEFORE INSERT ON governance.resolution_voter
    FOR EACH ROW EXECUTE FUNCTION governance.guard_voter('SECRET');`;

/** A count is that of the votes of an open ballot, and has as many votes as voters in a secret one: three at least. */
const CLOSING = `
  CREATE FUNCTION governance.guard_count() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = governance, pg_temp AS $$
  DECLARE
    voters integer := (SELECT count(*) FROM resolution_voter WHERE resolution_id = NEW.resolution_id);
  BEGIN
    IF (SELECT ballot FROM resolution WHERE id = NEW.resolution_id) = 'SECRET' THEN
      IF voters < 3 OR NEW.votes_for + NEW.votes_against + NEW.abstentions <> voters THEN
        ${RAISE('as many votes as voters, three at least', 'resolution_secret_count')}
      END IF;
    ELSIF EXISTS (SELECT FROM (SELECT count(*) FILTER (WHERE choice = 'FOR') AS f, count(*) FILTER (WHERE choice = 'AGAINST') AS a,
        count(*) FILTER (WHERE choice = 'ABSTAIN') AS n FROM resolution_vote WHERE resolution_id = NEW.resolution_id) v
        WHERE (v.f, v.a, v.n) <> (NEW.votes_for, NEW.votes_against, NEW.abstentions)) THEN
      ${RAISE('the count is that of the votes', 'resolution_open_count')}
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER counts_the_votes BEFORE INSERT ON governance.resolution_count
    FOR EACH ROW EXECUTE FUNCTION governance.guard_count();
  REVOKE ALL ON FUNCTION governance.guard_voter(), governance.guard_count() FROM public;`;

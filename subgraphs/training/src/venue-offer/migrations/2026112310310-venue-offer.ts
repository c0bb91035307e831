import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecuritySql } from '@iscg/access';
import { venueOfferTables } from '../venue-offer.access.js';

/**
 * Rooms asked of State parties and offered by them (convention, article 3); one answer each, by a room of the party's
 * own or a reason. Reminders keep their distance by an exclusion constraint. State and counts follow by trigger.
 */
export class VenueOffer2026112310310 implements MigrationInterface {
  readonly name = 'VenueOffer2026112310310';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, REMINDERS, FOLLOWING]) await runner.query(part);
    for (const table of venueOfferTables) {
      for (const statement of rowSecuritySql('training', table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('venue offers are not taken back: write a new migration');
  }
}

const PARTY = `party text NOT NULL CHECK (party IN ('SG_CIPDR', 'DGPN', 'DGGN', 'PP'))`;
const STATE = `state text NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED', 'ACCEPTED', 'REFUSED'))`;
const OFFER = `
    party text NOT NULL,
    department_code text NOT NULL,
    FOREIGN KEY (offer_id, party, department_code) REFERENCES training.venue_offer (id, party, department_code)`;

const TABLES = `
  ALTER TABLE training.venue ADD CONSTRAINT venue_of_party UNIQUE (id, offered_by);
  CREATE TABLE training.venue_offer (
    id uuid PRIMARY KEY,
    ${PARTY},
    spontaneous boolean NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL CHECK (last_day >= first_day),
    department_code text NOT NULL,
    place text CHECK (length(place) BETWEEN 1 AND 500),
    persons smallint CHECK (persons BETWEEN 1 AND 2000),
    equipment text CHECK (length(equipment) BETWEEN 1 AND 500),
    asked_on date NOT NULL,
    reminded_on date,
    ${STATE},
    CHECK (spontaneous OR num_nonnulls(place, persons) = 2),
    UNIQUE (id, party, department_code)
  );
  CREATE INDEX venue_offer_by_day ON training.venue_offer (asked_on, id);
  CREATE INDEX venue_offer_by_state ON training.venue_offer (state, asked_on, id);
  CREATE INDEX venue_offer_by_party ON training.venue_offer (party, asked_on, id);
  CREATE TABLE training.venue_offer_answer (
    offer_id uuid PRIMARY KEY,
    ${OFFER},
    venue_id uuid,
    reason text CHECK (length(reason) BETWEEN 1 AND 500),
    answered_at timestamptz(3) NOT NULL,
    CHECK (num_nonnulls(venue_id, reason) = 1),
    CONSTRAINT venue_offer_own_room FOREIGN KEY (venue_id, party) REFERENCES training.venue (id, offered_by)
  );
  CREATE INDEX venue_offer_answer_by_venue ON training.venue_offer_answer (venue_id);
  CREATE TABLE training.venue_offer_count (
    ${PARTY},
    department_code text NOT NULL,
    ${STATE},
    number integer NOT NULL CHECK (number >= 0),
    PRIMARY KEY (party, department_code, state)
  );`;

/** A reminder covers the days of the delay in force when it is sent: no other falls on them. */
const REMINDERS = `
  CREATE TABLE training.venue_offer_reminder (
    offer_id uuid NOT NULL,
    ${OFFER},
    reminded_on date NOT NULL,
    next_on date NOT NULL,
    PRIMARY KEY (offer_id, reminded_on),
    CHECK (next_on > reminded_on),
    CONSTRAINT venue_offer_reminded EXCLUDE USING gist (offer_id WITH =, daterange(reminded_on, next_on) WITH &&)
  );
  CREATE FUNCTION training.remind_of_venue_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    delay integer := (SELECT reminder_days FROM training.settings);
    offer training.venue_offer;
  BEGIN
    SELECT * INTO offer FROM training.venue_offer WHERE id = NEW.offer_id FOR UPDATE;
    IF offer.state <> 'ASKED' THEN
      RAISE EXCEPTION 'this room was answered' USING ERRCODE = 'check_violation', CONSTRAINT = 'venue_offer_unanswered';
    END IF;
    IF NEW.reminded_on < offer.asked_on + delay THEN
      RAISE EXCEPTION 'it is too early' USING ERRCODE = 'check_violation', CONSTRAINT = 'venue_offer_reminded';
    END IF;
    NEW.party := offer.party;
    NEW.department_code := offer.department_code;
    NEW.next_on := NEW.reminded_on + delay;
    UPDATE training.venue_offer SET reminded_on = NEW.reminded_on WHERE id = offer.id;
    RETURN NEW;
  END $$;
  CREATE TRIGGER offer_reminded BEFORE INSERT ON training.venue_offer_reminder
    FOR EACH ROW EXECUTE FUNCTION training.remind_of_venue_offer();`;

/** Functions of triggers run as the owner: state and counts are theirs alone. */
const FOLLOWING = `
  CREATE FUNCTION training.answer_venue_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    UPDATE training.venue_offer SET state = CASE WHEN NEW.venue_id IS NULL THEN 'REFUSED' ELSE 'ACCEPTED' END
      WHERE id = NEW.offer_id AND state = 'ASKED' RETURNING party, department_code INTO NEW.party, NEW.department_code;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'this room was answered' USING ERRCODE = 'check_violation', CONSTRAINT = 'venue_offer_unanswered';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER offer_answered BEFORE INSERT ON training.venue_offer_answer
    FOR EACH ROW EXECUTE FUNCTION training.answer_venue_offer();

  CREATE FUNCTION training.count_venue_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      UPDATE training.venue_offer_count SET number = number - 1
        WHERE (party, department_code, state) = (OLD.party, OLD.department_code, OLD.state);
    END IF;
    INSERT INTO training.venue_offer_count AS c (party, department_code, state, number)
      VALUES (NEW.party, NEW.department_code, NEW.state, 1)
      ON CONFLICT (party, department_code, state) DO UPDATE SET number = c.number + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER offer_counted AFTER INSERT OR UPDATE OF state ON training.venue_offer
    FOR EACH ROW EXECUTE FUNCTION training.count_venue_offer();
  REVOKE ALL ON FUNCTION training.remind_of_venue_offer(), training.answer_venue_offer(), training.count_venue_offer()
    FROM public;`;

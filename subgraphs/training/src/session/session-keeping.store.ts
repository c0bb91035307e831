import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { SessionState } from './session.model.js';

/** What a session is to be. */
export interface SessionPlan {
  readonly id: string;
  readonly programmeId: string;
  readonly venueId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly seats: number;
  readonly hostParty: Party;
}

/** A session held against every other change of it. */
export interface LockedSession {
  readonly id: string;
  readonly version: number;
  readonly state: SessionState;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The session, held until the transaction ends; nothing when the viewer may not change it. */
export async function lockSession(transaction: Transaction, id: string): Promise<LockedSession | undefined> {
  const [session] = await transaction.rows<LockedSession>(
    `SELECT id, version, state, starts_at AS "startsAt", ends_at AS "endsAt" FROM training.session WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return session;
}

export async function insertSession(transaction: Transaction, plan: SessionPlan): Promise<void> {
  await transaction.rows(
    `INSERT INTO training.session (id, programme_id, venue_id, starts_at, ends_at, seats, host_party)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    valuesOf(plan),
  );
}

export async function updateSession(transaction: Transaction, plan: SessionPlan): Promise<void> {
  await transaction.rows(
    `UPDATE training.session SET programme_id = $2, venue_id = $3, starts_at = $4, ends_at = $5, seats = $6, host_party = $7,
            version = version + 1 WHERE id = $1`,
    valuesOf(plan),
  );
}

/** Takes the session to a state; the reason goes with a cancellation. */
export async function advanceSession(
  transaction: Transaction,
  id: string,
  state: SessionState,
  reason: string | null,
): Promise<void> {
  await transaction.rows(
    'UPDATE training.session SET state = $2, cancellation_reason = $3, version = version + 1 WHERE id = $1',
    [id, state, reason],
  );
}

/** Marks the session as changed. */
export async function touchSession(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows('UPDATE training.session SET version = version + 1 WHERE id = $1', [id]);
}

/** Who teaches from now on; a former trainer's row stays, no longer active. */
export async function setTrainers(transaction: Transaction, id: string, trainerIds: readonly string[]): Promise<void> {
  await transaction.rows(
    'UPDATE training.session_trainer SET active = trainer_id = ANY ($2::uuid[]) WHERE session_id = $1',
    [id, [...trainerIds]],
  );
  await transaction.rows(
    `INSERT INTO training.session_trainer (session_id, trainer_id) SELECT $1, unnest($2::uuid[])
     ON CONFLICT (session_id, trainer_id) DO NOTHING`,
    [id, [...trainerIds]],
  );
}

function valuesOf(plan: SessionPlan): unknown[] {
  return [plan.id, plan.programmeId, plan.venueId, plan.startsAt, plan.endsAt, plan.seats, plan.hostParty];
}

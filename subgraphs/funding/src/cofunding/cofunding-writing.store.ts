import type { Transaction } from '@iscg/subgraph-kit';
import type { Euro, PlainDate } from '@iscg/values';
import type { CompetenceRow } from '../known-post/index.js';
import type { CofundingShare, FunderKind, PostCofunding } from './cofunding.model.js';

/** One funder's part, in the order of the plan. */
export interface NewShare {
  readonly id: string;
  readonly funderKind: FunderKind;
  readonly funderName: string | null;
  readonly share: string;
  readonly confirmedOn: PlainDate | null;
  readonly amount: Euro;
}

export interface NewPlan extends CompetenceRow {
  readonly id: string;
  readonly actId: string;
  readonly postId: string;
  readonly fiscalYear: number;
  readonly revision: number;
  readonly recordedOn: PlainDate;
  readonly schedule: string | null;
  readonly reason: string | null;
  readonly cost: Euro;
  readonly shares: readonly NewShare[];
}

/** Adds a plan whole; the database refuses one whose shares or amounts do not add up. */
export async function appendPlan(transaction: Transaction, plan: NewPlan): Promise<void> {
  const { id, competentParties, departmentCode, postId, fiscalYear, revision, recordedOn, schedule, reason, actId } =
    plan;
  await transaction.rows(
    `INSERT INTO funding.cofunding_plan
       (id, post_id, fiscal_year, competent_parties, department_code, revision, recorded_on, schedule_code, reason, act_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, postId, fiscalYear, [...competentParties], departmentCode, revision, recordedOn, schedule, reason, actId],
  );
  await transaction.rows('INSERT INTO funding.cofunding_cost (plan_id, cost, department_code) VALUES ($1, $2, $3)', [
    id,
    plan.cost,
    departmentCode,
  ]);
  await appendShares(transaction, plan);
}

async function appendShares(transaction: Transaction, plan: NewPlan): Promise<void> {
  const { id, competentParties, departmentCode, shares } = plan;
  const ids = shares.map((share) => share.id);
  await transaction.rows(
    `INSERT INTO funding.cofunding_share
       (id, plan_id, rank, funder_kind, funder_name, share, confirmed_on, competent_parties, department_code)
     SELECT s.id, $1, s.rank, s.kind, s.name, s.share, s.confirmed_on, $2, $3
     FROM unnest($4::uuid[], $5::text[], $6::text[], $7::numeric[], $8::date[])
       WITH ORDINALITY AS s (id, kind, name, share, confirmed_on, rank)`,
    [
      id,
      [...competentParties],
      departmentCode,
      ids,
      shares.map(({ funderKind }) => funderKind),
      shares.map(({ funderName }) => funderName),
      shares.map(({ share }) => share),
      shares.map(({ confirmedOn }) => confirmedOn),
    ],
  );
  await transaction.rows(
    `INSERT INTO funding.cofunding_amount (share_id, amount, department_code)
     SELECT s.id, s.amount, $1 FROM unnest($2::uuid[], $3::numeric[]) AS s (id, amount)`,
    [departmentCode, ids, shares.map(({ amount }) => amount)],
  );
}

/** Adds the confirmation of a share. */
export async function appendConfirmation(
  transaction: Transaction,
  plan: Pick<PostCofunding, 'id'>,
  share: CofundingShare,
  confirmation: { readonly id: string; readonly confirmedOn: PlainDate; readonly recordedOn: PlainDate },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO funding.cofunding_confirmation
       (id, share_id, plan_id, confirmed_on, recorded_on, competent_parties, department_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      confirmation.id,
      share.id,
      plan.id,
      confirmation.confirmedOn,
      confirmation.recordedOn,
      [...share.competentParties],
      share.departmentCode,
    ],
  );
}

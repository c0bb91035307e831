import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, parsePlainDate, type Clock, type PlainDate } from '@iscg/values';
import type { OnboardingsArgs } from './onboarding.args.js';
import type { Onboarding } from './onboarding.model.js';
import { ONBOARDING_STATUS } from './onboarding-status.sql.js';

const LIST = 'onboardings';

/** Every onboarding as it stands on the day $1. */
const ONBOARDINGS = `
  SELECT o.worker_id AS "workerId", o.assigned_on AS "assignedOn", o.due_on AS "dueOn", ${ONBOARDING_STATUS} AS status, o.session_id AS "sessionId",
         o.competent_parties AS "competentParties", o.department_code AS "departmentCode"
  FROM training.onboarding o`;

/** The onboardings that the viewer may see, the earliest due day first; one statement, which counts on an empty page too. */
export async function onboardingPage(
  transaction: Transaction,
  clock: Clock,
  { status, first, after }: OnboardingsArgs,
): Promise<Connection<Onboarding>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 2, after);
  const rows = await transaction.rows<Onboarding & { total: number }>(
    `WITH selected AS MATERIALIZED (SELECT * FROM (${ONBOARDINGS}) o WHERE $2::text[] IS NULL OR status = ANY ($2)),
     page AS (
       SELECT * FROM selected WHERE $3::date IS NULL OR ("dueOn", "workerId") > ($3::date, $4::uuid)
       ORDER BY "dueOn", "workerId" LIMIT $5
     )
     SELECT counted.total, page.*
     FROM (SELECT count(*)::int AS total FROM selected) AS counted LEFT JOIN page ON true
     ORDER BY page."dueOn", page."workerId"`,
    [
      parisToday(clock),
      status && status.length > 0 ? status : null,
      position ? parsePlainDate(position[0]) : null,
      position ? parseIdentifier(position[1]) : null,
      size + 1,
    ],
  );
  return connection({
    list: LIST,
    rows: rows.filter(({ workerId }) => workerId !== null),
    size,
    totalCount: rows[0]?.total ?? 0,
    positionOf: ({ dueOn, workerId }) => [dueOn, workerId],
  });
}

/** The onboarding of several social workers, those the viewer may see, on the day the clock tells. */
export function onboardingsOfWorkers(
  transaction: Transaction,
  clock: Clock,
  workerIds: readonly string[],
): Promise<Onboarding[]> {
  return transaction.rows<Onboarding>(`${ONBOARDINGS} WHERE o.worker_id = ANY ($2::uuid[])`, [
    parisToday(clock),
    [...workerIds],
  ]);
}

/** A worker newly assigned; one already known keeps the due day and gains the competence of the new post. */
export async function upsertOnboarding(
  transaction: Transaction,
  onboarding: Pick<Onboarding, 'workerId' | 'dueOn' | 'competentParties' | 'departmentCode'> & {
    assignedOn: PlainDate;
  },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO training.onboarding AS o (worker_id, assigned_on, due_on, competent_parties, department_code)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (worker_id) DO UPDATE SET department_code = excluded.department_code,
       competent_parties = ARRAY(SELECT DISTINCT unnest(o.competent_parties || excluded.competent_parties) ORDER BY 1)`,
    [
      onboarding.workerId,
      onboarding.assignedOn,
      onboarding.dueOn,
      [...onboarding.competentParties],
      onboarding.departmentCode,
    ],
  );
}

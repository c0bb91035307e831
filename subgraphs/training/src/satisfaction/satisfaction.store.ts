import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import { GROUPS, SELECTED, type TrainingDimension } from '../training-figures/index.js';
import type { Answers } from './disclosure.js';

/** The answers of the persons of one party, in one département, of one group. */
export interface AnswerCount extends Answers {
  readonly key: string;
  readonly party: Party;
  readonly departmentCode: string;
}

/** The answers on sessions of a year, or of all, by group, party and département, those the viewer may count. */
export function answerCounts(
  transaction: Transaction,
  by: TrainingDimension,
  year: number | null,
): Promise<AnswerCount[]> {
  return transaction.rows<AnswerCount>(
    `SELECT ${GROUPS[by].key} AS key, r.party, r.department_code AS "departmentCode", count(*)::int AS answers,
            sum(r.score)::int AS score
     FROM training.evaluation r JOIN training.session s ON s.id = r.session_id JOIN training.programme p ON p.id = s.programme_id
     WHERE ${SELECTED} GROUP BY 1, 2, 3`,
    [year, null, null, null],
  );
}

import { EnrolDocument, type EnrolMutation, type PartyCode } from '@iscg/client';
import { useNavigate } from 'react-router';
import { useSession } from '../../session/session';
import { success } from '../../ui/form/success';
import { useWrite, type Write } from '../../ui/form/use-write';
import { sessionAddress } from './addresses';
import { checkEnrolment, SOMEBODY_ELSE, WORKER, type EnrolmentContent, type EnrolmentField } from './enrolment-draft';
import { waitingPlaceOf } from './enrolment-person';
import type { SessionRecord } from './use-session-record';

export type EnrolmentWrite = Write<EnrolmentField, 'version', EnrolmentContent>;

/** Whether any of the parties has social workers of its competence. */
export function mayEnrolWorkers(parties: readonly PartyCode[]): boolean {
  return parties.some((party) => party !== 'SG_CIPDR');
}

/** The form that enrols a person in a session; it leads back to it, and says there what came of it. */
export function useEnrolmentWrite(options: {
  readonly session: SessionRecord;
  readonly parties: readonly PartyCode[];
  /** Chosen already; '' for nobody. */
  readonly workerId: string;
}): EnrolmentWrite {
  const { session, parties, workerId } = options;
  const navigate = useNavigate();
  const seesAll = useSession().reading.includes('ANISCG');
  return useWrite({
    form: `inscription:${session.id}:${workerId}`,
    blank: {
      party: parties.length === 1 ? (parties[0] ?? '') : '',
      kind: mayEnrolWorkers(parties) ? WORKER : SOMEBODY_ELSE,
      workerId,
      personLabel: '',
    },
    current: { version: String(session.version ?? 0) },
    check: (draft) => checkEnrolment(draft, parties),
    document: EnrolDocument,
    variables: (content: EnrolmentContent, { key }) => ({
      input: { ...content, sessionId: session.id, idempotencyKey: key },
    }),
    payload: ({ enrol }) => enrol,
    onWritten: (result) => void navigate(sessionAddress(session.id), { state: success(outcomeOf(result, seesAll)) }),
  });
}

/** « La personne est sur la liste d’attente, à la 3e place. » */
export function outcomeOf({ enrol }: EnrolMutation, seesAll: boolean): string {
  const { enrolment, session } = enrol ?? {};
  if (enrolment?.state !== 'WAITLISTED') return 'La personne est inscrite : elle a une place.';
  const place = waitingPlaceOf(enrolment.id, session?.enrolments ?? []);
  if (place === undefined) return 'La session est complète : la personne est sur la liste d’attente.';
  const ordinal = place === 1 ? '1re' : `${place}e`;
  const among = seesAll ? '' : ' parmi celles de votre partie';
  return `La session est complète : la personne est sur la liste d’attente, à la ${ordinal} place${among}.`;
}

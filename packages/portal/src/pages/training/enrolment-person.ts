import { reasonOf, type EnrolmentState, type Reason } from '@iscg/client';
import type { EnrolmentRecord } from './use-session-record';

/** Name of a person enrolled; null where it is masked or unknown. */
export function nameOfPerson({ personLabel, worker }: EnrolmentRecord): string | null {
  return nameOfWorker(worker) ?? personLabel;
}

/** « Camille Martin »; null where it is masked or unknown. */
export function nameOfWorker(
  worker: { readonly givenName: string | null; readonly familyName: string | null } | null,
): string | null {
  return (worker && [worker.givenName, worker.familyName].filter(Boolean).join(' ')) || null;
}

/** Why the name of a person enrolled is not there. */
export function reasonOfPerson(enrolment: EnrolmentRecord): Reason | undefined {
  const { worker } = enrolment;
  if (nameOfPerson(enrolment) !== null) return undefined;
  return (
    reasonOf(enrolment, 'personLabel') ??
    reasonOf(enrolment, 'worker') ??
    (worker ? reasonOf(worker, 'familyName') : undefined)
  );
}

/** Those enrolled in some states, in the order of asking. */
export function inStates(
  enrolments: readonly EnrolmentRecord[],
  states: readonly EnrolmentState[],
): readonly EnrolmentRecord[] {
  return enrolments.filter(({ state }) => state !== null && states.includes(state));
}

/** States of those who hold or held a seat, or wait for an answer. */
export const SEATED = ['REQUESTED', 'CONFIRMED', 'ATTENDED', 'ABSENT'] as const satisfies readonly EnrolmentState[];

/** Place on the waiting list among those in view, 1 for the first; undefined for who is not on it. */
export function waitingPlaceOf(
  id: string,
  enrolments: readonly { readonly id: string; readonly state: EnrolmentState | null }[],
): number | undefined {
  const place = enrolments.filter(({ state }) => state === 'WAITLISTED').findIndex((each) => each.id === id);
  return place < 0 ? undefined : place + 1;
}

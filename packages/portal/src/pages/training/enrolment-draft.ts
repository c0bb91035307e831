import type { PartyCode } from '@iscg/client';
import { faultOfText } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

export type EnrolmentField = 'party' | 'kind' | 'workerId' | 'personLabel';

/** What the graph takes: a social worker, or somebody else by name. */
export interface EnrolmentContent {
  readonly party: PartyCode;
  readonly workerId: string | null;
  readonly personLabel: string | null;
}

export const WORKER = 'WORKER';
export const SOMEBODY_ELSE = 'SOMEBODY_ELSE';

const LONGEST_NAME = 120;

/** Reads an enrolment as a person typed it. `parties`: those whose persons one may enrol. */
export function checkEnrolment(
  draft: Draft<EnrolmentField>,
  parties: readonly PartyCode[],
): Checked<EnrolmentField, EnrolmentContent> {
  const party = parties.find((each) => each === draft.party);
  const isWorker = draft.kind === WORKER;
  const name = draft.personLabel.trim();
  const faults = new Map<EnrolmentField, string>();
  if (!party) faults.set('party', 'Choisissez la partie qui envoie la personne.');
  if (isWorker && draft.workerId === '') faults.set('workerId', 'Choisissez l’intervenant social.');
  if (!isWorker) {
    const fault = faultOfText(name, { what: 'le nom de la personne', longest: LONGEST_NAME });
    if (fault) faults.set('personLabel', fault);
  }
  if (!party || faults.size > 0) return { faults };
  return { content: { party, workerId: isWorker ? draft.workerId : null, personLabel: isWorker ? null : name } };
}

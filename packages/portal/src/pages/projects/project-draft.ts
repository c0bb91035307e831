import type { EngineeringStepStatus, Force, OpinionVerdict, PartyCode, Territory } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { codeIn } from '../../ui/list/choices';
import { PARTY_WORDS } from '../../words';
import { FORCE_WORDS, TERRITORY_WORDS } from '../posts/words';
import { STATUS_WORDS, VERDICT_WORDS } from './words';

const LONGEST_NOTE = 2000;
const LONGEST_OPINION = 4000;
const LONGEST_TITLE = 160;
const LONGEST_LABEL = 120;
const MOST_LEADERS = 10;

/** A day in Europe/Paris; unknown when the graph did not tell: it will judge. */
export type Today = string | undefined;

export type StepField = 'status' | 'on' | 'note';

export interface StepContent {
  readonly status: EngineeringStepStatus;
  readonly on: string;
  readonly note: string | null;
}

/** Reads how far a step is, as a person typed it. */
export function checkStep(
  draft: Draft<StepField>,
  { today, earliest }: { readonly today: Today; readonly earliest: { on: string; what: string } | undefined },
): Checked<StepField, StepContent> {
  const status = codeIn(STATUS_WORDS, draft.status);
  const note = draft.note.trim();
  const faults = [
    ...found('status', status ? undefined : 'Choisissez l’avancement de l’étape.'),
    ...found('on', faultOfDay(draft.on, { what: 'la date', today, earliest })),
    ...found(
      'note',
      note === '' ? undefined : faultOfText(note, { what: 'la note', longest: LONGEST_NOTE, isLong: true }),
    ),
  ];
  if (!status) return { faults: new Map(faults) };
  return checkedAs(faults, { status, on: draft.on, note: note === '' ? null : note });
}

export type OpinionField = 'party' | 'verdict' | 'text';

export interface OpinionContent {
  readonly party: PartyCode;
  readonly verdict: OpinionVerdict;
  readonly text: string;
}

/** Reads the opinion of a directorate as a person typed it. */
export function checkOpinion(draft: Draft<OpinionField>): Checked<OpinionField, OpinionContent> {
  const party = codeIn(PARTY_WORDS, draft.party);
  const verdict = codeIn(VERDICT_WORDS, draft.verdict);
  const text = draft.text.trim();
  const faults = [
    ...found('party', party ? undefined : 'Choisissez la direction dont vous donnez l’avis.'),
    ...found('verdict', verdict ? undefined : 'Choisissez le sens de l’avis.'),
    ...found('text', faultOfText(text, { what: 'les raisons de l’avis', longest: LONGEST_OPINION, isLong: true })),
  ];
  return party && verdict ? checkedAs(faults, { party, verdict, text }) : { faults: new Map(faults) };
}

export type StartField = 'title' | 'departmentCode' | 'force' | 'territory' | 'startedOn' | 'leaders' | 'employers';

export interface StartContent {
  readonly title: string;
  readonly departmentCode: string;
  readonly force: Force;
  readonly territory: Territory;
  readonly startedOn: string;
  readonly leaders: readonly ({ readonly label: string } | { readonly employerId: string })[];
}

/** Reads the beginning of a project as a person typed it. */
export function checkStart(draft: Draft<StartField>, today: Today): Checked<StartField, StartContent> {
  const { departmentCode, startedOn } = draft;
  const title = draft.title.trim();
  const force = codeIn(FORCE_WORDS, draft.force);
  const territory = codeIn(TERRITORY_WORDS, draft.territory);
  const labels = linesOf(draft.leaders);
  const employers = chosenIn(draft.employers);
  const faults = [
    ...found('title', faultOfText(title, { what: 'le titre', longest: LONGEST_TITLE })),
    ...found('departmentCode', departmentCode === '' ? 'Choisissez le département.' : undefined),
    ...found('force', force ? undefined : 'Choisissez la force.'),
    ...found('territory', territory ? undefined : 'Choisissez le territoire.'),
    ...found('startedOn', faultOfDay(startedOn, { what: 'la date de début', today })),
    ...found('leaders', faultOfLeaders(labels, employers.length)),
  ];
  if (!force || !territory) return { faults: new Map(faults) };
  const leaders = [...employers.map((employerId) => ({ employerId })), ...labels.map((label) => ({ label }))];
  return checkedAs(faults, { title, departmentCode, force, territory, startedOn, leaders });
}

/** The lines of a text that say something. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

/** The identifiers that the boxes ticked stand for. */
export function chosenIn(text: string): readonly string[] {
  return text.split(' ').filter(Boolean);
}

function faultOfLeaders(labels: readonly string[], employers: number): string | undefined {
  const count = labels.length + employers;
  if (count === 0) return 'Indiquez au moins un porteur local.';
  if (count > MOST_LEADERS) return `${MOST_LEADERS} porteurs au plus ; il y en a ${count}.`;
  if (new Set(labels).size < labels.length) return 'Un porteur est cité deux fois.';
  return labels.map((label) => faultOfText(label, { what: 'le porteur', longest: LONGEST_LABEL })).find(Boolean);
}

import type { ConflictLine } from '../../ui/form/conflict';
import type { Basis } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import { PARTY_WORDS } from '../../words';
import { doneInWords } from './steps';
import type { OpinionRecord, ProjectRecord, StepRecord } from './use-project';
import { STATE_WORDS, STATUS_WORDS, STEP_WORDS, VERDICT_WORDS } from './words';

type ProjectFact = 'state' | 'done' | 'latestStep' | 'latestOpinion';

/** What a form about a project needs to know of it, in words, and compares when the project changes meanwhile. */
export type ProjectBasis = Basis<ProjectFact>;

export function basisOf({ version, state, steps, opinions }: ProjectRecord): ProjectBasis {
  return {
    version: String(version ?? 0),
    state: state ? STATE_WORDS[state] : '',
    done: doneInWords(steps ?? []),
    latestStep: latestStepInWords(steps ?? []),
    latestOpinion: opinions?.[0] ? opinionInWords(opinions[0]) : '',
  };
}

interface StepUpdate extends Pick<StepRecord, 'step' | 'status' | 'on' | 'note'> {
  readonly recordedAt?: string | null;
}

/** « Diagnostics : Faite, 3 mars 2026, « … » ». */
export function stepInWords({ step, status, on, note }: StepUpdate): string {
  const what = `${step ? STEP_WORDS[step] : ''} : ${status ? STATUS_WORDS[status] : ''}`;
  return [what, ...(on ? [formatDay(on)] : []), ...(note ? [`« ${note} »`] : [])].join(', ');
}

function latestStepInWords(steps: readonly StepRecord[]): string {
  const updates = steps.flatMap(({ step, history }) => (history ?? []).map((entry) => ({ ...entry, step })));
  const latest = updates.reduce<StepUpdate | undefined>(
    (last, entry) => ((entry.recordedAt ?? '') >= (last?.recordedAt ?? '') ? entry : last),
    undefined,
  );
  return latest ? stepInWords(latest) : '';
}

/** « DGGN : Favorable, « … » ». */
export function opinionInWords({ party, verdict, text }: Pick<OpinionRecord, 'party' | 'verdict' | 'text'>): string {
  const what = `${party ? PARTY_WORDS[party.code] : ''} : ${verdict ? VERDICT_WORDS[verdict] : ''}`;
  return text ? `${what}, « ${text} »` : what;
}

const LABELS: Readonly<Record<ProjectFact, string>> = {
  state: 'État du projet',
  done: 'Étapes faites',
  latestStep: 'Dernière étape mise à jour',
  latestOpinion: 'Dernier avis donné',
};
const FACTS: readonly ProjectFact[] = ['state', 'done', 'latestStep', 'latestOpinion'];

/**
 * The project as it was, as it is, and as the form would make it.
 * @param changes what the form would change; the rest stays as it is
 */
export function compareProject(
  before: ProjectBasis,
  theirs: ProjectBasis,
  changes: Partial<Record<ProjectFact, string>>,
): ConflictLine[] {
  const isPossible = theirs.state === STATE_WORDS.OPEN;
  const mine = isPossible ? { ...theirs, ...changes } : { ...theirs, state: 'N’est plus possible' };
  return FACTS.map((fact) => ({
    label: LABELS[fact],
    before: before[fact] || '–',
    theirs: theirs[fact] || '–',
    mine: mine[fact] || '–',
  }));
}

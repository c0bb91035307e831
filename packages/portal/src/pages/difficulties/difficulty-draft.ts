import type { DifficultyKind, DifficultySeverity, PartyCode } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { ConflictLine } from '../../ui/form/conflict';
import type { Draft } from '../../ui/form/draft';
import { formatDay } from '../../ui/format';
import type { Basis, Checked } from '../../ui/form/write';
import { codeIn } from '../../ui/list/choices';
import { PARTY_WORDS } from '../../words';
import type { Act } from './acts';
import type { DifficultyRecord } from './use-difficulty';
import { KIND_WORDS, SEVERITY_WORDS, STATE_WORDS } from './words';

const LONGEST_NARRATIVE = 4000;
const LONGEST_NOTE = 2000;

export type ReportField = 'kind' | 'severity' | 'reportedOn' | 'reporter' | 'narrative';

export interface ReportContent {
  readonly kind: DifficultyKind;
  readonly severity: DifficultySeverity;
  readonly reportedOn: string;
  readonly reporter: PartyCode;
  readonly narrative: string;
}

interface ReportLimits {
  /** Day in Europe/Paris; unknown when the graph did not tell: it will judge. */
  readonly today: string | undefined;
  /** First day of the post. */
  readonly plannedOn: string | undefined;
}

/** Reads a report as a person typed it. */
export function checkReport(
  draft: Draft<ReportField>,
  { today, plannedOn }: ReportLimits,
): Checked<ReportField, ReportContent> {
  const kind = codeIn(KIND_WORDS, draft.kind);
  const severity = codeIn(SEVERITY_WORDS, draft.severity);
  const reporter = codeIn(PARTY_WORDS, draft.reporter);
  const narrative = draft.narrative.trim();
  const earliest = plannedOn === undefined ? undefined : { on: plannedOn, what: 'la création du poste' };
  const faults = [
    ...found('kind', kind ? undefined : 'Choisissez la nature de la difficulté.'),
    ...found('severity', severity ? undefined : 'Choisissez la gravité de la difficulté.'),
    ...found('reportedOn', faultOfDay(draft.reportedOn, { what: 'la date du signalement', today, earliest })),
    ...found('reporter', reporter ? undefined : 'Choisissez qui signale la difficulté.'),
    ...found('narrative', faultOfText(narrative, { what: 'le récit', longest: LONGEST_NARRATIVE, isLong: true })),
  ];
  if (!kind || !severity || !reporter) return { faults: new Map(faults) };
  return checkedAs(faults, { kind, severity, reporter, reportedOn: draft.reportedOn, narrative });
}

export type StepField = 'on' | 'note';

/** Reads a step as a person typed it. */
export function checkStep(
  draft: Draft<StepField>,
  { today, lastStepOn }: { readonly today: string | undefined; readonly lastStepOn: string },
): Checked<StepField, Draft<StepField>> {
  const content = { on: draft.on, note: draft.note.trim() };
  const earliest = lastStepOn === '' ? undefined : { on: lastStepOn, what: 'la dernière étape' };
  const faults = [
    ...found('on', faultOfDay(content.on, { what: 'la date', today, earliest })),
    ...found('note', faultOfText(content.note, { what: 'ce qui est à retenir', longest: LONGEST_NOTE, isLong: true })),
  ];
  return checkedAs(faults, content);
}

/** What a form about a difficulty needs to know of it, and what it compares when the difficulty changes meanwhile. */
export type DifficultyBasis = Basis<'state' | 'lastStepOn' | 'lastNote' | 'steps'>;

export function basisOf({ version, state, lastStepOn, steps }: DifficultyRecord): DifficultyBasis {
  return {
    version: String(version ?? 0),
    state: state ?? '',
    lastStepOn: lastStepOn ?? '',
    lastNote: steps?.at(-1)?.note ?? '',
    steps: String(steps?.length ?? 0),
  };
}

/** The difficulty as it was, as it is, and as the form would make it. */
export function compareDifficulty(
  before: DifficultyBasis,
  theirs: DifficultyBasis,
  { act, draft }: { readonly act: Act; readonly draft: Draft<StepField> },
): ConflictLine[] {
  const isPossible = act.from.some((state) => state === theirs.state);
  return [
    {
      label: 'État',
      before: stateInWords(before),
      theirs: stateInWords(theirs),
      mine: isPossible ? STATE_WORDS[act.after] : 'N’est plus possible',
    },
    {
      label: 'Dernière étape le',
      before: dayInWords(before.lastStepOn),
      theirs: dayInWords(theirs.lastStepOn),
      mine: dayInWords(draft.on),
    },
    { label: 'Ce qui a été noté en dernier', before: before.lastNote, theirs: theirs.lastNote, mine: draft.note },
    { label: 'Étapes', before: before.steps, theirs: theirs.steps, mine: String(Number(theirs.steps) + 1) },
  ].map((line) => ({ ...line, before: line.before || '–', theirs: line.theirs || '–', mine: line.mine || '–' }));
}

function stateInWords({ state }: DifficultyBasis): string {
  const code = codeIn(STATE_WORDS, state);
  return code ? STATE_WORDS[code] : '';
}

function dayInWords(day: string): string {
  return day === '' ? '' : formatDay(day);
}

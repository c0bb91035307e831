import type { Draft } from '../../ui/form/draft';
import type { ConflictLine } from '../../ui/form/conflict';
import type { Basis, Checked } from '../../ui/form/write';
import { inStates } from './enrolment-person';
import type { EnrolmentRecord } from './use-session-record';

/** Identifiers of enrolments, as texts of a draft: those who came, those who did not, each once, `a,b,c`. */
export type SheetField = 'attended' | 'absent';

export interface SheetContent {
  readonly attended: string[];
  readonly absent: string[];
}

export type Mark = 'ATTENDED' | 'ABSENT';

export const MARK_WORDS: Readonly<Record<Mark, string>> = { ATTENDED: 'Présente', ABSENT: 'Absente' };

/** Those whom a sheet is about: who holds or held a seat, in the order of asking. */
export function onSheet(enrolments: readonly EnrolmentRecord[]): readonly EnrolmentRecord[] {
  return inStates(enrolments, ['CONFIRMED', 'ATTENDED', 'ABSENT']);
}

/** The sheet as it is recorded. */
export function recordedSheet(enrolments: readonly EnrolmentRecord[]): Draft<SheetField> {
  const idsIn = (state: Mark) =>
    inStates(enrolments, [state])
      .map(({ id }) => id)
      .join();
  return { attended: idsIn('ATTENDED'), absent: idsIn('ABSENT') };
}

/** What a sheet says of one enrolment. */
export function markOf(sheet: Draft<SheetField>, id: string): Mark | undefined {
  if (idsOf(sheet.attended).includes(id)) return 'ATTENDED';
  return idsOf(sheet.absent).includes(id) ? 'ABSENT' : undefined;
}

/** The sheet once some enrolments are marked. */
export function marked(sheet: Draft<SheetField>, ids: readonly string[], mark: Mark): Draft<SheetField> {
  const others = (text: string) => idsOf(text).filter((id) => !ids.includes(id));
  const [attended, absent] = [others(sheet.attended), others(sheet.absent)];
  return {
    attended: (mark === 'ATTENDED' ? [...attended, ...ids] : attended).join(),
    absent: (mark === 'ABSENT' ? [...absent, ...ids] : absent).join(),
  };
}

/** Reads a sheet: everybody who holds a seat is marked, and nobody else. */
export function checkSheet(
  sheet: Draft<SheetField>,
  holders: readonly { readonly id: string }[],
): Checked<SheetField, SheetContent> {
  const idsWith = (mark: Mark) => holders.filter(({ id }) => markOf(sheet, id) === mark).map(({ id }) => id);
  const content = { attended: idsWith('ATTENDED'), absent: idsWith('ABSENT') };
  const missing = holders.length - content.attended.length - content.absent.length;
  if (missing === 0) return { content };
  const who = missing === 1 ? 'Une personne reste' : `${missing} personnes restent`;
  return { faults: new Map([['attended', `${who} à marquer présente ou absente.`]]) };
}

/** The persons of whom somebody else has recorded something else meanwhile. */
export function compareSheets(
  before: Basis<SheetField>,
  theirs: Basis<SheetField>,
  mine: Draft<SheetField>,
  holders: readonly { readonly id: string; readonly name: string }[],
): ConflictLine[] {
  const word = (sheet: Draft<SheetField>, id: string) => {
    const mark = markOf(sheet, id);
    return mark ? MARK_WORDS[mark] : 'À marquer';
  };
  return holders
    .filter(({ id }) => markOf(before, id) !== markOf(theirs, id) || markOf(theirs, id) !== markOf(mine, id))
    .map(({ id, name }) => ({
      label: name,
      before: word(before, id),
      theirs: word(theirs, id),
      mine: word(mine, id),
    }));
}

function idsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}

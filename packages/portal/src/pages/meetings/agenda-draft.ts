import type { AgendaItemKind, PartyCode } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { PARTY_WORDS } from '../../words';
import { documentChosen, namesOf, type DocumentsDraft } from './paper-documents';

const DECISION = '(décision)';
const SEPARATOR = ';';
const MOST = 40;
const LONGEST_TITLE = 200;
const LONGEST_PLACE = 160;

interface Item {
  readonly title: string;
  readonly kind: AgendaItemKind;
}

interface Paper {
  readonly title: string;
  readonly presentedBy: PartyCode;
  readonly documentId: string | null;
}

interface StandingPaper {
  readonly title: string | null;
  readonly presentedBy: { readonly code: PartyCode } | null;
}

export const AGENDA_HINT = `Un point par ligne ; terminez par « ${DECISION} » un point que le conseil décide`;
export const PAPERS_HINT =
  'Un document par ligne, suivi au besoin d’un point-virgule et de la partie qui le présente (« Note ; DGPN ») ; l’ANISCG sinon';

/** Agenda as a person types it: one item a line. */
export function agendaText(items: readonly { readonly title: string | null; readonly kind: AgendaItemKind | null }[]) {
  return items.map(({ title, kind }) => `${title ?? ''}${kind === 'DECISION' ? ` ${DECISION}` : ''}`).join('\n');
}

export function papersText(papers: readonly StandingPaper[]): string {
  return papers
    .map(({ title, presentedBy }) => `${title ?? ''} ${SEPARATOR} ${PARTY_WORDS[presentedBy?.code ?? 'ANISCG']}`)
    .join('\n');
}

export function agendaOf(text: string): Item[] {
  return linesOf(text).map((line) =>
    line.endsWith(DECISION)
      ? { title: line.slice(0, -DECISION.length).trim(), kind: 'DECISION' }
      : { title: line, kind: 'INFORMATION' },
  );
}

/** Papers as typed, with the document chosen for each; undefined for a party that there is not. */
function papersOf({ papers, documents }: DocumentsDraft): (Paper | undefined)[] {
  const lines = linesOf(papers).map(partsOf);
  const names = namesOf(lines.map(([title = '']) => title));
  return lines.map(([title = '', named = PARTY_WORDS.ANISCG], index) => {
    const presentedBy = partyNamed(named);
    const documentId = documentChosen(documents, names[index] ?? title) || null;
    return presentedBy && { title, presentedBy, documentId };
  });
}

/** The papers typed so far, each by a name of its own. */
export function paperNames(text: string): string[] {
  return namesOf(linesOf(text).flatMap((line) => partsOf(line)[0] || [])).slice(0, MOST);
}

function partsOf(line: string): string[] {
  return line.split(SEPARATOR).map((part) => part.trim());
}

function partyNamed(name: string): PartyCode | undefined {
  const codes: readonly PartyCode[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'];
  return codes.find((code) => code === name || PARTY_WORDS[code].toLowerCase() === name.toLowerCase());
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

export interface ContentOf {
  readonly agenda: Item[];
  readonly papers: Paper[];
}

/** Reads agenda and papers as a person typed them. */
export function checkContent(
  draft: DocumentsDraft & Draft<'agenda'>,
): Checked<'agenda' | 'papers' | 'documents', ContentOf> {
  const agenda = agendaOf(draft.agenda);
  const read = checkPapers(draft);
  const faults = [
    ...found('agenda', faultOfLines(agenda.map(({ title }) => title))),
    ...('faults' in read ? found('papers', read.faults.get('papers')) : []),
  ];
  return checkedAs(faults, { agenda, papers: 'content' in read ? read.content.papers : [] });
}

/** Reads the papers as a person typed them. */
export function checkPapers(draft: DocumentsDraft): Checked<'papers' | 'documents', { readonly papers: Paper[] }> {
  const papers = papersOf(draft);
  const known = papers.flatMap((paper) => paper ?? []);
  const fault =
    known.length < papers.length
      ? 'La partie qui présente un document n’est pas reconnue : DGPN, par exemple.'
      : papers.length > 0
        ? faultOfLines(known.map(({ title }) => title))
        : undefined;
  return checkedAs(found('papers', fault), { papers: known });
}

function faultOfLines(lines: readonly string[]): string | undefined {
  if (lines.length === 0) return 'Inscrivez au moins un point.';
  if (lines.length > MOST) return `${MOST} lignes au plus ; il y en a ${lines.length}.`;
  return lines.map((line) => faultOfText(line, { what: 'un titre', longest: LONGEST_TITLE })).find(Boolean);
}

/** What is wrong with when and where a meeting is called. */
export function faultsOfCall(draft: Draft<'meetsOn' | 'place'>) {
  return [
    ...found('meetsOn', faultOfDay(draft.meetsOn, { what: 'la date de la réunion' })),
    ...found('place', faultOfText(draft.place.trim(), { what: 'le lieu', longest: LONGEST_PLACE })),
  ];
}

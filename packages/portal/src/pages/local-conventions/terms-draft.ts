import type { LocalSignatoryKind } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import type { ConventionRecord } from './convention-page';
import { SIGNATORY_WORDS } from './words';

const FEWEST_SIGNATORIES = 2;
const MOST_SIGNATORIES = 20;
const LONGEST_LABEL = 160;
const LONGEST_REASON = 500;
const SEPARATOR = ';';

/** The kinds of signatories, each a field of the form. */
export const KINDS: readonly LocalSignatoryKind[] = [
  ...(['STATE', 'POLICE', 'GENDARMERIE', 'EMPLOYER', 'DEPARTMENT_COUNCIL'] as const),
  ...(['MUNICIPALITY', 'INTERCOMMUNALITY', 'OTHER'] as const),
];

export type TermsField = 'signedOn' | 'startsOn' | 'endsOn' | LocalSignatoryKind;

interface Signatory {
  readonly kind: LocalSignatoryKind;
  readonly label: string;
}

export interface TermsContent {
  readonly signedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly signatories: Signatory[];
}

export const BLANK_TERMS: Draft<TermsField> = {
  ...{ signedOn: '', startsOn: '', endsOn: '', STATE: '', POLICE: '', GENDARMERIE: '', EMPLOYER: '' },
  ...{ DEPARTMENT_COUNCIL: '', MUNICIPALITY: '', INTERCOMMUNALITY: '', OTHER: '' },
};

/** The terms of a renewal, begun from those of the convention that it renews. */
export function renewedTerms({
  signatories,
  lastDay,
}: Pick<ConventionRecord, 'signatories' | 'lastDay'>): Draft<TermsField> {
  const labels = (kind: LocalSignatoryKind) =>
    (signatories ?? []).flatMap((each) => (each.kind === kind && each.label ? each.label : []));
  const typed = Object.fromEntries(KINDS.map((kind) => [kind, labels(kind).join(` ${SEPARATOR} `)]));
  return { ...BLANK_TERMS, ...typed, startsOn: lastDay === null ? '' : dayAfter(lastDay) };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

interface TermsLimits {
  readonly today: string | undefined;
  /** Last day of the convention that is renewed. */
  readonly lastDay?: string | undefined;
}

/** Reads the terms of a convention as a person typed them. */
export function checkTerms(
  draft: Draft<TermsField>,
  { today, lastDay }: TermsLimits,
): Checked<TermsField, TermsContent> {
  const { signedOn, startsOn, endsOn } = draft;
  const signatories = KINDS.flatMap((kind) => labelsIn(draft[kind]).map((label) => ({ kind, label })));
  const faults = [
    ...found('signedOn', faultOfDay(signedOn, { what: 'la date de signature', today })),
    ...found('startsOn', faultOfDay(startsOn, { what: 'le premier jour' }) ?? faultOfStart(startsOn, lastDay)),
    ...found('endsOn', faultOfDay(endsOn, { what: 'le terme' }) ?? faultOfEnd(startsOn, endsOn)),
    ...KINDS.flatMap((kind) => found(kind, faultOfLabels(labelsIn(draft[kind])))),
    ...found('STATE', faultOfNumber(signatories.length)),
  ];
  return checkedAs(faults, { signedOn, startsOn, endsOn, signatories });
}

function labelsIn(text: string): readonly string[] {
  return text.split(SEPARATOR).flatMap((label) => label.trim() || []);
}

function faultOfStart(startsOn: string, lastDay: string | undefined): string | undefined {
  return lastDay !== undefined && startsOn <= lastDay ? 'Le renouvellement commence après la convention.' : undefined;
}

function faultOfEnd(startsOn: string, endsOn: string): string | undefined {
  return startsOn !== '' && endsOn <= startsOn ? 'Le terme vient après le premier jour.' : undefined;
}

function faultOfNumber(count: number): string | undefined {
  if (count >= FEWEST_SIGNATORIES && count <= MOST_SIGNATORIES) return undefined;
  return `Une convention a de ${FEWEST_SIGNATORIES} à ${MOST_SIGNATORIES} signataires ; il y en a ${count}.`;
}

function faultOfLabels(labels: readonly string[]): string | undefined {
  if (new Set(labels).size < labels.length) return 'Un signataire est cité deux fois.';
  return labels.map((label) => faultOfText(label, { what: 'le signataire', longest: LONGEST_LABEL })).find(Boolean);
}

/** « Commune ou CCAS : Ville de Lille ; … ». */
export function signatoriesInWords(signatories: readonly Signatory[]): string {
  return signatories.map(({ kind, label }) => `${label} (${SIGNATORY_WORDS[kind]})`).join(' ; ');
}

export type EndField = 'endedOn' | 'reason';

/** Reads when and why a convention is ended early, as a person typed it. */
export function checkEnd(
  draft: Draft<EndField>,
  { startsOn, endsOn }: Pick<ConventionRecord, 'startsOn' | 'endsOn'>,
): Checked<EndField, Draft<EndField>> {
  const content = { endedOn: draft.endedOn, reason: draft.reason.trim() };
  const earliest = startsOn === null ? undefined : { on: startsOn, what: 'le premier jour de la convention' };
  const isLate = endsOn !== null && content.endedOn >= endsOn;
  const faults = [
    ...found(
      'endedOn',
      faultOfDay(content.endedOn, { what: 'le dernier jour', earliest }) ??
        (isLate ? 'Une fin anticipée vient avant le terme.' : undefined),
    ),
    ...found('reason', faultOfText(content.reason, { what: 'le motif', longest: LONGEST_REASON, isLong: true })),
  ];
  return checkedAs(faults, content);
}

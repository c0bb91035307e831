import type { MandateEndKind } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import { codeIn } from '../../ui/list/choices';
import { END_KIND_WORDS } from './words';

const LONGEST_NAME = 120;
const LONGEST_REASON = 500;

export interface ElectionContent {
  readonly office: string;
  readonly holder: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** The board’s meeting that elected, when one did. */
  readonly electedAtMeetingId: string | null;
}

/** Reads an election as a person typed it. */
export function checkElection(draft: Draft<keyof ElectionContent>): Checked<keyof ElectionContent, ElectionContent> {
  const [office, holder] = [draft.office.trim(), draft.holder.trim()];
  return checkedAs(
    [
      ...found('office', faultOfText(office, { what: 'le siège', longest: LONGEST_NAME })),
      ...found('holder', faultOfText(holder, { what: 'le nom du membre élu', longest: LONGEST_NAME })),
      ...found('startsOn', faultOfDay(draft.startsOn, { what: 'le premier jour' })),
      ...found('endsOn', faultOfLastDay(draft.endsOn, draft.startsOn)),
    ],
    {
      ...{ office, holder, startsOn: draft.startsOn, endsOn: draft.endsOn || null },
      electedAtMeetingId: draft.electedAtMeetingId || null,
    },
  );
}

export type RenewalContent = Pick<ElectionContent, 'endsOn' | 'electedAtMeetingId'>;

/** Reads a renewal: the last day of the new mandate, or none. */
export function checkRenewal(
  { endsOn, electedAtMeetingId }: Draft<keyof RenewalContent>,
  startsOn: string,
): Checked<keyof RenewalContent, RenewalContent> {
  return checkedAs<keyof RenewalContent, RenewalContent>(found('endsOn', faultOfLastDay(endsOn, startsOn)), {
    endsOn: endsOn || null,
    electedAtMeetingId: electedAtMeetingId || null,
  });
}

function faultOfLastDay(endsOn: string, startsOn: string): string | undefined {
  if (endsOn === '') return undefined;
  const earliest = startsOn === '' ? undefined : { on: startsOn, what: 'le premier jour du mandat' };
  return faultOfDay(endsOn, { what: 'le dernier jour', earliest });
}

export interface EndContent {
  readonly kind: MandateEndKind;
  readonly endedOn: string;
  readonly reason: string;
}

/** Reads the end of a mandate, within it and before its term. */
export function checkEnd(
  draft: Draft<keyof EndContent>,
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
): Checked<keyof EndContent, EndContent> {
  const kind = codeIn(END_KIND_WORDS, draft.kind);
  const reason = draft.reason.trim();
  const earliest = startsOn === null ? undefined : { on: startsOn, what: 'le premier jour du mandat' };
  const isLate = endsOn !== null && draft.endedOn >= endsOn;
  return checkedAs(
    [
      ...found('kind', kind === undefined ? 'Choisissez ce qui met fin au mandat.' : undefined),
      ...found(
        'endedOn',
        faultOfDay(draft.endedOn, { what: 'le dernier jour', earliest }) ??
          (isLate ? `Le mandat prend fin le ${formatDay(endsOn)} : une fin anticipée tombe avant.` : undefined),
      ),
      ...found('reason', faultOfText(reason, { what: 'le motif', longest: LONGEST_REASON, isLong: true })),
    ],
    { kind: kind ?? 'OTHER', endedOn: draft.endedOn, reason },
  );
}

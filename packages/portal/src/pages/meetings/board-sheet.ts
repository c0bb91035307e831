import type { BoardPresenceKind } from '@iscg/client';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

interface Seat {
  readonly id: string;
  readonly office: string | null;
}

interface Presence {
  readonly seat: { readonly id: string } | null;
  readonly presence: BoardPresenceKind | null;
  readonly representedBy: { readonly id: string } | null;
}

interface Entry {
  readonly seatId: string;
  readonly presence: BoardPresenceKind;
  readonly representedBySeatId: string | null;
}

export interface SheetContent {
  readonly entries: Entry[];
}

/** By seat: `PRESENT`, the id of the seat that holds its proxy, or nothing for an absent one. */
export function recordedSheet(seats: readonly Seat[], presences: readonly Presence[]): Draft<string> {
  return Object.fromEntries(
    seats.map(({ id }) => {
      const recorded = presences.find(({ seat }) => seat?.id === id);
      return [id, recorded?.presence === 'PRESENT' ? 'PRESENT' : (recorded?.representedBy?.id ?? '')];
    }),
  );
}

/** Reads the sheet as a person filled it in: a proxy goes to a seat that is present. */
export function checkSheet(draft: Draft<string>, seats: readonly Seat[]): Checked<string, SheetContent> {
  const officeOf = new Map(seats.map(({ id, office }) => [id, office ?? id]));
  const faults = new Map<string, string>();
  const entries = seats.map(({ id }): Entry => {
    const mark = draft[id] ?? '';
    if (mark === '') return { seatId: id, presence: 'ABSENT', representedBySeatId: null };
    if (mark === 'PRESENT') return { seatId: id, presence: 'PRESENT', representedBySeatId: null };
    if (draft[mark] !== 'PRESENT') faults.set(id, `Le siège « ${officeOf.get(mark) ?? ''} » n’est pas présent.`);
    return { seatId: id, presence: 'REPRESENTED', representedBySeatId: mark };
  });
  return faults.size > 0 ? { faults } : { content: { entries } };
}

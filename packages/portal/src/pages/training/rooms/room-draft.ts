import type { PartyCode } from '@iscg/client';
import { checkedAs, faultOfText, found } from '../../../ui/form/check';
import type { Draft } from '../../../ui/form/draft';
import type { Checked } from '../../../ui/form/write';
import { faultsOfPeriod, wholeNumber } from '../period-draft';

type PeriodField = 'party' | 'from' | 'to' | 'equipment';
export type AskedField = PeriodField | 'departmentCode' | 'place' | 'persons';
export type OfferedField = PeriodField | 'venueId';

interface PeriodContent {
  readonly party: PartyCode;
  readonly from: string;
  readonly to: string;
  readonly equipment: string | null;
}

/** A room that ANISCG needs. */
export interface AskedContent extends PeriodContent {
  readonly departmentCode: string;
  readonly place: string;
  readonly persons: number;
}

/** A room that a party offers. */
export interface OfferedContent extends PeriodContent {
  readonly venueId: string;
}

export interface RoomLimits {
  readonly parties: readonly PartyCode[];
  readonly today: string | undefined;
}

const LONGEST_TEXT = 500;
const MOST_PERSONS = 2_000;

/** Reads a room that ANISCG asks for. */
export function checkAsked(draft: Draft<AskedField>, limits: RoomLimits): Checked<AskedField, AskedContent> {
  const party = limits.parties.find((each) => each === draft.party);
  const persons = wholeNumber(draft.persons, MOST_PERSONS);
  const place = draft.place.trim();
  const faults = [
    ...faultsOfRoom(draft, limits),
    ...found('departmentCode', draft.departmentCode === '' ? 'Choisissez le département.' : undefined),
    ...found('place', faultOfText(place, { what: 'le lieu souhaité', longest: LONGEST_TEXT })),
    ...found('persons', persons ? undefined : 'Indiquez le nombre de personnes, de 1 à 2 000.'),
  ];
  if (!party || !persons) return { faults: new Map(faults) };
  const { from, to, departmentCode } = draft;
  return checkedAs(faults, { party, from, to, equipment: equipmentOf(draft), departmentCode, place, persons });
}

/** Reads a room that a party offers. */
export function checkOffered(draft: Draft<OfferedField>, limits: RoomLimits): Checked<OfferedField, OfferedContent> {
  const party = limits.parties.find((each) => each === draft.party);
  const faults = [
    ...faultsOfRoom(draft, limits),
    ...found('venueId', draft.venueId === '' ? 'Choisissez la salle.' : undefined),
  ];
  if (!party) return { faults: new Map(faults) };
  const { from, to, venueId } = draft;
  return checkedAs(faults, { party, from, to, equipment: equipmentOf(draft), venueId });
}

function faultsOfRoom(draft: Draft<PeriodField>, { parties, today }: RoomLimits): (readonly [PeriodField, string])[] {
  const equipment = equipmentOf(draft);
  const isParty = parties.some((each) => each === draft.party);
  return [
    ...found('party', isParty ? undefined : 'Choisissez la partie.'),
    ...faultsOfPeriod(draft, today),
    ...found(
      'equipment',
      equipment === null ? undefined : faultOfText(equipment, { what: 'l’équipement', longest: LONGEST_TEXT }),
    ),
  ];
}

function equipmentOf({ equipment }: Draft<PeriodField>): string | null {
  return equipment.trim().replaceAll(/\s+/g, ' ') || null;
}

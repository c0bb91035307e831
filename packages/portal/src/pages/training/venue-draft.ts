import type { PartyCode } from '@iscg/client';
import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { SENDERS } from './words';

export type VenueField = 'name' | 'address' | 'capacity' | 'departmentCode' | 'offeredBy';

export interface VenueContent {
  readonly name: string;
  readonly address: string;
  readonly capacity: number;
  readonly departmentCode: string;
  /** Null for a place of ANISCG’s own. */
  readonly offeredBy: PartyCode | null;
}

export const BLANK_VENUE: Draft<VenueField> = {
  name: '',
  address: '',
  capacity: '',
  departmentCode: '',
  offeredBy: '',
};

const LONGEST_TEXT = 200;
const MOST_PERSONS = 2_000;
/** Reads a venue as a person typed it. */
export function checkVenue(draft: Draft<VenueField>): Checked<VenueField, VenueContent> {
  const [name, address] = [draft.name.trim(), draft.address.trim()];
  const capacity = /^\d{1,4}$/.test(draft.capacity.trim()) ? Number(draft.capacity) : 0;
  const isCapacity = capacity >= 1 && capacity <= MOST_PERSONS;
  const faults = [
    ...found('name', faultOfText(name, { what: 'le nom du lieu', longest: LONGEST_TEXT })),
    ...found('address', faultOfText(address, { what: 'l’adresse', longest: LONGEST_TEXT })),
    ...found('capacity', isCapacity ? undefined : 'Indiquez la capacité, de 1 à 2 000 personnes.'),
    ...found('departmentCode', draft.departmentCode === '' ? 'Choisissez le département.' : undefined),
  ];
  const offeredBy = SENDERS.find((party) => party === draft.offeredBy) ?? null;
  return checkedAs(faults, { name, address, capacity, departmentCode: draft.departmentCode, offeredBy });
}

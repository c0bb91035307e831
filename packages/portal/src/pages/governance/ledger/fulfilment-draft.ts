import type { PartyCode } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../../ui/form/check';
import type { Draft } from '../../../ui/form/draft';
import type { Checked } from '../../../ui/form/write';
import { codeIn } from '../../../ui/list/choices';
import { PARTY_WORDS } from '../../../words';
import { evidenceOfPage, type EvidencePage } from './evidence-page';

const LONGEST_TITLE = 160;
const LONGEST_ADDRESS = 300;
const LONGEST_NOTE = 500;

export type FulfilmentField = 'party' | 'dueOn' | 'occurredOn' | 'page' | 'title' | 'address' | 'note';

export const BLANK_FULFILMENT: Draft<FulfilmentField> = {
  ...{ party: '', dueOn: '', occurredOn: '', page: '', title: '', address: '', note: '' },
};

export interface FulfilmentContent {
  readonly party: PartyCode;
  readonly dueOn: string | null;
  readonly occurredOn: string;
  readonly evidence: {
    readonly entityType: EvidencePage['entityType'] | null;
    readonly entityId: string | null;
    readonly title: string | null;
    readonly address: string | null;
    readonly note: string | null;
  };
}

export interface FulfilmentLimits {
  readonly today: string | undefined;
  /** Whether the commitment falls due on days. */
  readonly isDue: boolean;
}

/** Reads what was kept, as a person typed it. */
export function checkFulfilment(
  draft: Draft<FulfilmentField>,
  { today, isDue }: FulfilmentLimits,
): Checked<FulfilmentField, FulfilmentContent> {
  const { occurredOn } = draft;
  const [page, title, address, note] = [draft.page, draft.title, draft.address, draft.note].map((text) => text.trim());
  const party = codeIn(PARTY_WORDS, draft.party);
  const entity = evidenceOfPage(page ?? '');
  const isBare = !page && !title;
  const faults = [
    ...found('party', party === undefined ? 'Choisissez la partie qui a tenu l’engagement.' : undefined),
    ...found('dueOn', isDue && draft.dueOn === '' ? 'Choisissez l’échéance.' : undefined),
    ...found('occurredOn', faultOfDay(occurredOn, { what: 'le jour', today })),
    ...found(
      'page',
      page && !entity ? 'Cette adresse n’est pas celle d’une page du portail qui puisse servir de preuve.' : undefined,
    ),
    ...found(
      'title',
      isBare ? 'Donnez une preuve : une page du portail ou un document.' : faultOfTitle(title, address),
    ),
    ...found('address', faultOfAddress(address)),
    ...found('note', note ? faultOfText(note, { what: 'la note', longest: LONGEST_NOTE, isLong: true }) : undefined),
  ];
  return checkedAs(faults, {
    party: party ?? 'ANISCG',
    dueOn: isDue ? draft.dueOn : null,
    occurredOn,
    evidence: {
      entityType: entity?.entityType ?? null,
      entityId: entity?.entityId ?? null,
      title: title || null,
      address: address || null,
      note: note || null,
    },
  });
}

function faultOfTitle(title: string | undefined, address: string | undefined): string | undefined {
  if (title) return faultOfText(title, { what: 'le titre', longest: LONGEST_TITLE });
  return address ? 'Donnez le titre du document avec son adresse.' : undefined;
}

function faultOfAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  if (URL.canParse(address) && new URL(address).protocol === 'https:' && address.length <= LONGEST_ADDRESS)
    return undefined;
  return `L’adresse commence par « https:// » et compte ${LONGEST_ADDRESS} caractères au plus.`;
}

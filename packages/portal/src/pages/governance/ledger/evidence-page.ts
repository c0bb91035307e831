import type { EvidenceEntity } from '@iscg/client';

/** Where the pages of what may serve as evidence begin; a post’s page goes by its reference, which the graph gives. */
const PAGES: Readonly<Record<Exclude<EvidenceEntity, 'POST'>, string>> = {
  SUBSIDY_LINE: '/financements/lignes/',
  SESSION: '/formations/sessions/',
  POST_PROJECT: '/postes/projets/',
  DIFFICULTY: '/postes/difficultes/',
  VENUE_OFFER: '/formations/salles/',
  TRAINING_REQUEST: '/formations/demandes/',
  BOARD_MEETING: '/gouvernance/conseil/reunions/',
  DOCUMENT: '/gouvernance/documents/',
};

const IDENTIFIER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=$|[/?#])/;

export interface EvidencePage {
  readonly entityType: EvidenceEntity;
  readonly entityId: string;
}

/** What the address of a page of the portal stands for, whole or without its origin; nothing for another page. */
export function evidenceOfPage(address: string): EvidencePage | undefined {
  for (const [entityType, beginning] of Object.entries(PAGES)) {
    const at = address.indexOf(beginning);
    const [entityId] = (at < 0 ? undefined : IDENTIFIER.exec(address.slice(at + beginning.length))) ?? [];
    if (entityId !== undefined && isEntity(entityType)) return { entityType, entityId };
  }
  return undefined;
}

/** The page of what serves as evidence, known by its key. */
export function pageOfEvidence(entityType: EvidenceEntity, entityId: string): string | undefined {
  return isEntity(entityType) ? `${PAGES[entityType]}${encodeURIComponent(entityId)}` : undefined;
}

function isEntity(entityType: string): entityType is keyof typeof PAGES {
  return Object.hasOwn(PAGES, entityType);
}

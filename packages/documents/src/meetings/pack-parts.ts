import type { Block } from '../pdf/description.js';

export const ISSUER = 'Association nationale d’intervention sociale en commissariat et en gendarmerie (ANISCG)';

/** Where a meeting stands. */
export const STATE_WORDS = { CONVENED: 'Convoquée', HELD: 'Tenue', CANCELLED: 'Annulée' } as const;

interface PackPaper {
  readonly rank: number | null;
  readonly title: string | null;
  readonly presentedBy: { readonly label: string | null } | null;
  readonly adoptedOn?: string | null;
  readonly documentId: string | null;
  /** The document of the portal that it is; null for a reader with whom it is not shared. */
  readonly document: PackDocument | null;
}

interface PackDocument {
  readonly title: string | null;
  readonly withdrawnOn: string | null;
  /** The latest first. */
  readonly versions: readonly { readonly number: number | null; readonly sha256: string | null }[] | null;
}

/** Digits of a checksum that tell two files of a meeting apart. */
const CHECKSUM_DIGITS = 12;

/** The papers put before a meeting. */
export function papersTable(papers: readonly PackPaper[]): Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Documents' } as const;
  if (papers.length === 0) return [heading, { kind: 'paragraph', text: 'Aucun document n’est présenté.' }];
  const adopts = papers.some(({ adoptedOn }) => adoptedOn !== undefined);
  return [
    heading,
    {
      kind: 'table',
      caption: 'Documents présentés',
      columns: [
        { title: 'N°' },
        { title: 'Titre', weight: 4 },
        { title: 'Présenté par', weight: 4 },
        { title: 'Document du portail', weight: 4 },
        ...(adopts ? [{ title: 'Adopté', weight: 2 }] : []),
      ],
      rows: papers.map((paper) => [
        String(paper.rank ?? ''),
        paper.title ?? '',
        paper.presentedBy?.label ?? '',
        documentInWords(paper),
        ...(adopts ? [paper.adoptedOn ? 'Oui' : 'Non'] : []),
      ]),
    },
  ];
}

/** « Bilan annuel 2025, version 2 (SHA-256 3f1c09ab77de…) », for who may read it. */
function documentInWords({ documentId, document }: PackPaper): string {
  if (documentId === null) return '–';
  if (!document) return 'Masqué : ce document n’est pas partagé avec vous.';
  const { title, withdrawnOn, versions } = document;
  const [latest] = versions ?? [];
  const version = latest?.number ? `, version ${latest.number}` : '';
  const checksum = latest?.sha256 ? ` (SHA-256 ${latest.sha256.slice(0, CHECKSUM_DIGITS)}…)` : '';
  return `${title ?? ''}${version}${withdrawnOn ? ', retiré' : ''}${checksum}`;
}

/** A list of texts, each under its number. */
export function numbered(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({ kind: 'paragraph', text: `${index + 1}. ${text}` }));
}

import type { Block } from '../pdf/description.js';

export const ISSUER = 'Association nationale d’intervention sociale en commissariat et en gendarmerie (ANISCG)';

/** Where a meeting stands. */
export const STATE_WORDS = { CONVENED: 'Convoquée', HELD: 'Tenue', CANCELLED: 'Annulée' } as const;

interface PackPaper {
  readonly rank: number | null;
  readonly title: string | null;
  readonly presentedBy: { readonly label: string | null } | null;
  readonly adoptedOn?: string | null;
}

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
        { title: 'Titre', weight: 5 },
        { title: 'Présenté par', weight: 5 },
        ...(adopts ? [{ title: 'Adopté', weight: 2 }] : []),
      ],
      rows: papers.map(({ rank, title, presentedBy, adoptedOn }) => [
        String(rank ?? ''),
        title ?? '',
        presentedBy?.label ?? '',
        ...(adopts ? [adoptedOn ? 'Oui' : 'Non'] : []),
      ]),
    },
  ];
}

/** A list of texts, each under its number. */
export function numbered(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({ kind: 'paragraph', text: `${index + 1}. ${text}` }));
}

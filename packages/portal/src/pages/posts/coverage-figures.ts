import type { CoverageQuery, Force } from '@iscg/client';
import { formatCount, formatQuantity } from '../../ui/format';
import type { LegendClass, MapStep } from '../../ui/map/map-patterns';
import { COVERAGE_WORDS } from './words';

export type DepartmentRow = NonNullable<CoverageQuery['departments']>[number];

/** A figure that the map can show. */
export interface MapFigure {
  /** What the map shows, as its legend’s title. */
  readonly title: string;
  readonly classes: readonly LegendClass[];
  readonly stepOf: (row: DepartmentRow) => MapStep | undefined;
  readonly sentenceOf: (row: DepartmentRow) => string;
}

const POST_CLASSES: readonly LegendClass[] = [
  { step: 0, label: 'Aucun poste' },
  { step: 1, label: '1 poste' },
  { step: 2, label: '2 postes' },
  { step: 3, label: '3 postes' },
  { step: 4, label: '4 postes ou plus' },
];

/** What the choice of a figure is called, by its name in the address; coverage is what no choice stands for. */
export const FIGURE_WORDS = {
  etp: 'ETP',
  police: 'Postes de police',
  gendarmerie: 'Postes de gendarmerie',
  mixte: 'Postes mixtes',
} as const;

type FigureName = keyof typeof FIGURE_WORDS;

const FIGURES: Readonly<Record<FigureName, MapFigure>> = {
  etp: {
    title: 'Équivalents temps plein (ETP)',
    classes: [
      { step: 0, label: 'Aucun' },
      { step: 1, label: '2 ETP ou moins' },
      { step: 2, label: 'Plus de 2 et jusqu’à 3 ETP' },
      { step: 3, label: 'Plus de 3 et jusqu’à 5 ETP' },
      { step: 4, label: 'Plus de 5 ETP' },
    ],
    stepOf: ({ coverage }) => (coverage?.fte ? stepOfFte(Number(coverage.fte)) : undefined),
    sentenceOf: ({ coverage }) => (coverage?.fte ? `${formatCount(coverage.fte)} ETP` : UNKNOWN),
  },
  police: postsOf('POLICE', 'Postes de police'),
  gendarmerie: postsOf('GENDARMERIE', 'Postes de gendarmerie'),
  mixte: postsOf('MIXED', 'Postes mixtes (police et gendarmerie)'),
};

const COVERAGE: MapFigure = {
  title: 'Couverture',
  classes: [
    { step: 0, label: COVERAGE_WORDS.UNCOVERED },
    { step: 2, label: COVERAGE_WORDS.SINGLE },
    { step: 4, label: COVERAGE_WORDS.COVERED },
  ],
  stepOf: ({ coverage }) => {
    switch (coverage?.status) {
      case 'UNCOVERED':
        return 0;
      case 'SINGLE':
        return 2;
      case 'COVERED':
        return 4;
      default:
        return undefined;
    }
  },
  sentenceOf: ({ coverage }) => postsInWords(coverage?.posts ?? null),
};

const UNKNOWN = 'non communiqué';

/** The figure that the address asks for: coverage unless it names another. */
export function mapFigure(name: string | undefined): MapFigure {
  return name !== undefined && isFigureName(name) ? FIGURES[name] : COVERAGE;
}

function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(FIGURES, name);
}

/** Posts of one force in a département; `null` when not told. */
export function postsOfForce({ coverage }: DepartmentRow, force: Force): number | null {
  return coverage?.byForce?.find((each) => each.force === force)?.posts ?? null;
}

function postsOf(force: Force, title: string): MapFigure {
  return {
    title,
    classes: POST_CLASSES,
    stepOf: (row) => stepOfPosts(postsOfForce(row, force)),
    sentenceOf: (row) => postsInWords(postsOfForce(row, force)),
  };
}

function postsInWords(posts: number | null): string {
  return posts === null ? UNKNOWN : formatQuantity(posts, 'poste', 'postes');
}

function stepOfPosts(posts: number | null): MapStep | undefined {
  switch (posts) {
    case null:
      return undefined;
    case 0:
    case 1:
    case 2:
    case 3:
      return posts;
    default:
      return 4;
  }
}

function stepOfFte(fte: number): MapStep {
  if (fte === 0) return 0;
  if (fte <= 2) return 1;
  if (fte <= 3) return 2;
  return fte <= 5 ? 3 : 4;
}

import type { Party } from '@iscg/access';
import type { DocumentKind } from './document.model.js';

/** An invented document; its files are made from it. */
interface DemonstrationDocument {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly owner: Party;
  /** Besides the owner and ANISCG. */
  readonly readers: readonly Party[];
  readonly fileName: string;
  readonly author: string;
  /** Days of its files, the first first. */
  readonly addedOn: readonly string[];
  /** Cells of a table; a page of PDF when absent. */
  readonly rows?: readonly (readonly string[])[];
  readonly withdrawn?: { readonly on: string; readonly reason: string };
}

const STATE: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'];
const ALL: readonly Party[] = [...STATE, 'BOARD'];
const STAFF = 'Dominique Exemple';

const reports = [2021, 2022, 2023, 2024, 2025].map((year): DemonstrationDocument => ({
  title: `Bilan annuel ${year} (exemple)`,
  kind: 'REPORT',
  owner: 'ANISCG',
  readers: ALL,
  fileName: `bilan-annuel-${year}`,
  author: STAFF,
  addedOn: year === 2024 ? [`${year}-09-15`, `${year}-09-29`, `${year}-10-02`] : [`${year}-09-15`],
}));

const budgets = [2024, 2025, 2026].map((year): DemonstrationDocument => ({
  title: `Budget prévisionnel ${year} (exemple)`,
  kind: 'FINANCIAL',
  owner: 'ANISCG',
  readers: ['SG_CIPDR', 'BOARD'],
  fileName: `budget-${year}`,
  author: STAFF,
  addedOn: [`${year - 1}-10-20`],
  rows: [
    ['Poste', 'Montant en euros'],
    ['Formation', '62000'],
    ['Animation du réseau', '31000'],
  ],
}));

const minutes = ['2025-03-18', '2025-06-17', '2025-11-10', '2026-03-18', '2026-06-17'].map(
  (day): DemonstrationDocument => ({
    title: `Procès-verbal du conseil d’administration du ${day} (exemple)`,
    kind: 'MINUTES',
    owner: 'ANISCG',
    readers: ['BOARD'],
    fileName: `proces-verbal-${day}`,
    author: STAFF,
    addedOn: [`${day.slice(0, 7)}-28`],
  }),
);

const letters = STATE.map((owner, index): DemonstrationDocument => ({
  title: `Bordereau de diffusion de la convention, ${owner.replace('_', '-')} (exemple)`,
  kind: 'LETTER',
  owner,
  readers: owner === 'SG_CIPDR' ? ['DGPN', 'DGGN', 'PP'] : ['SG_CIPDR'],
  fileName: `bordereau-${owner.toLowerCase().replace('_', '-')}`,
  author: 'Alex Exemple',
  addedOn: [`2021-02-0${index + 1}`],
}));

const notes = (['DGPN', 'DGGN', 'PP'] as const).map((owner, index): DemonstrationDocument => ({
  title: 'Note interne sur les postes vacants (exemple)',
  kind: 'OTHER',
  owner,
  readers: [],
  fileName: 'note-postes-vacants',
  author: 'Alex Exemple',
  addedOn: [`2026-0${index + 4}-11`],
}));

/** Documents of every kind and party, with every confidentiality: all parties, some, none but the owner and ANISCG. */
export const DEMONSTRATION_DOCUMENTS: readonly DemonstrationDocument[] = [
  {
    title: 'Convention du 25 novembre 2020 (exemple)',
    kind: 'CONVENTION',
    owner: 'SG_CIPDR',
    readers: ALL,
    fileName: 'convention-2020',
    author: 'Alex Exemple',
    addedOn: ['2020-12-01'],
  },
  ...reports,
  ...budgets,
  ...minutes,
  ...letters,
  ...notes,
  {
    title: 'Ordre du jour du comité technique d’octobre 2026 (exemple)',
    kind: 'MEETING_PAPER',
    owner: 'SG_CIPDR',
    readers: ['DGPN', 'DGGN', 'PP'],
    fileName: 'ordre-du-jour-comite-technique',
    author: 'Alex Exemple',
    addedOn: ['2026-09-20', '2026-09-27'],
    withdrawn: { on: '2026-10-05', reason: 'La réunion a été reportée (exemple).' },
  },
];

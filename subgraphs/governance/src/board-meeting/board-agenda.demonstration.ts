import type { Party } from '@iscg/access';
import { demonstrationDocumentIdOf } from '../document/index.js';
import type { AgendaItemKind } from './board-meeting.enums.js';

/** The agenda of each ordinary meeting of the year, and that of a meeting called specially. */
export type AgendaOf = '03-18' | '06-17' | '11-10' | 'special';

const PREVIOUS = ['Approbation du procès-verbal de la réunion précédente', 'DECISION'] as const;

export const AGENDAS: Readonly<Record<AgendaOf, readonly (readonly [title: string, kind: AgendaItemKind])[]>> = {
  '03-18': [PREVIOUS, ['Comptes de l’exercice clos', 'DECISION'], ['Programme de formation de l’année', 'INFORMATION']],
  '06-17': [
    PREVIOUS,
    ['Rapport d’activité', 'DECISION'],
    ['Suivi de la convention', 'INFORMATION'],
    ['Préparation de l’assemblée générale', 'INFORMATION'],
  ],
  '11-10': [
    PREVIOUS,
    ['Budget prévisionnel', 'DECISION'],
    ['Reconduction de la convention', 'DECISION'],
    ['Questions diverses', 'INFORMATION'],
  ],
  special: [['Avenant à la convention', 'DECISION']],
};

export const PAPERS: Readonly<Record<AgendaOf, readonly (readonly [title: string, presentedBy: Party])[]>> = {
  '03-18': [
    ['Comptes annuels et rapport du trésorier', 'ANISCG'],
    ['Calendrier des formations', 'ANISCG'],
  ],
  '06-17': [
    ['Projet de rapport d’activité', 'ANISCG'],
    ['Suivi des engagements de la convention', 'SG_CIPDR'],
  ],
  '11-10': [
    ['Projet de budget', 'ANISCG'],
    ['Note sur la reconduction de la convention', 'SG_CIPDR'],
  ],
  special: [['Projet d’avenant', 'SG_CIPDR']],
};

const REGISTER = 'Bordereau de diffusion de la convention, SG-CIPDR';

/** The invented document that a paper of a year’s meeting is; one of them is not shared with the board. */
export function documentOfPaper(title: string, year: number): string | null {
  if (title === 'Projet de rapport d’activité' && year > 2021)
    return demonstrationDocumentIdOf(`Bilan annuel ${year - 1}`);
  if (title === 'Projet de budget' && year > 2022 && year < 2026)
    return demonstrationDocumentIdOf(`Budget prévisionnel ${year + 1}`);
  if (title === 'Suivi des engagements de la convention' && year > 2024) return demonstrationDocumentIdOf(REGISTER);
  return null;
}

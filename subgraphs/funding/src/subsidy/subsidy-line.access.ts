import { FUNDERS, KEY, ROW, connectionAccess, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import type { SubsidyLine } from './subsidy-line.model.js';

/** Whose subsidy a row is about; shared by the ledger. */
export interface FunderRow {
  readonly funderCode: string;
}

const ownFunder = { parties: FUNDERS, column: 'funder_code', of: (row: FunderRow) => [row.funderCode] };

/** A funder sees its own subsidy; the board and ANISCG see all four. */
export const ownSubsidy = rowRule<FunderRow>({
  name: 'own-subsidy',
  sentence: 'Chaque financeur voit sa propre subvention ; le conseil d’administration et l’ANISCG voient les quatre.',
  scope: 'funding:read',
  all: ['BOARD', 'ANISCG'],
  own: ownFunder,
});

/** ANISCG keeps the ledger. */
export const keepsLedger = rowRule<unknown>({
  name: 'ledger-kept-by-aniscg',
  sentence: 'Seule l’ANISCG tient le registre des versements.',
  scope: 'funding:write',
  all: ['ANISCG'],
});

/** Working notes and authorship stay with ANISCG's staff. */
export const aniscgOnly = rowRule<unknown>({
  name: 'aniscg-working-note',
  sentence: 'Note de travail de l’ANISCG, réservée à ses équipes.',
  scope: 'funding:read',
  all: ['ANISCG'],
});

export const subsidyLineAccess = typeAccess<SubsidyLine>({
  type: 'SubsidyLine',
  rows: ownSubsidy,
  fields: {
    id: KEY,
    funder: ROW,
    fiscalYear: ROW,
    committed: ROW,
    called: ROW,
    paid: ROW,
    outstanding: ROW,
    dueOn: ROW,
    status: ROW,
    overdue: ROW,
    version: ROW,
    payments: ROW,
    calls: ROW,
    history: ROW,
    financialReport: ROW,
    internalNote: aniscgOnly,
  },
});

export const subsidyLineConnectionAccess = connectionAccess('SubsidyLineConnection');

export const subsidyTables: readonly TableSecurity[] = [
  { table: 'subsidy_line', read: ownSubsidy, update: keepsLedger, updatable: ['version'] },
  { table: 'funds_call', read: ownSubsidy, insert: keepsLedger },
  { table: 'subsidy_line_note', read: aniscgOnly },
];

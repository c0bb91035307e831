import type { EssentialDataQuery } from '@iscg/client';
import type { Composition } from '../composition.js';
import { csvOf } from '../csv.js';

type Row = NonNullable<NonNullable<EssentialDataQuery['essentialData']>['rows']>[number];

/**
 * The columns of the annex of the arrêté of 17 November 2017, in its order, and how each is written: amounts with a
 * decimal point as the graph gives them, days and periods after ISO 8601, « oui » or « non », an empty cell for what may
 * be missing. A text is written as it is: names come from a register that refuses what a sheet takes for a formula, the
 * rest is the portal’s own wording.
 */
export const COLUMNS: readonly (readonly [name: string, text: (row: Row) => string])[] = [
  ['nomAttribuant', ({ attributorName }) => attributorName ?? ''],
  ['idAttribuant', ({ attributorSiret }) => attributorSiret ?? ''],
  ['dateConvention', ({ agreementDate }) => agreementDate ?? ''],
  ['referenceDecision', ({ decisionReference }) => decisionReference ?? ''],
  ['nomBeneficiaire', ({ beneficiaryName }) => beneficiaryName ?? ''],
  ['idBeneficiaire', ({ beneficiarySiret }) => beneficiarySiret ?? ''],
  ['objet', ({ purpose }) => purpose ?? ''],
  ['montant', ({ amount }) => amount ?? ''],
  ['nature', ({ nature }) => nature ?? ''],
  ['conditionsVersement', ({ paymentConditions }) => paymentConditions ?? ''],
  ['datesPeriodeVersement', ({ paymentDates }) => paymentDates ?? ''],
  ['idRAE', ({ enterpriseAidNumber }) => enterpriseAidNumber ?? ''],
  ['notificationUE', ({ notifiedToCommission }) => (notifiedToCommission ? 'oui' : 'non')],
  ['pourcentageSubvention', ({ beneficiaryShare }) => beneficiaryShare ?? ''],
];

/** What the annex lets be empty. */
const OPTIONAL: ReadonlySet<string> = new Set(['referenceDecision', 'idRAE']);

/** What an answer to the operation `EssentialData` has published; refused while a row is not whole. */
export function essentialDataFile(answer: EssentialDataQuery, year: string): Composition {
  const rows = answer.essentialData?.rows ?? [];
  if (rows.length === 0) {
    const message = `Aucune subvention de ${year} que vous voyez ne dépasse le seuil de publication.`;
    return { refused: 'NOT_FOUND', message };
  }
  const missing = new Set(rows.flatMap((row) => lacksOf(row)));
  if (missing.size > 0) {
    return { refused: 'CONFLICT', message: `Le fichier n’est pas donné avec des trous. ${[...missing].join(' ')}` };
  }
  const isInvented = answer.serviceInformation?.demonstration ?? true;
  return {
    fileName: `${isInvented ? 'demonstration-' : ''}donnees-essentielles-${year}.csv`,
    csv: csvOf([COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, text]) => text(row)))]),
  };
}

/** Why a row is not whole, in French: what the graph tells of it, or else the columns that are empty. */
function lacksOf(row: Row): readonly string[] {
  if (row.missing && row.missing.length > 0) return row.missing;
  const empty = COLUMNS.filter(([name, text]) => !OPTIONAL.has(name) && text(row).trim() === '');
  return empty.map(([name]) => `La colonne ${name} est vide.`);
}

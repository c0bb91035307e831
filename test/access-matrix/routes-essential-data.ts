import { plain, type TypeRoutes } from './route.js';

const YEAR = 2025;

/** Ways to the open data of subsidies; the rows are those of the lines that owe more than the threshold. */
export const ESSENTIAL_DATA_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  EssentialData: {
    routes: [plain((s) => `{ essentialData(fiscalYear: ${YEAR}) { ${s} } }`, 'essentialData')],
    identity: () => 'year',
    counted: true,
  },
  EssentialDataRow: {
    routes: [plain((s) => `{ essentialData(fiscalYear: ${YEAR}) { rows { ${s} } } }`, 'essentialData.rows.*')],
    owners: `SELECT id::text AS identity, ARRAY[funder_code] AS owners FROM funding.subsidy_line WHERE fiscal_year = ${YEAR}`,
  },
  LegalIdentity: {
    routes: [plain((s) => `{ legalIdentities { ${s} } }`, 'legalIdentities.*')],
    identity: (found) => String(found.path.at(-1)),
  },
  LegalIdentityEntry: {
    routes: [plain((s) => `{ legalIdentities { party { code } entries { ${s} } } }`, 'legalIdentities.*.entries.*')],
    identity: (found) => found.path.join('/'),
  },
};

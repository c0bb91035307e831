import { entities, nested, parent, plain, type TypeRoutes } from './route.js';

/** Ways to the subsidies, what is called and paid, and the amendments. */
export const FUNDING_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Commitment: {
    routes: [plain((s) => `{ commitments(year: 2021) { ${s} } }`, 'commitments.*')],
    identity: (found) => String(found.path.at(-1)),
  },
  SubsidyLine: {
    routes: [
      plain((s) => `{ subsidyLines(first: 100) { nodes { ${s} } } }`, 'subsidyLines.nodes.*'),
      nested(
        (s) => `{ subsidyLines(first: 100) { nodes { id payments { id subsidyLine { ${s} } } } } }`,
        'subsidyLines.nodes.*.payments.*.subsidyLine',
      ),
      nested((s) => `{ payments(first: 100) { nodes { id subsidyLine { ${s} } } } }`, 'payments.nodes.*.subsidyLine'),
      entities('funding', 'SubsidyLine'),
    ],
    owners:
      'SELECT id::text AS identity, ARRAY[funder_code] AS owners FROM funding.subsidy_line WHERE fiscal_year <= extract(year FROM now())',
  },
  SubsidyYear: {
    routes: [plain((s) => `{ subsidyYears { ${s} } }`, 'subsidyYears.*')],
    identity: (found) => String(found.path.at(-1)),
    owners: `SELECT n::text AS identity, ARRAY['SG_CIPDR', 'DGPN', 'DGGN', 'PP'] AS owners FROM generate_series(0, 99) n`,
    counted: true,
  },
  Payment: {
    routes: [
      plain((s) => `{ payments(first: 100) { nodes { ${s} } } }`, 'payments.nodes.*'),
      plain(
        (s) => `{ subsidyLines(first: 100) { nodes { id payments { ${s} } } } }`,
        'subsidyLines.nodes.*.payments.*',
      ),
      nested(
        (s) => `{ subsidyLines(year: 2024) { nodes { id payments { id subsidyLine { id payments { ${s} } } } } } }`,
        'subsidyLines.nodes.*.payments.*.subsidyLine.payments.*',
      ),
      entities('funding', 'Payment'),
    ],
    owners:
      'SELECT p.id::text AS identity, ARRAY[l.funder_code] AS owners FROM funding.payment p JOIN funding.subsidy_line l ON l.id = p.line_id',
  },
  FundsCall: {
    routes: [
      plain((s) => `{ subsidyLines(first: 100) { nodes { id calls { ${s} } } } }`, 'subsidyLines.nodes.*.calls.*'),
      entities('funding', 'FundsCall'),
    ],
    owners: 'SELECT id::text AS identity, ARRAY[funder_code] AS owners FROM funding.funds_call',
  },
  Amendment: {
    routes: [
      plain((s) => `{ amendments(first: 100) { nodes { ${s} } } }`, 'amendments.nodes.*'),
      entities('funding', 'Amendment'),
    ],
  },
  AmendmentChange: {
    routes: [
      plain((s) => `{ amendments(first: 100) { nodes { id changes { ${s} } } } }`, 'amendments.nodes.*.changes.*'),
      entities('funding', 'Amendment', (s) => `id changes { ${s} }`, '.changes.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  AmendmentSignatory: {
    routes: [
      plain(
        (s) => `{ amendments(first: 100) { nodes { id signatories { ${s} } } } }`,
        'amendments.nodes.*.signatories.*',
      ),
      entities('funding', 'Amendment', (s) => `id signatories { ${s} }`, '.signatories.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  AmendmentSignature: {
    routes: [
      plain(
        (s) => `{ amendments(first: 100) { nodes { id signatories { capacity signature { ${s} } } } } }`,
        'amendments.nodes.*.signatories.*.signature',
      ),
      entities(
        'funding',
        'Amendment',
        (s) => `id signatories { capacity signature { ${s} } }`,
        '.signatories.*.signature',
      ),
    ],
    identity: (found) => `${parent(2)(found)}/${String(found.path.at(-2))}`,
  },
  FinancialReport: {
    routes: [
      plain((s) => `{ financialReports(first: 100) { nodes { ${s} } } }`, 'financialReports.nodes.*'),
      nested(
        (s) => `{ subsidyLines(first: 100) { nodes { id financialReport { ${s} } } } }`,
        'subsidyLines.nodes.*.financialReport',
      ),
      entities('funding', 'FinancialReport'),
    ],
    owners: `SELECT id::text AS identity, ARRAY[funder_code] AS owners FROM funding.subsidy_line l
      WHERE EXISTS (SELECT 1 FROM funding.payment p WHERE p.line_id = l.id)`,
  },
  SubsidyLineEvent: {
    routes: [
      plain((s) => `{ subsidyLines(first: 100) { nodes { id history { ${s} } } } }`, 'subsidyLines.nodes.*.history.*'),
      entities('funding', 'SubsidyLine', (s) => `id history { ${s} }`, '.history.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: `SELECT id || '/' || n AS identity, ARRAY[funder_code] AS owners FROM funding.subsidy_line, generate_series(0, 20) n
      WHERE fiscal_year <= extract(year FROM now())`,
  },
};

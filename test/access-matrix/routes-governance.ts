import { entities, nested, parent, plain, type TypeRoutes } from './route.js';

/** Evidence belongs to the debtors and creditors of its commitment. */
const EVIDENCE_OWNERS = `SELECT f.id::text AS identity, u.owed_by || u.owed_to AS owners
  FROM governance.fulfilment f JOIN governance.undertaking u ON u.id = f.undertaking_id`;

/** Ways to the convention, its commitments and the seats of the board. */
export const GOVERNANCE_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Convention: { routes: [plain((s) => `{ convention { ${s} } }`, 'convention')], identity: () => 'convention' },
  ConventionTerm: {
    routes: [
      plain((s) => `{ convention { currentTerm { ${s} } } }`, 'convention.currentTerm'),
      plain((s) => `{ convention { terms { ${s} } } }`, 'convention.terms.*'),
    ],
    identity: (f) => (f.path.includes('terms') ? String(f.path.at(-1)) : 'current'),
  },
  TerminationNotice: { routes: [plain((s) => `{ convention { notices { ${s} } } }`, 'convention.notices.*')] },
  Signatory: {
    routes: [plain((s) => `{ convention { signatories { ${s} } } }`, 'convention.signatories.*')],
    identity: (f) => String(f.path.at(-1)),
  },
  ConventionArticle: {
    routes: [plain((s) => `{ convention { articles { ${s} } } }`, 'convention.articles.*')],
    identity: (f) => String(f.path.at(-1)),
  },
  Undertaking: {
    routes: [
      plain((s) => `{ undertakings(first: 100) { nodes { ${s} } } }`, 'undertakings.nodes.*'),
      nested(
        (s) => `{ undertakings(first: 100) { nodes { id fulfilments { id undertaking { ${s} } } } } }`,
        'undertakings.nodes.*.fulfilments.*.undertaking',
      ),
      nested(
        (s) => `{ resolutions(first: 100) { nodes { id undertakings { ${s} } } } }`,
        'resolutions.nodes.*.undertakings.*',
      ),
      entities('governance', 'Undertaking'),
    ],
  },
  UndertakingPeriod: {
    routes: [
      plain((s) => `{ undertakings(first: 100) { nodes { id periods { ${s} } } } }`, 'undertakings.nodes.*.periods.*'),
      entities('governance', 'Undertaking', (s) => `id periods { ${s} }`, '.periods.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  ObligationCalendar: {
    routes: [plain((s) => `{ obligations(from: "2025-01-01", to: "2027-12-31") { ${s} } }`, 'obligations')],
    identity: () => 'calendar',
    // Counted over the commitments that the viewer may see; the days are there without any.
    counted: true,
  },
  Obligation: {
    routes: [
      plain(
        (s) => `{ obligations(from: "2025-01-01", to: "2027-12-31") { obligations { ${s} } } }`,
        'obligations.obligations.*',
      ),
    ],
    identity: (found) => String(found.path.at(-1)),
  },
  Fulfilment: {
    routes: [
      plain(
        (s) => `{ undertakings(first: 100) { nodes { id fulfilments { ${s} } } } }`,
        'undertakings.nodes.*.fulfilments.*',
      ),
      entities('governance', 'Fulfilment'),
    ],
    owners: EVIDENCE_OWNERS,
  },
  Evidence: {
    routes: [
      plain(
        (s) => `{ undertakings(first: 100) { nodes { id fulfilments { id evidence { ${s} } } } } }`,
        'undertakings.nodes.*.fulfilments.*.evidence',
      ),
      entities('governance', 'Fulfilment', (s) => `id evidence { ${s} }`, '.evidence'),
    ],
    identity: parent(1),
    owners: EVIDENCE_OWNERS,
  },
  BoardSeat: {
    routes: [
      plain((s) => `{ boardSeats(first: 100) { nodes { ${s} } } }`, 'boardSeats.nodes.*'),
      entities('governance', 'BoardSeat'),
    ],
  },
};

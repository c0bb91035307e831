import type { Route, TypeRoutes } from './route-shape.js';
import type { Found } from './walk.js';

const MEETINGS = 'technicalCommitteeMeetings.nodes.*';

/** The meeting that an object is found under, and its place there. */
const inMeeting = (found: Found) =>
  `${String(found.chain.find((above) => 'id' in above)?.['id'])}/${found.path.slice(-1).join('')}`;

function entities(type: string, below: (selection: string) => string, path = ''): Route {
  return {
    kind: 'entities',
    service: 'governance',
    document: (s) =>
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${below(s)} } } }`,
    path: `_entities.*${path}`,
  };
}

/** A part of meetings, from the list and from the meeting as an entity. */
function partOf(field: string): Route[] {
  const below = (s: string) => `id ${field} { ${s} }`;
  return [
    {
      kind: 'plain',
      document: (s) => `{ technicalCommitteeMeetings(first: 100) { nodes { ${below(s)} } } }`,
      path: `${MEETINGS}.${field}.*`,
    },
    entities('TechnicalCommitteeMeeting', below, `.${field}.*`),
  ];
}

/** Ways to the meetings of the technical committee and to what they consist of. */
export const COMMITTEE_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  TechnicalCommitteeMeeting: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ technicalCommitteeMeetings(first: 100) { nodes { ${s} } } }`,
        path: MEETINGS,
      },
      entities('TechnicalCommitteeMeeting', (s) => s),
    ],
  },
  CommitteeAttendee: { routes: partOf('attendees'), identity: inMeeting },
  CommitteeDecision: { routes: partOf('decisions'), identity: inMeeting },
  CommitteePaper: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ committeePapers(first: 100) { nodes { ${s} } } }`,
        path: 'committeePapers.nodes.*',
      },
      ...partOf('papers')
        .map((route): Route => ({ ...route, kind: 'nested' }))
        .slice(0, 1),
      entities('CommitteePaper', (s) => s),
    ],
    owners: `SELECT id::text AS identity, CASE WHEN adopted_on IS NULL THEN '{}'::text[] ELSE ARRAY['BOARD'] END AS owners
      FROM governance.committee_paper`,
  },
};

/** Parts of a meeting are represented by it in `_entities`. */
export const COMMITTEE_REPRESENTED_BY = {
  CommitteeAttendee: 'TechnicalCommitteeMeeting',
  CommitteeDecision: 'TechnicalCommitteeMeeting',
} as const;

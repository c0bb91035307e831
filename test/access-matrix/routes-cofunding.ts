import { DIRECTORATES } from '@iscg/access';
import { parent, type TypeRoutes } from './route.js';
import type { Found } from './walk.js';

const inPlace = (levels: number) => (found: Found) => `${parent(levels)(found)}/${String(found.path.at(-1))}`;

/** Ways to the plans of posts; `owners` is SQL for the posts and the directorates competent over them. */
export function cofundingRoutes(owners: string): Readonly<Record<string, TypeRoutes>> {
  const partsOfPost = `SELECT p.identity || '/' || n AS identity, p.owners FROM (${owners}) p, generate_series(0, 20) n`;
  return {
    PostCofunding: {
      routes: [
        {
          kind: 'plain',
          document: (s) => `{ posts(first: 100) { nodes { id cofunding(year: 2026) { ${s} } } } }`,
          path: 'posts.nodes.*.cofunding',
        },
        ofPost((s) => `cofunding(year: 2026) { ${s} }`, '.cofunding'),
      ],
      identity: parent(1),
      owners,
    },
    CofundingShare: {
      routes: [
        {
          kind: 'plain',
          document: (s) => `{ posts(first: 100) { nodes { id cofunding(year: 2026) { shares { ${s} } } } } }`,
          path: 'posts.nodes.*.cofunding.shares.*',
        },
        ofPost((s) => `cofunding(year: 2026) { shares { ${s} } }`, '.cofunding.shares.*'),
      ],
      identity: inPlace(2),
      owners: partsOfPost,
    },
    CofundingEvent: {
      routes: [
        {
          kind: 'plain',
          document: (s) => `{ posts(first: 100) { nodes { id cofunding(year: 2026) { history { ${s} } } } } }`,
          path: 'posts.nodes.*.cofunding.history.*',
        },
        ofPost((s) => `cofunding(year: 2026) { history { ${s} } }`, '.cofunding.history.*'),
      ],
      identity: inPlace(2),
      owners: partsOfPost,
    },
    FundingCliff: {
      routes: [{ kind: 'plain', document: (s) => `{ fundingCliff { ${s} } }`, path: 'fundingCliff' }],
      identity: () => 'cliff',
      countedFor: DIRECTORATES,
      counted: true,
    },
    CliffFigure: {
      routes: [
        {
          kind: 'plain',
          document: (s) => `{ fundingCliff { byFunderKind { ${s} } } }`,
          path: 'fundingCliff.byFunderKind.*',
        },
      ],
      identity: (found) => String(found.path.at(-1)),
      countedFor: DIRECTORATES,
      counted: true,
    },
    FundingLoss: {
      routes: [
        {
          kind: 'plain',
          document: (s) => `{ fundingLosses(first: 100) { nodes { ${s} } } }`,
          path: 'fundingLosses.nodes.*',
        },
      ],
      owners: `SELECT concat_ws('/', year * 2 + half, p.department_code, p.id, kind, reason) AS identity, o.owners
        FROM posts.post p JOIN (${owners}) o ON o.identity = p.id::text, generate_series(2020, 2035) year, generate_series(0, 1) half,
        unnest(ARRAY['FIPD', 'DEPARTMENT', 'MUNICIPALITY', 'INTERCOMMUNALITY', 'FAMILY_ALLOWANCE_FUND', 'OTHER']) kind,
        unnest(ARRAY['STEP_DOWN', 'UNCONFIRMED', 'NO_PLAN']) reason`,
    },
    FipdEnvelope: {
      routes: [{ kind: 'plain', document: (s) => `{ fipdEnvelope(fiscalYear: 2026) { ${s} } }`, path: 'fipdEnvelope' }],
      identity: () => 'envelope',
    },
    RateSchedule: {
      routes: [{ kind: 'plain', document: (s) => `{ rateSchedules { ${s} } }`, path: 'rateSchedules.*' }],
      identity: (found) => String(found.path.at(-1)),
    },
  };
}

function ofPost(below: (selection: string) => string, path: string): TypeRoutes['routes'][number] {
  return {
    kind: 'entities',
    service: 'funding',
    document: (s) =>
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Post { id ${below(s)} } } }`,
    path: `_entities.*${path}`,
  };
}

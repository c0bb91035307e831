import type { TypeRoutes } from './route.js';

const represented = (below: (selection: string) => string) => (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resolution { ${below(selection)} } } }`;

/** Ways to the resolutions of the board; the votes of a ballot are told apart by their place in it. */
export const RESOLUTION_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Resolution: {
    routes: [
      { kind: 'plain', document: (s) => `{ resolutions(first: 100) { nodes { ${s} } } }`, path: 'resolutions.nodes.*' },
      {
        kind: 'nested',
        document: (s) => `{ undertakings(first: 100) { nodes { id resolution { ${s} } } } }`,
        path: 'undertakings.nodes.*.resolution',
      },
      { kind: 'entities', service: 'governance', document: represented((s) => s), path: '_entities.*' },
    ],
  },
  ResolutionVote: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ resolutions(first: 100) { nodes { id votes { ${s} } } } }`,
        path: 'resolutions.nodes.*.votes.*',
      },
    ],
    identity: (found) => `${String(found.chain.at(-2)?.['id'])}/${String(found.path.at(-1))}`,
  },
};

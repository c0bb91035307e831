import type { Route, TypeRoutes } from './route.js';
import type { Found } from './walk.js';

const MEETINGS = 'boardMeetings.nodes.*';

/** The meeting that an object is found under, and its place there. */
const inMeeting = (found: Found) =>
  `${String(found.chain.find((above) => 'id' in above)?.['id'])}/${found.path.slice(-1).join('')}`;

/** A part of meetings, from the list and from the meeting as an entity. */
function partOf(field: string, path: string): Route[] {
  return [
    {
      kind: 'plain',
      document: (s) => `{ boardMeetings(first: 100) { nodes { id ${field} { ${s} } } } }`,
      path: `${MEETINGS}${path}`,
    },
    {
      kind: 'entities',
      service: 'governance',
      document: (s) =>
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on BoardMeeting { id ${field} { ${s} } } } }`,
      path: `_entities.*${path}`,
    },
  ];
}

/** Ways to the meetings of the board and to what they consist of. */
export const BOARD_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  BoardMeeting: {
    routes: [
      { kind: 'plain', document: (s) => `{ boardMeetings(first: 100) { nodes { ${s} } } }`, path: MEETINGS },
      {
        kind: 'entities',
        service: 'governance',
        document: (s) =>
          `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on BoardMeeting { ${s} } } }`,
        path: '_entities.*',
      },
    ],
  },
  BoardAttendance: { routes: partOf('attendance', '.attendance'), identity: inMeeting },
  BoardAgendaItem: { routes: partOf('agendaItems', '.agendaItems.*'), identity: inMeeting },
  BoardMeetingPaper: { routes: partOf('papers', '.papers.*') },
  BoardPresence: { routes: partOf('presences', '.presences.*'), identity: inMeeting },
  BoardMinutesApproval: { routes: partOf('minutesApproval', '.minutesApproval'), identity: inMeeting },
  BoardConflictRule: {
    routes: [{ kind: 'plain', document: (s) => `{ boardConflictRules { ${s} } }`, path: 'boardConflictRules.*' }],
  },
  BoardRules: {
    routes: [
      { kind: 'plain', document: (s) => `{ boardRules { ${s} } }`, path: 'boardRules.*' },
      ...partOf('rules', '.rules').map((route): Route =>
        route.kind === 'plain' ? { ...route, kind: 'nested' } : route,
      ),
    ],
  },
};

/** Parts of a meeting are represented by it in `_entities`. */
export const BOARD_REPRESENTED_BY = {
  BoardAttendance: 'BoardMeeting',
  BoardAgendaItem: 'BoardMeeting',
  BoardMeetingPaper: 'BoardMeeting',
  BoardPresence: 'BoardMeeting',
  BoardMinutesApproval: 'BoardMeeting',
  BoardRules: 'BoardMeeting',
} as const;

import type { TypeRoutes } from './route.js';

/** A level belongs to who is to send the convention to it (article 3), from its name, not from the stored column. */
const OWNERS = `SELECT id::text AS identity, ARRAY[CASE level WHEN 'PREFECT' THEN 'SG_CIPDR'
  WHEN 'POLICE_DIRECTORATE' THEN 'DGPN' WHEN 'POLICE_DISTRICT' THEN 'DGPN'
  WHEN 'PARIS_DIRECTORATE' THEN 'PP' WHEN 'PARIS_DISTRICT' THEN 'PP' ELSE 'DGGN' END] AS owners
  FROM governance.dissemination`;

const STEP_OWNERS = `SELECT s.id::text AS identity, d.owners FROM governance.dissemination_step s
  JOIN (${OWNERS}) d ON d.identity = s.dissemination_id::text`;

const represented = (below: (selection: string) => string) => (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Dissemination { ${below(selection)} } } }`;

/** Ways to the dissemination of the convention; what stands at the end of the list is reminded. */
export const DISSEMINATION_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Dissemination: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ disseminations(first: 100) { nodes { ${s} } } }`,
        path: 'disseminations.nodes.*',
      },
      {
        kind: 'plain',
        document: (s) => `{ disseminations(first: 100, party: PP) { nodes { ${s} } } }`,
        path: 'disseminations.nodes.*',
      },
      { kind: 'entities', service: 'governance', document: represented((s) => s), path: '_entities.*' },
    ],
    owners: OWNERS,
  },
  DisseminationReminder: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ disseminations(first: 100, statuses: [REMINDER_DUE]) { nodes { id reminders { ${s} } } } }`,
        path: 'disseminations.nodes.*.reminders.*',
      },
    ],
    owners: STEP_OWNERS,
  },
  DisseminationReminderDelay: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ disseminationReminderDelays { ${s} } }`,
        path: 'disseminationReminderDelays.*',
      },
    ],
  },
  DisseminationStep: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ disseminations(first: 100) { nodes { id steps { ${s} } } } }`,
        path: 'disseminations.nodes.*.steps.*',
      },
      {
        kind: 'plain',
        document: (s) => `{ disseminations(first: 100, party: PP) { nodes { id steps { ${s} } } } }`,
        path: 'disseminations.nodes.*.steps.*',
      },
    ],
    owners: STEP_OWNERS,
  },
  DisseminationFigures: {
    routes: [{ kind: 'plain', document: (s) => `{ disseminationFigures { ${s} } }`, path: 'disseminationFigures' }],
    identity: () => 'figures',
    counted: true,
  },
  DisseminationLevelFigures: {
    routes: [
      {
        kind: 'plain',
        document: (s) => `{ disseminationFigures { levels { level ${s} } } }`,
        path: 'disseminationFigures.levels.*',
      },
    ],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
};

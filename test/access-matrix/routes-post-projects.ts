import { DIRECTORATES } from '@iscg/access';
import { competence } from './post-owners.js';
import { entities, parent, plain, type TypeRoutes } from './route.js';

const PROJECT_OWNERS = `SELECT id::text AS identity, ${competence('force', 'department_code')} AS owners FROM posts.post_project`;

/** The parts of a project that are known by their place in it. */
const PARTS_OF_PROJECT = `
  SELECT p.identity || '/' || n AS identity, p.owners FROM (${PROJECT_OWNERS}) p, generate_series(0, 9) n`;

/** Ways to the projects of posts and to their parts. */
export const PROJECT_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  PostProject: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { ${s} } } }`, 'postProjects.nodes.*'),
      entities('posts', 'PostProject'),
    ],
    owners: PROJECT_OWNERS,
  },
  ProjectLeader: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { id leaders { ${s} } } } }`, 'postProjects.nodes.*.leaders.*'),
      entities('posts', 'PostProject', (s) => `id leaders { ${s} }`, '.leaders.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: PARTS_OF_PROJECT,
  },
  ProjectStep: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { id steps { ${s} } } } }`, 'postProjects.nodes.*.steps.*'),
      entities('posts', 'PostProject', (s) => `id steps { ${s} }`, '.steps.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: PARTS_OF_PROJECT,
  },
  ProjectStepEntry: {
    routes: [
      plain(
        (s) => `{ postProjects(first: 100) { nodes { id steps { history { ${s} } } } } }`,
        'postProjects.nodes.*.steps.*.history.*',
      ),
      entities('posts', 'PostProject', (s) => `id steps { history { ${s} } }`, '.steps.*.history.*'),
    ],
    owners: `SELECT e.id::text AS identity, p.owners FROM posts.post_project_step_entry e JOIN (${PROJECT_OWNERS}) p ON p.identity = e.project_id::text`,
  },
  ProjectOpinion: {
    routes: [
      plain(
        (s) => `{ postProjects(first: 100) { nodes { id opinions { ${s} } } } }`,
        'postProjects.nodes.*.opinions.*',
      ),
      entities('posts', 'PostProject', (s) => `id opinions { ${s} }`, '.opinions.*'),
    ],
    owners: `SELECT o.id::text AS identity, p.owners FROM posts.post_project_opinion o JOIN (${PROJECT_OWNERS}) p ON p.identity = o.project_id::text`,
  },
  ProjectOutcome: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { id outcome { ${s} } } } }`, 'postProjects.nodes.*.outcome'),
      entities('posts', 'PostProject', (s) => `id outcome { ${s} }`, '.outcome'),
    ],
    identity: parent(1),
    owners: PROJECT_OWNERS,
  },
  PostProjectFigures: {
    routes: [plain((s) => `{ postProjectFigures { ${s} } }`, 'postProjectFigures')],
    identity: () => 'figures',
    countedFor: DIRECTORATES,
    counted: true,
  },
  ProjectStateFigures: {
    routes: [plain((s) => `{ postProjectFigures { byState { state ${s} } } }`, 'postProjectFigures.byState.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  EngineeringStepFigures: {
    routes: [plain((s) => `{ postProjectFigures { bySteps { step ${s} } } }`, 'postProjectFigures.bySteps.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  AwaitedOpinionFigures: {
    routes: [
      plain((s) => `{ postProjectFigures { awaitedOpinions { ${s} } } }`, 'postProjectFigures.awaitedOpinions.*'),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
};

import { DIRECTORATES } from '@iscg/access';
import { POST_OWNERS, WORKER_OWNERS } from './post-owners.js';
import { entities, nested, parent, plain, type TypeRoutes } from './route.js';

const DIFFICULTY_OWNERS = `
  SELECT d.id::text AS identity, p.owners FROM posts.difficulty d JOIN (${POST_OWNERS}) p ON p.identity = d.post_id::text`;

const CONVENTION_OWNERS = `
  SELECT c.id::text AS identity, p.owners FROM posts.local_convention c JOIN (${POST_OWNERS}) p ON p.identity = c.post_id::text`;

/** Ways to the posts, who holds them, what is agreed and what is difficult there. */
export const POST_ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Employer: {
    routes: [
      plain((s) => `{ employers(first: 100) { nodes { ${s} } } }`, 'employers.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id employer { ${s} } } } }`, 'posts.nodes.*.employer'),
      entities('posts', 'Employer'),
    ],
  },
  HostUnit: {
    routes: [
      plain((s) => `{ hostUnits(first: 100) { nodes { ${s} } } }`, 'hostUnits.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id hostUnits { ${s} } } } }`, 'posts.nodes.*.hostUnits.*'),
      entities('posts', 'HostUnit'),
    ],
  },
  Post: {
    routes: [
      plain((s) => `{ posts(first: 100) { nodes { ${s} } } }`, 'posts.nodes.*'),
      nested(
        (s) => `{ socialWorkers(first: 100) { nodes { id assignments { id post { ${s} } } } } }`,
        'socialWorkers.nodes.*.assignments.*.post',
      ),
      entities('posts', 'Post'),
    ],
    owners: POST_OWNERS,
  },
  PostEvent: {
    routes: [
      plain((s) => `{ posts(first: 100) { nodes { id events { ${s} } } } }`, 'posts.nodes.*.events.*'),
      plain((s) => `{ postEvents(first: 100) { nodes { ${s} } } }`, 'postEvents.nodes.*'),
      entities('posts', 'Post', (s) => `id events { ${s} }`, '.events.*'),
    ],
    owners: `SELECT e.id::text AS identity, p.owners FROM posts.post_event e JOIN (${POST_OWNERS}) p ON p.identity = e.post_id::text`,
  },
  SocialWorker: {
    routes: [
      plain((s) => `{ socialWorkers(first: 100) { nodes { ${s} } } }`, 'socialWorkers.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id holder { ${s} } } } }`, 'posts.nodes.*.holder'),
      nested((s) => `{ onboardings(first: 100) { nodes { worker { ${s} } } } }`, 'onboardings.nodes.*.worker'),
      entities('posts', 'SocialWorker'),
    ],
    owners: WORKER_OWNERS,
  },
  Assignment: {
    routes: [
      plain(
        (s) => `{ socialWorkers(first: 100) { nodes { id assignments { ${s} } } } }`,
        'socialWorkers.nodes.*.assignments.*',
      ),
      nested(
        (s) => `{ posts(first: 100) { nodes { id holder { id assignments { ${s} } } } } }`,
        'posts.nodes.*.holder.assignments.*',
      ),
      entities('posts', 'SocialWorker', (s) => `id assignments { ${s} }`, '.assignments.*'),
    ],
    owners: `SELECT a.id::text AS identity, p.owners FROM posts.assignment a JOIN (${POST_OWNERS}) p ON p.identity = a.post_id::text`,
  },
  Difficulty: {
    routes: [
      plain((s) => `{ difficulties(first: 100) { nodes { ${s} } } }`, 'difficulties.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id difficulties { ${s} } } } }`, 'posts.nodes.*.difficulties.*'),
      entities('posts', 'Difficulty'),
    ],
    owners: DIFFICULTY_OWNERS,
  },
  DifficultyStep: {
    routes: [
      plain((s) => `{ difficulties(first: 100) { nodes { id steps { ${s} } } } }`, 'difficulties.nodes.*.steps.*'),
      nested(
        (s) => `{ posts(first: 100) { nodes { id difficulties { id steps { ${s} } } } } }`,
        'posts.nodes.*.difficulties.*.steps.*',
      ),
      entities('posts', 'Difficulty', (s) => `id steps { ${s} }`, '.steps.*'),
    ],
    owners: `SELECT s.id::text AS identity, d.owners FROM posts.difficulty_step s JOIN (${DIFFICULTY_OWNERS}) d ON d.identity = s.difficulty_id::text`,
  },
  DifficultyFigures: {
    routes: [plain((s) => `{ difficultyFigures { ${s} } }`, 'difficultyFigures')],
    identity: () => 'figures',
    countedFor: DIRECTORATES,
    counted: true,
  },
  DifficultyKindFigures: {
    routes: [plain((s) => `{ difficultyFigures { byKind { kind ${s} } } }`, 'difficultyFigures.byKind.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DifficultyDetail: {
    routes: [plain((s) => `{ difficultyFigures { detail { ${s} } } }`, 'difficultyFigures.detail')],
    identity: () => 'detail',
    countedFor: DIRECTORATES,
    counted: true,
  },
  DifficultyStateFigures: {
    routes: [
      plain((s) => `{ difficultyFigures { detail { byState { state ${s} } } } }`, 'difficultyFigures.detail.byState.*'),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DifficultySeverityFigures: {
    routes: [
      plain(
        (s) => `{ difficultyFigures { detail { bySeverity { severity ${s} } } } }`,
        'difficultyFigures.detail.bySeverity.*',
      ),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  LocalConvention: {
    routes: [
      plain((s) => `{ localConventions(first: 100) { nodes { ${s} } } }`, 'localConventions.nodes.*'),
      nested(
        (s) => `{ posts(first: 100) { nodes { id localConventions { ${s} } } } }`,
        'posts.nodes.*.localConventions.*',
      ),
      nested((s) => `{ posts(first: 100) { nodes { id localConvention { ${s} } } } }`, 'posts.nodes.*.localConvention'),
      entities('posts', 'LocalConvention'),
    ],
    owners: CONVENTION_OWNERS,
  },
  LocalSignatory: {
    routes: [
      plain(
        (s) => `{ localConventions(first: 100) { nodes { id signatories { ${s} } } } }`,
        'localConventions.nodes.*.signatories.*',
      ),
      entities('posts', 'LocalConvention', (s) => `id signatories { ${s} }`, '.signatories.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: `SELECT c.identity || '/' || n AS identity, c.owners FROM (${CONVENTION_OWNERS}) c, generate_series(0, 9) n`,
  },
};

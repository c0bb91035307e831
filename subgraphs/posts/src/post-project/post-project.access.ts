import {
  DIRECTORATES,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { byDepartment, keepsPosts, type CompetenceRow } from '../competence/index.js';
import type { PostProject, ProjectLeader, ProjectStep, ProjectStepEntry } from './post-project.model.js';
import type { ProjectOpinion, ProjectOutcome } from './project-decision.model.js';

/** Projects of posts, as their posts would be. */
export const projectOfCompetence = rowRule<CompetenceRow>({
  name: 'project-of-competence',
  sentence:
    'Une direction voit les projets de poste de sa compétence ; le SG-CIPDR, le conseil d’administration et l’ANISCG les voient tous.',
  scope: 'posts:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** What is noted of the steps: not for the board. */
const projectNotes = rowRule<CompetenceRow>({
  name: 'project-notes',
  sentence:
    'Les notes d’étape d’un projet sont réservées au SG-CIPDR, aux directions compétentes et à l’ANISCG ; le conseil d’administration voit l’avancement.',
  scope: 'posts:read',
  all: ['SG_CIPDR', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** A directorate writes its own opinion and nobody else’s. */
const ownOpinion = rowRule<{ readonly party: string; readonly departmentCode: string }>({
  name: 'own-opinion',
  sentence: 'Chaque direction compétente donne son propre avis.',
  scope: 'posts:write',
  all: [],
  own: { parties: DIRECTORATES, column: 'party', of: ({ party }) => [party] },
  department: byDepartment,
});

/** Giving an opinion on projects. */
export const givesOpinions = partiesOnly({
  name: 'gives-opinions',
  sentence: 'Seules les directions compétentes donnent un avis sur un projet de poste, chacune le sien.',
  scope: 'posts:write',
  parties: DIRECTORATES,
});

const own = { rows: projectOfCompetence };

export const postProjectAccesses: readonly TypeAccess[] = [
  typeAccess<PostProject>({
    ...own,
    type: 'PostProject',
    fields: {
      id: KEY,
      title: ROW,
      department: ROW,
      force: ROW,
      territory: ROW,
      leaders: ROW,
      startedOn: ROW,
      competentParties: ROW,
      state: ROW,
      steps: ROW,
      opinions: ROW,
      awaitedParties: ROW,
      outcome: ROW,
      recordedAt: ROW,
      version: ROW,
    },
  }),
  typeAccess<ProjectLeader>({ ...own, type: 'ProjectLeader', fields: { label: ROW, employer: ROW } }),
  typeAccess<ProjectStep>({
    ...own,
    type: 'ProjectStep',
    fields: { step: ROW, status: ROW, on: ROW, note: projectNotes, history: ROW },
  }),
  typeAccess<ProjectStepEntry>({
    ...own,
    type: 'ProjectStepEntry',
    fields: { id: KEY, status: ROW, on: ROW, note: projectNotes, recordedAt: ROW },
  }),
  typeAccess<ProjectOpinion>({
    ...own,
    type: 'ProjectOpinion',
    fields: { id: KEY, party: ROW, verdict: ROW, text: ROW, givenOn: ROW, current: ROW, recordedAt: ROW },
  }),
  typeAccess<ProjectOutcome>({
    ...own,
    type: 'ProjectOutcome',
    fields: { kind: ROW, decidedOn: ROW, reason: ROW, post: ROW, recordedAt: ROW },
  }),
  connectionAccess('PostProjectConnection'),
  envelopeAccess('PostProjectPayload', ['project', 'errors']),
];

const written = (names: readonly string[]): InputAccess['fields'] =>
  Object.fromEntries(names.map((name) => [name, 'WRITTEN']));

export const postProjectInputs: readonly InputAccess[] = [
  {
    input: 'PostProjectFilter',
    fields: {
      states: { tests: 'PostProject.state' },
      step: { tests: 'ProjectStep.step' },
      stepStatus: { tests: 'ProjectStep.status' },
      awaitingOpinionOf: { tests: 'PostProject.awaitedParties' },
      departmentCodes: { tests: 'PostProject.department' },
      force: { tests: 'PostProject.force' },
    },
  },
  // Every field that orders is guarded by the rule of the project's row alone.
  { input: 'PostProjectOrder', fields: { field: { tests: 'PostProject.state' }, direction: 'SELECTS' } },
  { input: 'ProjectLeaderInput', fields: { employerId: 'SELECTS', label: 'WRITTEN' } },
  {
    input: 'StartPostProjectInput',
    fields: written(['title', 'departmentCode', 'force', 'territory', 'startedOn', 'leaders', 'idempotencyKey']),
  },
  {
    input: 'RecordProjectStepInput',
    fields: { projectId: 'SELECTS', version: 'SELECTS', ...written(['step', 'status', 'on', 'note']) },
  },
  {
    input: 'GiveProjectOpinionInput',
    fields: { projectId: 'SELECTS', version: 'SELECTS', ...written(['party', 'verdict', 'text']) },
  },
  {
    input: 'CreatePostFromProjectInput',
    fields: {
      projectId: 'SELECTS',
      version: 'SELECTS',
      ...written(['fte', 'employerId', 'hostUnitIds', 'decidedOn', 'openedOn', 'reason']),
    },
  },
  {
    input: 'AbandonProjectInput',
    fields: { projectId: 'SELECTS', version: 'SELECTS', ...written(['decidedOn', 'reason']) },
  },
];

/** Append-only: nobody has an update or delete on them. */
export const postProjectTables: readonly TableSecurity[] = [
  { table: 'post_project', read: projectOfCompetence, insert: keepsPosts },
  { table: 'post_project_leader', read: projectOfCompetence, insert: keepsPosts },
  { table: 'post_project_step_entry', read: projectOfCompetence, insert: keepsPosts },
  { table: 'post_project_step_note', read: projectNotes, insert: keepsPosts },
  { table: 'post_project_opinion', read: projectOfCompetence, insert: ownOpinion },
  { table: 'post_project_outcome', read: projectOfCompetence, insert: keepsPosts },
];

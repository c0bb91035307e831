import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { posts } from '../slices.js';

let database: SubgraphDatabase;
const ANISCG: Asker = { parties: ['ANISCG'] };
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

beforeAll(async () => {
  database = await startSubgraphDatabase(posts, { now: '2026-07-01T09:00:00Z' });
});
afterAll(() => database.stop());

const INPUTS = {
  startPostProject: 'StartPostProjectInput',
  recordProjectStep: 'RecordProjectStepInput',
  giveProjectOpinion: 'GiveProjectOpinionInput',
  createPostFromProject: 'CreatePostFromProjectInput',
  abandonProject: 'AbandonProjectInput',
} as const;
type Act = keyof typeof INPUTS;

interface Project {
  id: string;
  version: number;
  state: string;
  awaitedParties: { code: string }[];
  opinions: { party: { code: string }; verdict: string; givenOn: string; current: boolean }[];
  outcome: { post: Record<string, unknown> | null } | null;
}
interface Answer {
  project: Project | null;
  errors: { code: string; field: string; message: string }[];
  refused: unknown[];
}

async function act(name: Act, input: object, asker = ANISCG): Promise<Answer> {
  const { data, errors = [] } = await database.ask(
    asker,
    `mutation ($input: ${INPUTS[name]}!) { it: ${name}(input: $input) { project { id version state awaitedParties { code }
      opinions { party { code } verdict givenOn current }
      outcome { post { reference fte state force territory department { code } employer { id } hostUnits { id } events { kind on reason } } } }
      errors { code field message } } }`,
    { input },
  );
  const { it } = (data ?? { it: null }) as { it: Omit<Answer, 'refused'> | null };
  const refused = errors.map(({ message, extensions }) => extensions['rule'] ?? message);
  return { project: it?.project ?? null, errors: it?.errors ?? [], refused };
}

let keys = 0;
const start = (values: object = {}) => ({
  title: 'Poste d’essai',
  departmentCode: '59',
  force: 'POLICE',
  territory: 'URBAN',
  startedOn: '2026-03-01',
  leaders: [{ label: 'Communauté d’essai' }],
  idempotencyKey: `test-project-${(keys += 1)}`,
  ...values,
});

async function started(values: object = {}): Promise<Project> {
  const { project, errors } = await act('startPostProject', start(values));
  expect(errors).toEqual([]);
  if (!project) throw new Error('no project');
  return project;
}

const step = (values: object) => ({ step: 'NEEDS', status: 'DONE', on: '2026-06-01', version: 1, ...values });
const opinion = (values: object) => ({
  party: 'DGPN',
  verdict: 'RESERVED',
  text: 'Avis d’essai.',
  version: 1,
  ...values,
});
const unit = (force: string, departmentCode = '59') =>
  database.world.hostUnits.find((one) => one.force === force && one.departmentCode === departmentCode)?.id;
const creation = (values: object) => ({
  fte: '0.50',
  employerId: database.world.employers[0]?.id,
  hostUnitIds: [unit('POLICE')],
  decidedOn: '2026-06-15',
  openedOn: '2026-09-01',
  reason: 'Financement réuni.',
  version: 1,
  ...values,
});
const end = (values: object) => ({ decidedOn: '2026-06-15', reason: 'Pas de financement.', version: 1, ...values });

async function counted(): Promise<unknown> {
  const tables = [
    'post_project',
    'post_project_leader',
    'post_project_step_entry',
    'post_project_step_note',
    'post_project_opinion',
    'post_project_outcome',
    'post',
    'post_event',
    'post_host_unit',
    'dossier_recording',
  ];
  const [row] = await database.asOwner((send) =>
    send(`SELECT ${tables.map((table) => `(SELECT count(*) FROM posts.${table}) AS ${table}`).join(', ')}`),
  );
  return row;
}

describe('a project', () => {
  it('is started, worked on, judged twice by a directorate, and ends in a post that is there at once', async () => {
    const { id } = await started({ force: 'MIXED' });
    expect((await act('recordProjectStep', step({ projectId: id, note: 'Besoin recensé' }))).project?.version).toBe(2);
    const first = await act('giveProjectOpinion', opinion({ projectId: id, version: 2 }), { parties: ['DGPN'] });
    expect(first.project).toMatchObject({ version: 3, awaitedParties: [{ code: 'DGGN' }] });
    const again = opinion({ projectId: id, version: 3, verdict: 'FAVOURABLE' });
    const second = await act('giveProjectOpinion', again, { parties: ['DGPN', 'BOARD'] });
    expect(second.project?.opinions).toEqual([
      { party: { code: 'DGPN' }, verdict: 'FAVOURABLE', givenOn: '2026-07-01', current: true },
      { party: { code: 'DGPN' }, verdict: 'RESERVED', givenOn: '2026-07-01', current: false },
    ]);
    const hostUnitIds = [unit('POLICE'), unit('GENDARMERIE')];
    const { project, errors } = await act(
      'createPostFromProject',
      creation({ projectId: id, version: 4, hostUnitIds }),
    );
    expect(errors).toEqual([]);
    expect(project).toMatchObject({
      state: 'POST_CREATED',
      version: 5,
      awaitedParties: [],
      outcome: {
        post: {
          fte: '0.50',
          state: 'PLANNED',
          force: 'MIXED',
          territory: 'URBAN',
          department: { code: '59' },
          employer: { id: database.world.employers[0]?.id },
          hostUnits: hostUnitIds.map((unitId) => ({ id: unitId })),
          events: [{ kind: 'PLANNED', on: '2026-06-15', reason: 'Financement réuni.' }],
        },
      },
    });
    const { data } = await database.ask(
      { parties: ['DGGN'] },
      `{ post(reference: "${project?.outcome?.post?.['reference']}", asOf: "2026-09-01") { state events { kind on } } }`,
    );
    expect(data).toMatchObject({
      post: { state: 'OPEN', events: [{ kind: 'PLANNED' }, { kind: 'OPENED', on: '2026-09-01' }] },
    });
  });

  it('is started once a key, however many at once', async () => {
    const input = start({ leaders: [{ employerId: database.world.employers[0]?.id }, { label: 'Une mairie' }] });
    const answers = await Promise.all(Array.from({ length: 8 }, () => act('startPostProject', input)));
    expect(new Set(answers.map(({ project }) => project?.id)).size).toBe(1);
    const { errors } = await act('startPostProject', { ...input, title: 'Autre' });
    expect(errors).toMatchObject([{ code: 'CONFLICT', field: 'idempotencyKey' }]);
  });

  it('gives each of eight posts created at once in one département a reference of its own, in a row', async () => {
    const projects = await Promise.all(Array.from({ length: 8 }, () => started({ departmentCode: '62' })));
    const hostUnitIds = [unit('POLICE', '62')];
    const answers = await Promise.all(
      projects.map(({ id }) => act('createPostFromProject', creation({ projectId: id, hostUnitIds }))),
    );
    expect(answers.flatMap(({ errors, refused }) => [...errors, ...refused])).toEqual([]);
    const last = database.world.posts.filter(({ departmentCode }) => departmentCode === '62').length;
    expect(answers.map(({ project }) => project?.outcome?.post?.['reference']).sort()).toEqual(
      Array.from({ length: 8 }, (_, index) => `ISCG-62-${String(last + index + 1).padStart(4, '0')}`),
    );
  });

  it('ends once when eight would end it at once', async () => {
    const { id } = await started();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        index % 2
          ? act('abandonProject', end({ projectId: id }))
          : act('createPostFromProject', creation({ projectId: id })),
      ),
    );
    expect(answers.filter(({ project }) => project !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code, field }) => [code, field]))).toEqual(
      Array.from({ length: 7 }, () => ['CONFLICT', 'version']),
    );
  });
});

describe('nothing is written, and the field at fault is named, when', () => {
  const EMPLOYER = () => database.world.employers[0]?.id;
  it.each<[string, () => object, string, string, string]>([
    ['the département does not exist', () => ({ departmentCode: '20' }), 'BAD_USER_INPUT', 'departmentCode', '« 20 »'],
    ['the title is empty', () => ({ title: '  ' }), 'BAD_USER_INPUT', 'title', 'titre'],
    ['the title is two lines', () => ({ title: 'a\nb' }), 'BAD_USER_INPUT', 'title', 'ligne'],
    ['the title is too long', () => ({ title: 'a'.repeat(161) }), 'BAD_USER_INPUT', 'title', '160'],
    ['it starts in the future', () => ({ startedOn: '2026-07-02' }), 'BAD_USER_INPUT', 'startedOn', 'futur'],
    ['nobody wants it', () => ({ leaders: [] }), 'BAD_USER_INPUT', 'leaders', 'porteurs'],
    [
      'eleven want it',
      () => ({ leaders: Array.from({ length: 11 }, (_, n) => ({ label: `M${n}` })) }),
      'BAD_USER_INPUT',
      'leaders',
      '10',
    ],
    [
      'a leader is two',
      () => ({ leaders: [{ label: 'A', employerId: EMPLOYER() }] }),
      'BAD_USER_INPUT',
      'leaders',
      'l’un des deux',
    ],
    ['a leader is nobody', () => ({ leaders: [{}] }), 'BAD_USER_INPUT', 'leaders', 'l’un des deux'],
    [
      'a leader is told twice',
      () => ({ leaders: [{ label: 'A' }, { label: 'A' }] }),
      'BAD_USER_INPUT',
      'leaders',
      'deux fois',
    ],
    [
      'an employer does not exist',
      () => ({ leaders: [{ employerId: UNKNOWN }] }),
      'NOT_FOUND',
      'leaders',
      'n’existe pas',
    ],
    [
      'an employer’s id is forged',
      () => ({ leaders: [{ employerId: 'x' }] }),
      'BAD_USER_INPUT',
      'leaders',
      'identifiant',
    ],
  ])('a project is started and %s', async (_, values, code, field, words) => {
    const before = await counted();
    const { project, errors } = await act('startPostProject', start(values()));
    expect([project, errors]).toEqual([null, [{ code, field, message: expect.stringContaining(words) }]]);
    expect(await counted()).toEqual(before);
  });

  it.each<[string, Act, (id: string) => object, string, string, string]>([
    ['a step is in the future', 'recordProjectStep', () => step({ on: '2026-07-02' }), 'BAD_USER_INPUT', 'on', 'futur'],
    [
      'a step precedes the project',
      'recordProjectStep',
      () => step({ on: '2026-02-28' }),
      'BAD_USER_INPUT',
      'on',
      'début',
    ],
    [
      'a note is too long',
      'recordProjectStep',
      () => step({ note: 'a'.repeat(2001) }),
      'BAD_USER_INPUT',
      'note',
      '2000',
    ],
    ['a note is empty', 'recordProjectStep', () => step({ note: '' }), 'BAD_USER_INPUT', 'note', 'note'],
    ['the project has changed', 'recordProjectStep', () => step({ version: 2 }), 'CONFLICT', 'version', 'version 1'],
    ['the version is none', 'recordProjectStep', () => step({ version: 0 }), 'BAD_USER_INPUT', 'version', 'positif'],
    [
      'there is no such project',
      'recordProjectStep',
      () => step({ projectId: UNKNOWN }),
      'NOT_FOUND',
      'projectId',
      'pas',
    ],
    [
      'the id is forged',
      'abandonProject',
      () => end({ projectId: '1 OR 1=1' }),
      'BAD_USER_INPUT',
      'projectId',
      'identifiant',
    ],
    [
      'it ends in the future',
      'abandonProject',
      () => end({ decidedOn: '2026-07-02' }),
      'BAD_USER_INPUT',
      'decidedOn',
      'futur',
    ],
    [
      'it ends before it starts',
      'abandonProject',
      () => end({ decidedOn: '2026-02-01' }),
      'BAD_USER_INPUT',
      'decidedOn',
      'début',
    ],
    ['it ends without a reason', 'abandonProject', () => end({ reason: '' }), 'BAD_USER_INPUT', 'reason', 'motif'],
    [
      'the working time is zero',
      'createPostFromProject',
      () => creation({ fte: '0.00' }),
      'BAD_USER_INPUT',
      'fte',
      '1.00',
    ],
    [
      'the working time is above one',
      'createPostFromProject',
      () => creation({ fte: '1.01' }),
      'BAD_USER_INPUT',
      'fte',
      '1.00',
    ],
    [
      'the working time has six decimals',
      'createPostFromProject',
      () => creation({ fte: '0.333333' }),
      'BAD_USER_INPUT',
      'fte',
      '1.00',
    ],
    [
      'the post opens before the decision',
      'createPostFromProject',
      () => creation({ openedOn: '2026-06-14' }),
      'BAD_USER_INPUT',
      'openedOn',
      'décision',
    ],
    [
      'the employer does not exist',
      'createPostFromProject',
      () => creation({ employerId: UNKNOWN }),
      'NOT_FOUND',
      'employerId',
      'employeur',
    ],
    [
      'there is no unit',
      'createPostFromProject',
      () => creation({ hostUnitIds: [] }),
      'BAD_USER_INPUT',
      'hostUnitIds',
      'unités',
    ],
    [
      'a unit is told twice',
      'createPostFromProject',
      () => creation({ hostUnitIds: [unit('POLICE'), unit('POLICE')] }),
      'BAD_USER_INPUT',
      'hostUnitIds',
      'une fois',
    ],
    [
      'a unit does not exist',
      'createPostFromProject',
      () => creation({ hostUnitIds: [UNKNOWN] }),
      'NOT_FOUND',
      'hostUnitIds',
      'n’existe pas',
    ],
    [
      'a unit contradicts the force',
      'createPostFromProject',
      () => creation({ hostUnitIds: [unit('GENDARMERIE')] }),
      'BAD_USER_INPUT',
      'hostUnitIds',
      'unité de gendarmerie',
    ],
    [
      'a unit is in another département',
      'createPostFromProject',
      () => creation({ hostUnitIds: [unit('POLICE', '13')] }),
      'BAD_USER_INPUT',
      'hostUnitIds',
      'département',
    ],
  ])('%s', async (_, name, input, code, field, words) => {
    const { id } = await started();
    const before = await counted();
    const { project, errors } = await act(name, { projectId: id, ...input(id) });
    expect([project, errors]).toEqual([null, [{ code, field, message: expect.stringContaining(words) }]]);
    expect(await counted()).toEqual(before);
  });

  it('a step goes back behind what was recorded of it, or a decision behind any step', async () => {
    const { id } = await started();
    await act('recordProjectStep', step({ projectId: id }));
    const answers = [
      await act('recordProjectStep', step({ projectId: id, version: 2, on: '2026-05-31' })),
      await act('recordProjectStep', step({ projectId: id, version: 2, on: '2026-05-31', step: 'MEANS' })),
      await act('abandonProject', end({ projectId: id, version: 3, decidedOn: '2026-05-31' })),
    ];
    expect(answers.map(({ errors }) => errors.map(({ field }) => field))).toEqual([['on'], [], ['decidedOn']]);
  });

  it('the project has ended, whatever is added', async () => {
    const { id } = await started();
    expect((await act('abandonProject', end({ projectId: id }))).project?.state).toBe('ABANDONED');
    const answers = [
      await act('recordProjectStep', step({ projectId: id, version: 2 })),
      await act('giveProjectOpinion', opinion({ projectId: id, version: 2 }), { parties: ['DGPN'] }),
      await act('abandonProject', end({ projectId: id, version: 2 })),
      await act('createPostFromProject', creation({ projectId: id, version: 2 })),
    ];
    for (const { errors } of answers)
      expect(errors).toMatchObject([
        { code: 'CONFLICT', field: 'projectId', message: expect.stringContaining('terminé') },
      ]);
  });
});

describe('an opinion', () => {
  it.each<[string, Asker, object, string[], unknown[]]>([
    ['of the DGPN is not the DGGN’s to give', { parties: ['DGGN'] }, {}, [], ['own-opinion']],
    ['of the board is none', { parties: ['DGPN', 'BOARD'] }, { party: 'BOARD' }, [], ['own-opinion']],
    ['of the DGPN is not ANISCG’s to give', { parties: ['ANISCG'] }, {}, [], ['gives-opinions']],
    ['of a directorate is not the SG-CIPDR’s to give', { parties: ['SG_CIPDR'] }, {}, [], ['gives-opinions']],
    ['of the DGPN wants the right to write', { parties: ['DGPN'], scopes: ['posts:read'] }, {}, [], ['gives-opinions']],
    ['of a party that is not competent is refused', { parties: ['PP', 'BOARD'] }, { party: 'PP' }, ['party'], []],
    ['on a project of another, for a directorate, is on none', { parties: ['PP'] }, { party: 'PP' }, ['projectId'], []],
    ['without a word is refused', { parties: ['DGPN'] }, { text: '' }, ['text'], []],
    ['of more than 4000 characters is refused', { parties: ['DGPN'] }, { text: 'a'.repeat(4001) }, ['text'], []],
    ['on an older version is refused', { parties: ['DGPN'] }, { version: 7 }, ['version'], []],
  ])('%s', async (_, asker, values, fields, rules) => {
    const { id } = await started();
    const before = await counted();
    const { project, errors, refused } = await act(
      'giveProjectOpinion',
      { ...opinion({ projectId: id }), ...values },
      asker,
    );
    expect([project, errors.map(({ field }) => field), refused]).toEqual([null, fields, rules]);
    expect(await counted()).toEqual(before);
  });

  it('on the project of another directorate is answered as on one that does not exist', async () => {
    const { id } = await started();
    const [foreign, none] = [
      await act('giveProjectOpinion', opinion({ projectId: id, party: 'DGGN' }), { parties: ['DGGN'] }),
      await act('giveProjectOpinion', opinion({ projectId: UNKNOWN, party: 'DGGN' }), { parties: ['DGGN'] }),
    ];
    expect(foreign).toEqual(none);
    expect(none.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'projectId' }]);
  });

  it.each<[string, Act, object]>([
    ['start a project', 'startPostProject', start()],
    ['record a step', 'recordProjectStep', step({ projectId: UNKNOWN })],
    [
      'create a post',
      'createPostFromProject',
      {
        ...end({ projectId: UNKNOWN }),
        fte: '1.00',
        employerId: UNKNOWN,
        hostUnitIds: [UNKNOWN],
        openedOn: '2026-06-15',
      },
    ],
    ['abandon a project', 'abandonProject', end({ projectId: UNKNOWN })],
  ])('is all that a directorate writes: it may not %s', async (_, name, input) => {
    for (const party of ['DGPN', 'DGGN', 'PP', 'SG_CIPDR', 'BOARD'] as const)
      expect((await act(name, input, { parties: [party] })).refused).toEqual(['posts-write']);
  });
});

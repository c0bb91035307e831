import { DEPARTMENTS, createRandom, demonstrationId, type DemonstrationWorld, type Random } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { PARIS_POLICE_PREFECTURE, competentParties, parsePlainDate, plusDays, type PlainDate } from '@iscg/values';
import { EngineeringStep, type EngineeringStepStatus } from './post-project.enums.js';
import { insertProjects, type InventedProject } from './post-project-rows.demonstration.js';
import { OPINIONS, OUTCOMES, STEP_NOTES } from './post-project-words.demonstration.js';

const SEED = 4_007;
const OPEN = 36;
const ABANDONED = 6;
const CREATED = 12;
const FIRST_START = parsePlainDate('2025-02-03');
const TERRITORIES = ['URBAN', 'PERIURBAN', 'RURAL'] as const;
const FORCES = ['POLICE', 'GENDARMERIE', 'MIXED', 'GENDARMERIE', 'POLICE'] as const;
const STEPS = Object.values(EngineeringStep);

/** Invented projects: some have led to posts that are there, some are given up, most are under way. */
export async function loadPostProjects(connection: Queryable, world: DemonstrationWorld): Promise<void> {
  const random = createRandom(SEED);
  const created = random
    .shuffle(world.posts)
    .filter(({ events }) => (events[0]?.on ?? '') >= '2019-01-01')
    .slice(0, CREATED);
  const projects = [
    ...created.map((post, index) => {
      const decidedOn = parsePlainDate(post.events[0]?.on);
      const project = begun(index, post, plusDays(decidedOn, -180 - random.integer(0, 90)));
      const outcome = { kind: 'POST_CREATED', decidedOn, reason: OUTCOMES.POST_CREATED, postId: post.id };
      return { ...project, leaders: [{ employerId: post.employerId, label: null }], ...full(project, random), outcome };
    }),
    ...Array.from({ length: OPEN + ABANDONED }, (_, rank) => underWay(world, CREATED + rank, rank, random)),
  ];
  await insertProjects(connection, projects);
}

type Begun = Pick<InventedProject, 'id' | 'title' | 'departmentCode' | 'force' | 'territory' | 'startedOn'>;
type Place = Pick<InventedProject, 'departmentCode' | 'force' | 'territory'>;

function begun(index: number, { departmentCode, force, territory }: Place, startedOn: PlainDate): Begun {
  const name = DEPARTMENTS.find(({ code }) => code === departmentCode)?.name ?? departmentCode;
  const noun =
    force === 'POLICE'
      ? 'en commissariat'
      : force === 'GENDARMERIE'
        ? 'en gendarmerie'
        : 'partagé police et gendarmerie';
  return {
    id: demonstrationId('post-project', index),
    title: `Poste ${noun} – ${name}`,
    departmentCode,
    force,
    territory,
    startedOn,
  };
}

/** A project of the last years: its steps stand further the longer it has gone on; every seventh is given up. */
function underWay(world: DemonstrationWorld, index: number, rank: number, random: Random): InventedProject {
  const { department, force } = placeOf(rank, random);
  const territory = department.overseas ? 'OVERSEAS' : random.pick(TERRITORIES);
  const place = { departmentCode: department.code, force, territory };
  const project = begun(index, place, plusDays(FIRST_START, rank * 14 + random.integer(0, 10)));
  const employer = world.employers.find(({ departmentCode }) => departmentCode === department.code);
  const label = { employerId: null, label: `Communauté d’élus – ${department.name}` };
  const leaders = employer && rank % 3 > 0 ? [{ employerId: employer.id, label: null }, label] : [label];
  const reached = Math.max(1, STEPS.length - Math.floor(rank / 5));
  const { steps, opinions } = full(project, random, reached, rank);
  const abandoned = rank % 7 === 6;
  const decidedOn = plusDays(steps.at(-1)?.on ?? project.startedOn, 5);
  const outcome = abandoned ? { kind: 'ABANDONED', decidedOn, reason: OUTCOMES.ABANDONED, postId: null } : null;
  return { ...project, leaders, steps, opinions, outcome };
}

/** All over the country; every tenth in the jurisdiction of the police prefecture, with a part for the police. */
function placeOf(rank: number, random: Random) {
  const code = rank % 10 === 8 ? PARIS_POLICE_PREFECTURE[Math.floor(rank / 10)] : undefined;
  const prefecture = DEPARTMENTS.find((department) => department.code === code);
  if (prefecture) return { department: prefecture, force: rank % 20 === 8 ? ('POLICE' as const) : ('MIXED' as const) };
  const department = DEPARTMENTS[(rank * 37) % DEPARTMENTS.length] ?? random.pick(DEPARTMENTS);
  return { department, force: FORCES[rank % FORCES.length] ?? 'MIXED' };
}

/** Steps and opinions of a project up to the step `reached`; `rank` says which opinions are missing or revised. */
function full(
  project: Begun,
  random: Random,
  reached: number = STEPS.length,
  rank = 0,
): Pick<InventedProject, 'steps' | 'opinions'> {
  let on = project.startedOn;
  const entry = (step: EngineeringStep, status: EngineeringStepStatus) => {
    on = plusDays(on, random.integer(1, 9));
    return { step, status, on, note: random.chance(0.8) ? STEP_NOTES[step] : null };
  };
  const steps = STEPS.slice(0, reached).flatMap((step, index) => {
    if (index === 1 && rank % 6 === 5) return [entry(step, 'NOT_APPLICABLE')];
    const last = index === reached - 1 && rank > 0;
    return last ? [entry(step, 'IN_PROGRESS')] : [entry(step, 'IN_PROGRESS'), entry(step, 'DONE')];
  });
  const parties = competentParties(project.force, project.departmentCode);
  const opinions = parties.flatMap((party, index) => {
    if (rank % 3 === 2 && index === parties.length - 1) return [];
    const first = {
      party,
      ...(OPINIONS[(rank + index) % OPINIONS.length] ?? OPINIONS[0]),
      givenOn: plusDays(project.startedOn, 6),
    };
    const revised = { party, ...OPINIONS[0], givenOn: plusDays(project.startedOn, 12) };
    return first.verdict === 'RESERVED' && rank % 2 === 1 ? [first, revised] : [first];
  });
  return { steps, opinions };
}

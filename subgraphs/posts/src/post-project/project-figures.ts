import { DIRECTORATES, type Party, type Viewer } from '@iscg/access';
import { partyStub } from '@iscg/subgraph-kit';
import type { CompetenceRow } from '../competence/index.js';
import { projectOfCompetence } from './post-project.access.js';
import { EngineeringStep, EngineeringStepStatus, PostProjectState } from './post-project.enums.js';
import type { PostProjectFigures } from './project-figures.model.js';

/** Projects of one state, département and competence. */
export interface ProjectCount extends CompetenceRow {
  readonly state: PostProjectState;
  readonly projects: number;
}

/** Open projects of one status of a step, département and competence. */
export interface StepCount extends CompetenceRow {
  readonly step: EngineeringStep;
  readonly status: EngineeringStepStatus;
  readonly projects: number;
}

/** Open projects that wait for the opinion of a party, of one département and competence. */
export interface AwaitedCount extends CompetenceRow {
  readonly party: Party;
  readonly projects: number;
}

export interface CountedProjects {
  readonly states: readonly ProjectCount[];
  readonly steps: readonly StepCount[];
  readonly awaited: readonly AwaitedCount[];
}

/** The figures of projects. What the viewer may not see is left out here as well as by the row policy. */
export function postProjectFiguresOf(counted: CountedProjects, viewer: Viewer): PostProjectFigures {
  const states = seen(viewer, counted.states);
  const steps = seen(viewer, counted.steps);
  const awaited = seen(viewer, counted.awaited);
  const stepsOf = (step: EngineeringStep, status: EngineeringStepStatus) =>
    sum(steps.filter((count) => count.step === step && count.status === status));
  return {
    projects: sum(states),
    byState: Object.values(PostProjectState).map((state) => ({
      state,
      projects: sum(states.filter((count) => count.state === state)),
    })),
    bySteps: Object.values(EngineeringStep).map((step) => ({
      step,
      todo: stepsOf(step, 'TODO'),
      inProgress: stepsOf(step, 'IN_PROGRESS'),
      done: stepsOf(step, 'DONE'),
      notApplicable: stepsOf(step, 'NOT_APPLICABLE'),
    })),
    awaitedOpinions: DIRECTORATES.map((party) => ({
      party: partyStub(party),
      projects: sum(awaited.filter((count) => count.party === party)),
    })),
    source: 'Registre des projets de poste du portail, tenu par l’ANISCG.',
    definition:
      'Projets enregistrés à ce jour, dans la compétence de la personne connectée ; étapes et avis attendus des projets en cours.',
  };
}

function seen<Count extends CompetenceRow>(viewer: Viewer, counts: readonly Count[]): Count[] {
  return counts.filter((count) => projectOfCompetence.allows(viewer, count));
}

function sum(counts: readonly { readonly projects: number }[]): number {
  return counts.reduce((total, { projects }) => total + projects, 0);
}

import type { ReactNode } from 'react';
import { Answer } from '../../ui/answer';
import { Message } from '../../ui/message';
import { CreationForm } from './creation-form';
import { Ended } from './ended';
import { placesOf, unitsOfForce, useKnownPlaces } from './places';
import type { Today } from './project-draft';
import { ProjectFormPage } from './project-form-page';
import { useEmployers } from './use-employers';
import type { ProjectRecord } from './use-project';

/** Ends a project by the post that it has led to. */
export default function CreatePost(): ReactNode {
  return (
    <ProjectFormPage title="Créer le poste">
      {(project, today) => <InDepartment key={project.id} project={project} today={today} />}
    </ProjectFormPage>
  );
}

interface InDepartmentProps {
  readonly project: ProjectRecord;
  readonly today: Today;
}

function InDepartment({ project, today }: InDepartmentProps): ReactNode {
  const code = project.department?.code ?? '';
  const query = useKnownPlaces(code);
  // Asked for beside the units: the form finds them there.
  useEmployers(code, '', []);
  return (
    <Answer to={query} what="les unités du département">
      {(result) => {
        const units = unitsOfForce(placesOf(result).units, project.force);
        if (units.length === 0) return <NothingKnown project={project} />;
        return <CreationForm {...{ project, today, units }} />;
      }}
    </Answer>
  );
}

function NothingKnown({ project }: Pick<InDepartmentProps, 'project'>): ReactNode {
  if (project.state !== 'OPEN') return <Ended project={project} />;
  return (
    <Message kind="warning" title="Aucune unité d’accueil connue pour ce projet">
      Le portail ne connaît dans ce département aucune unité en activité de la force du projet : ajoutez-la d’abord au
      registre des unités d’accueil.
    </Message>
  );
}

import type { ReactNode } from 'react';
import { Answer } from '../../ui/answer';
import type { Choice } from '../../ui/list/list-url';
import { Message } from '../../ui/message';
import { CreationForm } from './creation-form';
import { Ended } from './ended';
import { placesOf, unitsOfForce, useKnownPlaces, type Places } from './places';
import type { Today } from './project-draft';
import { ProjectFormPage } from './project-form-page';
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
  const query = useKnownPlaces(project.department?.code ?? '');
  return (
    <Answer to={query} what="les employeurs et les unités du département">
      {(result) => {
        const places = placesOf(result);
        const units = unitsOfForce(places.units, project.force);
        const employers = employersOf(project, places);
        if (units.length === 0 || employers.length === 0) return <NothingKnown project={project} />;
        return <CreationForm {...{ project, today, employers, units }} />;
      }}
    </Answer>
  );
}

/** Those who want the post come first. */
function employersOf({ leaders }: ProjectRecord, { employers }: Places): readonly Choice[] {
  const own = (leaders ?? []).flatMap(({ employer }) =>
    employer?.name ? [{ value: employer.id, label: `${employer.name} (porteur du projet)` }] : [],
  );
  return [...own, ...employers.filter(({ value }) => own.every((each) => each.value !== value))];
}

function NothingKnown({ project }: Pick<InDepartmentProps, 'project'>): ReactNode {
  if (project.state !== 'OPEN') return <Ended project={project} />;
  return (
    <Message kind="warning" title="Aucune unité d’accueil connue pour ce projet">
      Le portail ne connaît dans ce département ni unité de la force du projet, ni employeur : il faut les y enregistrer
      avant de créer le poste.
    </Message>
  );
}

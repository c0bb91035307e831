import type { ReactNode } from 'react';
import { OnlyKeepers } from '../posts/only-keepers';
import type { Today } from './project-draft';
import { ProjectPage } from './project-page';
import type { ProjectRecord } from './use-project';

/** A page that writes about a project, for ANISCG. */
export function ProjectFormPage(props: {
  readonly title: string;
  readonly children: (project: ProjectRecord, today: Today) => ReactNode;
}): ReactNode {
  return (
    <ProjectPage act={props.title}>
      {(project, today) => (
        <OnlyKeepers what="tient le registre des projets">
          <p>
            <strong>{project.title}</strong>
          </p>
          {props.children(project, today)}
        </OnlyKeepers>
      )}
    </ProjectPage>
  );
}

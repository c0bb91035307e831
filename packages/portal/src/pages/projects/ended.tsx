import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/link';
import { Message } from '../../ui/message';
import { projectPath } from './addresses';
import type { ProjectRecord } from './use-project';
import { STATE_WORDS } from './words';

/** A project that has ended takes nothing more. */
export function Ended({ project }: { readonly project: ProjectRecord }): ReactNode {
  return (
    <>
      <Message kind="info" title="Ce projet est terminé">
        {`${project.state ? STATE_WORDS[project.state] : 'Terminé'} : rien ne s’y ajoute plus.`}
      </Message>
      <p className="button-row">
        <ButtonLink to={projectPath(project.id)}>Voir le projet</ButtonLink>
      </p>
    </>
  );
}

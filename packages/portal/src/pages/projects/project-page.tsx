import { reasonOf, type PostProjectQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { today } from '../posts/today';
import { PROJECTS, projectPath } from './addresses';
import { useProject, type ProjectRecord } from './use-project';

interface ProjectPageProps {
  /** What is done about it; the project’s own page when absent. */
  readonly act?: string;
  readonly actions?: (project: ProjectRecord) => ReactNode;
  /** Gives the project, and today in Europe/Paris as the graph has it. */
  readonly children: (project: ProjectRecord, today: string | undefined) => ReactNode;
}

const ABOVE = [{ title: 'Postes', to: '/postes' }, PROJECTS];

/** A page about the project that its address names; one out of competence does not exist for the person. */
export function ProjectPage({ act, actions, children }: ProjectPageProps): ReactNode {
  const query = useProject();
  // The project read before stays in view while another is awaited: it is not the one of this page.
  const project = (!query.isPlaceholderData && query.data?.postProject) || undefined;
  const own = project && { title: `Projet : ${project.title}`, to: projectPath(project.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Projet de poste'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={project && actions?.(project)}
    >
      <Answer to={query} what="le projet">
        {(result) =>
          query.isPlaceholderData ? <Loading what="le projet" /> : <Known result={result}>{children}</Known>
        }
      </Answer>
    </Page>
  );
}

function Known(props: Pick<ProjectPageProps, 'children'> & { readonly result: PostProjectQuery }): ReactNode {
  const { result, children } = props;
  if (result.postProject) return children(result.postProject, today(result));
  const reason = reasonOf(result, 'postProject');
  if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
  if (reason && reason.code !== 'BAD_USER_INPUT') {
    return (
      <Message kind="error" title="Momentanément indisponible : le projet" live>
        {reason.message}
      </Message>
    );
  }
  return <Absent what="Ce projet" back={{ title: 'Voir les projets', to: PROJECTS.to }} />;
}

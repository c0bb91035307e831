import { AbandonProjectDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { projectPath } from './addresses';
import { checkAbandon, earliestDecision } from './decision-draft';
import { Ended } from './ended';
import { basisOf, compareProject } from './project-basis';
import type { Today } from './project-draft';
import { ProjectFormPage } from './project-form-page';
import type { ProjectRecord } from './use-project';
import { STATE_WORDS } from './words';

const BLANK = { decidedOn: '', reason: '' };

/** Ends a project that leads to no post. */
export default function AbandonProject(): ReactNode {
  return (
    <ProjectFormPage title="Abandonner le projet">
      {(project, today) => <AbandonForm key={project.id} project={project} today={today} />}
    </ProjectFormPage>
  );
}

interface AbandonFormProps {
  readonly project: ProjectRecord;
  readonly today: Today;
}

function AbandonForm({ project, today }: AbandonFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useAbandonWrite({ project, today });
  if (project.state !== 'OPEN' && !write.verdict && !write.isSending) return <Ended project={project} />;
  return (
    <WriteForm
      write={write}
      action="Abandonner le projet"
      warning="Relisez : un projet terminé ne reprend pas ; il faudrait en ouvrir un autre."
      confirmation={({ decidedOn, reason }) => [
        { term: 'Projet', value: project.title ?? '' },
        { term: 'Décidé le', value: formatDay(decidedOn) },
        { term: 'Motif', value: reason },
      ]}
      comparison={(before, theirs) => compareProject(before, theirs, { state: STATE_WORDS.ABANDONED })}
      onLeave={() => void navigate(projectPath(project.id))}
    >
      <WriteField
        write={write}
        name="decidedOn"
        label="Date de la décision"
        kind="date"
        hint="Au plus tard aujourd’hui"
      />
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}

function useAbandonWrite({ project, today }: AbandonFormProps) {
  const navigate = useNavigate();
  return useWrite({
    form: `projet-abandon:${project.id}`,
    blank: BLANK,
    current: basisOf(project),
    check: (draft) => checkAbandon(draft, { today, earliest: earliestDecision(project) }),
    document: AbandonProjectDocument,
    variables: (content: typeof BLANK, { version }) => ({ input: { ...content, projectId: project.id, version } }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(projectPath(project.id), { state: success('Le projet est abandonné.') }),
  });
}

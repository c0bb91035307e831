import { RecordProjectStepDocument } from '@iscg/client';
import { useEffect, useRef, type ReactNode } from 'react';
import { WriteChoice } from '../../ui/form/choice-field';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { codeIn } from '../../ui/list/choices';
import { basisOf, compareProject, stepInWords } from './project-basis';
import { checkStep, type StepContent, type Today } from './project-draft';
import { Ended } from './ended';
import type { ProjectRecord, StepRecord } from './use-project';
import { STATUS_CHOICES, STATUS_WORDS, STEP_WORDS } from './words';

interface StepFormProps {
  readonly project: ProjectRecord;
  readonly step: StepRecord;
  readonly today: Today;
  readonly onLeave: () => void;
  readonly onWritten: () => void;
}

/** How far a step now is: written in its card. */
export function StepForm({ project, step, today, onLeave, onWritten }: StepFormProps): ReactNode {
  const write = useStepWrite({ project, step, today, onWritten });
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const { status, on, note } = write.draft;
  const typed = { step: step.step, status: codeIn(STATUS_WORDS, status) ?? null, on, note };
  if (project.state !== 'OPEN' && !write.verdict && !write.isSending) return <Ended project={project} />;
  return (
    <div ref={form}>
      <WriteForm
        write={write}
        action="Mettre l’étape à jour"
        warning="Relisez : une mise à jour ne se modifie ni ne s’efface ; la suivante la remplace."
        confirmation={(content) => [
          { term: 'Étape', value: step.step ? STEP_WORDS[step.step] : '' },
          { term: 'Avancement', value: STATUS_WORDS[content.status] },
          { term: 'Depuis le', value: formatDay(content.on) },
          { term: 'Note', value: content.note ?? 'Aucune' },
        ]}
        comparison={(before, theirs) => compareProject(before, theirs, { latestStep: stepInWords(typed) })}
        onLeave={onLeave}
      >
        <WriteChoice write={write} name="status" label="Avancement" choices={STATUS_CHOICES} />
        <WriteField write={write} name="on" label="Depuis le" kind="date" hint="Au plus tard aujourd’hui" />
        <WriteField
          write={write}
          name="note"
          label="Note"
          kind="long"
          required={false}
          hint="2 000 caractères au plus. Le conseil d’administration ne la lit pas."
        />
      </WriteForm>
    </div>
  );
}

function useStepWrite({ project, step, today, onWritten }: Omit<StepFormProps, 'onLeave'>) {
  const earliest = earliestOf(project, step);
  return useWrite({
    form: `projet-etape-${step.step}:${project.id}`,
    blank: { status: step.status ?? 'TODO', on: today ?? '', note: '' },
    current: basisOf(project),
    check: (draft) => checkStep(draft, { today, earliest }),
    document: RecordProjectStepDocument,
    variables: (content: StepContent, { version }) => ({
      input: { ...content, projectId: project.id, version, step: step.step ?? 'NEEDS' },
    }),
    payload: ({ written }) => written,
    onWritten,
  });
}

/** A step is not recorded before what was recorded of it last, nor before the project began. */
function earliestOf({ startedOn }: ProjectRecord, { on }: StepRecord) {
  if (on) return { on, what: 'la dernière mise à jour de l’étape' };
  return startedOn ? { on: startedOn, what: 'le début du projet' } : undefined;
}

import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { success } from '../../ui/form/success';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { Field } from '../../ui/field';
import { StepCard } from './step-card';
import { StepForm } from './step-form';
import type { Today } from './project-draft';
import type { ProjectRecord, StepRecord } from './use-project';
import { STEP_WORDS } from './words';
import './step-board.css';

interface StepBoardProps {
  readonly project: ProjectRecord;
  readonly today: Today;
}

const OPEN_STEP = 'etape';

/** The seven steps as cards in order; each is written where it stands. Which one is open is told by the address. */
export function StepBoard({ project, today }: StepBoardProps): ReactNode {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const keepsPosts = useKeepsPosts();
  const opened = search.get(OPEN_STEP);
  const open = (step: StepRecord | undefined, written?: string) => {
    const next = step?.step ? `?${new URLSearchParams({ [OPEN_STEP]: step.step })}` : '';
    const state = written === undefined ? null : success(written);
    void navigate({ search: next }, { state, replace: true, preventScrollReset: true });
  };
  return (
    <Field of={project} name="steps">
      {(steps) => (
        <ol className="board">
          {steps.map((step, index) => (
            <StepCard
              key={step.step}
              step={step}
              number={index + 1}
              isOpen={keepsPosts && opened !== null && opened === step.step}
              {...(keepsPosts && project.state === 'OPEN' && { onToggle: (isOpen) => open(isOpen ? step : undefined) })}
            >
              <StepForm
                project={project}
                step={step}
                today={today}
                onLeave={() => open(undefined)}
                onWritten={() => open(undefined, `L’étape « ${step.step ? STEP_WORDS[step.step] : ''} » est à jour.`)}
              />
            </StepCard>
          ))}
        </ol>
      )}
    </Field>
  );
}

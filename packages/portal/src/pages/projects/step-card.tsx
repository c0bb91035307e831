import { useEffect, useRef, type ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Disclosure } from '../../ui/disclosure';
import { Field } from '../../ui/field';
import { formatDay, formatQuantity } from '../../ui/format';
import { Timeline } from '../../ui/timeline';
import type { StepRecord } from './use-project';
import { STATUS_TONES, STATUS_WORDS, STEP_WORDS } from './words';
import '../posts/narrative.css';

interface StepCardProps {
  readonly step: StepRecord;
  /** 1 to 7. */
  readonly number: number;
  readonly isOpen: boolean;
  /** Opens or closes its form; absent where the person writes nothing. */
  readonly onToggle?: (isOpen: boolean) => void;
  /** Its form. */
  readonly children: ReactNode;
}

/** One step: how far it is, since when, what was noted of it, what was recorded before. */
export function StepCard({ step, number, isOpen, onToggle, children }: StepCardProps): ReactNode {
  const name = step.step ? STEP_WORDS[step.step] : '';
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // What had the focus has gone with the form.
    if (wasOpen.current && !isOpen) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <li className={`board__card${isOpen ? ' board__card--open' : ''}`}>
      <h3 ref={heading} tabIndex={-1} className="fr-h6 board__title">
        {number}. {name}
      </h3>
      <Standing step={step} />
      <History step={step} />
      {onToggle && (
        <Disclosure isOpen={isOpen} onToggle={onToggle}>
          {isOpen ? 'Fermer' : 'Mettre à jour'}
          <span className="fr-sr-only"> l’étape {name}</span>
        </Disclosure>
      )}
      {isOpen && children}
    </li>
  );
}

function Standing({ step }: Pick<StepCardProps, 'step'>): ReactNode {
  return (
    <>
      <p>
        <Field of={step} name="status">
          {(status) => <Badge tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</Badge>}
        </Field>
        {step.on && ` depuis le ${formatDay(step.on)}`}
      </p>
      <div className="narrative board__note">
        <Field of={step} name="note" empty="Aucune note" />
      </div>
    </>
  );
}

function History({ step }: Pick<StepCardProps, 'step'>): ReactNode {
  const entries = step.history ?? [];
  if (entries.length === 0) return null;
  return (
    <details className="board__history">
      <summary>
        {formatQuantity(entries.length, 'mise à jour', 'mises à jour')}
        <span className="fr-sr-only"> de l’étape {step.step && STEP_WORDS[step.step]}</span>
      </summary>
      <Timeline
        items={entries.map((entry) => ({
          id: entry.id,
          on: entry.on,
          title: (
            <Field of={entry} name="status">
              {(status) => STATUS_WORDS[status]}
            </Field>
          ),
          children: (
            <div className="narrative">
              <Field of={entry} name="note" empty="Aucune note" />
            </div>
          ),
        }))}
        empty="Rien n’est enregistré."
      />
    </details>
  );
}

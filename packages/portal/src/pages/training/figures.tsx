import type { TrainingFiguresQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatCount } from '../../ui/format';
import { Link } from '../../ui/link';

type Figures = NonNullable<TrainingFiguresQuery['trainingFigures']>;
type Name = 'sessions' | 'upcoming' | 'attended' | 'onboardingOverdue' | 'onboardingDue';

/** Training in figures: those of the sessions. */
export function SessionFigures({ figures }: { readonly figures: Figures }): ReactNode {
  return (
    <FigureRow>
      <Count figures={figures} name="upcoming" label="Sessions ouvertes à venir" />
      <Count figures={figures} name="sessions" label="Sessions ouvertes ou tenues, toutes années" />
      <Count figures={figures} name="attended" label="Présences aux sessions, toutes années" />
      <Count figures={figures} name="onboardingOverdue" label="Accueils de nouveaux ISCG en retard">
        {figures.onboardingOverdue !== null && <Link to="/formations/accueil?statut=OVERDUE">Voir lesquels</Link>}
      </Count>
    </FigureRow>
  );
}

/** Training in figures: those of newly recruited social workers. */
export function OnboardingFigures({ figures }: { readonly figures: Figures }): ReactNode {
  return (
    <FigureRow>
      <Count figures={figures} name="onboardingOverdue" label="Accueils en retard" />
      <Count figures={figures} name="onboardingDue" label="Accueils à prévoir, sans inscription" />
    </FigureRow>
  );
}

function Count(props: {
  readonly figures: Figures;
  readonly name: Name;
  readonly label: string;
  readonly children?: ReactNode;
}): ReactNode {
  const { figures, name, label, children } = props;
  return (
    <Figure
      label={label}
      value={
        <Field of={figures} name={name}>
          {formatCount}
        </Field>
      }
      date={figures.asOf}
      source={figures.source}
      definition={figures.definition}
    >
      {children}
    </Figure>
  );
}

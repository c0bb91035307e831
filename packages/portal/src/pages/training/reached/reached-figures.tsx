import { reasonOf, type PeopleReachedQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field, Masked } from '../../../ui/field';
import { Figure, FigureRow } from '../../../ui/figure';
import { formatCount } from '../../../ui/format';

/** All groups together: how many came, and what they think of it. */
export function ReachedFigures({ result }: { readonly result: PeopleReachedQuery }): ReactNode {
  const { trainingFigures: figures, satisfaction } = result;
  const reason = reasonOf(result, 'satisfaction');
  return (
    <FigureRow>
      {figures && (
        <Figure
          label="Personnes touchées, une fois par session"
          value={
            <Field of={figures} name="attended">
              {formatCount}
            </Field>
          }
          date={figures.asOf}
          source={figures.source}
          definition={figures.definition}
        />
      )}
      {(satisfaction?.total || reason) && (
        <Figure
          label="Satisfaction moyenne, de 1 à 5"
          value={satisfaction?.total ? <Average group={satisfaction.total} /> : reason && <Masked reason={reason} />}
          date={figures?.asOf}
          source={satisfaction?.source}
          definition={satisfaction?.definition}
        >
          {typeof satisfaction?.total?.answers === 'number' && (
            <p>Réponses : {formatCount(satisfaction.total.answers)}.</p>
          )}
        </Figure>
      )}
    </FigureRow>
  );
}

interface AverageProps {
  readonly group: {
    readonly average: number | null;
    readonly suppressed: boolean | null;
    readonly reason: string | null;
  };
}

/** « 4,2 », or why it is not there. */
function Average({ group: { average, suppressed, reason } }: AverageProps): ReactNode {
  if (average !== null) return formatCount(average);
  return <span className="empty">{suppressed ? (reason ?? 'Retenue') : 'Aucune réponse'}</span>;
}

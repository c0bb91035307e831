import type { SubsidyYearsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatEuros, formatQuantity } from '../../ui/format';
import { Section } from '../../ui/page';

export type SubsidyYear = NonNullable<SubsidyYearsQuery['subsidyYears']>[number];
type Amount = 'committed' | 'called' | 'paid' | 'outstanding';

/** The four amounts of a subsidy, in the order in which money moves. */
export const AMOUNTS: readonly { readonly name: Amount; readonly label: string }[] = [
  { name: 'committed', label: 'Engagé' },
  { name: 'called', label: 'Appelé' },
  { name: 'paid', label: 'Versé' },
  { name: 'outstanding', label: 'Reste à verser' },
];

/** The four amounts of one year, each with its date, source and definition. */
export function YearFigures({ year }: { readonly year: SubsidyYear }): ReactNode {
  const { fiscalYear, asOf, source, definition, overdueLines } = year;
  return (
    <Section title={`Exercice ${fiscalYear ?? ''}`}>
      <FigureRow>
        {AMOUNTS.map(({ name, label }) => (
          <Figure
            key={name}
            label={label}
            value={
              <Field of={year} name={name}>
                {(amount) => formatEuros(amount, 'short')}
              </Field>
            }
            date={asOf}
            source={source}
            definition={definition}
          >
            {name === 'outstanding' && overdueLines !== null && overdueLines > 0 && (
              <p>{formatQuantity(overdueLines, 'ligne en retard', 'lignes en retard')}</p>
            )}
          </Figure>
        ))}
      </FigureRow>
    </Section>
  );
}

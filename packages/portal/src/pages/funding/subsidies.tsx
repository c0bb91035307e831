import { reasonOf, SubsidyYearsDocument, type SubsidyYearsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { Answer } from '../../ui/answer';
import { Field } from '../../ui/field';
import { Message } from '../../ui/message';
import { Page, Section } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { SubsidyLineList } from './subsidy-line-list';
import { YearComparison } from './year-comparison';
import { YearFigures } from './year-figures';

/** What was promised, called, paid and is still due, year by year and line by line. */
export default function Subsidies(): ReactNode {
  const query = useGraph(SubsidyYearsDocument, {});
  const { reading } = useSession();
  const seesAll = reading.includes('BOARD') || reading.includes('ANISCG');
  return (
    <Page
      title="Subventions par année"
      above={[]}
      lead={
        seesAll
          ? 'Les subventions que les quatre parties de l’État doivent chaque année à l’ANISCG (article 3 de la convention).'
          : 'La subvention que votre service doit chaque année à l’ANISCG (article 3 de la convention).'
      }
    >
      <Answer to={query} what="les subventions">
        {(result) => <Years result={result} seesAll={seesAll} />}
      </Answer>
    </Page>
  );
}

function Years({ result, seesAll }: { readonly result: SubsidyYearsQuery; readonly seesAll: boolean }): ReactNode {
  const reason = reasonOf(result, 'subsidyYears');
  if (reason) return <Refused reason={reason} />;
  return (
    <Field of={result} name="subsidyYears" empty="Aucun exercice à afficher.">
      {(years) => {
        const [latest] = years;
        return (
          <>
            {latest && <YearFigures year={latest} />}
            {years.length > 1 && <YearComparison years={years} />}
            <Section title={seesAll ? 'Toutes les lignes' : 'Mes lignes'} id="lignes">
              {years.length === 0 && <Message kind="info">Aucune subvention ne vous concerne.</Message>}
              <SubsidyLineList years={years.flatMap(({ fiscalYear }) => fiscalYear ?? [])} />
            </Section>
          </>
        );
      }}
    </Field>
  );
}

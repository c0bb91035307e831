import { PostFundingDocument, reasonOf, type CofundingFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Field } from '../../ui/field';
import { formatEuros } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { FieldFact, Facts } from '../../ui/record';
import { Link } from '../../ui/link';
import { cofundingPath } from '../cofunding/addresses';
import { FUNDER_KIND_WORDS } from './words';

type Share = NonNullable<CofundingFragment['shares']>[number];

const COLUMNS: readonly Column<Share>[] = [
  {
    id: 'financeur',
    title: 'Financeur',
    value: ({ funderKind }) => funderKind && FUNDER_KIND_WORDS[funderKind],
    reason: (row) => reasonOf(row, 'funderKind'),
    isRowHeader: true,
  },
  {
    id: 'part',
    title: 'Part',
    value: ({ share }) => share,
    reason: (row) => reasonOf(row, 'share'),
    kind: 'share',
  },
  {
    id: 'montant',
    title: 'Montant',
    value: ({ amount }) => amount,
    reason: (row) => reasonOf(row, 'amount'),
    kind: 'euros',
  },
  {
    id: 'confirmation',
    title: 'Confirmation',
    value: ({ confirmed }) => (confirmed === null ? null : confirmed ? 'Confirmé' : 'Attendu'),
    reason: (row) => reasonOf(row, 'confirmed'),
  },
];

/** Who pays for the post, in the year of the day it is read for and in the year before. */
export function PostFunding({ reference, asOf }: { readonly reference: string; readonly asOf: string }): ReactNode {
  const year = Number(asOf.slice(0, 4));
  const query = useGraph(PostFundingDocument, { reference, asOf, year, previousYear: year - 1 });
  return (
    <Section title="Financement">
      <Answer to={query} what="le financement du poste">
        {({ post }) =>
          post && (
            <>
              <p>
                <Link to={cofundingPath(reference)}>Tous les exercices, confirmations et historique</Link>
              </p>
              <h3 className="fr-h6">Année {year}</h3>
              <Field of={post} name="current" empty={`Aucun financement prévu en ${year}.`}>
                {(cofunding) => <Cofunding cofunding={cofunding} year={year} />}
              </Field>
              <h3 className="fr-h6">Année {year - 1}</h3>
              <Field of={post} name="previous" empty={`Aucun financement prévu en ${year - 1}.`}>
                {(cofunding) => <Cofunding cofunding={cofunding} year={year - 1} />}
              </Field>
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function Cofunding(props: { readonly cofunding: CofundingFragment; readonly year: number }): ReactNode {
  const { cofunding, year } = props;
  return (
    <>
      <Facts>
        <FieldFact term="Coût du poste" of={cofunding} name="cost">
          {(cost) => formatEuros(cost)}
        </FieldFact>
      </Facts>
      <Field of={cofunding} name="shares" empty="Aucun financeur enregistré.">
        {(shares) => (
          <DataTable
            caption={`Financeurs du poste en ${year}`}
            hideCaption
            columns={COLUMNS}
            rows={shares}
            rowKey={({ id }) => id}
          />
        )}
      </Field>
    </>
  );
}

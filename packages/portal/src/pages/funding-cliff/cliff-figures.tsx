import {
  FundingCliffDocument,
  reasonOf,
  type CliffGroupFragment,
  type FundingCliffQuery,
  type FundingCliffQueryVariables,
  type PostChoicesQuery,
} from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ComparedBars } from '../../ui/compared-bars';
import { centsOf, ratioOfEuros } from '../../ui/euros';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatCount, formatDay, formatEuros } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { codeIn } from '../../ui/list/choices';
import { FUNDER_KIND_WORDS } from '../posts/words';
import { halfYearInWords } from './words';

type Cliff = NonNullable<FundingCliffQuery['fundingCliff']>;

interface CliffDepartmentsProps {
  readonly selection: FundingCliffQueryVariables;
  readonly choices: PostChoicesQuery;
}

/** What posts lose, in all, by half-year and by funder: bars with the same figures in tables. */
export function CliffFigures({ selection }: { readonly selection: FundingCliffQueryVariables }): ReactNode {
  const query = useGraph(FundingCliffDocument, selection);
  return (
    <Answer to={query} what="les échéances de financement">
      {(result) => (
        <Field of={result} name="fundingCliff">
          {(cliff) => <FiguresOf cliff={cliff} />}
        </Field>
      )}
    </Answer>
  );
}

/** What the posts of each département lose: nothing until the figures above it are known. */
export function CliffDepartments({ selection, choices }: CliffDepartmentsProps): ReactNode {
  const cliff = useGraph(FundingCliffDocument, selection).data?.fundingCliff;
  const names = new Map(choices.departments?.map(({ code, name }) => [code, `${code} – ${name}`]));
  if (!cliff) return null;
  return (
    <Section title="Par département" id="departements">
      <Groups of={cliff} name="byDepartment" heading="Département" nameOf={(code) => names.get(code) ?? code} />
    </Section>
  );
}

function FiguresOf({ cliff }: { readonly cliff: Cliff }): ReactNode {
  const { asOf: date, source, definition, from, to } = cliff;
  const origin = { date, source, definition };
  return (
    <>
      {from && to && <p className="fr-mt-2w">{`Du ${formatDay(from)} au ${formatDay(to)}, par semestres entiers.`}</p>}
      <FigureRow>
        <Figure
          label="Postes concernés"
          value={
            <Field of={cliff} name="posts">
              {formatCount}
            </Field>
          }
          {...origin}
        />
        <Figure
          label="Montant manquant"
          value={
            <Field of={cliff} name="gap">
              {(gap) => formatEuros(gap)}
            </Field>
          }
          {...origin}
        />
      </FigureRow>
      <Section title="Par semestre" id="semestres">
        <Groups of={cliff} name="byHalfYear" heading="Semestre" nameOf={halfYearOf} withBars />
      </Section>
      <Section title="Par financeur" id="financeurs">
        <Groups of={cliff} name="byFunderKind" heading="Financeur" nameOf={funderOf} />
      </Section>
    </>
  );
}

function halfYearOf(key: string): string {
  const [year = '', half = ''] = key.split('-');
  return halfYearInWords(year, half);
}

function funderOf(key: string): string {
  const kind = codeIn(FUNDER_KIND_WORDS, key);
  return kind ? FUNDER_KIND_WORDS[kind] : key;
}

interface GroupsProps {
  readonly of: Cliff;
  readonly name: 'byHalfYear' | 'byDepartment' | 'byFunderKind';
  readonly heading: string;
  readonly nameOf: (key: string) => string;
  readonly withBars?: boolean;
}

function Groups({ of, name, heading, nameOf, withBars = false }: GroupsProps): ReactNode {
  return (
    <Field of={of} name={name} empty="Aucune perte de financement.">
      {(groups) => (
        <>
          {withBars && <Bars groups={groups} nameOf={nameOf} />}
          <DataTable
            caption={`Pertes de financement : ${heading.toLowerCase()}`}
            hideCaption
            columns={columnsOf(heading, nameOf)}
            rows={groups}
            rowKey={({ key }) => key ?? ''}
          />
        </>
      )}
    </Field>
  );
}

/** Bars of amounts; of posts for who may not see amounts. */
function Bars({
  groups,
  nameOf,
}: {
  readonly groups: readonly CliffGroupFragment[];
  readonly nameOf: (key: string) => string;
}): ReactNode {
  const most = Math.max(1, ...groups.map(({ posts }) => posts ?? 0));
  const largest = groups.map(({ gap }) => gap).toSorted((one, other) => (centsOf(one) < centsOf(other) ? 1 : -1))[0];
  const hasAmounts = groups.some(({ gap }) => gap !== null);
  return (
    <ComparedBars
      label={`${hasAmounts ? 'Montants manquants' : 'Nombres de postes concernés'} de chaque semestre, comparés par leur longueur. Le tableau qui suit donne les mêmes chiffres.`}
      series={[hasAmounts ? 'Montant manquant' : 'Postes concernés']}
      groups={groups.map(({ key, posts, gap }) => ({
        name: nameOf(key ?? ''),
        ratios: [hasAmounts ? ratioOfEuros(gap, largest ?? null) : (posts ?? 0) / most],
      }))}
    />
  );
}

function columnsOf(heading: string, nameOf: (key: string) => string): readonly Column<CliffGroupFragment>[] {
  return [
    {
      id: 'rubrique',
      title: heading,
      value: ({ key }) => key && nameOf(key),
      reason: (row) => reasonOf(row, 'key'),
      isRowHeader: true,
    },
    {
      id: 'postes',
      title: 'Postes',
      value: ({ posts }) => posts,
      reason: (row) => reasonOf(row, 'posts'),
      kind: 'number',
    },
    {
      id: 'montant',
      title: 'Montant manquant',
      value: ({ gap }) => gap,
      reason: (row) => reasonOf(row, 'gap'),
      kind: 'euros',
    },
  ];
}

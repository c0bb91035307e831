import { PeopleReachedDocument, reasonOf, type PeopleReachedQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../../graph/graph';
import { Answer } from '../../../ui/answer';
import { AddressProblems } from '../../../ui/list/address-problems';
import { choicesOf, codeIn } from '../../../ui/list/choices';
import { Filters } from '../../../ui/list/filters';
import type { ListAddress } from '../../../ui/list/list-url';
import { useList } from '../../../ui/list/use-list';
import { Page } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { TRAINING } from '../addresses';
import { useDepartments } from '../use-departments';
import { DIMENSION_WORDS } from '../words';
import { ReachedFigures } from './reached-figures';
import { reachedRows } from './reached-rows';
import { ReachedTable } from './reached-table';

const YEARS = ['2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030'];
const { AUDIENCE: _audience, ...OTHER_DIMENSIONS } = DIMENSION_WORDS;
const ADDRESS: ListAddress = {
  filters: [
    {
      name: 'par',
      label: 'Compter par',
      kind: 'choice',
      choices: choicesOf(OTHER_DIMENSIONS),
      unset: DIMENSION_WORDS.AUDIENCE,
    },
    {
      name: 'annee',
      label: 'Année',
      kind: 'choice',
      choices: YEARS.map((year) => ({ value: year, label: year })),
      unset: 'Toutes',
    },
  ],
};

/** People reached and what they think of it, by group; what few persons answered is kept back, and says so. */
export default function Reached(): ReactNode {
  const list = useList(ADDRESS);
  const by = codeIn(OTHER_DIMENSIONS, list.state.values['par']) ?? 'AUDIENCE';
  const year = list.state.values['annee'];
  const query = useGraph(PeopleReachedDocument, { by, ...(year !== undefined && { year: Number(year) }) });
  return (
    <Page
      title="Chiffres des formations"
      above={[TRAINING]}
      lead="Personnes touchées et satisfaction, par public, partie, département, année ou programme."
    >
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir les chiffres" action="Afficher" />
      <Answer to={query} what="les chiffres des formations">
        {(result) => <Result result={result} by={by} />}
      </Answer>
    </Page>
  );
}

function Result({
  result,
  by,
}: {
  readonly result: PeopleReachedQuery;
  readonly by: keyof typeof DIMENSION_WORDS;
}): ReactNode {
  const departments = useDepartments();
  const reason =
    reasonOf(result, 'trainingFigures') ??
    (result.trainingFigures ? reasonOf(result.trainingFigures, 'reached') : undefined);
  if (reason) return <Refused reason={reason} />;
  const names = new Map(departments.map(({ value, label }) => [value, label.replace(/^\S+ – /, '')]));
  return (
    <>
      <ReachedFigures result={result} />
      <ReachedTable rows={reachedRows(result, by, names)} dimension={DIMENSION_WORDS[by]} />
    </>
  );
}

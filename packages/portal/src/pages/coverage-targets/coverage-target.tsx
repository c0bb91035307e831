import { CoverageAgainstTargetDocument, reasonOf } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import { AddressProblems } from '../../ui/list/address-problems';
import { codeIn } from '../../ui/list/choices';
import { DataTable } from '../../ui/list/data-table';
import { Filters } from '../../ui/list/filters';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page, Section } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Success } from '../../ui/form/success';
import { forceFilter } from '../posts/post-address';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { FORCE_WORDS } from '../posts/words';
import { COVERAGE, targetPath } from './addresses';
import { targetColumns, type Coverage } from './target-columns';
import { MissingBars, TargetFigures } from './target-figures';

const ADDRESS: ListAddress = {
  filters: [forceFilter, { name: 'date', label: 'À la date du', hint: 'Aujourd’hui par défaut', kind: 'day' }],
};

/** Posts of each département against the number that it should have, overseas apart. */
export default function CoverageTarget(): ReactNode {
  const list = useList(ADDRESS);
  const keepsPosts = useKeepsPosts();
  const { date: day, force } = list.state.values;
  const query = useGraph(CoverageAgainstTargetDocument, {
    asOf: day ?? null,
    force: codeIn(FORCE_WORDS, force) ?? null,
  });
  return (
    <Page
      title={COVERAGE.title}
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Les postes de chaque département, en regard du nombre visé. Là où aucune cible n’est fixée, aucun écart n’est donné."
      actions={
        <>
          {keepsPosts && <ButtonLink to={targetPath(undefined)}>Fixer une cible</ButtonLink>}
          <ButtonLink to="/postes/carte">Carte</ButtonLink>
        </>
      }
    >
      <Success />
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir la force et la date" action="Afficher" />
      <Answer to={query} what="la couverture">
        {(result) => {
          const reason = reasonOf(result, 'coverageAgainstTarget');
          if (reason) return <Refused reason={reason} />;
          return result.coverageAgainstTarget && <Compared coverage={result.coverageAgainstTarget} day={day} />;
        }}
      </Answer>
    </Page>
  );
}

function Compared({ coverage, day }: { readonly coverage: Coverage; readonly day: string | undefined }): ReactNode {
  const keepsPosts = useKeepsPosts();
  const columns = useMemo(() => targetColumns(day, keepsPosts), [day, keepsPosts]);
  const rows = coverage.departments ?? [];
  const moment = coverage.asOf ? ` au ${formatDay(coverage.asOf)}` : '';
  return (
    <>
      {(
        [
          ['Départements métropolitains', coverage.metropolitan, false],
          ['Départements d’outre-mer', coverage.overseas, true],
        ] as const
      ).map(([title, totals, isOverseas]) => {
        const own = rows.filter(({ department }) => department?.overseas === isOverseas);
        return (
          <Section key={title} title={title}>
            {totals && <TargetFigures totals={totals} coverage={coverage} />}
            <MissingBars rows={own} />
            <DataTable
              caption={`${title} : postes et cibles${moment}`}
              columns={columns}
              rows={own}
              rowKey={({ department }) => department?.code ?? ''}
            />
          </Section>
        );
      })}
    </>
  );
}

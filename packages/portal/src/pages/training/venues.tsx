import { reasonOf, VenuesDocument, type VenuesQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Success } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { NEW_VENUE, TRAINING, venueFormAddress } from './addresses';
import { changeColumn } from './change-column';
import { useKeepsTraining, useOwnParties } from './use-session-record';

type Row = NonNullable<VenuesQuery['venues']>['nodes'][number];

const PAGE = 50;
const ADDRESS = { filters: [] };
const COLUMNS: readonly Column<Row>[] = [
  { id: 'nom', title: 'Nom', isRowHeader: true, value: ({ name }) => name, reason: (row) => reasonOf(row, 'name') },
  { id: 'adresse', title: 'Adresse', value: ({ address }) => address, reason: (row) => reasonOf(row, 'address') },
  {
    id: 'departement',
    title: 'Département',
    value: ({ departmentCode }) => departmentCode,
    reason: (row) => reasonOf(row, 'departmentCode'),
  },
  {
    id: 'capacite',
    title: 'Capacité',
    kind: 'number',
    value: ({ capacity }) => capacity,
    reason: (row) => reasonOf(row, 'capacity'),
  },
  {
    id: 'partie',
    title: 'Mis à disposition par',
    value: ({ offeredBy }) => (offeredBy ? PARTY_WORDS[offeredBy.code] : 'ANISCG'),
    reason: (row) => reasonOf(row, 'offeredBy'),
  },
];

const ACTION: Column<Row> = changeColumn(venueFormAddress);

/** The places where sessions can be held. */
export default function Venues(): ReactNode {
  const list = useList(ADDRESS);
  const keepsTraining = useKeepsTraining();
  const gives = useOwnParties().length > 0;
  const columns = useMemo(() => (keepsTraining ? [...COLUMNS, ACTION] : COLUMNS), [keepsTraining]);
  const query = useGraph(VenuesDocument, { first: PAGE, after: list.state.after });
  return (
    <Page
      title="Lieux de formation"
      above={[TRAINING]}
      lead="L’État met des salles à disposition quand la situation le permet (convention, article 3)."
      actions={(keepsTraining || gives) && <ButtonLink to={NEW_VENUE}>Ajouter un lieu</ButtonLink>}
    >
      <Success />
      <ListView
        list={list}
        query={query}
        connection={({ venues }) => venues}
        refusal={(result) => reasonOf(result, 'venues')}
        columns={columns}
        rowKey={({ id }) => id}
        noun={['lieu', 'lieux']}
        caption="Lieux de formation"
        empty="Aucun lieu n’est enregistré."
        exportPage={async (after, signal) => (await graph.ask(VenuesDocument, { first: 100, after }, signal)).venues}
      />
    </Page>
  );
}

import { AmendmentsDocument, reasonOf, type AmendmentsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Badge } from '../../ui/badge';
import { ButtonLink, Link } from '../../ui/link';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { FUNDING } from '../funding/addresses';
import { amendmentAddress, AMENDMENTS, NEW_AMENDMENT } from './addresses';
import { useDraftsAmendments } from './use-amendment';
import { AMENDMENT_STATUS_TONES, AMENDMENT_STATUS_WORDS } from './words';

type Row = NonNullable<AmendmentsQuery['amendments']>['nodes'][number];

const PAGE_SIZE = 25;
const EXPORT_SIZE = 100;

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'reference',
    title: 'Référence',
    value: ({ reference }) => reference,
    show: ({ id, reference }) => <Link to={amendmentAddress(id)}>{reference}</Link>,
    reason: (amendment) => reasonOf(amendment, 'reference'),
    isRowHeader: true,
  },
  {
    id: 'statut',
    title: 'Statut',
    value: ({ status }) => status && AMENDMENT_STATUS_WORDS[status],
    show: ({ status }) =>
      status && <Badge tone={AMENDMENT_STATUS_TONES[status]}>{AMENDMENT_STATUS_WORDS[status]}</Badge>,
    reason: (amendment) => reasonOf(amendment, 'status'),
  },
  {
    id: 'exercice',
    title: 'À partir de',
    value: ({ fromFiscalYear }) => (fromFiscalYear === null ? null : String(fromFiscalYear)),
    reason: (amendment) => reasonOf(amendment, 'fromFiscalYear'),
  },
  {
    id: 'objet',
    title: 'Objet',
    value: ({ purpose }) => purpose,
    reason: (amendment) => reasonOf(amendment, 'purpose'),
  },
  {
    id: 'signatures',
    title: 'Signatures',
    value: ({ signatories }) =>
      signatories && `${signatories.filter(({ signature }) => signature !== null).length} sur ${signatories.length}`,
    reason: (amendment) => reasonOf(amendment, 'signatories'),
  },
  {
    id: 'ouvert',
    title: 'Ouvert le',
    value: ({ openedOn }) => openedOn,
    reason: (amendment) => reasonOf(amendment, 'openedOn'),
    kind: 'day',
  },
  {
    id: 'vigueur',
    title: 'En vigueur le',
    value: ({ inForceOn }) => inForceOn,
    reason: (amendment) => reasonOf(amendment, 'inForceOn'),
    kind: 'day',
  },
];
const IDS = COLUMNS.map(({ id }) => id);
const STATUS = 'statut';
const ADDRESS: ListAddress = {
  filters: [{ kind: 'choice', name: STATUS, label: 'Statut', choices: choicesOf(AMENDMENT_STATUS_WORDS) }],
  columns: { all: IDS, shown: IDS },
};

/** The amendments of the convention’s amounts, the latest first. */
export default function AmendmentList(): ReactNode {
  const drafts = useDraftsAmendments();
  const list = useList(ADDRESS);
  const status = codeIn(AMENDMENT_STATUS_WORDS, list.state.values[STATUS]);
  const variables = { status: status ?? null, first: PAGE_SIZE, after: list.state.after };
  const query = useGraph(AmendmentsDocument, variables);
  return (
    <Page
      title={AMENDMENTS.title}
      above={[FUNDING]}
      lead="Les montants de l’article 3 changent par avenant. Un avenant entre en vigueur quand chaque partie l’a signé, pour elle-même."
      actions={drafts && <ButtonLink to={NEW_AMENDMENT}>Rédiger un avenant</ButtonLink>}
    >
      <ListView
        list={list}
        query={query}
        connection={({ amendments }) => amendments}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        noun={['avenant', 'avenants']}
        caption={AMENDMENTS.title}
        empty="Aucun avenant ne répond à ces filtres."
        exportPage={async (cursor, signal) => {
          const asked = { ...variables, first: EXPORT_SIZE, after: cursor };
          return (await graph.ask(AmendmentsDocument, asked, signal)).amendments;
        }}
      />
    </Page>
  );
}

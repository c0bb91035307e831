import { reasonOf, TrainersDocument, type TrainersQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Success } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { NEW_TRAINER, trainerFormAddress, TRAINING } from './addresses';
import { changeColumn } from './change-column';
import { useKeepsTraining } from './use-session-record';

type Row = NonNullable<TrainersQuery['trainers']>['nodes'][number];

const PAGE = 50;
const ADDRESS = { filters: [] };
const COLUMNS: readonly Column<Row>[] = [
  { id: 'nom', title: 'Nom', isRowHeader: true, value: ({ name }) => name, reason: (row) => reasonOf(row, 'name') },
  {
    id: 'courriel',
    title: 'Adresse électronique',
    value: ({ email }) => email,
    reason: (row) => reasonOf(row, 'email'),
  },
  { id: 'telephone', title: 'Téléphone', value: ({ phone }) => phone, reason: (row) => reasonOf(row, 'phone') },
];

const ACTION: Column<Row> = changeColumn(trainerFormAddress);

/** Who teaches, for ANISCG. */
export default function Trainers(): ReactNode {
  const list = useList(ADDRESS);
  const keepsTraining = useKeepsTraining();
  const columns = useMemo(() => (keepsTraining ? [...COLUMNS, ACTION] : COLUMNS), [keepsTraining]);
  const query = useGraph(TrainersDocument, { first: PAGE, after: list.state.after });
  return (
    <Page
      title="Formateurs"
      above={[TRAINING]}
      lead="Les personnes de l’ANISCG qui animent les sessions."
      actions={keepsTraining && <ButtonLink to={NEW_TRAINER}>Ajouter un formateur</ButtonLink>}
    >
      <Success />
      <ListView
        list={list}
        query={query}
        connection={({ trainers }) => trainers}
        refusal={(result) => reasonOf(result, 'trainers')}
        columns={columns}
        rowKey={({ id }) => id}
        noun={['formateur', 'formateurs']}
        caption="Formateurs"
        empty="Aucun formateur n’est enregistré."
        exportPage={async (after, signal) =>
          (await graph.ask(TrainersDocument, { first: 100, after }, signal)).trainers
        }
      />
    </Page>
  );
}

import {
  DisseminationsDocument,
  reasonOf,
  type DisseminationsQuery,
  type DisseminationsQueryVariables,
} from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Success } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page, Section } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { ReminderDelays } from '../rules/reminder-delays';
import { REGISTER_ACTS, actPath } from './acts';
import { RECIPIENT_IMPORT } from './addresses';
import { LevelFigures } from './level-figures';
import { RECIPIENT_COLUMNS } from './register-columns';
import { useOwnLevels } from './use-own-levels';
import { LEVEL_WORDS, STATUS_WORDS } from './words';

const PAGE_ROWS = 25;
const EXPORT_ROWS = 100;
const COLUMN_IDS = RECIPIENT_COLUMNS.map(({ id }) => id);
const { SG_CIPDR, DGPN, DGGN, PP } = PARTY_WORDS;
const SENDER_WORDS = { SG_CIPDR, DGPN, DGGN, PP };
const ADDRESS: ListAddress = {
  filters: [
    { name: 'niveau', label: 'Niveau', kind: 'choice', choices: choicesOf(LEVEL_WORDS), unset: 'Tous' },
    { name: 'partie', label: 'Diffusée par', kind: 'choice', choices: choicesOf(SENDER_WORDS), unset: 'Toutes' },
    { name: 'etat', label: 'État', kind: 'choice', choices: choicesOf(STATUS_WORDS), unset: 'Tous' },
    { name: 'departement', label: 'Département', hint: 'Son numéro', kind: 'text', maxLength: 3 },
  ],
  columns: { all: COLUMN_IDS, shown: COLUMN_IDS },
};

/** The register of the dissemination: the prefects and levels to which the convention is sent (article 3). */
export default function Register(): ReactNode {
  const keepsLevels = Object.keys(useOwnLevels()).length > 0;
  return (
    <Page
      title="Diffusion de la convention"
      above={[{ title: 'Gouvernance', to: '/gouvernance' }]}
      lead="À qui la convention est envoyée : les préfets et les échelons des directions (article 3), et qui en a accusé réception."
      actions={keepsLevels && <Acts />}
    >
      <Success />
      <LevelFigures />
      <ReminderDelays />
      <Recipients />
    </Page>
  );
}

function Acts(): ReactNode {
  return (
    <>
      {REGISTER_ACTS.map((act) => (
        <ButtonLink key={act.name} to={actPath(act)}>
          {act.title}
        </ButtonLink>
      ))}
      <ButtonLink to={RECIPIENT_IMPORT.to}>{RECIPIENT_IMPORT.title}</ButtonLink>
    </>
  );
}

function Recipients(): ReactNode {
  const list = useList(ADDRESS);
  const variables = variablesOf(list.state);
  const query = useGraph(DisseminationsDocument, { ...variables, first: PAGE_ROWS, after: list.state.after ?? null });
  return (
    <Section title="Destinataires">
      <ListView
        list={list}
        query={query}
        connection={({ disseminations }: DisseminationsQuery) => disseminations}
        refusal={(result) => {
          const reason = reasonOf(result, 'disseminations');
          return reason?.code === 'FORBIDDEN' ? reason : undefined;
        }}
        columns={RECIPIENT_COLUMNS}
        rowKey={({ id }) => id}
        noun={['destinataire', 'destinataires']}
        caption="Destinataires de la convention"
        empty="Aucun destinataire de votre compétence ne répond à ces filtres."
        exportPage={async (after, signal) => {
          const asked = { ...variables, first: EXPORT_ROWS, after: after ?? null };
          return (await graph.ask(DisseminationsDocument, asked, signal)).disseminations;
        }}
      />
    </Section>
  );
}

function variablesOf({ values }: ListState): Omit<DisseminationsQueryVariables, 'first' | 'after'> {
  const status = codeIn(STATUS_WORDS, values['etat']);
  return {
    level: codeIn(LEVEL_WORDS, values['niveau']) ?? null,
    party: codeIn(SENDER_WORDS, values['partie']) ?? null,
    statuses: status ? [status] : null,
    departmentCode: values['departement'] ?? null,
  };
}

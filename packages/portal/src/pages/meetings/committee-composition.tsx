import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Message } from '../../ui/message';
import { Section } from '../../ui/page';
import type { CommitteeRecord } from './committee-record';
import { ROLE_WORDS } from './words';

type Attendee = NonNullable<CommitteeRecord['attendees']>[number];

const COLUMNS: readonly Column<Attendee>[] = [
  {
    id: 'qualite',
    title: 'Qualité',
    isRowHeader: true,
    value: ({ role }) => role && ROLE_WORDS[role],
    reason: (row) => reasonOf(row, 'role'),
  },
  { id: 'fonction', title: 'Fonction', value: ({ office }) => office, reason: (row) => reasonOf(row, 'office') },
  {
    id: 'representant',
    title: 'Représentant',
    value: ({ representative }) => (representative ? 'Oui' : 'Non'),
    reason: (row) => reasonOf(row, 'representative'),
  },
];

/** Who sits, by the roles of article 4, and which of them nobody fills. */
export function Composition({ meeting }: { readonly meeting: CommitteeRecord }): ReactNode {
  const { attendees, missingRoles, state } = meeting;
  const isAwaited = state === 'CONVENED' && missingRoles && missingRoles.length > 0;
  return (
    <Section title="Composition">
      {isAwaited && (
        <Message kind="info" title="La composition de l’article 4 n’est pas complète">
          <ul>
            {missingRoles.map((role) => (
              <li key={role}>{ROLE_WORDS[role]}</li>
            ))}
          </ul>
        </Message>
      )}
      <DataTable
        caption="Présents au comité technique"
        hideCaption
        columns={COLUMNS}
        rows={attendees ?? []}
        rowKey={(row) => `${row.role} ${attendees?.indexOf(row)}`}
        empty="La présence n’est pas encore enregistrée."
      />
    </Section>
  );
}

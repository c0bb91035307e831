import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { partiesInWords } from '../../words';
import { undertakingPath } from '../governance/addresses';
import { UNDERTAKING_STATUS_TONES, UNDERTAKING_STATUS_WORDS } from '../governance/words';
import type { ResolutionRecord } from './resolution-page';

type Row = NonNullable<ResolutionRecord['undertakings']>[number];

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'numero',
    title: 'Référence',
    isRowHeader: true,
    value: ({ number }) => number,
    show: ({ id, number }) => <Link to={undertakingPath(id)}>{number}</Link>,
    reason: (row) => reasonOf(row, 'number'),
  },
  { id: 'texte', title: 'Engagement', value: ({ words }) => words, reason: (row) => reasonOf(row, 'words') },
  {
    id: 'du-par',
    title: 'Dû par',
    value: ({ owedBy }) => owedBy && partiesInWords(owedBy.map(({ code }) => code)),
    reason: (row) => reasonOf(row, 'owedBy'),
  },
  {
    id: 'echeance',
    title: 'Prochaine échéance',
    kind: 'day',
    value: ({ nextDueOn }) => nextDueOn,
    reason: (row) => reasonOf(row, 'nextDueOn'),
  },
  {
    id: 'statut',
    title: 'Statut',
    value: ({ status }) => status && UNDERTAKING_STATUS_WORDS[status],
    show: ({ status }) =>
      status && <Badge tone={UNDERTAKING_STATUS_TONES[status]}>{UNDERTAKING_STATUS_WORDS[status]}</Badge>,
    reason: (row) => reasonOf(row, 'status'),
  },
];

/** The commitments that an adopted resolution created. */
export function DecidedUndertakings({ resolution }: { readonly resolution: ResolutionRecord }): ReactNode {
  return (
    <Section title="Engagements créés">
      <DataTable
        caption="Engagements créés par la résolution"
        hideCaption
        columns={COLUMNS}
        rows={resolution.undertakings ?? []}
        rowKey={({ id }) => id}
        empty="Cette résolution n’a créé aucun engagement."
      />
    </Section>
  );
}

import { reasonOf, type BoardMeetingQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { resolutionPath } from '../resolutions/addresses';
import { BALLOT_WORDS, OUTCOME_TONES, OUTCOME_WORDS } from '../resolutions/words';

export type MeetingResolution = NonNullable<BoardMeetingQuery['resolutions']>['nodes'][number];

const COLUMNS: readonly Column<MeetingResolution>[] = [
  { id: 'rang', title: 'N°', kind: 'number', value: ({ rank }) => rank, reason: (row) => reasonOf(row, 'rank') },
  {
    id: 'titre',
    title: 'Résolution',
    isRowHeader: true,
    value: ({ title }) => title,
    show: ({ id, title }) => <Link to={resolutionPath(id)}>{title}</Link>,
    reason: (row) => reasonOf(row, 'title'),
  },
  {
    id: 'scrutin',
    title: 'Scrutin',
    value: ({ ballot }) => ballot && BALLOT_WORDS[ballot],
    reason: (row) => reasonOf(row, 'ballot'),
  },
  { id: 'pour', title: 'Pour', kind: 'number', value: ({ votesFor }) => votesFor },
  { id: 'contre', title: 'Contre', kind: 'number', value: ({ votesAgainst }) => votesAgainst },
  { id: 'abstentions', title: 'Abstentions', kind: 'number', value: ({ abstentions }) => abstentions },
  {
    id: 'issue',
    title: 'Issue',
    value: ({ outcome }) => (outcome ? OUTCOME_WORDS[outcome] : 'À voter'),
    show: ({ outcome }) => (
      <Badge tone={outcome ? OUTCOME_TONES[outcome] : 'new'}>{outcome ? OUTCOME_WORDS[outcome] : 'À voter'}</Badge>
    ),
    reason: (row) => reasonOf(row, 'outcome'),
  },
];

/** What the board was asked to decide at a meeting, in order, and what it decided. */
export function MeetingResolutions({ resolutions }: { readonly resolutions: readonly MeetingResolution[] }): ReactNode {
  return (
    <Section title="Résolutions">
      <DataTable
        caption="Résolutions de la réunion"
        hideCaption
        columns={COLUMNS}
        rows={resolutions}
        rowKey={({ id }) => id}
        empty="Aucune résolution n’a été proposée à cette réunion."
      />
    </Section>
  );
}

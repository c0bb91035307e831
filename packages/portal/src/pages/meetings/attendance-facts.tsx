import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { formatCount, formatQuantity } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { Fact, Facts, FieldFact } from '../../ui/record';
import type { BoardMeetingRecord } from './board-record';
import { PRESENCE_WORDS } from './words';

type Presence = NonNullable<BoardMeetingRecord['presences']>[number];

const COLUMNS: readonly Column<Presence>[] = [
  {
    id: 'siege',
    title: 'Siège',
    isRowHeader: true,
    value: ({ seat }) => seat?.office ?? null,
    reason: (row) => reasonOf(row, 'seat'),
  },
  {
    id: 'presence',
    title: 'Présence',
    value: ({ presence }) => presence && PRESENCE_WORDS[presence],
    reason: (row) => reasonOf(row, 'presence'),
  },
  {
    id: 'pouvoir',
    title: 'Représenté par',
    value: ({ representedBy }) => representedBy?.office ?? '–',
    reason: (row) => reasonOf(row, 'representedBy'),
  },
];

/** Who attended a meeting, seat by seat, and whether its quorum was reached. */
export function Attendance({ meeting }: { readonly meeting: BoardMeetingRecord }): ReactNode {
  const { attendance, presences } = meeting;
  return (
    <Section title="Présence et quorum">
      <Facts>
        {attendance ? (
          <>
            <FieldFact term="Présents" of={attendance} name="present">
              {formatCount}
            </FieldFact>
            <FieldFact term="Représentés" of={attendance} name="represented">
              {formatCount}
            </FieldFact>
            <FieldFact term="Absents" of={attendance} name="absent">
              {formatCount}
            </FieldFact>
          </>
        ) : (
          <FieldFact term="Présence" of={meeting} name="attendance" empty="Pas encore enregistrée" />
        )}
        <FieldFact term="Quorum" of={meeting} name="quorum">
          {(quorum) => formatQuantity(quorum, 'membre présent ou représenté', 'membres présents ou représentés')}
        </FieldFact>
        <FieldFact term="Quorum atteint" of={meeting} name="quorumMet" empty="Pas encore connu">
          {(met) => (met ? <Badge tone="success">Oui</Badge> : <Badge tone="error">Non</Badge>)}
        </FieldFact>
        <Rule meeting={meeting} />
      </Facts>
      {presences && presences.length > 0 && (
        <DataTable
          caption="Présence par siège"
          columns={COLUMNS}
          rows={presences}
          rowKey={({ seat }) => seat?.id ?? ''}
          empty="Aucun siège."
        />
      )}
    </Section>
  );
}

function Rule({ meeting: { rules } }: { readonly meeting: BoardMeetingRecord }): ReactNode {
  if (!rules) return null;
  return (
    <Fact term="Règle du quorum">
      {rules.quorumNumerator}/{rules.quorumDenominator} des sièges du jour. {rules.source}
    </Fact>
  );
}

import { ReminderDelaysDocument, reasonOf, type ReminderDelaysQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { formatQuantity } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { Section } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { useKeepsMeetings } from '../meetings/only-meeting-keepers';
import { NEW_REMINDER_DELAY } from './addresses';
import { RuleTable } from './rule-table';

type Delay = NonNullable<ReminderDelaysQuery['disseminationReminderDelays']>[number];

const COLUMNS: readonly Column<Delay>[] = [
  {
    id: 'delai',
    title: 'Délai',
    value: ({ reminderDays }) => reminderDays,
    show: ({ reminderDays }) => reminderDays !== null && formatQuantity(reminderDays, 'jour', 'jours'),
    reason: (row) => reasonOf(row, 'reminderDays'),
  },
];

/** After how many days without an acknowledgement a recipient of the convention is reminded. */
export function ReminderDelays(): ReactNode {
  const keepsRegister = useKeepsMeetings();
  const query = useGraph(ReminderDelaysDocument, {});
  return (
    <Section
      title="Délai de relance"
      actions={keepsRegister && <ButtonLink to={NEW_REMINDER_DELAY.to}>{NEW_REMINDER_DELAY.title}</ButtonLink>}
    >
      <Answer to={query} what="le délai de relance">
        {(result) => {
          const reason = reasonOf(result, 'disseminationReminderDelays');
          if (reason) return <Refused reason={reason} />;
          return (
            <RuleTable
              caption="Délais de relance de la diffusion"
              rules={result.disseminationReminderDelays ?? []}
              today={result.convention?.asOf ?? ''}
              columns={COLUMNS}
            />
          );
        }}
      </Answer>
    </Section>
  );
}

import { reasonOf } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import type { CalledMeeting } from './called-meeting';
import { MEETING_STATE_TONES, MEETING_STATE_WORDS } from './words';

type Row = Pick<CalledMeeting, 'id' | 'meetsOn' | 'state' | 'place'>;

/** Day of a meeting, which leads to its page, and where it stands. */
export function meetingColumns(pathOf: (id: string) => string): readonly Column<Row>[] {
  return [
    {
      id: 'date',
      title: 'Date',
      kind: 'day',
      isRowHeader: true,
      value: ({ meetsOn }) => meetsOn,
      show: ({ id, meetsOn }) => <Link to={pathOf(id)}>{meetsOn && formatDay(meetsOn)}</Link>,
      reason: (row) => reasonOf(row, 'meetsOn'),
    },
    {
      id: 'etat',
      title: 'État',
      value: ({ state }) => state && MEETING_STATE_WORDS[state],
      show: ({ state }) => state && <Badge tone={MEETING_STATE_TONES[state]}>{MEETING_STATE_WORDS[state]}</Badge>,
      reason: (row) => reasonOf(row, 'state'),
    },
  ];
}

export const PLACE_COLUMN: Column<Row> = {
  id: 'lieu',
  title: 'Lieu',
  value: ({ place }) => place,
  reason: (row) => reasonOf(row, 'place'),
};

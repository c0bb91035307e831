import { BoardSeatDocument, reasonOf, type BoardSeatQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { BOARD, seatPath } from './addresses';

export type SeatRecord = NonNullable<BoardSeatQuery['boardSeat']>;

interface SeatPageProps {
  /** What is done about it; the seat’s own page when absent. */
  readonly act?: string;
  readonly actions?: (seat: SeatRecord) => ReactNode;
  readonly children: (seat: SeatRecord) => ReactNode;
}

const ABOVE = [{ title: 'Gouvernance', to: '/gouvernance' }, BOARD];

/** A page about the seat that its address names. */
export function SeatPage({ act, actions, children }: SeatPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(BoardSeatDocument, { id });
  const seat = (!query.isPlaceholderData && query.data?.boardSeat) || undefined;
  const own = seat && { title: seat.office ?? 'Siège', to: seatPath(seat.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Siège du conseil'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={seat && actions?.(seat)}
    >
      <Answer to={query} what="le siège">
        {(result) => {
          if (query.isPlaceholderData) return <Loading what="le siège" />;
          const reason = reasonOf(result, 'boardSeat');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          return result.boardSeat ? children(result.boardSeat) : <Absent what="Ce siège" back={BOARD} />;
        }}
      </Answer>
    </Page>
  );
}

/** Whether a mandate runs or will run to its term: an elected seat that was not ended early. */
export function runsToItsTerm({ kind, endKind }: SeatRecord): boolean {
  return kind === 'ELECTED' && endKind === null;
}

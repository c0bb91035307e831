import type { BoardRoom, Meeting } from './desk.js';
import { seatsOn } from './desk.js';

export const of = ({ id, version }: Meeting) => ({ meetingId: id, version });

/** Meetings whose day has come, in a room that stands at 23 November 2026; the board has twelve seats. */
export async function bench(room: BoardRoom) {
  const seats = await seatsOn(room, '2026-11-20');
  let meetings = 0;
  const seat = (index: number): string => {
    const found = seats[index];
    if (found === undefined) throw new Error(`the board has no seat ${index}`);
    return found;
  };
  const present = (...indexes: number[]) => indexes.map((index) => ({ seatId: seat(index), presence: 'PRESENT' }));
  /** A meeting called long before its day. */
  const comeOn = async (day = '2026-11-20'): Promise<Meeting> => {
    const id = `01890000-0000-7000-8000-${String((meetings += 1)).padStart(12, '0')}`;
    await room.truth.query(
      `INSERT INTO governance.board_meeting (id, kind, meets_on, convened_on, place) VALUES ($1, 'ORDINARY', $2, '2026-01-05', 'Paris')`,
      [id, day],
    );
    await room.truth.query(
      `INSERT INTO governance.board_agenda_item (meeting_id, revision, rank, title, kind) VALUES ($1, 1, 1, 'Budget', 'DECISION')`,
      [id],
    );
    return room.read(id);
  };
  const done = async (...[act, input]: Parameters<BoardRoom['act']>): Promise<Meeting> => {
    const { meeting, refusals } = await room.act(act, input);
    if (!meeting) throw new Error(JSON.stringify(refusals));
    return meeting;
  };
  const attended = (meeting: Meeting, entries: readonly object[]) =>
    done('recordBoardAttendance', { ...of(meeting), entries });
  return {
    seats,
    seat,
    present,
    proxy: (from: number, to: number) => ({
      seatId: seat(from),
      presence: 'REPRESENTED',
      representedBySeatId: seat(to),
    }),
    comeOn,
    attended,
    /** A meeting that was held with its quorum. */
    held: async (day?: string) =>
      done('holdBoardMeeting', of(await attended(await comeOn(day), present(0, 1, 2, 3, 4, 5)))),
    withMinutes: async (meeting: Meeting) =>
      done(
        'submitBoardMinutes',
        of(await done('draftBoardMinutes', { ...of(meeting), text: 'Premier point.\nAdopté.' })),
      ),
  };
}

export type Bench = Awaited<ReturnType<typeof bench>>;

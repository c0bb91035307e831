import { asViewer, startTestStack, type Ask, type ViewerOptions } from '@iscg/test-kit';
import pg from 'pg';

export const ANISCG: ViewerOptions = { parties: ['ANISCG'] };
export const BOARD: ViewerOptions = { parties: ['BOARD'] };
export const UNKNOWN = '01890000-0000-7000-8000-000000000000';

export interface Meeting {
  readonly id: string;
  readonly state: string;
  readonly heldOn: string | null;
  readonly agendaItems: readonly { readonly rank: number; readonly title: string; readonly kind: string }[];
  readonly papers: readonly { readonly title: string; readonly presentedBy: { readonly code: string } }[];
  readonly attendance: { readonly present: number; readonly represented: number; readonly absent: number } | null;
  readonly presences: readonly { readonly seat: { readonly id: string }; readonly presence: string }[];
  readonly quorum: number;
  readonly quorumMet: boolean | null;
  readonly minutes: string | null;
  readonly minutesState: string | null;
  readonly minutesApproval: { readonly approvedOn: string; readonly act: string | null } | null;
  readonly version: number;
}

export interface Outcome {
  readonly meeting: Meeting | null;
  /** Code, field and sentence of each refusal, wherever in the answer it stands. */
  readonly refusals: readonly (readonly [code: string, field: unknown, message: string])[];
}

export const MEETING = `id state heldOn meetsOn convenedOn agendaItems { rank title kind } papers { title presentedBy { code } }
  attendance { present represented absent } presences { seat { id } presence representedBy { id } } quorum quorumMet
  minutes minutesState minutesApproval { approvedOn approvedBy act meeting { id } } cancellationReason version`;

const INPUTS = {
  conveneBoardMeeting: 'ConveneBoardMeetingInput',
  changeBoardAgenda: 'ChangeBoardAgendaInput',
  cancelBoardMeeting: 'CancelBoardMeetingInput',
  recordBoardAttendance: 'RecordBoardAttendanceInput',
  holdBoardMeeting: 'BoardMeetingVersionInput',
  draftBoardMinutes: 'DraftBoardMinutesInput',
  submitBoardMinutes: 'BoardMeetingVersionInput',
  approveBoardMinutes: 'ApproveBoardMinutesInput',
} as const;
export type Act = keyof typeof INPUTS;

let keys = 0;
export const newKey = () => `test-board-${(keys += 1)}`;

/** A meeting to call; any part of it may be replaced. */
export const calledFor = (meetsOn: string, changes: object = {}) => ({
  kind: 'ORDINARY',
  meetsOn,
  place: 'Paris',
  agenda: [{ title: 'Budget', kind: 'DECISION' }],
  papers: [{ title: 'Projet de budget', presentedBy: 'ANISCG' }],
  idempotencyKey: newKey(),
  ...changes,
});

/** A stack of its own that stands at a day, and whoever acts there. */
export async function openBoardRoom(day: string) {
  const stack = await startTestStack({ standsAt: `${day}T10:00:00.000Z` });
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  const asks = new Map<string, Ask>();
  const as = async (viewer: ViewerOptions): Promise<Ask> => {
    const key = JSON.stringify(viewer);
    const ask = asks.get(key) ?? (await asViewer(stack, viewer));
    asks.set(key, ask);
    return ask;
  };
  return {
    as,
    truth,
    act: async (act: Act, input: object, viewer: ViewerOptions = ANISCG): Promise<Outcome> => {
      const ask = await as(viewer);
      const { data, errors } = await ask(
        `mutation ($input: ${INPUTS[act]}!) { outcome: ${act}(input: $input) { meeting { ${MEETING} } errors { code field message } } }`,
        { input },
      );
      const told: { code: string; field: string | null; message: string }[] = data?.['outcome']?.errors ?? [];
      return {
        meeting: data?.['outcome']?.meeting ?? null,
        refusals: [
          ...told.map(({ code, field, message }) => [code, field, message] as const),
          ...errors.map(({ extensions, message }) => [extensions.code, extensions['field'], message] as const),
        ],
      };
    },
    read: async (id: string, viewer: ViewerOptions = BOARD): Promise<Meeting> => {
      const { data } = await (await as(viewer))(`query ($id: ID!) { boardMeeting(id: $id) { ${MEETING} } }`, { id });
      return data?.['boardMeeting'];
    },
    /** How many rows meetings hold, table by table. */
    rows: async () => {
      const tables = ['board_meeting', 'board_agenda_item', 'board_meeting_paper', 'board_presence', 'board_minutes'];
      const counts = [...tables, 'board_rules', 'act_recording'].map(
        (table) => `(SELECT count(*)::int FROM governance.${table}) AS ${table}`,
      );
      return (await truth.query<Record<string, number>>(`SELECT ${counts.join(', ')}`)).rows[0];
    },
    close: async () => {
      await truth.end();
      await stack.stop();
    },
  };
}

/** Code and field of each refusal. */
export const codesOf = ({ refusals }: Outcome) => refusals.map(([code, field]) => [code, field]);

export type BoardRoom = Awaited<ReturnType<typeof openBoardRoom>>;

/** The seats of a day, in the order of the board. */
export async function seatsOn(room: BoardRoom, day: string): Promise<string[]> {
  const { rows } = await room.truth.query<{ id: string }>(
    `SELECT id FROM governance.board_seat WHERE starts_on <= $1 AND (ends_on IS NULL OR ends_on >= $1) ORDER BY rank`,
    [day],
  );
  return rows.map(({ id }) => id);
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, of, type Bench } from './bench.js';
import { UNKNOWN, codesOf, openBoardRoom, type BoardRoom } from './desk.js';

let room: BoardRoom;
let at: Bench;
beforeAll(async () => {
  room = await openBoardRoom('2026-11-23');
  at = await bench(room);
  await room.truth.query(
    `INSERT INTO governance.board_rules (id, effective_on, notice_days, quorum_numerator, quorum_denominator, most_proxies, source)
     VALUES ('01890000-0000-7000-8000-000000000101', '2026-08-01', 15, 2, 3, 2, 'Essai'),
            ('01890000-0000-7000-8000-000000000102', '2026-09-01', 15, 51, 100, 2, 'Essai'),
            ('01890000-0000-7000-8000-000000000103', '2026-10-01', 15, 1, 2, 2, 'Essai')`,
  );
});
afterAll(() => room.close());

describe('attendance', () => {
  it('has a line for every seat of the day; who is not named is absent', async () => {
    const meeting = await at.attended(await at.comeOn(), [...at.present(0, 4), at.proxy(1, 0), at.proxy(2, 0)]);
    expect(meeting.attendance).toEqual({ present: 2, represented: 2, absent: 8 });
    expect(meeting.presences.map(({ seat: { id } }) => id)).toEqual(at.seats);
    expect(meeting.presences[1]).toMatchObject({ presence: 'REPRESENTED', representedBy: { id: at.seat(0) } });
  });

  it.each<[string, string, readonly number[], readonly (readonly [number, number])[], number, boolean]>([
    ['five of twelve for a half', '2026-11-20', [0, 1, 2, 3, 4], [], 6, false],
    ['six of twelve for a half', '2026-11-20', [0, 1, 2, 3, 4, 5], [], 6, true],
    ['five, one of them by proxy, for a half', '2026-11-20', [0, 1, 2, 3], [[4, 0]], 6, false],
    [
      'six, three of them by proxy, for a half',
      '2026-11-20',
      [0, 1, 2],
      [
        [3, 0],
        [4, 1],
        [5, 2],
      ],
      6,
      true,
    ],
    ['seven of twelve for two thirds', '2026-08-15', [0, 1, 2, 3, 4, 5, 6], [], 8, false],
    ['eight of twelve for two thirds', '2026-08-15', [0, 1, 2, 3, 4, 5, 6, 7], [], 8, true],
    ['six of twelve for fifty-one hundredths', '2026-09-15', [0, 1, 2, 3, 4, 5], [], 7, false],
    ['seven of twelve for fifty-one hundredths', '2026-09-15', [0, 1, 2, 3, 4, 5, 6], [], 7, true],
  ])('makes the quorum or not: %s', async (_, day, there, proxies, quorum, met) => {
    const entries = [...at.present(...there), ...proxies.map(([from, to]) => at.proxy(from, to))];
    const meeting = await at.attended(await at.comeOn(day), entries);
    expect([meeting.quorum, meeting.quorumMet]).toEqual([quorum, met]);
  });

  it('is corrected until the minutes are approved; what stood before is kept', async () => {
    const meeting = await at.attended(await at.comeOn(), at.present(0));
    const corrected = await at.attended(meeting, at.present(0, 1));
    expect([meeting.attendance?.present, corrected.attendance?.present]).toEqual([1, 2]);
    const { rows } = await room.truth.query<{ revision: number }>(
      'SELECT DISTINCT revision FROM governance.board_presence WHERE meeting_id = $1 ORDER BY revision',
      [meeting.id],
    );
    expect(rows.map(({ revision }) => revision)).toEqual([1, 2]);
  });
});

describe('no attendance is recorded', () => {
  const expired = async () => {
    const { rows } = await room.truth.query<{ id: string }>(
      `SELECT id FROM governance.board_seat WHERE ends_on = '2026-06-19' ORDER BY rank LIMIT 1`,
    );
    return rows[0]?.id;
  };
  it.each<[string, () => readonly object[] | Promise<readonly object[]>, string, RegExp]>([
    ['of nobody', () => [], 'BAD_USER_INPUT', /de 1 à 60/],
    [
      'of a seat whose mandate has expired on that day',
      async () => [{ seatId: await expired(), presence: 'PRESENT' }],
      'BAD_USER_INPUT',
      /mandat du siège « .+ » a pris fin le 2026-06-19, avant la réunion du 2026-11-20/,
    ],
    [
      'by proxy to a seat whose mandate has expired',
      async () => [{ seatId: at.seat(0), presence: 'REPRESENTED', representedBySeatId: await expired() }],
      'BAD_USER_INPUT',
      /a pris fin le 2026-06-19/,
    ],
    ['of a seat that does not exist', () => [{ seatId: UNKNOWN, presence: 'PRESENT' }], 'NOT_FOUND', /n’existe pas/],
    ['of a seat named twice', () => at.present(0, 0), 'BAD_USER_INPUT', /deux fois/],
    [
      'by proxy to a seat that is absent',
      () => [...at.present(0), at.proxy(1, 2)],
      'BAD_USER_INPUT',
      /n’est pas présent/,
    ],
    [
      'by proxy to a seat that is represented itself',
      () => [...at.present(0), at.proxy(1, 0), at.proxy(2, 1)],
      'BAD_USER_INPUT',
      /n’est pas présent/,
    ],
    ['by proxy to oneself', () => [...at.present(0), at.proxy(1, 1)], 'BAD_USER_INPUT', /n’est pas présent/],
    [
      'by proxy to nobody',
      () => [...at.present(0), { seatId: at.seat(1), presence: 'REPRESENTED' }],
      'BAD_USER_INPUT',
      /quel siège représente/,
    ],
    [
      'with a third proxy to one seat',
      () => [...at.present(0), at.proxy(1, 0), at.proxy(2, 0), at.proxy(3, 0)],
      'BAD_USER_INPUT',
      /3 pouvoirs : le plus permis est 2/,
    ],
    [
      'with a proxy from a seat that is there',
      () => [...at.present(0), { ...at.proxy(1, 0), presence: 'PRESENT' }],
      'BAD_USER_INPUT',
      /ne donne pas de pouvoir/,
    ],
  ])('%s', async (_, entries, code, sentence) => {
    const meeting = await at.comeOn();
    const before = await room.rows();
    const { refusals } = await room.act('recordBoardAttendance', { ...of(meeting), entries: await entries() });
    expect(refusals).toEqual([[code, 'entries', expect.stringMatching(sentence)]]);
    expect(await room.rows()).toEqual(before);
  });

  it('before the day of the meeting, which is not held either', async () => {
    const meeting = await at.comeOn('2026-11-24');
    const refused = [
      await room.act('recordBoardAttendance', { ...of(meeting), entries: at.present(0) }),
      await room.act('holdBoardMeeting', of(meeting)),
    ];
    expect(refused.map(codesOf)).toEqual(refused.map(() => [['CONFLICT', 'meetingId']]));
  });

  it.each<[string, string]>([
    [
      'a seat outside its mandate',
      `(SELECT id FROM governance.board_seat WHERE ends_on = '2026-06-19' LIMIT 1), 'PRESENT', NULL`,
    ],
    ['a proxy to an absent seat', `$2, 'REPRESENTED', $3`],
  ])('by PostgreSQL itself of %s', async (_, values) => {
    const meeting = await at.comeOn();
    const parameters = values.includes('$2') ? [meeting.id, at.seat(0), at.seat(1)] : [meeting.id];
    await expect(
      room.truth.query(
        `INSERT INTO governance.board_presence (meeting_id, revision, seat_id, presence, represented_by) VALUES ($1, 1, ${values})`,
        parameters,
      ),
    ).rejects.toThrow();
  });
});

describe('a meeting', () => {
  it('recorded before attendance was kept by seat tells the counts that were typed then', async () => {
    const id = '01890000-0000-7000-8000-000000000999';
    await room.truth.query(
      `INSERT INTO governance.board_meeting (id, kind, meets_on, place, state, present, represented, absent, quorum)
       VALUES ($1, 'ORDINARY', '2025-01-15', 'Paris', 'HELD', 4, 1, 7, 6)`,
      [id],
    );
    expect(await room.read(id)).toMatchObject({
      heldOn: '2025-01-15',
      attendance: { present: 4, represented: 1, absent: 7 },
      presences: [],
      quorum: 6,
      quorumMet: false,
    });
  });

  it('is held once its attendance is recorded, with or without its quorum, once', async () => {
    const meeting = await at.comeOn();
    expect(codesOf(await room.act('holdBoardMeeting', of(meeting)))).toEqual([['CONFLICT', 'meetingId']]);
    const { meeting: over } = await room.act('holdBoardMeeting', of(await at.attended(meeting, at.present(0))));
    expect(over).toMatchObject({ state: 'HELD', heldOn: '2026-11-20', quorumMet: false });
    const again = { meetingId: meeting.id, version: over?.version };
    const refused = [
      await room.act('holdBoardMeeting', again),
      await room.act('cancelBoardMeeting', { ...again, reason: 'X' }),
      await room.act('changeBoardAgenda', { ...again, agenda: [{ title: 'X', kind: 'DECISION' }], papers: [] }),
    ];
    expect(refused.map(codesOf)).toEqual(refused.map(() => [['CONFLICT', 'meetingId']]));
  });
});

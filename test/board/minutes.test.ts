import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ViewerOptions } from '@iscg/test-kit';
import { bench, of, type Bench } from './bench.js';
import { UNKNOWN, codesOf, openBoardRoom, type BoardRoom, type Meeting } from './desk.js';

let room: BoardRoom;
let at: Bench;
beforeAll(async () => {
  room = await openBoardRoom('2026-11-23');
  at = await bench(room);
});
afterAll(() => room.close());

const inWriting = { approvedOn: '2026-11-23', approvedBy: 'Le conseil', act: 'Consultation écrite' };

describe('minutes', () => {
  it('are drafted, submitted and approved in writing; after that nothing of the meeting changes', async () => {
    const submitted = await at.withMinutes(await at.held());
    expect(submitted).toMatchObject({
      minutes: 'Premier point.\nAdopté.',
      minutesState: 'SUBMITTED',
      minutesApproval: null,
    });
    const { meeting: approved } = await room.act('approveBoardMinutes', { ...of(submitted), ...inWriting });
    expect(approved).toMatchObject({ minutesState: 'APPROVED', minutesApproval: { ...inWriting, meeting: null } });
    const again = { meetingId: submitted.id, version: approved?.version };
    const before = await room.rows();
    const refused = [
      await room.act('changeBoardAgenda', { ...again, agenda: [{ title: 'X', kind: 'DECISION' }], papers: [] }),
      await room.act('recordBoardAttendance', { ...again, entries: at.present(0) }),
      await room.act('draftBoardMinutes', { ...again, text: 'Autre' }),
      await room.act('submitBoardMinutes', again),
      await room.act('approveBoardMinutes', { ...again, ...inWriting }),
    ];
    expect(refused.map(({ refusals }) => refusals)).toEqual(
      refused.map(() => [['CONFLICT', 'meetingId', expect.stringMatching(/approuvé depuis le 2026-11-23/)]]),
    );
    expect(await room.rows()).toEqual(before);
    expect(await room.read(submitted.id)).toEqual(approved);
    await expect(
      room.truth.query(`UPDATE governance.board_minutes SET text = 'Autre' WHERE meeting_id = $1`, [submitted.id]),
    ).rejects.toThrow('the minutes are approved');
  });

  it('are approved by a later meeting that had its quorum', async () => {
    const [first, later] = [await at.withMinutes(await at.held()), await at.held('2026-11-23')];
    const approval = { approvedOn: '2026-11-23', approvedBy: 'Le conseil', approvingMeetingId: later.id };
    const { meeting } = await room.act('approveBoardMinutes', { ...of(first), ...approval });
    expect(meeting?.minutesApproval).toMatchObject({ approvedOn: '2026-11-23', act: null, meeting: { id: later.id } });
  });

  it('rewritten after they were submitted are a draft again', async () => {
    const submitted = await at.withMinutes(await at.held());
    const { meeting } = await room.act('draftBoardMinutes', { ...of(submitted), text: 'Autre' });
    expect(meeting).toMatchObject({ minutes: 'Autre', minutesState: 'DRAFTED' });
  });

  it('of a meeting that was not held are not written', async () => {
    const meeting = await at.comeOn();
    expect(codesOf(await room.act('draftBoardMinutes', { ...of(meeting), text: 'X' }))).toEqual([
      ['CONFLICT', 'meetingId'],
    ]);
  });

  it('are neither submitted before they are written nor approved before they are submitted', async () => {
    const meeting = await at.held();
    expect(codesOf(await room.act('submitBoardMinutes', of(meeting)))).toEqual([['CONFLICT', 'meetingId']]);
    expect(codesOf(await room.act('approveBoardMinutes', { ...of(meeting), ...inWriting }))).toEqual([
      ['CONFLICT', 'meetingId'],
    ]);
  });

  it.each<[string, (self: Meeting) => object | Promise<object>, string, string]>([
    ['by nothing', () => ({ act: null }), 'BAD_USER_INPUT', 'approvingMeetingId'],
    ['by two things', ({ id }) => ({ approvingMeetingId: id }), 'BAD_USER_INPUT', 'approvingMeetingId'],
    ['tomorrow', () => ({ approvedOn: '2026-11-24' }), 'BAD_USER_INPUT', 'approvedOn'],
    ['before they were submitted', () => ({ approvedOn: '2026-11-22' }), 'BAD_USER_INPUT', 'approvedOn'],
    ['by nobody', () => ({ approvedBy: '' }), 'BAD_USER_INPUT', 'approvedBy'],
    [
      'by the meeting itself',
      ({ id }) => ({ act: null, approvingMeetingId: id }),
      'BAD_USER_INPUT',
      'approvingMeetingId',
    ],
    ['by no meeting', () => ({ act: null, approvingMeetingId: UNKNOWN }), 'NOT_FOUND', 'approvingMeetingId'],
    [
      'by a meeting without its quorum',
      async () => {
        const poor = await at.attended(await at.comeOn('2026-11-23'), at.present(0));
        await room.act('holdBoardMeeting', of(poor));
        return { act: null, approvingMeetingId: poor.id };
      },
      'BAD_USER_INPUT',
      'approvingMeetingId',
    ],
  ])('are not approved %s', async (_, changes, code, field) => {
    const submitted = await at.withMinutes(await at.held());
    const { refusals } = await room.act('approveBoardMinutes', {
      ...of(submitted),
      ...inWriting,
      ...(await changes(submitted)),
    });
    expect(refusals.map(([given, at]) => [given, at])).toEqual([[code, field]]);
    expect((await room.read(submitted.id)).minutesState).toBe('SUBMITTED');
  });
});

describe('the room of the board', () => {
  it.each([['SG_CIPDR'], ['DGPN'], ['DGGN'], ['PP'], ['DGPN', 'PP']] as const)(
    'is closed to %s %s: no list, no meeting, no rules',
    async (...parties) => {
      const { id } = await at.comeOn();
      const ask = await room.as({ parties });
      const { data, errors } = await ask(
        'query ($id: ID!) { boardMeetings { totalCount nodes { id } } boardMeeting(id: $id) { id } boardRules { id } }',
        { id },
      );
      expect(data).toEqual({ boardMeetings: null, boardMeeting: null, boardRules: null });
      expect(errors.map(({ extensions }) => [extensions.code, extensions['rule']])).toEqual(
        Array(3).fill(['FORBIDDEN', 'board-meetings']),
      );
    },
  );

  it.each([['BOARD'], ['ANISCG'], ['DGPN', 'BOARD']] as const)('is open to %s %s', async (...parties) => {
    const { id } = await at.comeOn();
    expect(await room.read(id, { parties })).toMatchObject({ id, agendaItems: [{ title: 'Budget' }] });
  });

  it('lists the meetings that stand as asked', async () => {
    const ask = await room.as({ parties: ['BOARD'] });
    for (const state of ['CONVENED', 'HELD', 'CANCELLED']) {
      const { data } = await ask(
        'query ($states: [BoardMeetingState!]) { boardMeetings(states: $states, first: 100) { totalCount nodes { state meetsOn } } }',
        { states: [state] },
      );
      const nodes: { state: string; meetsOn: string }[] = data?.['boardMeetings'].nodes;
      expect([...new Set(nodes.map((node) => node.state))]).toEqual([state]);
      expect(nodes.map(({ meetsOn }) => meetsOn)).toEqual(
        nodes
          .map(({ meetsOn }) => meetsOn)
          .sort()
          .reverse(),
      );
    }
  });

  it('tells the document that a paper is to who may read it, and to the others that there is one', async () => {
    const documentOf = async (readers: string) => {
      const { rows } = await room.truth.query<{ id: string; title: string }>(
        `SELECT id, title FROM governance.document WHERE parties = $1::text[] ORDER BY id LIMIT 1`,
        [readers],
      );
      if (!rows[0]) throw new Error(`no document for ${readers}`);
      return rows[0];
    };
    const [shared, own] = [await documentOf('{BOARD,ANISCG}'), await documentOf('{DGPN,ANISCG}')];
    const { id, version } = await at.comeOn();
    const papers = [shared, own].map((document, index) => ({
      title: `Note ${index}`,
      presentedBy: 'ANISCG',
      documentId: document.id,
    }));
    const { refusals } = await room.act('changeBoardAgenda', {
      ...{ meetingId: id, version, papers },
      agenda: [{ title: 'Budget', kind: 'DECISION' }],
    });
    expect(refusals).toEqual([]);
    const read = async (...parties: ViewerOptions['parties'][number][]) => {
      const ask = await room.as({ parties });
      const asked = 'query ($id: ID!) { boardMeeting(id: $id) { papers { documentId document { title } } } }';
      const { data, errors } = await ask(asked, { id });
      return [errors, data?.['boardMeeting'].papers];
    };
    const paper = (of: typeof own, seen: boolean) => ({
      documentId: of.id,
      document: seen ? { title: of.title } : null,
    });
    expect(await read('BOARD')).toEqual([[], [paper(shared, true), paper(own, false)]]);
    for (const parties of [['ANISCG'], ['BOARD', 'DGPN']] as const)
      expect(await read(...parties)).toEqual([[], [paper(shared, true), paper(own, true)]]);
  });
});

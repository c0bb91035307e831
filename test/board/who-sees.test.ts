import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ViewerOptions } from '@iscg/test-kit';
import { bench, type Bench } from './bench.js';
import { openBoardRoom, type BoardRoom } from './desk.js';

let room: BoardRoom;
let at: Bench;
beforeAll(async () => {
  room = await openBoardRoom('2026-11-23');
  at = await bench(room);
});
afterAll(() => room.close());

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

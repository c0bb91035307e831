import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
});

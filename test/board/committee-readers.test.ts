import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { committeeDesk, of, type CommitteeDesk } from './committee-desk.js';
import { openBoardRoom, type BoardRoom } from './desk.js';

let room: BoardRoom;
let desk: CommitteeDesk;
beforeAll(async () => {
  room = await openBoardRoom('2026-11-23');
  desk = committeeDesk(room);
});
afterAll(() => room.close());

describe('who reads the technical committee', () => {
  const READ = `query ($id: ID!) { technicalCommitteeMeeting(id: $id) { id } technicalCommitteeMeetings { totalCount }
    committeePapers(first: 100) { totalCount nodes { id adoptedOn } } }`;

  it.each([['SG_CIPDR'], ['DGPN'], ['DGGN'], ['PP'], ['ANISCG'], ['DGPN', 'BOARD']] as const)(
    '%s %s: every meeting, every document',
    async (...parties) => {
      const { id, papers } = await desk.comeOn();
      const { data, errors } = await (await room.as({ parties }))(READ, { id });
      expect([errors, data?.['technicalCommitteeMeeting']]).toEqual([[], { id }]);
      const nodes: { id: string }[] = data?.['committeePapers'].nodes;
      expect(nodes.map((paper) => paper.id)).toContain(papers[0]?.id);
    },
  );

  it('the board: what was adopted, and no meeting', async () => {
    const meeting = await desk.held();
    const unseen = await desk.comeOn();
    await desk.done('adoptCommitteePaper', { ...of(meeting), paperId: meeting.papers[0]?.id });
    const { data, errors } = await (await room.as({ parties: ['BOARD'] }))(READ, { id: meeting.id });
    expect([data?.['technicalCommitteeMeeting'], data?.['technicalCommitteeMeetings']]).toEqual([null, null]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const nodes: { id: string; adoptedOn: string | null }[] = data?.['committeePapers'].nodes;
    expect(data?.['committeePapers'].totalCount).toBe(nodes.length);
    expect(nodes.every(({ adoptedOn }) => adoptedOn !== null)).toBe(true);
    expect(nodes.map(({ id }) => id)).toContain(meeting.papers[0]?.id);
    expect(nodes.map(({ id }) => id)).not.toContain(unseen.papers[0]?.id);
  });
});

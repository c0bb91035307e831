import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTIES } from '@iscg/access';
import { PAPERS, WHOLE, committeeDesk, of, sits, type CommitteeDesk } from './committee-desk.js';
import { UNKNOWN, newKey, openBoardRoom, type BoardRoom } from './desk.js';

let room: BoardRoom;
let desk: CommitteeDesk;
beforeAll(async () => {
  room = await openBoardRoom('2026-11-23');
  desk = committeeDesk(room);
});
afterAll(() => room.close());

describe('the technical committee', () => {
  it('is called once a key, with its documents', async () => {
    const input = { meetsOn: '2026-12-01', place: 'Paris', papers: PAPERS, idempotencyKey: newKey() };
    const [first, again] = [
      await desk.done('conveneTechnicalCommittee', input),
      await desk.done('conveneTechnicalCommittee', input),
    ];
    expect(again).toEqual(first);
    expect(first).toMatchObject({
      state: 'CONVENED',
      papers: PAPERS.map(({ title, presentedBy: code }) => ({ title, presentedBy: { code }, adoptedOn: null })),
      missingRoles: ['CHAIR', 'DGPN', 'DGGN', 'PP', 'DCSP', 'HEAD_OF_SERVICE'],
    });
    const today = await desk.act('conveneTechnicalCommittee', {
      ...input,
      meetsOn: '2026-11-23',
      idempotencyKey: newKey(),
    });
    expect(today.refusals).toEqual([['BAD_USER_INPUT', 'meetsOn', expect.stringMatching(/jour à venir/)]]);
  });

  it.each<[string, RegExp]>([
    ['CHAIR', /il manque le secrétaire général du CIPDR \(présidence\) ou son représentant\.$/],
    ['DGPN', /il manque le directeur général de la police nationale \(coprésidence\) ou son représentant\.$/],
    ['DGGN', /il manque le directeur général de la gendarmerie nationale \(coprésidence\) ou son représentant\.$/],
    ['PP', /il manque le préfet de police \(coprésidence\) ou son représentant\.$/],
    ['DCSP', /il manque le directeur central de la sécurité publique ou son représentant\.$/],
    ['HEAD_OF_SERVICE', /il manque un chef de service\.$/],
  ])('is not held without %s, and says who is missing', async (missing, sentence) => {
    const attendees = WHOLE.filter(({ role }) => role !== missing);
    const meeting = await desk.done('recordCommitteeAttendance', { ...of(await desk.comeOn()), attendees });
    expect(meeting.missingRoles).toEqual([missing]);
    const before = await room.rows();
    const { refusals } = await desk.act('holdTechnicalCommittee', of(meeting));
    expect(refusals).toEqual([['CONFLICT', 'meetingId', expect.stringMatching(sentence)]]);
    expect(await room.rows()).toEqual(before);
    await expect(
      room.truth.query(`UPDATE governance.committee_meeting SET state = 'HELD', version = version + 1 WHERE id = $1`, [
        meeting.id,
      ]),
    ).rejects.toThrow('composition of article 4');
  });

  it.each([1, 2])('is held with %i head(s) of service, representatives welcome for the others', async (heads) => {
    const others = WHOLE.filter(({ role }) => role !== 'HEAD_OF_SERVICE');
    const attendees = [...others, ...Array.from({ length: heads }, () => sits('HEAD_OF_SERVICE', false))];
    const sheet = await desk.done('recordCommitteeAttendance', { ...of(await desk.comeOn()), attendees });
    expect(await desk.done('holdTechnicalCommittee', of(sheet))).toMatchObject({
      state: 'HELD',
      heldOn: '2026-11-20',
      missingRoles: [],
      attendees,
    });
  });

  it.each<[string, readonly object[], RegExp]>([
    [
      'three heads of service',
      Array.from({ length: 3 }, () => sits('HEAD_OF_SERVICE', false)),
      /un ou deux chefs de service : vous en citez 3/,
    ],
    ['two who chair', [sits('CHAIR'), sits('CHAIR')], /Une seule personne siège pour le secrétaire général/],
    ['who represents a head of service', [sits('HEAD_OF_SERVICE')], /siège en personne/],
    ['nobody', [], /au moins une personne/],
    ['somebody without an office', [{ ...sits('CHAIR'), office: ' ' }], /fonction/],
  ])('does not know %s', async (_, attendees, sentence) => {
    const { refusals } = await desk.act('recordCommitteeAttendance', { ...of(await desk.comeOn()), attendees });
    expect(refusals).toEqual([['BAD_USER_INPUT', 'attendees', expect.stringMatching(sentence)]]);
  });

  it('decides and adopts when it was held, and not before', async () => {
    const early = await desk.comeOn();
    const [paper] = early.papers;
    const refused = [
      await desk.act('recordCommitteeDecision', { ...of(early), text: 'X' }),
      await desk.act('adoptCommitteePaper', { ...of(early), paperId: paper?.id }),
      await desk.act('holdTechnicalCommittee', of(await desk.comeOn('2026-11-24'))),
    ];
    expect(refused.map(({ refusals }) => refusals[0]?.slice(0, 2))).toEqual(
      refused.map(() => ['CONFLICT', 'meetingId']),
    );

    const over = await desk.held();
    const first = await desk.done('recordCommitteeDecision', { ...of(over), text: 'Le rapport est adopté.' });
    const second = await desk.done('recordCommitteeDecision', { ...of(first), text: 'La suite est notée.' });
    expect(second.decisions.map(({ number }) => number)).toEqual([1, 2]);
    const adopted = await desk.done('adoptCommitteePaper', { ...of(second), paperId: over.papers[0]?.id });
    expect(adopted.papers).toMatchObject([{ adoptedOn: '2026-11-20' }]);
    const again = await desk.act('adoptCommitteePaper', { ...of(adopted), paperId: over.papers[0]?.id });
    expect(again.refusals).toMatchObject([['CONFLICT', 'paperId', expect.stringMatching(/déjà adopté/)]]);
    const other = await desk.act('adoptCommitteePaper', { ...of(adopted), paperId: paper?.id });
    expect(other.refusals).toMatchObject([['NOT_FOUND', 'paperId', expect.any(String)]]);
  });

  it('changes nothing any more once it was held or called off', async () => {
    const cancelled = await desk.done('cancelTechnicalCommittee', { ...of(await desk.comeOn()), reason: 'Reportée' });
    for (const meeting of [await desk.held(), cancelled]) {
      const refused = [
        await desk.act('changeCommitteePapers', { ...of(meeting), papers: [] }),
        await desk.act('recordCommitteeAttendance', { ...of(meeting), attendees: WHOLE }),
        await desk.act('holdTechnicalCommittee', of(meeting)),
        await desk.act('cancelTechnicalCommittee', { ...of(meeting), reason: 'X' }),
      ];
      expect(refused.map(({ refusals }) => refusals[0]?.slice(0, 2))).toEqual(
        refused.map(() => ['CONFLICT', 'meetingId']),
      );
    }
  });

  it('is written about on the version that was read, by ANISCG alone', async () => {
    const meeting = await desk.comeOn();
    const input = { ...of(meeting), attendees: WHOLE };
    const stale = await desk.act('recordCommitteeAttendance', { ...input, version: 1 });
    expect(stale.refusals).toMatchObject([['CONFLICT', 'version', expect.any(String)]]);
    const unknown = await desk.act('recordCommitteeAttendance', { ...input, meetingId: UNKNOWN });
    expect(unknown.refusals).toMatchObject([['NOT_FOUND', 'meetingId', expect.any(String)]]);
    for (const party of PARTIES.filter((each) => each !== 'ANISCG')) {
      const { refusals } = await desk.act('recordCommitteeAttendance', input, { parties: [party] });
      expect([party, refusals[0]?.[0]]).toEqual([party, 'FORBIDDEN']);
    }
  });
});

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

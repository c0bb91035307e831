import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ViewerOptions } from '@iscg/test-kit';
import {
  ANISCG,
  BOARD,
  UNKNOWN,
  calledFor,
  codesOf,
  newKey,
  openBoardRoom,
  type BoardRoom,
  type Meeting,
} from './desk.js';

const TODAY = '2026-11-23';
let room: BoardRoom;
beforeAll(async () => {
  room = await openBoardRoom(TODAY);
});
afterAll(() => room.close());

async function called(meetsOn = '2027-01-20', changes: object = {}): Promise<Meeting> {
  const { meeting, refusals } = await room.act('conveneBoardMeeting', calledFor(meetsOn, changes));
  if (!meeting) throw new Error(JSON.stringify(refusals));
  return meeting;
}

describe('a meeting of the board', () => {
  it('is called with agenda and papers in their order, for the day and not later than its notice', async () => {
    const agenda = [
      { title: 'Comptes', kind: 'DECISION' },
      { title: 'Suivi', kind: 'INFORMATION' },
    ];
    // Fifteen days, the last possible.
    const meeting = await called('2026-12-08', { agenda });
    expect(meeting).toMatchObject({
      state: 'CONVENED',
      heldOn: null,
      convenedOn: TODAY,
      meetsOn: '2026-12-08',
      agendaItems: agenda.map((item, index) => ({ rank: index + 1, ...item })),
      papers: [{ title: 'Projet de budget', presentedBy: { code: 'ANISCG' } }],
      attendance: null,
      quorumMet: null,
      version: 1,
    });
    expect(await room.read(meeting.id)).toEqual(meeting);
  });

  it('called twice with one key is called once; the key serves for nothing else', async () => {
    const input = calledFor('2027-02-01');
    const [first, again] = [await room.act('conveneBoardMeeting', input), await room.act('conveneBoardMeeting', input)];
    expect([again.refusals, again.meeting?.id]).toEqual([[], first.meeting?.id]);
    const other = await room.act('conveneBoardMeeting', { ...input, place: 'Lyon' });
    expect(codesOf(other)).toEqual([['CONFLICT', 'idempotencyKey']]);
  });

  it('changes its agenda and papers whole, and keeps what stood before', async () => {
    const { id, version } = await called();
    const agenda = [{ title: 'Autre point', kind: 'INFORMATION' }];
    const { meeting } = await room.act('changeBoardAgenda', { meetingId: id, version, agenda, papers: [] });
    expect(meeting).toMatchObject({ agendaItems: [{ rank: 1, ...agenda[0] }], papers: [], version: version + 1 });
    const { rows } = await room.truth.query(
      'SELECT revision, title FROM governance.board_agenda_item WHERE meeting_id = $1 ORDER BY revision',
      [id],
    );
    expect(rows).toEqual([
      { revision: 1, title: 'Budget' },
      { revision: 2, title: 'Autre point' },
    ]);
  });

  it('is called off with a reason, once', async () => {
    const { id, version } = await called();
    const cancel = { meetingId: id, version, reason: 'Reportée' };
    const { meeting } = await room.act('cancelBoardMeeting', cancel);
    expect(meeting).toMatchObject({ state: 'CANCELLED', cancellationReason: 'Reportée', heldOn: null });
    const after = { meetingId: id, version: version + 1 };
    const agenda = [{ title: 'X', kind: 'DECISION' }];
    const refused = [
      await room.act('cancelBoardMeeting', { ...after, reason: 'Encore' }),
      await room.act('changeBoardAgenda', { ...after, agenda, papers: [] }),
      await room.act('holdBoardMeeting', after),
      await room.act('recordBoardAttendance', { ...after, entries: [{ seatId: UNKNOWN, presence: 'PRESENT' }] }),
      await room.act('draftBoardMinutes', { ...after, text: 'X' }),
    ];
    expect(refused.map(codesOf)).toEqual(refused.map(() => [['CONFLICT', 'meetingId']]));
  });
});

describe('nothing is called', () => {
  it.each<[string, object, ViewerOptions, readonly unknown[], RegExp]>([
    [
      'a day too late, and the last day is told',
      { meetsOn: '2026-12-07' },
      ANISCG,
      ['BAD_USER_INPUT', 'meetsOn'],
      /au moins 15 jours.*le dernier jour était le 2026-11-22/,
    ],
    ['for today', { meetsOn: TODAY }, ANISCG, ['BAD_USER_INPUT', 'meetsOn'], /jour à venir/],
    ['for a day past', { meetsOn: '2026-11-01' }, ANISCG, ['BAD_USER_INPUT', 'meetsOn'], /jour à venir/],
    ['without an agenda', { agenda: [] }, ANISCG, ['BAD_USER_INPUT', 'agenda'], /de 1 à 40 points/],
    [
      'with an item without words',
      { agenda: [{ title: ' ', kind: 'DECISION' }] },
      ANISCG,
      ['BAD_USER_INPUT', 'agenda'],
      /titre d’un point/,
    ],
    ['nowhere', { place: '' }, ANISCG, ['BAD_USER_INPUT', 'place'], /lieu/],
    [
      'with a paper that is no document',
      { papers: [{ title: 'X', presentedBy: 'DGPN', documentId: 'x' }] },
      ANISCG,
      ['BAD_USER_INPUT', 'papers'],
      /./,
    ],
    [
      'with a document that the portal does not have',
      { papers: [{ title: 'X', presentedBy: 'DGPN', documentId: UNKNOWN }] },
      ANISCG,
      ['BAD_USER_INPUT', 'papers'],
      /document choisi pour « X » n’existe pas/,
    ],
    ['by the board itself', {}, BOARD, ['FORBIDDEN', undefined], /ANISCG/],
    ['by a directorate', {}, { parties: ['DGPN'] }, ['FORBIDDEN', undefined], /ANISCG/],
    ['by the SG-CIPDR', {}, { parties: ['SG_CIPDR'] }, ['FORBIDDEN', undefined], /ANISCG/],
  ])('%s', async (_, changes, viewer, [code, field], sentence) => {
    const before = await room.rows();
    const { meeting, refusals } = await room.act('conveneBoardMeeting', calledFor('2027-03-03', changes), viewer);
    expect([meeting, refusals]).toEqual([null, [[code, field, expect.stringMatching(sentence)]]]);
    expect(await room.rows()).toEqual(before);
  });

  it('on a version that is no longer the one read, or about a meeting that nobody called', async () => {
    const { id, version } = await called();
    const agenda = [{ title: 'X', kind: 'DECISION' }];
    const stale = { meetingId: id, version: version + 1, agenda, papers: [] };
    const before = await room.rows();
    expect(codesOf(await room.act('changeBoardAgenda', stale))).toEqual([['CONFLICT', 'version']]);
    const unknown = { ...stale, meetingId: UNKNOWN };
    expect(codesOf(await room.act('changeBoardAgenda', unknown))).toEqual([['NOT_FOUND', 'meetingId']]);
    expect(await room.rows()).toEqual(before);
  });
});

describe('the rules of the board', () => {
  const rules = (changes: object = {}) => ({
    effectiveOn: '2030-01-01',
    noticeDays: 10,
    quorumNumerator: 2,
    quorumDenominator: 3,
    mostProxies: 1,
    source: 'Statuts, article 12',
    idempotencyKey: newKey(),
    ...changes,
  });
  const set = async (input: object, viewer = ANISCG) => {
    const { data, errors } = await (
      await room.as(viewer)
    )(
      'mutation ($input: SetBoardRulesInput!) { outcome: setBoardRules(input: $input) { rules { effectiveOn } errors { code field } } }',
      { input },
    );
    return [
      data?.['outcome']?.rules ?? null,
      data?.['outcome']?.errors ?? errors.map(({ extensions }) => extensions.code),
    ];
  };

  it('hold from their day on, for the quorum of meetings after it', async () => {
    expect(await set(rules())).toEqual([{ effectiveOn: '2030-01-01' }, []]);
    expect((await called('2029-12-31')).quorum).toBe(6);
    expect((await called('2030-01-01')).quorum).toBe(8);
  });

  it.each([
    ['from today', { effectiveOn: TODAY }, 'BAD_USER_INPUT', 'effectiveOn'],
    ['from a day with other rules', { effectiveOn: '2030-01-01' }, 'CONFLICT', 'effectiveOn'],
    ['with a share above one', { effectiveOn: '2031-01-01', quorumNumerator: 4 }, 'BAD_USER_INPUT', 'quorumNumerator'],
    ['with no denominator', { effectiveOn: '2031-01-01', quorumDenominator: 0 }, 'BAD_USER_INPUT', 'quorumDenominator'],
    ['with a notice of a year', { effectiveOn: '2031-01-01', noticeDays: 365 }, 'BAD_USER_INPUT', 'noticeDays'],
    ['with a proxy less than none', { effectiveOn: '2031-01-01', mostProxies: -1 }, 'BAD_USER_INPUT', 'mostProxies'],
  ])('are refused %s', async (_, changes, code, field) => {
    const before = await room.rows();
    expect(await set(rules(changes))).toEqual([null, [{ code, field }]]);
    expect(await room.rows()).toEqual(before);
  });

  it('are set by ANISCG alone', async () => {
    expect(await set(rules({ effectiveOn: '2032-01-01' }), BOARD)).toEqual([null, ['FORBIDDEN']]);
  });
});

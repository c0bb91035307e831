import { describe, expect, it } from '@jest/globals';
import type { HomeQuery, PartyCode } from '@iscg/client';
import { daysBetween } from './days';
import { awaitingOf, opening, owedOf } from './dues';
import { readerOf } from './role';

const NOTHING: HomeQuery = {
  postFigures: null,
  subsidyYears: null,
  trainingFigures: null,
  convention: null,
  undertakings: null,
  subsidyLines: null,
  onboardings: null,
  posts: null,
  awaitingDgpn: null,
  awaitingDggn: null,
  awaitingPp: null,
};

function line(code: PartyCode, outstanding: string) {
  return {
    ...{ id: `line ${code}`, funder: { code }, fiscalYear: 2026, outstanding, dueOn: '2026-06-30' },
    ...{ status: 'CALLED' as const, overdue: true },
  };
}

function undertaking(
  number: string,
  owedBy: PartyCode[],
  owedTo: PartyCode[],
  nextDueOn: string | null,
  overdueSince: string | null = null,
  owing: PartyCode[] = owedBy,
) {
  const codes = (parties: PartyCode[]) => parties.map((code) => ({ code }));
  const words = 'remettre un rapport';
  return {
    ...{ id: number, number, words, owedBy: codes(owedBy), owedTo: codes(owedTo), nextDueOn, overdueSince },
    periods: nextDueOn ? [{ dueOn: overdueSince ?? nextDueOn, owing: codes(owing) }] : [],
    status: overdueSince ? ('OVERDUE' as const) : ('DUE_SOON' as const),
  };
}

const HOME: HomeQuery = {
  ...NOTHING,
  subsidyLines: { nodes: [line('DGPN', '15000.00'), line('DGGN', '0.00'), line('PP', '-1.00')] },
  undertakings: {
    nodes: [
      undertaking('ART3-4', ['DGPN', 'DGGN', 'PP'], ['ANISCG'], '2026-12-31'),
      undertaking('ART4-1', ['ANISCG'], ['SG_CIPDR', 'DGPN'], '2026-05-24'),
      undertaking('ART2-1', ['ANISCG'], ['DGPN'], null),
    ],
  },
  convention: {
    ...{ noticeMonths: 3, currentTerm: null, nextRenewal: '2026-11-25', nextNoticeDay: '2026-08-25' },
  },
  posts: {
    nodes: [{ id: 'p', reference: 'ISCG-40-0003', stateSince: '2025-03-08', department: { name: 'Landes' } }],
    totalCount: 28,
  },
};

describe('What is due', () => {
  it('is, for a directorate, what it owes and what it is owed, the earliest day first', () => {
    expect(owedOf(HOME, readerOf(['DGPN'])).map(({ id, detail }) => [id, detail])).toEqual([
      ['ART4-1', 'On vous doit (engagement ART4-1)'],
      ['line DGPN', 'Vous devez'],
      ['ART3-4', 'Vous devez (engagement ART3-4)'],
    ]);
  });

  it.each<[string, PartyCode, string, string]>([
    ['the staff', 'ANISCG', 'Vous devez', 'On vous doit'],
    ['the board, which answers for the association', 'BOARD', 'L’ANISCG doit', 'Dû à l’ANISCG'],
  ])('is, for %s, the association’s side of the same', (_who, party, owes, claims) => {
    expect(owedOf(HOME, readerOf([party])).map(({ id, detail }) => [id, detail])).toEqual([
      ['ART4-1', `${owes} (engagement ART4-1)`],
      ['line DGPN', 'Dû à l’ANISCG'],
      ['ART3-4', `${claims} (engagement ART3-4)`],
    ]);
  });

  it('is, for a directorate on the board, its own side first', () => {
    expect(owedOf(HOME, readerOf(['DGPN', 'BOARD'])).map(({ detail }) => detail)).toEqual([
      'On vous doit (engagement ART4-1)',
      'Vous devez',
      'Vous devez (engagement ART3-4)',
    ]);
  });

  it('leaves out what concerns others, what is paid and what has no day', () => {
    const home = { ...HOME, subsidyLines: { nodes: [line('SG_CIPDR', '0.00')] } };
    expect(owedOf(home, readerOf(['SG_CIPDR'])).map(({ id }) => id)).toEqual(['ART4-1']);
  });

  it('counts a commitment that is overdue from the day it was due, and leads to its page', () => {
    const late = undertaking('ART4-2', ['ANISCG'], ['DGPN'], '2026-11-24', '2025-11-24');
    const home = { ...NOTHING, undertakings: { nodes: [late] } };
    expect(owedOf(home, readerOf(['DGPN']))).toMatchObject([
      { on: '2025-11-24', to: '/gouvernance/engagements/ART4-2' },
    ]);
  });

  it('asks nothing more of a directorate that has kept its own part, whatever others still owe', () => {
    const partly = undertaking('ART3-4', ['DGPN', 'DGGN', 'PP'], ['ANISCG'], '2026-12-31', null, ['PP']);
    const home = { ...NOTHING, undertakings: { nodes: [partly] } };
    const told = (party: PartyCode) => owedOf(home, readerOf([party])).map(({ detail }) => detail);
    expect([told('DGPN'), told('DGGN'), told('PP')]).toEqual([[], [], ['Vous devez (engagement ART3-4)']]);
    expect(told('ANISCG')).toEqual(['On vous doit (engagement ART3-4)']);
  });

  it('is nothing when no service answers', () => {
    expect(owedOf(NOTHING, readerOf(['DGPN']))).toEqual([]);
    expect(awaitingOf(NOTHING, readerOf(['ANISCG']))).toEqual([]);
  });
});

describe('What awaits the person', () => {
  it('has the vacant posts for the staff alone', () => {
    const ids = (party: PartyCode) => awaitingOf(HOME, readerOf([party])).map(({ id }) => id);
    expect(ids('ANISCG')).toEqual(['vacancies', 'notice', 'renewal']);
    expect(ids('DGPN')).toEqual(['notice', 'renewal']);
  });

  it('has, for a directorate, the projects that await its own opinion, and leads to the one when there is one', () => {
    const awaiting = (totalCount: number) => ({
      nodes: [{ id: 'p', title: 'Poste en gendarmerie – Creuse', startedOn: '2025-03-08' }],
      totalCount,
    });
    const home = { ...NOTHING, awaitingDgpn: awaiting(3), awaitingDggn: awaiting(1), awaitingPp: null };
    const dues = (parties: PartyCode[]) => awaitingOf(home, readerOf(parties)).map(({ title, to }) => [title, to]);
    expect(dues(['DGPN'])).toEqual([
      ['3\u00a0projets de postes attendent l’avis de la DGPN', '/postes/projets?avis=DGPN'],
    ]);
    expect(dues(['DGGN', 'BOARD'])).toEqual([['1\u00a0projet de poste attend l’avis de la DGGN', '/postes/projets/p']]);
    expect([dues(['PP']), dues(['ANISCG']), dues(['BOARD'])]).toEqual([[], [], []]);
  });
});

describe('Days and words', () => {
  it.each([
    ['2026-11-23', '2026-11-25', 2],
    ['2026-11-25', '2026-11-23', -2],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
  ])('there are, from %s to %s, %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('a clause begins with its first sentence, or its first words when that is long', () => {
    const sentence = 'Verser chaque année une subvention à l’association en deux fois.';
    expect(opening(`${sentence} À compter de 2021, elle est fixée par avenant.`)).toBe(sentence);
    expect(opening('mots '.repeat(60))).toMatch(/^Mots (?:mots )*mots…$/);
  });
});

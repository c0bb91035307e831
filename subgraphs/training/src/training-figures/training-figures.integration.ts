import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { training } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

const FIGURES = `query ($year: Int) { trainingFigures(year: $year) {
  asOf sessions upcoming attended onboardingOverdue onboardingDue source definition } }`;

async function figuresOf(asker: Asker, year: number | null = null) {
  const { data, errors = [] } = await database.ask(asker, FIGURES, { year });
  return {
    figures: JSON.parse(JSON.stringify(data)).trainingFigures,
    refused: errors.map(({ path, extensions }) => [path?.at(-1), extensions['rule']]),
  };
}

/** What the lists of the same rows amount to. */
async function countedOf(asker: Asker, year: number | null, today: string) {
  const to = year === null ? null : `${year}-12-31`;
  const first = year === null ? null : `${year}-01-01`;
  const list =
    'query ($from: Date, $to: Date, $state: [SessionState!], $after: String) { sessions(first: 100, from: $from, to: $to, state: $state, after: $after) { totalCount nodes { enrolmentCounts { attended } } pageInfo { hasNextPage endCursor } } }';
  let attended = 0;
  let sessions = 0;
  for (let after = null, more = true; more;) {
    const { data } = await database.ask(asker, list, { from: first, to, state: ['OPEN', 'HELD'], after });
    const page = JSON.parse(JSON.stringify(data)).sessions;
    sessions = page.totalCount;
    for (const { enrolmentCounts } of page.nodes) attended += enrolmentCounts.attended;
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  const from = first !== null && first > today ? first : today;
  const coming =
    to !== null && to < today
      ? { sessions: { totalCount: 0 } }
      : JSON.parse(JSON.stringify((await database.ask(asker, list, { from, to, state: ['OPEN'] })).data));
  return { sessions, upcoming: coming.sessions.totalCount, attended };
}

const YEARS = [null, 2021, 2025, 2026, 2027, 2031];
const ASKERS: [string, Asker][] = [
  ['the SG-CIPDR', { parties: ['SG_CIPDR'] }],
  ['the DGPN', { parties: ['DGPN'] }],
  ['the DGGN', { parties: ['DGGN'] }],
  ['the police prefecture', { parties: ['PP'] }],
  ['the board', { parties: ['BOARD'] }],
  ['ANISCG', { parties: ['ANISCG'] }],
  ['the DGPN on the board', { parties: ['DGPN', 'BOARD'] }],
  ['two directorates', { parties: ['DGPN', 'DGGN'] }],
  ['an application bound to two départements', { parties: ['ANISCG'], departments: ['75', '69'] }],
];

describe.each(ASKERS)('The figures of training, for %s,', (_who, asker) => {
  it.each(YEARS)('are the lengths and sums of the lists, of year %p', async (year) => {
    for (const now of ['2026-12-01T09:00:00Z', '2025-12-31T22:59:59Z', '2025-12-31T23:00:00Z']) {
      const today = now.startsWith('2025-12-31T23') ? '2026-01-01' : now.slice(0, 10);
      const { figures } = await figuresOf({ ...asker, now }, year);
      expect(figures).toMatchObject({ asOf: today, ...(await countedOf({ ...asker, now }, year, today)) });
      expect(figures.source).toMatch(/ANISCG/);
      expect(figures.definition).toMatch(/présences/);
    }
  });

  it('are the same with either lock alone', async () => {
    const { figures } = await figuresOf(asker, 2026);
    const withoutRowLock = await figuresOf({ ...asker, without: 'ROW_LOCK' }, 2026);
    expect(withoutRowLock.figures).toEqual(figures);
    const withoutFieldLock = await figuresOf({ ...asker, without: 'FIELD_LOCK' }, 2026);
    const { onboardingOverdue, onboardingDue } = figures;
    expect(withoutFieldLock.figures).toEqual({
      ...figures,
      onboardingOverdue: onboardingOverdue ?? 0,
      onboardingDue: onboardingDue ?? 0,
    });
  });
});

describe('The onboardings in the figures', () => {
  it.each<[Party[]]>([[['DGPN']], [['DGGN']], [['PP']], [['ANISCG']], [['DGPN', 'BOARD']]])(
    'are, for %j, those of its competence, of any year',
    async (parties) => {
      for (const now of ['2026-12-01T09:00:00Z', '2022-02-01T09:00:00Z']) {
        const { data } = await database.ask(
          { parties, now },
          '{ overdue: onboardings(status: [OVERDUE]) { totalCount } due: onboardings(status: [DUE]) { totalCount } }',
        );
        const { overdue, due } = JSON.parse(JSON.stringify(data));
        const { figures, refused } = await figuresOf({ parties, now }, 2024);
        expect([figures.onboardingOverdue, figures.onboardingDue, refused]).toEqual([
          overdue.totalCount,
          due.totalCount,
          [],
        ]);
      }
    },
  );

  it.each<[Party[]]>([[['SG_CIPDR']], [['BOARD']], [['SG_CIPDR', 'BOARD']]])(
    'are not for %j, with the reason, and the rest is',
    async (parties) => {
      const { figures, refused } = await figuresOf({ parties });
      expect(figures).toMatchObject({ onboardingOverdue: null, onboardingDue: null });
      expect(figures.sessions).toBeGreaterThan(200);
      expect(refused).toEqual([
        ['onboardingOverdue', 'onboarding-read'],
        ['onboardingDue', 'onboarding-read'],
      ]);
    },
  );
});

describe('The persons reached', () => {
  const REACHED = `query ($by: TrainingDimension!, $year: Int, $audience: Audience, $party: PartyCode, $department: String) {
    trainingFigures(year: $year, audience: $audience, party: $party, departmentCode: $department) {
      sessions attended reached(by: $by) { key label reached } } }`;

  it.each<[Party[]]>([[['DGPN']], [['SG_CIPDR']], [['BOARD']], [['ANISCG']], [['DGGN', 'PP']]])(
    'for %j, by any dimension and under any filter, add up to the attendances of what is selected',
    async (parties) => {
      for (const filter of [
        {},
        { year: 2025 },
        { audience: 'GENDARMES' },
        { party: 'DGGN' },
        { department: '75' },
        { year: 2024, audience: 'UNIT_HEADS', party: 'PP', department: '92' },
      ]) {
        for (const by of ['PROGRAMME', 'AUDIENCE', 'PARTY', 'DEPARTMENT', 'YEAR']) {
          const { data, errors } = await database.ask({ parties }, REACHED, { by, ...filter });
          const { attended, reached } = JSON.parse(JSON.stringify(data)).trainingFigures;
          const sum = reached.reduce((total: number, group: { reached: number }) => total + group.reached, 0);
          expect([errors, filter, by, sum]).toEqual([undefined, filter, by, attended]);
        }
      }
    },
  );

  it('are those of the enrolments, by audience of the programme', async () => {
    const truth = await database.asOwner((send) =>
      send(`SELECT p.audience AS key, NULL AS label, count(*)::int AS reached FROM training.enrolment e
            JOIN training.session s ON s.id = e.session_id JOIN training.programme p ON p.id = s.programme_id
            WHERE e.state = 'ATTENDED' AND e.party = 'DGPN' AND s.starts_at >= '2024-12-31T23:00Z' AND s.starts_at < '2025-12-31T23:00Z'
            GROUP BY 1 ORDER BY 1`),
    );
    const { data } = await database.ask({ parties: ['DGPN'] }, REACHED, { by: 'AUDIENCE', year: 2025 });
    expect(JSON.parse(JSON.stringify(data)).trainingFigures.reached).toEqual(truth);
  });

  it('narrow to a département and an audience with the sessions, and refuse what is none', async () => {
    const { data } = await database.ask({ parties: ['ANISCG'] }, REACHED, {
      by: 'YEAR',
      department: '31',
      audience: 'POLICE_OFFICERS',
    });
    const [truth] = await database.asOwner((send) =>
      send(`SELECT count(*)::int AS sessions FROM training.session s JOIN training.programme p ON p.id = s.programme_id
            WHERE s.state IN ('OPEN', 'HELD') AND s.department_code = '31' AND p.audience = 'POLICE_OFFICERS'`),
    );
    expect(JSON.parse(JSON.stringify(data)).trainingFigures.sessions).toBe(truth?.['sessions']);
    for (const wrong of [{ by: 'YEAR', department: '99' }, { by: 'SESSION' }]) {
      const { errors } = await database.ask({ parties: ['ANISCG'] }, REACHED, wrong);
      expect(errors).toHaveLength(1);
    }
  });
});

describe('The attendances in the figures', () => {
  it('of the four State parties add up to the board’s', async () => {
    const attended = async (party: Party) => (await figuresOf({ parties: [party] }, 2025)).figures.attended;
    const own = await Promise.all((['SG_CIPDR', 'DGPN', 'DGGN', 'PP'] as const).map(attended));
    expect(Math.max(...own)).toBeGreaterThan(0);
    expect(own.reduce((sum, one) => sum + one, 0)).toBe(await attended('BOARD'));
  });

  it('are closed to a person of no party, who gets no figure at all', async () => {
    const { figures, refused } = await figuresOf({ parties: [] });
    expect([figures, refused]).toEqual([null, [['trainingFigures', 'training-read']]]);
  });

  it.each([1999, 2101, 0, -1])('are refused for the year %i', async (year) => {
    expect((await figuresOf({ parties: ['BOARD'] }, year)).figures).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { ACTS, actsFrom } from './acts';
import { checkReport, checkStep, compareDifficulty } from './difficulty-draft';

const TODAY = '2026-11-23';
const REPORT = {
  kind: 'FUNDING',
  severity: 'SERIOUS',
  reportedOn: '2026-11-20',
  reporter: 'DGPN',
  narrative: ' La part de la commune\nprend fin. ',
};

function faultsOf(checked: ReturnType<typeof checkReport> | ReturnType<typeof checkStep>): string[] {
  return 'faults' in checked ? [...checked.faults.keys()] : [];
}

describe('A report as a person types it', () => {
  it('is read as the graph takes it, its lines kept', () => {
    expect(checkReport(REPORT, { today: TODAY, plannedOn: '2020-01-01' })).toEqual({
      content: { ...REPORT, narrative: 'La part de la commune\nprend fin.' },
    });
  });

  it.each([
    ['a kind that there is not', { kind: 'NOISE' }, ['kind']],
    ['no severity', { severity: '' }, ['severity']],
    ['a day to come', { reportedOn: '2026-11-24' }, ['reportedOn']],
    ['a day before the post', { reportedOn: '2019-12-31' }, ['reportedOn']],
    ['nobody who reports', { reporter: '' }, ['reporter']],
    ['a narrative of spaces', { narrative: ' \n ' }, ['narrative']],
    ['a narrative too long', { narrative: 'x'.repeat(4001) }, ['narrative']],
    ['a narrative with an invisible character', { narrative: 'a\u0000b' }, ['narrative']],
  ])('is sent back with %s, at its field', (_case, draft, fields) => {
    expect(faultsOf(checkReport({ ...REPORT, ...draft }, { today: TODAY, plannedOn: '2020-01-01' }))).toEqual(fields);
  });
});

describe('A step as a person types it', () => {
  it.each([
    ['the day of the last one', '2026-11-20', []],
    ['the day before', '2026-11-19', ['on']],
    ['tomorrow', '2026-11-24', ['on']],
    ['no day', '', ['on']],
  ])('is judged on its day: %s', (_case, on, fields) => {
    expect(faultsOf(checkStep({ on, note: 'Vu' }, { today: TODAY, lastStepOn: '2026-11-20' }))).toEqual(fields);
  });
});

describe('What can be done about a difficulty', () => {
  it.each([
    ['REPORTED', ['mediation']],
    ['MEDIATION', ['mediation', 'reglement', 'sans-reglement']],
    ['SETTLED', ['reouverture']],
    ['UNRESOLVED', ['reouverture']],
  ] as const)('is, once it is %s, what the graph allows', (state, names) => {
    expect(actsFrom(state).map(({ name }) => name)).toEqual(names);
  });

  it('is compared with what somebody else did meanwhile, and said when it is no longer possible', () => {
    const before = { version: '2', state: 'MEDIATION', lastStepOn: '2026-11-01', lastNote: 'Visite', steps: '1' };
    const theirs = { version: '3', state: 'SETTLED', lastStepOn: '2026-11-10', lastNote: 'Accord', steps: '2' };
    const lines = (name: string) =>
      ACTS.filter((act) => act.name === name).map((act) =>
        compareDifficulty(before, theirs, { act, draft: { on: '2026-11-12', note: 'Réunion' } }),
      );
    expect(lines('mediation')[0]).toEqual([
      { label: 'État', before: 'En médiation', theirs: 'Réglée', mine: 'N’est plus possible' },
      {
        label: 'Dernière étape le',
        before: '1er novembre 2026',
        theirs: '10 novembre 2026',
        mine: '12 novembre 2026',
      },
      { label: 'Ce qui a été noté en dernier', before: 'Visite', theirs: 'Accord', mine: 'Réunion' },
      { label: 'Étapes', before: '1', theirs: '2', mine: '3' },
    ]);
    expect(lines('reouverture')[0]?.[0]?.mine).toBe('En médiation');
  });
});

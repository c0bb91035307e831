import { describe, expect, it } from '@jest/globals';
import { readFte } from '../posts/fte';
import { checkCreation } from './decision-draft';
import { compareProject } from './project-basis';
import { checkOpinion, checkStart, checkStep } from './project-draft';

const TODAY = '2026-11-23';

function faultsOf(checked: { readonly faults: ReadonlyMap<string, string> } | { readonly content: unknown }): string[] {
  return 'faults' in checked ? [...checked.faults.keys()] : [];
}

describe('A step as a person types it', () => {
  const TYPED = { status: 'DONE', on: TODAY, note: '  ' };
  const LIMITS = { today: TODAY, earliest: { on: '2026-11-01', what: 'le début du projet' } };

  it('needs no note', () => {
    expect(checkStep(TYPED, LIMITS)).toEqual({ content: { status: 'DONE', on: TODAY, note: null } });
  });

  it.each([
    ['no state', { status: '' }, ['status']],
    ['a day to come', { on: '2026-11-24' }, ['on']],
    ['a day before the project', { on: '2026-10-31' }, ['on']],
    ['a note too long', { note: 'x'.repeat(2001) }, ['note']],
  ])('is sent back with %s, at its field', (_case, draft, fields) => {
    expect(faultsOf(checkStep({ ...TYPED, ...draft }, LIMITS))).toEqual(fields);
  });
});

it('An opinion wants its directorate, its sense and its reasons', () => {
  expect(faultsOf(checkOpinion({ party: '', verdict: '', text: ' ' }))).toEqual(['party', 'verdict', 'text']);
  expect(checkOpinion({ party: 'DGGN', verdict: 'RESERVED', text: 'Oui, si…' })).toEqual({
    content: { party: 'DGGN', verdict: 'RESERVED', text: 'Oui, si…' },
  });
});

describe('A new project as a person types it', () => {
  const TYPED = {
    ...{ title: 'Poste – Creuse', departmentCode: '23', force: 'GENDARMERIE', territory: 'RURAL', startedOn: TODAY },
    ...{ leaders: 'Commune de Guéret\n\n Communauté de communes ', employers: 'e1 e2' },
  };

  it('has the employers ticked and the lines written for its local leaders', () => {
    const checked = checkStart(TYPED, TODAY);
    expect('content' in checked && checked.content.leaders).toEqual([
      { employerId: 'e1' },
      { employerId: 'e2' },
      { label: 'Commune de Guéret' },
      { label: 'Communauté de communes' },
    ]);
  });

  it.each([
    ['no title', { title: ' ' }, ['title']],
    ['no département', { departmentCode: '' }, ['departmentCode']],
    ['no force', { force: '' }, ['force']],
    ['no territory', { territory: '' }, ['territory']],
    ['a day to come', { startedOn: '2026-11-24' }, ['startedOn']],
    ['nobody who wants the post', { leaders: '\n', employers: '' }, ['leaders']],
    ['somebody named twice', { leaders: 'Guéret\nGuéret' }, ['leaders']],
    ['eleven leaders', { leaders: 'a\nb\nc\nd\ne\nf\ng\nh\ni' }, ['leaders']],
    ['a name too long', { leaders: 'x'.repeat(121) }, ['leaders']],
  ])('is sent back with %s, at its field', (_case, draft, fields) => {
    expect(faultsOf(checkStart({ ...TYPED, ...draft }, TODAY))).toEqual(fields);
  });
});

describe('The post that a project leads to, as a person types it', () => {
  const unit = (id: string, force: 'POLICE' | 'GENDARMERIE') => ({ id, name: id, force, communeName: null });
  const LIMITS = {
    ...{ today: TODAY, earliest: { on: '2026-11-01', what: 'la dernière étape' }, force: 'MIXED' as const },
    units: [unit('p1', 'POLICE'), unit('p2', 'POLICE'), unit('g1', 'GENDARMERIE')],
  };
  const TYPED = {
    ...{ fte: '0,5', employerId: 'e', hostUnitIds: 'p1 g1' },
    ...{ decidedOn: '2026-11-20', openedOn: '2027-01-01', reason: 'Accord' },
  };

  it('is read as the graph takes it', () => {
    expect(checkCreation(TYPED, LIMITS)).toEqual({ content: { ...TYPED, fte: '0.50', hostUnitIds: ['p1', 'g1'] } });
  });

  it.each([
    ['no employer', { employerId: '' }, ['employerId']],
    ['no unit', { hostUnitIds: '' }, ['hostUnitIds']],
    ['units of one force for a mixed post', { hostUnitIds: 'p1 p2' }, ['hostUnitIds']],
    ['six units', { hostUnitIds: 'p1 g1 a b c d' }, ['hostUnitIds']],
    ['a decision before the last step', { decidedOn: '2026-10-31' }, ['decidedOn']],
    ['an opening before the decision', { openedOn: '2026-11-19' }, ['openedOn']],
    ['no reason', { reason: '' }, ['reason']],
  ])('is sent back with %s, at its field', (_case, draft, fields) => {
    expect(faultsOf(checkCreation({ ...TYPED, ...draft }, LIMITS))).toEqual(fields);
  });

  it.each([
    ['0,5', '0.50'],
    ['1', '1.00'],
    ['0.01', '0.01'],
    [',75', '0.75'],
    ['0', undefined],
    ['0,00', undefined],
    ['1,01', undefined],
    ['0,333', undefined],
    ['un mi-temps', undefined],
  ])('has a part of a full time: %s', (typed, fte) => {
    expect(readFte(typed)).toBe(fte);
  });
});

describe('The comparison when the project changed meanwhile', () => {
  const before = { version: '1', state: 'En cours', done: '0 sur 7', latestStep: '', latestOpinion: '' };
  const changes = { latestStep: 'Moyens : Faite' };
  const mineOf = (theirs: typeof before) => compareProject(before, theirs, changes).map(({ mine }) => mine);

  it('keeps what somebody else did, and adds what the form would', () => {
    const theirs = { ...before, version: '2', latestOpinion: 'DGPN : Favorable' };
    expect(mineOf(theirs)).toEqual(['En cours', '0 sur 7', 'Moyens : Faite', 'DGPN : Favorable']);
  });

  it('says that nothing more can be added once the project has ended', () => {
    const theirs = { ...before, version: '2', state: 'Abandonné' };
    expect(mineOf(theirs)).toEqual(['N’est plus possible', '0 sur 7', '–', '–']);
  });
});

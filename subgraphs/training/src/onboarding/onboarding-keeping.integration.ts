import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { ENROLMENT_ACTS, SESSION_ACTS, act, type ActOf } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

const ANISCG: Asker = { parties: ['ANISCG'] };
const REGISTER: ActOf = {
  field: 'registerOnboarding',
  input: 'RegisterOnboardingInput',
  entity: 'onboarding',
  below: 'status assignedOn dueOn session { id } worker { id }',
};
const SETTINGS: ActOf = {
  field: 'changeTrainingSettings',
  input: 'ChangeTrainingSettingsInput',
  entity: 'settings',
  below: 'onboardingDays reminderDays satisfactionThreshold version',
};
let made = 0;

const newWorker = () => demonstrationId('test-worker', (made += 1));
const registration = (workerId: string, changes: object = {}) => ({
  workerId,
  assignedOn: '2026-11-02',
  force: 'POLICE',
  departmentCode: '93',
  ...changes,
});

/** The onboarding as the stub of the person has it, on a day. */
async function onboardingOf(workerId: string, asker: Asker = ANISCG) {
  const { data } = await database.ask(
    asker,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on SocialWorker { onboarding { status dueOn session { id } } } } }',
    { of: [{ __typename: 'SocialWorker', id: workerId }] },
  );
  return JSON.parse(JSON.stringify(data))._entities[0].onboarding;
}

/** An open onboarding session of one seat on a day of its own, over at 16:00 UTC. */
async function sessionOn(day: string) {
  const plan = {
    programmeId: demonstrationId('programme', 0),
    venueId: demonstrationId('venue', 7),
    startsAt: `${day}T08:00:00Z`,
    endsAt: `${day}T16:00:00Z`,
    seats: 1,
    hostParty: 'ANISCG',
    trainerIds: [],
  };
  const { entity } = await act(database, ANISCG, SESSION_ACTS.create, plan);
  await act(database, ANISCG, SESSION_ACTS.open, { id: entity?.['id'], version: 1 });
  return String(entity?.['id']);
}

const enrol = async (sessionId: string, workerId: string) =>
  String((await act(database, ANISCG, ENROLMENT_ACTS.enrol, { sessionId, party: 'PP', workerId })).entity?.['id']);

describe('A social worker newly assigned', () => {
  it('is due within 90 days, for the directorate competent over the post and ANISCG alone', async () => {
    const workerId = newWorker();
    const { entity } = await act(database, ANISCG, REGISTER, registration(workerId));
    expect(entity).toEqual({
      status: 'DUE',
      assignedOn: '2026-11-02',
      dueOn: '2027-01-31',
      session: null,
      worker: { id: workerId },
    });
    expect(await onboardingOf(workerId, { parties: ['PP'] })).toMatchObject({ status: 'DUE' });
    expect(await onboardingOf(workerId, { parties: ['DGPN'] })).toBeNull();
    expect(await onboardingOf(workerId, { ...ANISCG, now: '2027-02-01T09:00:00Z' })).toMatchObject({
      status: 'OVERDUE',
    });
  });

  it('keeps the due day and gains a competence when assigned to one more post, however often that is said', async () => {
    const workerId = newWorker();
    await act(database, ANISCG, REGISTER, registration(workerId));
    const second = registration(workerId, { assignedOn: '2026-12-01', force: 'MIXED', departmentCode: '29' });
    for (let times = 0; times < 2; times += 1) {
      const { entity } = await act(database, ANISCG, REGISTER, second);
      expect(entity).toMatchObject({ dueOn: '2027-01-31' });
    }
    const [row] = await database.asOwner((send) =>
      send('SELECT competent_parties, department_code FROM training.onboarding WHERE worker_id = $1', [workerId]),
    );
    expect(row).toEqual({ competent_parties: ['DGGN', 'DGPN', 'PP'], department_code: '29' });
  });

  it.each<[string, object]>([
    ['in a département that is none', { departmentCode: '20' }],
    ['a year and a day ahead', { assignedOn: '2027-12-02' }],
    ['in the last century', { assignedOn: '1999-12-31' }],
    ['to a force that is none', { force: 'ARMY' }],
    ['under a forged id', { workerId: 'me' }],
  ])('%s is refused', async (_what, changes) => {
    expect((await act(database, ANISCG, REGISTER, registration(newWorker(), changes))).entity).toBeNull();
  });

  it.each<[Party[]]>([[['DGPN']], [['SG_CIPDR']], [['BOARD']], [[]]])(
    'is registered by ANISCG, not by %j, with the field lock or without',
    async (parties) => {
      for (const without of [undefined, 'FIELD_LOCK'] as const)
        expect(
          (await act(database, { parties, ...(without && { without }) }, REGISTER, registration(newWorker()))).entity,
        ).toBeNull();
    },
  );
});

describe('An onboarding', () => {
  it('is booked by a seat in an onboarding session, not by a place on its waiting list, and freed by withdrawing', async () => {
    const [first, second] = [newWorker(), newWorker()];
    for (const workerId of [first, second]) await act(database, ANISCG, REGISTER, registration(workerId));
    const sessionId = await sessionOn('2027-01-11');
    const id = await enrol(sessionId, first);
    await enrol(sessionId, second);
    expect(await onboardingOf(first)).toMatchObject({ status: 'BOOKED', session: { id: sessionId } });
    expect(await onboardingOf(second)).toMatchObject({ status: 'DUE', session: null });
    await act(database, ANISCG, ENROLMENT_ACTS.withdraw, { id });
    expect(await onboardingOf(first)).toMatchObject({ status: 'DUE', session: null });
    expect(await onboardingOf(second)).toMatchObject({ status: 'BOOKED', session: { id: sessionId } });
  });

  it('is due again when its session is cancelled', async () => {
    const workerId = newWorker();
    await act(database, ANISCG, REGISTER, registration(workerId));
    const id = await sessionOn('2027-01-12');
    await enrol(id, workerId);
    await act(database, ANISCG, SESSION_ACTS.cancel, { id, version: 2, reason: 'essai' });
    expect(await onboardingOf(workerId)).toMatchObject({ status: 'DUE', session: null });
  });

  it('is done by attendance, and no longer when the sheet is corrected', async () => {
    const workerId = newWorker();
    await act(database, ANISCG, REGISTER, registration(workerId));
    const sessionId = await sessionOn('2027-01-13');
    const enrolment = await enrol(sessionId, workerId);
    const then: Asker = { ...ANISCG, now: '2027-01-14T09:00:00Z' };
    await act(database, then, ENROLMENT_ACTS.attendance, { sessionId, version: 2, attended: [enrolment], absent: [] });
    expect(await onboardingOf(workerId, then)).toMatchObject({ status: 'DONE', session: { id: sessionId } });
    await act(database, then, ENROLMENT_ACTS.attendance, { sessionId, version: 3, attended: [], absent: [enrolment] });
    expect(await onboardingOf(workerId, then)).toMatchObject({ status: 'DUE', session: { id: sessionId } });
  });

  it('agrees with the enrolments, in the whole demonstration and whatever was done here', async () => {
    const drift = await database.asOwner((send) =>
      send(`SELECT o.worker_id FROM training.onboarding o
            LEFT JOIN LATERAL (
              SELECT bool_or(e.state = 'ATTENDED') AS attended, bool_or(e.state = 'CONFIRMED') AS booked
              FROM training.enrolment_person p JOIN training.enrolment e ON e.id = p.enrolment_id
                JOIN training.session s ON s.id = e.session_id JOIN training.programme g ON g.id = s.programme_id
              WHERE p.worker_id = o.worker_id AND g.kind = 'ONBOARDING') truth ON true
            WHERE (o.attended_on IS NOT NULL) <> (coalesce(truth.attended, false) OR o.attended_before IS NOT NULL)
               OR coalesce(truth.booked, false) AND o.session_id IS NULL`),
    );
    expect(drift).toEqual([]);
  });

  it('is never written by hand, by ANISCG either', async () => {
    for (const column of ['attended_on = now()', 'session_id = NULL', 'due_on = due_on + 1'])
      await expect(database.asApplication(ANISCG, `UPDATE training.onboarding SET ${column}`)).rejects.toMatchObject({
        code: '42501',
      });
  });
});

describe('The settings of training', () => {
  it('are read by every party and changed by ANISCG on the version that was read; due days told before stay', async () => {
    const before = newWorker();
    await act(database, ANISCG, REGISTER, registration(before));
    const settings = { onboardingDays: 30, reminderDays: 7, satisfactionThreshold: 6, version: 1 };
    expect((await act(database, ['DGPN'], SETTINGS, settings)).refusals).toEqual(['FORBIDDEN']);
    expect((await act(database, ANISCG, SETTINGS, settings)).entity).toEqual({ ...settings, version: 2 });
    expect((await act(database, ANISCG, SETTINGS, settings)).refusals).toEqual(['CONFLICT version']);
    const { data } = await database.ask({ parties: ['BOARD'] }, '{ trainingSettings { onboardingDays } }');
    expect(data).toEqual({ trainingSettings: { onboardingDays: 30 } });
    const after = newWorker();
    await act(database, ANISCG, REGISTER, registration(after));
    expect([(await onboardingOf(before)).dueOn, (await onboardingOf(after)).dueOn]).toEqual([
      '2027-01-31',
      '2026-12-02',
    ]);
  });

  it.each([
    { onboardingDays: 0 },
    { onboardingDays: 366 },
    { reminderDays: 0 },
    { reminderDays: 91 },
    { satisfactionThreshold: 2 },
    { satisfactionThreshold: 101 },
  ])('are never %j', async (changes) => {
    const settings = { onboardingDays: 90, reminderDays: 14, satisfactionThreshold: 5, version: 2, ...changes };
    expect((await act(database, ANISCG, SETTINGS, settings)).entity).toBeNull();
  });
});

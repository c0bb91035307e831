import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePlainDate, plusDays, type PlainDate } from '@iscg/values';
import { newLife, openRegister, workerId, type Register } from '../fixtures/register.js';
import {
  EXISTING_STATES,
  LifecycleKind,
  inOrder,
  mayFollow,
  stateAsOf,
  unlawfulEvent,
  type LifecycleEvent,
} from './lifecycle.js';

let register: Register;
let tries = 0;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.database.stop());

const ACTS: Readonly<Record<LifecycleKind, string>> = {
  PLANNED: '',
  OPENED: 'openPost',
  FILLED: 'fillPost',
  VACATED: 'vacatePost',
  SUSPENDED: 'suspendPost',
  RESUMED: 'resumePost',
  CLOSED: 'closePost',
};
const BIRTH = parsePlainDate('2020-01-01');
/** Nobody of the invented world works here: whatever is counted is of this test. */
const ELSEWHERE = { departmentCode: '976', force: 'POLICE' } as const;

interface Recorded extends LifecycleEvent {
  readonly id: string;
  readonly worker: string | null;
}

type Step =
  | { readonly do: 'ACT'; readonly kind: LifecycleKind; readonly days: number }
  | { readonly do: 'CORRECT' | 'CANCEL'; readonly which: number; readonly days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ACT' as const),
      kind: fc.constantFrom(...Object.values(LifecycleKind)),
      days: fc.integer({ min: -20, max: 120 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('CORRECT' as const, 'CANCEL' as const),
      which: fc.nat(),
      days: fc.integer({ min: -90, max: 90 }),
    }),
  },
);

/** Tries one step through the graph; the events that count after it, by the reference alone. */
async function tried(life: Awaited<ReturnType<typeof newLife>>, events: Recorded[], next: Step): Promise<Recorded[]> {
  const last = inOrder(events).at(-1);
  if (!last) throw new Error('a post has an event');
  tries += 1;
  if (next.do === 'ACT') {
    if (next.kind === 'PLANNED') return events;
    const on = plusDays(last.on, next.days);
    const worker = next.kind === 'FILLED' ? workerId(events.length % 5) : null;
    const { event } = await life.act(ACTS[next.kind], { on, ...(worker && { workerId: worker, fte: '0.01' }) });
    const lawful = mayFollow(last.kind, next.kind) && on >= last.on;
    expect(event !== null).toBe(lawful);
    return lawful ? [...events, { id: String(event?.['id']), kind: next.kind, on, sequence: tries, worker }] : events;
  }
  const chosen = events[next.which % events.length];
  if (!chosen) return events;
  const others = events.filter((event) => event !== chosen);
  if (next.do === 'CANCEL') {
    const { event } = await life.act('cancelPostEvent', { eventId: chosen.id });
    const lawful = others.length > 0 && unlawfulEvent(others) === undefined;
    expect(event !== null).toBe(lawful);
    return lawful ? others : events;
  }
  const moved = { ...chosen, on: plusDays(chosen.on, next.days) };
  const { event } = await life.act('correctPostEvent', {
    eventId: chosen.id,
    on: moved.on,
    reason: `Correction ${tries}`,
  });
  const lawful = unlawfulEvent([...others, moved]) === undefined;
  expect(event !== null).toBe(lawful);
  return lawful ? [...others, { ...moved, id: String(event?.['id']) }] : events;
}

const READ = `query ($reference: String!, $asOf: Date!, $state: [PostState!], $filter: PostFilter) {
  post(reference: $reference, asOf: $asOf) { state stateSince version holder { id } events { kind on } }
  posts(asOf: $asOf, filter: { departmentCodes: ["976"], states: $state }) { totalCount nodes { reference state } }
  postFigures(asOf: $asOf, filter: $filter) { posts fte byState { state posts } }
  deploymentCurve(from: $asOf, to: $asOf, step: YEAR, filter: $filter) { posts fte }
  department(code: "976") { coverage(asOf: $asOf) { posts fte } }
}`;

describe('whatever is tried on a post, lawful or not', () => {
  it('every read of every day says what the events that count say, replayed one by one', async () => {
    const { database } = register;
    const filter = { departmentCodes: ['976'] };
    const hostUnitIds = [await unitElsewhere()];
    const lives: { reference: string; events: Recorded[] }[] = database.world.posts
      .filter(({ departmentCode }) => departmentCode === '976')
      .map(({ reference, events }) => ({
        reference,
        events: events.map(({ id, kind, on }, sequence) => ({
          id,
          kind,
          on: parsePlainDate(on),
          sequence,
          worker: null,
        })),
      }));
    const ftes = new Map(database.world.posts.map(({ reference, fte }) => [reference, Number(fte)]));
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 14 }),
        fc.integer({ min: -60, max: 900 }),
        async (steps, days) => {
          const life = await newLife(register, { ...ELSEWHERE, hostUnitIds, on: BIRTH, fte: '0.40' });
          ftes.set(life.reference, 0.4);
          let events: Recorded[] = [
            { id: life.eventId('PLANNED'), kind: 'PLANNED', on: BIRTH, sequence: 0, worker: null },
          ];
          for (const next of steps) events = await tried(life, events, next);
          lives.push({ reference: life.reference, events });
          for (const day of [plusDays(BIRTH, days), ...events.slice(-2).map(({ on }) => on)]) {
            await expectAgreement(life.reference, events, day);
          }
        },
      ),
      { numRuns: 25 },
    );

    async function expectAgreement(reference: string, events: readonly Recorded[], asOf: PlainDate): Promise<void> {
      const expected = stateAsOf(events, asOf);
      const state = expected?.state ?? 'PLANNED';
      const { data, errors } = await database.ask({ parties: ['BOARD'] }, READ, {
        reference,
        asOf,
        state: [state],
        filter,
      });
      expect(errors).toBeUndefined();
      const read = data as Record<string, unknown>;
      const holder = state === 'FILLED' ? inOrder(events).findLast(({ on }) => on <= asOf) : undefined;
      const counted = events.filter(({ on }) => on <= asOf);
      expect(read['post']).toEqual(
        expected
          ? {
              state,
              stateSince: expected.since,
              version: expect.any(Number),
              holder: holder ? { id: events.find(({ sequence }) => sequence === holder.sequence)?.worker } : null,
              events: inOrder(counted).map(({ kind, on }) => ({ kind, on })),
            }
          : null,
      );
      const states = lives.map((life) => ({ reference: life.reference, state: stateAsOf(life.events, asOf)?.state }));
      const inState = states.filter((life) => life.state === state).map((life) => life.reference);
      expect(read['posts']).toMatchObject({ totalCount: inState.length });
      const existing = states.filter((life) => EXISTING_STATES.some((known) => known === life.state));
      const total = existing.reduce((sum, life) => sum + (ftes.get(life.reference) ?? 0), 0).toFixed(2);
      const figures = { posts: existing.length, fte: total };
      expect(read['postFigures']).toEqual({
        ...figures,
        byState: EXISTING_STATES.map((one) => ({
          state: one,
          posts: existing.filter((life) => life.state === one).length,
        })),
      });
      expect([read['deploymentCurve'], read['department']]).toEqual([[figures], { coverage: figures }]);
    }
  });

  async function unitElsewhere(): Promise<string> {
    const id = '0199bbbb-0000-7000-8000-000000000001';
    await register.database.asOwner((send) =>
      send(
        `INSERT INTO posts.host_unit (id, name, kind, force, commune_code, commune_name, department_code)
         VALUES ($1, 'Commissariat d’essai', 'COMMISSARIAT', 'POLICE', '97608', 'Mamoudzou', '976')`,
        [id],
      ),
    );
    return id;
  }
});

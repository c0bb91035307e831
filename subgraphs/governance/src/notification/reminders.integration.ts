import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARTIES, type Party } from '@iscg/access';
import { startSubgraphDatabase, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { ASKED_REQUESTS, parsePlainDate, type PortalEvents } from '@iscg/values';
import { governance } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(governance, { now: '2026-12-01T11:00:00Z' });
});
afterAll(() => database.stop());

const FORGET = `DELETE FROM governance.awaited_signature; DELETE FROM governance.awaited_answer; DELETE FROM governance.awaited_word`;
beforeEach(() => database.asOwner((send) => send(FORGET)));

const AMENDMENTS = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002'];
const REQUESTS = ['0199bbbb-0000-7000-8000-000000000001', '0199bbbb-0000-7000-8000-000000000002'];

const OPENED_ON = parsePlainDate('2026-11-02');

type Word =
  | { readonly kind: 'amendment-signing'; readonly body: PortalEvents['amendment-signing'] }
  | { readonly kind: 'request-waiting'; readonly body: PortalEvents['request-waiting'] };

const signing = fc.record({
  kind: fc.constant('amendment-signing' as const),
  body: fc.record({
    amendmentId: fc.constantFrom(...AMENDMENTS),
    reference: fc.constantFrom('AVENANT-2026-90', 'AVENANT-2026-91'),
    revision: fc.integer({ min: 1, max: 3 }),
    openedOn: fc.constant(OPENED_ON),
    awaited: fc.subarray([...PARTIES]),
  }),
});
const waiting = fc.record({
  kind: fc.constant('request-waiting' as const),
  body: fc.record({
    request: fc.constantFrom(...ASKED_REQUESTS),
    requestId: fc.constantFrom(...REQUESTS),
    party: fc.constantFrom(...PARTIES),
    askedOn: fc.constant(parsePlainDate('2026-11-03')),
    departmentCode: fc.constantFrom('75', '2A'),
    waiting: fc.boolean(),
  }),
});

/** Words in the order of their publication, and an order in which they arrive, some of them twice. */
const story = fc.array(fc.oneof<fc.Arbitrary<Word>[]>(signing, waiting), { maxLength: 12 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    arrivals: fc.shuffledSubarray([...words.keys(), ...words.keys()], { minLength: words.length * 2 }),
  }),
);

async function receive({ kind, body }: Word, number: number): Promise<void> {
  const name = kind === 'amendment-signing' ? 'receive_amendment_signing' : 'receive_request_waiting';
  await database.asOwner((send) => send(`SELECT governance.${name}($1, $2)`, [number, JSON.stringify(body)]));
}

/** What the last word about each matter leaves a party to do. */
function expected(words: readonly Word[], party: Party): string[] {
  const last = new Map<string, Word>();
  for (const word of words) {
    const matter = word.kind === 'amendment-signing' ? word.body.amendmentId : word.body.request + word.body.requestId;
    last.set(matter, word);
  }
  return [...last.values()]
    .flatMap((word) => {
      if (word.kind === 'amendment-signing')
        return word.body.awaited.includes(party) ? [`AMENDMENT ${word.body.amendmentId} ${word.body.openedOn}`] : [];
      const { request, requestId, askedOn } = word.body;
      return word.body.waiting && word.body.party === party ? [`${request} ${requestId} ${askedOn}`] : [];
    })
    .sort();
}

async function inbox(party: Party): Promise<string[]> {
  const { data } = await database.ask(
    { parties: [party] },
    '{ notifications(first: 100) { nodes { kind since party { code } target { type id } } } }',
  );
  const { notifications } = JSON.parse(JSON.stringify(data));
  const nodes: { kind: string; since: string; party: { code: string }; target: { type: string; id: string } }[] =
    notifications.nodes;
  expect(nodes.filter(({ party: { code } }) => code !== party)).toEqual([]);
  return nodes
    .filter(({ kind }) => kind !== 'OBLIGATION')
    .map(({ target, since }) => `${target.type} ${target.id} ${since}`)
    .sort();
}

describe('the inbox and the facts', () => {
  it('are the same for every party, whatever was told, in whatever order and however often it arrived', async () => {
    await fc.assert(
      fc
        .asyncProperty(story, async ({ words, arrivals }) => {
          for (const index of arrivals) {
            const word = words[index];
            if (word) await receive(word, index + 1);
          }
          for (const party of PARTIES) expect(await inbox(party)).toEqual(expected(words, party));
        })
        .beforeEach(() => database.asOwner((send) => send(FORGET))),
      { numRuns: 25 },
    );
  });

  it('are kept from who asks PostgreSQL for another party, and the marks from another person', async () => {
    const body = {
      amendmentId: AMENDMENTS[0] ?? '',
      reference: 'A',
      revision: 1,
      openedOn: OPENED_ON,
      awaited: ['PP'],
    };
    await receive({ kind: 'amendment-signing', body }, 1);
    const signatures = 'SELECT party FROM governance.awaited_signature';
    expect(await database.asApplication({ parties: ['PP'] }, signatures)).toEqual([{ party: 'PP' }]);
    for (const party of PARTIES.filter((each) => each !== 'PP'))
      expect(await database.asApplication({ parties: [party] }, signatures)).toEqual([]);
    expect(await database.asApplication({ parties: ['PP'], scopes: ['funding:read'] }, signatures)).toEqual([]);
    await database.asOwner((send) =>
      send(`INSERT INTO governance.notification_preference VALUES ('a', 'ANSWER', 'NEVER', now())`),
    );
    const chosen = 'SELECT person FROM governance.notification_preference';
    expect(await database.asApplication({ subject: 'a', parties: ['PP'] }, chosen)).toEqual([{ person: 'a' }]);
    expect(await database.asApplication({ subject: 'b', parties: ['PP'] }, chosen)).toEqual([]);
    const forged = `INSERT INTO governance.notification_read VALUES ('a', '${REQUESTS[0] ?? ''}', now())`;
    await expect(database.asApplication({ subject: 'b', parties: ['PP'] }, forged)).rejects.toThrow(
      /row-level security/,
    );
  });
});

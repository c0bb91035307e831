import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import { eventually } from '../service/portal-process.js';
import { openInboxes, type InboxDesk, type Reminder } from './inbox-desk.js';

const CONSENTING = '0176bb3e-7000-7f00-8000-000000002603';
const EVERY_SIDE: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG'];

let desk: InboxDesk;
beforeAll(async () => {
  desk = await openInboxes();
});
afterAll(() => desk.close());

let keys = 0;
const key = () => `test-reminder-${(keys += 1)}`;

/** Acts as a person of a party. @throws Error when it is refused */
async function act(party: Party, field: string, input: string): Promise<void> {
  const { data, errors } = await (
    await desk.ask({ parties: [party] })
  )(`mutation { act: ${field}(input: { ${input} }) { errors { code message } } }`);
  if (errors.length > 0 || data?.['act'].errors.length > 0) throw new Error(JSON.stringify([errors, data]));
}

const about = async (party: Party, id: string): Promise<Reminder | undefined> =>
  (await desk.inbox({ parties: [party] })).nodes.find(({ target }) => target.id === id);

/** Who of these is reminded of a matter. */
async function reminded(id: string): Promise<Party[]> {
  const found = await Promise.all(EVERY_SIDE.map(async (party) => ((await about(party, id)) ? [party] : [])));
  return found.flat();
}

const becomes = (id: string, parties: readonly Party[]) =>
  eventually(`reminded of ${id}: ${parties.join(' ')}`, async () => (await reminded(id)).join() === parties.join());

async function amendment() {
  const { data } = await (
    await desk.ask({ parties: ['BOARD'] })
  )(`{ amendment(id: "${CONSENTING}") { checksum version } }`);
  return data?.['amendment'] as { checksum: string; version: number };
}

const sign = async (party: Party) =>
  act(
    party,
    'signAmendment',
    `amendmentId: "${CONSENTING}", capacity: ${party}, checksum: "${(await amendment()).checksum}", idempotencyKey: "${key()}"`,
  );

describe('an amendment to sign', () => {
  it('is no longer in the inbox of who has signed it, and stays in that of the others', async () => {
    expect(await reminded(CONSENTING)).toEqual(['SG_CIPDR', 'DGPN', 'PP']);
    await sign('DGPN');
    await becomes(CONSENTING, ['SG_CIPDR', 'PP']);
  });

  it('stays with a party that signs in two capacities until it has signed in both', async () => {
    await sign('SG_CIPDR');
    await desk.everythingTold();
    expect(await reminded(CONSENTING)).toEqual(['SG_CIPDR', 'PP']);
  });

  it('is back for all, as something new to read, once its content has changed', async () => {
    const before = await about('PP', CONSENTING);
    const { version } = await amendment();
    await act(
      'ANISCG',
      'changeAmendment',
      `amendmentId: "${CONSENTING}", version: ${version}, fromFiscalYear: 2030, purpose: "Autre (exemple)",
       amounts: [{ funder: PP, amount: "12500.00" }]`,
    );
    await becomes(CONSENTING, EVERY_SIDE);
    expect((await about('PP', CONSENTING))?.id).not.toBe(before?.id);
  });

  it('is in no inbox once it is withdrawn', async () => {
    const { version } = await amendment();
    await act('ANISCG', 'withdrawAmendment', `amendmentId: "${CONSENTING}", version: ${version}, reason: "Exemple"`);
    await becomes(CONSENTING, []);
  });
});

describe('a request', () => {
  const pending = async (sql: string) => (await desk.truth.query<{ id: string; party: Party }>(sql)).rows[0];

  it.each<[string, string, (id: string) => Promise<void>]>([
    ['refused', 'ANISCG', (id) => act('ANISCG', 'refuseTrainingRequest', `id: "${id}", reason: "Exemple"`)],
    ['withdrawn', 'DGPN', (id) => act('DGPN', 'withdrawTrainingRequest', `id: "${id}"`)],
  ])('for a training is in the inbox of ANISCG alone, until it is %s', async (_how, _who, end) => {
    const request = await pending(
      `SELECT id FROM training.training_request WHERE state = 'PENDING' AND party = 'DGPN' ORDER BY id LIMIT 1`,
    );
    const id = request?.id ?? '';
    expect(await reminded(id)).toEqual(['ANISCG']);
    await end(id);
    await becomes(id, []);
  });

  it('for a room is in the inbox of the party that is asked, from the asking to the answer', async () => {
    await act(
      'ANISCG',
      'askVenue',
      `party: PP, departmentCode: "75", from: "2027-03-01", to: "2027-03-02", place: "Paris (exemple)", persons: 12,
       idempotencyKey: "${key()}"`,
    );
    const asked = await pending(`SELECT id FROM training.venue_offer WHERE place = 'Paris (exemple)'`);
    const id = asked?.id ?? '';
    await becomes(id, ['PP']);
    expect(await about('PP', id)).toMatchObject({
      title: 'Demande de salle (département 75) sans réponse',
      since: '2026-12-01',
    });
    await act('PP', 'refuseVenueOffer', `id: "${id}", reason: "Exemple"`);
    await becomes(id, []);
  });
});

describe('a commitment', () => {
  it('leaves the inbox with the period that was kept, for the board too, and no other period with it', async () => {
    const { nodes } = await desk.inbox({ parties: ['ANISCG'] }, { kind: 'OBLIGATION' });
    const [oldest, ...others] = nodes;
    await act(
      'ANISCG',
      'recordFulfilment',
      `undertakingId: "${oldest?.target.id}", party: ANISCG, dueOn: "${oldest?.dueOn}", occurredOn: "2026-11-30",
       evidence: { title: "Exemple" }, idempotencyKey: "${key()}"`,
    );
    for (const party of ['ANISCG', 'BOARD'] as const) {
      const left = await desk.inbox({ parties: [party] }, { kind: 'OBLIGATION' });
      expect(left.nodes.map(({ target, dueOn }) => [target.id, dueOn])).toEqual(
        others.map(({ target, dueOn }) => [target.id, dueOn]),
      );
    }
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { stateOf } from '../fixtures/browser.js';
import { startProConnect, type ProConnect } from '../fixtures/proconnect.js';
import { startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

const POLICE = '99000011900018';
const CLAIRE = {
  sub: 'proconnect-1',
  email: 'Claire.Martin@Interieur.example.fr',
  given_name: 'Claire',
  usual_name: 'Martin',
  siret: POLICE,
  uid: 'claire',
};
const PEOPLE = {
  people: [{ email: 'claire.martin@interieur.example.fr', siret: POLICE, parties: ['DGPN'], departments: ['93'] }],
  organisations: [{ siret: POLICE, emailDomain: 'police.example.fr', parties: ['PP'] }],
};

let proconnect: ProConnect;
let portal: ToyPortal;
beforeAll(async () => {
  // The library says on the console that it is set up for development.
  const silence = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'info')];
  for (const method of silence) method.mockImplementation(() => undefined);
  proconnect = await startProConnect();
  const { issuer, clientId, clientSecret } = proconnect;
  const scope = 'openid given_name usual_name email siret uid';
  const provider = { issuer, clientId, clientSecret, scope, acrValues: 'eidas1', signedUserinfo: true };
  portal = await startToyPortal({ provider }, {}, PEOPLE);
  proconnect.open(portal.url);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await portal.stop();
  await proconnect.stop();
});
beforeEach(() => {
  proconnect.person = CLAIRE;
});
afterEach(() => {
  proconnect.lie = undefined;
  proconnect.acr = 'eidas1';
});

async function arrive() {
  const browser = portal.browser();
  return { browser, response: await browser.follow('/auth/login?returnTo=/postes') };
}

async function sessionOf(person: typeof CLAIRE) {
  proconnect.person = person;
  const { browser, response } = await arrive();
  expect(response.status).toBe(200);
  return JSON.parse(await (await browser.open('/auth/session')).text());
}

describe('a provider that speaks as ProConnect', () => {
  it('signs in by signed claims, at the level asked for', async () => {
    const session = await sessionOf(CLAIRE);
    expect(session).toMatchObject({ name: 'Claire Martin', parties: ['DGPN'] });
    expect(session.subject).toMatch(/^person-[0-9a-f-]{36}$/);
    const asked = proconnect.asked.at(-1);
    expect(asked?.get('acr_values')).toBe('eidas1');
    expect(asked?.get('scope')).toBe('openid given_name usual_name email siret uid');
  });

  it('is asked to end its own session with the token of the sign-in and a state', async () => {
    const { browser } = await arrive();
    const { location } = JSON.parse(await (await browser.post('/auth/logout', {})).text());
    const { origin, searchParams } = new URL(location);
    expect(origin).toBe(proconnect.issuer);
    expect(searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect(searchParams.get('state')).toMatch(/.{20}/);
    expect(searchParams.get('post_logout_redirect_uri')).toBe(`${portal.url}/deconnexion`);
  });

  it('may give a person another subject: the e-mail says who it is, and the new subject is remembered', async () => {
    const first = await sessionOf(CLAIRE);
    const renamed = await sessionOf({ ...CLAIRE, sub: 'proconnect-2' });
    expect(renamed.subject).toBe(first.subject);
    const rows = await portal.database.rows('SELECT email, provider_subject, name FROM gateway.person');
    expect(rows).toEqual([
      { email: 'claire.martin@interieur.example.fr', provider_subject: 'proconnect-2', name: 'Claire Martin' },
    ]);
  });

  it('is remembered with the employer and the parties of the latest sign-in, for when the person is not there', async () => {
    const held = `SELECT siret, parties, verified_at FROM gateway.person WHERE provider_subject = 'jeanne'`;
    const jeanne = { ...CLAIRE, sub: 'jeanne', email: 'jeanne@police.example.fr' };
    const { parties } = await sessionOf(jeanne);
    const before = await portal.database.rows(held);
    expect(before).toEqual([{ siret: CLAIRE.siret, parties, verified_at: portal.clock.now() }]);
    portal.clock.advance(1);
    await sessionOf(jeanne);
    expect(await portal.database.rows(held)).toEqual([{ ...before[0], verified_at: portal.clock.now() }]);
  });

  it('may give a person another e-mail: the subject says who it is', async () => {
    const paul = { ...CLAIRE, sub: 'paul', email: 'paul@police.example.fr', given_name: 'Paul' };
    const first = await sessionOf(paul);
    expect(first.parties).toEqual(['PP']);
    const moved = await sessionOf({ ...paul, email: 'paul.durand@police.example.fr' });
    expect(moved.subject).toBe(first.subject);
  });

  it('never makes one person of two: an address that has an owner stays the owner’s', async () => {
    const anne = { ...CLAIRE, sub: 'anne', email: 'anne@police.example.fr' };
    const zoe = { ...CLAIRE, sub: 'zoe', email: 'zoe@police.example.fr' };
    const [first, second] = [await sessionOf(anne), await sessionOf(zoe)];
    expect(second.subject).not.toBe(first.subject);
    const taken = await sessionOf({ ...zoe, email: anne.email });
    expect(taken.subject).toBe(second.subject);
    expect((await sessionOf(anne)).subject).toBe(first.subject);
  });

  it.each<[string, NonNullable<ProConnect['lie']>]>([
    ['signed by someone else', 'ANOTHER_SIGNATURE'],
    ['of someone else', 'ANOTHER_SUBJECT'],
    ['that are not signed', 'UNSIGNED'],
  ])('whose claims are %s opens nothing', async (_what, lie) => {
    proconnect.lie = lie;
    const { browser, response } = await arrive();
    expect(response.status).toBe(400);
    expect((await stateOf(response)).problem.code).toBe('SIGN_IN_REFUSED');
    expect((await browser.open('/auth/session')).status).toBe(401);
  });

  it('that is out of order is not taken for a refusal', async () => {
    proconnect.lie = 'OUT_OF_ORDER';
    const { response } = await arrive();
    expect(response.status).toBe(503);
    expect((await stateOf(response)).problem.code).toBe('SIGN_IN_UNAVAILABLE');
  });

  it('at a lower level than the one asked for opens nothing', async () => {
    proconnect.acr = 'self-asserted';
    const { response } = await arrive();
    expect(response.status).toBe(400);
    expect((await stateOf(response)).problem.message).toContain('niveau');
  });

  it.each([
    ['another employer', { siret: '99000012700011' }],
    ['another address', { email: 'claire.martin@elsewhere.example.fr' }],
  ])('a person of the list with %s is unknown', async (_what, change) => {
    proconnect.person = { ...CLAIRE, sub: 'imposter', ...change };
    const { browser, response } = await arrive();
    expect(response.status).toBe(403);
    expect((await stateOf(response)).problem).toMatchObject({ code: 'UNKNOWN_PERSON', name: 'Claire Martin' });
    expect((await browser.open('/auth/session')).status).toBe(401);
  });

  it('the départements of the list bind the person', async () => {
    const { browser } = await arrive();
    await browser.ask('{ posts(first: 1) { reference } }');
    const passport = String(portal.toy.subgraphs.posts.requests.at(-1)?.headers['x-iscg-passport']);
    const { viewer } = JSON.parse(Buffer.from(passport.split('.')[1] ?? '', 'base64url').toString());
    expect(viewer).toMatchObject({ parties: ['DGPN'], departments: ['93'] });
  });
});

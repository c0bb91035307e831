import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, leaksIn, startTestGateway, testCluster, type GraphAnswer, type TestGateway } from '@iscg/test-kit';
import {
  breakingOff,
  dead,
  hangingUp,
  mute,
  redirecting,
  saying,
  sayingLate,
  stammering,
  standIn,
  type Breakage,
  type StandIn,
} from './stand-in.js';

const { shared } = testCluster();

/** A way of failing, at its health as everywhere, and what the portal then says of the service. */
const BREAKAGES: readonly (readonly [string, Breakage, 'ready' | 'unavailable'])[] = [
  ['that is dead', dead, 'unavailable'],
  ['that hangs up', hangingUp, 'unavailable'],
  ['that never answers', mute, 'unavailable'],
  ['that begins an answer and never ends it', stammering, 'unavailable'],
  ['that breaks off in the middle of an answer', breakingOff, 'unavailable'],
  ['that sends elsewhere', redirecting, 'unavailable'],
  ['that answers nothing', saying(''), 'unavailable'],
  ['that answers with a page', saying('<html>502 Bad Gateway nginx 10.0.0.7:8080</html>', 502), 'unavailable'],
  ['that answers with garbage', saying('}{ at Object.<anonymous> (/app/dist/main.js:1:1)'), 'unavailable'],
  ['that answers with a list', saying('[]'), 'ready'],
  ['that answers with a number', saying('42', 500), 'unavailable'],
  ['that answers with an object that is no answer', saying('{"status":"ok"}'), 'ready'],
  ['that answers with data that are a text', saying('{"data":"posts"}'), 'ready'],
  [
    'that takes no passport',
    saying('{"errors":[{"message":"no passport","extensions":{"code":"UNAUTHENTICATED"}}]}', 401),
    'unavailable',
  ],
  [
    'that answers with 30 MB',
    saying(`{"data":{"posts":null},"rest":"${'x'.repeat(30 * 1024 * 1024)}"}`),
    'unavailable',
  ],
];

/** A second gateway over the shared services, one of which has a stand-in. */
async function withStandIn(name: string): Promise<{ service: StandIn; gateway: TestGateway; close(): Promise<void> }> {
  const service = await standIn();
  const gateway = await startTestGateway({
    subgraphs: { ...shared.subgraphs, [name]: service.url },
    timeoutMilliseconds: 1_000,
  });
  const end = async () => {
    await gateway.stop();
    await service.close();
  };
  return { service, gateway, close: end };
}

let posts: Awaited<ReturnType<typeof withStandIn>>;
let funding: Awaited<ReturnType<typeof withStandIn>>;
beforeAll(async () => {
  posts = await withStandIn('posts');
  funding = await withStandIn('funding');
});
afterAll(async () => {
  await posts.close();
  await funding.close();
});

const codes = ({ errors }: GraphAnswer) => errors.map(({ path, extensions: { code } }) => [path?.join('.'), code]);

function expectNothingInside({ text, errors }: GraphAnswer): void {
  expect(leaksIn(text)).toEqual([]);
  expect(text).not.toMatch(/10\.0\.0\.7|nginx|no passport/);
  for (const { message } of errors) expect(message).toMatch(/service « \w+ » est momentanément indisponible/);
}

describe.each(BREAKAGES)('a service of posts %s', (_, breakage, state) => {
  it('costs its own fields and no others, and the portal says which service is down', async () => {
    const { service, gateway } = posts;
    await service.changeTo(breakage);
    const ask = await asViewer(gateway, { parties: ['BOARD'] });
    const answer = await ask(
      '{ posts { totalCount } convention { signedOn } subsidyLines(year: 2021) { totalCount } }',
    );
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({
      posts: null,
      convention: { signedOn: '2020-11-25' },
      subsidyLines: { totalCount: 4 },
    });
    expect(codes(answer)).toEqual([['posts', 'UNAVAILABLE']]);
    expectNothingInside(answer);

    const ready = await fetch(`${gateway.url}/health/ready`);
    const text = await ready.text();
    const { services } = JSON.parse(text);
    expect(ready.status).toBe(state === 'ready' ? 200 : 503);
    expect(services).toMatchObject({ posts: state, funding: 'ready', governance: 'ready' });
    expect(leaksIn(text)).toEqual([]);
    expect(await (await fetch(`${gateway.url}/health/live`)).json()).toEqual({ status: 'live' });
  });
});

describe('a service that comes back', () => {
  it('is asked again, and the portal is ready again', async () => {
    const { service, gateway } = posts;
    const ask = await asViewer(gateway, { parties: ['DGPN'] });
    await service.changeTo(dead);
    expect((await ask('{ posts { totalCount } }')).data).toEqual({ posts: null });
    await service.changeTo(saying('{"data":{"posts":{"totalCount":7}}}'));
    expect((await ask('{ posts { totalCount } }')).data).toEqual({ posts: { totalCount: 7 } });
    expect(await (await fetch(`${gateway.url}/health/ready`)).json()).toMatchObject({ status: 'ready' });
  });
});

describe('a service of funding that is away', () => {
  it.each([
    ['dead', dead],
    ['mute', mute],
  ])('(%s) leaves posts without their cofunding, and everything else in place', async (_, breakage) => {
    const { service, gateway } = funding;
    await service.changeTo(breakage);
    const ask = await asViewer(gateway, { parties: ['BOARD'] });
    const answer = await ask('{ posts(first: 3) { totalCount nodes { reference cofunding(year: 2026) { cost } } } }');
    expect(answer.data?.['posts'].totalCount).toBeGreaterThan(300);
    const nodes: { reference: string; cofunding: null }[] = answer.data?.['posts'].nodes;
    expect(nodes.map(({ reference, cofunding }) => [typeof reference, cofunding])).toEqual([
      ['string', null],
      ['string', null],
      ['string', null],
    ]);
    expect(new Set(answer.errors.map(({ extensions: { code } }) => code))).toEqual(new Set(['UNAVAILABLE']));
    expectNothingInside(answer);
  });

  it('is named by the portal’s readiness, and by no address', async () => {
    const { service, gateway } = funding;
    await service.changeTo(dead);
    const response = await fetch(`${gateway.url}/health/ready`);
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      status: 'unavailable',
      services: { funding: 'unavailable', posts: 'ready' },
    });
    expect(leaksIn(text)).toEqual([]);
  });

  it('is not asked twice to record a payment', async () => {
    for (const breakage of [hangingUp, mute, breakingOff]) {
      const { service, gateway } = funding;
      await service.changeTo(breakage);
      const ask = await asViewer(gateway, { parties: ['ANISCG'] });
      const answer =
        await ask(`mutation { recordPayment(input: { subsidyLineId: "01890000-0000-7000-8000-000000000000", amount: "1.00",
        valueDate: "2021-01-01", externalReference: "X", idempotencyKey: "test-outage", version: 1 }) { payment { id } errors { code } } }`);
      expect(answer.data).toEqual({ recordPayment: null });
      expect(codes(answer)).toEqual([['recordPayment', 'UNAVAILABLE']]);
      expectNothingInside(answer);
      expect(service.questions()).toBe(1);
    }
  });
});

describe('a service that answers what it should not', () => {
  const reading = async (text: string, telling = saying) => {
    const { service, gateway } = posts;
    await service.changeTo(telling(text));
    const ask = await asViewer(gateway, { parties: ['DGPN'] });
    return ask('{ posts { totalCount } viewer { parties } }');
  };

  it.each([
    [
      'an inner error',
      '{"data":{"posts":null},"errors":[{"message":"relation \\"posts.post\\" does not exist at /app/dist/a.js:1:1","path":["posts"],"extensions":{"code":"INTERNAL_SERVER_ERROR","stacktrace":["at x (/app/a.js:1:1)"],"serviceName":"posts","url":"http://10.0.0.7:8080"}}]}',
    ],
    [
      'an error without a code',
      '{"data":{"posts":null},"errors":[{"message":"connect ECONNREFUSED 127.0.0.1:5432","path":["posts"]}]}',
    ],
    ['an error that is no error', '{"data":{"posts":null},"errors":["ECONNREFUSED",null,42]}'],
    [
      'an error of an unknown code',
      '{"data":{"posts":null},"errors":[{"message":"pg_hba.conf","extensions":{"code":"28000"}}]}',
    ],
    ['a count that is a text', '{"data":{"posts":{"totalCount":"many"}}}'],
    ['a count that is missing', '{"data":{"posts":{}}}'],
  ])('%s is masked', async (_, text) => {
    const answer = await reading(text);
    expect(answer.data).toEqual({ posts: null, viewer: { parties: ['DGPN'] } });
    expect(leaksIn(answer.text)).toEqual([]);
    expect(answer.text).not.toMatch(/10\.0\.0\.7|stacktrace|28000|hba/);
    expect(answer.errors.map(({ extensions: { code } }) => code)).toEqual(answer.errors.map(() => 'INTERNAL'));
  });

  it.each([
    [
      'under __proto__',
      '{"data":{"posts":{"totalCount":7,"__proto__":{"totalCount":9,"admin":true}},"__proto__":{"viewer":{"parties":["BOARD"]}}}}',
    ],
    [
      'under constructor',
      '{"data":{"posts":{"totalCount":7,"constructor":{"prototype":{"admin":true}}},"viewer":{"parties":["BOARD"]}}}',
    ],
    [
      'that nobody asked for',
      '{"data":{"posts":{"totalCount":7,"nodes":[{"reference":"SECRET"}]},"subsidyLines":{"totalCount":4}},"extensions":{"trace":"http://10.0.0.7"}}',
    ],
  ])('data %s go nowhere, even when they come last', async (_, text) => {
    const answer = await reading(text, sayingLate);
    expect(answer.errors).toEqual([]);
    expect(JSON.parse(answer.text)).toEqual({ data: { posts: { totalCount: 7 }, viewer: { parties: ['DGPN'] } } });
  });

  it('says nothing of what another service answers for about the same post', async () => {
    const { service, gateway } = funding;
    await service.changeTo(saying('{"data":{"_entities":[{"reference":"FORGED","state":"CLOSED","cofunding":null}]}}'));
    const ask = await asViewer(gateway, { parties: ['BOARD'] });
    const answer = await ask('{ post(reference: "ISCG-59-0001") { reference state cofunding(year: 2026) { cost } } }');
    expect(JSON.parse(answer.text)).toEqual({
      data: { post: { reference: 'ISCG-59-0001', state: 'FILLED', cofunding: null } },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { leaksIn, post } from '@iscg/test-kit';
import {
  expired,
  inOrder,
  notYet,
  selfMade,
  shared,
  signed,
  signedByAnother,
  signedWithPublicKeyAsSecret,
  tampered,
  unsigned,
  withCriticalHeader,
} from './forge.js';

const LINES =
  '{ subsidyLines(year: 2021) { nodes { funder { code } } totalCount } viewer { subject kind parties scopes } }';
const board = { ...inOrder, sub: 'forged', parties: ['BOARD', 'ANISCG'] };

const ask = (authorization: string | undefined, query = LINES, headers: Record<string, string> = {}) =>
  post(`${shared.url}/graphql`, { ...(authorization !== undefined && { authorization }), ...headers }, { query });

const funders = (data: Record<string, unknown> | null | undefined) =>
  JSON.stringify(data ?? {}).match(/"code":"(\w+)"/g);

describe('a token that is in order', () => {
  it('shows what its party is entitled to', async () => {
    const { status, data, errors } = await ask(`Bearer ${await signed(inOrder)}`);
    expect([status, errors]).toEqual([200, []]);
    expect(data?.['viewer']).toMatchObject({ subject: 'demonstration-dgpn', kind: 'PERSON', parties: ['DGPN'] });
    expect(funders(data)).toEqual(['"code":"DGPN"']);
  });

  it.each(['bearer', 'BEARER', 'bEaReR'])('may be announced by « %s »', async (scheme) => {
    expect((await ask(`${scheme} ${await signed(inOrder)}`)).status).toBe(200);
  });

  it.each(['openid', 'openid profile email', ''])(
    'of a person with the protocol’s scopes « %s » has those of the party',
    async (scope) => {
      const { data } = await ask(`Bearer ${await signed({ ...inOrder, scope })}`);
      expect(data?.['viewer'].scopes).toContain('funding:read');
    },
  );
});

describe('a token that is not in order is refused, and nothing is answered', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['expired', () => signed({ ...inOrder, ...expired })],
    ['not valid yet', () => signed({ ...inOrder, ...notYet })],
    ['without an end', () => signed({ ...inOrder, exp: undefined })],
    ['for another audience', () => signed({ ...inOrder, aud: 'another-portal' })],
    ['for no audience', () => signed({ ...inOrder, aud: undefined })],
    ['of another issuer', () => signed({ ...inOrder, iss: 'https://elsewhere.example/idp' })],
    ['of an issuer whose name begins alike', () => signed({ ...inOrder, iss: `${shared.url}/idp.elsewhere.example` })],
    ['of no issuer', () => signed({ ...inOrder, iss: undefined })],
    ['without a subject', () => signed({ ...inOrder, sub: undefined })],
    ['with an empty subject', () => signed({ ...inOrder, sub: '' })],
    ['unsigned (alg: none)', () => unsigned(board)],
    ['unsigned, with a signature of nothing', () => `${unsigned(board)}AAAA`],
    ['signed with the public key in PEM as secret (HS256)', () => signedWithPublicKeyAsSecret(board, 'PEM')],
    ['signed with the public JWK as secret (HS256)', () => signedWithPublicKeyAsSecret(board, 'JWK')],
    ['signed with a part of the public key as secret (HS256)', () => signedWithPublicKeyAsSecret(board, 'X')],
    ['of an unknown key id', () => signed(board, { kid: 'unknown' })],
    ['of a key id that is a path', () => signed(board, { kid: '../../dev/null' })],
    ['signed by another key under the issuer’s name', () => signedByAnother(board)],
    ['signed by another key with RS256', () => signedByAnother(board, 'RS256')],
    ['signed by another key with EdDSA', () => signedByAnother(board, 'EdDSA')],
    ['that carries its own key', () => selfMade(board)],
    ['with a critical header that nobody knows', () => withCriticalHeader(board)],
    ['changed after it was signed', () => tampered(board)],
    ['cut short', async () => (await signed(inOrder)).slice(0, -2)],
    ['without its signature', async () => (await signed(inOrder)).replace(/[^.]*$/, '')],
    ['that is garbage', () => 'garbage'],
    ['of three dots', () => '...'],
    ['of 9 000 characters', () => 'a'.repeat(9_000)],
    ['with a party that does not exist', () => signed({ ...inOrder, parties: ['DGPN', 'DGSE'] })],
    ['with a party in small letters', () => signed({ ...inOrder, parties: ['dgpn'] })],
    ['with parties that are a text', () => signed({ ...inOrder, parties: 'BOARD' })],
    ['with parties that are an object', () => signed({ ...inOrder, parties: { 0: 'BOARD', length: 1 } })],
    ['with a party inside a list', () => signed({ ...inOrder, parties: [['BOARD']] })],
    ['without parties', () => signed({ ...inOrder, parties: undefined })],
    ['of an unknown kind of viewer', () => signed({ ...inOrder, viewer_kind: 'ADMINISTRATOR' })],
    ['without a kind of viewer', () => signed({ ...inOrder, viewer_kind: undefined })],
    ['with scopes that are a list', () => signed({ ...inOrder, scope: ['funding:read'] })],
    ['with départements that are a text', () => signed({ ...inOrder, departments: '93' })],
    ['with a département that does not exist', () => signed({ ...inOrder, departments: ['20'] })],
  ])('%s', async (_, make) => {
    const { status, data, errors, text } = await ask(`Bearer ${await make()}`);
    expect(status).toBe(401);
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(['UNAUTHENTICATED']);
    expect(leaksIn(text)).toEqual([]);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer  ',
    'Basic ZGdwbjpkZ3Bu',
    'Token abc',
    'Bearer abc def',
    'Bearer null',
    'Bearer undefined',
  ])('in the header « %s »', async (authorization) => {
    const { status, data, errors } = await ask(authorization);
    expect(status).toBe(401);
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(['UNAUTHENTICATED']);
  });

  it('in the header « token », in a cookie or in the address', async () => {
    const token = await signed(inOrder);
    const elsewhere = await ask(undefined, LINES, {
      token,
      'x-access-token': token,
      cookie: `access_token=${token}; token=${token}`,
    });
    expect(elsewhere.status).toBe(401);
    expect((await post(`${shared.url}/graphql?access_token=${token}`, {}, { query: LINES })).status).toBe(401);
  });

  it.each([
    '{ __typename }',
    '{ __schema { types { name } } }',
    '{ _service { sdl } }',
    '{ nonsense',
    '{ parties { code } }',
  ])('for %s too: a stranger learns nothing of the graph', async (query) => {
    const { status, data, text } = await ask(undefined, query);
    expect(status).toBe(401);
    expect(data ?? null).toBeNull();
    expect(text).not.toMatch(/SubsidyLine|Syntax|nonsense/);
  });
});

describe('an application gains nothing by omission', () => {
  const application = { ...inOrder, sub: 'paie', viewer_kind: 'APPLICATION', parties: ['ANISCG'] };

  it.each<[string, string | undefined]>([
    ['without scopes', undefined],
    ['with an empty scope', ''],
    ['with the protocol’s scopes', 'openid profile'],
    ['with scopes that do not exist', 'funding:* admin funding:delete FUNDING:READ'],
  ])('%s it has no scope and reads no subsidy', async (_, scope) => {
    const { status, data, errors } = await ask(
      `Bearer ${await signed({ ...application, ...(scope !== undefined && { scope }) })}`,
    );
    expect(status).toBe(200);
    expect(data).toEqual({
      subsidyLines: null,
      viewer: { subject: 'paie', kind: 'APPLICATION', parties: ['ANISCG'], scopes: [] },
    });
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(['FORBIDDEN']);
  });

  it('has the scopes given, those of them that exist', async () => {
    const { data } = await ask(
      `Bearer ${await signed({ ...application, scope: 'funding:read posts:* funding:read' })}`,
    );
    expect(data?.['viewer'].scopes).toEqual(['funding:read']);
    expect(data?.['subsidyLines'].totalCount).toBe(4);
  });

  it('a person cannot be given more than the party has', async () => {
    const { data } = await ask(
      `Bearer ${await signed({ ...inOrder, parties: ['BOARD'], scope: 'funding:write funding:read audit:read' })}`,
    );
    expect(data?.['viewer'].scopes).toEqual(['funding:read']);
  });

  it('bound to départements sees the posts of those alone, however it asks', async () => {
    const POSTS = `{ posts(first: 100) { nodes { department { code } cofunding(year: 2026) { shares { share } } } totalCount }
      other: posts(filter: { departmentCodes: ["13"] }) { totalCount } }`;
    const bound = { ...application, scope: 'posts:read funding:read', departments: ['93', '59'] };
    const { data, errors } = await ask(`Bearer ${await signed(bound)}`, POSTS);
    expect(errors).toEqual([]);
    const codes = new Set(
      (data?.['posts'].nodes as { department: { code: string } }[]).map(({ department }) => department.code),
    );
    expect([...codes].sort()).toEqual(['59', '93']);
    expect(data?.['other'].totalCount).toBe(0);
    const { data: all } = await ask(`Bearer ${await signed({ ...bound, departments: undefined })}`, POSTS);
    expect(all?.['posts'].totalCount).toBeGreaterThan(data?.['posts'].totalCount);
    const { data: none } = await ask(`Bearer ${await signed({ ...bound, departments: [] })}`, POSTS);
    expect(none?.['posts'].totalCount).toBe(0);
  });
});

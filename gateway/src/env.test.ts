import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './env.js';

const KEY = '{"kty":"OKP","crv":"Ed25519","x":"a","d":"b"}';

describe('the environment', () => {
  it.each([
    [{}, /^PASSPORT_PRIVATE_JWK: /],
    [{ PASSPORT_PRIVATE_JWK: 'nothing' }, /^PASSPORT_PRIVATE_JWK: is not JSON$/],
    [{ PASSPORT_PRIVATE_JWK: '{"kty":"RSA"}' }, /^PASSPORT_PRIVATE_JWK: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, PORT: '70000' }, /^PORT: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, PORT: 'x' }, /^PORT: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, ISSUER: 'ftp://a' }, /^ISSUER: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, SUBGRAPH_URLS: '{"posts":"nowhere"}' }, /^SUBGRAPH_URLS: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, LIMIT_DEPTH: '0' }, /^LIMIT_DEPTH: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, NODE_ENV: 'production' }, /^ISSUER: /],
    [{ ACCESS_FEATURES: 'off', NODE_ENV: 'production' }, /^ACCESS_FEATURES: /],
    [{ ACCESS_FEATURES: 'maybe' }, /^ACCESS_FEATURES: /],
  ])('that is wrong is refused with one line that names the variable: %j', (variables, line) => {
    expect(() => readEnvironment(variables)).toThrow(line);
  });

  it('takes a subgraph’s address from its own variable', () => {
    const { subgraphUrls } = readEnvironment({
      PASSPORT_PRIVATE_JWK: KEY,
      POSTS_URL: 'http://127.0.0.1:1/',
      SUBGRAPH_URLS: '{"training":"http://127.0.0.1:2/"}',
    });
    expect(subgraphUrls).toEqual({ posts: 'http://127.0.0.1:1/', training: 'http://127.0.0.1:2/' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { identityOf } from './verified-identity.js';

const WHO = { iss: 'https://fi.example', sub: 'a' };

describe('what a provider vouches for', () => {
  it.each([
    ['an address it has verified', { email: ' Claire@A.fr ', email_verified: true }, { email: 'claire@a.fr' }],
    ['an address of which it says nothing more', { email: 'c@a.fr' }, { email: 'c@a.fr' }],
    ['an employer', { email: 'c@a.fr', siret: '990 000 119 00018' }, { email: 'c@a.fr', siret: '99000011900018' }],
    ['an address it has not verified', { email: 'c@a.fr', email_verified: false }, undefined],
    ['an address it says is not verified, in words', { email: 'c@a.fr', email_verified: 'false' }, undefined],
    ['no address', { siret: '99000011900018' }, undefined],
    ['an address that is no text', { email: ['c@a.fr'] }, undefined],
  ])('%s', (_what, claims, read) => expect(identityOf({ ...WHO, ...claims }, 't').claims).toEqual(read));

  it.each([
    [{ given_name: 'Claire', usual_name: 'Martin', name: 'C. M.' }, 'Claire Martin'],
    [{ given_name: 'Claire', family_name: 'Martin' }, 'Claire Martin'],
    [{ usual_name: 'Martin' }, 'Martin'],
    [{ name: 'C. M.' }, 'C. M.'],
    [{ email: 'c@a.fr', name: ' ' }, 'c@a.fr'],
    [{}, 'a'],
  ])('%j is called « %s »', (claims, name) => expect(identityOf({ ...WHO, ...claims }, 't').name).toBe(name));
});

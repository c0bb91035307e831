import { describe, expect, it } from '@jest/globals';
import { refuseForeignOrigin } from './same-origin.js';
import { isSafeConnection } from './secure-connection.js';

const PORTAL = 'https://portail.example.fr';

describe('what comes with the cookie', () => {
  it.each([
    ['our own origin', { origin: PORTAL }],
    ['no origin, from a page of ours', { 'sec-fetch-site': 'same-origin' }],
  ])('%s is let through', (_what, headers) => expect(() => refuseForeignOrigin(headers, PORTAL)).not.toThrow());

  it.each([
    ['nothing at all', {}],
    ['another site', { origin: 'https://elsewhere.example' }],
    ['another site that says it is ours', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' }],
    ['a hidden origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['the same host without TLS', { origin: 'http://portail.example.fr' }],
    ['another port', { origin: `${PORTAL}:8443` }],
    ['a host that begins alike', { origin: `${PORTAL}.elsewhere.example` }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a page elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['an empty origin', { origin: '', 'sec-fetch-site': 'same-origin' }],
  ])('%s is refused', (_what, headers) => {
    expect(() => refuseForeignOrigin(headers, PORTAL)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });
});

describe('a cookie that may only travel safely', () => {
  it.each([
    [PORTAL, '10.1.2.3', true],
    ['http://127.0.0.1:4000', '127.0.0.1', true],
    ['http://127.0.0.1:4000', '::1', true],
    ['http://127.0.0.1:4000', '::ffff:127.0.0.1', true],
    ['http://0.0.0.0:4000', '192.168.1.7', false],
    ['http://portail.example.fr', '10.127.0.1', false],
  ])('at %s, from %s: %s', (publicUrl, address, safe) => expect(isSafeConnection(publicUrl, address)).toBe(safe));
});

import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.js';

describe('where one goes after signing in', () => {
  it.each([
    ['/', '/'],
    ['/postes?force=POLICE', '/postes?force=POLICE'],
    ['/postes?q=é à#haut', '/postes?q=%C3%A9%20%C3%A0#haut'],
    ['/a/../b', '/b'],
    ['/postes//deux', '/postes//deux'],
  ])('within the portal, « %s » is « %s »', (asked, path) => expect(returnPath(asked)).toBe(path));

  it.each([
    ['nothing', undefined],
    ['two values', ['/a', '/b']],
    ['another site', 'https://elsewhere.example/'],
    ['a scheme', 'javascript:alert(1)'],
    ['another host without a scheme', '//elsewhere.example'],
    ['a backslash', '/\\elsewhere.example'],
    ['a backslash further on', '/postes\\..'],
    ['another host behind dots', '/.//elsewhere.example'],
    ['another host behind two dots', '/a/..//elsewhere.example'],
    ['a tab that a browser leaves out', '/\t/elsewhere.example'],
    ['a line end', '/postes\r\nset-cookie: a=b'],
    ['a NUL', '/postes\0'],
    ['a path without a slash', 'postes'],
    ['a path without end', `/${'a'.repeat(3_000)}`],
  ])('%s leads home', (_what, asked) => expect(returnPath(asked)).toBe('/'));
});

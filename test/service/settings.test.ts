import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { decodeJwt } from 'jose';
import { leaksIn, post, testCluster } from '@iscg/test-kit';
import { dataFolder, portalOutcome, remove, token } from './portal-process.js';

jest.setTimeout(30_000);

let dataDir: string;
beforeAll(async () => {
  dataDir = await dataFolder();
});
afterAll(() => remove(dataDir));

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('a setting of npm start that is wrong stops it with one line that names it, before anything starts', () => {
  it.each<[string, Record<string, string>]>([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '40.5' }],
    ['DATA_DIR', { DATA_DIR: '' }],
    ['DATABASE_URL', { DATABASE_URL: 'not an address' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['SMTP_URL', { SMTP_FROM: 'portail@iscg.example' }],
    ['NODE_ENV', { NODE_ENV: 'production' }],
  ])('%s in %j', async (name, wrong) => {
    const { code, output, errors } = await portalOutcome({ PORT: '0', DATA_DIR: dataDir, ...wrong });
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(lines(errors)).toEqual([expect.stringMatching(new RegExp(`^Le portail ne démarre pas : .*${name}`))]);
    expect(leaksIn(errors.replace(/postgresql:\/\//, ''))).toEqual([]);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('a folder that is a file', async () => {
    const file = join(await dataFolder(), 'file');
    await writeFile(file, '');
    const { code, errors } = await portalOutcome({ PORT: '0', DATA_DIR: file });
    expect(code).toBe(1);
    expect(lines(errors)).toEqual([expect.stringMatching(/^Le portail ne démarre pas : .*DATA_DIR/)]);
    await remove(dirname(file));
  });

  it('a PostgreSQL of yours that does not answer', async () => {
    const { code, output, errors } = await portalOutcome({
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: 'postgresql://a:secret-word@127.0.0.1:1/portal',
    });
    expect(code).toBe(1);
    expect(output).not.toContain('ready');
    expect(lines(errors)).toEqual([expect.stringMatching(/^Le portail ne démarre pas : .*DATABASE_URL/)]);
    expect(errors).not.toContain('secret-word');
  });
});

describe('npm run token', () => {
  const settings = () => {
    const { shared, dataDir: keys } = testCluster();
    return { PORT: new URL(shared.url).port, DATA_DIR: keys };
  };

  it('prints a token and nothing else, for the port and the folder of the portal', async () => {
    const { code, output, errors } = await token(settings(), '--as', 'DGPN,BOARD');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { data } = await post(
      `${testCluster().shared.url}/graphql`,
      { authorization: `Bearer ${output.trim()}` },
      { query: '{ viewer { parties kind } }' },
    );
    expect(data).toEqual({ viewer: { parties: ['DGPN', 'BOARD'], kind: 'PERSON' } });
  });

  it('prints the token of an application with the scopes given and no others', async () => {
    const { output } = await token(
      settings(),
      '--app',
      'paie',
      '--scopes',
      'posts:read,training:read',
      '--as',
      'ANISCG',
      '--departments',
      '93,2A',
    );
    expect(decodeJwt(output.trim())).toMatchObject({
      sub: 'paie',
      viewer_kind: 'APPLICATION',
      parties: ['ANISCG'],
      scope: 'posts:read training:read',
      departments: ['93', '2A'],
    });
  });

  it('for another port or another folder opens nothing', async () => {
    const { PORT, DATA_DIR } = settings();
    for (const other of [
      { PORT: String(Number(PORT) - 1), DATA_DIR },
      { PORT, DATA_DIR: dataDir },
    ]) {
      const { output } = await token(other, '--as', 'ANISCG');
      const { status, data } = await post(
        `${testCluster().shared.url}/graphql`,
        { authorization: `Bearer ${output.trim()}` },
        { query: '{ viewer { parties } }' },
      );
      expect([status, data ?? null]).toEqual([401, null]);
    }
  });

  it.each<[string, string[], RegExp]>([
    ['a party in small letters', ['--as', 'dgpn'], /« dgpn » : partie inconnu/],
    ['one unknown party among others', ['--as', 'DGPN,X'], /« X » : partie inconnu/],
    ['an unknown scope', ['--app', 'a', '--scopes', 'funding:all'], /« funding:all » : droit inconnu/],
    [
      'an unknown département',
      ['--app', 'a', '--scopes', 'posts:read', '--departments', '20'],
      /« 20 » : département inconnu/,
    ],
    ['an application without scopes', ['--app', 'a'], /--scopes/],
    ['nobody', [], /--as ou --app/],
    ['an empty party', ['--as', ''], /--as|partie/],
    ['an unknown option', ['--admin'], /« --admin » : options inconnues/],
    ['an option without its value', ['--as'], /« --as » : options inconnues ou sans valeur/],
    ['a word alone', ['DGPN'], /« DGPN » : options inconnues/],
  ])('refuses %s in French and prints no token', async (_, options, message) => {
    const { code, output, errors } = await token(settings(), ...options);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(message);
    expect(errors).toContain('Usage');
    expect(errors).not.toMatch(/Unknown option|Unexpected argument|ambiguous|\bat /);
  });

  it('refuses a wrong port in French', async () => {
    const { code, output, errors } = await token({ ...settings(), PORT: 'abc' }, '--as', 'DGPN');
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/PORT attend un numéro de port/);
  });
});

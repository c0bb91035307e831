import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A rule of .dependency-cruiser.mjs and the importing file that breaks it. */
export interface Violation {
  readonly rule: string;
  readonly file: string;
}

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs dependency-cruiser with the project's own configuration, as `npm run check` does, on another folder. */
export async function broken(folder: string): Promise<Violation[]> {
  const output = `${folder}/report.json`;
  const cruiser = `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const call = ['--config', `${ROOT}.dependency-cruiser.mjs`, '--output-type', 'json', '--output-to', output];
  await promisify(execFile)(process.execPath, [cruiser, ...call, 'gateway', 'packages', 'subgraphs', 'test'], {
    cwd: folder,
  }).catch((failure: unknown) => {
    // The exit code counts the violations; without a report, dependency-cruiser itself has failed.
    if (!(failure instanceof Error && 'code' in failure && typeof failure.code === 'number')) throw failure;
  });
  const report: Report = JSON.parse(await readFile(output, 'utf8'));
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, file: from }));
}

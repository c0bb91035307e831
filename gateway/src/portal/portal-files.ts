import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InvalidEnvironment } from '../invalid-environment.js';

/** An operation that the portal’s pages may ask by its identifier alone. */
export interface TrustedDocument {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What a build has left in the folder of the pages. */
export interface PortalFiles {
  /** `index.html` before and after the place of the page’s state. */
  readonly before: string;
  readonly after: string;
  readonly documents: readonly TrustedDocument[];
  /** The operation whose answer a page wants at once, by exact path. */
  readonly firstAnswers: ReadonlyMap<string, TrustedDocument>;
  /** Operations that `first-answers.json` names and no trusted document has: their pages ask for themselves. */
  readonly unknownNames: readonly string[];
  /** `sha256-…` of the inline styles that the policy lets through. */
  readonly styleHashes: readonly string[];
  /** Names of the folder’s own files that browsers may fetch. */
  readonly publicNames: readonly string[];
  /** Names of the files under `assets/` that browsers may fetch. */
  readonly assetNames: ReadonlySet<string>;
}

const PLACEHOLDER = '<!--page-state-->';
/** What a build writes beside the assets, and browsers never fetch. */
export const BUILT_FILES: readonly string[] = [
  'index.html',
  'trusted-documents.json',
  'first-answers.json',
  'content-security-policy.json',
];

const documentsShape = z.array(
  z.object({ id: z.string().regex(/^sha256:[0-9a-f]{64}$/), name: z.string().min(1), text: z.string().min(1) }),
);
const firstAnswersShape = z.record(z.string().startsWith('/'), z.string());
const policyShape = z.object({ styleHashes: z.array(z.string().regex(/^sha256-[A-Za-z0-9+/]+=*$/)).default([]) });

/** @throws InvalidEnvironment naming the file that is missing or wrong */
export async function readPortalFiles(directory: string): Promise<PortalFiles> {
  const [before, after] = (await textOf(directory, 'index.html')).split(PLACEHOLDER);
  if (before === undefined || after === undefined) throw wrong('index.html', `has no ${PLACEHOLDER}`);
  const documents = await jsonOf(directory, 'trusted-documents.json', documentsShape);
  const byName = new Map(documents.map((document) => [document.name, document]));
  const firstAnswers = new Map<string, TrustedDocument>();
  const unknownNames: string[] = [];
  for (const [path, name] of Object.entries(await jsonOf(directory, 'first-answers.json', firstAnswersShape))) {
    const document = byName.get(name);
    if (document) firstAnswers.set(path, document);
    else unknownNames.push(name);
  }
  const { styleHashes } = await jsonOf(directory, 'content-security-policy.json', policyShape, {});
  const [names, assetNames] = [await publicNames(directory), new Set(await publicNames(join(directory, 'assets')))];
  for (const [, name = ''] of `${before}${after}`.matchAll(/"\/assets\/([^"]+)"/g)) {
    if (!assetNames.has(name)) throw wrong('index.html', `names assets/${name}, which is not there`);
  }
  return { before, after, documents, firstAnswers, unknownNames, styleHashes, publicNames: names, assetNames };
}

async function publicNames(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !BUILT_FILES.includes(entry.name) && !/^\.|\.(?:br|gz)$/.test(entry.name))
    .map(({ name }) => name);
}

async function jsonOf<Shape extends z.ZodType>(
  directory: string,
  name: string,
  shape: Shape,
  fallback?: unknown,
): Promise<z.output<Shape>> {
  const text = await textOf(directory, name, fallback === undefined ? undefined : JSON.stringify(fallback));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(name, 'is not JSON');
  }
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrong(name, `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}`);
}

async function textOf(directory: string, name: string, fallback?: string): Promise<string> {
  return readFile(join(directory, name), 'utf8').catch(() => {
    if (fallback !== undefined) return fallback;
    throw wrong(name, 'cannot be read (build the portal first)');
  });
}

function wrong(name: string, reason: string): InvalidEnvironment {
  return new InvalidEnvironment(`PORTAL_DIRECTORY: ${name} ${reason.trim()}`);
}

import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SUBGRAPHS } from './services.js';

/** Where the gateway keeps the files of documents, one folder a database; it holds the invented ones of a demonstration. */
export async function documentsFolder(options: {
  readonly dataDir: string;
  readonly database: string;
  readonly demonstration: boolean;
}): Promise<string> {
  const folder = join(options.dataDir, 'documents', options.database);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!options.demonstration) return folder;
  const files = SUBGRAPHS.flatMap(({ slices }) => slices).flatMap((slice) => slice.demonstrationFiles?.() ?? []);
  for (const { id, content } of files) {
    const path = join(folder, id);
    await access(path).catch(() => writeFile(path, content, { mode: 0o600 }));
  }
  return folder;
}

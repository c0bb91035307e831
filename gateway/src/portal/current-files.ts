import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { BUILT_FILES, readPortalFiles, type PortalFiles, type TrustedDocument } from './portal-files.js';

/**
 * The built pages as they are on the disk now: a build that ends while the gateway runs is served from the next page
 * on, and not before it is whole. Documents of former builds stay known, for the pages that are still open.
 */
export class CurrentFiles {
  private readonly documents = new Map<string, TrustedDocument>();
  private reading: Promise<void> | undefined;

  private constructor(
    private readonly directory: string,
    private readonly log: FastifyBaseLogger,
    private files: PortalFiles,
    private version: string,
  ) {
    this.remember(files);
  }

  /** @throws InvalidEnvironment naming the file that is missing or wrong */
  static async read(directory: string, log: FastifyBaseLogger): Promise<CurrentFiles> {
    const version = await versionOf(directory);
    return new CurrentFiles(directory, log, await readPortalFiles(directory), version);
  }

  async now(): Promise<PortalFiles> {
    this.reading ??= this.readChanges().finally(() => (this.reading = undefined));
    await this.reading;
    return this.files;
  }

  /** Text of a document of this build or of a former one. */
  textOf(documentId: string): string | undefined {
    return this.documents.get(documentId)?.text;
  }

  async hasAsset(name: string): Promise<boolean> {
    return this.files.assetNames.has(name) || (await this.now()).assetNames.has(name);
  }

  private async readChanges(): Promise<void> {
    const version = await versionOf(this.directory);
    if (version === this.version) return;
    try {
      this.files = await readPortalFiles(this.directory);
    } catch {
      // A build is under way: the former pages are served until the next request finds the new ones whole.
      return;
    }
    this.version = version;
    this.remember(this.files);
    this.log.info('the pages were built anew');
  }

  private remember({ documents, unknownNames }: PortalFiles): void {
    for (const document of documents) this.documents.set(document.id, document);
    for (const name of unknownNames) this.log.warn({ name }, 'first-answers.json names no trusted document');
  }
}

/** When each of the files that a build writes was written; a missing one has no time. */
async function versionOf(directory: string): Promise<string> {
  const found = await Promise.all(
    BUILT_FILES.map((name) => stat(join(directory, name), { bigint: true }).catch(() => undefined)),
  );
  return found.map((file) => (file ? `${file.mtimeNs}-${file.ino}-${file.size}` : 'absent')).join(' ');
}

import type { FileSettings } from './file-settings.js';
import { FolderStore } from './folder-store.js';
import type { ObjectStore } from './object-store.js';

/** The store that the settings name; the client of S3 is loaded for who uses it alone. */
export async function openStore(settings: FileSettings): Promise<ObjectStore> {
  if ('folder' in settings) return new FolderStore(settings.folder);
  const { S3Store } = await import('./s3-store.js');
  return new S3Store(settings.s3);
}

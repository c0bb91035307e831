import type { Viewer } from '@iscg/access';
import { systemClock, type Clock } from '@iscg/values';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AskGraph } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';
import { downloadRoutes } from './download-routes.js';
import type { FileSettings } from './file-settings.js';
import type { ObjectStore } from './object-store.js';
import { openStore } from './open-store.js';
import { sweepFiles } from './sweep-files.js';
import { uploadRoutes } from './upload-routes.js';

interface FileDeskOptions {
  readonly ask: AskGraph;
  /** The operations that the pages may ask. */
  readonly operations: readonly TrustedDocument[];
  readonly clock: Clock;
}

/** Where the files of documents come and go: each is an operation of the graph, asked as the same viewer. */
export class FileDesk {
  private constructor(
    private readonly store: ObjectStore,
    private readonly options: FileDeskOptions,
  ) {}

  static async open(settings: FileSettings, options: FileDeskOptions): Promise<FileDesk> {
    return new FileDesk(await openStore(settings), options);
  }

  async mount(
    scope: FastifyInstance,
    identify: {
      readonly toAct: (request: FastifyRequest) => Promise<Viewer>;
      readonly toRead: (request: FastifyRequest) => Promise<Viewer>;
    },
  ): Promise<void> {
    const { store, options } = this;
    await uploadRoutes(scope, { ...options, store, identify: identify.toAct });
    downloadRoutes(scope, { ...options, store, identify: identify.toRead });
  }

  /** Deletes what no document refers to. */
  async sweep(): Promise<void> {
    const { store, options } = this;
    const operation = options.operations.find(({ name }) => name === 'KeptFile');
    if (operation) await sweepFiles({ store, ask: options.ask, operation, now: systemClock.now() });
  }
}

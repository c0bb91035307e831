import type { DataSource } from 'typeorm';
import type { Viewer } from '@iscg/access';
import type { Clock } from '@iscg/values';
import { createLoads, type BatchLoader, type Loads } from './batch-loader.js';
import { openTransaction, type OpenTransaction, type StatementListener, type Transaction } from './transaction.js';

export interface RequestContextOptions {
  readonly source: DataSource;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly requestId: string;
  readonly onStatement?: StatementListener | undefined;
}

interface RequestState {
  readonly options: RequestContextOptions;
  reading: Promise<OpenTransaction> | undefined;
  readonly loads: Map<string, Loads<string, unknown>>;
  closed: boolean;
}

/**
 * What resolvers get: the viewer, the clock, one read transaction opened at the first read (one moment for
 * the whole request), and write transactions of one root mutation field each.
 */
export class RequestContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly requestId: string;
  /** One object, because Apollo Server hands resolvers a shallow copy of the context. */
  private readonly state: RequestState;

  constructor(options: RequestContextOptions) {
    this.viewer = options.viewer;
    this.clock = options.clock;
    this.requestId = options.requestId;
    this.state = { options, reading: undefined, loads: new Map(), closed: false };
  }

  /** The request's read transaction. */
  read(): Promise<Transaction> {
    if (this.state.closed) return Promise.reject(new Error('the request has ended'));
    return (this.state.reading ??= this.open('READ'));
  }

  /** Runs `work` in a write transaction that is committed before this resolves, rolled back if it throws. */
  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    await this.endReading();
    const transaction = await this.open('WRITE');
    try {
      const result = await work(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  }

  /** One row by key, batched with every other call of this request to the same loader. */
  load<Key extends string, Row>(loader: BatchLoader<Key, Row>, key: Key): Promise<Row | null> {
    const known = this.state.loads.get(loader.name) as Loads<Key, Row> | undefined;
    const loads = known ?? createLoads(loader, () => this.read());
    if (!known) this.state.loads.set(loader.name, loads as Loads<string, unknown>);
    return loads(key);
  }

  /** Ends the request: the read transaction is closed and its connection given back. */
  async close(): Promise<void> {
    this.state.closed = true;
    await this.endReading();
  }

  private async endReading(): Promise<void> {
    const reading = this.state.reading;
    this.state.reading = undefined;
    this.state.loads.clear();
    const transaction = await reading?.catch(() => undefined);
    await transaction?.commit().catch(() => undefined);
  }

  private open(access: 'READ' | 'WRITE'): Promise<OpenTransaction> {
    return openTransaction(this.state.options.source, this.viewer, access, this.state.options.onStatement);
  }
}

import type { Dispatcher } from 'undici';
import { SubgraphFailure, type FailureReason } from './subgraph-failure.js';

export interface ExchangeRequest {
  readonly subgraph: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly timeoutMilliseconds: number;
  readonly maximumBytes: number;
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
}

export interface ExchangeAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * One POST over `dispatcher`: bounded in time (connection, headers and body together) and in size,
 * given up when the caller leaves.
 * @throws SubgraphFailure
 */
export function exchange(dispatcher: Dispatcher, request: ExchangeRequest): Promise<ExchangeAnswer> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(
      { path: request.path, method: 'POST', headers: request.headers, body: request.body },
      new Exchange(request, { resolve, reject }),
    );
  });
}

/** Who waits for the answer. */
interface Waiting {
  readonly resolve: (answer: ExchangeAnswer) => void;
  readonly reject: (failure: SubgraphFailure) => void;
}

class Exchange implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private readonly timer: NodeJS.Timeout;
  private readonly leave = (): void => this.giveUp('CALLER_LEFT');
  private controller: Dispatcher.DispatchController | undefined;
  private givenUp: FailureReason | undefined;
  private status = 0;
  private received = 0;

  constructor(
    private readonly request: ExchangeRequest,
    private waiting: Waiting | undefined,
  ) {
    this.timer = setTimeout(() => this.giveUp('TIMEOUT'), request.timeoutMilliseconds);
    if (request.signal.aborted) this.giveUp('CALLER_LEFT');
    else request.signal.addEventListener('abort', this.leave, { once: true });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.givenUp) controller.abort(new Error(this.givenUp));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.received += chunk.length;
    if (this.received > this.request.maximumBytes) this.giveUp('TOO_LARGE');
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [only] = this.chunks;
    const whole = this.chunks.length === 1 && only ? only : Buffer.concat(this.chunks);
    this.settle()?.resolve({ status: this.status, text: whole.toString('utf8') });
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    this.fail(this.givenUp ?? 'CONNECTION', cause);
  }

  /** Answers at once, even while the request still waits for a free connection. */
  private giveUp(reason: FailureReason): void {
    this.givenUp = reason;
    this.controller?.abort(new Error(reason));
    this.fail(reason);
  }

  private fail(reason: FailureReason, cause?: Error): void {
    this.settle()?.reject(new SubgraphFailure(this.request.subgraph, reason, this.status !== 0, { cause }));
  }

  /**
   * Ends the exchange. The connection may keep this object for long: it must not keep the answer, which the waiting
   * promise leads to, or young collections would carry every answer along.
   */
  private settle(): Waiting | undefined {
    const { waiting } = this;
    this.waiting = undefined;
    this.chunks.length = 0;
    clearTimeout(this.timer);
    this.request.signal.removeEventListener('abort', this.leave);
    return waiting;
  }
}

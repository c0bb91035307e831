import { startStack, type StackOptions } from '@iscg/stack';
import { fixedClock } from '@iscg/values';

/** What a test asks of its stack; serializable, because the stack runs in a process of its own. */
export interface StackRequest extends Pick<
  StackOptions,
  'adminUrl' | 'database' | 'dataDir' | 'locks' | 'portal' | 'mail' | 'bucket'
> {
  /** The instant at which the stack's clock stands still; the machine's clock when absent. */
  readonly standsAt?: string;
  /** Connects every service as a superuser: the row lock is taken away. */
  readonly withoutRowLock?: boolean;
}

const statements: string[] = [];

process.once('message', (request: StackRequest) => void serve(request));
process.once('disconnect', () => process.exit(0));

async function serve({ standsAt, withoutRowLock, ...request }: StackRequest): Promise<void> {
  try {
    const stack = await startStack({
      ...request,
      port: 0,
      demonstration: true,
      logLevel: 'error',
      onStatement: (sql) => statements.push(sql),
      ...(standsAt !== undefined && { clock: fixedClock(standsAt) }),
      ...(withoutRowLock && { connectAs: () => request.adminUrl.replace(/\/[^/]*$/, `/${request.database}`) }),
    });
    process.on('message', (message) => {
      if (message === 'statements') process.send?.({ statements: statements.splice(0) });
      if (message === 'stop') void stack.stop().then(() => process.exit(0));
    });
    process.send?.({ ready: { url: stack.url, subgraphs: stack.subgraphs } });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

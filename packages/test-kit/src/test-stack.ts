import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { cloneDatabase, dropDatabase } from '@iscg/database/template';
import { builtPortal } from './built-portal.js';
import { testCluster } from './env.js';
import type { StackRequest } from './stack-process.js';

export interface RunningStack {
  readonly url: string;
  /** GraphQL addresses of the subgraphs by name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** The instant at which its clock stands still; absent when it goes by the machine's. */
  readonly standsAt?: string;
}

/** A stack of its own over a copy of the demonstration database; stopped by `await using` or `stop`. */
export interface TestStack extends RunningStack, AsyncDisposable {
  /** Administrator's connection to the copy: the truth that tests compare with. */
  readonly databaseUrl: string;
  /** The statements sent since the last call. */
  statements(): Promise<string[]>;
  stop(): Promise<void>;
}

type Answer = { ready: RunningStack } | { failed: string } | { statements: string[] };

const PROCESS = fileURLToPath(new URL('./stack-process.js', import.meta.url));

/** Starts a stack over a fresh copy of the template; 1 to 2 seconds. */
export async function startTestStack(
  options: Pick<StackRequest, 'locks' | 'portal' | 'mail' | 'bucket' | 'standsAt' | 'withoutRowLock'> = {},
): Promise<TestStack> {
  const { adminUrl, dataDir, template } = testCluster();
  const database = `test_${randomBytes(6).toString('hex')}`;
  await cloneDatabase({ adminUrl, template, name: database });
  const child = await forkStack({ adminUrl, dataDir, database, portal: builtPortal(), ...options });
  const stop = async () => {
    await stopChild(child.process);
    await dropDatabase({ adminUrl, name: database });
  };
  return {
    ...child.running,
    ...(options.standsAt !== undefined && { standsAt: options.standsAt }),
    databaseUrl: adminUrl.replace(/\/[^/]*$/, `/${database}`),
    statements: () =>
      ask(child.process, 'statements', (answer) => ('statements' in answer ? answer.statements : undefined)),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Starts the stack in a process of its own, as `npm start` does. @throws Error with the reason it gives */
export function forkStack(request: StackRequest): Promise<Forked> {
  return forkService(PROCESS, request);
}

export interface Forked {
  readonly process: ChildProcess;
  readonly running: RunningStack;
}

/** Starts a program that answers its first message by where it listens. @throws Error with the reason it gives */
export async function forkService(program: string, request: object): Promise<Forked> {
  const process = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  const running = await ask(process, request, (answer) => {
    if ('failed' in answer) throw new Error(answer.failed);
    return 'ready' in answer ? answer.ready : undefined;
  });
  return { process, running };
}

export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.send('stop');
  await gone;
}

function ask<Result>(
  child: ChildProcess,
  message: object | string,
  read: (answer: Answer) => Result | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the stack ended with code ${code}`));
    const onMessage = (answer: Answer) => {
      try {
        const result = read(answer);
        if (result === undefined) return;
        child.off('message', onMessage).off('exit', onExit);
        resolve(result);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    child.on('message', onMessage).once('exit', onExit);
    child.send(message);
  });
}

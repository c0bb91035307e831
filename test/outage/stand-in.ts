import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way not to answer as a service should. `null`: nothing listens any more. */
export type Breakage = RequestListener | null;

/** Stands at the address of a service and does not answer as one. */
export interface StandIn {
  readonly url: string;
  /** How many questions have reached it since it last changed. */
  readonly questions: () => number;
  changeTo(breakage: Breakage): Promise<void>;
  close(): Promise<void>;
}

export const dead: Breakage = null;

/** Takes a question and hangs up. */
export const hangingUp: Breakage = (request) => void request.socket.destroy();

export const mute: Breakage = () => undefined;

export const stammering: Breakage = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{');
};

export const breakingOff: Breakage = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":{"posts":');
  setTimeout(() => response.destroy(), 20);
};

export const redirecting: Breakage = (_, response) => {
  response.writeHead(307, { location: 'http://127.0.0.1:1/graphql' }).end();
};

/** Answers every question, its health too, by this status and text. */
export function saying(text: string, status = 200): Breakage {
  return (_, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}

/** The same answer, given once every other service has long given its own. */
export function sayingLate(text: string): Breakage {
  return (request, response) => void setTimeout(() => saying(text)?.(request, response), 200);
}

export async function standIn(): Promise<StandIn> {
  let current: Breakage = mute;
  let questions = 0;
  const server = createServer((request, response) => {
    questions += 1;
    request.resume().on('end', () => current?.(request, response));
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    questions: () => questions,
    async changeTo(breakage) {
      current = breakage;
      questions = 0;
      if (breakage === null) await close(server);
      else if (!server.listening) await listen(server, port);
    },
    close: () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

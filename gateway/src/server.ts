import { readFile } from 'node:fs/promises';
import { accessMatrix, createPassportIssuer, type PassportIssuer } from '@iscg/access';
import type { ApolloServer } from '@apollo/server';
import type { Clock } from '@iscg/values';
import type { FastifyInstance } from 'fastify';
import { mountIdentityProvider } from './development/identity-provider.js';
import { COMMITTED_SUPERGRAPH, InvalidEnvironment, type GatewayEnvironment } from './env.js';
import { FileDesk } from './files/file-desk.js';
import { graphRoutes } from './graph-routes.js';
import { healthRoutes, type Probed } from './health.js';
import { createHttpServer } from './http-server.js';
import { PortalJobs } from './jobs/portal-jobs.js';
import { createTokenVerifier, type TokenVerifier } from './identity/token-verifier.js';
import { readOnlyJson } from './json-body.js';
import { smtpPost } from './mail/post.js';
import { createApollo } from './planning/apollo.js';
import { createContracts, type ContractOf } from './planning/contract.js';
import { Graph, type GraphContext } from './planning/graph.js';
import { createPlanner, type Planner } from './planning/planner.js';
import { refuseStaleSupergraph } from './planning/staleness.js';
import { connectSubgraphs } from './planning/subgraphs.js';
import { askGraph } from './portal/ask-graph.js';
import { Portal } from './portal/portal.js';

export interface GatewayOptions {
  readonly clock: Clock;
  /** Mounts the development identity provider under `/idp`; its keys live in `dataDir`. Never in production. */
  readonly developmentProvider?: { readonly dataDir: string };
}

export interface Gateway {
  /** `http://host:port`, without a final slash. */
  readonly url: string;
  /** Lets the requests under way finish, for at most ten seconds. */
  stop(): Promise<void>;
}

const STOP_PATIENCE_MILLISECONDS = 10_000;
/** Kept-alive connections are closed as soon as their last answer has left. */
const SWEEP_MILLISECONDS = 50;

/** Starts the gateway. @throws InvalidEnvironment naming a value that is missing or wrong */
export async function startGateway(environment: GatewayEnvironment, options: GatewayOptions): Promise<Gateway> {
  const { clock, developmentProvider } = options;
  refuseContradictions(environment, developmentProvider !== undefined);
  const fastify = createHttpServer(environment);
  const supergraphSdl = await readSupergraph(environment.supergraph);
  const planner = plannerOf(supergraphSdl, environment);
  const subgraphs = connectSubgraphs(planner, environment, await passportsOf(environment, clock));
  await refuseStaleSupergraph(supergraphSdl, subgraphs);
  const graph = new Graph({
    planner,
    subgraphs,
    supergraphSdl,
    contractOf: contractsOf(environment, planner),
    onFailure: ({ subgraph, reason, cause }, { requestId }) => {
      if (reason !== 'CALLER_LEFT') fastify.log.warn({ requestId, subgraph, reason, err: cause }, 'a subgraph failed');
    },
  });
  const jobs = new PortalJobs(environment, subgraphs, fastify.log);
  const apollo = createApollo(graph, fastify.log, jobs.afterWrite);
  await apollo.start();
  const portal = await portalOf(environment, clock, fastify, apollo);
  const desk = await deskOf(environment, clock, portal, apollo);
  const late: { verifier?: TokenVerifier; provide?: ReturnType<typeof mountIdentityProvider> } = {};
  healthRoutes(fastify, new Map<string, Probed>([...subgraphs, ...(portal ? [['sessions', portal] as const] : [])]));
  if (developmentProvider) late.provide = mountIdentityProvider(fastify, { ...developmentProvider, ...environment });
  await fastify.register(async (scope) => {
    readOnlyJson(scope);
    await portal?.mount(fastify, scope);
    const identifying = { portal, verifier: () => late.verifier };
    await graphRoutes(scope, { ...environment, apollo, identifying, desk });
  });
  const leave = async () => void (await Promise.all([jobs.stop(), portal?.close()]));
  const url = await listen(fastify, environment, { jobs, desk, portal, leave });
  await late.provide?.(url, environment.portal?.publicUrl);
  late.verifier = verifierOf(environment, url, clock);
  portal?.open(url, issuerOf(environment, url));
  return { url, stop: () => stop(fastify, [() => apollo.stop(), leave]) };
}

/** What listens, and how it all ends. */
interface Served {
  readonly jobs: PortalJobs;
  readonly desk: FileDesk | undefined;
  readonly portal: Portal | undefined;
  leave(): Promise<void>;
}

/** Begins the background work and opens the port; where either fails, no connection to the database stays behind. */
async function listen(
  fastify: FastifyInstance,
  { host, port, mail }: GatewayEnvironment,
  { jobs, desk, portal, leave }: Served,
): Promise<string> {
  try {
    await jobs.start(async () => portal?.forgetOld(), {
      'sweep-files': async () => desk?.sweep(),
      ...(mail && { 'send-digests': async () => portal?.sendDigests(smtpPost(mail)) }),
    });
    return await fastify.listen({ host, port });
  } catch (error) {
    await leave();
    throw error;
  }
}

/** Nothing unless the settings name the folder of the built pages. */
async function portalOf(
  { portal: settings, production }: GatewayEnvironment,
  clock: Clock,
  { log }: FastifyInstance,
  apollo: ApolloServer<GraphContext>,
): Promise<Portal | undefined> {
  return settings && Portal.prepare({ settings, production, clock, log, apollo });
}

/** Nothing without a portal: files come and go by its operations. */
async function deskOf(
  { files }: GatewayEnvironment,
  clock: Clock,
  portal: Portal | undefined,
  apollo: ApolloServer<GraphContext>,
): Promise<FileDesk | undefined> {
  return portal && FileDesk.open(files, { ask: askGraph(apollo), operations: await portal.operations(), clock });
}

function refuseContradictions(
  { production, accessFeatures, issuer }: GatewayEnvironment,
  isDevelopment: boolean,
): void {
  if (production && isDevelopment) {
    throw new InvalidEnvironment('NODE_ENV: the development identity provider refuses to run in production');
  }
  if (accessFeatures && !issuer && !isDevelopment) throw new InvalidEnvironment('ISSUER: is required');
}

function plannerOf(supergraphSdl: string, { supergraph }: GatewayEnvironment): Planner {
  try {
    return createPlanner(supergraphSdl);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new InvalidEnvironment(`SUPERGRAPH: ${supergraph} is no Federation 2 supergraph: ${reason}`);
  }
}

async function readSupergraph(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new InvalidEnvironment(`SUPERGRAPH: cannot read ${path}`);
  });
}

/** The access matrix speaks of the committed supergraph: any other is shown whole. */
function contractsOf({ accessFeatures, supergraph }: GatewayEnvironment, { apiSchema }: Planner): ContractOf {
  const isOurs = accessFeatures && supergraph === COMMITTED_SUPERGRAPH;
  return isOurs ? createContracts(apiSchema, accessMatrix()) : () => apiSchema;
}

async function passportsOf(environment: GatewayEnvironment, clock: Clock): Promise<PassportIssuer | undefined> {
  const { accessFeatures, passportPrivateJwk: privateJwk } = environment;
  if (!accessFeatures) return undefined;
  if (!privateJwk) throw new InvalidEnvironment('PASSPORT_PRIVATE_JWK: is required');
  return createPassportIssuer({ privateJwk, clock });
}

/** The development identity provider of this gateway unless the settings name another. */
function issuerOf({ issuer }: GatewayEnvironment, url: string): string {
  return issuer ?? `${url}/idp`;
}

function verifierOf(environment: GatewayEnvironment, url: string, clock: Clock): TokenVerifier {
  const issuer = issuerOf(environment, url);
  const { audience, jwksUrl = `${issuer}/jwks` } = environment;
  return createTokenVerifier({ issuer, audience, jwksUrl, clock });
}

async function stop(fastify: FastifyInstance, steps: readonly (() => Promise<void> | undefined)[]): Promise<void> {
  const lastCall = setTimeout(() => fastify.server.closeAllConnections(), STOP_PATIENCE_MILLISECONDS);
  const sweep = setInterval(() => fastify.server.closeIdleConnections(), SWEEP_MILLISECONDS);
  await fastify.close();
  clearTimeout(lastCall);
  clearInterval(sweep);
  for (const step of steps) await step();
}

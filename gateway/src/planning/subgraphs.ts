import type { PassportIssuer } from '@iscg/access';
import { InvalidEnvironment, type GatewayEnvironment } from '../env.js';
import type { Planner } from './planner.js';
import { Subgraph } from './subgraph/subgraph.js';

/**
 * The subgraphs that the supergraph names, at the addresses of the environment or else its own.
 * @throws InvalidEnvironment for one without an address
 */
export function connectSubgraphs(
  planner: Planner,
  environment: GatewayEnvironment,
  passports: PassportIssuer | undefined,
): Map<string, Subgraph> {
  const subgraphs = new Map<string, Subgraph>();
  for (const { name, url: written } of planner.subgraphs) {
    const url = environment.subgraphUrls[name] ?? written;
    if (!isAddress(url)) {
      const variable = `${name.toUpperCase()}_URL`;
      throw new InvalidEnvironment(`${variable}: is missing or is no http address (SUBGRAPH_URLS may hold it too)`);
    }
    const { subgraphTimeoutMilliseconds: timeoutMilliseconds, subgraphMaximumBytes: maximumBytes } = environment;
    subgraphs.set(name, new Subgraph({ name, url, timeoutMilliseconds, maximumBytes, passports }));
  }
  return subgraphs;
}

/** `.invalid` (RFC 2606) stands in a composed supergraph for an address that the environment is to give. */
function isAddress(url: string): boolean {
  return URL.canParse(url) && !new URL(url).hostname.endsWith('.invalid');
}

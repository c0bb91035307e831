import { EVENT_ROUTES } from '@iscg/values';
import type { Subgraph } from '../planning/subgraph/subgraph.js';
import { eachOutcome } from './each-outcome.js';

type Services = ReadonlyMap<string, Pick<Subgraph, 'courier'>>;

/** The services of ours: each publishes or receives events. A supergraph of others names none of them. */
const OURS = new Set(Object.values(EVENT_ROUTES).flatMap(({ publisher, subscribers }) => [publisher, ...subscribers]));

/**
 * Has everyone forget what is past its term: the services, and the gateway itself.
 * @throws AggregateError naming who failed; the others have forgotten all the same
 */
export async function forgetOld(services: Services, own: () => Promise<void>): Promise<void> {
  const ours = [...services].filter(([name]) => OURS.has(name));
  await eachOutcome([own(), ...ours.map(([, service]) => service.courier('/forget', {}))]);
}

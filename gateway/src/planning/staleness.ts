import { InvalidEnvironment } from '../env.js';
import type { Subgraph } from './subgraph/subgraph.js';

const HEADING = /^# composed from (\w+) ([0-9a-f]{64})$/gm;
const PATIENCE_MILLISECONDS = 2_000;

/**
 * Compares the SDL that the supergraph was composed from, by the hashes of its heading, with what the subgraphs say they
 * serve. One that does not answer yet is not compared; a foreign supergraph without a heading is not either.
 * @throws InvalidEnvironment naming the first subgraph that has changed since
 */
export async function refuseStaleSupergraph(sdl: string, subgraphs: ReadonlyMap<string, Subgraph>): Promise<void> {
  await Promise.all(
    [...sdl.matchAll(HEADING)].map(async ([, name = '', composedFrom]) => {
      const served = await subgraphs.get(name)?.servedSdl(PATIENCE_MILLISECONDS);
      if (served === undefined || served === composedFrom) return;
      throw new InvalidEnvironment(
        `SUPERGRAPH: is stale, « ${name} » serves another schema than the one it was composed from; run npm run compose`,
      );
    }),
  );
}

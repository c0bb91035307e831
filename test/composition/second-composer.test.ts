import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, printSchema, lexicographicSortSchema } from 'graphql';
import { SERVICES } from '../access-matrix/schema.js';

const repository = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');

describe('nobody is locked in to one composer', () => {
  const composed = composeServices(
    SERVICES.map((name) => ({
      name,
      typeDefs: parse(read(`subgraphs/${name}/schema.graphql`)),
      url: `http://${name}.invalid/graphql`,
    })),
  );

  it('Apollo’s composer accepts the committed subgraphs', () => {
    expect(composed.errors ?? []).toEqual([]);
  });

  it('and finds the same types and fields as the committed supergraph', () => {
    const fieldsOf = (sdl: string) =>
      printSchema(lexicographicSortSchema(buildSchema(sdl, { assumeValidSDL: true })))
        .split('\n')
        .filter((line) => !/^(?:directive|scalar|enum|"""|\s+"""|\s*#)|link__|join__/.test(line));
    const shapes = (sdl: string) => fieldsOf(sdl).filter((line) => /^(?:type|input)|^ {2}\w+.*:/.test(line));
    expect(shapes(composed.supergraphSdl ?? '')).toEqual(shapes(read('gateway/supergraph.graphql')));
  });
});

// Child process: @apollo/gateway with its own data source, under the same Fastify and Apollo Server.
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { createPassportIssuer, PASSPORT_HEADER, scopesOfParties } from '@iscg/access';
import { systemClock } from '@iscg/values';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { tellUsage } from './measured-process.mjs';

const { supergraph, urls, passportKey, parties } = JSON.parse(process.argv[2]);
const issuer = passportKey
  ? await createPassportIssuer({ privateJwk: JSON.parse(await readFile(passportKey, 'utf8')), clock: systemClock })
  : undefined;
const viewer = { subject: 'bench', name: 'bench', kind: 'PERSON', parties, scopes: scopesOfParties(parties) };
const gateway = new ApolloGateway({
  supergraphSdl: await readFile(supergraph, 'utf8'),
  buildService: ({ name, url }) =>
    new RemoteGraphQLDataSource({
      url: urls[name] ?? url,
      willSendRequest: async ({ request }) => {
        if (issuer) request.http.headers.set(PASSPORT_HEADER, await issuer.issue(viewer, name));
      },
    }),
});
const apollo = new ApolloServer({ gateway, nodeEnv: 'production' });
await apollo.start();
const fastify = Fastify({ bodyLimit: 256 * 1024 });
fastify.route({ url: '/graphql', method: 'POST', handler: fastifyApolloHandler(apollo) });
tellUsage({ url: `${await fastify.listen({ host: '127.0.0.1', port: 0 })}/graphql` });

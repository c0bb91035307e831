import type { Sketch } from './plant.js';

/** One import that its rule forbids. */
export interface Seed extends Sketch {
  readonly rule: string;
}

const SUBSIDY = 'subgraphs/funding/src/subsidy';

/** A project as it should be: every import here is allowed. */
export const SOUND: readonly Sketch[] = [
  { file: 'packages/values/src/euro.ts', imports: ['./index.js'] },
  { file: 'packages/values/src/second.ts', imports: ['./first.js'] },
  { file: 'packages/access/src/rule.ts', imports: ['@iscg/values'] },
  { file: 'packages/database/src/migrate.ts', imports: ['@iscg/values', 'node:fs'] },
  { file: 'packages/subgraph-kit/src/slice.ts', imports: ['@iscg/access', '@iscg/values', '@iscg/database'] },
  { file: 'packages/stack/src/start-stack.ts', imports: ['@iscg/gateway', '@iscg/funding', '@iscg/database'] },
  { file: 'packages/test-kit/src/test-stack.ts', imports: ['@iscg/stack', '@iscg/database'] },
  { file: 'packages/portal/src/main.ts', imports: ['@iscg/client'] },
  { file: 'packages/portal/src/ui/button.ts', imports: ['@codegouvfr/react-dsfr/Button'] },
  { file: 'packages/portal/src/pages/home/routes.ts', imports: ['../../ui/button.js'] },
  { file: 'gateway/src/server.ts', imports: ['@iscg/access', '@iscg/values'] },
  { file: 'test/main-job/main-job.test.ts', imports: ['@iscg/test-kit', '@iscg/access', '@iscg/values'] },
  { file: `${SUBSIDY}/subsidy.model.ts`, imports: ['@iscg/subgraph-kit', '@iscg/values'] },
  { file: `${SUBSIDY}/subsidy.args.ts`, imports: ['@iscg/subgraph-kit'] },
  { file: `${SUBSIDY}/subsidy.access.ts`, imports: ['./subsidy.model.js', './subsidy.args.js', '@iscg/access'] },
  { file: `${SUBSIDY}/subsidy.store.ts`, imports: ['./subsidy.model.js', './subsidy.args.js'] },
  { file: `${SUBSIDY}/subsidy.loader.ts`, imports: ['./subsidy.store.js', './subsidy.model.js'] },
  {
    file: `${SUBSIDY}/subsidy.resolver.ts`,
    imports: ['./subsidy.loader.js', './subsidy.store.js', './subsidy.model.js'],
  },
  { file: `${SUBSIDY}/subsidy.demonstration.ts`, imports: ['@iscg/database'] },
  { file: `${SUBSIDY}/migrations/2021-subsidy.ts`, imports: ['../subsidy.access.js', '@iscg/database'] },
  {
    file: `${SUBSIDY}/slice.ts`,
    imports: ['./subsidy.resolver.js', './migrations/2021-subsidy.js', './subsidy.demonstration.js'],
  },
  { file: `${SUBSIDY}/index.ts`, imports: ['./subsidy.model.js', './subsidy.store.js'] },
  { file: 'subgraphs/funding/src/payment/payment.model.ts', imports: ['../subsidy/index.js'] },
  { file: 'subgraphs/funding/src/fixtures/funding-database.ts', imports: ['../slices.js', '@iscg/database'] },
  { file: `${SUBSIDY}/subsidy.integration.ts`, imports: ['../fixtures/funding-database.js'] },
  { file: `${SUBSIDY}/line.integration.ts`, imports: ['@iscg/subgraph-kit/testing', '../slices.js'] },
  { file: 'packages/subgraph-kit/src/testing/subgraph-database.ts', imports: ['../index.js', '@iscg/database'] },
  { file: 'subgraphs/funding/src/slices.ts', imports: ['./subsidy/slice.js'] },
  { file: 'subgraphs/funding/src/main.ts', imports: ['./slices.js'] },
];

/** One violation at least of every rule. */
export const SEEDS: readonly Seed[] = [
  { rule: 'values-know-nothing', file: 'packages/values/src/leak.ts', imports: ['@iscg/access'] },
  { rule: 'access-knows-values', file: 'packages/access/src/leak.ts', imports: ['@iscg/subgraph-kit'] },
  { rule: 'database-knows-values', file: 'packages/database/src/leak.ts', imports: ['@iscg/access'] },
  { rule: 'kit-knows-foundations', file: 'packages/subgraph-kit/src/leak.ts', imports: ['@iscg/funding'] },
  { rule: 'gateway-knows-access', file: 'gateway/src/leak.ts', imports: ['@iscg/database'] },
  { rule: 'documents-know-client', file: 'packages/documents/src/leak.ts', imports: ['@iscg/values'] },
  { rule: 'client-knows-supergraph', file: 'packages/client/src/leak.ts', imports: ['@iscg/access'] },
  { rule: 'portal-knows-client', file: 'packages/portal/src/leak.ts', imports: ['@iscg/values'] },
  {
    rule: 'design-system-behind-ui',
    file: 'packages/portal/src/pages/home/home.ts',
    imports: ['@codegouvfr/react-dsfr/Button'],
  },
  { rule: 'ui-knows-no-page', file: 'packages/portal/src/ui/leak.ts', imports: ['../pages/home/routes.js'] },
  { rule: 'test-speaks-http', file: 'test/main-job/leak.test.ts', imports: ['@iscg/gateway'] },
  { rule: 'subgraph-stands-on-kit', file: 'subgraphs/posts/src/leak.ts', imports: ['@iscg/gateway'] },
  { rule: 'subgraphs-apart', file: 'subgraphs/posts/src/neighbour.ts', imports: ['@iscg/funding'] },
  { rule: 'database-for-data-only', file: `${SUBSIDY}/direct.store.ts`, imports: ['@iscg/database'] },
  { rule: 'tests-stay-outside', file: 'packages/stack/src/leak.ts', imports: ['@iscg/test-kit'] },
  {
    rule: 'test-files-are-not-imported',
    file: 'test/two-locks/borrowed.test.ts',
    imports: ['../main-job/main-job.test.js'],
  },
  { rule: 'fixtures-for-tests-only', file: `${SUBSIDY}/fixed.ts`, imports: ['../fixtures/funding-database.js'] },
  { rule: 'fixtures-for-tests-only', file: `${SUBSIDY}/tested.ts`, imports: ['@iscg/subgraph-kit/testing'] },
  {
    rule: 'fixtures-for-tests-only',
    file: 'packages/subgraph-kit/src/tested.ts',
    imports: ['./testing/subgraph-database.js'],
  },
  { rule: 'packages-meet-at-their-name', file: 'packages/access/src/deep.ts', imports: ['../../values/src/euro.js'] },
  {
    rule: 'packages-meet-at-their-name',
    file: 'packages/access/src/built.ts',
    imports: ['../../values/dist/index.js'],
  },
  {
    rule: 'slices-meet-at-index',
    file: 'subgraphs/funding/src/payment/payment.store.ts',
    imports: ['../subsidy/subsidy.store.js'],
  },
  { rule: 'slice-knows-its-noun', file: `${SUBSIDY}/boot.ts`, imports: ['../main.js'] },
  { rule: 'service-lists-manifests', file: 'subgraphs/funding/src/env.ts', imports: ['./subsidy/subsidy.store.js'] },
  { rule: 'model-below-all', file: `${SUBSIDY}/line.model.ts`, imports: ['./subsidy.store.js'] },
  { rule: 'model-below-all', file: `${SUBSIDY}/post.stub.ts`, imports: ['./subsidy.access.js'] },
  { rule: 'access-below-store', file: `${SUBSIDY}/line.access.ts`, imports: ['./subsidy.store.js'] },
  { rule: 'args-below-store', file: `${SUBSIDY}/line.args.ts`, imports: ['./subsidy.access.js'] },
  { rule: 'store-below-loader', file: `${SUBSIDY}/line.store.ts`, imports: ['./subsidy.loader.js'] },
  { rule: 'store-below-loader', file: `${SUBSIDY}/other.store.ts`, imports: ['./subsidy.resolver.js'] },
  { rule: 'loader-below-resolver', file: `${SUBSIDY}/line.loader.ts`, imports: ['./subsidy.resolver.js'] },
  { rule: 'resolver-below-manifest', file: `${SUBSIDY}/line.resolver.ts`, imports: ['./slice.js'] },
  { rule: 'migration-stands-alone', file: `${SUBSIDY}/migrations/2022-line.ts`, imports: ['../subsidy.store.js'] },
  { rule: 'no-circle', file: 'packages/values/src/first.ts', imports: ['./second.js'] },
  { rule: 'resolvable', file: 'packages/access/src/unbuilt.ts', imports: ['@iscg/values/src/euro.js'] },
];

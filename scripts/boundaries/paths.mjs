/** Every file of a workspace, as dependency-cruiser names it from the root. */
export const PROJECT = '^(?:gateway|test|packages/[^/]+|subgraphs/[^/]+)/';
export const TEST_FILE = '[.](?:test|integration)[.]ts$';
/** What several tests of one package start from; built with it, used by its tests and benches alone. */
export const FIXTURES = '/src/fixtures/';
/** What tests of several subgraphs start from: `@iscg/subgraph-kit/testing`. */
export const TESTING = '^packages/subgraph-kit/(?:src|dist)/testing/';

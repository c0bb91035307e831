import sequencer from '@jest/test-sequencer';

/** What is imported is the class itself, whatever its types say of `default`. */
const Sequencer = /** @type {typeof sequencer.default} */ (/** @type {unknown} */ (sequencer));

/**
 * Jest starts the largest files first where it has timed none. Here the longest runs are short tables that open a
 * whole stack and a browser: they start first, so that two workers end together.
 */
const LONGEST_FIRST = ['/test/access-matrix/', '/test/portal/every-', '/test/service/', '/test/portal/', '/test/'];

const rank = ({ path }) => {
  const at = LONGEST_FIRST.findIndex((folder) => path.includes(folder));
  return at === -1 ? LONGEST_FIRST.length : at;
};

export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<import('@jest/test-sequencer').default['sort']>[0]} tests
   */
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}

import Sequencer from '@jest/test-sequencer';

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
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}

/** The statements that the service itself sends for a read, caught on their way: the SQL and its parameters. */
import { postCountsOfDepartments } from '../../../subgraphs/posts/dist/department-coverage/coverage.store.js';
import { curveDays } from '../../../subgraphs/posts/dist/deployment-curve/deployment-curve.js';
import { postChanges } from '../../../subgraphs/posts/dist/deployment-curve/deployment-curve.store.js';
import { postCounts } from '../../../subgraphs/posts/dist/post-figures/post-figures.store.js';
import { postEventPage } from '../../../subgraphs/posts/dist/post/post-event.store.js';
import { postPage } from '../../../subgraphs/posts/dist/post/post.store.js';

/** Says what a read sends, without sending it. */
async function caught(read) {
  const sent = [];
  await read({ rows: async (sql, parameters = []) => (sent.push({ sql, parameters }), []) });
  if (sent.length !== 1) throw new Error(`${sent.length} statements for one read`);
  return sent[0];
}

export const list = (viewer, asOf, args) => caught((transaction) => postPage(transaction, viewer, asOf, args));
export const figures = (viewer, asOf, filter) => caught((transaction) => postCounts(transaction, viewer, asOf, filter));
export const coverage = (asOf, codes) => caught((transaction) => postCountsOfDepartments(transaction, asOf, codes));
export const curve = (viewer, from, to, step, filter) =>
  caught((transaction) => postChanges(transaction, viewer, curveDays(from, to, step), filter));
export const events = (asOf, args) => caught((transaction) => postEventPage(transaction, asOf, args));

/** The cursor after so many rows of a list, read page by page as a person would. */
export async function cursorAfter(rows, query, viewer, asOf, args) {
  let after;
  for (let page = 0; page < rows / args.first; page += 1) {
    /** @type {any} */
    const transaction = { rows: query };
    const { pageInfo } = await postPage(transaction, viewer, asOf, { ...args, after });
    after = pageInfo.endCursor;
  }
  return after;
}

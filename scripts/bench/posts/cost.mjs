import { existsSync, readFileSync } from 'node:fs';
import { viewerSettings } from '../../../packages/access/dist/index.js';
import { median } from '../../../gateway/bench/compare-gateways.mjs';

/** Makes a connection that of one viewer, whatever role it takes. */
export async function actAs(client, viewer) {
  for (const setting of viewerSettings(viewer)) await client.query('SELECT set_config($1, $2, false)', setting);
}

/** The roles that a statement is run as: under the row policies, and bare. */
const SIDES = { policy: 'posts_app', bare: 'posts_owner' };

/**
 * What a statement costs under the row policies and bare as the owner, in alternating rounds of one process of
 * PostgreSQL, so that both run on the same core: milliseconds that it spends computing, from parsing to the last row,
 * which a busy machine does not lengthen (where the system does not tell, the time that EXPLAIN gives). Medians, and the
 * median ratio of the rounds.
 */
export async function costOf(administrator, { sql, parameters }, rounds) {
  const clock = await clockOf(administrator);
  const spent = { policy: [], bare: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [side, role] of Object.entries(SIDES)) {
      await administrator.query(`SET ROLE ${role}`);
      const time = await clock(sql, parameters);
      // The first round warms the caches of both.
      if (round > 0) spent[side].push(time);
    }
  }
  await administrator.query(`SET ROLE ${SIDES.policy}`);
  const plan = await administrator.query(`EXPLAIN (ANALYZE, BUFFERS) ${sql}`, parameters);
  await administrator.query('RESET ROLE');
  const lines = plan.rows.map((row) => row['QUERY PLAN']);
  return {
    policy: hundredth(median(spent.policy)),
    bare: hundredth(median(spent.bare)),
    ratio: hundredth(median(spent.policy.map((time, round) => time / spent.bare[round]))),
    scansEvents: lines.some((line) => /Seq Scan on post_event\b/.test(line)),
    plan: lines.join('\n'),
  };
}

/** Runs statements on one connection and says how long its process computed. */
async function clockOf(client) {
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
  const account = `/proc/${rows[0].pid}/schedstat`;
  if (!existsSync(account)) return (sql, parameters) => explainedTime(client, sql, parameters);
  const computed = () => Number(readFileSync(account, 'utf8').split(' ')[0]) / 1e6;
  return async (sql, parameters) => {
    const before = computed();
    await client.query(sql, parameters);
    return computed() - before;
  };
}

async function explainedTime(client, sql, parameters) {
  const { rows } = await client.query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql}`, parameters);
  const [explained] = rows[0]['QUERY PLAN'];
  return explained['Planning Time'] + explained['Execution Time'];
}

function hundredth(number) {
  return Math.round(number * 100) / 100;
}

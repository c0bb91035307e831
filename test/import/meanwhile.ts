import pg from 'pg';

/**
 * Does `statement` in a transaction of somebody else, begins `act`, and commits once `act` waits for that transaction.
 * @returns what `act` answers
 */
export async function meanwhile<Answer>(
  databaseUrl: string,
  statement: string,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const [other, watch] = [new pg.Client(databaseUrl), new pg.Client(databaseUrl)];
  await Promise.all([other.connect(), watch.connect()]);
  try {
    await other.query(`BEGIN; ${statement}`);
    const { rows } = await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const answered = act();
    const isHeld = async () => {
      const held = await watch.query('SELECT FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))', [
        rows[0]?.pid,
      ]);
      return held.rows.length > 0;
    };
    while (!(await isHeld())) await new Promise((resolve) => setTimeout(resolve, 20));
    await other.query('COMMIT');
    return await answered;
  } finally {
    await Promise.all([other.end(), watch.end()]);
  }
}

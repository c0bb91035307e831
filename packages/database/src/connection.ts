import { Client } from 'pg';

/** Opens one connection, hands it to `action` and closes it, whatever happens. */
export async function withConnection<T>(url: string, action: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A server that stops between two statements must not end the process: the next statement reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}

/**
 * Runs `action` while holding an advisory lock named `name` in the client's database. The lock belongs to the
 * session: if this process dies, PostgreSQL frees it.
 */
export async function withAdvisoryLock<T>(client: Client, name: string, action: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
  try {
    return await action();
  } finally {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  }
}

/** The same connection string for another database, and another user when given. */
export function changeUrl(url: string, change: { database?: string; user?: string; password?: string }): string {
  const changed = new URL(url);
  if (change.database !== undefined) changed.pathname = `/${encodeURIComponent(change.database)}`;
  if (change.user !== undefined) changed.username = encodeURIComponent(change.user);
  if (change.password !== undefined) changed.password = encodeURIComponent(change.password);
  return changed.href;
}

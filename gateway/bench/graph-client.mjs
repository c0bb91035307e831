// Asks a gateway over kept-alive connections.
import { Pool } from 'undici';

/** @param address `url` of the graph, and a bearer `token` where it wants one */
export function graphClient({ url, token }) {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: 8 });
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };

  async function ask(body) {
    const { statusCode, body: answer } = await pool.request({ path, method: 'POST', headers, body });
    const text = await answer.text();
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${text.slice(0, 400)}`);
    return JSON.parse(text);
  }

  /** Sends `requests` times the same body, `concurrency` at once. */
  async function load({ body, requests, concurrency }) {
    let left = requests;
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        await ask(body);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  }

  return { ask, load, close: () => pool.close() };
}

import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { eventually } from '../service/portal-process.js';
import { Person } from '../sign-in/person.js';
import { openInboxes, type InboxDesk } from './inbox-desk.js';

const letters: { readonly to: string; readonly text: string }[] = [];
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, { envelope }, answer) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    stream.on('end', () => {
      letters.push({ to: envelope.rcptTo.map(({ address }) => address).join(), text: text.replaceAll('=\r\n', '') });
      answer();
    });
  },
});
let desk: InboxDesk;

beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => void listening.once('listening', resolve));
  const { port } = listening.address() as AddressInfo;
  desk = await openInboxes({ url: `smtp://127.0.0.1:${port}`, from: 'portail@iscg.example' });
});
afterAll(async () => {
  await desk.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

/** Does what is done every weekday at seven, and waits for its end. */
async function morning(): Promise<void> {
  const { rows } = await desk.truth.query(
    `INSERT INTO jobs.job (name, policy) VALUES ('send-digests', 'stately') RETURNING id`,
  );
  const { id } = rows[0] ?? {};
  await eventually('the morning is over', async () => {
    const found = await desk.truth.query('SELECT state FROM jobs.job WHERE id = $1', [id]);
    return found.rows[0]?.state === 'completed';
  });
}

describe('reminders by e-mail', () => {
  it('reach who has signed in, about the inbox of that person, once', async () => {
    await morning();
    expect(letters).toEqual([]);
    await new Person(desk.stack).signIn('demonstration-dgpn');
    await morning();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain(`${desk.stack.url}/rappels`);
    expect(letters[0]?.text).toMatch(/^- Engagement ART/m);
    const { rows } = await desk.truth.query(
      'SELECT email, count(*)::int > 0 AS told FROM gateway.mailed_notification JOIN gateway.person ON person = subject GROUP BY email',
    );
    expect(rows).toEqual([{ email: letters[0]?.to, told: true }]);
    await morning();
    expect(letters).toHaveLength(1);
  });
});

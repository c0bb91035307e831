import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import Fastify from 'fastify';
import { startLetterBox, type LetterBox } from '../fixtures/letter-box.js';
import { createSessionDatabase, type SessionTestDatabase } from '../fixtures/session-database.js';
import { ToyInbox, type ToyReminder } from '../fixtures/toy-inbox.js';
import { MovableClock } from '../fixtures/toy-portal.js';
import { peopleOf } from '../sessions/people.js';
import { PersonRows } from '../sessions/person-rows.js';
import { SessionDatabase } from '../sessions/session-database.js';
import { smtpPost } from './post.js';
import { sendDigests } from './send-digests.js';

const { log } = Fastify({ logger: false });
const FROM = 'portail@iscg.example';
const DAY_MINUTES = 24 * 60;
/** Seven in the morning in Paris, on a Monday. */
const MONDAY = new Date('2026-03-02T06:00:00Z');
const PEOPLE = {
  people: [
    { email: 'anne@dgpn.example', parties: ['DGPN'] },
    { email: 'basile@dggn.example', parties: ['DGGN', 'BOARD'], departments: ['93'] },
    { email: 'chloe@pp.example', parties: ['PP'] },
    { email: 'dina@pp.example', parties: ['PP'] },
  ],
  organisations: [{ siret: '99000013500014', emailDomain: 'pp.example', parties: ['PP'] }],
};

let database: SessionTestDatabase;
let sessions: SessionDatabase;
let box: LetterBox;
let inbox: ToyInbox;
let clock: MovableClock;

beforeAll(async () => {
  database = await createSessionDatabase();
  sessions = new SessionDatabase(database.applicationUrl, log);
});
afterAll(async () => {
  await sessions.close();
  await database.stop();
});
beforeEach(async () => {
  await forgetEverybody();
  [box, inbox, clock] = [await startLetterBox(), new ToyInbox(), new MovableClock(MONDAY)];
});
afterEach(() => box.stop());

const forgetEverybody = () => database.rows('DELETE FROM gateway.person; DELETE FROM gateway.weekly_round');

/** Signs someone in, with one reminder to read. @returns the person’s subject */
async function arrives(email: string, parties: readonly Party[], siret?: string): Promise<string> {
  const { subject } = await new PersonRows(sessions, clock).arrive({
    issuer: 'https://fi.example',
    providerSubject: email,
    email,
    name: 'Prénom Secret-Nom',
    parties,
    ...(siret !== undefined && { siret }),
  });
  inbox.reminders.set(subject, [reminder(1)]);
  return subject;
}

function reminder(number: number, changes: Partial<ToyReminder> = {}): ToyReminder {
  const id = `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`;
  return { id, kind: 'OBLIGATION', title: `Engagement ${number}`, dueOn: '2026-03-31', ...changes };
}

function run({ people = PEOPLE, url = box.url }: { people?: object; url?: string } = {}): Promise<void> {
  return sendDigests({
    ...{ database: sessions, clock, log, ask: inbox.ask, operations: inbox.operations },
    people: peopleOf(JSON.stringify(people)),
    post: smtpPost({ url, from: FROM }),
    publicUrl: () => 'https://portail.example',
  });
}

const receivers = () => box.letters.map(({ to }) => to.join()).sort();
const marks = async () => (await database.rows('SELECT FROM gateway.mailed_notification')).length;

describe('the digest of a morning', () => {
  it('tells what is to be read and when it is due, and where, and names neither the person nor anybody', async () => {
    const anne = await arrives('anne@dgpn.example', ['DGPN']);
    const titles = ['Engagement 1', 'Avenant <2> & suite', 'Engagement 3'];
    inbox.reminders.set(
      anne,
      titles.map((title, index) => reminder(index + 1, { title, dueOn: index === 1 ? null : '2026-03-31' })),
    );
    await run();
    const [letter] = box.letters;
    expect(receivers()).toEqual(['anne@dgpn.example']);
    expect(letter?.headers.get('from')).toBe(`Portail ISCG <${FROM}>`);
    expect(letter?.headers.get('subject')).toBe('3 nouveaux rappels');
    expect(letter?.headers.get('auto-submitted')).toBe('auto-generated');
    for (const words of [
      'Engagement 1 (échéance : 31 mars 2026)',
      '- Avenant <2> & suite',
      '<li>Avenant &lt;2&gt; &amp; suite</li>',
      '<html lang="fr">',
      'Lire mes rappels : https://portail.example/rappels',
      '<a href="https://portail.example/rappels/preferences">Choisir mes courriels</a>',
    ])
      expect(letter?.body).toContain(words);
    expect(letter?.body).not.toMatch(/Secret-Nom/);
  });

  it.each([
    ['DAILY', [0, 1, 4], [5, 6]],
    ['WEEKLY', [0, 7], [1, 2, 3, 4, 5, 6]],
    ['NEVER', [], [0, 1, 2, 3, 4, 5, 6]],
  ])('goes to who chose %s on the days %j after a Monday, and not on %j', async (choice, written, unwritten) => {
    for (const [days, expected] of [...written.map((day) => [day, 1]), ...unwritten.map((day) => [day, 0])]) {
      clock = new MovableClock(MONDAY);
      await forgetEverybody();
      const anne = await arrives('anne@dgpn.example', ['DGPN']);
      inbox.choices.set(anne, choice);
      box.letters.length = 0;
      inbox.reminders.set(anne, []);
      if (days !== 0) await run();
      inbox.reminders.set(anne, [reminder(1)]);
      clock.advance((days ?? 0) * DAY_MINUTES);
      await run();
      expect([days, receivers().length]).toEqual([days, expected]);
    }
  });

  it('follows the choice for each kind', async () => {
    const anne = await arrives('anne@dgpn.example', ['DGPN']);
    inbox.reminders.set(anne, [reminder(1), reminder(2, { kind: 'SIGNATURE', title: 'Avenant à signer' })]);
    inbox.choices.set(`${anne} OBLIGATION`, 'NEVER');
    await run();
    expect(box.letters[0]?.body).toContain('Avenant à signer');
    expect(box.letters[0]?.body).not.toContain('Engagement 1');
  });

  it('tells a reminder once, and the next day only what is new', async () => {
    const anne = await arrives('anne@dgpn.example', ['DGPN']);
    await run();
    await run();
    expect(box.letters).toHaveLength(1);
    clock.advance(DAY_MINUTES);
    await run();
    expect(box.letters).toHaveLength(1);
    inbox.reminders.set(anne, [reminder(1), reminder(2)]);
    await run();
    expect(box.letters).toHaveLength(2);
    expect(box.letters[1]?.body).toContain('Engagement 2');
    expect(box.letters[1]?.body).not.toContain('Engagement 1');
  });

  it('is sent once though two gateways write it at the same time', async () => {
    await arrives('anne@dgpn.example', ['DGPN']);
    await arrives('basile@dggn.example', ['DGGN']);
    await Promise.all([run(), run(), run()]);
    expect(receivers()).toEqual(['anne@dgpn.example', 'basile@dggn.example']);
  });

  it('forgets with the person what it sent', async () => {
    await arrives('anne@dgpn.example', ['DGPN']);
    await run();
    expect(await marks()).toBe(1);
    await database.rows('DELETE FROM gateway.person');
    expect(await marks()).toBe(0);
  });
});

describe('the letter of a week', () => {
  const WANTED = 'WEEKLY';
  const lettersAfter = async (days: number) => {
    clock.advance(days * DAY_MINUTES);
    await run();
    return box.letters.length;
  };

  it('that is refused on Monday leaves on the first morning that takes it, and is the only one of its week', async () => {
    const anne = await arrives('anne@dgpn.example', ['DGPN']);
    inbox.choices.set(anne, WANTED);
    box.unknown.add('anne@dgpn.example');
    expect([await lettersAfter(0), await lettersAfter(1)]).toEqual([0, 0]);
    box.unknown.clear();
    expect(await lettersAfter(1)).toBe(1);
    inbox.reminders.set(anne, [reminder(1), reminder(2)]);
    expect([await lettersAfter(1), await lettersAfter(1), await lettersAfter(1)]).toEqual([1, 1, 1]);
    expect(await lettersAfter(2)).toBe(2);
  });

  it('that no server and no inbox let through leaves once they do, that of nobody else twice', async () => {
    const anne = await arrives('anne@dgpn.example', ['DGPN']);
    const basile = await arrives('basile@dggn.example', ['DGGN']);
    for (const person of [anne, basile]) inbox.choices.set(person, WANTED);
    inbox.silent.add(basile);
    await run();
    inbox.silent.clear();
    await lettersAfter(1);
    expect(receivers()).toEqual(['anne@dgpn.example', 'basile@dggn.example']);
  });

  it('leaves on Tuesday when no gateway ran on Monday, and waits for the next week for who comes on Tuesday', async () => {
    inbox.choices.set(await arrives('anne@dgpn.example', ['DGPN']), WANTED);
    expect(await lettersAfter(1)).toBe(1);
    inbox.choices.set(await arrives('chloe@pp.example', ['PP']), WANTED);
    expect([await lettersAfter(1), await lettersAfter(5)]).toEqual([1, 2]);
  });

  it('that failed all week is not one more the week after', async () => {
    inbox.choices.set(await arrives('anne@dgpn.example', ['DGPN']), WANTED);
    box.unknown.add('anne@dgpn.example');
    await run();
    for (const days of [1, 1, 1, 1]) await lettersAfter(days);
    box.unknown.clear();
    expect([await lettersAfter(1), await lettersAfter(2), await lettersAfter(1)]).toEqual([0, 1, 1]);
  });

  it.each(['DAILY', WANTED])(
    'leaves on the Tuesday after Easter for who chose %s, and not on the holiday',
    async (choice) => {
      clock = new MovableClock(new Date('2026-04-06T05:00:00Z'));
      inbox.choices.set(await arrives('anne@dgpn.example', ['DGPN']), choice);
      expect([await lettersAfter(0), await lettersAfter(1)]).toEqual([0, 1]);
    },
  );
});

describe('who is written to', () => {
  it('is asked about as that person, who reads and does nothing else', async () => {
    const basile = await arrives('basile@dggn.example', ['DGGN', 'BOARD']);
    await run();
    expect(inbox.asked).toContainEqual({
      ...{ subject: basile, name: 'Prénom Secret-Nom', kind: 'PERSON' },
      ...{ parties: ['DGGN', 'BOARD'], scopes: ['governance:read'], departments: ['93'] },
    });
    expect(new Set(inbox.asked.map(({ subject }) => subject))).toEqual(new Set([basile]));
  });

  it.each<[string, readonly Party[], object, readonly Party[] | undefined]>([
    ['holds since the sign-in one party less', ['DGGN', 'BOARD'], { parties: ['DGGN'] }, ['DGGN']],
    ['holds since the sign-in one party more', ['DGGN'], { parties: ['DGGN', 'BOARD'] }, ['DGGN']],
    ['holds since the sign-in another party', ['DGGN'], { parties: ['BOARD'] }, undefined],
    ['has another employer', ['DGGN'], { parties: ['DGGN'], siret: '99000011900018' }, undefined],
  ])('is asked about as of today’s list of persons: %s', async (_title, seen, entry, expected) => {
    await arrives('basile@dggn.example', seen);
    await run({ people: { people: [{ email: 'basile@dggn.example', ...entry }] } });
    expect(inbox.asked[0]?.parties).toEqual(expected);
    expect(box.letters).toHaveLength(expected ? 1 : 0);
  });

  it('is nobody whom the list of persons has forgotten', async () => {
    await arrives('anne@dgpn.example', ['DGPN']);
    await run({ people: {} });
    expect([inbox.asked, box.letters]).toEqual([[], []]);
  });

  it('is someone of a known organisation, by the employer of the last sign-in', async () => {
    await arrives('eve@pp.example', ['PP'], '99000013500014');
    await arrives('fred@pp.example', ['PP']);
    await run();
    expect(receivers()).toEqual(['eve@pp.example']);
  });

  it('is nobody who has not signed in for six months', async () => {
    await arrives('anne@dgpn.example', ['DGPN']);
    clock.advance(DAY_MINUTES);
    await arrives('basile@dggn.example', ['DGGN']);
    clock = new MovableClock(new Date('2026-09-03T05:00:00Z'));
    await run();
    expect(receivers()).toEqual(['basile@dggn.example']);
    await arrives('anne@dgpn.example', ['DGPN']);
    await run();
    expect(receivers()).toEqual(['anne@dgpn.example', 'basile@dggn.example']);
  });

  it('is nobody known from before what the provider vouched for was kept', async () => {
    await arrives('anne@dgpn.example', ['DGPN']);
    await database.rows('UPDATE gateway.person SET parties = NULL, verified_at = NULL');
    await run();
    expect([inbox.asked, box.letters]).toEqual([[], []]);
  });
});

describe('what goes wrong', () => {
  it('with one address, or one inbox, keeps no letter from the others, and is tried again', async () => {
    await arrives('anne@dgpn.example', ['DGPN']);
    const basile = await arrives('basile@dggn.example', ['DGGN']);
    await arrives('chloe@pp.example', ['PP']);
    box.unknown.add('anne@dgpn.example');
    inbox.silent.add(basile);
    await run();
    expect([receivers(), await marks()]).toEqual([['chloe@pp.example'], 1]);
    box.unknown.clear();
    inbox.silent.clear();
    clock.advance(DAY_MINUTES);
    await run();
    expect(receivers()).toEqual(['anne@dgpn.example', 'basile@dggn.example', 'chloe@pp.example']);
  });

  it('with the mail server marks nothing, and everything leaves once it is back', async () => {
    const addresses = PEOPLE.people.map(({ email }) => email);
    for (const email of addresses) await arrives(email, email.includes('dgpn') ? ['DGPN'] : ['DGGN', 'PP']);
    await box.stop();
    await expect(run()).rejects.toThrow('the mail server cannot be reached');
    expect(await marks()).toBe(0);
    box = await startLetterBox();
    await run();
    expect([receivers(), await marks()]).toEqual([[...addresses].sort(), addresses.length]);
  });

  it('with the database before the letters leaves them for the next morning', async () => {
    await arrives('anne@dgpn.example', ['DGPN']);
    await database.refuseConnections();
    await expect(run()).rejects.toThrow('momentanément indisponibles');
    await database.acceptConnections();
    expect(box.letters).toEqual([]);
    await run();
    expect(receivers()).toEqual(['anne@dgpn.example']);
  });
});

describe('what a letter is made of', () => {
  it.each([
    ['a title', { title: 'Engagement\r\nBcc: intrus@ailleurs.example\r\n\r\n.\r\nMAIL FROM:<x@ailleurs.example>' }],
    ['a title with a bare line feed', { title: 'Engagement\nBcc: intrus@ailleurs.example' }],
  ])('cannot be changed by %s', async (_title, changes) => {
    const anne = await arrives('anne@dgpn.example', ['DGPN']);
    inbox.reminders.set(anne, [reminder(1, changes)]);
    await run();
    expect(receivers()).toEqual(['anne@dgpn.example']);
    expect(box.letters[0]?.names).not.toContain('bcc');
    expect(box.letters[0]?.body).toContain('- Engagement Bcc: intrus@ailleurs.example');
  });

  it.each(['intrus@ailleurs.example,eve@pp.example', 'a\r\nbcc: intrus@ailleurs.example\r\n@pp.example'])(
    'is nothing for an address that is none: %j',
    async (email) => {
      await arrives(email, ['PP'], '99000013500014');
      await run();
      expect([inbox.asked, box.letters]).toEqual([[], []]);
    },
  );

  it('holds a subject and an address to one line and one person', async () => {
    const post = smtpPost({ url: box.url, from: FROM });
    const letter = { subject: 'Rappel\r\nBcc: intrus@ailleurs.example', text: 'a', html: '<p>a</p>', at: MONDAY };
    expect(await post.send({ ...letter, to: 'anne@dgpn.example' })).toEqual({ outcome: 'ACCEPTED' });
    expect(receivers()).toEqual(['anne@dgpn.example']);
    expect(box.letters[0]?.names).not.toContain('bcc');
    expect(box.letters[0]?.headers.get('subject')).toBe('Rappel Bcc: intrus@ailleurs.example');
    await post.send({ ...letter, to: 'anne@dgpn.example, intrus@ailleurs.example' });
    expect(receivers().join()).not.toContain('intrus');
  });
});

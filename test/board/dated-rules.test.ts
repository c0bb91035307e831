import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ViewerOptions } from '@iscg/test-kit';
import { ANISCG, BOARD, newKey, openBoardRoom, type BoardRoom } from './desk.js';

const TODAY = '2026-11-23';
const DGPN: ViewerOptions = { parties: ['DGPN'] };
let room: BoardRoom;
beforeAll(async () => {
  room = await openBoardRoom(TODAY);
});
afterAll(() => room.close());

/** A kind of rule with a day of effect: its act, its list, and what it says. */
const RULES = [
  {
    name: 'on conflicts of interests',
    list: 'boardConflictRules',
    act: ['setBoardConflictRule', 'SetBoardConflictRuleInput', 'rule', 'ownLineAbstains'],
    said: false,
    table: 'board_conflict_rule',
  },
  {
    name: 'on reminders of the dissemination',
    list: 'disseminationReminderDelays',
    act: ['setDisseminationReminderDelay', 'SetDisseminationReminderDelayInput', 'delay', 'reminderDays'],
    said: 45,
    table: 'dissemination_setting',
  },
] as const;
type Rule = (typeof RULES)[number];

async function set({ act: [name, input, of, said], said: value }: Rule, changes: object, viewer = ANISCG) {
  const ask = await room.as(viewer);
  const sent = {
    effectiveOn: '2027-06-01',
    [said]: value,
    source: 'Statuts, article 12',
    idempotencyKey: newKey(),
    ...changes,
  };
  const { data, errors } = await ask(
    `mutation ($input: ${input}!) { outcome: ${name}(input: $input) { ${of} { effectiveOn ${said} source } errors { code field } } }`,
    { input: sent },
  );
  return [
    data?.['outcome']?.[of] ?? null,
    data?.['outcome']?.errors ?? errors.map(({ extensions }) => extensions.code),
  ];
}

const count = async ({ table }: Rule) =>
  (await room.truth.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM governance.${table}`)).rows[0]?.rows;

describe.each(RULES)('a rule $name', (rule) => {
  const [, , , said] = rule.act;

  it('is added from a day to come, once a key, and stands before those that were', async () => {
    const written = { effectiveOn: '2027-06-01', [said]: rule.said, source: 'Statuts, article 12' };
    const key = newKey();
    expect(await set(rule, { idempotencyKey: key })).toEqual([written, []]);
    expect(await set(rule, { idempotencyKey: key })).toEqual([written, []]);
    const ask = await room.as(BOARD);
    const { data, errors } = await ask(`{ ${rule.list} { effectiveOn ${said} source } }`);
    const [first, ...others]: object[] = data?.[rule.list];
    expect([errors, first]).toEqual([[], written]);
    expect(others).toContainEqual(expect.objectContaining({ effectiveOn: '2020-11-25' }));
  });

  it.each([
    ['from today', { effectiveOn: TODAY }, 'BAD_USER_INPUT', 'effectiveOn'],
    ['from a day past', { effectiveOn: '2025-01-01' }, 'BAD_USER_INPUT', 'effectiveOn'],
    ['from a day with another', { effectiveOn: '2027-06-01' }, 'CONFLICT', 'effectiveOn'],
    ['without a source', { effectiveOn: '2028-01-01', source: ' ' }, 'BAD_USER_INPUT', 'source'],
  ])('is refused %s, and nothing is written', async (_, changes, code, field) => {
    const before = await count(rule);
    expect(await set(rule, changes)).toEqual([null, [{ code, field }]]);
    expect(await count(rule)).toBe(before);
  });

  it.each([
    ['the board', BOARD],
    ['a directorate', DGPN],
  ])('is not set by %s', async (_, viewer) => {
    const before = await count(rule);
    expect(await set(rule, { effectiveOn: '2028-02-01' }, viewer)).toEqual([null, ['FORBIDDEN']]);
    expect(await count(rule)).toBe(before);
  });
});

it('A directorate as such reads the delay before reminders, and not how the board votes', async () => {
  const ask = await room.as(DGPN);
  const { data, errors } = await ask('{ disseminationReminderDelays { reminderDays } boardConflictRules { id } }');
  expect(data).toMatchObject({ disseminationReminderDelays: expect.arrayContaining([{ reminderDays: 30 }]) });
  expect(data?.['boardConflictRules']).toBeNull();
  expect(errors.map(({ extensions }) => extensions['rule'])).toEqual(['board-meetings']);
});

it.each([0, 366])('A delay of %s days is refused', async (reminderDays) => {
  const [, delay] = RULES;
  expect(await set(delay, { effectiveOn: '2028-03-01', reminderDays })).toEqual([
    null,
    [{ code: 'BAD_USER_INPUT', field: 'reminderDays' }],
  ]);
});

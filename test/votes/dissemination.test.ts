import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Party } from '@iscg/access';
import { asViewer, startTestStack, type Ask, type TestStack } from '@iscg/test-kit';

/** The day on which the stack stands. */
const TODAY = '2026-12-01';

let stack: TestStack;
const asks = new Map<Party, Ask>();
beforeAll(async () => {
  stack = await startTestStack({ standsAt: `${TODAY}T09:00:00.000Z` });
  for (const party of ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'] as const)
    asks.set(party, await asViewer(stack, { parties: [party] }));
});
afterAll(() => stack.stop());

async function ask(party: Party, query: string, variables?: Readonly<Record<string, unknown>>) {
  const asking = asks.get(party);
  if (!asking) throw new Error(`nobody asks for ${party}`);
  return asking(query, variables);
}

const LIST = `query ($party: PartyCode, $level: DisseminationLevel, $statuses: [DisseminationStatus!], $after: String) {
  disseminations(first: 100, party: $party, level: $level, statuses: $statuses, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id recipient level status sentOn acknowledgedOn reminderDueOn reminderCount party { code } departmentCode }
  }
}`;

interface Listed {
  readonly id: string;
  readonly recipient: string;
  readonly level: string;
  readonly status: string;
  readonly reminderCount: number;
  readonly party: { readonly code: Party };
}

async function listed(party: Party, filter: object = {}): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(party, LIST, { ...filter, after });
    expect(errors).toEqual([]);
    const { nodes, pageInfo, totalCount } = data?.['disseminations'];
    found.push(...nodes);
    if (!pageInfo.hasNextPage) {
      expect(found).toHaveLength(totalCount);
      return found;
    }
    after = pageInfo.endCursor;
  }
}

const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { act: ${name}(input: $input) { disseminations { id status sentOn acknowledgedOn reminderDueOn } errors { code field message } } }`;
const SEND = act('recordDisseminationSent', 'RecordDisseminationInput');
const ACKNOWLEDGE = act('recordDisseminationAcknowledged', 'RecordDisseminationInput');
const REMIND = act('recordDisseminationReminder', 'RecordDisseminationInput');

const sending = (ids: readonly string[], on: string) => ({
  input: { disseminationIds: ids, on, means: 'EMAIL', idempotencyKey: randomUUID() },
});
const receipt = (ids: readonly string[], on: string) => ({
  input: { disseminationIds: ids, on, idempotencyKey: randomUUID() },
});

const FIGURES = '{ disseminationFigures { levels { level party { code } recipients sent acknowledged sentShare } } }';
async function figures(party: Party) {
  const { data, errors } = await ask(party, FIGURES);
  expect(errors).toEqual([]);
  return data?.['disseminationFigures'].levels as {
    level: string;
    party: { code: Party };
    recipients: number;
    sent: number;
    acknowledged: number;
  }[];
}

const STANDING = `{ undertakings(first: 100, article: 3) { nodes { number status fulfilments { source factKind occurredOn party { code } } } } }`;
async function keptByFact(): Promise<Record<string, string>> {
  const { data } = await ask('ANISCG', STANDING);
  const [clause] = data?.['undertakings'].nodes.filter(({ number }: { number: string }) => number === 'ART3-1');
  const facts = clause.fulfilments.filter(
    ({ factKind }: { factKind: string }) => factKind === 'CONVENTION_DISSEMINATED',
  );
  return Object.fromEntries(
    facts.map(({ party, occurredOn }: { party: { code: Party }; occurredOn: string }) => [party.code, occurredOn]),
  );
}

describe('the recipients of the convention', () => {
  it('are all seen by the SG-CIPDR and ANISCG, and by a directorate those of its own levels', async () => {
    const all = await listed('ANISCG');
    expect(new Set(all.map(({ party }) => party.code))).toEqual(new Set(['SG_CIPDR', 'DGPN', 'DGGN', 'PP']));
    expect(await listed('SG_CIPDR')).toEqual(all);
    for (const party of ['DGPN', 'DGGN', 'PP'] as const)
      expect(await listed(party)).toEqual(all.filter((each) => each.party.code === party));
  });

  it('are known to the board by their number alone, equal to the list that ANISCG sees', async () => {
    const refused = await ask('BOARD', '{ disseminations { totalCount } }');
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', rule: 'dissemination-of-own-levels' });
    const all = await listed('ANISCG');
    const counts = await figures('BOARD');
    expect(counts).toEqual(await figures('ANISCG'));
    for (const { level, recipients, sent, acknowledged } of counts) {
      const ofLevel = all.filter((each) => each.level === level);
      expect([level, recipients, sent, acknowledged]).toEqual([
        level,
        ofLevel.length,
        ofLevel.filter(({ status }) => status !== 'TO_SEND').length,
        ofLevel.filter(({ status }) => status === 'ACKNOWLEDGED').length,
      ]);
    }
    expect((await figures('PP')).map(({ level }) => level)).toEqual(['PARIS_DIRECTORATE', 'PARIS_DISTRICT']);
  });

  it('are kept from a directorate that names one of another', async () => {
    const [other] = await listed('ANISCG', { party: 'DGGN' });
    const { data, errors } = await ask('PP', 'query ($id: ID!) { dissemination(id: $id) { id } }', { id: other?.id });
    expect([data, errors]).toEqual([{ dissemination: null }, []]);
    const { data: written } = await ask('PP', SEND, sending([other?.id ?? ''], TODAY));
    expect(written?.['act']).toMatchObject({ disseminations: null, errors: [{ code: 'NOT_FOUND' }] });
  });

  it('of a directorate are seen by the SG-CIPDR, which writes nothing of them', async () => {
    const [other] = await listed('SG_CIPDR', { party: 'PP', statuses: ['TO_SEND'] });
    const { data, errors } = await ask('SG_CIPDR', SEND, sending([other?.id ?? ''], TODAY));
    expect([data, errors[0]?.extensions]).toMatchObject([
      { act: null },
      { code: 'FORBIDDEN', rule: 'records-dissemination' },
    ]);
  });
});

describe('a party that sends the convention to its levels', () => {
  it('keeps its commitment by that fact once the last of them is sent to, and no longer when one is added', async () => {
    expect(Object.keys(await keptByFact()).sort()).toEqual(['DGPN', 'SG_CIPDR']);
    const unsent = (await listed('PP', { statuses: ['TO_SEND'] })).map(({ id }) => id);
    const [last = '', ...others] = unsent;
    const first = await ask('PP', SEND, sending(others, '2026-11-20'));
    expect(first.data?.['act'].errors).toEqual([]);
    expect(first.data?.['act'].disseminations.map(({ id }: Listed) => id)).toEqual(others);
    expect(Object.keys(await keptByFact())).not.toContain('PP');
    await ask('PP', SEND, sending([last], '2026-11-30'));
    expect((await keptByFact())['PP']).toBe('2026-11-30');
    const added = await ask('PP', IMPORT, imported('Circonscription de la préfecture de police;Circonscription 9;75'));
    expect(added.data?.['act']).toMatchObject({ written: true, created: 1 });
    expect(Object.keys(await keptByFact())).not.toContain('PP');
  });

  it('does it once a key, all of a selection or none of it', async () => {
    const [one, two] = await listed('DGGN', { statuses: ['TO_SEND'] });
    const [sent] = await listed('DGGN', { statuses: ['SENT'] });
    if (!one || !two || !sent) throw new Error('the demonstration has no such recipient');
    const mixed = await ask('DGGN', SEND, sending([one.id, sent.id], TODAY));
    expect(mixed.data?.['act'].errors).toEqual([
      {
        code: 'CONFLICT',
        field: 'disseminationIds',
        message: `La convention a déjà été envoyée à : ${sent.recipient}.`,
      },
    ]);
    const call = sending([one.id], TODAY);
    const answers = await Promise.all([ask('DGGN', SEND, call), ask('DGGN', SEND, call)]);
    for (const { data } of answers)
      expect(data?.['act']).toMatchObject({
        disseminations: [{ id: one.id, status: 'SENT', sentOn: TODAY }],
        errors: [],
      });
    const otherwise = { input: { ...call.input, disseminationIds: [two.id] } };
    expect((await ask('DGGN', SEND, otherwise)).data?.['act'].errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await listed('DGGN', { statuses: ['TO_SEND'] })).map(({ id }) => id)).toContain(two.id);
  });

  it('reminds those that do not answer within thirty days, and no more once they have', async () => {
    const due = await listed('DGGN', { statuses: ['REMINDER_DUE'] });
    const [late] = due;
    if (!late) throw new Error('the demonstration has nobody to remind');
    const { data } = await ask('DGGN', REMIND, sending([late.id], TODAY));
    expect(data?.['act'].disseminations).toMatchObject([{ status: 'SENT', reminderDueOn: '2026-12-31' }]);
    const again = await ask('DGGN', REMIND, sending([late.id], TODAY));
    expect(again.data?.['act'].errors).toMatchObject([{ code: 'CONFLICT', field: 'disseminationIds' }]);
    const answered = await ask('DGGN', ACKNOWLEDGE, receipt([late.id], TODAY));
    expect(answered.data?.['act'].disseminations).toMatchObject([{ status: 'ACKNOWLEDGED', reminderDueOn: null }]);
    const tooLate = await ask('DGGN', REMIND, sending([late.id], TODAY));
    expect(tooLate.data?.['act'].errors[0].message).toMatch(/déjà un accusé de réception/);
  });

  it.each<[string, string, string, string]>([
    ['a sending in the future', SEND, '2026-12-02', 'on'],
    ['a sending before the signature', SEND, '2020-11-24', 'on'],
    ['an acknowledgement of what was not sent', ACKNOWLEDGE, TODAY, 'disseminationIds'],
    ['a reminder of what was not sent', REMIND, TODAY, 'disseminationIds'],
  ])('is refused %s', async (_, mutation, on, field) => {
    const [unsent] = await listed('DGGN', { statuses: ['TO_SEND'] });
    const ids = [unsent?.id ?? ''];
    const { data } = await ask('DGGN', mutation, mutation === ACKNOWLEDGE ? receipt(ids, on) : sending(ids, on));
    expect(data?.['act'].errors).toMatchObject([{ field }]);
    expect((await listed('DGGN', { statuses: ['TO_SEND'] })).map(({ id }) => id)).toContain(unsent?.id);
  });

  it('is refused an acknowledgement that precedes the sending', async () => {
    const [sent] = await listed('DGGN', { statuses: ['SENT'] });
    const { data } = await ask('DGGN', ACKNOWLEDGE, receipt([sent?.id ?? ''], '2020-12-01'));
    expect(data?.['act'].errors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'on' }]);
  });
});

const CANCEL = `mutation ($input: CancelDisseminationStepInput!) { act: cancelDisseminationStep(input: $input) {
  disseminations { id status sentOn acknowledgedOn reminderCount reminderDueOn steps { kind cancelledOn cancellationReason } }
  errors { code field message } } }`;
const cancelled = (stepId: string, reason = 'Erreur de saisie') => ({
  input: { stepId, reason, idempotencyKey: randomUUID() },
});
const STEPS = 'query ($id: ID!) { dissemination(id: $id) { steps { id kind on cancelledOn } } }';
interface Step {
  readonly id: string;
  readonly kind: string;
  readonly cancelledOn: string | null;
}
async function stepOf(id: string, kind: string): Promise<string> {
  const { data } = await ask('ANISCG', STEPS, { id });
  const step = data?.['dissemination'].steps.find((each: Step) => each.kind === kind && each.cancelledOn === null);
  return step.id;
}

describe('a step recorded by mistake', () => {
  const counted = async (level: string) => (await figures('ANISCG')).find((each) => each.level === level);

  it('is cancelled by ANISCG once a key, with a reason: the commitment kept by that fact is no longer, then is again', async () => {
    expect((await keptByFact())['DGPN']).toBe('2021-02-01');
    const [one] = await listed('DGPN', { level: 'POLICE_DIRECTORATE', statuses: ['ACKNOWLEDGED'] });
    if (!one) throw new Error('the demonstration has no acknowledgement');
    const before = await counted('POLICE_DIRECTORATE');
    if (!before) throw new Error('no figures of the level');
    const sent = await stepOf(one.id, 'SENT');
    const early = await ask('ANISCG', CANCEL, cancelled(sent));
    expect(early.data?.['act']).toMatchObject({ errors: [{ code: 'CONFLICT', field: 'stepId' }] });
    expect(early.data?.['act'].errors[0].message).toMatch(/annulez-les d’abord/);

    const receiptGone = await ask('ANISCG', CANCEL, cancelled(await stepOf(one.id, 'ACKNOWLEDGED')));
    expect(receiptGone.data?.['act']).toMatchObject({
      disseminations: [{ id: one.id, status: 'REMINDER_DUE', acknowledgedOn: null }],
      errors: [],
    });
    expect(await counted('POLICE_DIRECTORATE')).toMatchObject({
      sent: before.sent,
      acknowledged: before.acknowledged - 1,
    });
    expect((await keptByFact())['DGPN']).toBe('2021-02-01');

    const call = cancelled(sent, 'Envoyée à un autre service');
    for (const { data } of [await ask('ANISCG', CANCEL, call), await ask('ANISCG', CANCEL, call)])
      expect(data?.['act']).toMatchObject({ disseminations: [{ status: 'TO_SEND', sentOn: null }], errors: [] });
    expect(await counted('POLICE_DIRECTORATE')).toMatchObject({
      sent: before.sent - 1,
      acknowledged: before.acknowledged - 1,
    });
    expect(Object.keys(await keptByFact())).not.toContain('DGPN');
    const again = await ask('ANISCG', CANCEL, cancelled(sent));
    expect(again.data?.['act'].errors).toMatchObject([{ code: 'CONFLICT', field: 'stepId' }]);

    const resent = await ask('DGPN', SEND, sending([one.id], '2026-11-29'));
    expect(resent.data?.['act']).toMatchObject({ disseminations: [{ status: 'SENT' }], errors: [] });
    expect((await keptByFact())['DGPN']).toBe('2026-11-29');
    const { data } = await ask('DGPN', STEPS, { id: one.id });
    expect(data?.['dissemination'].steps.map(({ kind, cancelledOn }: Step) => [kind, cancelledOn])).toEqual([
      ['SENT', null],
      ['ACKNOWLEDGED', TODAY],
      ['SENT', TODAY],
    ]);
  });

  it('that was a reminder makes the recipient one to remind again', async () => {
    const [late] = await listed('DGGN', { statuses: ['REMINDER_DUE'] });
    if (!late) throw new Error('the demonstration has nobody to remind');
    await ask('DGGN', REMIND, sending([late.id], TODAY));
    const { data } = await ask('ANISCG', CANCEL, cancelled(await stepOf(late.id, 'REMINDED')));
    expect(data?.['act']).toMatchObject({
      disseminations: [{ status: 'REMINDER_DUE', reminderCount: late.reminderCount }],
      errors: [],
    });
    const anew = await ask('DGGN', REMIND, sending([late.id], TODAY));
    expect(anew.data?.['act'].errors).toEqual([]);
  });

  it.each<[string, Party, string, object]>([
    ['a directorate', 'DGPN', 'Erreur', { code: 'FORBIDDEN', rule: 'cancels-dissemination-steps' }],
    ['the board', 'BOARD', 'Erreur', { code: 'FORBIDDEN', rule: 'cancels-dissemination-steps' }],
    ['ANISCG without a reason', 'ANISCG', ' ', { code: 'BAD_USER_INPUT', field: 'reason' }],
  ])('is not cancelled by %s', async (_, party, reason, refusal) => {
    const [sent] = await listed('DGPN', { statuses: ['SENT', 'REMINDER_DUE', 'ACKNOWLEDGED'] });
    const step = await stepOf(sent?.id ?? '', 'SENT');
    const { data, errors } = await ask(party, CANCEL, cancelled(step, reason));
    expect(data?.['act']?.errors[0] ?? errors[0]?.extensions).toMatchObject(refusal);
    expect(await stepOf(sent?.id ?? '', 'SENT')).toBe(step);
  });

  it('of another département is not found by an application that is bound to one', async () => {
    const [sent] = await listed('ANISCG', { level: 'PREFECT', statuses: ['REMINDER_DUE'] });
    const step = await stepOf(sent?.id ?? '', 'SENT');
    const bound = await asViewer(stack, {
      ...{ parties: ['ANISCG'], application: 'register', departments: ['2A'] },
      scopes: ['governance:read', 'governance:write'],
    });
    const { data } = await bound(CANCEL, cancelled(step));
    expect(data?.['act'].errors).toMatchObject([{ code: 'NOT_FOUND', field: 'stepId' }]);
  });

  it('of nobody is not found', async () => {
    const { data } = await ask('ANISCG', CANCEL, cancelled('01890000-0000-7000-8000-000000000000'));
    expect(data?.['act'].errors).toMatchObject([{ code: 'NOT_FOUND', field: 'stepId' }]);
  });
});

const IMPORT = `mutation ($input: ImportDisseminationsInput!) { act: importDisseminations(input: $input) {
  dryRun written created unchanged faultCount faults { line column head value message } errors { code } } }`;
const imported = (...lines: readonly string[]) => ({
  input: { csv: ['Niveau;Destinataire;Département', ...lines].join('\n'), dryRun: false },
});

describe('a list of recipients', () => {
  const GOOD = [
    'Préfet;Préfet de l’Isère;38',
    'préfet;"Préfet ; de la Drôme";26 - Drôme',
    'Direction de police;DDPN 01;1',
  ];

  it('that is only tried writes nothing; imported, it adds all; imported again, it changes nothing', async () => {
    const before = await listed('ANISCG');
    const tried = await ask('ANISCG', IMPORT, { input: { ...imported(...GOOD).input, dryRun: true } });
    expect(tried.data?.['act']).toMatchObject({
      dryRun: true,
      written: false,
      created: 3,
      unchanged: 0,
      faultCount: 0,
    });
    expect(await listed('ANISCG')).toEqual(before);
    const answers = [];
    for (let time = 0; time < 2; time += 1) answers.push(await ask('ANISCG', IMPORT, imported(...GOOD)));
    expect(answers.map(({ data }) => [data?.['act'].created, data?.['act'].unchanged])).toEqual([
      [3, 0],
      [0, 3],
    ]);
    const after = await listed('ANISCG');
    expect(after.length - before.length).toBe(3);
    expect(after.map(({ recipient }) => recipient)).toContain('Préfet ; de la Drôme');
  });

  it('with a bad line is refused whole, each fault at its line and column', async () => {
    const before = await listed('ANISCG');
    const bad = imported(
      'Préfet;Préfet du Nord;59',
      'Brigade;Brigade de Lille;59',
      'Préfet;;62',
      'Préfet;Préfet de nulle part;99',
      'Préfet;Préfet sans département;',
      'Préfet;Préfet du Nord;59',
      'Préfet;Deux cellules',
      'Préfet;=1+1;60',
    );
    const { data } = await ask('ANISCG', IMPORT, bad);
    const { faults, ...told } = data?.['act'];
    expect(told).toMatchObject({ written: false, faultCount: 7, errors: [] });
    expect(faults.map(({ line, column, head }: Record<string, unknown>) => [line, column, head])).toEqual([
      [3, 1, 'Niveau'],
      [4, 2, 'Destinataire'],
      [5, 3, 'Département'],
      [6, 3, 'Département'],
      [7, 2, 'Destinataire'],
      [8, null, null],
      [9, 2, 'Destinataire'],
    ]);
    expect(await listed('ANISCG')).toEqual(before);
  });

  it('of a directorate holds its own levels only', async () => {
    const { data } = await ask(
      'DGPN',
      IMPORT,
      imported('Circonscription de police;CPN de Lille;59', 'Préfet;Préfet;59'),
    );
    expect(data?.['act']).toMatchObject({ written: false, faults: [{ line: 3, column: 1 }] });
  });

  it.each([
    ['nothing', ''],
    ['titles alone', 'Niveau;Destinataire;Département'],
    ['other titles', 'Nom;Adresse;Ville\na;b;c'],
    ['a mark never closed', 'Niveau;Destinataire;Département\n"Préfet;x;59'],
  ])('of %s is told to be one', async (_, csv) => {
    const { data } = await ask('ANISCG', IMPORT, { input: { csv, dryRun: false } });
    expect(data?.['act']).toMatchObject({ written: false, faultCount: 1, errors: [] });
  });
});

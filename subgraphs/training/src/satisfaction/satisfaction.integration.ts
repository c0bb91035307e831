import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FUNDERS, PARTIES, type Party } from '@iscg/access';
import { startSubgraphDatabase, type Asker, type SubgraphDatabase } from '@iscg/subgraph-kit/testing';
import { act, enrolAsOwner, type ActOf } from '../fixtures/training-desk.js';
import { training } from '../slices.js';

let database: SubgraphDatabase;
beforeAll(async () => {
  database = await startSubgraphDatabase(training, { now: '2026-12-01T09:00:00Z' });
});
afterAll(() => database.stop());

const ANISCG: Asker = { parties: ['ANISCG'] };
const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const QUERY = `query ($by: TrainingDimension!, $year: Int) { satisfaction(by: $by, year: $year) {
  threshold total { reached answers average suppressed reason } groups { key label reached answers average suppressed reason } } }`;
const EVALUATE: ActOf = { field: 'evaluate', input: 'EvaluateInput', entity: 'errors', below: 'code' };

interface Group {
  key: string;
  reached: number;
  answers: number | null;
  average: number | null;
  suppressed: boolean;
  reason: string | null;
}

async function satisfaction(asker: Asker, by: string, year: number | null = null) {
  const { data, errors } = await database.ask(asker, QUERY, { by, year });
  // The shape is what the query asked.
  const figures: { total: Group; groups: Group[] } = JSON.parse(JSON.stringify(data)).satisfaction ?? {};
  return { ...figures, errors };
}

/** A held session where so many persons of each party came; answers its id. */
function heldSession(attending: Readonly<Partial<Record<Party, number>>>): Promise<string> {
  return database.asOwner(async (send) => {
    const [row] = await send(
      `INSERT INTO training.session (id, programme_id, venue_id, starts_at, ends_at, seats, host_party, state)
       SELECT gen_random_uuid(), p.id, v.id, t.at, t.at + interval '2 hours', 20, 'PP', 'HELD'
       FROM (SELECT id FROM training.programme ORDER BY id LIMIT 1) p, (SELECT id FROM training.venue WHERE offered_by = 'PP') v,
            (SELECT timestamptz '2030-01-01T08:00Z' + count(*) * interval '1 day' AS at FROM training.session) t RETURNING id`,
    );
    const id = String(row?.['id']);
    for (const party of FUNDERS) await enrolAsOwner(send, id, party, Array(attending[party] ?? 0).fill('ATTENDED'));
    return id;
  });
}

async function issue(sessionId: string, asker: Asker = ANISCG) {
  const { data, errors } = await database.ask(
    asker,
    'mutation ($input: IssueEvaluationCodesInput!) { act: issueEvaluationCodes(input: $input) { codes { party { code } codes } errors { code field } } }',
    { input: { sessionId } },
  );
  const payload = JSON.parse(JSON.stringify(data)).act;
  const drawn: { party: { code: Party }; codes: string[] }[] = payload?.codes ?? [];
  return {
    drawn,
    refusals: payload?.errors ?? errors,
    of: (party: Party) => drawn.find((one) => one.party.code === party)?.codes ?? [],
  };
}

const evaluate = (asker: Asker, code: string | undefined, score = 4, comment: string | null = null) =>
  act(database, asker, EVALUATE, { code, score, comment });

describe('An evaluation', () => {
  it('is given once, with a code that says who sent the person and nothing else', async () => {
    const sessionId = await heldSession({ DGPN: 3, PP: 1 });
    const codes = await issue(sessionId);
    expect(codes.drawn.map(({ party, codes: own }) => [party.code, own.length])).toEqual([
      ['DGPN', 3],
      ['PP', 1],
    ]);
    const [code] = codes.of('DGPN');
    const before = await database.asOwner((send) => send('SELECT count(*)::int AS n FROM training.evaluation'));
    expect((await evaluate({ parties: ['DGPN'] }, code, 5, 'Très utile')).refusals).toEqual([]);
    expect((await evaluate({ parties: ['DGPN'] }, code, 1)).refusals).toEqual(['NOT_FOUND code']);
    const after = await database.asOwner((send) => send('SELECT count(*)::int AS n FROM training.evaluation'));
    expect(Number(after[0]?.['n'])).toBe(Number(before[0]?.['n']) + 1);
    expect((await issue(sessionId)).drawn).toEqual([]);
  });

  it('keeps no link to its code, nor its comment to its score', async () => {
    const codes = (await issue(await heldSession({ DGGN: 6 }))).of('DGGN');
    for (const code of codes)
      await evaluate({ parties: ['DGGN'] }, code.toLowerCase().replace(/(.{4})/g, '$1-'), 3, 'Bien');
    const columns = await database.asOwner((send) =>
      send(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns
            WHERE table_schema = 'training' AND table_name IN ('evaluation', 'evaluation_comment') ORDER BY 1`),
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'evaluation.code_digest',
      'evaluation.comment',
      'evaluation.department_code',
      'evaluation.id',
      'evaluation.party',
      'evaluation.score',
      'evaluation.session_id',
      'evaluation_comment.comment',
      'evaluation_comment.department_code',
      'evaluation_comment.host_party',
      'evaluation_comment.id',
      'evaluation_comment.session_id',
    ]);
    const kept = await database.asOwner((send) =>
      send('SELECT 1 FROM training.evaluation WHERE code_digest IS NOT NULL OR comment IS NOT NULL'),
    );
    expect(kept).toEqual([]);
    const stored = await database.asOwner((send) => send('SELECT digest FROM training.evaluation_code WHERE used'));
    expect(stored.map(({ digest }) => digest)).toContain(
      createHash('sha256')
        .update(codes[0] ?? '')
        .digest('hex'),
    );
    expect(JSON.stringify(stored)).not.toContain(codes[0]);
  });

  it('with the code of another party’s person is answered as one with no such code, by either lock', async () => {
    const [code] = (await issue(await heldSession({ DGPN: 1 }))).of('DGPN');
    const asDggn = await evaluate({ parties: ['DGGN'] }, code);
    expect([asDggn.refusals, (await evaluate({ parties: ['DGGN'] }, '0'.repeat(16))).refusals]).toEqual([
      ['NOT_FOUND code'],
      ['NOT_FOUND code'],
    ]);
    expect((await evaluate({ parties: ['BOARD'], without: 'FIELD_LOCK' }, code)).refusals.length).toBe(1);
    expect((await evaluate(ANISCG, code)).refusals).toEqual([]);
  });

  it.each<[string, string, number, string | null]>([
    ['a score of 0', '0'.repeat(16), 0, null],
    ['a score of 6', '0'.repeat(16), 6, null],
    ['no code', '', 3, null],
    ['a code with a letter that no code has', 'U'.repeat(16), 3, null],
    ['a comment of 1 001 letters', '0'.repeat(16), 3, 'a'.repeat(1001)],
  ])('with %s is refused', async (_what, code, score, comment) => {
    expect((await evaluate(ANISCG, code, score, comment)).refusals).toHaveLength(1);
  });

  it('is asked by ANISCG alone, of a session that was held', async () => {
    const [open] = await database.asOwner((send) =>
      send(`SELECT id FROM training.session WHERE state = 'OPEN' LIMIT 1`),
    );
    expect((await issue(String(open?.['id']))).refusals).toEqual([{ code: 'CONFLICT', field: 'sessionId' }]);
    expect((await issue(UNKNOWN)).refusals).toEqual([{ code: 'NOT_FOUND', field: 'sessionId' }]);
    expect((await issue(await heldSession({ PP: 2 }), { parties: ['PP'] })).drawn).toEqual([]);
    const codes = await database.asApplication({ parties: ['PP'] }, 'SELECT 1 FROM training.evaluation_code');
    expect(codes).toEqual([]);
  });
});

describe('The satisfaction', () => {
  it.each(['PROGRAMME', 'AUDIENCE', 'PARTY', 'DEPARTMENT', 'YEAR', 'SESSION'])(
    'by %s is the mean of the answers, shows no group of fewer than five, and counts persons reached as the figures do',
    async (by) => {
      const year = by === 'SESSION' ? 2025 : null;
      const { total, groups } = await satisfaction(ANISCG, by, year);
      const figures = await database.ask(
        ANISCG,
        'query ($by: TrainingDimension!, $year: Int) { trainingFigures(year: $year) { attended reached(by: $by) { key reached } } }',
        { by, year },
      );
      const { attended, reached } = JSON.parse(JSON.stringify(figures.data)).trainingFigures;
      expect([total.reached, groups.map(({ key, reached: persons }) => ({ key, reached: persons }))]).toEqual([
        attended,
        reached,
      ]);
      for (const group of [total, ...groups]) {
        if (group.suppressed)
          expect([group.answers, group.average, /reconnaître/.test(group.reason ?? '')]).toEqual([null, null, true]);
        else expect([(group.answers ?? 0) === 0 || (group.answers ?? 0) >= 5, group.reason]).toEqual([true, null]);
        if (group.average !== null) expect(group.average).toBeGreaterThan(1);
      }
      expect(total.suppressed).toBe(false);
    },
  );

  it('says of each party what its answers are, but for the few that nobody is counted with', async () => {
    const truth = await database.asOwner((send) =>
      send(
        `SELECT party AS key, count(*)::int AS answers, round(avg(score), 1)::float AS average FROM training.evaluation GROUP BY 1 ORDER BY 1`,
      ),
    );
    const { groups } = await satisfaction({ parties: ['BOARD'] }, 'PARTY');
    expect(groups.map(({ key }) => key)).toEqual(truth.map(({ key }) => key));
    for (const [index, { answers, average }] of groups.entries()) {
      const few = Number(truth[index]?.['answers']) - Number(answers);
      expect(few >= 0 && few < 5).toBe(true);
      if (few === 0) expect(average).toBe(truth[index]?.['average']);
    }
    expect(groups.some(({ answers }, index) => answers === truth[index]?.['answers'])).toBe(true);
  });

  it('of a State party is that of its own persons, whichever lock is taken away', async () => {
    for (const party of FUNDERS) {
      for (const without of [undefined, 'FIELD_LOCK', 'ROW_LOCK'] as const) {
        const { groups } = await satisfaction({ parties: [party], ...(without && { without }) }, 'PARTY');
        expect(groups.map(({ key }) => key)).toEqual([party]);
      }
    }
    const { total, groups } = await satisfaction({ parties: ['DGGN', 'PP'] }, 'PARTY');
    expect([groups.map(({ key }) => key), total.answers]).toEqual([
      ['DGGN', 'PP'],
      groups.reduce((sum, { answers }) => sum + (answers ?? 0), 0),
    ]);
  });

  it('keeps back a small session, and counts it in no total from which it could be worked out', async () => {
    const sessions = [await heldSession({ PP: 4 }), await heldSession({ PP: 7 }), await heldSession({ PP: 9 })];
    for (const sessionId of sessions)
      for (const [index, code] of (await issue(sessionId)).of('PP').entries())
        await evaluate(ANISCG, code, 2 + (index % 3));
    const { total, groups } = await satisfaction({ parties: ['PP'] }, 'SESSION', 2030);
    const of = (id: string | undefined) => groups.find(({ key }) => key === id);
    expect(of(sessions[0])).toMatchObject({ suppressed: true, answers: null, average: null, reached: 4 });
    expect(of(sessions[2])).toMatchObject({ suppressed: false, answers: 9 });
    const shown = groups.reduce((sum, { answers }) => sum + (answers ?? 0), 0);
    expect(of(sessions[1])).toMatchObject({ suppressed: false, answers: 7 });
    const left = (total.answers ?? 0) - shown;
    expect([total.suppressed, left === 0 || left >= 5]).toEqual([false, true]);
    const everyYear = await satisfaction({ parties: ['PP'] }, 'YEAR');
    const rest = everyYear.groups
      .filter(({ key }) => key !== '2030')
      .reduce((sum, { answers }) => sum + (answers ?? 0), 0);
    const ofYear = (everyYear.total.answers ?? 0) - rest;
    expect(ofYear - shown === 0 || ofYear - shown >= 5).toBe(true);
  });

  it.each<[Party[]]>([[[]]])('is not for %j, and never by session of all years', async (parties) => {
    expect((await satisfaction({ parties }, 'YEAR')).errors?.[0]?.extensions['rule']).toBe('training-read');
    expect((await satisfaction(ANISCG, 'SESSION')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await satisfaction(ANISCG, 'YEAR', 1999)).errors).toHaveLength(1);
  });
});

describe('The comments on a session', () => {
  const COMMENTS = 'query ($id: ID!) { session(id: $id) { evaluationComments { suppressed reason comments } } }';

  it('are read by the host party and ANISCG alone, in no order, once five persons wrote', async () => {
    const sessionId = await heldSession({ DGPN: 6 });
    const codes = (await issue(sessionId)).of('DGPN');
    const read = async (asker: Asker) => {
      const { data, errors } = await database.ask(asker, COMMENTS, { id: sessionId });
      return {
        comments: JSON.parse(JSON.stringify(data)).session.evaluationComments,
        rule: errors?.[0]?.extensions['rule'],
      };
    };
    for (const [index, code] of codes.slice(0, 4).entries())
      await evaluate({ parties: ['DGPN'] }, code, 3, `Avis ${index}`);
    expect((await read({ parties: ['PP'] })).comments).toMatchObject({ suppressed: true, comments: null });
    await evaluate({ parties: ['DGPN'] }, codes[4], 3, 'Avis 4');
    for (const party of PARTIES) {
      const host = party === 'PP' || party === 'ANISCG';
      const { comments, rule } = await read({ parties: [party] });
      const refused = party === 'BOARD' ? 'evaluation-comments-read' : undefined;
      expect([party, comments?.comments.length ?? null, rule]).toEqual([party, host ? 5 : null, refused]);
      const rows = await database.asApplication(
        { parties: [party] },
        `SELECT 1 FROM training.evaluation_comment WHERE session_id = '${sessionId}'`,
      );
      expect(rows.length).toBe(host ? 5 : 0);
      const rowLockAlone = await read({ parties: [party], without: 'FIELD_LOCK' });
      expect(rowLockAlone.comments !== null).toBe(host);
      const fieldLockAlone = await read({ parties: [party], without: 'ROW_LOCK' });
      expect([party, (fieldLockAlone.comments?.comments ?? null) !== null]).toEqual([party, host]);
    }
  });
});

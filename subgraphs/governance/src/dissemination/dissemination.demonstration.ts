import { DEPARTMENTS, createRandom, demonstrationId, type Random } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import type { DisseminationLevel, DisseminationMeans } from './dissemination.enums.js';

const SEED = 20_201_125;
const PARIS = ['75', '92', '93', '94'];
const REGIONS = [
  'Auvergne-Rhône-Alpes',
  'Bourgogne-Franche-Comté',
  'Bretagne',
  'Centre-Val de Loire',
  'Corse',
  'Grand Est',
  'Hauts-de-France',
  'Île-de-France',
  'Normandie',
  'Nouvelle-Aquitaine',
  'Occitanie',
  'Pays de la Loire',
  'Provence-Alpes-Côte d’Azur',
] as const;

interface Recipient {
  readonly level: DisseminationLevel;
  readonly department: string | null;
  readonly recipient: string;
  readonly sentOn: string | null;
  readonly acknowledgedOn: string | null;
  readonly means: DisseminationMeans;
  readonly remindedOn: readonly string[];
}

/** Sent, and acknowledged by most; the others are reminded once, long ago. */
function reachedBy(random: Random, sentOn: string, acknowledgedOn: string, outOf100: number) {
  const isAcknowledged = random.integer(1, 100) <= outOf100;
  return {
    sentOn,
    acknowledgedOn: isAcknowledged ? acknowledgedOn : null,
    remindedOn: isAcknowledged ? [] : ['2026-09-15'],
  };
}

type Reached = (sentOn: string, acknowledgedOn: string, outOf100: number) => ReturnType<typeof reachedBy>;

const UNSENT = { sentOn: null, acknowledgedOn: null, remindedOn: [] };
/** Sent lately: no reminder is due before the end of November 2026. */
const RECENT = { sentOn: '2026-11-10', acknowledgedOn: null, remindedOn: [] };

function everyRecipient(): readonly Recipient[] {
  const random = createRandom(SEED);
  const reached: Reached = (sentOn, on, outOf100) => reachedBy(random, sentOn, on, outOf100);
  const elsewhere = DEPARTMENTS.filter(({ code }) => !PARIS.includes(code));
  return [
    ...DEPARTMENTS.map(({ code, name }): Recipient => ({
      ...{ level: 'PREFECT', department: code, recipient: `Préfet – ${name}`, means: 'INSTRUCTION' },
      ...reached('2021-01-18', '2021-03-05', 92),
    })),
    ...elsewhere.map(({ code, name }): Recipient => ({
      ...{
        level: 'POLICE_DIRECTORATE',
        department: code,
        recipient: `Direction de la police – ${name}`,
        means: 'EMAIL',
      },
      ...reached('2021-02-01', '2021-02-22', 85),
    })),
    ...REGIONS.map((name): Recipient => ({
      ...{ level: 'GENDARMERIE_REGION', department: null, recipient: `Région de gendarmerie ${name}`, means: 'LETTER' },
      ...reached('2021-02-10', '2021-03-01', 100),
    })),
    ...elsewhere.map(({ code, name }, index): Recipient => ({
      ...{ level: 'GENDARMERIE_GROUP', department: code, recipient: `Groupement – ${name}`, means: 'LETTER' },
      ...(index % 12 === 5 ? UNSENT : index % 12 === 8 ? RECENT : reached('2021-02-10', '2021-03-22', 75)),
    })),
    ...ofParis(reached),
  ];
}

function ofParis(reached: Reached): readonly Recipient[] {
  return [
    ...DEPARTMENTS.filter(({ code }) => PARIS.includes(code)).map(({ code, name }, index): Recipient => ({
      ...{
        level: 'PARIS_DIRECTORATE',
        department: code,
        recipient: `Direction territoriale – ${name}`,
        means: 'EMAIL',
      },
      ...(index < 2 ? reached('2021-03-01', '2021-03-08', 50) : RECENT),
    })),
    ...PARIS.flatMap((code) =>
      [1, 2, 3].map((number): Recipient => ({
        ...{
          level: 'PARIS_DISTRICT',
          department: code,
          recipient: `Circonscription ${number} – ${code}`,
          means: 'EMAIL',
        },
        ...UNSENT,
      })),
    ),
  ];
}

/** Invented recipients: two parties have sent to all of theirs, the two others to some. */
export async function loadDisseminations(connection: Queryable): Promise<void> {
  const recipients = everyRecipient().map((each, index) => ({ ...each, id: demonstrationId('dissemination', index) }));
  const steps = recipients.flatMap(({ id, sentOn, acknowledgedOn, remindedOn, means }) => [
    { of: id, kind: 'SENT', on: sentOn, means },
    ...remindedOn.map((on) => ({ of: id, kind: 'REMINDED', on, means: 'EMAIL' })),
    { of: id, kind: 'ACKNOWLEDGED', on: acknowledgedOn, means: null },
  ]);
  await connection.query(
    `INSERT INTO governance.dissemination (id, level, department_code, recipient)
       SELECT id, level, department, recipient
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, level text, department text, recipient text)`,
    [JSON.stringify(recipients)],
  );
  for (const kind of ['SENT', 'REMINDED', 'ACKNOWLEDGED']) {
    const done = steps
      .filter((step) => step.kind === kind && step.on !== null)
      .map((step, index) => ({ ...step, id: demonstrationId(`dissemination-${kind.toLowerCase()}`, index) }));
    await connection.query(
      `INSERT INTO governance.dissemination_step (id, dissemination_id, kind, occurred_on, means, recorded_at)
         SELECT id, "of", kind, "on", means, ("on" + time '09:00') AT TIME ZONE 'UTC'
         FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "of" uuid, kind text, "on" date, means text)`,
      [JSON.stringify(done)],
    );
  }
  await cancelMistakes(
    connection,
    recipients.filter(({ level, sentOn }) => level === 'PARIS_DISTRICT' && sentOn === null).slice(0, 2),
  );
}

/** Sendings recorded of recipients to whom nothing was sent, and cancelled a week later. */
async function cancelMistakes(connection: Queryable, recipients: readonly { readonly id: string }[]): Promise<void> {
  const mistakes = recipients.map(({ id }, index) => ({ of: id, id: demonstrationId('dissemination-mistake', index) }));
  await connection.query(
    `INSERT INTO governance.dissemination_step (id, dissemination_id, kind, occurred_on, means, recorded_at)
       SELECT id, "of", 'SENT', '2026-10-05', 'EMAIL', '2026-10-05T09:00:00Z'
       FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "of" uuid)`,
    [JSON.stringify(mistakes)],
  );
  await connection.query(
    `INSERT INTO governance.dissemination_cancellation (step_id, cancelled_on, reason, recorded_at)
       SELECT id, '2026-10-12', 'Le courriel est parti à une autre circonscription (exemple).', '2026-10-12T09:00:00Z'
       FROM jsonb_to_recordset($1::jsonb) AS s(id uuid)`,
    [JSON.stringify(mistakes)],
  );
}

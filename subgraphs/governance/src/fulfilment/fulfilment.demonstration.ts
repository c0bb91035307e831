import type { Party } from '@iscg/access';
import { demonstrationId, type DemonstrationWorld } from '@iscg/database';
import { demonstrationDocumentId } from '../document/index.js';
import type { Queryable } from '@iscg/subgraph-kit';
import type { EvidenceEntity } from './fulfilment.enums.js';

/** One invented fulfilment. */
interface Kept {
  readonly number: string;
  readonly party: Party;
  readonly dueOn: string | null;
  readonly occurredOn: string;
  readonly entityType?: EvidenceEntity;
  readonly entityId?: string;
  readonly title?: string;
  readonly note?: string;
  readonly withdrawn?: string;
}

const FUNDERS: readonly Party[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'];
const PAID_YEARS = [2021, 2022, 2023, 2024, 2025] as const;

/** The line’s own id, as the funding domain derives it. */
const lineId = (funder: Party, year: number) =>
  `0176bb3e-7000-7${String(FUNDERS.indexOf(funder) + 1).padStart(3, '0')}-8000-${String(year).padStart(12, '0')}`;

/** A line as the ledger’s service tells of it: every later word counts instead. */
const paid = (funder: Party, year: number) => ({
  lineId: lineId(funder, year),
  funder,
  fiscalYear: year,
  settledOn: `${year}-${funder === 'PP' ? '06' : '05'}-15`,
});

/** The yearly review among the documents of the portal, which every party reads. */
const reviewOf = (year: number) => ({
  entityType: 'DOCUMENT' as const,
  entityId: demonstrationDocumentId(year - 2020),
});

/** Reports and their presentation: one detailed review of a past term is missing, and two of the current one are still due. */
const REPORTS = ['2021', '2022', '2023', '2024', '2025', '2026'].flatMap((year): Kept[] => {
  const document = (number: string, month: string, title: string): Kept => ({
    number,
    party: 'ANISCG',
    dueOn: `${year}-11-24`,
    occurredOn: `${year}-${month}-15`,
    title: `${title} ${year} (exemple)`,
  });
  return [
    document('ART4-1', '06', 'Rapport d’activité'),
    ...(year < '2025' ? [{ ...document('ART4-2', '09', 'Bilan annuel détaillé'), ...reviewOf(Number(year)) }] : []),
    ...(year < '2026' ? [document('ART4-4', '10', 'Relevé de décisions du comité technique')] : []),
  ];
});

const HELD_SESSIONS = [0, 5, 10].map((session): Kept => ({
  number: 'ART2-1',
  party: 'ANISCG',
  dueOn: null,
  occurredOn: '2022-03-10',
  entityType: 'SESSION',
  entityId: demonstrationId('session', session),
}));

const helpedPost = ({ id }: { readonly id: string }): Kept => ({
  number: 'ART2-2',
  party: 'ANISCG',
  dueOn: null,
  occurredOn: '2022-09-01',
  entityType: 'POST',
  entityId: id,
  note: 'Poste ouvert avec l’aide de l’association (exemple).',
});

const MEETINGS: readonly Kept[] = [
  {
    number: 'ART5-1',
    party: 'ANISCG',
    dueOn: null,
    occurredOn: '2021-03-18',
    entityType: 'BOARD_MEETING',
    entityId: demonstrationId('board-meeting', 0),
  },
  {
    number: 'ART4-4',
    party: 'SG_CIPDR',
    dueOn: '2026-11-24',
    occurredOn: '2026-10-02',
    title: 'Ordre du jour du comité technique (exemple)',
    withdrawn: 'La réunion a été reportée (exemple).',
  },
];

/** Invented fulfilments that agree with the invented payments: the oldest kept, the last year in part. */
export async function loadFulfilments(connection: Queryable, world: DemonstrationWorld): Promise<void> {
  const kept = [...REPORTS, ...HELD_SESSIONS, ...world.posts.slice(0, 2).map(helpedPost), ...MEETINGS].map(
    (each, index) => ({ ...each, id: demonstrationId('fulfilment', index) }),
  );
  await connection.query(
    `WITH source AS (
       SELECT k.*, u.id AS undertaking_id
       FROM jsonb_to_recordset($1::jsonb) AS k(id uuid, number text, party text, "dueOn" date, "occurredOn" date,
              "entityType" text, "entityId" uuid, title text, note text, withdrawn text)
         JOIN governance.undertaking u USING (number)
     ), fulfilment AS (
       INSERT INTO governance.fulfilment (id, undertaking_id, party, due_on, occurred_on, recorded_at)
         SELECT id, undertaking_id, party, "dueOn", "occurredOn", ("occurredOn" + time '09:00') AT TIME ZONE 'UTC' FROM source
     ), evidence AS (
       INSERT INTO governance.fulfilment_evidence (fulfilment_id, undertaking_id, party, due_on, entity_type, entity_id, title, note)
         SELECT id, undertaking_id, party, "dueOn", "entityType", "entityId", title, note FROM source
     )
     INSERT INTO governance.fulfilment_withdrawal (fulfilment_id, party, withdrawn_on, reason)
       SELECT id, party, "occurredOn" + 3, withdrawn FROM source WHERE withdrawn IS NOT NULL`,
    [JSON.stringify(kept)],
  );
  const told = [...FUNDERS.flatMap((party) => PAID_YEARS.map((year) => paid(party, year))), paid('DGGN', 2026)];
  await connection.query(`SELECT governance.receive_settlement(0, line) FROM jsonb_array_elements($1::jsonb) line`, [
    JSON.stringify(told),
  ]);
  await connection.query(
    `UPDATE governance.fulfilment SET recorded_at = (occurred_on + time '09:00') AT TIME ZONE 'UTC' WHERE source = 'FACT'`,
  );
}

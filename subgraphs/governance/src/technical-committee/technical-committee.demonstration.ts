import type { Party } from '@iscg/access';
import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { parsePlainDate, plusDays } from '@iscg/values';
import { demonstrationDocumentIdOf } from '../document/index.js';
import type { CommitteeRole } from './technical-committee.enums.js';

const PAPERS: readonly (readonly [title: string, presentedBy: Party])[] = [
  ['Rapport d’activité', 'ANISCG'],
  ['Bilan annuel du développement du dispositif', 'ANISCG'],
  ['Orientations du FIPD', 'SG_CIPDR'],
];
const DECISIONS = [
  'Le rapport d’activité est adopté (exemple).',
  'La méthodologie du bilan est reconduite pour l’exercice suivant (exemple).',
] as const;

const ATTENDEES: readonly (readonly [role: CommitteeRole, office: string, representative: boolean])[] = [
  ['CHAIR', 'Secrétaire général adjoint du CIPDR', true],
  ['DGPN', 'Cheffe de bureau à la direction générale de la police nationale', true],
  ['DGGN', 'Chef de bureau à la direction générale de la gendarmerie nationale', true],
  ['PP', 'Conseillère du préfet de police', true],
  ['DCSP', 'Directeur central de la sécurité publique', false],
  ['HEAD_OF_SERVICE', 'Cheffe de service d’une association employeuse', false],
  ['HEAD_OF_SERVICE', 'Chef de service d’un conseil départemental', false],
];

/** Invented meetings, one a year held; one called off, one past that lacks the chair and a head of service, one to come. */
const MEETINGS = [
  ...[2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({ day: `${year}-06-24`, kind: 'HELD' as const })),
  { day: '2025-10-14', kind: 'CANCELLED' as const },
  { day: '2026-11-19', kind: 'INCOMPLETE' as const },
  { day: '2026-12-10', kind: 'TO_COME' as const },
].map(({ day, kind }, number) => ({
  kind,
  id: demonstrationId('committee-meeting', number),
  meets_on: day,
  convened_on: plusDays(parsePlainDate(day), -30),
  cancelled_on: plusDays(parsePlainDate(day), -8),
  place: number % 3 === 2 ? 'Visioconférence' : 'Paris',
  papers: PAPERS.map(([title, presentedBy], index) => ({
    id: demonstrationId('committee-paper', number * 10 + index),
    rank: index + 1,
    title: `${title} ${Number(day.slice(0, 4)) - 1}`,
    presentedBy,
    document:
      index === 1 && !day.startsWith('2021')
        ? demonstrationDocumentIdOf(`Bilan annuel ${Number(day.slice(0, 4)) - 1}`)
        : null,
    // The last one is for information.
    adopted: kind === 'HELD' && index < 2,
  })),
  attendees: ATTENDEES.filter(
    ([role]) => kind === 'HELD' || (kind === 'INCOMPLETE' && role !== 'CHAIR' && role !== 'HEAD_OF_SERVICE'),
  ),
}));

export async function loadTechnicalCommittee(connection: Queryable): Promise<void> {
  const statements: readonly (readonly [sql: string, rows: readonly object[]])[] = [
    [INSERT_MEETINGS, MEETINGS],
    [
      INSERT_PAPERS,
      MEETINGS.flatMap(({ id, meets_on, papers }) => papers.map((paper) => ({ ...paper, meeting: id, meets_on }))),
    ],
    [INSERT_ATTENDEES, MEETINGS.flatMap(({ id, attendees }) => attendees.map(attendee(id)))],
    [ADVANCE, MEETINGS],
    [ADOPT, MEETINGS.flatMap(({ papers }) => papers.filter(({ adopted }) => adopted))],
    [
      INSERT_DECISIONS,
      MEETINGS.filter(({ kind }) => kind === 'HELD').flatMap(({ id }) =>
        DECISIONS.map((text, index) => ({ meeting: id, number: index + 1, text })),
      ),
    ],
  ];
  for (const [sql, rows] of statements) await connection.query(sql, [JSON.stringify(rows)]);
}

function attendee(meeting: string) {
  return ([role, office, representative]: (typeof ATTENDEES)[number], index: number, all: typeof ATTENDEES) => ({
    meeting,
    role,
    rank: all[index - 1]?.[0] === role ? 2 : 1,
    office,
    representative,
  });
}

const INSERT_MEETINGS = `
  INSERT INTO governance.committee_meeting (id, meets_on, convened_on, place)
    SELECT id, meets_on, convened_on, place
    FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, meets_on date, convened_on date, place text)`;
const INSERT_PAPERS = `
  INSERT INTO governance.committee_paper (id, meeting_id, meets_on, revision, rank, title, document_id, presented_by)
    SELECT id, meeting, meets_on, 1, rank, title, document, "presentedBy"
    FROM jsonb_to_recordset($1::jsonb) AS p
      (id uuid, meeting uuid, meets_on date, rank smallint, title text, document uuid, "presentedBy" text)`;
const INSERT_ATTENDEES = `
  INSERT INTO governance.committee_attendee (meeting_id, revision, role, rank, office, representative)
    SELECT meeting, 1, role, rank, office, representative
    FROM jsonb_to_recordset($1::jsonb) AS a (meeting uuid, role text, rank smallint, office text, representative boolean)`;
const ADVANCE = `
  UPDATE governance.committee_meeting SET
      state = CASE kind WHEN 'HELD' THEN 'HELD' WHEN 'CANCELLED' THEN 'CANCELLED' ELSE 'CONVENED' END,
      cancelled_on = CASE kind WHEN 'CANCELLED' THEN m.cancelled_on END,
      cancellation_reason = CASE kind WHEN 'CANCELLED' THEN 'Reportée à la demande de plusieurs membres (exemple).' END,
      attendance_revision = CASE WHEN kind IN ('HELD', 'INCOMPLETE') THEN 1 ELSE 0 END, version = version + 1
    FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, kind text, cancelled_on date)
    WHERE committee_meeting.id = m.id AND kind <> 'TO_COME'`;
const ADOPT = `
  UPDATE governance.committee_paper SET adopted_on = meets_on
    FROM jsonb_to_recordset($1::jsonb) AS p (id uuid) WHERE committee_paper.id = p.id`;
const INSERT_DECISIONS = `
  INSERT INTO governance.committee_decision (meeting_id, number, text)
    SELECT meeting, number, text FROM jsonb_to_recordset($1::jsonb) AS d (meeting uuid, number smallint, text text)`;

import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';

const MOST_MEETINGS = 60;

/** Invented resolutions of every meeting that was held: what its agenda decides, one on a subsidy, and a secret one. */
const TEMPLATES = [
  {
    title: '',
    text: '',
    majority: 'ABSOLUTE',
    base: 'CAST',
    ballot: 'OPEN',
    party: null,
  },
  {
    title: 'Appel de fonds auprès de la DGPN (exemple)',
    text: 'Le conseil autorise la présidence à appeler la subvention annuelle de la DGPN.',
    majority: 'TWO_THIRDS',
    base: 'CAST',
    ballot: 'OPEN',
    party: 'DGPN',
  },
  {
    title: 'Désignation d’un membre du bureau (exemple)',
    text: 'Le conseil désigne, au scrutin secret, un membre du bureau.',
    majority: 'SIMPLE',
    base: 'CAST',
    ballot: 'SECRET',
    party: null,
  },
] as const;

/** What the ordinary meeting of a month decides first. */
const SUBJECTS = [
  {
    month: 3,
    title: 'Comptes de l’exercice clos (exemple)',
    text: 'Le conseil arrête les comptes de l’exercice clos.',
  },
  { month: 6, title: 'Rapport d’activité (exemple)', text: 'Le conseil adopte le rapport d’activité.' },
  {
    month: 11,
    title: 'Budget prévisionnel (exemple)',
    text: 'Le conseil adopte le budget prévisionnel présenté par la trésorerie.',
  },
] as const;

/** Ballots on the latest meeting that was held are still to be recorded, but for the first. */
export async function loadResolutions(connection: Queryable): Promise<void> {
  const rows = Array.from({ length: MOST_MEETINGS }, (_, meeting) =>
    TEMPLATES.map((template, index) => ({
      ...template,
      meeting: meeting + 1,
      rank: index + 1,
      id: demonstrationId('resolution', meeting * TEMPLATES.length + index),
    })),
  ).flat();
  await connection.query(
    `INSERT INTO governance.resolution (id, meeting_id, rank, title, text, majority, base, ballot, concerns_party)
       SELECT t.id, m.id, t.rank, CASE WHEN t.rank > 1 THEN t.title ELSE m.title END,
              CASE WHEN t.rank > 1 THEN t.text ELSE m.text END, t.majority, t.base, t.ballot, t.party
       FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, meeting int, rank smallint, title text, text text, majority text,
              base text, ballot text, party text)
         JOIN (SELECT id, row_number() OVER (ORDER BY meets_on DESC, id) AS meeting, s.title, s.text
               FROM governance.board_meeting JOIN jsonb_to_recordset($2::jsonb) AS s(month int, title text, text text)
                 ON s.month = extract(month FROM meets_on)
               WHERE state = 'HELD' AND attendance_revision > 0) m USING (meeting)`,
    [JSON.stringify(rows), JSON.stringify(SUBJECTS)],
  );
  for (const statement of [OPEN_VOTES, SECRET_VOTERS, COUNTS]) await connection.query(statement);
}

/** Seats that attended, without the funder’s own on its subsidy; but for the last ballots of the latest meeting. */
const VOTING = `
  SELECT r.id, r.ballot, count(*) OVER (PARTITION BY r.id) AS voters, s.id AS seat, s.rank, m.id AS meeting, m.meets_on
  FROM governance.resolution r
    JOIN governance.board_meeting m ON m.id = r.meeting_id
    JOIN governance.board_presence p ON p.meeting_id = m.id AND p.revision = m.attendance_revision AND p.presence <> 'ABSENT'
    JOIN governance.board_seat s ON s.id = p.seat_id AND (r.concerns_party IS NULL OR s.party_code IS DISTINCT FROM r.concerns_party)
  WHERE r.rank = 1 OR m.meets_on < (SELECT max(b.meets_on) FROM governance.board_meeting b JOIN governance.resolution o ON o.meeting_id = b.id)`;

const OPEN_VOTES = `
  INSERT INTO governance.resolution_vote (resolution_id, seat_id, choice)
    SELECT id, seat, CASE WHEN (rank + extract(day FROM meets_on)::int) % 5 = 0 THEN 'AGAINST'
                          WHEN (rank + extract(day FROM meets_on)::int) % 7 = 0 THEN 'ABSTAIN' ELSE 'FOR' END
    FROM (${VOTING}) v WHERE ballot = 'OPEN'`;

const SECRET_VOTERS = `
  INSERT INTO governance.resolution_voter (resolution_id, seat_id) SELECT id, seat FROM (${VOTING}) v
    WHERE ballot = 'SECRET' AND voters >= 3`;

const COUNTS = `
  INSERT INTO governance.resolution_count (resolution_id, votes_for, votes_against, abstentions, members, attending, quorum, closed_on)
    SELECT v.id,
           CASE v.ballot WHEN 'OPEN' THEN o.votes_for ELSE v.voters - v.voters / 3 END,
           CASE v.ballot WHEN 'OPEN' THEN o.votes_against ELSE v.voters / 3 END,
           CASE v.ballot WHEN 'OPEN' THEN o.abstentions ELSE 0 END, b.members, b.attending,
           coalesce(m.quorum, (b.members * r.quorum_numerator + r.quorum_denominator - 1) / r.quorum_denominator), m.meets_on
    FROM (SELECT DISTINCT id, ballot, meeting, voters FROM (${VOTING}) v WHERE ballot = 'OPEN' OR voters >= 3) v
      JOIN governance.board_meeting m ON m.id = v.meeting
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE choice = 'FOR') AS votes_for,
        count(*) FILTER (WHERE choice = 'AGAINST') AS votes_against, count(*) FILTER (WHERE choice = 'ABSTAIN') AS abstentions
        FROM governance.resolution_vote WHERE resolution_id = v.id) o
      CROSS JOIN LATERAL (SELECT count(*) AS members, count(*) FILTER (WHERE presence <> 'ABSENT') AS attending
        FROM governance.board_presence WHERE meeting_id = m.id AND revision = m.attendance_revision) b
      CROSS JOIN LATERAL (SELECT * FROM governance.board_rules WHERE effective_on <= m.meets_on
        ORDER BY effective_on DESC LIMIT 1) r`;

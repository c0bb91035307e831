import {
  DEPARTMENTS,
  createRandom,
  demonstrationId,
  type DemonstrationPost,
  type DemonstrationWorld,
} from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { parsePlainDate, plusDays, plusYears, type PlainDate } from '@iscg/values';
import type { LocalSignatoryKind } from './local-convention.enums.js';

interface InventedConvention {
  readonly id: string;
  readonly postId: string;
  readonly renewsId: string | null;
  readonly signedOn: PlainDate;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly signatories: readonly { readonly kind: LocalSignatoryKind; readonly label: string }[];
}

const SEED = 4_011;
/** Renewed until a term reaches this day; what ends before it has lapsed. */
const RENEWED_UNTIL = parsePlainDate('2026-10-01');
/** The renewals of some posts are signed ahead, this day at the latest. */
const RENEWED_AHEAD_UNTIL = parsePlainDate('2027-03-01');
const LAST_SIGNATURE = parsePlainDate('2026-10-15');
const EARLY_END = 'Retrait d’un cofinanceur ; une nouvelle convention est en préparation.';

/**
 * Invented conventions of three years, each followed by the next since the post opened. Of some posts the last has
 * lapsed or was ended early, of some the next is already signed, a few have none.
 */
export async function loadLocalConventions(connection: Queryable, world: DemonstrationWorld): Promise<void> {
  const random = createRandom(SEED);
  let made = 0;
  const conventions = world.posts.flatMap((post, index) => {
    if (index % 17 === 16) return [];
    const signatories = signatoriesOf(post, world);
    const history: InventedConvention[] = [];
    let startsOn = plusDays(parsePlainDate(post.events[1]?.on), random.integer(-10, 60));
    const until = index % 10 === 1 ? RENEWED_AHEAD_UNTIL : RENEWED_UNTIL;
    while (history.length === 0 || startsOn <= until) {
      const endsOn = plusDays(plusYears(startsOn, 3), -1);
      const id = demonstrationId('local-convention', (made += 1));
      const before = plusDays(startsOn, -random.integer(5, 40));
      const signedOn = before < LAST_SIGNATURE ? before : LAST_SIGNATURE;
      const renewsId = history.at(-1)?.id ?? null;
      history.push({ id, postId: post.id, renewsId, signedOn, startsOn, endsOn, endedOn: null, signatories });
      startsOn = plusDays(endsOn, 1);
    }
    return withEnd(history, index);
  });
  await insertConventions(connection, JSON.stringify(conventions));
}

/** What has become of the last conventions, by the rank of the post. */
function withEnd(history: readonly InventedConvention[], index: number): readonly InventedConvention[] {
  const last = history.at(-1);
  if (!last) return history;
  const before = history.slice(0, -1);
  if (index % 9 === 4) return before.length > 0 ? before : history;
  if (index % 13 === 7) return [...before, { ...last, endedOn: plusDays(last.startsOn, 210) }];
  return history;
}

function signatoriesOf(post: DemonstrationPost, world: DemonstrationWorld): InventedConvention['signatories'] {
  const department = DEPARTMENTS.find(({ code }) => code === post.departmentCode)?.name ?? post.departmentCode;
  const employer = world.employers.find(({ id }) => id === post.employerId);
  return [
    { kind: 'STATE', label: `Préfecture – ${department}` },
    ...(post.force === 'GENDARMERIE' ? [] : [{ kind: 'POLICE' as const, label: `Police nationale – ${department}` }]),
    ...(post.force === 'POLICE' ? [] : [{ kind: 'GENDARMERIE' as const, label: `Gendarmerie – ${department}` }]),
    { kind: 'EMPLOYER', label: employer?.name ?? 'Employeur' },
  ];
}

async function insertConventions(connection: Queryable, conventions: string): Promise<void> {
  await connection.query(
    `INSERT INTO posts.local_convention (id, post_id, renews_id, signed_on, starts_on, ends_on, recorded_at, competent_parties, department_code)
       SELECT source.id, post.id, "renewsId", "signedOn", "startsOn", "endsOn",
              ("signedOn" + time '09:00') AT TIME ZONE 'Europe/Paris', post.competent_parties, post.department_code
       FROM jsonb_to_recordset($1::jsonb) AS source
         (id uuid, "postId" uuid, "renewsId" uuid, "signedOn" date, "startsOn" date, "endsOn" date)
       JOIN posts.post ON post.id = "postId" ORDER BY source.id`,
    [conventions],
  );
  await connection.query(
    `INSERT INTO posts.local_convention_signatory (convention_id, rank, kind, label, competent_parties, department_code)
       SELECT c.id, rank, signatory.value ->> 'kind', signatory.value ->> 'label', c.competent_parties, c.department_code
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, signatories jsonb)
       CROSS JOIN jsonb_array_elements(signatories) WITH ORDINALITY AS signatory (value, rank)
       JOIN posts.local_convention c ON c.id = source.id`,
    [conventions],
  );
  await connection.query(
    `INSERT INTO posts.local_convention_end (convention_id, ended_on, reason, recorded_at, competent_parties, department_code)
       SELECT c.id, "endedOn", $2, ("endedOn" + time '09:00') AT TIME ZONE 'Europe/Paris', c.competent_parties, c.department_code
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "endedOn" date)
       JOIN posts.local_convention c ON c.id = source.id WHERE "endedOn" IS NOT NULL`,
    [conventions, EARLY_END],
  );
}

import { PARTIES, scopesOfParties, type Viewer } from '@iscg/access';
import { parisToday, plusMonths, type Clock } from '@iscg/values';
import { z } from 'zod';
import type { People } from '../sessions/people.js';
import type { SessionDatabase } from '../sessions/session-database.js';

/** Someone who may be written to, and as whom the graph is asked what about. */
export interface Recipient {
  readonly email: string;
  readonly viewer: Viewer;
}

/** Who has not come for longer is not written to. */
const MONTHS_KNOWN = 6;

const rowShape = z.object({
  subject: z.string(),
  name: z.string(),
  email: z.email(),
  siret: z.string().nullable(),
  parties: z.array(z.enum(PARTIES)),
});

/** Everyone who signed in within the last six months and still holds a party, with that and nothing but reading. */
export async function recipients(database: SessionDatabase, people: People, clock: Clock): Promise<Recipient[]> {
  const { rows } = await database.send(
    `SELECT subject, name, email, siret, parties FROM gateway.person
      WHERE verified_at >= $1::timestamp AT TIME ZONE 'Europe/Paris' ORDER BY subject`,
    [plusMonths(parisToday(clock), -MONTHS_KNOWN)],
  );
  return rows.flatMap((row) => {
    const person = rowShape.safeParse(row);
    return person.success ? recipientOf(person.data, people) : [];
  });
}

/** The parties that the person was seen to hold at the last sign-in, and that the list of persons still gives. */
function recipientOf({ subject, name, email, siret, parties: seen }: z.output<typeof rowShape>, people: People) {
  const grant = people.find({ email, ...(siret !== null && { siret }) });
  if (!grant) return [];
  const { departments } = grant;
  const parties = seen.filter((party) => grant.parties.includes(party));
  const scopes = scopesOfParties(parties).filter((scope) => scope === 'governance:read');
  if (scopes.length === 0) return [];
  const viewer: Viewer = { subject, name, kind: 'PERSON', parties, scopes, ...(departments && { departments }) };
  return [{ email, viewer }];
}

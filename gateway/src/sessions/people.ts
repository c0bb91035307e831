import { readFile } from 'node:fs/promises';
import { PARTIES, type Party } from '@iscg/access';
import { isDepartmentCode, isSiret } from '@iscg/values';
import { z } from 'zod';
import { InvalidEnvironment } from '../invalid-environment.js';

/** What the identity provider vouches for. */
export interface VerifiedClaims {
  /** In lower case. */
  readonly email: string;
  /** Establishment of the person’s employer: fourteen digits. */
  readonly siret?: string;
}

/** What a person of the list holds. */
export interface Grant {
  readonly parties: readonly Party[];
  /** INSEE codes that the person is bound to. */
  readonly departments?: readonly string[];
  /** Of a person whom records already name; others get one of ours at their first sign-in. */
  readonly subject?: string;
}

/** Who holds what, by verified claims. */
export interface People {
  /** Nothing for a person of no entry: nobody gets a party by omission. */
  find(claims: VerifiedClaims): Grant | undefined;
}

const email = z.email().transform((text) => text.toLowerCase());
const siret = z.string().refine(isSiret, 'is no SIRET');
const parties = z.array(z.enum(PARTIES)).min(1);
const person = z.strictObject({
  email,
  siret: siret.optional(),
  parties,
  departments: z.array(z.string().refine(isDepartmentCode, 'is no département')).min(1).optional(),
  subject: z.string().min(1).max(100).optional(),
});
const domain = z
  .string()
  .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i, 'is no domain')
  .transform((text) => text.toLowerCase());
const organisation = z.strictObject({ siret, emailDomain: domain, parties });
const shape = z.strictObject({
  people: z.array(person).default([]),
  organisations: z.array(organisation).default([]),
});

/** @throws InvalidEnvironment naming the first entry that is wrong */
export async function readPeople(path: string): Promise<People> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InvalidEnvironment(`PEOPLE_FILE: cannot read ${path}`);
  });
  return peopleOf(text);
}

/** @throws InvalidEnvironment naming the first entry that is wrong */
export function peopleOf(text: string): People {
  const read = shape.safeParse(jsonOf(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InvalidEnvironment(`PEOPLE_FILE: ${issue?.path.join('.') || 'the list'} ${issue?.message ?? 'is wrong'}`);
  }
  const persons = unique(read.data.people, ({ email: address }) => address);
  unique(read.data.people, ({ subject }) => subject);
  const organisations = unique(read.data.organisations, organisationKey);
  return {
    find: (claims) => {
      const named = persons.get(claims.email);
      if (named) return named.siret === undefined || named.siret === claims.siret ? grantOf(named) : undefined;
      const emailDomain = claims.email.slice(claims.email.lastIndexOf('@') + 1);
      const employer = claims.siret && organisations.get(organisationKey({ siret: claims.siret, emailDomain }));
      return employer ? { parties: [...new Set(employer.parties)] } : undefined;
    },
  };
}

function grantOf({ parties: held, departments, subject }: z.output<typeof person>): Grant {
  return {
    parties: [...new Set(held)],
    ...(departments && { departments }),
    ...(subject !== undefined && { subject }),
  };
}

function organisationKey(entry: { readonly siret: string; readonly emailDomain: string }): string {
  return `${entry.siret} ${entry.emailDomain}`;
}

function unique<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Map<string, Entry> {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    if (byKey.has(key)) throw new InvalidEnvironment(`PEOPLE_FILE: « ${key} » is listed twice`);
    byKey.set(key, entry);
  }
  return byKey;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidEnvironment('PEOPLE_FILE: is not JSON');
  }
}

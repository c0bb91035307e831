import { isParty, isScope, scopesOfParties, type Party, type Scope, type Viewer } from '@iscg/access';
import { isDepartmentCode } from '@iscg/values';
import type { JWTPayload } from 'jose';

/** Scopes of OpenID Connect itself: they say nothing of the portal's verbs. */
const PROTOCOL_SCOPES = new Set(['openid', 'profile', 'email', 'address', 'phone', 'offline_access']);

/**
 * The viewer that a verified token names; `undefined` when a claim is absent, of another shape or of an
 * unknown value, so that nothing is gained by a claim that was misread.
 */
export function viewerOfClaims(claims: JWTPayload): Viewer | undefined {
  const { sub, name, scope, viewer_kind: kind, parties, departments } = claims;
  if (typeof sub !== 'string' || sub === '') return undefined;
  if (kind !== 'PERSON' && kind !== 'APPLICATION') return undefined;
  if (!Array.isArray(parties) || !parties.every(isParty)) return undefined;
  if (scope !== undefined && typeof scope !== 'string') return undefined;
  if (departments !== undefined && !isDepartmentList(departments)) return undefined;
  const distinct: Party[] = [...new Set(parties)];
  return {
    subject: sub,
    name: typeof name === 'string' && name !== '' ? name : sub,
    kind,
    parties: distinct,
    scopes: kind === 'PERSON' ? scopesOfPerson(distinct, scope) : givenScopes(scope).filter(isScope),
    ...(departments !== undefined && { departments }),
  };
}

/** A person has the scopes of the parties held, or those of them that the token was narrowed to. */
function scopesOfPerson(parties: readonly Party[], scope: string | undefined): Scope[] {
  const given = givenScopes(scope);
  const all = scopesOfParties(parties);
  return given.length === 0 ? all : all.filter((each) => given.includes(each));
}

function givenScopes(scope = ''): string[] {
  return [...new Set(scope.split(' '))].filter((each) => each !== '' && !PROTOCOL_SCOPES.has(each));
}

function isDepartmentList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isDepartmentCode);
}

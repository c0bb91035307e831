import type { Party, Scope } from '@iscg/access';
import { epochSeconds, type Clock } from '@iscg/values';
import { importJWK, SignJWT } from 'jose';
import { demonstrationPerson } from './accounts.js';
import { ISSUER_ALGORITHM, issuerKey } from './key-files.js';

export interface DevelopmentTokenOptions {
  /** The folder whose `keys/issuer.jwk.json` signs; the key is made when absent. */
  readonly dataDir: string;
  /** As the gateway expects it: `http://127.0.0.1:<port>/idp`. */
  readonly issuer: string;
  readonly parties: readonly Party[];
  /** Name of an internal application; absent: a person. */
  readonly application?: string;
  /** An application has exactly these; a person is narrowed to them when given. */
  readonly scopes?: readonly Scope[];
  /** INSEE codes that the viewer is bound to. */
  readonly departments?: readonly string[];
  readonly audience?: string;
  /** Seconds; eight hours by default. */
  readonly expiresIn?: number;
  readonly clock: Clock;
}

const EIGHT_HOURS = 8 * 60 * 60;

/** A bearer token that the development identity provider could have issued. */
export async function developmentToken(options: DevelopmentTokenOptions): Promise<string> {
  const { dataDir, issuer, parties, application, scopes, departments, clock } = options;
  const { audience = 'iscg-portal', expiresIn = EIGHT_HOURS } = options;
  const key = await issuerKey(dataDir);
  const person = demonstrationPerson(parties);
  const now = epochSeconds(clock);
  const claims = {
    name: application ?? person.name,
    viewer_kind: application === undefined ? 'PERSON' : 'APPLICATION',
    parties,
    ...(scopes && { scope: scopes.join(' ') }),
    ...(departments && { departments }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ISSUER_ALGORITHM, kid: key.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setSubject(application ?? person.subject)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(await importJWK(key, ISSUER_ALGORITHM));
}

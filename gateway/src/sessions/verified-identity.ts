import type { VerifiedClaims } from './people.js';

/** A person as the provider vouches for. */
export interface VerifiedIdentity {
  readonly issuer: string;
  readonly providerSubject: string;
  readonly name: string;
  /** As the provider gave it, to show to a person whom nothing is granted; whether it is verified is not said. */
  readonly shownEmail?: string;
  /** Absent when the provider does not vouch for an e-mail address. */
  readonly claims?: VerifiedClaims;
  /** Shown to the provider at sign-out. */
  readonly idToken: string;
}

type Claims = Readonly<Record<string, unknown>> & { readonly sub: string; readonly iss: string };

/** Reads the claims of OpenID Connect and of ProConnect (`usual_name`, `given_name`, `siret`). */
export function identityOf(claims: Claims, idToken: string): VerifiedIdentity {
  const email = textOf(claims, 'email')?.trim().toLowerCase();
  const siret = textOf(claims, 'siret')?.replaceAll(' ', '');
  const { email_verified: verified } = claims;
  const isVerified = email !== undefined && (verified === undefined || verified === true);
  return {
    issuer: claims.iss,
    providerSubject: claims.sub,
    name: nameOf(claims) ?? email ?? claims.sub,
    ...(email !== undefined && { shownEmail: email }),
    ...(isVerified && { claims: { email, ...(siret !== undefined && { siret }) } }),
    idToken,
  };
}

function nameOf(claims: Claims): string | undefined {
  const given = textOf(claims, 'given_name');
  const usual = textOf(claims, 'usual_name') ?? textOf(claims, 'family_name');
  const parts = [given, usual].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : textOf(claims, 'name');
}

function textOf(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

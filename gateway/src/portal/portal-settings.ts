import { z } from 'zod';
import { InvalidEnvironment } from '../invalid-environment.js';
import { legalNotice, legalNoticeShape, type LegalNotice } from './legal-notice.js';

/** What the portal's pages and browser sessions take from the environment. */
export interface PortalSettings {
  /** Folder of the built pages: `index.html`, `assets/`, `trusted-documents.json`, `first-answers.json`. */
  readonly directory: string;
  readonly sessionDatabaseUrl: string;
  readonly sessionSecret: string;
  readonly idleMinutes: number;
  /** From the sign-in, however active the person is. */
  readonly sessionHours: number;
  /** Origin that browsers know the portal by; absent: the gateway’s own address. */
  readonly publicUrl?: string;
  readonly provider: ProviderSettings;
  readonly peopleFile: string;
  /** Whom an unknown person asks, in French. */
  readonly contact: string;
  readonly legalNotice: LegalNotice;
}

/** The OpenID Connect provider at which persons sign in. */
export interface ProviderSettings {
  /** Absent: the issuer of bearer tokens, or else the development identity provider. */
  readonly issuer?: string;
  readonly clientId: string;
  /** Absent: a public client. */
  readonly clientSecret?: string;
  readonly scope: string;
  /** The levels of authentication that are accepted, the preferred one first. */
  readonly acrValues?: string;
  readonly signedUserinfo: boolean;
}

const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const url = z.url({ protocol: /^https?$/ });
const origin = url
  .refine((text) => /^https?:\/\/[^/?#@]+\/?$/.test(text), 'must be an origin: no path, no query')
  .transform((text) => new URL(text).origin);

export const portalShape = {
  PORTAL_DIRECTORY: z.string().min(1).optional(),
  SESSION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SESSION_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  SESSION_IDLE_MINUTES: count(30),
  SESSION_HOURS: count(10),
  PUBLIC_URL: origin.optional(),
  OIDC_ISSUER: url.optional(),
  OIDC_CLIENT_ID: z.string().min(1).default('iscg-portal'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SCOPE: z
    .string()
    .regex(/\bopenid\b/, 'must contain openid')
    .default('openid profile email'),
  OIDC_ACR_VALUES: z.string().min(1).optional(),
  OIDC_SIGNED_USERINFO: z.enum(['on', 'off']).default('off'),
  PEOPLE_FILE: z.string().min(1).optional(),
  PORTAL_CONTACT: z.string().min(1).default('l’équipe de l’ANISCG qui administre le portail'),
  ...legalNoticeShape,
};

type PortalValues = z.output<z.ZodObject<typeof portalShape>>;

interface Surroundings {
  readonly production: boolean;
  readonly accessFeatures: boolean;
  /** Of bearer tokens, and of persons unless `OIDC_ISSUER` says otherwise. */
  readonly issuer: string | undefined;
}

/** @throws InvalidEnvironment naming what is missing once `PORTAL_DIRECTORY` is set */
export function portalSettings(
  values: PortalValues,
  { production, accessFeatures, issuer }: Surroundings,
): PortalSettings | undefined {
  const { PORTAL_DIRECTORY: directory, PUBLIC_URL: publicUrl } = values;
  if (directory === undefined) return undefined;
  if (!accessFeatures) throw new InvalidEnvironment('PORTAL_DIRECTORY: needs ACCESS_FEATURES=on');
  if (production) refuseInsecure(publicUrl, values.OIDC_ISSUER ?? issuer);
  return {
    directory,
    sessionDatabaseUrl: required(values, 'SESSION_DATABASE_URL'),
    sessionSecret: required(values, 'SESSION_SECRET'),
    idleMinutes: values.SESSION_IDLE_MINUTES,
    sessionHours: values.SESSION_HOURS,
    ...(publicUrl !== undefined && { publicUrl }),
    provider: providerSettings(values),
    peopleFile: required(values, 'PEOPLE_FILE'),
    contact: values.PORTAL_CONTACT,
    legalNotice: legalNotice(values),
  };
}

function providerSettings(values: PortalValues): ProviderSettings {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_SECRET: clientSecret, OIDC_ACR_VALUES: acrValues } = values;
  return {
    ...(issuer !== undefined && { issuer }),
    clientId: values.OIDC_CLIENT_ID,
    ...(clientSecret !== undefined && { clientSecret }),
    scope: values.OIDC_SCOPE,
    ...(acrValues !== undefined && { acrValues }),
    signedUserinfo: values.OIDC_SIGNED_USERINFO === 'on',
  };
}

function refuseInsecure(publicUrl: string | undefined, issuer: string | undefined): void {
  if (!publicUrl?.startsWith('https:')) throw new InvalidEnvironment('PUBLIC_URL: is required in production, in https');
  if (issuer?.startsWith('http:')) throw new InvalidEnvironment('OIDC_ISSUER: must be in https in production');
}

function required(values: PortalValues, name: 'SESSION_DATABASE_URL' | 'SESSION_SECRET' | 'PEOPLE_FILE'): string {
  const value = values[name];
  if (value === undefined) throw new InvalidEnvironment(`${name}: is required once PORTAL_DIRECTORY is set`);
  return value;
}

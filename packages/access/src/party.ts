/** The convention's parties by stable code; their labels change over time and are data. */
export const PARTIES = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'] as const;
export type Party = (typeof PARTIES)[number];

/** The four State parties that finance ANISCG (convention, article 3). */
export const FUNDERS = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'] as const satisfies readonly Party[];
/** The three directorates that employ the posts' host units and are competent over posts. */
export const DIRECTORATES = ['DGPN', 'DGGN', 'PP'] as const satisfies readonly Party[];

export function isParty(code: unknown): code is Party {
  return typeof code === 'string' && PARTIES.some((party) => party === code);
}

/** Verbs on a domain. A party decides which rows and fields; a scope decides which verbs. */
export const SCOPES = [
  'posts:read',
  'posts:write',
  'training:read',
  'training:write',
  'funding:read',
  'funding:write',
  'governance:read',
  'governance:write',
  'observatory:read',
  'observatory:write',
  'audit:read',
] as const;
export type Scope = (typeof SCOPES)[number];

export function isScope(text: unknown): text is Scope {
  return typeof text === 'string' && SCOPES.some((scope) => scope === text);
}

const READS = SCOPES.filter((scope) => scope.endsWith(':read') && scope !== 'audit:read');

const SCOPES_OF_PARTY: Readonly<Record<Party, readonly Scope[]>> = {
  SG_CIPDR: SCOPES,
  DGPN: SCOPES,
  DGGN: SCOPES,
  PP: SCOPES,
  BOARD: READS,
  ANISCG: SCOPES,
};

/**
 * What a person may do by the parties held: State parties read and write what is theirs (requests, room
 * offers, signatures, opinions, agreements, notice, fulfilments), ANISCG writes the rest, the board reads. Which rows and
 * fields a verb reaches is for the rules of each type. No party, no scope.
 */
export function scopesOfParties(parties: readonly Party[]): Scope[] {
  return SCOPES.filter((scope) => parties.some((party) => SCOPES_OF_PARTY[party].includes(scope)));
}

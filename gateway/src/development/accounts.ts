import { PARTIES, type Party, type Scope } from '@iscg/access';

/** A fictitious person of the development identity provider. */
export interface DemonstrationPerson {
  readonly subject: string;
  readonly name: string;
  readonly parties: readonly Party[];
}

/** A fictitious internal application, which signs in by client credentials. */
export interface DemonstrationApplication {
  readonly clientId: string;
  readonly name: string;
  readonly parties: readonly Party[];
  /** The most that it may ask for; it gets what it asks. */
  readonly scopes: readonly Scope[];
}

/** The claim values of a fictitious person who holds these parties. */
export function demonstrationPerson(parties: readonly Party[]): DemonstrationPerson {
  return {
    subject: `demonstration-${parties.join('-').toLowerCase().replaceAll('_', '-') || 'sans-partie'}`,
    name: `Personne de démonstration (${parties.join(', ') || 'sans partie'})`,
    parties,
  };
}

/** One person per party, and a director who also sits on the board. */
export const PERSONS: readonly DemonstrationPerson[] = [
  ...PARTIES.map((party) => demonstrationPerson([party])),
  demonstrationPerson(['DGPN', 'BOARD']),
];

export const APPLICATIONS: readonly DemonstrationApplication[] = [
  {
    clientId: 'statistiques',
    name: 'Application « statistiques » (démonstration)',
    parties: ['SG_CIPDR'],
    scopes: ['posts:read', 'training:read'],
  },
  { clientId: 'supervision', name: 'Application « supervision » (démonstration)', parties: [], scopes: [] },
];

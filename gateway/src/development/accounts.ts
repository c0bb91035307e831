import { PARTIES, type Party, type Scope } from '@iscg/access';

/** A fictitious person of the development identity provider. */
export interface DemonstrationPerson {
  readonly subject: string;
  readonly name: string;
  /** Who that is, in French, on the page where a developer chooses. */
  readonly label: string;
  readonly email: string;
  /** Establishment of the employer. */
  readonly siret: string;
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

/** What the given and usual names of a fictitious person are, as ProConnect names them. */
export const GIVEN_NAME = 'Personne de démonstration';

const ROLES: Readonly<Record<Party, { readonly label: string; readonly siret: string }>> = {
  SG_CIPDR: { label: 'SG-CIPDR — chargé de mission', siret: '99000010100016' },
  DGPN: { label: 'DGPN — agent de la direction', siret: '99000011900018' },
  DGGN: { label: 'DGGN — agent de la direction', siret: '99000012700011' },
  PP: { label: 'Préfecture de police — agent de la direction', siret: '99000013500014' },
  BOARD: { label: 'Conseil d’administration — membre élu', siret: '99000014300018' },
  ANISCG: { label: 'ANISCG — équipe nationale', siret: '99000015000013' },
};
const TWO_PARTIES = 'DGPN et conseil d’administration — membre de droit';
const OUTSIDE = '99000016800015';

/** A fictitious person who holds these parties. */
export function demonstrationPerson(parties: readonly Party[]): DemonstrationPerson {
  const slug = parties.join('-').toLowerCase().replaceAll('_', '-') || 'sans-partie';
  const [first] = parties;
  const label = first === undefined || parties.length > 1 ? parties.join(', ') : ROLES[first].label;
  return {
    subject: `demonstration-${slug}`,
    name: `${GIVEN_NAME} (${parties.join(', ') || 'sans partie'})`,
    label: `${label} (démonstration)`,
    email: `${slug}@demonstration.invalid`,
    siret: first === undefined ? OUTSIDE : ROLES[first].siret,
    parties,
  };
}

/** Known to the identity provider and to nobody’s list: what an unknown person sees can be looked at. */
const UNKNOWN: DemonstrationPerson = {
  subject: 'demonstration-inconnue',
  name: `${GIVEN_NAME} (inconnue)`,
  label: 'Personne que le portail ne connaît pas (démonstration)',
  email: 'inconnue@demonstration.invalid',
  siret: OUTSIDE,
  parties: [],
};

const KNOWN: readonly DemonstrationPerson[] = [
  ...PARTIES.map((party) => demonstrationPerson([party])),
  { ...demonstrationPerson(['DGPN', 'BOARD']), label: `${TWO_PARTIES} (démonstration)` },
];

/** One person per party, a director who also sits on the board, and one whom the portal does not know. */
export const PERSONS: readonly DemonstrationPerson[] = [...KNOWN, UNKNOWN];

/** The fictitious persons as `PEOPLE_FILE` lists people: everyone but the unknown one. */
export function demonstrationPeople(): object {
  return { people: KNOWN.map(({ email, siret, parties, subject }) => ({ email, siret, parties, subject })) };
}

export const APPLICATIONS: readonly DemonstrationApplication[] = [
  {
    clientId: 'statistiques',
    name: 'Application « statistiques » (démonstration)',
    parties: ['SG_CIPDR'],
    scopes: ['posts:read', 'training:read'],
  },
  { clientId: 'supervision', name: 'Application « supervision » (démonstration)', parties: [], scopes: [] },
];

import { registerEnumType } from 'type-graphql';

export const AmendmentStatus = {
  DRAFT: 'DRAFT',
  SIGNING: 'SIGNING',
  IN_FORCE: 'IN_FORCE',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type AmendmentStatus = keyof typeof AmendmentStatus;
registerEnumType(AmendmentStatus, {
  name: 'AmendmentStatus',
  description: 'Where an amendment stands.',
  valuesConfig: {
    DRAFT: { description: 'Being drafted by ANISCG.' },
    SIGNING: { description: 'Open for signature; not every signatory has signed its content.' },
    IN_FORCE: { description: 'Every signatory has signed: the commitments follow it.' },
    WITHDRAWN: { description: 'Given up before it came into force.' },
  },
});

/** As what a party signs: the State signs as such, by the SG-CIPDR, and the SG-CIPDR signs as a funder too. */
export const SignatoryCapacity = {
  STATE: 'STATE',
  ANISCG: 'ANISCG',
  SG_CIPDR: 'SG_CIPDR',
  DGPN: 'DGPN',
  DGGN: 'DGGN',
  PP: 'PP',
} as const;
export type SignatoryCapacity = keyof typeof SignatoryCapacity;
registerEnumType(SignatoryCapacity, {
  name: 'SignatoryCapacity',
  description: 'As what a party signs an amendment.',
  valuesConfig: {
    STATE: { description: 'The State, first signatory of the convention; the SG-CIPDR signs for it.' },
    ANISCG: { description: 'The association, second signatory of the convention.' },
    SG_CIPDR: { description: 'Funder.' },
    DGPN: { description: 'Funder.' },
    DGGN: { description: 'Funder.' },
    PP: { description: 'Funder.' },
  },
});

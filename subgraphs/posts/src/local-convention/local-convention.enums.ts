import { registerEnumType } from 'type-graphql';

/** Where a local convention stands on a day. */
export const LocalConventionStatus = {
  TO_COME: 'TO_COME',
  IN_FORCE: 'IN_FORCE',
  EXPIRED: 'EXPIRED',
  ENDED_EARLY: 'ENDED_EARLY',
} as const;
export type LocalConventionStatus = keyof typeof LocalConventionStatus;
registerEnumType(LocalConventionStatus, {
  name: 'LocalConventionStatus',
  description: 'Where a local convention stands on a day.',
  valuesConfig: {
    TO_COME: { description: 'Its first day has not come yet.' },
    IN_FORCE: { description: 'In force.' },
    EXPIRED: { description: 'It has come to its term.' },
    ENDED_EARLY: { description: 'It was ended before its term.' },
  },
});

/** Who signs a local convention. */
export const LocalSignatoryKind = {
  STATE: 'STATE',
  POLICE: 'POLICE',
  GENDARMERIE: 'GENDARMERIE',
  EMPLOYER: 'EMPLOYER',
  DEPARTMENT_COUNCIL: 'DEPARTMENT_COUNCIL',
  MUNICIPALITY: 'MUNICIPALITY',
  INTERCOMMUNALITY: 'INTERCOMMUNALITY',
  OTHER: 'OTHER',
} as const;
export type LocalSignatoryKind = keyof typeof LocalSignatoryKind;
registerEnumType(LocalSignatoryKind, {
  name: 'LocalSignatoryKind',
  description: 'What kind of body signs a local convention.',
  valuesConfig: {
    STATE: { description: 'Prefect, public prosecutor, another service of the State.' },
    POLICE: { description: 'National police, police prefecture.' },
    GENDARMERIE: { description: 'National gendarmerie.' },
    EMPLOYER: { description: 'Employer of the holder.' },
    DEPARTMENT_COUNCIL: { description: 'Conseil départemental.' },
    MUNICIPALITY: { description: 'Commune, CCAS.' },
    INTERCOMMUNALITY: { description: 'EPCI, CIAS.' },
    OTHER: { description: 'Another body.' },
  },
});

import { registerEnumType } from 'type-graphql';

/** The force that a post or a host unit serves. */
export const Force = { POLICE: 'POLICE', GENDARMERIE: 'GENDARMERIE', MIXED: 'MIXED' } as const;
export type Force = keyof typeof Force;
registerEnumType(Force, {
  name: 'Force',
  description: 'The force served.',
  valuesConfig: {
    POLICE: { description: 'National police: the DGPN, or the police prefecture in 75, 92, 93 and 94.' },
    GENDARMERIE: { description: 'National gendarmerie: the DGGN.' },
    MIXED: { description: 'Both.' },
  },
});

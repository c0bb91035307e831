import { registerEnumType } from 'type-graphql';
import type { Party } from '@iscg/access';

export const DisseminationLevel = {
  PREFECT: 'PREFECT',
  POLICE_DIRECTORATE: 'POLICE_DIRECTORATE',
  POLICE_DISTRICT: 'POLICE_DISTRICT',
  GENDARMERIE_REGION: 'GENDARMERIE_REGION',
  GENDARMERIE_GROUP: 'GENDARMERIE_GROUP',
  GENDARMERIE_COMPANY: 'GENDARMERIE_COMPANY',
  PARIS_DIRECTORATE: 'PARIS_DIRECTORATE',
  PARIS_DISTRICT: 'PARIS_DISTRICT',
} as const;
export type DisseminationLevel = keyof typeof DisseminationLevel;
registerEnumType(DisseminationLevel, {
  name: 'DisseminationLevel',
  description: 'To whom the convention is sent: the prefects, and the levels of each directorate (article 3).',
  valuesConfig: {
    PREFECT: { description: 'Prefect of a département; the SG-CIPDR sends.' },
    POLICE_DIRECTORATE: { description: 'Directorate of the national police in one or more départements; DGPN sends.' },
    POLICE_DISTRICT: { description: 'District (« circonscription ») of the national police; DGPN sends.' },
    GENDARMERIE_REGION: { description: 'Region of the gendarmerie; DGGN sends.' },
    GENDARMERIE_GROUP: { description: 'Group (« groupement ») of the gendarmerie in a département; DGGN sends.' },
    GENDARMERIE_COMPANY: { description: 'Company of the gendarmerie; DGGN sends.' },
    PARIS_DIRECTORATE: { description: 'Territorial directorate of the Paris police prefecture, which sends.' },
    PARIS_DISTRICT: { description: 'District of the Paris police prefecture, which sends.' },
  },
});

/** Who is to send the convention to a level; the database derives it in the same way. */
export const PARTY_OF_LEVEL: Readonly<Record<DisseminationLevel, Party>> = {
  PREFECT: 'SG_CIPDR',
  POLICE_DIRECTORATE: 'DGPN',
  POLICE_DISTRICT: 'DGPN',
  GENDARMERIE_REGION: 'DGGN',
  GENDARMERIE_GROUP: 'DGGN',
  GENDARMERIE_COMPANY: 'DGGN',
  PARIS_DIRECTORATE: 'PP',
  PARIS_DISTRICT: 'PP',
};

export const DisseminationStatus = {
  TO_SEND: 'TO_SEND',
  SENT: 'SENT',
  REMINDER_DUE: 'REMINDER_DUE',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
} as const;
export type DisseminationStatus = keyof typeof DisseminationStatus;
registerEnumType(DisseminationStatus, {
  name: 'DisseminationStatus',
  description: 'Derived from what was recorded and today in Europe/Paris.',
  valuesConfig: {
    TO_SEND: { description: 'Not sent yet.' },
    SENT: { description: 'Sent or reminded a short while ago, and not acknowledged.' },
    REMINDER_DUE: { description: 'Not acknowledged, and the days after which one reminds have passed.' },
    ACKNOWLEDGED: { description: 'The recipient has acknowledged it.' },
  },
});

export const DisseminationMeans = {
  LETTER: 'LETTER',
  EMAIL: 'EMAIL',
  INSTRUCTION: 'INSTRUCTION',
  MEETING: 'MEETING',
} as const;
export type DisseminationMeans = keyof typeof DisseminationMeans;
registerEnumType(DisseminationMeans, {
  name: 'DisseminationMeans',
  description: 'How the convention, or a reminder of it, was sent.',
  valuesConfig: {
    LETTER: { description: 'By letter.' },
    EMAIL: { description: 'By e-mail.' },
    INSTRUCTION: { description: 'With an instruction or a service note.' },
    MEETING: { description: 'Handed over at a meeting.' },
  },
});

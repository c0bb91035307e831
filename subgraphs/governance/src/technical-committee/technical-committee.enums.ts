import { registerEnumType } from 'type-graphql';

export const CommitteeMeetingState = { CONVENED: 'CONVENED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type CommitteeMeetingState = keyof typeof CommitteeMeetingState;
registerEnumType(CommitteeMeetingState, {
  name: 'CommitteeMeetingState',
  description: 'Where a meeting of the technical committee stands.',
  valuesConfig: {
    CONVENED: { description: 'Called.' },
    HELD: { description: 'It took place, with the composition of article 4.' },
    CANCELLED: { description: 'It was called off, with a reason.' },
  },
});

/** In the order of article 4. */
export const CommitteeRole = {
  CHAIR: 'CHAIR',
  DGPN: 'DGPN',
  DGGN: 'DGGN',
  PP: 'PP',
  DCSP: 'DCSP',
  HEAD_OF_SERVICE: 'HEAD_OF_SERVICE',
} as const;
export type CommitteeRole = keyof typeof CommitteeRole;
registerEnumType(CommitteeRole, {
  name: 'CommitteeRole',
  description: 'As whom one sits on the technical committee (article 4).',
  valuesConfig: {
    CHAIR: { description: 'Chair: the secretary general of the CIPDR, or a representative.' },
    DGPN: { description: 'Co-chair: the director general of the national police, or a representative.' },
    DGGN: { description: 'Co-chair: the director general of the national gendarmerie, or a representative.' },
    PP: { description: 'Co-chair: the prefect of police, or a representative.' },
    DCSP: { description: 'The central director of public security, or a representative.' },
    HEAD_OF_SERVICE: { description: 'A head of a service that employs social workers; one or two, in person.' },
  },
});

/** What each role is called where it is missing, in French, in the order of article 4. */
export const ROLE_WORDS: Readonly<Record<CommitteeRole, string>> = {
  CHAIR: 'le secrétaire général du CIPDR (présidence)',
  DGPN: 'le directeur général de la police nationale (coprésidence)',
  DGGN: 'le directeur général de la gendarmerie nationale (coprésidence)',
  PP: 'le préfet de police (coprésidence)',
  DCSP: 'le directeur central de la sécurité publique',
  HEAD_OF_SERVICE: 'un chef de service',
};
export const ROLES: readonly CommitteeRole[] = ['CHAIR', 'DGPN', 'DGGN', 'PP', 'DCSP', 'HEAD_OF_SERVICE'];

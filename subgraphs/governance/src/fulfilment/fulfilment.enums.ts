import { registerEnumType } from 'type-graphql';

export const FulfilmentSource = { RECORDED: 'RECORDED', FACT: 'FACT' } as const;
export type FulfilmentSource = keyof typeof FulfilmentSource;
registerEnumType(FulfilmentSource, {
  name: 'FulfilmentSource',
  description: 'How it is known that a commitment was kept.',
  valuesConfig: {
    RECORDED: { description: 'A party recorded it.' },
    FACT: {
      description: 'Something that happened elsewhere in the portal keeps it, for example a subsidy paid in full.',
    },
  },
});

export const EvidenceEntity = {
  SUBSIDY_LINE: 'SUBSIDY_LINE',
  SESSION: 'SESSION',
  POST: 'POST',
  POST_PROJECT: 'POST_PROJECT',
  DIFFICULTY: 'DIFFICULTY',
  VENUE_OFFER: 'VENUE_OFFER',
  TRAINING_REQUEST: 'TRAINING_REQUEST',
  BOARD_MEETING: 'BOARD_MEETING',
  DOCUMENT: 'DOCUMENT',
} as const;
export type EvidenceEntity = keyof typeof EvidenceEntity;
registerEnumType(EvidenceEntity, {
  name: 'EvidenceEntity',
  description: 'What of the portal can prove that a commitment was kept.',
  valuesConfig: {
    SUBSIDY_LINE: { description: 'SubsidyLine of the funding domain.' },
    SESSION: { description: 'Session of the training domain.' },
    POST: { description: 'Post of the posts domain.' },
    POST_PROJECT: { description: 'PostProject of the posts domain.' },
    DIFFICULTY: { description: 'Difficulty of the posts domain.' },
    VENUE_OFFER: { description: 'VenueOffer of the training domain.' },
    TRAINING_REQUEST: { description: 'TrainingRequest of the training domain.' },
    BOARD_MEETING: { description: 'BoardMeeting of the governance domain.' },
    DOCUMENT: { description: 'Document of the governance domain.' },
  },
});

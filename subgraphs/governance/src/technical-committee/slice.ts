import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { actsOnMeetings } from '../board-rules/index.js';
import { CommitteeKeepingResolver } from './committee-keeping.resolver.js';
import { TechnicalCommittee2026112341100 } from './migrations/2026112341100-technical-committee.js';
import {
  asksForPapers,
  committeeParties,
  technicalCommitteeAccesses,
  technicalCommitteeInputs,
  technicalCommitteeTables,
} from './technical-committee.access.js';
import { loadTechnicalCommittee } from './technical-committee.demonstration.js';
import { committeeMeetingById, committeePaperById } from './technical-committee.loader.js';
import { CommitteePaperResolver, TechnicalCommitteeResolver } from './technical-committee.resolver.js';

/** The technical committee of article 4: its meetings, their composition, what was presented, adopted and decided. */
export const technicalCommitteeSlice: Slice = {
  name: 'technical-committee',
  resolvers: [TechnicalCommitteeResolver, CommitteePaperResolver, CommitteeKeepingResolver],
  access: technicalCommitteeAccesses,
  inputs: technicalCommitteeInputs,
  queries: {
    technicalCommitteeMeetings: committeeParties,
    technicalCommitteeMeeting: committeeParties,
    committeePapers: asksForPapers,
  },
  mutations: {
    conveneTechnicalCommittee: actsOnMeetings,
    changeCommitteePapers: actsOnMeetings,
    cancelTechnicalCommittee: actsOnMeetings,
    recordCommitteeAttendance: actsOnMeetings,
    holdTechnicalCommittee: actsOnMeetings,
    recordCommitteeDecision: actsOnMeetings,
    adoptCommitteePaper: actsOnMeetings,
  },
  tables: technicalCommitteeTables,
  migrations: [TechnicalCommittee2026112341100],
  references: {
    TechnicalCommitteeMeeting: entityReference(({ clock }) => committeeMeetingById(clock)),
    CommitteePaper: entityReference(({ clock }) => committeePaperById(clock)),
  },
  demonstration: loadTechnicalCommittee,
};

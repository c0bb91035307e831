import {
  checked,
  conflict,
  fault,
  holdOthers,
  lineOf,
  missing,
  refuseNoVersion,
  refuseStale,
  refusing,
  textOf,
  type ConstraintRefusal,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7 } from '@iscg/values';
import { actOnce } from '../act-recording/index.js';
import {
  appendCount,
  appendResolution,
  appendVoters,
  appendVotes,
  ballotMeeting,
  votersAt,
  type BallotMeeting,
} from './ballot.store.js';
import type { ProposeResolutionInput, RecordOpenBallotInput, RecordSecretBallotInput } from './resolution.args.js';
import type { Resolution } from './resolution.model.js';
import { resolutionsById } from './resolution.store.js';
import { refuseNotVoting } from './who-votes.js';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 4_000;
const MOST_VOTERS = 60;
const FEWEST_SECRET = 3;
const MOST_VOTES = 1_000;

/** Attendance may change between the look at it and the vote: PostgreSQL looks again. */
const VOTING: Readonly<Record<string, ConstraintRefusal>> = {
  resolution_closed_once: ['CONFLICT', 'version', 'Le scrutin est déjà clos.'],
  resolution_open: ['CONFLICT', 'version', 'Le scrutin est déjà clos.'],
  resolution_seat_attends: ['CONFLICT', 'version', 'La feuille de présence a changé : relisez-la.'],
};

/**
 * Puts a resolution to a meeting, once a key; answers its id.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT` once the meeting is called off or its minutes approved
 */
export function proposeResolution(context: RequestContext, input: ProposeResolutionInput): Promise<string> {
  const meetingId = checked('meetingId', () => parseIdentifier(input.meetingId));
  const title = lineOf('title', 'Le titre', input.title, LONGEST_TITLE);
  const text = textOf('text', 'Le texte', input.text, LONGEST_TEXT);
  const { majority, base, concernsParty = null } = input;
  if (majority === 'SIMPLE' && base !== 'CAST')
    throw fault('base', 'Une majorité simple se compte sur les suffrages exprimés.');
  if (concernsParty === 'BOARD' || concernsParty === 'ANISCG')
    throw fault('concernsParty', 'Seule une partie qui finance l’ANISCG a une ligne de subvention.');
  return actOnce(context, 'propose-resolution', input, async (transaction) => {
    await holdOthers(transaction, `resolutions ${meetingId}`);
    await meetingTaking(transaction, meetingId, 'meetingId');
    const id = uuidV7(context.clock);
    const added = { ...input, id, meetingId, title, text, concernsParty, recordedAt: context.clock.now() };
    await appendResolution(transaction, added);
    return id;
  });
}

/**
 * Records an open ballot whole and closes it, on the version that was read; answers the id of the resolution.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` with the seat that may not vote and the rule
 */
export function recordOpenBallot(context: RequestContext, input: RecordOpenBallotInput): Promise<string> {
  const votes = input.votes.map(({ seatId, choice }) => {
    return { seatId: checked('votes', () => parseIdentifier(seatId)), choice };
  });
  const number = (choice: string) => votes.filter((vote) => vote.choice === choice).length;
  const count = { votesFor: number('FOR'), votesAgainst: number('AGAINST'), abstentions: number('ABSTAIN') };
  const seatIds = votes.map(({ seatId }) => seatId);
  return closeBallot(context, input, { field: 'votes', ballot: 'OPEN', seatIds, ...count }, (transaction, id) =>
    appendVotes(transaction, id, votes),
  );
}

/**
 * Records the count of a secret ballot and the roll of its voters, and closes it; answers the id of the resolution.
 * Nothing that is sent or kept tells what a voter voted.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT` with the seat that may not vote and the rule
 */
export function recordSecretBallot(context: RequestContext, input: RecordSecretBallotInput): Promise<string> {
  const { votesFor, votesAgainst, abstentions } = input;
  const seatIds = input.voterSeatIds.map((id) => checked('voterSeatIds', () => parseIdentifier(id)));
  for (const [field, votes] of Object.entries({ votesFor, votesAgainst, abstentions }))
    if (votes < 0 || votes > MOST_VOTES) throw fault(field, 'Un nombre de voix est un entier positif ou nul.');
  if (seatIds.length < FEWEST_SECRET)
    throw fault(
      'voterSeatIds',
      `Un scrutin secret réunit au moins ${FEWEST_SECRET} votants : à moins, le décompte dirait qui a voté quoi.`,
    );
  const counted = votesFor + votesAgainst + abstentions;
  if (counted !== seatIds.length)
    throw fault('votesFor', `Le décompte fait ${counted} voix et ${seatIds.length} sièges ont voté : recomptez.`);
  const count = { field: 'voterSeatIds', ballot: 'SECRET', seatIds, votesFor, votesAgainst, abstentions } as const;
  return closeBallot(context, input, count, (transaction, id) => appendVoters(transaction, id, seatIds));
}

interface Counted {
  readonly field: string;
  readonly ballot: Resolution['ballot'];
  readonly seatIds: readonly string[];
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
}

function closeBallot(
  context: RequestContext,
  input: { readonly resolutionId: string; readonly version: number },
  { field, ballot, seatIds, ...votes }: Counted,
  append: (transaction: Transaction, id: string) => Promise<void>,
): Promise<string> {
  const id = checked('resolutionId', () => parseIdentifier(input.resolutionId));
  refuseNoVersion(input.version);
  if (seatIds.length > MOST_VOTERS) throw fault(field, `Un scrutin réunit ${MOST_VOTERS} sièges au plus.`);
  return context.write(async (transaction) => {
    await holdOthers(transaction, `resolution ${id}`);
    const [resolution] = await resolutionsById(transaction, [id]);
    if (!resolution) throw missing('resolutionId', 'Cette résolution n’existe pas.');
    if (resolution.closedOn !== null)
      throw conflict('version', `Le scrutin est clos depuis le ${resolution.closedOn}.`);
    refuseStale(resolution.version, input.version, 'Cette résolution');
    if (resolution.ballot !== ballot)
      throw conflict(
        'resolutionId',
        `Le scrutin est ${ballot === 'OPEN' ? 'secret' : 'public'} : il s’enregistre autrement.`,
      );
    const meeting = await meetingTaking(transaction, resolution.meetingId, 'resolutionId');
    const closedOn = parisToday(context.clock);
    if (meeting.meetsOn > closedOn)
      throw conflict('resolutionId', `Le conseil ne se réunit que le ${meeting.meetsOn} : il n’a pas encore voté.`);
    const voters = await votersAt(transaction, meeting.id, seatIds);
    refuseNotVoting(field, seatIds, voters, meeting, resolution.concernsCode);
    const attending = voters.filter(({ attends }) => attends).length;
    if (attending === 0)
      throw conflict('resolutionId', 'La présence siège par siège n’est pas enregistrée : faites-le d’abord.');
    await refusing(VOTING, async () => {
      await append(transaction, id);
      await appendCount(transaction, id, { ...votes, ...boardOf(meeting), attending, closedOn });
    });
    return id;
  });
}

function boardOf({ members, quorum }: BallotMeeting): Pick<BallotMeeting, 'members' | 'quorum'> {
  return { members, quorum };
}

/** The meeting, while it takes resolutions and votes. */
async function meetingTaking(transaction: Transaction, id: string, field: string): Promise<BallotMeeting> {
  const meeting = await ballotMeeting(transaction, id);
  if (!meeting) throw missing(field, 'Cette réunion du conseil n’existe pas.');
  if (meeting.state === 'CANCELLED') throw conflict(field, 'La réunion est annulée : elle ne vote rien.');
  if (meeting.minutesApproved)
    throw conflict(field, 'Le procès-verbal est approuvé : les votes de la réunion ne changent plus.');
  return meeting;
}

import type {
  AgendaItemKind,
  BoardMeetingKind,
  BoardMeetingQuery,
  BoardMinutesState,
  BoardPresenceKind,
  ResolutionOutcome,
} from '@iscg/client';
import type { Composition } from '../composition.js';
import { plainDay } from '../french-dates.js';
import type { Block } from '../pdf/description.js';
import { ISSUER, STATE_WORDS, numbered, papersTable } from './pack-parts.js';

type Meeting = NonNullable<BoardMeetingQuery['boardMeeting']>;
type Resolution = NonNullable<BoardMeetingQuery['resolutions']>['nodes'][number];

const KIND_WORDS: Readonly<Record<BoardMeetingKind, string>> = {
  ORDINARY: 'Ordinaire',
  EXTRAORDINARY: 'Extraordinaire',
};
const ITEM_WORDS: Readonly<Record<AgendaItemKind, string>> = { INFORMATION: 'Information', DECISION: 'Décision' };
const PRESENCE_WORDS: Readonly<Record<BoardPresenceKind, string>> = {
  PRESENT: 'Présent',
  REPRESENTED: 'Représenté',
  ABSENT: 'Absent',
};
const OUTCOME_WORDS: Readonly<Record<ResolutionOutcome, string>> = {
  ADOPTED: 'Adoptée',
  REJECTED: 'Rejetée',
  NO_QUORUM: 'Sans quorum',
};
const MINUTES_WORDS: Readonly<Record<BoardMinutesState, string>> = {
  DRAFTED: 'Projet de procès-verbal, non approuvé.',
  SUBMITTED: 'Procès-verbal soumis au conseil, non approuvé.',
  APPROVED: 'Procès-verbal approuvé',
};

/** The pack of a board meeting from an answer to the operation `BoardMeeting`: nothing of one that is not the reader’s. */
export function boardPack(answer: BoardMeetingQuery, now: Date): Composition {
  const { boardMeeting, resolutions, serviceInformation } = answer;
  if (!boardMeeting?.meetsOn) return { refused: 'NOT_FOUND', message: 'Cette réunion n’existe pas.' };
  const title = `Conseil d’administration du ${plainDay(boardMeeting.meetsOn)}`;
  return {
    fileName: `conseil-${boardMeeting.meetsOn}.pdf`,
    paper: {
      title,
      author: ISSUER,
      subject: 'Dossier d’une réunion du conseil d’administration',
      issuedAt: now,
      footer: `ANISCG – ${title}`,
      demonstration: serviceInformation?.demonstration ?? true,
      blocks: [
        ...factsOf(boardMeeting),
        ...agendaOf(boardMeeting),
        ...papersTable(boardMeeting.papers ?? []),
        ...attendanceOf(boardMeeting),
        ...decisionsOf(boardMeeting),
        ...resolutionsTable(resolutions?.nodes ?? []),
        ...minutesOf(boardMeeting),
      ],
    },
  };
}

function factsOf({ kind, place, state, convenedOn, cancellationReason }: Meeting): Block[] {
  const rows: (readonly [string, string | null])[] = [
    ['Nature', kind && KIND_WORDS[kind]],
    ['Lieu', place],
    ['État', state && STATE_WORDS[state]],
    ['Convoquée le', convenedOn && plainDay(convenedOn)],
    ['Motif de l’annulation', cancellationReason],
  ];
  return [{ kind: 'facts', rows: rows.flatMap(([term, value]) => (value ? [[term, value] as const] : [])) }];
}

function agendaOf({ agendaItems }: Meeting): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Ordre du jour' },
    {
      kind: 'table',
      caption: 'Points de l’ordre du jour',
      columns: [{ title: 'N°' }, { title: 'Point', weight: 6 }, { title: 'Nature', weight: 2 }],
      rows: (agendaItems ?? []).map(({ rank, title, kind }) => [
        String(rank ?? ''),
        title ?? '',
        kind ? ITEM_WORDS[kind] : 'Non renseignée',
      ]),
    },
  ];
}

function attendanceOf({ attendance, presences, quorum, quorumMet, rules }: Meeting): Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Présence et quorum' } as const;
  if (!attendance) return [heading, { kind: 'paragraph', text: 'La présence n’est pas encore enregistrée.' }];
  const share = rules ? ` (${rules.quorumNumerator}/${rules.quorumDenominator} des sièges du jour)` : '';
  return [
    heading,
    {
      kind: 'facts',
      rows: [
        ['Présents', String(attendance.present)],
        ['Représentés', String(attendance.represented)],
        ['Absents', String(attendance.absent)],
        ['Quorum', `${quorum}${share} : ${quorumMet ? 'atteint' : 'non atteint'}`],
        ...(rules?.source ? [['Source de la règle', rules.source] as const] : []),
      ],
    },
    {
      kind: 'table',
      caption: 'Présence par siège',
      columns: [
        { title: 'Siège', weight: 4 },
        { title: 'Présence', weight: 2 },
        { title: 'Représenté par', weight: 4 },
      ],
      rows: (presences ?? []).map(({ seat, presence, representedBy }) => [
        seat?.office ?? '',
        presence ? PRESENCE_WORDS[presence] : '',
        representedBy?.office ?? '–',
      ]),
    },
  ];
}

function decisionsOf({ agendaItems, quorumMet }: Meeting): Block[] {
  const items = (agendaItems ?? []).flatMap(({ kind, title }) => (kind === 'DECISION' && title ? [title] : []));
  const heading = { kind: 'heading', level: 2, text: 'Décisions' } as const;
  if (items.length === 0) return [heading, { kind: 'paragraph', text: 'Aucun point n’appelle de décision.' }];
  const without = { kind: 'paragraph', text: 'Sans quorum, le conseil n’a pas pu décider.' } as const;
  return [
    heading,
    { kind: 'paragraph', text: 'Points soumis à la décision du conseil :' },
    ...numbered(items),
    ...(quorumMet === false ? [without] : []),
  ];
}

function resolutionsTable(resolutions: readonly Resolution[]): Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Résolutions' } as const;
  if (resolutions.length === 0) return [heading, { kind: 'paragraph', text: 'Aucune résolution n’est proposée.' }];
  return [
    heading,
    {
      kind: 'table',
      caption: 'Résolutions et leur issue',
      columns: [
        { title: 'N°' },
        { title: 'Résolution', weight: 6 },
        { title: 'Pour' },
        { title: 'Contre' },
        { title: 'Abstentions', weight: 2 },
        { title: 'Issue', weight: 2 },
      ],
      rows: resolutions.map(({ rank, title, votesFor, votesAgainst, abstentions, outcome }) => [
        String(rank ?? ''),
        title ?? '',
        ...[votesFor, votesAgainst, abstentions].map((votes) => (votes === null ? '–' : String(votes))),
        outcome ? OUTCOME_WORDS[outcome] : 'À voter',
      ]),
    },
  ];
}

function minutesOf({ minutes, minutesState, minutesApproval }: Meeting): Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Procès-verbal' } as const;
  if (!minutes || !minutesState)
    return [heading, { kind: 'paragraph', text: 'Le procès-verbal n’est pas encore rédigé.' }];
  return [
    heading,
    { kind: 'paragraph', text: `${MINUTES_WORDS[minutesState]}${approvalOf(minutesApproval)}` },
    ...minutes.split('\n').flatMap((text): Block[] => (text.trim() ? [{ kind: 'paragraph', text }] : [])),
  ];
}

function approvalOf(approval: Meeting['minutesApproval']): string {
  if (!approval?.approvedOn) return '';
  const { approvedOn, approvedBy, act, meeting } = approval;
  const by = act ?? (meeting?.meetsOn ? `réunion du ${plainDay(meeting.meetsOn)}` : '');
  return ` le ${plainDay(approvedOn)} par ${approvedBy ?? ''} (${by}).`;
}

import type { CommitteeRole, TechnicalCommitteeMeetingQuery } from '@iscg/client';
import type { Composition } from '../composition.js';
import { plainDay } from '../french-dates.js';
import type { Block } from '../pdf/description.js';
import { ISSUER, STATE_WORDS, papersTable } from './pack-parts.js';

type Meeting = NonNullable<TechnicalCommitteeMeetingQuery['technicalCommitteeMeeting']>;

const ROLE_WORDS: Readonly<Record<CommitteeRole, string>> = {
  CHAIR: 'Présidence : secrétaire général du CIPDR',
  DGPN: 'Coprésidence : directeur général de la police nationale',
  DGGN: 'Coprésidence : directeur général de la gendarmerie nationale',
  PP: 'Coprésidence : préfet de police',
  DCSP: 'Directeur central de la sécurité publique',
  HEAD_OF_SERVICE: 'Chef de service',
};

/** The pack of a committee meeting from an answer to the operation `TechnicalCommitteeMeeting`. */
export function committeePack(answer: TechnicalCommitteeMeetingQuery, now: Date): Composition {
  const { technicalCommitteeMeeting: meeting, serviceInformation } = answer;
  if (!meeting?.meetsOn) return { refused: 'NOT_FOUND', message: 'Cette réunion n’existe pas.' };
  const title = `Comité technique du ${plainDay(meeting.meetsOn)}`;
  return {
    fileName: `comite-technique-${meeting.meetsOn}.pdf`,
    paper: {
      title,
      author: ISSUER,
      subject: 'Dossier d’une réunion du comité technique (article 4 de la convention)',
      issuedAt: now,
      footer: `ANISCG – ${title}`,
      demonstration: serviceInformation?.demonstration ?? true,
      blocks: [
        ...factsOf(meeting),
        ...attendanceOf(meeting),
        ...papersTable(meeting.papers ?? []),
        ...decisionsOf(meeting),
      ],
    },
  };
}

function factsOf({ place, state, convenedOn, cancellationReason }: Meeting): Block[] {
  const rows: (readonly [string, string | null])[] = [
    ['Lieu', place],
    ['État', state && STATE_WORDS[state]],
    ['Convoquée le', convenedOn && plainDay(convenedOn)],
    ['Motif de l’annulation', cancellationReason],
  ];
  return [{ kind: 'facts', rows: rows.flatMap(([term, value]) => (value ? [[term, value] as const] : [])) }];
}

function attendanceOf({ attendees, missingRoles }: Meeting): Block[] {
  const missing = (missingRoles ?? []).map((role) => ROLE_WORDS[role]);
  return [
    { kind: 'heading', level: 2, text: 'Composition (article 4)' },
    ...(attendees && attendees.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: 'Présents',
            columns: [
              { title: 'Qualité', weight: 4 },
              { title: 'Fonction', weight: 4 },
              { title: 'Représentant', weight: 2 },
            ],
            rows: attendees.map(({ role, office, representative }) => [
              role ? ROLE_WORDS[role] : '',
              office ?? '',
              representative ? 'Oui' : 'Non',
            ]),
          },
        ]
      : []),
    {
      kind: 'paragraph',
      text: missing.length === 0 ? 'La composition est complète.' : `Manquent : ${missing.join(' ; ')}.`,
    },
  ];
}

function decisionsOf({ decisions }: Meeting): Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Décisions' } as const;
  if (!decisions || decisions.length === 0)
    return [heading, { kind: 'paragraph', text: 'Aucune décision n’est enregistrée.' }];
  return [
    heading,
    {
      kind: 'table',
      caption: 'Décisions du comité',
      columns: [{ title: 'N°' }, { title: 'Décision', weight: 9 }],
      rows: decisions.map(({ number, text }) => [String(number ?? ''), text ?? '']),
    },
  ];
}

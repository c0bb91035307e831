import type { AttendanceCertificateQuery } from '@iscg/client';
import type { Composition } from '../composition.js';
import { dayInParis, periodInParis } from '../french-dates.js';
import type { Block } from '../pdf/description.js';

type Session = NonNullable<AttendanceCertificateQuery['session']>;
type Enrolment = NonNullable<Session['enrolments']>[number];

const ISSUER = 'Association nationale d’intervention sociale en commissariat et en gendarmerie (ANISCG)';

/** What an answer to the operation `AttendanceCertificate` attests of one enrolment. */
export function attendanceCertificate(
  answer: AttendanceCertificateQuery,
  { enrolmentId, now }: { readonly enrolmentId: string; readonly now: Date },
): Composition {
  const { session } = answer;
  const enrolment = session?.enrolments?.find(({ id }) => id === enrolmentId);
  if (!session || !enrolment) return { refused: 'NOT_FOUND', message: 'Cette inscription n’existe pas.' };
  const person = nameOf(enrolment);
  if (person === undefined) {
    const message = 'Le nom de la personne ne vous est pas ouvert : l’attestation non plus.';
    return { refused: 'FORBIDDEN', message };
  }
  if (enrolment.state !== 'ATTENDED' || session.startsAt === null || session.endsAt === null) {
    const message = 'Une attestation se délivre après la session, à une personne notée présente.';
    return { refused: 'CONFLICT', message };
  }
  const title = 'Attestation de présence';
  return {
    fileName: `attestation-${session.startsAt.slice(0, 10)}.pdf`,
    paper: {
      title,
      author: ISSUER,
      subject: `Présence à la session « ${session.programme?.title ?? ''} »`,
      issuedAt: now,
      footer: `ANISCG – ${title}`,
      demonstration: answer.serviceInformation?.demonstration ?? true,
      blocks: blocksOf(session, { startsAt: session.startsAt, endsAt: session.endsAt }, person, enrolment, now),
    },
  };
}

interface Period {
  readonly startsAt: string;
  readonly endsAt: string;
}

function blocksOf(session: Session, period: Period, person: string, { party }: Enrolment, now: Date): readonly Block[] {
  const { programme, venue } = session;
  const facts: (readonly [string, string | undefined])[] = [
    ['Personne', person],
    ['Envoyée par', party?.label ?? undefined],
    ['Formation', programme?.title ?? undefined],
    ['Durée', programme?.hours ? `${programme.hours} heures` : undefined],
    ['Date', periodInParis(period)],
    ['Lieu', [venue?.name, venue?.address].filter((text) => text).join(', ')],
  ];
  return [
    { kind: 'paragraph', text: `L’${ISSUER.charAt(0).toLowerCase()}${ISSUER.slice(1)} atteste de la présence de :` },
    { kind: 'facts', rows: facts.flatMap(([term, value]) => (value ? [[term, value] as const] : [])) },
    { kind: 'paragraph', text: `Attestation délivrée le ${dayInParis(now)}, d’après la feuille de présence.` },
  ];
}

function nameOf({ personLabel, worker }: Enrolment): string | undefined {
  const name = worker && [worker.givenName, worker.familyName].filter((part) => part).join(' ');
  return name || personLabel || undefined;
}

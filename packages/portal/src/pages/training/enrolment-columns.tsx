import { reasonOf, WithdrawEnrolmentDocument, type PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { DownloadButton } from '../../ui/download/download-button';
import { Act } from '../../ui/form/act';
import { useSuccess } from '../../ui/form/success';
import type { Column } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { certificateAddress } from './addresses';
import { nameOfPerson, reasonOfPerson, waitingPlaceOf } from './enrolment-person';
import { nameOfSession, type EnrolmentRecord, type SessionRecord } from './use-session-record';
import { ENROLMENT_STATE_TONES, ENROLMENT_STATE_WORDS } from './words';

const PERSON: Column<EnrolmentRecord> = {
  id: 'personne',
  title: 'Personne',
  isRowHeader: true,
  value: nameOfPerson,
  reason: reasonOfPerson,
};

const PARTY: Column<EnrolmentRecord> = {
  id: 'partie',
  title: 'Partie',
  value: ({ party }) => party && PARTY_WORDS[party.code],
  reason: (row) => reasonOf(row, 'party'),
};

const STATE: Column<EnrolmentRecord> = {
  id: 'etat',
  title: 'État',
  value: ({ state }) => state && ENROLMENT_STATE_WORDS[state],
  show: ({ state }) => state && <Badge tone={ENROLMENT_STATE_TONES[state]}>{ENROLMENT_STATE_WORDS[state]}</Badge>,
  reason: (row) => reasonOf(row, 'state'),
};

/** The place of each of those who wait, among those in view. `seesAll`: whether all who wait are in view. */
export function waitingPlaceColumn(waiting: readonly EnrolmentRecord[], seesAll: boolean): Column<EnrolmentRecord> {
  const title = seesAll ? 'Rang' : 'Rang parmi vos agents';
  return { id: 'rang', title, kind: 'number', value: ({ id }) => waitingPlaceOf(id, waiting) ?? null };
}

/** The columns of the lists of persons. `withdrawing`: the parties whose persons one may withdraw now. */
export function enrolmentColumns(
  session: SessionRecord,
  withdrawing: readonly PartyCode[],
): readonly Column<EnrolmentRecord>[] {
  const mayWithdraw = ({ party, state }: EnrolmentRecord) =>
    party !== null && withdrawing.includes(party.code) && (state === 'CONFIRMED' || state === 'WAITLISTED');
  const action: Column<EnrolmentRecord> = {
    id: 'action',
    title: 'Action',
    value: (row) => (mayWithdraw(row) ? 'Désinscrire' : null),
    show: (row) => <WithdrawAct enrolment={row} session={session} />,
  };
  const hasCertificates = session.enrolments?.some(hasCertificate) ?? false;
  return [
    ...[PERSON, PARTY, STATE],
    ...(hasCertificates ? [certificateColumn(session.id)] : []),
    ...(withdrawing.length > 0 ? [action] : []),
  ];
}

/** A certificate says a name: it is for those who may know it. */
function hasCertificate(enrolment: EnrolmentRecord): boolean {
  return enrolment.state === 'ATTENDED' && nameOfPerson(enrolment) !== null;
}

function certificateColumn(sessionId: string): Column<EnrolmentRecord> {
  return {
    id: 'attestation',
    title: 'Attestation',
    value: (row) => (hasCertificate(row) ? 'Télécharger l’attestation' : null),
    show: (row) => (
      <DownloadButton
        address={certificateAddress(sessionId, row.id)}
        label="Télécharger l’attestation"
        of={`de ${nameOfPerson(row) ?? ''}`}
        fileName="attestation.pdf"
      />
    ),
  };
}

function WithdrawAct(props: { readonly enrolment: EnrolmentRecord; readonly session: SessionRecord }): ReactNode {
  const { enrolment, session } = props;
  const tell = useSuccess();
  const name = nameOfPerson(enrolment) ?? 'cette personne';
  return (
    <Act
      label="Désinscrire"
      of={name}
      question={`Désinscrire ${name} ?`}
      size="small"
      document={WithdrawEnrolmentDocument}
      payload={({ withdrawEnrolment }) => withdrawEnrolment}
      variables={{ input: { id: enrolment.id } }}
      onDone={() => tell(`Désinscription enregistrée : ${name}.`)}
    >
      <p>
        Session « {nameOfSession(session)} ».{' '}
        {enrolment.state === 'CONFIRMED'
          ? 'La place est libérée ; elle revient aussitôt à la première personne de la liste d’attente, s’il y en a une.'
          : 'La personne quitte la liste d’attente ; celles qui la suivent avancent d’un rang.'}
      </p>
    </Act>
  );
}

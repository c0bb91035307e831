import { HoldSessionDocument, OpenSessionDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { ButtonRow } from '../../ui/button';
import { Act } from '../../ui/form/act';
import { useSuccess } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import { attendanceAddress, cancellationFormAddress, changeFormAddress, enrolmentFormAddress } from './addresses';
import { possibleWith } from './session-course';
import { nameOfSession, useKeepsTraining, useSendingParties, type SessionRecord } from './use-session-record';

interface SessionActsProps {
  readonly session: SessionRecord;
  readonly today: string | undefined;
}

/** What the person may do about a session, as it stands. */
export function SessionActs({ session, today }: SessionActsProps): ReactNode {
  const keepsTraining = useKeepsTraining();
  const enrols = useSendingParties().length > 0;
  const possible = possibleWith(session, today);
  const mayEnrol = enrols && (possible.enrol || (keepsTraining && session.state === 'OPEN'));
  return (
    <ButtonRow>
      {mayEnrol && (
        <ButtonLink to={enrolmentFormAddress(session.id)}>
          {session.full ? 'Inscrire sur liste d’attente' : 'Inscrire une personne'}
        </ButtonLink>
      )}
      {keepsTraining && <KeeperActs session={session} possible={possible} />}
    </ButtonRow>
  );
}

function KeeperActs(props: {
  readonly session: SessionRecord;
  readonly possible: ReturnType<typeof possibleWith>;
}): ReactNode {
  const { session, possible } = props;
  return (
    <>
      {possible.open && <OpenAct session={session} />}
      {possible.attendance && <ButtonLink to={attendanceAddress(session.id)}>Feuille de présence</ButtonLink>}
      {possible.hold && <HoldAct session={session} />}
      {possible.change && <ButtonLink to={changeFormAddress(session.id)}>Modifier la session</ButtonLink>}
      {possible.cancel && <ButtonLink to={cancellationFormAddress(session.id)}>Annuler la session</ButtonLink>}
    </>
  );
}

function OpenAct({ session }: { readonly session: SessionRecord }): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Ouvrir aux inscriptions"
      question="Ouvrir la session aux inscriptions ?"
      document={OpenSessionDocument}
      payload={({ openSession }) => openSession}
      variables={versionOf(session)}
      onDone={() => tell('La session est ouverte : elle est au calendrier de toutes les parties.')}
    >
      <p>
        « {nameOfSession(session)} » entrera au calendrier de toutes les parties, qui pourront y inscrire des personnes.
        Son programme ne pourra plus changer.
      </p>
    </Act>
  );
}

function HoldAct({ session }: { readonly session: SessionRecord }): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Déclarer la session tenue"
      question="Déclarer la session tenue ?"
      document={HoldSessionDocument}
      payload={({ holdSession }) => holdSession}
      variables={versionOf(session)}
      onDone={() => tell('La session est tenue : les attestations des personnes présentes sont disponibles.')}
    >
      <p>
        La feuille de présence doit être remplie. La liste d’attente prend fin, et la session ne change plus ; sa
        feuille de présence se corrige encore pendant 30 jours.
      </p>
    </Act>
  );
}

function versionOf({ id, version }: SessionRecord) {
  return { input: { id, version: version ?? 0 } };
}

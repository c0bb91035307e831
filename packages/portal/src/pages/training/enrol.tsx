import type { PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Message } from '../../ui/message';
import { RadiosField } from '../../ui/form/radios-field';
import { WriteChoice } from '../../ui/form/choice-field';
import { SearchChoice } from '../../ui/form/search-choice';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { PARTY_WORDS } from '../../words';
import { sessionAddress } from './addresses';
import { SOMEBODY_ELSE, WORKER } from './enrolment-draft';
import { SessionPage } from './session-page';
import { mayEnrolWorkers, useEnrolmentWrite, type EnrolmentWrite } from './use-enrolment-write';
import { nameOfSession, useSendingParties, type SessionRecord } from './use-session-record';
import { useWorkers, type WorkersToEnrol } from './use-workers';

const KINDS = [
  { value: WORKER, label: 'Un intervenant social' },
  { value: SOMEBODY_ELSE, label: 'Une autre personne' },
];

/** Enrols a person in a session. */
export default function EnrolPage(): ReactNode {
  const parties = useSendingParties();
  const [search] = useSearchParams();
  return (
    <SessionPage title={() => 'Inscrire une personne'} isBelow>
      {(session) => {
        if (parties.length === 0) return <NotForYou />;
        if (session.state !== 'OPEN') return <NotOpen />;
        const workerId = search.get('personne') ?? '';
        return <EnrolForm key={session.id} session={session} parties={parties} workerId={workerId} />;
      }}
    </SessionPage>
  );
}

function NotForYou(): ReactNode {
  return (
    <Message kind="warning" title="Vous ne pouvez pas inscrire ici">
      Une partie de l’État inscrit et désinscrit ses propres agents ; l’ANISCG, toute personne. Si vous en êtes,
      vérifiez en tant que qui vous lisez.
    </Message>
  );
}

function NotOpen(): ReactNode {
  return (
    <Message kind="info" title="Cette session ne prend pas d’inscription">
      Seule une session ouverte, qui n’a pas commencé, prend des inscriptions.
    </Message>
  );
}

interface EnrolFormProps {
  readonly session: SessionRecord;
  readonly parties: readonly PartyCode[];
  /** Chosen already; '' for nobody. */
  readonly workerId: string;
}

function EnrolForm({ session, parties, workerId }: EnrolFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useEnrolmentWrite({ session, parties, workerId });
  const workers = useWorkers(write.draft.kind === WORKER ? write.draft.workerId : '');
  return (
    <>
      <p>
        Session <strong>{nameOfSession(session)}</strong> : <SeatsLeft session={session} />
      </p>
      <WriteForm
        write={write}
        action="Inscrire la personne"
        warning={
          session.full
            ? 'La session est complète : la personne sera inscrite à la suite de la liste d’attente.'
            : 'La personne reçoit une place, tant qu’il en reste une à l’enregistrement ; sinon, elle est inscrite sur liste d’attente.'
        }
        confirmation={(content) => [
          { term: 'Session', value: nameOfSession(session) },
          { term: 'Personne', value: content.personLabel ?? workers.nameOf(content.workerId ?? '') },
          { term: 'Envoyée par', value: PARTY_WORDS[content.party] },
        ]}
        comparison={() => []}
        onLeave={() => void navigate(sessionAddress(session.id))}
      >
        <PersonFields write={write} parties={parties} workers={workers} />
      </WriteForm>
    </>
  );
}

function SeatsLeft({ session: { seatsLeft, full } }: { readonly session: SessionRecord }): ReactNode {
  if (full) return <>complète. La personne ira sur la liste d’attente ; son rang vous sera dit ensuite.</>;
  return seatsLeft === null ? 'ouverte.' : <>places restantes : {seatsLeft}.</>;
}

interface PersonFieldsProps {
  readonly write: EnrolmentWrite;
  readonly parties: readonly PartyCode[];
  readonly workers: WorkersToEnrol;
}

function PersonFields({ write, parties, workers }: PersonFieldsProps): ReactNode {
  const isWorker = write.draft.kind === WORKER;
  return (
    <>
      {parties.length > 1 && (
        <WriteChoice
          write={write}
          name="party"
          label="Partie qui envoie la personne"
          choices={parties.map((party) => ({ value: party, label: PARTY_WORDS[party] }))}
        />
      )}
      {mayEnrolWorkers(parties) && (
        <RadiosField
          label="Qui inscrivez-vous ?"
          choices={KINDS}
          value={write.draft.kind}
          onChange={(kind) => write.change('kind', kind)}
        />
      )}
      {isWorker ? (
        <WorkerChoice write={write} workers={workers} />
      ) : (
        <WriteField write={write} name="personLabel" label="Nom de la personne" hint="120 caractères au plus" />
      )}
    </>
  );
}

function WorkerChoice({ write, workers }: Pick<PersonFieldsProps, 'write' | 'workers'>): ReactNode {
  return (
    <SearchChoice
      label="Intervenant social"
      hint="De la compétence de la partie qui l’envoie"
      searchLabel="Rechercher un intervenant social par son nom"
      found={workers.found}
      onSearch={workers.search}
      value={write.draft.workerId}
      onChange={(id) => write.change('workerId', id)}
      error={write.faults.get('workerId')}
    />
  );
}

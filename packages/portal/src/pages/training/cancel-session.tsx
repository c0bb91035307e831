import { CancelSessionDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { formatQuantity } from '../../ui/format';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import type { Basis } from '../../ui/form/write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { PARTY_WORDS } from '../../words';
import { sessionAddress } from './addresses';
import { checkReason } from './reason-draft';
import { KeptSessionPage } from './session-page';
import { nameOfSession, type SessionRecord } from './use-session-record';
import { SESSION_STATE_WORDS } from './words';
import { Message } from '../../ui/message';

/** Cancels a session, for a reason that every party reads. */
export default function CancelSession(): ReactNode {
  return (
    <KeptSessionPage title="Annuler la session">
      {(session) =>
        session.state === 'DRAFT' || session.state === 'OPEN' ? (
          <CancellationForm key={session.id} session={session} />
        ) : (
          <Message kind="info" title="Cette session ne s’annule pas">
            Seule une session en préparation ou ouverte s’annule.
          </Message>
        )
      }
    </KeptSessionPage>
  );
}

type CancellationBasis = Basis<'state' | 'informed'>;

function CancellationForm({ session }: { readonly session: SessionRecord }): ReactNode {
  const navigate = useNavigate();
  const write = useCancellationWrite(session);
  return (
    <>
      <p>
        Session <strong>{nameOfSession(session)}</strong>. Le lieu et les places sont libérés, la liste d’attente prend
        fin ; la session reste au calendrier, marquée comme annulée.
      </p>
      <WriteForm
        write={write}
        action="Annuler la session"
        warning="Une session annulée ne se rouvre pas."
        confirmation={({ reason }, basis) => confirmationOf(session, reason, basis)}
        comparison={(before, theirs) => [
          { label: 'État', before: before.state, theirs: theirs.state, mine: 'Annulée' },
          { label: 'Personnes informées', before: before.informed, theirs: theirs.informed, mine: theirs.informed },
        ]}
        onLeave={() => void navigate(sessionAddress(session.id))}
      >
        <WriteField
          write={write}
          name="reason"
          label="Motif"
          kind="long"
          hint="Lu par toutes les parties, 500 caractères au plus"
        />
      </WriteForm>
    </>
  );
}

function useCancellationWrite(session: SessionRecord) {
  const navigate = useNavigate();
  return useWrite({
    form: `annulation:${session.id}`,
    blank: { reason: '' },
    current: basisOf(session),
    check: checkReason,
    document: CancelSessionDocument,
    variables: ({ reason }: { readonly reason: string }, { version }) => ({
      input: { id: session.id, version, reason },
    }),
    payload: ({ cancelSession }) => cancelSession,
    onWritten: () =>
      void navigate(sessionAddress(session.id), {
        state: success('La session est annulée ; les parties concernées en sont avisées.'),
      }),
  });
}

function basisOf(session: SessionRecord): CancellationBasis {
  return {
    version: String(session.version ?? 0),
    state: session.state ? SESSION_STATE_WORDS[session.state] : '–',
    informed: informedBy(session),
  };
}

function confirmationOf(session: SessionRecord, reason: string, { informed }: CancellationBasis): ConfirmLine[] {
  return [
    { term: 'Session', value: nameOfSession(session) },
    { term: 'Motif', value: reason },
    { term: 'Personnes inscrites concernées', value: informed },
    ...(session.hostParty && session.hostParty.code !== 'ANISCG'
      ? [{ term: 'Partie hôte avisée', value: PARTY_WORDS[session.hostParty.code] }]
      : []),
  ];
}

/** « 12 personnes : DGPN (8), DGGN (4) »: those who hold a seat or wait for one, by the party that is informed. */
function informedBy({ enrolments }: SessionRecord): string {
  const byParty = new Map<string, number>();
  for (const { state, party } of enrolments ?? []) {
    if (!party || !state || !['REQUESTED', 'CONFIRMED', 'WAITLISTED'].includes(state)) continue;
    byParty.set(PARTY_WORDS[party.code], (byParty.get(PARTY_WORDS[party.code]) ?? 0) + 1);
  }
  const total = [...byParty.values()].reduce((sum, count) => sum + count, 0);
  const parties = [...byParty].map(([party, count]) => `${party} (${count})`).join(', ');
  return total === 0 ? 'aucune' : `${formatQuantity(total, 'personne', 'personnes')} : ${parties}`;
}

import { useState, type ReactNode } from 'react';
import type { PartyCode } from '@iscg/client';
import type { PortalSession } from '../../session/page-state';
import { useSession } from '../../session/session';
import { readAs, signOut } from '../../session/session-service';
import { sentenceOf } from '../../ui/answer';
import { Button, ButtonRow } from '../../ui/button';
import { formatInstant } from '../../ui/format';
import { Message } from '../../ui/message';
import { Page, Section } from '../../ui/page';
import { Fact, Facts } from '../../ui/record';
import { partiesInWords, PARTY_WORDS } from '../../words';
import { Records } from './records';

const EVERY_PARTY: readonly PartyCode[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'];

/** Who I am here, as whom I read, and the way out. */
export default function MySession(): ReactNode {
  const session = useSession();
  const [failure, setFailure] = useState<Error>();
  const attempt = (work: Promise<void>) => void work.catch((error: Error) => setFailure(error));
  return (
    <Page title="Ma session" above={[]}>
      {failure && (
        <Message kind="error" live>
          {sentenceOf(failure)}
        </Message>
      )}
      <Facts>
        <Fact term="Nom">{session.name}</Fact>
        <Fact term="Je représente">{partiesInWords(session.parties)}</Fact>
        <Fact term="Je lis en tant que">{partiesInWords(session.reading)}</Fact>
        <Fact term="Visite précédente">
          {session.lastVisitAt ? formatInstant(session.lastVisitAt) : 'C’est la première'}
        </Fact>
        <Fact term="Fin de la session au plus tard">{formatInstant(session.expiresAt)}</Fact>
      </Facts>
      <ActingAs session={session} attempt={attempt} />
      <ViewingAs session={session} attempt={attempt} />
      <Section title="Se déconnecter">
        <ButtonRow>
          <Button onClick={() => attempt(signOut(false))}>Se déconnecter</Button>
          <Button kind="secondary" onClick={() => attempt(signOut(true))}>
            Fermer mes sessions sur tous les appareils
          </Button>
        </ButtonRow>
      </Section>
      <Records />
    </Page>
  );
}

interface ChoiceProps {
  readonly session: PortalSession;
  readonly attempt: (work: Promise<void>) => void;
}

function ActingAs({ session, attempt }: ChoiceProps): ReactNode {
  const { parties, actingAs } = session;
  if (parties.length < 2) return null;
  return (
    <Section title="Agir en tant que">
      <p>Vous représentez plusieurs parties. Vous pouvez restreindre votre session à l’une d’elles.</p>
      <ButtonRow>
        {parties.map((party) => (
          <Button
            key={party}
            kind="secondary"
            disabled={party === actingAs}
            onClick={() => attempt(readAs({ actingAs: party, viewingAs: null }))}
          >
            {PARTY_WORDS[party]}
          </Button>
        ))}
        {actingAs && <Button onClick={() => attempt(readAs({ actingAs: null }))}>Toutes mes parties</Button>}
      </ButtonRow>
    </Section>
  );
}

function ViewingAs({ session, attempt }: ChoiceProps): ReactNode {
  const { parties, actingAs, viewingAs } = session;
  if (!parties.includes('ANISCG') || (actingAs !== null && actingAs !== 'ANISCG')) return null;
  return (
    <Section title="Voir comme">
      <p>
        Pour comprendre ce qu’une partie voit, et l’aider. En lecture seule ; chaque consultation est enregistrée avec
        votre nom.
      </p>
      <ButtonRow>
        {EVERY_PARTY.filter((party) => party !== 'ANISCG').map((party) => (
          <Button
            key={party}
            kind="secondary"
            disabled={party === viewingAs}
            onClick={() => attempt(readAs({ viewingAs: party }))}
          >
            {PARTY_WORDS[party]}
          </Button>
        ))}
        {viewingAs && <Button onClick={() => attempt(readAs({ viewingAs: null }))}>Revenir à ma vue</Button>}
      </ButtonRow>
    </Section>
  );
}

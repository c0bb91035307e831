import { reasonOf, SessionDocument, type SessionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { Absent } from '../../ui/absent';
import { Answer } from '../../ui/answer';
import { Field } from '../../ui/field';
import { formatCount, formatDay, formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import { Page, Section } from '../../ui/page';
import { Fact, Facts, FieldFact } from '../../ui/record';
import { Refused } from '../../ui/refused';
import { PARTY_WORDS } from '../../words';
import { daysOf, StateBadge, timesOf } from './session-columns';
import { AUDIENCE_WORDS, PROGRAMME_KIND_WORDS } from './words';

type SessionRecord = NonNullable<SessionQuery['session']>;

const ABOVE = [{ title: 'Formations', to: '/formations' }];
const BACK = { title: 'Voir les sessions', to: '/formations' };

/** One session: when, what, where, for how many. */
export default function SessionPage(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(SessionDocument, { id });
  const title = query.data?.session?.programme?.title ?? 'Session';
  return (
    <Page title={titleOf(title, query.data?.session)} above={ABOVE}>
      <Answer to={query} what="la session">
        {(result) => {
          const reason = reasonOf(result, 'session');
          if (reason?.code === 'FORBIDDEN') return <Refused reason={reason} />;
          return result.session ? (
            <SessionFacts session={result.session} />
          ) : (
            <Absent what="Cette session" back={BACK} />
          );
        }}
      </Answer>
    </Page>
  );
}

function titleOf(title: string, session: SessionRecord | null | undefined): string {
  const [first] = session ? daysOf(session) : [];
  return first ? `${title}, le ${formatDay(first)}` : title;
}

function SessionFacts({ session }: { readonly session: SessionRecord }): ReactNode {
  const { programme } = session;
  return (
    <>
      <Facts>
        <FieldFact term="État" of={session} name="state">
          {(state) => <StateBadge state={state} />}
        </FieldFact>
        <FieldFact term="Date" of={session} name="startsAt">
          {() => daysOf(session).map(formatDay).join(', ')}
        </FieldFact>
        <FieldFact term="Horaires (heure de Paris)" of={session} name="endsAt">
          {() => timesOf(session)}
        </FieldFact>
        <ProgrammeFacts session={session} />
        <FieldFact term="Partie hôte" of={session} name="hostParty">
          {({ code, label }) => label ?? PARTY_WORDS[code]}
        </FieldFact>
      </Facts>
      <Seats session={session} />
      <Place session={session} />
      <p className="button-row">
        {programme?.kind && <Link to={`/formations?type=${programme.kind}`}>Les sessions à venir de ce type</Link>}
        <Link to={`/formations/calendrier?mois=${daysOf(session)[0]?.slice(0, 7) ?? ''}`}>
          Le mois dans le calendrier
        </Link>
      </p>
    </>
  );
}

function Seats({ session }: { readonly session: SessionRecord }): ReactNode {
  const { reading } = useSession();
  const countsAll = reading.includes('BOARD') || reading.includes('ANISCG');
  const counts = session.enrolmentCounts;
  return (
    <Section title="Places et inscriptions">
      <Facts>
        <FieldFact term="Places" of={session} name="seats">
          {formatCount}
        </FieldFact>
        <FieldFact term="Places restantes" of={session} name="seatsLeft">
          {(left) => (left === 0 ? '0 : session complète' : formatCount(left))}
        </FieldFact>
      </Facts>
      <h3 className="fr-h6">
        {countsAll ? 'Personnes inscrites, toutes parties' : 'Personnes inscrites de votre partie'}
      </h3>
      {counts ? <Counts counts={counts} /> : <Field of={session} name="enrolmentCounts" />}
    </Section>
  );
}

function Counts({ counts }: { readonly counts: NonNullable<SessionRecord['enrolmentCounts']> }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Demandes sans réponse" of={counts} name="requested">
        {formatCount}
      </FieldFact>
      <FieldFact term="Confirmées" of={counts} name="confirmed">
        {formatCount}
      </FieldFact>
      <FieldFact term="Sur liste d’attente" of={counts} name="waitlisted">
        {formatCount}
      </FieldFact>
      <FieldFact term="Présentes" of={counts} name="attended">
        {formatCount}
      </FieldFact>
      <FieldFact term="Absentes" of={counts} name="absent">
        {formatCount}
      </FieldFact>
    </Facts>
  );
}

function Place({ session }: { readonly session: SessionRecord }): ReactNode {
  const { venue } = session;
  return (
    <Section title="Lieu">
      {venue ? (
        <Facts>
          <FieldFact term="Nom" of={venue} name="name" />
          <FieldFact term="Adresse" of={venue} name="address" />
          <FieldFact term="Département" of={venue} name="departmentCode" />
          <FieldFact term="Capacité" of={venue} name="capacity">
            {(capacity) => formatQuantity(capacity, 'personne', 'personnes')}
          </FieldFact>
          <FieldFact term="Mis à disposition par" of={venue} name="offeredBy" empty="Lieu de l’ANISCG">
            {({ code, label }) => label ?? PARTY_WORDS[code]}
          </FieldFact>
        </Facts>
      ) : (
        <Facts>
          <Fact term="Lieu">
            <Field of={session} name="venue" />
          </Fact>
        </Facts>
      )}
    </Section>
  );
}

function ProgrammeFacts({ session }: { readonly session: SessionRecord }): ReactNode {
  const { programme } = session;
  if (!programme) return <FieldFact term="Programme" of={session} name="programme" />;
  return (
    <>
      <FieldFact term="Type" of={programme} name="kind">
        {(kind) => PROGRAMME_KIND_WORDS[kind]}
      </FieldFact>
      <FieldFact term="Public" of={programme} name="audience">
        {(audience) => AUDIENCE_WORDS[audience]}
      </FieldFact>
      <FieldFact term="Durée" of={programme} name="hours">
        {(hours) => formatQuantity(hours, 'heure', 'heures')}
      </FieldFact>
    </>
  );
}

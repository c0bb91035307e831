import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { formatDay, formatQuantity } from '../../ui/format';
import { Section } from '../../ui/page';
import { Fact, Facts, FieldFact } from '../../ui/record';
import { PARTY_WORDS } from '../../words';
import { daysOf, StateBadge, timesOf } from './session-columns';
import type { SessionRecord } from './use-session-record';
import { AUDIENCE_WORDS, PROGRAMME_KIND_WORDS } from './words';

/** When, what, by whom, for whom. */
export function SessionFacts({ session }: { readonly session: SessionRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={session} name="state">
        {(state) => <StateBadge state={state} />}
      </FieldFact>
      {session.state === 'CANCELLED' && (
        <FieldFact term="Motif de l’annulation" of={session} name="cancellationReason" />
      )}
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
      <FieldFact term="Formateurs" of={session} name="trainers" empty="Pas encore désignés">
        {(trainers) => trainers.map(({ name }) => name).join(', ')}
      </FieldFact>
    </Facts>
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

/** Where it is held. */
export function SessionPlace({ session }: { readonly session: SessionRecord }): ReactNode {
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

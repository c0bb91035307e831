import type { ReactNode } from 'react';
import { useSession } from '../../session/session';
import { Field } from '../../ui/field';
import { formatCount } from '../../ui/format';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import type { SessionRecord } from './use-session-record';

/** How many seats there are, and how many persons hold them or wait for one. */
export function SessionSeats({ session }: { readonly session: SessionRecord }): ReactNode {
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
        {countsAll ? 'Nombre de personnes, toutes parties' : 'Nombre de personnes de votre partie'}
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

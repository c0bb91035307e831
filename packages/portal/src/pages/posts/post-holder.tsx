import { reasonOf, type PostQuery, type WorkerFactsFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Fact, FieldFact, Facts } from '../../ui/record';
import { ONBOARDING_TONES, ONBOARDING_WORDS } from './words';

type PostRecord = NonNullable<PostQuery['post']>;

/** Who holds the post: each datum of the person with the rule that masks it, where one does. */
export function PostHolder({ post }: { readonly post: PostRecord }): ReactNode {
  return (
    <Section title="Titulaire">
      <Field of={post} name="holder" empty="Personne n’occupe ce poste à cette date.">
        {(holder) => (
          <>
            <WorkerFacts worker={holder} />
            <p>
              <Link to={`/postes/intervenants/${holder.id}`}>Voir la fiche et les affectations de cette personne</Link>
            </p>
          </>
        )}
      </Field>
    </Section>
  );
}

interface WorkerFactsProps {
  readonly worker: WorkerFactsFragment;
  /** Last day of employment, where one is recorded. */
  readonly endedOn?: string | null;
}

/** What is known of a person: each datum with the rule that masks it, where one does. */
export function WorkerFacts({ worker, endedOn }: WorkerFactsProps): ReactNode {
  return (
    <Facts>
      <FieldFact term="Prénom" of={worker} name="givenName" />
      <FieldFact term="Nom" of={worker} name="familyName" />
      <FieldFact term="Recrutement" of={worker} name="recruitedOn">
        {formatDay}
      </FieldFact>
      {endedOn && <Fact term="Fin de l’emploi">{formatDay(endedOn)}</Fact>}
      <FieldFact term="Adresse électronique professionnelle" of={worker} name="professionalEmail">
        {(address) => <a href={`mailto:${address}`}>{address}</a>}
      </FieldFact>
      <FieldFact term="Téléphone professionnel" of={worker} name="professionalPhone">
        {(number) => <PhoneNumber number={number} />}
      </FieldFact>
      <FieldFact term="Adresse électronique personnelle" of={worker} name="privateEmail">
        {(address) => <a href={`mailto:${address}`}>{address}</a>}
      </FieldFact>
      <FieldFact term="Téléphone personnel" of={worker} name="privatePhone">
        {(number) => <PhoneNumber number={number} />}
      </FieldFact>
      <FieldFact term="Accueil des nouveaux ISCG" of={worker} name="onboarding" empty="Aucun accueil connu">
        {(onboarding) => <Onboarding onboarding={onboarding} />}
      </FieldFact>
    </Facts>
  );
}

function PhoneNumber({ number }: { readonly number: string }): ReactNode {
  return (
    <a href={`tel:${number.replaceAll(/\s/g, '')}`} className="unbroken">
      {number}
    </a>
  );
}

function Onboarding({
  onboarding,
}: {
  readonly onboarding: NonNullable<WorkerFactsFragment['onboarding']>;
}): ReactNode {
  const { dueOn, session } = onboarding;
  return (
    <>
      <Field of={onboarding} name="status">
        {(status) => <Badge tone={ONBOARDING_TONES[status]}>{ONBOARDING_WORDS[status]}</Badge>}
      </Field>{' '}
      {dueOn && `échéance : ${formatDay(dueOn)} `}
      {session && !reasonOf(onboarding, 'session') && (
        <Link to={`/formations/sessions/${session.id}`}>Voir la session</Link>
      )}
    </>
  );
}

import { reasonOf, type PostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { FieldFact, Facts } from '../../ui/record';
import { ONBOARDING_TONES, ONBOARDING_WORDS } from './words';

type PostRecord = NonNullable<PostQuery['post']>;
type Holder = NonNullable<PostRecord['holder']>;

/** Who holds the post: each datum of the person with the rule that masks it, where one does. */
export function PostHolder({ post }: { readonly post: PostRecord }): ReactNode {
  return (
    <Section title="Titulaire">
      <Field of={post} name="holder" empty="Personne n’occupe ce poste à cette date.">
        {(holder) => <HolderFacts holder={holder} />}
      </Field>
    </Section>
  );
}

function HolderFacts({ holder }: { readonly holder: Holder }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Prénom" of={holder} name="givenName" />
      <FieldFact term="Nom" of={holder} name="familyName" />
      <FieldFact term="Recrutement" of={holder} name="recruitedOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Adresse électronique professionnelle" of={holder} name="professionalEmail">
        {(address) => <a href={`mailto:${address}`}>{address}</a>}
      </FieldFact>
      <FieldFact term="Téléphone professionnel" of={holder} name="professionalPhone">
        {(number) => <PhoneNumber number={number} />}
      </FieldFact>
      <FieldFact term="Adresse électronique personnelle" of={holder} name="privateEmail">
        {(address) => <a href={`mailto:${address}`}>{address}</a>}
      </FieldFact>
      <FieldFact term="Téléphone personnel" of={holder} name="privatePhone">
        {(number) => <PhoneNumber number={number} />}
      </FieldFact>
      <FieldFact term="Accueil des nouveaux ISCG" of={holder} name="onboarding" empty="Aucun accueil connu">
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

function Onboarding({ onboarding }: { readonly onboarding: NonNullable<Holder['onboarding']> }): ReactNode {
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

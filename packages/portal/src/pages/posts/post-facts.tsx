import type { PostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { formatCount, formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { FieldFact, Facts } from '../../ui/record';
import { partiesInWords } from '../../words';
import { EMPLOYER_KIND_WORDS, FORCE_WORDS, STATE_TONES, STATE_WORDS, TERRITORY_WORDS } from './words';
import { Field } from '../../ui/field';

/** What the post is on the day it is read for. */
export function PostFacts({ post }: { readonly post: NonNullable<PostQuery['post']> }): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={post} name="state">
        {(state) => <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>}
      </FieldFact>
      <FieldFact term="Depuis le" of={post} name="stateSince">
        {formatDay}
      </FieldFact>
      <FieldFact term="Force" of={post} name="force">
        {(force) => FORCE_WORDS[force]}
      </FieldFact>
      <FieldFact term="Territoire" of={post} name="territory">
        {(territory) => TERRITORY_WORDS[territory]}
      </FieldFact>
      <FieldFact term="Quotité" of={post} name="fte">
        {(fte) => `${formatCount(fte)} ETP`}
      </FieldFact>
      <FieldFact term="Département" of={post} name="department">
        {({ code, name, region }) => (
          <>
            <Link to={`/postes?departement=${code}`}>{`${code} – ${name}`}</Link> ({region.name})
          </>
        )}
      </FieldFact>
      <EmployerFact post={post} />
      <FieldFact term="Directions compétentes" of={post} name="competentParties">
        {(parties) => partiesInWords(parties.map(({ code }) => code))}
      </FieldFact>
    </Facts>
  );
}

function EmployerFact({ post }: { readonly post: NonNullable<PostQuery['post']> }): ReactNode {
  return (
    <FieldFact term="Employeur (autorité hiérarchique)" of={post} name="employer">
      {(employer) => (
        <>
          <Field of={employer} name="name">
            {(name) => <Link to={`/postes/employeurs/${employer.id}`}>{name}</Link>}
          </Field>
          {employer.kind && ` (${EMPLOYER_KIND_WORDS[employer.kind].toLowerCase()})`}
        </>
      )}
    </FieldFact>
  );
}

import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Success } from '../../ui/form/success';
import { formatDay } from '../../ui/format';
import { ButtonLink, Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Fact, Facts, FieldFact } from '../../ui/record';
import { Field } from '../../ui/field';
import { postPath } from '../posts/post-columns';
import { useKeepsPosts } from '../posts/use-keeps-posts';
import { conventionPath, earlyEndPath, renewalPath } from './addresses';
import { canEnd } from './convention-basis';
import { ConventionPage, type ConventionRecord } from './convention-page';
import { SIGNATORY_WORDS, STATUS_TONES, STATUS_WORDS } from './words';
import '../posts/narrative.css';

/** One local convention: when it holds, who has signed it, what comes before and after it. */
export default function Convention(): ReactNode {
  const keepsPosts = useKeepsPosts();
  return (
    <ConventionPage
      actions={(convention) =>
        keepsPosts && (
          <>
            {!convention.renewedBy && <ButtonLink to={renewalPath(convention.id)}>Renouveler</ButtonLink>}
            {canEnd(convention) && <ButtonLink to={earlyEndPath(convention.id)}>Mettre fin avant le terme</ButtonLink>}
          </>
        )
      }
    >
      {(convention) => (
        <>
          <Success />
          <ConventionFacts convention={convention} />
          <Section title="Signataires">
            <Field of={convention} name="signatories">
              {(signatories) => (
                <ul>
                  {signatories.map(({ kind, label }) => (
                    <li key={`${kind} ${label}`}>
                      {label}
                      {kind && ` (${SIGNATORY_WORDS[kind]})`}
                    </li>
                  ))}
                </ul>
              )}
            </Field>
          </Section>
        </>
      )}
    </ConventionPage>
  );
}

function ConventionFacts({ convention }: { readonly convention: ConventionRecord }): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={convention} name="status">
        {(status) => <Badge tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</Badge>}
      </FieldFact>
      <FieldFact term="Poste" of={convention} name="post">
        {({ reference, department }) => (
          <>
            {reference && <Link to={postPath(reference, undefined)}>{reference}</Link>}
            {department && ` (${department.code} – ${department.name})`}
          </>
        )}
      </FieldFact>
      <FieldFact term="Signée le" of={convention} name="signedOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Premier jour" of={convention} name="startsOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Terme" of={convention} name="endsOn">
        {formatDay}
      </FieldFact>
      {convention.endedOn && <EarlyEnd convention={convention} />}
      <Neighbours convention={convention} />
    </Facts>
  );
}

function EarlyEnd({ convention }: { readonly convention: ConventionRecord }): ReactNode {
  return (
    <>
      <FieldFact term="Fin anticipée le" of={convention} name="endedOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Motif" of={convention} name="endReason">
        {(reason) => <span className="narrative">{reason}</span>}
      </FieldFact>
    </>
  );
}

function Neighbours({ convention: { renews, renewedBy } }: { readonly convention: ConventionRecord }): ReactNode {
  return (
    <>
      <Fact term="Renouvelle">
        {renews ? (
          <Link to={conventionPath(renews.id)}>
            la convention en vigueur jusqu’au {renews.lastDay && formatDay(renews.lastDay)}
          </Link>
        ) : (
          <span className="empty">Première convention</span>
        )}
      </Fact>
      <Fact term="Renouvelée par">
        {renewedBy ? (
          <Link to={conventionPath(renewedBy.id)}>
            la convention du {renewedBy.startsOn && formatDay(renewedBy.startsOn)}
          </Link>
        ) : (
          <span className="empty">Pas encore renouvelée</span>
        )}
      </Fact>
    </>
  );
}

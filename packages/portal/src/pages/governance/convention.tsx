import { ConventionDocument, reasonOf, type ConventionQuery } from '@iscg/client';
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Field } from '../../ui/field';
import { Success } from '../../ui/form/success';
import { formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import { Page, Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { Refused } from '../../ui/refused';
import { Article } from './article';
import { ConventionClock } from './convention-clock';
import { Notices } from './notices';
import { Terms } from './terms';
import { SIDE_WORDS } from './words';

type Convention = NonNullable<ConventionQuery['convention']>;

/** The convention: its clock, who signed it, its text. */
export default function ConventionPage(): ReactNode {
  const query = useGraph(ConventionDocument, {});
  return (
    <Page
      title="Convention du 25 novembre 2020"
      above={[]}
      actions={
        <>
          <ButtonLink to="/gouvernance/engagements">Voir les engagements</ButtonLink>
          <ButtonLink to="/gouvernance/echeances">Voir les échéances</ButtonLink>
        </>
      }
    >
      <Answer to={query} what="la convention">
        {(result) => {
          const reason = reasonOf(result, 'convention');
          if (reason) return <Refused reason={reason} />;
          if (!result.convention) return <p className="empty">Aucune convention n’est enregistrée.</p>;
          return <ConventionContent convention={result.convention} />;
        }}
      </Answer>
    </Page>
  );
}

function ConventionContent({ convention }: { readonly convention: Convention }): ReactNode {
  const { hash } = useLocation();
  useEffect(() => {
    // The article is not there yet when the browser looks for it.
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <p className="fr-text--lead">
        <Field of={convention} name="title" />
      </p>
      <Facts>
        <FieldFact term="Signée le" of={convention} name="signedOn">
          {formatDay}
        </FieldFact>
        <FieldFact term="À" of={convention} name="place" />
      </Facts>
      <Success />
      <ConventionClock convention={convention} />
      <Terms convention={convention} />
      <Notices convention={convention} />
      <Signatories convention={convention} />
      <FullText convention={convention} />
    </>
  );
}

function Signatories({ convention }: { readonly convention: Convention }): ReactNode {
  return (
    <Section title="Signataires">
      <Field of={convention} name="signatories">
        {(signatories) => (
          <ul>
            {signatories.map((signatory) => (
              <li key={signatory.side}>
                {signatory.side && <strong>{SIDE_WORDS[signatory.side]}</strong>} :{' '}
                <Field of={signatory} name="capacity" />
                {', '}
                <Field of={signatory} name="name" empty="le texte ne donne pas de nom" />
              </li>
            ))}
          </ul>
        )}
      </Field>
    </Section>
  );
}

function FullText({ convention }: { readonly convention: Convention }): ReactNode {
  return (
    <Section title="Texte">
      <Field of={convention} name="articles">
        {(articles) => (
          <>
            <nav aria-label="Articles de la convention">
              <ol className="fr-raw-list">
                {articles.map(({ number, title }) => (
                  <li key={number}>
                    <a href={`#article-${number}`}>
                      Article {number} : {title}
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
            {articles.map((article) => (
              <Article key={article.number} article={article} />
            ))}
          </>
        )}
      </Field>
    </Section>
  );
}

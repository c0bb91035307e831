import type { ConventionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { Link } from '../../ui/link';
import { blocksOf } from './article-text';

type ConventionArticle = NonNullable<NonNullable<ConventionQuery['convention']>['articles']>[number];

/** One article, word for word. */
export function Article({ article }: { readonly article: ConventionArticle }): ReactNode {
  const { number, title } = article;
  return (
    <article className="section" id={`article-${number}`}>
      <h3>
        Article {number} : {title}
      </h3>
      <Field of={article} name="text">
        {(text) =>
          blocksOf(text).map((block, index) =>
            'paragraph' in block ? (
              <p key={index}>{block.paragraph}</p>
            ) : (
              <ul key={index}>
                {block.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ),
          )
        }
      </Field>
      {number !== null && number > 1 && (
        <p>
          <Link to={`/gouvernance/engagements?article=${number}`}>Engagements de l’article {number}</Link>
        </p>
      )}
    </article>
  );
}

import type { PostCountsFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { Figure, FigureRow } from '../../ui/figure';
import { Field } from '../../ui/field';
import { formatCount, formatQuantity } from '../../ui/format';
import { STATE_WORDS } from './words';

/** Posts, full-time equivalents, posts held and départements: each with its date, source and definition. */
export function PostFigureRow({ figures }: { readonly figures: PostCountsFragment }): ReactNode {
  const origin = { date: figures.asOf, source: figures.source, definition: figures.definition };
  const { byState, departments } = figures;
  const filled = byState?.find(({ state }) => state === 'FILLED');
  return (
    <FigureRow>
      <Figure label="Postes" value={<Count of={figures} name="posts" />} {...origin} />
      <Figure label="Équivalents temps plein" value={<Count of={figures} name="fte" />} unit="ETP" {...origin} />
      <Figure label="Postes pourvus" value={filled ? <Count of={filled} name="posts" /> : '–'} {...origin}>
        <p className="fr-text--sm">{otherStates(figures)}</p>
      </Figure>
      <Figure
        label="Départements avec deux postes ou plus"
        value={departments ? <Count of={departments} name="covered" /> : '–'}
        {...origin}
        definition={`Départements qui ont deux postes ou plus. ${figures.definition ?? ''}`}
      >
        {departments && (
          <p className="fr-text--sm">
            {formatCount(departments.single ?? 0)} avec un seul poste, {formatCount(departments.uncovered ?? 0)} sans
            poste
          </p>
        )}
      </Figure>
    </FigureRow>
  );
}

function Count<Node extends object, Name extends keyof Node & string>(props: {
  readonly of: Node;
  readonly name: Name;
}): ReactNode {
  return <Field {...props}>{(value) => formatCount(String(value))}</Field>;
}

/** « 28 vacants, 7 suspendus, 0 ouvert ». */
function otherStates({ byState }: PostCountsFragment): string {
  const quantities = (byState ?? []).flatMap(({ state, posts }) => {
    if (!state || state === 'FILLED' || posts === null) return [];
    const word = STATE_WORDS[state].toLowerCase();
    return [formatQuantity(posts, word, `${word}s`)];
  });
  return quantities.join(', ');
}

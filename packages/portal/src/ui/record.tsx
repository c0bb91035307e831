import type { ReactNode } from 'react';
import { Field } from './field';

/** The facts of one thing: a term and what it is. */
export function Facts({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="facts">{children}</dl>;
}

/** One term and its description. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="facts__fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One field of an answer as a fact, masked with its reason where it is. */
export function FieldFact<Node extends object, Name extends keyof Node & string>(props: {
  readonly term: string;
  readonly of: Node;
  readonly name: Name;
  readonly children?: (value: NonNullable<Node[Name]>) => ReactNode;
  readonly empty?: string;
}): ReactNode {
  const { term, ...field } = props;
  return (
    <Fact term={term}>
      <Field {...field} />
    </Fact>
  );
}

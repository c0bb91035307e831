import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Message } from '../../ui/message';

/**
 * Says that a list may not be whole, because a service did not answer. What a rule keeps from the person is not missing:
 * it is not theirs to deal with.
 */
export function Unavailable<Answer extends object>(props: {
  readonly of: Answer;
  readonly names: readonly (keyof Answer & string)[];
}): ReactNode {
  const reasons = props.names.map((name) => reasonOf(props.of, name));
  const missing = reasons.find((reason) => reason !== undefined && reason.code !== 'FORBIDDEN');
  if (!missing) return null;
  return (
    <Message kind="warning" title="Cette liste est peut-être incomplète">
      {missing.message}
    </Message>
  );
}

import type { ReactNode } from 'react';
import { Message } from '../../ui/message';
import { Page, type PageProps } from '../../ui/page';

/** A page that writes, for who may: the others read why they may not. */
export function FormPage(props: {
  readonly title: string;
  readonly above: NonNullable<PageProps['above']>;
  readonly isAllowed: boolean;
  /** Whose the act is, for the others. */
  readonly refusal: string;
  readonly children: () => ReactNode;
}): ReactNode {
  const { title, above, isAllowed, refusal, children } = props;
  return (
    <Page title={title} above={above}>
      {isAllowed ? (
        children()
      ) : (
        <Message kind="warning" title="Vous ne pouvez pas écrire ici">
          {refusal} Si vous en êtes, vérifiez en tant que qui vous lisez.
        </Message>
      )}
    </Page>
  );
}

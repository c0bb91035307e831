import { PostDocument, reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { ButtonLink } from '../../ui/link';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { OnlyKeepers } from './only-keepers';
import { postPath } from './post-columns';
import type { PostRecord } from './post-draft';

interface PostWritePageProps {
  readonly title: string;
  readonly children: (post: PostRecord) => ReactNode;
}

/** A page that writes about the post that its address names; ANISCG’s alone. */
export function PostWritePage({ title, children }: PostWritePageProps): ReactNode {
  const { reference = '' } = useParams();
  return (
    <Page
      title={title}
      above={[
        { title: 'Postes', to: '/postes' },
        { title: `Poste ${reference}`, to: postPath(reference, undefined) },
      ]}
    >
      <OnlyKeepers what="enregistre la vie des postes">
        <Written reference={reference}>{children}</Written>
      </OnlyKeepers>
    </Page>
  );
}

function Written(props: Pick<PostWritePageProps, 'children'> & { readonly reference: string }): ReactNode {
  const { reference, children } = props;
  const query = useGraph(PostDocument, { reference, asOf: null });
  return (
    <Answer to={query} what="le poste">
      {(result) => {
        // The post read before stays in view while another is awaited: it is not the one of this page.
        if (query.isPlaceholderData) return <Loading what="le poste" />;
        if (result.post) return children(result.post);
        const reason = reasonOf(result, 'post');
        if (!reason || reason.code === 'BAD_USER_INPUT') {
          return <Absent what="Ce poste" back={{ title: 'Voir les postes', to: '/postes' }} />;
        }
        return (
          <Message kind="error" title="Momentanément indisponible : le poste" live>
            {reason.message}
          </Message>
        );
      }}
    </Answer>
  );
}

/** What the address asks cannot be done to the post as it stands. */
export function NotPossible(props: { readonly reference: string; readonly children: string }): ReactNode {
  return (
    <>
      <Message kind="info" title="Ce n’est pas possible">
        {props.children}
      </Message>
      <p className="button-row">
        <ButtonLink to={postPath(props.reference, undefined)}>Revenir au poste</ButtonLink>
      </p>
    </>
  );
}

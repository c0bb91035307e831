import { PostDocument, reasonOf, type PostQuery } from '@iscg/client';
import { useParams } from 'react-router';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { AddressProblems } from '../../ui/list/address-problems';
import { Filters } from '../../ui/list/filters';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Success } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { PostDifficulties } from '../difficulties/post-difficulties';
import { PostConventions } from '../local-conventions/post-conventions';
import { postActPath, postActsFrom } from './post-acts';
import { PostFacts } from './post-facts';
import { PostFunding } from './post-funding';
import { PostHolder } from './post-holder';
import { PostLife } from './post-life';
import { PostMissing } from './post-missing';
import { PostUnits } from './post-units';
import { useKeepsPosts } from './use-keeps-posts';

type PostRecord = NonNullable<PostQuery['post']>;

const ADDRESS: ListAddress = {
  filters: [{ name: 'date', label: 'À la date du', hint: 'Aujourd’hui par défaut', kind: 'day' }],
};

const ABOVE = [{ title: 'Postes', to: '/postes' }];

/** One post: what it is, who holds it, who pays for it, and its life so far. */
export default function Post(): ReactNode {
  const { reference = '' } = useParams();
  // Nothing of a post stays in view while another one is on its way.
  return <PostPage key={reference} reference={reference} />;
}

function PostPage({ reference }: { readonly reference: string }): ReactNode {
  const list = useList(ADDRESS);
  const day = list.state.values['date'];
  const query = useGraph(PostDocument, { reference, asOf: day ?? null });
  // The past is only read.
  const mayChange = useKeepsPosts() && day === undefined && !query.isPlaceholderData;
  if (query.data && isMissing(query.data)) return <PostMissing day={day} />;
  return (
    <Page
      title={`Poste ${reference}`}
      above={ABOVE}
      actions={mayChange && query.data?.post && <Acts post={query.data.post} />}
    >
      <Success />
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir la date de lecture" action="Afficher" />
      <Answer to={query} what="le poste">
        {(result) => (result.post ? <Record {...{ post: result.post, day, mayChange }} /> : <Unread result={result} />)}
      </Answer>
    </Page>
  );
}

function Acts({ post: { reference, state } }: { readonly post: PostRecord }): ReactNode {
  if (!reference || !state) return null;
  return postActsFrom(state).map((act) => (
    <ButtonLink key={act.name} to={postActPath(reference, act)}>
      {act.title}
    </ButtonLink>
  ));
}

/** A text that can be no reference is one more that no post has. */
function isMissing(result: PostQuery): boolean {
  const reason = reasonOf(result, 'post');
  return !result.post && (!reason || reason.code === 'BAD_USER_INPUT');
}

function Unread({ result }: { readonly result: PostQuery }): ReactNode {
  return (
    <Message kind="error" title="Le poste ne peut pas être affiché" live>
      {reasonOf(result, 'post')?.message}
    </Message>
  );
}

interface RecordProps {
  readonly post: PostRecord;
  readonly day: string | undefined;
  readonly mayChange: boolean;
}

function Record({ post, day, mayChange }: RecordProps): ReactNode {
  return (
    <>
      {day && post.asOf && (
        <Message kind="info">{`Le poste tel qu’il était le ${formatDay(post.asOf)}, et non tel qu’il est aujourd’hui.`}</Message>
      )}
      <PostFacts post={post} />
      <PostHolder post={post} />
      <PostUnits post={post} />
      {post.asOf && post.reference && <PostFunding reference={post.reference} asOf={post.asOf} />}
      <PostConventions post={post} />
      <PostDifficulties post={post} />
      <PostLife post={post} mayChange={mayChange} />
    </>
  );
}

import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Draft } from '../../ui/form/draft';
import { formatDay } from '../../ui/format';
import { codeIn } from '../../ui/list/choices';
import { NotFound } from '../not-found';
import { POST_ACTS, type FillingAct, type PlainAct, type PostAct } from './post-acts';
import { lastStanding, type PostAsks, type PostField, type PostRecord } from './post-draft';
import { PostForm, usePostWrite, type PostFormProps } from './post-form';
import { NotPossible, PostWritePage } from './post-write-page';
import { STATE_WORDS } from './words';

/** One thing that happens to a post: its opening, a taking up, a departure, a suspension, a resumption, its end. */
export default function PostActPage(): ReactNode {
  const { act: name } = useParams();
  const act = POST_ACTS.find((each) => each.name === name);
  if (!act) return <NotFound />;
  return (
    <PostWritePage title={act.title}>
      {(post) => {
        const key = `${act.name} ${post.id}`;
        if ('fills' in act) return <FillingForm key={key} act={act} post={post} />;
        return <PlainForm key={key} act={act} post={post} />;
      }}
    </PostWritePage>
  );
}

function PlainForm({ act, post }: { readonly act: PlainAct; readonly post: PostRecord }): ReactNode {
  const asks: PostAsks = { fields: ['on', 'reason'], after: lastStanding(post) };
  const { document, written } = act;
  const write = usePostWrite({
    form: formOf(act, post),
    ...{ post, asks, document, written },
    input: ({ on, reason }, version) => ({ postId: post.id, version, on, reason }),
  });
  return <ActForm {...{ act, post, asks, write }} />;
}

function FillingForm({ act, post }: { readonly act: FillingAct; readonly post: PostRecord }): ReactNode {
  const asks: PostAsks = {
    fields: ['on', 'workerId', 'fte', 'reason'],
    after: lastStanding(post),
  };
  const { document, written } = act;
  const write = usePostWrite({
    form: formOf(act, post),
    blank: { fte: post.fte?.replace('.', ',') ?? '' },
    ...{ post, asks, document, written },
    input: (content, version) => ({ ...content, postId: post.id, version }),
  });
  return <ActForm {...{ act, post, asks, write }} />;
}

type ActFormProps = Pick<PostFormProps, 'post' | 'asks' | 'write'> & { readonly act: PostAct };

function ActForm({ act, ...form }: ActFormProps): ReactNode {
  const { post, write } = form;
  const isPossible = act.from.some((state) => state === post.state);
  // A conflict is shown first, even when it is that the act is no longer possible.
  if (!isPossible && !write.verdict && !write.isSending) {
    return <NotPossible reference={post.reference ?? ''}>{whyNot(act, post)}</NotPossible>;
  }
  return (
    <>
      <Standing post={post} />
      <PostForm
        {...form}
        action={act.title}
        warning={act.warning}
        day={act.day}
        subject={[
          { term: 'Poste', value: post.reference ?? '' },
          { term: 'État ensuite', value: STATE_WORDS[act.after] },
        ]}
        outcome={(draft) => outcomeOf(act, draft, isPossible)}
      />
    </>
  );
}

function Standing({ post: { state, stateSince } }: { readonly post: PostRecord }): ReactNode {
  if (!state) return null;
  return (
    <p>
      Le poste est dans l’état <strong>{STATE_WORDS[state]}</strong>
      {stateSince && <> depuis le {formatDay(stateSince)}</>}.
    </p>
  );
}

function outcomeOf(act: PostAct, { on, reason }: Draft<PostField>, isPossible: boolean) {
  return {
    state: isPossible ? STATE_WORDS[act.after] : 'N’est plus possible',
    stateSince: on === '' ? '' : formatDay(on),
    last: `${act.title} : ${reason}`,
  };
}

function whyNot(act: PostAct, post: PostRecord): string {
  const state = codeIn(STATE_WORDS, post.state ?? undefined);
  const from = act.from.map((each) => `« ${STATE_WORDS[each]} »`).join(' ou ');
  return `Le poste est dans l’état « ${state ? STATE_WORDS[state] : 'inconnu'} ». On peut « ${act.title.toLowerCase()} » dans l’état ${from}.`;
}

function formOf(act: PostAct, post: PostRecord): string {
  return `poste-${act.name}:${post.id}`;
}

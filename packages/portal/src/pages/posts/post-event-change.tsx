import { CancelPostEventDocument, CorrectPostEventDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Absent } from '../../ui/absent';
import { formatDay } from '../../ui/format';
import { NotFound } from '../not-found';
import { postPath } from './post-columns';
import { eventName, stands, type PostAsks, type PostEventRecord, type PostRecord } from './post-draft';
import { PostForm, usePostWrite, type PostFormProps } from './post-form';
import { NotPossible, PostWritePage } from './post-write-page';

interface ChangeProps {
  readonly post: PostRecord;
  readonly event: PostEventRecord;
}

const CHANGES = {
  correction: { title: 'Corriger un événement', Form: CorrectionForm },
  annulation: { title: 'Annuler un événement', Form: CancellationForm },
} as const;

/** An event of a post recorded wrongly: it is put right, or never happened. */
export default function PostEventChange(): ReactNode {
  const { event: id, change } = useParams();
  if (change !== 'correction' && change !== 'annulation') return <NotFound />;
  const { title, Form } = CHANGES[change];
  return (
    <PostWritePage title={title}>
      {(post) => {
        const event = post.events?.find((each) => each.id === id);
        if (event) return <Form key={`${change} ${event.id}`} post={post} event={event} />;
        const back = { title: 'Revenir au poste', to: postPath(post.reference ?? '', undefined) };
        return <Absent what="Cet événement" back={back} />;
      }}
    </PostWritePage>
  );
}

function CorrectionForm({ post, event }: ChangeProps): ReactNode {
  const fills = event.kind === 'FILLED';
  const asks: PostAsks = fills
    ? { fields: ['on', 'workerId', 'fte', 'reason'], keepsHolder: true }
    : { fields: ['on', 'reason'] };
  const write = usePostWrite({
    form: `poste-correction:${event.id}`,
    blank: { on: event.on ?? '', reason: event.reason ?? '' },
    ...{ post, asks, document: CorrectPostEventDocument },
    input: ({ on, reason, workerId, fte }, version) => ({
      ...{ eventId: event.id, version, on, reason },
      ...(workerId !== '' && { workerId }),
      ...(fte !== '' && { fte }),
    }),
    written: 'L’événement est corrigé.',
  });
  return (
    <ChangeForm
      {...{ post, event, asks, write }}
      action="Corriger l’événement"
      warning="Relisez : l’événement corrigé prendra la place de celui-ci, qui restera lisible."
    />
  );
}

function CancellationForm({ post, event }: ChangeProps): ReactNode {
  const asks: PostAsks = { fields: ['reason'] };
  const write = usePostWrite({
    form: `poste-annulation:${event.id}`,
    ...{ post, asks, document: CancelPostEventDocument },
    input: ({ reason }, version) => ({ eventId: event.id, version, reason }),
    written: 'L’événement est annulé.',
  });
  return (
    <ChangeForm
      {...{ post, event, asks, write }}
      action="Annuler l’événement"
      warning="Relisez : l’événement ne comptera plus dans la vie du poste. Il restera lisible, avec votre motif."
    />
  );
}

type ChangeFormProps = Pick<PostFormProps, 'write' | 'asks' | 'action' | 'warning'> & ChangeProps;

function ChangeForm({ event, ...form }: ChangeFormProps): ReactNode {
  const { post, write, action } = form;
  // A conflict is shown first, even when it is that the event counts no more.
  if (!stands(event) && !write.verdict && !write.isSending) {
    return (
      <NotPossible reference={post.reference ?? ''}>
        Cet événement est déjà annulé ou corrigé, ou il est lui-même une annulation : il ne se change plus.
      </NotPossible>
    );
  }
  return (
    <>
      <p>
        <strong>{eventName(event)}</strong>
        {event.reason && ` : ${event.reason}`}
      </p>
      <PostForm
        {...form}
        subject={[
          { term: 'Poste', value: post.reference ?? '' },
          { term: 'Événement', value: eventName(event) },
        ]}
        outcome={({ on, reason }) => ({
          state: stands(event) ? 'Selon les événements qui comptent' : 'N’est plus possible',
          stateSince: on === '' ? '' : formatDay(on),
          last: `${action} : ${reason}`,
        })}
      />
    </>
  );
}

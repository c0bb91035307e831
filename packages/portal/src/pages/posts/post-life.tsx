import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Timeline, type TimelineItem } from '../../ui/timeline';
import { postEventPath } from './post-acts';
import { eventName, stands, type PostEventRecord, type PostRecord } from './post-draft';
import { EVENT_WORDS } from './words';

/** What has happened to a post; what was cancelled stays readable, struck through. */
export function PostLife(props: {
  readonly post: PostRecord;
  /** Whether the person may put an event right. */
  readonly mayChange: boolean;
}): ReactNode {
  const { post, mayChange } = props;
  const reference = mayChange ? post.reference : null;
  return (
    <Section title="Vie du poste">
      <Field of={post} name="events" empty="Aucun événement à cette date.">
        {(events) => (
          <Timeline
            // A cancellation is told where its event is.
            items={events.filter(({ kind }) => kind !== 'CANCELLED').map((event) => itemOf(event, reference))}
            empty="Aucun événement à cette date."
          />
        )}
      </Field>
    </Section>
  );
}

function itemOf(event: PostEventRecord, reference: string | null): TimelineItem {
  const title = (
    <Field of={event} name="kind">
      {(kind) => EVENT_WORDS[kind]}
    </Field>
  );
  const reason = <Field of={event} name="reason" empty="Sans motif enregistré" />;
  const { id, on, cancelledBy } = event;
  if (!cancelledBy) {
    return {
      ...{ id, on, title },
      children: (
        <>
          <p>{reason}</p>
          {reference !== null && stands(event) && <Changes event={event} reference={reference} />}
        </>
      ),
    };
  }
  return {
    ...{ id, on },
    title: (
      <>
        <s>{title}</s> <Badge>Annulé</Badge>
      </>
    ),
    children: (
      <>
        <p>
          <s>{reason}</s>
        </p>
        <Cancellation by={cancelledBy} />
      </>
    ),
  };
}

function Cancellation({ by }: { readonly by: NonNullable<PostEventRecord['cancelledBy']> }): ReactNode {
  const isReplaced = by.kind !== 'CANCELLED';
  return (
    <p>
      {isReplaced && by.on ? `Corrigé, événement du ${formatDay(by.on)} : ` : 'Motif de l’annulation : '}
      <Field of={by} name="reason" empty="sans motif enregistré" />
    </p>
  );
}

/** The creation of a post never goes alone: it is put right, and never cancelled. */
function Changes({ event, reference }: { readonly event: PostEventRecord; readonly reference: string }): ReactNode {
  const of = <span className="fr-sr-only"> : {eventName(event)}</span>;
  return (
    <p>
      <Link to={postEventPath(reference, event.id, 'correction')}>Corriger{of}</Link>
      {event.kind !== 'PLANNED' && (
        <>
          {' · '}
          <Link to={postEventPath(reference, event.id, 'annulation')}>Annuler{of}</Link>
        </>
      )}
    </p>
  );
}

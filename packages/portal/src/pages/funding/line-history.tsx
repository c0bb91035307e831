import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { formatEuros } from '../../ui/format';
import { Timeline } from '../../ui/timeline';
import { PARTY_WORDS } from '../../words';
import type { LineEvent, SubsidyLine } from './use-line';
import { LINE_EVENT_WORDS } from './words';

/** What happened to a line, the oldest first: each event is read from the fact that it comes from. */
export function LineHistory({ line }: { readonly line: SubsidyLine }): ReactNode {
  return (
    <Field of={line} name="history" empty="Aucun événement.">
      {(events) => (
        <Timeline
          empty="Aucun événement."
          items={events.map((event, index) => ({
            id: String(index),
            on: event.occurredOn,
            title: titleOf(event),
            children: <EventDetail event={event} />,
          }))}
        />
      )}
    </Field>
  );
}

function titleOf({ kind, amount }: LineEvent): string {
  return [kind && LINE_EVENT_WORDS[kind], amount && formatEuros(amount)].filter(Boolean).join(' : ');
}

function EventDetail({ event }: { readonly event: LineEvent }): ReactNode {
  const { party, reference, reason } = event;
  const told = [party && `Par ${PARTY_WORDS[party.code]}`, reference, reason && `Motif : ${reason}`];
  return (
    <>
      <p>{told.filter(Boolean).join(' – ')}</p>
      {event.recordedAt && (
        <p>
          Enregistré par : <Field of={event} name="recordedBy" empty="auteur non conservé" />
        </p>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/format';
import { Facts, FieldFact } from '../../ui/record';
import type { CalledMeeting } from './called-meeting';
import { MEETING_STATE_TONES, MEETING_STATE_WORDS } from './words';

interface CalledFactsProps {
  readonly meeting: CalledMeeting;
  /** What is told of it besides, after its state. */
  readonly children?: ReactNode;
}

/** Where a meeting stands, where it is called to and when it was, and why it was called off. */
export function CalledFacts({ meeting, children }: CalledFactsProps): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={meeting} name="state">
        {(state) => <Badge tone={MEETING_STATE_TONES[state]}>{MEETING_STATE_WORDS[state]}</Badge>}
      </FieldFact>
      {children}
      <FieldFact term="Lieu" of={meeting} name="place" />
      <FieldFact term="Convoquée le" of={meeting} name="convenedOn">
        {formatDay}
      </FieldFact>
      {meeting.cancelledOn && (
        <>
          <FieldFact term="Annulée le" of={meeting} name="cancelledOn">
            {formatDay}
          </FieldFact>
          <FieldFact term="Motif" of={meeting} name="cancellationReason" />
        </>
      )}
    </Facts>
  );
}

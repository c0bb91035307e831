import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/format';
import { Fact, FieldFact } from '../../ui/record';

interface Ending {
  readonly endedOn: string | null;
  readonly endReason: string | null;
}

/** Whether an organisation goes on, or when and why it ended. */
export function EndFacts({ row, going }: { readonly row: Ending; readonly going: string }): ReactNode {
  if (row.endedOn === null) {
    return (
      <Fact term="Situation">
        <Badge tone="success">{going}</Badge>
      </Fact>
    );
  }
  return (
    <>
      <FieldFact term="Dernier jour" of={row} name="endedOn">
        {formatDay}
      </FieldFact>
      <FieldFact term="Motif de la fin" of={row} name="endReason" />
    </>
  );
}

import { ApprovingMeetingsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { ChoiceField } from '../../ui/form/choice-field';
import { formatDay } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';

const ELECTED_ELSEWHERE = 'Par une autre instance';

/** The meetings of the board that may have elected: the latest that were held. */
export function useElectingMeetings(): readonly Choice[] {
  const { data } = useGraph(ApprovingMeetingsDocument, {});
  return (data?.boardMeetings?.nodes ?? []).flatMap(({ id, meetsOn }) =>
    meetsOn ? { value: id, label: `Réunion du ${formatDay(meetsOn)}` } : [],
  );
}

/** A meeting as a person chose it, in words. */
export function electedAtInWords(meetings: readonly Choice[], id: string | null): string {
  return meetings.find(({ value }) => value === id)?.label ?? ELECTED_ELSEWHERE;
}

interface ElectedAtFieldProps {
  readonly meetings: readonly Choice[];
  readonly write: {
    readonly draft: { readonly electedAtMeetingId: string };
    readonly faults: { get(name: 'electedAtMeetingId'): string | undefined };
    readonly change: (name: 'electedAtMeetingId', value: string) => void;
  };
}

/** Which meeting of the board elected, when one did. */
export function ElectedAtField({ meetings, write }: ElectedAtFieldProps): ReactNode {
  return (
    <ChoiceField
      label="Élu à la réunion"
      unset={ELECTED_ELSEWHERE}
      required={false}
      choices={meetings}
      value={write.draft.electedAtMeetingId}
      error={write.faults.get('electedAtMeetingId')}
      onChange={(value) => write.change('electedAtMeetingId', value)}
    />
  );
}

import type { TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import type { UserFault } from '../../ui/form/write';
import { Message } from '../../ui/message';
import { OnlyKeepers } from '../posts/only-keepers';
import type { RegisterPages } from './addresses';
import { checkEnd, type EndField } from './entry-checks';
import { EntryForm, type EntryField } from './entry-form';

const FIELDS: readonly EntryField<EndField>[] = [
  { name: 'endedOn', label: 'Dernier jour', kind: 'date', hint: 'Au plus tard aujourd’hui' },
  { name: 'reason', label: 'Motif', hint: '300 caractères au plus' },
];

interface EndFormProps<Input> {
  readonly pages: RegisterPages;
  readonly row: {
    readonly id: string;
    readonly version: number | null;
    readonly endedOn: string | null;
    readonly endReason: string | null;
  };
  readonly today: string | undefined;
  readonly document: TrustedDocument<
    {
      readonly written: { readonly row: { readonly id: string } | null; readonly errors: readonly UserFault[] } | null;
    },
    { readonly input: Input }
  >;
  readonly input: (end: { readonly version: number; readonly endedOn: string; readonly reason: string }) => Input;
  readonly action: string;
  readonly said: string;
  /** What ANISCG does: « tient le registre des employeurs ». */
  readonly what: string;
}

/** The end of an employer or of a host unit. */
export function EndForm<Input>(props: EndFormProps<Input>): ReactNode {
  const { pages, row, today, document, input, action, said, what } = props;
  return (
    <OnlyKeepers what={what}>
      {row.endedOn !== null && <Message kind="info">La fin en est déjà enregistrée.</Message>}
      <EntryForm
        {...{ pages, document, action, said }}
        form={`fin:${pages.to}`}
        id={row.id}
        fields={FIELDS}
        recorded={{ endedOn: row.endedOn ?? '', reason: row.endReason ?? '' }}
        version={row.version ?? 0}
        check={(draft) => checkEnd(draft, today)}
        input={({ endedOn, reason }, { version }) => input({ version, endedOn, reason })}
        warning="Relisez : plus aucun nouveau poste ne pourra y être tenu, et une fin ne s’efface pas."
      />
    </OnlyKeepers>
  );
}

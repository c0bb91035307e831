import type { TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import type { UserFault } from '../../ui/form/write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { checkReason } from './reason-draft';

interface RefusalFormProps<Result> {
  readonly id: string;
  /** Who reads the reason: « La direction ». */
  readonly reader: string;
  readonly document: TrustedDocument<Result, { readonly input: { readonly id: string; readonly reason: string } }>;
  readonly payload: (result: Result) => { readonly errors: readonly UserFault[] } | null;
  /** Where the form leads. */
  readonly to: string;
}

/** Refuses, with a reason. */
export function RefusalForm<Result extends object>(props: RefusalFormProps<Result>): ReactNode {
  const { id, reader, document, payload, to } = props;
  const navigate = useNavigate();
  const write = useWrite({
    form: `refus:${id}`,
    blank: { reason: '' },
    current: { version: '0' },
    check: checkReason,
    document,
    variables: ({ reason }: { readonly reason: string }) => ({ input: { id, reason } }),
    payload,
    onWritten: () => void navigate(to, { state: success('Le refus est enregistré, avec son motif.') }),
  });
  return (
    <WriteForm
      write={write}
      action="Refuser"
      warning={`${reader} lira ce motif. Un refus ne se reprend pas.`}
      confirmation={({ reason }) => [{ term: 'Motif', value: reason }]}
      comparison={() => []}
      onRepeat="Renvoyez-la telle quelle : une demande ne reçoit jamais deux réponses."
      onLeave={() => void navigate(to)}
    >
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}

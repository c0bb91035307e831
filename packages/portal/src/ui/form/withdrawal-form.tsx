import type { TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Message } from '../message';
import { Fact, Facts } from '../record';
import type { Draft } from './draft';
import { LONGEST_REASON, checkReason } from './reason';
import { success } from './success';
import { useWrite, type WriteOptions } from './use-write';
import type { Basis, UserFault } from './write';
import { WriteField, WriteForm, type ConfirmLine, type WriteFormProps } from './write-form';

interface Written {
  readonly written: { readonly errors: readonly UserFault[] } | null;
}

interface WithdrawalFormProps<Fact extends string, Result extends Written, Variables>
  extends
    Pick<WriteOptions<'reason', Fact, Draft<'reason'>, Result, Variables>, 'form' | 'current' | 'variables'>,
    Pick<WriteFormProps<'reason', Fact, Draft<'reason'>>, 'action' | 'warning'> {
  readonly document: TrustedDocument<Result, Variables>;
  /** What is withdrawn, above the form and in the confirmation, where its reason follows. */
  readonly confirmation: readonly ConfirmLine[];
  /** The one fact that changes: its name, its name among the facts, and what becomes of it; none when nothing is compared. */
  readonly compared?: { readonly label: string; readonly fact: Fact; readonly mine: string };
  /** What the next page says once it is written. */
  readonly done: string;
  /** That it is withdrawn already, when it is. */
  readonly already?: string | false;
  readonly back: string;
}

/** What is compared with nothing: a withdrawal that is added to what was recorded. */
export const NOTHING_COMPARED: Basis<never> = { version: '0' };

/** A form that withdraws one thing for good, for a reason. */
export function WithdrawalForm<Fact extends string, Result extends Written, Variables>(
  props: WithdrawalFormProps<Fact, Result, Variables>,
): ReactNode {
  const { already, back, compared, confirmation, done } = props;
  const navigate = useNavigate();
  const write = useWrite<'reason', Fact, Draft<'reason'>, Result, Variables>({
    ...props,
    blank: { reason: '' },
    check: checkReason,
    payload: ({ written }) => written,
    onWritten: () => void navigate(back, { state: success(done) }),
  });
  if (already && !write.verdict && !write.isSending) return <Message kind="info">{already}</Message>;
  return (
    <>
      <Withdrawn lines={confirmation} />
      <WriteForm
        {...props}
        write={write}
        confirmation={({ reason }) => [...confirmation, { term: 'Motif', value: reason }]}
        comparison={(before, theirs) =>
          compared ? [{ ...compared, before: before[compared.fact], theirs: theirs[compared.fact] }] : []
        }
        onLeave={() => void navigate(back)}
      >
        <WriteField
          write={write}
          name="reason"
          label="Motif"
          kind="long"
          hint={`${LONGEST_REASON} caractères au plus`}
        />
      </WriteForm>
    </>
  );
}

function Withdrawn({ lines }: { readonly lines: readonly ConfirmLine[] }): ReactNode {
  return (
    <Facts>
      {lines.map(({ term, value }) => (
        <Fact key={term} term={term}>
          {value}
        </Fact>
      ))}
    </Facts>
  );
}

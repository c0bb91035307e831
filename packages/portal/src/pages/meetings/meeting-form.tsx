import type { TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite, type Write } from '../../ui/form/use-write';
import { WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import type { Basis, Checked, UserFault } from '../../ui/form/write';

/** What every act on a meeting answers. */
interface Written {
  readonly written: {
    readonly meeting: { readonly id: string } | null;
    readonly errors: readonly UserFault[];
  } | null;
}

export interface MeetingFormProps<Name extends string, Content, Result extends Written, Variables> {
  /** Names the draft. */
  readonly form: string;
  readonly blank: Draft<Name>;
  readonly basis: Basis<'state'>;
  readonly check: (draft: Draft<Name>) => Checked<Name, Content>;
  readonly document: TrustedDocument<Result, Variables>;
  readonly variables: (content: Content, envelope: { readonly version: number; readonly key: string }) => Variables;
  readonly action: string;
  readonly warning: string;
  readonly confirmation: (content: Content) => readonly ConfirmLine[];
  /** Said once it is written. */
  readonly done: string;
  /** Where one goes without writing. */
  readonly back: string;
  /** The page of the meeting that was written about. */
  readonly pathOf: (id: string) => string;
  readonly children: (write: Write<Name, 'state', Content>) => ReactNode;
}

/** A meeting that is not there yet: nothing is compared. */
export const NOTHING_BEFORE: Basis<'state'> = { version: '0', state: '' };

/** A form about a meeting, or for a new one: it leads to the meeting’s page. */
export function MeetingForm<Name extends string, Content, Result extends Written, Variables>(
  props: MeetingFormProps<Name, Content, Result, Variables>,
): ReactNode {
  const { done, back, pathOf, confirmation, action, warning, children } = props;
  const navigate = useNavigate();
  const write = useWrite<Name, 'state', Content, Result, Variables>({
    form: props.form,
    blank: props.blank,
    current: props.basis,
    check: props.check,
    document: props.document,
    variables: props.variables,
    payload: ({ written }) => written,
    onWritten: ({ written }) =>
      void navigate(written?.meeting ? pathOf(written.meeting.id) : back, { state: success(done) }),
  });
  return (
    <WriteForm
      write={write}
      action={action}
      warning={warning}
      confirmation={confirmation}
      comparison={(before, theirs) => [
        { label: 'Réunion', before: before.state, theirs: theirs.state, mine: 'Avec votre saisie' },
      ]}
      onLeave={() => void navigate(back)}
    >
      {children(write)}
    </WriteForm>
  );
}

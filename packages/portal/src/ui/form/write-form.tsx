import { useEffect, useRef, type ReactNode } from 'react';
import { Button, ButtonRow } from '../button';
import { Fact, Facts } from '../record';
import type { ConflictLine } from './conflict';
import { Dialog } from './dialog';
import { TextField, type TextFieldProps } from './text-field';
import type { Write } from './use-write';
import type { Basis } from './write';
import { WriteState } from './write-state';
import './write-form.css';

/** One thing that the confirmation repeats. */
export interface ConfirmLine {
  readonly term: string;
  readonly value: string;
}

export interface WriteFormProps<Name extends string, Fact extends string, Content> {
  readonly write: Write<Name, Fact, Content>;
  /** What the button does: « Enregistrer le versement ». */
  readonly action: string;
  /** All that will be written, and what becomes of the rest. */
  readonly confirmation: (content: Content, basis: Basis<Fact>) => readonly ConfirmLine[];
  /** Why it should be read again before it is confirmed. */
  readonly warning: string;
  readonly comparison: (before: Basis<Fact>, theirs: Basis<Fact>) => readonly ConflictLine[];
  /** Leaves the form. */
  readonly onLeave: () => void;
  /** What to know before sending again what got no answer. */
  readonly onRepeat?: string;
  /** What to show while it is sent. */
  readonly underWay?: ReactNode;
  /** Its fields. */
  readonly children: ReactNode;
}

/** The form pattern: what has happened to it, its fields, its button, its confirmation. */
export function WriteForm<Name extends string, Fact extends string, Content>(
  props: WriteFormProps<Name, Fact, Content>,
): ReactNode {
  const { write, action, children, onLeave } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (write.checks > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [write.checks]);
  return (
    <>
      <WriteState {...props} />
      <form
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          write.submit();
        }}
      >
        {children}
        <ButtonRow>
          <Button type="submit" busy={write.isSending}>
            {action}
          </Button>
          <Button kind="tertiary" onClick={onLeave}>
            Revenir sans enregistrer
          </Button>
        </ButtonRow>
      </form>
      {write.confirming !== undefined && <Confirmation {...props} content={write.confirming} />}
    </>
  );
}

function Confirmation<Name extends string, Fact extends string, Content>({
  write,
  action,
  confirmation,
  warning,
  underWay,
  content,
}: WriteFormProps<Name, Fact, Content> & { readonly content: Content }): ReactNode {
  return (
    <Dialog
      title={`${action} ?`}
      {...(!write.isSending && { onClose: write.cancel })}
      actions={
        <>
          <Button onClick={write.confirm} busy={write.isSending}>
            {write.isSending ? 'Enregistrement en cours…' : 'Confirmer'}
          </Button>
          <Button kind="secondary" onClick={write.cancel} busy={write.isSending}>
            Modifier
          </Button>
        </>
      }
    >
      <p>{warning}</p>
      <Facts>
        {confirmation(content, write.basis).map(({ term, value }) => (
          <Fact key={term} term={term}>
            {value}
          </Fact>
        ))}
      </Facts>
      {write.isSending && underWay}
    </Dialog>
  );
}

/** A field of a form that writes, tied to its draft and to what is wrong with it. */
export function WriteField<Name extends string, Fact extends string, Content>({
  write,
  name,
  ...field
}: Omit<TextFieldProps, 'value' | 'onChange' | 'error'> & {
  readonly write: Write<Name, Fact, Content>;
  readonly name: Name;
}): ReactNode {
  return (
    <TextField
      {...field}
      value={write.draft[name]}
      error={write.faults.get(name)}
      onChange={(value) => write.change(name, value)}
    />
  );
}

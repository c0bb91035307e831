import { useState, type ReactNode } from 'react';
import { sentenceOf } from '../answer';
import { Button, type ButtonProps } from '../button';
import { Message } from '../message';
import { Dialog } from './dialog';
import { useSendOnce, type Ending, type Sending } from './send-once';

export interface ActProps<Result, Variables> extends Omit<Sending<never, Result, Variables>, 'names'> {
  /** On the button: « Désinscrire ». */
  readonly label: string;
  /** What it is done to, for who hears the button alone: « Camille Martin ». */
  readonly of?: string;
  /** The question of the confirmation. */
  readonly question: string;
  /** What it does, read before it is confirmed. */
  readonly children: ReactNode;
  readonly kind?: ButtonProps['kind'];
  readonly size?: ButtonProps['size'];
  readonly variables: Variables;
  readonly onDone: (result: Result) => void;
}

/** One act without a form: a button, a confirmation that says what it does, one sending, the refusal in place. */
export function Act<Result extends object, Variables>(props: ActProps<Result, Variables>): ReactNode {
  const { label, of, kind = 'secondary', size = 'medium' } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind={kind} size={size} onClick={() => setAsking(true)}>
        {label}
        {of !== undefined && <span className="fr-sr-only"> {of}</span>}
      </Button>
      {isAsking && <Confirmation {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

interface ConfirmationProps<Result, Variables> extends ActProps<Result, Variables> {
  readonly onClose: () => void;
}

function Confirmation<Result extends object, Variables>(props: ConfirmationProps<Result, Variables>): ReactNode {
  const { question, children, onClose } = props;
  const { isSending, refusals, confirm } = useConfirmation(props);
  return (
    <Dialog
      title={question}
      {...(!isSending && { onClose })}
      actions={
        <>
          <Button onClick={() => void confirm()} busy={isSending}>
            {isSending ? 'Enregistrement en cours…' : 'Confirmer'}
          </Button>
          <Button kind="secondary" onClick={onClose} busy={isSending}>
            Renoncer
          </Button>
        </>
      }
    >
      {refusals.length > 0 && (
        <Message kind="error" title="Rien n’a été confirmé" live>
          {refusals.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Message>
      )}
      {children}
    </Dialog>
  );
}

function useConfirmation<Result extends object, Variables>(props: ConfirmationProps<Result, Variables>) {
  const { variables, onDone, onClose } = props;
  const send = useSendOnce<never, Result, Variables>({ ...props, names: [] });
  const [isSending, setSending] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const confirm = async () => {
    setSending(true);
    const ending = await send(variables);
    if (!ending) return;
    setSending(false);
    if (ending.failure || ending.verdict.kind !== 'WRITTEN') return setRefusals(refusalsOf(ending));
    onClose();
    onDone(ending.result);
  };
  return { isSending, refusals, confirm };
}

function refusalsOf<Result>({ verdict, failure }: Ending<never, Result>): readonly string[] {
  if (failure) return [sentenceOf(failure)];
  if (verdict.kind === 'REFUSED') return verdict.sentences;
  return verdict.kind === 'CONFLICT' ? [verdict.sentence] : [];
}

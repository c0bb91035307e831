import { MarkNotificationsReadDocument } from '@iscg/client';
import { useState, type ReactNode } from 'react';
import { sentenceOf } from '../../ui/answer';
import { Button, type ButtonProps } from '../../ui/button';
import { formatQuantity } from '../../ui/format';
import { useSendOnce } from '../../ui/form/send-once';
import { useSuccess } from '../../ui/form/success';
import { Message } from '../../ui/message';

export interface MarkReadProps {
  readonly ids: readonly string[];
  readonly children: ReactNode;
  readonly kind?: ButtonProps['kind'];
}

/** Marks reminders as read at once: it takes nothing away, so it asks for no confirmation. */
export function MarkRead({ ids, children, kind = 'tertiary' }: MarkReadProps): ReactNode {
  const tell = useSuccess();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = useSendOnce({
    document: MarkNotificationsReadDocument,
    payload: ({ markNotificationsRead }) => markNotificationsRead,
    names: [],
  });
  const mark = async () => {
    setSending(true);
    setProblem(undefined);
    const ending = await send({ input: { ids: [...ids] } });
    setSending(false);
    if (!ending) return;
    if (ending.failure) return setProblem(sentenceOf(ending.failure));
    if (ending.verdict.kind !== 'WRITTEN')
      return setProblem('Rien n’a été marqué comme lu. Rechargez la page et recommencez.');
    tell(`C’est lu. ${left(ending.result.markNotificationsRead?.unread ?? 0)}`);
  };
  return (
    <>
      <Button kind={kind} size="small" busy={isSending} onClick={() => void mark()}>
        {children}
      </Button>
      {problem !== undefined && (
        <Message kind="error" live>
          {problem}
        </Message>
      )}
    </>
  );
}

function left(unread: number): string {
  return unread === 0 ? 'Vous avez tout lu.' : `Il vous reste ${formatQuantity(unread, 'rappel', 'rappels')} à lire.`;
}

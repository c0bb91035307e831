import { Problem } from '@iscg/client';
import { useState, type ReactNode } from 'react';
import { sessionEnded } from '../../session/session-end';
import { announce } from '../../ui/announce';
import { Answer, sentenceOf } from '../../ui/answer';
import { Button, ButtonRow } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/form/dialog';
import { formatInstant } from '../../ui/format';
import { Message } from '../../ui/message';
import { Section } from '../../ui/page';
import { useCalendarAddress, useChangeCalendarAddress } from './calendar-service';

/** The person’s own address for calendar programs: made, replaced, ended; shown once. */
export function CalendarSubscription(): ReactNode {
  const query = useCalendarAddress();
  return (
    <Section title="Recevoir le calendrier dans mon agenda" id="agenda">
      <p>
        Votre logiciel d’agenda peut lire une adresse secrète, propre à vous : il y trouve les sessions du dernier mois
        et toutes celles à venir que vous pouvez voir (dates, lieu, places restantes, partie hôte), et les échéances de
        la convention qui concernent vos parties, mises à jour sans rien faire. Aucun nom de personne inscrite n’y
        figure.
      </p>
      <p>
        <strong>Cette adresse est personnelle :</strong> qui la connaît lit le calendrier comme vous, sans se connecter.
        Ne la transmettez pas ; remplacez-la si quelqu’un d’autre a pu la voir.
      </p>
      <Answer to={query} what="votre adresse d’agenda">
        {({ madeAt }) => <Subscription madeAt={madeAt} />}
      </Answer>
    </Section>
  );
}

type Asked = 'MAKE' | 'REPLACE' | 'REVOKE';

const QUESTIONS: Readonly<Record<Asked, { readonly title: string; readonly text: string }>> = {
  MAKE: { title: 'Créer mon adresse secrète ?', text: 'Elle vous sera montrée une seule fois.' },
  REPLACE: {
    title: 'Remplacer mon adresse ?',
    text: 'L’adresse actuelle cesse aussitôt de fonctionner : il faudra donner la nouvelle à votre agenda.',
  },
  REVOKE: {
    title: 'Supprimer mon adresse ?',
    text: 'Elle cesse aussitôt de fonctionner : votre agenda ne recevra plus le calendrier.',
  },
};

function Subscription({ madeAt }: { readonly madeAt: string | null }): ReactNode {
  const [asked, setAsked] = useState<Asked>();
  const [address, setAddress] = useState<string>();
  return (
    <>
      {address !== undefined && <NewAddress address={address} />}
      <p>
        {madeAt === null
          ? 'Vous n’avez pas d’adresse d’agenda.'
          : `Vous avez une adresse d’agenda, créée le ${formatInstant(madeAt)}.`}
      </p>
      <ButtonRow>
        {madeAt === null ? (
          <Button onClick={() => setAsked('MAKE')}>Créer mon adresse secrète</Button>
        ) : (
          <>
            <Button kind="secondary" onClick={() => setAsked('REPLACE')}>
              Remplacer mon adresse
            </Button>
            <Button kind="secondary" onClick={() => setAsked('REVOKE')}>
              Supprimer mon adresse
            </Button>
          </>
        )}
      </ButtonRow>
      {asked && (
        <Confirmation asked={asked} onClose={() => setAsked(undefined)} onChanged={(made) => setAddress(made)} />
      )}
    </>
  );
}

function NewAddress({ address }: { readonly address: string }): ReactNode {
  return (
    <Message kind="success" title="Votre adresse d’agenda">
      <p>
        Copiez-la maintenant : elle ne sera plus montrée. Dans votre logiciel d’agenda, choisissez « S’abonner à un
        calendrier » ou « À partir d’une adresse », et collez-la.
      </p>
      <CopyField label="Adresse secrète" value={address} />
    </Message>
  );
}

interface ConfirmationProps {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onChanged: (address: string | undefined) => void;
}

function Confirmation(props: ConfirmationProps): ReactNode {
  const { asked, onClose } = props;
  const { isSending, failure, confirm } = useConfirmation(props);
  return (
    <Dialog
      title={QUESTIONS[asked].title}
      {...(!isSending && { onClose })}
      actions={
        <>
          <Button onClick={() => void confirm()} busy={isSending}>
            Confirmer
          </Button>
          <Button kind="secondary" onClick={onClose} busy={isSending}>
            Renoncer
          </Button>
        </>
      }
    >
      {failure && (
        <Message kind="error" live>
          {sentenceOf(failure)}
        </Message>
      )}
      <p>{QUESTIONS[asked].text}</p>
    </Dialog>
  );
}

function useConfirmation({ asked, onClose, onChanged }: ConfirmationProps) {
  const change = useChangeCalendarAddress();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const confirm = async () => {
    setSending(true);
    try {
      const { address } = await change(asked !== 'REVOKE');
      onClose();
      onChanged(address);
      announce(address === undefined ? 'Votre adresse d’agenda est supprimée.' : 'Votre adresse d’agenda est créée.');
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.kind === 'SIGNED_OUT') sessionEnded();
      setSending(false);
      setFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  };
  return { isSending, failure, confirm };
}

import { ImportDisseminationsDocument } from '@iscg/client';
import { useState, type ReactNode } from 'react';
import { useSend } from '../../graph/graph';
import { sentenceOf } from '../../ui/answer';
import { Button, ButtonRow } from '../../ui/button';
import { TextField } from '../../ui/form/text-field';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { RECIPIENT_IMPORT, REGISTER } from './addresses';
import { ImportOutcome, type RecipientImport } from './import-outcome';
import { ListFile } from './list-file';
import { useOwnLevels } from './use-own-levels';

/** Recipients from a list: a check that writes nothing, its faults by line and column, then all of them or none. */
export default function RecipientImportPage(): ReactNode {
  const keepsLevels = Object.keys(useOwnLevels()).length > 0;
  return (
    <Page title={RECIPIENT_IMPORT.title} above={[{ title: 'Gouvernance', to: '/gouvernance' }, REGISTER]}>
      {keepsLevels ? (
        <Import />
      ) : (
        <Message kind="warning" title="Vous ne pouvez pas écrire ici">
          Chaque partie de l’État tient le registre de ses propres échelons, et l’ANISCG celui de tous.
        </Message>
      )}
    </Page>
  );
}

function Import(): ReactNode {
  const [csv, setCsv] = useState('');
  const [outcome, setOutcome] = useState<RecipientImport>();
  const { mutateAsync, isPending, error } = useSend(ImportDisseminationsDocument);
  const change = (text: string) => {
    setCsv(text);
    setOutcome(undefined);
  };
  const run = (dryRun: boolean) =>
    mutateAsync({ input: { csv, dryRun } }).then(
      ({ imported }) => setOutcome(imported ?? undefined),
      () => setOutcome(undefined),
    );
  return (
    <>
      <Expected />
      <div className="form">
        <ListFile onRead={change} />
        <TextField
          label="Liste des destinataires"
          hint="Collée d’un tableur ou en CSV, avec la ligne de titres"
          kind="long"
          value={csv}
          onChange={change}
        />
        <ButtonRow>
          <Button disabled={csv.trim() === ''} busy={isPending} onClick={() => void run(true)}>
            Vérifier sans rien écrire
          </Button>
        </ButtonRow>
      </div>
      {error && (
        <Message kind="error" title="La liste n’a pas été lue" live>
          <p>{sentenceOf(error)}</p>
        </Message>
      )}
      {outcome && <ImportOutcome outcome={outcome} isSending={isPending} onImport={() => void run(false)} />}
    </>
  );
}

function Expected(): ReactNode {
  const levels = Object.values(useOwnLevels()).join(', ');
  return (
    <p>
      Une liste aux colonnes Niveau, Destinataire et Département (facultatif, sauf pour un préfet). Niveaux : {levels}.
      Un destinataire déjà inscrit n’est pas modifié.
    </p>
  );
}

import { useId, useState, type ReactNode } from 'react';
import { useSession } from '../../session/session';
import { sentenceOf } from '../../ui/answer';
import { Button, ButtonRow } from '../../ui/button';
import { Dialog } from '../../ui/form/dialog';
import { formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { PostImportOutcome } from './post-import-outcome';
import { usePostImport } from './use-post-import';

const HEADS = [
  'Référence',
  'Département',
  'Force',
  'Territoire',
  'ETP',
  'État',
  'Depuis le',
  'Employeur',
  'Unités d’accueil',
];

/** Posts from a CSV file: a check that writes nothing, its faults by cell, then all of them or none. */
export default function PostImport(): ReactNode {
  const { reading, scopes } = useSession();
  const mayWrite = reading.includes('ANISCG') && scopes.includes('posts:write');
  return (
    <Page title="Importer des postes" above={[{ title: 'Postes', to: '/postes' }]}>
      {mayWrite ? (
        <Import />
      ) : (
        <Message kind="info" title="L’import de postes est réservé à l’ANISCG">
          <p>
            L’ANISCG tient les données des postes. <Link to="/postes">Voir la liste des postes</Link>
          </p>
        </Message>
      )}
    </Page>
  );
}

function Import(): ReactNode {
  const { state, run, stop, reset } = usePostImport();
  const [file, setFile] = useState<File>();
  const [isConfirming, setConfirming] = useState(false);
  const { underWay, outcome, failure } = state;
  return (
    <>
      <Expected />
      <FileField
        disabled={underWay !== undefined}
        onChoose={(chosen) => {
          setFile(chosen);
          reset();
        }}
      />
      {failure && <Unread failure={failure} />}
      {underWay === 'CHECK' ? (
        <UnderWay what="Vérification du fichier…" stop={stop} />
      ) : (
        <ButtonRow>
          <Button disabled={!file || underWay !== undefined} onClick={() => file && void run(file, true)}>
            Vérifier sans rien écrire
          </Button>
        </ButtonRow>
      )}
      {outcome && underWay !== 'CHECK' && <PostImportOutcome outcome={outcome} onImport={() => setConfirming(true)} />}
      {isConfirming && outcome && file && (
        <Confirmation
          created={outcome.created ?? 0}
          isSending={underWay === 'WRITE'}
          onClose={() => setConfirming(false)}
          onConfirm={() => void run(file, false).finally(() => setConfirming(false))}
        />
      )}
    </>
  );
}

function Unread({ failure }: { readonly failure: Error }): ReactNode {
  return (
    <Message kind="error" title="Le fichier n’a pas été lu" live>
      <p>{sentenceOf(failure)}</p>
    </Message>
  );
}

function Expected(): ReactNode {
  return (
    <p>
      Un fichier CSV aux colonnes de l’export de la liste : {HEADS.join(', ')}. Les autres colonnes de l’export sont
      passées. Un nouveau poste y est Prévu ou Ouvert ; un poste déjà là n’est pas modifié.
    </p>
  );
}

function FileField(props: {
  readonly disabled: boolean;
  readonly onChoose: (file: File | undefined) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="fr-upload-group form">
      <label className="fr-label" htmlFor={id}>
        Fichier CSV
        <span className="fr-hint-text">5 Mo au plus ; UTF-8 ou Windows ; points-virgules ou virgules.</span>
      </label>
      <input
        id={id}
        className="fr-upload"
        type="file"
        accept=".csv,text/csv"
        disabled={props.disabled}
        onChange={({ target }) => props.onChoose(target.files?.[0])}
      />
    </div>
  );
}

function UnderWay({ what, stop }: { readonly what: string; readonly stop: () => void }): ReactNode {
  return (
    <div className="export" aria-busy="true">
      <progress aria-label={what} />
      <span>{what}</span>
      <Button kind="tertiary" size="small" onClick={stop}>
        Annuler
      </Button>
    </div>
  );
}

/** It stays while the posts are written: a second click finds a busy button, not what lies below. */
function Confirmation(props: {
  readonly created: number;
  readonly isSending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { created, isSending, onConfirm, onClose } = props;
  return (
    <Dialog
      title={`Importer ${formatQuantity(created, 'poste', 'postes')} ?`}
      {...(!isSending && { onClose })}
      actions={
        <>
          <Button busy={isSending} onClick={onConfirm}>
            {isSending ? 'Import en cours…' : 'Confirmer'}
          </Button>
          <Button kind="secondary" busy={isSending} onClick={onClose}>
            Annuler
          </Button>
        </>
      }
    >
      <p>Tous les postes du fichier seront écrits, ou aucun. Un poste importé ne se supprime pas : il se ferme.</p>
    </Dialog>
  );
}

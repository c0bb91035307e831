import { useId, useState, type ReactNode } from 'react';
import { useSession } from '../../session/session';
import { sentenceOf } from '../../ui/answer';
import { Button, ButtonRow } from '../../ui/button';
import { Dialog } from '../../ui/form/dialog';
import { formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import { Message } from '../../ui/message';
import { Page, Section } from '../../ui/page';
import { PostImportFaults } from './post-import-faults';
import { usePostImport, type PostImport as Outcome } from './use-post-import';

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
      <p>
        Un fichier CSV aux colonnes de l’export de la liste : {HEADS.join(', ')}. Les autres colonnes de l’export sont
        passées. Un nouveau poste y est Prévu ou Ouvert ; un poste déjà là n’est pas modifié.
      </p>
      <FileField
        disabled={underWay !== undefined}
        onChoose={(chosen) => {
          setFile(chosen);
          reset();
        }}
      />
      {failure && (
        <Message kind="error" title="Le fichier n’a pas été lu" live>
          <p>{sentenceOf(failure)}</p>
        </Message>
      )}
      {underWay === 'CHECK' ? (
        <UnderWay what="Vérification du fichier…" stop={stop} />
      ) : (
        <ButtonRow>
          <Button disabled={!file || underWay !== undefined} onClick={() => file && void run(file, true)}>
            Vérifier sans rien écrire
          </Button>
        </ButtonRow>
      )}
      {outcome && underWay !== 'CHECK' && <ImportOutcome outcome={outcome} onImport={() => setConfirming(true)} />}
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

function ImportOutcome({ outcome, onImport }: { readonly outcome: Outcome; readonly onImport: () => void }): ReactNode {
  const { written, created, unchanged, faultCount, faults, passedOver } = outcome;
  const counts = `${formatQuantity(created ?? 0, 'poste à ajouter', 'postes à ajouter')}, ${formatQuantity(unchanged ?? 0, 'déjà là', 'déjà là')}.`;
  if (written) {
    return (
      <Message kind="success" title="Import terminé" live>
        <p>
          {formatQuantity(created ?? 0, 'poste ajouté', 'postes ajoutés')},{' '}
          {formatQuantity(unchanged ?? 0, 'déjà là', 'déjà là')}. <Link to="/postes">Voir la liste des postes</Link>
        </p>
      </Message>
    );
  }
  if (faultCount) {
    return (
      <Section title="À corriger dans le fichier">
        <Message kind="error" title={formatQuantity(faultCount, 'erreur', 'erreurs')} live>
          <p>Rien n’a été écrit. Corrigez le fichier, puis vérifiez-le de nouveau.</p>
        </Message>
        <PostImportFaults faults={faults ?? []} total={faultCount} />
      </Section>
    );
  }
  return (
    <Section title="Résultat de la vérification">
      <Message kind="info" title="Le fichier est lisible" live>
        <p>{counts}</p>
        {passedOver && passedOver.length > 0 && <p>Colonnes passées : {passedOver.join(', ')}.</p>}
      </Message>
      {created ? (
        <ButtonRow>
          <Button onClick={onImport}>{`Importer ${formatQuantity(created, 'poste', 'postes')}`}</Button>
        </ButtonRow>
      ) : (
        <p>Il n’y a rien à importer : tous les postes du fichier sont déjà là.</p>
      )}
    </Section>
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

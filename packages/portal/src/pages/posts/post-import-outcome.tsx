import type { ReactNode } from 'react';
import { Button, ButtonRow } from '../../ui/button';
import { formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import { Message } from '../../ui/message';
import { Section } from '../../ui/page';
import { PostImportFaults } from './post-import-faults';
import type { PostImport } from './use-post-import';

/** What a check found, or what an import wrote. */
export function PostImportOutcome({
  outcome,
  onImport,
}: {
  readonly outcome: PostImport;
  readonly onImport: () => void;
}): ReactNode {
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
  if (faultCount) return <ToMend faults={faults ?? []} total={faultCount} />;
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

function ToMend(props: { readonly faults: NonNullable<PostImport['faults']>; readonly total: number }): ReactNode {
  const { faults, total } = props;
  return (
    <Section title="À corriger dans le fichier">
      <Message kind="error" title={formatQuantity(total, 'erreur', 'erreurs')} live>
        <p>Rien n’a été écrit. Corrigez le fichier, puis vérifiez-le de nouveau.</p>
      </Message>
      <PostImportFaults faults={faults} total={total} />
    </Section>
  );
}

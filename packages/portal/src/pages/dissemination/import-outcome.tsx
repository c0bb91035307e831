import type { ImportDisseminationsMutation } from '@iscg/client';
import type { ReactNode } from 'react';
import { Button, ButtonRow } from '../../ui/button';
import { formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Message } from '../../ui/message';
import { Section } from '../../ui/page';
import { REGISTER } from './addresses';

/** What the service says of a list. */
export type RecipientImport = NonNullable<ImportDisseminationsMutation['imported']>;

type Fault = NonNullable<RecipientImport['faults']>[number];

const COLUMNS: readonly Column<Fault>[] = [
  { id: 'ligne', title: 'Ligne', value: ({ line }) => line, kind: 'number', isRowHeader: true },
  { id: 'numero', title: 'N° de colonne', value: ({ column }) => column, kind: 'number' },
  { id: 'colonne', title: 'Colonne', value: ({ head }) => head },
  { id: 'contenu', title: 'Contenu', value: ({ value }) => value },
  { id: 'a-faire', title: 'À faire', value: ({ message }) => message },
];

interface ImportOutcomeProps {
  readonly outcome: RecipientImport;
  readonly isSending: boolean;
  readonly onImport: () => void;
}

/** What a check found, or what an import wrote. */
export function ImportOutcome({ outcome, isSending, onImport }: ImportOutcomeProps): ReactNode {
  const { written, created, unchanged, faultCount, faults, errors } = outcome;
  const added = created ?? 0;
  const known = formatQuantity(unchanged ?? 0, 'déjà inscrit', 'déjà inscrits');
  if (errors.length > 0) {
    return (
      <Message kind="error" title="Rien n’a été écrit" live>
        {errors.map(({ message }) => message).join(' ')}
      </Message>
    );
  }
  if (faultCount) return <ToMend faults={faults ?? []} total={faultCount} />;
  if (written) {
    return (
      <Message kind="success" title="Import terminé" live>
        {formatQuantity(added, 'destinataire ajouté', 'destinataires ajoutés')}, {known}.{' '}
        <Link to={REGISTER.to}>Voir la diffusion</Link>
      </Message>
    );
  }
  return (
    <Section title="Résultat de la vérification">
      <Message kind="info" title="La liste est lisible" live>
        {formatQuantity(added, 'destinataire à ajouter', 'destinataires à ajouter')}, {known}.
      </Message>
      {added > 0 && (
        <ButtonRow>
          <Button busy={isSending} onClick={onImport}>
            {`Importer ${formatQuantity(added, 'destinataire', 'destinataires')}`}
          </Button>
        </ButtonRow>
      )}
    </Section>
  );
}

function ToMend({ faults, total }: { readonly faults: readonly Fault[]; readonly total: number }): ReactNode {
  return (
    <Section title="À corriger dans la liste">
      <Message kind="error" title={formatQuantity(total, 'erreur', 'erreurs')} live>
        Rien n’a été écrit. Corrigez la liste, puis vérifiez-la de nouveau.
      </Message>
      <DataTable
        caption="Erreurs de la liste, par ligne"
        columns={COLUMNS}
        rows={faults}
        rowKey={(fault) => JSON.stringify(fault)}
        empty="Aucune erreur."
      />
    </Section>
  );
}

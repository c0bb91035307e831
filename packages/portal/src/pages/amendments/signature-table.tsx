import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import type { AmendmentRecord, Signatory } from './use-amendment';
import { CAPACITY_WORDS } from './words';

type VoidSignature = NonNullable<AmendmentRecord['voidSignatures']>[number];

const SIGNATORIES: readonly Column<Signatory>[] = [
  {
    id: 'signataire',
    title: 'Signataire',
    value: ({ capacity }) => capacity && CAPACITY_WORDS[capacity],
    reason: (signatory) => reasonOf(signatory, 'capacity'),
    isRowHeader: true,
  },
  {
    id: 'etat',
    title: 'État',
    value: ({ signature }) => (signature === null ? 'En attente' : 'Signé'),
    show: ({ signature }) =>
      signature === null ? <Badge tone="neutral">En attente</Badge> : <Badge tone="success">Signé</Badge>,
    reason: (signatory) => reasonOf(signatory, 'signature'),
  },
  { id: 'par', title: 'Signé par', value: ({ signature }) => signature?.signedBy ?? null },
  { id: 'le', title: 'Signé le', value: ({ signature }) => signature?.signedAt ?? null, kind: 'instant' },
];

const VOID: readonly Column<VoidSignature>[] = [
  {
    id: 'signataire',
    title: 'Signataire',
    value: ({ capacity }) => capacity && CAPACITY_WORDS[capacity],
    reason: (signature) => reasonOf(signature, 'capacity'),
    isRowHeader: true,
  },
  {
    id: 'contenu',
    title: 'Contenu signé',
    value: ({ revision }) => (revision === null ? null : `N° ${revision}`),
    reason: (signature) => reasonOf(signature, 'revision'),
  },
  {
    id: 'par',
    title: 'Signé par',
    value: ({ signedBy }) => signedBy,
    reason: (signature) => reasonOf(signature, 'signedBy'),
  },
  {
    id: 'le',
    title: 'Signé le',
    value: ({ signedAt }) => signedAt,
    reason: (signature) => reasonOf(signature, 'signedAt'),
    kind: 'instant',
  },
];

/** Who must sign, and who has signed the present content. */
export function SignatureTable({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  return (
    <Field of={amendment} name="signatories" empty="Aucun signataire.">
      {(signatories) => (
        <DataTable
          caption="Signatures du contenu actuel"
          hideCaption
          columns={SIGNATORIES}
          rows={signatories}
          rowKey={({ capacity }) => capacity ?? ''}
        />
      )}
    </Field>
  );
}

/** Signatures of earlier contents: they no longer count, and nothing takes them away. */
export function VoidSignatureTable({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  return (
    <DataTable
      caption="Signatures de contenus antérieurs, devenues nulles"
      hideCaption
      columns={VOID}
      rows={amendment.voidSignatures ?? []}
      rowKey={({ capacity, revision }) => `${capacity} ${revision}`}
    />
  );
}

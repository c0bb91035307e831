import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of shared documents, in French. */
export const DOCUMENT_WORDS: DomainWords = {
  Document: {
    label: 'Document',
    fields: {
      id: 'Identifiant',
      title: 'Titre',
      kind: 'Nature',
      owner: 'Déposé par',
      readers: 'Lisible par',
      addedAt: 'Déposé le',
      versions: 'Versions',
      withdrawnOn: 'Retiré le',
      withdrawalReason: 'Motif du retrait',
      version: 'Version à renvoyer',
    },
  },
  DocumentVersion: {
    label: 'Version d’un document',
    fields: {
      id: 'Identifiant',
      document: 'Document',
      number: 'Rang',
      fileName: 'Nom du fichier',
      mediaType: 'Type vérifié',
      bytes: 'Taille en octets',
      sha256: 'Empreinte SHA-256',
      addedAt: 'Déposée le',
      addedBy: 'Déposée par (personne)',
    },
  },
  DocumentConnection: listOf('documents'),
  DocumentPayload: payloadOf('document', 'Document'),
};

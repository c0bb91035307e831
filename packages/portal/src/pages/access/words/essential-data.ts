import { payloadOf, type DomainWords } from './shared';

/** Types and fields of the open data of subsidies, in French. */
export const ESSENTIAL_DATA_WORDS: DomainWords = {
  EssentialData: {
    label: 'Données essentielles d’un exercice',
    fields: {
      fiscalYear: 'Exercice',
      threshold: 'Seuil de publication',
      thresholdSource: 'Texte qui fixe le seuil',
      rows: 'Lignes à publier',
      identitiesOn: 'Jour des identités juridiques',
      asOf: 'Date',
    },
  },
  EssentialDataRow: {
    label: 'Données essentielles d’une subvention',
    fields: {
      id: 'Identifiant',
      subsidyLine: 'Ligne de subvention',
      funder: 'Financeur',
      attributorName: 'Nom de l’attribuant',
      attributorSiret: 'SIRET de l’attribuant',
      agreementDate: 'Date de la convention',
      decisionReference: 'Référence de la décision',
      beneficiaryName: 'Nom du bénéficiaire',
      beneficiarySiret: 'SIRET du bénéficiaire',
      purpose: 'Objet',
      amount: 'Montant',
      nature: 'Nature',
      paymentConditions: 'Conditions de versement',
      paymentDates: 'Date ou période de versement',
      enterpriseAidNumber: 'Numéro au répertoire des aides aux entreprises',
      notifiedToCommission: 'Notifiée à la Commission européenne',
      beneficiaryShare: 'Part du bénéficiaire',
      missing: 'Ce qui manque',
    },
  },
  LegalIdentity: {
    label: 'Identité juridique',
    fields: {
      party: 'Partie',
      legalName: 'Nom juridique',
      siret: 'SIRET',
      validFrom: 'À compter du',
      version: 'Version',
      asOf: 'Date',
      entries: 'Inscriptions',
    },
  },
  LegalIdentityEntry: {
    label: 'Inscription au registre des identités juridiques',
    fields: {
      legalName: 'Nom juridique',
      siret: 'SIRET',
      validFrom: 'À compter du',
      recordedAt: 'Enregistrée le',
      recordedBy: 'Enregistrée par',
    },
  },
  LegalIdentityPayload: payloadOf('legalIdentity', 'Identité juridique'),
};

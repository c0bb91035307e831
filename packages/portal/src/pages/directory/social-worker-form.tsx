import { CorrectSocialWorkerDocument, CreateSocialWorkerDocument, type SocialWorkerQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { SOCIAL_WORKERS } from './addresses';
import { trimmed } from './entry-checks';
import { EntryForm, type EntryField } from './entry-form';

type Worker = NonNullable<SocialWorkerQuery['socialWorker']>;
type WorkerField =
  | 'givenName'
  | 'familyName'
  | 'recruitedOn'
  | 'professionalEmail'
  | 'professionalPhone'
  | 'privateEmail'
  | 'privatePhone';

const LONGEST_NAME = 80;
const OWN = 'Lue par l’ANISCG seule';

const FIELDS: readonly EntryField<WorkerField>[] = [
  { name: 'familyName', label: 'Nom' },
  { name: 'givenName', label: 'Prénom' },
  { name: 'recruitedOn', label: 'Date de recrutement', kind: 'date' },
  { name: 'professionalEmail', label: 'Adresse électronique professionnelle', kind: 'email', required: false },
  { name: 'professionalPhone', label: 'Téléphone professionnel', required: false },
  { name: 'privateEmail', label: 'Adresse électronique personnelle', kind: 'email', required: false, hint: OWN },
  { name: 'privatePhone', label: 'Téléphone personnel', required: false, hint: 'Lu par l’ANISCG seule' },
];
const NAMES = FIELDS.map(({ name }) => name);

/** A social worker to record, or to correct. */
export function SocialWorkerForm({ worker }: { readonly worker?: Worker }): ReactNode {
  const common = { pages: SOCIAL_WORKERS, fields: FIELDS, recorded: recordedOf(worker), check };
  if (!worker) {
    return (
      <EntryForm
        {...common}
        form="intervenant"
        version={0}
        document={CreateSocialWorkerDocument}
        input={(content, { key }) => ({ ...inputOf(content), idempotencyKey: key })}
        action="Ajouter la personne"
        warning="Relisez : la personne pourra être choisie pour pourvoir un poste."
        said="La personne est enregistrée."
      />
    );
  }
  return (
    <EntryForm
      {...common}
      form="intervenant-correction"
      id={worker.id}
      version={worker.version ?? 0}
      document={CorrectSocialWorkerDocument}
      input={(content, { version }) => ({ ...inputOf(content), workerId: worker.id, version })}
      action="Corriger la fiche"
      warning="Relisez : ce que vous avez effacé ne sera plus enregistré."
      said="La fiche est corrigée."
    />
  );
}

function recordedOf(worker: Worker | undefined): Draft<WorkerField> {
  return {
    givenName: worker?.givenName ?? '',
    familyName: worker?.familyName ?? '',
    recruitedOn: worker?.recruitedOn ?? '',
    professionalEmail: worker?.professionalEmail ?? '',
    professionalPhone: worker?.professionalPhone ?? '',
    privateEmail: worker?.privateEmail ?? '',
    privatePhone: worker?.privatePhone ?? '',
  };
}

/** Contacts are read by the graph, which says what it makes of them. */
function check(draft: Draft<WorkerField>): Checked<WorkerField, Draft<WorkerField>> {
  const content = trimmed(draft, NAMES);
  return checkedAs(
    [
      ...found('familyName', faultOfText(content.familyName, { what: 'le nom', longest: LONGEST_NAME })),
      ...found('givenName', faultOfText(content.givenName, { what: 'le prénom', longest: LONGEST_NAME })),
      ...found('recruitedOn', faultOfDay(content.recruitedOn, { what: 'la date de recrutement' })),
    ],
    content,
  );
}

function inputOf({ givenName, familyName, recruitedOn, ...contacts }: Draft<WorkerField>) {
  return {
    ...{ givenName, familyName, recruitedOn },
    professionalEmail: contacts.professionalEmail || null,
    professionalPhone: contacts.professionalPhone || null,
    privateEmail: contacts.privateEmail || null,
    privatePhone: contacts.privatePhone || null,
  };
}

import {
  RecordDisseminationAcknowledgedDocument,
  RecordDisseminationReminderDocument,
  RecordDisseminationSentDocument,
  type DisseminationStatus,
} from '@iscg/client';
import { REGISTER } from './addresses';

/** What is recorded of several recipients at once. */
export interface RegisterAct {
  /** Its name in the address. */
  readonly name: string;
  readonly document: typeof RecordDisseminationSentDocument;
  /** On the link that leads to it, and on its own button. */
  readonly title: string;
  /** Of whom it can be recorded. */
  readonly statuses: readonly DisseminationStatus[];
  readonly day: string;
  readonly takesMeans: boolean;
  readonly none: string;
  readonly written: string;
}

export const REGISTER_ACTS: readonly RegisterAct[] = [
  {
    name: 'envoi',
    document: RecordDisseminationSentDocument,
    title: 'Enregistrer un envoi',
    statuses: ['TO_SEND'],
    day: 'Envoyée le',
    takesMeans: true,
    none: 'La convention est envoyée à tous les destinataires de ce niveau.',
    written: 'L’envoi est enregistré.',
  },
  {
    name: 'accuse-de-reception',
    document: RecordDisseminationAcknowledgedDocument,
    title: 'Enregistrer un accusé de réception',
    statuses: ['REMINDER_DUE', 'SENT'],
    day: 'Accusé de réception le',
    takesMeans: false,
    none: 'Personne à ce niveau ne doit encore d’accusé de réception.',
    written: 'L’accusé de réception est enregistré.',
  },
  {
    name: 'relance',
    document: RecordDisseminationReminderDocument,
    title: 'Enregistrer une relance',
    statuses: ['REMINDER_DUE', 'SENT'],
    day: 'Relancés le',
    takesMeans: true,
    none: 'Personne à ce niveau n’est à relancer.',
    written: 'La relance est enregistrée.',
  },
];

export function actPath({ name }: RegisterAct): string {
  return `${REGISTER.to}/${name}`;
}

import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { faultOfText, faultsOf } from './text-draft';

export type TrainerField = 'name' | 'email' | 'phone';

export interface TrainerContent {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export const BLANK_TRAINER: Draft<TrainerField> = { name: '', email: '', phone: '' };

const LONGEST_NAME = 120;
const EMAIL = /^[^\s@\p{C}]{1,80}@[^\s@\p{C}]{1,80}$/u;
const PHONE = /^\+?[\d .()-]{6,30}$/;

/** Reads a trainer as a person typed it. */
export function checkTrainer(draft: Draft<TrainerField>): Checked<TrainerField, TrainerContent> {
  const [name, email, phone] = [draft.name.trim(), draft.email.trim(), draft.phone.trim()];
  const faults = faultsOf<TrainerField>(
    {
      name: faultOfText(name, 'le nom', LONGEST_NAME),
      email: email === '' || EMAIL.test(email) ? undefined : 'Attendu : nom@domaine.fr.',
      phone: phone === '' || PHONE.test(phone) ? undefined : 'Attendu : des chiffres, par exemple 01 23 45 67 89.',
    },
    ['name', 'email', 'phone'],
  );
  return faults.size > 0 ? { faults } : { content: { name, email: email || null, phone: phone || null } };
}

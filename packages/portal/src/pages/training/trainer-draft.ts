import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

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
  const isEmail = email === '' || EMAIL.test(email);
  const isPhone = phone === '' || PHONE.test(phone);
  return checkedAs(
    [
      ...found('name', faultOfText(name, { what: 'le nom', longest: LONGEST_NAME })),
      ...found('email', isEmail ? undefined : 'Attendu : nom@domaine.fr.'),
      ...found('phone', isPhone ? undefined : 'Attendu : des chiffres, par exemple 01 23 45 67 89.'),
    ],
    { name, email: email || null, phone: phone || null },
  );
}

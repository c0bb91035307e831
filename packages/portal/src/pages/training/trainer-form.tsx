import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Write } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { TRAINERS } from './addresses';
import type { TrainerContent, TrainerField } from './trainer-draft';

interface TrainerFormProps {
  readonly write: Write<TrainerField, TrainerField, TrainerContent>;
  readonly action: string;
}

const LABELS: Readonly<Record<TrainerField, string>> = {
  name: 'Nom',
  email: 'Adresse électronique',
  phone: 'Téléphone',
};
const FIELDS = ['name', 'email', 'phone'] as const;

/** A person who teaches. */
export function TrainerForm({ write, ...form }: TrainerFormProps): ReactNode {
  const navigate = useNavigate();
  return (
    <WriteForm
      {...form}
      write={write}
      warning="Le nom paraît au calendrier de toutes les parties ; les coordonnées restent à l’ANISCG."
      confirmation={(content) => FIELDS.map((name) => ({ term: LABELS[name], value: content[name] ?? '–' }))}
      comparison={(before, theirs) =>
        FIELDS.map((name) => ({
          label: LABELS[name],
          before: before[name],
          theirs: theirs[name],
          mine: write.draft[name],
        }))
      }
      onLeave={() => void navigate(TRAINERS.to)}
    >
      <WriteField write={write} name="name" label="Prénom et nom" hint="120 caractères au plus" />
      <WriteField write={write} name="email" label={LABELS.email} kind="email" required={false} />
      <WriteField write={write} name="phone" label={LABELS.phone} required={false} />
    </WriteForm>
  );
}

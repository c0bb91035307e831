import { EmployerDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { OnlyKeepers } from '../posts/only-keepers';
import { EMPLOYERS } from './addresses';
import { EmployerForm } from './employer-form';
import { EntryPage } from './entry-page';

/** Corrects what is recorded of an employer. */
export default function CorrectEmployer(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(EmployerDocument, { id });
  return (
    <EntryPage
      pages={EMPLOYERS}
      noun={['L’employeur', 'Cet employeur']}
      query={query}
      field="employer"
      rowOf={({ employer }) => employer}
      nameOf={({ name }) => name ?? 'Employeur'}
      act="Corriger l’employeur"
    >
      {(employer, { departments }) => (
        <OnlyKeepers what="tient le registre des employeurs">
          <EmployerForm
            key={employer.id}
            employer={employer}
            departments={(departments ?? []).map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))}
          />
        </OnlyKeepers>
      )}
    </EntryPage>
  );
}

import { EmployerDocument, EndEmployerDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { today } from '../posts/today';
import { EMPLOYERS } from './addresses';
import { EndForm } from './end-form';
import { EntryPage } from './entry-page';

/** Ends an employer on which no post stands. */
export default function EndEmployer(): ReactNode {
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
      act="Mettre fin à l’employeur"
    >
      {(employer, result) => (
        <EndForm
          key={employer.id}
          pages={EMPLOYERS}
          row={employer}
          today={today(result)}
          document={EndEmployerDocument}
          input={(end) => ({ employerId: employer.id, ...end })}
          action="Mettre fin à l’employeur"
          said="La fin de l’employeur est enregistrée."
          what="tient le registre des employeurs"
        />
      )}
    </EntryPage>
  );
}

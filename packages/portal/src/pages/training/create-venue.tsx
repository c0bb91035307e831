import { CreateVenueDocument, DepartmentsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import type { Choice } from '../../ui/list/list-url';
import { Page } from '../../ui/page';
import { TRAINING, VENUES } from './addresses';
import { KeptByAniscg } from './session-page';
import { useKeepsTraining } from './use-session-record';
import { BLANK_VENUE, checkVenue, type VenueContent } from './venue-draft';
import { VenueForm } from './venue-form';

/** Adds a place where sessions can be held. */
export default function CreateVenue(): ReactNode {
  const keepsTraining = useKeepsTraining();
  const query = useGraph(DepartmentsDocument, {});
  return (
    <Page title="Ajouter un lieu" above={[TRAINING, VENUES]}>
      {keepsTraining ? (
        <Answer to={query} what="les départements">
          {({ departments }) => (
            <Form
              departments={(departments ?? []).map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))}
            />
          )}
        </Answer>
      ) : (
        <KeptByAniscg />
      )}
    </Page>
  );
}

function Form({ departments }: { readonly departments: readonly Choice[] }): ReactNode {
  const navigate = useNavigate();
  const write = useWrite({
    form: 'lieu:nouveau',
    blank: BLANK_VENUE,
    current: { ...BLANK_VENUE, version: '0' },
    check: checkVenue,
    document: CreateVenueDocument,
    variables: (input: VenueContent) => ({ input }),
    payload: ({ createVenue }) => createVenue,
    onWritten: () => void navigate(VENUES.to, { state: success('Le lieu est ajouté.') }),
  });
  return (
    <VenueForm
      write={write}
      action="Ajouter le lieu"
      departments={departments}
      onRepeat="Regardez d’abord dans la liste des lieux s’il y figure déjà : un second envoi en ajouterait un autre."
    />
  );
}

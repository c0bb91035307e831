import { CreateVenueDocument, DepartmentsDocument, type PartyCode } from '@iscg/client';
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
import { useKeepsTraining, useOwnParties } from './use-session-record';
import { BLANK_VENUE, checkVenue, type VenueContent } from './venue-draft';
import { VenueForm } from './venue-form';
import { SENDERS } from './words';

/** Adds a place where sessions can be held. */
export default function CreateVenue(): ReactNode {
  const keepsTraining = useKeepsTraining();
  const parties = useOwnParties();
  const query = useGraph(DepartmentsDocument, {});
  return (
    <Page title="Ajouter un lieu" above={[TRAINING, VENUES]}>
      {keepsTraining || parties.length > 0 ? (
        <Answer to={query} what="les départements">
          {({ departments }) => (
            <Form
              givers={keepsTraining ? SENDERS : parties}
              isGiver={!keepsTraining}
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

interface FormProps {
  readonly departments: readonly Choice[];
  /** The parties that the place can be of. */
  readonly givers: readonly PartyCode[];
  /** Whether it is one of them that adds it: the place is then its own. */
  readonly isGiver: boolean;
}

function Form({ departments, givers, isGiver }: FormProps): ReactNode {
  const navigate = useNavigate();
  const write = useWrite({
    form: 'lieu:nouveau',
    blank: { ...BLANK_VENUE, offeredBy: (isGiver && givers[0]) || '' },
    current: { ...BLANK_VENUE, version: '0' },
    check: checkVenue,
    document: CreateVenueDocument,
    variables: (content: VenueContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ createVenue }) => createVenue,
    onWritten: () => void navigate(VENUES.to, { state: success('Le lieu est ajouté.') }),
  });
  return (
    <VenueForm
      write={write}
      action="Ajouter le lieu"
      departments={departments}
      {...(!(isGiver && givers.length === 1) && { givers })}
    />
  );
}

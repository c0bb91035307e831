import { ChangeVenueDocument, VenuesDocument, type VenuesQuery } from '@iscg/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer } from '../../ui/answer';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { everyRow } from '../../ui/list/every-row';
import { Page } from '../../ui/page';
import { TRAINING, VENUES } from './addresses';
import { KeptByAniscg } from './session-page';
import { useKeepsTraining } from './use-session-record';
import { checkVenue, type VenueContent } from './venue-draft';
import { VenueForm } from './venue-form';

type Venue = NonNullable<VenuesQuery['venues']>['nodes'][number];

/** Changes a venue: it neither moves to another département nor changes hands. */
export default function ChangeVenue(): ReactNode {
  const { id } = useParams();
  const keepsTraining = useKeepsTraining();
  const query = useQuery({ queryKey: ['every-venue'], queryFn: ({ signal }) => everyVenue(signal) });
  return (
    <Page title="Modifier le lieu" above={[TRAINING, VENUES]}>
      {keepsTraining ? (
        <Answer to={query} what="le lieu">
          {(venues) => {
            const venue = venues.find((each) => each.id === id);
            return venue ? (
              <Form key={venue.id} venue={venue} />
            ) : (
              <Absent what="Ce lieu" back={{ title: 'Voir les lieux', to: VENUES.to }} />
            );
          }}
        </Answer>
      ) : (
        <KeptByAniscg />
      )}
    </Page>
  );
}

function everyVenue(signal: AbortSignal): Promise<readonly Venue[]> {
  return everyRow(async (after, stop) => (await graph.ask(VenuesDocument, { first: 100, after }, stop)).venues, signal);
}

function Form({ venue }: { readonly venue: Venue }): ReactNode {
  const navigate = useNavigate();
  const known = {
    name: venue.name ?? '',
    address: venue.address ?? '',
    capacity: String(venue.capacity ?? ''),
    departmentCode: venue.departmentCode ?? '',
    offeredBy: venue.offeredBy?.code ?? '',
  };
  const write = useWrite({
    form: `lieu:${venue.id}`,
    blank: known,
    current: { ...known, version: String(venue.version ?? 0) },
    check: checkVenue,
    document: ChangeVenueDocument,
    variables: ({ name, address, capacity }: VenueContent, { version }) => ({
      input: { id: venue.id, version, name, address, capacity },
    }),
    payload: ({ changeVenue }) => changeVenue,
    onWritten: () => void navigate(VENUES.to, { state: success('Le lieu est modifié.') }),
  });
  return <VenueForm write={write} action="Enregistrer le lieu" />;
}

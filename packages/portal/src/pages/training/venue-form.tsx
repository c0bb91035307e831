import type { PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { formatQuantity } from '../../ui/format';
import type { ConflictLine } from '../../ui/form/conflict';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Draft } from '../../ui/form/draft';
import type { Write } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import type { Choice } from '../../ui/list/list-url';
import { PARTY_WORDS } from '../../words';
import { VENUES } from './addresses';
import type { VenueContent, VenueField } from './venue-draft';

interface VenueFormProps {
  readonly write: Write<VenueField, VenueField, VenueContent>;
  readonly action: string;
  /** Where it can be, for a new one; a known one stays where it is. */
  readonly departments?: readonly Choice[];
  /** Whose it can be, where that is to be chosen. */
  readonly givers?: readonly PartyCode[];
}

/** A place where sessions can be held. */
export function VenueForm({ write, departments, givers, ...form }: VenueFormProps): ReactNode {
  const navigate = useNavigate();
  return (
    <WriteForm
      {...form}
      write={write}
      warning="Toutes les parties voient les lieux de formation."
      confirmation={({ name, address, capacity }) => [
        { term: 'Nom', value: name },
        { term: 'Adresse', value: address },
        { term: 'Capacité', value: formatQuantity(capacity, 'personne', 'personnes') },
      ]}
      comparison={(before, theirs) => compareVenues(before, theirs, write.draft)}
      onLeave={() => void navigate(VENUES.to)}
    >
      <WriteField write={write} name="name" label="Nom" hint="200 caractères au plus" />
      <WriteField write={write} name="address" label="Adresse postale" hint="200 caractères au plus" />
      <WriteField write={write} name="capacity" label="Capacité" kind="number" hint="En personnes, de 1 à 2 000" />
      {departments && <WriteChoice write={write} name="departmentCode" label="Département" choices={departments} />}
      {givers && (
        <WriteChoice
          write={write}
          name="offeredBy"
          label="Mis à disposition par"
          unset="L’ANISCG elle-même"
          required={false}
          choices={givers.map((party) => ({ value: party, label: PARTY_WORDS[party] }))}
        />
      )}
    </WriteForm>
  );
}

function compareVenues(
  before: Draft<VenueField>,
  theirs: Draft<VenueField>,
  mine: Draft<VenueField>,
): readonly ConflictLine[] {
  const labels = { name: 'Nom', address: 'Adresse', capacity: 'Capacité' } as const;
  return (['name', 'address', 'capacity'] as const).map((name) => ({
    label: labels[name],
    before: before[name],
    theirs: theirs[name],
    mine: mine[name],
  }));
}

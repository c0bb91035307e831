import type { PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { WriteChoice } from '../../../ui/form/choice-field';
import type { Write } from '../../../ui/form/use-write';
import { WriteField } from '../../../ui/form/write-form';
import { PARTY_WORDS } from '../../../words';

type RoomField = 'party' | 'from' | 'to' | 'equipment';

/** What a room that is asked and one that is offered have in common. */
export function RoomFields<Name extends string, Content>(props: {
  readonly write: Write<Name | RoomField, 'version', Content>;
  readonly parties: readonly PartyCode[];
}): ReactNode {
  const { write, parties } = props;
  return (
    <>
      {parties.length > 1 && (
        <WriteChoice
          write={write}
          name="party"
          label="Partie"
          choices={parties.map((party) => ({ value: party, label: PARTY_WORDS[party] }))}
        />
      )}
      <WriteField write={write} name="from" label="Premier jour" kind="date" />
      <WriteField write={write} name="to" label="Dernier jour" kind="date" hint="Dans les deux ans" />
      <WriteField
        write={write}
        name="equipment"
        label="Équipement"
        required={false}
        hint="Par exemple : vidéoprojecteur, accès pour un fauteuil roulant"
      />
    </>
  );
}

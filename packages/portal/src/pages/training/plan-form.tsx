import type { ReactNode } from 'react';
import { WriteChoice } from '../../ui/form/choice-field';
import { WriteChecks } from '../../ui/form/checks-field';
import type { Write } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { PARTY_WORDS } from '../../words';
import { comparePlans, planLines } from './plan-lines';
import { HOSTS, type Plan, type PlanField } from './session-draft';
import type { PlanChoices } from './use-plan-choices';

export type PlanWrite = Write<PlanField, PlanField, Plan>;

interface PlanFormProps {
  readonly write: PlanWrite;
  readonly choices: PlanChoices;
  readonly action: string;
  readonly warning: string;
  /** Whether the programme may still change. */
  readonly isDraft: boolean;
  readonly onLeave: () => void;
}

/** What a session is to be: of what, where, when, for how many, by whom. */
export function PlanForm({ write, choices, isDraft, ...form }: PlanFormProps): ReactNode {
  return (
    <WriteForm
      {...form}
      write={write}
      confirmation={() => planLines(write.draft, choices)}
      comparison={(before, theirs) => comparePlans(before, theirs, write.draft, choices)}
      onRepeat="Renvoyez-la telle quelle dès que possible : un lieu ne reçoit jamais deux sessions à la fois."
    >
      {isDraft && <WriteChoice write={write} name="programmeId" label="Programme" choices={choices.programmes} />}
      <WriteChoice write={write} name="venueId" label="Lieu" choices={choices.venues} />
      <Period write={write} />
      <WriteField
        write={write}
        name="seats"
        label="Places"
        kind="number"
        hint="Au plus autant que le lieu reçoit de personnes"
      />
      <WriteChoice
        write={write}
        name="hostParty"
        label="Partie hôte"
        choices={HOSTS.map((party) => ({ value: party, label: PARTY_WORDS[party] }))}
      />
      <WriteChecks
        write={write}
        name="trainerIds"
        label="Formateurs (facultatif)"
        hint="Dix au plus"
        choices={choices.trainers}
      />
    </WriteForm>
  );
}

function Period({ write }: { readonly write: PlanWrite }): ReactNode {
  return (
    <>
      <WriteField write={write} name="startDay" label="Premier jour" kind="date" />
      <WriteField write={write} name="startHour" label="Heure de début" kind="time" hint="Heure de Paris" />
      <WriteField write={write} name="endDay" label="Dernier jour" kind="date" hint="Au plus 31 jours après le début" />
      <WriteField write={write} name="endHour" label="Heure de fin" kind="time" hint="Heure de Paris" />
    </>
  );
}

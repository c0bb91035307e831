import type { ReactNode } from 'react';
import { formatEuros } from '../../ui/format';
import type { Write } from '../../ui/form/use-write';
import { WriteField, type ConfirmLine } from '../../ui/form/write-form';
import { FUNDER_KIND_WORDS } from '../posts/words';
import { kindOf, nameField, percentOf, slotsOf, type PlanContent, type ShareField, type Slot } from './plan-draft';

interface ShareFieldsProps<Name extends string, Fact extends string, Content> {
  readonly write: Write<Name | ShareField | 'cost', Fact, Content>;
  readonly hint: string;
}

/** « Commune », or « Commune (2) » when there are several. */
function labelOf(slot: Slot, slots: readonly Slot[]): string {
  const own = slots.filter((other) => kindOf(other) === kindOf(slot));
  const number = own.length > 1 ? ` (${own.indexOf(slot) + 1})` : '';
  return `${FUNDER_KIND_WORDS[kindOf(slot)]}${number}`;
}

/** The part of each funder, and its name; those of one kind are numbered. */
export function ShareFields<Name extends string, Fact extends string, Content>({
  write,
  hint,
}: ShareFieldsProps<Name, Fact, Content>): ReactNode {
  const slots = slotsOf(write.draft);
  return (
    <>
      <WriteField
        write={write}
        name="cost"
        label="Coût annuel du poste"
        kind="amount"
        hint="En euros, par exemple 48 750,00"
      />
      {slots.map((slot) => (
        <WriteField
          key={slot}
          write={write}
          name={slot}
          label={`Part, en % : ${labelOf(slot, slots)}`}
          kind="amount"
          hint={hint}
          required={false}
        />
      ))}
      {slots
        .filter((slot) => slot !== 'FIPD')
        .map((slot) => (
          <WriteField
            key={slot}
            write={write}
            name={nameField(slot)}
            label={`Nom du financeur : ${labelOf(slot, slots)}`}
            required={false}
          />
        ))}
    </>
  );
}

/** What the confirmation repeats of a plan. */
export function contentLines({ cost, shares }: PlanContent): ConfirmLine[] {
  return [
    { term: 'Coût annuel du poste', value: formatEuros(cost) },
    ...shares.map(({ funderKind, funderName, share }) => ({
      term: `${FUNDER_KIND_WORDS[funderKind]}${funderName ? ` : ${funderName}` : ''}`,
      value: `${percentOf(share)} %`,
    })),
  ];
}

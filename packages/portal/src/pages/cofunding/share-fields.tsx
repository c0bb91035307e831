import type { FunderKind } from '@iscg/client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button';
import { formatEuros } from '../../ui/format';
import type { Write } from '../../ui/form/use-write';
import { WriteField, type ConfirmLine } from '../../ui/form/write-form';
import { FUNDER_KIND_WORDS } from '../posts/words';
import {
  KINDS,
  kindOf,
  nameField,
  nextSlot,
  percentOf,
  slotsOf,
  type PlanContent,
  type ShareField,
  type Slot,
} from './plan-draft';
import './share-fields.css';

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

/** The part of each funder and its name, and another of a kind on demand; those of one kind are numbered. */
export function ShareFields<Name extends string, Fact extends string, Content>({
  write,
  hint,
}: ShareFieldsProps<Name, Fact, Content>): ReactNode {
  const slots = slotsOf(write.draft);
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<Slot>();
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLElement>(`[data-slot="${added}"] input`)?.focus();
  }, [added]);
  const add = (kind: FunderKind) => {
    const slot = nextSlot(write.draft, kind);
    write.change(slot, '');
    write.change(nameField(slot), '');
    setAdded(slot);
  };
  return (
    <>
      <WriteField
        write={write}
        name="cost"
        label="Coût annuel du poste"
        kind="amount"
        hint="En euros, par exemple 48 750,00"
      />
      <p className="fr-hint-text">{hint}</p>
      <div ref={list}>
        {slots.map((slot) => (
          <Funder key={slot} write={write} slot={slot} label={labelOf(slot, slots)} />
        ))}
      </div>
      <MoreFunders onAdd={add} />
    </>
  );
}

interface FunderProps<Name extends string, Fact extends string, Content> {
  readonly write: Write<Name | ShareField | 'cost', Fact, Content>;
  readonly slot: Slot;
  readonly label: string;
}

/** The part of one funder and its name; the State’s fund has none. */
function Funder<Name extends string, Fact extends string, Content>(props: FunderProps<Name, Fact, Content>): ReactNode {
  const { write, slot, label } = props;
  return (
    <div className="funder" data-slot={slot}>
      <WriteField write={write} name={slot} label={`Part, en % : ${label}`} kind="amount" required={false} />
      {slot !== 'FIPD' && (
        <WriteField write={write} name={nameField(slot)} label={`Nom du financeur : ${label}`} required={false} />
      )}
    </div>
  );
}

function MoreFunders({ onAdd }: { readonly onAdd: (kind: FunderKind) => void }): ReactNode {
  return (
    <div role="group" aria-label="Un financeur de plus" className="button-row funders__more">
      {KINDS.filter((kind) => kind !== 'FIPD').map((kind) => (
        <Button key={kind} kind="tertiary" size="small" onClick={() => onAdd(kind)}>
          Ajouter : {FUNDER_KIND_WORDS[kind]}
        </Button>
      ))}
    </div>
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

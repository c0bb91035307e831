import type { FunderKind, PlannedShareInput } from '@iscg/client';
import { centsOf, readEuros } from '../../ui/euros';
import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { FUNDER_KIND_WORDS } from '../posts/words';
import type { PlannedShare } from './use-cofunding';

/** The kinds of funders, in the order of the forms. */
export const KINDS = Object.keys(FUNDER_KIND_WORDS).filter((kind): kind is FunderKind => kind in FUNDER_KIND_WORDS);
/** Where the form takes one funder: its kind, and from the second of a kind on its number, `MUNICIPALITY#2`. */
export type Slot = FunderKind | `${FunderKind}#${number}`;
type NameField = `name-${Slot}`;
export const nameField = (slot: Slot): NameField => `name-${slot}`;
export type ShareField = Slot | NameField;
export type PlanField = ShareField | 'fiscalYear' | 'schedule' | 'cost';
export type CorrectionField = ShareField | 'cost' | 'reason';

export interface PlanContent {
  readonly cost: string;
  readonly shares: PlannedShareInput[];
}

const PERCENT = /^(\d{1,3})(?:[,.](\d{1,2}))?$/;
const WHOLE = 10_000n;
const YEAR = /^2\d{3}$/;
const LONGEST_NAME = 120;
const LONGEST_REASON = 500;

/** Every share blank, one funder of a kind. */
export const BLANK_SHARES = sharesDraft([]);

/** The kind of funder that a slot takes. */
export function kindOf(slot: Slot): FunderKind {
  const [name] = slot.split('#');
  return KINDS.find((kind) => kind === name) ?? 'OTHER';
}

/** The slots of a draft, in the order of the form: by kind, those of a kind by number. */
export function slotsOf(draft: object): Slot[] {
  const isSlot = (key: string): key is Slot => KINDS.some((kind) => key === kind || key.startsWith(`${kind}#`));
  const slots = Object.keys(draft).filter(isSlot);
  return KINDS.flatMap((kind) => slots.filter((slot) => kindOf(slot) === kind).toSorted(byNumber));
}

function byNumber(one: Slot, other: Slot): number {
  return numberOf(one) - numberOf(other);
}

function numberOf(slot: Slot): number {
  return Number(slot.split('#')[1] ?? 1);
}

/** The slot of another funder of a kind. */
export function nextSlot(draft: object, kind: FunderKind): Slot {
  const own = slotsOf(draft).filter((slot) => kindOf(slot) === kind);
  return `${kind}#${Math.max(1, ...own.map(numberOf)) + 1}`;
}

/** Ten-thousandths of a percentage typed in French, « 33,34 »; undefined for anything else. */
export function readPercent(text: string): bigint | undefined {
  const [, whole, decimals = ''] = PERCENT.exec(text.replace(/[\s\u00a0\u202f]*%?$/u, '').trim()) ?? [];
  return whole === undefined ? undefined : BigInt(whole + decimals.padEnd(2, '0'));
}

/** A share as a person would type it: « 33,34 ». */
export function percentOf(share: string | null): string {
  const units = BigInt((share ?? '0').replace('.', ''));
  const decimals = String(units % 100n).padStart(2, '0');
  return decimals === '00' ? String(units / 100n) : `${units / 100n},${decimals}`;
}

/** The shares of a plan, as the form shows them: each in a slot of its own, and a blank one of each kind that has none. */
export function sharesDraft(shares: readonly PlannedShare[]): Draft<ShareField> {
  const fields = KINDS.flatMap((kind) => {
    const own = shares.filter(({ funderKind }) => funderKind === kind);
    const texts = own.map(({ share, funderName }) => [percentOf(share), funderName ?? ''] as const);
    return (texts.length > 0 ? texts : [['', ''] as const]).flatMap(([percent, name], index) => {
      const slot: Slot = index === 0 ? kind : `${kind}#${index + 1}`;
      return [[slot, percent] as const, [nameField(slot), name] as const];
    });
  });
  return Object.fromEntries(fields) as Draft<ShareField>;
}

/** Reads a new plan; of a schedule, the FIPD’s share is the schedule’s. */
export function checkPlan(
  draft: Draft<PlanField>,
): Checked<PlanField, PlanContent & { readonly fiscalYear: number; readonly schedule: string | null }> {
  const year = draft.fiscalYear.trim();
  const schedule = draft.schedule === '' ? null : draft.schedule;
  const faults = [
    ...found<PlanField>('fiscalYear', YEAR.test(year) ? undefined : 'Écrivez une année, par exemple 2027.'),
    ...faultsOfContent(draft, schedule !== null),
  ];
  return checkedAs<PlanField, PlanContent & { fiscalYear: number; schedule: string | null }>(faults, {
    fiscalYear: Number(year),
    schedule,
    cost: readEuros(draft.cost) ?? '',
    shares: sharesOf(draft, []),
  });
}

/** Reads a correction: a share that stays as it was, of the same funder, keeps its confirmation. */
export function checkCorrection(
  draft: Draft<CorrectionField>,
  before: readonly PlannedShare[],
): Checked<CorrectionField, PlanContent & { readonly reason: string }> {
  const reason = draft.reason.trim();
  const faults = [
    ...faultsOfContent(draft, false),
    ...found<CorrectionField>(
      'reason',
      faultOfText(reason, { what: 'le motif', longest: LONGEST_REASON, isLong: true }),
    ),
  ];
  const content = { cost: readEuros(draft.cost) ?? '', shares: sharesOf(draft, before), reason };
  return checkedAs<CorrectionField, PlanContent & { reason: string }>(faults, content);
}

function faultsOfContent(
  draft: Draft<ShareField | 'cost'>,
  hasSchedule: boolean,
): (readonly [ShareField | 'cost', string])[] {
  const cost = readEuros(draft.cost);
  const typed = slotsOf(draft).filter((slot) => textOf(draft, slot) !== '');
  const unread = typed.filter((slot) => !readPercent(textOf(draft, slot)));
  const sum = typed.reduce((total, slot) => total + (readPercent(textOf(draft, slot)) ?? 0n), 0n);
  return [
    ...found<ShareField | 'cost'>(
      'cost',
      cost !== undefined && centsOf(cost) > 0n
        ? undefined
        : 'Écrivez un montant en euros supérieur à zéro, par exemple 48 750,00.',
    ),
    ...unread.flatMap((slot) =>
      found<ShareField>(slot, 'Écrivez un pourcentage supérieur à zéro, deux décimales au plus, par exemple 33,34.'),
    ),
    ...found<ShareField>(
      'FIPD',
      hasSchedule && draft.FIPD.trim() !== '' ? 'Le barème donne la part du FIPD : laissez vide.' : undefined,
    ),
    ...found<ShareField>(
      'DEPARTMENT',
      unread.length > 0 || sum === WHOLE
        ? undefined
        : `Les parts font ${percentOf(shareOf(sum))} % ${hasSchedule ? 'de ce que laisse le FIPD' : 'du coût'}, et non 100 %.`,
    ),
    ...faultsOfNames(draft, typed),
  ];
}

function faultsOfNames(draft: Draft<ShareField>, typed: readonly Slot[]): (readonly [ShareField, string])[] {
  const unread = slotsOf(draft).flatMap((slot) => {
    const name = textOf(draft, nameField(slot));
    if (name === '') return [];
    return found<ShareField>(nameField(slot), faultOfText(name, { what: 'le nom', longest: LONGEST_NAME }));
  });
  const twice = typed.filter((slot, index) => isNamedBefore(draft, slot, typed.slice(0, index)));
  const sentence = 'Deux financeurs de même nature portent ce nom : nommez chacun.';
  return [...unread, ...twice.map((slot) => [nameField(slot), sentence] as const)];
}

/** What stands in a field; nothing in one that the draft does not have. */
function textOf(draft: Draft<ShareField>, field: ShareField): string {
  return (draft[field] ?? '').trim();
}

function isNamedBefore(draft: Draft<ShareField>, slot: Slot, others: readonly Slot[]): boolean {
  const name = textOf(draft, nameField(slot));
  return others.some((other) => kindOf(other) === kindOf(slot) && textOf(draft, nameField(other)) === name);
}

function sharesOf(draft: Draft<ShareField>, before: readonly PlannedShare[]): PlannedShareInput[] {
  return slotsOf(draft).flatMap((slot) => {
    const units = readPercent(textOf(draft, slot));
    if (!units) return [];
    const share = shareOf(units);
    const [funderKind, funderName] = [kindOf(slot), textOf(draft, nameField(slot)) || null];
    const own = before.filter((each) => each.funderKind === funderKind && each.share === share);
    const known = own.find((each) => each.funderName === funderName) ?? own.find((each) => each.funderName === null);
    return [{ funderKind, funderName, share, confirmedOn: known?.confirmedOn ?? null }];
  });
}

/** Ten-thousandths as the graph writes a share, `"0.3334"`. */
function shareOf(units: bigint): string {
  return `${units / WHOLE}.${(units % WHOLE).toString().padStart(4, '0')}`;
}

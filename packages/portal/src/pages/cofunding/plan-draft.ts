import type { FunderKind, PlannedShareInput } from '@iscg/client';
import { centsOf, readEuros } from '../../ui/euros';
import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { FUNDER_KIND_WORDS } from '../posts/words';
import type { PlannedShare } from './use-cofunding';

/** The kinds of funders, in the order of the forms. */
export const KINDS = Object.keys(FUNDER_KIND_WORDS).filter((kind): kind is FunderKind => kind in FUNDER_KIND_WORDS);
type NameField = `name-${FunderKind}`;
export const nameField = (kind: FunderKind): NameField => `name-${kind}`;
export type ShareField = FunderKind | NameField;
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

/** Every share blank. */
export const BLANK_SHARES = draftOf(() => ['', '']);

function draftOf(read: (kind: FunderKind) => readonly [string, string]): Draft<ShareField> {
  const fields = KINDS.flatMap((kind) => {
    const [percent, name] = read(kind);
    return [
      [kind, percent],
      [nameField(kind), name],
    ] as const;
  });
  return Object.fromEntries(fields) as Draft<ShareField>;
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

/** The shares of a plan, as the form shows them; undefined when two funders are of one kind. */
export function sharesDraft(shares: readonly PlannedShare[]): Draft<ShareField> | undefined {
  const byKind = new Map(shares.flatMap((share) => (share.funderKind ? [[share.funderKind, share] as const] : [])));
  if (byKind.size < shares.length) return undefined;
  return draftOf((kind) => {
    const share = byKind.get(kind);
    return share ? [percentOf(share.share), share.funderName ?? ''] : ['', ''];
  });
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

/** Reads a correction: a share that stays as it was keeps its confirmation. */
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
  const typed = KINDS.filter((kind) => draft[kind].trim() !== '');
  const unread = typed.filter((kind) => !readPercent(draft[kind]));
  const sum = typed.reduce((total, kind) => total + (readPercent(draft[kind]) ?? 0n), 0n);
  return [
    ...found<ShareField | 'cost'>(
      'cost',
      cost !== undefined && centsOf(cost) > 0n
        ? undefined
        : 'Écrivez un montant en euros supérieur à zéro, par exemple 48 750,00.',
    ),
    ...unread.flatMap((kind) =>
      found<ShareField>(kind, 'Écrivez un pourcentage supérieur à zéro, deux décimales au plus, par exemple 33,34.'),
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
    ...KINDS.flatMap((kind) => {
      const name = draft[nameField(kind)].trim();
      return name === ''
        ? []
        : found<ShareField>(nameField(kind), faultOfText(name, { what: 'le nom', longest: LONGEST_NAME }));
    }),
  ];
}

function sharesOf(draft: Draft<ShareField>, before: readonly PlannedShare[]): PlannedShareInput[] {
  return KINDS.flatMap((funderKind) => {
    const units = readPercent(draft[funderKind]);
    if (!units) return [];
    const share = shareOf(units);
    const known = before.find((each) => each.funderKind === funderKind && each.share === share);
    return [
      {
        funderKind,
        funderName: draft[nameField(funderKind)].trim() || null,
        share,
        confirmedOn: known?.confirmedOn ?? null,
      },
    ];
  });
}

/** Ten-thousandths as the graph writes a share, `"0.3334"`. */
function shareOf(units: bigint): string {
  return `${units / WHOLE}.${(units % WHOLE).toString().padStart(4, '0')}`;
}

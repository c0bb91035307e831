import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

const MOST_POSTS = 999;
const LONGEST_SOURCE = 500;
const WHOLE = /^\d{1,3}$/;
const FTE = /^(\d{1,3})(?:[,.](\d{1,2}))?$/;

type PartField = 'police' | 'gendarmerie' | 'mixed';
export type TargetField = PartField | 'departmentCode' | 'effectiveOn' | 'posts' | 'fte' | 'source';

export interface TargetContent extends Readonly<Record<PartField, number | null>> {
  readonly departmentCode: string;
  readonly effectiveOn: string;
  readonly posts: number;
  /** Two decimals; null when the source gives none. */
  readonly fte: string | null;
  readonly source: string;
}

/** Reads a target as a person typed it. */
export function checkTarget(draft: Draft<TargetField>): Checked<TargetField, TargetContent> {
  const { departmentCode, effectiveOn } = draft;
  const source = draft.source.trim();
  const posts = wholeOf(draft.posts) ?? 0;
  const parts = { police: wholeOf(draft.police), gendarmerie: wholeOf(draft.gendarmerie), mixed: wholeOf(draft.mixed) };
  const fte = fteOf(draft.fte);
  const faults = [
    ...found('departmentCode', departmentCode === '' ? 'Choisissez le département.' : undefined),
    ...found('effectiveOn', faultOfDay(effectiveOn, { what: 'le premier jour de la cible' })),
    ...found(
      'posts',
      posts > 0 && posts <= MOST_POSTS ? undefined : `Écrivez un nombre de postes de 1 à ${MOST_POSTS}.`,
    ),
    ...found('fte', faultOfFte(draft.fte, fte, posts)),
    ...found('police', faultOfParts(draft, parts, posts)),
    ...found('source', faultOfText(source, { what: 'la source', longest: LONGEST_SOURCE, isLong: true })),
  ];
  return checkedAs(faults, { departmentCode, effectiveOn, posts, fte: fte ?? null, source, ...parts });
}

function wholeOf(text: string): number | null {
  const typed = text.trim();
  return WHOLE.test(typed) ? Number(typed) : null;
}

function fteOf(text: string): string | undefined {
  const [, whole, decimals = ''] = FTE.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : `${Number(whole)}.${decimals.padEnd(2, '0')}`;
}

function faultOfFte(typed: string, fte: string | undefined, posts: number): string | undefined {
  if (typed.trim() === '') return undefined;
  if (fte === undefined) return 'Écrivez un nombre d’ETP, deux décimales au plus, par exemple 3,5.';
  return Number(fte) > 0 && Number(fte) <= posts ? undefined : 'Les ETP vont de 0,01 au nombre de postes.';
}

function faultOfParts(
  draft: Draft<PartField>,
  { police, gendarmerie, mixed }: Readonly<Record<PartField, number | null>>,
  posts: number,
): string | undefined {
  if ([draft.police, draft.gendarmerie, draft.mixed].every((text) => text.trim() === '')) return undefined;
  if (police === null || gendarmerie === null || mixed === null) {
    return 'Répartissez la cible en trois nombres, zéro compris, ou ne la répartissez pas.';
  }
  const sum = police + gendarmerie + mixed;
  return sum === posts ? undefined : `Les trois parts font ${sum} postes, la cible en compte ${posts}.`;
}

import type { DisseminationMeans } from '@iscg/client';
import { checkedAs, faultOfDay, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { codeIn } from '../../ui/list/choices';
import { MEANS_WORDS } from './words';

export type RegisterField = 'disseminationIds' | 'on' | 'means';

export interface RegisterContent {
  readonly disseminationIds: readonly string[];
  readonly on: string;
  readonly means: DisseminationMeans | null;
}

export interface RegisterLimits {
  readonly today: string | undefined;
  readonly takesMeans: boolean;
  /** Recipients that are offered: what a draft kept of others is left out. */
  readonly offered: readonly string[];
}

/** Reads what a person records of several recipients. */
export function checkRegister(
  draft: Draft<RegisterField>,
  { today, takesMeans, offered }: RegisterLimits,
): Checked<RegisterField, RegisterContent> {
  const disseminationIds = draft.disseminationIds.split(' ').filter((id) => offered.includes(id));
  const means = codeIn(MEANS_WORDS, draft.means) ?? null;
  return checkedAs(
    [
      ...found('disseminationIds', disseminationIds.length === 0 ? 'Choisissez au moins un destinataire.' : undefined),
      ...found('on', faultOfDay(draft.on, { what: 'le jour', today })),
      ...found('means', takesMeans && means === null ? 'Choisissez le moyen.' : undefined),
    ],
    { disseminationIds, on: draft.on, means: takesMeans ? means : null },
  );
}

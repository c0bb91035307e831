import type { Force } from '@iscg/client';
import type { Choice } from '../../ui/list/list-url';
import { FORCE_WORDS } from '../posts/words';

const FORCES: readonly Force[] = ['POLICE', 'GENDARMERIE'];

/** The forces that a unit serves: one of the two. */
export const UNIT_FORCES: readonly Choice[] = FORCES.map((value) => ({ value, label: FORCE_WORDS[value] }));

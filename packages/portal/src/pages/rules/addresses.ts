/** Addresses of the pages on rules with a day of effect. */

import { BOARD } from '../meetings/addresses';

export const BOARD_RULES = { title: 'Règles du conseil', to: `${BOARD.to}/regles` };

export const NEW_BOARD_RULES = { title: 'Fixer d’autres règles de réunion', to: `${BOARD_RULES.to}/reunions` };

export const NEW_CONFLICT_RULE = {
  title: 'Fixer une autre règle des conflits d’intérêts',
  to: `${BOARD_RULES.to}/conflits-d-interets`,
};

export const NEW_REMINDER_DELAY = { title: 'Fixer un autre délai de relance', to: '/gouvernance/diffusion/delai' };

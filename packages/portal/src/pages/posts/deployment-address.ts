import type { CurveStep, DeploymentQueryVariables, PostChoicesQuery } from '@iscg/client';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { forceFilter, postFilter, regionFilter } from './post-address';
import { STEP_WORDS } from './words';

/** The first year of the convention’s own figures. */
const FIRST_DAY = '2005-01-01';
const USUAL_STEP: CurveStep = 'QUARTER';

/** The address of the deployment curve. */
export function deploymentAddress(choices: PostChoicesQuery): ListAddress {
  const { QUARTER: unset, ...steps } = STEP_WORDS;
  return {
    filters: [
      { name: 'du', label: 'Du', hint: '1er janvier 2005 par défaut', kind: 'day' },
      { name: 'au', label: 'Au', hint: 'Aujourd’hui par défaut', kind: 'day' },
      { name: 'pas', label: 'Un point par', kind: 'choice', choices: choicesOf(steps), unset },
      forceFilter,
      regionFilter(choices),
    ],
  };
}

/** What the address asks of the graph. */
export function deploymentVariables({ values }: ListState, today: string): DeploymentQueryVariables {
  return {
    from: values['du'] ?? FIRST_DAY,
    to: values['au'] ?? today,
    step: codeIn(STEP_WORDS, values['pas']) ?? USUAL_STEP,
    filter: postFilter({ values }),
  };
}

/** Whether only some posts are counted, so that figures of the whole country do not compare. */
export function isNarrowed({ values }: ListState): boolean {
  return Boolean(values['force'] ?? values['region']);
}

import { PortalError } from '@iscg/access';
import type { RequestContext } from '@iscg/subgraph-kit';
import { keepsPosts } from '../competence/index.js';
import { lineOf } from './texts.js';

/** A name in the register: one line, one space between words. @throws PortalError `BAD_USER_INPUT` */
export function nameOf(field: string, label: string, text: string, longest = 160): string {
  return lineOf(field, label, text.replace(/[^\S\n\r\t]+/gu, ' '), longest);
}

/** @throws PortalError `FORBIDDEN` outside the départements that the viewer is bound to */
export function refuseElsewhere({ viewer }: RequestContext, departmentCode: string): void {
  if (keepsPosts.allows(viewer, { departmentCode })) return;
  throw new PortalError('FORBIDDEN', keepsPosts.sentence, { rule: keepsPosts.name });
}

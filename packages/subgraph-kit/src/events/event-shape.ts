import { ASKED_REQUESTS, parsePlainDate } from '@iscg/values';
import { z } from 'zod';

const day = z.string().transform(parsePlainDate);

const settlement = z.object({
  kind: z.literal('subsidy-line-settlement'),
  number: z.int(),
  body: z.object({ lineId: z.uuid(), funder: z.string(), fiscalYear: z.int(), settledOn: day.nullable() }),
});

const signing = z.object({
  kind: z.literal('amendment-signing'),
  number: z.int(),
  body: z.object({
    amendmentId: z.uuid(),
    reference: z.string(),
    revision: z.int(),
    openedOn: day.nullable(),
    awaited: z.array(z.string()),
  }),
});

const waiting = z.object({
  kind: z.literal('request-waiting'),
  number: z.int(),
  body: z.object({
    request: z.enum(ASKED_REQUESTS),
    requestId: z.uuid(),
    party: z.string(),
    askedOn: day,
    departmentCode: z.string(),
    waiting: z.boolean(),
  }),
});

const competence = z.object({
  kind: z.literal('post-competence'),
  number: z.int(),
  body: z.object({
    postId: z.uuid(),
    departmentCode: z.string(),
    competentParties: z.array(z.string()).min(1),
    /** Absent from what was published before closings were told; a later event tells of each that was closed by then. */
    closedOn: day.nullable().default(null),
  }),
});

/** An event as a service may receive it, of a kind that is known, its body checked. */
export const eventShape = z.discriminatedUnion('kind', [settlement, signing, waiting, competence]);

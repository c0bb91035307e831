import {
  createRandom,
  type DemonstrationPost,
  type DemonstrationWorker,
  type DemonstrationWorld,
} from '@iscg/database';
import { competentParties, parsePlainDate, plusDays, type PlainDate } from '@iscg/values';
import type { InventedSession } from '../session/index.js';

/** State of the enrolment in the onboarding session. */
export type InventedOutcome = 'ATTENDED' | 'ABSENT' | 'CONFIRMED';

/** What an invented person did about the onboarding; a session only from 2021 on, where the calendar begins. */
interface Course {
  readonly session: InventedSession | null;
  readonly outcome: InventedOutcome | null;
  readonly attendedOn: PlainDate | null;
}

export interface InventedOnboarding extends Course {
  readonly workerId: string;
  readonly assignedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** Of every post held so far, as the posts subgraph has it. */
  readonly competentParties: readonly ('DGPN' | 'DGGN' | 'PP')[];
  /** Of the latest post held. */
  readonly departmentCode: string;
}

const SEED = 20_210_106;
/** Days after recruitment, in the demonstration. */
const DUE_DAYS = 90;
/** The last recruits still in post: a third has a session booked, a third missed its session, a third has none. */
const PENDING = 45;
/** The first onboarding of the invented calendar is for those recruited from this day on. */
const CALENDAR_BEGINS = parsePlainDate('2020-12-20');
/** Some of those who have no session are newly assigned: due soon after this day and before the year ends. */
const NEWLY_ASSIGNED = parsePlainDate('2026-09-07');
const NEW_ONES = 6;
/** Bookings are for sessions after this day. */
const BOOKED_AFTER = parsePlainDate('2026-12-31');

/** The onboarding of every worker of the demonstration: most done, some booked, some overdue. */
export function inventOnboarding(
  world: DemonstrationWorld,
  calendar: readonly InventedSession[],
): InventedOnboarding[] {
  const random = createRandom(SEED);
  const careers = careersOf(world);
  const seats = seatsOf(calendar);
  const workers = [...world.workers].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const pending = workers.filter(({ id }) => careers.get(id)?.lasting).slice(-PENDING);
  const courseOf = (worker: DemonstrationWorker, recruitedOn: PlainDate): Course => {
    const turn = pending.indexOf(worker) % 3;
    if (turn === 0) return course(seats.take('OPEN', BOOKED_AFTER), 'CONFIRMED');
    if (turn === 1) return course(seats.take('HELD', recruitedOn), 'ABSENT');
    if (turn === 2) return course(null, 'ABSENT');
    if (recruitedOn >= CALENDAR_BEGINS) return course(seats.take('HELD', recruitedOn), 'ATTENDED');
    return { session: null, outcome: null, attendedOn: plusDays(recruitedOn, random.integer(5, DUE_DAYS - 2)) };
  };
  return workers.flatMap((worker) => {
    const career = careers.get(worker.id);
    if (!career) return [];
    const { competent, departmentCode } = career;
    const recruitedOn = parsePlainDate(worker.recruitedOn);
    const turn = pending.length - 1 - pending.indexOf(worker);
    const isNew = pending.includes(worker) && turn % 3 === 0 && turn / 3 < NEW_ONES;
    const assignedOn = isNew ? plusDays(NEWLY_ASSIGNED, turn * 3) : recruitedOn;
    const dueOn = plusDays(assignedOn, DUE_DAYS);
    return {
      workerId: worker.id,
      assignedOn,
      dueOn,
      competentParties: competent,
      departmentCode,
      ...courseOf(worker, recruitedOn),
    };
  });
}

function course(session: InventedSession | null, outcome: InventedOutcome): Course {
  return {
    session,
    outcome: session && outcome,
    attendedOn: session && outcome === 'ATTENDED' ? session.lastDay : null,
  };
}

/** Gives the seats of onboarding sessions, one by one, never more than there are. */
function seatsOf(calendar: readonly InventedSession[]) {
  const rooms = calendar
    .filter(({ kind }) => kind === 'ONBOARDING')
    .map((session) => ({ session, left: session.seats }));
  return {
    take: (state: InventedSession['state'], after: PlainDate): InventedSession | null => {
      const room = rooms.find(({ session, left }) => left > 0 && session.state === state && session.firstDay > after);
      if (room) room.left -= 1;
      return room?.session ?? null;
    },
  };
}

interface Career {
  readonly competent: readonly ('DGPN' | 'DGGN' | 'PP')[];
  readonly departmentCode: string;
  /** Whether the latest post is still held. */
  readonly lasting: boolean;
}

/** What each worker's assignments, oldest first, amount to. */
function careersOf({ posts }: DemonstrationWorld): Map<string, Career> {
  const held = posts.flatMap((post) => post.assignments.map((assignment) => ({ post, ...assignment })));
  held.sort((a, b) => (`${a.startsOn}${a.id}` < `${b.startsOn}${b.id}` ? -1 : 1));
  const careers = new Map<string, Career>();
  for (const { post, workerId, endsOn } of held)
    careers.set(workerId, extended(careers.get(workerId), post, endsOn === null));
  return careers;
}

function extended(career: Career | undefined, { force, departmentCode }: DemonstrationPost, lasting: boolean): Career {
  const competent = new Set([...(career?.competent ?? []), ...competentParties(force, departmentCode)]);
  return { competent: [...competent], departmentCode, lasting };
}

function order({ recruitedOn, id }: DemonstrationWorker): string {
  return `${recruitedOn}${id}`;
}

import { isoDay } from './calendar.js';
import { inventHistory } from './history.js';
import type { FinalState, History } from './history.js';
import type { DemonstrationPost, DemonstrationWorld, Fte } from './model.js';
import { openingDays } from './openings.js';
import { createOrganisations } from './organisations.js';
import type { Organisations } from './organisations.js';
import { placePosts } from './places.js';
import type { PostPlace } from './places.js';
import { createRandom, demonstrationId } from './random.js';
import type { Random } from './random.js';
import { createStaff } from './staff.js';
import type { Staff } from './staff.js';

/** The day of the convention's signature; another seed gives another world. */
const SEED = 20_201_125;

const VACANT = 28;
const SUSPENDED = 7;
const FTE: readonly Fte[] = ['1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '0.80', '0.50', '0.50'];

/** What the parts of the world share while it is built. */
interface Workshop {
  random: Random;
  organisations: Organisations;
  staff: Staff;
  events: number;
}

/**
 * Builds the invented world of the demonstration: 349 posts open on 2026-01-01 with the forces of the convention
 * (152 police, 132 gendarmerie, 65 mixed), growing as it says (11 in 2005, 30 in 2006, 261 in 2018, 349 in 2020),
 * their employers, host units, events and holders. Always the same.
 */
export function buildDemonstrationWorld(): DemonstrationWorld {
  const random = createRandom(SEED);
  const workshop: Workshop = {
    random,
    organisations: createOrganisations(random),
    staff: createStaff(random),
    events: 0,
  };
  const places = random.shuffle(placePosts(random));
  const days = openingDays(random);
  const finals = finalStates(places.length, random);
  const numbers = new Map<string, number>();
  const posts = places.map((place, index) => {
    const { code } = place.department;
    const number = (numbers.get(code) ?? 0) + 1;
    numbers.set(code, number);
    const history = inventHistory(days[index] ?? 0, finals[index] ?? 'FILLED', random);
    return buildPost(workshop, place, `ISCG-${code}-${String(number).padStart(4, '0')}`, history, index);
  });
  const { organisations, staff } = workshop;
  return {
    employers: organisations.employers,
    hostUnits: organisations.hostUnits,
    workers: staff.workers,
    posts: posts.sort((a, b) => (a.reference < b.reference ? -1 : 1)),
  };
}

function buildPost(
  workshop: Workshop,
  place: PostPlace,
  reference: string,
  history: History,
  index: number,
): DemonstrationPost {
  const { random, organisations, staff } = workshop;
  const fte = random.pick(FTE);
  const departmentCode = place.department.code;
  return {
    id: demonstrationId('post', index),
    reference,
    departmentCode,
    force: place.force,
    territory: place.territory,
    fte,
    employerId: organisations.employerFor(place.department).id,
    hostUnitIds: organisations.hostUnitsFor(place.department, place.force).map(({ id }) => id),
    events: history.moments.map(({ kind, day, reason }) => {
      workshop.events += 1;
      return { id: demonstrationId('post-event', workshop.events), kind, on: isoDay(day), reason };
    }),
    assignments: history.tenures.map((tenure) => staff.assign(tenure, { reference, departmentCode, fte })),
  };
}

function finalStates(count: number, random: Random): FinalState[] {
  return random.shuffle(
    Array.from({ length: count }, (_, index): FinalState => {
      if (index < VACANT) return 'VACANT';
      return index < VACANT + SUSPENDED ? 'SUSPENDED' : 'FILLED';
    }),
  );
}

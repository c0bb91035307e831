import { readSettlements } from '../reference/communes.js';
import { DEPARTMENTS } from '../reference/departments.js';
import type { Department } from '../reference/departments.js';
import type { Force, Territory } from './model.js';
import type { Random } from './random.js';

/** Where a post is, and for which force: the skeleton that the rest of the world is hung on. */
export interface PostPlace {
  department: Department;
  force: Force;
  territory: Territory;
}

/** Convention of 25 November 2020: 349 posts, of which 152 police, 132 gendarmerie, 65 mixed. */
const POLICE = 152;
const MIXED = 65;
const POSTS = 349;

/** Invented, so that the coverage figures have something to show. */
const WITHOUT_POST: readonly string[] = ['15', '48', '55', '70', '2A'];
const WITH_ONE_POST: readonly string[] = ['04', '05', '09', '23', '32', '46', '52', '90'];
const LEAST_ELSEWHERE = 2;

/** Spreads the 349 posts over the départements and the forces. */
export function placePosts(random: Random): PostPlace[] {
  const settlements = readSettlements();
  const inhabitants = (department: Department): number => settlements.get(department.code)?.inhabitants ?? 0;
  const places = distribute(inhabitants).flatMap(({ department, posts }) =>
    Array.from({ length: posts }, () => ({ department, leaning: urbanLeaning(department, inhabitants, random) })),
  );
  // The most urban places go to the police, the most rural ones to the gendarmerie, those between to both.
  const ranked = places.sort((a, b) => b.leaning - a.leaning);
  return ranked.map(({ department }, rank) => {
    const force: Force = rank < POLICE ? 'POLICE' : rank < POLICE + MIXED ? 'MIXED' : 'GENDARMERIE';
    return { department, force, territory: territoryOf(department, force, random) };
  });
}

/** Posts per département: none, one, or at least two and the rest by inhabitants (largest remainders). */
function distribute(inhabitants: (department: Department) => number): { department: Department; posts: number }[] {
  const covered = DEPARTMENTS.filter(({ code }) => !WITHOUT_POST.includes(code));
  const several = covered.filter(({ code }) => !WITH_ONE_POST.includes(code));
  const single = covered.filter(({ code }) => WITH_ONE_POST.includes(code));
  const shared = POSTS - single.length - LEAST_ELSEWHERE * several.length;
  const total = several.reduce((sum, department) => sum + inhabitants(department), 0);
  const exact = several.map((department) => ({ department, share: (inhabitants(department) / total) * shared }));
  const missing = shared - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const rounded = exact
    .sort((a, b) => (b.share % 1) - (a.share % 1))
    .map(({ department, share }, index) => ({
      department,
      posts: LEAST_ELSEWHERE + Math.floor(share) + (index < missing ? 1 : 0),
    }));
  return [...single.map((department) => ({ department, posts: 1 })), ...rounded];
}

/** How urban a place is, about 0 to 1, with some chance; in the Paris prefecture's jurisdiction nearly always most. */
function urbanLeaning(department: Department, inhabitants: (department: Department) => number, random: Random): number {
  if (department.parisPolicePrefecture) return random.chance(0.9) ? 3 : 0.5;
  return Math.min(inhabitants(department) / 2_000_000, 1) * 0.4 + random.next() * 0.6;
}

const TERRITORIES: Readonly<Record<Force, readonly Territory[]>> = {
  POLICE: ['URBAN', 'URBAN', 'URBAN', 'PERIURBAN'],
  MIXED: ['URBAN', 'PERIURBAN', 'PERIURBAN', 'RURAL'],
  GENDARMERIE: ['RURAL', 'RURAL', 'PERIURBAN'],
};

function territoryOf(department: Department, force: Force, random: Random): Territory {
  if (department.overseas) return 'OVERSEAS';
  if (department.parisPolicePrefecture) return 'URBAN';
  return random.pick(TERRITORIES[force]);
}

import type { ImportColumn } from './import-columns.js';
import { folded } from './import-columns.js';
import type { ImportedPost } from './import-line.js';

/** A post as it stands today. */
export interface StandingPost {
  readonly id: string;
  readonly reference: string;
  readonly force: string;
  readonly territory: string;
  readonly fte: string;
  readonly state: string;
  readonly since: string;
  readonly employerId: string;
  readonly hostUnitIds: readonly string[];
}

export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly departmentCode: string;
  /** Whether its end is recorded: no new post stands there. */
  readonly ended: boolean;
}

export interface KnownUnit extends KnownName {
  readonly force: string;
}

/** Tells what is wrong in a column of the line. */
export type Fault = (column: ImportColumn, value: string, message: string) => void;

/** Employers and units by the name that a file gives them. */
export interface Names {
  readonly employers: ReadonlyMap<string, readonly KnownName[]>;
  readonly hostUnits: ReadonlyMap<string, readonly KnownUnit[]>;
}

export function namesOf({
  employers,
  hostUnits,
}: {
  readonly employers: readonly KnownName[];
  readonly hostUnits: readonly KnownUnit[];
}): Names {
  const unitKey = ({ departmentCode, name }: KnownUnit) => `${departmentCode} ${folded(name)}`;
  return { employers: grouped(employers, ({ name }) => folded(name)), hostUnits: grouped(hostUnits, unitKey) };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** A post with the employer and the units that its names stand for. */
export interface FoundPost extends ImportedPost {
  readonly employerId: string;
  readonly hostUnitIds: readonly string[];
}

/** The post with its employer and its units found by name; nothing when one is not, or contradicts the post. */
export function found(
  post: ImportedPost,
  names: Names,
  standing: StandingPost | undefined,
  fault: Fault,
): FoundPost | undefined {
  const employer = employerOf(post, names, standing, fault);
  const units = post.hostUnits.map((name) => unitOf(name, post, names, standing, fault));
  const known = units.filter((unit) => unit !== undefined);
  if (!employer || known.length < units.length) return undefined;
  const missing = (post.force === 'MIXED' ? ['POLICE', 'GENDARMERIE'] : []).filter(
    (force) => !known.some((unit) => unit.force === force),
  );
  if (missing.length > 0) {
    fault(
      'hostUnits',
      post.hostUnits.join(' ; '),
      'Un poste mixte a une unité de police et une de gendarmerie au moins.',
    );
    return undefined;
  }
  return { ...post, employerId: employer.id, hostUnitIds: known.map(({ id }) => id) };
}

function employerOf(
  { employer, departmentCode }: ImportedPost,
  { employers }: Names,
  standing: StandingPost | undefined,
  fault: Fault,
): KnownName | undefined {
  const named = bearersOf(employers.get(folded(employer)), standing ? [standing.employerId] : undefined);
  const near = named.filter((each) => each.departmentCode === departmentCode);
  const [only, ...others] = near.length > 0 ? near : named;
  if (only && others.length === 0) return only;
  fault('employer', employer, only ? SEVERAL_EMPLOYERS : missingEmployer(employers.get(folded(employer))));
  return undefined;
}

const SEVERAL_EMPLOYERS = 'Plusieurs employeurs portent ce nom : distinguez-les d’abord dans le portail.';

function missingEmployer(ended: readonly KnownName[] | undefined): string {
  return ended
    ? 'La fin de cet employeur est enregistrée : un nouveau poste en a un autre.'
    : 'Aucun employeur ne porte ce nom : ajoutez-le d’abord dans le portail.';
}

/** Whom a name stands for: of a post that is there, its own; of a new one, those that have not ended. */
function bearersOf<Row extends KnownName>(
  named: readonly Row[] = [],
  ownIds: readonly string[] | undefined,
): readonly Row[] {
  const own = named.filter(({ id, ended }) => (ownIds ? ownIds.includes(id) : !ended));
  return own.length > 0 ? own : named.filter(({ ended }) => !ended);
}

function unitOf(
  name: string,
  post: ImportedPost,
  { hostUnits }: Names,
  standing: StandingPost | undefined,
  fault: Fault,
): KnownUnit | undefined {
  const { departmentCode, force } = post;
  const named = hostUnits.get(`${departmentCode} ${folded(name)}`);
  const [unit, other] = bearersOf(named, standing?.hostUnitIds);
  if (!unit || other) {
    const several = `Plusieurs unités du département ${departmentCode} portent ce nom : distinguez-les d’abord dans le portail.`;
    fault('hostUnits', name, unit ? several : missingUnit(departmentCode, named));
    return undefined;
  }
  if (force !== 'MIXED' && unit.force !== force) {
    fault('force', force === 'POLICE' ? 'Police' : 'Gendarmerie', `« ${unit.name} » est une unité de l’autre force.`);
    return undefined;
  }
  return unit;
}

function missingUnit(departmentCode: string, ended: readonly KnownUnit[] | undefined): string {
  return ended
    ? 'La fin de cette unité est enregistrée : un nouveau poste en a une autre.'
    : `Aucune unité du département ${departmentCode} ne porte ce nom : ajoutez-la d’abord dans le portail.`;
}

import type { PlainDate } from '@iscg/values';
import type { Heads, ImportColumn } from './import-columns.js';
import { folded } from './import-columns.js';
import { faultAt, type ImportedPost } from './import-line.js';
import type { ImportFault } from './import-problem.js';

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
}

export interface KnownUnit extends KnownName {
  readonly force: string;
}

/** What the file is compared with. */
export interface Known {
  readonly today: PlainDate;
  /** Where the importer may write; everywhere when absent. */
  readonly departments?: readonly string[];
  readonly posts: ReadonlyMap<string, StandingPost>;
  readonly employers: readonly KnownName[];
  readonly hostUnits: readonly KnownUnit[];
}

/** A new post, its names found. */
export interface NewPost extends ImportedPost {
  readonly employerId: string;
  readonly hostUnitIds: readonly string[];
}

/** What an import would write; nothing when there is a fault. */
export interface ImportPlan {
  readonly created: readonly NewPost[];
  readonly unchanged: number;
  readonly faults: readonly ImportFault[];
}

/** Compares the lines of a file with what is known, and with each other. */
export function planImport(lines: readonly ImportedPost[], heads: Heads, known: Known): ImportPlan {
  const created: NewPost[] = [];
  const faults: ImportFault[] = [];
  let unchanged = 0;
  const firstLines = new Map<string, number>();
  const names = namesOf(known);
  for (const post of lines) {
    const fault = (column: ImportColumn, value: string, message: string) =>
      void faults.push(faultAt(post.line, heads, column, value, message));
    const first = firstLines.get(post.reference);
    if (first !== undefined) {
      fault('reference', post.reference, `Cette référence est déjà à la ligne ${first}.`);
      continue;
    }
    firstLines.set(post.reference, post.line);
    if (known.departments?.includes(post.departmentCode) === false) {
      fault('department', post.departmentCode, 'Vos droits ne s’étendent pas à ce département.');
      continue;
    }
    const write = found(post, names, fault);
    if (!write) continue;
    const standing = known.posts.get(post.reference);
    if (!standing) {
      if (mayBegin(post, known.today, fault)) created.push(write);
    } else if (agrees(write, standing, fault)) unchanged += 1;
  }
  return { created, unchanged, faults };
}

type Fault = (column: ImportColumn, value: string, message: string) => void;

interface Names {
  readonly employers: ReadonlyMap<string, readonly KnownName[]>;
  readonly hostUnits: ReadonlyMap<string, readonly KnownUnit[]>;
}

function namesOf({ employers, hostUnits }: Known): Names {
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

/** The post with its employer and its units found by name; nothing when one is not, or contradicts the post. */
function found(post: ImportedPost, names: Names, fault: Fault): NewPost | undefined {
  const employer = employerOf(post, names, fault);
  const units = post.hostUnits.map((name) => unitOf(name, post, names, fault));
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
  fault: Fault,
): KnownName | undefined {
  const named = employers.get(folded(employer)) ?? [];
  const near = named.filter((each) => each.departmentCode === departmentCode);
  const [only, ...others] = near.length > 0 ? near : named;
  if (only && others.length === 0) return only;
  fault(
    'employer',
    employer,
    only
      ? 'Plusieurs employeurs portent ce nom : distinguez-les d’abord dans le portail.'
      : 'Aucun employeur ne porte ce nom : ajoutez-le d’abord dans le portail.',
  );
  return undefined;
}

function unitOf(name: string, post: ImportedPost, { hostUnits }: Names, fault: Fault): KnownUnit | undefined {
  const { departmentCode, force } = post;
  const [unit, other] = hostUnits.get(`${departmentCode} ${folded(name)}`) ?? [];
  if (!unit || other) {
    const message = unit
      ? `Plusieurs unités du département ${departmentCode} portent ce nom : distinguez-les d’abord dans le portail.`
      : `Aucune unité du département ${departmentCode} ne porte ce nom : ajoutez-la d’abord dans le portail.`;
    fault('hostUnits', name, message);
    return undefined;
  }
  if (force !== 'MIXED' && unit.force !== force) {
    fault('force', force === 'POLICE' ? 'Police' : 'Gendarmerie', `« ${unit.name} » est une unité de l’autre force.`);
    return undefined;
  }
  return unit;
}

/** A new post is planned or open: whatever comes next is an act of somebody. */
function mayBegin({ state, since }: ImportedPost, today: PlainDate, fault: Fault): boolean {
  if (state !== 'PLANNED' && state !== 'OPEN') {
    fault('state', '', 'Un nouveau poste est Prévu ou Ouvert : la suite s’enregistre dans le portail, acte par acte.');
    return false;
  }
  if (since > today) {
    fault('since', since, 'Ce jour est à venir : un poste importé est déjà prévu ou ouvert.');
    return false;
  }
  return true;
}

/** Whether a post that is there already stands as the file says: an import adds posts, it changes none. */
function agrees(post: NewPost, standing: StandingPost, fault: Fault): boolean {
  const sameUnits = post.hostUnitIds.join() === standing.hostUnitIds.join();
  const differing: readonly (ImportColumn | false)[] = [
    post.force !== standing.force && 'force',
    post.territory !== standing.territory && 'territory',
    post.fte !== standing.fte && 'fte',
    post.state !== standing.state && 'state',
    post.state === standing.state && post.since !== standing.since && 'since',
    post.employerId !== standing.employerId && 'employer',
    !sameUnits && 'hostUnits',
  ];
  const columns = differing.filter((column) => column !== false);
  for (const column of columns) {
    fault(
      column,
      '',
      'Le poste qui porte cette référence est autre : il se modifie dans le portail, pas par un import.',
    );
  }
  return columns.length === 0;
}

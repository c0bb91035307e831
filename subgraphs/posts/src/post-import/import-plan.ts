import type { PlainDate } from '@iscg/values';
import type { Heads, ImportColumn } from './import-columns.js';
import { faultAt, type ImportedPost } from './import-line.js';
import {
  found,
  namesOf,
  type Fault,
  type FoundPost,
  type KnownName,
  type KnownUnit,
  type StandingPost,
} from './import-names.js';
import type { ImportFault } from './import-problem.js';

/** What the file is compared with. */
export interface Known {
  readonly today: PlainDate;
  /** Where the importer may write; everywhere when absent. */
  readonly departments?: readonly string[];
  readonly posts: ReadonlyMap<string, StandingPost>;
  readonly employers: readonly KnownName[];
  readonly hostUnits: readonly KnownUnit[];
}

/** What an import would write; nothing when there is a fault. */
export interface ImportPlan {
  readonly created: readonly FoundPost[];
  readonly unchanged: number;
  readonly faults: readonly ImportFault[];
}

/** Compares the lines of a file with what is known, and with each other. */
export function planImport(lines: readonly ImportedPost[], heads: Heads, known: Known): ImportPlan {
  const created: FoundPost[] = [];
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
    const standing = known.posts.get(post.reference);
    const write = found(post, names, standing, fault);
    if (!write) continue;
    if (!standing) {
      if (mayBegin(post, known.today, fault)) created.push(write);
    } else if (agrees(write, standing, fault)) unchanged += 1;
  }
  return { created, unchanged, faults };
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
function agrees(post: FoundPost, standing: StandingPost, fault: Fault): boolean {
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

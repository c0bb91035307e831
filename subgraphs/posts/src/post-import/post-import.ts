import { PortalError } from '@iscg/access';
import {
  refusing,
  separatedLines,
  UnreadableTable,
  type ConstraintRefusal,
  type RequestContext,
  type SeparatedLine,
} from '@iscg/subgraph-kit';
import { parisToday } from '@iscg/values';
import { readHeads, type Heads } from './import-columns.js';
import { readLine, type ImportedPost } from './import-line.js';
import { planImport } from './import-plan.js';
import { ImportProblem, type ImportFault } from './import-problem.js';
import { textOfFile } from './file-text.js';
import { appendPosts, knownToday } from './post-import.store.js';
import type { PostImport } from './post-import.model.js';

/** The most lines that one import takes, the heads not counted. */
const MOST_LINES = 20_000;
/** Faults that one answer tells; the others are counted. */
const FAULTS_TOLD = 500;

/** How often a file is compared again with what others have written since. */
const COMPARISONS = 3;
const MEANWHILE: ConstraintRefusal = [
  'CONFLICT',
  'file',
  'D’autres changent en ce moment des employeurs, des unités ou des postes de ce fichier : rien n’est écrit, renvoyez-le dans un moment.',
];
/** An employer or a unit that ended, a reference that was taken, between the comparison and the writing. */
const REFUSALS = {
  employer_of_standing_posts: MEANWHILE,
  host_unit_of_standing_posts: MEANWHILE,
  post_reference_key: MEANWHILE,
};

/**
 * Reads posts from a CSV file and writes those that are new, all of them or none; the same file twice changes nothing.
 * `dryRun` writes nothing and tells the same.
 * @throws PortalError `CONFLICT` while others change again and again what the file names
 */
export async function importPosts(context: RequestContext, bytes: Uint8Array, dryRun: boolean): Promise<PostImport> {
  try {
    const file = readFile(bytes);
    return await comparedAgain(() => compareAndWrite(context, file, dryRun));
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    return { dryRun, written: false, created: 0, unchanged: 0, passedOver: [], ...told([error.fault]) };
  }
}

/** Does it again when others wrote meanwhile: what they wrote is then known, and told by line. */
async function comparedAgain<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let comparison = 1; ; comparison += 1) {
    try {
      return await attempt();
    } catch (error) {
      const meanwhile = error instanceof PortalError && error.code === 'CONFLICT';
      if (!meanwhile || comparison === COMPARISONS) throw error;
    }
  }
}

function compareAndWrite(
  context: RequestContext,
  { posts, faults, heads }: ReadFile,
  dryRun: boolean,
): Promise<PostImport> {
  return context.write(async (transaction) => {
    const references = posts.map(({ reference }) => reference);
    const known = await knownToday(transaction, parisToday(context.clock), references);
    const { departments } = context.viewer;
    const plan = planImport(posts, heads, { ...known, ...(departments && { departments }) });
    const every = [...faults, ...plan.faults].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
    const { unchanged, created } = plan;
    const writes = !dryRun && every.length === 0;
    if (writes && created.length > 0) await refusing(REFUSALS, () => appendPosts(transaction, context.clock, created));
    const outcome = { created: created.length, unchanged, passedOver: [...heads.passedOver] };
    return { dryRun, written: writes, ...outcome, ...told(every) };
  });
}

/** The lines of a file as it was read, with what is wrong in those that are no post. */
interface ReadFile {
  readonly posts: readonly ImportedPost[];
  readonly faults: readonly ImportFault[];
  readonly heads: Heads;
}

/** @throws ImportProblem for a file that is no list of posts at all */
function readFile(bytes: Uint8Array): ReadFile {
  const [first, ...lines] = linesOf(textOfFile(bytes));
  const heads = readHeads(first?.cells ?? []);
  if (lines.length === 0) throw new ImportProblem('Le fichier n’a que des titres : il ne contient aucun poste.');
  const posts: ImportedPost[] = [];
  const faults: ImportFault[] = [];
  for (const line of lines) {
    const read = readLine(line, heads);
    if ('reference' in read) posts.push(read);
    else faults.push(...read);
  }
  return { posts, faults, heads };
}

/** @throws ImportProblem for a text that is no table, or too long a one */
function linesOf(text: string): SeparatedLine[] {
  try {
    const lines = separatedLines(text, MOST_LINES + 2);
    if (lines.length <= MOST_LINES + 1) return lines;
  } catch (error) {
    throw error instanceof UnreadableTable ? new ImportProblem(error.message, error.line) : error;
  }
  throw new ImportProblem(`Le fichier a plus de ${MOST_LINES} lignes : divisez-le.`);
}

function told(faults: readonly ImportFault[]): Pick<PostImport, 'faults' | 'faultCount'> {
  const shown = faults
    .slice(0, FAULTS_TOLD)
    .map(({ line = null, column = null, head = null, value = null, message }) => ({
      line,
      column,
      head,
      value: value === '' ? null : value,
      message,
    }));
  return { faults: shown, faultCount: faults.length };
}

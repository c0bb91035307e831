import { separatedLines, UnreadableTable, type RequestContext, type SeparatedLine } from '@iscg/subgraph-kit';
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

/**
 * Reads posts from a CSV file and writes those that are new, all of them or none; the same file twice changes nothing.
 * `dryRun` writes nothing and tells the same.
 */
export async function importPosts(context: RequestContext, bytes: Uint8Array, dryRun: boolean): Promise<PostImport> {
  try {
    const { posts, faults, heads } = readFile(bytes);
    return await context.write(async (transaction) => {
      const references = posts.map(({ reference }) => reference);
      const known = await knownToday(transaction, parisToday(context.clock), references);
      const { departments } = context.viewer;
      const plan = planImport(posts, heads, { ...known, ...(departments && { departments }) });
      const every = [...faults, ...plan.faults].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
      const writes = !dryRun && every.length === 0;
      if (writes && plan.created.length > 0) await appendPosts(transaction, context.clock, plan.created);
      const { unchanged, created } = plan;
      const outcome = { created: created.length, unchanged, passedOver: [...heads.passedOver] };
      return { dryRun, written: writes, ...outcome, ...told(every) };
    });
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    return { dryRun, written: false, created: 0, unchanged: 0, passedOver: [], ...told([error.fault]) };
  }
}

/** @throws ImportProblem for a file that is no list of posts at all */
function readFile(bytes: Uint8Array): { posts: ImportedPost[]; faults: ImportFault[]; heads: Heads } {
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

import {
  fault,
  holdOthers,
  separatedLines,
  UnreadableTable,
  type RequestContext,
  type SeparatedLine,
} from '@iscg/subgraph-kit';
import { uuidV7 } from '@iscg/values';
import { recordsOwnLevels } from './dissemination.access.js';
import type { ImportDisseminationsInput } from './dissemination.args.js';
import { PARTY_OF_LEVEL } from './dissemination.enums.js';
import type { DisseminationImport, DisseminationImportFault } from './dissemination-import.model.js';
import { appendRecipients, knownRecipients } from './dissemination-writing.store.js';
import { faultAt, folded, readHeads, readLine, type ImportedRecipient, type Places } from './import-line.js';

const LONGEST_TEXT = 200_000;
const FAULTS_TOLD = 200;

interface ReadList {
  readonly recipients: readonly ImportedRecipient[];
  readonly faults: readonly DisseminationImportFault[];
}

/**
 * Adds the recipients of a list that are new, all of them or none; the same list twice changes nothing. `dryRun` writes
 * nothing and tells the same.
 * @throws PortalError `BAD_USER_INPUT` for a text that is too long
 */
export async function importDisseminations(
  context: RequestContext,
  { csv, dryRun }: ImportDisseminationsInput,
): Promise<Omit<DisseminationImport, 'errors'>> {
  if (csv.length > LONGEST_TEXT)
    throw fault('csv', `La liste dépasse ${LONGEST_TEXT} caractères : importez-la en plusieurs fois.`);
  const { recipients, faults } = readList(csv, context);
  return context.write(async (transaction) => {
    await holdOthers(transaction, 'dissemination');
    const known = await knownRecipients(transaction, recipients);
    const added = recipients.filter((_recipient, place) => !known.has(place));
    const written = !dryRun && faults.length === 0;
    if (written && added.length > 0) {
      const rows = added.map(({ line: _line, ...recipient }) => ({ ...recipient, id: uuidV7(context.clock) }));
      await appendRecipients(transaction, rows, context.clock.now());
    }
    return {
      dryRun,
      written,
      created: added.length,
      unchanged: known.size,
      faults: faults.slice(0, FAULTS_TOLD),
      faultCount: faults.length,
    };
  });
}

/** What the list says, and everything that is wrong with it, by line. */
function readList(csv: string, context: RequestContext): ReadList {
  const lines = linesOf(csv);
  if (lines instanceof UnreadableTable) return unread(lines.message, lines.line);
  const [first, ...others] = lines;
  if (!first) return unread('La liste est vide.');
  const places = readHeads(first);
  if ('message' in places) return { recipients: [], faults: [places] };
  if (others.length === 0) return unread('La liste n’a que des titres : elle ne contient aucun destinataire.');
  const recipients: ImportedRecipient[] = [];
  const faults: DisseminationImportFault[] = [];
  for (const line of others) {
    const read = readLine(line, places);
    if ('recipient' in read) recipients.push(read);
    else faults.push(...read);
  }
  const refused = [...foreign(recipients, places, context), ...repeated(recipients, places)];
  return { recipients, faults: [...faults, ...refused].sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) };
}

function linesOf(csv: string): readonly SeparatedLine[] | UnreadableTable {
  try {
    // A list has no more records than characters.
    return separatedLines(csv, LONGEST_TEXT);
  } catch (error) {
    if (error instanceof UnreadableTable) return error;
    throw error;
  }
}

function unread(message: string, line: number | null = null): ReadList {
  return { recipients: [], faults: [{ line, column: null, head: null, value: null, message }] };
}

/** Levels of which another party keeps the list, and départements out of an application’s reach. */
function foreign(
  recipients: readonly ImportedRecipient[],
  places: Places,
  { viewer }: RequestContext,
): DisseminationImportFault[] {
  return recipients
    .filter(({ level, departmentCode }) => {
      return !recordsOwnLevels.allows(viewer, { partyCode: PARTY_OF_LEVEL[level], departmentCode });
    })
    .map(({ line, recipient }) =>
      faultAt(
        line,
        places,
        'level',
        recipient,
        'La liste de ce niveau est tenue par une autre partie, ou par l’ANISCG.',
      ),
    );
}

function repeated(recipients: readonly ImportedRecipient[], places: Places): DisseminationImportFault[] {
  const firstLines = new Map<string, number>();
  return recipients.flatMap(({ line, recipient, level, departmentCode }) => {
    const key = [level, departmentCode ?? '', folded(recipient)].join('\n');
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, line);
    return first === undefined ? [] : faultAt(line, places, 'recipient', recipient, `Déjà cité à la ligne ${first}.`);
  });
}

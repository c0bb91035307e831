import { InvalidValue, excerpt } from './invalid-value.js';

/** Bytes of the largest file that is kept: 100 MiB. */
export const LARGEST_KEPT_FILE = 100 * 1024 * 1024;

const LONGEST_FILE_NAME = 200;

/** A kind of file that is kept: what it is called by a person, and the ends of the names of such files. */
export interface KeptFileType {
  readonly mediaType: string;
  readonly label: string;
  readonly extensions: readonly string[];
  /** Other names by which browsers call it. */
  readonly alsoDeclared?: readonly string[];
}

const office = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}`;
const open = (kind: string) => `application/vnd.oasis.opendocument.${kind}`;

/** What is kept, and nothing else; none of these is run by whoever opens it with the program it is made for. */
export const KEPT_FILE_TYPES: readonly KeptFileType[] = [
  { mediaType: 'application/pdf', label: 'PDF', extensions: ['pdf'] },
  { mediaType: open('text'), label: 'texte ODT', extensions: ['odt'] },
  { mediaType: open('spreadsheet'), label: 'classeur ODS', extensions: ['ods'] },
  { mediaType: open('presentation'), label: 'présentation ODP', extensions: ['odp'] },
  { mediaType: office('wordprocessingml.document'), label: 'texte DOCX', extensions: ['docx'] },
  { mediaType: office('spreadsheetml.sheet'), label: 'classeur XLSX', extensions: ['xlsx'] },
  { mediaType: office('presentationml.presentation'), label: 'présentation PPTX', extensions: ['pptx'] },
  { mediaType: 'image/png', label: 'image PNG', extensions: ['png'] },
  { mediaType: 'image/jpeg', label: 'image JPEG', extensions: ['jpg', 'jpeg'] },
  {
    mediaType: 'text/csv',
    label: 'tableau CSV',
    extensions: ['csv'],
    alsoDeclared: ['text/plain', 'application/csv', 'application/vnd.ms-excel'],
  },
  { mediaType: 'text/plain', label: 'texte TXT', extensions: ['txt'] },
];

const PATH = /[/\\]|^[A-Za-z]:|^\.{1,2}$/;
/** Control and format characters: a right-to-left override shows « exe.pdf » for « fdp.exe ». */
const UNSEEN = /\p{C}/u;
const UNKEEPABLE = /[<>:"|?*]|^\.|[. ]$|^ /;
const RESERVED = /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)/i;

/**
 * The name of a file, as its owner calls it; it never names where the file is kept.
 * @throws InvalidValue for a path, unseen characters, a name that some system cannot write, or more than 200 characters
 */
export function parseFileName(text: unknown): string {
  if (typeof text !== 'string' || text === '') throw refused(text, 'Le fichier n’a pas de nom.');
  const name = text.normalize('NFC');
  if (PATH.test(name)) throw refused(name, 'Le nom du fichier contient un chemin : donnez un nom seul, sans dossier.');
  if (UNSEEN.test(name))
    throw refused(name, 'Le nom du fichier contient des caractères invisibles : renommez le fichier.');
  if (name.length > LONGEST_FILE_NAME)
    throw refused(name, `Le nom du fichier dépasse ${LONGEST_FILE_NAME} caractères : renommez le fichier.`);
  if (RESERVED.test(name) || UNKEEPABLE.test(name))
    throw refused(name, 'Ce nom de fichier n’est pas permis sur tous les ordinateurs : renommez le fichier.');
  return name;
}

/** The kind that the end of a name promises. @throws InvalidValue for one that is not kept */
export function keptFileTypeOf(fileName: string): KeptFileType {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  const type = KEPT_FILE_TYPES.find(({ extensions }) => extensions.some((known) => known === extension));
  if (type) return type;
  const known = KEPT_FILE_TYPES.flatMap(({ extensions }) => extensions).join(', ');
  throw refused(fileName, `Ce type de fichier n’est pas accepté. Acceptés : ${known}.`);
}

function refused(given: unknown, message: string): InvalidValue {
  return new InvalidValue('file name', excerpt(given), message);
}

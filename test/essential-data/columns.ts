/** What the law asks of one column of the file. */
export interface ColumnRule {
  readonly name: string;
  readonly required: boolean;
  /** What is written in it; the empty cell of a column that is not required apart. */
  readonly accepts: (text: string) => boolean;
}

/** A calendar day that exists, as ISO 8601 writes it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

const isText = (text: string) => text.trim() !== '';
const isShortText = (text: string) => isText(text) && text.length < 256;
const isSiret = (text: string) => /^\d{14}$/.test(text);
const isDecimal = (text: string) => /^\d+(\.\d+)?$/.test(text);

/** One day, or two with a stroke between them, the second not before the first. */
function isDayOrPeriod(text: string): boolean {
  const [from = '', to = from, ...more] = text.split('/');
  return more.length === 0 && isDay(from) && isDay(to) && from <= to;
}

/**
 * The columns in their order, after the décret n° 2017-779 of 5 May 2017 (article 1) and the annex of the arrêté of 17
 * November 2017; the technical form after « format réglementaire » 1.1.1 of Etalab (comma, UTF-8, decimal point,
 * semicolon between two natures) and schema « SCDL Subventions » 1.1 of OpenDataFrance on schema.data.gouv.fr (which
 * columns are mandatory, patterns, lengths below 256, period with a stroke, share between 0 and 1).
 */
export const COLUMN_RULES: readonly ColumnRule[] = [
  { name: 'nomAttribuant', required: true, accepts: isText },
  { name: 'idAttribuant', required: true, accepts: isSiret },
  { name: 'dateConvention', required: true, accepts: isDay },
  { name: 'referenceDecision', required: false, accepts: isText },
  { name: 'nomBeneficiaire', required: true, accepts: isText },
  { name: 'idBeneficiaire', required: true, accepts: isSiret },
  { name: 'objet', required: true, accepts: isShortText },
  { name: 'montant', required: true, accepts: isDecimal },
  {
    name: 'nature',
    required: true,
    accepts: (text) => /^aide en (numéraire(;aide en nature)?|nature(;aide en numéraire)?)$/.test(text),
  },
  { name: 'conditionsVersement', required: true, accepts: isShortText },
  { name: 'datesPeriodeVersement', required: true, accepts: isDayOrPeriod },
  { name: 'idRAE', required: false, accepts: isText },
  { name: 'notificationUE', required: true, accepts: (text) => text === 'oui' || text === 'non' },
  {
    name: 'pourcentageSubvention',
    required: true,
    accepts: (text) => isDecimal(text) && /^(0(\.\d+)?|1(\.0+)?)$/.test(text),
  },
];

/** What of a file, read as cells, the rules do not allow, one line each. */
export function faultsOf([heads = [], ...lines]: readonly (readonly string[])[]): string[] {
  const names = COLUMN_RULES.map(({ name }) => name).join();
  const columns = heads.join() === names ? [] : [`heads ${heads.join()}`];
  return [
    ...columns,
    ...lines.flatMap((cells, line) => [
      ...(cells.length === COLUMN_RULES.length ? [] : [`line ${line + 2}: ${cells.length} cells`]),
      ...COLUMN_RULES.flatMap(({ name, required, accepts }, index) => {
        const text = cells[index] ?? '';
        return (text === '' ? !required : accepts(text)) ? [] : [`line ${line + 2}, ${name}: « ${text} »`];
      }),
    ]),
  ];
}

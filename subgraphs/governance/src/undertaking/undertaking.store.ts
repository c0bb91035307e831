import { PortalError } from '@iscg/access';
import { connection, decodeCursor, pageSize, type Connection, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import { nextDueOn, undertakingStatus, type DueRule } from './undertaking-clock.js';
import type { UndertakingsArgs } from './undertaking.args.js';
import type { Undertaking } from './undertaking.model.js';

const LIST = 'undertakings';
const ARTICLES = 6;

const UNDERTAKINGS = `
  SELECT u.id, u.rank, u.number, u.article, u.words, u.owed_by AS "owedByCodes", u.owed_to AS "owedToCodes",
         u.recurrence, u.due_rule AS "dueRule", c.signed_on AS "signedOn"
  FROM governance.undertaking u CROSS JOIN governance.convention c`;

type UndertakingRow = Omit<Undertaking, 'nextDueOn' | 'status'> & { dueRule: DueRule | null; signedOn: PlainDate };

/** Commitments in the order of the text, those of one article when given. */
export async function undertakingPage(
  transaction: Transaction,
  clock: Clock,
  { article, first, after }: UndertakingsArgs,
): Promise<Connection<Undertaking>> {
  const size = pageSize(first);
  const position = decodeCursor(LIST, 1, after);
  const filter = [articleOf(article)];
  const rows = await transaction.rows<UndertakingRow>(
    `${UNDERTAKINGS} WHERE ($1::int IS NULL OR u.article = $1) AND ($2::int IS NULL OR u.rank > $2)
     ORDER BY u.rank LIMIT $3`,
    [...filter, position?.[0] ?? null, size + 1],
  );
  const [count] = await transaction.rows<{ total: number }>(
    'SELECT count(*)::int AS total FROM governance.undertaking WHERE $1::int IS NULL OR article = $1',
    filter,
  );
  return connection({
    list: LIST,
    rows: rows.map((row) => onDay(row, parisToday(clock))),
    size,
    totalCount: count?.total ?? 0,
    positionOf: ({ rank }) => [String(rank)],
  });
}

export async function undertakingsById(
  transaction: Transaction,
  clock: Clock,
  ids: readonly string[],
): Promise<Undertaking[]> {
  const rows = await transaction.rows<UndertakingRow>(`${UNDERTAKINGS} WHERE u.id = ANY ($1::uuid[])`, [[...ids]]);
  return rows.map((row) => onDay(row, parisToday(clock)));
}

/** No fulfilment is stored yet, so none counts as fulfilled and past periods are not judged. */
function onDay({ dueRule, signedOn, ...row }: UndertakingRow, today: PlainDate): Undertaking {
  const dueOn = nextDueOn(dueRule, signedOn, today);
  return { ...row, nextDueOn: dueOn, status: undertakingStatus(dueOn, false, today) };
}

function articleOf(article: number | undefined | null): number | null {
  if (article === undefined || article === null) return null;
  if (article >= 1 && article <= ARTICLES) return article;
  throw new PortalError(
    'BAD_USER_INPUT',
    `La convention n’a pas d’article ${article} : donnez un numéro de 1 à ${ARTICLES}.`,
    {
      field: 'article',
    },
  );
}

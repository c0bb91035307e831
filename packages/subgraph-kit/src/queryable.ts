/** What a migration and a loader run statements on: the owner role's connection. */
export interface Queryable {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

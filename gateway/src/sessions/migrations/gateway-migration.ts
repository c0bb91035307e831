/** A change of the gateway’s schema, in SQL; the owner of the schema applies each once, in this order. */
export interface GatewayMigration {
  /** Ends with its time in milliseconds. */
  readonly name: string;
  readonly sql: string;
}

import type { Queryable } from '@iscg/subgraph-kit';

/** Says in the graph that invented data are loaded. */
export async function markAsDemonstration(connection: Queryable): Promise<void> {
  await connection.query(`
    UPDATE governance.service_information
    SET demonstration = true,
        notice = 'Démonstration : les postes, personnes, sessions, versements et réunions affichés sont inventés. Seules les données de référence et celles de la convention du 25 novembre 2020 sont exactes.'`);
}

import { PortalError } from '@iscg/access';
import type { RequestContext } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7 } from '@iscg/values';
import type { ChangeTrainerInput, CreateTrainerInput } from './trainer.args.js';
import { insertTrainer, lockTrainer, updateTrainer } from './trainer.store.js';

/** Adds a trainer; answers the id. */
export function createTrainer(context: RequestContext, input: CreateTrainerInput): Promise<string> {
  const id = uuidV7(context.clock);
  return context.write(async (transaction) => {
    await insertTrainer(transaction, { id, ...contactOf(input) });
    return id;
  });
}

/** Changes a trainer on the version that was read. @throws PortalError `NOT_FOUND`, `CONFLICT` */
export function changeTrainer(context: RequestContext, input: ChangeTrainerInput): Promise<string> {
  const id = parseIdentifier(input.id);
  return context.write(async (transaction) => {
    const version = await lockTrainer(transaction, id);
    if (version === undefined) throw new PortalError('NOT_FOUND', 'Ce formateur n’existe pas.', { field: 'id' });
    if (version !== input.version) {
      throw new PortalError(
        'CONFLICT',
        `La fiche a changé depuis votre lecture (version ${version}, vous aviez la ${input.version}) : relisez-la, rien n’est enregistré.`,
        { field: 'version' },
      );
    }
    await updateTrainer(transaction, { id, ...contactOf(input) });
    return id;
  });
}

function contactOf({ name, email, phone }: CreateTrainerInput) {
  return { name, email: email ?? null, phone: phone ?? null };
}

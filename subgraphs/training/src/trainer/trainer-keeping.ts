import { PortalError } from '@iscg/access';
import type { RequestContext } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7 } from '@iscg/values';
import { createOnce } from '../recorded-call/index.js';
import type { ChangeTrainerInput, CreateTrainerInput, TrainerInput } from './trainer.args.js';
import { insertTrainer, lockTrainer, updateTrainer } from './trainer.store.js';

/** Adds a trainer, once a key; answers the id. @throws PortalError `BAD_USER_INPUT`, `CONFLICT` */
export function createTrainer(context: RequestContext, input: CreateTrainerInput): Promise<string> {
  return createOnce(context, 'create-trainer', input, async (transaction) => {
    const id = uuidV7(context.clock);
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

function contactOf({ name, email, phone }: TrainerInput) {
  return { name, email: email ?? null, phone: phone ?? null };
}

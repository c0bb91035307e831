import { batchLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { Clock } from '@iscg/values';
import type { Onboarding } from './onboarding.model.js';
import { onboardingsOfWorkers } from './onboarding.store.js';

/** The onboarding of one social worker, on the day the clock tells. */
export function onboardingOfWorker(clock: Clock): BatchLoader<string, Onboarding> {
  return batchLoader({
    name: 'onboardingOfWorker',
    read: (transaction, workerIds) => onboardingsOfWorkers(transaction, clock, workerIds),
    keyOf: ({ workerId }) => workerId,
  });
}

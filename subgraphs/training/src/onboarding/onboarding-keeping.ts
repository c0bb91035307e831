import { PortalError } from '@iscg/access';
import type { RequestContext } from '@iscg/subgraph-kit';
import { competentParties, parisToday, parseDepartmentCode, parseIdentifier, plusDays, plusYears } from '@iscg/values';
import { trainingSettings } from '../training-settings/index.js';
import type { RegisterOnboardingInput } from './onboarding.args.js';
import { upsertOnboarding } from './onboarding.store.js';

/**
 * Registers a newly assigned social worker, who is due within the days set; answers the worker. Who is competent is
 * derived from the post's force and département. A worker already known keeps the due day and gains the competence of
 * the new post: the same call twice changes nothing. @throws PortalError `BAD_USER_INPUT`
 */
export function registerOnboarding(context: RequestContext, input: RegisterOnboardingInput): Promise<string> {
  const workerId = parseIdentifier(input.workerId);
  const departmentCode = parseDepartmentCode(input.departmentCode);
  const { assignedOn, force } = input;
  if (assignedOn > plusYears(parisToday(context.clock), 1) || assignedOn < '2000-01-01') {
    throw new PortalError(
      'BAD_USER_INPUT',
      'L’affectation est datée de 2000 au plus tôt, et dans un an au plus tard.',
      {
        field: 'assignedOn',
      },
    );
  }
  return context.write(async (transaction) => {
    const { onboardingDays } = await trainingSettings(transaction);
    await upsertOnboarding(transaction, {
      workerId,
      assignedOn,
      dueOn: plusDays(assignedOn, onboardingDays),
      competentParties: competentParties(force, departmentCode),
      departmentCode,
    });
    return workerId;
  });
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { Session, sessionById } from '../session/index.js';
import { onboardingOfWorker } from './onboarding.loader.js';
import { Onboarding } from './onboarding.model.js';
import { SocialWorkerStub } from './social-worker.stub.js';

@Resolver(() => SocialWorkerStub)
export class SocialWorkerOnboardingResolver {
  @FieldResolver(() => Onboarding, {
    nullable: true,
    description: 'Onboarding of the person; null when none is known that the viewer may see.',
  })
  onboarding(@Root() worker: SocialWorkerStub, @Ctx() context: RequestContext): Promise<Onboarding | null> {
    return context.load(onboardingOfWorker(context.clock), worker.id);
  }
}

@Resolver(() => Onboarding)
export class OnboardingResolver {
  @FieldResolver(() => Session)
  session(@Root() { sessionId }: Onboarding, @Ctx() context: RequestContext): Promise<Session | null> | null {
    return sessionId === null ? null : context.load(sessionById, sessionId);
  }
}

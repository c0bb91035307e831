import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { Session, sessionById } from '../session/index.js';
import { registerOnboarding } from './onboarding-keeping.js';
import { OnboardingsArgs, RegisterOnboardingInput } from './onboarding.args.js';
import { onboardingOfWorker } from './onboarding.loader.js';
import { Onboarding, OnboardingPayload } from './onboarding.model.js';
import { onboardingPage } from './onboarding.store.js';
import { SocialWorkerStub, socialWorkerStub } from './social-worker.stub.js';

const OnboardingConnection = connectionType(Onboarding, 'Onboarding');

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
  @Query(() => OnboardingConnection, {
    nullable: true,
    description:
      'Onboardings of social workers, the earliest due day first: a directorate’s own competence, all for ANISCG.',
  })
  async onboardings(
    @Args(() => OnboardingsArgs) args: OnboardingsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Onboarding>> {
    return onboardingPage(await context.read(), context.clock, args);
  }

  @Mutation(() => OnboardingPayload, {
    nullable: true,
    description: 'Registers a newly assigned social worker, whose onboarding is due within the days set (ANISCG).',
  })
  registerOnboarding(
    @Arg('input', () => RegisterOnboardingInput) input: RegisterOnboardingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => {
      const workerId = await registerOnboarding(context, input);
      return { onboarding: await context.load(onboardingOfWorker(context.clock), workerId) };
    });
  }

  @FieldResolver(() => SocialWorkerStub)
  worker(@Root() { workerId }: Onboarding): SocialWorkerStub {
    return socialWorkerStub(workerId);
  }

  @FieldResolver(() => Session)
  session(@Root() { sessionId }: Onboarding, @Ctx() context: RequestContext): Promise<Session | null> | null {
    return sessionId === null ? null : context.load(sessionById, sessionId);
  }
}

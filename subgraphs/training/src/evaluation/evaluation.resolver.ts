import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, partyStub, withUserErrors } from '@iscg/subgraph-kit';
import { Session } from '../session/index.js';
import { trainingSettings } from '../training-settings/index.js';
import { evaluate, issueCodes } from './evaluating.js';
import { EvaluateInput, IssueEvaluationCodesInput } from './evaluation.args.js';
import { commentsOfSession } from './evaluation.loader.js';
import { EvaluationCodes, EvaluationCodesPayload, EvaluationComments, EvaluationPayload } from './evaluation.model.js';
import { commentsShown } from './comments-shown.js';

@Resolver(() => Session)
export class SessionCommentsResolver {
  @FieldResolver(() => EvaluationComments, {
    nullable: true,
    description:
      'What attending persons wrote, once enough of them did; null when there is nothing that the viewer may read.',
  })
  async evaluationComments(
    @Root() session: Session,
    @Ctx() context: RequestContext,
  ): Promise<EvaluationComments | null> {
    const written = await context.load(commentsOfSession, session.id);
    if (written === null) return null;
    const { satisfactionThreshold } = await trainingSettings(await context.read());
    return commentsShown(written, satisfactionThreshold);
  }
}

@Resolver(() => EvaluationCodes)
export class EvaluationResolver {
  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: EvaluationCodes): PartyStub {
    return partyStub(partyCode);
  }

  @Mutation(() => EvaluationCodesPayload, {
    nullable: true,
    description: 'Draws codes for the persons who attended a held session; they are told once (ANISCG).',
  })
  issueEvaluationCodes(
    @Arg('input', () => IssueEvaluationCodesInput) input: IssueEvaluationCodesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({ codes: await issueCodes(context, input) }));
  }

  @Mutation(() => EvaluationPayload, {
    nullable: true,
    description: 'Records the evaluation of a person who attended, by its code (State parties, ANISCG).',
  })
  evaluate(@Arg('input', () => EvaluateInput) input: EvaluateInput, @Ctx() context: RequestContext): Promise<object> {
    return withUserErrors(async () => {
      await evaluate(context, input);
      return { recorded: true };
    });
  }
}

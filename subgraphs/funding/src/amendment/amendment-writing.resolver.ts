import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import {
  ChangeAmendmentInput,
  DraftAmendmentInput,
  OpenAmendmentInput,
  SignAmendmentInput,
  WithdrawAmendmentInput,
} from './amendment.args.js';
import { amendmentById } from './amendment.loader.js';
import { Amendment, AmendmentPayload } from './amendment.model.js';
import { changeAmendment, draftAmendment, openAmendment, withdrawAmendment } from './drafting.js';
import { signAmendment } from './signing.js';

@Resolver(() => Amendment)
export class AmendmentWritingResolver {
  @Mutation(() => AmendmentPayload, { nullable: true, description: 'Drafts an amendment (ANISCG).' })
  draftAmendment(
    @Arg('input', () => DraftAmendmentInput) input: DraftAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await draftAmendment(context, input)));
  }

  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description: 'Gives an amendment that is not in force another content: signing begins again (ANISCG).',
  })
  changeAmendment(
    @Arg('input', () => ChangeAmendmentInput) input: ChangeAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await changeAmendment(context, input)));
  }

  @Mutation(() => AmendmentPayload, { nullable: true, description: 'Opens a draft for signature (ANISCG).' })
  openAmendment(
    @Arg('input', () => OpenAmendmentInput) input: OpenAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await openAmendment(context, input)));
  }

  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description: 'Gives up an amendment that is not in force (ANISCG).',
  })
  withdrawAmendment(
    @Arg('input', () => WithdrawAmendmentInput) input: WithdrawAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await withdrawAmendment(context, input)));
  }

  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description: 'Signs an amendment, each party for itself; the last signature puts it in force.',
  })
  signAmendment(
    @Arg('input', () => SignAmendmentInput) input: SignAmendmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await signAmendment(context, input)));
  }
}

async function answer(context: RequestContext, id: string) {
  return { amendment: await context.load(amendmentById, id) };
}

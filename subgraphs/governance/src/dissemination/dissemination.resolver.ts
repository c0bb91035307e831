import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier } from '@iscg/values';
import { Party, partyByCode } from '../party/index.js';
import { recordSteps } from './dissemination-acts.js';
import { disseminationFiguresOf } from './dissemination-figures.js';
import { DisseminationImport } from './dissemination-import.model.js';
import { importDisseminations } from './dissemination-import.js';
import { DisseminationsArgs, ImportDisseminationsInput, RecordDisseminationInput } from './dissemination.args.js';
import { disseminationById, remindersOfDissemination } from './dissemination.loader.js';
import {
  Dissemination,
  DisseminationFigures,
  DisseminationLevelFigures,
  DisseminationPayload,
  DisseminationReminder,
} from './dissemination.model.js';
import { disseminationPage, levelCounts, reminderDaysOn } from './dissemination.store.js';

const DisseminationConnection = connectionType(Dissemination, 'Dissemination');

@Resolver(() => Dissemination)
export class DisseminationResolver {
  @Query(() => DisseminationConnection, {
    nullable: true,
    description: 'Recipients of the convention that the viewer may see, by level, département and title.',
  })
  async disseminations(
    @Args(() => DisseminationsArgs) args: DisseminationsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Dissemination>> {
    return disseminationPage(await context.read(), parisToday(context.clock), args);
  }

  @Query(() => Dissemination, {
    nullable: true,
    description: 'One recipient; null when there is none that the viewer may see.',
  })
  dissemination(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Dissemination | null> {
    return context.load(disseminationById(context.clock), parseIdentifier(id));
  }

  @FieldResolver(() => Party)
  party(@Root() { partyCode }: Dissemination, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }

  @FieldResolver(() => [DisseminationReminder])
  async reminders(@Root() { id }: Dissemination, @Ctx() context: RequestContext): Promise<DisseminationReminder[]> {
    return (await context.load(remindersOfDissemination, id))?.rows ?? [];
  }
}

@Resolver(() => DisseminationLevelFigures)
export class DisseminationFiguresResolver {
  @Query(() => DisseminationFigures, {
    nullable: true,
    description: 'How far the convention has reached prefects and levels, within what the viewer may count.',
  })
  async disseminationFigures(@Ctx() context: RequestContext): Promise<DisseminationFigures> {
    const [transaction, today] = [await context.read(), parisToday(context.clock)];
    const [counts, days] = [await levelCounts(transaction), await reminderDaysOn(transaction, today)];
    return disseminationFiguresOf(today, days, counts, context.viewer);
  }

  @FieldResolver(() => Party)
  party(@Root() { partyCode }: DisseminationLevelFigures, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }
}

@Resolver()
export class DisseminationActsResolver {
  @Mutation(() => DisseminationPayload, {
    nullable: true,
    description: 'Records that the convention was sent to several recipients (a State party its own levels, ANISCG).',
  })
  recordDisseminationSent(
    @Arg('input', () => RecordDisseminationInput) input: RecordDisseminationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordSteps(context, 'SENT', input));
  }

  @Mutation(() => DisseminationPayload, {
    nullable: true,
    description: 'Records that several recipients acknowledged the convention (a State party its own levels, ANISCG).',
  })
  recordDisseminationAcknowledged(
    @Arg('input', () => RecordDisseminationInput) input: RecordDisseminationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordSteps(context, 'ACKNOWLEDGED', input));
  }

  @Mutation(() => DisseminationPayload, {
    nullable: true,
    description: 'Records that several recipients were reminded (a State party its own levels, ANISCG).',
  })
  recordDisseminationReminder(
    @Arg('input', () => RecordDisseminationInput) input: RecordDisseminationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordSteps(context, 'REMINDED', input));
  }

  @Mutation(() => DisseminationImport, {
    nullable: true,
    description:
      'Adds the recipients of a list, all of them or none (a State party its own levels, ANISCG). The same list twice changes nothing.',
  })
  importDisseminations(
    @Arg('input', () => ImportDisseminationsInput) input: ImportDisseminationsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(() => importDisseminations(context, input));
  }
}

/** What an act returns, read after its transaction was committed, in the order asked. */
function answered(context: RequestContext, act: () => Promise<readonly string[]>): Promise<object> {
  return withUserErrors(async () => {
    const ids = await act();
    const found = await Promise.all(ids.map((id) => context.load(disseminationById(context.clock), id)));
    return { disseminations: found.flatMap((each) => each ?? []) };
  });
}

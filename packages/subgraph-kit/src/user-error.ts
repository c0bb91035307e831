import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { ERROR_CODES, PortalError, envelopeAccess, type ErrorCode } from '@iscg/access';

const UserErrorCode = Object.fromEntries(ERROR_CODES.map((code) => [code, code]));
registerEnumType(UserErrorCode, { name: 'ErrorCode', description: 'The closed list of error codes.' });

@ObjectType({ description: 'Why a mutation changed nothing.' })
@Directive('@shareable')
export class UserError {
  @Field(() => UserErrorCode)
  code: ErrorCode;

  @Field(() => String, { nullable: true, description: 'The input field at fault.' })
  field: string | null;

  @Field(() => String, { description: 'A French sentence for the person.' })
  message: string;
}

export const userErrorAccess = envelopeAccess('UserError', ['code', 'field', 'message']);

const EXPECTED: ReadonlySet<ErrorCode> = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']);

/** Runs a mutation; what the person can mend comes back as a list, everything else is thrown. */
export async function withUserErrors<Payload extends object>(
  work: () => Promise<Payload>,
): Promise<(Payload & { errors: UserError[] }) | { errors: UserError[] }> {
  try {
    return { ...(await work()), errors: [] };
  } catch (error) {
    if (!(error instanceof PortalError) || !EXPECTED.has(error.code)) throw error;
    const field = error.extensions['field'];
    return { errors: [{ code: error.code, field: typeof field === 'string' ? field : null, message: error.message }] };
  }
}

import { PortalError } from '@iscg/access';
import { InvalidValue } from '@iscg/values';

/** What a person is told of an input that cannot be: the field and a French sentence. */
export function refused(field: string, message: string): PortalError {
  return new PortalError('BAD_USER_INPUT', message, { field });
}

/** The value that `read` makes of an input field. @throws PortalError `BAD_USER_INPUT` with the field, when it is none */
export function inField<Value>(field: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof InvalidValue ? refused(field, error.message) : error;
  }
}

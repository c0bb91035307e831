/** A value of the environment is missing or malformed; the message is one line and names it. */
export class InvalidEnvironment extends Error {
  override readonly name = 'InvalidEnvironment';
}

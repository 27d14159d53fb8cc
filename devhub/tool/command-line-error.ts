/** The command line is wrong, or what it names cannot be used; the message is one sentence for its writer. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

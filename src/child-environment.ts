type Environment = Readonly<Record<string, string | undefined>>;

/** The command’s inputs come by these, keys and passphrases among them: no other program is to see them. */
const ours = /^ORGKEY_/i;

/** What another program gets of the environment: all but what is ours. */
export function forChildren(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !ours.test(entry[0]),
    ),
  );
}

/**
 * Takes what is ours out of the process's environment, so that no program inherits it, whichever library starts that.
 *
 * @returns the environment as it was
 */
export function takeOurs(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const whole = { ...env };
  for (const name of Object.keys(env)) if (ours.test(name)) Reflect.deleteProperty(env, name);
  return whole;
}

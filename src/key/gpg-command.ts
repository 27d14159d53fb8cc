/** More than any private key; a message may be a few bytes that grow to gigabytes. */
const mostBytes = 1024 * 1024;

/** How `gpg` is called: the passphrase is the first line of standard input, the message follows it. */
export const gpgArguments: readonly string[] = [
  ...['--batch', '--no-tty', '--pinentry-mode', 'loopback'],
  ...['--max-output', `${mostBytes}`, '--passphrase-fd', '0', '--decrypt'],
];

/** What `gpg` is to run with: what it says is told apart, so it has to be English. */
export function gpgEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...(Object.fromEntries(given) as Record<string, string>), LC_ALL: 'C' };
}

/** @param said what `gpg` wrote to standard error */
export function saysWrongPassphrase(said: string): boolean {
  return /bad session key|bad passphrase|decryption failed: Bad/i.test(said);
}

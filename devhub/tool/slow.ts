/**
 * About how long things take on a real hub, by the states' names. Salesforce publishes no figures; these lie within what people
 * report: signups of one to three minutes, logins refused for seconds to minutes, an app that is known after up to 30.
 */
const realTimes: Readonly<Record<string, number>> = {
  'signup-seconds': 90,
  'replication-seconds': 20,
  'install-seconds': 60,
  'deploy-seconds': 20,
  'import-seconds': 1,
  'eca-known-seconds': 60,
  'sample-data-seconds': 20,
  'latency-milliseconds': 200,
};

/**
 * The states that `--slow` sets: real-like times by a factor (`0.1` is a tenth of them), or with `200ms` only the latency.
 *
 * @returns undefined for anything else
 */
export function slowTimes(text: string): ReadonlyMap<string, string> | undefined {
  const [, number = '', unit] = /^(\d+(?:\.\d+)?)(ms)?$/.exec(text) ?? [];
  const value = Number(number);
  if (number === '' || value > 600_000 || (unit === undefined && (value === 0 || value > 100)))
    return undefined;
  if (unit !== undefined) return new Map([['latency-milliseconds', number]]);
  return new Map(
    Object.entries(realTimes).map(([name, time]) => [name, String(Number((time * value).toFixed(3)))]),
  );
}

/** `--slow` may stand alone, which Node's parser doesn't know: it becomes `--slow=1`. */
export function withSlowValue(args: readonly string[]): string[] {
  const given: string[] = [];
  for (const arg of args) {
    const isValue = /^\d/.test(arg) && given.at(-1) === '--slow=1';
    if (isValue) given[given.length - 1] = `--slow=${arg}`;
    else given.push(arg === '--slow' ? '--slow=1' : arg);
  }
  return given;
}

/** What tests shorten a wait or a limit by: an environment variable with seconds, in milliseconds; undefined without one. */
export function millisecondsOf(
  name: `ORGKEY_${string}_SECONDS`,
  env: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const seconds = Number(env[name] ?? NaN);
  return Number.isFinite(seconds) ? 1000 * seconds : undefined;
}

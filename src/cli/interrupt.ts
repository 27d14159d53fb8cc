const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a task; a signal that comes meanwhile ends the process, but only after `onSignal` has tidied up. */
export async function guarded<T>(onSignal: () => Promise<void>, task: () => Promise<T>): Promise<T> {
  const stop = (): void => {
    void onSignal().finally(() => process.exit(130));
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await task();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

import type { StateAggregator } from '@salesforce/core/stateAggregator';

/** Core reads `alias.json` without a lock, and fails when an `sf` process is just writing it: then look again. */
export async function openState(attempts = 10): Promise<StateAggregator> {
  const core = await import('./core.ts');
  for (let attempt = 1; ; attempt++) {
    try {
      return await core.StateAggregator.create();
    } catch (error) {
      if (!(error instanceof SyntaxError) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

import { RunLimit } from '../limit/run-limit.ts';

// Before anything else is loaded: the job may be cancelled at any moment.
const limit = new RunLimit();
const { actionsRunner } = await import('../runner/actions-runner.ts');
const { realWire } = await import('../salesforce/wire/real-wire.ts');
const { endTake } = await import('./end-take.ts');

const runner = actionsRunner();

await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

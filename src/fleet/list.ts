import { RunLimit } from '../limit/run-limit.ts';

// Before anything else is loaded: the job may be cancelled at any moment.
const limit = new RunLimit();
const { actionsRunner, runStep } = await import('../runner/actions-runner.ts');
const { realWire } = await import('../salesforce/wire/real-wire.ts');

const runner = actionsRunner();

const { isOfAll } = await import('./inputs.ts');
const story = isOfAll(runner)
  ? (await import('./list-all.ts')).listAll
  : (await import('./list-fleet.ts')).listFleet;

await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

import { actionsRunner, runStep } from '../runner/actions-runner.ts';
import { realWire } from '../salesforce/wire/real-wire.ts';
import { makeFleet } from './make-fleet.ts';

const runner = actionsRunner();

await runStep(runner, () => makeFleet(runner, realWire(runner.env)));

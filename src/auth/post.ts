import { actionsRunner } from '../runner/actions-runner.ts';
import { realWire } from '../salesforce/wire/real-wire.ts';
import { cleanUp } from '../login/hand-over/clean-up.ts';

const runner = actionsRunner();

await cleanUp(runner, realWire(runner.env));

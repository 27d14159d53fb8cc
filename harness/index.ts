export type { Job } from './job.ts';
export { leftovers, runAction, startJob } from './run-action.ts';
export type { JobOptions, StepOptions, StepResult } from './job-types.ts';
export { SecretLeaked } from './leaks.ts';

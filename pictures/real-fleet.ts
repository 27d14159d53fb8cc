import { fleetHub, fleetJob, hubInputs, writeFleet } from '../harness/fleet-fixture.ts';

/** The summary of a fleet that the built action makes on the embedded Dev Hub; one of its signups fails at first. */
export async function realSummary(): Promise<string> {
  const hub = await fleetHub({
    signupMilliseconds: 6000,
    installMilliseconds: 8000,
    deployMilliseconds: 3000,
    importMilliseconds: 600,
  });
  hub.signupFaults.push({ username: /\.dev\.4a@/, errorCode: 'C-9999' });
  const job = await fleetJob(hub);
  try {
    writeFleet(job, { dev: 12, qa: 3 });
    // A canary goes first only where something has changed since the last morning.
    const inputs = { ...hubInputs(hub), generation: '4711', canary: 'false' };
    const step = await job.run('fleet/action.yml', inputs);
    if (step.exitCode !== 0) throw new Error(step.log);
    return step.summary;
  } finally {
    job.close();
    await hub.close();
  }
}

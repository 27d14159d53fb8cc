import { handOver } from '../login/hand-over/hand-over.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { Problem } from '../problem.ts';
import { apiProblem } from '../salesforce/errors/api.ts';
import { ApiFailure } from '../salesforce/wire/api-failure.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Identity, Session } from '../salesforce/wire/session.ts';
import { slotLabel } from './names.ts';
import { release } from './pool/give-back.ts';
import { timeText } from './plan/line.ts';
import { handToPerson } from './pool/hand-to-person.ts';
import { keepClaim } from './pool/kept-claim.ts';
import { identityIn, openTaken, TakenOrgGone } from './pool/open-taken.ts';
import { type OwnSource, ownSource } from './pool/refresh.ts';
import { type Taken, takeFree } from './pool/take-free.ts';
import { type StopTexts, tellingStop } from './stop-report.ts';
import { readTakeInputs, type TakeInputs } from './take-inputs.ts';
import { withHub, type WithinLimit } from './with-hub.ts';

interface Opened {
  readonly taken: Taken;
  readonly identity: Identity;
  readonly session: Session;
  readonly key: PrivateKey;
}

/**
 * The take action: a ready org of a fleet for one holder, logged in to.
 *
 * @param giveLogin how who comes after this gets the login
 */
export async function takeOrg(step: WithinLimit, giveLogin = handOver): Promise<void> {
  const { runner, limit } = step;
  const line = 'no org was taken; one that was claimed is free again after five minutes.';
  const texts: StopTexts = { title: 'Fleet take', line, fix: 'Run it again.' };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readTakeInputs(runner);
    limit.within(inputs.timeout);
    // What is wrong with it shows before an org is taken.
    const source = inputs.refresh ? await limit.until(() => ownSource(runner)) : undefined;
    const opened = await withHub(inputs, step, (hub, key) => limit.until(() => open(hub, key, inputs, step)));
    const { taken, identity, session, key } = opened;
    texts.line = `${slotLabel(taken.org.name)} was taken, and stays so until ${timeText(taken.until)}.`;
    // Later steps have the login, whatever becomes of the rest.
    const { hubUsername } = inputs;
    await giveLogin(session, key, { ...inputs.handOver, identity, isScratchOrg: true, hubUsername }, runner);
    runner.setOutput('name', slotLabel(taken.org.name));
    runner.setOutput('group', taken.org.name.group);
    runner.setOutput('until', timeText(taken.until));
    const org = new OrgClient(session, limit.wire(step.wire));
    await limit.until(() => prepare(org, source, inputs, step));
  });
}

/** What is done with the org once it is taken. */
async function prepare(
  org: OrgClient,
  source: OwnSource | undefined,
  { email }: TakeInputs,
  { runner, limit }: WithinLimit,
): Promise<void> {
  try {
    await source?.deployTo(org, limit.signal);
    if (email !== undefined) await handToPerson(org, email, runner);
  } catch (error) {
    throw error instanceof ApiFailure ? apiProblem(error, error.request) : error;
  }
}

/** Takes orgs until one opens: one that has gone since the hub listed it is no use. */
async function open(
  hub: OrgClient,
  key: PrivateKey,
  inputs: TakeInputs,
  { runner }: WithinLimit,
): Promise<Opened> {
  const { fleetName: fleet, generation, group, holder, time, reuse, wait, times } = inputs;
  const refused = new Set<string>();
  for (;;) {
    const claimed = (claim: Parameters<typeof keepClaim>[0]) => {
      if (inputs.deleteWhenDone) keepClaim(claim, runner);
    };
    const tell = (line: string) => runner.info(line);
    const taking = { fleet, generation, group, holder, time, reuse, wait, times, tell, claimed };
    const taken = await takeFree(hub, taking, refused);
    const { org } = taken;
    runner.info(takenText(taken, holder));
    try {
      const who = identityIn(org, inputs.identity.consumerKey);
      const session = await openTaken(org, who, { hub, key, patience: inputs.patience });
      runner.mask(session.accessToken);
      return { taken, identity: who.identity, session, key };
    } catch (error) {
      if (!taken.isSame) await release(hub, taken.claim).catch(() => undefined);
      if (!(error instanceof TakenOrgGone)) throw error;
      refused.add(org.username);
      const why = error.cause instanceof Problem ? error.cause.what : error.message;
      runner.info(`${slotLabel(org.name)} is gone (${why}): looking for another org.`);
    }
  }
}

function takenText({ org, until, isSame }: Taken, holder: string): string {
  const { generation } = org.name;
  const again = isSame ? ' It had it before.' : '';
  return `Took ${slotLabel(org.name)} of generation ${generation} (${org.username}) for ${holder}, until ${timeText(until)}.${again}`;
}

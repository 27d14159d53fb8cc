import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  scratchOrgInfoRecord
} from "./chunk-GZTT7FZI.js";
import {
  readAllocation
} from "./chunk-K26DKBLS.js";
import {
  PollingTimeout
} from "./chunk-OMPUWXSF.js";
import {
  deleteByUsername
} from "./chunk-6DWD2IAZ.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  hasEnded,
  readSignups,
  requestSignup
} from "./chunk-JVOMDBCU.js";
import {
  OrgClient
} from "./chunk-WK3GTJ6J.js";
import {
  ApiFailure,
  apiErrors,
  apiFailureMeaning,
  apiProblem,
  isCertainlyUndone,
  isTransient,
  problemOf,
  setupErrors,
  signupErrorMeaning,
  signupErrors
} from "./chunk-DEUJ4KVC.js";
import {
  persist
} from "./chunk-UW3NYTP6.js";
import {
  revoke
} from "./chunk-EBUWMCP5.js";
import {
  salesforceUrl,
  sandboxLogin
} from "./chunk-EPBI7LFQ.js";
import {
  slotLabel,
  usernameFor
} from "./chunk-5XAYQURV.js";
import {
  longId,
  shortId
} from "./chunk-3BXMCFN7.js";
import {
  Problem,
  Problems
} from "./chunk-V24A4VCF.js";

// src/fleet/report/report.ts
function countStates(orgs) {
  const count = (state) => orgs.filter((org) => org.state === state).length;
  return {
    total: orgs.length,
    ready: count("ready"),
    failed: count("failed"),
    running: count("running"),
    waiting: count("waiting"),
    givenUp: count("given-up")
  };
}
function tookMilliseconds(org, now) {
  const first = org.stages[0];
  if (first === void 0) return void 0;
  return Math.max(...org.stages.map((stage) => stage.endedAt ?? now)) - first.startedAt;
}
function inOrder(report) {
  const rank = new Map(report.groups.map((group, index) => [group, index]));
  const rankOf = (org) => rank.get(org.group) ?? report.groups.length;
  return report.orgs.toSorted((one, other) => rankOf(one) - rankOf(other) || one.number - other.number);
}
function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle];
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return low === void 0 || high === void 0 ? void 0 : (low + high) / 2;
}

// src/fleet/stages/failure.ts
var OrgLost = class extends Problem {
};
function isOutOfAllocation(kind) {
  return kind === "signup/daily-limit" || kind === "signup/active-limit";
}
var transientKinds = /* @__PURE__ */ new Set([
  ...[...signupErrors, ...apiErrors, ...setupErrors].flatMap(
    ({ kind, transient }) => transient ? [kind] : []
  ),
  "scratch/not-replicated"
]);
function failureOf(error, subject) {
  const problem = problemFrom(error, subject);
  return { ...textOf(problem), next: nextAfter(error, problem) };
}
function nextAfter(error, problem) {
  if (error instanceof OrgLost || problem.kind === "api/org-gone") return "replace";
  if (error instanceof ApiFailure) return apiFailureMeaning(error).transient ? "replace" : "keep";
  return transientKinds.has(problem.kind) || problem.kind === "signup/unknown" ? "replace" : "keep";
}
function problemFrom(error, subject) {
  if (error instanceof Problem) return error;
  if (error instanceof Problems) return joined(error.problems);
  if (error instanceof ApiFailure) return apiProblem(error, subject);
  if (error instanceof PollingTimeout) {
    return new Problem(
      {
        kind: "fleet/timeout",
        what: `${subject} did not end within ${Math.round(error.timeout / 6e4)} minutes.`,
        fix: "Look at the org; run the fleet again with the same generation to go on where it stopped."
      },
      { cause: error }
    );
  }
  const said = error instanceof Error ? error.message : String(error);
  return new Problem(
    {
      kind: "fleet/unexpected",
      what: `${subject} failed: ${said}.`,
      fix: "Run the fleet again with the same generation; report it if it stays."
    },
    { cause: error }
  );
}
function joined(problems) {
  const [first] = problems;
  if (first === void 0 || problems.length === 1)
    return first ?? new Problem({ kind: "fleet/unexpected", what: "Failed.", fix: "Run the fleet again." });
  return new Problem({
    kind: first.kind,
    what: problems.map(({ what }) => what).join(" "),
    ...first.why === void 0 ? {} : { why: first.why },
    fix: [...new Set(problems.map(({ fix }) => fix))].join(" ")
  });
}
function textOf({ kind, what, why, fix }) {
  return { kind, what, ...why === void 0 ? {} : { why }, fix };
}

// src/fleet/run/semaphore.ts
var Semaphore = class {
  #free;
  #waiting = [];
  constructor(places) {
    this.#free = places;
  }
  async hold(body) {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    try {
      return await body();
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#free += 1;
      else next();
    }
  }
};

// src/fleet/run/signup-poll.ts
var shortestPause = 250;
var longestPause = 1e4;
var unknownReads = 3;
function unlessItPasses(error) {
  if (isTransient(error)) return false;
  throw error;
}
var SignupPoll = class {
  #hub;
  #signal;
  #watched = /* @__PURE__ */ new Map();
  #took = [];
  #isRunning = false;
  constructor(hub, signal) {
    this.#hub = hub;
    this.#signal = signal;
  }
  /**
   * Resolves with the record once it is Active, Error or Deleted; with `undefined` when the hub does not know the
   * username, even after some time.
   */
  ended(username) {
    return new Promise((resolve, reject) => {
      this.#watched.set(username.toLowerCase(), { since: this.#hub.wire.now(), resolve, reject, unknown: 0 });
      if (!this.#isRunning) void this.#run();
    });
  }
  async #run() {
    let pause = 500;
    this.#isRunning = true;
    try {
      while (this.#watched.size > 0) {
        await this.#hub.wire.sleep(this.#pauseFor(pause), this.#signal);
        pause = Math.min(pause * 1.3, longestPause);
        if (await this.#readOnce().catch(unlessItPasses)) pause = 500;
      }
    } catch (error) {
      for (const { reject } of this.#watched.values()) reject(error);
      this.#watched.clear();
    } finally {
      this.#isRunning = false;
    }
  }
  /** Until signups have been seen to end, the pauses grow; from then on the usual duration says when to look. */
  #pauseFor(growing) {
    const usual = median(this.#took);
    if (usual === void 0) return growing;
    const eldest = Math.min(...[...this.#watched.values()].map(({ since }) => since));
    const due = eldest + usual - this.#hub.wire.now();
    const between = Math.max(shortestPause, Math.min(longestPause, usual / 10));
    return due > between ? Math.min(due, longestPause) : between;
  }
  async #readOnce() {
    const asked = [...this.#watched.keys()];
    const records = await readSignups(this.#hub, asked, this.#signal);
    const byUsername = Map.groupBy(
      records,
      ({ Username, SignupUsername }) => (SignupUsername ?? Username ?? "").toLowerCase()
    );
    let some = false;
    for (const username of asked) {
      const info = decisiveSignup(byUsername.get(username) ?? []);
      some = this.#settle(username, info) || some;
    }
    return some;
  }
  #settle(username, info) {
    const watched = this.#watched.get(username);
    if (watched === void 0) return false;
    if (info === void 0) {
      watched.unknown += 1;
      if (watched.unknown < unknownReads) return false;
    } else if (!hasEnded(info)) {
      return false;
    }
    this.#watched.delete(username);
    if (info?.Status === "Active") this.#took.push(this.#hub.wire.now() - watched.since);
    watched.resolve(info);
    return info?.Status === "Active";
  }
};

// src/fleet/run/signup-desk.ts
var UsernameTaken = class extends Error {
};
var requestAttempts = 3;
var SignupDesk = class {
  #hub;
  #signal;
  #inFlight;
  #poll;
  #remaining;
  #closed;
  /** @param options `remaining`: how many signups the hub's daily allocation still has */
  constructor(hub, options) {
    this.#hub = hub;
    this.#signal = options.signal;
    this.#inFlight = new Semaphore(options.concurrency);
    this.#poll = new SignupPoll(hub, options.signal);
    this.#remaining = options.remaining;
  }
  /** Whether the allocation has room for another signup. */
  get hasRoom() {
    return this.#remaining > 0 && this.#closed === void 0;
  }
  /**
   * Signs an org up and waits until it is active. If another job asked for the same username first, its org is the
   * one: Salesforce takes both requests, and ends the later one with C-1007. A request whose answer was lost is looked
   * for, and sent again only if the hub does not know it.
   *
   * @param onStart told once there is a place and the signup begins
   * @throws Problem `signup/…`, UsernameTaken, ApiFailure
   */
  async make(username, record, onStart) {
    return this.#inFlight.hold(async () => {
      this.#signal.throwIfAborted();
      if (this.#closed !== void 0) throw this.#closed;
      onStart();
      const ours = await this.#request(username, record);
      const info = await this.#poll.ended(username);
      if (info === void 0) throw ours === void 0 ? new UsernameTaken(username) : lostSignup(username);
      const made = ours !== void 0 && shortId(ours) === shortId(info.Id);
      const isForeign = info.ErrorCode === "C-1007" || info.Status === "Deleted" && !made;
      if (info.Status !== "Active" && isForeign) throw new UsernameTaken(username);
      return { info: activeOf(info), made };
    });
  }
  /** Waits for a signup that is on its way already. */
  async wait(username) {
    const info = await this.#poll.ended(username);
    if (info === void 0) throw lostSignup(username);
    return activeOf(info);
  }
  /**
   * @returns the id of the ScratchOrgInfo record; `undefined` when the hub has the username from somebody else, or
   *   from a request whose answer was lost, which can't be told apart
   */
  async #request(username, record) {
    for (let attempt = 1; ; attempt += 1) {
      this.#remaining -= 1;
      try {
        const answer = await requestSignup(this.#hub, record, this.#signal);
        if (answer.outcome === "requested") return answer.id;
        this.#remaining += 1;
        return void 0;
      } catch (error) {
        if (isCertainlyUndone(error)) this.#remaining += 1;
        if (error instanceof ApiFailure && isOutOfAllocation(apiFailureMeaning(error).kind))
          this.#closed ??= error;
        if (this.#signal.aborted || isCertainlyUndone(error)) throw error;
        await this.#hub.wire.sleep(1e3 * attempt, this.#signal);
        const found = await readSignups(this.#hub, [username], this.#signal);
        if (found.length > 0) return void 0;
        this.#remaining += 1;
        if (attempt === requestAttempts) throw error;
      }
    }
  }
};
function activeOf(info) {
  if (info.Status === "Active") return info;
  const username = info.SignupUsername ?? info.Username ?? "";
  if (info.Status === "Deleted") {
    throw new Problem({
      kind: "signup/deleted",
      what: `${username} was deleted while it was set up.`,
      why: "Somebody, or another job, deleted it.",
      fix: "Run the fleet again."
    });
  }
  const error = { code: info.ErrorCode };
  throw problemOf(signupErrorMeaning(error), `The signup of ${username}`, error);
}
function lostSignup(username) {
  return new Problem({
    kind: "signup/lost",
    what: `The hub took the signup of ${username}, and does not know it any more.`,
    fix: "Run the fleet again with the same generation."
  });
}

// src/fleet/run/org-login.ts
var patience = 3e5;
async function loginToOrg(info, username, { consumerKey, key }, wire, signal) {
  const loginUrl = info.LoginUrl === null ? sandboxLogin : salesforceUrl(info.LoginUrl, "The LoginUrl of the org");
  const identity = { consumerKey, username, loginUrl, audience: sandboxLogin };
  try {
    return await persist(
      { identity, key, wire, signal },
      { patience, known: { info }, tell: () => void 0, firstPause: 500, longestPause: 1e4 }
    );
  } catch (error) {
    throw error instanceof Problem && error.kind === "login/not-serving" ? gone(username, error) : error;
  }
}
function gone(username, cause) {
  return new OrgLost(
    {
      kind: "fleet/org-gone",
      what: `${username} is gone: it has expired or was deleted.`,
      fix: "Another is made in its place."
    },
    { cause }
  );
}

// src/fleet/run/run-slot.ts
var mostTakenUsernames = 20;
async function runSlot(plan, group, record, run) {
  const current = startOf(plan);
  let replaced = 0;
  let taken = 0;
  for (; ; ) {
    try {
      await oneOrg(plan, current, group, record, run);
      record.ready();
      return;
    } catch (error) {
      if (run.signal.aborted) {
        record.givenUp();
        return;
      }
      if (error instanceof UsernameTaken && taken < mostTakenUsernames) {
        taken += 1;
      } else {
        const failure = failureOf(error, `The stage ${record.lastStage} of ${record.label}`);
        const again = failure.next === "replace" && replaced < run.retries && run.desk.hasRoom;
        if (!again) {
          fail(record, failure);
          return;
        }
        replaced += 1;
        run.note(record, `${failure.what} Making another (${replaced} of at most ${run.retries}).`);
        if (!await discard(current, plan, run)) {
          fail(record, failure);
          return;
        }
      }
      current.attempt += 1;
      current.known = void 0;
      record.startAgain(current.attempt);
    }
  }
}
function startOf(plan) {
  if (plan.action === "make" || plan.action === "replace") return { attempt: plan.attempt, known: void 0 };
  const { username, name } = plan.org;
  return { attempt: name.attempt, known: { username, isActive: plan.action === "adopt" } };
}
function fail(record, { kind, what, why, fix }) {
  record.failed({ kind, what, ...why === void 0 ? {} : { why }, fix, stage: record.lastStage });
}
async function discard(current, plan, run) {
  const username = usernameOf(current, plan, run);
  try {
    const signup = decisiveSignup(await readSignups(run.hub, [username], run.signal));
    if (signup !== void 0 && !hasEnded(signup)) return false;
    if (signup?.Status !== "Error") await deleteByUsername(run.hub, username);
    return true;
  } catch {
    return false;
  }
}
function usernameOf(current, { slot }, run) {
  return current.known?.username ?? usernameFor({ ...slot, attempt: current.attempt, hubOrgId: run.hub.session.orgId });
}
async function oneOrg(plan, current, group, record, run) {
  run.signal.throwIfAborted();
  const username = usernameOf(current, plan, run);
  record.know({ username, attempt: current.attempt, adopted: current.known !== void 0 });
  const { info, adopted } = await signUp(username, current, group, record, run);
  const id = shortId(info.ScratchOrg ?? "");
  record.know({ orgId: longId(id), ...knownOf(info) });
  const org = await record.step("login", async () => {
    const { consumerKey, key, signal } = run;
    const { wire } = run.hub;
    const logIn = () => loginToOrg(info, username, { consumerKey, key }, wire, signal);
    const session = await logIn();
    if (shortId(session.orgId) !== id) throw otherOrg(username);
    record.know({ orgId: session.orgId });
    const note = (line) => run.note(record, line);
    const client = new OrgClient(session, wire, logIn);
    return { label: record.label, client, id, journal: run.journal, signal, adopted, note };
  });
  await setUp(org, group, record, run);
}
async function signUp(username, current, group, record, run) {
  const { known } = current;
  const there = known?.isActive === true ? run.infos.get(known.username.toLowerCase()) : void 0;
  if (there !== void 0) return { info: there, adopted: true };
  if (known !== void 0) {
    return record.step("signup", async () => ({ info: await run.desk.wait(username), adopted: true }));
  }
  const fields = scratchOrgInfoRecord(group.definition, {
    username,
    durationDays: run.durationDays,
    consumerKey: run.consumerKey,
    namespace: run.namespace,
    package2AncestorIds: run.ancestorIds
  });
  let begin = () => void 0;
  const begun = new Promise((resolve) => begin = resolve);
  const made = run.desk.make(username, fields, begin);
  await Promise.race([begun, made.then(() => void 0)]);
  return record.step("signup", async () => {
    const { info, made: ours } = await made;
    const org = shortId(info.ScratchOrg ?? "");
    if (ours) run.journal.append({ event: "began", org, at: run.hub.wire.now() });
    record.know({ adopted: !ours });
    return { info, adopted: !ours };
  });
}
async function setUp(org, group, record, run) {
  try {
    for (const stage of group.stages) {
      run.signal.throwIfAborted();
      await record.stage(stage.name, async () => {
        if (org.adopted && await stage.isDone(org)) return "skipped";
        await stage.run(org);
        return "done";
      });
    }
  } finally {
    await revoke(org.client.session, org.client.wire).catch(() => void 0);
  }
}
function knownOf({ LoginUrl, ExpirationDate }) {
  return {
    ...LoginUrl === null ? {} : { loginUrl: LoginUrl },
    ...ExpirationDate === null ? {} : { expires: ExpirationDate }
  };
}
function otherOrg(username) {
  return new OrgLost({
    kind: "fleet/other-org",
    what: `The login of ${username} led to another org than the hub names.`,
    fix: "Another org is made in its place."
  });
}

// src/fleet/run/run-fleet.ts
async function runFleet(work) {
  const { inputs, hub, signal, plan, prepared, recorder } = work;
  const desk = new SignupDesk(hub, {
    concurrency: inputs.concurrency,
    remaining: signupsLeft(work),
    signal
  });
  const run = {
    hub,
    desk,
    journal: work.journal,
    key: work.key.keyObject,
    consumerKey: inputs.identity.consumerKey,
    durationDays: work.durationDays,
    namespace: prepared.project.namespace,
    ancestorIds: work.ancestorIds,
    retries: inputs.retries,
    signal,
    infos: work.there.infos,
    note: work.note
  };
  await deleteSurplus(work);
  const records = plan.slots.map(({ slot }) => recorder.org(slot));
  await Promise.all(
    plan.slots.map(async (slotPlan, index) => {
      const group = prepared.groups.get(slotPlan.slot.group);
      const record = records[index];
      if (group === void 0 || record === void 0)
        throw new Error(`no group ${slotLabel(slotPlan.slot)}`);
      await runSlot(slotPlan, group, record, run);
      work.onDone(record);
    })
  );
}
function signupsLeft({ allocation, plan }) {
  if (allocation === void 0) return Number.POSITIVE_INFINITY;
  return Math.min(allocation.daily.remaining, allocation.active.remaining + plan.slots.length);
}
async function deleteSurplus({ hub, plan, there, warn }) {
  for (const { orgId, username } of plan.surplus) {
    const active = orgId === void 0 ? void 0 : there.active.get(shortId(orgId));
    if (active === void 0) continue;
    await deleteScratchOrg(hub, active.Id).catch((error) => {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`${username} is one org too many and could not be deleted (${reason}).`);
    });
  }
}
async function allocationNow(hub) {
  const answer = await readAllocation(hub, { repeat: "never" }).catch(() => void 0);
  return answer instanceof Problem ? void 0 : answer;
}

export {
  countStates,
  tookMilliseconds,
  inOrder,
  median,
  OrgLost,
  failureOf,
  Semaphore,
  runFleet,
  allocationNow
};

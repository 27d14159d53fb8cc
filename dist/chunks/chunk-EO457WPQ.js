import {
  associationPackage,
  ownAppPackage,
  partNames,
  policyPackage
} from "./chunk-BT6TIZLT.js";
import {
  selfSignedCertificate
} from "./chunk-F4KGQGIZ.js";
import {
  appNotFound,
  appOfKey,
  readExternalApps,
  readTogether,
  referenceTo,
  seen
} from "./chunk-5JTYLWWA.js";
import {
  deployProblem,
  deployRequest,
  startDeploy,
  waitForDeploy
} from "./chunk-DT46RK2T.js";
import {
  zipFiles
} from "./chunk-FOJDTCO3.js";
import {
  causeOfFailure,
  persistBy,
  verdictOf
} from "./chunk-BQ2MZQOW.js";
import {
  authCodeCauses,
  newOrgCauses
} from "./chunk-UXO2ANW7.js";
import {
  causeOf,
  causeProblem,
  factsOf,
  saidBy
} from "./chunk-AOGCGIUU.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import {
  retrying
} from "./chunk-3K6E5G4Z.js";
import {
  LoginRefused,
  Problem,
  login,
  ownConsumerKey,
  platformCli,
  redeemAuthCode,
  refreshSession,
  revokeToken,
  sandboxLogin
} from "./chunk-D7HFNESS.js";

// src/login/key-for-orgs.ts
var defaultAppName = "Orgkey";
var certificateDays = 60;
function keyForOrgs(hub, key, {
  consumerKey,
  appName,
  associationPatience,
  apps: readApps = () => readExternalApps(hub)
}, warn) {
  const made = () => certificateOf(key, hub.wire.now());
  let certificate;
  return {
    wire: hub.wire,
    consumerKey,
    key: key.keyObject,
    associationPatience,
    hubApp: async () => {
      const apps = await readApps();
      if (apps === void 0) {
        warn(
          `${hub.session.username} may not see the hub's External Client Apps: each new org gets an app of its own. Give the user \u201CView all External Client Apps\u201D to have orgs share the hub's.`
        );
        return void 0;
      }
      const app = appOfKey(apps, consumerKey, appName);
      if (app !== void 0) return referenceTo(app);
      const problem = appNotFound(apps, appName);
      if (appName !== void 0) throw problem;
      if (apps.length > 0) warn(`${problem.message} Until then each new org gets an app of its own.`);
      return void 0;
    },
    ownApp: async () => ({
      name: `${appName ?? defaultAppName}_Own`,
      contactEmail: hub.session.username,
      certificate: await (certificate ??= made())
    })
  };
}
async function certificateOf(key, now) {
  if (key.certificate !== void 0) return key.certificate.toString();
  return (await selfSignedCertificate(key.keyObject, { days: certificateDays, commonName: "Orgkey" }, now)).pem;
}

// src/salesforce/apps/accept-key.ts
var NotAssociated = class extends Error {
  name = "NotAssociated";
};
async function acceptKey(org, acceptance, policyName, signal) {
  const profile = await profileOfUser(org, signal);
  const policy = policyName === void 0 ? void 0 : { name: policyName, profile };
  const first = await deployFiles(org, packageOf(acceptance, policy), signal);
  const isPolicyRefused = policy !== void 0 && !first.succeeded && first.failures.every(({ type }) => type === policyType);
  if (!first.succeeded && !isPolicyRefused) throw refusal(acceptance, first);
  if (isPolicyRefused) {
    const again = await deployFiles(org, packageOf(acceptance), signal);
    if (!again.succeeded) throw refusal(acceptance, again);
  }
  const { name: appName } = acceptance.app;
  const isPolicyDone = policy !== void 0 && !isPolicyRefused;
  const found = await look(org, appName, { link: acceptance.way === "hub", policy: !isPolicyDone }, signal);
  if (acceptance.way === "hub" && found.oauthLink !== acceptance.app.oauthLink) {
    throw new NotAssociated(
      `the org's app goes by ${found.oauthLink ?? "no consumer"}, not by the hub's ${acceptance.app.oauthLink}`
    );
  }
  if (isPolicyDone) return policy.name;
  const names = found.policyName === void 0 ? usualPolicyNames(appName) : [found.policyName];
  let refused;
  for (const name of names) {
    const approval = await deployFiles(org, policyPackage(appName, { name, profile }), signal);
    if (approval.succeeded) return name;
    refused ??= deployProblem(approval, `The policy of the app ${appName}`);
  }
  throw refused ?? new Error("no name for a policy");
}
function usualPolicyNames(appName) {
  return [partNames.oauthPolicy(appName), `${appName}_defaultPolicy`, `${appName}_oauth_defaultPolicy`];
}
var policyType = "ExtlClntAppOauthConfigurablePolicies";
function packageOf(acceptance, policy) {
  return acceptance.way === "hub" ? associationPackage(acceptance.app, policy) : ownAppPackage(acceptance.app, policy);
}
function refusal({ way, app }, outcome) {
  const problem = deployProblem(outcome, `The deploy of the app ${app.name}`);
  return way === "hub" ? new NotAssociated(problem.what, { cause: problem }) : problem;
}
async function deployFiles(org, files, signal) {
  const id = await startDeploy(org, deployRequest(await zipFiles(files)), signal);
  return waitForDeploy(org, id, { signal });
}
async function profileOfUser(org, signal) {
  const soql = `SELECT Profile.Name FROM User WHERE Id = ${soqlString(org.session.userId)}`;
  const [user] = await org.query(soql, { signal });
  return user?.Profile?.Name ?? "System Administrator";
}
var linkQuery = "SELECT DeveloperName, ExternalClientApplication.DeveloperName, OauthLink FROM ExtlClntAppOauthSettings";
var policyQuery = "SELECT DeveloperName, ExternalClientApplication.DeveloperName FROM ExtlClntAppOauthPlcyCnfg";
async function look(org, appName, wanted, signal) {
  const options = { signal };
  const [links, policies] = wanted.link && wanted.policy ? await readTogether(org, [{ query: linkQuery }, { query: policyQuery }], options) : await Promise.allSettled([
    wanted.link ? org.query(linkQuery, options) : [],
    wanted.policy ? org.query(policyQuery, options) : []
  ]);
  return {
    oauthLink: partOf(links, appName)?.OauthLink ?? void 0,
    policyName: partOf(policies, appName)?.DeveloperName
  };
}
function partOf(result, appName) {
  const parts = seen(result) ?? [];
  return parts.find((part) => part.ExternalClientApplication?.DeveloperName === appName);
}

// src/login/open-new-org.ts
var defaultAssociationPatience = 12e4;
var patience = 18e5;
var hostPatience = 3e5;
var pauses = { firstPause: 500, longestPause: 1e4 };
var NewOrgs = class {
  #of;
  #policyNames = /* @__PURE__ */ new Map();
  /** What worked in earlier runs, until an org of this one shows otherwise. */
  #before;
  #shown;
  #asked;
  /** @param way what worked before for orgs of this hub */
  constructor(of, way) {
    this.#of = of;
    this.#before = way;
  }
  /** The hub's app, where orgs may go by it: asked for once, and only if an org needs it. */
  async #associable() {
    if (this.way === "own") return void 0;
    this.#asked ??= this.#of.hubApp().catch((error) => {
      this.#asked = void 0;
      throw error;
    });
    return this.#asked;
  }
  /** Milliseconds for an app to become known where nothing can be done but wait for it. */
  get spreadPatience() {
    return this.#of.associationPatience ?? defaultAssociationPatience;
  }
  /** The way that worked: in this run, once one org has shown it, else in those before. */
  get way() {
    return this.#shown ?? this.#before;
  }
  /** The consumer key by which an org that was opened this way lets the key in. */
  consumerKeyFor(username, way) {
    return way === "hub" ? this.#of.consumerKey : ownConsumerKey(this.#of.consumerKey, username);
  }
  /**
   * Makes an org accept the key and logs in by it. The session that the code gave ends, and its refresh token with it.
   *
   * @throws Problem `app/…`, `deploy/…`, `login/…`; ApiFailure
   */
  async open(org, opening) {
    const { session, refreshToken } = await redeem(org, this.#of, opening);
    for (const secret of [session.accessToken, refreshToken]) if (secret !== void 0) opening.mask(secret);
    try {
      const { wire } = this.#of;
      const client = new OrgClient(session, wire, renewalBy(refreshToken, org, this.#of, opening));
      return await retrying(wire, () => this.accept(client, org, opening), {
        ...{ attempts: 3, firstPause: 5e3, signal: opening.signal }
      });
    } finally {
      const token = refreshToken ?? session.accessToken;
      await revokeToken(session.instanceUrl, token, this.#of.wire).catch(() => false);
    }
  }
  /**
   * Makes an org accept the key, by its admin's session, and logs in by the key.
   *
   * @throws Problem `app/…`, `deploy/…`, `login/…`; ApiFailure
   */
  async accept(client, org, opening) {
    const first = await this.#associable() === void 0 ? "own" : "hub";
    try {
      return await this.#openBy(first, org, client, opening);
    } catch (error) {
      if (!(error instanceof NotAssociated)) throw error;
      opening.tell(
        `${org.username} can't go by the hub's app (${error.message}): it gets an app of its own.`
      );
      return await this.#openBy("own", org, client, opening);
    }
  }
  /** @throws NotAssociated only for `hub` */
  async #openBy(way, org, client, opening) {
    const consumerKey = this.consumerKeyFor(org.username, way);
    const hubApp = way === "hub" ? await this.#asked : void 0;
    const acceptance = hubApp !== void 0 ? { way: "hub", app: hubApp } : { way: "own", app: { ...await this.#of.ownApp(), consumerKey } };
    const policy = await acceptKey(client, acceptance, this.#policyNames.get(way), opening.signal);
    this.#policyNames.set(way, policy);
    const identity = { consumerKey, username: org.username, loginUrl: org.loginUrl, audience: sandboxLogin };
    const isGivenUp = () => way === "hub" && this.#shown === "own";
    const session = await logInSoon(identity, way, { ...this.#of, isGivenUp }, opening);
    this.#shown ??= way;
    return { session, way };
  }
};
function logInSoon(identity, way, {
  wire,
  key,
  associationPatience = defaultAssociationPatience,
  isGivenUp
}, { tell, signal, lost }) {
  const startedAt = wire.now();
  let isFirst = true;
  const explain = async (failure) => {
    const end = await lost?.(failure);
    if (end !== void 0) throw end;
    const said = saidBy(failure);
    const cause = causeOf(Object.values(newOrgCauses), said) ?? causeOfFailure(failure, identity);
    const isUnassociated = cause.kind === newOrgCauses.crossOrg.kind || cause.kind === newOrgCauses.notInstalled.kind && (isGivenUp() || wire.now() - startedAt >= associationPatience);
    if (way === "hub" && isUnassociated) throw new NotAssociated(said);
    const verdict = verdictOf(cause, { failure, identity, about: { identity, key, wire } });
    if (isFirst && verdict.next === "wait") tell(verdict.line);
    isFirst = false;
    return verdict;
  };
  return persistBy(
    { identity, wire, signal, explain, send: (who) => login(who, key, wire) },
    { ...pauses, patience }
  );
}
function redeem(org, { wire, key }, { signal, lost }) {
  const { consumerKey } = platformCli;
  const identity = { consumerKey, username: org.username, loginUrl: org.loginUrl, audience: sandboxLogin };
  const about = { identity, key, wire };
  const explain = async (failure) => {
    const end = await lost?.(failure);
    if (end !== void 0) throw end;
    const said = saidBy(failure);
    const known = causeOf([authCodeCauses.refused, authCodeCauses.used], said);
    if (failure instanceof LoginRefused && known !== void 0) {
      const subject = `Opening ${org.username} by its signup\u2019s code`;
      throw causeProblem(known, subject, said, factsOf(failure, identity, about), { cause: failure });
    }
    return verdictOf(causeOfFailure(failure, identity), { failure, identity, about });
  };
  return persistBy(
    { identity, wire, signal, explain, send: () => redeemAuthCode(org, wire) },
    { ...pauses, patience: hostPatience }
  );
}
function renewalBy(refreshToken, org, { wire, key }, { mask, signal }) {
  if (refreshToken === void 0) return void 0;
  const { consumerKey } = platformCli;
  const identity = { consumerKey, username: org.username, loginUrl: org.loginUrl, audience: sandboxLogin };
  const explain = (failure) => Promise.resolve(
    verdictOf(causeOfFailure(failure, identity), { failure, identity, about: { identity, key, wire } })
  );
  return async () => {
    const session = await persistBy(
      { identity, wire, signal, explain, send: () => refreshSession(org, refreshToken, wire) },
      { ...pauses, patience: hostPatience }
    );
    mask(session.accessToken);
    return session;
  };
}
function isCodeUsed(error) {
  return error instanceof Problem && error.kind === authCodeCauses.used.kind;
}

export {
  keyForOrgs,
  NewOrgs,
  isCodeUsed
};

import {
  ownRepository
} from "./chunk-KYJDJHQR.js";
import {
  StagedFiles,
  appFields,
  kindNames
} from "./chunk-D6NTJTXW.js";
import {
  becomesDevHub,
  deployDevHub,
  devHubObstacle,
  isDevHub
} from "./chunk-WQBTZV36.js";
import {
  problemJson,
  problemLines
} from "./chunk-DA56NOMH.js";
import {
  appExists,
  deployConnectedApp,
  findConnectedApp,
  hasPermissionSet,
  isDeveloperName,
  noPermission
} from "./chunk-ZHMC5IOX.js";
import {
  openKnownOrg
} from "./chunk-YVPFEOW3.js";
import {
  encryptedKeyFile
} from "./chunk-4GRFEDQT.js";
import {
  jsonText
} from "./chunk-5ATM3K3G.js";
import {
  settingsText
} from "./chunk-SDAHICVW.js";
import {
  hubAppPackage,
  hubHeaderPackage,
  hubPolicyPackage,
  partNames
} from "./chunk-BT6TIZLT.js";
import {
  variableOf
} from "./chunk-MACE3WJV.js";
import {
  readExternalApps
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
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import {
  isForbidden,
  isRefusedRead
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  Problem,
  isUsername,
  messageOf,
  persist,
  productionLogin,
  revoke
} from "./chunk-D7HFNESS.js";

// src/cli/dev-hub.ts
async function planDevHub(org, targetOrg, whenOff, { terminal }) {
  if (await isDevHub(org)) return false;
  const subject = `${targetOrg} (${org.session.username})`;
  const obstacle = await devHubObstacle(org);
  if (obstacle !== void 0) {
    const fix = `Give the Dev Hub\u2019s login as --target-org (\`sf org list\` marks hubs): Dev Hub can\u2019t be turned on ${obstacle}.`;
    throw notADevHub(subject, fix);
  }
  const otherwise = "Give the Dev Hub\u2019s login as --target-org (`sf org list` marks hubs), or turn on Dev Hub in this org: with `orgkey init --enable-dev-hub`, or in Setup \u2192 Dev Hub. It can\u2019t be turned off again.";
  if (whenOff === "refuse" || whenOff === "ask" && !terminal.interactive) {
    throw notADevHub(subject, otherwise);
  }
  if (whenOff === "ask") {
    const question = `${subject}, org ${org.session.orgId}, is not a Dev Hub. Turn Dev Hub on there? It can\u2019t be turned off again.`;
    if (!await terminal.confirm(question, "--enable-dev-hub")) throw notADevHub(subject, otherwise);
  }
  await deployDevHub(org, { checkOnly: true });
  return true;
}
async function turnOnDevHub(org, { terminal }) {
  terminal.note("Turning on Dev Hub \u2026");
  const fix = "Turn it on in Setup \u2192 Dev Hub, assign the app\u2019s permission set to the hub user, and run `orgkey check`.";
  try {
    await deployDevHub(org, { checkOnly: false });
    if (await becomesDevHub(org)) return void 0;
    const what = "The app is deployed and Dev Hub was turned on, but its objects aren\u2019t there yet.";
    return new Problem({ kind: "setup/dev-hub-not-ready", what, fix });
  } catch (cause) {
    const said = messageOf(cause);
    const what = `The app is deployed, but Dev Hub could not be turned on: ${said}`;
    return new Problem({ kind: "setup/dev-hub-off", what, fix }, { cause });
  }
}
function notADevHub(subject, fix) {
  return new Problem({
    kind: "setup/not-a-dev-hub",
    what: `${subject} is not a Dev Hub, or hides Scratch Org Infos from its user.`,
    why: "Nothing was changed: scratch orgs accept only the key of an app that lives in the Dev Hub which made them.",
    fix
  });
}

// src/cli/setup/prove-login.ts
function proveHubLogin(hub, consumerKey, key, patience, tools) {
  const { instanceUrl: loginUrl } = hub.client.session;
  const identity = { consumerKey, username: hub.hubUsername, loginUrl, audience: productionLogin };
  return proveLogin(identity, key, patience, tools);
}
async function proveLogin(identity, key, patience, { terminal, wire }) {
  const tell = (line) => terminal.note(line);
  const session = await persist({ identity, key, wire }, { patience, known: { app: "new" }, tell });
  await revoke(session, wire).catch(() => false);
  return session;
}

// src/cli/hub-org.ts
async function openHubOrg(targetOrg, hubUsername, tools, whenOff = "refuse") {
  const { session, email } = await openKnownOrg(targetOrg, tools.wire);
  const client = new OrgClient(session, tools.wire);
  const common = {
    client,
    adminEmail: email,
    turnOnDevHub: await planDevHub(client, targetOrg, whenOff, tools)
  };
  if (hubUsername === void 0 || hubUsername.toLowerCase() === session.username.toLowerCase()) {
    return { ...common, hubUsername: session.username, hubUserId: session.userId };
  }
  const soql = `SELECT Id, Username FROM User WHERE Username = ${soqlString(hubUsername)} AND IsActive = true`;
  const [user] = await client.query(soql);
  if (user === void 0) throw noSuchUser(hubUsername, targetOrg);
  return { ...common, hubUsername: user.Username, hubUserId: user.Id };
}
function noSuchUser(username, targetOrg) {
  return new Problem({
    kind: "setup/no-such-user",
    what: `${targetOrg} has no active user ${username}. Nothing was changed.`,
    fix: "Check --hub-username; without it, the user who is logged in becomes the hub user."
  });
}

// src/cli/setup/key-files.ts
import { dirname, relative } from "node:path";
function keyFiles(paths, pair, passphrase) {
  return [
    { path: paths.key, content: encryptedKeyFile(pair, passphrase.text), mode: 384 },
    { path: paths.certificate, content: pair.certificate }
  ];
}
function settingsFile(paths, app, hubUsername, hub) {
  const beside = (path) => relative(dirname(paths.settings), path);
  const content = settingsText({
    ...appFields(app),
    permissionSet: app.permissionSet,
    consumerKey: app.consumerKey,
    ...hubUsername === void 0 ? {} : { hubUsername },
    ...hub === void 0 ? {} : { instanceUrl: hub.client.session.instanceUrl },
    encryptedKeyFile: beside(paths.key),
    certificateFile: beside(paths.certificate)
  });
  return { path: paths.settings, content };
}
function keeper(paths, hubUsername, hub) {
  return async (app) => {
    const staged = new StagedFiles();
    await staged.write([settingsFile(paths, app, hubUsername, hub)]);
    await staged.commit();
  };
}

// src/cli/setup/init-options.ts
function withVariables(given, env) {
  const variable = (input) => env[variableOf(input)] || void 0;
  const named = (input) => variable(input) === void 0 ? void 0 : variableOf(input);
  const passphraseEnv = given.generatePassphrase === true ? void 0 : named("decryption-passphrase");
  const options = {
    ...given,
    hubUsername: given.hubUsername ?? hubUsernameIn(env),
    appName: given.appName ?? variable("app-name") ?? "Orgkey",
    passphraseEnv: given.passphraseEnv ?? passphraseEnv
  };
  if (given.consumerKey === void 0) return options;
  return {
    ...options,
    keyFile: given.keyFile ?? variable("encrypted-key-file"),
    instanceUrl: given.instanceUrl ?? variable("instance-url"),
    decryptionKeyEnv: named("decryption-key"),
    decryptionIvEnv: named("decryption-iv")
  };
}
function hubUsernameIn(env) {
  const name = variableOf("hub-username");
  const value = env[name] || void 0;
  if (value === void 0 || isUsername(value)) return value;
  throw new Problem({
    kind: "cli/variable",
    what: `The environment variable ${name} is not a username.`,
    why: "A Salesforce username has the form of an email address.",
    fix: `Set ${name} to the Dev Hub user, unset it, or give --hub-username.`
  });
}

// src/cli/setup/next-steps.ts
var orgkeyCommand = () => `npx github:${ownRepository()}#v1`;
var isToPutIn = () => ownRepository().startsWith("OWNER/");
function secretLines(steps) {
  const { keyFile, passphrase, consumerKey, hubUsername } = steps;
  return [
    `gh secret set SF_ENCRYPTED_KEY < ${quoted(keyFile)}`,
    passphrase.variable === void 0 ? "gh secret set SF_KEY_PASSPHRASE # asks: paste the passphrase" : `gh secret set SF_KEY_PASSPHRASE --body "$${passphrase.variable}"`,
    consumerKey === void 0 ? "gh secret set SF_CONSUMER_KEY # asks: paste the consumer key of the app" : `gh secret set SF_CONSUMER_KEY --body ${quoted(consumerKey)}`,
    hubUsername === void 0 ? "gh variable set SF_HUB_USERNAME # asks: type the username of the Dev Hub user" : `gh variable set SF_HUB_USERNAME --body ${quoted(hubUsername)}`
  ];
}
function workflowText({ instanceUrl }) {
  const url = instanceUrl === void 0 ? "" : `
          instance-url: ${instanceUrl}`;
  return `name: Hub
on: workflow_dispatch
permissions:
  contents: read
jobs:
  hub:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - id: hub
        uses: ${ownRepository()}@v1${isToPutIn() ? " # put the account that hosts Orgkey for OWNER" : ""}
        with:
          consumer-key: \${{ secrets.SF_CONSUMER_KEY }}
          encrypted-key: \${{ secrets.SF_ENCRYPTED_KEY }}
          decryption-passphrase: \${{ secrets.SF_KEY_PASSPHRASE }}
          hub-username: \${{ vars.SF_HUB_USERNAME }}${url}
      - env:
          URL: \${{ steps.hub.outputs.instance-url }}
          TOKEN: \${{ steps.hub.outputs.access-token }}
        run: |
          curl --fail --silent -H "Authorization: Bearer $TOKEN" \\
            "$URL/services/data/v65.0/query?q=SELECT+SignupUsername,ExpirationDate+FROM+ActiveScratchOrg"
`;
}
function manualSteps(certificateFile) {
  return [
    "In Setup of the Dev Hub, as an admin:",
    "1. External Client App Manager \u2192 New External Client App. Distribution State: Packaged",
    "2. API (Enable OAuth Settings) \u2192 Enable OAuth. Callback URL: http://localhost:1717/OauthRedirect",
    "3. Scopes: api, web, refresh_token",
    `4. Enable JWT Bearer Flow \u2192 upload ${certificateFile} \u2192 Create`,
    "5. Policies \u2192 Edit \u2192 OAuth Policies \u2192 Permitted Users: Admin approved users are pre-authorized, and select a permission set that the hub user has \u2192 Save",
    "6. Settings \u2192 OAuth Settings \u2192 Consumer Key and Secret \u2192 copy the consumer key",
    "In a Connected App that you have, the certificate goes under App Manager \u2192 Edit \u2192 Use digital signatures.",
    "Or let orgkey do it: --target-org with the alias of the Dev Hub in the sf CLI."
  ];
}
function deployLines(folder, permissionSet, hubUsername) {
  const user = hubUsername ?? "HUB_USERNAME";
  const isUserKnown = hubUsername !== void 0;
  return [
    `# Put in: for HUB its alias in the sf CLI${isUserKnown ? "" : ", for HUB_USERNAME who is to log in with the key"}${isToPutIn() ? ", for OWNER the account that hosts Orgkey" : ""}`,
    `(cd ${quoted(folder)} && sf project deploy start --source-dir force-app --target-org HUB)`,
    `sf org assign permset --name ${permissionSet} --target-org HUB --on-behalf-of ${user}`,
    `${orgkeyCommand()} check${isUserKnown ? "" : ` --hub-username ${user}`}`
  ];
}
function quoted(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/cli/setup/report-set-up.ts
async function reportSetUp(setUp, proof, json, tools) {
  const { terminal } = tools;
  if (json) terminal.say(jsonText(jsonOf(setUp, proof)));
  else for (const line of linesOf(setUp, proof, terminal.style)) terminal.say(line);
  if (!json && proof === "proven") {
    const { offerToStore } = await import("./store-secrets-C2XMEADV.js");
    const repository = await offerToStore(
      { ...stepsOf(setUp), passphraseText: setUp.passphrase.text },
      tools
    );
    if (repository !== void 0) {
      terminal.say(`${terminal.style.good("\u2714")} ${repository} has the secrets and the variable`);
    }
  }
  return proof instanceof Problem ? 1 : 0;
}
function* linesOf(setUp, proof, style) {
  const { paths, pair, passphrase, app, metadataFolder } = setUp;
  const tick = style.good("\u2714");
  yield `${tick} ${paths.key}: the private key, encrypted (PKCS#8, AES-256), with its certificate`;
  yield `${tick} ${paths.certificate}: the certificate, until ${day(pair)}`;
  if (app !== void 0) yield `${tick} ${paths.settings}: what orgkey check and orgkey rotate need to know`;
  if (setUp.replaced === true && app !== void 0 && proof === "proven") {
    yield `${tick} ${kindNames[app.kind]} ${app.name} has the new certificate`;
  } else if (setUp.replaced !== true && app !== void 0 && proof !== void 0) {
    yield `${tick} ${kindNames[app.kind]} ${app.name} is deployed, for users with the permission set ${app.permissionSet}`;
  }
  if (setUp.devHubTurnedOn === true) yield `${tick} Dev Hub is on now`;
  if (proof === "proven") {
    yield `${tick} ${setUp.hubUsername ?? ""} logged in with nothing but the key`;
  }
  if (proof instanceof Problem) yield* problemLines(proof, style);
  if (passphrase.generated) {
    yield "";
    yield style.bold("The passphrase, shown this once:");
    yield "";
    yield passphrase.text;
  }
  if (metadataFolder !== void 0 && app !== void 0) yield* metadataLines(setUp, app, style);
  if (app === void 0) yield* ["", ...manualSteps(paths.certificate)];
  yield "";
  yield style.bold("Store what the actions need, in your repository:");
  yield "";
  yield* secretLines(stepsOf(setUp));
  yield "";
  yield style.bold("And a workflow to begin with, .github/workflows/hub.yml:");
  yield "";
  yield workflowText(stepsOf(setUp)).trimEnd();
  for (const remark of setUp.remarks ?? []) yield* ["", remark];
}
function* metadataLines({ metadataFolder = "", hubUsername }, app, style) {
  yield "";
  yield style.bold(`The app\u2019s source is in ${metadataFolder}. When you have looked at it:`);
  yield "";
  yield* deployLines(metadataFolder, app.permissionSet, hubUsername);
}
function jsonOf(setUp, proof) {
  const { paths, pair, passphrase, app } = setUp;
  return {
    encryptedKeyFile: paths.key,
    certificateFile: paths.certificate,
    certificateEnds: pair.notAfter.toISOString(),
    ...passphrase.generated ? { passphrase: passphrase.text } : {},
    ...app === void 0 ? {} : {
      settingsFile: paths.settings,
      ...appFields(app),
      permissionSet: app.permissionSet,
      consumerKey: app.consumerKey
    },
    ...setUp.hubUsername === void 0 ? {} : { hubUsername: setUp.hubUsername },
    ...setUp.instanceUrl === void 0 ? {} : { instanceUrl: setUp.instanceUrl },
    ...setUp.metadataFolder === void 0 ? {} : { metadataFolder: setUp.metadataFolder },
    deployed: proof !== void 0,
    ...setUp.devHubTurnedOn === void 0 ? {} : { devHubTurnedOn: setUp.devHubTurnedOn },
    proven: proof === "proven",
    ...proof instanceof Problem ? { problem: problemJson(proof) } : {},
    secrets: secretLines(stepsOf(setUp)),
    workflow: workflowText(stepsOf(setUp)),
    remarks: setUp.remarks ?? []
  };
}
function stepsOf({ paths, passphrase, app, hubUsername, instanceUrl }) {
  return { keyFile: paths.key, passphrase, consumerKey: app?.consumerKey, hubUsername, instanceUrl };
}
function day({ notAfter }) {
  return notAfter.toISOString().slice(0, 10);
}

// src/cli/interrupt.ts
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
async function guarded(onSignal, task) {
  const stop = () => {
    void onSignal().finally(() => process.exit(130));
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await task();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

// src/salesforce/apps/deploy-hub-app.ts
var policyTypes = ["ExtlClntAppOauthConfigurablePolicies", "ExtlClntAppConfigurablePolicies"];
async function deployHubApp(org, app, options) {
  try {
    const outcome = await deployFiles(org, hubAppPackage(app, options));
    if (outcome.succeeded) return;
    const isPolicyRefused = outcome.failures.length > 0 && outcome.failures.every(({ type }) => policyTypes.includes(type));
    if (!isPolicyRefused) throw refusedBy(app, outcome);
    const again = await deployFiles(org, hubAppPackage(app, { ...options, withPolicies: false }));
    if (!again.succeeded) throw refusedBy(app, outcome);
  } catch (error) {
    throw error instanceof ApiFailure && isForbidden(error) ? noPermission(org, error) : error;
  }
}
async function completeHubApp(org, app, told) {
  await approveByPolicy(org, app);
  const consumerKey = await consumerKeyOf(org, app.name).catch((error) => {
    told(
      `The app\u2019s consumer key could not be read back (${messageOf(error)}): the login tells whether it is the chosen one.`
    );
    return void 0;
  });
  if (consumerKey === void 0 || consumerKey === app.consumerKey) return app.consumerKey;
  const marked = await deployFiles(org, hubHeaderPackage({ ...app, consumerKey }));
  if (!marked.succeeded) throw refusedBy(app, marked);
  return consumerKey;
}
async function approveByPolicy(org, app) {
  const soql = "SELECT DeveloperName, PermittedUsersPolicyType, ExternalClientApplication.DeveloperName FROM ExtlClntAppOauthPlcyCnfg";
  const policies = await org.query(soql).catch((error) => {
    if (isRefusedRead(error)) return void 0;
    throw error;
  });
  if (policies === void 0) return;
  const policy = policies.find((one) => one.ExternalClientApplication?.DeveloperName === app.name);
  if (policy?.PermittedUsersPolicyType === "AdminApprovedPreAuthorized") return;
  const name = policy?.DeveloperName ?? partNames.oauthPolicy(app.name);
  const outcome = await deployFiles(org, hubPolicyPackage(app, name));
  if (!outcome.succeeded) throw deployProblem(outcome, `The policy of the app ${app.name}`);
}
async function consumerKeyOf(org, appName) {
  const { retrieveMetadata } = await import("./retrieve-BF4FANSK.js");
  const name = partNames.globalSettings(appName);
  const files = await retrieveMetadata(org, { ExtlClntAppGlobalOauthSettings: [name] });
  for (const text of files.values()) {
    const found = /<consumerKey>\s*([\w.]+)\s*<\/consumerKey>/.exec(text)?.[1];
    if (found !== void 0) return found;
  }
  return void 0;
}
async function deployFiles(org, files) {
  return waitForDeploy(org, await startDeploy(org, deployRequest(await zipFiles(files))));
}
function refusedBy(app, outcome) {
  return deployProblem(outcome, `The deploy of the External Client App ${app.name}`);
}

// src/cli/setup/set-up-app.ts
function checkName(name, option) {
  if (isDeveloperName(name)) return;
  throw new Problem({
    kind: "cli/app-name",
    what: `${option} is \u201C${name}\u201D, which can\u2019t be an API name in Salesforce.`,
    fix: "Use letters, digits and single underscores; begin with a letter, don\u2019t end with an underscore; 80 characters at most."
  });
}
async function planApp(hub, names) {
  const { client } = hub;
  if (await isNameTaken(hub, names)) {
    throw appExists(names.name, client.session.username, { kind: kindNames[names.kind] });
  }
  return { ...names, permissionSetExists: await hasPermissionSet(client, names.permissionSet) };
}
async function isNameTaken({ client }, { kind, name }) {
  if (kind === "connected-app") return await findConnectedApp(client, name) !== void 0;
  const apps = await readExternalApps(client) ?? [];
  return apps.some((app) => app.name.toLowerCase() === name.toLowerCase());
}
async function writeAndDeploy(files, deploy, { terminal }) {
  const staged = new StagedFiles();
  let deploying = false;
  const tidyUp = async () => {
    if (!deploying) return staged.discard();
    await staged.commit();
    terminal.note(
      "Interrupted while the app was being deployed. The files are kept, since the app may be there: see Setup \u2192 Deployment Status."
    );
  };
  await guarded(tidyUp, async () => {
    await staged.write(files);
    if (deploy === void 0) return staged.commit();
    deploying = true;
    await deploy(staged);
  });
}
async function deployWithFiles(hub, app, planned, staged, { terminal }) {
  terminal.note(`Deploying the ${kindNames[app.kind]} ${app.name} \u2026`);
  const options = { withPermissionSet: !planned.permissionSetExists };
  try {
    if (app.kind === "connected-app") await deployConnectedApp(hub.client, app, options);
    else await deployHubApp(hub.client, app, options);
  } catch (error) {
    if (isRefusal(error)) {
      await staged.discard();
      throw error;
    }
    await staged.commit();
    throw outcomeUnknown(app, error);
  }
  await staged.commit();
}
function isRefusal(error) {
  if (error instanceof Problem) return true;
  const isAnswer = error instanceof ApiFailure && error.status >= 400 && error.status < 500;
  return isAnswer && error.request.startsWith("POST ");
}
function outcomeUnknown(app, cause) {
  return new Problem(
    {
      kind: "setup/outcome-unknown",
      what: `Can\u2019t tell whether the ${kindNames[app.kind]} ${app.name} was deployed (${messageOf(cause)}).`,
      why: "The deploy was sent, and its result could not be read. The key files were kept, since the app may be there.",
      fix: "Look at Setup \u2192 Deployment Status. If the app is there, assign its permission set to the hub user and run `orgkey check`; if not, run the command again with --force."
    },
    { cause }
  );
}

export {
  turnOnDevHub,
  completeHubApp,
  proveHubLogin,
  openHubOrg,
  keyFiles,
  settingsFile,
  keeper,
  withVariables,
  hubUsernameIn,
  reportSetUp,
  guarded,
  checkName,
  planApp,
  writeAndDeploy,
  deployWithFiles,
  isRefusal
};

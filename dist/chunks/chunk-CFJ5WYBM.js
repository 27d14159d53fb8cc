import {
  takeBack
} from "./chunk-SQEROOLM.js";
import {
  authFileFields,
  fingerprint
} from "./chunk-EI5AZIOX.js";
import {
  exists,
  openState,
  readJson,
  refuseLinks,
  stateFolder
} from "./chunk-Q32WTSKI.js";
import {
  exclusively,
  inHome
} from "./chunk-TWY4OJLS.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/sf-cli/register.ts
import { randomUUID } from "node:crypto";
import { chmod, lstat, mkdir, rename, writeFile } from "node:fs/promises";

// src/sf-cli/failures.ts
var KeychainOutOfReach = class extends Error {
};
function explained(error, folder) {
  if (error instanceof Problem) return error;
  if (error instanceof KeychainOutOfReach) return keychain(error);
  const { name, code, message } = error;
  if (name === "GenericKeychainInvalidPermsError") return keyPermissions(folder, error);
  return new Problem(
    {
      kind: "sf-cli/not-written",
      what: `The login could not be written to ${folder.path}: ${message}.`,
      ...code === "EACCES" || code === "EPERM" || code === "EROFS" ? { why: "The job may not write to its home folder." } : {},
      fix: "Give the job a HOME that it can write to, or set register-with-cli to false."
    },
    { cause: error }
  );
}
function keychain(cause) {
  return new Problem(
    {
      kind: "sf-cli/keychain",
      what: "The login was not written, because the sf CLI's encryption key can't be read.",
      why: "On this machine the CLI keeps that key in the system's keychain, which has no session in a job.",
      fix: "Set SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' in the env of the whole job, so that the key is kept in a file."
    },
    { cause }
  );
}
function keyPermissions(folder, cause) {
  return new Problem(
    {
      kind: "sf-cli/key-permissions",
      what: `The sf CLI refuses its own key file ${folder.key}, because others may read it.`,
      why: "It was copied or restored without its mode.",
      fix: `Run chmod 600 ${folder.key} before this step.`
    },
    { cause }
  );
}

// src/sf-cli/register.ts
async function register(login, options = {}, beforeWrite = () => void 0) {
  const folder = stateFolder(options.home);
  const authFile = folder.authFile(login.username);
  await refuseLinks([folder.path, folder.key, folder.aliases, authFile]);
  return inHome(
    folder.home,
    () => exclusively(folder, async () => {
      const fields = authFileFields(login, await isHubRegistered(login, folder));
      const registration = await plan(fields, login.username, folder, options.alias);
      await beforeWrite(registration);
      try {
        await write(registration, fields, folder);
      } catch (error) {
        await takeBack(registration, folder);
        throw explained(error, folder);
      }
      return registration;
    })
  );
}
async function isHubRegistered(login, folder) {
  return login.devHubUsername !== void 0 && await exists(folder.authFile(login.devHubUsername));
}
async function plan(fields, username, folder, alias) {
  const replacedAlias = alias === void 0 ? void 0 : await aliased(alias, folder);
  const isReplacing = await exists(folder.authFile(username));
  return {
    username,
    folder: folder.path,
    fingerprint: fingerprint(fields),
    ...isReplacing ? { backup: `${username}.json.orgkey-${randomUUID()}` } : {},
    ...alias === void 0 ? {} : { alias },
    ...replacedAlias === void 0 ? {} : { replacedAlias },
    created: {
      folder: !await exists(folder.path),
      key: !await exists(folder.key),
      aliases: !await exists(folder.aliases)
    }
  };
}
async function aliased(alias, folder) {
  const { orgs } = await readJson(folder.aliases) ?? {};
  return orgs?.[alias];
}
async function write(registration, fields, folder) {
  const { username, backup, alias } = registration;
  const authFile = folder.authFile(username);
  await mkdir(folder.path, { recursive: true, mode: 448 });
  if (backup !== void 0) await rename(authFile, `${folder.path}/${backup}`);
  await writeFile(authFile, "{}", { flag: "wx", mode: 384 });
  if (registration.created.aliases) await makeAliasFile(folder);
  const state = await openState();
  await state.orgs.read(username, false, false);
  state.orgs.set(username, { ...fields });
  await state.orgs.write(username);
  if (alias !== void 0) await state.aliases.setAndSave(alias, username);
  await verify(authFile);
}
async function makeAliasFile(folder) {
  await writeFile(folder.aliases, '{"orgs":{}}', { flag: "wx", mode: 384 }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}
async function verify(authFile) {
  const written = await readJson(authFile);
  if (typeof written?.["accessToken"] !== "string") throw new KeychainOutOfReach();
  const { mode } = await lstat(authFile);
  if ((mode & 63) !== 0 && process.platform !== "win32") await chmod(authFile, 384);
}

export {
  register
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_mutex
} from "./chunk-CVDTRCBA.js";
import {
  require_configFile,
  require_fileLocking,
  require_fs,
  require_global,
  require_lib,
  require_lib2,
  require_lifecycleEvents,
  require_logger,
  require_messages,
  require_sfError
} from "./chunk-XZ4ONXK5.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-KIZ6KU7F.js";

// node_modules/@salesforce/core/lib/stateAggregator/accessors/aliasAccessor.js
var require_aliasAccessor = __commonJS({
  "node_modules/@salesforce/core/lib/stateAggregator/accessors/aliasAccessor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getFileLocation = exports.AliasAccessor = exports.FILENAME = exports.DEFAULT_GROUP = void 0;
    var node_path_1 = __require("node:path");
    var node_os_1 = __require("node:os");
    var kit_1 = require_lib2();
    var fs_1 = require_fs();
    var global_1 = require_global();
    var sfError_1 = require_sfError();
    var fileLocking_1 = require_fileLocking();
    exports.DEFAULT_GROUP = "orgs";
    exports.FILENAME = "alias.json";
    var AliasAccessor = class extends kit_1.AsyncOptionalCreatable {
      // set in init method
      fileLocation;
      /** orgs is the default group */
      aliasStore;
      getAll(entity) {
        if (entity) {
          const nameFromEntity = getNameOf(entity);
          return Array.from(this.aliasStore.entries()).filter(([, value]) => nameFromEntity === value).map(([alias]) => alias);
        } else {
          return Object.fromEntries(this.aliasStore.entries());
        }
      }
      /**
       * Returns the first alias found for a given entity
       *
       * @param entity the aliasable entity that you want to get the alias of
       */
      get(entity) {
        return this.getAll(entity)[0] ?? null;
      }
      /**
       * Returns the value that corresponds to the given alias if it exists
       *
       * @param alias the alias that corresponds to a value
       */
      getValue(alias) {
        return this.aliasStore.get(alias) ?? null;
      }
      /**
       * Returns the username that corresponds to the given alias if it exists
       *
       * @param alias the alias that corresponds to a username
       */
      getUsername(alias) {
        return this.aliasStore.get(alias) ?? null;
      }
      /**
       * If the provided string is an alias, it returns the corresponding username.
       * If the provided string is not an alias, we assume that the provided string
       * is the username and return it.
       *
       * This method is helpful when you don't know if the string you have is a username
       * or an alias.
       *
       * @param usernameOrAlias a string that might be a username or might be an alias
       */
      resolveUsername(usernameOrAlias) {
        return this.getUsername(usernameOrAlias) ?? usernameOrAlias;
      }
      /**
       * If the provided string is an alias, return it.
       * If the provided string is not an alias, return the username of the provided alias
       *
       * This method is helpful when you don't know if the string you have is a username
       * or an alias.
       *
       * @param usernameOrAlias a string that might be a username or might be an alias
       */
      resolveAlias(usernameOrAlias) {
        if (this.aliasStore.has(usernameOrAlias))
          return usernameOrAlias;
        return Array.from(this.aliasStore.entries()).find(([, value]) => value === usernameOrAlias)?.[0];
      }
      /**
       * Set an alias for the given aliasable entity.  Writes to the file
       *
       * @param alias the alias you want to set
       * @param entity the aliasable entity that's being aliased
       */
      async setAndSave(alias, entity) {
        const lockResponse = await (0, fileLocking_1.lockInit)(this.fileLocation);
        await this.readFileToAliasStore();
        this.aliasStore.set(alias, getNameOf(entity));
        return lockResponse.writeAndUnlock(aliasStoreToRawFileContents(this.aliasStore));
      }
      /**
       * Unset the given alias(es).  Writes to the file
       *
       */
      async unsetAndSave(alias) {
        const lockResponse = await (0, fileLocking_1.lockInit)(this.fileLocation);
        await this.readFileToAliasStore(false);
        this.aliasStore.delete(alias);
        return lockResponse.writeAndUnlock(aliasStoreToRawFileContents(this.aliasStore));
      }
      /**
       * Unset all the aliases for the given array of entity.
       *
       * @param entity the aliasable entity for which you want to unset all aliases
       */
      async unsetValuesAndSave(aliasees) {
        const lockResponse = await (0, fileLocking_1.lockInit)(this.fileLocation);
        await this.readFileToAliasStore(false);
        (0, kit_1.ensureArray)(aliasees).flatMap((a) => this.getAll(a)).map((a) => this.aliasStore.delete(a));
        return lockResponse.writeAndUnlock(aliasStoreToRawFileContents(this.aliasStore));
      }
      /**
       * Returns true if the provided alias exists
       *
       * @param alias the alias you want to check
       */
      has(alias) {
        return this.aliasStore.has(alias);
      }
      async init() {
        this.fileLocation = (0, exports.getFileLocation)();
        await this.readFileToAliasStore();
      }
      /**
       * go to the fileSystem and read the file, storing a copy in the class's store
       * if the file doesn't exist, create it empty
       */
      async readFileToAliasStore(useLock = false) {
        const lockResponse = useLock ? await (0, fileLocking_1.lockInit)(this.fileLocation) : void 0;
        try {
          this.aliasStore = fileContentsRawToAliasStore(await fs_1.fs.promises.readFile(this.fileLocation, "utf-8"));
          if (lockResponse)
            return await lockResponse.unlock();
        } catch (e) {
          if (e instanceof Error && "code" in e && typeof e.code === "string" && ["ENOENT", "ENOTDIR"].includes(e.code)) {
            await fs_1.fs.promises.mkdir((0, node_path_1.dirname)(this.fileLocation), { recursive: true });
            this.aliasStore = /* @__PURE__ */ new Map();
            await fs_1.fs.promises.writeFile(this.fileLocation, aliasStoreToRawFileContents(this.aliasStore));
            return lockResponse ? lockResponse.unlock() : void 0;
          }
          if (lockResponse) {
            await lockResponse.unlock();
          }
          throw e;
        }
      }
    };
    exports.AliasAccessor = AliasAccessor;
    var getNameOf = (entity) => {
      if (typeof entity === "string")
        return entity;
      const { username } = entity;
      if (!username) {
        throw new sfError_1.SfError(`Invalid aliasee, it must contain a user or username property: ${JSON.stringify(entity)}`);
      }
      return username;
    };
    var fileContentsRawToAliasStore = (contents) => {
      const fileContents = JSON.parse(contents);
      return new Map(Object.entries(fileContents[exports.DEFAULT_GROUP] ?? {}));
    };
    var aliasStoreToRawFileContents = (aliasStore) => JSON.stringify({ [exports.DEFAULT_GROUP]: Object.fromEntries(Array.from(aliasStore.entries())) });
    var getFileLocation = () => (0, node_path_1.join)((0, node_os_1.homedir)(), global_1.Global.SFDX_STATE_FOLDER, exports.FILENAME);
    exports.getFileLocation = getFileLocation;
  }
});

// node_modules/@salesforce/core/lib/config/authInfoConfig.js
var require_authInfoConfig = __commonJS({
  "node_modules/@salesforce/core/lib/config/authInfoConfig.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AuthInfoConfig = void 0;
    var configFile_1 = require_configFile();
    var AuthInfoConfig = class extends configFile_1.ConfigFile {
      static encryptedKeys = [/token/i, /password/i, /secret/i];
      /**
       * Gets the config options for a given org ID.
       *
       * @param username The username for the org.
       */
      static getOptions(username) {
        return {
          isGlobal: true,
          // Only allow global auth files
          isState: true,
          filename: `${username}.json`
        };
      }
    };
    exports.AuthInfoConfig = AuthInfoConfig;
  }
});

// node_modules/@salesforce/core/lib/stateAggregator/accessors/orgAccessor.js
var require_orgAccessor = __commonJS({
  "node_modules/@salesforce/core/lib/stateAggregator/accessors/orgAccessor.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.OrgAccessor = exports.BaseOrgAccessor = void 0;
    var path = __importStar(__require("node:path"));
    var ts_types_1 = require_lib();
    var kit_1 = require_lib2();
    var fs_1 = require_fs();
    var authInfoConfig_1 = require_authInfoConfig();
    var global_1 = require_global();
    var logger_1 = require_logger();
    var messages_1 = require_messages();
    var lifecycleEvents_1 = require_lifecycleEvents();
    var sfError_1 = require_sfError();
    function chunk(array, chunkSize) {
      const final = [];
      for (let i = 0, len = array.length; i < len; i += chunkSize)
        final.push(array.slice(i, i + chunkSize));
      return final;
    }
    var BaseOrgAccessor = class extends kit_1.AsyncOptionalCreatable {
      configs = /* @__PURE__ */ new Map();
      /** map of Org files by username  */
      contents = /* @__PURE__ */ new Map();
      logger;
      /**
       * Read the auth file for the given username. Once the file has been read, it can be re-accessed with the `get` method.
       *
       * @param username username to read
       * @param decrypt if true, decrypt encrypted values
       * @param throwOnNotFound throw if file is not found for username
       */
      async read(username, decrypt = false, throwOnNotFound = true) {
        try {
          const config = await this.initAuthFile(username, throwOnNotFound);
          this.configs.set(username, config);
          return this.get(username, decrypt);
        } catch (err) {
          const error = sfError_1.SfError.wrap(err);
          if (["JsonParseError", "GenericKeychainInvalidPermsError"].includes(error.name)) {
            throw err;
          }
          this.logger.debug(`Error when reading auth file for user: ${username} due to: ${error.name}:${error.message}`);
          return null;
        }
      }
      /**
       * Read the current on-disk contents of a username's auth file WITHOUT mutating the cache (unlike `read`,
       * which replaces the cached config/contents). Use this to inspect what another process has persisted
       * without disturbing this instance's in-memory state. Returns null if the file can't be read.
       *
       * @param username username to read
       * @param decrypt if true, decrypt encrypted values
       */
      async peek(username, decrypt = false) {
        try {
          const config = await this.initAuthFile(username, false);
          return config.getContents(decrypt);
        } catch (err) {
          const error = sfError_1.SfError.wrap(err);
          this.logger.debug(`Error when peeking auth file for user: ${username} due to: ${error.name}:${error.message}`);
          return null;
        }
      }
      /**
       * Read all the auth files under the global state directory
       *
       * @param decrypt if true, decrypt encrypted values
       */
      async readAll(decrypt = false) {
        const fileChunks = chunk(await this.getAllFiles(), 50);
        for (const fileChunk of fileChunks) {
          const promises = fileChunk.map(async (f) => {
            const username = this.parseUsername(f);
            try {
              const config = await this.initAuthFile(username);
              this.configs.set(username, config);
            } catch (e) {
              const error = sfError_1.SfError.wrap(e);
              let warningMsg = `The auth file for ${username} is invalid.`;
              if (error.message) {
                warningMsg += ` Due to: ${error.message}`;
              }
              await lifecycleEvents_1.Lifecycle.getInstance().emitWarning(warningMsg);
              this.logger.debug(`Error when reading auth file for user: ${username} due to: ${error.name}:${error.message}`);
            }
          });
          await Promise.all(promises);
        }
        return this.getAll(decrypt);
      }
      /**
       * Return the contents of the username's auth file from cache.
       * The `read` or `readAll` methods must be called first in order to populate the cache.
       * If throwOnNotFound is not true, an empty object {} is returned if the org is not found.
       *
       * @param username username to get
       * @param decrypt if true, decrypt encrypted values
       * @param throwOnNotFound if true, throw if the auth file does not already exist in the cache
       */
      get(username, decrypt = false, throwOnNotFound = false) {
        const config = this.configs.get(username);
        if (throwOnNotFound && config?.keys().length === 0) {
          ;
          const messages = new messages_1.Messages("@salesforce/core", "core", /* @__PURE__ */ new Map([["authInfoCreationError", "Must pass a username and/or OAuth options when creating an AuthInfo instance."], ["authInfoOverwriteError", "Cannot create an AuthInfo instance that will overwrite existing auth data."], ["authInfoOverwriteError.actions", ["Create the AuthInfo instance using existing auth data by just passing the username. E.g., `AuthInfo.create({ username: 'my@user.org' });`."]], ["authCodeExchangeError", "Error authenticating with auth code due to: %s"], ["authCodeUsernameRetrievalError", "Could not retrieve the username after successful auth code exchange.\n\nDue to: %s"], ["jwtAuthError", "Error authenticating with JWT config due to: %s"], ["jwtAuthErrors", "Error authenticating with JWT.\nErrors encountered:\n%s"], ["refreshTokenAuthError", "Error authenticating with the refresh token due to: %s"], ["refreshTokenAuthError.actions", ["The stored refresh token is no longer valid (it may have expired, been revoked, or been rotated). Re-authenticate to the org, then try again."]], ["refreshTokenRotationTimeoutError", "Timed out waiting for another process to finish rotating the refresh token for %s. Another process held the rotation lock for the entire wait without completing. Try again. If it persists, another process is likely stuck mid-refresh: stop any other processes using this org's authentication, then try again."], ["invalidSfdxAuthUrlError", `Invalid SFDX authorization URL. Must be in the format "force://<clientId>:<clientSecret>:<refreshToken>@<instanceUrl>". Note that the "instanceUrl" inside the SFDX authorization URL doesn\\'t include the protocol ("https://"). Run "org display --target-org" on an org to see an example of an SFDX authorization URL.`], ["orgDataNotAvailableError", "An attempt to refresh the authentication token failed with a 'Data Not Found Error'. The org identified by username %s does not appear to exist. Likely cause is that the org was deleted by another user or has expired."], ["orgDataNotAvailableError.actions", ["Run `sfdx force:org:list --clean` to remove stale org authentications.", "Use `sfdx force:config:set` to update the defaultusername.", "Use `sfdx force:org:create` to create a new org.", "Use `sfdx auth` to authenticate an existing org."]], ["namedOrgNotFound", "No authorization information found for %s."], ["noAliasesFound", "Nothing to set."], ["invalidFormat", "Setting aliases must be in the format <key>=<value> but found: [%s]."], ["invalidJsonCasing", 'All JSON input must have heads down camelcase keys. E.g., `{ sfdcLoginUrl: "https://login.salesforce.com" }`\nFound "%s" at %s'], ["missingClientId", "Client ID is required for JWT authentication."]]));
          throw messages.createError("namedOrgNotFound", [username]);
        }
        if (config) {
          this.contents.set(username, config.getContents(decrypt));
        }
        return this.contents.get(username);
      }
      /**
       * Return the contents of all the auth files from cache. The `read` or `readAll` methods must be called first in order to populate the cache.
       *
       * @param decrypt if true, decrypt encrypted values
       * @returns
       */
      getAll(decrypt = false) {
        return [...this.configs.keys()].map((username) => this.get(username, decrypt)).filter((org) => !(0, kit_1.isEmpty)(org));
      }
      /**
       * Returns true if the username has been cached.
       *
       * @param username
       */
      has(username) {
        return this.contents.has(username);
      }
      /**
       * Returns true if there is an auth file for the given username. The `read` or `readAll` methods must be called first in order to populate the cache.
       *
       * @param username
       */
      async exists(username) {
        const config = this.configs.get(username);
        return config ? config.exists() : false;
      }
      /**
       * Return the file stats for a given userame's auth file.
       *
       * @param username
       */
      async stat(username) {
        const config = this.configs.get(username);
        return config ? config.stat() : null;
      }
      /**
       * Return the absolute path to the auth file for a given username. Does not require the file to have been
       * read (resolves purely from the username and the global state directory).
       *
       * @param username
       */
      getPath(username) {
        return this.parseFilename(username);
      }
      /**
       * Returns true if there is an auth file for the given username
       *
       * @param username
       */
      async hasFile(username) {
        try {
          await fs_1.fs.promises.access(this.parseFilename(username));
          return true;
        } catch {
          this.logger.debug(`No auth file found for ${username}`);
          return false;
        }
      }
      /**
       * Return all auth files under the global state directory.
       */
      async list() {
        return this.getAllFiles();
      }
      /**
       * Set the contents for a given username.
       *
       * @param username
       * @param org
       */
      set(username, org) {
        const config = this.configs.get(username);
        if (config) {
          (0, ts_types_1.entriesOf)(org).map(([key, value]) => config.set(key, value));
          if (!config.has("username")) {
            config.set("username", username);
          }
        } else {
          this.contents.set(username, { ...org, username: org.username ?? username });
        }
      }
      /**
       * Update the contents for a given username.
       *
       * @param username
       * @param org
       */
      update(username, org) {
        const existing = this.get(username) || {};
        const merged = Object.assign({}, existing, org);
        return this.set(username, merged);
      }
      /**
       * Delete the auth file for a given username.
       *
       * @param username
       */
      async remove(username) {
        await this.configs.get(username)?.unlink();
        this.configs.delete(username);
        this.contents.delete(username);
      }
      /**
       * Write the contents of the auth file for a given username.
       *
       * @param username
       */
      async write(username) {
        const config = this.configs.get(username);
        if (config) {
          return await config.write();
        } else {
          const contents = this.contents.get(username) ?? {};
          await this.read(username, false, false);
          const readConfig = this.configs.get(username);
          if (readConfig) {
            readConfig.setContentsFromObject(contents);
            return await readConfig.write();
          } else {
            this.logger.debug(`Failed to write auth file for ${username}. readConfig not found.`);
          }
        }
      }
      async init() {
        this.logger = await logger_1.Logger.child(this.constructor.name);
      }
      async getAllFiles() {
        const regex = this.getFileRegex();
        try {
          return (await fs_1.fs.promises.readdir(global_1.Global.DIR)).filter((file) => regex.test(file));
        } catch {
          return [];
        }
      }
      parseUsername(filename) {
        return filename.replace(this.getFileExtension(), "");
      }
      parseFilename(username) {
        return path.join(global_1.Global.DIR, `${username}${this.getFileExtension()}`);
      }
    };
    exports.BaseOrgAccessor = BaseOrgAccessor;
    var OrgAccessor = class extends BaseOrgAccessor {
      // eslint-disable-next-line class-methods-use-this
      async initAuthFile(username, throwOnNotFound = false) {
        return authInfoConfig_1.AuthInfoConfig.create({
          ...authInfoConfig_1.AuthInfoConfig.getOptions(username),
          throwOnNotFound
        });
      }
      // eslint-disable-next-line class-methods-use-this
      getFileRegex() {
        return /^[^.][^@]*@[^.]+(\.[^.\s]+)+\.json$/;
      }
      // eslint-disable-next-line class-methods-use-this
      getFileExtension() {
        return ".json";
      }
    };
    exports.OrgAccessor = OrgAccessor;
  }
});

// node_modules/@salesforce/core/lib/config/sandboxOrgConfig.js
var require_sandboxOrgConfig = __commonJS({
  "node_modules/@salesforce/core/lib/config/sandboxOrgConfig.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SandboxOrgConfig = void 0;
    var global_1 = require_global();
    var configFile_1 = require_configFile();
    var SandboxOrgConfig = class extends configFile_1.ConfigFile {
      /**
       * Constructor.
       * **Do not directly construct instances of this class -- use {@link SandboxConfig.create} instead.**
       *
       * @param options The options for the class instance
       * @ignore
       */
      constructor(options) {
        super(options);
      }
      /**
       * Gets the config options for a given org ID.
       *
       * @param orgId The orgId. Generally this org would have multiple users configured.
       */
      static getOptions(orgId) {
        return {
          isGlobal: true,
          isState: true,
          filename: `${orgId}.sandbox.json`,
          orgId,
          stateFolder: global_1.Global.SFDX_STATE_FOLDER
        };
      }
    };
    exports.SandboxOrgConfig = SandboxOrgConfig;
    (function(SandboxOrgConfig2) {
      let Fields;
      (function(Fields2) {
        Fields2["PROD_ORG_USERNAME"] = "prodOrgUsername";
      })(Fields = SandboxOrgConfig2.Fields || (SandboxOrgConfig2.Fields = {}));
    })(SandboxOrgConfig || (exports.SandboxOrgConfig = SandboxOrgConfig = {}));
  }
});

// node_modules/@salesforce/core/lib/stateAggregator/accessors/sandboxAccessor.js
var require_sandboxAccessor = __commonJS({
  "node_modules/@salesforce/core/lib/stateAggregator/accessors/sandboxAccessor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SandboxAccessor = void 0;
    var sandboxOrgConfig_1 = require_sandboxOrgConfig();
    var orgAccessor_1 = require_orgAccessor();
    var SandboxAccessor = class extends orgAccessor_1.BaseOrgAccessor {
      async initAuthFile(username, throwOnNotFound = false) {
        return sandboxOrgConfig_1.SandboxOrgConfig.create({
          ...sandboxOrgConfig_1.SandboxOrgConfig.getOptions(username),
          throwOnNotFound
        });
      }
      getFileRegex() {
        return /^(00D.*?)\.sandbox\.json$/;
      }
      getFileExtension() {
        return ".sandbox.json";
      }
    };
    exports.SandboxAccessor = SandboxAccessor;
  }
});

// node_modules/@salesforce/core/lib/stateAggregator/stateAggregator.js
var require_stateAggregator = __commonJS({
  "node_modules/@salesforce/core/lib/stateAggregator/stateAggregator.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.StateAggregator = void 0;
    var kit_1 = require_lib2();
    var global_1 = require_global();
    var mutex_1 = require_mutex();
    var aliasAccessor_1 = require_aliasAccessor();
    var orgAccessor_1 = require_orgAccessor();
    var sandboxAccessor_1 = require_sandboxAccessor();
    var StateAggregator2 = class _StateAggregator extends kit_1.AsyncOptionalCreatable {
      static instanceMap = /* @__PURE__ */ new Map();
      static mutex = new mutex_1.Mutex();
      aliases;
      orgs;
      sandboxes;
      /**
       * Reuse a StateAggregator if one was already created for the current global state directory
       * Otherwise, create one and adds it to map for future reuse.
       * HomeDir might be stubbed in tests
       */
      static async getInstance() {
        return _StateAggregator.mutex.lock(async () => {
          if (!_StateAggregator.instanceMap.has(global_1.Global.DIR)) {
            _StateAggregator.instanceMap.set(global_1.Global.DIR, await _StateAggregator.create());
          }
          return _StateAggregator.instanceMap.get(global_1.Global.DIR);
        });
      }
      /**
       * Clear the cache to force reading from disk.
       *
       * *NOTE: Only call this method if you must and you know what you are doing.*
       * *NOTE: This call is NOT thread-safe, so it should only be called when no other threads are using the StateAggregator.*
       */
      static clearInstance(path = global_1.Global.DIR) {
        _StateAggregator.instanceMap.delete(path);
      }
      /**
       * Clear the cache to force reading from disk in a thread-safe manner.
       *
       * *NOTE: Only call this method if you must and you know what you are doing.*
       */
      static async clearInstanceAsync(path = global_1.Global.DIR) {
        return _StateAggregator.mutex.lock(() => {
          _StateAggregator.clearInstance(path);
        });
      }
      async init() {
        this.orgs = await orgAccessor_1.OrgAccessor.create();
        this.sandboxes = await sandboxAccessor_1.SandboxAccessor.create();
        this.aliases = await aliasAccessor_1.AliasAccessor.create();
      }
    };
    exports.StateAggregator = StateAggregator2;
  }
});

// src/sf-cli/core.ts
var import_stateAggregator = __toESM(require_stateAggregator(), 1);

export {
  import_stateAggregator
};

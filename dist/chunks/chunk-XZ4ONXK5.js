import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_semver
} from "./chunk-B67EKTOT.js";
import {
  require_proper_lockfile
} from "./chunk-EYWGTRCM.js";
import {
  __commonJS,
  __require
} from "./chunk-KIZ6KU7F.js";

// node_modules/@salesforce/core/package.json
var require_package = __commonJS({
  "node_modules/@salesforce/core/package.json"(exports, module) {
    module.exports = {
      name: "@salesforce/core",
      version: "9.4.0",
      description: "Core libraries to interact with SFDX projects, orgs, and APIs.",
      main: "lib/index",
      types: "lib/index.d.ts",
      license: "Apache-2.0",
      engines: {
        node: ">=22.0.0"
      },
      exports: {
        ".": "./lib/index.js",
        "./config": "./lib/config/config.js",
        "./configAggregator": "./lib/config/configAggregator.js",
        "./envVars": "./lib/config/envVars.js",
        "./fs": "./lib/fs/fs.js",
        "./global": "./lib/global.js",
        "./lifecycle": "./lib/lifecycleEvents.js",
        "./logger": "./lib/logger/logger.js",
        "./messages": "./lib/messages.js",
        "./messageTransformer": "./lib/messageTransformer.js",
        "./project": "./lib/sfProject.js",
        "./sfError": "./lib/sfError.js",
        "./stateAggregator": "./lib/stateAggregator/stateAggregator.js",
        "./testSetup": "./lib/testSetup.js",
        "./sfdx-project.schema.json": "./schemas/sfdx-project.schema.json",
        "./project-scratch-def.schema.json": "./schemas/project-scratch-def.schema.json"
      },
      scripts: {
        build: "wireit",
        "bundle-check": "wireit",
        clean: "sf-clean",
        "clean-all": "sf-clean all",
        compile: "wireit",
        docs: "sf-docs",
        "fix-license": 'eslint src test --fix --rule "header/header: [2]"',
        format: "wireit",
        "link-check": "wireit",
        lint: "wireit",
        "lint-fix": "yarn sf-lint --fix",
        prepack: "sf-prepack",
        prepare: "sf-install",
        test: "wireit",
        "test:nuts": "wireit",
        "test:only": "wireit",
        "test:perf": "ts-node test/perf/logger/main.test.ts",
        "update:features": "ts-node scripts/schemas/update-features.ts",
        "update:settings": "ts-node scripts/schemas/update-settings.ts"
      },
      keywords: [
        "force",
        "salesforce",
        "sfdx",
        "salesforcedx"
      ],
      files: [
        "docs",
        "lib",
        "messages",
        "schemas",
        "!lib/**/*.map",
        "messageTransformer/messageTransformer.ts"
      ],
      dependencies: {
        "@jsforce/jsforce-node": "^3.12.0",
        "@salesforce/kit": "^4.0.0",
        "@salesforce/ts-types": "^3.2.0",
        ajv: "^8.18.0",
        "change-case": "^4.1.2",
        "fast-levenshtein": "^3.0.0",
        faye: "^1.4.1",
        "form-data": "^4.0.5",
        js2xmlparser: "^4.0.1",
        jsonwebtoken: "9.0.3",
        jszip: "3.10.1",
        memfs: "4.38.1",
        pino: "^9.7.0",
        "pino-abstract-transport": "^1.2.0",
        "pino-pretty": "^11.3.0",
        "proper-lockfile": "^4.1.2",
        semver: "^7.8.0",
        "ts-retry-promise": "^0.8.1",
        zod: "^4.1.12"
      },
      devDependencies: {
        "@salesforce/dev-scripts": "^14.0.0",
        "@salesforce/ts-sinon": "^1.4.36",
        "@types/benchmark": "^2.1.5",
        "@types/chai": "^4.3.17",
        "@types/fast-levenshtein": "^0.0.4",
        "@types/jsonwebtoken": "9.0.10",
        "@types/mocha": "^10.0.10",
        "@types/node": "^26.4.0",
        "@types/proper-lockfile": "^4.1.4",
        "@types/semver": "^7.7.1",
        "@types/sinon": "^10.0.20",
        benchmark: "^2.1.4",
        esbuild: "^0.28.0",
        eslint: "^10.4.0",
        "eslint-config-salesforce-typescript": "^6.0.0",
        mocha: "^11.7.5",
        "ts-node": "^10.9.2",
        "ts-patch": "^3.3.0",
        typescript: "^6.0.3"
      },
      resolutions: {
        "@jsforce/jsforce-node/node-fetch/whatwg-url": "^14.0.0"
      },
      repository: {
        type: "git",
        url: "https://github.com/forcedotcom/sfdx-core.git"
      },
      publishConfig: {
        access: "public"
      },
      wireit: {
        build: {
          dependencies: [
            "compile",
            "lint"
          ]
        },
        compile: {
          command: "tspc -p . --pretty --incremental",
          dependencies: [
            "build:schema:project",
            "build:schema:scratch"
          ],
          files: [
            "src/**/*.ts",
            "src/**/*.json",
            "tsconfig.json",
            "messages",
            "messageTransformer"
          ],
          output: [
            "lib/**",
            "*.tsbuildinfo"
          ],
          clean: "if-file-deleted"
        },
        format: {
          command: 'prettier --write "+(src|test|schemas)/**/*.+(ts|js|json)|command-snapshot.json"',
          files: [
            "src/**/*.ts",
            "test/**/*.ts",
            "schemas/**/*.json",
            "command-snapshot.json",
            ".prettier*"
          ],
          output: []
        },
        lint: {
          command: "eslint src test --color --cache --cache-location .eslintcache",
          files: [
            "src/**/*.ts",
            "test/**/*.ts",
            "messages/**",
            "**/eslint.config.*",
            "**/.eslint*",
            "**/tsconfig.json"
          ],
          output: []
        },
        "test:compile": {
          command: 'tsc -p "./test" --pretty',
          files: [
            "test/**/*.ts",
            "**/tsconfig.json"
          ],
          output: []
        },
        "test:only": {
          command: 'nyc mocha "test/unit/**/*.test.ts"',
          dependencies: [
            "build:schema:project",
            "build:schema:scratch"
          ],
          env: {
            FORCE_COLOR: "2"
          },
          files: [
            "test/**/*.ts",
            "src/**/*.ts",
            "**/tsconfig.json",
            ".mocha*",
            "!*.nut.ts",
            ".nycrc"
          ],
          output: []
        },
        test: {
          dependencies: [
            "test:only",
            "test:compile",
            "link-check",
            "bundle-check"
          ]
        },
        "test:nuts": {
          command: 'mocha "test/**/*.nut.ts" --timeout 500000',
          dependencies: [
            "compile"
          ],
          files: [
            "test/nut/**/*",
            "src/**/*.ts",
            "**/tsconfig.json",
            ".mocha*"
          ],
          output: []
        },
        "bundle-check": {
          command: "node scripts/build.mjs",
          dependencies: [
            "compile"
          ],
          files: [
            "lib/**/*",
            "scripts/build.mjs"
          ],
          output: [
            "dist/**/*"
          ]
        },
        "link-check": {
          command: 'node -e "process.exit(process.env.CI ? 0 : 1)" || linkinator "./*.md" --skip "examples/README.md|CHANGELOG.md|node_modules|test/|confluence.internal.salesforce.com|my.salesforce.com|%s|npmjs.com" --markdown --retry --directory-listing --verbosity error',
          files: [
            "./*.md",
            "./examples/**/*.md",
            "./messages/**/*.md",
            "./!(CHANGELOG).md"
          ],
          output: []
        },
        "compile-typedoc": {
          command: "tsc -p typedocExamples"
        },
        "build:schema:project": {
          command: "ts-node scripts/schemas/build-schema-project.ts",
          files: [
            "src/schema/sfdx-project/**/*.ts",
            "scripts/schemas/build-schema-project.ts",
            "scripts/schemas/consts.ts"
          ],
          output: [
            "schemas/sfdx-project.schema.json"
          ],
          clean: "if-file-deleted"
        },
        "build:schema:scratch": {
          command: "ts-node scripts/schemas/build-schema-scratch.ts",
          files: [
            "src/schema/project-scratch-def/**/*.ts",
            "scripts/schemas/build-schema-scratch.ts",
            "scripts/schemas/consts.ts"
          ],
          output: [
            "schemas/project-scratch-def.schema.json"
          ],
          clean: "if-file-deleted"
        }
      }
    };
  }
});

// node_modules/pino-std-serializers/lib/err-helpers.js
var require_err_helpers = __commonJS({
  "node_modules/pino-std-serializers/lib/err-helpers.js"(exports, module) {
    "use strict";
    var isErrorLike = (err) => {
      return err && typeof err.message === "string";
    };
    var getErrorCause = (err) => {
      if (!err) return;
      const cause = err.cause;
      if (typeof cause === "function") {
        const causeResult = err.cause();
        return isErrorLike(causeResult) ? causeResult : void 0;
      } else {
        return isErrorLike(cause) ? cause : void 0;
      }
    };
    var _stackWithCauses = (err, seen) => {
      if (!isErrorLike(err)) return "";
      const stack = err.stack || "";
      if (seen.has(err)) {
        return stack + "\ncauses have become circular...";
      }
      const cause = getErrorCause(err);
      if (cause) {
        seen.add(err);
        return stack + "\ncaused by: " + _stackWithCauses(cause, seen);
      } else {
        return stack;
      }
    };
    var stackWithCauses = (err) => _stackWithCauses(err, /* @__PURE__ */ new Set());
    var _messageWithCauses = (err, seen, skip) => {
      if (!isErrorLike(err)) return "";
      const message = skip ? "" : err.message || "";
      if (seen.has(err)) {
        return message + ": ...";
      }
      const cause = getErrorCause(err);
      if (cause) {
        seen.add(err);
        const skipIfVErrorStyleCause = typeof err.cause === "function";
        return message + (skipIfVErrorStyleCause ? "" : ": ") + _messageWithCauses(cause, seen, skipIfVErrorStyleCause);
      } else {
        return message;
      }
    };
    var messageWithCauses = (err) => _messageWithCauses(err, /* @__PURE__ */ new Set());
    module.exports = {
      isErrorLike,
      getErrorCause,
      stackWithCauses,
      messageWithCauses
    };
  }
});

// node_modules/pino-std-serializers/lib/err-proto.js
var require_err_proto = __commonJS({
  "node_modules/pino-std-serializers/lib/err-proto.js"(exports, module) {
    "use strict";
    var seen = /* @__PURE__ */ Symbol("circular-ref-tag");
    var rawSymbol = /* @__PURE__ */ Symbol("pino-raw-err-ref");
    var pinoErrProto = Object.create({}, {
      type: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      message: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      stack: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      aggregateErrors: {
        enumerable: true,
        writable: true,
        value: void 0
      },
      raw: {
        enumerable: false,
        get: function() {
          return this[rawSymbol];
        },
        set: function(val) {
          this[rawSymbol] = val;
        }
      }
    });
    Object.defineProperty(pinoErrProto, rawSymbol, {
      writable: true,
      value: {}
    });
    module.exports = {
      pinoErrProto,
      pinoErrorSymbols: {
        seen,
        rawSymbol
      }
    };
  }
});

// node_modules/pino-std-serializers/lib/err.js
var require_err = __commonJS({
  "node_modules/pino-std-serializers/lib/err.js"(exports, module) {
    "use strict";
    module.exports = errSerializer;
    var { messageWithCauses, stackWithCauses, isErrorLike } = require_err_helpers();
    var { pinoErrProto, pinoErrorSymbols } = require_err_proto();
    var { seen } = pinoErrorSymbols;
    var { toString } = Object.prototype;
    function errSerializer(err) {
      if (!isErrorLike(err)) {
        return err;
      }
      err[seen] = void 0;
      const _err = Object.create(pinoErrProto);
      _err.type = toString.call(err.constructor) === "[object Function]" ? err.constructor.name : err.name;
      _err.message = messageWithCauses(err);
      _err.stack = stackWithCauses(err);
      if (Array.isArray(err.errors)) {
        _err.aggregateErrors = err.errors.map((err2) => errSerializer(err2));
      }
      for (const key in err) {
        if (_err[key] === void 0) {
          const val = err[key];
          if (isErrorLike(val)) {
            if (key !== "cause" && !Object.prototype.hasOwnProperty.call(val, seen)) {
              _err[key] = errSerializer(val);
            }
          } else {
            _err[key] = val;
          }
        }
      }
      delete err[seen];
      _err.raw = err;
      return _err;
    }
  }
});

// node_modules/pino-std-serializers/lib/err-with-cause.js
var require_err_with_cause = __commonJS({
  "node_modules/pino-std-serializers/lib/err-with-cause.js"(exports, module) {
    "use strict";
    module.exports = errWithCauseSerializer;
    var { isErrorLike } = require_err_helpers();
    var { pinoErrProto, pinoErrorSymbols } = require_err_proto();
    var { seen } = pinoErrorSymbols;
    var { toString } = Object.prototype;
    function errWithCauseSerializer(err) {
      if (!isErrorLike(err)) {
        return err;
      }
      err[seen] = void 0;
      const _err = Object.create(pinoErrProto);
      _err.type = toString.call(err.constructor) === "[object Function]" ? err.constructor.name : err.name;
      _err.message = err.message;
      _err.stack = err.stack;
      if (Array.isArray(err.errors)) {
        _err.aggregateErrors = err.errors.map((err2) => errWithCauseSerializer(err2));
      }
      if (isErrorLike(err.cause) && !Object.prototype.hasOwnProperty.call(err.cause, seen)) {
        _err.cause = errWithCauseSerializer(err.cause);
      }
      for (const key in err) {
        if (_err[key] === void 0) {
          const val = err[key];
          if (isErrorLike(val)) {
            if (!Object.prototype.hasOwnProperty.call(val, seen)) {
              _err[key] = errWithCauseSerializer(val);
            }
          } else {
            _err[key] = val;
          }
        }
      }
      delete err[seen];
      _err.raw = err;
      return _err;
    }
  }
});

// node_modules/pino-std-serializers/lib/req.js
var require_req = __commonJS({
  "node_modules/pino-std-serializers/lib/req.js"(exports, module) {
    "use strict";
    module.exports = {
      mapHttpRequest,
      reqSerializer
    };
    var rawSymbol = /* @__PURE__ */ Symbol("pino-raw-req-ref");
    var pinoReqProto = Object.create({}, {
      id: {
        enumerable: true,
        writable: true,
        value: ""
      },
      method: {
        enumerable: true,
        writable: true,
        value: ""
      },
      url: {
        enumerable: true,
        writable: true,
        value: ""
      },
      query: {
        enumerable: true,
        writable: true,
        value: ""
      },
      params: {
        enumerable: true,
        writable: true,
        value: ""
      },
      headers: {
        enumerable: true,
        writable: true,
        value: {}
      },
      remoteAddress: {
        enumerable: true,
        writable: true,
        value: ""
      },
      remotePort: {
        enumerable: true,
        writable: true,
        value: ""
      },
      raw: {
        enumerable: false,
        get: function() {
          return this[rawSymbol];
        },
        set: function(val) {
          this[rawSymbol] = val;
        }
      }
    });
    Object.defineProperty(pinoReqProto, rawSymbol, {
      writable: true,
      value: {}
    });
    function reqSerializer(req) {
      const connection = req.info || req.socket;
      const _req = Object.create(pinoReqProto);
      _req.id = typeof req.id === "function" ? req.id() : req.id || (req.info ? req.info.id : void 0);
      _req.method = req.method;
      if (req.originalUrl) {
        _req.url = req.originalUrl;
      } else {
        const path = req.path;
        _req.url = typeof path === "string" ? path : req.url ? req.url.path || req.url : void 0;
      }
      if (req.query) {
        _req.query = req.query;
      }
      if (req.params) {
        _req.params = req.params;
      }
      _req.headers = req.headers;
      _req.remoteAddress = connection && connection.remoteAddress;
      _req.remotePort = connection && connection.remotePort;
      _req.raw = req.raw || req;
      return _req;
    }
    function mapHttpRequest(req) {
      return {
        req: reqSerializer(req)
      };
    }
  }
});

// node_modules/pino-std-serializers/lib/res.js
var require_res = __commonJS({
  "node_modules/pino-std-serializers/lib/res.js"(exports, module) {
    "use strict";
    module.exports = {
      mapHttpResponse,
      resSerializer
    };
    var rawSymbol = /* @__PURE__ */ Symbol("pino-raw-res-ref");
    var pinoResProto = Object.create({}, {
      statusCode: {
        enumerable: true,
        writable: true,
        value: 0
      },
      headers: {
        enumerable: true,
        writable: true,
        value: ""
      },
      raw: {
        enumerable: false,
        get: function() {
          return this[rawSymbol];
        },
        set: function(val) {
          this[rawSymbol] = val;
        }
      }
    });
    Object.defineProperty(pinoResProto, rawSymbol, {
      writable: true,
      value: {}
    });
    function resSerializer(res) {
      const _res = Object.create(pinoResProto);
      _res.statusCode = res.headersSent ? res.statusCode : null;
      _res.headers = res.getHeaders ? res.getHeaders() : res._headers;
      _res.raw = res;
      return _res;
    }
    function mapHttpResponse(res) {
      return {
        res: resSerializer(res)
      };
    }
  }
});

// node_modules/pino-std-serializers/index.js
var require_pino_std_serializers = __commonJS({
  "node_modules/pino-std-serializers/index.js"(exports, module) {
    "use strict";
    var errSerializer = require_err();
    var errWithCauseSerializer = require_err_with_cause();
    var reqSerializers = require_req();
    var resSerializers = require_res();
    module.exports = {
      err: errSerializer,
      errWithCause: errWithCauseSerializer,
      mapHttpRequest: reqSerializers.mapHttpRequest,
      mapHttpResponse: resSerializers.mapHttpResponse,
      req: reqSerializers.reqSerializer,
      res: resSerializers.resSerializer,
      wrapErrorSerializer: function wrapErrorSerializer(customSerializer) {
        if (customSerializer === errSerializer) return customSerializer;
        return function wrapErrSerializer(err) {
          return customSerializer(errSerializer(err));
        };
      },
      wrapRequestSerializer: function wrapRequestSerializer(customSerializer) {
        if (customSerializer === reqSerializers.reqSerializer) return customSerializer;
        return function wrappedReqSerializer(req) {
          return customSerializer(reqSerializers.reqSerializer(req));
        };
      },
      wrapResponseSerializer: function wrapResponseSerializer(customSerializer) {
        if (customSerializer === resSerializers.resSerializer) return customSerializer;
        return function wrappedResSerializer(res) {
          return customSerializer(resSerializers.resSerializer(res));
        };
      }
    };
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/caller.js
var require_caller = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/caller.js"(exports, module) {
    "use strict";
    function noOpPrepareStackTrace(_, stack) {
      return stack;
    }
    module.exports = function getCallers() {
      const originalPrepare = Error.prepareStackTrace;
      Error.prepareStackTrace = noOpPrepareStackTrace;
      const stack = new Error().stack;
      Error.prepareStackTrace = originalPrepare;
      if (!Array.isArray(stack)) {
        return void 0;
      }
      const entries = stack.slice(2);
      const fileNames = [];
      for (const entry of entries) {
        if (!entry) {
          continue;
        }
        fileNames.push(entry.getFileName());
      }
      return fileNames;
    };
  }
});

// node_modules/@pinojs/redact/index.js
var require_redact = __commonJS({
  "node_modules/@pinojs/redact/index.js"(exports, module) {
    "use strict";
    function deepClone(obj) {
      if (obj === null || typeof obj !== "object") {
        return obj;
      }
      if (obj instanceof Date) {
        return new Date(obj.getTime());
      }
      if (obj instanceof Array) {
        const cloned = [];
        for (let i = 0; i < obj.length; i++) {
          cloned[i] = deepClone(obj[i]);
        }
        return cloned;
      }
      if (typeof obj === "object") {
        const cloned = Object.create(Object.getPrototypeOf(obj));
        for (const key in obj) {
          if (Object.prototype.hasOwnProperty.call(obj, key)) {
            cloned[key] = deepClone(obj[key]);
          }
        }
        return cloned;
      }
      return obj;
    }
    function parsePath(path) {
      const parts = [];
      let current = "";
      let inBrackets = false;
      let inQuotes = false;
      let quoteChar = "";
      for (let i = 0; i < path.length; i++) {
        const char = path[i];
        if (!inBrackets && char === ".") {
          if (current) {
            parts.push(current);
            current = "";
          }
        } else if (char === "[") {
          if (current) {
            parts.push(current);
            current = "";
          }
          inBrackets = true;
        } else if (char === "]" && inBrackets) {
          parts.push(current);
          current = "";
          inBrackets = false;
          inQuotes = false;
        } else if ((char === '"' || char === "'") && inBrackets) {
          if (!inQuotes) {
            inQuotes = true;
            quoteChar = char;
          } else if (char === quoteChar) {
            inQuotes = false;
            quoteChar = "";
          } else {
            current += char;
          }
        } else {
          current += char;
        }
      }
      if (current) {
        parts.push(current);
      }
      return parts;
    }
    function setValue(obj, parts, value) {
      let current = obj;
      for (let i = 0; i < parts.length - 1; i++) {
        const key = parts[i];
        if (typeof current !== "object" || current === null || !(key in current)) {
          return false;
        }
        if (typeof current[key] !== "object" || current[key] === null) {
          return false;
        }
        current = current[key];
      }
      const lastKey = parts[parts.length - 1];
      if (lastKey === "*") {
        if (Array.isArray(current)) {
          for (let i = 0; i < current.length; i++) {
            current[i] = value;
          }
        } else if (typeof current === "object" && current !== null) {
          for (const key in current) {
            if (Object.prototype.hasOwnProperty.call(current, key)) {
              current[key] = value;
            }
          }
        }
      } else {
        if (typeof current === "object" && current !== null && lastKey in current && Object.prototype.hasOwnProperty.call(current, lastKey)) {
          current[lastKey] = value;
        }
      }
      return true;
    }
    function removeKey(obj, parts) {
      let current = obj;
      for (let i = 0; i < parts.length - 1; i++) {
        const key = parts[i];
        if (typeof current !== "object" || current === null || !(key in current)) {
          return false;
        }
        if (typeof current[key] !== "object" || current[key] === null) {
          return false;
        }
        current = current[key];
      }
      const lastKey = parts[parts.length - 1];
      if (lastKey === "*") {
        if (Array.isArray(current)) {
          for (let i = 0; i < current.length; i++) {
            current[i] = void 0;
          }
        } else if (typeof current === "object" && current !== null) {
          for (const key in current) {
            if (Object.prototype.hasOwnProperty.call(current, key)) {
              delete current[key];
            }
          }
        }
      } else {
        if (typeof current === "object" && current !== null && lastKey in current && Object.prototype.hasOwnProperty.call(current, lastKey)) {
          delete current[lastKey];
        }
      }
      return true;
    }
    var PATH_NOT_FOUND = /* @__PURE__ */ Symbol("PATH_NOT_FOUND");
    function getValueIfExists(obj, parts) {
      let current = obj;
      for (const part of parts) {
        if (current === null || current === void 0) {
          return PATH_NOT_FOUND;
        }
        if (typeof current !== "object" || current === null) {
          return PATH_NOT_FOUND;
        }
        if (!(part in current)) {
          return PATH_NOT_FOUND;
        }
        current = current[part];
      }
      return current;
    }
    function getValue(obj, parts) {
      let current = obj;
      for (const part of parts) {
        if (current === null || current === void 0) {
          return void 0;
        }
        if (typeof current !== "object" || current === null) {
          return void 0;
        }
        current = current[part];
      }
      return current;
    }
    function redactPaths(obj, paths, censor, remove = false) {
      for (const path of paths) {
        const parts = parsePath(path);
        if (parts.includes("*")) {
          redactWildcardPath(obj, parts, censor, path, remove);
        } else {
          if (remove) {
            removeKey(obj, parts);
          } else {
            const value = getValueIfExists(obj, parts);
            if (value === PATH_NOT_FOUND) {
              continue;
            }
            const actualCensor = typeof censor === "function" ? censor(value, parts) : censor;
            setValue(obj, parts, actualCensor);
          }
        }
      }
    }
    function redactWildcardPath(obj, parts, censor, originalPath, remove = false) {
      const wildcardIndex = parts.indexOf("*");
      if (wildcardIndex === parts.length - 1) {
        const parentParts = parts.slice(0, -1);
        let current = obj;
        for (const part of parentParts) {
          if (current === null || current === void 0) return;
          if (typeof current !== "object" || current === null) return;
          current = current[part];
        }
        if (Array.isArray(current)) {
          if (remove) {
            for (let i = 0; i < current.length; i++) {
              current[i] = void 0;
            }
          } else {
            for (let i = 0; i < current.length; i++) {
              const indexPath = [...parentParts, i.toString()];
              const actualCensor = typeof censor === "function" ? censor(current[i], indexPath) : censor;
              current[i] = actualCensor;
            }
          }
        } else if (typeof current === "object" && current !== null) {
          if (remove) {
            const keysToDelete = [];
            for (const key in current) {
              if (Object.prototype.hasOwnProperty.call(current, key)) {
                keysToDelete.push(key);
              }
            }
            for (const key of keysToDelete) {
              delete current[key];
            }
          } else {
            for (const key in current) {
              const keyPath = [...parentParts, key];
              const actualCensor = typeof censor === "function" ? censor(current[key], keyPath) : censor;
              current[key] = actualCensor;
            }
          }
        }
      } else {
        redactIntermediateWildcard(obj, parts, censor, wildcardIndex, originalPath, remove);
      }
    }
    function redactIntermediateWildcard(obj, parts, censor, wildcardIndex, originalPath, remove = false) {
      const beforeWildcard = parts.slice(0, wildcardIndex);
      const afterWildcard = parts.slice(wildcardIndex + 1);
      const pathArray = [];
      function traverse(current, pathLength) {
        if (pathLength === beforeWildcard.length) {
          if (Array.isArray(current)) {
            for (let i = 0; i < current.length; i++) {
              pathArray[pathLength] = i.toString();
              traverse(current[i], pathLength + 1);
            }
          } else if (typeof current === "object" && current !== null) {
            for (const key in current) {
              pathArray[pathLength] = key;
              traverse(current[key], pathLength + 1);
            }
          }
        } else if (pathLength < beforeWildcard.length) {
          const nextKey = beforeWildcard[pathLength];
          if (current && typeof current === "object" && current !== null && nextKey in current) {
            pathArray[pathLength] = nextKey;
            traverse(current[nextKey], pathLength + 1);
          }
        } else {
          if (afterWildcard.includes("*")) {
            const wrappedCensor = typeof censor === "function" ? (value, path) => {
              const fullPath = [...pathArray.slice(0, pathLength), ...path];
              return censor(value, fullPath);
            } : censor;
            redactWildcardPath(current, afterWildcard, wrappedCensor, originalPath, remove);
          } else {
            if (remove) {
              removeKey(current, afterWildcard);
            } else {
              const actualCensor = typeof censor === "function" ? censor(getValue(current, afterWildcard), [...pathArray.slice(0, pathLength), ...afterWildcard]) : censor;
              setValue(current, afterWildcard, actualCensor);
            }
          }
        }
      }
      if (beforeWildcard.length === 0) {
        traverse(obj, 0);
      } else {
        let current = obj;
        for (let i = 0; i < beforeWildcard.length; i++) {
          const part = beforeWildcard[i];
          if (current === null || current === void 0) return;
          if (typeof current !== "object" || current === null) return;
          current = current[part];
          pathArray[i] = part;
        }
        if (current !== null && current !== void 0) {
          traverse(current, beforeWildcard.length);
        }
      }
    }
    function buildPathStructure(pathsToClone) {
      if (pathsToClone.length === 0) {
        return null;
      }
      const pathStructure = /* @__PURE__ */ new Map();
      for (const path of pathsToClone) {
        const parts = parsePath(path);
        let current = pathStructure;
        for (let i = 0; i < parts.length; i++) {
          const part = parts[i];
          if (!current.has(part)) {
            current.set(part, /* @__PURE__ */ new Map());
          }
          current = current.get(part);
        }
      }
      return pathStructure;
    }
    function selectiveClone(obj, pathStructure) {
      if (!pathStructure) {
        return obj;
      }
      function cloneSelectively(source, pathMap, depth = 0) {
        if (!pathMap || pathMap.size === 0) {
          return source;
        }
        if (source === null || typeof source !== "object") {
          return source;
        }
        if (source instanceof Date) {
          return new Date(source.getTime());
        }
        if (Array.isArray(source)) {
          const cloned2 = [];
          for (let i = 0; i < source.length; i++) {
            const indexStr = i.toString();
            if (pathMap.has(indexStr) || pathMap.has("*")) {
              cloned2[i] = cloneSelectively(source[i], pathMap.get(indexStr) || pathMap.get("*"));
            } else {
              cloned2[i] = source[i];
            }
          }
          return cloned2;
        }
        const cloned = Object.create(Object.getPrototypeOf(source));
        for (const key in source) {
          if (Object.prototype.hasOwnProperty.call(source, key)) {
            if (pathMap.has(key) || pathMap.has("*")) {
              cloned[key] = cloneSelectively(source[key], pathMap.get(key) || pathMap.get("*"));
            } else {
              cloned[key] = source[key];
            }
          }
        }
        return cloned;
      }
      return cloneSelectively(obj, pathStructure);
    }
    function validatePath(path) {
      if (typeof path !== "string") {
        throw new Error("Paths must be (non-empty) strings");
      }
      if (path === "") {
        throw new Error("Invalid redaction path ()");
      }
      if (path.includes("..")) {
        throw new Error(`Invalid redaction path (${path})`);
      }
      if (path.includes(",")) {
        throw new Error(`Invalid redaction path (${path})`);
      }
      let bracketCount = 0;
      let inQuotes = false;
      let quoteChar = "";
      for (let i = 0; i < path.length; i++) {
        const char = path[i];
        if ((char === '"' || char === "'") && bracketCount > 0) {
          if (!inQuotes) {
            inQuotes = true;
            quoteChar = char;
          } else if (char === quoteChar) {
            inQuotes = false;
            quoteChar = "";
          }
        } else if (char === "[" && !inQuotes) {
          bracketCount++;
        } else if (char === "]" && !inQuotes) {
          bracketCount--;
          if (bracketCount < 0) {
            throw new Error(`Invalid redaction path (${path})`);
          }
        }
      }
      if (bracketCount !== 0) {
        throw new Error(`Invalid redaction path (${path})`);
      }
    }
    function validatePaths(paths) {
      if (!Array.isArray(paths)) {
        throw new TypeError("paths must be an array");
      }
      for (const path of paths) {
        validatePath(path);
      }
    }
    function slowRedact(options = {}) {
      const {
        paths = [],
        censor = "[REDACTED]",
        serialize = JSON.stringify,
        strict = true,
        remove = false
      } = options;
      validatePaths(paths);
      const pathStructure = buildPathStructure(paths);
      return function redact(obj) {
        if (strict && (obj === null || typeof obj !== "object")) {
          if (obj === null || obj === void 0) {
            return serialize ? serialize(obj) : obj;
          }
          if (typeof obj !== "object") {
            return serialize ? serialize(obj) : obj;
          }
        }
        const cloned = selectiveClone(obj, pathStructure);
        const original = obj;
        let actualCensor = censor;
        if (typeof censor === "function") {
          actualCensor = censor;
        }
        redactPaths(cloned, paths, actualCensor, remove);
        if (serialize === false) {
          cloned.restore = function() {
            return deepClone(original);
          };
          return cloned;
        }
        if (typeof serialize === "function") {
          return serialize(cloned);
        }
        return JSON.stringify(cloned);
      };
    }
    module.exports = slowRedact;
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/symbols.js
var require_symbols = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/symbols.js"(exports, module) {
    "use strict";
    var setLevelSym = /* @__PURE__ */ Symbol("pino.setLevel");
    var getLevelSym = /* @__PURE__ */ Symbol("pino.getLevel");
    var levelValSym = /* @__PURE__ */ Symbol("pino.levelVal");
    var levelCompSym = /* @__PURE__ */ Symbol("pino.levelComp");
    var useLevelLabelsSym = /* @__PURE__ */ Symbol("pino.useLevelLabels");
    var useOnlyCustomLevelsSym = /* @__PURE__ */ Symbol("pino.useOnlyCustomLevels");
    var mixinSym = /* @__PURE__ */ Symbol("pino.mixin");
    var lsCacheSym = /* @__PURE__ */ Symbol("pino.lsCache");
    var chindingsSym = /* @__PURE__ */ Symbol("pino.chindings");
    var asJsonSym = /* @__PURE__ */ Symbol("pino.asJson");
    var writeSym = /* @__PURE__ */ Symbol("pino.write");
    var redactFmtSym = /* @__PURE__ */ Symbol("pino.redactFmt");
    var timeSym = /* @__PURE__ */ Symbol("pino.time");
    var timeSliceIndexSym = /* @__PURE__ */ Symbol("pino.timeSliceIndex");
    var streamSym = /* @__PURE__ */ Symbol("pino.stream");
    var stringifySym = /* @__PURE__ */ Symbol("pino.stringify");
    var stringifySafeSym = /* @__PURE__ */ Symbol("pino.stringifySafe");
    var stringifiersSym = /* @__PURE__ */ Symbol("pino.stringifiers");
    var endSym = /* @__PURE__ */ Symbol("pino.end");
    var formatOptsSym = /* @__PURE__ */ Symbol("pino.formatOpts");
    var messageKeySym = /* @__PURE__ */ Symbol("pino.messageKey");
    var errorKeySym = /* @__PURE__ */ Symbol("pino.errorKey");
    var nestedKeySym = /* @__PURE__ */ Symbol("pino.nestedKey");
    var nestedKeyStrSym = /* @__PURE__ */ Symbol("pino.nestedKeyStr");
    var mixinMergeStrategySym = /* @__PURE__ */ Symbol("pino.mixinMergeStrategy");
    var msgPrefixSym = /* @__PURE__ */ Symbol("pino.msgPrefix");
    var wildcardFirstSym = /* @__PURE__ */ Symbol("pino.wildcardFirst");
    var serializersSym = /* @__PURE__ */ Symbol.for("pino.serializers");
    var formattersSym = /* @__PURE__ */ Symbol.for("pino.formatters");
    var hooksSym = /* @__PURE__ */ Symbol.for("pino.hooks");
    var needsMetadataGsym = /* @__PURE__ */ Symbol.for("pino.metadata");
    module.exports = {
      setLevelSym,
      getLevelSym,
      levelValSym,
      levelCompSym,
      useLevelLabelsSym,
      mixinSym,
      lsCacheSym,
      chindingsSym,
      asJsonSym,
      writeSym,
      serializersSym,
      redactFmtSym,
      timeSym,
      timeSliceIndexSym,
      streamSym,
      stringifySym,
      stringifySafeSym,
      stringifiersSym,
      endSym,
      formatOptsSym,
      messageKeySym,
      errorKeySym,
      nestedKeySym,
      wildcardFirstSym,
      needsMetadataGsym,
      useOnlyCustomLevelsSym,
      formattersSym,
      hooksSym,
      nestedKeyStrSym,
      mixinMergeStrategySym,
      msgPrefixSym
    };
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/redaction.js
var require_redaction = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/redaction.js"(exports, module) {
    "use strict";
    var Redact = require_redact();
    var { redactFmtSym, wildcardFirstSym } = require_symbols();
    var rx = /[^.[\]]+|\[([^[\]]*?)\]/g;
    var CENSOR = "[Redacted]";
    var strict = false;
    function redaction(opts, serialize) {
      const { paths, censor, remove } = handle(opts);
      const shape = paths.reduce((o, str) => {
        rx.lastIndex = 0;
        const first = rx.exec(str);
        const next = rx.exec(str);
        let ns = first[1] !== void 0 ? first[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/, "$1") : first[0];
        if (ns === "*") {
          ns = wildcardFirstSym;
        }
        if (next === null) {
          o[ns] = null;
          return o;
        }
        if (o[ns] === null) {
          return o;
        }
        const { index } = next;
        const nextPath = `${str.substr(index, str.length - 1)}`;
        o[ns] = o[ns] || [];
        if (ns !== wildcardFirstSym && o[ns].length === 0) {
          o[ns].push(...o[wildcardFirstSym] || []);
        }
        if (ns === wildcardFirstSym) {
          Object.keys(o).forEach(function(k) {
            if (o[k]) {
              o[k].push(nextPath);
            }
          });
        }
        o[ns].push(nextPath);
        return o;
      }, {});
      const result = {
        [redactFmtSym]: Redact({ paths, censor, serialize, strict, remove })
      };
      const topCensor = (...args) => {
        return typeof censor === "function" ? serialize(censor(...args)) : serialize(censor);
      };
      return [...Object.keys(shape), ...Object.getOwnPropertySymbols(shape)].reduce((o, k) => {
        if (shape[k] === null) {
          o[k] = (value) => topCensor(value, [k]);
        } else {
          const wrappedCensor = typeof censor === "function" ? (value, path) => {
            return censor(value, [k, ...path]);
          } : censor;
          o[k] = Redact({
            paths: shape[k],
            censor: wrappedCensor,
            serialize,
            strict,
            remove
          });
        }
        return o;
      }, result);
    }
    function handle(opts) {
      if (Array.isArray(opts)) {
        opts = { paths: opts, censor: CENSOR };
        return opts;
      }
      let { paths, censor = CENSOR, remove } = opts;
      if (Array.isArray(paths) === false) {
        throw Error("pino \u2013 redact must contain an array of strings");
      }
      if (remove === true) censor = void 0;
      return { paths, censor, remove };
    }
    module.exports = redaction;
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/time.js
var require_time = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/time.js"(exports, module) {
    "use strict";
    var nullTime = () => "";
    var epochTime = () => `,"time":${Date.now()}`;
    var unixTime = () => `,"time":${Math.round(Date.now() / 1e3)}`;
    var isoTime = () => `,"time":"${new Date(Date.now()).toISOString()}"`;
    var NS_PER_MS = 1000000n;
    var NS_PER_SEC = 1000000000n;
    var startWallTimeNs = BigInt(Date.now()) * NS_PER_MS;
    var startHrTime = process.hrtime.bigint();
    var isoTimeNano = () => {
      const elapsedNs = process.hrtime.bigint() - startHrTime;
      const currentTimeNs = startWallTimeNs + elapsedNs;
      const secondsSinceEpoch = currentTimeNs / NS_PER_SEC;
      const nanosWithinSecond = currentTimeNs % NS_PER_SEC;
      const msSinceEpoch = Number(secondsSinceEpoch * 1000n + nanosWithinSecond / 1000000n);
      const date = new Date(msSinceEpoch);
      const year = date.getUTCFullYear();
      const month = (date.getUTCMonth() + 1).toString().padStart(2, "0");
      const day = date.getUTCDate().toString().padStart(2, "0");
      const hours = date.getUTCHours().toString().padStart(2, "0");
      const minutes = date.getUTCMinutes().toString().padStart(2, "0");
      const seconds = date.getUTCSeconds().toString().padStart(2, "0");
      return `,"time":"${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${nanosWithinSecond.toString().padStart(9, "0")}Z"`;
    };
    module.exports = { nullTime, epochTime, unixTime, isoTime, isoTimeNano };
  }
});

// node_modules/quick-format-unescaped/index.js
var require_quick_format_unescaped = __commonJS({
  "node_modules/quick-format-unescaped/index.js"(exports, module) {
    "use strict";
    function tryStringify(o) {
      try {
        return JSON.stringify(o);
      } catch (e) {
        return '"[Circular]"';
      }
    }
    module.exports = format;
    function format(f, args, opts) {
      var ss = opts && opts.stringify || tryStringify;
      var offset = 1;
      if (typeof f === "object" && f !== null) {
        var len = args.length + offset;
        if (len === 1) return f;
        var objects = new Array(len);
        objects[0] = ss(f);
        for (var index = 1; index < len; index++) {
          objects[index] = ss(args[index]);
        }
        return objects.join(" ");
      }
      if (typeof f !== "string") {
        return f;
      }
      var argLen = args.length;
      if (argLen === 0) return f;
      var str = "";
      var a = 1 - offset;
      var lastPos = -1;
      var flen = f && f.length || 0;
      for (var i = 0; i < flen; ) {
        if (f.charCodeAt(i) === 37 && i + 1 < flen) {
          lastPos = lastPos > -1 ? lastPos : 0;
          switch (f.charCodeAt(i + 1)) {
            case 100:
            // 'd'
            case 102:
              if (a >= argLen)
                break;
              if (args[a] == null) break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += Number(args[a]);
              lastPos = i + 2;
              i++;
              break;
            case 105:
              if (a >= argLen)
                break;
              if (args[a] == null) break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += Math.floor(Number(args[a]));
              lastPos = i + 2;
              i++;
              break;
            case 79:
            // 'O'
            case 111:
            // 'o'
            case 106:
              if (a >= argLen)
                break;
              if (args[a] === void 0) break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              var type = typeof args[a];
              if (type === "string") {
                str += "'" + args[a] + "'";
                lastPos = i + 2;
                i++;
                break;
              }
              if (type === "function") {
                str += args[a].name || "<anonymous>";
                lastPos = i + 2;
                i++;
                break;
              }
              str += ss(args[a]);
              lastPos = i + 2;
              i++;
              break;
            case 115:
              if (a >= argLen)
                break;
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += String(args[a]);
              lastPos = i + 2;
              i++;
              break;
            case 37:
              if (lastPos < i)
                str += f.slice(lastPos, i);
              str += "%";
              lastPos = i + 2;
              i++;
              a--;
              break;
          }
          ++a;
        }
        ++i;
      }
      if (lastPos === -1)
        return f;
      else if (lastPos < flen) {
        str += f.slice(lastPos);
      }
      return str;
    }
  }
});

// node_modules/atomic-sleep/index.js
var require_atomic_sleep = __commonJS({
  "node_modules/atomic-sleep/index.js"(exports, module) {
    "use strict";
    if (typeof SharedArrayBuffer !== "undefined" && typeof Atomics !== "undefined") {
      let sleep = function(ms) {
        const valid = ms > 0 && ms < Infinity;
        if (valid === false) {
          if (typeof ms !== "number" && typeof ms !== "bigint") {
            throw TypeError("sleep: ms must be a number");
          }
          throw RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
        }
        Atomics.wait(nil, 0, 0, Number(ms));
      };
      const nil = new Int32Array(new SharedArrayBuffer(4));
      module.exports = sleep;
    } else {
      let sleep = function(ms) {
        const valid = ms > 0 && ms < Infinity;
        if (valid === false) {
          if (typeof ms !== "number" && typeof ms !== "bigint") {
            throw TypeError("sleep: ms must be a number");
          }
          throw RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
        }
        const target = Date.now() + Number(ms);
        while (target > Date.now()) {
        }
      };
      module.exports = sleep;
    }
  }
});

// node_modules/sonic-boom/index.js
var require_sonic_boom = __commonJS({
  "node_modules/sonic-boom/index.js"(exports, module) {
    "use strict";
    var fs = __require("fs");
    var EventEmitter = __require("events");
    var inherits = __require("util").inherits;
    var path = __require("path");
    var sleep = require_atomic_sleep();
    var assert = __require("assert");
    var BUSY_WRITE_TIMEOUT = 100;
    var kEmptyBuffer = Buffer.allocUnsafe(0);
    var MAX_WRITE = 16 * 1024;
    var kContentModeBuffer = "buffer";
    var kContentModeUtf8 = "utf8";
    var [major, minor] = (process.versions.node || "0.0").split(".").map(Number);
    var kCopyBuffer = major >= 22 && minor >= 7;
    function openFile(file, sonic) {
      sonic._opening = true;
      sonic._writing = true;
      sonic._asyncDrainScheduled = false;
      function fileOpened(err, fd) {
        if (err) {
          sonic._reopening = false;
          sonic._writing = false;
          sonic._opening = false;
          if (sonic.sync) {
            process.nextTick(() => {
              if (sonic.listenerCount("error") > 0) {
                sonic.emit("error", err);
              }
            });
          } else {
            sonic.emit("error", err);
          }
          return;
        }
        const reopening = sonic._reopening;
        sonic.fd = fd;
        sonic.file = file;
        sonic._reopening = false;
        sonic._opening = false;
        sonic._writing = false;
        if (sonic.sync) {
          process.nextTick(() => sonic.emit("ready"));
        } else {
          sonic.emit("ready");
        }
        if (sonic.destroyed) {
          return;
        }
        if (!sonic._writing && sonic._len > sonic.minLength || sonic._flushPending) {
          sonic._actualWrite();
        } else if (reopening) {
          process.nextTick(() => sonic.emit("drain"));
        }
      }
      const flags = sonic.append ? "a" : "w";
      const mode = sonic.mode;
      if (sonic.sync) {
        try {
          if (sonic.mkdir) fs.mkdirSync(path.dirname(file), { recursive: true });
          const fd = fs.openSync(file, flags, mode);
          fileOpened(null, fd);
        } catch (err) {
          fileOpened(err);
          throw err;
        }
      } else if (sonic.mkdir) {
        fs.mkdir(path.dirname(file), { recursive: true }, (err) => {
          if (err) return fileOpened(err);
          fs.open(file, flags, mode, fileOpened);
        });
      } else {
        fs.open(file, flags, mode, fileOpened);
      }
    }
    function SonicBoom(opts) {
      if (!(this instanceof SonicBoom)) {
        return new SonicBoom(opts);
      }
      let { fd, dest, minLength, maxLength, maxWrite, periodicFlush, sync, append = true, mkdir, retryEAGAIN, fsync, contentMode, mode } = opts || {};
      fd = fd || dest;
      this._len = 0;
      this.fd = -1;
      this._bufs = [];
      this._lens = [];
      this._writing = false;
      this._ending = false;
      this._reopening = false;
      this._asyncDrainScheduled = false;
      this._flushPending = false;
      this._hwm = Math.max(minLength || 0, 16387);
      this.file = null;
      this.destroyed = false;
      this.minLength = minLength || 0;
      this.maxLength = maxLength || 0;
      this.maxWrite = maxWrite || MAX_WRITE;
      this._periodicFlush = periodicFlush || 0;
      this._periodicFlushTimer = void 0;
      this.sync = sync || false;
      this.writable = true;
      this._fsync = fsync || false;
      this.append = append || false;
      this.mode = mode;
      this.retryEAGAIN = retryEAGAIN || (() => true);
      this.mkdir = mkdir || false;
      let fsWriteSync;
      let fsWrite;
      if (contentMode === kContentModeBuffer) {
        this._writingBuf = kEmptyBuffer;
        this.write = writeBuffer;
        this.flush = flushBuffer;
        this.flushSync = flushBufferSync;
        this._actualWrite = actualWriteBuffer;
        fsWriteSync = () => fs.writeSync(this.fd, this._writingBuf);
        fsWrite = () => fs.write(this.fd, this._writingBuf, this.release);
      } else if (contentMode === void 0 || contentMode === kContentModeUtf8) {
        this._writingBuf = "";
        this.write = write;
        this.flush = flush;
        this.flushSync = flushSync;
        this._actualWrite = actualWrite;
        fsWriteSync = () => {
          if (Buffer.isBuffer(this._writingBuf)) {
            return fs.writeSync(this.fd, this._writingBuf);
          }
          return fs.writeSync(this.fd, this._writingBuf, "utf8");
        };
        fsWrite = () => {
          if (Buffer.isBuffer(this._writingBuf)) {
            return fs.write(this.fd, this._writingBuf, this.release);
          }
          return fs.write(this.fd, this._writingBuf, "utf8", this.release);
        };
      } else {
        throw new Error(`SonicBoom supports "${kContentModeUtf8}" and "${kContentModeBuffer}", but passed ${contentMode}`);
      }
      if (typeof fd === "number") {
        this.fd = fd;
        process.nextTick(() => this.emit("ready"));
      } else if (typeof fd === "string") {
        openFile(fd, this);
      } else {
        throw new Error("SonicBoom supports only file descriptors and files");
      }
      if (this.minLength >= this.maxWrite) {
        throw new Error(`minLength should be smaller than maxWrite (${this.maxWrite})`);
      }
      this.release = (err, n) => {
        if (err) {
          if ((err.code === "EAGAIN" || err.code === "EBUSY") && this.retryEAGAIN(err, this._writingBuf.length, this._len - this._writingBuf.length)) {
            if (this.sync) {
              try {
                sleep(BUSY_WRITE_TIMEOUT);
                this.release(void 0, 0);
              } catch (err2) {
                this.release(err2);
              }
            } else {
              setTimeout(fsWrite, BUSY_WRITE_TIMEOUT);
            }
          } else {
            this._writing = false;
            this.emit("error", err);
          }
          return;
        }
        this.emit("write", n);
        const releasedBufObj = releaseWritingBuf(this._writingBuf, this._len, n);
        this._len = releasedBufObj.len;
        this._writingBuf = releasedBufObj.writingBuf;
        if (this._writingBuf.length) {
          if (!this.sync) {
            fsWrite();
            return;
          }
          try {
            do {
              const n2 = fsWriteSync();
              const releasedBufObj2 = releaseWritingBuf(this._writingBuf, this._len, n2);
              this._len = releasedBufObj2.len;
              this._writingBuf = releasedBufObj2.writingBuf;
            } while (this._writingBuf.length);
          } catch (err2) {
            this.release(err2);
            return;
          }
        }
        if (this._fsync) {
          fs.fsyncSync(this.fd);
        }
        const len = this._len;
        if (this._reopening) {
          this._writing = false;
          this._reopening = false;
          this.reopen();
        } else if (len > this.minLength) {
          this._actualWrite();
        } else if (this._ending) {
          if (len > 0) {
            this._actualWrite();
          } else {
            this._writing = false;
            actualClose(this);
          }
        } else {
          this._writing = false;
          if (this.sync) {
            if (!this._asyncDrainScheduled) {
              this._asyncDrainScheduled = true;
              process.nextTick(emitDrain, this);
            }
          } else {
            this.emit("drain");
          }
        }
      };
      this.on("newListener", function(name) {
        if (name === "drain") {
          this._asyncDrainScheduled = false;
        }
      });
      if (this._periodicFlush !== 0) {
        this._periodicFlushTimer = setInterval(() => this.flush(null), this._periodicFlush);
        this._periodicFlushTimer.unref();
      }
    }
    function releaseWritingBuf(writingBuf, len, n) {
      if (typeof writingBuf === "string") {
        writingBuf = Buffer.from(writingBuf);
      }
      len = Math.max(len - n, 0);
      writingBuf = writingBuf.subarray(n);
      return { writingBuf, len };
    }
    function emitDrain(sonic) {
      const hasListeners = sonic.listenerCount("drain") > 0;
      if (!hasListeners) return;
      sonic._asyncDrainScheduled = false;
      sonic.emit("drain");
    }
    inherits(SonicBoom, EventEmitter);
    function mergeBuf(bufs, len) {
      if (bufs.length === 0) {
        return kEmptyBuffer;
      }
      if (bufs.length === 1) {
        return bufs[0];
      }
      return Buffer.concat(bufs, len);
    }
    function write(data) {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      data = "" + data;
      const dataLen = Buffer.byteLength(data);
      const len = this._len + dataLen;
      const bufs = this._bufs;
      if (this.maxLength && len > this.maxLength) {
        this.emit("drop", data);
        return this._len < this._hwm;
      }
      if (bufs.length === 0 || Buffer.byteLength(bufs[bufs.length - 1]) + dataLen > this.maxWrite) {
        bufs.push(data);
      } else {
        bufs[bufs.length - 1] += data;
      }
      this._len = len;
      if (!this._writing && this._len >= this.minLength) {
        this._actualWrite();
      }
      return this._len < this._hwm;
    }
    function writeBuffer(data) {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      const len = this._len + data.length;
      const bufs = this._bufs;
      const lens = this._lens;
      if (this.maxLength && len > this.maxLength) {
        this.emit("drop", data);
        return this._len < this._hwm;
      }
      if (bufs.length === 0 || lens[lens.length - 1] + data.length > this.maxWrite) {
        bufs.push([data]);
        lens.push(data.length);
      } else {
        bufs[bufs.length - 1].push(data);
        lens[lens.length - 1] += data.length;
      }
      this._len = len;
      if (!this._writing && this._len >= this.minLength) {
        this._actualWrite();
      }
      return this._len < this._hwm;
    }
    function callFlushCallbackOnDrain(cb) {
      this._flushPending = true;
      const onDrain = () => {
        if (!this._fsync) {
          try {
            fs.fsync(this.fd, (err) => {
              this._flushPending = false;
              cb(err);
            });
          } catch (err) {
            cb(err);
          }
        } else {
          this._flushPending = false;
          cb();
        }
        this.off("error", onError);
      };
      const onError = (err) => {
        this._flushPending = false;
        cb(err);
        this.off("drain", onDrain);
      };
      this.once("drain", onDrain);
      this.once("error", onError);
    }
    function flush(cb) {
      if (cb != null && typeof cb !== "function") {
        throw new Error("flush cb must be a function");
      }
      if (this.destroyed) {
        const error = new Error("SonicBoom destroyed");
        if (cb) {
          cb(error);
          return;
        }
        throw error;
      }
      if (this.minLength <= 0) {
        cb?.();
        return;
      }
      if (cb) {
        callFlushCallbackOnDrain.call(this, cb);
      }
      if (this._writing) {
        return;
      }
      if (this._bufs.length === 0) {
        this._bufs.push("");
      }
      this._actualWrite();
    }
    function flushBuffer(cb) {
      if (cb != null && typeof cb !== "function") {
        throw new Error("flush cb must be a function");
      }
      if (this.destroyed) {
        const error = new Error("SonicBoom destroyed");
        if (cb) {
          cb(error);
          return;
        }
        throw error;
      }
      if (this.minLength <= 0) {
        cb?.();
        return;
      }
      if (cb) {
        callFlushCallbackOnDrain.call(this, cb);
      }
      if (this._writing) {
        return;
      }
      if (this._bufs.length === 0) {
        this._bufs.push([]);
        this._lens.push(0);
      }
      this._actualWrite();
    }
    SonicBoom.prototype.reopen = function(file) {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this._opening) {
        this.once("ready", () => {
          this.reopen(file);
        });
        return;
      }
      if (this._ending) {
        return;
      }
      if (!this.file) {
        throw new Error("Unable to reopen a file descriptor, you must pass a file to SonicBoom");
      }
      if (file) {
        this.file = file;
      }
      this._reopening = true;
      if (this._writing) {
        return;
      }
      const fd = this.fd;
      this.once("ready", () => {
        if (fd !== this.fd) {
          fs.close(fd, (err) => {
            if (err) {
              return this.emit("error", err);
            }
          });
        }
      });
      openFile(this.file, this);
    };
    SonicBoom.prototype.end = function() {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this._opening) {
        this.once("ready", () => {
          this.end();
        });
        return;
      }
      if (this._ending) {
        return;
      }
      this._ending = true;
      if (this._writing) {
        return;
      }
      if (this._len > 0 && this.fd >= 0) {
        this._actualWrite();
      } else {
        actualClose(this);
      }
    };
    function flushSync() {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this.fd < 0) {
        throw new Error("sonic boom is not ready yet");
      }
      if (!this._writing && this._writingBuf.length > 0) {
        this._bufs.unshift(this._writingBuf);
        this._writingBuf = "";
      }
      let buf = "";
      while (this._bufs.length || buf.length) {
        if (buf.length <= 0) {
          buf = this._bufs[0];
        }
        try {
          const n = Buffer.isBuffer(buf) ? fs.writeSync(this.fd, buf) : fs.writeSync(this.fd, buf, "utf8");
          const releasedBufObj = releaseWritingBuf(buf, this._len, n);
          buf = releasedBufObj.writingBuf;
          this._len = releasedBufObj.len;
          if (buf.length <= 0) {
            this._bufs.shift();
          }
        } catch (err) {
          const shouldRetry = err.code === "EAGAIN" || err.code === "EBUSY";
          if (shouldRetry && !this.retryEAGAIN(err, buf.length, this._len - buf.length)) {
            throw err;
          }
          sleep(BUSY_WRITE_TIMEOUT);
        }
      }
      try {
        fs.fsyncSync(this.fd);
      } catch {
      }
    }
    function flushBufferSync() {
      if (this.destroyed) {
        throw new Error("SonicBoom destroyed");
      }
      if (this.fd < 0) {
        throw new Error("sonic boom is not ready yet");
      }
      if (!this._writing && this._writingBuf.length > 0) {
        this._bufs.unshift([this._writingBuf]);
        this._writingBuf = kEmptyBuffer;
      }
      let buf = kEmptyBuffer;
      while (this._bufs.length || buf.length) {
        if (buf.length <= 0) {
          buf = mergeBuf(this._bufs[0], this._lens[0]);
        }
        try {
          const n = fs.writeSync(this.fd, buf);
          buf = buf.subarray(n);
          this._len = Math.max(this._len - n, 0);
          if (buf.length <= 0) {
            this._bufs.shift();
            this._lens.shift();
          }
        } catch (err) {
          const shouldRetry = err.code === "EAGAIN" || err.code === "EBUSY";
          if (shouldRetry && !this.retryEAGAIN(err, buf.length, this._len - buf.length)) {
            throw err;
          }
          sleep(BUSY_WRITE_TIMEOUT);
        }
      }
    }
    SonicBoom.prototype.destroy = function() {
      if (this.destroyed) {
        return;
      }
      actualClose(this);
    };
    function actualWrite() {
      const release = this.release;
      this._writing = true;
      this._writingBuf = this._writingBuf.length ? this._writingBuf : this._bufs.shift() || "";
      if (this.sync) {
        try {
          const written = Buffer.isBuffer(this._writingBuf) ? fs.writeSync(this.fd, this._writingBuf) : fs.writeSync(this.fd, this._writingBuf, "utf8");
          release(null, written);
        } catch (err) {
          release(err);
        }
      } else {
        fs.write(this.fd, this._writingBuf, release);
      }
    }
    function actualWriteBuffer() {
      const release = this.release;
      this._writing = true;
      this._writingBuf = this._writingBuf.length ? this._writingBuf : mergeBuf(this._bufs.shift(), this._lens.shift());
      if (this.sync) {
        try {
          const written = fs.writeSync(this.fd, this._writingBuf);
          release(null, written);
        } catch (err) {
          release(err);
        }
      } else {
        if (kCopyBuffer) {
          this._writingBuf = Buffer.from(this._writingBuf);
        }
        fs.write(this.fd, this._writingBuf, release);
      }
    }
    function actualClose(sonic) {
      if (sonic.fd === -1) {
        sonic.once("ready", actualClose.bind(null, sonic));
        return;
      }
      if (sonic._periodicFlushTimer !== void 0) {
        clearInterval(sonic._periodicFlushTimer);
      }
      sonic.destroyed = true;
      sonic._bufs = [];
      sonic._lens = [];
      assert(typeof sonic.fd === "number", `sonic.fd must be a number, got ${typeof sonic.fd}`);
      try {
        fs.fsync(sonic.fd, closeWrapped);
      } catch {
      }
      function closeWrapped() {
        if (sonic.fd !== 1 && sonic.fd !== 2) {
          fs.close(sonic.fd, done);
        } else {
          done();
        }
      }
      function done(err) {
        if (err) {
          sonic.emit("error", err);
          return;
        }
        if (sonic._ending && !sonic._writing) {
          sonic.emit("finish");
        }
        sonic.emit("close");
      }
    }
    SonicBoom.SonicBoom = SonicBoom;
    SonicBoom.default = SonicBoom;
    module.exports = SonicBoom;
  }
});

// node_modules/on-exit-leak-free/index.js
var require_on_exit_leak_free = __commonJS({
  "node_modules/on-exit-leak-free/index.js"(exports, module) {
    "use strict";
    var refs = {
      exit: [],
      beforeExit: []
    };
    var functions = {
      exit: onExit,
      beforeExit: onBeforeExit
    };
    var registry;
    function ensureRegistry() {
      if (registry === void 0) {
        registry = new FinalizationRegistry(clear);
      }
    }
    function install(event) {
      if (refs[event].length > 0) {
        return;
      }
      process.on(event, functions[event]);
    }
    function uninstall(event) {
      if (refs[event].length > 0) {
        return;
      }
      process.removeListener(event, functions[event]);
      if (refs.exit.length === 0 && refs.beforeExit.length === 0) {
        registry = void 0;
      }
    }
    function onExit() {
      callRefs("exit");
    }
    function onBeforeExit() {
      callRefs("beforeExit");
    }
    function callRefs(event) {
      for (const ref of refs[event]) {
        const obj = ref.deref();
        const fn = ref.fn;
        if (obj !== void 0) {
          fn(obj, event);
        }
      }
      refs[event] = [];
    }
    function clear(ref) {
      for (const event of ["exit", "beforeExit"]) {
        const index = refs[event].indexOf(ref);
        refs[event].splice(index, index + 1);
        uninstall(event);
      }
    }
    function _register(event, obj, fn) {
      if (obj === void 0) {
        throw new Error("the object can't be undefined");
      }
      install(event);
      const ref = new WeakRef(obj);
      ref.fn = fn;
      ensureRegistry();
      registry.register(obj, ref);
      refs[event].push(ref);
    }
    function register(obj, fn) {
      _register("exit", obj, fn);
    }
    function registerBeforeExit(obj, fn) {
      _register("beforeExit", obj, fn);
    }
    function unregister(obj) {
      if (registry === void 0) {
        return;
      }
      registry.unregister(obj);
      for (const event of ["exit", "beforeExit"]) {
        refs[event] = refs[event].filter((ref) => {
          const _obj = ref.deref();
          return _obj && _obj !== obj;
        });
        uninstall(event);
      }
    }
    module.exports = {
      register,
      registerBeforeExit,
      unregister
    };
  }
});

// node_modules/@salesforce/core/node_modules/thread-stream/package.json
var require_package2 = __commonJS({
  "node_modules/@salesforce/core/node_modules/thread-stream/package.json"(exports, module) {
    module.exports = {
      name: "thread-stream",
      version: "3.2.0",
      description: "A streaming way to send data to a Node.js Worker Thread",
      main: "index.js",
      types: "index.d.ts",
      dependencies: {
        "real-require": "^0.2.0"
      },
      devDependencies: {
        "@types/node": "^20.1.0",
        "@types/tap": "^15.0.0",
        "@yao-pkg/pkg": "^5.11.5",
        desm: "^1.3.0",
        fastbench: "^1.0.1",
        husky: "^9.0.6",
        "pino-elasticsearch": "^8.0.0",
        "sonic-boom": "^4.0.1",
        standard: "^17.0.0",
        tap: "^16.2.0",
        "ts-node": "^10.8.0",
        typescript: "^5.3.2",
        "why-is-node-running": "^2.2.2"
      },
      scripts: {
        build: "tsc --noEmit",
        test: 'standard && npm run build && npm run transpile && tap "test/**/*.test.*js" && tap --ts test/*.test.*ts',
        "test:ci": "standard && npm run transpile && npm run test:ci:js && npm run test:ci:ts",
        "test:ci:js": 'tap --no-check-coverage --timeout=120 --coverage-report=lcovonly "test/**/*.test.*js"',
        "test:ci:ts": 'tap --ts --no-check-coverage --coverage-report=lcovonly "test/**/*.test.*ts"',
        "test:yarn": 'npm run transpile && tap "test/**/*.test.js" --no-check-coverage',
        transpile: "sh ./test/ts/transpile.sh",
        prepare: "husky install"
      },
      standard: {
        ignore: [
          "test/ts/**/*",
          "test/syntax-error.mjs"
        ]
      },
      repository: {
        type: "git",
        url: "git+https://github.com/mcollina/thread-stream.git"
      },
      keywords: [
        "worker",
        "thread",
        "threads",
        "stream"
      ],
      author: "Matteo Collina <hello@matteocollina.com>",
      license: "MIT",
      bugs: {
        url: "https://github.com/mcollina/thread-stream/issues"
      },
      homepage: "https://github.com/mcollina/thread-stream#readme"
    };
  }
});

// node_modules/@salesforce/core/node_modules/thread-stream/lib/wait.js
var require_wait = __commonJS({
  "node_modules/@salesforce/core/node_modules/thread-stream/lib/wait.js"(exports, module) {
    "use strict";
    var MAX_TIMEOUT = 1e3;
    function wait(state, index, expected, timeout, done) {
      const max = Date.now() + timeout;
      let current = Atomics.load(state, index);
      if (current === expected) {
        done(null, "ok");
        return;
      }
      let prior = current;
      const check = (backoff) => {
        if (Date.now() > max) {
          done(null, "timed-out");
        } else {
          setTimeout(() => {
            prior = current;
            current = Atomics.load(state, index);
            if (current === prior) {
              check(backoff >= MAX_TIMEOUT ? MAX_TIMEOUT : backoff * 2);
            } else {
              if (current === expected) done(null, "ok");
              else done(null, "not-equal");
            }
          }, backoff);
        }
      };
      check(1);
    }
    function waitDiff(state, index, expected, timeout, done) {
      const max = Date.now() + timeout;
      let current = Atomics.load(state, index);
      if (current !== expected) {
        done(null, "ok");
        return;
      }
      const check = (backoff) => {
        if (Date.now() > max) {
          done(null, "timed-out");
        } else {
          setTimeout(() => {
            current = Atomics.load(state, index);
            if (current !== expected) {
              done(null, "ok");
            } else {
              check(backoff >= MAX_TIMEOUT ? MAX_TIMEOUT : backoff * 2);
            }
          }, backoff);
        }
      };
      check(1);
    }
    module.exports = { wait, waitDiff };
  }
});

// node_modules/@salesforce/core/node_modules/thread-stream/lib/indexes.js
var require_indexes = __commonJS({
  "node_modules/@salesforce/core/node_modules/thread-stream/lib/indexes.js"(exports, module) {
    "use strict";
    var SEQ_INDEX = 2;
    var WRITE_INDEX = 4;
    var READ_INDEX = 8;
    module.exports = {
      WRITE_INDEX,
      READ_INDEX,
      SEQ_INDEX
    };
  }
});

// node_modules/@salesforce/core/node_modules/thread-stream/index.js
var require_thread_stream = __commonJS({
  "node_modules/@salesforce/core/node_modules/thread-stream/index.js"(exports, module) {
    "use strict";
    var { version } = require_package2();
    var { EventEmitter } = __require("events");
    var { Worker } = __require("worker_threads");
    var { join } = __require("path");
    var { pathToFileURL } = __require("url");
    var { wait } = require_wait();
    var {
      WRITE_INDEX,
      READ_INDEX,
      SEQ_INDEX
    } = require_indexes();
    var buffer = __require("buffer");
    var assert = __require("assert");
    var kImpl = /* @__PURE__ */ Symbol("kImpl");
    var MAX_STRING = buffer.constants.MAX_STRING_LENGTH;
    function updateState(stream, fn) {
      Atomics.add(stream[kImpl].state, SEQ_INDEX, 1);
      fn();
      Atomics.add(stream[kImpl].state, SEQ_INDEX, 1);
      Atomics.notify(stream[kImpl].state, SEQ_INDEX);
    }
    var FakeWeakRef = class {
      constructor(value) {
        this._value = value;
      }
      deref() {
        return this._value;
      }
    };
    var FakeFinalizationRegistry = class {
      register() {
      }
      unregister() {
      }
    };
    var FinalizationRegistry2 = process.env.NODE_V8_COVERAGE ? FakeFinalizationRegistry : global.FinalizationRegistry || FakeFinalizationRegistry;
    var WeakRef2 = process.env.NODE_V8_COVERAGE ? FakeWeakRef : global.WeakRef || FakeWeakRef;
    var registry = new FinalizationRegistry2((worker) => {
      if (worker.exited) {
        return;
      }
      worker.terminate();
    });
    function createWorker(stream, opts) {
      const { filename, workerData } = opts;
      const bundlerOverrides = "__bundlerPathsOverrides" in globalThis ? globalThis.__bundlerPathsOverrides : {};
      const toExecute = bundlerOverrides["thread-stream-worker"] || join(__dirname, "lib", "worker.js");
      const worker = new Worker(toExecute, {
        ...opts.workerOpts,
        trackUnmanagedFds: false,
        workerData: {
          filename: filename.indexOf("file://") === 0 ? filename : pathToFileURL(filename).href,
          dataBuf: stream[kImpl].dataBuf,
          stateBuf: stream[kImpl].stateBuf,
          workerData: {
            $context: {
              threadStreamVersion: version
            },
            ...workerData
          }
        }
      });
      worker.stream = new FakeWeakRef(stream);
      worker.on("message", onWorkerMessage);
      worker.on("exit", onWorkerExit);
      registry.register(stream, worker);
      return worker;
    }
    function drain(stream) {
      assert(!stream[kImpl].sync);
      if (stream[kImpl].needDrain) {
        stream[kImpl].needDrain = false;
        stream.emit("drain");
      }
    }
    function nextFlush(stream) {
      const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
      let leftover = stream[kImpl].data.length - writeIndex;
      if (leftover > 0) {
        if (stream[kImpl].buf.length === 0) {
          stream[kImpl].flushing = false;
          if (stream[kImpl].ending) {
            end(stream);
          } else if (stream[kImpl].needDrain) {
            process.nextTick(drain, stream);
          }
          return;
        }
        let toWrite = stream[kImpl].buf.slice(0, leftover);
        let toWriteBytes = Buffer.byteLength(toWrite);
        if (toWriteBytes <= leftover) {
          stream[kImpl].buf = stream[kImpl].buf.slice(leftover);
          write(stream, toWrite, nextFlush.bind(null, stream));
        } else {
          stream.flush(() => {
            if (stream.destroyed) {
              return;
            }
            updateState(stream, () => {
              Atomics.store(stream[kImpl].state, READ_INDEX, 0);
              Atomics.store(stream[kImpl].state, WRITE_INDEX, 0);
            });
            Atomics.notify(stream[kImpl].state, READ_INDEX);
            while (toWriteBytes > stream[kImpl].data.length) {
              leftover = leftover / 2;
              toWrite = stream[kImpl].buf.slice(0, leftover);
              toWriteBytes = Buffer.byteLength(toWrite);
            }
            stream[kImpl].buf = stream[kImpl].buf.slice(leftover);
            write(stream, toWrite, nextFlush.bind(null, stream));
          });
        }
      } else if (leftover === 0) {
        if (writeIndex === 0 && stream[kImpl].buf.length === 0) {
          return;
        }
        stream.flush(() => {
          updateState(stream, () => {
            Atomics.store(stream[kImpl].state, READ_INDEX, 0);
            Atomics.store(stream[kImpl].state, WRITE_INDEX, 0);
          });
          Atomics.notify(stream[kImpl].state, READ_INDEX);
          nextFlush(stream);
        });
      } else {
        destroy(stream, new Error("overwritten"));
      }
    }
    function onWorkerMessage(msg) {
      const stream = this.stream.deref();
      if (stream === void 0) {
        this.exited = true;
        this.terminate();
        return;
      }
      if (msg?.code == null) {
        return;
      }
      switch (msg.code) {
        case "READY":
          this.stream = new WeakRef2(stream);
          stream.flush(() => {
            stream[kImpl].ready = true;
            stream.emit("ready");
          });
          break;
        case "ERROR":
          destroy(stream, msg.err);
          break;
        case "EVENT":
          if (Array.isArray(msg.args)) {
            stream.emit(msg.name, ...msg.args);
          } else {
            stream.emit(msg.name, msg.args);
          }
          break;
        case "WARNING":
          process.emitWarning(msg.err);
          break;
        default:
          destroy(stream, new Error("this should not happen: " + msg.code));
      }
    }
    function onWorkerExit(code) {
      const stream = this.stream.deref();
      if (stream === void 0) {
        return;
      }
      registry.unregister(stream);
      stream.worker.exited = true;
      stream.worker.off("exit", onWorkerExit);
      destroy(stream, code !== 0 ? new Error("the worker thread exited") : null);
    }
    var ThreadStream = class extends EventEmitter {
      constructor(opts = {}) {
        super();
        if (opts.bufferSize < 4) {
          throw new Error("bufferSize must at least fit a 4-byte utf-8 char");
        }
        this[kImpl] = {};
        this[kImpl].stateBuf = new SharedArrayBuffer(128);
        this[kImpl].state = new Int32Array(this[kImpl].stateBuf);
        this[kImpl].dataBuf = new SharedArrayBuffer(opts.bufferSize || 4 * 1024 * 1024);
        this[kImpl].data = Buffer.from(this[kImpl].dataBuf);
        this[kImpl].sync = opts.sync || false;
        this[kImpl].ending = false;
        this[kImpl].ended = false;
        this[kImpl].needDrain = false;
        this[kImpl].destroyed = false;
        this[kImpl].flushing = false;
        this[kImpl].ready = false;
        this[kImpl].finished = false;
        this[kImpl].errored = null;
        this[kImpl].closed = false;
        this[kImpl].buf = "";
        this.worker = createWorker(this, opts);
        this.on("message", (message, transferList) => {
          this.worker.postMessage(message, transferList);
        });
      }
      write(data) {
        if (this[kImpl].destroyed) {
          error(this, new Error("the worker has exited"));
          return false;
        }
        if (this[kImpl].ending) {
          error(this, new Error("the worker is ending"));
          return false;
        }
        if (this[kImpl].flushing && this[kImpl].buf.length + data.length >= MAX_STRING) {
          try {
            writeSync(this);
            this[kImpl].flushing = true;
          } catch (err) {
            destroy(this, err);
            return false;
          }
        }
        this[kImpl].buf += data;
        if (this[kImpl].sync) {
          try {
            writeSync(this);
            return true;
          } catch (err) {
            destroy(this, err);
            return false;
          }
        }
        if (!this[kImpl].flushing) {
          this[kImpl].flushing = true;
          setImmediate(nextFlush, this);
        }
        this[kImpl].needDrain = this[kImpl].data.length - this[kImpl].buf.length - Atomics.load(this[kImpl].state, WRITE_INDEX) <= 0;
        return !this[kImpl].needDrain;
      }
      end() {
        if (this[kImpl].destroyed) {
          return;
        }
        this[kImpl].ending = true;
        end(this);
      }
      flush(cb) {
        if (this[kImpl].destroyed) {
          if (typeof cb === "function") {
            process.nextTick(cb, new Error("the worker has exited"));
          }
          return;
        }
        const writeIndex = Atomics.load(this[kImpl].state, WRITE_INDEX);
        wait(this[kImpl].state, READ_INDEX, writeIndex, Infinity, (err, res) => {
          if (err) {
            destroy(this, err);
            process.nextTick(cb, err);
            return;
          }
          if (res === "not-equal") {
            this.flush(cb);
            return;
          }
          process.nextTick(cb);
        });
      }
      flushSync() {
        if (this[kImpl].destroyed) {
          return;
        }
        writeSync(this);
        flushSync(this);
      }
      unref() {
        this.worker.unref();
      }
      ref() {
        this.worker.ref();
      }
      get ready() {
        return this[kImpl].ready;
      }
      get destroyed() {
        return this[kImpl].destroyed;
      }
      get closed() {
        return this[kImpl].closed;
      }
      get writable() {
        return !this[kImpl].destroyed && !this[kImpl].ending;
      }
      get writableEnded() {
        return this[kImpl].ending;
      }
      get writableFinished() {
        return this[kImpl].finished;
      }
      get writableNeedDrain() {
        return this[kImpl].needDrain;
      }
      get writableObjectMode() {
        return false;
      }
      get writableErrored() {
        return this[kImpl].errored;
      }
    };
    function error(stream, err) {
      setImmediate(() => {
        stream.emit("error", err);
      });
    }
    function destroy(stream, err) {
      if (stream[kImpl].destroyed) {
        return;
      }
      stream[kImpl].destroyed = true;
      if (err) {
        stream[kImpl].errored = err;
        error(stream, err);
      }
      if (!stream.worker.exited) {
        stream.worker.terminate().catch(() => {
        }).then(() => {
          stream[kImpl].closed = true;
          stream.emit("close");
        });
      } else {
        setImmediate(() => {
          stream[kImpl].closed = true;
          stream.emit("close");
        });
      }
    }
    function write(stream, data, cb) {
      const current = Atomics.load(stream[kImpl].state, WRITE_INDEX);
      const length = Buffer.byteLength(data);
      stream[kImpl].data.write(data, current);
      updateState(stream, () => {
        Atomics.store(stream[kImpl].state, WRITE_INDEX, current + length);
      });
      cb();
      return true;
    }
    function end(stream) {
      if (stream[kImpl].ended || !stream[kImpl].ending || stream[kImpl].flushing) {
        return;
      }
      stream[kImpl].ended = true;
      try {
        stream.flushSync();
        let readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
        updateState(stream, () => {
          Atomics.store(stream[kImpl].state, WRITE_INDEX, -1);
        });
        let spins = 0;
        while (readIndex !== -1) {
          Atomics.wait(stream[kImpl].state, READ_INDEX, readIndex, 1e3);
          readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
          if (readIndex === -2) {
            destroy(stream, new Error("end() failed"));
            return;
          }
          if (++spins === 10) {
            destroy(stream, new Error("end() took too long (10s)"));
            return;
          }
        }
        process.nextTick(() => {
          stream[kImpl].finished = true;
          stream.emit("finish");
        });
      } catch (err) {
        destroy(stream, err);
      }
    }
    function writeSync(stream) {
      const cb = () => {
        if (stream[kImpl].ending) {
          end(stream);
        } else if (stream[kImpl].needDrain) {
          process.nextTick(drain, stream);
        }
      };
      stream[kImpl].flushing = false;
      while (stream[kImpl].buf.length !== 0) {
        const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
        let leftover = stream[kImpl].data.length - writeIndex;
        if (leftover === 0) {
          flushSync(stream);
          updateState(stream, () => {
            Atomics.store(stream[kImpl].state, READ_INDEX, 0);
            Atomics.store(stream[kImpl].state, WRITE_INDEX, 0);
          });
          Atomics.notify(stream[kImpl].state, READ_INDEX);
          continue;
        } else if (leftover < 0) {
          throw new Error("overwritten");
        }
        let toWrite = stream[kImpl].buf.slice(0, leftover);
        let toWriteBytes = Buffer.byteLength(toWrite);
        if (toWriteBytes <= leftover) {
          stream[kImpl].buf = stream[kImpl].buf.slice(leftover);
          write(stream, toWrite, cb);
        } else {
          flushSync(stream);
          updateState(stream, () => {
            Atomics.store(stream[kImpl].state, READ_INDEX, 0);
            Atomics.store(stream[kImpl].state, WRITE_INDEX, 0);
          });
          Atomics.notify(stream[kImpl].state, READ_INDEX);
          while (toWriteBytes > stream[kImpl].buf.length) {
            leftover = leftover / 2;
            toWrite = stream[kImpl].buf.slice(0, leftover);
            toWriteBytes = Buffer.byteLength(toWrite);
          }
          stream[kImpl].buf = stream[kImpl].buf.slice(leftover);
          write(stream, toWrite, cb);
        }
      }
    }
    function flushSync(stream) {
      if (stream[kImpl].flushing) {
        throw new Error("unable to flush while flushing");
      }
      const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
      let spins = 0;
      while (true) {
        const readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
        if (readIndex === -2) {
          throw Error("_flushSync failed");
        }
        if (readIndex !== writeIndex) {
          Atomics.wait(stream[kImpl].state, READ_INDEX, readIndex, 1e3);
        } else {
          break;
        }
        if (++spins === 10) {
          throw new Error("_flushSync took too long (10s)");
        }
      }
    }
    module.exports = ThreadStream;
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/transport.js
var require_transport = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/transport.js"(exports, module) {
    "use strict";
    var { createRequire } = __require("module");
    var getCallers = require_caller();
    var { join, isAbsolute, sep } = __require("node:path");
    var sleep = require_atomic_sleep();
    var onExit = require_on_exit_leak_free();
    var ThreadStream = require_thread_stream();
    function setupOnExit(stream) {
      onExit.register(stream, autoEnd);
      onExit.registerBeforeExit(stream, flush);
      stream.on("close", function() {
        onExit.unregister(stream);
      });
    }
    function buildStream(filename, workerData, workerOpts, sync) {
      const stream = new ThreadStream({
        filename,
        workerData,
        workerOpts,
        sync
      });
      stream.on("ready", onReady);
      stream.on("close", function() {
        process.removeListener("exit", onExit2);
      });
      process.on("exit", onExit2);
      function onReady() {
        process.removeListener("exit", onExit2);
        stream.unref();
        if (workerOpts.autoEnd !== false) {
          setupOnExit(stream);
        }
      }
      function onExit2() {
        if (stream.closed) {
          return;
        }
        stream.flushSync();
        sleep(100);
        stream.end();
      }
      return stream;
    }
    function autoEnd(stream) {
      stream.ref();
      stream.flushSync();
      stream.end();
      stream.once("close", function() {
        stream.unref();
      });
    }
    function flush(stream) {
      stream.flushSync();
    }
    function transport(fullOptions) {
      const { pipeline, targets, levels, dedupe, worker = {}, caller = getCallers(), sync = false } = fullOptions;
      const options = {
        ...fullOptions.options
      };
      const callers = typeof caller === "string" ? [caller] : caller;
      const bundlerOverrides = "__bundlerPathsOverrides" in globalThis ? globalThis.__bundlerPathsOverrides : {};
      let target = fullOptions.target;
      if (target && targets) {
        throw new Error("only one of target or targets can be specified");
      }
      if (targets) {
        target = bundlerOverrides["pino-worker"] || join(__dirname, "worker.js");
        options.targets = targets.filter((dest) => dest.target).map((dest) => {
          return {
            ...dest,
            target: fixTarget(dest.target)
          };
        });
        options.pipelines = targets.filter((dest) => dest.pipeline).map((dest) => {
          return dest.pipeline.map((t) => {
            return {
              ...t,
              level: dest.level,
              // duplicate the pipeline `level` property defined in the upper level
              target: fixTarget(t.target)
            };
          });
        });
      } else if (pipeline) {
        target = bundlerOverrides["pino-worker"] || join(__dirname, "worker.js");
        options.pipelines = [pipeline.map((dest) => {
          return {
            ...dest,
            target: fixTarget(dest.target)
          };
        })];
      }
      if (levels) {
        options.levels = levels;
      }
      if (dedupe) {
        options.dedupe = dedupe;
      }
      options.pinoWillSendConfig = true;
      return buildStream(fixTarget(target), options, worker, sync);
      function fixTarget(origin) {
        origin = bundlerOverrides[origin] || origin;
        if (isAbsolute(origin) || origin.indexOf("file://") === 0) {
          return origin;
        }
        if (origin === "pino/file") {
          return join(__dirname, "..", "file.js");
        }
        let fixTarget2;
        for (const filePath of callers) {
          try {
            const context = filePath === "node:repl" ? process.cwd() + sep : filePath;
            fixTarget2 = createRequire(context).resolve(origin);
            break;
          } catch (err) {
            continue;
          }
        }
        if (!fixTarget2) {
          throw new Error(`unable to determine transport target for "${origin}"`);
        }
        return fixTarget2;
      }
    }
    module.exports = transport;
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/tools.js
var require_tools = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/tools.js"(exports, module) {
    "use strict";
    var diagChan = __require("node:diagnostics_channel");
    var format = require_quick_format_unescaped();
    var { mapHttpRequest, mapHttpResponse } = require_pino_std_serializers();
    var SonicBoom = require_sonic_boom();
    var onExit = require_on_exit_leak_free();
    var {
      lsCacheSym,
      chindingsSym,
      writeSym,
      serializersSym,
      formatOptsSym,
      endSym,
      stringifiersSym,
      stringifySym,
      stringifySafeSym,
      wildcardFirstSym,
      nestedKeySym,
      formattersSym,
      messageKeySym,
      errorKeySym,
      nestedKeyStrSym,
      msgPrefixSym
    } = require_symbols();
    var { isMainThread } = __require("worker_threads");
    var transport = require_transport();
    var asJsonChan;
    if (typeof diagChan.tracingChannel === "function") {
      asJsonChan = diagChan.tracingChannel("pino_asJson");
    } else {
      asJsonChan = {
        hasSubscribers: false,
        traceSync(fn, store, thisArg, ...args) {
          return fn.call(thisArg, ...args);
        }
      };
    }
    function noop() {
    }
    function genLog(level, hook) {
      if (!hook) return LOG;
      return function hookWrappedLog(...args) {
        hook.call(this, args, LOG, level);
      };
      function LOG(o, ...n) {
        if (typeof o === "object") {
          let msg = o;
          if (o !== null) {
            if (o.method && o.headers && o.socket) {
              o = mapHttpRequest(o);
            } else if (typeof o.setHeader === "function") {
              o = mapHttpResponse(o);
            }
          }
          let formatParams;
          if (msg === null && n.length === 0) {
            formatParams = [null];
          } else {
            msg = n.shift();
            formatParams = n;
          }
          if (typeof this[msgPrefixSym] === "string" && msg !== void 0 && msg !== null) {
            msg = this[msgPrefixSym] + msg;
          }
          this[writeSym](o, format(msg, formatParams, this[formatOptsSym]), level);
        } else {
          let msg = o === void 0 ? n.shift() : o;
          if (typeof this[msgPrefixSym] === "string" && msg !== void 0 && msg !== null) {
            msg = this[msgPrefixSym] + msg;
          }
          this[writeSym](null, format(msg, n, this[formatOptsSym]), level);
        }
      }
    }
    function asString(str) {
      let result = "";
      let last = 0;
      let found = false;
      let point = 255;
      const l = str.length;
      if (l > 100) {
        return JSON.stringify(str);
      }
      for (var i = 0; i < l && point >= 32; i++) {
        point = str.charCodeAt(i);
        if (point === 34 || point === 92) {
          result += str.slice(last, i) + "\\";
          last = i;
          found = true;
        }
      }
      if (!found) {
        result = str;
      } else {
        result += str.slice(last);
      }
      return point < 32 ? JSON.stringify(str) : '"' + result + '"';
    }
    function asJson(obj, msg, num, time) {
      if (asJsonChan.hasSubscribers === false) {
        return _asJson.call(this, obj, msg, num, time);
      }
      const store = { instance: this, arguments };
      return asJsonChan.traceSync(_asJson, store, this, obj, msg, num, time);
    }
    function _asJson(obj, msg, num, time) {
      const stringify2 = this[stringifySym];
      const stringifySafe = this[stringifySafeSym];
      const stringifiers = this[stringifiersSym];
      const end = this[endSym];
      const chindings = this[chindingsSym];
      const serializers = this[serializersSym];
      const formatters = this[formattersSym];
      const messageKey = this[messageKeySym];
      const errorKey = this[errorKeySym];
      let data = this[lsCacheSym][num] + time;
      data = data + chindings;
      let value;
      if (formatters.log) {
        obj = formatters.log(obj);
      }
      const wildcardStringifier = stringifiers[wildcardFirstSym];
      let propStr = "";
      for (const key in obj) {
        value = obj[key];
        if (Object.prototype.hasOwnProperty.call(obj, key) && value !== void 0) {
          if (serializers[key]) {
            value = serializers[key](value);
          } else if (key === errorKey && serializers.err) {
            value = serializers.err(value);
          }
          const stringifier = stringifiers[key] || wildcardStringifier;
          switch (typeof value) {
            case "undefined":
            case "function":
              continue;
            case "number":
              if (Number.isFinite(value) === false) {
                value = null;
              }
            // this case explicitly falls through to the next one
            case "boolean":
              if (stringifier) value = stringifier(value);
              break;
            case "string":
              value = (stringifier || asString)(value);
              break;
            default:
              value = (stringifier || stringify2)(value, stringifySafe);
          }
          if (value === void 0) continue;
          const strKey = asString(key);
          propStr += "," + strKey + ":" + value;
        }
      }
      let msgStr = "";
      if (msg !== void 0) {
        value = serializers[messageKey] ? serializers[messageKey](msg) : msg;
        const stringifier = stringifiers[messageKey] || wildcardStringifier;
        switch (typeof value) {
          case "function":
            break;
          case "number":
            if (Number.isFinite(value) === false) {
              value = null;
            }
          // this case explicitly falls through to the next one
          case "boolean":
            if (stringifier) value = stringifier(value);
            msgStr = ',"' + messageKey + '":' + value;
            break;
          case "string":
            value = (stringifier || asString)(value);
            msgStr = ',"' + messageKey + '":' + value;
            break;
          default:
            value = (stringifier || stringify2)(value, stringifySafe);
            msgStr = ',"' + messageKey + '":' + value;
        }
      }
      if (this[nestedKeySym] && propStr) {
        return data + this[nestedKeyStrSym] + propStr.slice(1) + "}" + msgStr + end;
      } else {
        return data + propStr + msgStr + end;
      }
    }
    function asChindings(instance, bindings) {
      let value;
      let data = instance[chindingsSym];
      const stringify2 = instance[stringifySym];
      const stringifySafe = instance[stringifySafeSym];
      const stringifiers = instance[stringifiersSym];
      const wildcardStringifier = stringifiers[wildcardFirstSym];
      const serializers = instance[serializersSym];
      const formatter = instance[formattersSym].bindings;
      bindings = formatter(bindings);
      for (const key in bindings) {
        value = bindings[key];
        const valid = (key.length < 5 || key !== "level" && key !== "serializers" && key !== "formatters" && key !== "customLevels") && bindings.hasOwnProperty(key) && value !== void 0;
        if (valid === true) {
          value = serializers[key] ? serializers[key](value) : value;
          value = (stringifiers[key] || wildcardStringifier || stringify2)(value, stringifySafe);
          if (value === void 0) continue;
          data += ',"' + key + '":' + value;
        }
      }
      return data;
    }
    function hasBeenTampered(stream) {
      return stream.write !== stream.constructor.prototype.write;
    }
    function buildSafeSonicBoom(opts) {
      const stream = new SonicBoom(opts);
      stream.on("error", filterBrokenPipe);
      if (!opts.sync && isMainThread) {
        onExit.register(stream, autoEnd);
        stream.on("close", function() {
          onExit.unregister(stream);
        });
      }
      return stream;
      function filterBrokenPipe(err) {
        if (err.code === "EPIPE") {
          stream.write = noop;
          stream.end = noop;
          stream.flushSync = noop;
          stream.destroy = noop;
          return;
        }
        stream.removeListener("error", filterBrokenPipe);
        stream.emit("error", err);
      }
    }
    function autoEnd(stream, eventName) {
      if (stream.destroyed) {
        return;
      }
      if (eventName === "beforeExit") {
        stream.flush();
        stream.on("drain", function() {
          stream.end();
        });
      } else {
        stream.flushSync();
      }
    }
    function createArgsNormalizer(defaultOptions) {
      return function normalizeArgs(instance, caller, opts = {}, stream) {
        if (typeof opts === "string") {
          stream = buildSafeSonicBoom({ dest: opts });
          opts = {};
        } else if (typeof stream === "string") {
          if (opts && opts.transport) {
            throw Error("only one of option.transport or stream can be specified");
          }
          stream = buildSafeSonicBoom({ dest: stream });
        } else if (opts instanceof SonicBoom || opts.writable || opts._writableState) {
          stream = opts;
          opts = {};
        } else if (opts.transport) {
          if (opts.transport instanceof SonicBoom || opts.transport.writable || opts.transport._writableState) {
            throw Error("option.transport do not allow stream, please pass to option directly. e.g. pino(transport)");
          }
          if (opts.transport.targets && opts.transport.targets.length && opts.formatters && typeof opts.formatters.level === "function") {
            throw Error("option.transport.targets do not allow custom level formatters");
          }
          let customLevels;
          if (opts.customLevels) {
            customLevels = opts.useOnlyCustomLevels ? opts.customLevels : Object.assign({}, opts.levels, opts.customLevels);
          }
          stream = transport({ caller, ...opts.transport, levels: customLevels });
        }
        opts = Object.assign({}, defaultOptions, opts);
        opts.serializers = Object.assign({}, defaultOptions.serializers, opts.serializers);
        opts.formatters = Object.assign({}, defaultOptions.formatters, opts.formatters);
        if (opts.prettyPrint) {
          throw new Error("prettyPrint option is no longer supported, see the pino-pretty package (https://github.com/pinojs/pino-pretty)");
        }
        const { enabled, onChild } = opts;
        if (enabled === false) opts.level = "silent";
        if (!onChild) opts.onChild = noop;
        if (!stream) {
          if (!hasBeenTampered(process.stdout)) {
            stream = buildSafeSonicBoom({ fd: process.stdout.fd || 1 });
          } else {
            stream = process.stdout;
          }
        }
        return { opts, stream };
      };
    }
    function stringify(obj, stringifySafeFn) {
      try {
        return JSON.stringify(obj);
      } catch (_) {
        try {
          const stringify2 = stringifySafeFn || this[stringifySafeSym];
          return stringify2(obj);
        } catch (_2) {
          return '"[unable to serialize, circular reference is too complex to analyze]"';
        }
      }
    }
    function buildFormatters(level, bindings, log) {
      return {
        level,
        bindings,
        log
      };
    }
    function normalizeDestFileDescriptor(destination) {
      const fd = Number(destination);
      if (typeof destination === "string" && Number.isFinite(fd)) {
        return fd;
      }
      if (destination === void 0) {
        return 1;
      }
      return destination;
    }
    module.exports = {
      noop,
      buildSafeSonicBoom,
      asChindings,
      asJson,
      genLog,
      createArgsNormalizer,
      stringify,
      buildFormatters,
      normalizeDestFileDescriptor
    };
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/constants.js
var require_constants = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/constants.js"(exports, module) {
    var DEFAULT_LEVELS = {
      trace: 10,
      debug: 20,
      info: 30,
      warn: 40,
      error: 50,
      fatal: 60
    };
    var SORTING_ORDER = {
      ASC: "ASC",
      DESC: "DESC"
    };
    module.exports = {
      DEFAULT_LEVELS,
      SORTING_ORDER
    };
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/levels.js
var require_levels = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/levels.js"(exports, module) {
    "use strict";
    var {
      lsCacheSym,
      levelValSym,
      useOnlyCustomLevelsSym,
      streamSym,
      formattersSym,
      hooksSym,
      levelCompSym
    } = require_symbols();
    var { noop, genLog } = require_tools();
    var { DEFAULT_LEVELS, SORTING_ORDER } = require_constants();
    var levelMethods = {
      fatal: (hook) => {
        const logFatal = genLog(DEFAULT_LEVELS.fatal, hook);
        return function(...args) {
          const stream = this[streamSym];
          logFatal.call(this, ...args);
          if (typeof stream.flushSync === "function") {
            try {
              stream.flushSync();
            } catch (e) {
            }
          }
        };
      },
      error: (hook) => genLog(DEFAULT_LEVELS.error, hook),
      warn: (hook) => genLog(DEFAULT_LEVELS.warn, hook),
      info: (hook) => genLog(DEFAULT_LEVELS.info, hook),
      debug: (hook) => genLog(DEFAULT_LEVELS.debug, hook),
      trace: (hook) => genLog(DEFAULT_LEVELS.trace, hook)
    };
    var nums = Object.keys(DEFAULT_LEVELS).reduce((o, k) => {
      o[DEFAULT_LEVELS[k]] = k;
      return o;
    }, {});
    var initialLsCache = Object.keys(nums).reduce((o, k) => {
      o[k] = '{"level":' + Number(k);
      return o;
    }, {});
    function genLsCache(instance) {
      const formatter = instance[formattersSym].level;
      const { labels } = instance.levels;
      const cache = {};
      for (const label in labels) {
        const level = formatter(labels[label], Number(label));
        cache[label] = JSON.stringify(level).slice(0, -1);
      }
      instance[lsCacheSym] = cache;
      return instance;
    }
    function isStandardLevel(level, useOnlyCustomLevels) {
      if (useOnlyCustomLevels) {
        return false;
      }
      switch (level) {
        case "fatal":
        case "error":
        case "warn":
        case "info":
        case "debug":
        case "trace":
          return true;
        default:
          return false;
      }
    }
    function setLevel(level) {
      const { labels, values } = this.levels;
      if (typeof level === "number") {
        if (labels[level] === void 0) throw Error("unknown level value" + level);
        level = labels[level];
      }
      if (values[level] === void 0) throw Error("unknown level " + level);
      const preLevelVal = this[levelValSym];
      const levelVal = this[levelValSym] = values[level];
      const useOnlyCustomLevelsVal = this[useOnlyCustomLevelsSym];
      const levelComparison = this[levelCompSym];
      const hook = this[hooksSym].logMethod;
      for (const key in values) {
        if (levelComparison(values[key], levelVal) === false) {
          this[key] = noop;
          continue;
        }
        this[key] = isStandardLevel(key, useOnlyCustomLevelsVal) ? levelMethods[key](hook) : genLog(values[key], hook);
      }
      this.emit(
        "level-change",
        level,
        levelVal,
        labels[preLevelVal],
        preLevelVal,
        this
      );
    }
    function getLevel(level) {
      const { levels, levelVal } = this;
      return levels && levels.labels ? levels.labels[levelVal] : "";
    }
    function isLevelEnabled(logLevel) {
      const { values } = this.levels;
      const logLevelVal = values[logLevel];
      return logLevelVal !== void 0 && this[levelCompSym](logLevelVal, this[levelValSym]);
    }
    function compareLevel(direction, current, expected) {
      if (direction === SORTING_ORDER.DESC) {
        return current <= expected;
      }
      return current >= expected;
    }
    function genLevelComparison(levelComparison) {
      if (typeof levelComparison === "string") {
        return compareLevel.bind(null, levelComparison);
      }
      return levelComparison;
    }
    function mappings(customLevels = null, useOnlyCustomLevels = false) {
      const customNums = customLevels ? Object.keys(customLevels).reduce((o, k) => {
        o[customLevels[k]] = k;
        return o;
      }, {}) : null;
      const labels = Object.assign(
        Object.create(Object.prototype, { Infinity: { value: "silent" } }),
        useOnlyCustomLevels ? null : nums,
        customNums
      );
      const values = Object.assign(
        Object.create(Object.prototype, { silent: { value: Infinity } }),
        useOnlyCustomLevels ? null : DEFAULT_LEVELS,
        customLevels
      );
      return { labels, values };
    }
    function assertDefaultLevelFound(defaultLevel, customLevels, useOnlyCustomLevels) {
      if (typeof defaultLevel === "number") {
        const values = [].concat(
          Object.keys(customLevels || {}).map((key) => customLevels[key]),
          useOnlyCustomLevels ? [] : Object.keys(nums).map((level) => +level),
          Infinity
        );
        if (!values.includes(defaultLevel)) {
          throw Error(`default level:${defaultLevel} must be included in custom levels`);
        }
        return;
      }
      const labels = Object.assign(
        Object.create(Object.prototype, { silent: { value: Infinity } }),
        useOnlyCustomLevels ? null : DEFAULT_LEVELS,
        customLevels
      );
      if (!(defaultLevel in labels)) {
        throw Error(`default level:${defaultLevel} must be included in custom levels`);
      }
    }
    function assertNoLevelCollisions(levels, customLevels) {
      const { labels, values } = levels;
      for (const k in customLevels) {
        if (k in values) {
          throw Error("levels cannot be overridden");
        }
        if (customLevels[k] in labels) {
          throw Error("pre-existing level values cannot be used for new levels");
        }
      }
    }
    function assertLevelComparison(levelComparison) {
      if (typeof levelComparison === "function") {
        return;
      }
      if (typeof levelComparison === "string" && Object.values(SORTING_ORDER).includes(levelComparison)) {
        return;
      }
      throw new Error('Levels comparison should be one of "ASC", "DESC" or "function" type');
    }
    module.exports = {
      initialLsCache,
      genLsCache,
      levelMethods,
      getLevel,
      setLevel,
      isLevelEnabled,
      mappings,
      assertNoLevelCollisions,
      assertDefaultLevelFound,
      genLevelComparison,
      assertLevelComparison
    };
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/meta.js
var require_meta = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/meta.js"(exports, module) {
    "use strict";
    module.exports = { version: "9.14.0" };
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/proto.js
var require_proto = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/proto.js"(exports, module) {
    "use strict";
    var { EventEmitter } = __require("node:events");
    var {
      lsCacheSym,
      levelValSym,
      setLevelSym,
      getLevelSym,
      chindingsSym,
      parsedChindingsSym,
      mixinSym,
      asJsonSym,
      writeSym,
      mixinMergeStrategySym,
      timeSym,
      timeSliceIndexSym,
      streamSym,
      serializersSym,
      formattersSym,
      errorKeySym,
      messageKeySym,
      useOnlyCustomLevelsSym,
      needsMetadataGsym,
      redactFmtSym,
      stringifySym,
      formatOptsSym,
      stringifiersSym,
      msgPrefixSym,
      hooksSym
    } = require_symbols();
    var {
      getLevel,
      setLevel,
      isLevelEnabled,
      mappings,
      initialLsCache,
      genLsCache,
      assertNoLevelCollisions
    } = require_levels();
    var {
      asChindings,
      asJson,
      buildFormatters,
      stringify,
      noop
    } = require_tools();
    var {
      version
    } = require_meta();
    var redaction = require_redaction();
    var constructor = class Pino {
    };
    var prototype = {
      constructor,
      child,
      bindings,
      setBindings,
      flush,
      isLevelEnabled,
      version,
      get level() {
        return this[getLevelSym]();
      },
      set level(lvl) {
        this[setLevelSym](lvl);
      },
      get levelVal() {
        return this[levelValSym];
      },
      set levelVal(n) {
        throw Error("levelVal is read-only");
      },
      get msgPrefix() {
        return this[msgPrefixSym];
      },
      get [Symbol.toStringTag]() {
        return "Pino";
      },
      [lsCacheSym]: initialLsCache,
      [writeSym]: write,
      [asJsonSym]: asJson,
      [getLevelSym]: getLevel,
      [setLevelSym]: setLevel
    };
    Object.setPrototypeOf(prototype, EventEmitter.prototype);
    module.exports = function() {
      return Object.create(prototype);
    };
    var resetChildingsFormatter = (bindings2) => bindings2;
    function child(bindings2, options) {
      if (!bindings2) {
        throw Error("missing bindings for child Pino");
      }
      const serializers = this[serializersSym];
      const formatters = this[formattersSym];
      const instance = Object.create(this);
      if (options == null) {
        if (instance[formattersSym].bindings !== resetChildingsFormatter) {
          instance[formattersSym] = buildFormatters(
            formatters.level,
            resetChildingsFormatter,
            formatters.log
          );
        }
        instance[chindingsSym] = asChindings(instance, bindings2);
        instance[setLevelSym](this.level);
        if (this.onChild !== noop) {
          this.onChild(instance);
        }
        return instance;
      }
      if (options.hasOwnProperty("serializers") === true) {
        instance[serializersSym] = /* @__PURE__ */ Object.create(null);
        for (const k in serializers) {
          instance[serializersSym][k] = serializers[k];
        }
        const parentSymbols = Object.getOwnPropertySymbols(serializers);
        for (var i = 0; i < parentSymbols.length; i++) {
          const ks = parentSymbols[i];
          instance[serializersSym][ks] = serializers[ks];
        }
        for (const bk in options.serializers) {
          instance[serializersSym][bk] = options.serializers[bk];
        }
        const bindingsSymbols = Object.getOwnPropertySymbols(options.serializers);
        for (var bi = 0; bi < bindingsSymbols.length; bi++) {
          const bks = bindingsSymbols[bi];
          instance[serializersSym][bks] = options.serializers[bks];
        }
      } else instance[serializersSym] = serializers;
      if (options.hasOwnProperty("formatters")) {
        const { level, bindings: chindings, log } = options.formatters;
        instance[formattersSym] = buildFormatters(
          level || formatters.level,
          chindings || resetChildingsFormatter,
          log || formatters.log
        );
      } else {
        instance[formattersSym] = buildFormatters(
          formatters.level,
          resetChildingsFormatter,
          formatters.log
        );
      }
      if (options.hasOwnProperty("customLevels") === true) {
        assertNoLevelCollisions(this.levels, options.customLevels);
        instance.levels = mappings(options.customLevels, instance[useOnlyCustomLevelsSym]);
        genLsCache(instance);
      }
      if (typeof options.redact === "object" && options.redact !== null || Array.isArray(options.redact)) {
        instance.redact = options.redact;
        const stringifiers = redaction(instance.redact, stringify);
        const formatOpts = { stringify: stringifiers[redactFmtSym] };
        instance[stringifySym] = stringify;
        instance[stringifiersSym] = stringifiers;
        instance[formatOptsSym] = formatOpts;
      }
      if (typeof options.msgPrefix === "string") {
        instance[msgPrefixSym] = (this[msgPrefixSym] || "") + options.msgPrefix;
      }
      instance[chindingsSym] = asChindings(instance, bindings2);
      const childLevel = options.level || this.level;
      instance[setLevelSym](childLevel);
      this.onChild(instance);
      return instance;
    }
    function bindings() {
      const chindings = this[chindingsSym];
      const chindingsJson = `{${chindings.substr(1)}}`;
      const bindingsFromJson = JSON.parse(chindingsJson);
      delete bindingsFromJson.pid;
      delete bindingsFromJson.hostname;
      return bindingsFromJson;
    }
    function setBindings(newBindings) {
      const chindings = asChindings(this, newBindings);
      this[chindingsSym] = chindings;
      delete this[parsedChindingsSym];
    }
    function defaultMixinMergeStrategy(mergeObject, mixinObject) {
      return Object.assign(mixinObject, mergeObject);
    }
    function write(_obj, msg, num) {
      const t = this[timeSym]();
      const mixin = this[mixinSym];
      const errorKey = this[errorKeySym];
      const messageKey = this[messageKeySym];
      const mixinMergeStrategy = this[mixinMergeStrategySym] || defaultMixinMergeStrategy;
      let obj;
      const streamWriteHook = this[hooksSym].streamWrite;
      if (_obj === void 0 || _obj === null) {
        obj = {};
      } else if (_obj instanceof Error) {
        obj = { [errorKey]: _obj };
        if (msg === void 0) {
          msg = _obj.message;
        }
      } else {
        obj = _obj;
        if (msg === void 0 && _obj[messageKey] === void 0 && _obj[errorKey]) {
          msg = _obj[errorKey].message;
        }
      }
      if (mixin) {
        obj = mixinMergeStrategy(obj, mixin(obj, num, this));
      }
      const s = this[asJsonSym](obj, msg, num, t);
      const stream = this[streamSym];
      if (stream[needsMetadataGsym] === true) {
        stream.lastLevel = num;
        stream.lastObj = obj;
        stream.lastMsg = msg;
        stream.lastTime = t.slice(this[timeSliceIndexSym]);
        stream.lastLogger = this;
      }
      stream.write(streamWriteHook ? streamWriteHook(s) : s);
    }
    function flush(cb) {
      if (cb != null && typeof cb !== "function") {
        throw Error("callback must be a function");
      }
      const stream = this[streamSym];
      if (typeof stream.flush === "function") {
        stream.flush(cb || noop);
      } else if (cb) cb();
    }
  }
});

// node_modules/safe-stable-stringify/index.js
var require_safe_stable_stringify = __commonJS({
  "node_modules/safe-stable-stringify/index.js"(exports, module) {
    "use strict";
    var { hasOwnProperty } = Object.prototype;
    var stringify = configure();
    stringify.configure = configure;
    stringify.stringify = stringify;
    stringify.default = stringify;
    exports.stringify = stringify;
    exports.configure = configure;
    module.exports = stringify;
    var strEscapeSequencesRegExp = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
    function strEscape(str) {
      if (str.length < 5e3 && !strEscapeSequencesRegExp.test(str)) {
        return `"${str}"`;
      }
      return JSON.stringify(str);
    }
    function sort(array, comparator) {
      if (array.length > 200 || comparator) {
        return array.sort(comparator);
      }
      for (let i = 1; i < array.length; i++) {
        const currentValue = array[i];
        let position = i;
        while (position !== 0 && array[position - 1] > currentValue) {
          array[position] = array[position - 1];
          position--;
        }
        array[position] = currentValue;
      }
      return array;
    }
    var typedArrayPrototypeGetSymbolToStringTag = Object.getOwnPropertyDescriptor(
      Object.getPrototypeOf(
        Object.getPrototypeOf(
          new Int8Array()
        )
      ),
      Symbol.toStringTag
    ).get;
    function isTypedArrayWithEntries(value) {
      return typedArrayPrototypeGetSymbolToStringTag.call(value) !== void 0 && value.length !== 0;
    }
    function stringifyTypedArray(array, separator, maximumBreadth) {
      if (array.length < maximumBreadth) {
        maximumBreadth = array.length;
      }
      const whitespace = separator === "," ? "" : " ";
      let res = `"0":${whitespace}${array[0]}`;
      for (let i = 1; i < maximumBreadth; i++) {
        res += `${separator}"${i}":${whitespace}${array[i]}`;
      }
      return res;
    }
    function getCircularValueOption(options) {
      if (hasOwnProperty.call(options, "circularValue")) {
        const circularValue = options.circularValue;
        if (typeof circularValue === "string") {
          return `"${circularValue}"`;
        }
        if (circularValue == null) {
          return circularValue;
        }
        if (circularValue === Error || circularValue === TypeError) {
          return {
            toString() {
              throw new TypeError("Converting circular structure to JSON");
            }
          };
        }
        throw new TypeError('The "circularValue" argument must be of type string or the value null or undefined');
      }
      return '"[Circular]"';
    }
    function getDeterministicOption(options) {
      let value;
      if (hasOwnProperty.call(options, "deterministic")) {
        value = options.deterministic;
        if (typeof value !== "boolean" && typeof value !== "function") {
          throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');
        }
      }
      return value === void 0 ? true : value;
    }
    function getBooleanOption(options, key) {
      let value;
      if (hasOwnProperty.call(options, key)) {
        value = options[key];
        if (typeof value !== "boolean") {
          throw new TypeError(`The "${key}" argument must be of type boolean`);
        }
      }
      return value === void 0 ? true : value;
    }
    function getPositiveIntegerOption(options, key) {
      let value;
      if (hasOwnProperty.call(options, key)) {
        value = options[key];
        if (typeof value !== "number") {
          throw new TypeError(`The "${key}" argument must be of type number`);
        }
        if (!Number.isInteger(value)) {
          throw new TypeError(`The "${key}" argument must be an integer`);
        }
        if (value < 1) {
          throw new RangeError(`The "${key}" argument must be >= 1`);
        }
      }
      return value === void 0 ? Infinity : value;
    }
    function getItemCount(number) {
      if (number === 1) {
        return "1 item";
      }
      return `${number} items`;
    }
    function getUniqueReplacerSet(replacerArray) {
      const replacerSet = /* @__PURE__ */ new Set();
      for (const value of replacerArray) {
        if (typeof value === "string" || typeof value === "number") {
          replacerSet.add(String(value));
        }
      }
      return replacerSet;
    }
    function getStrictOption(options) {
      if (hasOwnProperty.call(options, "strict")) {
        const value = options.strict;
        if (typeof value !== "boolean") {
          throw new TypeError('The "strict" argument must be of type boolean');
        }
        if (value) {
          return (value2) => {
            let message = `Object can not safely be stringified. Received type ${typeof value2}`;
            if (typeof value2 !== "function") message += ` (${value2.toString()})`;
            throw new Error(message);
          };
        }
      }
    }
    function configure(options) {
      options = { ...options };
      const fail = getStrictOption(options);
      if (fail) {
        if (options.bigint === void 0) {
          options.bigint = false;
        }
        if (!("circularValue" in options)) {
          options.circularValue = Error;
        }
      }
      const circularValue = getCircularValueOption(options);
      const bigint = getBooleanOption(options, "bigint");
      const deterministic = getDeterministicOption(options);
      const comparator = typeof deterministic === "function" ? deterministic : void 0;
      const maximumDepth = getPositiveIntegerOption(options, "maximumDepth");
      const maximumBreadth = getPositiveIntegerOption(options, "maximumBreadth");
      function stringifyFnReplacer(key, parent, stack, replacer, spacer, indentation) {
        let value = parent[key];
        if (typeof value === "object" && value !== null && typeof value.toJSON === "function") {
          value = value.toJSON(key);
        }
        value = replacer.call(parent, key, value);
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            let res = "";
            let join = ",";
            const originalIndentation = indentation;
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              if (spacer !== "") {
                indentation += spacer;
                res += `
${indentation}`;
                join = `,
${indentation}`;
              }
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += join;
              }
              const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              if (spacer !== "") {
                res += `
${originalIndentation}`;
              }
              stack.pop();
              return `[${res}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            let whitespace = "";
            let separator = "";
            if (spacer !== "") {
              indentation += spacer;
              join = `,
${indentation}`;
              whitespace = " ";
            }
            const maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (deterministic && !isTypedArrayWithEntries(value)) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifyFnReplacer(key2, value, stack, replacer, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
                separator = join;
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...":${whitespace}"${getItemCount(removedKeys)} not stringified"`;
              separator = join;
            }
            if (spacer !== "" && separator.length > 1) {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      function stringifyArrayReplacer(key, value, stack, replacer, spacer, indentation) {
        if (typeof value === "object" && value !== null && typeof value.toJSON === "function") {
          value = value.toJSON(key);
        }
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            const originalIndentation = indentation;
            let res = "";
            let join = ",";
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              if (spacer !== "") {
                indentation += spacer;
                res += `
${indentation}`;
                join = `,
${indentation}`;
              }
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += join;
              }
              const tmp = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              if (spacer !== "") {
                res += `
${originalIndentation}`;
              }
              stack.pop();
              return `[${res}]`;
            }
            stack.push(value);
            let whitespace = "";
            if (spacer !== "") {
              indentation += spacer;
              join = `,
${indentation}`;
              whitespace = " ";
            }
            let separator = "";
            for (const key2 of replacer) {
              const tmp = stringifyArrayReplacer(key2, value[key2], stack, replacer, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
                separator = join;
              }
            }
            if (spacer !== "" && separator.length > 1) {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      function stringifyIndent(key, value, stack, spacer, indentation) {
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (typeof value.toJSON === "function") {
              value = value.toJSON(key);
              if (typeof value !== "object") {
                return stringifyIndent(key, value, stack, spacer, indentation);
              }
              if (value === null) {
                return "null";
              }
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            const originalIndentation = indentation;
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              indentation += spacer;
              let res2 = `
${indentation}`;
              const join2 = `,
${indentation}`;
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyIndent(String(i), value[i], stack, spacer, indentation);
                res2 += tmp2 !== void 0 ? tmp2 : "null";
                res2 += join2;
              }
              const tmp = stringifyIndent(String(i), value[i], stack, spacer, indentation);
              res2 += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res2 += `${join2}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              res2 += `
${originalIndentation}`;
              stack.pop();
              return `[${res2}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            indentation += spacer;
            const join = `,
${indentation}`;
            let res = "";
            let separator = "";
            let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (isTypedArrayWithEntries(value)) {
              res += stringifyTypedArray(value, join, maximumBreadth);
              keys = keys.slice(value.length);
              maximumPropertiesToStringify -= value.length;
              separator = join;
            }
            if (deterministic) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifyIndent(key2, value[key2], stack, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}: ${tmp}`;
                separator = join;
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...": "${getItemCount(removedKeys)} not stringified"`;
              separator = join;
            }
            if (separator !== "") {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      function stringifySimple(key, value, stack) {
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (typeof value.toJSON === "function") {
              value = value.toJSON(key);
              if (typeof value !== "object") {
                return stringifySimple(key, value, stack);
              }
              if (value === null) {
                return "null";
              }
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            let res = "";
            const hasLength = value.length !== void 0;
            if (hasLength && Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifySimple(String(i), value[i], stack);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += ",";
              }
              const tmp = stringifySimple(String(i), value[i], stack);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `,"... ${getItemCount(removedKeys)} not stringified"`;
              }
              stack.pop();
              return `[${res}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            let separator = "";
            let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (hasLength && isTypedArrayWithEntries(value)) {
              res += stringifyTypedArray(value, ",", maximumBreadth);
              keys = keys.slice(value.length);
              maximumPropertiesToStringify -= value.length;
              separator = ",";
            }
            if (deterministic) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifySimple(key2, value[key2], stack);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${tmp}`;
                separator = ",";
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...":"${getItemCount(removedKeys)} not stringified"`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      function stringify2(value, replacer, space) {
        if (arguments.length > 1) {
          let spacer = "";
          if (typeof space === "number") {
            spacer = " ".repeat(Math.min(space, 10));
          } else if (typeof space === "string") {
            spacer = space.slice(0, 10);
          }
          if (replacer != null) {
            if (typeof replacer === "function") {
              return stringifyFnReplacer("", { "": value }, [], replacer, spacer, "");
            }
            if (Array.isArray(replacer)) {
              return stringifyArrayReplacer("", value, [], getUniqueReplacerSet(replacer), spacer, "");
            }
          }
          if (spacer.length !== 0) {
            return stringifyIndent("", value, [], spacer, "");
          }
        }
        return stringifySimple("", value, []);
      }
      return stringify2;
    }
  }
});

// node_modules/@salesforce/core/node_modules/pino/lib/multistream.js
var require_multistream = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/lib/multistream.js"(exports, module) {
    "use strict";
    var metadata = /* @__PURE__ */ Symbol.for("pino.metadata");
    var { DEFAULT_LEVELS } = require_constants();
    var DEFAULT_INFO_LEVEL = DEFAULT_LEVELS.info;
    function multistream(streamsArray, opts) {
      streamsArray = streamsArray || [];
      opts = opts || { dedupe: false };
      const streamLevels = Object.create(DEFAULT_LEVELS);
      streamLevels.silent = Infinity;
      if (opts.levels && typeof opts.levels === "object") {
        Object.keys(opts.levels).forEach((i) => {
          streamLevels[i] = opts.levels[i];
        });
      }
      const res = {
        write,
        add,
        remove,
        emit,
        flushSync,
        end,
        minLevel: 0,
        lastId: 0,
        streams: [],
        clone,
        [metadata]: true,
        streamLevels
      };
      if (Array.isArray(streamsArray)) {
        streamsArray.forEach(add, res);
      } else {
        add.call(res, streamsArray);
      }
      streamsArray = null;
      return res;
      function write(data) {
        let dest;
        const level = this.lastLevel;
        const { streams } = this;
        let recordedLevel = 0;
        let stream;
        for (let i = initLoopVar(streams.length, opts.dedupe); checkLoopVar(i, streams.length, opts.dedupe); i = adjustLoopVar(i, opts.dedupe)) {
          dest = streams[i];
          if (dest.level <= level) {
            if (recordedLevel !== 0 && recordedLevel !== dest.level) {
              break;
            }
            stream = dest.stream;
            if (stream[metadata]) {
              const { lastTime, lastMsg, lastObj, lastLogger } = this;
              stream.lastLevel = level;
              stream.lastTime = lastTime;
              stream.lastMsg = lastMsg;
              stream.lastObj = lastObj;
              stream.lastLogger = lastLogger;
            }
            stream.write(data);
            if (opts.dedupe) {
              recordedLevel = dest.level;
            }
          } else if (!opts.dedupe) {
            break;
          }
        }
      }
      function emit(...args) {
        for (const { stream } of this.streams) {
          if (typeof stream.emit === "function") {
            stream.emit(...args);
          }
        }
      }
      function flushSync() {
        for (const { stream } of this.streams) {
          if (typeof stream.flushSync === "function") {
            stream.flushSync();
          }
        }
      }
      function add(dest) {
        if (!dest) {
          return res;
        }
        const isStream = typeof dest.write === "function" || dest.stream;
        const stream_ = dest.write ? dest : dest.stream;
        if (!isStream) {
          throw Error("stream object needs to implement either StreamEntry or DestinationStream interface");
        }
        const { streams, streamLevels: streamLevels2 } = this;
        let level;
        if (typeof dest.levelVal === "number") {
          level = dest.levelVal;
        } else if (typeof dest.level === "string") {
          level = streamLevels2[dest.level];
        } else if (typeof dest.level === "number") {
          level = dest.level;
        } else {
          level = DEFAULT_INFO_LEVEL;
        }
        const dest_ = {
          stream: stream_,
          level,
          levelVal: void 0,
          id: ++res.lastId
        };
        streams.unshift(dest_);
        streams.sort(compareByLevel);
        this.minLevel = streams[0].level;
        return res;
      }
      function remove(id) {
        const { streams } = this;
        const index = streams.findIndex((s) => s.id === id);
        if (index >= 0) {
          streams.splice(index, 1);
          streams.sort(compareByLevel);
          this.minLevel = streams.length > 0 ? streams[0].level : -1;
        }
        return res;
      }
      function end() {
        for (const { stream } of this.streams) {
          if (typeof stream.flushSync === "function") {
            stream.flushSync();
          }
          stream.end();
        }
      }
      function clone(level) {
        const streams = new Array(this.streams.length);
        for (let i = 0; i < streams.length; i++) {
          streams[i] = {
            level,
            stream: this.streams[i].stream
          };
        }
        return {
          write,
          add,
          remove,
          minLevel: level,
          streams,
          clone,
          emit,
          flushSync,
          [metadata]: true
        };
      }
    }
    function compareByLevel(a, b) {
      return a.level - b.level;
    }
    function initLoopVar(length, dedupe) {
      return dedupe ? length - 1 : 0;
    }
    function adjustLoopVar(i, dedupe) {
      return dedupe ? i - 1 : i + 1;
    }
    function checkLoopVar(i, length, dedupe) {
      return dedupe ? i >= 0 : i < length;
    }
    module.exports = multistream;
  }
});

// node_modules/@salesforce/core/node_modules/pino/pino.js
var require_pino = __commonJS({
  "node_modules/@salesforce/core/node_modules/pino/pino.js"(exports, module) {
    "use strict";
    var os = __require("node:os");
    var stdSerializers = require_pino_std_serializers();
    var caller = require_caller();
    var redaction = require_redaction();
    var time = require_time();
    var proto = require_proto();
    var symbols = require_symbols();
    var { configure } = require_safe_stable_stringify();
    var { assertDefaultLevelFound, mappings, genLsCache, genLevelComparison, assertLevelComparison } = require_levels();
    var { DEFAULT_LEVELS, SORTING_ORDER } = require_constants();
    var {
      createArgsNormalizer,
      asChindings,
      buildSafeSonicBoom,
      buildFormatters,
      stringify,
      normalizeDestFileDescriptor,
      noop
    } = require_tools();
    var { version } = require_meta();
    var {
      chindingsSym,
      redactFmtSym,
      serializersSym,
      timeSym,
      timeSliceIndexSym,
      streamSym,
      stringifySym,
      stringifySafeSym,
      stringifiersSym,
      setLevelSym,
      endSym,
      formatOptsSym,
      messageKeySym,
      errorKeySym,
      nestedKeySym,
      mixinSym,
      levelCompSym,
      useOnlyCustomLevelsSym,
      formattersSym,
      hooksSym,
      nestedKeyStrSym,
      mixinMergeStrategySym,
      msgPrefixSym
    } = symbols;
    var { epochTime, nullTime } = time;
    var { pid } = process;
    var hostname = os.hostname();
    var defaultErrorSerializer = stdSerializers.err;
    var defaultOptions = {
      level: "info",
      levelComparison: SORTING_ORDER.ASC,
      levels: DEFAULT_LEVELS,
      messageKey: "msg",
      errorKey: "err",
      nestedKey: null,
      enabled: true,
      base: { pid, hostname },
      serializers: Object.assign(/* @__PURE__ */ Object.create(null), {
        err: defaultErrorSerializer
      }),
      formatters: Object.assign(/* @__PURE__ */ Object.create(null), {
        bindings(bindings) {
          return bindings;
        },
        level(label, number) {
          return { level: number };
        }
      }),
      hooks: {
        logMethod: void 0,
        streamWrite: void 0
      },
      timestamp: epochTime,
      name: void 0,
      redact: null,
      customLevels: null,
      useOnlyCustomLevels: false,
      depthLimit: 5,
      edgeLimit: 100
    };
    var normalize = createArgsNormalizer(defaultOptions);
    var serializers = Object.assign(/* @__PURE__ */ Object.create(null), stdSerializers);
    function pino(...args) {
      const instance = {};
      const { opts, stream } = normalize(instance, caller(), ...args);
      if (opts.level && typeof opts.level === "string" && DEFAULT_LEVELS[opts.level.toLowerCase()] !== void 0) opts.level = opts.level.toLowerCase();
      const {
        redact,
        crlf,
        serializers: serializers2,
        timestamp,
        messageKey,
        errorKey,
        nestedKey,
        base,
        name,
        level,
        customLevels,
        levelComparison,
        mixin,
        mixinMergeStrategy,
        useOnlyCustomLevels,
        formatters,
        hooks,
        depthLimit,
        edgeLimit,
        onChild,
        msgPrefix
      } = opts;
      const stringifySafe = configure({
        maximumDepth: depthLimit,
        maximumBreadth: edgeLimit
      });
      const allFormatters = buildFormatters(
        formatters.level,
        formatters.bindings,
        formatters.log
      );
      const stringifyFn = stringify.bind({
        [stringifySafeSym]: stringifySafe
      });
      const stringifiers = redact ? redaction(redact, stringifyFn) : {};
      const formatOpts = redact ? { stringify: stringifiers[redactFmtSym] } : { stringify: stringifyFn };
      const end = "}" + (crlf ? "\r\n" : "\n");
      const coreChindings = asChindings.bind(null, {
        [chindingsSym]: "",
        [serializersSym]: serializers2,
        [stringifiersSym]: stringifiers,
        [stringifySym]: stringify,
        [stringifySafeSym]: stringifySafe,
        [formattersSym]: allFormatters
      });
      let chindings = "";
      if (base !== null) {
        if (name === void 0) {
          chindings = coreChindings(base);
        } else {
          chindings = coreChindings(Object.assign({}, base, { name }));
        }
      }
      const time2 = timestamp instanceof Function ? timestamp : timestamp ? epochTime : nullTime;
      const timeSliceIndex = time2().indexOf(":") + 1;
      if (useOnlyCustomLevels && !customLevels) throw Error("customLevels is required if useOnlyCustomLevels is set true");
      if (mixin && typeof mixin !== "function") throw Error(`Unknown mixin type "${typeof mixin}" - expected "function"`);
      if (msgPrefix && typeof msgPrefix !== "string") throw Error(`Unknown msgPrefix type "${typeof msgPrefix}" - expected "string"`);
      assertDefaultLevelFound(level, customLevels, useOnlyCustomLevels);
      const levels = mappings(customLevels, useOnlyCustomLevels);
      if (typeof stream.emit === "function") {
        stream.emit("message", { code: "PINO_CONFIG", config: { levels, messageKey, errorKey } });
      }
      assertLevelComparison(levelComparison);
      const levelCompFunc = genLevelComparison(levelComparison);
      Object.assign(instance, {
        levels,
        [levelCompSym]: levelCompFunc,
        [useOnlyCustomLevelsSym]: useOnlyCustomLevels,
        [streamSym]: stream,
        [timeSym]: time2,
        [timeSliceIndexSym]: timeSliceIndex,
        [stringifySym]: stringify,
        [stringifySafeSym]: stringifySafe,
        [stringifiersSym]: stringifiers,
        [endSym]: end,
        [formatOptsSym]: formatOpts,
        [messageKeySym]: messageKey,
        [errorKeySym]: errorKey,
        [nestedKeySym]: nestedKey,
        // protect against injection
        [nestedKeyStrSym]: nestedKey ? `,${JSON.stringify(nestedKey)}:{` : "",
        [serializersSym]: serializers2,
        [mixinSym]: mixin,
        [mixinMergeStrategySym]: mixinMergeStrategy,
        [chindingsSym]: chindings,
        [formattersSym]: allFormatters,
        [hooksSym]: hooks,
        silent: noop,
        onChild,
        [msgPrefixSym]: msgPrefix
      });
      Object.setPrototypeOf(instance, proto());
      genLsCache(instance);
      instance[setLevelSym](level);
      return instance;
    }
    module.exports = pino;
    module.exports.destination = (dest = process.stdout.fd) => {
      if (typeof dest === "object") {
        dest.dest = normalizeDestFileDescriptor(dest.dest || process.stdout.fd);
        return buildSafeSonicBoom(dest);
      } else {
        return buildSafeSonicBoom({ dest: normalizeDestFileDescriptor(dest), minLength: 0 });
      }
    };
    module.exports.transport = require_transport();
    module.exports.multistream = require_multistream();
    module.exports.levels = mappings();
    module.exports.stdSerializers = serializers;
    module.exports.stdTimeFunctions = Object.assign({}, time);
    module.exports.symbols = symbols;
    module.exports.version = version;
    module.exports.default = pino;
    module.exports.pino = pino;
  }
});

// node_modules/@salesforce/kit/lib/creatable.js
var require_creatable = __commonJS({
  "node_modules/@salesforce/kit/lib/creatable.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AsyncOptionalCreatable = exports.AsyncCreatable = void 0;
    var AsyncCreatable = class {
      /**
       * Constructs a new `AsyncCreatable` instance. For internal and subclass use only.
       * New subclass instances must be created with the static {@link create} method.
       *
       * @param options An options object providing initialization params.
       */
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      constructor(options) {
      }
      /**
       * Asynchronously constructs and initializes a new instance of a concrete subclass with the provided `options`.
       *
       * @param options An options object providing initialization params to the async constructor.
       */
      static async create(options) {
        const instance = new this(options);
        await instance.init();
        return instance;
      }
    };
    exports.AsyncCreatable = AsyncCreatable;
    var AsyncOptionalCreatable = class {
      /**
       * Constructs a new `AsyncCreatable` instance. For internal and subclass use only.
       * New subclass instances must be created with the static {@link create} method.
       *
       * @param options An options object providing initialization params.
       */
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      constructor(options) {
      }
      /**
       * Asynchronously constructs and initializes a new instance of a concrete subclass with the optional `options`.
       *
       * @param options An options object providing initialization params to the async constructor.
       */
      static async create(options) {
        const instance = new this(options);
        await instance.init();
        return instance;
      }
    };
    exports.AsyncOptionalCreatable = AsyncOptionalCreatable;
  }
});

// node_modules/@salesforce/kit/lib/duration.js
var require_duration = __commonJS({
  "node_modules/@salesforce/kit/lib/duration.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Duration = void 0;
    exports.sleep = sleep;
    var Duration = class _Duration {
      /**
       * The number of milliseconds in one second.
       */
      static MILLIS_IN_SECONDS = 1e3;
      /**
       * The number of seconds in one minute.
       */
      static SECONDS_IN_MINUTE = 60;
      /**
       * The number of minutes in one hour.
       */
      static MINUTES_IN_HOUR = 60;
      /**
       * The number of hours in one day.
       */
      static HOURS_IN_DAY = 24;
      /**
       * The number of days in one week.
       */
      static DAYS_IN_WEEK = 7;
      quantity;
      unit;
      constructor(quantity, unit = _Duration.Unit.MINUTES) {
        this.quantity = quantity;
        this.unit = unit;
      }
      /**
       * Returns the current number of minutes represented by this `Duration` instance, rounded to the nearest integer
       * value.
       */
      get minutes() {
        switch (this.unit) {
          case _Duration.Unit.MILLISECONDS:
            return Math.round(this.quantity / _Duration.MILLIS_IN_SECONDS / _Duration.SECONDS_IN_MINUTE);
          case _Duration.Unit.SECONDS:
            return Math.round(this.quantity / _Duration.SECONDS_IN_MINUTE);
          case _Duration.Unit.MINUTES:
            return this.quantity;
          case _Duration.Unit.HOURS:
            return this.quantity * _Duration.MINUTES_IN_HOUR;
          case _Duration.Unit.DAYS:
            return this.quantity * _Duration.MINUTES_IN_HOUR * _Duration.HOURS_IN_DAY;
          case _Duration.Unit.WEEKS:
            return this.quantity * _Duration.MINUTES_IN_HOUR * _Duration.HOURS_IN_DAY * _Duration.DAYS_IN_WEEK;
        }
      }
      /**
       * Returns the current number of hours represented by this `Duration` instance.
       */
      get hours() {
        switch (this.unit) {
          case _Duration.Unit.MILLISECONDS:
            return Math.round(this.quantity / _Duration.MILLIS_IN_SECONDS / _Duration.SECONDS_IN_MINUTE / _Duration.MINUTES_IN_HOUR);
          case _Duration.Unit.SECONDS:
            return Math.round(this.quantity / _Duration.SECONDS_IN_MINUTE / _Duration.MINUTES_IN_HOUR);
          case _Duration.Unit.MINUTES:
            return Math.round(this.quantity / _Duration.MINUTES_IN_HOUR);
          case _Duration.Unit.HOURS:
            return this.quantity;
          case _Duration.Unit.DAYS:
            return this.quantity * _Duration.HOURS_IN_DAY;
          case _Duration.Unit.WEEKS:
            return this.quantity * _Duration.HOURS_IN_DAY * _Duration.DAYS_IN_WEEK;
        }
      }
      /**
       * Returns the current number of milliseconds represented by this `Duration` instance.
       */
      get milliseconds() {
        switch (this.unit) {
          case _Duration.Unit.MILLISECONDS:
            return this.quantity;
          case _Duration.Unit.SECONDS:
            return this.quantity * _Duration.MILLIS_IN_SECONDS;
          case _Duration.Unit.MINUTES:
            return this.quantity * _Duration.MILLIS_IN_SECONDS * _Duration.SECONDS_IN_MINUTE;
          case _Duration.Unit.HOURS:
            return this.quantity * _Duration.MILLIS_IN_SECONDS * _Duration.SECONDS_IN_MINUTE * _Duration.MINUTES_IN_HOUR;
          case _Duration.Unit.DAYS:
            return this.quantity * _Duration.MILLIS_IN_SECONDS * _Duration.SECONDS_IN_MINUTE * _Duration.MINUTES_IN_HOUR * _Duration.HOURS_IN_DAY;
          case _Duration.Unit.WEEKS:
            return this.quantity * _Duration.MILLIS_IN_SECONDS * _Duration.SECONDS_IN_MINUTE * _Duration.MINUTES_IN_HOUR * _Duration.HOURS_IN_DAY * _Duration.DAYS_IN_WEEK;
        }
      }
      /**
       * Returns the current number of seconds represented by this `Duration` instance, rounded to the nearest integer
       * value.
       */
      get seconds() {
        switch (this.unit) {
          case _Duration.Unit.MILLISECONDS:
            return Math.round(this.quantity / _Duration.MILLIS_IN_SECONDS);
          case _Duration.Unit.SECONDS:
            return this.quantity;
          case _Duration.Unit.MINUTES:
            return this.quantity * _Duration.SECONDS_IN_MINUTE;
          case _Duration.Unit.HOURS:
            return this.quantity * _Duration.SECONDS_IN_MINUTE * _Duration.MINUTES_IN_HOUR;
          case _Duration.Unit.DAYS:
            return this.quantity * _Duration.SECONDS_IN_MINUTE * _Duration.MINUTES_IN_HOUR * _Duration.HOURS_IN_DAY;
          case _Duration.Unit.WEEKS:
            return this.quantity * _Duration.SECONDS_IN_MINUTE * _Duration.MINUTES_IN_HOUR * _Duration.HOURS_IN_DAY * _Duration.DAYS_IN_WEEK;
        }
      }
      /**
       * Returns the current number of days represented by this `Duration` instance.
       */
      get days() {
        switch (this.unit) {
          case _Duration.Unit.MILLISECONDS:
            return Math.round(this.quantity / _Duration.MILLIS_IN_SECONDS / _Duration.SECONDS_IN_MINUTE / _Duration.MINUTES_IN_HOUR / _Duration.HOURS_IN_DAY);
          case _Duration.Unit.SECONDS:
            return Math.round(this.quantity / _Duration.SECONDS_IN_MINUTE / _Duration.MINUTES_IN_HOUR / _Duration.HOURS_IN_DAY);
          case _Duration.Unit.MINUTES:
            return Math.round(this.quantity / _Duration.MINUTES_IN_HOUR / _Duration.HOURS_IN_DAY);
          case _Duration.Unit.HOURS:
            return Math.round(this.quantity / _Duration.HOURS_IN_DAY);
          case _Duration.Unit.DAYS:
            return this.quantity;
          case _Duration.Unit.WEEKS:
            return this.quantity * _Duration.DAYS_IN_WEEK;
        }
      }
      /**
       * Returns the current number of weeks represented by this `Duration` instance.
       */
      get weeks() {
        switch (this.unit) {
          case _Duration.Unit.MILLISECONDS:
            return Math.round(this.quantity / _Duration.MILLIS_IN_SECONDS / _Duration.SECONDS_IN_MINUTE / _Duration.MINUTES_IN_HOUR / _Duration.HOURS_IN_DAY / _Duration.DAYS_IN_WEEK);
          case _Duration.Unit.SECONDS:
            return Math.round(this.quantity / _Duration.SECONDS_IN_MINUTE / _Duration.MINUTES_IN_HOUR / _Duration.HOURS_IN_DAY / _Duration.DAYS_IN_WEEK);
          case _Duration.Unit.MINUTES:
            return Math.round(this.quantity / _Duration.MINUTES_IN_HOUR / _Duration.HOURS_IN_DAY / _Duration.DAYS_IN_WEEK);
          case _Duration.Unit.HOURS:
            return Math.round(this.quantity / _Duration.HOURS_IN_DAY / _Duration.DAYS_IN_WEEK);
          case _Duration.Unit.DAYS:
            return Math.round(this.quantity / _Duration.DAYS_IN_WEEK);
          case _Duration.Unit.WEEKS:
            return this.quantity;
        }
      }
      /**
       * Returns a new `Duration` instance created from the specified number of milliseconds.
       *
       * @param quantity The number of milliseconds.
       */
      static milliseconds(quantity) {
        return new _Duration(quantity, _Duration.Unit.MILLISECONDS);
      }
      /**
       * Returns a new `Duration` instance created from the specified number of seconds.
       *
       * @param quantity The number of seconds.
       */
      static seconds(quantity) {
        return new _Duration(quantity, _Duration.Unit.SECONDS);
      }
      /**
       * Returns a new `Duration` instance created from the specified number of minutes.
       *
       * @param quantity The number of minutes.
       */
      static minutes(quantity) {
        return new _Duration(quantity, _Duration.Unit.MINUTES);
      }
      /**
       * Returns a new `Duration` instance created from the specified number of hours.
       *
       * @param quantity The number of hours.
       */
      static hours(quantity) {
        return new _Duration(quantity, _Duration.Unit.HOURS);
      }
      /**
       * Returns a new `Duration` instance created from the specified number of days.
       *
       * @param quantity The number of days.
       */
      static days(quantity) {
        return new _Duration(quantity, _Duration.Unit.DAYS);
      }
      /**
       * Returns a new `Duration` instance created from the specified number of weeks.
       *
       * @param quantity The number of weeks.
       */
      static weeks(quantity) {
        return new _Duration(quantity, _Duration.Unit.WEEKS);
      }
      /**
       * The string representation of this `Duration`. e.g. "645 seconds"
       */
      toString() {
        return pluralize(this.quantity, this.unit);
      }
    };
    exports.Duration = Duration;
    (function(Duration2) {
      let Unit;
      (function(Unit2) {
        Unit2[Unit2["MINUTES"] = 0] = "MINUTES";
        Unit2[Unit2["MILLISECONDS"] = 1] = "MILLISECONDS";
        Unit2[Unit2["SECONDS"] = 2] = "SECONDS";
        Unit2[Unit2["HOURS"] = 3] = "HOURS";
        Unit2[Unit2["DAYS"] = 4] = "DAYS";
        Unit2[Unit2["WEEKS"] = 5] = "WEEKS";
      })(Unit = Duration2.Unit || (Duration2.Unit = {}));
    })(Duration || (exports.Duration = Duration = {}));
    function sleep(durationOrQuantity, unit = Duration.Unit.MILLISECONDS) {
      const duration = durationOrQuantity instanceof Duration ? durationOrQuantity : new Duration(durationOrQuantity, unit);
      let handle;
      let doResolve;
      const wake = () => {
        if (!handle)
          return;
        clearTimeout(handle);
        handle = void 0;
        doResolve();
      };
      const promise = new Promise((resolve) => {
        doResolve = resolve;
        handle = setTimeout(wake, duration.milliseconds);
      });
      return Object.assign(promise, { interrupt: wake });
    }
    var pluralize = (num, unit) => {
      const name = Duration.Unit[unit].toLowerCase();
      return `${num} ${num === 1 ? name.slice(0, name.length - 1) : name}`;
    };
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/is.js
var require_is = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/is.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isString = isString;
    exports.isNumber = isNumber;
    exports.isBoolean = isBoolean;
    exports.isObject = isObject;
    exports.isFunction = isFunction;
    exports.isPlainObject = isPlainObject;
    exports.isDictionary = isDictionary;
    exports.isInstance = isInstance;
    exports.isClassAssignableTo = isClassAssignableTo;
    exports.isArray = isArray;
    exports.isArrayLike = isArrayLike;
    exports.isAnyJson = isAnyJson;
    exports.isJsonMap = isJsonMap;
    exports.isJsonArray = isJsonArray;
    exports.isKeyOf = isKeyOf;
    function isString(value) {
      return typeof value === "string";
    }
    function isNumber(value) {
      return typeof value === "number";
    }
    function isBoolean(value) {
      return typeof value === "boolean";
    }
    function isObject(value) {
      return value != null && (typeof value === "object" || typeof value === "function");
    }
    function isFunction(value) {
      return typeof value === "function";
    }
    function isPlainObject(value) {
      const isObjectObject = (o) => isObject(o) && Object.prototype.toString.call(o) === "[object Object]";
      if (!isObjectObject(value))
        return false;
      const ctor = value.constructor;
      if (!isFunction(ctor))
        return false;
      if (!isObjectObject(ctor.prototype))
        return false;
      if (!ctor.prototype.hasOwnProperty("isPrototypeOf"))
        return false;
      return true;
    }
    function isDictionary(value) {
      return isPlainObject(value);
    }
    function isInstance(value, ctor) {
      return value instanceof ctor;
    }
    function isClassAssignableTo(value, cls) {
      const has = (v, k) => isObject(v) && k in v;
      return value === cls || has(value, "prototype") && value.prototype instanceof cls;
    }
    function isArray(value) {
      return Array.isArray(value);
    }
    function isArrayLike(value) {
      const hasLength = (v) => isObject(v) && "length" in v;
      return !isFunction(value) && (isString(value) || hasLength(value));
    }
    function isAnyJson(value) {
      return value === null || isString(value) || isNumber(value) || isBoolean(value) || isPlainObject(value) || isArray(value);
    }
    function isJsonMap(value) {
      return isPlainObject(value);
    }
    function isJsonArray(value) {
      return isArray(value);
    }
    function isKeyOf(obj, key) {
      return Object.keys(obj).includes(key);
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/as.js
var require_as = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/as.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.asString = asString;
    exports.asNumber = asNumber;
    exports.asBoolean = asBoolean;
    exports.asObject = asObject;
    exports.asPlainObject = asPlainObject;
    exports.asDictionary = asDictionary;
    exports.asInstance = asInstance;
    exports.asArray = asArray;
    exports.asFunction = asFunction;
    exports.asJsonMap = asJsonMap;
    exports.asJsonArray = asJsonArray;
    var is_1 = require_is();
    function asString(value, defaultValue) {
      return (0, is_1.isString)(value) ? value : defaultValue;
    }
    function asNumber(value, defaultValue) {
      return (0, is_1.isNumber)(value) ? value : defaultValue;
    }
    function asBoolean(value, defaultValue) {
      return (0, is_1.isBoolean)(value) ? value : defaultValue;
    }
    function asObject(value, defaultValue) {
      return (0, is_1.isObject)(value) ? value : defaultValue;
    }
    function asPlainObject(value, defaultValue) {
      return (0, is_1.isPlainObject)(value) ? value : defaultValue;
    }
    function asDictionary(value, defaultValue) {
      return (0, is_1.isDictionary)(value) ? value : defaultValue;
    }
    function asInstance(value, ctor, defaultValue) {
      return (0, is_1.isInstance)(value, ctor) ? value : defaultValue;
    }
    function asArray(value, defaultValue) {
      return (0, is_1.isArray)(value) ? value : defaultValue;
    }
    function asFunction(value, defaultValue) {
      return (0, is_1.isFunction)(value) ? value : defaultValue;
    }
    function asJsonMap(value, defaultValue) {
      return (0, is_1.isJsonMap)(value) ? value : defaultValue;
    }
    function asJsonArray(value, defaultValue) {
      return (0, is_1.isJsonArray)(value) ? value : defaultValue;
    }
  }
});

// node_modules/@salesforce/ts-types/lib/errors.js
var require_errors = __commonJS({
  "node_modules/@salesforce/ts-types/lib/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JsonCloneError = exports.UnexpectedValueTypeError = exports.AssertionFailedError = exports.NamedError = void 0;
    var NamedError = class extends Error {
      name;
      constructor(name, message) {
        super(message);
        this.name = name;
      }
    };
    exports.NamedError = NamedError;
    var AssertionFailedError = class extends NamedError {
      constructor(message) {
        super("AssertionFailedError", message);
      }
    };
    exports.AssertionFailedError = AssertionFailedError;
    var UnexpectedValueTypeError = class extends NamedError {
      constructor(message) {
        super("UnexpectedValueTypeError", message);
      }
    };
    exports.UnexpectedValueTypeError = UnexpectedValueTypeError;
    var JsonCloneError = class extends NamedError {
      constructor(cause) {
        super("JsonCloneError", cause.message);
      }
    };
    exports.JsonCloneError = JsonCloneError;
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/to.js
var require_to = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/to.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.toAnyJson = toAnyJson;
    exports.toJsonMap = toJsonMap;
    exports.toJsonArray = toJsonArray;
    var errors_1 = require_errors();
    var as_1 = require_as();
    function toAnyJson(value, defaultValue) {
      try {
        return value !== void 0 ? JSON.parse(JSON.stringify(value)) : defaultValue;
      } catch (err) {
        throw new errors_1.JsonCloneError(err);
      }
    }
    function toJsonMap(value, defaultValue) {
      return (0, as_1.asJsonMap)(toAnyJson(value)) ?? defaultValue;
    }
    function toJsonArray(value, defaultValue) {
      return (0, as_1.asJsonArray)(toAnyJson(value)) ?? defaultValue;
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/assert.js
var require_assert = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/assert.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.assert = assert;
    exports.assertNonNull = assertNonNull;
    exports.assertString = assertString;
    exports.assertNumber = assertNumber;
    exports.assertBoolean = assertBoolean;
    exports.assertObject = assertObject;
    exports.assertPlainObject = assertPlainObject;
    exports.assertDictionary = assertDictionary;
    exports.assertInstance = assertInstance;
    exports.assertArray = assertArray;
    exports.assertFunction = assertFunction;
    exports.assertAnyJson = assertAnyJson;
    exports.assertJsonMap = assertJsonMap;
    exports.assertJsonArray = assertJsonArray;
    var errors_1 = require_errors();
    var as_1 = require_as();
    var to_1 = require_to();
    function assert(condition, message) {
      if (!condition) {
        throw new errors_1.AssertionFailedError(message ?? "Assertion condition was false");
      }
    }
    function assertNonNull(value, message) {
      assert(value != null, message ?? "Value is not defined");
    }
    function assertString(value, message) {
      assertNonNull((0, as_1.asString)(value), message ?? "Value is not a string");
    }
    function assertNumber(value, message) {
      assertNonNull((0, as_1.asNumber)(value), message ?? "Value is not a number");
    }
    function assertBoolean(value, message) {
      assertNonNull((0, as_1.asBoolean)(value), message ?? "Value is not a boolean");
    }
    function assertObject(value, message) {
      assertNonNull((0, as_1.asObject)(value), message ?? "Value is not an object");
    }
    function assertPlainObject(value, message) {
      assertNonNull((0, as_1.asPlainObject)(value), message ?? "Value is not a plain object");
    }
    function assertDictionary(value, message) {
      assertNonNull((0, as_1.asDictionary)(value), message ?? "Value is not a dictionary object");
    }
    function assertInstance(value, ctor, message) {
      assertNonNull((0, as_1.asInstance)(value, ctor), message ?? `Value is not an instance of ${ctor.name}`);
    }
    function assertArray(value, message) {
      assertNonNull((0, as_1.asArray)(value), message ?? "Value is not an array");
    }
    function assertFunction(value, message) {
      assertNonNull((0, as_1.asFunction)(value), message ?? "Value is not a function");
    }
    function assertAnyJson(value, message) {
      assertNonNull((0, to_1.toAnyJson)(value), message ?? "Value is not a JSON-compatible value type");
    }
    function assertJsonMap(value, message) {
      assertNonNull((0, as_1.asJsonMap)(value), message ?? "Value is not a JsonMap");
    }
    function assertJsonArray(value, message) {
      assertNonNull((0, as_1.asJsonArray)(value), message ?? "Value is not a JsonArray");
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/coerce.js
var require_coerce = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/coerce.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.coerceAnyJson = coerceAnyJson;
    exports.coerceJsonMap = coerceJsonMap;
    exports.coerceJsonArray = coerceJsonArray;
    var as_1 = require_as();
    var is_1 = require_is();
    function coerceAnyJson(value, defaultValue) {
      return (0, is_1.isAnyJson)(value) ? value : defaultValue;
    }
    function coerceJsonMap(value, defaultValue) {
      return (0, as_1.asJsonMap)(coerceAnyJson(value)) ?? defaultValue;
    }
    function coerceJsonArray(value, defaultValue) {
      return (0, as_1.asJsonArray)(coerceAnyJson(value)) ?? defaultValue;
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/ensure.js
var require_ensure = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/ensure.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ensure = ensure;
    exports.ensureString = ensureString;
    exports.ensureNumber = ensureNumber;
    exports.ensureBoolean = ensureBoolean;
    exports.ensureObject = ensureObject;
    exports.ensurePlainObject = ensurePlainObject;
    exports.ensureDictionary = ensureDictionary;
    exports.ensureInstance = ensureInstance;
    exports.ensureArray = ensureArray;
    exports.ensureFunction = ensureFunction;
    exports.ensureAnyJson = ensureAnyJson;
    exports.ensureJsonMap = ensureJsonMap;
    exports.ensureJsonArray = ensureJsonArray;
    var errors_1 = require_errors();
    var as_1 = require_as();
    var to_1 = require_to();
    function ensure(value, message) {
      if (value == null) {
        throw new errors_1.UnexpectedValueTypeError(message ?? "Value is not defined");
      }
      return value;
    }
    function ensureString(value, message) {
      return ensure((0, as_1.asString)(value), message ?? "Value is not a string");
    }
    function ensureNumber(value, message) {
      return ensure((0, as_1.asNumber)(value), message ?? "Value is not a number");
    }
    function ensureBoolean(value, message) {
      return ensure((0, as_1.asBoolean)(value), message ?? "Value is not a boolean");
    }
    function ensureObject(value, message) {
      return ensure((0, as_1.asObject)(value), message ?? "Value is not an object");
    }
    function ensurePlainObject(value, message) {
      return ensure((0, as_1.asPlainObject)(value), message ?? "Value is not a plain object");
    }
    function ensureDictionary(value, message) {
      return ensure((0, as_1.asDictionary)(value), message ?? "Value is not a dictionary object");
    }
    function ensureInstance(value, ctor, message) {
      return ensure((0, as_1.asInstance)(value, ctor), message ?? `Value is not an instance of ${ctor.name}`);
    }
    function ensureArray(value, message) {
      return ensure((0, as_1.asArray)(value), message ?? "Value is not an array");
    }
    function ensureFunction(value, message) {
      return ensure((0, as_1.asFunction)(value), message ?? "Value is not a function");
    }
    function ensureAnyJson(value, message) {
      return ensure((0, to_1.toAnyJson)(value), message ?? "Value is not a JSON-compatible value type");
    }
    function ensureJsonMap(value, message) {
      return ensure((0, as_1.asJsonMap)(value), message ?? "Value is not a JsonMap");
    }
    function ensureJsonArray(value, message) {
      return ensure((0, as_1.asJsonArray)(value), message ?? "Value is not a JsonArray");
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/has.js
var require_has = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/has.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.has = has;
    exports.hasString = hasString;
    exports.hasNumber = hasNumber;
    exports.hasBoolean = hasBoolean;
    exports.hasObject = hasObject;
    exports.hasPlainObject = hasPlainObject;
    exports.hasDictionary = hasDictionary;
    exports.hasInstance = hasInstance;
    exports.hasArray = hasArray;
    exports.hasFunction = hasFunction;
    exports.hasAnyJson = hasAnyJson;
    exports.hasJsonMap = hasJsonMap;
    exports.hasJsonArray = hasJsonArray;
    var is_1 = require_is();
    function has(value, keys) {
      return (0, is_1.isObject)(value) && ((0, is_1.isArray)(keys) ? keys.every((k) => k in value) : keys in value);
    }
    function hasString(value, key) {
      return has(value, key) && (0, is_1.isString)(value[key]);
    }
    function hasNumber(value, key) {
      return has(value, key) && (0, is_1.isNumber)(value[key]);
    }
    function hasBoolean(value, key) {
      return has(value, key) && (0, is_1.isBoolean)(value[key]);
    }
    function hasObject(value, key) {
      return has(value, key) && (0, is_1.isObject)(value[key]);
    }
    function hasPlainObject(value, key) {
      return has(value, key) && (0, is_1.isPlainObject)(value[key]);
    }
    function hasDictionary(value, key) {
      return has(value, key) && (0, is_1.isDictionary)(value[key]);
    }
    function hasInstance(value, key, ctor) {
      return has(value, key) && value[key] instanceof ctor;
    }
    function hasArray(value, key) {
      return has(value, key) && (0, is_1.isArray)(value[key]);
    }
    function hasFunction(value, key) {
      return has(value, key) && (0, is_1.isFunction)(value[key]);
    }
    function hasAnyJson(value, key) {
      return has(value, key) && (0, is_1.isAnyJson)(value[key]);
    }
    function hasJsonMap(value, key) {
      return hasAnyJson(value, key) && (0, is_1.isJsonMap)(value[key]);
    }
    function hasJsonArray(value, key) {
      return hasAnyJson(value, key) && (0, is_1.isJsonArray)(value[key]);
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/internal.js
var require_internal = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/internal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.valueOrDefault = valueOrDefault;
    function valueOrDefault(value, defaultValue) {
      return value != null || defaultValue === void 0 ? value : defaultValue;
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/get.js
var require_get = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/get.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.get = get;
    exports.getString = getString;
    exports.getNumber = getNumber;
    exports.getBoolean = getBoolean;
    exports.getObject = getObject;
    exports.getPlainObject = getPlainObject;
    exports.getDictionary = getDictionary;
    exports.getInstance = getInstance;
    exports.getArray = getArray;
    exports.getFunction = getFunction;
    exports.getAnyJson = getAnyJson;
    exports.getJsonMap = getJsonMap;
    exports.getJsonArray = getJsonArray;
    var as_1 = require_as();
    var coerce_1 = require_coerce();
    var has_1 = require_has();
    var internal_1 = require_internal();
    function get(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)(path.split(/['"]/).reduce((r, p, index) => index % 2 === 1 ? [...r, p] : [...r, ...p.split(/[.[\]]/)], []).filter((p) => !!p).reduce((r, p) => (0, has_1.has)(r, p) ? r[p] : void 0, from), defaultValue);
    }
    function getString(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asString)(get(from, path)), defaultValue);
    }
    function getNumber(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asNumber)(get(from, path)), defaultValue);
    }
    function getBoolean(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asBoolean)(get(from, path)), defaultValue);
    }
    function getObject(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asObject)(get(from, path)), defaultValue);
    }
    function getPlainObject(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asPlainObject)(get(from, path)), defaultValue);
    }
    function getDictionary(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asDictionary)(get(from, path)), defaultValue);
    }
    function getInstance(from, path, ctor, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asInstance)(get(from, path), ctor), defaultValue);
    }
    function getArray(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asArray)(get(from, path)), defaultValue);
    }
    function getFunction(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asFunction)(get(from, path)), defaultValue);
    }
    function getAnyJson(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, coerce_1.coerceAnyJson)(get(from, path)), defaultValue);
    }
    function getJsonMap(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asJsonMap)(getAnyJson(from, path)), defaultValue);
    }
    function getJsonArray(from, path, defaultValue) {
      return (0, internal_1.valueOrDefault)((0, as_1.asJsonArray)(getAnyJson(from, path)), defaultValue);
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/object.js
var require_object = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/object.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.keysOf = keysOf;
    exports.entriesOf = entriesOf;
    exports.valuesOf = valuesOf;
    exports.definiteEntriesOf = definiteEntriesOf;
    exports.definiteKeysOf = definiteKeysOf;
    exports.definiteValuesOf = definiteValuesOf;
    function keysOf(obj) {
      return Object.keys(obj ?? {});
    }
    function entriesOf(obj) {
      return Object.entries(obj ?? {});
    }
    function valuesOf(obj) {
      return Object.values(obj ?? {});
    }
    function definiteEntriesOf(obj) {
      return entriesOf(obj).filter((entry) => entry[1] != null);
    }
    function definiteKeysOf(obj) {
      return definiteEntriesOf(obj).map((entry) => entry[0]);
    }
    function definiteValuesOf(obj) {
      return definiteEntriesOf(obj).map((entry) => entry[1]);
    }
  }
});

// node_modules/@salesforce/ts-types/lib/narrowing/index.js
var require_narrowing = __commonJS({
  "node_modules/@salesforce/ts-types/lib/narrowing/index.js"(exports) {
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
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_as(), exports);
    __exportStar(require_assert(), exports);
    __exportStar(require_coerce(), exports);
    __exportStar(require_ensure(), exports);
    __exportStar(require_get(), exports);
    __exportStar(require_has(), exports);
    __exportStar(require_is(), exports);
    __exportStar(require_object(), exports);
    __exportStar(require_to(), exports);
  }
});

// node_modules/@salesforce/ts-types/lib/types/alias.js
var require_alias = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/alias.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/@salesforce/ts-types/lib/types/collection.js
var require_collection = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/collection.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/@salesforce/ts-types/lib/types/conditional.js
var require_conditional = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/conditional.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/@salesforce/ts-types/lib/types/function.js
var require_function = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/function.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/@salesforce/ts-types/lib/types/json.js
var require_json = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/json.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/@salesforce/ts-types/lib/types/mapped.js
var require_mapped = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/mapped.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/@salesforce/ts-types/lib/types/union.js
var require_union = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/union.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/@salesforce/ts-types/lib/types/index.js
var require_types = __commonJS({
  "node_modules/@salesforce/ts-types/lib/types/index.js"(exports) {
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
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_alias(), exports);
    __exportStar(require_collection(), exports);
    __exportStar(require_conditional(), exports);
    __exportStar(require_function(), exports);
    __exportStar(require_json(), exports);
    __exportStar(require_mapped(), exports);
    __exportStar(require_union(), exports);
  }
});

// node_modules/@salesforce/ts-types/lib/index.js
var require_lib = __commonJS({
  "node_modules/@salesforce/ts-types/lib/index.js"(exports) {
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
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_narrowing(), exports);
    __exportStar(require_types(), exports);
  }
});

// node_modules/@salesforce/kit/lib/errors.js
var require_errors2 = __commonJS({
  "node_modules/@salesforce/kit/lib/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.InvalidDefaultEnvValueError = exports.JsonDataFormatError = exports.JsonStringifyError = exports.JsonParseError = exports.NamedError = void 0;
    var node_util_1 = __require("node:util");
    var NamedError = class extends Error {
      name;
      cause;
      constructor(name, messageOrCause, cause) {
        if (typeof messageOrCause === "string") {
          super(messageOrCause);
          this.cause = cause;
        } else {
          super();
          this.cause = messageOrCause;
        }
        this.name = name;
      }
      get fullStack() {
        return (0, node_util_1.inspect)(this);
      }
    };
    exports.NamedError = NamedError;
    var JsonParseError = class _JsonParseError extends NamedError {
      path;
      line;
      errorPortion;
      constructor(cause, path, line, errorPortion) {
        super("JsonParseError", _JsonParseError.format(cause, path, line, errorPortion), cause);
        this.path = path;
        this.line = line;
        this.errorPortion = errorPortion;
      }
      /**
       * Creates a `JsonParseError` from a `SyntaxError` thrown during JSON parsing.
       *
       * @param error The `SyntaxError` to convert to a `JsonParseError`.
       * @param data The data input that caused the error.
       * @param jsonPath The path from which the data was read, if known.
       */
      static create(error, data, jsonPath) {
        const positionMatch = /position (\d+)/.exec(error.message);
        if (!positionMatch) {
          return new _JsonParseError(error, jsonPath);
        }
        const errPosition = parseInt(positionMatch[1], 10);
        const BUFFER = 20;
        const start = Math.max(0, errPosition - BUFFER);
        const end = Math.min(data.length, errPosition + BUFFER);
        const errorPortion = data.slice(start, end);
        const lineNumber = data.slice(0, errPosition).split("\n").length;
        return new _JsonParseError(error, jsonPath, lineNumber, errorPortion);
      }
      static format(cause, path, line, errorPortion) {
        if (line == null)
          return cause.message || "Unknown cause";
        return `Parse error in file ${path ?? "unknown"} on line ${line}
${errorPortion ?? cause.message}`;
      }
    };
    exports.JsonParseError = JsonParseError;
    var JsonStringifyError = class extends NamedError {
      constructor(cause) {
        super("JsonStringifyError", cause);
      }
    };
    exports.JsonStringifyError = JsonStringifyError;
    var JsonDataFormatError = class extends NamedError {
      constructor(message) {
        super("JsonDataFormatError", message);
      }
    };
    exports.JsonDataFormatError = JsonDataFormatError;
    var InvalidDefaultEnvValueError = class extends NamedError {
      constructor(message) {
        super("InvalidDefaultEnvValueError", message);
      }
    };
    exports.InvalidDefaultEnvValueError = InvalidDefaultEnvValueError;
  }
});

// node_modules/@salesforce/kit/vendor/lodash.js
var require_lodash = __commonJS({
  "node_modules/@salesforce/kit/vendor/lodash.js"(exports, module) {
    (function() {
      function t(t2, e2, n2) {
        switch (n2.length) {
          case 0:
            return t2.call(e2);
          case 1:
            return t2.call(e2, n2[0]);
          case 2:
            return t2.call(e2, n2[0], n2[1]);
          case 3:
            return t2.call(e2, n2[0], n2[1], n2[2]);
        }
        return t2.apply(e2, n2);
      }
      function e(t2, e2, n2, r2) {
        for (var o2 = -1, u2 = null == t2 ? 0 : t2.length; ++o2 < u2; ) {
          var c2 = t2[o2];
          e2(r2, c2, n2(c2), t2);
        }
        return r2;
      }
      function n(t2, e2) {
        for (var n2 = -1, r2 = null == t2 ? 0 : t2.length; ++n2 < r2 && false !== e2(t2[n2], n2, t2); ) ;
      }
      function r(t2, e2) {
        for (var n2 = -1, r2 = null == t2 ? 0 : t2.length, o2 = 0, u2 = []; ++n2 < r2; ) {
          var c2 = t2[n2];
          e2(c2, n2, t2) && (u2[o2++] = c2);
        }
        return u2;
      }
      function o(t2, e2) {
        for (var n2 = -1, r2 = null == t2 ? 0 : t2.length, o2 = Array(r2); ++n2 < r2; ) o2[n2] = e2(t2[n2], n2, t2);
        return o2;
      }
      function u(t2, e2) {
        for (var n2 = -1, r2 = e2.length, o2 = t2.length; ++n2 < r2; ) t2[o2 + n2] = e2[n2];
        return t2;
      }
      function c(t2, e2) {
        for (var n2 = -1, r2 = null == t2 ? 0 : t2.length; ++n2 < r2; ) if (e2(t2[n2], n2, t2)) return true;
        return false;
      }
      function i(t2, e2, n2) {
        var r2;
        return n2(t2, function(t3, n3, o2) {
          if (e2(t3, n3, o2)) return r2 = n3, false;
        }), r2;
      }
      function a(t2) {
        return function(e2) {
          return null == e2 ? ie : e2[t2];
        };
      }
      function f(t2, e2) {
        var n2 = t2.length;
        for (t2.sort(e2); n2--; ) t2[n2] = t2[n2].c;
        return t2;
      }
      function l(t2) {
        return function(e2) {
          return t2(e2);
        };
      }
      function s(t2, e2) {
        return o(e2, function(e3) {
          return t2[e3];
        });
      }
      function b(t2) {
        var e2 = -1, n2 = Array(t2.size);
        return t2.forEach(function(t3, r2) {
          n2[++e2] = [r2, t3];
        }), n2;
      }
      function h(t2) {
        var e2 = Object;
        return function(n2) {
          return t2(e2(n2));
        };
      }
      function p(t2) {
        var e2 = -1, n2 = Array(t2.size);
        return t2.forEach(function(t3) {
          n2[++e2] = t3;
        }), n2;
      }
      function y(t2) {
        for (var e2 = t2.length; e2-- && pe.test(t2.charAt(e2)); ) ;
        return e2;
      }
      function j() {
      }
      function v(t2) {
        var e2 = -1, n2 = null == t2 ? 0 : t2.length;
        for (this.clear(); ++e2 < n2; ) {
          var r2 = t2[e2];
          this.set(r2[0], r2[1]);
        }
      }
      function g(t2) {
        var e2 = -1, n2 = null == t2 ? 0 : t2.length;
        for (this.clear(); ++e2 < n2; ) {
          var r2 = t2[e2];
          this.set(r2[0], r2[1]);
        }
      }
      function _(t2) {
        var e2 = -1, n2 = null == t2 ? 0 : t2.length;
        for (this.clear(); ++e2 < n2; ) {
          var r2 = t2[e2];
          this.set(r2[0], r2[1]);
        }
      }
      function d(t2) {
        var e2 = -1, n2 = null == t2 ? 0 : t2.length;
        for (this.__data__ = new _(); ++e2 < n2; ) this.add(t2[e2]);
      }
      function A(t2) {
        this.size = (this.__data__ = new g(t2)).size;
      }
      function w(t2, e2) {
        var n2 = Un(t2), r2 = !n2 && Mn(t2), o2 = !n2 && !r2 && $n(t2), u2 = !n2 && !r2 && !o2 && Ln(t2);
        if (n2 = n2 || r2 || o2 || u2) {
          for (var r2 = t2.length, c2 = String, i2 = -1, a2 = Array(r2); ++i2 < r2; ) a2[i2] = c2(i2);
          r2 = a2;
        } else r2 = [];
        var f2, c2 = r2.length;
        for (f2 in t2)
          !e2 && !Ce.call(t2, f2) || n2 && ("length" == f2 || o2 && ("offset" == f2 || "parent" == f2) || u2 && ("buffer" == f2 || "byteLength" == f2 || "byteOffset" == f2) || wt(f2, c2)) || r2.push(f2);
        return r2;
      }
      function m(t2, e2, n2) {
        (n2 === ie || $t(t2[e2], n2)) && (n2 !== ie || e2 in t2) || E(t2, e2, n2);
      }
      function O(t2, e2, n2) {
        var r2 = t2[e2];
        Ce.call(t2, e2) && $t(r2, n2) && (n2 !== ie || e2 in t2) || E(t2, e2, n2);
      }
      function S(t2, e2) {
        for (var n2 = t2.length; n2--; ) if ($t(t2[n2][0], e2)) return n2;
        return -1;
      }
      function k(t2, e2, n2, r2) {
        return mn(t2, function(t3, o2, u2) {
          e2(r2, t3, n2(t3), u2);
        }), r2;
      }
      function z(t2, e2) {
        return t2 && ct(e2, Yt(e2), t2);
      }
      function x(t2, e2) {
        return t2 && ct(e2, Zt(e2), t2);
      }
      function E(t2, e2, n2) {
        "__proto__" == e2 && en ? en(t2, e2, { configurable: true, enumerable: true, value: n2, writable: true }) : t2[e2] = n2;
      }
      function F(t2, e2, r2, o2, u2, c2) {
        var i2, a2 = 1 & e2, f2 = 2 & e2, l2 = 4 & e2;
        if (r2 && (i2 = u2 ? r2(t2, o2, u2, c2) : r2(t2)), i2 !== ie) return i2;
        if (!Ct(t2)) return t2;
        if (o2 = Un(t2)) {
          if (i2 = gt(t2), !a2) return ut(t2, i2);
        } else {
          var s2 = xn(t2), b2 = "[object Function]" == s2 || "[object GeneratorFunction]" == s2;
          if ($n(t2)) return nt(t2, a2);
          if ("[object Object]" == s2 || "[object Arguments]" == s2 || b2 && !u2) {
            if (i2 = f2 || b2 ? {} : _t(t2), !a2) return f2 ? at(t2, x(i2, t2)) : it(t2, z(i2, t2));
          } else {
            if (!me[s2]) return u2 ? t2 : {};
            i2 = dt(t2, s2, a2);
          }
        }
        if (c2 || (c2 = new A()), u2 = c2.get(t2)) return u2;
        c2.set(t2, i2), Pn(t2) ? t2.forEach(function(n2) {
          i2.add(F(n2, e2, r2, n2, t2, c2));
        }) : Dn(t2) && t2.forEach(function(n2, o3) {
          i2.set(o3, F(n2, e2, r2, o3, t2, c2));
        });
        var f2 = l2 ? f2 ? ht : bt : f2 ? Zt : Yt, h2 = o2 ? ie : f2(t2);
        return n(h2 || t2, function(n2, o3) {
          h2 && (o3 = n2, n2 = t2[o3]), O(i2, o3, F(n2, e2, r2, o3, t2, c2));
        }), i2;
      }
      function I(t2, e2, n2) {
        for (var r2 = -1, o2 = t2.length; ++r2 < o2; ) {
          var u2 = t2[r2], c2 = e2(u2);
          if (null != c2 && (i2 === ie ? c2 === c2 && !Wt(c2) : n2(c2, i2)))
            var i2 = c2, a2 = u2;
        }
        return a2;
      }
      function B(t2, e2, n2, r2, o2) {
        var c2 = -1, i2 = t2.length;
        for (n2 || (n2 = At), o2 || (o2 = []); ++c2 < i2; ) {
          var a2 = t2[c2];
          0 < e2 && n2(a2) ? 1 < e2 ? B(a2, e2 - 1, n2, r2, o2) : u(o2, a2) : r2 || (o2[o2.length] = a2);
        }
        return o2;
      }
      function M(t2, e2) {
        return t2 && On(t2, e2, Yt);
      }
      function U(t2, e2) {
        e2 = et(e2, t2);
        for (var n2 = 0, r2 = e2.length; null != t2 && n2 < r2; ) t2 = t2[Et(e2[n2++])];
        return n2 && n2 == r2 ? t2 : ie;
      }
      function $(t2, e2, n2) {
        return e2 = e2(t2), Un(t2) ? e2 : u(e2, n2(t2));
      }
      function D(t2) {
        if (null == t2) t2 = t2 === ie ? "[object Undefined]" : "[object Null]";
        else if (tn && tn in Object(t2)) {
          var e2 = Ce.call(t2, tn), n2 = t2[tn];
          try {
            t2[tn] = ie;
            var r2 = true;
          } catch (t3) {
          }
          var o2 = Ve.call(t2);
          r2 && (e2 ? t2[tn] = n2 : delete t2[tn]), t2 = o2;
        } else t2 = Ve.call(t2);
        return t2;
      }
      function P(t2, e2) {
        return t2 > e2;
      }
      function L(t2) {
        return Tt(t2) && "[object Arguments]" == D(t2);
      }
      function N(t2, e2, n2, r2, o2) {
        if (t2 === e2) e2 = true;
        else if (null == t2 || null == e2 || !Tt(t2) && !Tt(e2)) e2 = t2 !== t2 && e2 !== e2;
        else
          t: {
            var u2 = Un(t2), c2 = Un(e2), i2 = u2 ? "[object Array]" : xn(t2), a2 = c2 ? "[object Array]" : xn(e2), i2 = "[object Arguments]" == i2 ? "[object Object]" : i2, a2 = "[object Arguments]" == a2 ? "[object Object]" : a2, f2 = "[object Object]" == i2, c2 = "[object Object]" == a2;
            if ((a2 = i2 == a2) && $n(t2)) {
              if (!$n(e2)) {
                e2 = false;
                break t;
              }
              u2 = true, f2 = false;
            }
            if (a2 && !f2) o2 || (o2 = new A()), e2 = u2 || Ln(t2) ? lt(t2, e2, n2, r2, N, o2) : st(t2, e2, i2, n2, r2, N, o2);
            else {
              if (!(1 & n2) && (u2 = f2 && Ce.call(t2, "__wrapped__"), i2 = c2 && Ce.call(e2, "__wrapped__"), u2 || i2)) {
                t2 = u2 ? t2.value() : t2, e2 = i2 ? e2.value() : e2, o2 || (o2 = new A()), e2 = N(t2, e2, n2, r2, o2);
                break t;
              }
              if (a2)
                e: if (o2 || (o2 = new A()), u2 = 1 & n2, i2 = bt(t2), c2 = i2.length, a2 = bt(e2).length, c2 == a2 || u2) {
                  for (a2 = c2; a2--; ) {
                    var l2 = i2[a2];
                    if (!(u2 ? l2 in e2 : Ce.call(e2, l2))) {
                      e2 = false;
                      break e;
                    }
                  }
                  if (f2 = o2.get(t2), l2 = o2.get(e2), f2 && l2) e2 = f2 == e2 && l2 == t2;
                  else {
                    f2 = true, o2.set(t2, e2), o2.set(e2, t2);
                    for (var s2 = u2; ++a2 < c2; ) {
                      var l2 = i2[a2], b2 = t2[l2], h2 = e2[l2];
                      if (r2) var p2 = u2 ? r2(h2, b2, l2, e2, t2, o2) : r2(b2, h2, l2, t2, e2, o2);
                      if (p2 === ie ? b2 !== h2 && !N(b2, h2, n2, r2, o2) : !p2) {
                        f2 = false;
                        break;
                      }
                      s2 || (s2 = "constructor" == l2);
                    }
                    f2 && !s2 && (n2 = t2.constructor, r2 = e2.constructor, n2 != r2 && "constructor" in t2 && "constructor" in e2 && !(typeof n2 == "function" && n2 instanceof n2 && typeof r2 == "function" && r2 instanceof r2) && (f2 = false)), o2.delete(t2), o2.delete(e2), e2 = f2;
                  }
                } else e2 = false;
              else e2 = false;
            }
          }
        return e2;
      }
      function C(t2) {
        return Tt(t2) && "[object Map]" == xn(t2);
      }
      function T(t2, e2) {
        var n2 = e2.length, r2 = n2;
        if (null == t2) return !r2;
        for (t2 = Object(t2); n2--; ) {
          var o2 = e2[n2];
          if (o2[2] ? o2[1] !== t2[o2[0]] : !(o2[0] in t2)) return false;
        }
        for (; ++n2 < r2; ) {
          var o2 = e2[n2], u2 = o2[0], c2 = t2[u2], i2 = o2[1];
          if (o2[2]) {
            if (c2 === ie && !(u2 in t2)) return false;
          } else if (o2 = new A(), void 0 === ie ? !N(i2, c2, 3, void 0, o2) : 1) return false;
        }
        return true;
      }
      function V(t2) {
        return Tt(t2) && "[object Set]" == xn(t2);
      }
      function R(t2) {
        return Tt(t2) && Nt(t2.length) && !!we[D(t2)];
      }
      function W(t2) {
        return typeof t2 == "function" ? t2 : null == t2 ? ne : typeof t2 == "object" ? Un(t2) ? H(t2[0], t2[1]) : q(t2) : oe(t2);
      }
      function G(t2, e2) {
        return t2 < e2;
      }
      function K(t2, e2) {
        var n2 = -1, r2 = Dt(t2) ? Array(t2.length) : [];
        return mn(t2, function(t3, o2, u2) {
          r2[++n2] = e2(t3, o2, u2);
        }), r2;
      }
      function q(t2) {
        var e2 = jt(t2);
        return 1 == e2.length && e2[0][2] ? kt(e2[0][0], e2[0][1]) : function(n2) {
          return n2 === t2 || T(n2, e2);
        };
      }
      function H(t2, e2) {
        return Ot(t2) && e2 === e2 && !Ct(e2) ? kt(Et(t2), e2) : function(n2) {
          var r2 = Qt(n2, t2);
          return r2 === ie && r2 === e2 ? Xt(n2, t2) : N(e2, r2, 3);
        };
      }
      function J(t2, e2, n2, r2, o2) {
        t2 !== e2 && On(
          e2,
          function(u2, c2) {
            if (o2 || (o2 = new A()), Ct(u2)) {
              var i2 = o2, a2 = xt(t2, c2), f2 = xt(e2, c2), l2 = i2.get(f2);
              if (l2) m(t2, c2, l2);
              else {
                var l2 = r2 ? r2(a2, f2, c2 + "", t2, e2, i2) : ie, s2 = l2 === ie;
                if (s2) {
                  var b2 = Un(f2), h2 = !b2 && $n(f2), p2 = !b2 && !h2 && Ln(f2), l2 = f2;
                  b2 || h2 || p2 ? Un(a2) ? l2 = a2 : Pt(a2) ? l2 = ut(a2) : h2 ? (s2 = false, l2 = nt(f2, true)) : p2 ? (s2 = false, l2 = ot(f2, true)) : l2 = [] : Vt(f2) || Mn(f2) ? (l2 = a2, Mn(a2) ? l2 = Ht(a2) : Ct(a2) && !Lt(a2) || (l2 = _t(f2))) : s2 = false;
                }
                s2 && (i2.set(f2, l2), J(l2, f2, n2, r2, i2), i2.delete(f2)), m(t2, c2, l2);
              }
            } else i2 = r2 ? r2(xt(t2, c2), u2, c2 + "", t2, e2, o2) : ie, i2 === ie && (i2 = u2), m(t2, c2, i2);
          },
          Zt
        );
      }
      function Q(t2, e2) {
        var n2 = [];
        e2 = e2.length ? o(e2, function(t3) {
          return Un(t3) ? function(e3) {
            return U(e3, 1 === t3.length ? t3[0] : t3);
          } : t3;
        }) : [ne];
        var r2 = -1;
        return e2 = o(e2, l(pt())), f(
          K(t2, function(t3) {
            return {
              a: o(e2, function(e3) {
                return e3(t3);
              }),
              b: ++r2,
              c: t3
            };
          }),
          function(t3, e3) {
            var r3;
            t: {
              r3 = -1;
              for (var o2 = t3.a, u2 = e3.a, c2 = o2.length, i2 = n2.length; ++r3 < c2; ) {
                var a2;
                e: {
                  a2 = o2[r3];
                  var f2 = u2[r3];
                  if (a2 !== f2) {
                    var l2 = a2 !== ie, s2 = null === a2, b2 = a2 === a2, h2 = Wt(a2), p2 = f2 !== ie, y2 = null === f2, j2 = f2 === f2, v2 = Wt(f2);
                    if (!y2 && !v2 && !h2 && a2 > f2 || h2 && p2 && j2 && !y2 && !v2 || s2 && p2 && j2 || !l2 && j2 || !b2) {
                      a2 = 1;
                      break e;
                    }
                    if (!s2 && !h2 && !v2 && a2 < f2 || v2 && l2 && b2 && !s2 && !h2 || y2 && l2 && b2 || !p2 && b2 || !j2) {
                      a2 = -1;
                      break e;
                    }
                  }
                  a2 = 0;
                }
                if (a2) {
                  r3 = r3 >= i2 ? a2 : a2 * ("desc" == n2[r3] ? -1 : 1);
                  break t;
                }
              }
              r3 = t3.b - e3.b;
            }
            return r3;
          }
        );
      }
      function X(t2) {
        return function(e2) {
          return U(e2, t2);
        };
      }
      function Y(t2) {
        return En(zt(t2, void 0, ne), t2 + "");
      }
      function Z(t2) {
        if (typeof t2 == "string") return t2;
        if (Un(t2)) return o(t2, Z) + "";
        if (Wt(t2)) return An ? An.call(t2) : "";
        var e2 = t2 + "";
        return "0" == e2 && 1 / t2 == -ae ? "-0" : e2;
      }
      function tt(t2, e2) {
        e2 = et(e2, t2);
        var n2;
        if (2 > e2.length) n2 = t2;
        else {
          n2 = e2;
          var r2 = 0, o2 = -1, u2 = -1, c2 = n2.length;
          for (0 > r2 && (r2 = -r2 > c2 ? 0 : c2 + r2), o2 = o2 > c2 ? c2 : o2, 0 > o2 && (o2 += c2), c2 = r2 > o2 ? 0 : o2 - r2 >>> 0, r2 >>>= 0, o2 = Array(c2); ++u2 < c2; )
            o2[u2] = n2[u2 + r2];
          n2 = U(t2, o2);
        }
        t2 = n2, null == t2 || delete t2[Et(Bt(e2))];
      }
      function et(t2, e2) {
        return Un(t2) ? t2 : Ot(t2, e2) ? [t2] : Fn(Jt(t2));
      }
      function nt(t2, e2) {
        if (e2) return t2.slice();
        var n2 = t2.length, n2 = He ? He(n2) : new t2.constructor(n2);
        return t2.copy(n2), n2;
      }
      function rt(t2) {
        var e2 = new t2.constructor(t2.byteLength);
        return new qe(e2).set(new qe(t2)), e2;
      }
      function ot(t2, e2) {
        return new t2.constructor(e2 ? rt(t2.buffer) : t2.buffer, t2.byteOffset, t2.length);
      }
      function ut(t2, e2) {
        var n2 = -1, r2 = t2.length;
        for (e2 || (e2 = Array(r2)); ++n2 < r2; ) e2[n2] = t2[n2];
        return e2;
      }
      function ct(t2, e2, n2) {
        var r2 = !n2;
        n2 || (n2 = {});
        for (var o2 = -1, u2 = e2.length; ++o2 < u2; ) {
          var c2 = e2[o2], i2 = ie;
          i2 === ie && (i2 = t2[c2]), r2 ? E(n2, c2, i2) : O(n2, c2, i2);
        }
        return n2;
      }
      function it(t2, e2) {
        return ct(t2, kn(t2), e2);
      }
      function at(t2, e2) {
        return ct(t2, zn(t2), e2);
      }
      function ft(t2) {
        return Vt(t2) ? ie : t2;
      }
      function lt(t2, e2, n2, r2, o2, u2) {
        var i2 = 1 & n2, a2 = t2.length, f2 = e2.length;
        if (a2 != f2 && !(i2 && f2 > a2)) return false;
        var f2 = u2.get(t2), l2 = u2.get(e2);
        if (f2 && l2) return f2 == e2 && l2 == t2;
        var f2 = -1, l2 = true, s2 = 2 & n2 ? new d() : ie;
        for (u2.set(t2, e2), u2.set(e2, t2); ++f2 < a2; ) {
          var b2 = t2[f2], h2 = e2[f2];
          if (r2) var p2 = i2 ? r2(h2, b2, f2, e2, t2, u2) : r2(b2, h2, f2, t2, e2, u2);
          if (p2 !== ie) {
            if (p2) continue;
            l2 = false;
            break;
          }
          if (s2) {
            if (!c(e2, function(t3, e3) {
              if (!s2.has(e3) && (b2 === t3 || o2(b2, t3, n2, r2, u2))) return s2.push(e3);
            })) {
              l2 = false;
              break;
            }
          } else if (b2 !== h2 && !o2(b2, h2, n2, r2, u2)) {
            l2 = false;
            break;
          }
        }
        return u2.delete(t2), u2.delete(e2), l2;
      }
      function st(t2, e2, n2, r2, o2, u2, c2) {
        switch (n2) {
          case "[object DataView]":
            if (t2.byteLength != e2.byteLength || t2.byteOffset != e2.byteOffset) break;
            t2 = t2.buffer, e2 = e2.buffer;
          case "[object ArrayBuffer]":
            if (t2.byteLength != e2.byteLength || !u2(new qe(t2), new qe(e2))) break;
            return true;
          case "[object Boolean]":
          case "[object Date]":
          case "[object Number]":
            return $t(+t2, +e2);
          case "[object Error]":
            return t2.name == e2.name && t2.message == e2.message;
          case "[object RegExp]":
          case "[object String]":
            return t2 == e2 + "";
          case "[object Map]":
            var i2 = b;
          case "[object Set]":
            if (i2 || (i2 = p), t2.size != e2.size && !(1 & r2)) break;
            return (n2 = c2.get(t2)) ? n2 == e2 : (r2 |= 2, c2.set(t2, e2), e2 = lt(i2(t2), i2(e2), r2, o2, u2, c2), c2.delete(t2), e2);
          case "[object Symbol]":
            if (dn) return dn.call(t2) == dn.call(e2);
        }
        return false;
      }
      function bt(t2) {
        return $(t2, Yt, kn);
      }
      function ht(t2) {
        return $(t2, Zt, zn);
      }
      function pt() {
        var t2 = j.iteratee || re, t2 = t2 === re ? W : t2;
        return arguments.length ? t2(arguments[0], arguments[1]) : t2;
      }
      function yt(t2, e2) {
        var n2 = t2.__data__, r2 = typeof e2;
        return ("string" == r2 || "number" == r2 || "symbol" == r2 || "boolean" == r2 ? "__proto__" !== e2 : null === e2) ? n2[typeof e2 == "string" ? "string" : "hash"] : n2.map;
      }
      function jt(t2) {
        for (var e2 = Yt(t2), n2 = e2.length; n2--; ) {
          var r2 = e2[n2], o2 = t2[r2];
          e2[n2] = [r2, o2, o2 === o2 && !Ct(o2)];
        }
        return e2;
      }
      function vt(t2, e2) {
        var n2 = null == t2 ? ie : t2[e2];
        return (!Ct(n2) || Te && Te in n2 ? 0 : (Lt(n2) ? We : _e).test(Ft(n2))) ? n2 : ie;
      }
      function gt(t2) {
        var e2 = t2.length, n2 = new t2.constructor(e2);
        return e2 && "string" == typeof t2[0] && Ce.call(t2, "index") && (n2.index = t2.index, n2.input = t2.input), n2;
      }
      function _t(t2) {
        return typeof t2.constructor != "function" || St(t2) ? {} : wn(Je(t2));
      }
      function dt(t2, e2, n2) {
        var r2 = t2.constructor;
        switch (e2) {
          case "[object ArrayBuffer]":
            return rt(t2);
          case "[object Boolean]":
          case "[object Date]":
            return new r2(+t2);
          case "[object DataView]":
            return e2 = n2 ? rt(t2.buffer) : t2.buffer, new t2.constructor(e2, t2.byteOffset, t2.byteLength);
          case "[object Float32Array]":
          case "[object Float64Array]":
          case "[object Int8Array]":
          case "[object Int16Array]":
          case "[object Int32Array]":
          case "[object Uint8Array]":
          case "[object Uint8ClampedArray]":
          case "[object Uint16Array]":
          case "[object Uint32Array]":
            return ot(t2, n2);
          case "[object Map]":
            return new r2();
          case "[object Number]":
          case "[object String]":
            return new r2(t2);
          case "[object RegExp]":
            return e2 = new t2.constructor(t2.source, je.exec(t2)), e2.lastIndex = t2.lastIndex, e2;
          case "[object Set]":
            return new r2();
          case "[object Symbol]":
            return dn ? Object(dn.call(t2)) : {};
        }
      }
      function At(t2) {
        return Un(t2) || Mn(t2) || !!(Ze && t2 && t2[Ze]);
      }
      function wt(t2, e2) {
        var n2 = typeof t2;
        return e2 = null == e2 ? 9007199254740991 : e2, !!e2 && ("number" == n2 || "symbol" != n2 && Ae.test(t2)) && -1 < t2 && 0 == t2 % 1 && t2 < e2;
      }
      function mt(t2, e2, n2) {
        if (!Ct(n2)) return false;
        var r2 = typeof e2;
        return !!("number" == r2 ? Dt(n2) && wt(e2, n2.length) : "string" == r2 && e2 in n2) && $t(n2[e2], t2);
      }
      function Ot(t2, e2) {
        if (Un(t2)) return false;
        var n2 = typeof t2;
        return !("number" != n2 && "symbol" != n2 && "boolean" != n2 && null != t2 && !Wt(t2)) || se.test(t2) || !le.test(t2) || null != e2 && t2 in Object(e2);
      }
      function St(t2) {
        var e2 = t2 && t2.constructor;
        return t2 === (typeof e2 == "function" && e2.prototype || Pe);
      }
      function kt(t2, e2) {
        return function(n2) {
          return null != n2 && n2[t2] === e2 && (e2 !== ie || t2 in Object(n2));
        };
      }
      function zt(e2, n2, r2) {
        return n2 = un(n2 === ie ? e2.length - 1 : n2, 0), function() {
          for (var o2 = arguments, u2 = -1, c2 = un(o2.length - n2, 0), i2 = Array(c2); ++u2 < c2; ) i2[u2] = o2[n2 + u2];
          for (u2 = -1, c2 = Array(n2 + 1); ++u2 < n2; ) c2[u2] = o2[u2];
          return c2[n2] = r2(i2), t(e2, this, c2);
        };
      }
      function xt(t2, e2) {
        if (("constructor" !== e2 || "function" != typeof t2[e2]) && "__proto__" != e2) return t2[e2];
      }
      function Et(t2) {
        if (typeof t2 == "string" || Wt(t2)) return t2;
        var e2 = t2 + "";
        return "0" == e2 && 1 / t2 == -ae ? "-0" : e2;
      }
      function Ft(t2) {
        if (null != t2) {
          try {
            return Ne.call(t2);
          } catch (t3) {
          }
          return t2 + "";
        }
        return "";
      }
      function It(t2) {
        return (null == t2 ? 0 : t2.length) ? B(t2, 1) : [];
      }
      function Bt(t2) {
        var e2 = null == t2 ? 0 : t2.length;
        return e2 ? t2[e2 - 1] : ie;
      }
      function Mt(t2, e2) {
        var n2;
        if (typeof e2 != "function") throw new TypeError("Expected a function");
        return t2 = Kt(t2), function() {
          return 0 < --t2 && (n2 = e2.apply(this, arguments)), 1 >= t2 && (e2 = ie), n2;
        };
      }
      function Ut(t2, e2) {
        function n2() {
          var r2 = arguments, o2 = e2 ? e2.apply(this, r2) : r2[0], u2 = n2.cache;
          return u2.has(o2) ? u2.get(o2) : (r2 = t2.apply(this, r2), n2.cache = u2.set(o2, r2) || u2, r2);
        }
        if (typeof t2 != "function" || null != e2 && typeof e2 != "function") throw new TypeError("Expected a function");
        return n2.cache = new (Ut.Cache || _)(), n2;
      }
      function $t(t2, e2) {
        return t2 === e2 || t2 !== t2 && e2 !== e2;
      }
      function Dt(t2) {
        return null != t2 && Nt(t2.length) && !Lt(t2);
      }
      function Pt(t2) {
        return Tt(t2) && Dt(t2);
      }
      function Lt(t2) {
        return !!Ct(t2) && (t2 = D(t2), "[object Function]" == t2 || "[object GeneratorFunction]" == t2 || "[object AsyncFunction]" == t2 || "[object Proxy]" == t2);
      }
      function Nt(t2) {
        return typeof t2 == "number" && -1 < t2 && 0 == t2 % 1 && 9007199254740991 >= t2;
      }
      function Ct(t2) {
        var e2 = typeof t2;
        return null != t2 && ("object" == e2 || "function" == e2);
      }
      function Tt(t2) {
        return null != t2 && typeof t2 == "object";
      }
      function Vt(t2) {
        return !(!Tt(t2) || "[object Object]" != D(t2)) && (t2 = Je(t2), null === t2 || (t2 = Ce.call(t2, "constructor") && t2.constructor, typeof t2 == "function" && t2 instanceof t2 && Ne.call(t2) == Re));
      }
      function Rt(t2) {
        return typeof t2 == "string" || !Un(t2) && Tt(t2) && "[object String]" == D(t2);
      }
      function Wt(t2) {
        return typeof t2 == "symbol" || Tt(t2) && "[object Symbol]" == D(t2);
      }
      function Gt(t2) {
        return t2 ? (t2 = qt(t2), t2 === ae || t2 === -ae ? 17976931348623157e292 * (0 > t2 ? -1 : 1) : t2 === t2 ? t2 : 0) : 0 === t2 ? t2 : 0;
      }
      function Kt(t2) {
        t2 = Gt(t2);
        var e2 = t2 % 1;
        return t2 === t2 ? e2 ? t2 - e2 : t2 : 0;
      }
      function qt(t2) {
        if (typeof t2 == "number") return t2;
        if (Wt(t2)) return fe;
        if (Ct(t2) && (t2 = typeof t2.valueOf == "function" ? t2.valueOf() : t2, t2 = Ct(t2) ? t2 + "" : t2), typeof t2 != "string")
          return 0 === t2 ? t2 : +t2;
        t2 = t2 ? t2.slice(0, y(t2) + 1).replace(he, "") : t2;
        var e2 = ge.test(t2);
        return e2 || de.test(t2) ? Oe(t2.slice(2), e2 ? 2 : 8) : ve.test(t2) ? fe : +t2;
      }
      function Ht(t2) {
        return ct(t2, Zt(t2));
      }
      function Jt(t2) {
        return null == t2 ? "" : Z(t2);
      }
      function Qt(t2, e2, n2) {
        return t2 = null == t2 ? ie : U(t2, e2), t2 === ie ? n2 : t2;
      }
      function Xt(t2, e2) {
        var n2;
        if (n2 = null != t2) {
          n2 = t2;
          var r2;
          r2 = et(e2, n2);
          for (var o2 = -1, u2 = r2.length, c2 = false; ++o2 < u2; ) {
            var i2 = Et(r2[o2]);
            if (!(c2 = null != n2 && null != n2 && i2 in Object(n2))) break;
            n2 = n2[i2];
          }
          c2 || ++o2 != u2 ? n2 = c2 : (u2 = null == n2 ? 0 : n2.length, n2 = !!u2 && Nt(u2) && wt(i2, u2) && (Un(n2) || Mn(n2)));
        }
        return n2;
      }
      function Yt(t2) {
        if (Dt(t2)) t2 = w(t2);
        else if (St(t2)) {
          var e2, n2 = [];
          for (e2 in Object(t2)) Ce.call(t2, e2) && "constructor" != e2 && n2.push(e2);
          t2 = n2;
        } else t2 = on(t2);
        return t2;
      }
      function Zt(t2) {
        if (Dt(t2)) t2 = w(t2, true);
        else if (Ct(t2)) {
          var e2, n2 = St(t2), r2 = [];
          for (e2 in t2) ("constructor" != e2 || !n2 && Ce.call(t2, e2)) && r2.push(e2);
          t2 = r2;
        } else {
          if (e2 = [], null != t2) for (n2 in Object(t2)) e2.push(n2);
          t2 = e2;
        }
        return t2;
      }
      function te(t2) {
        return null == t2 ? [] : s(t2, Yt(t2));
      }
      function ee(t2) {
        return function() {
          return t2;
        };
      }
      function ne(t2) {
        return t2;
      }
      function re(t2) {
        return W(typeof t2 == "function" ? t2 : F(t2, 1));
      }
      function oe(t2) {
        return Ot(t2) ? a(Et(t2)) : X(t2);
      }
      function ue() {
        return [];
      }
      function ce() {
        return false;
      }
      var ie, ae = 1 / 0, fe = NaN, le = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, se = /^\w*$/, be = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g, he = /^\s+/, pe = /\s/, ye = /\\(\\)?/g, je = /\w*$/, ve = /^[-+]0x[0-9a-f]+$/i, ge = /^0b[01]+$/i, _e = /^\[object .+?Constructor\]$/, de = /^0o[0-7]+$/i, Ae = /^(?:0|[1-9]\d*)$/, we = {};
      we["[object Float32Array]"] = we["[object Float64Array]"] = we["[object Int8Array]"] = we["[object Int16Array]"] = we["[object Int32Array]"] = we["[object Uint8Array]"] = we["[object Uint8ClampedArray]"] = we["[object Uint16Array]"] = we["[object Uint32Array]"] = true, we["[object Arguments]"] = we["[object Array]"] = we["[object ArrayBuffer]"] = we["[object Boolean]"] = we["[object DataView]"] = we["[object Date]"] = we["[object Error]"] = we["[object Function]"] = we["[object Map]"] = we["[object Number]"] = we["[object Object]"] = we["[object RegExp]"] = we["[object Set]"] = we["[object String]"] = we["[object WeakMap]"] = false;
      var me = {};
      me["[object Arguments]"] = me["[object Array]"] = me["[object ArrayBuffer]"] = me["[object DataView]"] = me["[object Boolean]"] = me["[object Date]"] = me["[object Float32Array]"] = me["[object Float64Array]"] = me["[object Int8Array]"] = me["[object Int16Array]"] = me["[object Int32Array]"] = me["[object Map]"] = me["[object Number]"] = me["[object Object]"] = me["[object RegExp]"] = me["[object Set]"] = me["[object String]"] = me["[object Symbol]"] = me["[object Uint8Array]"] = me["[object Uint8ClampedArray]"] = me["[object Uint16Array]"] = me["[object Uint32Array]"] = true, me["[object Error]"] = me["[object Function]"] = me["[object WeakMap]"] = false;
      var Oe = parseInt, Se = typeof global == "object" && global && global.Object === Object && global, ke = typeof self == "object" && self && self.Object === Object && self, ze = Se || ke || Function("return this")(), xe = typeof exports == "object" && exports && !exports.nodeType && exports, Ee = xe && typeof module == "object" && module && !module.nodeType && module, Fe = Ee && Ee.exports === xe, Ie = Fe && Se.process, Be = (function() {
        try {
          var t2 = Ee && Ee.f && Ee.f("util").types;
          return t2 ? t2 : Ie && Ie.binding && Ie.binding("util");
        } catch (t3) {
        }
      })(), Me = Be && Be.isMap, Ue = Be && Be.isSet, $e = Be && Be.isTypedArray, De = Array.prototype, Pe = Object.prototype, Le = ze["__core-js_shared__"], Ne = Function.prototype.toString, Ce = Pe.hasOwnProperty, Te = (function() {
        var t2 = /[^.]+$/.exec(Le && Le.keys && Le.keys.IE_PROTO || "");
        return t2 ? "Symbol(src)_1." + t2 : "";
      })(), Ve = Pe.toString, Re = Ne.call(Object), We = RegExp(
        "^" + Ne.call(Ce).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
      ), Ge = Fe ? ze.Buffer : ie, Ke = ze.Symbol, qe = ze.Uint8Array, He = Ge ? Ge.g : ie, Je = h(Object.getPrototypeOf), Qe = Object.create, Xe = Pe.propertyIsEnumerable, Ye = De.splice, Ze = Ke ? Ke.isConcatSpreadable : ie, tn = Ke ? Ke.toStringTag : ie, en = (function() {
        try {
          var t2 = vt(Object, "defineProperty");
          return t2({}, "", {}), t2;
        } catch (t3) {
        }
      })(), nn = Object.getOwnPropertySymbols, rn = Ge ? Ge.isBuffer : ie, on = h(Object.keys), un = Math.max, cn = Date.now, an = vt(ze, "DataView"), fn = vt(ze, "Map"), ln = vt(ze, "Promise"), sn = vt(ze, "Set"), bn = vt(ze, "WeakMap"), hn = vt(Object, "create"), pn = Ft(an), yn = Ft(fn), jn = Ft(ln), vn = Ft(sn), gn = Ft(bn), _n = Ke ? Ke.prototype : ie, dn = _n ? _n.valueOf : ie, An = _n ? _n.toString : ie, wn = /* @__PURE__ */ (function() {
        function t2() {
        }
        return function(e2) {
          return Ct(e2) ? Qe ? Qe(e2) : (t2.prototype = e2, e2 = new t2(), t2.prototype = ie, e2) : {};
        };
      })();
      v.prototype.clear = function() {
        this.__data__ = hn ? hn(null) : {}, this.size = 0;
      }, v.prototype.delete = function(t2) {
        return t2 = this.has(t2) && delete this.__data__[t2], this.size -= t2 ? 1 : 0, t2;
      }, v.prototype.get = function(t2) {
        var e2 = this.__data__;
        return hn ? (t2 = e2[t2], "__lodash_hash_undefined__" === t2 ? ie : t2) : Ce.call(e2, t2) ? e2[t2] : ie;
      }, v.prototype.has = function(t2) {
        var e2 = this.__data__;
        return hn ? e2[t2] !== ie : Ce.call(e2, t2);
      }, v.prototype.set = function(t2, e2) {
        var n2 = this.__data__;
        return this.size += this.has(t2) ? 0 : 1, n2[t2] = hn && e2 === ie ? "__lodash_hash_undefined__" : e2, this;
      }, g.prototype.clear = function() {
        this.__data__ = [], this.size = 0;
      }, g.prototype.delete = function(t2) {
        var e2 = this.__data__;
        return t2 = S(e2, t2), !(0 > t2) && (t2 == e2.length - 1 ? e2.pop() : Ye.call(e2, t2, 1), --this.size, true);
      }, g.prototype.get = function(t2) {
        var e2 = this.__data__;
        return t2 = S(e2, t2), 0 > t2 ? ie : e2[t2][1];
      }, g.prototype.has = function(t2) {
        return -1 < S(this.__data__, t2);
      }, g.prototype.set = function(t2, e2) {
        var n2 = this.__data__, r2 = S(n2, t2);
        return 0 > r2 ? (++this.size, n2.push([t2, e2])) : n2[r2][1] = e2, this;
      }, _.prototype.clear = function() {
        this.size = 0, this.__data__ = {
          hash: new v(),
          map: new (fn || g)(),
          string: new v()
        };
      }, _.prototype.delete = function(t2) {
        return t2 = yt(this, t2).delete(t2), this.size -= t2 ? 1 : 0, t2;
      }, _.prototype.get = function(t2) {
        return yt(this, t2).get(t2);
      }, _.prototype.has = function(t2) {
        return yt(this, t2).has(t2);
      }, _.prototype.set = function(t2, e2) {
        var n2 = yt(this, t2), r2 = n2.size;
        return n2.set(t2, e2), this.size += n2.size == r2 ? 0 : 1, this;
      }, d.prototype.add = d.prototype.push = function(t2) {
        return this.__data__.set(t2, "__lodash_hash_undefined__"), this;
      }, d.prototype.has = function(t2) {
        return this.__data__.has(t2);
      }, A.prototype.clear = function() {
        this.__data__ = new g(), this.size = 0;
      }, A.prototype.delete = function(t2) {
        var e2 = this.__data__;
        return t2 = e2.delete(t2), this.size = e2.size, t2;
      }, A.prototype.get = function(t2) {
        return this.__data__.get(t2);
      }, A.prototype.has = function(t2) {
        return this.__data__.has(t2);
      }, A.prototype.set = function(t2, e2) {
        var n2 = this.__data__;
        if (n2 instanceof g) {
          var r2 = n2.__data__;
          if (!fn || 199 > r2.length) return r2.push([t2, e2]), this.size = ++n2.size, this;
          n2 = this.__data__ = new _(r2);
        }
        return n2.set(t2, e2), this.size = n2.size, this;
      };
      var mn = /* @__PURE__ */ (function(t2, e2) {
        return function(n2, r2) {
          if (null == n2) return n2;
          if (!Dt(n2)) return t2(n2, r2);
          for (var o2 = n2.length, u2 = e2 ? o2 : -1, c2 = Object(n2); (e2 ? u2-- : ++u2 < o2) && false !== r2(c2[u2], u2, c2); ) ;
          return n2;
        };
      })(M), On = /* @__PURE__ */ (function(t2) {
        return function(e2, n2, r2) {
          var o2 = -1, u2 = Object(e2);
          r2 = r2(e2);
          for (var c2 = r2.length; c2--; ) {
            var i2 = r2[t2 ? c2 : ++o2];
            if (false === n2(u2[i2], i2, u2)) break;
          }
          return e2;
        };
      })(), Sn = en ? function(t2, e2) {
        return en(t2, "toString", { configurable: true, enumerable: false, value: ee(e2), writable: true });
      } : ne, kn = nn ? function(t2) {
        return null == t2 ? [] : (t2 = Object(t2), r(nn(t2), function(e2) {
          return Xe.call(t2, e2);
        }));
      } : ue, zn = nn ? function(t2) {
        for (var e2 = []; t2; ) u(e2, kn(t2)), t2 = Je(t2);
        return e2;
      } : ue, xn = D;
      (an && "[object DataView]" != xn(new an(new ArrayBuffer(1))) || fn && "[object Map]" != xn(new fn()) || ln && "[object Promise]" != xn(ln.resolve()) || sn && "[object Set]" != xn(new sn()) || bn && "[object WeakMap]" != xn(new bn())) && (xn = function(t2) {
        var e2 = D(t2);
        if (t2 = (t2 = "[object Object]" == e2 ? t2.constructor : ie) ? Ft(t2) : "")
          switch (t2) {
            case pn:
              return "[object DataView]";
            case yn:
              return "[object Map]";
            case jn:
              return "[object Promise]";
            case vn:
              return "[object Set]";
            case gn:
              return "[object WeakMap]";
          }
        return e2;
      });
      var En = /* @__PURE__ */ (function(t2) {
        var e2 = 0, n2 = 0;
        return function() {
          var r2 = cn(), o2 = 16 - (r2 - n2);
          if (n2 = r2, 0 < o2) {
            if (800 <= ++e2) return arguments[0];
          } else e2 = 0;
          return t2.apply(ie, arguments);
        };
      })(Sn), Fn = (function(t2) {
        t2 = Ut(t2, function(t3) {
          return 500 === e2.size && e2.clear(), t3;
        });
        var e2 = t2.cache;
        return t2;
      })(function(t2) {
        var e2 = [];
        return 46 === t2.charCodeAt(0) && e2.push(""), t2.replace(be, function(t3, n2, r2, o2) {
          e2.push(r2 ? o2.replace(ye, "$1") : n2 || t3);
        }), e2;
      }), In = /* @__PURE__ */ (function(t2, n2) {
        return function(r2, o2) {
          var u2 = Un(r2) ? e : k, c2 = n2 ? n2() : {};
          return u2(r2, t2, pt(o2, 2), c2);
        };
      })(function(t2, e2, n2) {
        E(t2, n2, e2);
      }), Bn = Y(function(t2, e2) {
        if (null == t2) return [];
        var n2 = e2.length;
        return 1 < n2 && mt(t2, e2[0], e2[1]) ? e2 = [] : 2 < n2 && mt(e2[0], e2[1], e2[2]) && (e2 = [e2[0]]), Q(t2, B(e2, 1));
      });
      Ut.Cache = _;
      var Mn = L(
        /* @__PURE__ */ (function() {
          return arguments;
        })()
      ) ? L : function(t2) {
        return Tt(t2) && Ce.call(t2, "callee") && !Xe.call(t2, "callee");
      }, Un = Array.isArray, $n = rn || ce, Dn = Me ? l(Me) : C, Pn = Ue ? l(Ue) : V, Ln = $e ? l($e) : R, Nn = Y(function(t2, e2) {
        t2 = Object(t2);
        var n2 = -1, r2 = e2.length, o2 = 2 < r2 ? e2[2] : ie;
        for (o2 && mt(e2[0], e2[1], o2) && (r2 = 1); ++n2 < r2; )
          for (var o2 = e2[n2], u2 = Zt(o2), c2 = -1, i2 = u2.length; ++c2 < i2; ) {
            var a2 = u2[c2], f2 = t2[a2];
            (f2 === ie || $t(f2, Pe[a2]) && !Ce.call(t2, a2)) && (t2[a2] = o2[a2]);
          }
        return t2;
      }), Cn = (function(t2) {
        return Y(function(e2, n2) {
          var r2 = -1, o2 = n2.length, u2 = 1 < o2 ? n2[o2 - 1] : ie, c2 = 2 < o2 ? n2[2] : ie, u2 = 3 < t2.length && typeof u2 == "function" ? (o2--, u2) : ie;
          for (c2 && mt(n2[0], n2[1], c2) && (u2 = 3 > o2 ? ie : u2, o2 = 1), e2 = Object(e2); ++r2 < o2; )
            (c2 = n2[r2]) && t2(e2, c2, r2, u2);
          return e2;
        });
      })(function(t2, e2, n2) {
        J(t2, e2, n2);
      }), Tn = (function(t2) {
        return En(zt(t2, ie, It), t2 + "");
      })(function(t2, e2) {
        var n2 = {};
        if (null == t2) return n2;
        var r2 = false;
        e2 = o(e2, function(e3) {
          return e3 = et(e3, t2), r2 || (r2 = 1 < e3.length), e3;
        }), ct(t2, ht(t2), n2), r2 && (n2 = F(n2, 7, ft));
        for (var u2 = e2.length; u2--; ) tt(n2, e2[u2]);
        return n2;
      });
      j.before = Mt, j.constant = ee, j.defaults = Nn, j.flatten = It, j.iteratee = re, j.keyBy = In, j.keys = Yt, j.keysIn = Zt, j.mapKeys = function(t2, e2) {
        var n2 = {};
        return e2 = pt(e2, 3), M(t2, function(t3, r2, o2) {
          E(n2, e2(t3, r2, o2), t3);
        }), n2;
      }, j.memoize = Ut, j.merge = Cn, j.omit = Tn, j.once = function(t2) {
        return Mt(2, t2);
      }, j.property = oe, j.set = function(t2, e2, n2) {
        if (null != t2 && Ct(t2)) {
          e2 = et(e2, t2);
          for (var r2 = -1, o2 = e2.length, u2 = o2 - 1, c2 = t2; null != c2 && ++r2 < o2; ) {
            var i2 = Et(e2[r2]), a2 = n2;
            if ("__proto__" === i2 || "constructor" === i2 || "prototype" === i2) break;
            if (r2 != u2) {
              var f2 = c2[i2], a2 = ie;
              a2 === ie && (a2 = Ct(f2) ? f2 : wt(e2[r2 + 1]) ? [] : {});
            }
            O(c2, i2, a2), c2 = c2[i2];
          }
        }
        return t2;
      }, j.sortBy = Bn, j.toPlainObject = Ht, j.values = te, j.eq = $t, j.findKey = function(t2, e2) {
        return i(t2, pt(e2, 3), M);
      }, j.get = Qt, j.hasIn = Xt, j.identity = ne, j.includes = function(t2, e2, n2, r2) {
        if (t2 = Dt(t2) ? t2 : te(t2), n2 = n2 && !r2 ? Kt(n2) : 0, r2 = t2.length, 0 > n2 && (n2 = un(r2 + n2, 0)), Rt(t2))
          t2 = n2 <= r2 && -1 < t2.indexOf(e2, n2);
        else {
          if (r2 = !!r2) {
            if (e2 === e2)
              t: {
                for (n2 -= 1, r2 = t2.length; ++n2 < r2; )
                  if (t2[n2] === e2) {
                    t2 = n2;
                    break t;
                  }
                t2 = -1;
              }
            else
              t: {
                for (e2 = t2.length, n2 += -1; ++n2 < e2; )
                  if (r2 = t2[n2], r2 !== r2) {
                    t2 = n2;
                    break t;
                  }
                t2 = -1;
              }
            r2 = -1 < t2;
          }
          t2 = r2;
        }
        return t2;
      }, j.isArguments = Mn, j.isArray = Un, j.isArrayLike = Dt, j.isArrayLikeObject = Pt, j.isBuffer = $n, j.isFunction = Lt, j.isLength = Nt, j.isMap = Dn, j.isObject = Ct, j.isObjectLike = Tt, j.isPlainObject = Vt, j.isSet = Pn, j.isString = Rt, j.isSymbol = Wt, j.isTypedArray = Ln, j.last = Bt, j.maxBy = function(t2, e2) {
        return t2 && t2.length ? I(t2, pt(e2, 2), P) : ie;
      }, j.minBy = function(t2, e2) {
        return t2 && t2.length ? I(t2, pt(e2, 2), G) : ie;
      }, j.stubArray = ue, j.stubFalse = ce, j.toFinite = Gt, j.toInteger = Kt, j.toNumber = qt, j.toString = Jt, j.VERSION = "4.17.21", Ee && ((Ee.exports = j)._ = j, xe._ = j);
    }).call(exports);
  }
});

// node_modules/@salesforce/kit/lib/nodash/external.js
var require_external = __commonJS({
  "node_modules/@salesforce/kit/lib/nodash/external.js"(exports) {
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
    exports.defaults = defaults;
    exports.findKey = findKey;
    exports.includes = includes;
    exports.keyBy = keyBy;
    exports.mapKeys = mapKeys;
    exports.minBy = minBy;
    exports.maxBy = maxBy;
    exports.merge = merge;
    exports.omit = omit;
    exports.once = once;
    exports.set = set;
    exports.sortBy = sortBy;
    exports.toNumber = toNumber;
    var _ = __importStar(require_lodash());
    function defaults(obj, ...otherArgs) {
      return _.defaults(obj, ...otherArgs);
    }
    function findKey(obj, predicate) {
      return _.findKey(obj, predicate);
    }
    function includes(collection, target, fromIndex) {
      return _.includes(collection, target, fromIndex);
    }
    function keyBy(collection, iteratee) {
      return _.keyBy(collection, iteratee);
    }
    function mapKeys(obj, iteratee) {
      return _.mapKeys(obj, iteratee);
    }
    function minBy(collection, iteratee) {
      return _.minBy(collection, iteratee);
    }
    function maxBy(collection, iteratee) {
      return _.maxBy(collection, iteratee);
    }
    function merge(obj, ...otherArgs) {
      return _.merge(obj, ...otherArgs);
    }
    function omit(obj, ...paths) {
      return _.omit(obj, ...paths);
    }
    function once(func) {
      return _.once(func);
    }
    function set(obj, path, value) {
      return _.set(obj, path, value);
    }
    function sortBy(collection, ...iteratees) {
      return _.sortBy(collection, ...iteratees);
    }
    function toNumber(value) {
      return _.toNumber(value);
    }
  }
});

// node_modules/@salesforce/kit/lib/nodash/internal.js
var require_internal2 = __commonJS({
  "node_modules/@salesforce/kit/lib/nodash/internal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isEmpty = isEmpty;
    exports.lowerFirst = lowerFirst;
    exports.camelCaseToTitleCase = camelCaseToTitleCase;
    exports.snakeCase = snakeCase;
    exports.upperFirst = upperFirst;
    exports.toBoolean = toBoolean;
    var ts_types_1 = require_lib();
    function isEmpty(value) {
      if (value == null)
        return true;
      if ((0, ts_types_1.isNumber)(value))
        return false;
      if ((0, ts_types_1.isBoolean)(value))
        return false;
      if ((0, ts_types_1.isArrayLike)(value) && value.length > 0)
        return false;
      if ((0, ts_types_1.hasNumber)(value, "size") && value.size > 0)
        return false;
      if ((0, ts_types_1.isObject)(value) && Object.keys(value).length > 0)
        return false;
      return true;
    }
    function lowerFirst(value) {
      return value && value.charAt(0).toLowerCase() + value.slice(1);
    }
    function camelCaseToTitleCase(text) {
      return text.replace(/(^\w|\s\w)/g, (m) => m.toUpperCase()).replace(/([A-Z][a-z]+)/g, " $1").replace(/\s{2,}/g, " ").trim();
    }
    function snakeCase(str) {
      return str?.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/\W/g, "_").replace(/^_+|_+$/g, "");
    }
    function upperFirst(value) {
      return value && value.charAt(0).toUpperCase() + value.slice(1);
    }
    function toBoolean(value) {
      switch (typeof value) {
        case "boolean":
          return value;
        case "string":
          return value.toLowerCase() === "true" || value === "1";
        default:
          return false;
      }
    }
  }
});

// node_modules/@salesforce/kit/lib/nodash/index.js
var require_nodash = __commonJS({
  "node_modules/@salesforce/kit/lib/nodash/index.js"(exports) {
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
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_external(), exports);
    __exportStar(require_internal2(), exports);
  }
});

// node_modules/@salesforce/kit/lib/env.js
var require_env = __commonJS({
  "node_modules/@salesforce/kit/lib/env.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.env = exports.Env = void 0;
    var ts_types_1 = require_lib();
    var errors_1 = require_errors2();
    var nodash_1 = require_nodash();
    var Env = class {
      store;
      constructor(store = process?.env || {}) {
        this.store = store;
        this.store = store;
      }
      // underlying method
      getString(key, def) {
        return this.store[key] ?? def;
      }
      // underlying method
      getStringIn(key, values, def) {
        const re = new RegExp(values.join("|"), "i");
        if (def && !re.test(def.toString())) {
          const valueAsString = values.join(", ");
          throw new errors_1.InvalidDefaultEnvValueError(`${def} is not a member of ${valueAsString}`);
        }
        const value = this.getString(key);
        if (!value)
          return def;
        return re.test(value) ? value : def;
      }
      // underlying method
      getKeyOf(key, obj, defOrTransform, transform) {
        let value;
        let def;
        if (typeof defOrTransform === "function") {
          transform = defOrTransform;
        } else {
          def = defOrTransform;
        }
        if (def === void 0) {
          value = this.getStringIn(key, Object.keys(obj));
        } else {
          if (transform)
            def = transform(def);
          value = this.getStringIn(key, Object.keys(obj), def);
        }
        if (!value)
          return;
        if (typeof transform === "function")
          value = transform(value);
        if ((0, ts_types_1.isKeyOf)(obj, value))
          return value;
      }
      /**
       * Sets a `string` value for a given key, or removes the current value when no value is given.
       *
       * @param key The name of the envar.
       * @param value The value to set.
       */
      setString(key, value) {
        if (value == null) {
          this.unset(key);
          return;
        }
        this.store[key] = value;
      }
      // underlying method
      getList(key, def) {
        const value = this.getString(key);
        return value ? value.split(",") : def;
      }
      /**
       * Sets a `string` value from a list for a given key by joining values with a `,` into a raw `string` value,
       * or removes the current value when no value is given.
       *
       * @param key The name of the envar.
       * @param values The values to set.
       */
      setList(key, values) {
        if (values == null) {
          this.unset(key);
          return;
        }
        this.setString(key, values.join(","));
      }
      /**
       * Gets a `boolean` value for a given key. Returns the default value if no value was found.
       *
       * @param key The name of the envar.
       * @param def A default boolean, which itself defaults to `false` if not otherwise supplied.
       */
      getBoolean(key, def = false) {
        const value = this.getString(key, def.toString());
        return (0, nodash_1.toBoolean)(value);
      }
      /**
       * Sets a `boolean` value for a given key, or removes the current value when no value is given.
       *
       * @param key The name of the envar.
       * @param value The value to set.
       */
      setBoolean(key, value) {
        if (value == null) {
          this.unset(key);
          return;
        }
        this.setString(key, value.toString());
      }
      getNumber(key, def) {
        const value = this.getString(key);
        if (value) {
          const num = (0, nodash_1.toNumber)(value);
          return isNaN(num) && (0, ts_types_1.isNumber)(def) ? def : num;
        }
        return (0, ts_types_1.isNumber)(def) ? def : void 0;
      }
      /**
       * Sets a `number` value for a given key, or removes the current value when no value is given.
       *
       * @param key The name of the envar.
       * @param value The value to set.
       */
      setNumber(key, value) {
        if (value == null) {
          this.unset(key);
          return;
        }
        this.setString(key, (0, ts_types_1.isNumber)(value) ? String(value) : value);
      }
      /**
       * Unsets a value for a given key.
       *
       * @param key The name of the envar.
       */
      unset(key) {
        delete this.store[key];
      }
      /**
       * Gets an array of all definitely assigned key-value pairs from the underlying envar store.
       */
      entries() {
        return (0, ts_types_1.definiteEntriesOf)(this.store);
      }
    };
    exports.Env = Env;
    exports.env = new Env();
  }
});

// node_modules/@salesforce/kit/lib/json.js
var require_json2 = __commonJS({
  "node_modules/@salesforce/kit/lib/json.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.parseJson = parseJson;
    exports.parseJsonMap = parseJsonMap;
    exports.cloneJson = cloneJson;
    exports.getJsonValuesByName = getJsonValuesByName;
    exports.jsonIncludes = jsonIncludes;
    var ts_types_1 = require_lib();
    var errors_1 = require_errors2();
    function parseJson(data, jsonPath, throwOnEmpty = true) {
      data = data.trim();
      if (!throwOnEmpty && data.length === 0)
        data = "{}";
      try {
        return JSON.parse(data);
      } catch (error) {
        throw errors_1.JsonParseError.create(error, data, jsonPath);
      }
    }
    function parseJsonMap(data, jsonPath, throwOnEmpty) {
      const json = parseJson(data, jsonPath, throwOnEmpty);
      if (json === null || (0, ts_types_1.isJsonArray)(json) || typeof json !== "object") {
        throw new errors_1.JsonDataFormatError("Expected parsed JSON data to be an object");
      }
      return json;
    }
    function cloneJson(obj) {
      try {
        return JSON.parse(JSON.stringify(obj));
      } catch (err) {
        if (err instanceof SyntaxError || err instanceof TypeError) {
          throw new errors_1.JsonStringifyError(err);
        }
        throw err;
      }
    }
    function getJsonValuesByName(json, name) {
      let matches = [];
      if (Object.prototype.hasOwnProperty.call(json, name)) {
        matches.push(json[name]);
      }
      const maybeRecurse = (element) => {
        if ((0, ts_types_1.isJsonMap)(element)) {
          matches = matches.concat(getJsonValuesByName(element, name));
        }
      };
      Object.values(json).forEach((value) => (0, ts_types_1.isJsonArray)(value) ? value.forEach(maybeRecurse) : maybeRecurse(value));
      return matches;
    }
    function jsonIncludes(json, value) {
      if (json == null || value === void 0 || (0, ts_types_1.isNumber)(json) || (0, ts_types_1.isBoolean)(json))
        return false;
      if ((0, ts_types_1.isJsonMap)(json))
        return Object.values(json).includes(value);
      if ((0, ts_types_1.isJsonArray)(json))
        return json.includes(value);
      if ((0, ts_types_1.isString)(value))
        return json.includes(value);
      return false;
    }
  }
});

// node_modules/@salesforce/kit/lib/collections.js
var require_collections = __commonJS({
  "node_modules/@salesforce/kit/lib/collections.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ensureArray = void 0;
    var ensureArray = (entryOrArray) => {
      if (entryOrArray !== void 0 && entryOrArray !== null) {
        return Array.isArray(entryOrArray) ? entryOrArray : [entryOrArray];
      }
      return [];
    };
    exports.ensureArray = ensureArray;
  }
});

// node_modules/@salesforce/kit/lib/throttledPromiseAll.js
var require_throttledPromiseAll = __commonJS({
  "node_modules/@salesforce/kit/lib/throttledPromiseAll.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ThrottledPromiseAll = void 0;
    var collections_1 = require_collections();
    var duration_1 = require_duration();
    var noCancel = () => false;
    var ThrottledPromiseAll = class {
      queue;
      concurrency;
      wait;
      timeout;
      cancel;
      #results = [];
      /**
       * Construct a new ThrottledPromiseAll.
       *
       * @param options {@link PromiseOptions}
       */
      constructor(options = { concurrency: 1 }) {
        this.queue = [];
        this.concurrency = options.concurrency;
        this.wait = options.timeout ?? duration_1.Duration.milliseconds(0);
        this.cancel = options.cancel ?? noCancel;
      }
      /**
       * Returns the results of the promises that have been resolved.
       */
      get results() {
        return this.#results.sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0)).map((r) => r?.result);
      }
      /**
       * Add source items to the queue of promises to be resolved.
       * Adding an item to the queue requires a producer function that will take the source item and return a promise.
       * Each item in the can have a different producer function, as long as the producer function conforms the
       * types of the ThrottledPromiseAll when constructed.
       *
       * @param source
       * @param producer the producer function that will take the source item and return a promise. The producer function signature
       * must conform to the types of the ThrottledPromiseAll when constructed.
       */
      add(source, producer) {
        (0, collections_1.ensureArray)(source).forEach((s) => this.queue.push({ source: s, producer }));
      }
      /**
       * Returns a promise that resolves the items present in the queue using the associated producer.
       *
       * This function will throw an error if the timeout is reached before all items in the queue are resolved (see {@link PromiseOptions.timeout}).
       *
       * @returns A promise that resolves to an array of results.
       */
      async all() {
        let timeoutPromise;
        if (this.wait.milliseconds > 0) {
          if (!this.timeout) {
            timeoutPromise = new Promise((resolve, reject) => {
              this.timeout = setTimeout(() => {
                try {
                  if (this.timeout) {
                    clearTimeout(this.timeout);
                  }
                  this.stop();
                  reject(new Error(`PromiseQueue timed out after ${this.wait.milliseconds} milliseconds`));
                } catch (e) {
                  reject(e);
                }
              }, this.wait.milliseconds);
            });
          }
        }
        try {
          if (timeoutPromise) {
            await Promise.race([this.dequeue(), timeoutPromise]);
          } else {
            await this.dequeue();
          }
          this.stop();
          return this.results;
        } catch (e) {
          this.stop();
          throw e;
        }
      }
      stop() {
        if (this.timeout) {
          clearTimeout(this.timeout);
        }
        this.queue.splice(0, this.queue.length);
      }
      async dequeue() {
        const concurrencyPool = /* @__PURE__ */ new Map();
        let index = 0;
        while (this.queue.length > 0 || concurrencyPool.size > 0) {
          if (this.cancel()) {
            this.stop();
            throw new Error("PromiseQueue: Cancelled");
          }
          while (concurrencyPool.size < this.concurrency) {
            const item = this.queue.shift();
            if (!item) {
              break;
            }
            const p = { ...item, index: index++ };
            concurrencyPool.set(p.index, p.producer(item.source, this).then((result) => ({ index: p.index, result })).catch((e) => Promise.reject(e)));
          }
          const r = await Promise.race(concurrencyPool.values());
          const rIndex = r?.index ?? -1;
          if (!concurrencyPool.has(rIndex)) {
            throw new Error(`PromiseQueue: Could not find index ${r?.index ?? "<undefined>"} in pool`);
          }
          concurrencyPool.delete(rIndex);
          this.#results.push(r);
        }
      }
    };
    exports.ThrottledPromiseAll = ThrottledPromiseAll;
  }
});

// node_modules/@salesforce/kit/lib/settleAll.js
var require_settleAll = __commonJS({
  "node_modules/@salesforce/kit/lib/settleAll.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isRejected = exports.isFulfilled = void 0;
    exports.settleAll = settleAll;
    var isFulfilled = (s) => s.status === "fulfilled";
    exports.isFulfilled = isFulfilled;
    var isRejected = (s) => s.status === "rejected";
    exports.isRejected = isRejected;
    async function settleAll(promises) {
      const allSettled = await Promise.allSettled(promises);
      return {
        fulfilled: allSettled.filter(exports.isFulfilled).map((s) => s.value),
        rejected: allSettled.filter(exports.isRejected).map((s) => s.reason)
      };
    }
  }
});

// node_modules/@salesforce/kit/lib/log.js
var require_log = __commonJS({
  "node_modules/@salesforce/kit/lib/log.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.logFn = void 0;
    var logFn = (x) => {
      console.log(typeof x === "object" && !(x instanceof Set) && !(x instanceof Map) ? JSON.stringify(x, null, 2) : x);
      return x;
    };
    exports.logFn = logFn;
  }
});

// node_modules/@salesforce/kit/lib/index.js
var require_lib2 = __commonJS({
  "node_modules/@salesforce/kit/lib/index.js"(exports) {
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
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.logFn = void 0;
    __exportStar(require_creatable(), exports);
    __exportStar(require_duration(), exports);
    __exportStar(require_env(), exports);
    __exportStar(require_errors2(), exports);
    __exportStar(require_json2(), exports);
    __exportStar(require_nodash(), exports);
    __exportStar(require_collections(), exports);
    __exportStar(require_throttledPromiseAll(), exports);
    __exportStar(require_settleAll(), exports);
    var log_1 = require_log();
    Object.defineProperty(exports, "logFn", { enumerable: true, get: function() {
      return log_1.logFn;
    } });
  }
});

// left-out:memfs
var require_memfs = __commonJS({
  "left-out:memfs"(exports, module) {
    module.exports = {};
  }
});

// node_modules/@salesforce/core/lib/util/isWeb.js
var require_isWeb = __commonJS({
  "node_modules/@salesforce/core/lib/util/isWeb.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isWeb = void 0;
    var isWeb = () => {
      if (process.versions.bun)
        return false;
      return "window" in globalThis || "self" in globalThis;
    };
    exports.isWeb = isWeb;
  }
});

// node_modules/@salesforce/core/lib/fs/fs.js
var require_fs = __commonJS({
  "node_modules/@salesforce/core/lib/fs/fs.js"(exports) {
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
    exports.resetFs = exports.setFs = exports.getVirtualFs = exports.fs = void 0;
    var nodeFs = __importStar(__require("node:fs"));
    var memfs = __importStar(require_memfs());
    var isWeb_1 = require_isWeb();
    var getVirtualFs = (memfsVolume) => {
      if (process.env.FORCE_MEMFS === "true" || (0, isWeb_1.isWeb)()) {
        const memfsInstance = memfs.createFsFromVolume(memfsVolume ?? new memfs.Volume());
        const webFs = {
          ...memfsInstance,
          // Override only the methods that have incompatible signatures
          promises: {
            ...memfsInstance.promises,
            writeFile: async (file, data, options) => {
              const finalOptions = typeof options === "string" ? { encoding: options } : options;
              await memfsInstance.promises.writeFile(file, data, finalOptions);
            },
            readFile: async (path, options) => {
              const encoding = typeof options === "string" ? options : options?.encoding;
              const result = await memfsInstance.promises.readFile(path, encoding ? { encoding } : void 0);
              return encoding ? String(result) : result;
            }
          },
          readFileSync: (path, options) => {
            const encoding = typeof options === "string" ? options : options?.encoding;
            const result = memfsInstance.readFileSync(path, encoding ? { encoding } : void 0);
            return encoding ? String(result) : result;
          },
          writeFileSync: (file, data, options) => {
            const finalOptions = typeof options === "string" ? { encoding: options } : options;
            memfsInstance.writeFileSync(file, data, finalOptions);
          }
        };
        return webFs;
      }
      return nodeFs;
    };
    exports.getVirtualFs = getVirtualFs;
    var setFs = (providedFs) => {
      exports.fs = providedFs;
    };
    exports.setFs = setFs;
    var resetFs = () => {
      exports.fs = (0, exports.getVirtualFs)();
    };
    exports.resetFs = resetFs;
    exports.fs = (0, exports.getVirtualFs)();
  }
});

// node_modules/@salesforce/core/lib/sfError.js
var require_sfError = __commonJS({
  "node_modules/@salesforce/core/lib/sfError.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SfError = void 0;
    var ts_types_1 = require_lib();
    var SfError = class _SfError extends Error {
      name;
      /**
       * Action messages. Hints to the users regarding what can be done to fix related issues.
       */
      actions;
      /**
       * SfdxCommand can return this process exit code.
       */
      exitCode;
      /**
       * The related context for this error.
       */
      context;
      // Additional data helpful for consumers of this error.  E.g., API call result
      data;
      /**
       * Some errors support `error.code` instead of `error.name`. This keeps backwards compatability.
       */
      #code;
      /**
       * Create an SfError.
       *
       * @param message The error message.
       * @param name The error name. Defaults to 'SfError'.
       * @param actions The action message(s).
       * @param exitCodeOrCause The exit code which will be used by SfdxCommand or he underlying error that caused this error to be raised.
       * @param cause The underlying error that caused this error to be raised.
       */
      constructor(message, name = "SfError", actions, exitCodeOrCause, cause) {
        if (typeof cause !== "undefined" && !(cause instanceof Error)) {
          throw new TypeError(`The cause, if provided, must be an instance of Error. Received: ${typeof cause}`);
        }
        super(message);
        this.name = name;
        this.cause = exitCodeOrCause instanceof Error ? exitCodeOrCause : cause;
        if (actions?.length) {
          this.actions = actions;
        }
        if (typeof exitCodeOrCause === "number") {
          this.exitCode = exitCodeOrCause;
        } else {
          this.exitCode = 1;
        }
      }
      get code() {
        return this.#code ?? this.name;
      }
      set code(code) {
        this.#code = code;
      }
      /** like the constructor, but takes an typed object and let you also set context and data properties */
      static create(inputs) {
        const error = new _SfError(inputs.message, inputs.name, inputs.actions, inputs.exitCode, inputs.cause);
        if (inputs.data) {
          error.data = inputs.data;
        }
        if (inputs.context) {
          error.context = inputs.context;
        }
        return error;
      }
      /**
       * Convert an Error to an SfError.
       *
       * @param err The error to convert.
       */
      static wrap(err) {
        if ((0, ts_types_1.isString)(err)) {
          return new _SfError(err);
        }
        if (err instanceof _SfError) {
          return err;
        }
        const sfError = fromBasicError(err) ?? fromErrorLikeObject(err) ?? // something was thrown that wasn't error, error-like object or string.  Convert it to an Error that preserves the information as the cause and wrap that.
        _SfError.wrap(new Error(`SfError.wrap received type ${typeof err} but expects type Error or string`, { cause: err }));
        if ((0, ts_types_1.hasString)(err, "code")) {
          sfError.code = err.code;
        }
        return sfError;
      }
      /**
       * Sets the context of the error. For convenience `this` object is returned.
       *
       * @param context The command name.
       */
      setContext(context) {
        this.context = context;
        return this;
      }
      /**
       * An additional payload for the error. For convenience `this` object is returned.
       *
       * @param data The payload data.
       */
      setData(data) {
        this.data = data;
        return this;
      }
      /**
       * Convert an {@link SfError} state to an object. Returns a plain object representing the state of this error.
       */
      toObject() {
        return {
          name: this.name,
          message: this.message ?? this.name,
          exitCode: this.exitCode,
          ...this.actions?.length ? { actions: this.actions } : {},
          ...this.context ? { context: this.context } : {},
          ...this.data ? { data: this.data } : {}
        };
      }
    };
    exports.SfError = SfError;
    var fromBasicError = (err) => err instanceof Error ? SfError.create({ message: err.message, name: err.name, cause: err }) : void 0;
    var fromErrorLikeObject = (err) => {
      if (!err || typeof err !== "object") {
        return void 0;
      }
      if (!("message" in err)) {
        return void 0;
      }
      try {
        return SfError.create(err);
      } catch {
        return void 0;
      }
    };
  }
});

// node_modules/@salesforce/core/lib/global.js
var require_global = __commonJS({
  "node_modules/@salesforce/core/lib/global.js"(exports) {
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
    exports.Global = exports.Mode = void 0;
    var os = __importStar(__require("node:os"));
    var path = __importStar(__require("node:path"));
    var kit_1 = require_lib2();
    var fs_1 = require_fs();
    var isWeb_1 = require_isWeb();
    var sfError_1 = require_sfError();
    var Mode;
    (function(Mode2) {
      Mode2["PRODUCTION"] = "production";
      Mode2["DEVELOPMENT"] = "development";
      Mode2["DEMO"] = "demo";
      Mode2["TEST"] = "test";
    })(Mode || (exports.Mode = Mode = {}));
    var Global = class _Global {
      /**
       * Enable interoperability between `.sfdx` and `.sf`.
       *
       * When @salesforce/core@v2 is deprecated and no longer used, this can be removed.
       */
      static SFDX_INTEROPERABILITY = kit_1.env.getBoolean("SF_SFDX_INTEROPERABILITY", true);
      /**
       * The global folder in which sfdx state is stored.
       */
      static SFDX_STATE_FOLDER = ".sfdx";
      /**
       * The global folder in which sf state is stored.
       */
      static SF_STATE_FOLDER = ".sf";
      /**
       * The preferred global folder in which state is stored.
       */
      static STATE_FOLDER = _Global.SFDX_STATE_FOLDER;
      /**
       * Whether the code is running in a web browser.
       */
      static get isWeb() {
        return (0, isWeb_1.isWeb)();
      }
      /**
       * The full system path to the global sfdx state folder.
       *
       * **See** {@link Global.SFDX_STATE_FOLDER}
       */
      static get SFDX_DIR() {
        return path.join(os.homedir(), _Global.SFDX_STATE_FOLDER);
      }
      /**
       * The full system path to the global sf state folder.
       *
       * **See**  {@link Global.SF_STATE_FOLDER}
       */
      static get SF_DIR() {
        return path.join(os.homedir(), _Global.SF_STATE_FOLDER);
      }
      /**
       * The full system path to the preferred global state folder
       */
      static get DIR() {
        return path.join(os.homedir(), _Global.SFDX_STATE_FOLDER);
      }
      /**
       * Gets the current mode environment variable as a {@link Mode} instance.
       *
       * ```
       * console.log(Global.getEnvironmentMode() === Mode.PRODUCTION);
       * ```
       */
      static getEnvironmentMode() {
        const envValue = kit_1.env.getString("SF_ENV") ?? kit_1.env.getString("SFDX_ENV", Mode.PRODUCTION);
        return envValue in Mode || envValue.toUpperCase() in Mode ? Mode[envValue.toUpperCase()] : Mode.PRODUCTION;
      }
      /**
       * Creates a directory within {@link Global.SFDX_DIR}, or {@link Global.SFDX_DIR} itself if the `dirPath` param
       * is not provided. This is resolved or rejected when the directory creation operation has completed.
       *
       * @param dirPath The directory path to be created within {@link Global.SFDX_DIR}.
       */
      static async createDir(dirPath) {
        const resolvedPath = dirPath ? path.join(_Global.SFDX_DIR, dirPath) : _Global.SFDX_DIR;
        try {
          if (process.platform === "win32" || _Global.isWeb) {
            await fs_1.fs.promises.mkdir(resolvedPath, { recursive: true });
          } else {
            await fs_1.fs.promises.mkdir(resolvedPath, { recursive: true, mode: 448 });
          }
        } catch (error) {
          throw new sfError_1.SfError(`Failed to create directory or set permissions for: ${resolvedPath}`);
        }
      }
    };
    exports.Global = Global;
  }
});

// node_modules/@salesforce/core/lib/util/unwrapArray.js
var require_unwrapArray = __commonJS({
  "node_modules/@salesforce/core/lib/util/unwrapArray.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.unwrapArray = void 0;
    var unwrapArray = (args) => {
      if (Array.isArray(args) && args.length === 1) {
        return Array.isArray(args[0]) ? (0, exports.unwrapArray)(args[0]) : args[0];
      }
      return args;
    };
    exports.unwrapArray = unwrapArray;
  }
});

// node_modules/@salesforce/core/lib/util/sfdc.js
var require_sfdc = __commonJS({
  "node_modules/@salesforce/core/lib/util/sfdc.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.matchesJwtAccessToken = exports.matchesOpaqueAccessToken = exports.sfdxAuthUrlRegex = exports.jwtTokenRegex = exports.accessTokenRegex = exports.validatePathDoesNotContainInvalidChars = exports.validateSalesforceId = exports.validateEmail = exports.validateApiVersion = void 0;
    exports.trimTo15 = trimTo15;
    exports.matchesAccessToken = matchesAccessToken;
    function trimTo15(id) {
      if (!id) {
        return void 0;
      }
      if (id.length && id.length > 15) {
        return id.substring(0, 15);
      }
      return id;
    }
    var validateApiVersion = (value) => value == null || /^[1-9]\d\.0$/.test(value);
    exports.validateApiVersion = validateApiVersion;
    var validateEmail = (value) => /^[^.][^@]*@[^.]+(\.[^.\s]+)+$/.test(value);
    exports.validateEmail = validateEmail;
    var validateSalesforceId = (value) => /[a-zA-Z0-9]{18}|[a-zA-Z0-9]{15}/.test(value) && (value.length === 15 || value.length === 18);
    exports.validateSalesforceId = validateSalesforceId;
    var validatePathDoesNotContainInvalidChars = (value) => (
      // eslint-disable-next-line no-useless-escape
      !/[\["\?<>\|\]]+/.test(value)
    );
    exports.validatePathDoesNotContainInvalidChars = validatePathDoesNotContainInvalidChars;
    exports.accessTokenRegex = /(00D\w{12,15})![.\w]*/;
    exports.jwtTokenRegex = /eyJ[A-Za-z0-9+=_-]+\.[A-Za-z0-9+=_-]+\.[A-Za-z0-9+=_-]+/;
    exports.sfdxAuthUrlRegex = /force:\/\/([a-zA-Z0-9._-]+):([a-zA-Z0-9._-]*):([a-zA-Z0-9._-]+={0,2})@([a-zA-Z0-9._-]+)/;
    function matchesAccessToken(value) {
      return (0, exports.matchesOpaqueAccessToken)(value) || (0, exports.matchesJwtAccessToken)(value);
    }
    var matchesOpaqueAccessToken = (value) => exports.accessTokenRegex.test(value);
    exports.matchesOpaqueAccessToken = matchesOpaqueAccessToken;
    var matchesJwtAccessToken = (value) => {
      const segments = value.split(".");
      if (segments.length !== 3) {
        return false;
      }
      if (!isValidJson(segments[0], true)) {
        return false;
      }
      return isValidJson(segments[1], false);
    };
    exports.matchesJwtAccessToken = matchesJwtAccessToken;
    var isValidJson = (str, checkForTyp) => {
      try {
        const parsedJson = JSON.parse(Buffer.from(str, "base64").toString("utf-8"));
        if (checkForTyp) {
          return "typ" in parsedJson && parsedJson.typ === "JWT";
        } else {
          return true;
        }
      } catch (e) {
        return false;
      }
    };
  }
});

// node_modules/@salesforce/core/lib/logger/filters.js
var require_filters = __commonJS({
  "node_modules/@salesforce/core/lib/logger/filters.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.filterSecrets = exports.HIDDEN = void 0;
    var ts_types_1 = require_lib();
    var sfdc_1 = require_sfdc();
    exports.HIDDEN = "HIDDEN";
    var buildTokens = (expElement) => new RegExp(`(['"][^'"]*${expElement}[^'"]*['"]\\s*:\\s*)['"][^'"]*['"]`, "gi");
    var buildKeyRegex = (expElement) => RegExp(`(['"]\\s*key\\s*['"]\\s*:)\\s*['"]\\s*${expElement}\\s*['"]\\s*.\\s*['"]\\s*value\\s*['"]\\s*:\\s*['"]\\s*[^'"]*['"]`, "gi");
    var FILTERED_KEYS = [
      { name: "sid" },
      { name: "jwt" },
      { name: "Authorization" },
      // Any json attribute that contains the words "refresh" and "token" will have the attribute/value hidden
      { name: "refresh_token", regex: `refresh[^'"]*token` },
      { name: "clientsecret" },
      { name: "authcode" }
    ];
    var FILTERED_KEYS_FOR_PROCESSING = FILTERED_KEYS.map((key) => ({
      ...key,
      regexTokens: buildTokens(key.regex ?? key.name),
      hiddenAttrMessage: `"<${key.name} - ${exports.HIDDEN}>"`,
      keyRegex: buildKeyRegex(key.regex ?? key.name)
    }));
    var compose = (...fns) => fns.reduce((prevFn, nextFn) => (value) => prevFn(nextFn(value)));
    var replacementFunctions = FILTERED_KEYS_FOR_PROCESSING.flatMap((key) => [
      // two functions to run across each key
      (input) => input.replace(key.regexTokens, `$1${key.hiddenAttrMessage}`),
      (input) => input.replace(key.keyRegex, `$1${key.hiddenAttrMessage}`)
    ]).concat([
      // plus any "generalized" functions that are matching contents regardless of keys
      // use these for secrets with known patterns
      (input) => input.replace(new RegExp(sfdc_1.accessTokenRegex, "g"), "<REDACTED ACCESS TOKEN>").replace(new RegExp(sfdc_1.jwtTokenRegex, "g"), "<REDACTED JWT TOKEN>").replace(new RegExp(sfdc_1.sfdxAuthUrlRegex, "g"), "<REDACTED AUTH URL TOKEN>"),
      // conditional replacement for clientId: leave the value if it's the PlatformCLI, otherwise redact it
      (input) => input.replace(/(['"]client.*Id['"])\s*:\s*(['"][^'"]*['"])/gi, (all, key, value) => value.includes("PlatformCLI") ? `${key}:${value}` : `${key}:"<REDACTED CLIENT ID>"`)
    ]);
    var fullReplacementChain = compose(...replacementFunctions);
    var filterSecrets = (...args) => args.map((arg) => {
      if (!arg) {
        return arg;
      }
      if ((0, ts_types_1.isArray)(arg)) {
        return (0, exports.filterSecrets)(...arg);
      }
      if (arg instanceof Buffer) {
        return "<Buffer>";
      }
      if ((0, ts_types_1.isObject)(arg)) {
        return JSON.parse(fullReplacementChain(JSON.stringify(arg)));
      }
      if ((0, ts_types_1.isString)(arg)) {
        return fullReplacementChain(arg);
      }
      return "";
    });
    exports.filterSecrets = filterSecrets;
  }
});

// node_modules/@salesforce/core/lib/logger/memoryLogger.js
var require_memoryLogger = __commonJS({
  "node_modules/@salesforce/core/lib/logger/memoryLogger.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MemoryLogger = void 0;
    var node_stream_1 = __require("node:stream");
    var unwrapArray_1 = require_unwrapArray();
    var filters_1 = require_filters();
    var MemoryLogger = class extends node_stream_1.Writable {
      loggedData = [];
      constructor() {
        super({ objectMode: true });
      }
      _write(chunk, encoding, callback) {
        const filteredChunk = (0, unwrapArray_1.unwrapArray)((0, filters_1.filterSecrets)([chunk]));
        this.loggedData.push(typeof filteredChunk === "string" ? JSON.parse(filteredChunk) : filteredChunk);
        callback();
      }
    };
    exports.MemoryLogger = MemoryLogger;
  }
});

// node_modules/@salesforce/core/lib/logger/cleanup.js
var require_cleanup = __commonJS({
  "node_modules/@salesforce/core/lib/logger/cleanup.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getOldLogFiles = exports.cleanup = void 0;
    var node_path_1 = __require("node:path");
    var fs_1 = require_fs();
    var global_1 = require_global();
    var logger_1 = require_logger();
    var CLEAN_ODDS = 100;
    var MAX_FILE_AGE_DAYS = 7;
    var MAX_FILE_AGE_MS = 1e3 * 60 * 60 * 24 * MAX_FILE_AGE_DAYS;
    var shouldClean = Math.random() * CLEAN_ODDS > CLEAN_ODDS - 1;
    var cleanup = async (maxMs = MAX_FILE_AGE_MS, force = false) => {
      if (shouldClean || force) {
        try {
          const filesToConsider = await fs_1.fs.promises.readdir(global_1.Global.SF_DIR);
          const filesToDelete = (0, exports.getOldLogFiles)(filesToConsider, maxMs);
          await Promise.all(filesToDelete.map((f) => fs_1.fs.promises.unlink((0, node_path_1.join)(global_1.Global.SF_DIR, f))));
        } catch (e) {
          (await logger_1.Logger.child("cleanup")).warn("Failed to cleanup old log files", e);
        }
      }
    };
    exports.cleanup = cleanup;
    var getOldLogFiles = (files, maxMs = MAX_FILE_AGE_MS) => files.filter((f) => f.endsWith(".log")).map((f) => ({ file: f, date: f.match(/sf-(\d{4}-\d{2}-\d{2}).*\.log/)?.[1] })).filter(hasDate).map((f) => ({ file: f.file, date: new Date(f.date) })).filter((f) => f.date < new Date(Date.now() - maxMs)).map((f) => f.file);
    exports.getOldLogFiles = getOldLogFiles;
    var hasDate = (f) => typeof f === "object" && f !== null && "date" in f && typeof f.date === "string";
  }
});

// node_modules/@salesforce/core/lib/logger/logger.js
var require_logger = __commonJS({
  "node_modules/@salesforce/core/lib/logger/logger.js"(exports) {
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
    exports.computeLevel = exports.getWriteStream = exports.Logger = exports.LoggerLevel = void 0;
    var os = __importStar(__require("node:os"));
    var path = __importStar(__require("node:path"));
    var pino_1 = require_pino();
    var kit_1 = require_lib2();
    var ts_types_1 = require_lib();
    var global_1 = require_global();
    var sfError_1 = require_sfError();
    var unwrapArray_1 = require_unwrapArray();
    var memoryLogger_1 = require_memoryLogger();
    var cleanup_1 = require_cleanup();
    var LoggerLevel;
    (function(LoggerLevel2) {
      LoggerLevel2[LoggerLevel2["TRACE"] = 10] = "TRACE";
      LoggerLevel2[LoggerLevel2["DEBUG"] = 20] = "DEBUG";
      LoggerLevel2[LoggerLevel2["INFO"] = 30] = "INFO";
      LoggerLevel2[LoggerLevel2["WARN"] = 40] = "WARN";
      LoggerLevel2[LoggerLevel2["ERROR"] = 50] = "ERROR";
      LoggerLevel2[LoggerLevel2["FATAL"] = 60] = "FATAL";
    })(LoggerLevel || (exports.LoggerLevel = LoggerLevel = {}));
    var Logger = class _Logger {
      /**
       * The name of the root sfdx `Logger`.
       */
      static ROOT_NAME = "sf";
      /**
       * The default `LoggerLevel` when constructing new `Logger` instances.
       */
      static DEFAULT_LEVEL = LoggerLevel.WARN;
      /**
       * A list of all lower case `LoggerLevel` names.
       *
       * **See** {@link LoggerLevel}
       */
      static LEVEL_NAMES = Object.values(LoggerLevel).filter(ts_types_1.isString).map((v) => v.toLowerCase());
      // The sfdx root logger singleton
      static rootLogger;
      pinoLogger;
      memoryLogger;
      /**
       * Constructs a new `Logger`.
       *
       * @param optionsOrName A set of `LoggerOptions` or name to use with the default options.
       *
       * **Throws** *{@link SfError}{ name: 'RedundantRootLoggerError' }* More than one attempt is made to construct the root
       * `Logger`.
       */
      constructor(optionsOrName) {
        const enabled = process.env.SFDX_DISABLE_LOG_FILE !== "true" && process.env.SF_DISABLE_LOG_FILE !== "true";
        const options = typeof optionsOrName === "string" ? { name: optionsOrName, level: _Logger.DEFAULT_LEVEL, fields: {} } : optionsOrName;
        if (_Logger.rootLogger && options.name === _Logger.ROOT_NAME) {
          throw new sfError_1.SfError("Can not create another root logger.", "RedundantRootLoggerError");
        }
        if (_Logger.rootLogger) {
          this.pinoLogger = _Logger.rootLogger.pinoLogger.child({ ...options.fields, name: options.name });
          this.memoryLogger = _Logger.rootLogger.memoryLogger;
          this.pinoLogger.trace(`Created '${options.name}' child logger instance`);
        } else {
          const level = (0, exports.computeLevel)(options.level);
          const commonOptions = {
            name: options.name ?? _Logger.ROOT_NAME,
            base: options.fields ?? {},
            level,
            enabled,
            ...global_1.Global.isWeb ? { browser: { asObject: true } } : {}
          };
          if (Boolean(options.useMemoryLogger) || global_1.Global.getEnvironmentMode() === global_1.Mode.TEST || !enabled) {
            this.memoryLogger = new memoryLogger_1.MemoryLogger();
            this.pinoLogger = (0, pino_1.pino)(commonOptions, this.memoryLogger);
          } else {
            this.pinoLogger = (0, pino_1.pino)({
              ...commonOptions,
              transport: {
                pipeline: [
                  {
                    target: path.join("..", "..", "lib", "logger", "transformStream")
                  },
                  (0, exports.getWriteStream)(level)
                ]
              }
            });
            void (0, cleanup_1.cleanup)();
          }
          _Logger.rootLogger = this;
        }
      }
      /**
       *
       * Gets the root logger.  It's a singleton
       * See also getRawLogger if you don't need the root logger
       */
      static async root() {
        return Promise.resolve(this.getRoot());
      }
      /**
       * Gets the root logger.  It's a singleton
       */
      static getRoot() {
        if (this.rootLogger) {
          return this.rootLogger;
        }
        const rootLogger = this.rootLogger = new _Logger(_Logger.ROOT_NAME);
        return rootLogger;
      }
      /**
       * Destroys the root `Logger`.
       *
       * @ignore
       */
      static destroyRoot() {
        if (this.rootLogger) {
          this.rootLogger = void 0;
        }
      }
      /**
       * Create a child of the root logger, inheriting this instance's configuration such as `level`, transports, etc.
       *
       * @param name The name of the child logger.
       * @param fields Additional fields included in all log lines.
       */
      static async child(name, fields) {
        return (await _Logger.root()).child(name, fields);
      }
      /**
       * Create a child of the root logger, inheriting this instance's configuration such as `level`, transports, etc.
       *
       * @param name The name of the child logger.
       * @param fields Additional fields included in all log lines.
       */
      static childFromRoot(name, fields) {
        return _Logger.getRoot().child(name, fields);
      }
      /**
       * Gets a numeric `LoggerLevel` value by string name.
       *
       * @param {string} levelName The level name to convert to a `LoggerLevel` enum value.
       *
       * **Throws** *{@link SfError}{ name: 'UnrecognizedLoggerLevelNameError' }* The level name was not case-insensitively recognized as a valid `LoggerLevel` value.
       * @see {@Link LoggerLevel}
       */
      static getLevelByName(levelName) {
        const upperLevel = levelName.toUpperCase();
        if (!(0, ts_types_1.isKeyOf)(LoggerLevel, upperLevel)) {
          throw new sfError_1.SfError(`Invalid log level "${upperLevel}".`, "UnrecognizedLoggerLevelNameError");
        }
        return LoggerLevel[upperLevel];
      }
      /** get the bare (pino) logger instead of using the class hierarchy */
      static getRawRootLogger() {
        return _Logger.getRoot().pinoLogger;
      }
      /** get the bare (pino) logger instead of using the class hierarchy */
      getRawLogger() {
        return this.pinoLogger;
      }
      /**
       * Gets the name of this logger.
       */
      getName() {
        return (this.pinoLogger?.bindings ? this.pinoLogger.bindings().name : "") ?? "";
      }
      /**
       * Gets the current level of this logger.
       */
      getLevel() {
        return this.pinoLogger.levelVal;
      }
      /**
       * Set the logging level of all streams for this logger.  If a specific `level` is not provided, this method will
       * attempt to read it from the environment variable `SFDX_LOG_LEVEL`, and if not found,
       * {@link Logger.DEFAULT_LOG_LEVEL} will be used instead. For convenience `this` object is returned.
       *
       * @param {LoggerLevelValue} [level] The logger level.
       *
       * **Throws** *{@link SfError}{ name: 'UnrecognizedLoggerLevelNameError' }* A value of `level` read from `SFDX_LOG_LEVEL`
       * was invalid.
       *
       * ```
       * // Sets the level from the environment or default value
       * logger.setLevel()
       *
       * // Set the level from the INFO enum
       * logger.setLevel(LoggerLevel.INFO)
       *
       * // Sets the level case-insensitively from a string value
       * logger.setLevel(Logger.getLevelByName('info'))
       * ```
       */
      setLevel(level) {
        this.pinoLogger.level = this.pinoLogger.levels.labels[level ?? getDefaultLevel()] ?? this.pinoLogger.levels.labels[_Logger.DEFAULT_LEVEL];
        return this;
      }
      /**
       * Compares the requested log level with the current log level.  Returns true if
       * the requested log level is greater than or equal to the current log level.
       *
       * @param level The requested log level to compare against the currently set log level.
       */
      shouldLog(level) {
        return (typeof level === "string" ? this.pinoLogger.levelVal : level) >= this.getLevel();
      }
      /**
       * Gets an array of log line objects. Each element is an object that corresponds to a log line.
       */
      getBufferedRecords() {
        if (!this.memoryLogger) {
          throw new Error("getBufferedRecords is only supported when useMemoryLogging is true");
        }
        return this.memoryLogger?.loggedData ?? [];
      }
      /**
       * Reads a text blob of all the log lines contained in memory or the log file.
       */
      readLogContentsAsText() {
        if (this.memoryLogger) {
          return this.memoryLogger?.loggedData.map((line) => JSON.stringify(line)).join(os.EOL);
        } else {
          this.pinoLogger.warn("readLogContentsAsText is not supported for file streams, only used when useMemoryLogging is true");
          const content = "";
          return content;
        }
      }
      /**
       * Create a child logger, typically to add a few log record fields. For convenience this object is returned.
       *
       * @param name The name of the child logger that is emitted w/ log line.  Will be prefixed with the parent logger name and `:`
       * @param fields Additional fields included in all log lines for the child logger.
       */
      child(name, fields = {}) {
        const fullName = `${this.getName()}:${name}`;
        const child = new _Logger({ name: fullName, fields });
        this.pinoLogger.trace(`Setup child '${fullName}' logger instance`);
        return child;
      }
      /**
       * Add a field to all log lines for this logger. For convenience `this` object is returned.
       *
       * @param name The name of the field to add.
       * @param value The value of the field to be logged.
       */
      addField(name, value) {
        this.pinoLogger.setBindings({ ...this.pinoLogger.bindings(), [name]: value });
        return this;
      }
      /**
       * Logs at `trace` level with filtering applied. For convenience `this` object is returned.
       *
       * @param args Any number of arguments to be logged.
       */
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      trace(...args) {
        this.pinoLogger.trace((0, unwrapArray_1.unwrapArray)(args));
        return this;
      }
      /**
       * Logs at `debug` level with filtering applied. For convenience `this` object is returned.
       *
       * @param args Any number of arguments to be logged.
       */
      debug(...args) {
        this.pinoLogger.debug((0, unwrapArray_1.unwrapArray)(args));
        return this;
      }
      /**
       * Logs at `debug` level with filtering applied.
       *
       * @param cb A callback that returns on array objects to be logged.
       */
      // eslint-disable-next-line class-methods-use-this, @typescript-eslint/no-unused-vars
      debugCallback(cb) {
      }
      /**
       * Logs at `info` level with filtering applied. For convenience `this` object is returned.
       *
       * @param args Any number of arguments to be logged.
       */
      info(...args) {
        this.pinoLogger.info((0, unwrapArray_1.unwrapArray)(args));
        return this;
      }
      /**
       * Logs at `warn` level with filtering applied. For convenience `this` object is returned.
       *
       * @param args Any number of arguments to be logged.
       */
      warn(...args) {
        this.pinoLogger.warn((0, unwrapArray_1.unwrapArray)(args));
        return this;
      }
      /**
       * Logs at `error` level with filtering applied. For convenience `this` object is returned.
       *
       * @param args Any number of arguments to be logged.
       */
      error(...args) {
        this.pinoLogger.error((0, unwrapArray_1.unwrapArray)(args));
        return this;
      }
      /**
       * Logs at `fatal` level with filtering applied. For convenience `this` object is returned.
       *
       * @param args Any number of arguments to be logged.
       */
      fatal(...args) {
        console.log(...args);
        this.pinoLogger.fatal((0, unwrapArray_1.unwrapArray)(args));
        return this;
      }
    };
    exports.Logger = Logger;
    var getWriteStream = (level = "warn") => {
      const env = new kit_1.Env();
      if (process.env.DEBUG) {
        return {
          target: "pino-pretty",
          options: {
            // NOTE: env.getBoolean() defaults to false if the env var is not set
            // so it's important to use `||` instead of `??`
            colorize: env.getBoolean("SF_LOG_COLORIZE") || true,
            destination: env.getBoolean("SF_LOG_STDERR") ? 2 : 1
          }
        };
      }
      const rotator = /* @__PURE__ */ new Map([
        ["1m", (/* @__PURE__ */ new Date()).toISOString().split(":").slice(0, 2).join("-")],
        ["1h", (/* @__PURE__ */ new Date()).toISOString().split(":").slice(0, 1).join("-")],
        ["1d", (/* @__PURE__ */ new Date()).toISOString().split("T")[0]]
      ]);
      const logRotationPeriod = env.getString("SF_LOG_ROTATION_PERIOD") ?? "1d";
      if (logRotationPeriod && !rotator.has(logRotationPeriod)) {
        process.stderr.write(`Warning: Unrecognized SF_LOG_ROTATION_PERIOD value "${logRotationPeriod}". Expected 1m, 1h, or 1d. Falling back to 1d.
`);
      }
      return {
        // write to a rotating file
        target: "pino/file",
        options: {
          destination: path.join(global_1.Global.SF_DIR, `sf-${rotator.get(logRotationPeriod) ?? rotator.get("1d")}.log`),
          mkdir: true,
          level
        }
      };
    };
    exports.getWriteStream = getWriteStream;
    var computeLevel = (optionsLevel) => {
      const env = new kit_1.Env();
      const envValue = isNaN(env.getNumber("SF_LOG_LEVEL") ?? NaN) ? env.getString("SF_LOG_LEVEL") : env.getNumber("SF_LOG_LEVEL");
      if (typeof envValue !== "undefined") {
        return typeof envValue === "string" ? envValue : numberToLevel(envValue);
      }
      return levelFromOption(optionsLevel);
    };
    exports.computeLevel = computeLevel;
    var levelFromOption = (value) => {
      switch (typeof value) {
        case "number":
          return numberToLevel(value);
        case "string":
          return value;
        default:
          return pino_1.levels.labels[Logger.DEFAULT_LEVEL];
      }
    };
    var numberToLevel = (level) => pino_1.levels.labels[level] ?? Object.entries(pino_1.levels.labels).find(([value]) => Number(value) > level)?.[1] ?? "warn";
    var getDefaultLevel = () => {
      const logLevelFromEnvVar = new kit_1.Env().getString("SF_LOG_LEVEL");
      return logLevelFromEnvVar ? Logger.getLevelByName(logLevelFromEnvVar) : Logger.DEFAULT_LEVEL;
    };
  }
});

// node_modules/@salesforce/core/lib/lifecycleEvents.js
var require_lifecycleEvents = __commonJS({
  "node_modules/@salesforce/core/lib/lifecycleEvents.js"(exports) {
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
    exports.cloneUniqueListeners = exports.Lifecycle = void 0;
    var semver_1 = require_semver();
    var pjson = __importStar(require_package());
    var logger_1 = require_logger();
    var Lifecycle = class _Lifecycle {
      listeners;
      uniqueListeners;
      static telemetryEventName = "telemetry";
      static warningEventName = "warning";
      logger;
      constructor(listeners = {}, uniqueListeners = /* @__PURE__ */ new Map()) {
        this.listeners = listeners;
        this.uniqueListeners = uniqueListeners;
      }
      /**
       * return the package.json version of the sfdx-core library.
       */
      static staticVersion() {
        return pjson.version;
      }
      /**
       * Retrieve the singleton instance of this class so that all listeners and emitters can interact from any library or tool
       */
      static getInstance() {
        if (!global.salesforceCoreLifecycle) {
          global.salesforceCoreLifecycle = new _Lifecycle();
        } else if (
          // an older version was loaded that should be replaced
          (0, semver_1.compare)(global.salesforceCoreLifecycle.version(), _Lifecycle.staticVersion()) === -1
        ) {
          const oldInstance = global.salesforceCoreLifecycle;
          global.salesforceCoreLifecycle = new _Lifecycle({ ...oldInstance.listeners }, (0, exports.cloneUniqueListeners)(oldInstance.uniqueListeners));
          Object.keys(oldInstance.listeners).map((eventName) => {
            oldInstance.removeAllListeners(eventName);
          });
        }
        return global.salesforceCoreLifecycle;
      }
      /**
       * return the package.json version of the sfdx-core library.
       */
      // eslint-disable-next-line class-methods-use-this
      version() {
        return pjson.version;
      }
      /**
       * Remove all listeners for a given event
       *
       * @param eventName The name of the event to remove listeners of
       */
      removeAllListeners(eventName) {
        this.listeners[eventName] = [];
        this.uniqueListeners.delete(eventName);
      }
      /**
       * Get an array of listeners (callback functions) for a given event
       *
       * @param eventName The name of the event to get listeners of
       */
      getListeners(eventName) {
        const listeners = this.listeners[eventName]?.concat(Array.from((this.uniqueListeners.get(eventName) ?? []).values()) ?? []);
        if (listeners) {
          return listeners;
        } else {
          this.listeners[eventName] = [];
          return [];
        }
      }
      /**
       * Create a listener for the `telemetry` event
       *
       * @param cb The callback function to run when the event is emitted
       */
      onTelemetry(cb) {
        this.on(_Lifecycle.telemetryEventName, cb);
      }
      /**
       * Create a listener for the `warning` event
       *
       * @param cb The callback function to run when the event is emitted
       */
      onWarning(cb) {
        this.on(_Lifecycle.warningEventName, cb);
      }
      /**
       * Create a new listener for a given event
       *
       * @param eventName The name of the event that is being listened for
       * @param cb The callback function to run when the event is emitted
       * @param uniqueListenerIdentifier A unique identifier for the listener. If a listener with the same identifier is already registered, a new one will not be added
       */
      on(eventName, cb, uniqueListenerIdentifier) {
        const listeners = this.getListeners(eventName);
        if (listeners.length !== 0) {
          if (!this.logger) {
            this.logger = logger_1.Logger.childFromRoot("Lifecycle");
          }
          this.logger.debug(`${listeners.length + 1} lifecycle events with the name ${eventName} have now been registered. When this event is emitted all ${listeners.length + 1} listeners will fire.`);
        }
        if (uniqueListenerIdentifier) {
          if (!this.uniqueListeners.has(eventName)) {
            this.uniqueListeners.set(eventName, /* @__PURE__ */ new Map([[uniqueListenerIdentifier, cb]]));
          } else if (!this.uniqueListeners.get(eventName)?.has(uniqueListenerIdentifier)) {
            this.uniqueListeners.get(eventName)?.set(uniqueListenerIdentifier, cb);
          }
        } else {
          listeners.push(cb);
          this.listeners[eventName] = listeners;
        }
      }
      /**
       * Emit a `telemetry` event, causing all callback functions to be run in the order they were registered
       *
       * @param data The data to emit
       */
      async emitTelemetry(data) {
        return this.emit(_Lifecycle.telemetryEventName, data);
      }
      /**
       * Emit a `warning` event, causing all callback functions to be run in the order they were registered
       *
       * @param data The warning (string) to emit
       */
      async emitWarning(warning) {
        if (this.getListeners(_Lifecycle.warningEventName).length === 0) {
          process.emitWarning(warning);
        }
        return this.emit(_Lifecycle.warningEventName, warning);
      }
      /**
       * Emit a given event, causing all callback functions to be run in the order they were registered
       *
       * @param eventName The name of the event to emit
       * @param data The argument to be passed to the callback function
       */
      async emit(eventName, data) {
        const listeners = this.getListeners(eventName);
        if (listeners.length === 0 && eventName !== _Lifecycle.warningEventName) {
          if (!this.logger) {
            this.logger = logger_1.Logger.childFromRoot("Lifecycle");
          }
          this.logger.debug(`A lifecycle event with the name ${eventName} does not exist. An event must be registered before it can be emitted.`);
        } else {
          for (const cb of listeners) {
            await cb(data);
          }
        }
      }
    };
    exports.Lifecycle = Lifecycle;
    var cloneListeners = (listeners) => new Map(Array.from(listeners.entries()));
    var cloneUniqueListeners = (uniqueListeners) => (
      // in case we're crossing major sfdx-core versions where uniqueListeners might be undefined
      new Map(Array.from(uniqueListeners?.entries() ?? []).map(([key, value]) => [key, cloneListeners(value)]))
    );
    exports.cloneUniqueListeners = cloneUniqueListeners;
  }
});

// node_modules/@salesforce/core/lib/messages.js
var require_messages = __commonJS({
  "node_modules/@salesforce/core/lib/messages.js"(exports) {
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
    exports.Messages = void 0;
    var os = __importStar(__require("node:os"));
    var path = __importStar(__require("node:path"));
    var util = __importStar(__require("node:util"));
    var node_url_1 = __require("node:url");
    var fs = __importStar(__require("node:fs"));
    var ts_types_1 = require_lib();
    var kit_1 = require_lib2();
    var logger_1 = require_logger();
    var sfError_1 = require_sfError();
    var getKey = (packageName, bundleName) => `${packageName}:${bundleName}`;
    var REGEXP_NO_CONTENT = /^\s*$/g;
    var REGEXP_NO_CONTENT_SECTION = /^#\s*/gm;
    var REGEXP_MD_IS_LIST_ROW = /^[*-]\s+|^ {2}/;
    var REGEXP_MD_LIST_ITEM = /^[*-]\s+/gm;
    var markdownLoader = (filePath, fileContents) => {
      const map = /* @__PURE__ */ new Map();
      const hasContent = (lineItem) => !REGEXP_NO_CONTENT.exec(lineItem);
      const sections = fileContents.split(REGEXP_NO_CONTENT_SECTION).filter(hasContent);
      for (const section of sections) {
        const lines = section.split("\n");
        const firstLine = lines.shift();
        const rest = lines.join("\n").trim();
        if (firstLine && rest.length > 0) {
          const key = firstLine.trim();
          const nonEmptyLines = lines.filter((line) => !!line.trim());
          if (nonEmptyLines.every((line) => REGEXP_MD_IS_LIST_ROW.exec(line))) {
            const listItems = rest.split(REGEXP_MD_LIST_ITEM).filter(hasContent);
            const values = listItems.map((item) => item.split("\n").filter((line) => !!line.trim()).map((line) => line.trim()).join("\n"));
            map.set(key, values);
          } else {
            map.set(key, rest);
          }
        } else {
          throw new Error(`Invalid markdown message file: ${filePath}
The line "# <key>" must be immediately followed by the message on a new line.`);
        }
      }
      return map;
    };
    var jsAndJsonLoader = (filePath, fileContents) => {
      let json;
      try {
        json = JSON.parse(fileContents);
        if (!(0, ts_types_1.isObject)(json)) {
          throw new Error(`Unexpected token. Found returned content type '${typeof json}'.`);
        }
      } catch (err) {
        const error = err;
        if (error.message.startsWith("Unexpected token")) {
          const parseError = new Error(`Invalid JSON content in message file: ${filePath}
${error.message}`);
          parseError.name = error.name;
          throw parseError;
        }
        throw err;
      }
      return new Map(Object.entries(json));
    };
    var Messages = class _Messages {
      messages;
      // It would be AWESOME to use Map<Key, Message> but js does an object instance comparison and doesn't let you
      // override valueOf or equals for the === operator, which map uses. So, Use Map<String, Message>
      // A map of loading functions to dynamically load messages when they need to be used
      static loaders = /* @__PURE__ */ new Map();
      // A map cache of messages bundles that have already been loaded
      static bundles = /* @__PURE__ */ new Map();
      /**
       * The locale of the messages in this bundle.
       */
      locale;
      /**
       * The bundle name.
       */
      bundleName;
      /**
       * Create a new messages bundle.
       *
       * **Note:** Use {Messages.loadMessages} unless you are writing your own loader function.
       *
       * @param bundleName The bundle name.
       * @param locale The locale.
       * @param messages The messages. Can not be modified once created.
       */
      constructor(bundleName, locale, messages) {
        this.messages = messages;
        this.bundleName = bundleName;
        this.locale = locale;
      }
      /**
       * Internal readFile. Exposed for unit testing. Do not use util/fs.readFile as messages.js
       * should have no internal dependencies.
       *
       * @param filePath read file target.
       * @ignore
       */
      // eslint-disable-next-line @typescript-eslint/no-unsafe-return
      static readFile = (filePath) => __require(filePath);
      /**
       * Get the locale. This will always return 'en_US' but will return the
       * machine's locale in the future.
       */
      static getLocale() {
        return "en_US";
      }
      /**
       * Set a custom loader function for a package and bundle that will be called on {@link Messages.loadMessages}.
       *
       * @param packageName The npm package name.
       * @param bundle The name of the bundle.
       * @param loader The loader function.
       */
      static setLoaderFunction(packageName, bundle, loader) {
        this.loaders.set(getKey(packageName, bundle), loader);
      }
      /**
       * Generate a file loading function. Use {@link Messages.importMessageFile} unless
       * overriding the bundleName is required, then manually pass the loader
       * function to {@link Messages.setLoaderFunction}.
       *
       * @param bundleName The name of the bundle.
       * @param filePath The messages file path.
       */
      static generateFileLoaderFunction(bundleName, filePath) {
        const ext = path.extname(filePath);
        if (![".json", ".js", ".md"].includes(ext)) {
          throw new Error(`Only json, js and md message files are allowed, not ${ext}: ${filePath}`);
        }
        return (locale) => {
          let fileContents;
          let parser;
          if (ext === ".md") {
            fileContents = fs.readFileSync(filePath, "utf-8");
            parser = markdownLoader;
          } else {
            fileContents = JSON.stringify(_Messages.readFile(filePath));
            if (fileContents === "null" || fileContents === '""')
              fileContents = "";
            parser = jsAndJsonLoader;
          }
          if (!fileContents || fileContents.trim().length === 0) {
            const error = new Error(`Invalid message file: ${filePath}. No content.`);
            error.name = "SfError";
            throw error;
          }
          const map = parser(filePath, fileContents);
          return new _Messages(bundleName, locale, map);
        };
      }
      /**
       * Add a single message file to the list of loading functions using the file name as the bundle name.
       * The loader will only be added if the bundle name is not already taken.
       *
       * @param packageName The npm package name.
       * @param filePath The path of the file.
       */
      static importMessageFile(packageName, filePath) {
        const bundleName = path.basename(filePath, path.extname(filePath));
        if (!_Messages.isCached(packageName, bundleName)) {
          this.setLoaderFunction(packageName, bundleName, _Messages.generateFileLoaderFunction(bundleName, filePath));
        }
      }
      /**
       * Support ESM plugins who can't use __dirname
       *
       * @param metaUrl pass in `import.meta.url`
       * @param truncateToProjectPath Will look for the messages directory in the project root (where the package.json file is located).
       * i.e., the module is typescript and the messages folder is in the top level of the module directory.
       * @param packageName The npm package name. Figured out from the root directory's package.json.
       */
      static importMessagesDirectoryFromMetaUrl(metaUrl, truncateToProjectPath = true, packageName) {
        return _Messages.importMessagesDirectory(path.dirname((0, node_url_1.fileURLToPath)(metaUrl)), truncateToProjectPath, packageName);
      }
      /**
       * Import all json and js files in a messages directory. Use the file name as the bundle key when
       * {@link Messages.loadMessages} is called. By default, we're assuming the moduleDirectoryPart is a
       * typescript project and will truncate to root path (where the package.json file is). If your messages
       * directory is in another spot or you are not using typescript, pass in false for truncateToProjectPath.
       *
       * ```
       * // e.g. If your message directory is in the project root, you would do:
       * Messages.importMessagesDirectory(__dirname);
       * ```
       *
       * @param moduleDirectoryPath The path to load the messages folder.
       * @param truncateToProjectPath Will look for the messages directory in the project root (where the package.json file is located).
       * i.e., the module is typescript and the messages folder is in the top level of the module directory.
       * @param packageName The npm package name. Figured out from the root directory's package.json.
       */
      static importMessagesDirectory(moduleDirectoryPath, truncateToProjectPath = true, packageName) {
        let moduleMessagesDirPath = moduleDirectoryPath;
        let projectRoot = moduleDirectoryPath;
        if (!path.isAbsolute(moduleDirectoryPath)) {
          throw new Error("Invalid module path. Relative URLs are not allowed.");
        }
        while (projectRoot.length >= 0) {
          try {
            fs.statSync(path.join(projectRoot, "package.json"));
            break;
          } catch (err) {
            if (err.code !== "ENOENT")
              throw err;
            projectRoot = projectRoot.substring(0, projectRoot.lastIndexOf(path.sep));
          }
        }
        if (truncateToProjectPath) {
          moduleMessagesDirPath = projectRoot;
        }
        const resolvedPackageName = packageName ?? resolvePackageName(moduleMessagesDirPath);
        moduleMessagesDirPath += `${path.sep}messages`;
        for (const file of fs.readdirSync(moduleMessagesDirPath)) {
          const filePath = path.join(moduleMessagesDirPath, file);
          const stat = fs.statSync(filePath);
          if (stat) {
            if (stat.isDirectory()) {
            } else if (stat.isFile()) {
              this.importMessageFile(resolvedPackageName, filePath);
            }
          }
        }
      }
      /**
       * Load messages for a given package and bundle. If the bundle is not already cached, use the loader function
       * created from {@link Messages.setLoaderFunction} or {@link Messages.importMessagesDirectory}.
       *
       * ```typescript
       * Messages.importMessagesDirectory(__dirname);
       * const messages = Messages.loadMessages('packageName', 'bundleName');
       * ```
       *
       * @param packageName The name of the npm package.
       * @param bundleName The name of the bundle to load.
       */
      static loadMessages(packageName, bundleName) {
        const key = getKey(packageName, bundleName);
        let messages;
        if (this.isCached(packageName, bundleName)) {
          messages = this.bundles.get(key);
        } else if (this.loaders.has(key)) {
          const loader = this.loaders.get(key);
          if (loader) {
            messages = loader(_Messages.getLocale());
            this.bundles.set(key, messages);
            messages = this.bundles.get(key);
          }
        }
        if (messages) {
          return messages;
        }
        throw new sfError_1.SfError(`Missing bundle ${key} for locale ${_Messages.getLocale()}.`, "MissingBundleError");
      }
      /**
       * Check if a bundle already been loaded.
       *
       * @param packageName The npm package name.
       * @param bundleName The bundle name.
       */
      static isCached(packageName, bundleName) {
        return this.bundles.has(getKey(packageName, bundleName));
      }
      /**
       * Get a message using a message key and use the tokens as values for tokenization.
       *
       * If the key happens to be an array of messages, it will combine with OS.EOL.
       *
       * @param key The key of the message.
       * @param tokens The values to substitute in the message.
       *
       * **See** https://nodejs.org/api/util.html#util_util_format_format_args
       * **Note** Unlike util.format(), specifiers are required for a token to be rendered.
       */
      getMessage(key, tokens = []) {
        return this.getMessageWithMap(key, tokens, this.messages).join(os.EOL);
      }
      /**
       * Get messages using a message key and use the tokens as values for tokenization.
       *
       * This will return all messages if the key is an array in the messages file.
       *
       * ```json
       * {
       *   "myKey": [ "message1", "message2" ]
       * }
       * ```
       *
       * ```markdown
       * # myKey
       * * message1
       * * message2
       * ```
       *
       * @param key The key of the messages.
       * @param tokens The values to substitute in the message.
       *
       * **See** https://nodejs.org/api/util.html#util_util_format_format_args
       * **Note** Unlike util.format(), specifiers are required for a token to be rendered.
       */
      getMessages(key, tokens = []) {
        return this.getMessageWithMap(key, tokens, this.messages);
      }
      /**
       * Convenience method to create errors using message labels.
       *
       * `error.name` will be the upper-cased key, remove prefixed `error.` and will always end in Error.
       * `error.actions` will be loaded using `${key}.actions` if available.
       *
       * @param key The key of the error message.
       * @param tokens The error message tokens.
       * @param actionTokens The action messages tokens.
       * @param exitCodeOrCause The exit code which will be used by SfdxCommand or the underlying error that caused this error to be raised.
       * @param cause The underlying error that caused this error to be raised.
       */
      createError(key, tokens = [], actionTokens = [], exitCodeOrCause, cause) {
        const { message, name, actions } = this.formatMessageContents({
          type: "error",
          key,
          tokens,
          actionTokens
        });
        return new sfError_1.SfError(message, name, actions, exitCodeOrCause, cause);
      }
      /**
       * Convenience method to create warning using message labels.
       *
       * `warning.name` will be the upper-cased key, remove prefixed `warning.` and will always end in Warning.
       * `warning.actions` will be loaded using `${key}.actions` if available.
       *
       * @param key The key of the warning message.
       * @param tokens The warning message tokens.
       * @param actionTokens The action messages tokens.
       */
      createWarning(key, tokens = [], actionTokens = []) {
        return this.formatMessageContents({ type: "warning", key, tokens, actionTokens });
      }
      /**
       * Convenience method to create info using message labels.
       *
       * `info.name` will be the upper-cased key, remove prefixed `info.` and will always end in Info.
       * `info.actions` will be loaded using `${key}.actions` if available.
       *
       * @param key The key of the warning message.
       * @param tokens The warning message tokens.
       * @param actionTokens The action messages tokens.
       */
      createInfo(key, tokens = [], actionTokens = []) {
        return this.formatMessageContents({ type: "info", key, tokens, actionTokens });
      }
      /**
       * Formats message contents given a message type, key, tokens and actions tokens
       *
       * `<type>.name` will be the upper-cased key, remove prefixed `<type>.` and will always end in 'Error | Warning | Info.
       * `<type>.actions` will be loaded using `${key}.actions` if available.
       *
       * @param type The type of the message set must 'error' | 'warning' | 'info'.
       * @param key The key of the warning message.
       * @param tokens The warning message tokens.
       * @param actionTokens The action messages tokens.
       * @param preserveName Do not require that the name end in the type ('error' | 'warning' | 'info').
       */
      formatMessageContents({ type, key, tokens = [], actionTokens = [], preserveName = false }) {
        const label = (0, kit_1.upperFirst)(type);
        const labelRegExp = new RegExp(`${label}$`);
        const searchValue = type === "error" ? /^error.*\./ : new RegExp(`^${type}.`);
        const name = `${(0, kit_1.upperFirst)(key.replace(searchValue, ""))}${labelRegExp.exec(key) ?? preserveName ? "" : label}`;
        const message = this.getMessage(key, tokens);
        let actions;
        try {
          actions = this.getMessageWithMap(`${key}.actions`, actionTokens, this.messages);
        } catch (e) {
        }
        return { message, name, actions };
      }
      getMessageWithMap(key, tokens = [], map) {
        const group = RegExp(/([a-zA-Z0-9_-]+)\.(.*)/).exec(key);
        if (group) {
          const parentKey = group[1];
          const childKey = group[2];
          const childObject = map.get(parentKey);
          if (childObject && (0, ts_types_1.isJsonMap)(childObject)) {
            const childMap = new Map(Object.entries(childObject));
            return this.getMessageWithMap(childKey, tokens, childMap);
          }
        }
        const msg = map.get(key);
        if (!msg) {
          throw new sfError_1.SfError(`Missing message ${this.bundleName}:${key} for locale ${_Messages.getLocale()}.`, "MissingMessageError");
        }
        const messages = (0, kit_1.ensureArray)(msg);
        let tokenCur = 0;
        return messages.map((message) => {
          const msgStr = (0, ts_types_1.ensureString)(message);
          const specifierRegex = new RegExp("%[sdifjoO]{1}", "gm");
          const specifierFound = msgStr.match(specifierRegex) ?? [];
          const tokenCount = specifierFound.length;
          if (tokenCount > 0) {
            const relevantTokens = tokens.slice(tokenCur, tokenCur + tokenCount);
            tokenCur += tokenCount;
            return util.format(msgStr, ...relevantTokens);
          } else if (tokens.length > 0) {
            const logger = logger_1.Logger.childFromRoot("core:messages");
            logger.warn(`Unable to render tokens in message. Ensure a specifier (e.g. %s) exists in the message:
${msgStr}`);
          }
          return msgStr;
        });
      }
    };
    exports.Messages = Messages;
    var resolvePackageName = (moduleMessagesDirPath) => {
      const errMessage = `Invalid or missing package.json file at '${moduleMessagesDirPath}'. If not using a package.json, pass in a packageName.`;
      try {
        const resolvedPackageName = (0, ts_types_1.asString)((0, ts_types_1.ensureJsonMap)(Messages.readFile(path.join(moduleMessagesDirPath, "package.json"))).name);
        if (!resolvedPackageName) {
          throw sfError_1.SfError.create({ message: errMessage, name: "MissingPackageName" });
        }
        return resolvedPackageName;
      } catch (err) {
        throw sfError_1.SfError.create({ message: errMessage, name: "MissingPackageName", cause: err });
      }
    };
  }
});

// node_modules/@salesforce/core/lib/util/time.js
var require_time2 = __commonJS({
  "node_modules/@salesforce/core/lib/util/time.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.nowBigInt = void 0;
    var nowBigInt = () => BigInt((globalThis.performance.now() + globalThis.performance.timeOrigin) * 1e6);
    exports.nowBigInt = nowBigInt;
  }
});

// node_modules/@salesforce/core/lib/config/lwwRegister.js
var require_lwwRegister = __commonJS({
  "node_modules/@salesforce/core/lib/config/lwwRegister.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LWWRegister = void 0;
    var time_1 = require_time2();
    var LWWRegister = class {
      state;
      constructor(state) {
        this.state = state;
      }
      get value() {
        return this.state.value;
      }
      get timestamp() {
        return this.state.timestamp;
      }
      set(value) {
        this.state = { timestamp: (0, time_1.nowBigInt)(), value };
      }
      merge(incoming) {
        if (incoming.timestamp > this.state.timestamp) {
          this.state = incoming;
        }
        return this.state;
      }
    };
    exports.LWWRegister = LWWRegister;
  }
});

// node_modules/@salesforce/core/lib/config/lwwMap.js
var require_lwwMap = __commonJS({
  "node_modules/@salesforce/core/lib/config/lwwMap.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.LWWMap = exports.stateFromContents = exports.SYMBOL_FOR_DELETED = void 0;
    var ts_types_1 = require_lib();
    var time_1 = require_time2();
    var lwwRegister_1 = require_lwwRegister();
    exports.SYMBOL_FOR_DELETED = "UNIQUE_IDENTIFIER_FOR_DELETED";
    var stateFromContents = (contents, timestamp) => Object.fromEntries(
      (0, ts_types_1.entriesOf)(contents).map(([key, value]) => [
        key,
        new lwwRegister_1.LWWRegister({ timestamp: timestamp ?? (0, time_1.nowBigInt)(), value })
      ])
      // I'd love to get rid of this ASsertion but don't know how.
    );
    exports.stateFromContents = stateFromContents;
    var LWWMap = class {
      /** map of key to LWWRegister.  Used for managing conflicts */
      #data = /* @__PURE__ */ new Map();
      constructor(state) {
        for (const [key, register] of (0, ts_types_1.entriesOf)(state ?? {})) {
          this.#data.set(key, new lwwRegister_1.LWWRegister(register));
        }
      }
      get value() {
        return Object.fromEntries(Array.from(this.#data.entries()).filter(([, register]) => register.value !== exports.SYMBOL_FOR_DELETED).map(([key, register]) => [key, register.value]));
      }
      get state() {
        return Object.fromEntries(Array.from(this.#data.entries()).map(([key, register]) => [key, register.state]));
      }
      // Merge top-level properties of the incoming state with the current state.
      // The value with the latest timestamp wins.
      merge(state) {
        for (const [key, remote] of (0, ts_types_1.entriesOf)(state)) {
          const local = this.#data.get(key);
          if (local)
            local.merge(remote);
          else
            this.#data.set(key, new lwwRegister_1.LWWRegister(remote));
        }
        return this.state;
      }
      set(key, value) {
        const register = this.#data.get(key);
        if (register)
          register.set(value);
        else
          this.#data.set(key, new lwwRegister_1.LWWRegister({ timestamp: (0, time_1.nowBigInt)(), value }));
      }
      get(key) {
        const value = this.#data.get(key)?.value;
        if (value === exports.SYMBOL_FOR_DELETED)
          return void 0;
        return value;
      }
      delete(key) {
        this.#data.set(key, new lwwRegister_1.LWWRegister({
          timestamp: (0, time_1.nowBigInt)(),
          value: exports.SYMBOL_FOR_DELETED
        }));
      }
      has(key) {
        return this.#data.has(key) && this.#data.get(key)?.value !== exports.SYMBOL_FOR_DELETED;
      }
    };
    exports.LWWMap = LWWMap;
  }
});

// node_modules/@salesforce/core/lib/util/internal.js
var require_internal3 = __commonJS({
  "node_modules/@salesforce/core/lib/util/internal.js"(exports) {
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
    exports.traverse = exports.SFDX_PROJECT_JSON = void 0;
    exports.resolveProjectPath = resolveProjectPath;
    exports.resolveProjectPathSync = resolveProjectPathSync;
    var path = __importStar(__require("node:path"));
    var fs_1 = require_fs();
    var messages_1 = require_messages();
    var messages = new messages_1.Messages("@salesforce/core", "config", /* @__PURE__ */ new Map([["unknownConfigKey", "Unknown config name: %s."], ["deprecatedConfigKey", "Deprecated config name: %s. Please use %s instead."], ["invalidWrite", "The writeSync method is not allowed on SfdxConfig. Use the async write method instead."], ["invalidConfigValue", "Invalid config value: %s."], ["invalidInstanceUrl", "Specify a valid Salesforce instance URL."], ["invalidApiVersion", "Specify a valid Salesforce API version, for example, 42.0."], ["invalidCustomOrgMetadataTemplates", "Specify a valid repository URL or directory for the custom org metadata templates."], ["invalidIsvDebuggerSid", "Specify a valid Debugger SID."], ["invalidIsvDebuggerUrl", "Specify a valid Debugger URL."], ["invalidNumberConfigValue", "Specify a valid positive integer, for example, 150000."], ["invalidBooleanConfigValue", "The config value can only be set to true or false."], ["invalidProjectWorkspace", "%s does not contain a valid Salesforce DX project."], ["schemaValidationError", 'The config file "%s" is not schema valid.\nDue to: %s'], ["schemaValidationError.actions", ["Fix the invalid entries at %s."]], ["missingDefaultPath", 'In sfdx-project.json, be sure to specify which package directory (path) is the default. Example: `[{ "path": "packageDirectory1", "default": true }, { "path": "packageDirectory2" }]`'], ["missingPackageDirectory", 'The path "%s", specified in sfdx-project.json, does not exist. Be sure this directory is included in your project root.'], ["invalidPackageDirectory", 'The path "%s", specified in sfdx-project.json, must be indicated as a relative path to the project root.'], ["multipleDefaultPaths", "In sfdx-project.json, indicate only one package directory (path) as the default."], ["singleNonDefaultPackage", 'The sfdx-project.json file must include one, and only one, default package directory (path). Because your sfdx-project.json file contains only one package directory, it must be the default. Remove the `"default": false` key and try again.'], ["target-org", "Username or alias of the org that all commands run against by default. (sf only)"], ["target-dev-hub", "Username or alias of your default Dev Hub org. (sf only)"], ["defaultUsername", "Username or alias of the org that all commands run against by default. (sfdx only)"], ["defaultDevHubUsername", "Username or alias of your default Dev Hub org. (sfdx only)"], ["isvDebuggerSid", "ISV debugger SID (sfdx only)"], ["isvDebuggerUrl", "ISV debugger URL (sfdx only)"], ["org-isv-debugger-sid", "ISV debugger SID."], ["org-isv-debugger-url", "ISV debugger URL."], ["apiVersion", "API version of your project. Default: API version of your Dev Hub org. (sfdx only)"], ["org-api-version", "API version of your project. Default: API version of your Dev Hub org."], ["disableTelemetry", "Disables the collection of usage and user environment information, etc. Default: false. (sfdx only)"], ["disable-telemetry", "Disables the collection of usage and user environment information, etc. Default: false."], ["maxQueryLimit", "Maximum number of Salesforce records returned by a CLI command. Default: 10,000. (sfdx only)"], ["org-max-query-limit", "Maximum number of Salesforce records returned by a CLI command. Default: 10,000."], ["restDeploy", "Whether deployments use the Metadata REST API (true) or SOAP API (false, default value). (sfdx only)"], ["instanceUrl", "URL of the Salesforce instance hosting your org. Default: https://login.salesforce.com. (sfdx only)"], ["org-instance-url", "URL of the Salesforce instance hosting your org. Default: https://login.salesforce.com."], ["customOrgMetadataTemplates", "A valid repository URL or directory for the custom org metadata templates."], ["org-custom-metadata-templates", "A valid repository URL or directory for the custom org metadata templates."], ["org-capitalize-record-types", "Whether record types are capitalized on scratch org creation."], ["invalidProjectLoginUrl", 'The sfdcLoginUrl "%s" is not a valid Salesforce domain. Only Salesforce or internal URLs are allowed as the OAuth login endpoint.'], ["invalidId", "The given id %s is not a valid 15 or 18 character Salesforce ID."]]));
    exports.SFDX_PROJECT_JSON = "sfdx-project.json";
    async function resolveProjectPath(dir = process.cwd()) {
      const projectPath = await exports.traverse.forFile(dir, exports.SFDX_PROJECT_JSON);
      if (!projectPath) {
        throw messages.createError("invalidProjectWorkspace", [dir]);
      }
      return projectPath;
    }
    function resolveProjectPathSync(dir = process.cwd()) {
      const projectPath = exports.traverse.forFileSync(dir, exports.SFDX_PROJECT_JSON);
      if (!projectPath) {
        throw messages.createError("invalidProjectWorkspace", [dir]);
      }
      return projectPath;
    }
    exports.traverse = {
      /**
       * Searches a file path in an ascending manner (until reaching the filesystem root) for the first occurrence a
       * specific file name.  Resolves with the directory path containing the located file, or `null` if the file was
       * not found.
       *
       * @param dir The directory path in which to start the upward search.
       * @param file The file name to look for.
       */
      forFile: (dir, file) => Promise.resolve(findFileInParentDirectories(dir, file)),
      /**
       * Searches a file path synchronously in an ascending manner (until reaching the filesystem root) for the first occurrence a
       * specific file name.  Resolves with the directory path containing the located file, or `null` if the file was
       * not found.
       *
       * @param dir The directory path in which to start the upward search.
       * @param file The file name to look for.
       */
      forFileSync: (dir, file) => findFileInParentDirectories(dir, file)
    };
    var findFileInParentDirectories = (dir, file) => {
      const normalizedDir = path.normalize(dir);
      let startDir;
      if (path.isAbsolute(normalizedDir)) {
        startDir = normalizedDir;
      } else {
        const cwd = process.cwd();
        if (path.isAbsolute(cwd)) {
          startDir = path.normalize(path.join(cwd, normalizedDir));
        }
      }
      if (!startDir || !path.isAbsolute(startDir)) {
        return void 0;
      }
      const visitedDirs = /* @__PURE__ */ new Set();
      let currentDir = startDir;
      while (currentDir && !visitedDirs.has(currentDir)) {
        visitedDirs.add(currentDir);
        try {
          fs_1.fs.statSync(path.join(currentDir, file));
          return currentDir;
        } catch (err) {
          if (!err || err.code !== "ENOENT") {
            return void 0;
          }
        }
        const parentDir = path.dirname(currentDir);
        if (parentDir === currentDir) {
          return void 0;
        }
        currentDir = parentDir;
      }
      return void 0;
    };
  }
});

// node_modules/ts-retry-promise/dist/timeout.js
var require_timeout = __commonJS({
  "node_modules/ts-retry-promise/dist/timeout.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.timeout = void 0;
    exports.timeout = function(millies, f) {
      if (millies === "INFINITELY") {
        return f(function() {
          return false;
        });
      }
      var done = false;
      var doneF = function() {
        return done;
      };
      return new Promise(function(resolve, reject) {
        var timeoutRef = setTimeout(function() {
          done = true;
          reject(new Error("Timeout after " + millies + "ms"));
        }, millies);
        var result = f(doneF);
        result.then(function(r) {
          resolve(r);
          clearTimeout(timeoutRef);
        }, function(e) {
          reject(e);
          clearTimeout(timeoutRef);
        });
      });
    };
  }
});

// node_modules/ts-retry-promise/dist/retry-promise.js
var require_retry_promise = __commonJS({
  "node_modules/ts-retry-promise/dist/retry-promise.js"(exports) {
    "use strict";
    var __extends = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics = function(d, b) {
        extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (b2.hasOwnProperty(p)) d2[p] = b2[p];
        };
        return extendStatics(d, b);
      };
      return function(d, b) {
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    var __awaiter = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    var __generator = exports && exports.__generator || function(thisArg, body) {
      var _ = { label: 0, sent: function() {
        if (t[0] & 1) throw t[1];
        return t[1];
      }, trys: [], ops: [] }, f, y, t, g;
      return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() {
        return this;
      }), g;
      function verb(n) {
        return function(v) {
          return step([n, v]);
        };
      }
      function step(op) {
        if (f) throw new TypeError("Generator is already executing.");
        while (_) try {
          if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
          if (y = 0, t) op = [op[0] & 2, t.value];
          switch (op[0]) {
            case 0:
            case 1:
              t = op;
              break;
            case 4:
              _.label++;
              return { value: op[1], done: false };
            case 5:
              _.label++;
              y = op[1];
              op = [0];
              continue;
            case 7:
              op = _.ops.pop();
              _.trys.pop();
              continue;
            default:
              if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
                _ = 0;
                continue;
              }
              if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
                _.label = op[1];
                break;
              }
              if (op[0] === 6 && _.label < t[1]) {
                _.label = t[1];
                t = op;
                break;
              }
              if (t && _.label < t[2]) {
                _.label = t[2];
                _.ops.push(op);
                break;
              }
              if (t[2]) _.ops.pop();
              _.trys.pop();
              continue;
          }
          op = body.call(thisArg, _);
        } catch (e) {
          op = [6, e];
          y = 0;
        } finally {
          f = t = 0;
        }
        if (op[0] & 5) throw op[1];
        return { value: op[0] ? op[1] : void 0, done: true };
      }
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NotRetryableError = exports.RetryError = exports.notEmpty = exports.customizeRetry = exports.customizeDecorator = exports.retryDecorator = exports.retry = exports.wait = exports.defaultRetryConfig = void 0;
    var timeout_1 = require_timeout();
    var fixedBackoff = function(attempt, delay) {
      return delay;
    };
    var linearBackoff = function(attempt, delay) {
      return attempt * delay;
    };
    var exponentialBackoff = function(attempt, delay) {
      return Math.pow(delay, attempt);
    };
    exports.defaultRetryConfig = {
      backoff: "FIXED",
      delay: 100,
      logger: function() {
        return void 0;
      },
      maxBackOff: 5 * 60 * 1e3,
      retries: 10,
      timeout: 60 * 1e3,
      until: function() {
        return true;
      },
      retryIf: function() {
        return true;
      }
    };
    function wait(ms) {
      return __awaiter(this, void 0, void 0, function() {
        return __generator(this, function(_a) {
          return [2, new Promise(function(resolve) {
            return setTimeout(resolve, ms);
          })];
        });
      });
    }
    exports.wait = wait;
    function retry(f, config) {
      return __awaiter(this, void 0, void 0, function() {
        var effectiveConfig;
        return __generator(this, function(_a) {
          effectiveConfig = Object.assign({}, exports.defaultRetryConfig, config);
          return [2, timeout_1.timeout(effectiveConfig.timeout, function(done) {
            return _retry(f, effectiveConfig, done);
          })];
        });
      });
    }
    exports.retry = retry;
    function retryDecorator(func, config) {
      return function() {
        var args = [];
        for (var _i = 0; _i < arguments.length; _i++) {
          args[_i] = arguments[_i];
        }
        return retry(function() {
          return func.apply(void 0, args);
        }, config);
      };
    }
    exports.retryDecorator = retryDecorator;
    function customizeDecorator(customConfig) {
      return function(args, config) {
        return retryDecorator(args, Object.assign({}, customConfig, config));
      };
    }
    exports.customizeDecorator = customizeDecorator;
    function customizeRetry(customConfig) {
      return function(f, c) {
        var customized = Object.assign({}, customConfig, c);
        return retry(f, customized);
      };
    }
    exports.customizeRetry = customizeRetry;
    function _retry(f, config, done) {
      return __awaiter(this, void 0, void 0, function() {
        var lastError, delay, retries, i, result, error_1, millisToWait;
        return __generator(this, function(_a) {
          switch (_a.label) {
            case 0:
              switch (config.backoff) {
                case "EXPONENTIAL":
                  delay = exponentialBackoff;
                  break;
                case "FIXED":
                  delay = fixedBackoff;
                  break;
                case "LINEAR":
                  delay = linearBackoff;
                  break;
                default:
                  delay = config.backoff;
              }
              if (config.retries === "INFINITELY") {
                retries = Number.MAX_SAFE_INTEGER;
              } else {
                retries = config.retries;
              }
              i = 0;
              _a.label = 1;
            case 1:
              if (!(i <= retries)) return [3, 8];
              _a.label = 2;
            case 2:
              _a.trys.push([2, 4, , 5]);
              return [4, f()];
            case 3:
              result = _a.sent();
              if (config.until(result)) {
                return [2, result];
              }
              config.logger("Until condition not met by " + result);
              return [3, 5];
            case 4:
              error_1 = _a.sent();
              if (!config.retryIf(error_1)) {
                throw error_1;
              }
              if (error_1.name === NotRetryableError.name) {
                throw new RetryError("Met not retryable error. Last error: " + error_1, error_1);
              }
              lastError = error_1;
              config.logger("Retry failed: " + error_1.message);
              return [3, 5];
            case 5:
              millisToWait = delay(i + 1, config.delay);
              return [4, wait(millisToWait > config.maxBackOff ? config.maxBackOff : millisToWait)];
            case 6:
              _a.sent();
              if (done()) {
                return [3, 8];
              }
              _a.label = 7;
            case 7:
              i++;
              return [3, 1];
            case 8:
              throw new RetryError("All retries failed. Last error: " + lastError, lastError);
          }
        });
      });
    }
    exports.notEmpty = function(result) {
      if (Array.isArray(result)) {
        return result.length > 0;
      }
      return result !== null && result !== void 0;
    };
    var RetryError = (
      /** @class */
      (function(_super) {
        __extends(RetryError2, _super);
        function RetryError2(message, lastError) {
          var _this = _super.call(this, message) || this;
          _this.lastError = lastError;
          return _this;
        }
        return RetryError2;
      })(Error)
    );
    exports.RetryError = RetryError;
    var BaseError = (
      /** @class */
      /* @__PURE__ */ (function() {
        function BaseError2(message) {
          var args = [];
          for (var _i = 1; _i < arguments.length; _i++) {
            args[_i - 1] = arguments[_i];
          }
          this.message = message;
          Error.apply(this, args);
        }
        return BaseError2;
      })()
    );
    BaseError.prototype = new Error();
    var NotRetryableError = (
      /** @class */
      (function(_super) {
        __extends(NotRetryableError2, _super);
        function NotRetryableError2(message) {
          var _this = _super.call(this, message) || this;
          Object.defineProperty(_this, "name", { value: _this.constructor.name });
          return _this;
        }
        return NotRetryableError2;
      })(BaseError)
    );
    exports.NotRetryableError = NotRetryableError;
  }
});

// node_modules/@salesforce/core/lib/util/lockRetryOptions.js
var require_lockRetryOptions = __commonJS({
  "node_modules/@salesforce/core/lib/util/lockRetryOptions.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.lockRetryOptions = exports.lockOptions = void 0;
    var fs_1 = require_fs();
    exports.lockOptions = { stale: 1e4 };
    exports.lockRetryOptions = {
      ...exports.lockOptions,
      retries: { retries: 10, maxTimeout: 1e3, factor: 2 },
      fs: fs_1.fs
      // lockfile supports injectable fs, which is needed for browser use
    };
  }
});

// node_modules/@salesforce/core/lib/util/fileLocking.js
var require_fileLocking = __commonJS({
  "node_modules/@salesforce/core/lib/util/fileLocking.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.pollUntilUnlockSync = exports.pollUntilUnlock = exports.lockInitSync = exports.lockInit = exports.asyncNoop = exports.noop = void 0;
    var node_path_1 = __require("node:path");
    var proper_lockfile_1 = require_proper_lockfile();
    var kit_1 = require_lib2();
    var ts_retry_promise_1 = require_retry_promise();
    var fs_1 = require_fs();
    var sfError_1 = require_sfError();
    var logger_1 = require_logger();
    var global_1 = require_global();
    var lockRetryOptions_1 = require_lockRetryOptions();
    var noop = () => {
    };
    exports.noop = noop;
    var asyncNoop = async () => {
    };
    exports.asyncNoop = asyncNoop;
    var lockInit = async (filePath) => {
      try {
        await fs_1.fs.promises.mkdir((0, node_path_1.dirname)(filePath), { recursive: true });
      } catch (err) {
        throw sfError_1.SfError.wrap(err);
      }
      const unlock = global_1.Global.isWeb ? exports.asyncNoop : await (0, proper_lockfile_1.lock)(filePath, { ...lockRetryOptions_1.lockRetryOptions, realpath: false, fs: fs_1.fs });
      return {
        writeAndUnlock: async (data) => {
          (await logger_1.Logger.child("fileLocking.writeAndUnlock")).debug(`Writing to file: ${filePath}`);
          try {
            await fs_1.fs.promises.writeFile(filePath, data);
          } finally {
            await unlock();
          }
        },
        unlock
      };
    };
    exports.lockInit = lockInit;
    var lockInitSync = (filePath) => {
      try {
        fs_1.fs.mkdirSync((0, node_path_1.dirname)(filePath), { recursive: true });
      } catch (err) {
        throw sfError_1.SfError.wrap(err);
      }
      const unlock = global_1.Global.isWeb ? exports.noop : (0, proper_lockfile_1.lockSync)(filePath, { ...lockRetryOptions_1.lockOptions, realpath: false, fs: fs_1.fs });
      return {
        writeAndUnlock: (data) => {
          const logger = logger_1.Logger.childFromRoot("fileLocking.writeAndUnlock");
          logger.debug(`Writing to file: ${filePath}`);
          try {
            fs_1.fs.writeFileSync(filePath, data);
          } finally {
            unlock();
          }
        },
        unlock
      };
    };
    exports.lockInitSync = lockInitSync;
    var pollUntilUnlock = async (filePath) => {
      if (global_1.Global.isWeb) {
        return;
      }
      try {
        await (0, ts_retry_promise_1.retryDecorator)(proper_lockfile_1.check, {
          timeout: kit_1.Duration.minutes(1).milliseconds,
          delay: 10,
          until: (locked) => locked === false,
          // don't retry errors (typically enoent or access on the lockfile, therefore not locked)
          retryIf: () => false
        })(filePath, lockRetryOptions_1.lockRetryOptions);
      } catch (e) {
      }
    };
    exports.pollUntilUnlock = pollUntilUnlock;
    var pollUntilUnlockSync = (filePath) => {
      if (global_1.Global.isWeb) {
        return;
      }
      let counter = 0;
      let locked = true;
      while (locked && counter < 100) {
        try {
          locked = (0, proper_lockfile_1.checkSync)(filePath, lockRetryOptions_1.lockOptions);
          counter++;
        } catch {
          locked = false;
        }
      }
    };
    exports.pollUntilUnlockSync = pollUntilUnlockSync;
  }
});

// node_modules/@salesforce/core/lib/util/cache.js
var require_cache = __commonJS({
  "node_modules/@salesforce/core/lib/util/cache.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Cache = void 0;
    var Cache = class _Cache extends Map {
      static #instance;
      static #enabled = true;
      #hits;
      #lookups;
      constructor() {
        super();
        this.#hits = 0;
        this.#lookups = 0;
      }
      static get hits() {
        return _Cache.instance().#hits;
      }
      static get lookups() {
        return _Cache.instance().#lookups;
      }
      static instance() {
        if (!_Cache.#instance) {
          _Cache.#enabled = true;
          _Cache.#instance = new _Cache();
        }
        return _Cache.#instance;
      }
      static set(key, value) {
        if (_Cache.#enabled) {
          _Cache.instance().set(key, value);
        }
      }
      static get(key) {
        if (!_Cache.#enabled) {
          return void 0;
        }
        _Cache.instance().#lookups++;
        _Cache.instance().#hits += _Cache.instance().has(key) ? 1 : 0;
        return _Cache.#instance.get(key);
      }
      static disable() {
        _Cache.#enabled = false;
      }
      static enable() {
        _Cache.#enabled = true;
      }
    };
    exports.Cache = Cache;
  }
});

// node_modules/@salesforce/core/lib/crypto/keyChainImpl.js
var require_keyChainImpl = __commonJS({
  "node_modules/@salesforce/core/lib/crypto/keyChainImpl.js"(exports) {
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
    exports.keyChainImpl = exports.GenericWindowsKeychainAccess = exports.GenericUnixKeychainAccess = exports.GenericKeychainAccess = exports.KeychainAccess = void 0;
    var childProcess = __importStar(__require("node:child_process"));
    var os = __importStar(__require("node:os"));
    var node_os_1 = __require("node:os");
    var path = __importStar(__require("node:path"));
    var ts_types_1 = require_lib();
    var kit_1 = require_lib2();
    var fs_1 = require_fs();
    var global_1 = require_global();
    var messages_1 = require_messages();
    var messages = new messages_1.Messages("@salesforce/core", "encryption", /* @__PURE__ */ new Map([["invalidEncryptedFormatError", "The encrypted data is not properly formatted."], ["invalidEncryptedFormatError.actions", ["If attempting to create a scratch org then re-authorize. Otherwise create a new scratch org."]], ["authDecryptError", "Failed to decipher auth data. reason: %s."], ["unsupportedOperatingSystemError", "Unsupported Operating System: %s"], ["missingCredentialProgramError", "Unable to find required security software: %s"], ["credentialProgramAccessError", "Unable to execute security software: %s"], ["passwordRetryError", "Failed to get the password after %i retries."], ["passwordRequiredError", "A password is required."], ["keyChainServiceRequiredError", "Unable to get or set a keychain value without a service name."], ["keyChainAccountRequiredError", "Unable to get or set a keychain value without an account name."], ["keyChainUserCanceledError", "User canceled authentication."], ["keychainPasswordCreationError", "Failed to create a password in the keychain."], ["genericKeychainServiceError", "The service and account specified in %s do not match the version of the toolbelt."], ["genericKeychainServiceError.actions", ["Check your toolbelt version and re-auth."]], ["genericKeychainInvalidPermsError", "Invalid file permissions for secret file: %s"], ["genericKeychainInvalidPermsError.actions", ["Ensure the file %s has the file permission octal value of %s."]], ["passwordNotFoundError", "Could not find password.\n%s"], ["passwordNotFoundError.actions", ["Ensure a valid password is returned with the following command: [%s]"]], ["setCredentialError", "Command failed with response:\n%s"], ["setCredentialError.actions", ["Determine why this command failed to set an encryption key for user %s: [%s]."]], ["macKeychainOutOfSync", "We\u2019ve encountered an error with the Mac keychain being out of sync with your `sfdx` credentials. To fix the problem, sync your credentials by authenticating into your org again using the auth commands."], ["v1CryptoWithV2KeyWarning", 'The SF_CRYPTO_V2 environment variable was set to "false" but a v2 crypto key was detected. v1 crypto can only be used with a v1 key. Unset the SF_CRYPTO_V2 environment variable.'], ["v2CryptoWithV1KeyWarning", 'SF_CRYPTO_V2 was set to "true" but a v1 crypto key was detected. v2 crypto can only be used with a v2 key. To generate a v2 key:\n\n1. Logout of all orgs: `sf org logout --all`\n2. Delete the sfdx keychain entry (account: local, service: sfdx). If `SF_USE_GENERIC_UNIX_KEYCHAIN=true` env var is set, you can delete the `key.json` file.\n3. Set `SF_CRYPTO_V2=true` env var.\n4. Re-Authenticate with your orgs using the CLI org login commands.']]));
    var GET_PASSWORD_RETRY_COUNT = 3;
    var optionsToString = (optionsArray) => optionsArray.join(" ");
    var isExe = (mode, gid, uid) => {
      if (process.platform === "win32") {
        return true;
      }
      return Boolean(mode & parseInt("0001", 8) || Boolean(mode & parseInt("0010", 8) && process.getgid && gid === process.getgid()) || mode & parseInt("0100", 8) && process.getuid && uid === process.getuid());
    };
    var _validateProgram = async (programPath, fsIfc, isExeIfc) => {
      let noPermission;
      try {
        const stats = fsIfc.statSync(programPath);
        noPermission = !isExeIfc(stats.mode, stats.gid, stats.uid);
      } catch (e) {
        throw messages.createError("missingCredentialProgramError", [programPath]);
      }
      if (noPermission) {
        throw messages.createError("credentialProgramAccessError", [programPath]);
      }
    };
    var KeychainAccess = class {
      osImpl;
      fsIfc;
      /**
       * Abstract prototype for general cross platform keychain interaction.
       *
       * @param osImpl The platform impl for (linux, darwin, windows).
       * @param fsIfc The file system interface.
       */
      constructor(osImpl, fsIfc) {
        this.osImpl = osImpl;
        this.fsIfc = fsIfc;
      }
      /**
       * Validates the os level program is executable.
       */
      async validateProgram() {
        await _validateProgram(this.osImpl.getProgram(), this.fsIfc, isExe);
      }
      /**
       * Returns a password using the native program for credential management.
       *
       * @param opts Options for the credential lookup.
       * @param fn Callback function (err, password).
       * @param retryCount Used internally to track the number of retries for getting a password out of the keychain.
       */
      async getPassword(opts, fn, retryCount = 0) {
        if (opts.service == null) {
          fn(messages.createError("keyChainServiceRequiredError"));
          return;
        }
        if (opts.account == null) {
          fn(messages.createError("keyChainAccountRequiredError"));
          return;
        }
        await this.validateProgram();
        const credManager = this.osImpl.getCommandFunc(opts, childProcess.spawn);
        let stdout = "";
        let stderr = "";
        if (credManager.stdout) {
          credManager.stdout.on("data", (data) => {
            stdout += data;
          });
        }
        if (credManager.stderr) {
          credManager.stderr.on("data", (data) => {
            stderr += data;
          });
        }
        credManager.on("close", async (code) => {
          try {
            return await this.osImpl.onGetCommandClose(code, stdout, stderr, opts, fn);
          } catch (e) {
            if (e.retry) {
              if (retryCount >= GET_PASSWORD_RETRY_COUNT) {
                throw messages.createError("passwordRetryError", [GET_PASSWORD_RETRY_COUNT]);
              }
              return this.getPassword(opts, fn, retryCount + 1);
            } else {
              throw e;
            }
          }
        });
        if (credManager.stdin) {
          credManager.stdin.end();
        }
      }
      /**
       * Sets a password using the native program for credential management.
       *
       * @param opts Options for the credential lookup.
       * @param fn Callback function (err, ConfigContents).
       */
      async setPassword(opts, fn) {
        if (opts.service == null) {
          fn(messages.createError("keyChainServiceRequiredError"));
          return;
        }
        if (opts.account == null) {
          fn(messages.createError("keyChainAccountRequiredError"));
          return;
        }
        if (opts.password == null) {
          fn(messages.createError("passwordRequiredError"));
          return;
        }
        await _validateProgram(this.osImpl.getProgram(), this.fsIfc, isExe);
        const credManager = this.osImpl.setCommandFunc(opts, childProcess.spawn);
        let stdout = "";
        let stderr = "";
        if (credManager.stdout) {
          credManager.stdout.on("data", (data) => {
            stdout += data;
          });
        }
        if (credManager.stderr) {
          credManager.stderr.on("data", (data) => {
            stderr += data;
          });
        }
        credManager.on(
          "close",
          // eslint-disable-next-line @typescript-eslint/no-misused-promises
          async (code) => this.osImpl.onSetCommandClose(code, stdout, stderr, opts, fn)
        );
        if (credManager.stdin) {
          credManager.stdin.end();
        }
      }
    };
    exports.KeychainAccess = KeychainAccess;
    var linuxImpl = {
      getProgram() {
        return process.env.SFDX_SECRET_TOOL_PATH ?? path.join(path.sep, "usr", "bin", "secret-tool");
      },
      getProgramOptions(opts) {
        return ["lookup", "user", opts.account, "domain", opts.service];
      },
      getCommandFunc(opts, fn) {
        return fn(linuxImpl.getProgram(), linuxImpl.getProgramOptions(opts));
      },
      // eslint-disable-next-line @typescript-eslint/require-await
      async onGetCommandClose(code, stdout, stderr, opts, fn) {
        if (code === 1) {
          const command = `${linuxImpl.getProgram()} ${optionsToString(linuxImpl.getProgramOptions(opts))}`;
          const error = messages.createError("passwordNotFoundError", [], [command]);
          if (stderr?.includes("invalid or unencryptable secret")) {
            error.retry = true;
            throw error;
          }
          fn(error);
        } else {
          fn(null, stdout.trim());
        }
      },
      setProgramOptions(opts) {
        return ["store", "--label='salesforce.com'", "user", opts.account, "domain", opts.service];
      },
      setCommandFunc(opts, fn) {
        const secretTool = fn(linuxImpl.getProgram(), linuxImpl.setProgramOptions(opts));
        if (secretTool.stdin) {
          secretTool.stdin.write(`${opts.password ?? ""}
`);
        }
        return secretTool;
      },
      // eslint-disable-next-line @typescript-eslint/require-await
      async onSetCommandClose(code, stdout, stderr, opts, fn) {
        if (code !== 0) {
          const command = `${linuxImpl.getProgram()} ${optionsToString(linuxImpl.setProgramOptions(opts))}`;
          fn(messages.createError("setCredentialError", [`${stdout} - ${stderr}`], [os.userInfo().username, command]));
        } else {
          fn(null);
        }
      }
    };
    var darwinImpl = {
      getProgram() {
        return path.join(path.sep, "usr", "bin", "security");
      },
      getProgramOptions(opts) {
        return ["find-generic-password", "-a", opts.account, "-s", opts.service, "-g"];
      },
      getCommandFunc(opts, fn) {
        return fn(darwinImpl.getProgram(), darwinImpl.getProgramOptions(opts));
      },
      // eslint-disable-next-line @typescript-eslint/require-await
      async onGetCommandClose(code, stdout, stderr, opts, fn) {
        let err;
        if (code !== 0) {
          switch (code) {
            case 128: {
              err = messages.createError("keyChainUserCanceledError");
              break;
            }
            default: {
              const command = `${darwinImpl.getProgram()} ${optionsToString(darwinImpl.getProgramOptions(opts))}`;
              err = messages.createError("passwordNotFoundError", [`${stdout} - ${stderr}`], [command]);
            }
          }
          fn(err);
          return;
        }
        if (stderr.includes("password")) {
          const match = RegExp(/"(.*)"/).exec(stderr);
          if (!match?.[1]) {
            fn(messages.createError("passwordNotFoundError", [`${stdout} - ${stderr}`]));
          } else {
            fn(null, match[1]);
          }
        } else {
          const command = `${darwinImpl.getProgram()} ${optionsToString(darwinImpl.getProgramOptions(opts))}`;
          fn(messages.createError("passwordNotFoundError", [`${stdout} - ${stderr}`], [command]));
        }
      },
      setProgramOptions(opts) {
        const result = ["add-generic-password", "-a", opts.account, "-s", opts.service];
        if (opts.password) {
          result.push("-w", opts.password);
        }
        return result;
      },
      setCommandFunc(opts, fn) {
        return fn(darwinImpl.getProgram(), darwinImpl.setProgramOptions(opts));
      },
      // eslint-disable-next-line @typescript-eslint/require-await
      async onSetCommandClose(code, stdout, stderr, opts, fn) {
        if (code !== 0) {
          const command = `${darwinImpl.getProgram()} ${optionsToString(darwinImpl.setProgramOptions(opts))}`;
          fn(messages.createError("setCredentialError", [`${stdout} - ${stderr}`], [os.userInfo().username, command]));
        } else {
          fn(null);
        }
      }
    };
    var getSecretFile = () => path.join(global_1.Global.DIR, "key.json");
    var SecretField;
    (function(SecretField2) {
      SecretField2["SERVICE"] = "service";
      SecretField2["ACCOUNT"] = "account";
      SecretField2["KEY"] = "key";
    })(SecretField || (SecretField = {}));
    async function writeFile(opts, fn) {
      try {
        const contents = {
          [SecretField.ACCOUNT]: opts.account,
          [SecretField.KEY]: opts.password,
          [SecretField.SERVICE]: opts.service
        };
        const secretFile = getSecretFile();
        await fs_1.fs.promises.mkdir(path.dirname(secretFile), { recursive: true });
        await fs_1.fs.promises.writeFile(secretFile, JSON.stringify(contents, null, 4), { mode: "600" });
        fn(null, contents);
      } catch (err) {
        fn(err);
      }
    }
    async function readFile() {
      const fileContents = (0, kit_1.parseJsonMap)(await fs_1.fs.promises.readFile(getSecretFile(), "utf8"));
      return {
        account: (0, ts_types_1.ensureString)(fileContents[SecretField.ACCOUNT]),
        password: (0, ts_types_1.asString)(fileContents[SecretField.KEY]),
        service: (0, ts_types_1.ensureString)(fileContents[SecretField.SERVICE])
      };
    }
    var GenericKeychainAccess = class {
      async getPassword(opts, fn) {
        await this.isValidFileAccess(async (fileAccessError) => {
          if (fileAccessError == null) {
            try {
              const { service, account, password } = await readFile();
              if (opts.service === service && opts.account === account) {
                fn(null, password);
              } else {
                fn(messages.createError("genericKeychainServiceError", [getSecretFile()]));
              }
            } catch (readJsonErr) {
              fn(readJsonErr);
            }
          } else if (fileAccessError.code === "ENOENT") {
            fn(messages.createError("passwordNotFoundError"));
          } else {
            fn(fileAccessError);
          }
        });
      }
      async setPassword(opts, fn) {
        await this.isValidFileAccess(async (fileAccessError) => {
          if (fileAccessError != null) {
            if (fileAccessError.code === "ENOENT") {
              await writeFile.call(this, opts, fn);
            } else {
              fn(fileAccessError);
            }
          } else {
            await writeFile.call(this, opts, fn);
          }
        });
      }
      // eslint-disable-next-line class-methods-use-this
      async isValidFileAccess(cb) {
        try {
          const root = (0, node_os_1.homedir)();
          await fs_1.fs.promises.access(path.join(root, global_1.Global.SFDX_STATE_FOLDER), fs_1.fs.constants.R_OK | fs_1.fs.constants.X_OK | fs_1.fs.constants.W_OK);
          await cb(null);
        } catch (err) {
          await cb(err);
        }
      }
    };
    exports.GenericKeychainAccess = GenericKeychainAccess;
    var GenericUnixKeychainAccess = class extends GenericKeychainAccess {
      async isValidFileAccess(cb) {
        await super.isValidFileAccess(async (err) => {
          if (err != null) {
            await cb(err);
          } else {
            const secretFile = getSecretFile();
            const stats = await fs_1.fs.promises.stat(secretFile);
            const octalModeStr = (stats.mode & 511).toString(8);
            const EXPECTED_OCTAL_PERM_VALUE = "600";
            if (octalModeStr === EXPECTED_OCTAL_PERM_VALUE) {
              await cb(null);
            } else {
              cb(messages.createError("genericKeychainInvalidPermsError", [secretFile], [secretFile, EXPECTED_OCTAL_PERM_VALUE]));
            }
          }
        });
      }
    };
    exports.GenericUnixKeychainAccess = GenericUnixKeychainAccess;
    var GenericWindowsKeychainAccess = class extends GenericKeychainAccess {
      async isValidFileAccess(cb) {
        await super.isValidFileAccess(async (err) => {
          if (err != null) {
            await cb(err);
          } else {
            try {
              await fs_1.fs.promises.access(getSecretFile(), fs_1.fs.constants.R_OK | fs_1.fs.constants.W_OK);
              await cb(null);
            } catch (e) {
              await cb(e);
            }
          }
        });
      }
    };
    exports.GenericWindowsKeychainAccess = GenericWindowsKeychainAccess;
    exports.keyChainImpl = {
      // eslint-disable-next-line camelcase
      generic_unix: new GenericUnixKeychainAccess(),
      // eslint-disable-next-line camelcase
      generic_windows: new GenericWindowsKeychainAccess(),
      darwin: new KeychainAccess(darwinImpl, fs_1.fs),
      linux: new KeychainAccess(linuxImpl, fs_1.fs),
      validateProgram: _validateProgram
    };
  }
});

// node_modules/@salesforce/core/lib/crypto/keyChain.js
var require_keyChain = __commonJS({
  "node_modules/@salesforce/core/lib/crypto/keyChain.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.retrieveKeychain = void 0;
    var kit_1 = require_lib2();
    var logger_1 = require_logger();
    var messages_1 = require_messages();
    var keyChainImpl_1 = require_keyChainImpl();
    var messages = new messages_1.Messages("@salesforce/core", "encryption", /* @__PURE__ */ new Map([["invalidEncryptedFormatError", "The encrypted data is not properly formatted."], ["invalidEncryptedFormatError.actions", ["If attempting to create a scratch org then re-authorize. Otherwise create a new scratch org."]], ["authDecryptError", "Failed to decipher auth data. reason: %s."], ["unsupportedOperatingSystemError", "Unsupported Operating System: %s"], ["missingCredentialProgramError", "Unable to find required security software: %s"], ["credentialProgramAccessError", "Unable to execute security software: %s"], ["passwordRetryError", "Failed to get the password after %i retries."], ["passwordRequiredError", "A password is required."], ["keyChainServiceRequiredError", "Unable to get or set a keychain value without a service name."], ["keyChainAccountRequiredError", "Unable to get or set a keychain value without an account name."], ["keyChainUserCanceledError", "User canceled authentication."], ["keychainPasswordCreationError", "Failed to create a password in the keychain."], ["genericKeychainServiceError", "The service and account specified in %s do not match the version of the toolbelt."], ["genericKeychainServiceError.actions", ["Check your toolbelt version and re-auth."]], ["genericKeychainInvalidPermsError", "Invalid file permissions for secret file: %s"], ["genericKeychainInvalidPermsError.actions", ["Ensure the file %s has the file permission octal value of %s."]], ["passwordNotFoundError", "Could not find password.\n%s"], ["passwordNotFoundError.actions", ["Ensure a valid password is returned with the following command: [%s]"]], ["setCredentialError", "Command failed with response:\n%s"], ["setCredentialError.actions", ["Determine why this command failed to set an encryption key for user %s: [%s]."]], ["macKeychainOutOfSync", "We\u2019ve encountered an error with the Mac keychain being out of sync with your `sfdx` credentials. To fix the problem, sync your credentials by authenticating into your org again using the auth commands."], ["v1CryptoWithV2KeyWarning", 'The SF_CRYPTO_V2 environment variable was set to "false" but a v2 crypto key was detected. v1 crypto can only be used with a v1 key. Unset the SF_CRYPTO_V2 environment variable.'], ["v2CryptoWithV1KeyWarning", 'SF_CRYPTO_V2 was set to "true" but a v1 crypto key was detected. v2 crypto can only be used with a v2 key. To generate a v2 key:\n\n1. Logout of all orgs: `sf org logout --all`\n2. Delete the sfdx keychain entry (account: local, service: sfdx). If `SF_USE_GENERIC_UNIX_KEYCHAIN=true` env var is set, you can delete the `key.json` file.\n3. Set `SF_CRYPTO_V2=true` env var.\n4. Re-Authenticate with your orgs using the CLI org login commands.']]));
    var retrieveKeychain = async (platform) => {
      const logger = await logger_1.Logger.child("keyChain");
      const useGenericUnixKeychainVar = kit_1.env.getBoolean("SF_USE_GENERIC_UNIX_KEYCHAIN");
      if (platform.startsWith("win")) {
        logger.debug(`platform: ${platform}. Using generic Windows keychain.`);
        return keyChainImpl_1.keyChainImpl.generic_windows;
      } else if (platform.includes("darwin")) {
        if (useGenericUnixKeychainVar) {
          logger.debug(`platform: ${platform}. Using generic Unix keychain.`);
          return keyChainImpl_1.keyChainImpl.generic_unix;
        } else {
          logger.debug(`platform: ${platform}. Using Darwin native keychain.`);
          return keyChainImpl_1.keyChainImpl.darwin;
        }
      } else if (platform.includes("linux")) {
        if (useGenericUnixKeychainVar) {
          logger.debug(`platform: ${platform}. Using generic Unix keychain.`);
          return keyChainImpl_1.keyChainImpl.generic_unix;
        } else {
          try {
            logger.debug(`platform: ${platform}. Using Linux keychain.`);
            await keyChainImpl_1.keyChainImpl.linux.validateProgram();
            return keyChainImpl_1.keyChainImpl.linux;
          } catch (e) {
            logger.debug(`platform: ${platform}. Using generic Unix keychain.`);
            return keyChainImpl_1.keyChainImpl.generic_unix;
          }
        }
      } else if (platform === "browser") {
        logger.debug(`platform: ${platform}. Using generic keychain.`);
        return keyChainImpl_1.keyChainImpl.generic_unix;
      } else {
        throw messages.createError("unsupportedOperatingSystemError", [platform]);
      }
    };
    exports.retrieveKeychain = retrieveKeychain;
  }
});

// node_modules/@salesforce/core/lib/crypto/secureBuffer.js
var require_secureBuffer = __commonJS({
  "node_modules/@salesforce/core/lib/crypto/secureBuffer.js"(exports) {
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
    exports.SecureBuffer = void 0;
    var crypto = __importStar(__require("node:crypto"));
    var ts_types_1 = require_lib();
    var cipherName = "aes-256-cbc";
    var cipherSize = 32;
    var SecureBuffer = class {
      key = crypto.randomBytes(cipherSize);
      iv = crypto.randomBytes(16);
      secret;
      /**
       * Invokes a callback with a decrypted version of the buffer.
       *
       * @param cb The callback containing the decrypted buffer parameter that returns a desired.
       * typed object. It's important to understand that once the callback goes out of scope the buffer parameters is
       * overwritten with random data. Do not make a copy of this buffer and persist it!
       */
      value(cb) {
        if (cb) {
          const cipher = crypto.createDecipheriv(cipherName, this.key, this.iv);
          const a = cipher.update((0, ts_types_1.ensure)(this.secret));
          const b = cipher.final();
          const c = Buffer.concat([a, b]);
          try {
            return cb(c);
          } finally {
            crypto.randomFillSync(a);
            crypto.randomFillSync(b);
            crypto.randomFillSync(c);
          }
        }
      }
      /**
       * Overwrites the value of the encrypted secret with random data.
       */
      clear() {
        if (this.secret) {
          crypto.randomFillSync(this.secret);
        }
        const cipher = crypto.createCipheriv(cipherName, this.key, this.iv);
        this.secret = Buffer.concat([cipher.update(Buffer.from("")), cipher.final()]);
      }
      /**
       * Consumes a buffer of data that's intended to be secret.
       *
       * @param buffer Data to encrypt. The input buffer is overwritten with random data after it's encrypted
       * and assigned internally.
       */
      consume(buffer) {
        let targetBuffer = buffer;
        if (!targetBuffer) {
          targetBuffer = Buffer.from("");
        }
        const cipher = crypto.createCipheriv(cipherName, this.key, this.iv);
        this.secret = Buffer.concat([cipher.update(targetBuffer), cipher.final()]);
        crypto.randomFillSync(targetBuffer);
      }
    };
    exports.SecureBuffer = SecureBuffer;
  }
});

// node_modules/@salesforce/core/lib/crypto/crypto.js
var require_crypto = __commonJS({
  "node_modules/@salesforce/core/lib/crypto/crypto.js"(exports) {
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
    exports.Crypto = void 0;
    var crypto = __importStar(__require("node:crypto"));
    var os = __importStar(__require("node:os"));
    var node_path_1 = __require("node:path");
    var ts_types_1 = require_lib();
    var kit_1 = require_lib2();
    var logger_1 = require_logger();
    var lifecycleEvents_1 = require_lifecycleEvents();
    var messages_1 = require_messages();
    var cache_1 = require_cache();
    var global_1 = require_global();
    var sfError_1 = require_sfError();
    var keyChain_1 = require_keyChain();
    var secureBuffer_1 = require_secureBuffer();
    var TAG_DELIMITER = ":";
    var IV_BYTES = {
      v1: 6,
      v2: 12
    };
    var ENCODING = {
      v1: "utf8",
      v2: "hex"
    };
    var KEY_SIZE = {
      v1: 16,
      v2: 32
    };
    var ALGO = "aes-256-gcm";
    var AUTH_TAG_LENGTH = 32;
    var AUTH_TAG_BYTE_LENGTH = AUTH_TAG_LENGTH / 2;
    var ENCRYPTED_CHARS = /[a-f0-9]/;
    var KEY_NAME = "sfdx";
    var ACCOUNT = "local";
    var cryptoLogger;
    var getCryptoLogger = () => {
      cryptoLogger ??= logger_1.Logger.childFromRoot("crypto");
      return cryptoLogger;
    };
    var getCryptoV2EnvVar = () => {
      let sfCryptoV2 = process.env.SF_CRYPTO_V2?.toLowerCase();
      if (sfCryptoV2 !== void 0) {
        getCryptoLogger().debug(`SF_CRYPTO_V2=${sfCryptoV2}`);
        if (sfCryptoV2 !== "true") {
          sfCryptoV2 = "false";
        }
      }
      return sfCryptoV2;
    };
    var cryptoVersion;
    var getCryptoVersion = () => {
      if (!cryptoVersion) {
        cryptoVersion = getCryptoV2EnvVar() === "true" ? "v2" : "v1";
      }
      return cryptoVersion;
    };
    var detectCryptoVersion = (pwd) => {
      if (!cryptoVersion) {
        const sfCryptoV2 = getCryptoV2EnvVar();
        if (pwd?.length === KEY_SIZE.v2 * 2) {
          cryptoVersion = "v2";
          getCryptoLogger().debug("Using v2 crypto");
          if (sfCryptoV2 === "false") {
            getCryptoLogger().warn(messages.getMessage("v1CryptoWithV2KeyWarning"));
          }
        } else if (pwd?.length === KEY_SIZE.v1 * 2) {
          cryptoVersion = "v1";
          getCryptoLogger().debug("Using v1 crypto");
          if (sfCryptoV2 === "true") {
            getCryptoLogger().warn(messages.getMessage("v2CryptoWithV1KeyWarning"));
          }
        } else {
          getCryptoLogger().debug("crypto key doesn't match v1 or v2. using SF_CRYPTO_V2.");
          getCryptoVersion();
        }
        void lifecycleEvents_1.Lifecycle.getInstance().emitTelemetry({
          eventName: "crypto_version",
          library: "sfdx-core",
          function: "detectCryptoVersion",
          cryptoVersion,
          // 'v1' or 'v2'
          cryptoEnvVar: sfCryptoV2
          // 'true' or 'false' or 'undefined'
        });
      }
    };
    var messages = new messages_1.Messages("@salesforce/core", "encryption", /* @__PURE__ */ new Map([["invalidEncryptedFormatError", "The encrypted data is not properly formatted."], ["invalidEncryptedFormatError.actions", ["If attempting to create a scratch org then re-authorize. Otherwise create a new scratch org."]], ["authDecryptError", "Failed to decipher auth data. reason: %s."], ["unsupportedOperatingSystemError", "Unsupported Operating System: %s"], ["missingCredentialProgramError", "Unable to find required security software: %s"], ["credentialProgramAccessError", "Unable to execute security software: %s"], ["passwordRetryError", "Failed to get the password after %i retries."], ["passwordRequiredError", "A password is required."], ["keyChainServiceRequiredError", "Unable to get or set a keychain value without a service name."], ["keyChainAccountRequiredError", "Unable to get or set a keychain value without an account name."], ["keyChainUserCanceledError", "User canceled authentication."], ["keychainPasswordCreationError", "Failed to create a password in the keychain."], ["genericKeychainServiceError", "The service and account specified in %s do not match the version of the toolbelt."], ["genericKeychainServiceError.actions", ["Check your toolbelt version and re-auth."]], ["genericKeychainInvalidPermsError", "Invalid file permissions for secret file: %s"], ["genericKeychainInvalidPermsError.actions", ["Ensure the file %s has the file permission octal value of %s."]], ["passwordNotFoundError", "Could not find password.\n%s"], ["passwordNotFoundError.actions", ["Ensure a valid password is returned with the following command: [%s]"]], ["setCredentialError", "Command failed with response:\n%s"], ["setCredentialError.actions", ["Determine why this command failed to set an encryption key for user %s: [%s]."]], ["macKeychainOutOfSync", "We\u2019ve encountered an error with the Mac keychain being out of sync with your `sfdx` credentials. To fix the problem, sync your credentials by authenticating into your org again using the auth commands."], ["v1CryptoWithV2KeyWarning", 'The SF_CRYPTO_V2 environment variable was set to "false" but a v2 crypto key was detected. v1 crypto can only be used with a v1 key. Unset the SF_CRYPTO_V2 environment variable.'], ["v2CryptoWithV1KeyWarning", 'SF_CRYPTO_V2 was set to "true" but a v1 crypto key was detected. v2 crypto can only be used with a v2 key. To generate a v2 key:\n\n1. Logout of all orgs: `sf org logout --all`\n2. Delete the sfdx keychain entry (account: local, service: sfdx). If `SF_USE_GENERIC_UNIX_KEYCHAIN=true` env var is set, you can delete the `key.json` file.\n3. Set `SF_CRYPTO_V2=true` env var.\n4. Re-Authenticate with your orgs using the CLI org login commands.']]));
    var makeSecureBuffer = (password, encoding) => {
      const newSb = new secureBuffer_1.SecureBuffer();
      newSb.consume(Buffer.from(password, encoding));
      return newSb;
    };
    var keychainPromises = {
      /**
       * Gets a password item.
       *
       * @param _keychain
       * @param service The keychain service name.
       * @param account The keychain account name.
       */
      getPassword(_keychain, service, account) {
        const cacheKey = `${global_1.Global.DIR}:${service}:${account}`;
        const sb = cache_1.Cache.get(cacheKey);
        if (!sb) {
          return new Promise((resolve, reject) => _keychain.getPassword({ service, account }, (err, password) => {
            if (err)
              return reject(err);
            const pwd = (0, ts_types_1.ensure)(password, "Expected the keychain password to be set");
            detectCryptoVersion(pwd);
            cache_1.Cache.set(cacheKey, makeSecureBuffer(pwd, ENCODING[getCryptoVersion()]));
            return resolve({ username: account, password: pwd });
          }));
        } else {
          const encoding = ENCODING[getCryptoVersion()];
          const pwd = (0, ts_types_1.ensure)(sb.value((buffer) => buffer.toString(encoding)), "Expected the keychain password to be set");
          cache_1.Cache.set(cacheKey, makeSecureBuffer(pwd, encoding));
          return new Promise((resolve) => resolve({ username: account, password: pwd }));
        }
      },
      /**
       * Sets a generic password item in OSX keychain.
       *
       * @param _keychain
       * @param service The keychain service name.
       * @param account The keychain account name.
       * @param password The password for the keychain item.
       */
      setPassword(_keychain, service, account, password) {
        return new Promise((resolve, reject) => _keychain.setPassword({ service, account, password }, (err) => {
          if (err)
            return reject(err);
          return resolve({ username: account, password });
        }));
      }
    };
    var Crypto = class extends kit_1.AsyncOptionalCreatable {
      key = new secureBuffer_1.SecureBuffer();
      options;
      noResetOnClose;
      /**
       * Constructor
       * **Do not directly construct instances of this class -- use {@link Crypto.create} instead.**
       *
       * @param options The options for the class instance.
       * @ignore
       */
      constructor(options) {
        super(options);
        this.options = options ?? {};
      }
      // @ts-expect-error only for test access
      static unsetCryptoVersion() {
        cryptoVersion = void 0;
      }
      encrypt(text) {
        if (text == null) {
          return;
        }
        if (this.key == null) {
          throw messages.createError("keychainPasswordCreationError");
        }
        if (this.isV2Crypto()) {
          return this.encryptV2(text);
        } else {
          return this.encryptV1(text);
        }
      }
      decrypt(text) {
        if (text == null) {
          return;
        }
        const tokens = text.split(TAG_DELIMITER);
        if (tokens.length !== 2) {
          throw messages.createError("invalidEncryptedFormatError");
        }
        if (this.isV2Crypto()) {
          return this.decryptV2(tokens);
        } else {
          return this.decryptV1(tokens);
        }
      }
      /**
       * Takes a best guess if the value provided was encrypted by {@link Crypto.encrypt} by
       * checking the delimiter, tag length, and valid characters.
       *
       * @param text The text
       * @returns true if the text is encrypted, false otherwise.
       */
      // eslint-disable-next-line class-methods-use-this
      isEncrypted(text) {
        if (text == null) {
          return false;
        }
        const tokens = text.split(TAG_DELIMITER);
        if (tokens.length !== 2) {
          return false;
        }
        const tag = tokens[1];
        const value = tokens[0];
        return tag.length === AUTH_TAG_LENGTH && value.length >= IV_BYTES[getCryptoVersion()] && ENCRYPTED_CHARS.test(tag) && ENCRYPTED_CHARS.test(tokens[0]);
      }
      /**
       * Clears the crypto state. This should be called in a finally block.
       */
      close() {
        if (!this.noResetOnClose) {
          this.key.clear();
        }
      }
      // eslint-disable-next-line class-methods-use-this
      isV2Crypto() {
        return getCryptoVersion() === "v2";
      }
      /**
       * Initialize async components.
       */
      async init() {
        if (!this.options.platform) {
          this.options.platform = os.platform();
        }
        this.noResetOnClose = !!this.options.noResetOnClose;
        try {
          const keyChain = await this.getKeyChain(this.options.platform);
          const pwd = (await keychainPromises.getPassword(keyChain, KEY_NAME, ACCOUNT)).password;
          this.key.consume(Buffer.from(pwd, ENCODING[getCryptoVersion()]));
        } catch (err) {
          if (err.name === "PasswordNotFoundError") {
            if (this.options.retryStatus === "KEY_SET") {
              getCryptoLogger().debug("a key was set but the retry to get the password failed.");
              throw err;
            } else {
              getCryptoLogger().debug(`password not found in keychain. Creating new one (Crypto ${getCryptoVersion()}) and re-init.`);
            }
            const key = crypto.randomBytes(KEY_SIZE[getCryptoVersion()]).toString("hex");
            await keychainPromises.setPassword((0, ts_types_1.ensure)(this.options.keychain), KEY_NAME, ACCOUNT, key);
            return this.init();
          } else {
            throw err;
          }
        }
      }
      encryptV1(text) {
        const iv = crypto.randomBytes(IV_BYTES.v1).toString("hex");
        return this.key.value((buffer) => {
          const cipher = crypto.createCipheriv(ALGO, buffer.toString("utf8"), iv);
          let encrypted = cipher.update(text, "utf8", "hex");
          encrypted += cipher.final("hex");
          const tag = cipher.getAuthTag().toString("hex");
          return `${iv}${encrypted}${TAG_DELIMITER}${tag}`;
        });
      }
      encryptV2(text) {
        const iv = crypto.randomBytes(IV_BYTES.v2);
        return this.key.value((buffer) => {
          const cipher = crypto.createCipheriv(ALGO, buffer, iv);
          const ivHex = iv.toString("hex");
          let encrypted = cipher.update(text, "utf8", "hex");
          encrypted += cipher.final("hex");
          const tag = cipher.getAuthTag().toString("hex");
          return `${ivHex}${encrypted}${TAG_DELIMITER}${tag}`;
        });
      }
      decryptV1(tokens) {
        const tag = tokens[1];
        const iv = tokens[0].substring(0, IV_BYTES.v1 * 2);
        const secret = tokens[0].substring(IV_BYTES.v1 * 2, tokens[0].length);
        return this.key.value((buffer) => {
          const decipher = crypto.createDecipheriv(ALGO, buffer.toString("utf8"), iv, {
            authTagLength: AUTH_TAG_BYTE_LENGTH
          });
          try {
            decipher.setAuthTag(Buffer.from(tag, "hex"));
            return `${decipher.update(secret, "hex", "utf8")}${decipher.final("utf8")}`;
          } catch (err) {
            const error = messages.createError("authDecryptError", [err.message], [], err);
            const useGenericUnixKeychain = kit_1.env.getBoolean("SF_USE_GENERIC_UNIX_KEYCHAIN") || kit_1.env.getBoolean("USE_GENERIC_UNIX_KEYCHAIN");
            if (os.platform() === "darwin" && !useGenericUnixKeychain) {
              error.actions = [messages.getMessage("macKeychainOutOfSync")];
            }
            throw error;
          }
        });
      }
      decryptV2(tokens) {
        const tag = tokens[1];
        const iv = tokens[0].substring(0, IV_BYTES.v2 * 2);
        const secret = tokens[0].substring(IV_BYTES.v2 * 2, tokens[0].length);
        return this.key.value((buffer) => {
          const decipher = crypto.createDecipheriv(ALGO, buffer, Buffer.from(iv, "hex"), {
            authTagLength: AUTH_TAG_BYTE_LENGTH
          });
          try {
            decipher.setAuthTag(Buffer.from(tag, "hex"));
            return `${decipher.update(secret, "hex", "utf8")}${decipher.final("utf8")}`;
          } catch (_err) {
            const err = (0, ts_types_1.isString)(_err) ? sfError_1.SfError.wrap(_err) : _err;
            const error = messages.createError("authDecryptError", [err.message], [], err);
            const useGenericUnixKeychain = kit_1.env.getBoolean("SF_USE_GENERIC_UNIX_KEYCHAIN") || kit_1.env.getBoolean("USE_GENERIC_UNIX_KEYCHAIN");
            if (os.platform() === "darwin" && !useGenericUnixKeychain) {
              error.actions = [messages.getMessage("macKeychainOutOfSync")];
            }
            throw error;
          }
        });
      }
      async getKeyChain(platform) {
        this.options.keychain ??= await (0, keyChain_1.retrieveKeychain)(platform);
        return this.options.keychain;
      }
    };
    exports.Crypto = Crypto;
  }
});

// node_modules/@salesforce/core/lib/config/configStore.js
var require_configStore = __commonJS({
  "node_modules/@salesforce/core/lib/config/configStore.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.BaseConfigStore = void 0;
    var kit_1 = require_lib2();
    var ts_types_1 = require_lib();
    var ts_types_2 = require_lib();
    var crypto_1 = require_crypto();
    var sfError_1 = require_sfError();
    var time_1 = require_time2();
    var lwwMap_1 = require_lwwMap();
    var BaseConfigStore = class extends kit_1.AsyncOptionalCreatable {
      // If encryptedKeys is an array of RegExps, they should not contain the /g (global) or /y (sticky) flags to avoid stateful issues.
      static encryptedKeys = [];
      options;
      crypto;
      // Initialized in setContents
      contents = new lwwMap_1.LWWMap();
      statics = this.constructor;
      /**
       * Constructor.
       *
       * @param options The options for the class instance.
       * @ignore
       */
      constructor(options) {
        super(options);
        this.options = options ?? {};
        this.setContents(this.initialContents());
      }
      /**
       * Returns an array of {@link ConfigEntry} for each element in the config.
       */
      entries() {
        return (0, ts_types_2.definiteEntriesOf)(this.contents.value ?? {});
      }
      // NEXT_RELEASE: update types to specify return can be  | undefined
      get(key, decrypt = false) {
        const rawValue = this.contents.get(key);
        if (this.hasEncryption() && decrypt) {
          if ((0, ts_types_2.isJsonMap)(rawValue)) {
            return this.recursiveDecrypt(structuredClone(rawValue), key);
          } else if (this.isCryptoKey(key)) {
            return this.decrypt(rawValue);
          }
        }
        return rawValue;
      }
      /**
       * Returns the list of keys that contain a value.
       *
       * @param value The value to filter keys on.
       */
      getKeysByValue(value) {
        const matchedEntries = this.entries().filter((entry) => entry[1] === value);
        return matchedEntries.map((entry) => entry[0]);
      }
      /**
       * Returns a boolean asserting whether a value has been associated to the key in the config object or not.
       *
       */
      has(key) {
        return this.contents.has(key) ?? false;
      }
      /**
       * Returns an array that contains the keys for each element in the config object.
       */
      keys() {
        return Object.keys(this.contents.value ?? {});
      }
      /**
       * Sets the value for the key in the config object. This will override the existing value.
       * To do a partial update, use {@link BaseConfigStore.update}.
       *
       * @param key The key.
       * @param value The value.
       */
      set(key, value) {
        let resolvedValue = value;
        if (this.hasEncryption()) {
          if ((0, ts_types_2.isJsonMap)(resolvedValue)) {
            resolvedValue = this.recursiveEncrypt(resolvedValue, key);
          } else if (this.isCryptoKey(key)) {
            resolvedValue = this.encrypt(resolvedValue);
          }
        }
        if (resolvedValue === void 0) {
          this.unset(key);
        } else {
          this.contents.set(key, resolvedValue);
        }
      }
      /**
       * Updates the value for the key in the config object. If the value is an object, it
       * will be merged with the existing object.
       *
       * @param key The key.
       * @param value The value.
       */
      update(key, value) {
        const existingValue = this.get(key, true);
        if ((0, ts_types_1.isPlainObject)(existingValue) && (0, ts_types_1.isPlainObject)(value)) {
          const mergedValue = Object.assign({}, existingValue, value);
          this.set(key, mergedValue);
        } else {
          this.set(key, value);
        }
      }
      /**
       * Returns `true` if an element in the config object existed and has been removed, or `false` if the element does not
       * exist. {@link BaseConfigStore.has} will return false afterwards.
       *
       * @param key The key
       */
      unset(key) {
        if (this.has(key)) {
          this.contents.delete(key);
          return true;
        }
        return false;
      }
      /**
       * Returns `true` if all elements in the config object existed and have been removed, or `false` if all the elements
       * do not exist (some may have been removed). {@link BaseConfigStore.has(key)} will return false afterwards.
       *
       * @param keys The keys
       */
      unsetAll(keys) {
        return keys.map((key) => this.unset(key)).every(Boolean);
      }
      /**
       * Removes all key/value pairs from the config object.
       */
      clear() {
        this.keys().map((key) => this.unset(key));
      }
      /**
       * Returns an array that contains the values for each element in the config object.
       */
      values() {
        return (0, ts_types_2.definiteValuesOf)(this.contents.value ?? {});
      }
      /**
       * Returns the entire config contents.
       *
       * *NOTE:* Data will still be encrypted unless decrypt is passed in. A clone of
       * the data will be returned to prevent storing un-encrypted data in memory and
       * potentially saving to the file system.
       *
       * @param decrypt: decrypt all data in the config. A clone of the data will be returned.
       *
       */
      getContents(decrypt = false) {
        if (this.hasEncryption() && decrypt) {
          return this.recursiveDecrypt(structuredClone(this.contents?.value ?? {}));
        }
        return this.contents?.value ?? {};
      }
      /**
       * Invokes `actionFn` once for each key-value pair present in the config object.
       *
       * @param {function} actionFn The function `(key: string, value: ConfigValue) => void` to be called for each element.
       */
      forEach(actionFn) {
        this.entries().map((entry) => actionFn(entry[0], entry[1]));
      }
      /**
       * Convert the config object to a JSON object. Returns the config contents.
       * Same as calling {@link ConfigStore.getContents}
       */
      toObject() {
        return this.contents.value ?? {};
      }
      /**
       * Convert an object to a {@link ConfigContents} and set it as the config contents.
       *
       * @param obj The object.
       */
      setContentsFromObject(obj) {
        const objForWrite = this.hasEncryption() ? this.recursiveEncrypt(obj) : obj;
        (0, ts_types_1.entriesOf)(objForWrite).map(([key, value]) => {
          this.set(key, value);
        });
      }
      /**
       * Keep ConfigFile concurrency-friendly.
       * Avoid using this unless you're reading the file for the first time
       * and guaranteed to no be cross-saving existing contents
       * */
      setContentsFromFileContents(contents, timestamp) {
        const state = (0, lwwMap_1.stateFromContents)(contents, timestamp ?? (0, time_1.nowBigInt)());
        this.contents = new lwwMap_1.LWWMap(state);
      }
      /**
       * Sets the entire config contents.
       *
       * @param contents The contents.
       */
      setContents(contents = {}) {
        const maybeEncryptedContents = this.hasEncryption() ? this.recursiveEncrypt(contents) : contents;
        (0, ts_types_1.entriesOf)(maybeEncryptedContents).map(([key, value]) => {
          this.contents.set(key, value);
        });
      }
      getEncryptedKeys() {
        return [...this.options?.encryptedKeys ?? [], ...this.statics?.encryptedKeys ?? []];
      }
      /**
       * This config file has encrypted keys and it should attempt to encrypt them.
       *
       * @returns Has encrypted keys
       */
      hasEncryption() {
        return this.getEncryptedKeys().length > 0;
      }
      // eslint-disable-next-line class-methods-use-this
      initialContents() {
        return {};
      }
      /**
       * Used to initialize asynchronous components.
       */
      async init() {
        if (this.hasEncryption()) {
          await this.initCrypto();
        }
      }
      /**
       * Initialize the crypto dependency.
       */
      async initCrypto() {
        if (!this.crypto) {
          this.crypto = await crypto_1.Crypto.create();
        }
      }
      /**
       * Closes the crypto dependency. Crypto should be close after it's used and no longer needed.
       */
      // eslint-disable-next-line @typescript-eslint/require-await
      async clearCrypto() {
        if (this.crypto) {
          this.crypto.close();
          delete this.crypto;
        }
      }
      /**
       * Should the given key be encrypted on set methods and decrypted on get methods.
       *
       * @param key The key. Supports query key like `a.b[0]`.
       * @returns Should encrypt/decrypt
       */
      isCryptoKey(key) {
        function resolveProperty() {
          const dotAccessor = /\.([a-zA-Z0-9@._-]+)$/;
          const singleQuoteAccessor = /\['([a-zA-Z0-9@._-]+)'\]$/;
          const doubleQuoteAccessor = /\["([a-zA-Z0-9@._-]+)"\]$/;
          const matcher = dotAccessor.exec(key) ?? singleQuoteAccessor.exec(key) ?? doubleQuoteAccessor.exec(key);
          return matcher ? matcher[1] : key;
        }
        return (this.statics.encryptedKeys || []).find((keyOrExp) => {
          const property = resolveProperty();
          if (keyOrExp instanceof RegExp) {
            return keyOrExp.test(property);
          } else {
            return keyOrExp === property;
          }
        });
      }
      encrypt(value) {
        if (!value)
          return;
        if (!this.crypto)
          throw new sfError_1.SfError("crypto is not initialized", "CryptoNotInitializedError");
        if (!(0, ts_types_2.isString)(value))
          throw new sfError_1.SfError(`can only encrypt strings but found: ${typeof value} : ${JSON.stringify(value)}`, "InvalidCryptoValueError");
        return this.crypto.isEncrypted(value) ? value : this.crypto.encrypt(value);
      }
      decrypt(value) {
        if (!value)
          return;
        if (!this.crypto)
          throw new sfError_1.SfError("crypto is not initialized", "CryptoNotInitializedError");
        if (!(0, ts_types_2.isString)(value))
          throw new sfError_1.SfError(`can only encrypt strings but found: ${typeof value} : ${JSON.stringify(value)}`, "InvalidCryptoValueError");
        return this.crypto.isEncrypted(value) ? this.crypto.decrypt(value) : value;
      }
      /**
       * Encrypt all values in a nested JsonMap.
       *
       * @param keyPaths: The complete path of the (nested) data
       * @param data: The current (nested) data being worked on.
       */
      recursiveEncrypt(data, parentKey) {
        for (const key of Object.keys(data)) {
          this.recursiveCrypto(this.encrypt.bind(this), [...parentKey ? [parentKey] : [], key], data);
        }
        return data;
      }
      /**
       * Decrypt all values in a nested JsonMap.
       *
       * @param keyPaths: The complete path of the (nested) data
       * @param data: The current (nested) data being worked on.
       */
      recursiveDecrypt(data, parentKey) {
        for (const key of Object.keys(data)) {
          this.recursiveCrypto(this.decrypt.bind(this), [...parentKey ? [parentKey] : [], key], data);
        }
        return data;
      }
      /**
       * Encrypt/Decrypt all values in a nested JsonMap.
       *
       * @param keyPaths: The complete path of the (nested) data
       * @param data: The current (nested) data being worked on.
       */
      recursiveCrypto(method, keyPaths, data) {
        const key = keyPaths.pop();
        const value = data[key];
        if ((0, ts_types_2.isJsonMap)(value)) {
          for (const newKey of Object.keys(value)) {
            this.recursiveCrypto(method, [...keyPaths, key, newKey], value);
          }
        } else if (this.isCryptoKey(key)) {
          data[key] = method(value);
        }
      }
    };
    exports.BaseConfigStore = BaseConfigStore;
  }
});

// node_modules/@salesforce/core/lib/config/configFile.js
var require_configFile = __commonJS({
  "node_modules/@salesforce/core/lib/config/configFile.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ConfigFile = void 0;
    var node_os_1 = __require("node:os");
    var node_path_1 = __require("node:path");
    var node_fs_1 = __require("node:fs");
    var kit_1 = require_lib2();
    var fs_1 = require_fs();
    var global_1 = require_global();
    var logger_1 = require_logger();
    var sfError_1 = require_sfError();
    var internal_1 = require_internal3();
    var fileLocking_1 = require_fileLocking();
    var configStore_1 = require_configStore();
    var lwwMap_1 = require_lwwMap();
    var ConfigFile = class _ConfigFile extends configStore_1.BaseConfigStore {
      // whether file contents have been read
      hasRead = false;
      // Initialized in init
      logger;
      // Initialized in create
      path;
      /**
       * Create an instance of a config file without reading the file. Call `read` or `readSync`
       * after creating the ConfigFile OR instantiate with {@link ConfigFile.create} instead.
       *
       * @param options The options for the class instance
       * @ignore
       */
      constructor(options) {
        super(options);
        this.logger = logger_1.Logger.childFromRoot(this.constructor.name);
        const statics = this.constructor;
        let defaultOptions = {};
        try {
          defaultOptions = statics.getDefaultOptions();
        } catch (e) {
        }
        this.options = Object.assign(defaultOptions, this.options);
      }
      /**
       * Returns the config's filename.
       */
      static getFileName() {
        throw new sfError_1.SfError("Unknown filename for config file.");
      }
      /**
       * Returns the default options for the config file.
       *
       * @param isGlobal If the file should be stored globally or locally.
       * @param filename The name of the config file.
       */
      static getDefaultOptions(isGlobal = false, filename) {
        return {
          isGlobal,
          isState: true,
          filename: filename ?? this.getFileName(),
          stateFolder: global_1.Global.SFDX_STATE_FOLDER
        };
      }
      /**
       * Helper used to determine what the local and global folder point to. Returns the file path of the root folder.
       *
       * @param isGlobal True if the config should be global. False for local.
       */
      static async resolveRootFolder(isGlobal) {
        return isGlobal ? (0, node_os_1.homedir)() : (0, internal_1.resolveProjectPath)();
      }
      /**
       * Helper used to determine what the local and global folder point to. Returns the file path of the root folder.
       *
       * @param isGlobal True if the config should be global. False for local.
       */
      static resolveRootFolderSync(isGlobal) {
        return isGlobal ? (0, node_os_1.homedir)() : (0, internal_1.resolveProjectPathSync)();
      }
      /**
       * Determines if the config file is read/write accessible. Returns `true` if the user has capabilities specified
       * by perm.
       *
       * @param {number} perm The permission.
       *
       * **See** {@link https://nodejs.org/dist/latest/docs/api/fs.html#fs_fs_access_path_mode_callback}
       */
      async access(perm) {
        try {
          await fs_1.fs.promises.access(this.getPath(), perm);
          return true;
        } catch (err) {
          return false;
        }
      }
      /**
       * Determines if the config file is read/write accessible. Returns `true` if the user has capabilities specified
       * by perm.
       *
       * @param {number} perm The permission.
       *
       * **See** {@link https://nodejs.org/dist/latest/docs/api/fs.html#fs_fs_access_path_mode_callback}
       */
      accessSync(perm) {
        try {
          fs_1.fs.accessSync(this.getPath(), perm);
          return true;
        } catch (err) {
          return false;
        }
      }
      /**
       * Read the config file and set the config contents. Returns the config contents of the config file. As an
       * optimization, files are only read once per process and updated in memory and via `write()`. To force
       * a read from the filesystem pass `force=true`.
       * **Throws** *{@link SfError}{ name: 'UnexpectedJsonFileFormat' }* There was a problem reading or parsing the file.
       *
       * @param [throwOnNotFound = false] Optionally indicate if a throw should occur on file read.
       * @param [force = false] Optionally force the file to be read from disk even when already read within the process.
       */
      async read(throwOnNotFound = false, force = false) {
        try {
          if (!this.hasRead || force) {
            this.logger.debug(`Reading config file: ${this.getPath()} because ${!this.hasRead ? "hasRead is false" : "force parameter is true"}`);
            await (0, fileLocking_1.pollUntilUnlock)(this.getPath());
            const obj = (0, kit_1.parseJsonMap)(await fs_1.fs.promises.readFile(this.getPath(), "utf8"), this.getPath());
            this.setContentsFromFileContents(obj, (await fs_1.fs.promises.stat(this.getPath(), { bigint: true })).mtimeNs);
          }
          this.hasRead = true;
          return this.getContents();
        } catch (err) {
          this.hasRead = true;
          if (err.code === "ENOENT") {
            if (!throwOnNotFound) {
              this.setContentsFromFileContents({});
              return this.getContents();
            }
          } else if (err.name === "JsonParseError") {
            this.logger.debug(`Contents of ${this.getPath()} could not be parsed as JSON. Using empty object instead.`);
            this.setContentsFromObject({});
            return this.getContents();
          }
          throw err;
        }
      }
      /**
       * Read the config file and set the config contents. Returns the config contents of the config file. As an
       * optimization, files are only read once per process and updated in memory and via `write()`. To force
       * a read from the filesystem pass `force=true`.
       * **Throws** *{@link SfError}{ name: 'UnexpectedJsonFileFormat' }* There was a problem reading or parsing the file.
       *
       * @param [throwOnNotFound = false] Optionally indicate if a throw should occur on file read.
       * @param [force = false] Optionally force the file to be read from disk even when already read within the process.
       */
      readSync(throwOnNotFound = false, force = false) {
        try {
          if (!this.hasRead || force) {
            (0, fileLocking_1.pollUntilUnlockSync)(this.getPath());
            this.logger.debug(`Reading config file: ${this.getPath()}`);
            const obj = (0, kit_1.parseJsonMap)(fs_1.fs.readFileSync(this.getPath(), "utf8"));
            this.setContentsFromFileContents(obj, fs_1.fs.statSync(this.getPath(), { bigint: true }).mtimeNs);
          }
          this.hasRead = true;
          return this.getContents();
        } catch (err) {
          this.hasRead = true;
          if (err.code === "ENOENT") {
            if (!throwOnNotFound) {
              this.setContentsFromFileContents({});
              return this.getContents();
            }
          }
          throw err;
        } finally {
          this.hasRead = true;
        }
      }
      /**
       * Write the config file with new contents. If no new contents are provided it will write the existing config
       * contents that were set from {@link ConfigFile.read}, or an empty file if {@link ConfigFile.read} was not called.
       *
       * @param newContents The new contents of the file.
       */
      async write() {
        const lockResponse = await (0, fileLocking_1.lockInit)(this.getPath());
        try {
          const fileTimestamp = await getNsTimeStamp(this.getPath());
          const fileContents = (0, kit_1.parseJsonMap)(await fs_1.fs.promises.readFile(this.getPath(), "utf8"), this.getPath());
          this.logAndMergeContents(fileTimestamp, fileContents);
        } catch (err) {
          this.handleWriteError(err);
        }
        await lockResponse.writeAndUnlock(JSON.stringify(this.getContents(), null, 2));
        return this.getContents();
      }
      /**
       * Write the config file with new contents. If no new contents are provided it will write the existing config
       * contents that were set from {@link ConfigFile.read}, or an empty file if {@link ConfigFile.read} was not called.
       *
       * @param newContents The new contents of the file.
       */
      writeSync() {
        const lockResponse = (0, fileLocking_1.lockInitSync)(this.getPath());
        try {
          const fileTimestamp = getNsTimeStampSync(this.getPath());
          const fileContents = (0, kit_1.parseJsonMap)(fs_1.fs.readFileSync(this.getPath(), "utf8"), this.getPath());
          this.logAndMergeContents(fileTimestamp, fileContents);
        } catch (err) {
          this.handleWriteError(err);
        }
        lockResponse.writeAndUnlock(JSON.stringify(this.getContents(), null, 2));
        return this.getContents();
      }
      /**
       * Check to see if the config file exists. Returns `true` if the config file exists and has access, false otherwise.
       */
      async exists() {
        return this.access(node_fs_1.constants.R_OK);
      }
      /**
       * Check to see if the config file exists. Returns `true` if the config file exists and has access, false otherwise.
       */
      existsSync() {
        return this.accessSync(node_fs_1.constants.R_OK);
      }
      /**
       * Get the stats of the file. Returns the stats of the file.
       *
       * {@link fs.stat}
       */
      async stat() {
        return fs_1.fs.promises.stat(this.getPath());
      }
      /**
       * Get the stats of the file. Returns the stats of the file.
       *
       * {@link fs.stat}
       */
      statSync() {
        return fs_1.fs.statSync(this.getPath());
      }
      /**
       * Delete the config file if it exists.
       *
       * **Throws** *`Error`{ name: 'TargetFileNotFound' }* If the {@link ConfigFile.getFilename} file is not found.
       * {@link fs.unlink}
       */
      async unlink() {
        const exists = await this.exists();
        if (exists) {
          return fs_1.fs.promises.unlink(this.getPath());
        }
        throw new sfError_1.SfError(`Target file doesn't exist. path: ${this.getPath()}`, "TargetFileNotFound");
      }
      /**
       * Delete the config file if it exists.
       *
       * **Throws** *`Error`{ name: 'TargetFileNotFound' }* If the {@link ConfigFile.getFilename} file is not found.
       * {@link fs.unlink}
       */
      unlinkSync() {
        const exists = this.existsSync();
        if (exists) {
          return fs_1.fs.unlinkSync(this.getPath());
        }
        throw new sfError_1.SfError(`Target file doesn't exist. path: ${this.getPath()}`, "TargetFileNotFound");
      }
      /**
       * Returns the absolute path to the config file.
       *
       * The first time getPath is called, the path is resolved and becomes immutable. This allows implementers to
       * override options properties, like filePath, on the init method for async creation. If that is required for
       * creation, the config files can not be synchronously created.
       */
      getPath() {
        if (!this.path) {
          if (!this.options.filename) {
            throw new sfError_1.SfError("The ConfigOptions filename parameter is invalid.", "InvalidParameter");
          }
          let configRootFolder = this.options.rootFolder ? this.options.rootFolder : _ConfigFile.resolveRootFolderSync(Boolean(this.options.isGlobal));
          if (this.options.isGlobal === true || this.options.isState === true) {
            configRootFolder = (0, node_path_1.join)(configRootFolder, this.options.stateFolder ?? global_1.Global.SFDX_STATE_FOLDER);
          }
          this.path = (0, node_path_1.join)(configRootFolder, this.options.filePath ? this.options.filePath : "", this.options.filename);
        }
        return this.path;
      }
      /**
       * Returns `true` if this config is using the global path, `false` otherwise.
       */
      isGlobal() {
        return !!this.options.isGlobal;
      }
      /**
       * Used to initialize asynchronous components.
       *
       * **Throws** *`Error`{ code: 'ENOENT' }* If the {@link ConfigFile.getFilename} file is not found when
       * options.throwOnNotFound is true.
       */
      async init() {
        await super.init();
        await this.read(this.options.throwOnNotFound);
      }
      // method exists to share code between write() and writeSync()
      logAndMergeContents(fileTimestamp, fileContents) {
        this.logger.debug(`Existing file contents on filesystem (timestamp: ${fileTimestamp.toString()}`, fileContents);
        this.logger.debug("Contents in configFile in-memory", this.getContents());
        const stateFromFile = (0, lwwMap_1.stateFromContents)(fileContents, fileTimestamp);
        this.contents.merge(stateFromFile);
        this.logger.debug("Result from merge", this.getContents());
      }
      // shared error handling for both write() and writeSync()
      handleWriteError(err) {
        if (err instanceof Error && err.message.includes("ENOENT")) {
          this.logger.debug(`No file found at ${this.getPath()}.  Write will create it.`);
        } else if (err instanceof Error && err.name === "JsonParseError") {
          this.logger.debug(`Could not parse ${this.getPath()} as JSON. Existing contents will be replaced.`);
        } else {
          throw err;
        }
      }
    };
    exports.ConfigFile = ConfigFile;
    var getNsTimeStamp = async (filePath) => getNsTimeStampFromStatus(await fs_1.fs.promises.stat(filePath, { bigint: true }));
    var getNsTimeStampSync = (filePath) => getNsTimeStampFromStatus(fs_1.fs.statSync(filePath, { bigint: true }));
    var getNsTimeStampFromStatus = (stats) => "mtimeNs" in stats ? stats.mtimeNs : BigInt(stats.mtimeMs) * BigInt(1e6);
  }
});

export {
  require_lib,
  require_lib2,
  require_fs,
  require_sfError,
  require_global,
  require_retry_promise,
  require_sfdc,
  require_logger,
  require_fileLocking,
  require_messages,
  require_internal3 as require_internal,
  require_lifecycleEvents,
  require_lwwMap,
  require_configFile
};

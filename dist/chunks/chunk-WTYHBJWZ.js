import {
  init_tslib_es6,
  tslib_es6_exports
} from "./chunk-TBWNLKCR.js";
import {
  require_configFile,
  require_fs,
  require_global,
  require_lib,
  require_lib2,
  require_lifecycleEvents,
  require_logger,
  require_lwwMap,
  require_messages,
  require_retry_promise,
  require_sfError,
  require_sfdc
} from "./chunk-XZ4ONXK5.js";
import {
  __commonJS,
  __require,
  __toCommonJS
} from "./chunk-KIZ6KU7F.js";

// node_modules/@salesforce/core/lib/status/pollingClient.js
var require_pollingClient = __commonJS({
  "node_modules/@salesforce/core/lib/status/pollingClient.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.PollingClient = void 0;
    var kit_1 = require_lib2();
    var ts_types_1 = require_lib();
    var ts_retry_promise_1 = require_retry_promise();
    var logger_1 = require_logger();
    var sfError_1 = require_sfError();
    var lifecycleEvents_1 = require_lifecycleEvents();
    var PollingClient = class extends kit_1.AsyncOptionalCreatable {
      logger;
      options;
      /**
       * Constructor
       *
       * @param options Polling client options
       * @ignore
       */
      constructor(options) {
        super(options);
        this.options = (0, ts_types_1.ensure)(options);
      }
      /**
       * Asynchronous initializer.
       */
      async init() {
        this.logger = await logger_1.Logger.child(this.constructor.name);
      }
      /**
       * Returns a promise to call the specified polling function using the interval and timeout specified
       * in the polling options.
       */
      async subscribe() {
        let errorInPollingFunction;
        const doPoll = async () => {
          let result;
          try {
            result = await this.options.poll();
          } catch (error) {
            const err = errorInPollingFunction = error;
            if (["ETIMEDOUT", "ENOTFOUND", "ECONNRESET", "socket hang up"].some((retryableNetworkError) => err.message.includes(retryableNetworkError))) {
              this.logger.debug("Network error on the request", err);
              await lifecycleEvents_1.Lifecycle.getInstance().emitWarning("Network error occurred. Continuing to poll.");
              throw sfError_1.SfError.wrap(err);
            }
            throw new ts_retry_promise_1.NotRetryableError(err.name);
          }
          if (result.completed) {
            return result.payload;
          }
          throw new Error("Operation did not complete.  Retrying...");
        };
        try {
          return await (0, ts_retry_promise_1.retryDecorator)(doPoll, {
            timeout: this.options.timeout.milliseconds,
            delay: this.options.frequency.milliseconds,
            retries: this.options.retryLimit ?? "INFINITELY"
          })();
        } catch (error) {
          if (errorInPollingFunction) {
            throw errorInPollingFunction;
          }
          await lifecycleEvents_1.Lifecycle.getInstance().emit("POLLING_TIME_OUT", error);
          this.logger.debug("Polling timed out");
          throw new sfError_1.SfError("The client has timed out.", this.options.timeoutErrorName ?? "PollingClientTimeout");
        }
      }
    };
    exports.PollingClient = PollingClient;
    (function(PollingClient2) {
      class DefaultPollingOptions {
        frequency;
        poll;
        timeout;
        /**
         * constructor
         *
         * @param poll The function used for polling status.
         * {@link StatusResult}
         */
        constructor(poll) {
          this.poll = poll;
          this.timeout = kit_1.Duration.minutes(3);
          this.frequency = kit_1.Duration.seconds(15);
        }
      }
      PollingClient2.DefaultPollingOptions = DefaultPollingOptions;
    })(PollingClient || (exports.PollingClient = PollingClient = {}));
  }
});

// node_modules/@salesforce/core/lib/status/myDomainResolver.js
var require_myDomainResolver = __commonJS({
  "node_modules/@salesforce/core/lib/status/myDomainResolver.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MyDomainResolver = void 0;
    var node_dns_1 = __require("node:dns");
    var node_url_1 = __require("node:url");
    var node_util_1 = __require("node:util");
    var ts_types_1 = require_lib();
    var kit_1 = require_lib2();
    var logger_1 = require_logger();
    var sfdcUrl_1 = require_sfdcUrl();
    var global_1 = require_global();
    var pollingClient_1 = require_pollingClient();
    var DNS_TIMEOUT = Math.max(3, new kit_1.Env().getNumber("SFDX_DNS_TIMEOUT", 3));
    var DNS_RETRY_FREQ = Math.max(1, new kit_1.Env().getNumber("SFDX_DNS_RETRY_FREQUENCY", 1));
    var MyDomainResolver = class _MyDomainResolver extends kit_1.AsyncOptionalCreatable {
      static DEFAULT_DOMAIN = new node_url_1.URL("https://login.salesforce.com");
      logger;
      options;
      /**
       * Constructor
       * **Do not directly construct instances of this class -- use {@link MyDomainResolver.create} instead.**
       *
       * @param options The options for the class instance
       */
      constructor(options) {
        super(options);
        this.options = options ?? { url: _MyDomainResolver.DEFAULT_DOMAIN };
      }
      getTimeout() {
        return this.options.timeout ?? kit_1.Duration.seconds(DNS_TIMEOUT);
      }
      getFrequency() {
        return this.options.frequency ?? kit_1.Duration.seconds(DNS_RETRY_FREQ);
      }
      /**
       * Method that performs the dns lookup of the host. If the lookup fails the internal polling client will try again
       * given the optional interval. Returns the resolved ip address.
       *
       * If SFDX_DISABLE_DNS_CHECK environment variable is set to true, it will immediately return the host without
       * executing the dns loookup.
       */
      async resolve() {
        const env = new kit_1.Env();
        if (env.getBoolean("SF_DISABLE_DNS_CHECK", env.getBoolean("SFDX_DISABLE_DNS_CHECK", false))) {
          this.logger.debug("SF_DISABLE_DNS_CHECK set to true. Skipping DNS check...");
          return this.options.url.host;
        }
        if (global_1.Global.isWeb) {
          this.logger.debug("Web browser detected. Skipping DNS check...");
          return this.options.url.host;
        }
        const self = this;
        const pollingOptions = {
          async poll() {
            const { hostname } = self.options.url;
            let dnsResult;
            try {
              self.logger.debug(`Attempting to resolve url: ${hostname}`);
              if (new sfdcUrl_1.SfdcUrl(self.options.url).isLocalUrl()) {
                return {
                  completed: true,
                  payload: "127.0.0.1"
                };
              }
              dnsResult = await (0, node_util_1.promisify)(node_dns_1.lookup)(hostname);
              self.logger.debug(`Successfully resolved host: ${hostname} result: ${JSON.stringify(dnsResult)}`);
              return {
                completed: true,
                payload: dnsResult.address
              };
            } catch (e) {
              self.logger.debug(`An error occurred trying to resolve: ${hostname}`);
              self.logger.debug(`Error: ${e.message}`);
              self.logger.debug("Re-trying dns lookup again....");
              return {
                completed: false
              };
            }
          },
          timeout: this.getTimeout(),
          frequency: this.getFrequency(),
          timeoutErrorName: "MyDomainResolverTimeoutError"
        };
        const client = await pollingClient_1.PollingClient.create(pollingOptions);
        return (0, ts_types_1.ensureString)(await client.subscribe());
      }
      /**
       * Used to initialize asynchronous components.
       */
      async init() {
        this.logger = await logger_1.Logger.child("MyDomainResolver");
      }
    };
    exports.MyDomainResolver = MyDomainResolver;
  }
});

// node_modules/lower-case/dist/index.js
var require_dist = __commonJS({
  "node_modules/lower-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.lowerCase = exports.localeLowerCase = void 0;
    var SUPPORTED_LOCALE = {
      tr: {
        regexp: /\u0130|\u0049|\u0049\u0307/g,
        map: {
          \u0130: "i",
          I: "\u0131",
          I\u0307: "i"
        }
      },
      az: {
        regexp: /\u0130/g,
        map: {
          \u0130: "i",
          I: "\u0131",
          I\u0307: "i"
        }
      },
      lt: {
        regexp: /\u0049|\u004A|\u012E|\u00CC|\u00CD|\u0128/g,
        map: {
          I: "i\u0307",
          J: "j\u0307",
          \u012E: "\u012F\u0307",
          \u00CC: "i\u0307\u0300",
          \u00CD: "i\u0307\u0301",
          \u0128: "i\u0307\u0303"
        }
      }
    };
    function localeLowerCase(str, locale) {
      var lang = SUPPORTED_LOCALE[locale.toLowerCase()];
      if (lang)
        return lowerCase(str.replace(lang.regexp, function(m) {
          return lang.map[m];
        }));
      return lowerCase(str);
    }
    exports.localeLowerCase = localeLowerCase;
    function lowerCase(str) {
      return str.toLowerCase();
    }
    exports.lowerCase = lowerCase;
  }
});

// node_modules/no-case/dist/index.js
var require_dist2 = __commonJS({
  "node_modules/no-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.noCase = void 0;
    var lower_case_1 = require_dist();
    var DEFAULT_SPLIT_REGEXP = [/([a-z0-9])([A-Z])/g, /([A-Z])([A-Z][a-z])/g];
    var DEFAULT_STRIP_REGEXP = /[^A-Z0-9]+/gi;
    function noCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      var _a = options.splitRegexp, splitRegexp = _a === void 0 ? DEFAULT_SPLIT_REGEXP : _a, _b = options.stripRegexp, stripRegexp = _b === void 0 ? DEFAULT_STRIP_REGEXP : _b, _c = options.transform, transform = _c === void 0 ? lower_case_1.lowerCase : _c, _d = options.delimiter, delimiter = _d === void 0 ? " " : _d;
      var result = replace(replace(input, splitRegexp, "$1\0$2"), stripRegexp, "\0");
      var start = 0;
      var end = result.length;
      while (result.charAt(start) === "\0")
        start++;
      while (result.charAt(end - 1) === "\0")
        end--;
      return result.slice(start, end).split("\0").map(transform).join(delimiter);
    }
    exports.noCase = noCase;
    function replace(input, re, value) {
      if (re instanceof RegExp)
        return input.replace(re, value);
      return re.reduce(function(input2, re2) {
        return input2.replace(re2, value);
      }, input);
    }
  }
});

// node_modules/pascal-case/dist/index.js
var require_dist3 = __commonJS({
  "node_modules/pascal-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.pascalCase = exports.pascalCaseTransformMerge = exports.pascalCaseTransform = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var no_case_1 = require_dist2();
    function pascalCaseTransform(input, index) {
      var firstChar = input.charAt(0);
      var lowerChars = input.substr(1).toLowerCase();
      if (index > 0 && firstChar >= "0" && firstChar <= "9") {
        return "_" + firstChar + lowerChars;
      }
      return "" + firstChar.toUpperCase() + lowerChars;
    }
    exports.pascalCaseTransform = pascalCaseTransform;
    function pascalCaseTransformMerge(input) {
      return input.charAt(0).toUpperCase() + input.slice(1).toLowerCase();
    }
    exports.pascalCaseTransformMerge = pascalCaseTransformMerge;
    function pascalCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return no_case_1.noCase(input, tslib_1.__assign({ delimiter: "", transform: pascalCaseTransform }, options));
    }
    exports.pascalCase = pascalCase;
  }
});

// node_modules/camel-case/dist/index.js
var require_dist4 = __commonJS({
  "node_modules/camel-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.camelCase = exports.camelCaseTransformMerge = exports.camelCaseTransform = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var pascal_case_1 = require_dist3();
    function camelCaseTransform(input, index) {
      if (index === 0)
        return input.toLowerCase();
      return pascal_case_1.pascalCaseTransform(input, index);
    }
    exports.camelCaseTransform = camelCaseTransform;
    function camelCaseTransformMerge(input, index) {
      if (index === 0)
        return input.toLowerCase();
      return pascal_case_1.pascalCaseTransformMerge(input);
    }
    exports.camelCaseTransformMerge = camelCaseTransformMerge;
    function camelCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return pascal_case_1.pascalCase(input, tslib_1.__assign({ transform: camelCaseTransform }, options));
    }
    exports.camelCase = camelCase;
  }
});

// node_modules/upper-case-first/dist/index.js
var require_dist5 = __commonJS({
  "node_modules/upper-case-first/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.upperCaseFirst = void 0;
    function upperCaseFirst(input) {
      return input.charAt(0).toUpperCase() + input.substr(1);
    }
    exports.upperCaseFirst = upperCaseFirst;
  }
});

// node_modules/capital-case/dist/index.js
var require_dist6 = __commonJS({
  "node_modules/capital-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.capitalCase = exports.capitalCaseTransform = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var no_case_1 = require_dist2();
    var upper_case_first_1 = require_dist5();
    function capitalCaseTransform(input) {
      return upper_case_first_1.upperCaseFirst(input.toLowerCase());
    }
    exports.capitalCaseTransform = capitalCaseTransform;
    function capitalCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return no_case_1.noCase(input, tslib_1.__assign({ delimiter: " ", transform: capitalCaseTransform }, options));
    }
    exports.capitalCase = capitalCase;
  }
});

// node_modules/upper-case/dist/index.js
var require_dist7 = __commonJS({
  "node_modules/upper-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.upperCase = exports.localeUpperCase = void 0;
    var SUPPORTED_LOCALE = {
      tr: {
        regexp: /[\u0069]/g,
        map: {
          i: "\u0130"
        }
      },
      az: {
        regexp: /[\u0069]/g,
        map: {
          i: "\u0130"
        }
      },
      lt: {
        regexp: /[\u0069\u006A\u012F]\u0307|\u0069\u0307[\u0300\u0301\u0303]/g,
        map: {
          i\u0307: "I",
          j\u0307: "J",
          \u012F\u0307: "\u012E",
          i\u0307\u0300: "\xCC",
          i\u0307\u0301: "\xCD",
          i\u0307\u0303: "\u0128"
        }
      }
    };
    function localeUpperCase(str, locale) {
      var lang = SUPPORTED_LOCALE[locale.toLowerCase()];
      if (lang)
        return upperCase(str.replace(lang.regexp, function(m) {
          return lang.map[m];
        }));
      return upperCase(str);
    }
    exports.localeUpperCase = localeUpperCase;
    function upperCase(str) {
      return str.toUpperCase();
    }
    exports.upperCase = upperCase;
  }
});

// node_modules/constant-case/dist/index.js
var require_dist8 = __commonJS({
  "node_modules/constant-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.constantCase = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var no_case_1 = require_dist2();
    var upper_case_1 = require_dist7();
    function constantCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return no_case_1.noCase(input, tslib_1.__assign({ delimiter: "_", transform: upper_case_1.upperCase }, options));
    }
    exports.constantCase = constantCase;
  }
});

// node_modules/dot-case/dist/index.js
var require_dist9 = __commonJS({
  "node_modules/dot-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.dotCase = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var no_case_1 = require_dist2();
    function dotCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return no_case_1.noCase(input, tslib_1.__assign({ delimiter: "." }, options));
    }
    exports.dotCase = dotCase;
  }
});

// node_modules/header-case/dist/index.js
var require_dist10 = __commonJS({
  "node_modules/header-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.headerCase = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var capital_case_1 = require_dist6();
    function headerCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return capital_case_1.capitalCase(input, tslib_1.__assign({ delimiter: "-" }, options));
    }
    exports.headerCase = headerCase;
  }
});

// node_modules/param-case/dist/index.js
var require_dist11 = __commonJS({
  "node_modules/param-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.paramCase = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var dot_case_1 = require_dist9();
    function paramCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return dot_case_1.dotCase(input, tslib_1.__assign({ delimiter: "-" }, options));
    }
    exports.paramCase = paramCase;
  }
});

// node_modules/path-case/dist/index.js
var require_dist12 = __commonJS({
  "node_modules/path-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.pathCase = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var dot_case_1 = require_dist9();
    function pathCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return dot_case_1.dotCase(input, tslib_1.__assign({ delimiter: "/" }, options));
    }
    exports.pathCase = pathCase;
  }
});

// node_modules/sentence-case/dist/index.js
var require_dist13 = __commonJS({
  "node_modules/sentence-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.sentenceCase = exports.sentenceCaseTransform = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var no_case_1 = require_dist2();
    var upper_case_first_1 = require_dist5();
    function sentenceCaseTransform(input, index) {
      var result = input.toLowerCase();
      if (index === 0)
        return upper_case_first_1.upperCaseFirst(result);
      return result;
    }
    exports.sentenceCaseTransform = sentenceCaseTransform;
    function sentenceCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return no_case_1.noCase(input, tslib_1.__assign({ delimiter: " ", transform: sentenceCaseTransform }, options));
    }
    exports.sentenceCase = sentenceCase;
  }
});

// node_modules/snake-case/dist/index.js
var require_dist14 = __commonJS({
  "node_modules/snake-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.snakeCase = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    var dot_case_1 = require_dist9();
    function snakeCase(input, options) {
      if (options === void 0) {
        options = {};
      }
      return dot_case_1.dotCase(input, tslib_1.__assign({ delimiter: "_" }, options));
    }
    exports.snakeCase = snakeCase;
  }
});

// node_modules/change-case/dist/index.js
var require_dist15 = __commonJS({
  "node_modules/change-case/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    tslib_1.__exportStar(require_dist4(), exports);
    tslib_1.__exportStar(require_dist6(), exports);
    tslib_1.__exportStar(require_dist8(), exports);
    tslib_1.__exportStar(require_dist9(), exports);
    tslib_1.__exportStar(require_dist10(), exports);
    tslib_1.__exportStar(require_dist2(), exports);
    tslib_1.__exportStar(require_dist11(), exports);
    tslib_1.__exportStar(require_dist3(), exports);
    tslib_1.__exportStar(require_dist12(), exports);
    tslib_1.__exportStar(require_dist13(), exports);
    tslib_1.__exportStar(require_dist14(), exports);
  }
});

// node_modules/@salesforce/core/lib/config/envVars.js
var require_envVars = __commonJS({
  "node_modules/@salesforce/core/lib/config/envVars.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.envVars = exports.EnvVars = exports.SUPPORTED_ENV_VARS = exports.EnvironmentVariable = void 0;
    var node_path_1 = __require("node:path");
    var change_case_1 = require_dist15();
    var kit_1 = require_lib2();
    var messages_1 = require_messages();
    var lifecycleEvents_1 = require_lifecycleEvents();
    var messages = new messages_1.Messages("@salesforce/core", "envVars", /* @__PURE__ */ new Map([["forceOpenUrl", 'Web page that opens in your browser when you connect to an org. For example, to open Lightning Experience, set to "lightning".'], ["forceShowSpinner", "Set to true to show a spinner animation on the command line when running asynchronous CLI commands. Default is false."], ["forceSpinnerDelay", "Speed of the spinner in milliseconds. Default is 60."], ["httpProxy", "HTTP URL and port of the proxy server when using Salesforce CLI behind a corporate firewall or web proxy."], ["httpsProxy", "HTTPS URL and port of the proxy server when using Salesforce CLI behind a corporate firewall or web proxy."], ["nodeExtraCaCerts", 'Fully qualified path to your self-signed certificate. Will be installed after you run "sfdx update".'], ["nodeTlsRejectUnauthorized", "Set to 0 to allow Node.js to use the self-signed certificate in the certificate chain."], ["sfdxAccessToken", "Specifies an access token when using the auth:accesstoken:store command."], ["sfdxApiVersion", "The API version for a specific project or all projects. Default value is the API version of your Dev Hub. Overrides the apiVersion config value."], ["sfdxAudienceUrl", "URL that overrides the aud (audience) field used for JWT authentication so that it matches the expected value of the authorization server URL for the org you\u2019re logging into."], ["sfdxCodeCoverageRequirement", "Code coverage percentages that are displayed in green when you run force:apex:test:\\* with the --codecoverage parameter."], ["sfdxContentType", "Set to JSON so that all CLI commands output results in JSON format."], ["sfdxDefaultdevhubusername", "Username or alias of your default Dev Hub org. Overrides the defaultdevhubusername configuration value."], ["sfdxDefaultusername", "Username or alias of your default org. Overrides the defaultusername configuration value."], ["sfdxDisableAutoupdate", "Set to true to disable the auto-update feature of Salesforce CLI. Default value is false."], ["sfdxAutoupdateDisable", "Set to true to disable the auto-update feature of Salesforce CLI. Default value is false."], ["sfdxDisableSourceMemberPolling", "Set to true to disable polling of your org\u2019s SourceMember object when you run the force:source:push|pull commands. Default value is false."], ["sfdxSourceTrackingBatchSize", "Number of source-tracked file updates to batch after a deploy or retrieve. The default value is 8,000 (Windows) or 15,000 (Linux/macOS)."], ["sfdxDisableTelemetry", "Set to true to disable Salesforce CLI from collecting usage information, user environment information, and crash reports. Default value is false. Overrides the disableTelemetry configration variable."], ["sfdxDnsTimeout", "Number of seconds that the force:org:\\* commands wait for a response when checking whether an org is connected. Default value is 3."], ["sfdxDomainRetry", "Time, in seconds, that Salesforce CLI waits for the Lightning Experience custom domain to resolve and become available in a scratch org. Default value is 240."], ["sfdxImprovedCodeCoverage", "Set to true to scope Apex test results to the classes entered during a test run when running force:apex:test:\\*."], ["sfdxInstanceUrl", "URL of the Salesforce instance that is hosting your org. Default value is https://login.salesforce.com. Overrides the instanceUrl configuration value."], ["sfdxJsonToStdout", "Set to true to send messages resulting from failed Salesforce CLI commands to stdout instead of stderr."], ["sfdxDisableLogFile", "Set to true to disable log file writing"], ["sfdxLogLevel", "Level of messages that the CLI writes to the log file. Valid values are trace, debug, info, warn, error, fatal. Default value is warn."], ["sfdxLogRotationCount", "The default rotation period for logs. Example '1d' will rotate logs daily (at midnight)."], ["sfdxLogRotationPeriod", "The number of backup rotated log files to keep. Example: '3' will have the base sf.log file, and the past 3 (period) log files."], ["sfdxMaxQueryLimit", "Maximum number of Salesforce records returned by a CLI command. Default value is 10,000. Overrides the maxQueryLimit configuration value."], ["sfdxMdapiTempDir", "Directory that contains files (in metadata format) when running certain Salesforce CLI commands, such as force:source:\\*."], ["sfdxNpmRegistry", "URL to a private npm server, where all packages that you publish are private."], ["sfdxPrecompileEnable", "Set to true to enable Apex pre-compile before the tests are run with the force:apex:test:run command. Default is false."], ["sfdxProjectAutoupdateDisableForPackageCreate", "Set to true to disable automatic updates to sfdx-project.json when running force:package:create."], ["sfdxProjectAutoupdateDisableForPackageVersionCreate", "Set to true to disable automatic updates to sfdx-project.json when running force:package:version:create."], ["sfdxRestDeploy", "Set to true to make Salesforce CLI use the Metadata REST API for deployments. By default, the CLI uses SOAP."], ["sfdxSourceMemberPollingTimeout", "Number of seconds you want the force:source:push command to keep polling the SourceMember object before the command times out."], ["sfdxUseGenericUnixKeychain", "(Linux and macOS only) Set to true if you want to use the generic UNIX keychain instead of the Linux libsecret library or macOS keychain."], ["sfdxUseProgressBar", "Set to false to disable the progress bar when running force:mdapi:deploy, force:source:deploy, or force:source:push."], ["sfdxLazyLoadModules", "Set to true to enable lazy loading of sfdx modules"], ["sfdxS3Host", "URL to S3 host"], ["sfdxUpdateInstructions", "Text that describes how to update sfdx"], ["sfdxInstaller", "Boolean indicating that the installer is running"], ["sfdxEnv", 'Describes if sfdx is in "demo" mode'], ["sfTargetOrg", "Username or alias of your default org. Overrides the target-org configuration variable."], ["sfTargetDevHub", "Username or alias of your default Dev Hub org. Overrides the target-dev-hub configuration variable."], ["sfAccessToken", "Specifies an access token when using a login command that uses access tokens."], ["sfOrgApiVersion", "API version for a specific project or all projects. Default value is the API version of your Dev Hub. Overrides the apiVersion configuration variable."], ["sfAudienceUrl", "URL that overrides the aud (audience) field used for JWT authentication so that it matches the expected value of the authorization server URL for the org you\u2019re logging into."], ["sfCodeCoverageRequirement", "Code coverage percentages that are displayed in green when you run the Apex test CLIcommands with the --code-coverage flag."], ["sfContentType", "Set to JSON so that all CLI commands output results in JSON format."], ["sfDisableAutoupdate", "Set to true to disable the auto-update feature of Salesforce CLI. Default value is false."], ["sfAutoupdateDisable", "Set to true to disable the auto-update feature of Salesforce CLI. Default value is false."], ["sfDisableSourceMemberPolling", "Set to true to disable polling of your org\u2019s SourceMember object when you run the commands to push and pull source. Default value is false."], ["sfDisableTelemetry", "Set to true to disable Salesforce CLI from collecting usage information, user environment information, and crash reports. Default value is false. Overrides the disableTelemetry configration variable."], ["sfDnsTimeout", "Number of seconds that the env commands wait for a response when checking whether an org is connected. Default value is 3."], ["sfDomainRetry", "Time, in seconds, that Salesforce CLI waits for the Lightning Experience custom domain to resolve and become available in a scratch org. Default value is 240."], ["sfImprovedCodeCoverage", "Set to true to scope Apex test results to the classes entered during a test run when running the Apex test commands."], ["sfOrgInstanceUrl", "URL of the Salesforce instance that is hosting your org. Default value is https://login.salesforce.com. Overrides the instanceUrl configuration variable."], ["sfJsonToStdout", "Set to true to send messages resulting from failed Salesforce CLI commands to stdout instead of stderr."], ["sfDisableLogFile", "Set to true to disable log file writing"], ["sfLogLevel", "Level of messages that the CLI writes to the log file. Valid values are trace, debug, info, warn, error, fatal. Default value is warn."], ["sfLogRotationCount", "The default rotation period for logs. Example '1d' will rotate logs daily (at midnight)."], ["sfLogRotationPeriod", "The number of backup rotated log files to keep. Example: '3' will have the base sf.log file, and the past 3 (period) log files."], ["sfOrgMaxQueryLimit", "Maximum number of Salesforce records returned by a CLI command. Default value is 10,000. Overrides the maxQueryLimit configuration variable."], ["sfMdapiTempDir", "Directory that contains files (in metadata format) when running certain Salesforce CLI commands."], ["sfNpmRegistry", "URL to a private npm server, where all packages that you publish are private."], ["sfPrecompileEnable", "Set to true to enable Apex pre-compile before the tests are run with the Apex test run command. Default is false."], ["sfPropagators", "Comma-separated list of context propagators used for outbound API requests. Trace-context forwarding is disabled unless this variable is set. Supported values are `tracecontext`, `b3`, `b3multi`, and `none`. Set to `none` to disable all trace-context forwarding."], ["sfProjectAutoupdateDisableForPackageCreate", "Set to true to disable automatic updates to sfdx-project.json when running the package create command."], ["sfProjectAutoupdateDisableForPackageVersionCreate", "Set to true to disable automatic updates to sfdx-project.json when running the package version create command."], ["sfSourceMemberPollingTimeout", "Number of seconds you want the source push command to keep polling the SourceMember object before the command times out."], ["sfUseGenericUnixKeychain", "(Linux and macOS only) Set to true if you want to use the generic UNIX keychain instead of the Linux libsecret library or macOS keychain."], ["sfUseProgressBar", "Set to false to disable the progress bar when running the metadata deploy command."], ["sfLazyLoadModules", "Set to true to enable lazy loading of sf modules"], ["sfS3Host", "URL to S3 host"], ["sfUpdateInstructions", "Text that describes how to update sf"], ["sfInstaller", "Boolean indicating that the installer is running"], ["sfEnv", 'Describes if sf is in "demo" mode'], ["deprecatedEnv", "Deprecated environment variable: %s. Please use %s instead."], ["deprecatedEnvDisagreement", "Deprecated environment variable: %s. Please use %s instead.\n\nYour environment has both variables populated, and with different values. The value from %s will be used."], ["sfCapitalizeRecordTypes", "Whether record types are capitalized on scratch org creation."], ["sfSkipScratchOrgCheck", 'Set to "true" to skip the scratch org and sandbox identification check that runs after authenticating an org. When enabled, `sf org login jwt` (and other login commands) will not query existing cached orgs to determine whether the newly authenticated org is a scratch org or sandbox. This can significantly speed up authentication in CI/CD environments with many cached org authorizations.']]));
    var EnvironmentVariable;
    (function(EnvironmentVariable2) {
      EnvironmentVariable2["FORCE_OPEN_URL"] = "FORCE_OPEN_URL";
      EnvironmentVariable2["FORCE_SHOW_SPINNER"] = "FORCE_SHOW_SPINNER";
      EnvironmentVariable2["FORCE_SPINNER_DELAY"] = "FORCE_SPINNER_DELAY";
      EnvironmentVariable2["HTTP_PROXY"] = "HTTP_PROXY";
      EnvironmentVariable2["HTTPS_PROXY"] = "HTTPS_PROXY";
      EnvironmentVariable2["NODE_EXTRA_CA_CERTS"] = "NODE_EXTRA_CA_CERTS";
      EnvironmentVariable2["NODE_TLS_REJECT_UNAUTHORIZED"] = "NODE_TLS_REJECT_UNAUTHORIZED";
      EnvironmentVariable2["SFDX_ACCESS_TOKEN"] = "SFDX_ACCESS_TOKEN";
      EnvironmentVariable2["SFDX_API_VERSION"] = "SFDX_API_VERSION";
      EnvironmentVariable2["SFDX_AUDIENCE_URL"] = "SFDX_AUDIENCE_URL";
      EnvironmentVariable2["SFDX_CONTENT_TYPE"] = "SFDX_CONTENT_TYPE";
      EnvironmentVariable2["SFDX_DEFAULTDEVHUBUSERNAME"] = "SFDX_DEFAULTDEVHUBUSERNAME";
      EnvironmentVariable2["SFDX_DEFAULTUSERNAME"] = "SFDX_DEFAULTUSERNAME";
      EnvironmentVariable2["SFDX_DISABLE_AUTOUPDATE"] = "SFDX_DISABLE_AUTOUPDATE";
      EnvironmentVariable2["SFDX_AUTOUPDATE_DISABLE"] = "SFDX_AUTOUPDATE_DISABLE";
      EnvironmentVariable2["SFDX_DISABLE_SOURCE_MEMBER_POLLING"] = "SFDX_DISABLE_SOURCE_MEMBER_POLLING";
      EnvironmentVariable2["SFDX_SOURCE_TRACKING_BATCH_SIZE"] = "SFDX_SOURCE_TRACKING_BATCH_SIZE";
      EnvironmentVariable2["SFDX_DISABLE_TELEMETRY"] = "SFDX_DISABLE_TELEMETRY";
      EnvironmentVariable2["SFDX_DNS_TIMEOUT"] = "SFDX_DNS_TIMEOUT";
      EnvironmentVariable2["SFDX_DOMAIN_RETRY"] = "SFDX_DOMAIN_RETRY";
      EnvironmentVariable2["SFDX_IMPROVED_CODE_COVERAGE"] = "SFDX_IMPROVED_CODE_COVERAGE";
      EnvironmentVariable2["SFDX_INSTANCE_URL"] = "SFDX_INSTANCE_URL";
      EnvironmentVariable2["SFDX_JSON_TO_STDOUT"] = "SFDX_JSON_TO_STDOUT";
      EnvironmentVariable2["SFDX_DISABLE_LOG_FILE"] = "SFDX_DISABLE_LOG_FILE";
      EnvironmentVariable2["SFDX_LOG_LEVEL"] = "SFDX_LOG_LEVEL";
      EnvironmentVariable2["SFDX_LOG_ROTATION_COUNT"] = "SFDX_LOG_ROTATION_COUNT";
      EnvironmentVariable2["SFDX_LOG_ROTATION_PERIOD"] = "SFDX_LOG_ROTATION_PERIOD";
      EnvironmentVariable2["SFDX_MAX_QUERY_LIMIT"] = "SFDX_MAX_QUERY_LIMIT";
      EnvironmentVariable2["SFDX_MDAPI_TEMP_DIR"] = "SFDX_MDAPI_TEMP_DIR";
      EnvironmentVariable2["SFDX_NPM_REGISTRY"] = "SFDX_NPM_REGISTRY";
      EnvironmentVariable2["SFDX_PRECOMPILE_ENABLE"] = "SFDX_PRECOMPILE_ENABLE";
      EnvironmentVariable2["SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE"] = "SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE";
      EnvironmentVariable2["SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE"] = "SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE";
      EnvironmentVariable2["SFDX_REST_DEPLOY"] = "SFDX_REST_DEPLOY";
      EnvironmentVariable2["SFDX_SOURCE_MEMBER_POLLING_TIMEOUT"] = "SFDX_SOURCE_MEMBER_POLLING_TIMEOUT";
      EnvironmentVariable2["SFDX_USE_GENERIC_UNIX_KEYCHAIN"] = "SFDX_USE_GENERIC_UNIX_KEYCHAIN";
      EnvironmentVariable2["SFDX_USE_PROGRESS_BAR"] = "SFDX_USE_PROGRESS_BAR";
      EnvironmentVariable2["SFDX_LAZY_LOAD_MODULES"] = "SFDX_LAZY_LOAD_MODULES";
      EnvironmentVariable2["SFDX_S3_HOST"] = "SFDX_S3_HOST";
      EnvironmentVariable2["SFDX_UPDATE_INSTRUCTIONS"] = "SFDX_UPDATE_INSTRUCTIONS";
      EnvironmentVariable2["SFDX_INSTALLER"] = "SFDX_INSTALLER";
      EnvironmentVariable2["SFDX_ENV"] = "SFDX_ENV";
      EnvironmentVariable2["SF_TARGET_ORG"] = "SF_TARGET_ORG";
      EnvironmentVariable2["SF_TARGET_DEV_HUB"] = "SF_TARGET_DEV_HUB";
      EnvironmentVariable2["SF_ACCESS_TOKEN"] = "SF_ACCESS_TOKEN";
      EnvironmentVariable2["SF_ORG_API_VERSION"] = "SF_ORG_API_VERSION";
      EnvironmentVariable2["SF_AUDIENCE_URL"] = "SF_AUDIENCE_URL";
      EnvironmentVariable2["SF_CONTENT_TYPE"] = "SF_CONTENT_TYPE";
      EnvironmentVariable2["SF_DISABLE_AUTOUPDATE"] = "SF_DISABLE_AUTOUPDATE";
      EnvironmentVariable2["SF_AUTOUPDATE_DISABLE"] = "SF_AUTOUPDATE_DISABLE";
      EnvironmentVariable2["SF_DISABLE_SOURCE_MEMBER_POLLING"] = "SF_DISABLE_SOURCE_MEMBER_POLLING";
      EnvironmentVariable2["SF_DISABLE_TELEMETRY"] = "SF_DISABLE_TELEMETRY";
      EnvironmentVariable2["SF_DNS_TIMEOUT"] = "SF_DNS_TIMEOUT";
      EnvironmentVariable2["SF_DOMAIN_RETRY"] = "SF_DOMAIN_RETRY";
      EnvironmentVariable2["SF_IMPROVED_CODE_COVERAGE"] = "SF_IMPROVED_CODE_COVERAGE";
      EnvironmentVariable2["SF_ORG_INSTANCE_URL"] = "SF_ORG_INSTANCE_URL";
      EnvironmentVariable2["SF_JSON_TO_STDOUT"] = "SF_JSON_TO_STDOUT";
      EnvironmentVariable2["SF_DISABLE_LOG_FILE"] = "SF_DISABLE_LOG_FILE";
      EnvironmentVariable2["SF_LOG_LEVEL"] = "SF_LOG_LEVEL";
      EnvironmentVariable2["SF_LOG_ROTATION_COUNT"] = "SF_LOG_ROTATION_COUNT";
      EnvironmentVariable2["SF_LOG_ROTATION_PERIOD"] = "SF_LOG_ROTATION_PERIOD";
      EnvironmentVariable2["SF_ORG_MAX_QUERY_LIMIT"] = "SF_ORG_MAX_QUERY_LIMIT";
      EnvironmentVariable2["SF_MDAPI_TEMP_DIR"] = "SF_MDAPI_TEMP_DIR";
      EnvironmentVariable2["SF_NPM_REGISTRY"] = "SF_NPM_REGISTRY";
      EnvironmentVariable2["SF_PRECOMPILE_ENABLE"] = "SF_PRECOMPILE_ENABLE";
      EnvironmentVariable2["SF_PROPAGATORS"] = "SF_PROPAGATORS";
      EnvironmentVariable2["SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE"] = "SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE";
      EnvironmentVariable2["SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE"] = "SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE";
      EnvironmentVariable2["SF_SOURCE_MEMBER_POLLING_TIMEOUT"] = "SF_SOURCE_MEMBER_POLLING_TIMEOUT";
      EnvironmentVariable2["SF_SOURCE_TRACKING_BATCH_SIZE"] = "SF_SOURCE_TRACKING_BATCH_SIZE";
      EnvironmentVariable2["SF_USE_GENERIC_UNIX_KEYCHAIN"] = "SF_USE_GENERIC_UNIX_KEYCHAIN";
      EnvironmentVariable2["SF_USE_PROGRESS_BAR"] = "SF_USE_PROGRESS_BAR";
      EnvironmentVariable2["SF_LAZY_LOAD_MODULES"] = "SF_LAZY_LOAD_MODULES";
      EnvironmentVariable2["SF_S3_HOST"] = "SF_S3_HOST";
      EnvironmentVariable2["SF_UPDATE_INSTRUCTIONS"] = "SF_UPDATE_INSTRUCTIONS";
      EnvironmentVariable2["SF_INSTALLER"] = "SF_INSTALLER";
      EnvironmentVariable2["SF_ENV"] = "SF_ENV";
      EnvironmentVariable2["SF_CAPITALIZE_RECORD_TYPES"] = "SF_CAPITALIZE_RECORD_TYPES";
      EnvironmentVariable2["SF_SKIP_SCRATCH_ORG_CHECK"] = "SF_SKIP_SCRATCH_ORG_CHECK";
    })(EnvironmentVariable || (exports.EnvironmentVariable = EnvironmentVariable = {}));
    var getMessage = (environmentVariable) => messages.getMessage((0, change_case_1.camelCase)(environmentVariable));
    exports.SUPPORTED_ENV_VARS = {
      [EnvironmentVariable.FORCE_SHOW_SPINNER]: {
        description: getMessage(EnvironmentVariable.FORCE_SHOW_SPINNER),
        synonymOf: null
      },
      [EnvironmentVariable.FORCE_SPINNER_DELAY]: {
        description: getMessage(EnvironmentVariable.FORCE_SPINNER_DELAY),
        synonymOf: null
      },
      [EnvironmentVariable.FORCE_OPEN_URL]: {
        description: getMessage(EnvironmentVariable.FORCE_OPEN_URL),
        synonymOf: null
      },
      [EnvironmentVariable.HTTP_PROXY]: {
        description: getMessage(EnvironmentVariable.HTTP_PROXY),
        synonymOf: null
      },
      [EnvironmentVariable.HTTPS_PROXY]: {
        description: getMessage(EnvironmentVariable.HTTPS_PROXY),
        synonymOf: null
      },
      [EnvironmentVariable.NODE_EXTRA_CA_CERTS]: {
        description: getMessage(EnvironmentVariable.NODE_EXTRA_CA_CERTS),
        synonymOf: null
      },
      [EnvironmentVariable.NODE_TLS_REJECT_UNAUTHORIZED]: {
        description: getMessage(EnvironmentVariable.NODE_TLS_REJECT_UNAUTHORIZED),
        synonymOf: null
      },
      // sfdx vars
      [EnvironmentVariable.SFDX_ACCESS_TOKEN]: {
        description: getMessage(EnvironmentVariable.SFDX_ACCESS_TOKEN),
        synonymOf: EnvironmentVariable.SF_ACCESS_TOKEN
      },
      [EnvironmentVariable.SFDX_API_VERSION]: {
        description: getMessage(EnvironmentVariable.SFDX_API_VERSION),
        synonymOf: EnvironmentVariable.SF_ORG_API_VERSION
      },
      [EnvironmentVariable.SFDX_AUDIENCE_URL]: {
        description: getMessage(EnvironmentVariable.SFDX_AUDIENCE_URL),
        synonymOf: EnvironmentVariable.SF_AUDIENCE_URL
      },
      [EnvironmentVariable.SFDX_CONTENT_TYPE]: {
        description: getMessage(EnvironmentVariable.SFDX_CONTENT_TYPE),
        synonymOf: EnvironmentVariable.SF_CONTENT_TYPE
      },
      [EnvironmentVariable.SFDX_DEFAULTDEVHUBUSERNAME]: {
        description: getMessage(EnvironmentVariable.SFDX_DEFAULTDEVHUBUSERNAME),
        synonymOf: EnvironmentVariable.SF_TARGET_DEV_HUB
      },
      [EnvironmentVariable.SFDX_DEFAULTUSERNAME]: {
        description: getMessage(EnvironmentVariable.SFDX_DEFAULTUSERNAME),
        synonymOf: EnvironmentVariable.SF_TARGET_ORG
      },
      [EnvironmentVariable.SFDX_DISABLE_AUTOUPDATE]: {
        description: getMessage(EnvironmentVariable.SFDX_DISABLE_AUTOUPDATE),
        synonymOf: EnvironmentVariable.SF_DISABLE_AUTOUPDATE
      },
      [EnvironmentVariable.SFDX_AUTOUPDATE_DISABLE]: {
        description: getMessage(EnvironmentVariable.SFDX_AUTOUPDATE_DISABLE),
        synonymOf: EnvironmentVariable.SF_AUTOUPDATE_DISABLE
      },
      [EnvironmentVariable.SFDX_DISABLE_SOURCE_MEMBER_POLLING]: {
        description: getMessage(EnvironmentVariable.SFDX_DISABLE_SOURCE_MEMBER_POLLING),
        synonymOf: EnvironmentVariable.SF_DISABLE_SOURCE_MEMBER_POLLING
      },
      [EnvironmentVariable.SFDX_SOURCE_TRACKING_BATCH_SIZE]: {
        description: getMessage(EnvironmentVariable.SFDX_SOURCE_TRACKING_BATCH_SIZE),
        synonymOf: EnvironmentVariable.SF_SOURCE_TRACKING_BATCH_SIZE
      },
      [EnvironmentVariable.SFDX_DISABLE_TELEMETRY]: {
        description: getMessage(EnvironmentVariable.SFDX_DISABLE_TELEMETRY),
        synonymOf: EnvironmentVariable.SF_DISABLE_TELEMETRY
      },
      [EnvironmentVariable.SFDX_DNS_TIMEOUT]: {
        description: getMessage(EnvironmentVariable.SFDX_DNS_TIMEOUT),
        synonymOf: EnvironmentVariable.SF_DNS_TIMEOUT
      },
      [EnvironmentVariable.SFDX_DOMAIN_RETRY]: {
        description: getMessage(EnvironmentVariable.SFDX_DOMAIN_RETRY),
        synonymOf: EnvironmentVariable.SF_DOMAIN_RETRY
      },
      [EnvironmentVariable.SFDX_IMPROVED_CODE_COVERAGE]: {
        description: getMessage(EnvironmentVariable.SFDX_IMPROVED_CODE_COVERAGE),
        synonymOf: EnvironmentVariable.SF_IMPROVED_CODE_COVERAGE
      },
      [EnvironmentVariable.SFDX_INSTANCE_URL]: {
        description: getMessage(EnvironmentVariable.SFDX_INSTANCE_URL),
        synonymOf: EnvironmentVariable.SF_ORG_INSTANCE_URL
      },
      [EnvironmentVariable.SFDX_JSON_TO_STDOUT]: {
        description: getMessage(EnvironmentVariable.SFDX_JSON_TO_STDOUT),
        synonymOf: EnvironmentVariable.SF_JSON_TO_STDOUT
      },
      [EnvironmentVariable.SFDX_DISABLE_LOG_FILE]: {
        description: getMessage(EnvironmentVariable.SFDX_DISABLE_LOG_FILE),
        synonymOf: EnvironmentVariable.SF_DISABLE_LOG_FILE
      },
      [EnvironmentVariable.SFDX_LOG_LEVEL]: {
        description: getMessage(EnvironmentVariable.SFDX_LOG_LEVEL),
        synonymOf: EnvironmentVariable.SF_LOG_LEVEL
      },
      [EnvironmentVariable.SFDX_LOG_ROTATION_COUNT]: {
        description: getMessage(EnvironmentVariable.SFDX_LOG_ROTATION_COUNT),
        synonymOf: EnvironmentVariable.SF_LOG_ROTATION_COUNT
      },
      [EnvironmentVariable.SFDX_LOG_ROTATION_PERIOD]: {
        description: getMessage(EnvironmentVariable.SFDX_LOG_ROTATION_PERIOD),
        synonymOf: EnvironmentVariable.SF_LOG_ROTATION_PERIOD
      },
      [EnvironmentVariable.SFDX_MAX_QUERY_LIMIT]: {
        description: getMessage(EnvironmentVariable.SFDX_MAX_QUERY_LIMIT),
        synonymOf: EnvironmentVariable.SF_ORG_MAX_QUERY_LIMIT
      },
      [EnvironmentVariable.SFDX_MDAPI_TEMP_DIR]: {
        description: getMessage(EnvironmentVariable.SFDX_MDAPI_TEMP_DIR),
        synonymOf: EnvironmentVariable.SF_MDAPI_TEMP_DIR
      },
      [EnvironmentVariable.SFDX_NPM_REGISTRY]: {
        description: getMessage(EnvironmentVariable.SFDX_NPM_REGISTRY),
        synonymOf: EnvironmentVariable.SF_NPM_REGISTRY
      },
      [EnvironmentVariable.SFDX_PRECOMPILE_ENABLE]: {
        description: getMessage(EnvironmentVariable.SFDX_PRECOMPILE_ENABLE),
        synonymOf: EnvironmentVariable.SF_PRECOMPILE_ENABLE
      },
      [EnvironmentVariable.SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE]: {
        description: getMessage(EnvironmentVariable.SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE),
        synonymOf: EnvironmentVariable.SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE
      },
      [EnvironmentVariable.SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE]: {
        description: messages.getMessage((0, change_case_1.camelCase)(EnvironmentVariable.SFDX_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE)),
        synonymOf: EnvironmentVariable.SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE
      },
      [EnvironmentVariable.SFDX_REST_DEPLOY]: {
        description: getMessage(EnvironmentVariable.SFDX_REST_DEPLOY),
        // this is not an "official" env var, but it supports the env=>config naming convention for the config that lives in plugin-deploy-retrieve
        synonymOf: "SF_ORG_METADATA_REST_DEPLOY"
      },
      [EnvironmentVariable.SFDX_SOURCE_MEMBER_POLLING_TIMEOUT]: {
        description: getMessage(EnvironmentVariable.SFDX_SOURCE_MEMBER_POLLING_TIMEOUT),
        synonymOf: EnvironmentVariable.SF_SOURCE_MEMBER_POLLING_TIMEOUT
      },
      [EnvironmentVariable.SFDX_USE_GENERIC_UNIX_KEYCHAIN]: {
        description: getMessage(EnvironmentVariable.SFDX_USE_GENERIC_UNIX_KEYCHAIN),
        synonymOf: EnvironmentVariable.SF_USE_GENERIC_UNIX_KEYCHAIN
      },
      [EnvironmentVariable.SFDX_USE_PROGRESS_BAR]: {
        description: getMessage(EnvironmentVariable.SFDX_USE_PROGRESS_BAR),
        synonymOf: EnvironmentVariable.SF_USE_PROGRESS_BAR
      },
      [EnvironmentVariable.SFDX_LAZY_LOAD_MODULES]: {
        description: getMessage(EnvironmentVariable.SFDX_USE_PROGRESS_BAR),
        synonymOf: EnvironmentVariable.SF_LAZY_LOAD_MODULES
      },
      [EnvironmentVariable.SFDX_S3_HOST]: {
        description: getMessage(EnvironmentVariable.SFDX_S3_HOST),
        synonymOf: EnvironmentVariable.SF_S3_HOST
      },
      [EnvironmentVariable.SFDX_UPDATE_INSTRUCTIONS]: {
        description: getMessage(EnvironmentVariable.SFDX_UPDATE_INSTRUCTIONS),
        synonymOf: null
      },
      [EnvironmentVariable.SFDX_INSTALLER]: {
        description: getMessage(EnvironmentVariable.SFDX_INSTALLER),
        synonymOf: null
      },
      [EnvironmentVariable.SFDX_ENV]: {
        description: getMessage(EnvironmentVariable.SFDX_ENV),
        synonymOf: null
      },
      [EnvironmentVariable.SF_TARGET_ORG]: {
        description: getMessage(EnvironmentVariable.SF_TARGET_ORG),
        synonymOf: null
      },
      [EnvironmentVariable.SF_TARGET_DEV_HUB]: {
        description: getMessage(EnvironmentVariable.SF_TARGET_DEV_HUB),
        synonymOf: null
      },
      // sf vars
      [EnvironmentVariable.SF_ACCESS_TOKEN]: {
        description: getMessage(EnvironmentVariable.SF_ACCESS_TOKEN),
        synonymOf: null
      },
      [EnvironmentVariable.SF_ORG_API_VERSION]: {
        description: getMessage(EnvironmentVariable.SF_ORG_API_VERSION),
        synonymOf: null
      },
      [EnvironmentVariable.SF_AUDIENCE_URL]: {
        description: getMessage(EnvironmentVariable.SF_AUDIENCE_URL),
        synonymOf: null
      },
      [EnvironmentVariable.SF_CONTENT_TYPE]: {
        description: getMessage(EnvironmentVariable.SF_CONTENT_TYPE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_DISABLE_AUTOUPDATE]: {
        description: getMessage(EnvironmentVariable.SF_DISABLE_AUTOUPDATE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_AUTOUPDATE_DISABLE]: {
        description: getMessage(EnvironmentVariable.SF_AUTOUPDATE_DISABLE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_DISABLE_SOURCE_MEMBER_POLLING]: {
        description: getMessage(EnvironmentVariable.SF_DISABLE_SOURCE_MEMBER_POLLING),
        synonymOf: null
      },
      [EnvironmentVariable.SF_SOURCE_TRACKING_BATCH_SIZE]: {
        description: getMessage(EnvironmentVariable.SFDX_SOURCE_TRACKING_BATCH_SIZE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_DISABLE_TELEMETRY]: {
        description: getMessage(EnvironmentVariable.SF_DISABLE_TELEMETRY),
        synonymOf: null
      },
      [EnvironmentVariable.SF_DNS_TIMEOUT]: {
        description: getMessage(EnvironmentVariable.SF_DNS_TIMEOUT),
        synonymOf: null
      },
      [EnvironmentVariable.SF_DOMAIN_RETRY]: {
        description: getMessage(EnvironmentVariable.SF_DOMAIN_RETRY),
        synonymOf: null
      },
      [EnvironmentVariable.SF_IMPROVED_CODE_COVERAGE]: {
        description: getMessage(EnvironmentVariable.SF_IMPROVED_CODE_COVERAGE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_ORG_INSTANCE_URL]: {
        description: getMessage(EnvironmentVariable.SF_ORG_INSTANCE_URL),
        synonymOf: null
      },
      [EnvironmentVariable.SF_JSON_TO_STDOUT]: {
        description: getMessage(EnvironmentVariable.SF_JSON_TO_STDOUT),
        synonymOf: null
      },
      [EnvironmentVariable.SF_DISABLE_LOG_FILE]: {
        description: getMessage(EnvironmentVariable.SF_DISABLE_LOG_FILE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_LOG_LEVEL]: {
        description: getMessage(EnvironmentVariable.SF_LOG_LEVEL),
        synonymOf: null
      },
      [EnvironmentVariable.SF_LOG_ROTATION_COUNT]: {
        description: getMessage(EnvironmentVariable.SF_LOG_ROTATION_COUNT),
        synonymOf: null
      },
      [EnvironmentVariable.SF_LOG_ROTATION_PERIOD]: {
        description: getMessage(EnvironmentVariable.SF_LOG_ROTATION_PERIOD),
        synonymOf: null
      },
      [EnvironmentVariable.SF_ORG_MAX_QUERY_LIMIT]: {
        description: getMessage(EnvironmentVariable.SF_ORG_MAX_QUERY_LIMIT),
        synonymOf: null
      },
      [EnvironmentVariable.SF_MDAPI_TEMP_DIR]: {
        description: getMessage(EnvironmentVariable.SF_MDAPI_TEMP_DIR),
        synonymOf: null
      },
      [EnvironmentVariable.SF_NPM_REGISTRY]: {
        description: getMessage(EnvironmentVariable.SF_NPM_REGISTRY),
        synonymOf: null
      },
      [EnvironmentVariable.SF_PRECOMPILE_ENABLE]: {
        description: getMessage(EnvironmentVariable.SF_PRECOMPILE_ENABLE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_PROPAGATORS]: {
        description: getMessage(EnvironmentVariable.SF_PROPAGATORS),
        synonymOf: null
      },
      [EnvironmentVariable.SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE]: {
        description: getMessage(EnvironmentVariable.SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_CREATE),
        synonymOf: null
      },
      [EnvironmentVariable.SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE]: {
        description: messages.getMessage((0, change_case_1.camelCase)(EnvironmentVariable.SF_PROJECT_AUTOUPDATE_DISABLE_FOR_PACKAGE_VERSION_CREATE)),
        synonymOf: null
      },
      [EnvironmentVariable.SF_SOURCE_MEMBER_POLLING_TIMEOUT]: {
        description: getMessage(EnvironmentVariable.SF_SOURCE_MEMBER_POLLING_TIMEOUT),
        synonymOf: null
      },
      [EnvironmentVariable.SF_USE_GENERIC_UNIX_KEYCHAIN]: {
        description: getMessage(EnvironmentVariable.SF_USE_GENERIC_UNIX_KEYCHAIN),
        synonymOf: null
      },
      [EnvironmentVariable.SF_USE_PROGRESS_BAR]: {
        description: getMessage(EnvironmentVariable.SF_USE_PROGRESS_BAR),
        synonymOf: null
      },
      [EnvironmentVariable.SF_LAZY_LOAD_MODULES]: {
        description: getMessage(EnvironmentVariable.SF_LAZY_LOAD_MODULES),
        synonymOf: null
      },
      [EnvironmentVariable.SF_S3_HOST]: {
        description: getMessage(EnvironmentVariable.SF_S3_HOST),
        synonymOf: null
      },
      [EnvironmentVariable.SF_UPDATE_INSTRUCTIONS]: {
        description: getMessage(EnvironmentVariable.SF_UPDATE_INSTRUCTIONS),
        synonymOf: null
      },
      [EnvironmentVariable.SF_INSTALLER]: {
        description: getMessage(EnvironmentVariable.SF_INSTALLER),
        synonymOf: null
      },
      [EnvironmentVariable.SF_ENV]: {
        description: getMessage(EnvironmentVariable.SF_ENV),
        synonymOf: null
      },
      [EnvironmentVariable.SF_CAPITALIZE_RECORD_TYPES]: {
        description: getMessage(EnvironmentVariable.SF_CAPITALIZE_RECORD_TYPES),
        synonymOf: null
      },
      [EnvironmentVariable.SF_SKIP_SCRATCH_ORG_CHECK]: {
        description: getMessage(EnvironmentVariable.SF_SKIP_SCRATCH_ORG_CHECK),
        synonymOf: null
      }
    };
    var EnvVars = class _EnvVars extends kit_1.Env {
      constructor(env = process.env) {
        super(env);
        this.resolve();
      }
      static propertyToEnvName(property, prefix = _EnvVars.defaultPrefix()) {
        return `${prefix || ""}${(0, change_case_1.snakeCase)(property).toUpperCase()}`;
      }
      static defaultPrefix() {
        return "SF_";
      }
      getPropertyFromEnv(property, prefix = _EnvVars.defaultPrefix()) {
        const envName = _EnvVars.propertyToEnvName(property, prefix);
        return this.get(envName);
      }
      asDictionary() {
        return Object.fromEntries(this.entries());
      }
      asMap() {
        return new Map(this.entries());
      }
      resolve() {
        const corrections = /* @__PURE__ */ new Map();
        this.entries().forEach(([key, value]) => {
          if (exports.SUPPORTED_ENV_VARS[key]?.synonymOf) {
            const newEnvName = exports.SUPPORTED_ENV_VARS[key].synonymOf;
            if (newEnvName) {
              const valueOfNewName = this.getString(newEnvName);
              if (!valueOfNewName) {
                void lifecycleEvents_1.Lifecycle.getInstance().emitWarning(messages.getMessage("deprecatedEnv", [key, newEnvName]));
                corrections.set(newEnvName, value);
              } else if (valueOfNewName !== value) {
                void lifecycleEvents_1.Lifecycle.getInstance().emitWarning(messages.getMessage("deprecatedEnvDisagreement", [key, newEnvName, newEnvName]));
                corrections.set(key, valueOfNewName ?? value);
              }
            }
          }
        });
        corrections.forEach((v, k) => {
          this.setString(k, v);
        });
      }
      get(envName) {
        return this.asMap().get(envName);
      }
    };
    exports.EnvVars = EnvVars;
    exports.envVars = new EnvVars();
  }
});

// node_modules/@salesforce/core/lib/util/sfdcUrl.js
var require_sfdcUrl = __commonJS({
  "node_modules/@salesforce/core/lib/util/sfdcUrl.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SfdcUrl = void 0;
    exports.getLoginAudienceCombos = getLoginAudienceCombos;
    var node_url_1 = __require("node:url");
    var kit_1 = require_lib2();
    var ts_types_1 = require_lib();
    var myDomainResolver_1 = require_myDomainResolver();
    var logger_1 = require_logger();
    var lifecycleEvents_1 = require_lifecycleEvents();
    var envVars_1 = require_envVars();
    function getLoginAudienceCombos(audienceUrl, loginUrl) {
      const filtered = [
        [loginUrl, loginUrl],
        [SfdcUrl.SANDBOX, SfdcUrl.SANDBOX],
        [SfdcUrl.PRODUCTION, SfdcUrl.PRODUCTION],
        [audienceUrl, audienceUrl],
        [audienceUrl, SfdcUrl.PRODUCTION],
        [audienceUrl, SfdcUrl.SANDBOX],
        [loginUrl, audienceUrl],
        [loginUrl, SfdcUrl.PRODUCTION],
        [loginUrl, SfdcUrl.SANDBOX],
        [SfdcUrl.PRODUCTION, audienceUrl],
        [SfdcUrl.SANDBOX, audienceUrl]
      ].filter(([login, audience]) => !(login === SfdcUrl.PRODUCTION && audience === SfdcUrl.SANDBOX || login === SfdcUrl.SANDBOX && audience === SfdcUrl.PRODUCTION));
      const reduced = filtered.reduce((acc, [login, audience]) => {
        const l = new node_url_1.URL(login);
        const a = new node_url_1.URL(audience);
        acc.set(`${l.origin}:${a.origin}`, [login, audience]);
        return acc;
      }, /* @__PURE__ */ new Map());
      return [...reduced.values()];
    }
    var SfdcUrl = class _SfdcUrl extends node_url_1.URL {
      /**
       * Salesforce URLs
       */
      static SANDBOX = "https://test.salesforce.com";
      static PRODUCTION = "https://login.salesforce.com";
      static cache = /* @__PURE__ */ new Set();
      logger;
      envVars;
      constructor(input, base) {
        super(input.toString(), base);
        if (this.protocol !== "https:" && !_SfdcUrl.cache.has(this.origin)) {
          _SfdcUrl.cache.add(this.origin);
          void lifecycleEvents_1.Lifecycle.getInstance().emitWarning(`Using insecure protocol: ${this.protocol} on url: ${this.origin}`);
        }
        this.envVars = new envVars_1.EnvVars();
      }
      static isValidUrl(input) {
        try {
          new node_url_1.URL(input.toString());
          return true;
        } catch {
          return false;
        }
      }
      /**
       * Returns the appropriate jwt audience url for this url
       * Use SF_AUDIENCE_URL env var to override the audience url
       *
       * @param createdOrgInstance The Salesforce instance the org was created on. e.g. `cs42`
       * @return {Promise<string>} The audience url
       */
      async getJwtAudienceUrl(createdOrgInstance) {
        this.logger = await logger_1.Logger.child("SfdcUrl");
        const envVarVal = this.envVars.getString("SF_AUDIENCE_URL", "");
        if (envVarVal) {
          this.logger.debug(`Audience URL overridden by env var SF_AUDIENCE_URL=${envVarVal}`);
          return envVarVal;
        }
        if (Boolean(createdOrgInstance && /^gs1/gi.test(createdOrgInstance)) || /(gs1.my.salesforce.com)/gi.test(this.origin)) {
          return "https://gs1.salesforce.com";
        }
        return _SfdcUrl.PRODUCTION;
      }
      /**
       * Tests whether this url contains a Salesforce owned domain
       *
       * @return {boolean} true if this is a salesforce domain
       */
      isSalesforceDomain() {
        const allowlistOfSalesforceDomainPatterns = [
          ".cloudforce.com",
          ".content.force.com",
          ".force.com",
          ".salesforce.com",
          ".salesforceliveagent.com",
          ".salesforce.mil",
          ".secure.force.com",
          ".crmforce.mil",
          ".sfcrmproducts.cn"
        ];
        const allowlistOfSalesforceHosts = ["developer.salesforce.com", "trailhead.salesforce.com"];
        return allowlistOfSalesforceDomainPatterns.some((pattern) => this.hostname.endsWith(pattern) || allowlistOfSalesforceHosts.includes(this.hostname));
      }
      /**
       * Tests whether this url is an internal Salesforce domain
       *
       * @returns {boolean} true if this is an internal domain
       */
      isInternalUrl() {
        const INTERNAL_SFDC_SUFFIXES = [
          ".vpod.salesforce.com",
          ".vpod.force.com",
          ".stm.salesforce.com",
          ".stm.force.com",
          ".blitz.salesforce.com",
          ".stm.salesforce.ms",
          ".pc-rnd.force.com",
          ".pc-rnd.salesforce.com",
          ".crm.dev"
        ];
        return this.hostname === "gs1.salesforce.com" || this.isLocalUrl() || INTERNAL_SFDC_SUFFIXES.some((suffix) => this.hostname.endsWith(suffix));
      }
      /**
       * Tests whether this url runs on a local machine
       *
       * @returns {boolean} true if this is a local machine
       */
      isLocalUrl() {
        const LOCAL_SFDC_SUFFIXES = [".localhost.sfdcdev.salesforce.com", ".internal.salesforce.com"];
        return LOCAL_SFDC_SUFFIXES.some((suffix) => this.hostname.endsWith(suffix));
      }
      toLightningDomain() {
        if (this.origin.endsWith(".my.salesforce.mil")) {
          return this.origin.replace(".my.salesforce.mil", ".lightning.crmforce.mil");
        }
        if (this.origin.endsWith(".my.salesforce.com")) {
          return this.origin.replace(".my.salesforce.com", ".lightning.force.com");
        }
        if (this.origin.endsWith(".my-salesforce.com")) {
          return this.origin.replace(".my-salesforce.com", ".my-lightning.com");
        }
        if (this.origin.endsWith(".my.sfcrmproducts.cn")) {
          return this.origin.replace(".my.sfcrmproducts.cn", ".lightning.sfcrmapps.cn");
        }
        const domain = (0, ts_types_1.ensureString)((0, ts_types_1.ensureArray)(/https?:\/\/([^.]*)/.exec(this.origin)).slice(1, 2).at(-1));
        return `https://${domain}.lightning.force.com`;
      }
      /**
       * Tests whether this url has the lightning domain extension
       * This method that performs the dns lookup of the host. If the lookup fails the internal polling (1 second), client will try again until timeout
       * If SF_DOMAIN_RETRY environment variable is set (number) it overrides the default timeout duration (240 seconds)
       *
       * @returns {Promise<true | never>} The resolved ip address or never
       * @throws {@link SfError} If can't resolve DNS.
       */
      async checkLightningDomain() {
        const quantity = (0, ts_types_1.ensureNumber)(this.envVars.getNumber("SF_DOMAIN_RETRY", 240));
        const timeout = new kit_1.Duration(quantity, kit_1.Duration.Unit.SECONDS);
        if (this.isInternalUrl() || timeout.seconds === 0) {
          return true;
        }
        const resolver = await myDomainResolver_1.MyDomainResolver.create({
          url: new node_url_1.URL(this.toLightningDomain()),
          timeout,
          frequency: new kit_1.Duration(1, kit_1.Duration.Unit.SECONDS)
        });
        await resolver.resolve();
        return true;
      }
      /**
       * Method that performs the dns lookup of the host. If the lookup fails the internal polling (1 second), client will try again until timeout
       * If SF_DOMAIN_RETRY environment variable is set (number) it overrides the default timeout duration (240 seconds)
       *
       * @returns the resolved ip address.
       * @throws {@link SfError} If can't resolve DNS.
       */
      async lookup() {
        const quantity = (0, ts_types_1.ensureNumber)(this.envVars.getNumber("SF_DOMAIN_RETRY", 240));
        const timeout = new kit_1.Duration(quantity, kit_1.Duration.Unit.SECONDS);
        const resolver = await myDomainResolver_1.MyDomainResolver.create({
          url: new node_url_1.URL(this.origin),
          timeout,
          frequency: new kit_1.Duration(1, kit_1.Duration.Unit.SECONDS)
        });
        return resolver.resolve();
      }
      /**
       * Test whether this url represents a lightning domain
       *
       * @returns {boolean} true if this domain is a lightning domain
       */
      isLightningDomain() {
        return this.origin.includes(".lightning.force.com") || this.origin.includes(".lightning.crmforce.mil") || this.origin.includes(".lightning.sfcrmapps.cn");
      }
    };
    exports.SfdcUrl = SfdcUrl;
  }
});

// node_modules/@salesforce/core/lib/org/orgConfigProperties.js
var require_orgConfigProperties = __commonJS({
  "node_modules/@salesforce/core/lib/org/orgConfigProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ORG_CONFIG_ALLOWED_PROPERTIES = exports.OrgConfigProperties = void 0;
    var node_path_1 = __require("node:path");
    var ts_types_1 = require_lib();
    var messages_1 = require_messages();
    var sfdcUrl_1 = require_sfdcUrl();
    var sfdc_1 = require_sfdc();
    var messages = new messages_1.Messages("@salesforce/core", "config", /* @__PURE__ */ new Map([["unknownConfigKey", "Unknown config name: %s."], ["deprecatedConfigKey", "Deprecated config name: %s. Please use %s instead."], ["invalidWrite", "The writeSync method is not allowed on SfdxConfig. Use the async write method instead."], ["invalidConfigValue", "Invalid config value: %s."], ["invalidInstanceUrl", "Specify a valid Salesforce instance URL."], ["invalidApiVersion", "Specify a valid Salesforce API version, for example, 42.0."], ["invalidCustomOrgMetadataTemplates", "Specify a valid repository URL or directory for the custom org metadata templates."], ["invalidIsvDebuggerSid", "Specify a valid Debugger SID."], ["invalidIsvDebuggerUrl", "Specify a valid Debugger URL."], ["invalidNumberConfigValue", "Specify a valid positive integer, for example, 150000."], ["invalidBooleanConfigValue", "The config value can only be set to true or false."], ["invalidProjectWorkspace", "%s does not contain a valid Salesforce DX project."], ["schemaValidationError", 'The config file "%s" is not schema valid.\nDue to: %s'], ["schemaValidationError.actions", ["Fix the invalid entries at %s."]], ["missingDefaultPath", 'In sfdx-project.json, be sure to specify which package directory (path) is the default. Example: `[{ "path": "packageDirectory1", "default": true }, { "path": "packageDirectory2" }]`'], ["missingPackageDirectory", 'The path "%s", specified in sfdx-project.json, does not exist. Be sure this directory is included in your project root.'], ["invalidPackageDirectory", 'The path "%s", specified in sfdx-project.json, must be indicated as a relative path to the project root.'], ["multipleDefaultPaths", "In sfdx-project.json, indicate only one package directory (path) as the default."], ["singleNonDefaultPackage", 'The sfdx-project.json file must include one, and only one, default package directory (path). Because your sfdx-project.json file contains only one package directory, it must be the default. Remove the `"default": false` key and try again.'], ["target-org", "Username or alias of the org that all commands run against by default. (sf only)"], ["target-dev-hub", "Username or alias of your default Dev Hub org. (sf only)"], ["defaultUsername", "Username or alias of the org that all commands run against by default. (sfdx only)"], ["defaultDevHubUsername", "Username or alias of your default Dev Hub org. (sfdx only)"], ["isvDebuggerSid", "ISV debugger SID (sfdx only)"], ["isvDebuggerUrl", "ISV debugger URL (sfdx only)"], ["org-isv-debugger-sid", "ISV debugger SID."], ["org-isv-debugger-url", "ISV debugger URL."], ["apiVersion", "API version of your project. Default: API version of your Dev Hub org. (sfdx only)"], ["org-api-version", "API version of your project. Default: API version of your Dev Hub org."], ["disableTelemetry", "Disables the collection of usage and user environment information, etc. Default: false. (sfdx only)"], ["disable-telemetry", "Disables the collection of usage and user environment information, etc. Default: false."], ["maxQueryLimit", "Maximum number of Salesforce records returned by a CLI command. Default: 10,000. (sfdx only)"], ["org-max-query-limit", "Maximum number of Salesforce records returned by a CLI command. Default: 10,000."], ["restDeploy", "Whether deployments use the Metadata REST API (true) or SOAP API (false, default value). (sfdx only)"], ["instanceUrl", "URL of the Salesforce instance hosting your org. Default: https://login.salesforce.com. (sfdx only)"], ["org-instance-url", "URL of the Salesforce instance hosting your org. Default: https://login.salesforce.com."], ["customOrgMetadataTemplates", "A valid repository URL or directory for the custom org metadata templates."], ["org-custom-metadata-templates", "A valid repository URL or directory for the custom org metadata templates."], ["org-capitalize-record-types", "Whether record types are capitalized on scratch org creation."], ["invalidProjectLoginUrl", 'The sfdcLoginUrl "%s" is not a valid Salesforce domain. Only Salesforce or internal URLs are allowed as the OAuth login endpoint.'], ["invalidId", "The given id %s is not a valid 15 or 18 character Salesforce ID."]]));
    var OrgConfigProperties;
    (function(OrgConfigProperties2) {
      OrgConfigProperties2["TARGET_ORG"] = "target-org";
      OrgConfigProperties2["TARGET_DEV_HUB"] = "target-dev-hub";
      OrgConfigProperties2["ORG_API_VERSION"] = "org-api-version";
      OrgConfigProperties2["ORG_CUSTOM_METADATA_TEMPLATES"] = "org-custom-metadata-templates";
      OrgConfigProperties2["ORG_MAX_QUERY_LIMIT"] = "org-max-query-limit";
      OrgConfigProperties2["ORG_INSTANCE_URL"] = "org-instance-url";
      OrgConfigProperties2["ORG_ISV_DEBUGGER_SID"] = "org-isv-debugger-sid";
      OrgConfigProperties2["ORG_ISV_DEBUGGER_URL"] = "org-isv-debugger-url";
      OrgConfigProperties2["ORG_CAPITALIZE_RECORD_TYPES"] = "org-capitalize-record-types";
    })(OrgConfigProperties || (exports.OrgConfigProperties = OrgConfigProperties = {}));
    exports.ORG_CONFIG_ALLOWED_PROPERTIES = [
      {
        key: OrgConfigProperties.ORG_CAPITALIZE_RECORD_TYPES,
        description: messages.getMessage(OrgConfigProperties.ORG_CAPITALIZE_RECORD_TYPES)
      },
      {
        key: OrgConfigProperties.ORG_CUSTOM_METADATA_TEMPLATES,
        description: messages.getMessage(OrgConfigProperties.ORG_CUSTOM_METADATA_TEMPLATES)
      },
      {
        key: OrgConfigProperties.TARGET_ORG,
        description: messages.getMessage(OrgConfigProperties.TARGET_ORG)
      },
      {
        key: OrgConfigProperties.TARGET_DEV_HUB,
        description: messages.getMessage(OrgConfigProperties.TARGET_DEV_HUB)
      },
      {
        key: OrgConfigProperties.ORG_INSTANCE_URL,
        description: messages.getMessage(OrgConfigProperties.ORG_INSTANCE_URL),
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => {
            if (value == null)
              return true;
            return (0, ts_types_1.isString)(value) && sfdcUrl_1.SfdcUrl.isValidUrl(value) && (new sfdcUrl_1.SfdcUrl(value).isSalesforceDomain() || new sfdcUrl_1.SfdcUrl(value).isInternalUrl());
          },
          failedMessage: messages.getMessage("invalidInstanceUrl")
        }
      },
      {
        key: OrgConfigProperties.ORG_API_VERSION,
        description: messages.getMessage(OrgConfigProperties.ORG_API_VERSION),
        hidden: true,
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => value == null || (0, ts_types_1.isString)(value) && (0, sfdc_1.validateApiVersion)(value),
          failedMessage: messages.getMessage("invalidApiVersion")
        }
      },
      {
        key: OrgConfigProperties.ORG_ISV_DEBUGGER_SID,
        description: messages.getMessage(OrgConfigProperties.ORG_ISV_DEBUGGER_SID),
        encrypted: true,
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => value == null || (0, ts_types_1.isString)(value),
          failedMessage: messages.getMessage("invalidIsvDebuggerSid")
        }
      },
      {
        key: OrgConfigProperties.ORG_ISV_DEBUGGER_URL,
        description: messages.getMessage(OrgConfigProperties.ORG_ISV_DEBUGGER_URL),
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => value == null || (0, ts_types_1.isString)(value),
          failedMessage: messages.getMessage("invalidIsvDebuggerUrl")
        }
      },
      {
        key: OrgConfigProperties.ORG_MAX_QUERY_LIMIT,
        description: messages.getMessage(OrgConfigProperties.ORG_MAX_QUERY_LIMIT),
        input: {
          // the bit shift will remove the negative bit, and any decimal numbers
          // then the parseFloat will handle converting it to a number from a string
          validator: (value) => value >>> 0 === parseFloat(value) && value > 0,
          failedMessage: messages.getMessage("invalidNumberConfigValue")
        }
      }
    ];
  }
});

// node_modules/@salesforce/core/lib/config/config.js
var require_config = __commonJS({
  "node_modules/@salesforce/core/lib/config/config.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Config = exports.SfProperty = exports.SFDX_ALLOWED_PROPERTIES = exports.SfdxPropertyKeys = exports.SF_ALLOWED_PROPERTIES = exports.SfConfigProperties = void 0;
    var node_path_1 = __require("node:path");
    var ts_types_1 = require_lib();
    var kit_1 = require_lib2();
    var fs_1 = require_fs();
    var global_1 = require_global();
    var logger_1 = require_logger();
    var messages_1 = require_messages();
    var sfdc_1 = require_sfdc();
    var sfdcUrl_1 = require_sfdcUrl();
    var orgConfigProperties_1 = require_orgConfigProperties();
    var lifecycleEvents_1 = require_lifecycleEvents();
    var configFile_1 = require_configFile();
    var lwwMap_1 = require_lwwMap();
    var messages = new messages_1.Messages("@salesforce/core", "config", /* @__PURE__ */ new Map([["unknownConfigKey", "Unknown config name: %s."], ["deprecatedConfigKey", "Deprecated config name: %s. Please use %s instead."], ["invalidWrite", "The writeSync method is not allowed on SfdxConfig. Use the async write method instead."], ["invalidConfigValue", "Invalid config value: %s."], ["invalidInstanceUrl", "Specify a valid Salesforce instance URL."], ["invalidApiVersion", "Specify a valid Salesforce API version, for example, 42.0."], ["invalidCustomOrgMetadataTemplates", "Specify a valid repository URL or directory for the custom org metadata templates."], ["invalidIsvDebuggerSid", "Specify a valid Debugger SID."], ["invalidIsvDebuggerUrl", "Specify a valid Debugger URL."], ["invalidNumberConfigValue", "Specify a valid positive integer, for example, 150000."], ["invalidBooleanConfigValue", "The config value can only be set to true or false."], ["invalidProjectWorkspace", "%s does not contain a valid Salesforce DX project."], ["schemaValidationError", 'The config file "%s" is not schema valid.\nDue to: %s'], ["schemaValidationError.actions", ["Fix the invalid entries at %s."]], ["missingDefaultPath", 'In sfdx-project.json, be sure to specify which package directory (path) is the default. Example: `[{ "path": "packageDirectory1", "default": true }, { "path": "packageDirectory2" }]`'], ["missingPackageDirectory", 'The path "%s", specified in sfdx-project.json, does not exist. Be sure this directory is included in your project root.'], ["invalidPackageDirectory", 'The path "%s", specified in sfdx-project.json, must be indicated as a relative path to the project root.'], ["multipleDefaultPaths", "In sfdx-project.json, indicate only one package directory (path) as the default."], ["singleNonDefaultPackage", 'The sfdx-project.json file must include one, and only one, default package directory (path). Because your sfdx-project.json file contains only one package directory, it must be the default. Remove the `"default": false` key and try again.'], ["target-org", "Username or alias of the org that all commands run against by default. (sf only)"], ["target-dev-hub", "Username or alias of your default Dev Hub org. (sf only)"], ["defaultUsername", "Username or alias of the org that all commands run against by default. (sfdx only)"], ["defaultDevHubUsername", "Username or alias of your default Dev Hub org. (sfdx only)"], ["isvDebuggerSid", "ISV debugger SID (sfdx only)"], ["isvDebuggerUrl", "ISV debugger URL (sfdx only)"], ["org-isv-debugger-sid", "ISV debugger SID."], ["org-isv-debugger-url", "ISV debugger URL."], ["apiVersion", "API version of your project. Default: API version of your Dev Hub org. (sfdx only)"], ["org-api-version", "API version of your project. Default: API version of your Dev Hub org."], ["disableTelemetry", "Disables the collection of usage and user environment information, etc. Default: false. (sfdx only)"], ["disable-telemetry", "Disables the collection of usage and user environment information, etc. Default: false."], ["maxQueryLimit", "Maximum number of Salesforce records returned by a CLI command. Default: 10,000. (sfdx only)"], ["org-max-query-limit", "Maximum number of Salesforce records returned by a CLI command. Default: 10,000."], ["restDeploy", "Whether deployments use the Metadata REST API (true) or SOAP API (false, default value). (sfdx only)"], ["instanceUrl", "URL of the Salesforce instance hosting your org. Default: https://login.salesforce.com. (sfdx only)"], ["org-instance-url", "URL of the Salesforce instance hosting your org. Default: https://login.salesforce.com."], ["customOrgMetadataTemplates", "A valid repository URL or directory for the custom org metadata templates."], ["org-custom-metadata-templates", "A valid repository URL or directory for the custom org metadata templates."], ["org-capitalize-record-types", "Whether record types are capitalized on scratch org creation."], ["invalidProjectLoginUrl", 'The sfdcLoginUrl "%s" is not a valid Salesforce domain. Only Salesforce or internal URLs are allowed as the OAuth login endpoint.'], ["invalidId", "The given id %s is not a valid 15 or 18 character Salesforce ID."]]));
    var SFDX_CONFIG_FILE_NAME = "sfdx-config.json";
    var CONFIG_FILE_NAME = "config.json";
    var SfConfigProperties;
    (function(SfConfigProperties2) {
      SfConfigProperties2["DISABLE_TELEMETRY"] = "disable-telemetry";
    })(SfConfigProperties || (exports.SfConfigProperties = SfConfigProperties = {}));
    exports.SF_ALLOWED_PROPERTIES = [
      {
        key: SfConfigProperties.DISABLE_TELEMETRY,
        description: messages.getMessage(SfConfigProperties.DISABLE_TELEMETRY),
        input: {
          validator: (value) => value == null || isBooleanOrBooleanString(value),
          failedMessage: messages.getMessage("invalidBooleanConfigValue")
        }
      }
    ];
    var SfdxPropertyKeys;
    (function(SfdxPropertyKeys2) {
      SfdxPropertyKeys2["DEFAULT_DEV_HUB_USERNAME"] = "defaultdevhubusername";
      SfdxPropertyKeys2["DEFAULT_USERNAME"] = "defaultusername";
      SfdxPropertyKeys2["ISV_DEBUGGER_SID"] = "isvDebuggerSid";
      SfdxPropertyKeys2["ISV_DEBUGGER_URL"] = "isvDebuggerUrl";
      SfdxPropertyKeys2["API_VERSION"] = "apiVersion";
      SfdxPropertyKeys2["DISABLE_TELEMETRY"] = "disableTelemetry";
      SfdxPropertyKeys2["CUSTOM_ORG_METADATA_TEMPLATES"] = "customOrgMetadataTemplates";
      SfdxPropertyKeys2["MAX_QUERY_LIMIT"] = "maxQueryLimit";
      SfdxPropertyKeys2["REST_DEPLOY"] = "restDeploy";
      SfdxPropertyKeys2["INSTANCE_URL"] = "instanceUrl";
    })(SfdxPropertyKeys || (exports.SfdxPropertyKeys = SfdxPropertyKeys = {}));
    exports.SFDX_ALLOWED_PROPERTIES = [
      {
        key: SfdxPropertyKeys.INSTANCE_URL,
        description: messages.getMessage(SfdxPropertyKeys.INSTANCE_URL),
        newKey: orgConfigProperties_1.OrgConfigProperties.ORG_INSTANCE_URL,
        deprecated: true,
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => {
            if (value == null)
              return true;
            return (0, ts_types_1.isString)(value) && sfdcUrl_1.SfdcUrl.isValidUrl(value) && (new sfdcUrl_1.SfdcUrl(value).isSalesforceDomain() || new sfdcUrl_1.SfdcUrl(value).isInternalUrl());
          },
          failedMessage: messages.getMessage("invalidInstanceUrl")
        }
      },
      {
        key: SfdxPropertyKeys.API_VERSION,
        newKey: orgConfigProperties_1.OrgConfigProperties.ORG_API_VERSION,
        deprecated: true,
        description: messages.getMessage(SfdxPropertyKeys.API_VERSION),
        hidden: true,
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => value == null || (0, ts_types_1.isString)(value) && (0, sfdc_1.validateApiVersion)(value),
          failedMessage: messages.getMessage("invalidApiVersion")
        }
      },
      {
        // will remain in v3 for the foreseeable future so that `sfdx-core` can map between `sf` and `sfdx` config values
        key: SfdxPropertyKeys.DEFAULT_DEV_HUB_USERNAME,
        newKey: orgConfigProperties_1.OrgConfigProperties.TARGET_DEV_HUB,
        deprecated: true,
        description: messages.getMessage("defaultDevHubUsername")
      },
      {
        // will remain in v3 for the foreseeable future so that `sfdx-core` can map between `sf` and `sfdx` config values
        key: SfdxPropertyKeys.DEFAULT_USERNAME,
        newKey: orgConfigProperties_1.OrgConfigProperties.TARGET_ORG,
        deprecated: true,
        description: messages.getMessage("defaultUsername")
      },
      {
        key: SfdxPropertyKeys.ISV_DEBUGGER_SID,
        newKey: orgConfigProperties_1.OrgConfigProperties.ORG_ISV_DEBUGGER_SID,
        deprecated: true,
        description: messages.getMessage(SfdxPropertyKeys.ISV_DEBUGGER_SID),
        encrypted: true,
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => value == null || (0, ts_types_1.isString)(value),
          failedMessage: messages.getMessage("invalidIsvDebuggerSid")
        }
      },
      {
        key: SfdxPropertyKeys.ISV_DEBUGGER_URL,
        newKey: orgConfigProperties_1.OrgConfigProperties.ORG_ISV_DEBUGGER_URL,
        deprecated: true,
        description: messages.getMessage(SfdxPropertyKeys.ISV_DEBUGGER_URL),
        input: {
          // If a value is provided validate it otherwise no value is unset.
          validator: (value) => value == null || (0, ts_types_1.isString)(value),
          failedMessage: messages.getMessage("invalidIsvDebuggerUrl")
        }
      },
      {
        key: SfdxPropertyKeys.DISABLE_TELEMETRY,
        newKey: SfConfigProperties.DISABLE_TELEMETRY,
        deprecated: true,
        description: messages.getMessage(SfdxPropertyKeys.DISABLE_TELEMETRY),
        input: {
          validator: (value) => value == null || isBooleanOrBooleanString(value),
          failedMessage: messages.getMessage("invalidBooleanConfigValue")
        }
      },
      {
        key: SfdxPropertyKeys.CUSTOM_ORG_METADATA_TEMPLATES,
        newKey: orgConfigProperties_1.OrgConfigProperties.ORG_CUSTOM_METADATA_TEMPLATES,
        deprecated: true,
        description: messages.getMessage(SfdxPropertyKeys.CUSTOM_ORG_METADATA_TEMPLATES)
      },
      {
        key: SfdxPropertyKeys.REST_DEPLOY,
        description: messages.getMessage(SfdxPropertyKeys.REST_DEPLOY),
        hidden: true,
        newKey: "org-metadata-rest-deploy",
        deprecated: true,
        input: {
          validator: (value) => value != null && isBooleanOrBooleanString(value),
          failedMessage: messages.getMessage("invalidBooleanConfigValue")
        }
      },
      {
        key: SfdxPropertyKeys.MAX_QUERY_LIMIT,
        description: messages.getMessage(SfdxPropertyKeys.MAX_QUERY_LIMIT),
        hidden: true,
        newKey: orgConfigProperties_1.OrgConfigProperties.ORG_MAX_QUERY_LIMIT,
        deprecated: true,
        input: {
          // the bit shift will remove the negative bit, and any decimal numbers
          // then the parseFloat will handle converting it to a number from a string
          validator: (value) => value >>> 0 === parseFloat(value) && value > 0,
          failedMessage: messages.getMessage("invalidNumberConfigValue")
        }
      }
    ];
    exports.SfProperty = {};
    var Config = class _Config extends configFile_1.ConfigFile {
      static allowedProperties = [
        ...exports.SFDX_ALLOWED_PROPERTIES,
        ...exports.SF_ALLOWED_PROPERTIES,
        ...orgConfigProperties_1.ORG_CONFIG_ALLOWED_PROPERTIES
      ];
      sfdxPath;
      constructor(options) {
        super({
          ...{ isGlobal: false },
          ...options ?? {},
          // Don't let consumers of config override this. If they really really want to,
          // they can extend this class.
          isState: true,
          filename: _Config.getFileName(),
          stateFolder: global_1.Global.SF_STATE_FOLDER
        });
        this.getPath();
        if (global_1.Global.SFDX_INTEROPERABILITY) {
          this.sfdxPath = buildSfdxPath(this.options);
        }
      }
      /**
       * Returns the default file name for a config file.
       *
       * **See** {@link CONFIG_FILE_NAME}
       */
      static getFileName() {
        return CONFIG_FILE_NAME;
      }
      /**
       * Returns an array of objects representing the allowed config properties.
       */
      static getAllowedProperties() {
        return _Config.allowedProperties;
      }
      /**
       * Add an array of allowed config properties.
       *
       * @param metas Array of objects to set as the allowed config properties.
       */
      static addAllowedProperties(metas) {
        const currentMetaKeys = Object.keys(_Config.propertyConfigMap());
        const logger = logger_1.Logger.childFromRoot("core:config");
        metas.forEach((meta) => {
          if (currentMetaKeys.includes(meta.key)) {
            logger.info(`Key ${meta.key} already exists in allowedProperties, skipping.`);
            return;
          }
          _Config.allowedProperties.push(meta);
        });
      }
      /**
       * The value of a supported config property.
       *
       * @param isGlobal True for a global config. False for a local config.
       * @param propertyName The name of the property to set.
       * @param value The property value.
       */
      static async update(isGlobal, propertyName, value) {
        const config = await _Config.create({ isGlobal });
        await config.read();
        if (value == null) {
          config.unset(propertyName);
        } else {
          config.set(propertyName, value);
        }
        return config.write();
      }
      /**
       * Clear all the configured properties both local and global.
       */
      static async clear() {
        const [globalConfig, localConfig] = await Promise.all([_Config.create({ isGlobal: true }), _Config.create()]);
        globalConfig.clear();
        localConfig.clear();
        await Promise.all([globalConfig.write(), localConfig.write()]);
      }
      static getPropertyConfigMeta(propertyName) {
        const prop = _Config.propertyConfigMap()[propertyName];
        if (prop?.deprecated && prop?.newKey) {
          return _Config.propertyConfigMap()[prop.newKey];
        }
        return prop;
      }
      static propertyConfigMap() {
        return (0, kit_1.keyBy)(_Config.allowedProperties, "key");
      }
      /**
       * Read, assign, and return the config contents.
       */
      async read(force = true) {
        try {
          await super.read(false, force);
          if (global_1.Global.SFDX_INTEROPERABILITY) {
            this.contents.merge(stateFromSfdxFileSync(this.sfdxPath, this));
          }
          await this.cryptProperties(false);
          return this.getContents();
        } finally {
          await this.clearCrypto();
        }
      }
      readSync(force = true) {
        super.readSync(false, force);
        if (global_1.Global.SFDX_INTEROPERABILITY) {
          this.contents.merge(stateFromSfdxFileSync(this.sfdxPath, this));
        }
        return this.getContents();
      }
      /**
       * Writes Config properties taking into account encrypted properties.
       *
       * @param newContents The new Config value to persist.
       */
      async write() {
        await this.cryptProperties(true);
        await super.write();
        if (global_1.Global.SFDX_INTEROPERABILITY) {
          await writeToSfdx(this.sfdxPath, this.getContents());
        }
        await this.cryptProperties(false);
        return this.getContents();
      }
      /**
       * DO NOT CALL - The config file needs to encrypt values which can only be done asynchronously.
       * Call {@link SfdxConfig.write} instead.
       *
       * **Throws** *{@link SfError}{ name: 'InvalidWriteError' }* Always.
       *
       * @param newContents Contents to write
       */
      // eslint-disable-next-line @typescript-eslint/no-unused-vars, class-methods-use-this
      writeSync(newContents) {
        throw messages.createError("invalidWrite");
      }
      /**
       * Sets a value for a property.
       *
       * **Throws** *{@link SfError}{ name: 'UnknownConfigKeyError' }* An attempt to get a property that's not supported.
       * **Throws** *{@link SfError}{ name: 'InvalidConfigValueError' }* If the input validator fails.
       *
       * @param key The property to set.
       * @param value The value of the property.
       */
      set(key, value) {
        const property = _Config.allowedProperties.find((allowedProp) => allowedProp.key === key);
        if (!property) {
          throw messages.createError("unknownConfigKey", [key]);
        }
        if (property.deprecated && property.newKey) {
          void lifecycleEvents_1.Lifecycle.getInstance().emitWarning(messages.getMessage("deprecatedConfigKey", [key, property.newKey]));
          return this.set(property.newKey, value);
        }
        if (value !== void 0 && property.input) {
          if (property.input?.validator(value)) {
            super.set(property.key, value);
          } else {
            let valueError = value?.toString() ?? "";
            if (property.input.failedMessage) {
              valueError = (0, ts_types_1.isString)(property.input.failedMessage) ? property.input.failedMessage : property.input.failedMessage(value);
            }
            throw messages.createError("invalidConfigValue", [valueError]);
          }
        } else {
          super.set(property.key, value);
        }
        return this.getContents();
      }
      /**
       * Unsets a value for a property.
       *
       * **Throws** *{@link SfError}{ name: 'UnknownConfigKeyError' }* If the input validator fails.
       *
       * @param key The property to unset.
       */
      unset(key) {
        const property = _Config.allowedProperties.find((allowedProp) => allowedProp.key === key);
        if (!property) {
          throw messages.createError("unknownConfigKey", [key]);
        }
        if (property.deprecated && property.newKey) {
          void lifecycleEvents_1.Lifecycle.getInstance().emitWarning(messages.getMessage("deprecatedConfigKey", [key, property.newKey]));
          super.unset(property.key);
          return this.unset(property.newKey);
        }
        return super.unset(property.key);
      }
      /**
       * Get an individual property config.
       *
       * **Throws** *{@link SfError}{ name: 'UnknownConfigKeyError' }* An attempt to get a property that's not supported.
       *
       * @param propertyName The name of the property.
       */
      getPropertyConfig(propertyName) {
        const prop = _Config.propertyConfigMap()[propertyName];
        if (!prop) {
          const newEquivalent = _Config.allowedProperties.find((p) => p.newKey);
          if (newEquivalent) {
            return this.getPropertyConfig(newEquivalent.key);
          }
          throw messages.createError("unknownConfigKey", [propertyName]);
        }
        return prop;
      }
      /**
       * Initializer for supported config types.
       */
      async init() {
        await super.init();
      }
      /**
       * Encrypts and content properties that have a encryption attribute.
       *
       * @param encrypt `true` to encrypt.
       */
      async cryptProperties(encrypt) {
        const hasEncryptedProperties = this.entries().some(([key]) => !!_Config.propertyConfigMap()[key]?.encrypted);
        if (hasEncryptedProperties) {
          await this.initCrypto();
          const crypto = (0, ts_types_1.ensure)(this.crypto);
          this.forEach((key, value) => {
            if (this.getPropertyConfig(key).encrypted && (0, ts_types_1.isString)(value)) {
              super.set(key, (0, ts_types_1.ensure)(encrypt ? crypto.encrypt(value) : crypto.decrypt(value)));
            }
          });
        }
      }
    };
    exports.Config = Config;
    var translateToSfdx = (sfContents) => Object.fromEntries(Object.entries(sfContents).map(([key, value]) => {
      const propConfig = Config.getAllowedProperties().find((c) => c.newKey === key) ?? {};
      return propConfig.deprecated && propConfig.newKey ? [propConfig.key, value] : [key, value];
    }));
    var translateToSf = (sfdxContents, SfConfig) => Object.fromEntries(Object.entries(sfdxContents).map(([key, value]) => {
      const propConfig = SfConfig.getPropertyConfig(key);
      return propConfig.deprecated && propConfig.newKey ? [propConfig.newKey, value] : [key, value];
    }));
    var buildSfdxPath = (options) => {
      const configRootFolder = options.rootFolder ?? configFile_1.ConfigFile.resolveRootFolderSync(!!options.isGlobal);
      const rootWithState = options.isGlobal === true || options.isState === true ? (0, node_path_1.join)(configRootFolder, global_1.Global.SFDX_STATE_FOLDER) : configRootFolder;
      return (0, node_path_1.join)(rootWithState, SFDX_CONFIG_FILE_NAME);
    };
    var writeToSfdx = async (path, contents) => {
      try {
        const translated = translateToSfdx(contents);
        await fs_1.fs.promises.mkdir((0, node_path_1.dirname)(path), { recursive: true });
        await fs_1.fs.promises.writeFile(path, JSON.stringify(translated, null, 2));
      } catch (e) {
        const logger = logger_1.Logger.childFromRoot("core:config:writeToSfdx");
        logger.debug(`Error writing to sfdx config file at ${path}: ${e instanceof Error ? e.message : ""}`);
      }
    };
    var stateFromSfdxFileSync = (path, config) => {
      try {
        const fileContents = fs_1.fs.readFileSync(path, "utf8");
        const mtimeNs = fs_1.fs.statSync(path, { bigint: true }).mtimeNs;
        const translatedContents = translateToSf((0, kit_1.parseJsonMap)(fileContents, path), config);
        return (0, lwwMap_1.stateFromContents)(translatedContents, mtimeNs);
      } catch (e) {
        const logger = logger_1.Logger.childFromRoot("core:config:stateFromSfdxFileSync");
        logger.debug(`Error reading state from sfdx config file at ${path}: ${e instanceof Error ? e.message : ""}`);
        return {};
      }
    };
    var isBooleanOrBooleanString = (value) => typeof value === "string" && ["true", "false"].includes(value) || typeof value === "boolean";
  }
});

export {
  require_envVars,
  require_sfdcUrl,
  require_orgConfigProperties,
  require_config
};

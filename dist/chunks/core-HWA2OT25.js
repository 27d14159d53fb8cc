import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_proper_lockfile
} from "./chunk-4RDD46RE.js";
import {
  __commonJS,
  __esm,
  __export,
  __require,
  __toCommonJS,
  __toESM
} from "./chunk-7AYJHTSH.js";

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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __exportStar2 = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding2(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar2(require_as(), exports);
    __exportStar2(require_assert(), exports);
    __exportStar2(require_coerce(), exports);
    __exportStar2(require_ensure(), exports);
    __exportStar2(require_get(), exports);
    __exportStar2(require_has(), exports);
    __exportStar2(require_is(), exports);
    __exportStar2(require_object(), exports);
    __exportStar2(require_to(), exports);
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __exportStar2 = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding2(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar2(require_alias(), exports);
    __exportStar2(require_collection(), exports);
    __exportStar2(require_conditional(), exports);
    __exportStar2(require_function(), exports);
    __exportStar2(require_json(), exports);
    __exportStar2(require_mapped(), exports);
    __exportStar2(require_union(), exports);
  }
});

// node_modules/@salesforce/ts-types/lib/index.js
var require_lib = __commonJS({
  "node_modules/@salesforce/ts-types/lib/index.js"(exports) {
    "use strict";
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __exportStar2 = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding2(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar2(require_narrowing(), exports);
    __exportStar2(require_types(), exports);
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
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
    var _ = __importStar2(require_lodash());
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __exportStar2 = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding2(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar2(require_external(), exports);
    __exportStar2(require_internal2(), exports);
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __exportStar2 = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding2(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.logFn = void 0;
    __exportStar2(require_creatable(), exports);
    __exportStar2(require_duration(), exports);
    __exportStar2(require_env(), exports);
    __exportStar2(require_errors2(), exports);
    __exportStar2(require_json2(), exports);
    __exportStar2(require_nodash(), exports);
    __exportStar2(require_collections(), exports);
    __exportStar2(require_throttledPromiseAll(), exports);
    __exportStar2(require_settleAll(), exports);
    var log_1 = require_log();
    Object.defineProperty(exports, "logFn", { enumerable: true, get: function() {
      return log_1.logFn;
    } });
  }
});

// node_modules/memfs/lib/constants.js
var require_constants = __commonJS({
  "node_modules/memfs/lib/constants.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.constants = exports.SEP = void 0;
    exports.SEP = "/";
    exports.constants = {
      O_RDONLY: 0,
      O_WRONLY: 1,
      O_RDWR: 2,
      S_IFMT: 61440,
      S_IFREG: 32768,
      S_IFDIR: 16384,
      S_IFCHR: 8192,
      S_IFBLK: 24576,
      S_IFIFO: 4096,
      S_IFLNK: 40960,
      S_IFSOCK: 49152,
      O_CREAT: 64,
      O_EXCL: 128,
      O_NOCTTY: 256,
      O_TRUNC: 512,
      O_APPEND: 1024,
      O_DIRECTORY: 65536,
      O_NOATIME: 262144,
      O_NOFOLLOW: 131072,
      O_SYNC: 1052672,
      O_SYMLINK: 2097152,
      O_DIRECT: 16384,
      O_NONBLOCK: 2048,
      S_IRWXU: 448,
      S_IRUSR: 256,
      S_IWUSR: 128,
      S_IXUSR: 64,
      S_IRWXG: 56,
      S_IRGRP: 32,
      S_IWGRP: 16,
      S_IXGRP: 8,
      S_IRWXO: 7,
      S_IROTH: 4,
      S_IWOTH: 2,
      S_IXOTH: 1,
      F_OK: 0,
      R_OK: 4,
      W_OK: 2,
      X_OK: 1,
      UV_FS_SYMLINK_DIR: 1,
      UV_FS_SYMLINK_JUNCTION: 2,
      UV_FS_COPYFILE_EXCL: 1,
      UV_FS_COPYFILE_FICLONE: 2,
      UV_FS_COPYFILE_FICLONE_FORCE: 4,
      COPYFILE_EXCL: 1,
      COPYFILE_FICLONE: 2,
      COPYFILE_FICLONE_FORCE: 4
    };
  }
});

// node_modules/memfs/lib/node/Stats.js
var require_Stats = __commonJS({
  "node_modules/memfs/lib/node/Stats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Stats = void 0;
    var constants_1 = require_constants();
    var { S_IFMT, S_IFDIR, S_IFREG, S_IFBLK, S_IFCHR, S_IFLNK, S_IFIFO, S_IFSOCK } = constants_1.constants;
    var Stats = class _Stats {
      static build(node, bigint = false) {
        const stats = new _Stats();
        const { uid, gid, atime, mtime, ctime } = node;
        const getStatNumber = !bigint ? (number) => number : (number) => BigInt(number);
        stats.uid = getStatNumber(uid);
        stats.gid = getStatNumber(gid);
        stats.rdev = getStatNumber(node.rdev);
        stats.blksize = getStatNumber(4096);
        stats.ino = getStatNumber(node.ino);
        stats.size = getStatNumber(node.getSize());
        stats.blocks = getStatNumber(1);
        stats.atime = atime;
        stats.mtime = mtime;
        stats.ctime = ctime;
        stats.birthtime = ctime;
        stats.atimeMs = getStatNumber(atime.getTime());
        stats.mtimeMs = getStatNumber(mtime.getTime());
        const ctimeMs = getStatNumber(ctime.getTime());
        stats.ctimeMs = ctimeMs;
        stats.birthtimeMs = ctimeMs;
        if (bigint) {
          stats.atimeNs = BigInt(atime.getTime()) * BigInt(1e6);
          stats.mtimeNs = BigInt(mtime.getTime()) * BigInt(1e6);
          const ctimeNs = BigInt(ctime.getTime()) * BigInt(1e6);
          stats.ctimeNs = ctimeNs;
          stats.birthtimeNs = ctimeNs;
        }
        stats.dev = getStatNumber(0);
        stats.mode = getStatNumber(node.mode);
        stats.nlink = getStatNumber(node.nlink);
        return stats;
      }
      _checkModeProperty(property) {
        return (Number(this.mode) & S_IFMT) === property;
      }
      isDirectory() {
        return this._checkModeProperty(S_IFDIR);
      }
      isFile() {
        return this._checkModeProperty(S_IFREG);
      }
      isBlockDevice() {
        return this._checkModeProperty(S_IFBLK);
      }
      isCharacterDevice() {
        return this._checkModeProperty(S_IFCHR);
      }
      isSymbolicLink() {
        return this._checkModeProperty(S_IFLNK);
      }
      isFIFO() {
        return this._checkModeProperty(S_IFIFO);
      }
      isSocket() {
        return this._checkModeProperty(S_IFSOCK);
      }
    };
    exports.Stats = Stats;
    exports.default = Stats;
  }
});

// node_modules/memfs/lib/internal/buffer.js
var require_buffer = __commonJS({
  "node_modules/memfs/lib/internal/buffer.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.bufferFrom = exports.bufferAllocUnsafe = exports.Buffer = void 0;
    var buffer_1 = __require("buffer");
    Object.defineProperty(exports, "Buffer", { enumerable: true, get: function() {
      return buffer_1.Buffer;
    } });
    function bufferV0P12Ponyfill(arg0, ...args) {
      return new buffer_1.Buffer(arg0, ...args);
    }
    var bufferAllocUnsafe = buffer_1.Buffer.allocUnsafe || bufferV0P12Ponyfill;
    exports.bufferAllocUnsafe = bufferAllocUnsafe;
    var bufferFrom = buffer_1.Buffer.from || bufferV0P12Ponyfill;
    exports.bufferFrom = bufferFrom;
  }
});

// node_modules/memfs/lib/internal/errors.js
var require_errors3 = __commonJS({
  "node_modules/memfs/lib/internal/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.AssertionError = exports.RangeError = exports.TypeError = exports.Error = void 0;
    exports.message = message;
    exports.E = E;
    var assert = __require("assert");
    var util = __require("util");
    var kCode = typeof Symbol === "undefined" ? "_kCode" : /* @__PURE__ */ Symbol("code");
    var messages = {};
    function makeNodeError(Base) {
      return class NodeError extends Base {
        constructor(key, ...args) {
          super(message(key, args));
          this.code = key;
          this[kCode] = key;
          this.name = `${super.name} [${this[kCode]}]`;
        }
      };
    }
    var g = typeof globalThis !== "undefined" ? globalThis : global;
    var AssertionError = class extends g.Error {
      constructor(options) {
        if (typeof options !== "object" || options === null) {
          throw new exports.TypeError("ERR_INVALID_ARG_TYPE", "options", "object");
        }
        if (options.message) {
          super(options.message);
        } else {
          super(`${util.inspect(options.actual).slice(0, 128)} ${options.operator} ${util.inspect(options.expected).slice(0, 128)}`);
        }
        this.generatedMessage = !options.message;
        this.name = "AssertionError [ERR_ASSERTION]";
        this.code = "ERR_ASSERTION";
        this.actual = options.actual;
        this.expected = options.expected;
        this.operator = options.operator;
        exports.Error.captureStackTrace(this, options.stackStartFunction);
      }
    };
    exports.AssertionError = AssertionError;
    function message(key, args) {
      assert.strictEqual(typeof key, "string");
      const msg = messages[key];
      assert(msg, `An invalid error message key was used: ${key}.`);
      let fmt;
      if (typeof msg === "function") {
        fmt = msg;
      } else {
        fmt = util.format;
        if (args === void 0 || args.length === 0)
          return msg;
        args.unshift(msg);
      }
      return String(fmt.apply(null, args));
    }
    function E(sym, val) {
      messages[sym] = typeof val === "function" ? val : String(val);
    }
    exports.Error = makeNodeError(g.Error);
    exports.TypeError = makeNodeError(g.TypeError);
    exports.RangeError = makeNodeError(g.RangeError);
    E("ERR_ARG_NOT_ITERABLE", "%s must be iterable");
    E("ERR_ASSERTION", "%s");
    E("ERR_BUFFER_OUT_OF_BOUNDS", bufferOutOfBounds);
    E("ERR_CHILD_CLOSED_BEFORE_REPLY", "Child closed before reply received");
    E("ERR_CONSOLE_WRITABLE_STREAM", "Console expects a writable stream instance for %s");
    E("ERR_CPU_USAGE", "Unable to obtain cpu usage %s");
    E("ERR_DNS_SET_SERVERS_FAILED", (err, servers) => `c-ares failed to set servers: "${err}" [${servers}]`);
    E("ERR_FALSY_VALUE_REJECTION", "Promise was rejected with falsy value");
    E("ERR_ENCODING_NOT_SUPPORTED", (enc) => `The "${enc}" encoding is not supported`);
    E("ERR_ENCODING_INVALID_ENCODED_DATA", (enc) => `The encoded data was not valid for encoding ${enc}`);
    E("ERR_HTTP_HEADERS_SENT", "Cannot render headers after they are sent to the client");
    E("ERR_HTTP_INVALID_STATUS_CODE", "Invalid status code: %s");
    E("ERR_HTTP_TRAILER_INVALID", "Trailers are invalid with this transfer encoding");
    E("ERR_INDEX_OUT_OF_RANGE", "Index out of range");
    E("ERR_INVALID_ARG_TYPE", invalidArgType);
    E("ERR_INVALID_ARRAY_LENGTH", (name, len, actual) => {
      assert.strictEqual(typeof actual, "number");
      return `The array "${name}" (length ${actual}) must be of length ${len}.`;
    });
    E("ERR_INVALID_BUFFER_SIZE", "Buffer size must be a multiple of %s");
    E("ERR_INVALID_CALLBACK", "Callback must be a function");
    E("ERR_INVALID_CHAR", "Invalid character in %s");
    E("ERR_INVALID_CURSOR_POS", "Cannot set cursor row without setting its column");
    E("ERR_INVALID_FD", '"fd" must be a positive integer: %s');
    E("ERR_INVALID_FILE_URL_HOST", 'File URL host must be "localhost" or empty on %s');
    E("ERR_INVALID_FILE_URL_PATH", "File URL path %s");
    E("ERR_INVALID_HANDLE_TYPE", "This handle type cannot be sent");
    E("ERR_INVALID_IP_ADDRESS", "Invalid IP address: %s");
    E("ERR_INVALID_OPT_VALUE", (name, value) => {
      return `The value "${String(value)}" is invalid for option "${name}"`;
    });
    E("ERR_INVALID_OPT_VALUE_ENCODING", (value) => `The value "${String(value)}" is invalid for option "encoding"`);
    E("ERR_INVALID_REPL_EVAL_CONFIG", 'Cannot specify both "breakEvalOnSigint" and "eval" for REPL');
    E("ERR_INVALID_SYNC_FORK_INPUT", "Asynchronous forks do not support Buffer, Uint8Array or string input: %s");
    E("ERR_INVALID_THIS", 'Value of "this" must be of type %s');
    E("ERR_INVALID_TUPLE", "%s must be an iterable %s tuple");
    E("ERR_INVALID_URL", "Invalid URL: %s");
    E("ERR_INVALID_URL_SCHEME", (expected) => `The URL must be ${oneOf(expected, "scheme")}`);
    E("ERR_IPC_CHANNEL_CLOSED", "Channel closed");
    E("ERR_IPC_DISCONNECTED", "IPC channel is already disconnected");
    E("ERR_IPC_ONE_PIPE", "Child process can have only one IPC pipe");
    E("ERR_IPC_SYNC_FORK", "IPC cannot be used with synchronous forks");
    E("ERR_MISSING_ARGS", missingArgs);
    E("ERR_MULTIPLE_CALLBACK", "Callback called multiple times");
    E("ERR_NAPI_CONS_FUNCTION", "Constructor must be a function");
    E("ERR_NAPI_CONS_PROTOTYPE_OBJECT", "Constructor.prototype must be an object");
    E("ERR_NO_CRYPTO", "Node.js is not compiled with OpenSSL crypto support");
    E("ERR_NO_LONGER_SUPPORTED", "%s is no longer supported");
    E("ERR_PARSE_HISTORY_DATA", "Could not parse history data in %s");
    E("ERR_SOCKET_ALREADY_BOUND", "Socket is already bound");
    E("ERR_SOCKET_BAD_PORT", "Port should be > 0 and < 65536");
    E("ERR_SOCKET_BAD_TYPE", "Bad socket type specified. Valid types are: udp4, udp6");
    E("ERR_SOCKET_CANNOT_SEND", "Unable to send data");
    E("ERR_SOCKET_CLOSED", "Socket is closed");
    E("ERR_SOCKET_DGRAM_NOT_RUNNING", "Not running");
    E("ERR_STDERR_CLOSE", "process.stderr cannot be closed");
    E("ERR_STDOUT_CLOSE", "process.stdout cannot be closed");
    E("ERR_STREAM_WRAP", "Stream has StringDecoder set or is in objectMode");
    E("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames: %s");
    E("ERR_TLS_DH_PARAM_SIZE", (size) => `DH parameter size ${size} is less than 2048`);
    E("ERR_TLS_HANDSHAKE_TIMEOUT", "TLS handshake timeout");
    E("ERR_TLS_RENEGOTIATION_FAILED", "Failed to renegotiate");
    E("ERR_TLS_REQUIRED_SERVER_NAME", '"servername" is required parameter for Server.addContext');
    E("ERR_TLS_SESSION_ATTACK", "TSL session renegotiation attack detected");
    E("ERR_TRANSFORM_ALREADY_TRANSFORMING", "Calling transform done when still transforming");
    E("ERR_TRANSFORM_WITH_LENGTH_0", "Calling transform done when writableState.length != 0");
    E("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s");
    E("ERR_UNKNOWN_SIGNAL", "Unknown signal: %s");
    E("ERR_UNKNOWN_STDIN_TYPE", "Unknown stdin file type");
    E("ERR_UNKNOWN_STREAM_TYPE", "Unknown stream file type");
    E("ERR_V8BREAKITERATOR", "Full ICU data not installed. See https://github.com/nodejs/node/wiki/Intl");
    E("ERR_DIR_CLOSED", "Directory handle was closed");
    E("ERR_DIR_CONCURRENT_OPERATION", "Cannot do synchronous work on directory handle with concurrent asynchronous operations");
    function invalidArgType(name, expected, actual) {
      assert(name, "name is required");
      let determiner;
      if (expected.includes("not ")) {
        determiner = "must not be";
        expected = expected.split("not ")[1];
      } else {
        determiner = "must be";
      }
      let msg;
      if (Array.isArray(name)) {
        const names = name.map((val) => `"${val}"`).join(", ");
        msg = `The ${names} arguments ${determiner} ${oneOf(expected, "type")}`;
      } else if (name.includes(" argument")) {
        msg = `The ${name} ${determiner} ${oneOf(expected, "type")}`;
      } else {
        const type = name.includes(".") ? "property" : "argument";
        msg = `The "${name}" ${type} ${determiner} ${oneOf(expected, "type")}`;
      }
      if (arguments.length >= 3) {
        msg += `. Received type ${actual !== null ? typeof actual : "null"}`;
      }
      return msg;
    }
    function missingArgs(...args) {
      assert(args.length > 0, "At least one arg needs to be specified");
      let msg = "The ";
      const len = args.length;
      args = args.map((a) => `"${a}"`);
      switch (len) {
        case 1:
          msg += `${args[0]} argument`;
          break;
        case 2:
          msg += `${args[0]} and ${args[1]} arguments`;
          break;
        default:
          msg += args.slice(0, len - 1).join(", ");
          msg += `, and ${args[len - 1]} arguments`;
          break;
      }
      return `${msg} must be specified`;
    }
    function oneOf(expected, thing) {
      assert(expected, "expected is required");
      assert(typeof thing === "string", "thing is required");
      if (Array.isArray(expected)) {
        const len = expected.length;
        assert(len > 0, "At least one expected value needs to be specified");
        expected = expected.map((i) => String(i));
        if (len > 2) {
          return `one of ${thing} ${expected.slice(0, len - 1).join(", ")}, or ` + expected[len - 1];
        } else if (len === 2) {
          return `one of ${thing} ${expected[0]} or ${expected[1]}`;
        } else {
          return `of ${thing} ${expected[0]}`;
        }
      } else {
        return `of ${thing} ${String(expected)}`;
      }
    }
    function bufferOutOfBounds(name, isWriting) {
      if (isWriting) {
        return "Attempt to write outside buffer bounds";
      } else {
        return `"${name}" is outside of buffer bounds`;
      }
    }
  }
});

// node_modules/memfs/lib/encoding.js
var require_encoding = __commonJS({
  "node_modules/memfs/lib/encoding.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ENCODING_UTF8 = void 0;
    exports.assertEncoding = assertEncoding;
    exports.strToEncoding = strToEncoding;
    var buffer_1 = require_buffer();
    var errors = require_errors3();
    exports.ENCODING_UTF8 = "utf8";
    function assertEncoding(encoding) {
      if (encoding && !buffer_1.Buffer.isEncoding(encoding))
        throw new errors.TypeError("ERR_INVALID_OPT_VALUE_ENCODING", encoding);
    }
    function strToEncoding(str, encoding) {
      if (!encoding || encoding === exports.ENCODING_UTF8)
        return str;
      if (encoding === "buffer")
        return new buffer_1.Buffer(str);
      return new buffer_1.Buffer(str).toString(encoding);
    }
  }
});

// node_modules/memfs/lib/node/Dirent.js
var require_Dirent = __commonJS({
  "node_modules/memfs/lib/node/Dirent.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Dirent = void 0;
    var constants_1 = require_constants();
    var encoding_1 = require_encoding();
    var { S_IFMT, S_IFDIR, S_IFREG, S_IFBLK, S_IFCHR, S_IFLNK, S_IFIFO, S_IFSOCK } = constants_1.constants;
    var Dirent = class _Dirent {
      constructor() {
        this.name = "";
        this.path = "";
        this.parentPath = "";
        this.mode = 0;
      }
      static build(link, encoding) {
        const dirent = new _Dirent();
        const { mode } = link.getNode();
        dirent.name = (0, encoding_1.strToEncoding)(link.getName(), encoding);
        dirent.mode = mode;
        dirent.path = link.getParentPath();
        dirent.parentPath = dirent.path;
        return dirent;
      }
      _checkModeProperty(property) {
        return (this.mode & S_IFMT) === property;
      }
      isDirectory() {
        return this._checkModeProperty(S_IFDIR);
      }
      isFile() {
        return this._checkModeProperty(S_IFREG);
      }
      isBlockDevice() {
        return this._checkModeProperty(S_IFBLK);
      }
      isCharacterDevice() {
        return this._checkModeProperty(S_IFCHR);
      }
      isSymbolicLink() {
        return this._checkModeProperty(S_IFLNK);
      }
      isFIFO() {
        return this._checkModeProperty(S_IFIFO);
      }
      isSocket() {
        return this._checkModeProperty(S_IFSOCK);
      }
    };
    exports.Dirent = Dirent;
    exports.default = Dirent;
  }
});

// node_modules/tslib/tslib.es6.mjs
var tslib_es6_exports = {};
__export(tslib_es6_exports, {
  __addDisposableResource: () => __addDisposableResource,
  __assign: () => __assign,
  __asyncDelegator: () => __asyncDelegator,
  __asyncGenerator: () => __asyncGenerator,
  __asyncValues: () => __asyncValues,
  __await: () => __await,
  __awaiter: () => __awaiter,
  __classPrivateFieldGet: () => __classPrivateFieldGet,
  __classPrivateFieldIn: () => __classPrivateFieldIn,
  __classPrivateFieldSet: () => __classPrivateFieldSet,
  __createBinding: () => __createBinding,
  __decorate: () => __decorate,
  __disposeResources: () => __disposeResources,
  __esDecorate: () => __esDecorate,
  __exportStar: () => __exportStar,
  __extends: () => __extends,
  __generator: () => __generator,
  __importDefault: () => __importDefault,
  __importStar: () => __importStar,
  __makeTemplateObject: () => __makeTemplateObject,
  __metadata: () => __metadata,
  __param: () => __param,
  __propKey: () => __propKey,
  __read: () => __read,
  __rest: () => __rest,
  __rewriteRelativeImportExtension: () => __rewriteRelativeImportExtension,
  __runInitializers: () => __runInitializers,
  __setFunctionName: () => __setFunctionName,
  __spread: () => __spread,
  __spreadArray: () => __spreadArray,
  __spreadArrays: () => __spreadArrays,
  __values: () => __values,
  default: () => tslib_es6_default
});
function __extends(d, b) {
  if (typeof b !== "function" && b !== null)
    throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
  extendStatics(d, b);
  function __() {
    this.constructor = d;
  }
  d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
}
function __rest(s, e) {
  var t = {};
  for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
    t[p] = s[p];
  if (s != null && typeof Object.getOwnPropertySymbols === "function")
    for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
      if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
        t[p[i]] = s[p[i]];
    }
  return t;
}
function __decorate(decorators, target, key, desc) {
  var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
  if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
  else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
  return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function __param(paramIndex, decorator) {
  return function(target, key) {
    decorator(target, key, paramIndex);
  };
}
function __esDecorate(ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
  function accept(f) {
    if (f !== void 0 && typeof f !== "function") throw new TypeError("Function expected");
    return f;
  }
  var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
  var target = !descriptorIn && ctor ? contextIn["static"] ? ctor : ctor.prototype : null;
  var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
  var _, done = false;
  for (var i = decorators.length - 1; i >= 0; i--) {
    var context = {};
    for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
    for (var p in contextIn.access) context.access[p] = contextIn.access[p];
    context.addInitializer = function(f) {
      if (done) throw new TypeError("Cannot add initializers after decoration has completed");
      extraInitializers.push(accept(f || null));
    };
    var result = (0, decorators[i])(kind === "accessor" ? { get: descriptor.get, set: descriptor.set } : descriptor[key], context);
    if (kind === "accessor") {
      if (result === void 0) continue;
      if (result === null || typeof result !== "object") throw new TypeError("Object expected");
      if (_ = accept(result.get)) descriptor.get = _;
      if (_ = accept(result.set)) descriptor.set = _;
      if (_ = accept(result.init)) initializers.unshift(_);
    } else if (_ = accept(result)) {
      if (kind === "field") initializers.unshift(_);
      else descriptor[key] = _;
    }
  }
  if (target) Object.defineProperty(target, contextIn.name, descriptor);
  done = true;
}
function __runInitializers(thisArg, initializers, value) {
  var useValue = arguments.length > 2;
  for (var i = 0; i < initializers.length; i++) {
    value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
  }
  return useValue ? value : void 0;
}
function __propKey(x) {
  return typeof x === "symbol" ? x : "".concat(x);
}
function __setFunctionName(f, name, prefix) {
  if (typeof name === "symbol") name = name.description ? "[".concat(name.description, "]") : "";
  return Object.defineProperty(f, "name", { configurable: true, value: prefix ? "".concat(prefix, " ", name) : name });
}
function __metadata(metadataKey, metadataValue) {
  if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
function __awaiter(thisArg, _arguments, P, generator) {
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
}
function __generator(thisArg, body) {
  var _ = { label: 0, sent: function() {
    if (t[0] & 1) throw t[1];
    return t[1];
  }, trys: [], ops: [] }, f, y, t, g = Object.create((typeof Iterator === "function" ? Iterator : Object).prototype);
  return g.next = verb(0), g["throw"] = verb(1), g["return"] = verb(2), typeof Symbol === "function" && (g[Symbol.iterator] = function() {
    return this;
  }), g;
  function verb(n) {
    return function(v) {
      return step([n, v]);
    };
  }
  function step(op) {
    if (f) throw new TypeError("Generator is already executing.");
    while (g && (g = 0, op[0] && (_ = 0)), _) try {
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
}
function __exportStar(m, o) {
  for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(o, p)) __createBinding(o, m, p);
}
function __values(o) {
  var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
  if (m) return m.call(o);
  if (o && typeof o.length === "number") return {
    next: function() {
      if (o && i >= o.length) o = void 0;
      return { value: o && o[i++], done: !o };
    }
  };
  throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
}
function __read(o, n) {
  var m = typeof Symbol === "function" && o[Symbol.iterator];
  if (!m) return o;
  var i = m.call(o), r, ar = [], e;
  try {
    while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
  } catch (error) {
    e = { error };
  } finally {
    try {
      if (r && !r.done && (m = i["return"])) m.call(i);
    } finally {
      if (e) throw e.error;
    }
  }
  return ar;
}
function __spread() {
  for (var ar = [], i = 0; i < arguments.length; i++)
    ar = ar.concat(__read(arguments[i]));
  return ar;
}
function __spreadArrays() {
  for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
  for (var r = Array(s), k = 0, i = 0; i < il; i++)
    for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, k++)
      r[k] = a[j];
  return r;
}
function __spreadArray(to, from, pack) {
  if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
    if (ar || !(i in from)) {
      if (!ar) ar = Array.prototype.slice.call(from, 0, i);
      ar[i] = from[i];
    }
  }
  return to.concat(ar || Array.prototype.slice.call(from));
}
function __await(v) {
  return this instanceof __await ? (this.v = v, this) : new __await(v);
}
function __asyncGenerator(thisArg, _arguments, generator) {
  if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
  var g = generator.apply(thisArg, _arguments || []), i, q = [];
  return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
    return this;
  }, i;
  function awaitReturn(f) {
    return function(v) {
      return Promise.resolve(v).then(f, reject);
    };
  }
  function verb(n, f) {
    if (g[n]) {
      i[n] = function(v) {
        return new Promise(function(a, b) {
          q.push([n, v, a, b]) > 1 || resume(n, v);
        });
      };
      if (f) i[n] = f(i[n]);
    }
  }
  function resume(n, v) {
    try {
      step(g[n](v));
    } catch (e) {
      settle(q[0][3], e);
    }
  }
  function step(r) {
    r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
  }
  function fulfill(value) {
    resume("next", value);
  }
  function reject(value) {
    resume("throw", value);
  }
  function settle(f, v) {
    if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]);
  }
}
function __asyncDelegator(o) {
  var i, p;
  return i = {}, verb("next"), verb("throw", function(e) {
    throw e;
  }), verb("return"), i[Symbol.iterator] = function() {
    return this;
  }, i;
  function verb(n, f) {
    i[n] = o[n] ? function(v) {
      return (p = !p) ? { value: __await(o[n](v)), done: false } : f ? f(v) : v;
    } : f;
  }
}
function __asyncValues(o) {
  if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
  var m = o[Symbol.asyncIterator], i;
  return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
    return this;
  }, i);
  function verb(n) {
    i[n] = o[n] && function(v) {
      return new Promise(function(resolve, reject) {
        v = o[n](v), settle(resolve, reject, v.done, v.value);
      });
    };
  }
  function settle(resolve, reject, d, v) {
    Promise.resolve(v).then(function(v2) {
      resolve({ value: v2, done: d });
    }, reject);
  }
}
function __makeTemplateObject(cooked, raw) {
  if (Object.defineProperty) {
    Object.defineProperty(cooked, "raw", { value: raw });
  } else {
    cooked.raw = raw;
  }
  return cooked;
}
function __importStar(mod) {
  if (mod && mod.__esModule) return mod;
  var result = {};
  if (mod != null) {
    for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
  }
  __setModuleDefault(result, mod);
  return result;
}
function __importDefault(mod) {
  return mod && mod.__esModule ? mod : { default: mod };
}
function __classPrivateFieldGet(receiver, state, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
}
function __classPrivateFieldSet(receiver, state, value, kind, f) {
  if (kind === "m") throw new TypeError("Private method is not writable");
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
  if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
}
function __classPrivateFieldIn(state, receiver) {
  if (receiver === null || typeof receiver !== "object" && typeof receiver !== "function") throw new TypeError("Cannot use 'in' operator on non-object");
  return typeof state === "function" ? receiver === state : state.has(receiver);
}
function __addDisposableResource(env, value, async) {
  if (value !== null && value !== void 0) {
    if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
    var dispose, inner;
    if (async) {
      if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
      dispose = value[Symbol.asyncDispose];
    }
    if (dispose === void 0) {
      if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
      dispose = value[Symbol.dispose];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    env.stack.push({ value, dispose, async });
  } else if (async) {
    env.stack.push({ async: true });
  }
  return value;
}
function __disposeResources(env) {
  function fail(e) {
    env.error = env.hasError ? new _SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
    env.hasError = true;
  }
  var r, s = 0;
  function next() {
    while (r = env.stack.pop()) {
      try {
        if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
        if (r.dispose) {
          var result = r.dispose.call(r.value);
          if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
            fail(e);
            return next();
          });
        } else s |= 1;
      } catch (e) {
        fail(e);
      }
    }
    if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
    if (env.hasError) throw env.error;
  }
  return next();
}
function __rewriteRelativeImportExtension(path, preserveJsx, extraExtensions, ignoreCase) {
  if (typeof path === "string" && /^\.\.?\//.test(path)) {
    if (extraExtensions) {
      for (var extension in extraExtensions) {
        var suffix = path.slice(-extension.length);
        if (suffix === extension || ignoreCase && suffix.toLowerCase() === extension.toLowerCase()) {
          var output = extraExtensions[extension];
          return output === extension ? path : path.slice(0, -extension.length) + output;
        }
      }
    }
    return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
      return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
    });
  }
  return path;
}
var extendStatics, __assign, __createBinding, __setModuleDefault, ownKeys, _SuppressedError, tslib_es6_default;
var init_tslib_es6 = __esm({
  "node_modules/tslib/tslib.es6.mjs"() {
    extendStatics = function(d, b) {
      extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
        d2.__proto__ = b2;
      } || function(d2, b2) {
        for (var p in b2) if (Object.prototype.hasOwnProperty.call(b2, p)) d2[p] = b2[p];
      };
      return extendStatics(d, b);
    };
    __assign = function() {
      __assign = Object.assign || function __assign2(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
        }
        return t;
      };
      return __assign.apply(this, arguments);
    };
    __createBinding = Object.create ? (function(o, m, k, k2) {
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
    });
    __setModuleDefault = Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    };
    ownKeys = function(o) {
      ownKeys = Object.getOwnPropertyNames || function(o2) {
        var ar = [];
        for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
        return ar;
      };
      return ownKeys(o);
    };
    _SuppressedError = typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    };
    tslib_es6_default = {
      __extends,
      __assign,
      __rest,
      __decorate,
      __param,
      __esDecorate,
      __runInitializers,
      __propKey,
      __setFunctionName,
      __metadata,
      __awaiter,
      __generator,
      __createBinding,
      __exportStar,
      __values,
      __read,
      __spread,
      __spreadArrays,
      __spreadArray,
      __await,
      __asyncGenerator,
      __asyncDelegator,
      __asyncValues,
      __makeTemplateObject,
      __importStar,
      __importDefault,
      __classPrivateFieldGet,
      __classPrivateFieldSet,
      __classPrivateFieldIn,
      __addDisposableResource,
      __disposeResources,
      __rewriteRelativeImportExtension
    };
  }
});

// node_modules/memfs/lib/core/types.js
var require_types2 = __commonJS({
  "node_modules/memfs/lib/core/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// node_modules/memfs/lib/core/json.js
var require_json3 = __commonJS({
  "node_modules/memfs/lib/core/json.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.flattenJSON = void 0;
    var buffer_1 = require_buffer();
    var pathModule = __require("path");
    var { join } = pathModule.posix ? pathModule.posix : pathModule;
    var flattenJSON = (nestedJSON) => {
      const flatJSON = {};
      function flatten(pathPrefix, node) {
        for (const path in node) {
          const contentOrNode = node[path];
          const joinedPath = join(pathPrefix, path);
          if (typeof contentOrNode === "string" || contentOrNode instanceof buffer_1.Buffer) {
            flatJSON[joinedPath] = contentOrNode;
          } else if (typeof contentOrNode === "object" && contentOrNode !== null && Object.keys(contentOrNode).length > 0) {
            flatten(joinedPath, contentOrNode);
          } else {
            flatJSON[joinedPath] = null;
          }
        }
      }
      flatten("", nestedJSON);
      return flatJSON;
    };
    exports.flattenJSON = flattenJSON;
  }
});

// node_modules/memfs/lib/process.js
var require_process = __commonJS({
  "node_modules/memfs/lib/process.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.createProcess = createProcess;
    var maybeReturnProcess = () => {
      if (typeof process !== "undefined") {
        return process;
      }
      try {
        return __require("process");
      } catch (_a) {
        return void 0;
      }
    };
    function createProcess() {
      const p = maybeReturnProcess() || {};
      if (!p.cwd)
        p.cwd = () => "/";
      if (!p.emitWarning)
        p.emitWarning = (message, type) => {
          console.warn(`${type}${type ? ": " : ""}${message}`);
        };
      if (!p.env)
        p.env = {};
      return p;
    }
    exports.default = createProcess();
  }
});

// node_modules/memfs/lib/core/Node.js
var require_Node = __commonJS({
  "node_modules/memfs/lib/core/Node.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Node = void 0;
    var process_1 = require_process();
    var buffer_1 = require_buffer();
    var constants_1 = require_constants();
    var events_1 = __require("events");
    var { S_IFMT, S_IFDIR, S_IFREG, S_IFLNK, S_IFCHR } = constants_1.constants;
    var getuid = () => {
      var _a, _b;
      return (_b = (_a = process_1.default.getuid) === null || _a === void 0 ? void 0 : _a.call(process_1.default)) !== null && _b !== void 0 ? _b : 0;
    };
    var getgid = () => {
      var _a, _b;
      return (_b = (_a = process_1.default.getgid) === null || _a === void 0 ? void 0 : _a.call(process_1.default)) !== null && _b !== void 0 ? _b : 0;
    };
    var Node = class extends events_1.EventEmitter {
      constructor(ino, mode = 438) {
        super();
        this._uid = getuid();
        this._gid = getgid();
        this._atime = /* @__PURE__ */ new Date();
        this._mtime = /* @__PURE__ */ new Date();
        this._ctime = /* @__PURE__ */ new Date();
        this.rdev = 0;
        this._nlink = 1;
        this.mode = mode;
        this.ino = ino;
      }
      set ctime(ctime) {
        this._ctime = ctime;
      }
      get ctime() {
        return this._ctime;
      }
      set uid(uid) {
        this._uid = uid;
        this.ctime = /* @__PURE__ */ new Date();
      }
      get uid() {
        return this._uid;
      }
      set gid(gid) {
        this._gid = gid;
        this.ctime = /* @__PURE__ */ new Date();
      }
      get gid() {
        return this._gid;
      }
      set atime(atime) {
        this._atime = atime;
        this.ctime = /* @__PURE__ */ new Date();
      }
      get atime() {
        return this._atime;
      }
      set mtime(mtime) {
        this._mtime = mtime;
        this.ctime = /* @__PURE__ */ new Date();
      }
      get mtime() {
        return this._mtime;
      }
      get perm() {
        return this.mode & ~S_IFMT;
      }
      set perm(perm) {
        this.mode = this.mode & S_IFMT | perm & ~S_IFMT;
        this.ctime = /* @__PURE__ */ new Date();
      }
      set nlink(nlink) {
        this._nlink = nlink;
        this.ctime = /* @__PURE__ */ new Date();
      }
      get nlink() {
        return this._nlink;
      }
      getString(encoding = "utf8") {
        this.atime = /* @__PURE__ */ new Date();
        return this.getBuffer().toString(encoding);
      }
      setString(str) {
        this.buf = (0, buffer_1.bufferFrom)(str, "utf8");
        this.touch();
      }
      getBuffer() {
        this.atime = /* @__PURE__ */ new Date();
        if (!this.buf)
          this.setBuffer((0, buffer_1.bufferAllocUnsafe)(0));
        return (0, buffer_1.bufferFrom)(this.buf);
      }
      setBuffer(buf) {
        this.buf = (0, buffer_1.bufferFrom)(buf);
        this.touch();
      }
      getSize() {
        return this.buf ? this.buf.length : 0;
      }
      setModeProperty(property) {
        this.mode = property;
      }
      isFile() {
        return (this.mode & S_IFMT) === S_IFREG;
      }
      isDirectory() {
        return (this.mode & S_IFMT) === S_IFDIR;
      }
      isSymlink() {
        return (this.mode & S_IFMT) === S_IFLNK;
      }
      isCharacterDevice() {
        return (this.mode & S_IFMT) === S_IFCHR;
      }
      makeSymlink(symlink) {
        this.mode = S_IFLNK | 438;
        this.symlink = symlink;
      }
      write(buf, off = 0, len = buf.length, pos = 0) {
        if (!this.buf)
          this.buf = (0, buffer_1.bufferAllocUnsafe)(0);
        if (pos + len > this.buf.length) {
          const newBuf = (0, buffer_1.bufferAllocUnsafe)(pos + len);
          this.buf.copy(newBuf, 0, 0, this.buf.length);
          this.buf = newBuf;
        }
        buf.copy(this.buf, pos, off, off + len);
        this.touch();
        return len;
      }
      // Returns the number of bytes read.
      read(buf, off = 0, len = buf.byteLength, pos = 0) {
        this.atime = /* @__PURE__ */ new Date();
        if (!this.buf)
          this.buf = (0, buffer_1.bufferAllocUnsafe)(0);
        if (pos >= this.buf.length)
          return 0;
        let actualLen = len;
        if (actualLen > buf.byteLength) {
          actualLen = buf.byteLength;
        }
        if (actualLen + pos > this.buf.length) {
          actualLen = this.buf.length - pos;
        }
        const buf2 = buf instanceof buffer_1.Buffer ? buf : buffer_1.Buffer.from(buf.buffer);
        this.buf.copy(buf2, off, pos, pos + actualLen);
        return actualLen;
      }
      truncate(len = 0) {
        if (!len)
          this.buf = (0, buffer_1.bufferAllocUnsafe)(0);
        else {
          if (!this.buf)
            this.buf = (0, buffer_1.bufferAllocUnsafe)(0);
          if (len <= this.buf.length) {
            this.buf = this.buf.slice(0, len);
          } else {
            const buf = (0, buffer_1.bufferAllocUnsafe)(len);
            this.buf.copy(buf);
            buf.fill(0, this.buf.length);
            this.buf = buf;
          }
        }
        this.touch();
      }
      chmod(perm) {
        this.mode = this.mode & S_IFMT | perm & ~S_IFMT;
        this.touch();
      }
      chown(uid, gid) {
        this.uid = uid;
        this.gid = gid;
        this.touch();
      }
      touch() {
        this.mtime = /* @__PURE__ */ new Date();
        this.emit("change", this);
      }
      canRead(uid = getuid(), gid = getgid()) {
        if (this.perm & 4) {
          return true;
        }
        if (gid === this.gid) {
          if (this.perm & 32) {
            return true;
          }
        }
        if (uid === this.uid) {
          if (this.perm & 256) {
            return true;
          }
        }
        return false;
      }
      canWrite(uid = getuid(), gid = getgid()) {
        if (this.perm & 2) {
          return true;
        }
        if (gid === this.gid) {
          if (this.perm & 16) {
            return true;
          }
        }
        if (uid === this.uid) {
          if (this.perm & 128) {
            return true;
          }
        }
        return false;
      }
      canExecute(uid = getuid(), gid = getgid()) {
        if (this.perm & 1) {
          return true;
        }
        if (gid === this.gid) {
          if (this.perm & 8) {
            return true;
          }
        }
        if (uid === this.uid) {
          if (this.perm & 64) {
            return true;
          }
        }
        return false;
      }
      del() {
        this.emit("delete", this);
      }
      toJSON() {
        return {
          ino: this.ino,
          uid: this.uid,
          gid: this.gid,
          atime: this.atime.getTime(),
          mtime: this.mtime.getTime(),
          ctime: this.ctime.getTime(),
          perm: this.perm,
          mode: this.mode,
          nlink: this.nlink,
          symlink: this.symlink,
          data: this.getString()
        };
      }
    };
    exports.Node = Node;
  }
});

// node_modules/memfs/lib/core/Link.js
var require_Link = __commonJS({
  "node_modules/memfs/lib/core/Link.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Link = void 0;
    var events_1 = __require("events");
    var constants_1 = require_constants();
    var { S_IFREG } = constants_1.constants;
    var Link = class _Link extends events_1.EventEmitter {
      get steps() {
        return this._steps;
      }
      // Recursively sync children steps, e.g. in case of dir rename
      set steps(val) {
        this._steps = val;
        for (const [child, link] of this.children.entries()) {
          if (child === "." || child === "..") {
            continue;
          }
          link === null || link === void 0 ? void 0 : link.syncSteps();
        }
      }
      constructor(vol, parent, name) {
        super();
        this.children = /* @__PURE__ */ new Map();
        this._steps = [];
        this.ino = 0;
        this.length = 0;
        this.vol = vol;
        this.parent = parent;
        this.name = name;
        this.syncSteps();
      }
      setNode(node) {
        this.node = node;
        this.ino = node.ino;
      }
      getNode() {
        return this.node;
      }
      createChild(name, node = this.vol.createNode(S_IFREG | 438)) {
        const link = new _Link(this.vol, this, name);
        link.setNode(node);
        if (node.isDirectory()) {
          link.children.set(".", link);
          link.getNode().nlink++;
        }
        this.setChild(name, link);
        return link;
      }
      setChild(name, link = new _Link(this.vol, this, name)) {
        this.children.set(name, link);
        link.parent = this;
        this.length++;
        const node = link.getNode();
        if (node.isDirectory()) {
          link.children.set("..", this);
          this.getNode().nlink++;
        }
        this.getNode().mtime = /* @__PURE__ */ new Date();
        this.emit("child:add", link, this);
        return link;
      }
      deleteChild(link) {
        const node = link.getNode();
        if (node.isDirectory()) {
          link.children.delete("..");
          this.getNode().nlink--;
        }
        this.children.delete(link.getName());
        this.length--;
        this.getNode().mtime = /* @__PURE__ */ new Date();
        this.emit("child:delete", link, this);
      }
      getChild(name) {
        this.getNode().atime = /* @__PURE__ */ new Date();
        return this.children.get(name);
      }
      getPath() {
        return this.steps.join(
          "/"
          /* PATH.SEP */
        );
      }
      getParentPath() {
        return this.steps.slice(0, -1).join(
          "/"
          /* PATH.SEP */
        );
      }
      getName() {
        return this.steps[this.steps.length - 1];
      }
      toJSON() {
        return {
          steps: this.steps,
          ino: this.ino,
          children: Array.from(this.children.keys())
        };
      }
      syncSteps() {
        this.steps = this.parent ? this.parent.steps.concat([this.name]) : [this.name];
      }
    };
    exports.Link = Link;
  }
});

// node_modules/memfs/lib/core/File.js
var require_File = __commonJS({
  "node_modules/memfs/lib/core/File.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.File = void 0;
    var constants_1 = require_constants();
    var { O_APPEND } = constants_1.constants;
    var File = class {
      /**
       * Open a Link-Node pair. `node` is provided separately as that might be a different node
       * rather the one `link` points to, because it might be a symlink.
       * @param link
       * @param node
       * @param flags
       * @param fd
       */
      constructor(link, node, flags, fd) {
        this.link = link;
        this.node = node;
        this.flags = flags;
        this.fd = fd;
        this.position = 0;
        if (this.flags & O_APPEND)
          this.position = this.getSize();
      }
      getString(encoding = "utf8") {
        return this.node.getString();
      }
      setString(str) {
        this.node.setString(str);
      }
      getBuffer() {
        return this.node.getBuffer();
      }
      setBuffer(buf) {
        this.node.setBuffer(buf);
      }
      getSize() {
        return this.node.getSize();
      }
      truncate(len) {
        this.node.truncate(len);
      }
      seekTo(position) {
        this.position = position;
      }
      write(buf, offset = 0, length = buf.length, position) {
        if (typeof position !== "number")
          position = this.position;
        const bytes = this.node.write(buf, offset, length, position);
        this.position = position + bytes;
        return bytes;
      }
      read(buf, offset = 0, length = buf.byteLength, position) {
        if (typeof position !== "number")
          position = this.position;
        const bytes = this.node.read(buf, offset, length, position);
        this.position = position + bytes;
        return bytes;
      }
      chmod(perm) {
        this.node.chmod(perm);
      }
      chown(uid, gid) {
        this.node.chown(uid, gid);
      }
    };
    exports.File = File;
  }
});

// node_modules/memfs/lib/node/constants.js
var require_constants2 = __commonJS({
  "node_modules/memfs/lib/node/constants.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FLAGS = exports.ERRSTR = void 0;
    var constants_1 = require_constants();
    exports.ERRSTR = {
      PATH_STR: "path must be a string, Buffer, or Uint8Array",
      // FD:             'file descriptor must be a unsigned 32-bit integer',
      FD: "fd must be a file descriptor",
      MODE_INT: "mode must be an int",
      CB: "callback must be a function",
      UID: "uid must be an unsigned int",
      GID: "gid must be an unsigned int",
      LEN: "len must be an integer",
      ATIME: "atime must be an integer",
      MTIME: "mtime must be an integer",
      PREFIX: "filename prefix is required",
      BUFFER: "buffer must be an instance of Buffer or StaticBuffer",
      OFFSET: "offset must be an integer",
      LENGTH: "length must be an integer",
      POSITION: "position must be an integer"
    };
    var { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_SYNC } = constants_1.constants;
    var FLAGS;
    (function(FLAGS2) {
      FLAGS2[FLAGS2["r"] = O_RDONLY] = "r";
      FLAGS2[FLAGS2["r+"] = O_RDWR] = "r+";
      FLAGS2[FLAGS2["rs"] = O_RDONLY | O_SYNC] = "rs";
      FLAGS2[FLAGS2["sr"] = FLAGS2.rs] = "sr";
      FLAGS2[FLAGS2["rs+"] = O_RDWR | O_SYNC] = "rs+";
      FLAGS2[FLAGS2["sr+"] = FLAGS2["rs+"]] = "sr+";
      FLAGS2[FLAGS2["w"] = O_WRONLY | O_CREAT | O_TRUNC] = "w";
      FLAGS2[FLAGS2["wx"] = O_WRONLY | O_CREAT | O_TRUNC | O_EXCL] = "wx";
      FLAGS2[FLAGS2["xw"] = FLAGS2.wx] = "xw";
      FLAGS2[FLAGS2["w+"] = O_RDWR | O_CREAT | O_TRUNC] = "w+";
      FLAGS2[FLAGS2["wx+"] = O_RDWR | O_CREAT | O_TRUNC | O_EXCL] = "wx+";
      FLAGS2[FLAGS2["xw+"] = FLAGS2["wx+"]] = "xw+";
      FLAGS2[FLAGS2["a"] = O_WRONLY | O_APPEND | O_CREAT] = "a";
      FLAGS2[FLAGS2["ax"] = O_WRONLY | O_APPEND | O_CREAT | O_EXCL] = "ax";
      FLAGS2[FLAGS2["xa"] = FLAGS2.ax] = "xa";
      FLAGS2[FLAGS2["a+"] = O_RDWR | O_APPEND | O_CREAT] = "a+";
      FLAGS2[FLAGS2["ax+"] = O_RDWR | O_APPEND | O_CREAT | O_EXCL] = "ax+";
      FLAGS2[FLAGS2["xa+"] = FLAGS2["ax+"]] = "xa+";
    })(FLAGS || (exports.FLAGS = FLAGS = {}));
  }
});

// node_modules/memfs/lib/queueMicrotask.js
var require_queueMicrotask = __commonJS({
  "node_modules/memfs/lib/queueMicrotask.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.default = typeof queueMicrotask === "function" ? queueMicrotask : ((cb) => Promise.resolve().then(() => cb()).catch(() => {
    }));
  }
});

// node_modules/memfs/lib/core/util.js
var require_util = __commonJS({
  "node_modules/memfs/lib/core/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.filenameToSteps = exports.resolve = exports.unixify = exports.isWin = void 0;
    exports.isFd = isFd;
    exports.validateFd = validateFd;
    exports.dataToBuffer = dataToBuffer;
    var pathModule = __require("path");
    var buffer_1 = require_buffer();
    var process_1 = require_process();
    var encoding_1 = require_encoding();
    var constants_1 = require_constants2();
    exports.isWin = process_1.default.platform === "win32";
    var resolveCrossPlatform = pathModule.resolve;
    var { sep } = pathModule.posix ? pathModule.posix : pathModule;
    var isSeparator = (str, i) => {
      let char = str[i];
      return i > 0 && (char === "/" || exports.isWin && char === "\\");
    };
    var removeTrailingSeparator = (str) => {
      let i = str.length - 1;
      if (i < 2)
        return str;
      while (isSeparator(str, i))
        i--;
      return str.substr(0, i + 1);
    };
    var normalizePath = (str, stripTrailing) => {
      if (typeof str !== "string")
        throw new TypeError("expected a string");
      str = str.replace(/[\\\/]+/g, "/");
      if (stripTrailing !== false)
        str = removeTrailingSeparator(str);
      return str;
    };
    var unixify = (filepath, stripTrailing = true) => {
      if (exports.isWin) {
        filepath = normalizePath(filepath, stripTrailing);
        return filepath.replace(/^([a-zA-Z]+:|\.\/)/, "");
      }
      return filepath;
    };
    exports.unixify = unixify;
    var resolve = (filename, base = process_1.default.cwd()) => resolveCrossPlatform(base, filename);
    exports.resolve = resolve;
    if (exports.isWin) {
      const _resolve = resolve;
      exports.resolve = resolve = (filename, base) => (0, exports.unixify)(_resolve(filename, base));
    }
    var filenameToSteps = (filename, base) => {
      const fullPath = resolve(filename, base);
      const fullPathSansSlash = fullPath.substring(1);
      if (!fullPathSansSlash)
        return [];
      return fullPathSansSlash.split(sep);
    };
    exports.filenameToSteps = filenameToSteps;
    function isFd(path) {
      return path >>> 0 === path;
    }
    function validateFd(fd) {
      if (!isFd(fd))
        throw TypeError(constants_1.ERRSTR.FD);
    }
    function dataToBuffer(data, encoding = encoding_1.ENCODING_UTF8) {
      if (buffer_1.Buffer.isBuffer(data))
        return data;
      else if (data instanceof Uint8Array)
        return (0, buffer_1.bufferFrom)(data);
      else
        return (0, buffer_1.bufferFrom)(String(data), encoding);
    }
  }
});

// node_modules/memfs/lib/node/util.js
var require_util2 = __commonJS({
  "node_modules/memfs/lib/node/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getWriteSyncArgs = exports.getWriteArgs = exports.bufToUint8 = void 0;
    exports.promisify = promisify;
    exports.validateCallback = validateCallback;
    exports.modeToNumber = modeToNumber;
    exports.nullCheck = nullCheck;
    exports.pathToFilename = pathToFilename;
    exports.createError = createError;
    exports.genRndStr6 = genRndStr6;
    exports.flagsToNumber = flagsToNumber;
    exports.streamToBuffer = streamToBuffer;
    exports.bufferToEncoding = bufferToEncoding;
    exports.isReadableStream = isReadableStream;
    var constants_1 = require_constants2();
    var errors = require_errors3();
    var buffer_1 = require_buffer();
    var buffer_2 = require_buffer();
    var queueMicrotask_1 = require_queueMicrotask();
    var util_1 = require_util();
    function promisify(fs, fn, getResult = (input) => input) {
      return (...args) => new Promise((resolve, reject) => {
        fs[fn].bind(fs)(...args, (error, result) => {
          if (error)
            return reject(error);
          return resolve(getResult(result));
        });
      });
    }
    function validateCallback(callback) {
      if (typeof callback !== "function")
        throw TypeError(constants_1.ERRSTR.CB);
      return callback;
    }
    function _modeToNumber(mode, def) {
      if (typeof mode === "number")
        return mode;
      if (typeof mode === "string")
        return parseInt(mode, 8);
      if (def)
        return modeToNumber(def);
      return void 0;
    }
    function modeToNumber(mode, def) {
      const result = _modeToNumber(mode, def);
      if (typeof result !== "number" || isNaN(result))
        throw new TypeError(constants_1.ERRSTR.MODE_INT);
      return result;
    }
    function nullCheck(path, callback) {
      if (("" + path).indexOf("\0") !== -1) {
        const er = new Error("Path must be a string without null bytes");
        er.code = "ENOENT";
        if (typeof callback !== "function")
          throw er;
        (0, queueMicrotask_1.default)(() => {
          callback(er);
        });
        return false;
      }
      return true;
    }
    function getPathFromURLPosix(url) {
      if (url.hostname !== "") {
        throw new errors.TypeError("ERR_INVALID_FILE_URL_HOST", process.platform);
      }
      const pathname = url.pathname;
      for (let n = 0; n < pathname.length; n++) {
        if (pathname[n] === "%") {
          const third = pathname.codePointAt(n + 2) | 32;
          if (pathname[n + 1] === "2" && third === 102) {
            throw new errors.TypeError("ERR_INVALID_FILE_URL_PATH", "must not include encoded / characters");
          }
        }
      }
      return decodeURIComponent(pathname);
    }
    function pathToFilename(path) {
      if (path instanceof Uint8Array) {
        path = (0, buffer_2.bufferFrom)(path);
      }
      if (typeof path !== "string" && !buffer_1.Buffer.isBuffer(path)) {
        try {
          if (!(path instanceof __require("url").URL))
            throw new TypeError(constants_1.ERRSTR.PATH_STR);
        } catch (err) {
          throw new TypeError(constants_1.ERRSTR.PATH_STR);
        }
        path = getPathFromURLPosix(path);
      }
      const pathString = String(path);
      nullCheck(pathString);
      return pathString;
    }
    var ENOENT = "ENOENT";
    var EBADF = "EBADF";
    var EINVAL = "EINVAL";
    var EPERM = "EPERM";
    var EPROTO = "EPROTO";
    var EEXIST = "EEXIST";
    var ENOTDIR = "ENOTDIR";
    var EMFILE = "EMFILE";
    var EACCES = "EACCES";
    var EISDIR = "EISDIR";
    var ENOTEMPTY = "ENOTEMPTY";
    var ENOSYS = "ENOSYS";
    var ERR_FS_EISDIR = "ERR_FS_EISDIR";
    var ERR_OUT_OF_RANGE = "ERR_OUT_OF_RANGE";
    function formatError(errorCode, func = "", path = "", path2 = "") {
      let pathFormatted = "";
      if (path)
        pathFormatted = ` '${path}'`;
      if (path2)
        pathFormatted += ` -> '${path2}'`;
      switch (errorCode) {
        case ENOENT:
          return `ENOENT: no such file or directory, ${func}${pathFormatted}`;
        case EBADF:
          return `EBADF: bad file descriptor, ${func}${pathFormatted}`;
        case EINVAL:
          return `EINVAL: invalid argument, ${func}${pathFormatted}`;
        case EPERM:
          return `EPERM: operation not permitted, ${func}${pathFormatted}`;
        case EPROTO:
          return `EPROTO: protocol error, ${func}${pathFormatted}`;
        case EEXIST:
          return `EEXIST: file already exists, ${func}${pathFormatted}`;
        case ENOTDIR:
          return `ENOTDIR: not a directory, ${func}${pathFormatted}`;
        case EISDIR:
          return `EISDIR: illegal operation on a directory, ${func}${pathFormatted}`;
        case EACCES:
          return `EACCES: permission denied, ${func}${pathFormatted}`;
        case ENOTEMPTY:
          return `ENOTEMPTY: directory not empty, ${func}${pathFormatted}`;
        case EMFILE:
          return `EMFILE: too many open files, ${func}${pathFormatted}`;
        case ENOSYS:
          return `ENOSYS: function not implemented, ${func}${pathFormatted}`;
        case ERR_FS_EISDIR:
          return `[ERR_FS_EISDIR]: Path is a directory: ${func} returned EISDIR (is a directory) ${path}`;
        case ERR_OUT_OF_RANGE:
          return `[ERR_OUT_OF_RANGE]: value out of range, ${func}${pathFormatted}`;
        default:
          return `${errorCode}: error occurred, ${func}${pathFormatted}`;
      }
    }
    function createError(errorCode, func = "", path = "", path2 = "", Constructor = Error) {
      const error = new Constructor(formatError(errorCode, func, path, path2));
      error.code = errorCode;
      if (path) {
        error.path = path;
      }
      return error;
    }
    function genRndStr6() {
      return Math.random().toString(36).slice(2, 8).padEnd(6, "0");
    }
    function flagsToNumber(flags) {
      if (typeof flags === "number")
        return flags;
      if (typeof flags === "string") {
        const flagsNum = constants_1.FLAGS[flags];
        if (typeof flagsNum !== "undefined")
          return flagsNum;
      }
      throw new errors.TypeError("ERR_INVALID_OPT_VALUE", "flags", flags);
    }
    function streamToBuffer(stream) {
      const chunks = [];
      return new Promise((resolve, reject) => {
        stream.on("data", (chunk) => chunks.push(chunk));
        stream.on("end", () => resolve(buffer_1.Buffer.concat(chunks)));
        stream.on("error", reject);
      });
    }
    var bufToUint8 = (buf) => new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    exports.bufToUint8 = bufToUint8;
    var getWriteArgs = (fd, a, b, c, d, e) => {
      (0, util_1.validateFd)(fd);
      let offset = 0;
      let length;
      let position = null;
      let encoding;
      let callback;
      const tipa = typeof a;
      const tipb = typeof b;
      const tipc = typeof c;
      const tipd = typeof d;
      if (tipa !== "string") {
        if (tipb === "function") {
          callback = b;
        } else if (tipc === "function") {
          offset = b | 0;
          callback = c;
        } else if (tipd === "function") {
          offset = b | 0;
          length = c;
          callback = d;
        } else {
          offset = b | 0;
          length = c;
          position = d;
          callback = e;
        }
      } else {
        if (tipb === "function") {
          callback = b;
        } else if (tipc === "function") {
          position = b;
          callback = c;
        } else if (tipd === "function") {
          position = b;
          encoding = c;
          callback = d;
        }
      }
      const buf = (0, util_1.dataToBuffer)(a, encoding);
      if (tipa !== "string") {
        if (typeof length === "undefined")
          length = buf.length;
      } else {
        offset = 0;
        length = buf.length;
      }
      const cb = validateCallback(callback);
      return [fd, tipa === "string", buf, offset, length, position, cb];
    };
    exports.getWriteArgs = getWriteArgs;
    var getWriteSyncArgs = (fd, a, b, c, d) => {
      (0, util_1.validateFd)(fd);
      let encoding;
      let offset;
      let length;
      let position;
      const isBuffer = typeof a !== "string";
      if (isBuffer) {
        offset = (b || 0) | 0;
        length = c;
        position = d;
      } else {
        position = b;
        encoding = c;
      }
      const buf = (0, util_1.dataToBuffer)(a, encoding);
      if (isBuffer) {
        if (typeof length === "undefined") {
          length = buf.length;
        }
      } else {
        offset = 0;
        length = buf.length;
      }
      return [fd, buf, offset || 0, length, position];
    };
    exports.getWriteSyncArgs = getWriteSyncArgs;
    function bufferToEncoding(buffer, encoding) {
      if (!encoding || encoding === "buffer")
        return buffer;
      else
        return buffer.toString(encoding);
    }
    function isReadableStream(stream) {
      return stream !== null && typeof stream === "object" && typeof stream.pipe === "function" && typeof stream.on === "function" && stream.readable === true;
    }
  }
});

// node_modules/memfs/lib/core/Superblock.js
var require_Superblock = __commonJS({
  "node_modules/memfs/lib/core/Superblock.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Superblock = void 0;
    var NodePath = __require("path");
    var Node_1 = require_Node();
    var Link_1 = require_Link();
    var File_1 = require_File();
    var buffer_1 = require_buffer();
    var process_1 = require_process();
    var constants_1 = require_constants();
    var constants_2 = require_constants2();
    var util_1 = require_util2();
    var util_2 = require_util();
    var json_1 = require_json3();
    var { sep, relative, join, dirname } = NodePath.posix ? NodePath.posix : NodePath;
    var { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY, O_SYMLINK, F_OK, COPYFILE_EXCL, COPYFILE_FICLONE_FORCE } = constants_1.constants;
    var Superblock = class _Superblock {
      static fromJSON(json, cwd) {
        const vol = new _Superblock();
        vol.fromJSON(json, cwd);
        return vol;
      }
      static fromNestedJSON(json, cwd) {
        const vol = new _Superblock();
        vol.fromNestedJSON(json, cwd);
        return vol;
      }
      constructor(props = {}) {
        this.ino = 0;
        this.inodes = {};
        this.releasedInos = [];
        this.fds = {};
        this.releasedFds = [];
        this.maxFiles = 1e4;
        this.openFiles = 0;
        this.open = (filename, flagsNum, modeNum, resolveSymlinks = true) => {
          const file = this.openFile(filename, flagsNum, modeNum, resolveSymlinks);
          if (!file)
            throw (0, util_1.createError)("ENOENT", "open", filename);
          return file.fd;
        };
        this.writeFile = (id, buf, flagsNum, modeNum) => {
          const isUserFd = typeof id === "number";
          let fd;
          if (isUserFd)
            fd = id;
          else
            fd = this.open((0, util_1.pathToFilename)(id), flagsNum, modeNum);
          let offset = 0;
          let length = buf.length;
          let position = flagsNum & O_APPEND ? void 0 : 0;
          try {
            while (length > 0) {
              const written = this.write(fd, buf, offset, length, position);
              offset += written;
              length -= written;
              if (position !== void 0)
                position += written;
            }
          } finally {
            if (!isUserFd)
              this.close(fd);
          }
        };
        this.read = (fd, buffer, offset, length, position) => {
          if (buffer.byteLength < length) {
            throw (0, util_1.createError)("ERR_OUT_OF_RANGE", "read", void 0, void 0, RangeError);
          }
          const file = this.getFileByFdOrThrow(fd);
          if (file.node.isSymlink()) {
            throw (0, util_1.createError)("EPERM", "read", file.link.getPath());
          }
          return file.read(buffer, Number(offset), Number(length), position === -1 || typeof position !== "number" ? void 0 : position);
        };
        this.readv = (fd, buffers, position) => {
          const file = this.getFileByFdOrThrow(fd);
          let p = position !== null && position !== void 0 ? position : void 0;
          if (p === -1)
            p = void 0;
          let bytesRead = 0;
          for (const buffer of buffers) {
            const bytes = file.read(buffer, 0, buffer.byteLength, p);
            p = void 0;
            bytesRead += bytes;
            if (bytes < buffer.byteLength)
              break;
          }
          return bytesRead;
        };
        this.link = (filename1, filename2) => {
          let link1;
          try {
            link1 = this.getLinkOrThrow(filename1, "link");
          } catch (err) {
            if (err.code)
              err = (0, util_1.createError)(err.code, "link", filename1, filename2);
            throw err;
          }
          const dirname2 = NodePath.dirname(filename2);
          let dir2;
          try {
            dir2 = this.getLinkOrThrow(dirname2, "link");
          } catch (err) {
            if (err.code)
              err = (0, util_1.createError)(err.code, "link", filename1, filename2);
            throw err;
          }
          const name = NodePath.basename(filename2);
          if (dir2.getChild(name))
            throw (0, util_1.createError)("EEXIST", "link", filename1, filename2);
          const node = link1.getNode();
          node.nlink++;
          dir2.createChild(name, node);
        };
        this.unlink = (filename) => {
          const link = this.getLinkOrThrow(filename, "unlink");
          if (link.length)
            throw Error("Dir not empty...");
          this.deleteLink(link);
          const node = link.getNode();
          node.nlink--;
          if (node.nlink <= 0) {
            this.deleteNode(node);
          }
        };
        this.symlink = (targetFilename, pathFilename) => {
          const pathSteps = (0, util_2.filenameToSteps)(pathFilename);
          let dirLink;
          try {
            dirLink = this.getLinkParentAsDirOrThrow(pathSteps);
          } catch (err) {
            if (err.code)
              err = (0, util_1.createError)(err.code, "symlink", targetFilename, pathFilename);
            throw err;
          }
          const name = pathSteps[pathSteps.length - 1];
          if (dirLink.getChild(name))
            throw (0, util_1.createError)("EEXIST", "symlink", targetFilename, pathFilename);
          const node = dirLink.getNode();
          if (!node.canExecute() || !node.canWrite())
            throw (0, util_1.createError)("EACCES", "symlink", targetFilename, pathFilename);
          const symlink = dirLink.createChild(name);
          symlink.getNode().makeSymlink(targetFilename);
          return symlink;
        };
        this.rename = (oldPathFilename, newPathFilename) => {
          let link;
          try {
            link = this.getResolvedLinkOrThrow(oldPathFilename);
          } catch (err) {
            if (err.code)
              err = (0, util_1.createError)(err.code, "rename", oldPathFilename, newPathFilename);
            throw err;
          }
          let newPathDirLink;
          try {
            newPathDirLink = this.getLinkParentAsDirOrThrow(newPathFilename);
          } catch (err) {
            if (err.code)
              err = (0, util_1.createError)(err.code, "rename", oldPathFilename, newPathFilename);
            throw err;
          }
          const oldLinkParent = link.parent;
          if (!oldLinkParent)
            throw (0, util_1.createError)("EINVAL", "rename", oldPathFilename, newPathFilename);
          const oldParentNode = oldLinkParent.getNode();
          const newPathDirNode = newPathDirLink.getNode();
          if (!oldParentNode.canExecute() || !oldParentNode.canWrite() || !newPathDirNode.canExecute() || !newPathDirNode.canWrite()) {
            throw (0, util_1.createError)("EACCES", "rename", oldPathFilename, newPathFilename);
          }
          oldLinkParent.deleteChild(link);
          const name = NodePath.basename(newPathFilename);
          link.name = name;
          link.steps = [...newPathDirLink.steps, name];
          newPathDirLink.setChild(link.getName(), link);
        };
        this.mkdir = (filename, modeNum) => {
          const steps = (0, util_2.filenameToSteps)(filename);
          if (!steps.length)
            throw (0, util_1.createError)("EEXIST", "mkdir", filename);
          const dir = this.getLinkParentAsDirOrThrow(filename, "mkdir");
          const name = steps[steps.length - 1];
          if (dir.getChild(name))
            throw (0, util_1.createError)("EEXIST", "mkdir", filename);
          const node = dir.getNode();
          if (!node.canWrite() || !node.canExecute())
            throw (0, util_1.createError)("EACCES", "mkdir", filename);
          dir.createChild(name, this.createNode(constants_1.constants.S_IFDIR | modeNum));
        };
        this.mkdirp = (filename, modeNum) => {
          let created = false;
          const steps = (0, util_2.filenameToSteps)(filename);
          let curr = null;
          let i = steps.length;
          for (i = steps.length; i >= 0; i--) {
            curr = this.getResolvedLink(steps.slice(0, i));
            if (curr)
              break;
          }
          if (!curr) {
            curr = this.root;
            i = 0;
          }
          curr = this.getResolvedLinkOrThrow(sep + steps.slice(0, i).join(sep), "mkdir");
          for (i; i < steps.length; i++) {
            const node = curr.getNode();
            if (node.isDirectory()) {
              if (!node.canExecute() || !node.canWrite())
                throw (0, util_1.createError)("EACCES", "mkdir", filename);
            } else {
              throw (0, util_1.createError)("ENOTDIR", "mkdir", filename);
            }
            created = true;
            curr = curr.createChild(steps[i], this.createNode(constants_1.constants.S_IFDIR | modeNum));
          }
          return created ? filename : void 0;
        };
        this.rmdir = (filename, recursive = false) => {
          const link = this.getLinkAsDirOrThrow(filename, "rmdir");
          if (link.length && !recursive)
            throw (0, util_1.createError)("ENOTEMPTY", "rmdir", filename);
          this.deleteLink(link);
        };
        this.rm = (filename, force = false, recursive = false) => {
          var _a;
          let link;
          try {
            link = this.getResolvedLinkOrThrow(filename, "stat");
          } catch (err) {
            if (err.code === "ENOENT" && force)
              return;
            else
              throw err;
          }
          if (link.getNode().isDirectory() && !recursive)
            throw (0, util_1.createError)("ERR_FS_EISDIR", "rm", filename);
          if (!((_a = link.parent) === null || _a === void 0 ? void 0 : _a.getNode().canWrite()))
            throw (0, util_1.createError)("EACCES", "rm", filename);
          this.deleteLink(link);
        };
        this.close = (fd) => {
          (0, util_2.validateFd)(fd);
          const file = this.getFileByFdOrThrow(fd, "close");
          this.closeFile(file);
        };
        const root = this.createLink();
        root.setNode(this.createNode(constants_1.constants.S_IFDIR | 511));
        const self2 = this;
        root.setChild(".", root);
        root.getNode().nlink++;
        root.setChild("..", root);
        root.getNode().nlink++;
        this.root = root;
      }
      createLink(parent, name, isDirectory = false, mode) {
        if (!parent) {
          return new Link_1.Link(this, void 0, "");
        }
        if (!name) {
          throw new Error("createLink: name cannot be empty");
        }
        const finalPerm = mode !== null && mode !== void 0 ? mode : isDirectory ? 511 : 438;
        const hasFileType = mode && mode & constants_1.constants.S_IFMT;
        const modeType = hasFileType ? mode & constants_1.constants.S_IFMT : isDirectory ? constants_1.constants.S_IFDIR : constants_1.constants.S_IFREG;
        const finalMode = finalPerm & ~constants_1.constants.S_IFMT | modeType;
        return parent.createChild(name, this.createNode(finalMode));
      }
      deleteLink(link) {
        const parent = link.parent;
        if (parent) {
          parent.deleteChild(link);
          return true;
        }
        return false;
      }
      newInoNumber() {
        const releasedFd = this.releasedInos.pop();
        if (releasedFd)
          return releasedFd;
        else {
          this.ino = (this.ino + 1) % 4294967295;
          return this.ino;
        }
      }
      newFdNumber() {
        const releasedFd = this.releasedFds.pop();
        return typeof releasedFd === "number" ? releasedFd : _Superblock.fd--;
      }
      createNode(mode) {
        const node = new Node_1.Node(this.newInoNumber(), mode);
        this.inodes[node.ino] = node;
        return node;
      }
      deleteNode(node) {
        node.del();
        delete this.inodes[node.ino];
        this.releasedInos.push(node.ino);
      }
      walk(stepsOrFilenameOrLink, resolveSymlinks = false, checkExistence = false, checkAccess = false, funcName) {
        var _a;
        let steps;
        let filename;
        if (stepsOrFilenameOrLink instanceof Link_1.Link) {
          steps = stepsOrFilenameOrLink.steps;
          filename = sep + steps.join(sep);
        } else if (typeof stepsOrFilenameOrLink === "string") {
          steps = (0, util_2.filenameToSteps)(stepsOrFilenameOrLink);
          filename = stepsOrFilenameOrLink;
        } else {
          steps = stepsOrFilenameOrLink;
          filename = sep + steps.join(sep);
        }
        let curr = this.root;
        let i = 0;
        while (i < steps.length) {
          let node = curr.getNode();
          if (node.isDirectory()) {
            if (checkAccess && !node.canExecute()) {
              throw (0, util_1.createError)("EACCES", funcName, filename);
            }
          } else {
            if (i < steps.length - 1)
              throw (0, util_1.createError)("ENOTDIR", funcName, filename);
          }
          curr = (_a = curr.getChild(steps[i])) !== null && _a !== void 0 ? _a : null;
          if (!curr)
            if (checkExistence)
              throw (0, util_1.createError)("ENOENT", funcName, filename);
            else
              return null;
          node = curr === null || curr === void 0 ? void 0 : curr.getNode();
          if (node.isSymlink() && (resolveSymlinks || i < steps.length - 1)) {
            const resolvedPath = NodePath.isAbsolute(node.symlink) ? node.symlink : join(NodePath.dirname(curr.getPath()), node.symlink);
            steps = (0, util_2.filenameToSteps)(resolvedPath).concat(steps.slice(i + 1));
            curr = this.root;
            i = 0;
            continue;
          }
          if (checkExistence && !node.isDirectory() && i < steps.length - 1) {
            const errorCode = process_1.default.platform === "win32" ? "ENOENT" : "ENOTDIR";
            throw (0, util_1.createError)(errorCode, funcName, filename);
          }
          i++;
        }
        return curr;
      }
      // Returns a `Link` (hard link) referenced by path "split" into steps.
      getLink(steps) {
        return this.walk(steps, false, false, false);
      }
      // Just link `getLink`, but throws a correct user error, if link to found.
      getLinkOrThrow(filename, funcName) {
        return this.walk(filename, false, true, true, funcName);
      }
      // Just like `getLink`, but also dereference/resolves symbolic links.
      getResolvedLink(filenameOrSteps) {
        return this.walk(filenameOrSteps, true, false, false);
      }
      /**
       * Just like `getLinkOrThrow`, but also dereference/resolves symbolic links.
       */
      getResolvedLinkOrThrow(filename, funcName) {
        return this.walk(filename, true, true, true, funcName);
      }
      resolveSymlinks(link) {
        return this.getResolvedLink(link.steps.slice(1));
      }
      /**
       * Just like `getLinkOrThrow`, but also verifies that the link is a directory.
       */
      getLinkAsDirOrThrow(filename, funcName) {
        const link = this.getLinkOrThrow(filename, funcName);
        if (!link.getNode().isDirectory())
          throw (0, util_1.createError)("ENOTDIR", funcName, filename);
        return link;
      }
      // Get the immediate parent directory of the link.
      getLinkParent(steps) {
        return this.getLink(steps.slice(0, -1));
      }
      getLinkParentAsDirOrThrow(filenameOrSteps, funcName) {
        const steps = (filenameOrSteps instanceof Array ? filenameOrSteps : (0, util_2.filenameToSteps)(filenameOrSteps)).slice(0, -1);
        const filename = sep + steps.join(sep);
        const link = this.getLinkOrThrow(filename, funcName);
        if (!link.getNode().isDirectory())
          throw (0, util_1.createError)("ENOTDIR", funcName, filename);
        return link;
      }
      getFileByFd(fd) {
        return this.fds[String(fd)];
      }
      getFileByFdOrThrow(fd, funcName) {
        if (!(0, util_2.isFd)(fd))
          throw TypeError(constants_2.ERRSTR.FD);
        const file = this.getFileByFd(fd);
        if (!file)
          throw (0, util_1.createError)("EBADF", funcName);
        return file;
      }
      _toJSON(link = this.root, json = {}, path, asBuffer) {
        let isEmpty = true;
        let children = link.children;
        if (link.getNode().isFile()) {
          children = /* @__PURE__ */ new Map([[link.getName(), link.parent.getChild(link.getName())]]);
          link = link.parent;
        }
        for (const name of children.keys()) {
          if (name === "." || name === "..") {
            continue;
          }
          isEmpty = false;
          const child = link.getChild(name);
          if (!child) {
            throw new Error("_toJSON: unexpected undefined");
          }
          const node = child.getNode();
          if (node.isFile()) {
            let filename = child.getPath();
            if (path)
              filename = relative(path, filename);
            json[filename] = asBuffer ? node.getBuffer() : node.getString();
          } else if (node.isDirectory()) {
            this._toJSON(child, json, path, asBuffer);
          }
        }
        let dirPath = link.getPath();
        if (path)
          dirPath = relative(path, dirPath);
        if (dirPath && isEmpty) {
          json[dirPath] = null;
        }
        return json;
      }
      toJSON(paths, json = {}, isRelative = false, asBuffer = false) {
        const links = [];
        if (paths) {
          if (!Array.isArray(paths))
            paths = [paths];
          for (const path of paths) {
            const filename = (0, util_1.pathToFilename)(path);
            const link = this.getResolvedLink(filename);
            if (!link)
              continue;
            links.push(link);
          }
        } else {
          links.push(this.root);
        }
        if (!links.length)
          return json;
        for (const link of links)
          this._toJSON(link, json, isRelative ? link.getPath() : "", asBuffer);
        return json;
      }
      // TODO: `cwd` should probably not invoke `process.cwd()`.
      fromJSON(json, cwd = process_1.default.cwd()) {
        for (let filename in json) {
          const data = json[filename];
          filename = (0, util_2.resolve)(filename, cwd);
          if (typeof data === "string" || data instanceof buffer_1.Buffer) {
            const dir = dirname(filename);
            this.mkdirp(
              dir,
              511
              /* MODE.DIR */
            );
            const buffer = (0, util_2.dataToBuffer)(data);
            this.writeFile(
              filename,
              buffer,
              constants_2.FLAGS.w,
              438
              /* MODE.DEFAULT */
            );
          } else {
            this.mkdirp(
              filename,
              511
              /* MODE.DIR */
            );
          }
        }
      }
      fromNestedJSON(json, cwd) {
        this.fromJSON((0, json_1.flattenJSON)(json), cwd);
      }
      reset() {
        this.ino = 0;
        this.inodes = {};
        this.releasedInos = [];
        this.fds = {};
        this.releasedFds = [];
        this.openFiles = 0;
        this.root = this.createLink();
        this.root.setNode(this.createNode(constants_1.constants.S_IFDIR | 511));
      }
      // Legacy interface
      mountSync(mountpoint, json) {
        this.fromJSON(json, mountpoint);
      }
      openLink(link, flagsNum, resolveSymlinks = true) {
        if (this.openFiles >= this.maxFiles) {
          throw (0, util_1.createError)("EMFILE", "open", link.getPath());
        }
        let realLink = link;
        if (resolveSymlinks)
          realLink = this.getResolvedLinkOrThrow(link.getPath(), "open");
        const node = realLink.getNode();
        if (node.isDirectory()) {
          if ((flagsNum & (O_RDONLY | O_RDWR | O_WRONLY)) !== O_RDONLY)
            throw (0, util_1.createError)("EISDIR", "open", link.getPath());
        } else {
          if (flagsNum & O_DIRECTORY)
            throw (0, util_1.createError)("ENOTDIR", "open", link.getPath());
        }
        if (!(flagsNum & O_WRONLY)) {
          if (!node.canRead()) {
            throw (0, util_1.createError)("EACCES", "open", link.getPath());
          }
        }
        if (!(flagsNum & O_RDONLY)) {
          if (!node.canWrite()) {
            throw (0, util_1.createError)("EACCES", "open", link.getPath());
          }
        }
        const file = new File_1.File(link, node, flagsNum, this.newFdNumber());
        this.fds[file.fd] = file;
        this.openFiles++;
        if (flagsNum & O_TRUNC)
          file.truncate();
        return file;
      }
      openFile(filename, flagsNum, modeNum, resolveSymlinks = true) {
        const steps = (0, util_2.filenameToSteps)(filename);
        let link;
        try {
          link = resolveSymlinks ? this.getResolvedLinkOrThrow(filename, "open") : this.getLinkOrThrow(filename, "open");
          if (link && flagsNum & O_CREAT && flagsNum & O_EXCL)
            throw (0, util_1.createError)("EEXIST", "open", filename);
        } catch (err) {
          if (err.code === "ENOENT" && flagsNum & O_CREAT) {
            const dirname2 = NodePath.dirname(filename);
            const dirLink = this.getResolvedLinkOrThrow(dirname2);
            const dirNode = dirLink.getNode();
            if (!dirNode.isDirectory())
              throw (0, util_1.createError)("ENOTDIR", "open", filename);
            if (!dirNode.canExecute() || !dirNode.canWrite())
              throw (0, util_1.createError)("EACCES", "open", filename);
            modeNum !== null && modeNum !== void 0 ? modeNum : modeNum = 438;
            link = this.createLink(dirLink, steps[steps.length - 1], false, modeNum);
          } else
            throw err;
        }
        if (link)
          return this.openLink(link, flagsNum, resolveSymlinks);
        throw (0, util_1.createError)("ENOENT", "open", filename);
      }
      closeFile(file) {
        if (!this.fds[file.fd])
          return;
        this.openFiles--;
        delete this.fds[file.fd];
        this.releasedFds.push(file.fd);
      }
      write(fd, buf, offset, length, position) {
        const file = this.getFileByFdOrThrow(fd, "write");
        if (file.node.isSymlink()) {
          throw (0, util_1.createError)("EBADF", "write", file.link.getPath());
        }
        return file.write(buf, offset, length, position === -1 || typeof position !== "number" ? void 0 : position);
      }
    };
    exports.Superblock = Superblock;
    Superblock.fd = 2147483647;
  }
});

// node_modules/memfs/lib/core/index.js
var require_core = __commonJS({
  "node_modules/memfs/lib/core/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Superblock = exports.File = exports.Link = exports.Node = void 0;
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    tslib_1.__exportStar(require_types2(), exports);
    tslib_1.__exportStar(require_json3(), exports);
    var Node_1 = require_Node();
    Object.defineProperty(exports, "Node", { enumerable: true, get: function() {
      return Node_1.Node;
    } });
    var Link_1 = require_Link();
    Object.defineProperty(exports, "Link", { enumerable: true, get: function() {
      return Link_1.Link;
    } });
    var File_1 = require_File();
    Object.defineProperty(exports, "File", { enumerable: true, get: function() {
      return File_1.File;
    } });
    var Superblock_1 = require_Superblock();
    Object.defineProperty(exports, "Superblock", { enumerable: true, get: function() {
      return Superblock_1.Superblock;
    } });
  }
});

// node_modules/memfs/lib/node/StatFs.js
var require_StatFs = __commonJS({
  "node_modules/memfs/lib/node/StatFs.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.StatFs = void 0;
    var StatFs = class _StatFs {
      static build(superblock, bigint = false) {
        const statfs = new _StatFs();
        const getStatNumber = !bigint ? (number) => number : (number) => BigInt(number);
        statfs.type = getStatNumber(2240043254);
        statfs.bsize = getStatNumber(4096);
        const totalInodes = Object.keys(superblock.inodes).length;
        const totalBlocks = 1e6;
        const usedBlocks = Math.min(totalInodes * 2, totalBlocks);
        const freeBlocks = totalBlocks - usedBlocks;
        statfs.blocks = getStatNumber(totalBlocks);
        statfs.bfree = getStatNumber(freeBlocks);
        statfs.bavail = getStatNumber(freeBlocks);
        const maxFiles = 1e6;
        statfs.files = getStatNumber(maxFiles);
        statfs.ffree = getStatNumber(maxFiles - totalInodes);
        return statfs;
      }
    };
    exports.StatFs = StatFs;
    exports.default = StatFs;
  }
});

// node_modules/memfs/lib/setTimeoutUnref.js
var require_setTimeoutUnref = __commonJS({
  "node_modules/memfs/lib/setTimeoutUnref.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function setTimeoutUnref(callback, time, args) {
      const ref = setTimeout.apply(typeof globalThis !== "undefined" ? globalThis : global, arguments);
      if (ref && typeof ref === "object" && typeof ref.unref === "function")
        ref.unref();
      return ref;
    }
    exports.default = setTimeoutUnref;
  }
});

// node_modules/memfs/lib/node/FileHandle.js
var require_FileHandle = __commonJS({
  "node_modules/memfs/lib/node/FileHandle.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FileHandle = void 0;
    var util_1 = require_util2();
    var events_1 = __require("events");
    var FileHandle = class extends events_1.EventEmitter {
      constructor(fs, fd) {
        super();
        this.refs = 1;
        this.closePromise = null;
        this.position = 0;
        this.readableWebStreamLocked = false;
        this.fs = fs;
        this.fd = fd;
      }
      getAsyncId() {
        return this.fd;
      }
      appendFile(data, options) {
        return (0, util_1.promisify)(this.fs, "appendFile")(this.fd, data, options);
      }
      chmod(mode) {
        return (0, util_1.promisify)(this.fs, "fchmod")(this.fd, mode);
      }
      chown(uid, gid) {
        return (0, util_1.promisify)(this.fs, "fchown")(this.fd, uid, gid);
      }
      close() {
        if (this.fd === -1) {
          return Promise.resolve();
        }
        if (this.closePromise) {
          return this.closePromise;
        }
        this.refs--;
        if (this.refs === 0) {
          const currentFd = this.fd;
          this.fd = -1;
          this.closePromise = (0, util_1.promisify)(this.fs, "close")(currentFd).finally(() => {
            this.closePromise = null;
          });
        } else {
          this.closePromise = new Promise((resolve, reject) => {
            this.closeResolve = resolve;
            this.closeReject = reject;
          }).finally(() => {
            this.closePromise = null;
            this.closeReject = void 0;
            this.closeResolve = void 0;
          });
        }
        this.emit("close");
        return this.closePromise;
      }
      datasync() {
        return (0, util_1.promisify)(this.fs, "fdatasync")(this.fd);
      }
      createReadStream(options) {
        return this.fs.createReadStream("", Object.assign(Object.assign({}, options), { fd: this }));
      }
      createWriteStream(options) {
        return this.fs.createWriteStream("", Object.assign(Object.assign({}, options), { fd: this }));
      }
      readableWebStream(options = {}) {
        const { type = "bytes", autoClose = false } = options;
        let position = 0;
        if (this.fd === -1) {
          throw new Error("The FileHandle is closed");
        }
        if (this.closePromise) {
          throw new Error("The FileHandle is closing");
        }
        if (this.readableWebStreamLocked) {
          throw new Error("An error will be thrown if this method is called more than once or is called after the FileHandle is closed or closing.");
        }
        this.readableWebStreamLocked = true;
        this.ref();
        const unlockAndCleanup = () => {
          this.readableWebStreamLocked = false;
          this.unref();
          if (autoClose) {
            this.close().catch(() => {
            });
          }
        };
        return new ReadableStream({
          type: type === "bytes" ? "bytes" : void 0,
          autoAllocateChunkSize: 16384,
          pull: async (controller) => {
            var _a;
            try {
              const view = (_a = controller.byobRequest) === null || _a === void 0 ? void 0 : _a.view;
              if (!view) {
                const buffer = new Uint8Array(16384);
                const result2 = await this.read(buffer, 0, buffer.length, position);
                if (result2.bytesRead === 0) {
                  controller.close();
                  unlockAndCleanup();
                  return;
                }
                position += result2.bytesRead;
                controller.enqueue(buffer.slice(0, result2.bytesRead));
                return;
              }
              const result = await this.read(view, view.byteOffset, view.byteLength, position);
              if (result.bytesRead === 0) {
                controller.close();
                unlockAndCleanup();
                return;
              }
              position += result.bytesRead;
              controller.byobRequest.respond(result.bytesRead);
            } catch (error) {
              controller.error(error);
              unlockAndCleanup();
            }
          },
          cancel: async () => {
            unlockAndCleanup();
          }
        });
      }
      async read(buffer, offset, length, position) {
        const readPosition = position !== null && position !== void 0 ? position : this.position;
        const result = await (0, util_1.promisify)(this.fs, "read", (bytesRead) => ({ bytesRead, buffer }))(this.fd, buffer, offset, length, readPosition);
        if (position === null || position === void 0) {
          this.position += result.bytesRead;
        }
        return result;
      }
      readv(buffers, position) {
        return (0, util_1.promisify)(this.fs, "readv", (bytesRead) => ({ bytesRead, buffers }))(this.fd, buffers, position);
      }
      readFile(options) {
        return (0, util_1.promisify)(this.fs, "readFile")(this.fd, options);
      }
      stat(options) {
        return (0, util_1.promisify)(this.fs, "fstat")(this.fd, options);
      }
      sync() {
        return (0, util_1.promisify)(this.fs, "fsync")(this.fd);
      }
      truncate(len) {
        return (0, util_1.promisify)(this.fs, "ftruncate")(this.fd, len);
      }
      utimes(atime, mtime) {
        return (0, util_1.promisify)(this.fs, "futimes")(this.fd, atime, mtime);
      }
      async write(buffer, offset, length, position) {
        const useInternalPosition = typeof position !== "number";
        const writePosition = useInternalPosition ? this.position : position;
        const result = await (0, util_1.promisify)(this.fs, "write", (bytesWritten) => ({ bytesWritten, buffer }))(this.fd, buffer, offset, length, writePosition);
        if (useInternalPosition) {
          this.position += result.bytesWritten;
        }
        return result;
      }
      writev(buffers, position) {
        return (0, util_1.promisify)(this.fs, "writev", (bytesWritten) => ({ bytesWritten, buffers }))(this.fd, buffers, position);
      }
      writeFile(data, options) {
        return (0, util_1.promisify)(this.fs, "writeFile")(this.fd, data, options);
      }
      // Implement Symbol.asyncDispose if available (ES2023+)
      async [Symbol.asyncDispose]() {
        await this.close();
      }
      ref() {
        this.refs++;
      }
      unref() {
        this.refs--;
        if (this.refs === 0) {
          this.fd = -1;
          if (this.closeResolve) {
            (0, util_1.promisify)(this.fs, "close")(this.fd).then(this.closeResolve, this.closeReject);
          }
        }
      }
    };
    exports.FileHandle = FileHandle;
  }
});

// node_modules/memfs/lib/node/FsPromises.js
var require_FsPromises = __commonJS({
  "node_modules/memfs/lib/node/FsPromises.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FsPromises = void 0;
    var util_1 = require_util2();
    var constants_1 = require_constants();
    var FSWatchAsyncIterator = class {
      constructor(fs, path, options = {}) {
        this.fs = fs;
        this.path = path;
        this.options = options;
        this.eventQueue = [];
        this.resolveQueue = [];
        this.finished = false;
        this.maxQueue = options.maxQueue || 2048;
        this.overflow = options.overflow || "ignore";
        this.startWatching();
        if (options.signal) {
          if (options.signal.aborted) {
            this.finish();
            return;
          }
          options.signal.addEventListener("abort", () => {
            this.finish();
          });
        }
      }
      startWatching() {
        try {
          this.watcher = this.fs.watch(this.path, this.options, (eventType, filename) => {
            this.enqueueEvent({ eventType, filename });
          });
        } catch (error) {
          this.finish();
          throw error;
        }
      }
      enqueueEvent(event) {
        if (this.finished)
          return;
        if (this.eventQueue.length >= this.maxQueue) {
          if (this.overflow === "throw") {
            const error = new Error(`Watch queue overflow: more than ${this.maxQueue} events queued`);
            this.finish(error);
            return;
          } else {
            this.eventQueue.shift();
            console.warn(`Watch queue overflow: dropping event due to exceeding maxQueue of ${this.maxQueue}`);
          }
        }
        this.eventQueue.push(event);
        if (this.resolveQueue.length > 0) {
          const { resolve } = this.resolveQueue.shift();
          const nextEvent = this.eventQueue.shift();
          resolve({ value: nextEvent, done: false });
        }
      }
      finish(error) {
        if (this.finished)
          return;
        this.finished = true;
        if (this.watcher) {
          this.watcher.close();
          this.watcher = null;
        }
        while (this.resolveQueue.length > 0) {
          const { resolve, reject } = this.resolveQueue.shift();
          if (error) {
            reject(error);
          } else {
            resolve({ value: void 0, done: true });
          }
        }
      }
      async next() {
        if (this.finished) {
          return { value: void 0, done: true };
        }
        if (this.eventQueue.length > 0) {
          const event = this.eventQueue.shift();
          return { value: event, done: false };
        }
        return new Promise((resolve, reject) => {
          this.resolveQueue.push({ resolve, reject });
        });
      }
      async return() {
        this.finish();
        return { value: void 0, done: true };
      }
      async throw(error) {
        this.finish(error);
        throw error;
      }
      [Symbol.asyncIterator]() {
        return this;
      }
    };
    var FsPromises = class {
      constructor(fs, FileHandle) {
        this.fs = fs;
        this.FileHandle = FileHandle;
        this.constants = constants_1.constants;
        this.cp = (0, util_1.promisify)(this.fs, "cp");
        this.opendir = (0, util_1.promisify)(this.fs, "opendir");
        this.statfs = (0, util_1.promisify)(this.fs, "statfs");
        this.lutimes = (0, util_1.promisify)(this.fs, "lutimes");
        this.glob = (0, util_1.promisify)(this.fs, "glob");
        this.access = (0, util_1.promisify)(this.fs, "access");
        this.chmod = (0, util_1.promisify)(this.fs, "chmod");
        this.chown = (0, util_1.promisify)(this.fs, "chown");
        this.copyFile = (0, util_1.promisify)(this.fs, "copyFile");
        this.lchmod = (0, util_1.promisify)(this.fs, "lchmod");
        this.lchown = (0, util_1.promisify)(this.fs, "lchown");
        this.link = (0, util_1.promisify)(this.fs, "link");
        this.lstat = (0, util_1.promisify)(this.fs, "lstat");
        this.mkdir = (0, util_1.promisify)(this.fs, "mkdir");
        this.mkdtemp = (0, util_1.promisify)(this.fs, "mkdtemp");
        this.readdir = (0, util_1.promisify)(this.fs, "readdir");
        this.readlink = (0, util_1.promisify)(this.fs, "readlink");
        this.realpath = (0, util_1.promisify)(this.fs, "realpath");
        this.rename = (0, util_1.promisify)(this.fs, "rename");
        this.rmdir = (0, util_1.promisify)(this.fs, "rmdir");
        this.rm = (0, util_1.promisify)(this.fs, "rm");
        this.stat = (0, util_1.promisify)(this.fs, "stat");
        this.symlink = (0, util_1.promisify)(this.fs, "symlink");
        this.truncate = (0, util_1.promisify)(this.fs, "truncate");
        this.unlink = (0, util_1.promisify)(this.fs, "unlink");
        this.utimes = (0, util_1.promisify)(this.fs, "utimes");
        this.readFile = (id, options) => {
          return (0, util_1.promisify)(this.fs, "readFile")(id instanceof this.FileHandle ? id.fd : id, options);
        };
        this.appendFile = (path, data, options) => {
          return (0, util_1.promisify)(this.fs, "appendFile")(path instanceof this.FileHandle ? path.fd : path, data, options);
        };
        this.open = (path, flags = "r", mode) => {
          return (0, util_1.promisify)(this.fs, "open", (fd) => new this.FileHandle(this.fs, fd))(path, flags, mode);
        };
        this.writeFile = (id, data, options) => {
          const dataPromise = (0, util_1.isReadableStream)(data) ? (0, util_1.streamToBuffer)(data) : Promise.resolve(data);
          return dataPromise.then((data2) => (0, util_1.promisify)(this.fs, "writeFile")(id instanceof this.FileHandle ? id.fd : id, data2, options));
        };
        this.watch = (filename, options) => {
          const watchOptions = typeof options === "string" ? { encoding: options } : options || {};
          return new FSWatchAsyncIterator(this.fs, filename, watchOptions);
        };
      }
    };
    exports.FsPromises = FsPromises;
  }
});

// node_modules/tree-dump/lib/printTree.js
var require_printTree = __commonJS({
  "node_modules/tree-dump/lib/printTree.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.printTree = void 0;
    var printTree = (tab = "", children) => {
      let str = "";
      let last = children.length - 1;
      for (; last >= 0; last--)
        if (children[last])
          break;
      for (let i = 0; i <= last; i++) {
        const fn = children[i];
        if (!fn)
          continue;
        const isLast = i === last;
        const child = fn(tab + (isLast ? " " : "\u2502") + "  ");
        const branch = child ? isLast ? "\u2514\u2500" : "\u251C\u2500" : "\u2502";
        str += "\n" + tab + branch + (child ? " " + child : "");
      }
      return str;
    };
    exports.printTree = printTree;
  }
});

// node_modules/tree-dump/lib/printBinary.js
var require_printBinary = __commonJS({
  "node_modules/tree-dump/lib/printBinary.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.printBinary = void 0;
    var printBinary = (tab = "", children) => {
      const left = children[0], right = children[1];
      let str = "";
      if (left)
        str += "\n" + tab + "\u2190 " + left(tab + "  ");
      if (right)
        str += "\n" + tab + "\u2192 " + right(tab + "  ");
      return str;
    };
    exports.printBinary = printBinary;
  }
});

// node_modules/tree-dump/lib/printJson.js
var require_printJson = __commonJS({
  "node_modules/tree-dump/lib/printJson.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.printJson = void 0;
    var printJson = (tab = "", json, space = 2) => (JSON.stringify(json, null, space) || "nil").split("\n").join("\n" + tab);
    exports.printJson = printJson;
  }
});

// node_modules/tree-dump/lib/index.js
var require_lib3 = __commonJS({
  "node_modules/tree-dump/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
    tslib_1.__exportStar(require_printTree(), exports);
    tslib_1.__exportStar(require_printBinary(), exports);
    tslib_1.__exportStar(require_printJson(), exports);
  }
});

// node_modules/memfs/lib/node-to-fsa/util.js
var require_util3 = __commonJS({
  "node_modules/memfs/lib/node-to-fsa/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.newNotAllowedError = exports.newTypeMismatchError = exports.newNotFoundError = exports.assertCanWrite = exports.assertName = exports.basename = exports.ctx = void 0;
    var ctx = (partial = {}) => {
      return Object.assign({ separator: "/", syncHandleAllowed: false, mode: "read" }, partial);
    };
    exports.ctx = ctx;
    var basename = (path, separator) => {
      if (path[path.length - 1] === separator)
        path = path.slice(0, -1);
      const lastSlashIndex = path.lastIndexOf(separator);
      return lastSlashIndex === -1 ? path : path.slice(lastSlashIndex + 1);
    };
    exports.basename = basename;
    var nameRegex = /^(\.{1,2})$|^(.*([\/\\]).*)$/;
    var assertName = (name, method, klass) => {
      const isInvalid = !name || nameRegex.test(name);
      if (isInvalid)
        throw new TypeError(`Failed to execute '${method}' on '${klass}': Name is not allowed.`);
    };
    exports.assertName = assertName;
    var assertCanWrite = (mode) => {
      if (mode !== "readwrite")
        throw new DOMException("The request is not allowed by the user agent or the platform in the current context.", "NotAllowedError");
    };
    exports.assertCanWrite = assertCanWrite;
    var newNotFoundError = () => new DOMException("A requested file or directory could not be found at the time an operation was processed.", "NotFoundError");
    exports.newNotFoundError = newNotFoundError;
    var newTypeMismatchError = () => new DOMException("The path supplied exists, but was not an entry of requested type.", "TypeMismatchError");
    exports.newTypeMismatchError = newTypeMismatchError;
    var newNotAllowedError = () => new DOMException("Permission not granted.", "NotAllowedError");
    exports.newNotAllowedError = newNotAllowedError;
  }
});

// node_modules/memfs/lib/print/index.js
var require_print = __commonJS({
  "node_modules/memfs/lib/print/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.toTreeSync = void 0;
    var tree_dump_1 = require_lib3();
    var util_1 = require_util3();
    var toTreeSync = (fs, opts = {}) => {
      var _a;
      const separator = opts.separator || "/";
      let dir = opts.dir || separator;
      if (dir[dir.length - 1] !== separator)
        dir += separator;
      const tab = opts.tab || "";
      const depth = (_a = opts.depth) !== null && _a !== void 0 ? _a : 10;
      let subtree = " (...)";
      if (depth > 0) {
        const list = fs.readdirSync(dir, { withFileTypes: true });
        subtree = (0, tree_dump_1.printTree)(tab, list.map((entry) => (tab2) => {
          if (entry.isDirectory()) {
            return (0, exports.toTreeSync)(fs, { dir: dir + entry.name, depth: depth - 1, tab: tab2 });
          } else if (entry.isSymbolicLink()) {
            return "" + entry.name + " \u2192 " + fs.readlinkSync(dir + entry.name);
          } else {
            return "" + entry.name;
          }
        }));
      }
      const base = (0, util_1.basename)(dir, separator) + separator;
      return base + subtree;
    };
    exports.toTreeSync = toTreeSync;
  }
});

// node_modules/memfs/lib/node/options.js
var require_options = __commonJS({
  "node_modules/memfs/lib/node/options.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getWriteFileOptions = exports.writeFileDefaults = exports.getRealpathOptsAndCb = exports.getRealpathOptions = exports.getStatfsOptsAndCb = exports.getStatfsOptions = exports.getStatOptsAndCb = exports.getStatOptions = exports.getAppendFileOptsAndCb = exports.getAppendFileOpts = exports.getOpendirOptsAndCb = exports.getOpendirOptions = exports.getReaddirOptsAndCb = exports.getReaddirOptions = exports.getReadFileOptions = exports.getRmOptsAndCb = exports.getRmdirOptions = exports.getDefaultOptsAndCb = exports.getDefaultOpts = exports.optsDefaults = exports.getMkdirOptions = void 0;
    exports.getOptions = getOptions;
    exports.optsGenerator = optsGenerator;
    exports.optsAndCbGenerator = optsAndCbGenerator;
    var constants_1 = require_constants2();
    var encoding_1 = require_encoding();
    var util_1 = require_util2();
    var mkdirDefaults = {
      mode: 511,
      recursive: false
    };
    var getMkdirOptions = (options) => {
      if (typeof options === "number")
        return Object.assign({}, mkdirDefaults, { mode: options });
      return Object.assign({}, mkdirDefaults, options);
    };
    exports.getMkdirOptions = getMkdirOptions;
    var ERRSTR_OPTS = (tipeof) => `Expected options to be either an object or a string, but got ${tipeof} instead`;
    function getOptions(defaults, options) {
      let opts;
      if (!options)
        return defaults;
      else {
        const tipeof = typeof options;
        switch (tipeof) {
          case "string":
            opts = Object.assign({}, defaults, { encoding: options });
            break;
          case "object":
            opts = Object.assign({}, defaults, options);
            break;
          default:
            throw TypeError(ERRSTR_OPTS(tipeof));
        }
      }
      if (opts.encoding !== "buffer")
        (0, encoding_1.assertEncoding)(opts.encoding);
      return opts;
    }
    function optsGenerator(defaults) {
      return (options) => getOptions(defaults, options);
    }
    function optsAndCbGenerator(getOpts) {
      return (options, callback) => typeof options === "function" ? [getOpts(), options] : [getOpts(options), (0, util_1.validateCallback)(callback)];
    }
    exports.optsDefaults = {
      encoding: "utf8"
    };
    exports.getDefaultOpts = optsGenerator(exports.optsDefaults);
    exports.getDefaultOptsAndCb = optsAndCbGenerator(exports.getDefaultOpts);
    var rmdirDefaults = {
      recursive: false
    };
    var getRmdirOptions = (options) => {
      return Object.assign({}, rmdirDefaults, options);
    };
    exports.getRmdirOptions = getRmdirOptions;
    var getRmOpts = optsGenerator(exports.optsDefaults);
    exports.getRmOptsAndCb = optsAndCbGenerator(getRmOpts);
    var readFileOptsDefaults = {
      flag: "r"
    };
    exports.getReadFileOptions = optsGenerator(readFileOptsDefaults);
    var readdirDefaults = {
      encoding: "utf8",
      recursive: false,
      withFileTypes: false
    };
    exports.getReaddirOptions = optsGenerator(readdirDefaults);
    exports.getReaddirOptsAndCb = optsAndCbGenerator(exports.getReaddirOptions);
    var opendirDefaults = {
      encoding: "utf8",
      bufferSize: 32,
      recursive: false
    };
    exports.getOpendirOptions = optsGenerator(opendirDefaults);
    exports.getOpendirOptsAndCb = optsAndCbGenerator(exports.getOpendirOptions);
    var appendFileDefaults = {
      encoding: "utf8",
      mode: 438,
      flag: constants_1.FLAGS[constants_1.FLAGS.a]
    };
    exports.getAppendFileOpts = optsGenerator(appendFileDefaults);
    exports.getAppendFileOptsAndCb = optsAndCbGenerator(exports.getAppendFileOpts);
    var statDefaults = {
      bigint: false
    };
    var getStatOptions = (options = {}) => Object.assign({}, statDefaults, options);
    exports.getStatOptions = getStatOptions;
    var getStatOptsAndCb = (options, callback) => typeof options === "function" ? [(0, exports.getStatOptions)(), options] : [(0, exports.getStatOptions)(options), (0, util_1.validateCallback)(callback)];
    exports.getStatOptsAndCb = getStatOptsAndCb;
    var statfsDefaults = {
      bigint: false
    };
    var getStatfsOptions = (options = {}) => Object.assign({}, statfsDefaults, options);
    exports.getStatfsOptions = getStatfsOptions;
    var getStatfsOptsAndCb = (options, callback) => typeof options === "function" ? [(0, exports.getStatfsOptions)(), options] : [(0, exports.getStatfsOptions)(options), (0, util_1.validateCallback)(callback)];
    exports.getStatfsOptsAndCb = getStatfsOptsAndCb;
    var realpathDefaults = exports.optsDefaults;
    exports.getRealpathOptions = optsGenerator(realpathDefaults);
    exports.getRealpathOptsAndCb = optsAndCbGenerator(exports.getRealpathOptions);
    exports.writeFileDefaults = {
      encoding: "utf8",
      mode: 438,
      flag: constants_1.FLAGS[constants_1.FLAGS.w]
    };
    exports.getWriteFileOptions = optsGenerator(exports.writeFileDefaults);
  }
});

// node_modules/memfs/lib/node/Dir.js
var require_Dir = __commonJS({
  "node_modules/memfs/lib/node/Dir.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Dir = void 0;
    var util_1 = require_util2();
    var Dirent_1 = require_Dirent();
    var errors = require_errors3();
    var Dir = class {
      constructor(link, options) {
        this.link = link;
        this.options = options;
        this.iteratorInfo = [];
        this.closed = false;
        this.operationQueue = null;
        this.path = link.getPath();
        this.iteratorInfo.push(link.children[Symbol.iterator]());
      }
      closeBase() {
      }
      readBase(iteratorInfo) {
        let done;
        let value;
        let name;
        let link;
        do {
          do {
            ({ done, value } = iteratorInfo[iteratorInfo.length - 1].next());
            if (!done) {
              [name, link] = value;
            } else {
              break;
            }
          } while (name === "." || name === "..");
          if (done) {
            iteratorInfo.pop();
            if (iteratorInfo.length === 0) {
              break;
            } else {
              done = false;
            }
          } else {
            if (this.options.recursive && link.children.size) {
              iteratorInfo.push(link.children[Symbol.iterator]());
            }
            return Dirent_1.default.build(link, this.options.encoding);
          }
        } while (!done);
        return null;
      }
      close(callback) {
        if (callback === void 0) {
          if (this.closed) {
            return Promise.reject(new errors.Error("ERR_DIR_CLOSED"));
          }
          return new Promise((resolve, reject) => {
            this.close((err) => {
              if (err)
                reject(err);
              else
                resolve();
            });
          });
        }
        (0, util_1.validateCallback)(callback);
        if (this.closed) {
          process.nextTick(callback, new errors.Error("ERR_DIR_CLOSED"));
          return;
        }
        if (this.operationQueue !== null) {
          this.operationQueue.push(() => {
            this.close(callback);
          });
          return;
        }
        this.closed = true;
        try {
          this.closeBase();
          process.nextTick(callback);
        } catch (err) {
          process.nextTick(callback, err);
        }
      }
      closeSync() {
        if (this.closed) {
          throw new errors.Error("ERR_DIR_CLOSED");
        }
        if (this.operationQueue !== null) {
          throw new errors.Error("ERR_DIR_CONCURRENT_OPERATION");
        }
        this.closed = true;
        this.closeBase();
      }
      read(callback) {
        if (callback === void 0) {
          return new Promise((resolve, reject) => {
            this.read((err, result) => {
              if (err)
                reject(err);
              else
                resolve(result !== null && result !== void 0 ? result : null);
            });
          });
        }
        (0, util_1.validateCallback)(callback);
        if (this.closed) {
          process.nextTick(callback, new errors.Error("ERR_DIR_CLOSED"));
          return;
        }
        if (this.operationQueue !== null) {
          this.operationQueue.push(() => {
            this.read(callback);
          });
          return;
        }
        this.operationQueue = [];
        try {
          const result = this.readBase(this.iteratorInfo);
          process.nextTick(() => {
            const queue = this.operationQueue;
            this.operationQueue = null;
            for (const op of queue)
              op();
            callback(null, result);
          });
        } catch (err) {
          process.nextTick(() => {
            const queue = this.operationQueue;
            this.operationQueue = null;
            for (const op of queue)
              op();
            callback(err);
          });
        }
      }
      readSync() {
        if (this.closed) {
          throw new errors.Error("ERR_DIR_CLOSED");
        }
        if (this.operationQueue !== null) {
          throw new errors.Error("ERR_DIR_CONCURRENT_OPERATION");
        }
        return this.readBase(this.iteratorInfo);
      }
      [Symbol.asyncIterator]() {
        return {
          next: async () => {
            try {
              const dirEnt = await this.read();
              if (dirEnt !== null) {
                return { done: false, value: dirEnt };
              } else {
                return { done: true, value: void 0 };
              }
            } catch (err) {
              throw err;
            }
          },
          [Symbol.asyncIterator]() {
            return this;
          }
        };
      }
    };
    exports.Dir = Dir;
  }
});

// node_modules/glob-to-regex.js/lib/index.js
var require_lib4 = __commonJS({
  "node_modules/glob-to-regex.js/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.toMatcher = exports.toRegex = exports.expandBraces = void 0;
    var NODOT = "(?!\\.)";
    var STAR = "[^/]*";
    var GLOBSTAR_NODOT = "[^/]*(?:/(?!\\.)[^/]*)*";
    var literal = (pattern, i, code) => {
      switch (code) {
        case 36:
        case 42:
        case 63:
        case 91:
        case 40:
        case 41:
        case 43:
        case 46:
        case 92:
        case 93:
        case 94:
        case 123:
        case 124:
        case 125:
          return "\\" + pattern[i];
        default:
          return pattern[i];
      }
    };
    var posixClass = (name) => {
      switch (name) {
        case "alnum":
          return "0-9A-Za-z";
        case "alpha":
          return "A-Za-z";
        case "ascii":
          return "\\x00-\\x7f";
        case "blank":
          return " \\t";
        case "cntrl":
          return "\\x00-\\x1f\\x7f";
        case "digit":
          return "0-9";
        case "graph":
          return "\\x21-\\x7e";
        case "lower":
          return "a-z";
        case "print":
          return "\\x20-\\x7e";
        case "punct":
          return "\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e";
        case "space":
          return " \\t\\r\\n\\v\\f";
        case "upper":
          return "A-Z";
        case "word":
          return "0-9A-Za-z_";
        case "xdigit":
          return "0-9A-Fa-f";
      }
      return;
    };
    var classEnd = (pattern, i) => {
      const length = pattern.length;
      let j = i + 1;
      const first = pattern.charCodeAt(j);
      if (first === 33 || first === 94)
        j++;
      if (pattern.charCodeAt(j) === 93)
        j++;
      for (; j < length; j++) {
        const code = pattern.charCodeAt(j);
        if (code === 93)
          return j + 1;
        if (code === 91 && pattern.charCodeAt(j + 1) === 58) {
          const close = pattern.indexOf(":]", j + 2);
          if (close > 0)
            j = close + 1;
        }
      }
      return -1;
    };
    var member = (pattern, i) => {
      const code = pattern.charCodeAt(i);
      const special = code === 93 || code === 92 || code === 91 || code === 94 || code === 45;
      return (special ? "\\" : "") + pattern[i];
    };
    var classSource = (pattern, i, end) => {
      const last = end - 1;
      let j = i + 1;
      let out = "";
      let members = 0;
      const first = pattern.charCodeAt(j);
      const negate = first === 33 || first === 94;
      if (negate)
        j++;
      while (j < last) {
        if (pattern.charCodeAt(j) === 91 && pattern.charCodeAt(j + 1) === 58) {
          const close = pattern.indexOf(":]", j + 2);
          const cls = close > 0 ? posixClass(pattern.slice(j + 2, close)) : void 0;
          if (cls !== void 0) {
            out += cls;
            members += 2;
            j = close + 2;
            continue;
          }
        }
        if (pattern.charCodeAt(j + 1) === 45 && j + 2 < last) {
          if (pattern.charCodeAt(j + 2) >= pattern.charCodeAt(j)) {
            out += member(pattern, j) + "-" + member(pattern, j + 2);
            members += 2;
          }
          j += 3;
          continue;
        }
        out += member(pattern, j);
        members++;
        j++;
      }
      if (!negate && members === 1)
        return literal(pattern, last - 1, pattern.charCodeAt(last - 1));
      if (!members)
        return negate ? "[^/]" : "[]";
      return (negate ? "[^" : "[") + out + "]";
    };
    var groupEnd = (pattern, i) => {
      const length = pattern.length;
      let depth = 1;
      for (; i < length; i++) {
        const code = pattern.charCodeAt(i);
        if (code === 91) {
          const end = classEnd(pattern, i);
          if (end > 0)
            i = end - 1;
        } else if (code === 40)
          depth++;
        else if (code === 41 && !--depth)
          return i + 1;
      }
      return -1;
    };
    var splitAlts = (body) => {
      const length = body.length;
      const alts = [];
      let depth = 0;
      let from = 0;
      for (let i = 0; i < length; i++) {
        const code = body.charCodeAt(i);
        if (code === 91) {
          const end = classEnd(body, i);
          if (end > 0)
            i = end - 1;
        } else if (code === 40)
          depth++;
        else if (code === 41)
          depth--;
        else if (code === 124 && !depth) {
          alts.push(body.slice(from, i));
          from = i + 1;
        }
      }
      alts.push(body.slice(from));
      return alts;
    };
    var isExtglobPrefix = (code) => code === 63 || code === 42 || code === 43 || code === 64 || code === 33;
    var altsSource = (alts, extglob, nodot, tail, segStart) => {
      let out = "";
      for (let i = 0; i < alts.length; i++)
        out += (i ? "|" : "") + compile(alts[i], extglob, nodot, tail, segStart);
      return out;
    };
    var extglobSource = (type, alts, extglob, nodot, tail, segStart) => {
      const guard = nodot && segStart ? NODOT : "";
      const body = altsSource(alts, extglob, nodot, tail, segStart);
      switch (type) {
        case 63:
          return "(?:" + body + ")?";
        case 64:
          return "(?:" + body + ")";
        case 33:
          if (alts.length === 1 && !alts[0])
            return guard + "[^/]+";
          return "(?!(?:" + body + ")" + tail + "$)" + guard + STAR;
      }
      const more = guard ? altsSource(alts, extglob, nodot, tail, false) : body;
      if (more === body)
        return "(?:" + body + ")" + (type === 42 ? "*" : "+");
      const once = "(?:" + body + ")(?:" + more + ")*";
      return type === 42 ? "(?:" + once + ")?" : once;
    };
    var compile = (pattern, extglob, nodot, tail, segStart) => {
      const length = pattern.length;
      let out = "";
      let i = 0;
      let start = segStart;
      while (i < length) {
        const code = pattern.charCodeAt(i);
        if (extglob && pattern.charCodeAt(i + 1) === 40 && isExtglobPrefix(code)) {
          const end = groupEnd(pattern, i + 2);
          if (end > 0) {
            const after = compile(pattern.slice(end), extglob, nodot, tail, false);
            const alts = splitAlts(pattern.slice(i + 2, end - 1));
            return out + extglobSource(code, alts, extglob, nodot, after + tail, start) + after;
          }
        }
        const atStart = start;
        const guard = nodot && atStart ? NODOT : "";
        start = false;
        switch (code) {
          case 42: {
            let j = i + 1;
            while (pattern.charCodeAt(j) === 42)
              j++;
            if (j === i + 1) {
              const whole = atStart && (j === length || pattern.charCodeAt(j) === 47);
              out += guard + (whole ? "[^/]+" : STAR);
              i = j;
              break;
            }
            let slash = pattern.charCodeAt(j) === 47;
            while (slash) {
              let k = j + 1;
              if (pattern.charCodeAt(k) !== 42 || pattern.charCodeAt(k + 1) !== 42)
                break;
              k += 2;
              while (pattern.charCodeAt(k) === 42)
                k++;
              if (k === length) {
                j = k;
                slash = false;
              } else if (pattern.charCodeAt(k) === 47)
                j = k;
              else
                break;
            }
            if (slash) {
              out += nodot ? "(?:" + guard + GLOBSTAR_NODOT + "/)?" : "(?:.*/)?";
              j++;
              start = true;
            } else
              out += nodot ? guard + GLOBSTAR_NODOT : ".*";
            i = j;
            break;
          }
          case 63:
            out += guard + "[^/]";
            i++;
            break;
          case 91: {
            const end = classEnd(pattern, i);
            if (end < 0) {
              out += "\\[";
              i++;
              break;
            }
            const cls = classSource(pattern, i, end);
            out += (cls.charCodeAt(0) === 91 ? guard : "") + cls;
            i = end;
            break;
          }
          case 47:
            out += "/";
            i++;
            start = true;
            break;
          default:
            out += literal(pattern, i, code);
            i++;
        }
      }
      return out;
    };
    var closingBrace = (pattern, open) => {
      const length = pattern.length;
      let depth = 0;
      for (let i = open; i < length; i++) {
        const code = pattern.charCodeAt(i);
        if (code === 123)
          depth++;
        else if (code === 125 && !--depth)
          return i;
      }
      return -1;
    };
    var commaSplit = (body) => {
      const length = body.length;
      const parts = [];
      let depth = 0;
      let from = 0;
      for (let i = 0; i < length; i++) {
        const code = body.charCodeAt(i);
        if (code === 123)
          depth++;
        else if (code === 125)
          depth--;
        else if (code === 44 && !depth) {
          parts.push(body.slice(from, i));
          from = i + 1;
        }
      }
      if (!parts.length)
        return;
      parts.push(body.slice(from));
      return parts;
    };
    var NUMERIC_RANGE = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/;
    var ALPHA_RANGE = /^([a-zA-Z])\.\.([a-zA-Z])(?:\.\.(-?\d+))?$/;
    var PADDED = /^-?0\d/;
    var rangeOf = (body, max) => {
      let match = NUMERIC_RANGE.exec(body);
      const alpha = !match;
      if (alpha)
        match = ALPHA_RANGE.exec(body);
      if (!match)
        return;
      const from = alpha ? match[1].charCodeAt(0) : +match[1];
      const to = alpha ? match[2].charCodeAt(0) : +match[2];
      const step = match[3] === void 0 ? 1 : Math.abs(+match[3]) || 1;
      const width = !alpha && (PADDED.test(match[1]) || PADDED.test(match[2])) ? Math.max(match[1].length, match[2].length) : 0;
      const out = [];
      const dir = from <= to ? step : -step;
      for (let n = from; (dir > 0 ? n <= to : n >= to) && out.length < max; n += dir) {
        if (alpha) {
          out.push(String.fromCharCode(n));
          continue;
        }
        let s = String(n);
        const need = width - s.length;
        if (need > 0) {
          let zeros = "";
          for (let k = 0; k < need; k++)
            zeros += "0";
          s = n < 0 ? "-" + zeros + s.slice(1) : zeros + s;
        }
        out.push(s);
      }
      return out;
    };
    var expandInto = (pattern, out, max) => {
      for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", open + 1)) {
        const close = closingBrace(pattern, open);
        if (close < 0)
          continue;
        const body = pattern.slice(open + 1, close);
        const alts = commaSplit(body) || rangeOf(body, max);
        if (!alts)
          continue;
        const prefix = pattern.slice(0, open);
        const suffixes = (0, exports.expandBraces)(pattern.slice(close + 1), max);
        for (let i = 0; i < alts.length; i++) {
          const heads = (0, exports.expandBraces)(alts[i], max);
          for (let j = 0; j < heads.length; j++) {
            const head = prefix + heads[j];
            for (let k = 0; k < suffixes.length; k++) {
              if (out.length >= max)
                return;
              out.push(head + suffixes[k]);
            }
          }
        }
        return;
      }
      out.push(pattern);
    };
    var expandBraces = (pattern, max = 1e5) => {
      const out = [];
      expandInto(pattern, out, max);
      return out;
    };
    exports.expandBraces = expandBraces;
    var toRegex = (pattern, options) => {
      const extglob = !!options?.extglob;
      const nodot = options?.dot === false;
      let source;
      if (pattern.indexOf("{") < 0)
        source = compile(pattern, extglob, nodot, "", true);
      else {
        const set = (0, exports.expandBraces)(pattern);
        const length = set.length;
        if (length === 1)
          source = compile(set[0], extglob, nodot, "", true);
        else {
          const seen = /* @__PURE__ */ new Set();
          source = "(?:";
          for (let i = 0; i < length; i++) {
            const one = set[i];
            if (seen.has(one))
              continue;
            if (seen.size)
              source += "|";
            seen.add(one);
            source += compile(one, extglob, nodot, "", true);
          }
          source += ")";
        }
      }
      return new RegExp("^" + source + "$", options?.nocase ? "i" : "");
    };
    exports.toRegex = toRegex;
    var isRegExp = /^\/(.{1,4096})\/([gimsuy]{0,6})$/;
    var toMatcher = (pattern, options) => {
      const regexes = [];
      const patterns = Array.isArray(pattern) ? pattern : [pattern];
      for (const pat of patterns) {
        if (typeof pat === "string") {
          const match = isRegExp.exec(pat);
          if (match) {
            const [, expr, flags] = match;
            regexes.push(new RegExp(expr, flags));
          } else {
            regexes.push((0, exports.toRegex)(pat, options));
          }
        } else {
          regexes.push(pat);
        }
      }
      return regexes.length ? new Function("p", "return " + regexes.map((r) => r + ".test(p)").join("||")) : () => false;
    };
    exports.toMatcher = toMatcher;
  }
});

// node_modules/memfs/lib/node/glob.js
var require_glob = __commonJS({
  "node_modules/memfs/lib/node/glob.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.globSync = globSync;
    var pathModule = __require("path");
    var glob_to_regex_js_1 = require_lib4();
    var util_1 = require_util2();
    var { join, relative, resolve } = pathModule.posix;
    function matchesPattern(path, pattern) {
      const regex = (0, glob_to_regex_js_1.toRegex)(pattern);
      return regex.test(path);
    }
    function isExcluded(path, exclude) {
      if (!exclude)
        return false;
      if (typeof exclude === "function") {
        return exclude(path);
      }
      const patterns = Array.isArray(exclude) ? exclude : [exclude];
      return patterns.some((pattern) => matchesPattern(path, pattern));
    }
    function walkDirectory(fs, dir, patterns, options, currentDepth = 0) {
      var _a;
      const results = [];
      const maxDepth = (_a = options.maxdepth) !== null && _a !== void 0 ? _a : Infinity;
      const baseCwd = options.cwd ? (0, util_1.pathToFilename)(options.cwd) : process.cwd();
      if (currentDepth > maxDepth) {
        return results;
      }
      try {
        const entries = fs.readdirSync(dir, { withFileTypes: true });
        for (const entry of entries) {
          const fullPath = join(dir, entry.name.toString());
          const relativePath = relative(baseCwd, fullPath);
          if (isExcluded(relativePath, options.exclude)) {
            continue;
          }
          const matches = patterns.some((pattern) => matchesPattern(relativePath, pattern));
          if (matches) {
            results.push(relativePath);
          }
          if (entry.isDirectory() && currentDepth < maxDepth) {
            const subResults = walkDirectory(fs, fullPath, patterns, options, currentDepth + 1);
            results.push(...subResults);
          }
        }
      } catch (err) {
      }
      return results;
    }
    function globSync(fs, pattern, options = {}) {
      const cwd = options.cwd ? (0, util_1.pathToFilename)(options.cwd) : process.cwd();
      const resolvedCwd = resolve(cwd);
      const globOptions = {
        cwd: resolvedCwd,
        exclude: options.exclude,
        maxdepth: options.maxdepth,
        withFileTypes: options.withFileTypes || false
      };
      let results = [];
      if (pathModule.posix.isAbsolute(pattern)) {
        const dir = pathModule.posix.dirname(pattern);
        const basename = pathModule.posix.basename(pattern);
        const dirResults = walkDirectory(fs, dir, [basename], Object.assign(Object.assign({}, globOptions), { cwd: dir }));
        results.push(...dirResults.map((r) => pathModule.posix.resolve(dir, r)));
      } else {
        const dirResults = walkDirectory(fs, resolvedCwd, [pattern], globOptions);
        results.push(...dirResults);
      }
      results = [...new Set(results)].sort();
      return results;
    }
  }
});

// node_modules/memfs/lib/node/volume.js
var require_volume = __commonJS({
  "node_modules/memfs/lib/node/volume.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FSWatcher = exports.StatWatcher = exports.Volume = void 0;
    exports.pathToSteps = pathToSteps;
    exports.dataToStr = dataToStr;
    exports.toUnixTimestamp = toUnixTimestamp;
    var pathModule = __require("path");
    var core_1 = require_core();
    var Stats_1 = require_Stats();
    var Dirent_1 = require_Dirent();
    var StatFs_1 = require_StatFs();
    var buffer_1 = require_buffer();
    var queueMicrotask_1 = require_queueMicrotask();
    var setTimeoutUnref_1 = require_setTimeoutUnref();
    var stream_1 = __require("stream");
    var constants_1 = require_constants();
    var events_1 = __require("events");
    var encoding_1 = require_encoding();
    var FileHandle_1 = require_FileHandle();
    var util = __require("util");
    var FsPromises_1 = require_FsPromises();
    var print_1 = require_print();
    var constants_2 = require_constants2();
    var options_1 = require_options();
    var util_1 = require_util2();
    var Dir_1 = require_Dir();
    var util_2 = require_util();
    var resolveCrossPlatform = pathModule.resolve;
    var { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_DIRECTORY, O_SYMLINK, F_OK, R_OK, W_OK, X_OK, COPYFILE_EXCL, COPYFILE_FICLONE_FORCE } = constants_1.constants;
    var { sep, relative, join, dirname, normalize } = pathModule.posix ? pathModule.posix : pathModule;
    var kMinPoolSpace = 128;
    function pathToSteps(path) {
      return (0, util_2.filenameToSteps)((0, util_1.pathToFilename)(path));
    }
    function dataToStr(data, encoding = encoding_1.ENCODING_UTF8) {
      if (buffer_1.Buffer.isBuffer(data))
        return data.toString(encoding);
      else if (data instanceof Uint8Array)
        return (0, buffer_1.bufferFrom)(data).toString(encoding);
      else
        return String(data);
    }
    function toUnixTimestamp(time) {
      if (typeof time === "string" && +time == time) {
        return +time;
      }
      if (time instanceof Date) {
        return time.getTime() / 1e3;
      }
      if (isFinite(time)) {
        if (time < 0) {
          return Date.now() / 1e3;
        }
        return time;
      }
      throw new Error("Cannot parse time: " + time);
    }
    function validateUid(uid) {
      if (typeof uid !== "number")
        throw TypeError(constants_2.ERRSTR.UID);
    }
    function validateGid(gid) {
      if (typeof gid !== "number")
        throw TypeError(constants_2.ERRSTR.GID);
    }
    var Volume = class {
      get promises() {
        if (this.promisesApi === null)
          throw new Error("Promise is not supported in this environment.");
        return this.promisesApi;
      }
      constructor(_core = new core_1.Superblock()) {
        this._core = _core;
        this.promisesApi = new FsPromises_1.FsPromises(this, FileHandle_1.FileHandle);
        this.openSync = (path, flags, mode = 438) => {
          const modeNum = (0, util_1.modeToNumber)(mode);
          const fileName = (0, util_1.pathToFilename)(path);
          const flagsNum = (0, util_1.flagsToNumber)(flags);
          return this._core.open(fileName, flagsNum, modeNum, !(flagsNum & O_SYMLINK));
        };
        this.open = (path, flags, a, b) => {
          let mode = a;
          let callback = b;
          if (typeof a === "function") {
            mode = 438;
            callback = a;
          }
          mode = mode || 438;
          const modeNum = (0, util_1.modeToNumber)(mode);
          const fileName = (0, util_1.pathToFilename)(path);
          const flagsNum = (0, util_1.flagsToNumber)(flags);
          this.wrapAsync(this._core.open, [fileName, flagsNum, modeNum, !(flagsNum & O_SYMLINK)], callback);
        };
        this.closeSync = (fd) => {
          this._core.close(fd);
        };
        this.close = (fd, callback) => {
          (0, util_2.validateFd)(fd);
          const file = this._core.getFileByFdOrThrow(fd, "close");
          this.wrapAsync(this._core.close, [file.fd], callback);
        };
        this.readSync = (fd, buffer, offset, length, position) => {
          (0, util_2.validateFd)(fd);
          return this._core.read(fd, buffer, offset, length, position);
        };
        this.read = (fd, buffer, offset, length, position, callback) => {
          (0, util_1.validateCallback)(callback);
          if (length === 0) {
            return (0, queueMicrotask_1.default)(() => {
              if (callback)
                callback(null, 0, buffer);
            });
          }
          Promise.resolve().then(() => {
            try {
              const bytes = this._core.read(fd, buffer, offset, length, position);
              callback(null, bytes, buffer);
            } catch (err) {
              callback(err);
            }
          });
        };
        this.readv = (fd, buffers, a, b) => {
          let position = a;
          let callback = b;
          if (typeof a === "function")
            [position, callback] = [null, a];
          (0, util_1.validateCallback)(callback);
          Promise.resolve().then(() => {
            try {
              const bytes = this._core.readv(fd, buffers, position);
              callback(null, bytes, buffers);
            } catch (err) {
              callback(err);
            }
          });
        };
        this.readvSync = (fd, buffers, position) => {
          (0, util_2.validateFd)(fd);
          return this._core.readv(fd, buffers, position !== null && position !== void 0 ? position : null);
        };
        this._readfile = (id, flagsNum, encoding) => {
          let result;
          const isUserFd = typeof id === "number";
          const userOwnsFd = isUserFd && (0, util_2.isFd)(id);
          let fd;
          if (userOwnsFd)
            fd = id;
          else {
            const filename = (0, util_1.pathToFilename)(id);
            const originalPath = String(id);
            const hasTrailingSlash = originalPath.length > 1 && originalPath.endsWith("/");
            const link = this._core.getResolvedLinkOrThrow(filename, "open");
            const node = link.getNode();
            if (node.isDirectory())
              throw (0, util_1.createError)("EISDIR", "open", link.getPath());
            if (hasTrailingSlash && node.isFile()) {
              throw (0, util_1.createError)("ENOTDIR", "open", originalPath);
            }
            fd = this.openSync(id, flagsNum);
          }
          try {
            result = (0, util_1.bufferToEncoding)(this._core.getFileByFdOrThrow(fd).getBuffer(), encoding);
          } finally {
            if (!userOwnsFd) {
              this.closeSync(fd);
            }
          }
          return result;
        };
        this.readFileSync = (file, options) => {
          const opts = (0, options_1.getReadFileOptions)(options);
          const flagsNum = (0, util_1.flagsToNumber)(opts.flag);
          return this._readfile(file, flagsNum, opts.encoding);
        };
        this.readFile = (id, a, b) => {
          const [opts, callback] = (0, options_1.optsAndCbGenerator)(options_1.getReadFileOptions)(a, b);
          const flagsNum = (0, util_1.flagsToNumber)(opts.flag);
          this.wrapAsync(this._readfile, [id, flagsNum, opts.encoding], callback);
        };
        this.writeSync = (fd, a, b, c, d) => {
          const [, buf, offset, length, position] = (0, util_1.getWriteSyncArgs)(fd, a, b, c, d);
          return this._write(fd, buf, offset, length, position);
        };
        this.write = (fd, a, b, c, d, e) => {
          const [, asStr, buf, offset, length, position, cb] = (0, util_1.getWriteArgs)(fd, a, b, c, d, e);
          Promise.resolve().then(() => {
            try {
              const bytes = this._write(fd, buf, offset, length, position);
              if (!asStr) {
                cb(null, bytes, buf);
              } else {
                cb(null, bytes, a);
              }
            } catch (err) {
              cb(err);
            }
          });
        };
        this.writev = (fd, buffers, a, b) => {
          let position = a;
          let callback = b;
          if (typeof a === "function")
            [position, callback] = [null, a];
          (0, util_1.validateCallback)(callback);
          Promise.resolve().then(() => {
            try {
              const bytes = this.writevBase(fd, buffers, position);
              callback(null, bytes, buffers);
            } catch (err) {
              callback(err);
            }
          });
        };
        this.writevSync = (fd, buffers, position) => {
          (0, util_2.validateFd)(fd);
          return this.writevBase(fd, buffers, position !== null && position !== void 0 ? position : null);
        };
        this.writeFileSync = (id, data, options) => {
          const opts = (0, options_1.getWriteFileOptions)(options);
          const flagsNum = (0, util_1.flagsToNumber)(opts.flag);
          const modeNum = (0, util_1.modeToNumber)(opts.mode);
          const buf = (0, util_2.dataToBuffer)(data, opts.encoding);
          this._core.writeFile(id, buf, flagsNum, modeNum);
        };
        this.writeFile = (id, data, a, b) => {
          let options = a;
          let callback = b;
          if (typeof a === "function")
            [options, callback] = [options_1.writeFileDefaults, a];
          const cb = (0, util_1.validateCallback)(callback);
          const opts = (0, options_1.getWriteFileOptions)(options);
          const flagsNum = (0, util_1.flagsToNumber)(opts.flag);
          const modeNum = (0, util_1.modeToNumber)(opts.mode);
          const buf = (0, util_2.dataToBuffer)(data, opts.encoding);
          this.wrapAsync(this._core.writeFile, [id, buf, flagsNum, modeNum], cb);
        };
        this.copyFileSync = (src, dest, flags) => {
          const srcFilename = (0, util_1.pathToFilename)(src);
          const destFilename = (0, util_1.pathToFilename)(dest);
          return this._copyFile(srcFilename, destFilename, (flags || 0) | 0);
        };
        this.copyFile = (src, dest, a, b) => {
          const srcFilename = (0, util_1.pathToFilename)(src);
          const destFilename = (0, util_1.pathToFilename)(dest);
          let flags;
          let callback;
          if (typeof a === "function")
            [flags, callback] = [0, a];
          else
            [flags, callback] = [a, b];
          (0, util_1.validateCallback)(callback);
          this.wrapAsync(this._copyFile, [srcFilename, destFilename, flags], callback);
        };
        this._cp = (src, dest, options) => {
          if (options.filter && !options.filter(src, dest))
            return;
          const srcStat = options.dereference ? this.statSync(src) : this.lstatSync(src);
          let destStat = null;
          try {
            destStat = this.lstatSync(dest);
          } catch (err) {
            if (err.code !== "ENOENT") {
              throw err;
            }
          }
          if (destStat && srcStat.ino === destStat.ino && srcStat.dev === destStat.dev)
            throw (0, util_1.createError)("EINVAL", "cp", src, dest);
          if (destStat) {
            if (srcStat.isDirectory() && !destStat.isDirectory())
              throw (0, util_1.createError)("EISDIR", "cp", src, dest);
            if (!srcStat.isDirectory() && destStat.isDirectory())
              throw (0, util_1.createError)("ENOTDIR", "cp", src, dest);
          }
          if (srcStat.isDirectory() && this.isSrcSubdir(src, dest))
            throw (0, util_1.createError)("EINVAL", "cp", src, dest);
          ENDURE_PARENT_DIR_EXISTS: {
            const parent = dirname(dest);
            if (!this.existsSync(parent))
              this.mkdirSync(parent, { recursive: true });
          }
          if (srcStat.isDirectory()) {
            if (!options.recursive)
              throw (0, util_1.createError)("EISDIR", "cp", src);
            this.cpDirSync(srcStat, destStat, src, dest, options);
          } else if (srcStat.isFile() || srcStat.isCharacterDevice() || srcStat.isBlockDevice()) {
            this.cpFileSync(srcStat, destStat, src, dest, options);
          } else if (srcStat.isSymbolicLink() && !options.dereference) {
            this.cpSymlinkSync(destStat, src, dest, options);
          } else {
            throw (0, util_1.createError)("EINVAL", "cp", src);
          }
        };
        this.linkSync = (existingPath, newPath) => {
          const existingPathFilename = (0, util_1.pathToFilename)(existingPath);
          const newPathFilename = (0, util_1.pathToFilename)(newPath);
          this._core.link(existingPathFilename, newPathFilename);
        };
        this.link = (existingPath, newPath, callback) => {
          const existingPathFilename = (0, util_1.pathToFilename)(existingPath);
          const newPathFilename = (0, util_1.pathToFilename)(newPath);
          this.wrapAsync(this._core.link, [existingPathFilename, newPathFilename], callback);
        };
        this.unlinkSync = (path) => {
          const filename = (0, util_1.pathToFilename)(path);
          this._core.unlink(filename);
        };
        this.unlink = (path, callback) => {
          const filename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._core.unlink, [filename], callback);
        };
        this.symlinkSync = (target, path, type) => {
          const targetFilename = (0, util_1.pathToFilename)(target);
          const pathFilename = (0, util_1.pathToFilename)(path);
          this._core.symlink(targetFilename, pathFilename);
        };
        this.symlink = (target, path, a, b) => {
          const callback = (0, util_1.validateCallback)(typeof a === "function" ? a : b);
          const targetFilename = (0, util_1.pathToFilename)(target);
          const pathFilename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._core.symlink, [targetFilename, pathFilename], callback);
        };
        this._lstat = (filename, bigint = false, throwIfNoEntry = false) => {
          let link;
          try {
            link = this._core.getLinkOrThrow(filename, "lstat");
          } catch (err) {
            if (err.code === "ENOENT" && !throwIfNoEntry)
              return void 0;
            else
              throw err;
          }
          return Stats_1.default.build(link.getNode(), bigint);
        };
        this.lstatSync = (path, options) => {
          const { throwIfNoEntry = true, bigint = false } = (0, options_1.getStatOptions)(options);
          return this._lstat((0, util_1.pathToFilename)(path), bigint, throwIfNoEntry);
        };
        this.renameSync = (oldPath, newPath) => {
          const oldPathFilename = (0, util_1.pathToFilename)(oldPath);
          const newPathFilename = (0, util_1.pathToFilename)(newPath);
          this._core.rename(oldPathFilename, newPathFilename);
        };
        this.rename = (oldPath, newPath, callback) => {
          const oldPathFilename = (0, util_1.pathToFilename)(oldPath);
          const newPathFilename = (0, util_1.pathToFilename)(newPath);
          this.wrapAsync(this._core.rename, [oldPathFilename, newPathFilename], callback);
        };
        this.existsSync = (path) => {
          try {
            return this._exists((0, util_1.pathToFilename)(path));
          } catch (err) {
            return false;
          }
        };
        this.exists = (path, callback) => {
          const filename = (0, util_1.pathToFilename)(path);
          if (typeof callback !== "function")
            throw Error(constants_2.ERRSTR.CB);
          Promise.resolve().then(() => {
            try {
              callback(this._exists(filename));
            } catch (err) {
              callback(false);
            }
          });
        };
        this.accessSync = (path, mode = F_OK) => {
          const filename = (0, util_1.pathToFilename)(path);
          mode = mode | 0;
          this._access(filename, mode);
        };
        this.access = (path, a, b) => {
          let mode = F_OK;
          let callback;
          if (typeof a !== "function")
            [mode, callback] = [a | 0, (0, util_1.validateCallback)(b)];
          else
            callback = a;
          const filename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._access, [filename, mode], callback);
        };
        this.appendFileSync = (id, data, options) => {
          const opts = (0, options_1.getAppendFileOpts)(options);
          if (!opts.flag || (0, util_2.isFd)(id))
            opts.flag = "a";
          this.writeFileSync(id, data, opts);
        };
        this.appendFile = (id, data, a, b) => {
          const [opts, callback] = (0, options_1.getAppendFileOptsAndCb)(a, b);
          if (!opts.flag || (0, util_2.isFd)(id))
            opts.flag = "a";
          this.writeFile(id, data, opts, callback);
        };
        this._readdir = (filename, options) => {
          const steps = (0, util_2.filenameToSteps)(filename);
          const link = this._core.getResolvedLinkOrThrow(filename, "scandir");
          const node = link.getNode();
          if (!node.isDirectory())
            throw (0, util_1.createError)("ENOTDIR", "scandir", filename);
          if (!node.canRead())
            throw (0, util_1.createError)("EACCES", "scandir", filename);
          const list = [];
          for (const name of link.children.keys()) {
            const child = link.getChild(name);
            if (!child || name === "." || name === "..")
              continue;
            list.push(Dirent_1.default.build(child, options.encoding));
            if (options.recursive && child.children.size) {
              const recurseOptions = Object.assign(Object.assign({}, options), { recursive: true, withFileTypes: true });
              const childList = this._readdir(child.getPath(), recurseOptions);
              list.push(...childList);
            }
          }
          if (!util_2.isWin && options.encoding !== "buffer")
            list.sort((a, b) => {
              if (a.name < b.name)
                return -1;
              if (a.name > b.name)
                return 1;
              return 0;
            });
          if (options.withFileTypes)
            return list;
          let filename2 = filename;
          if (util_2.isWin)
            filename2 = filename2.replace(/\\/g, "/");
          return list.map((dirent) => {
            if (options.recursive) {
              let fullPath = pathModule.join(dirent.parentPath, dirent.name.toString());
              if (util_2.isWin) {
                fullPath = fullPath.replace(/\\/g, "/");
              }
              return fullPath.replace(filename2 + pathModule.posix.sep, "");
            }
            return dirent.name;
          });
        };
        this.readdirSync = (path, options) => {
          const opts = (0, options_1.getReaddirOptions)(options);
          const filename = (0, util_1.pathToFilename)(path);
          return this._readdir(filename, opts);
        };
        this.readdir = (path, a, b) => {
          const [options, callback] = (0, options_1.getReaddirOptsAndCb)(a, b);
          const filename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._readdir, [filename, options], callback);
        };
        this._readlink = (filename, encoding) => {
          const link = this._core.getLinkOrThrow(filename, "readlink");
          const node = link.getNode();
          if (!node.isSymlink())
            throw (0, util_1.createError)("EINVAL", "readlink", filename);
          return (0, encoding_1.strToEncoding)(node.symlink, encoding);
        };
        this.readlinkSync = (path, options) => {
          const opts = (0, options_1.getDefaultOpts)(options);
          const filename = (0, util_1.pathToFilename)(path);
          return this._readlink(filename, opts.encoding);
        };
        this.readlink = (path, a, b) => {
          const [opts, callback] = (0, options_1.getDefaultOptsAndCb)(a, b);
          const filename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._readlink, [filename, opts.encoding], callback);
        };
        this._fsync = (fd) => {
          this._core.getFileByFdOrThrow(fd, "fsync");
        };
        this.fsyncSync = (fd) => {
          this._fsync(fd);
        };
        this.fsync = (fd, callback) => {
          this.wrapAsync(this._fsync, [fd], callback);
        };
        this._fdatasync = (fd) => {
          this._core.getFileByFdOrThrow(fd, "fdatasync");
        };
        this.fdatasyncSync = (fd) => {
          this._fdatasync(fd);
        };
        this.fdatasync = (fd, callback) => {
          this.wrapAsync(this._fdatasync, [fd], callback);
        };
        this._ftruncate = (fd, len) => {
          const file = this._core.getFileByFdOrThrow(fd, "ftruncate");
          file.truncate(len);
        };
        this.ftruncateSync = (fd, len) => {
          this._ftruncate(fd, len);
        };
        this.ftruncate = (fd, a, b) => {
          const len = typeof a === "number" ? a : 0;
          const callback = (0, util_1.validateCallback)(typeof a === "number" ? b : a);
          this.wrapAsync(this._ftruncate, [fd, len], callback);
        };
        this._truncate = (path, len) => {
          const fd = this.openSync(path, "r+");
          try {
            this.ftruncateSync(fd, len);
          } finally {
            this.closeSync(fd);
          }
        };
        this.truncateSync = (id, len) => {
          if ((0, util_2.isFd)(id))
            return this.ftruncateSync(id, len);
          this._truncate(id, len);
        };
        this.truncate = (id, a, b) => {
          const len = typeof a === "number" ? a : 0;
          const callback = (0, util_1.validateCallback)(typeof a === "number" ? b : a);
          if ((0, util_2.isFd)(id))
            return this.ftruncate(id, len, callback);
          this.wrapAsync(this._truncate, [id, len], callback);
        };
        this._futimes = (fd, atime, mtime) => {
          const file = this._core.getFileByFdOrThrow(fd, "futimes");
          const node = file.node;
          node.atime = new Date(atime * 1e3);
          node.mtime = new Date(mtime * 1e3);
        };
        this.futimesSync = (fd, atime, mtime) => {
          this._futimes(fd, toUnixTimestamp(atime), toUnixTimestamp(mtime));
        };
        this.futimes = (fd, atime, mtime, callback) => {
          this.wrapAsync(this._futimes, [fd, toUnixTimestamp(atime), toUnixTimestamp(mtime)], callback);
        };
        this._utimes = (filename, atime, mtime, followSymlinks = true) => {
          const core = this._core;
          const link = followSymlinks ? core.getResolvedLinkOrThrow(filename, "utimes") : core.getLinkOrThrow(filename, "lutimes");
          const node = link.getNode();
          node.atime = new Date(atime * 1e3);
          node.mtime = new Date(mtime * 1e3);
        };
        this.utimesSync = (path, atime, mtime) => {
          this._utimes((0, util_1.pathToFilename)(path), toUnixTimestamp(atime), toUnixTimestamp(mtime), true);
        };
        this.utimes = (path, atime, mtime, callback) => {
          this.wrapAsync(this._utimes, [(0, util_1.pathToFilename)(path), toUnixTimestamp(atime), toUnixTimestamp(mtime), true], callback);
        };
        this.lutimesSync = (path, atime, mtime) => {
          this._utimes((0, util_1.pathToFilename)(path), toUnixTimestamp(atime), toUnixTimestamp(mtime), false);
        };
        this.lutimes = (path, atime, mtime, callback) => {
          this.wrapAsync(this._utimes, [(0, util_1.pathToFilename)(path), toUnixTimestamp(atime), toUnixTimestamp(mtime), false], callback);
        };
        this.mkdirSync = (path, options) => {
          const opts = (0, options_1.getMkdirOptions)(options);
          const modeNum = (0, util_1.modeToNumber)(opts.mode, 511);
          const filename = (0, util_1.pathToFilename)(path);
          if (opts.recursive)
            return this._core.mkdirp(filename, modeNum);
          this._core.mkdir(filename, modeNum);
        };
        this.mkdir = (path, a, b) => {
          const opts = (0, options_1.getMkdirOptions)(a);
          const callback = (0, util_1.validateCallback)(typeof a === "function" ? a : b);
          const modeNum = (0, util_1.modeToNumber)(opts.mode, 511);
          const filename = (0, util_1.pathToFilename)(path);
          if (opts.recursive)
            this.wrapAsync(this._core.mkdirp, [filename, modeNum], callback);
          else
            this.wrapAsync(this._core.mkdir, [filename, modeNum], callback);
        };
        this._mkdtemp = (prefix, encoding, retry = 5) => {
          const filename = prefix + (0, util_1.genRndStr6)();
          try {
            this._core.mkdir(
              filename,
              511
              /* MODE.DIR */
            );
            return (0, encoding_1.strToEncoding)(filename, encoding);
          } catch (err) {
            if (err.code === "EEXIST") {
              if (retry > 1)
                return this._mkdtemp(prefix, encoding, retry - 1);
              else
                throw Error("Could not create temp dir.");
            } else
              throw err;
          }
        };
        this.mkdtempSync = (prefix, options) => {
          const { encoding } = (0, options_1.getDefaultOpts)(options);
          if (!prefix || typeof prefix !== "string")
            throw new TypeError("filename prefix is required");
          (0, util_1.nullCheck)(prefix);
          return this._mkdtemp(prefix, encoding);
        };
        this.mkdtemp = (prefix, a, b) => {
          const [{ encoding }, callback] = (0, options_1.getDefaultOptsAndCb)(a, b);
          if (!prefix || typeof prefix !== "string")
            throw new TypeError("filename prefix is required");
          if (!(0, util_1.nullCheck)(prefix))
            return;
          this.wrapAsync(this._mkdtemp, [prefix, encoding], callback);
        };
        this.rmdirSync = (path, options) => {
          const opts = (0, options_1.getRmdirOptions)(options);
          this._core.rmdir((0, util_1.pathToFilename)(path), opts.recursive);
        };
        this.rmdir = (path, a, b) => {
          const opts = (0, options_1.getRmdirOptions)(a);
          const callback = (0, util_1.validateCallback)(typeof a === "function" ? a : b);
          this.wrapAsync(this._core.rmdir, [(0, util_1.pathToFilename)(path), opts.recursive], callback);
        };
        this.rmSync = (path, options) => {
          this._core.rm((0, util_1.pathToFilename)(path), options === null || options === void 0 ? void 0 : options.force, options === null || options === void 0 ? void 0 : options.recursive);
        };
        this.rm = (path, a, b) => {
          const [opts, callback] = (0, options_1.getRmOptsAndCb)(a, b);
          this.wrapAsync(this._core.rm, [(0, util_1.pathToFilename)(path), opts === null || opts === void 0 ? void 0 : opts.force, opts === null || opts === void 0 ? void 0 : opts.recursive], callback);
        };
        this._fchmod = (fd, modeNum) => {
          const file = this._core.getFileByFdOrThrow(fd, "fchmod");
          file.chmod(modeNum);
        };
        this.fchmodSync = (fd, mode) => {
          this._fchmod(fd, (0, util_1.modeToNumber)(mode));
        };
        this.fchmod = (fd, mode, callback) => {
          this.wrapAsync(this._fchmod, [fd, (0, util_1.modeToNumber)(mode)], callback);
        };
        this._chmod = (filename, modeNum, followSymlinks = true) => {
          const link = followSymlinks ? this._core.getResolvedLinkOrThrow(filename, "chmod") : this._core.getLinkOrThrow(filename, "chmod");
          const node = link.getNode();
          node.chmod(modeNum);
        };
        this.chmodSync = (path, mode) => {
          const modeNum = (0, util_1.modeToNumber)(mode);
          const filename = (0, util_1.pathToFilename)(path);
          this._chmod(filename, modeNum, true);
        };
        this.chmod = (path, mode, callback) => {
          const modeNum = (0, util_1.modeToNumber)(mode);
          const filename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._chmod, [filename, modeNum], callback);
        };
        this._lchmod = (filename, modeNum) => {
          this._chmod(filename, modeNum, false);
        };
        this.lchmodSync = (path, mode) => {
          const modeNum = (0, util_1.modeToNumber)(mode);
          const filename = (0, util_1.pathToFilename)(path);
          this._lchmod(filename, modeNum);
        };
        this.lchmod = (path, mode, callback) => {
          const modeNum = (0, util_1.modeToNumber)(mode);
          const filename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._lchmod, [filename, modeNum], callback);
        };
        this._fchown = (fd, uid, gid) => {
          this._core.getFileByFdOrThrow(fd, "fchown").chown(uid, gid);
        };
        this.fchownSync = (fd, uid, gid) => {
          validateUid(uid);
          validateGid(gid);
          this._fchown(fd, uid, gid);
        };
        this.fchown = (fd, uid, gid, callback) => {
          validateUid(uid);
          validateGid(gid);
          this.wrapAsync(this._fchown, [fd, uid, gid], callback);
        };
        this._chown = (filename, uid, gid) => {
          const link = this._core.getResolvedLinkOrThrow(filename, "chown");
          const node = link.getNode();
          node.chown(uid, gid);
        };
        this.chownSync = (path, uid, gid) => {
          validateUid(uid);
          validateGid(gid);
          this._chown((0, util_1.pathToFilename)(path), uid, gid);
        };
        this.chown = (path, uid, gid, callback) => {
          validateUid(uid);
          validateGid(gid);
          this.wrapAsync(this._chown, [(0, util_1.pathToFilename)(path), uid, gid], callback);
        };
        this._lchown = (filename, uid, gid) => {
          this._core.getLinkOrThrow(filename, "lchown").getNode().chown(uid, gid);
        };
        this.lchownSync = (path, uid, gid) => {
          validateUid(uid);
          validateGid(gid);
          this._lchown((0, util_1.pathToFilename)(path), uid, gid);
        };
        this.lchown = (path, uid, gid, callback) => {
          validateUid(uid);
          validateGid(gid);
          this.wrapAsync(this._lchown, [(0, util_1.pathToFilename)(path), uid, gid], callback);
        };
        this.statWatchers = {};
        this.cpSync = (src, dest, options) => {
          var _a, _b, _c, _d, _e, _f, _g;
          const srcFilename = (0, util_1.pathToFilename)(src);
          const destFilename = (0, util_1.pathToFilename)(dest);
          const opts_ = {
            dereference: (_a = options === null || options === void 0 ? void 0 : options.dereference) !== null && _a !== void 0 ? _a : false,
            errorOnExist: (_b = options === null || options === void 0 ? void 0 : options.errorOnExist) !== null && _b !== void 0 ? _b : false,
            filter: options === null || options === void 0 ? void 0 : options.filter,
            force: (_c = options === null || options === void 0 ? void 0 : options.force) !== null && _c !== void 0 ? _c : true,
            mode: (_d = options === null || options === void 0 ? void 0 : options.mode) !== null && _d !== void 0 ? _d : 0,
            preserveTimestamps: (_e = options === null || options === void 0 ? void 0 : options.preserveTimestamps) !== null && _e !== void 0 ? _e : false,
            recursive: (_f = options === null || options === void 0 ? void 0 : options.recursive) !== null && _f !== void 0 ? _f : false,
            verbatimSymlinks: (_g = options === null || options === void 0 ? void 0 : options.verbatimSymlinks) !== null && _g !== void 0 ? _g : false
          };
          return this._cp(srcFilename, destFilename, opts_);
        };
        this.cp = (src, dest, a, b) => {
          var _a, _b, _c, _d, _e, _f, _g;
          const srcFilename = (0, util_1.pathToFilename)(src);
          const destFilename = (0, util_1.pathToFilename)(dest);
          let options;
          let callback;
          if (typeof a === "function")
            [options, callback] = [{}, a];
          else
            [options, callback] = [a || {}, b];
          (0, util_1.validateCallback)(callback);
          const opts_ = {
            dereference: (_a = options === null || options === void 0 ? void 0 : options.dereference) !== null && _a !== void 0 ? _a : false,
            errorOnExist: (_b = options === null || options === void 0 ? void 0 : options.errorOnExist) !== null && _b !== void 0 ? _b : false,
            filter: options === null || options === void 0 ? void 0 : options.filter,
            force: (_c = options === null || options === void 0 ? void 0 : options.force) !== null && _c !== void 0 ? _c : true,
            mode: (_d = options === null || options === void 0 ? void 0 : options.mode) !== null && _d !== void 0 ? _d : 0,
            preserveTimestamps: (_e = options === null || options === void 0 ? void 0 : options.preserveTimestamps) !== null && _e !== void 0 ? _e : false,
            recursive: (_f = options === null || options === void 0 ? void 0 : options.recursive) !== null && _f !== void 0 ? _f : false,
            verbatimSymlinks: (_g = options === null || options === void 0 ? void 0 : options.verbatimSymlinks) !== null && _g !== void 0 ? _g : false
          };
          this.wrapAsync(this._cp, [srcFilename, destFilename, opts_], callback);
        };
        this.openAsBlob = async (path, options) => {
          const filename = (0, util_1.pathToFilename)(path);
          const link = this._core.getResolvedLinkOrThrow(filename, "open");
          const node = link.getNode();
          if (node.isDirectory())
            throw (0, util_1.createError)("EISDIR", "open", link.getPath());
          const buffer = node.getBuffer();
          const type = (options === null || options === void 0 ? void 0 : options.type) || "";
          return new Blob([buffer], { type });
        };
        this.glob = (pattern, ...args) => {
          const [options, callback] = args.length === 1 ? [{}, args[0]] : [args[0], args[1]];
          this.wrapAsync(this._globSync, [pattern, options || {}], callback);
        };
        this.globSync = (pattern, options = {}) => {
          return this._globSync(pattern, options);
        };
        this._globSync = (pattern, options = {}) => {
          const { globSync } = require_glob();
          return globSync(this, pattern, options);
        };
        this._opendir = (filename, options) => {
          const link = this._core.getResolvedLinkOrThrow(filename, "scandir");
          const node = link.getNode();
          if (!node.isDirectory())
            throw (0, util_1.createError)("ENOTDIR", "scandir", filename);
          return new Dir_1.Dir(link, options);
        };
        this.opendirSync = (path, options) => {
          const opts = (0, options_1.getOpendirOptions)(options);
          const filename = (0, util_1.pathToFilename)(path);
          return this._opendir(filename, opts);
        };
        this.opendir = (path, a, b) => {
          const [options, callback] = (0, options_1.getOpendirOptsAndCb)(a, b);
          const filename = (0, util_1.pathToFilename)(path);
          this.wrapAsync(this._opendir, [filename, options], callback);
        };
        const self2 = this;
        this.StatWatcher = class extends StatWatcher {
          constructor() {
            super(self2);
          }
        };
        const _ReadStream = FsReadStream;
        this.ReadStream = class extends _ReadStream {
          constructor(...args) {
            super(self2, ...args);
          }
        };
        const _WriteStream = FsWriteStream;
        this.WriteStream = class extends _WriteStream {
          constructor(...args) {
            super(self2, ...args);
          }
        };
        this.FSWatcher = class extends FSWatcher {
          constructor() {
            super(self2);
          }
        };
        const _realpath = (filename, encoding) => {
          const realLink = this._core.getResolvedLinkOrThrow(filename, "realpath");
          return (0, encoding_1.strToEncoding)(realLink.getPath() || "/", encoding);
        };
        const realpathImpl = (path, a, b) => {
          const [opts, callback] = (0, options_1.getRealpathOptsAndCb)(a, b);
          const pathFilename = (0, util_1.pathToFilename)(path);
          self2.wrapAsync(_realpath, [pathFilename, opts.encoding], callback);
        };
        const realpathSyncImpl = (path, options) => _realpath((0, util_1.pathToFilename)(path), (0, options_1.getRealpathOptions)(options).encoding);
        this.realpath = realpathImpl;
        this.realpath.native = realpathImpl;
        this.realpathSync = realpathSyncImpl;
        this.realpathSync.native = realpathSyncImpl;
      }
      wrapAsync(method, args, callback) {
        (0, util_1.validateCallback)(callback);
        Promise.resolve().then(() => {
          let result;
          try {
            result = method.apply(this, args);
          } catch (err) {
            callback(err);
            return;
          }
          callback(null, result);
        });
      }
      toTree(opts = { separator: sep }) {
        return (0, print_1.toTreeSync)(this, opts);
      }
      reset() {
        this._core.reset();
      }
      toJSON(paths, json = {}, isRelative = false, asBuffer = false) {
        return this._core.toJSON(paths, json, isRelative, asBuffer);
      }
      fromJSON(json, cwd) {
        return this._core.fromJSON(json, cwd);
      }
      fromNestedJSON(json, cwd) {
        return this._core.fromNestedJSON(json, cwd);
      }
      // Legacy interface
      mountSync(mountpoint, json) {
        this._core.fromJSON(json, mountpoint);
      }
      _write(fd, buf, offset, length, position) {
        const file = this._core.getFileByFdOrThrow(fd, "write");
        if (file.node.isSymlink()) {
          throw (0, util_1.createError)("EBADF", "write", file.link.getPath());
        }
        return file.write(buf, offset, length, position === -1 || typeof position !== "number" ? void 0 : position);
      }
      writevBase(fd, buffers, position) {
        const file = this._core.getFileByFdOrThrow(fd);
        let p = position !== null && position !== void 0 ? position : void 0;
        if (p === -1) {
          p = void 0;
        }
        let bytesWritten = 0;
        for (const buffer of buffers) {
          const nodeBuf = buffer_1.Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          const bytes = file.write(nodeBuf, 0, nodeBuf.byteLength, p);
          p = void 0;
          bytesWritten += bytes;
          if (bytes < nodeBuf.byteLength)
            break;
        }
        return bytesWritten;
      }
      _copyFile(src, dest, flags) {
        const buf = this.readFileSync(src);
        if (flags & COPYFILE_EXCL && this.existsSync(dest))
          throw (0, util_1.createError)("EEXIST", "copyFile", src, dest);
        if (flags & COPYFILE_FICLONE_FORCE)
          throw (0, util_1.createError)("ENOSYS", "copyFile", src, dest);
        this._core.writeFile(
          dest,
          buf,
          constants_2.FLAGS.w,
          438
          /* MODE.DEFAULT */
        );
      }
      isSrcSubdir(src, dest) {
        try {
          const normalizedSrc = normalize(src.startsWith("/") ? src : "/" + src);
          const normalizedDest = normalize(dest.startsWith("/") ? dest : "/" + dest);
          if (normalizedSrc === normalizedDest)
            return true;
          const relativePath = relative(normalizedSrc, normalizedDest);
          return relativePath === "" || !relativePath.startsWith("..") && !pathModule.isAbsolute(relativePath);
        } catch (error) {
          return false;
        }
      }
      cpFileSync(srcStat, destStat, src, dest, options) {
        if (destStat) {
          if (options.errorOnExist)
            throw (0, util_1.createError)("EEXIST", "cp", dest);
          if (!options.force)
            return;
          this.unlinkSync(dest);
        }
        this.copyFileSync(src, dest, options.mode);
        if (options.preserveTimestamps)
          this.utimesSync(dest, srcStat.atime, srcStat.mtime);
        this.chmodSync(dest, Number(srcStat.mode));
      }
      cpDirSync(srcStat, destStat, src, dest, options) {
        if (!destStat) {
          this.mkdirSync(dest);
        }
        const entries = this.readdirSync(src);
        for (const entry of entries) {
          const srcItem = join(src, entry);
          const destItem = join(dest, entry);
          if (options.filter && !options.filter(srcItem, destItem)) {
            continue;
          }
          this._cp(srcItem, destItem, options);
        }
        this.chmodSync(dest, Number(srcStat.mode));
      }
      cpSymlinkSync(destStat, src, dest, options) {
        let linkTarget = String(this.readlinkSync(src));
        if (!options.verbatimSymlinks && !pathModule.isAbsolute(linkTarget))
          linkTarget = resolveCrossPlatform(dirname(src), linkTarget);
        if (destStat)
          this.unlinkSync(dest);
        this.symlinkSync(linkTarget, dest);
      }
      lstat(path, a, b) {
        const [{ throwIfNoEntry = true, bigint = false }, callback] = (0, options_1.getStatOptsAndCb)(a, b);
        this.wrapAsync(this._lstat, [(0, util_1.pathToFilename)(path), bigint, throwIfNoEntry], callback);
      }
      _stat(filename, bigint = false, throwIfNoEntry = true) {
        let link;
        try {
          link = this._core.getResolvedLinkOrThrow(filename, "stat");
        } catch (err) {
          if (err.code === "ENOENT" && !throwIfNoEntry)
            return void 0;
          else
            throw err;
        }
        return Stats_1.default.build(link.getNode(), bigint);
      }
      statSync(path, options) {
        const { bigint = true, throwIfNoEntry = true } = (0, options_1.getStatOptions)(options);
        return this._stat((0, util_1.pathToFilename)(path), bigint, throwIfNoEntry);
      }
      stat(path, a, b) {
        const [{ bigint = false, throwIfNoEntry = true }, callback] = (0, options_1.getStatOptsAndCb)(a, b);
        this.wrapAsync(this._stat, [(0, util_1.pathToFilename)(path), bigint, throwIfNoEntry], callback);
      }
      fstatBase(fd, bigint = false) {
        const file = this._core.getFileByFd(fd);
        if (!file)
          throw (0, util_1.createError)("EBADF", "fstat");
        return Stats_1.default.build(file.node, bigint);
      }
      fstatSync(fd, options) {
        return this.fstatBase(fd, (0, options_1.getStatOptions)(options).bigint);
      }
      fstat(fd, a, b) {
        const [opts, callback] = (0, options_1.getStatOptsAndCb)(a, b);
        this.wrapAsync(this.fstatBase, [fd, opts.bigint], callback);
      }
      _exists(filename) {
        return !!this._stat(filename);
      }
      _access(filename, mode) {
        const link = this._core.getLinkOrThrow(filename, "access");
        const node = link.getNode();
        if (mode === F_OK) {
          return;
        }
        if (mode & R_OK && !node.canRead()) {
          throw (0, util_1.createError)("EACCES", "access", filename);
        }
        if (mode & W_OK && !node.canWrite()) {
          throw (0, util_1.createError)("EACCES", "access", filename);
        }
        if (mode & X_OK && !node.canExecute()) {
          throw (0, util_1.createError)("EACCES", "access", filename);
        }
      }
      watchFile(path, a, b) {
        const filename = (0, util_1.pathToFilename)(path);
        let options = a;
        let listener = b;
        if (typeof options === "function") {
          listener = a;
          options = null;
        }
        if (typeof listener !== "function") {
          throw Error('"watchFile()" requires a listener function');
        }
        let interval = 5007;
        let persistent = true;
        if (options && typeof options === "object") {
          if (typeof options.interval === "number")
            interval = options.interval;
          if (typeof options.persistent === "boolean")
            persistent = options.persistent;
        }
        let watcher = this.statWatchers[filename];
        if (!watcher) {
          watcher = new this.StatWatcher();
          watcher.start(filename, persistent, interval);
          this.statWatchers[filename] = watcher;
        }
        watcher.addListener("change", listener);
        return watcher;
      }
      unwatchFile(path, listener) {
        const filename = (0, util_1.pathToFilename)(path);
        const watcher = this.statWatchers[filename];
        if (!watcher)
          return;
        if (typeof listener === "function") {
          watcher.removeListener("change", listener);
        } else {
          watcher.removeAllListeners("change");
        }
        if (watcher.listenerCount("change") === 0) {
          watcher.stop();
          delete this.statWatchers[filename];
        }
      }
      createReadStream(path, options) {
        return new this.ReadStream(path, options);
      }
      createWriteStream(path, options) {
        return new this.WriteStream(path, options);
      }
      // watch(path: PathLike): FSWatcher;
      // watch(path: PathLike, options?: IWatchOptions | string): FSWatcher;
      watch(path, options, listener) {
        const filename = (0, util_1.pathToFilename)(path);
        let givenOptions = options;
        if (typeof options === "function") {
          listener = options;
          givenOptions = null;
        }
        let { persistent, recursive, encoding } = (0, options_1.getDefaultOpts)(givenOptions);
        if (persistent === void 0)
          persistent = true;
        if (recursive === void 0)
          recursive = false;
        const watcher = new this.FSWatcher();
        watcher.start(filename, persistent, recursive, encoding);
        if (listener) {
          watcher.addListener("change", listener);
        }
        return watcher;
      }
      _statfs(filename, bigint = false) {
        this._core.getResolvedLinkOrThrow(filename, "statfs");
        return StatFs_1.default.build(this._core, bigint);
      }
      statfsSync(path, options) {
        const { bigint = false } = (0, options_1.getStatfsOptions)(options);
        return this._statfs((0, util_1.pathToFilename)(path), bigint);
      }
      statfs(path, a, b) {
        const [{ bigint = false }, callback] = (0, options_1.getStatfsOptsAndCb)(a, b);
        this.wrapAsync(this._statfs, [(0, util_1.pathToFilename)(path), bigint], callback);
      }
    };
    exports.Volume = Volume;
    Volume.fromJSON = (json, cwd) => new Volume(core_1.Superblock.fromJSON(json, cwd));
    Volume.fromNestedJSON = (json, cwd) => new Volume(core_1.Superblock.fromNestedJSON(json, cwd));
    function emitStop(self2) {
      self2.emit("stop");
    }
    var StatWatcher = class extends events_1.EventEmitter {
      constructor(vol) {
        super();
        this.onInterval = () => {
          try {
            const stats = this.vol.statSync(this.filename);
            if (this.hasChanged(stats)) {
              this.emit("change", stats, this.prev);
              this.prev = stats;
            }
          } finally {
            this.loop();
          }
        };
        this.vol = vol;
      }
      loop() {
        this.timeoutRef = this.setTimeout(this.onInterval, this.interval);
      }
      hasChanged(stats) {
        if (stats.mtimeMs > this.prev.mtimeMs)
          return true;
        if (stats.nlink !== this.prev.nlink)
          return true;
        return false;
      }
      start(path, persistent = true, interval = 5007) {
        this.filename = (0, util_1.pathToFilename)(path);
        this.setTimeout = persistent ? setTimeout.bind(typeof globalThis !== "undefined" ? globalThis : global) : setTimeoutUnref_1.default;
        this.interval = interval;
        this.prev = this.vol.statSync(this.filename);
        this.loop();
      }
      stop() {
        clearTimeout(this.timeoutRef);
        (0, queueMicrotask_1.default)(() => {
          emitStop.call(this, this);
        });
      }
    };
    exports.StatWatcher = StatWatcher;
    var pool;
    function allocNewPool(poolSize) {
      pool = (0, buffer_1.bufferAllocUnsafe)(poolSize);
      pool.used = 0;
    }
    util.inherits(FsReadStream, stream_1.Readable);
    exports.ReadStream = FsReadStream;
    function FsReadStream(vol, path, options) {
      if (!(this instanceof FsReadStream))
        return new FsReadStream(vol, path, options);
      this._vol = vol;
      options = Object.assign({}, (0, options_1.getOptions)(options, {}));
      if (options.highWaterMark === void 0)
        options.highWaterMark = 64 * 1024;
      stream_1.Readable.call(this, options);
      this.path = (0, util_1.pathToFilename)(path);
      this.fd = options.fd === void 0 ? null : typeof options.fd !== "number" ? options.fd.fd : options.fd;
      this.flags = options.flags === void 0 ? "r" : options.flags;
      this.mode = options.mode === void 0 ? 438 : options.mode;
      this.start = options.start;
      this.end = options.end;
      this.autoClose = options.autoClose === void 0 ? true : options.autoClose;
      this.pos = void 0;
      this.bytesRead = 0;
      if (this.start !== void 0) {
        if (typeof this.start !== "number") {
          throw new TypeError('"start" option must be a Number');
        }
        if (this.end === void 0) {
          this.end = Infinity;
        } else if (typeof this.end !== "number") {
          throw new TypeError('"end" option must be a Number');
        }
        if (this.start > this.end) {
          throw new Error('"start" option must be <= "end" option');
        }
        this.pos = this.start;
      }
      if (typeof this.fd !== "number")
        this.open();
      this.on("end", function() {
        if (this.autoClose) {
          if (this.destroy)
            this.destroy();
        }
      });
    }
    FsReadStream.prototype.open = function() {
      var self2 = this;
      this._vol.open(this.path, this.flags, this.mode, (er, fd) => {
        if (er) {
          if (self2.autoClose) {
            if (self2.destroy)
              self2.destroy();
          }
          self2.emit("error", er);
          return;
        }
        self2.fd = fd;
        self2.emit("open", fd);
        self2.read();
      });
    };
    FsReadStream.prototype._read = function(n) {
      if (typeof this.fd !== "number") {
        return this.once("open", function() {
          this._read(n);
        });
      }
      if (this.destroyed)
        return;
      if (!pool || pool.length - pool.used < kMinPoolSpace) {
        allocNewPool(this._readableState.highWaterMark);
      }
      var thisPool = pool;
      var toRead = Math.min(pool.length - pool.used, n);
      var start = pool.used;
      if (this.pos !== void 0)
        toRead = Math.min(this.end - this.pos + 1, toRead);
      if (toRead <= 0)
        return this.push(null);
      var self2 = this;
      this._vol.read(this.fd, pool, pool.used, toRead, this.pos, onread);
      if (this.pos !== void 0)
        this.pos += toRead;
      pool.used += toRead;
      function onread(er, bytesRead) {
        if (er) {
          if (self2.autoClose && self2.destroy) {
            self2.destroy();
          }
          self2.emit("error", er);
        } else {
          var b = null;
          if (bytesRead > 0) {
            self2.bytesRead += bytesRead;
            b = thisPool.slice(start, start + bytesRead);
          }
          self2.push(b);
        }
      }
    };
    FsReadStream.prototype._destroy = function(err, cb) {
      this.close((err2) => {
        cb(err || err2);
      });
    };
    FsReadStream.prototype.close = function(cb) {
      var _a;
      if (cb)
        this.once("close", cb);
      if (this.closed || typeof this.fd !== "number") {
        if (typeof this.fd !== "number") {
          this.once("open", closeOnOpen);
          return;
        }
        return (0, queueMicrotask_1.default)(() => this.emit("close"));
      }
      if (typeof ((_a = this._readableState) === null || _a === void 0 ? void 0 : _a.closed) === "boolean") {
        this._readableState.closed = true;
      } else {
        this.closed = true;
      }
      this._vol.close(this.fd, (er) => {
        if (er)
          this.emit("error", er);
        else
          this.emit("close");
      });
      this.fd = null;
    };
    function closeOnOpen(fd) {
      this.close();
    }
    util.inherits(FsWriteStream, stream_1.Writable);
    exports.WriteStream = FsWriteStream;
    function FsWriteStream(vol, path, options) {
      if (!(this instanceof FsWriteStream))
        return new FsWriteStream(vol, path, options);
      this._vol = vol;
      options = Object.assign({}, (0, options_1.getOptions)(options, {}));
      stream_1.Writable.call(this, options);
      this.path = (0, util_1.pathToFilename)(path);
      this.fd = options.fd === void 0 ? null : typeof options.fd !== "number" ? options.fd.fd : options.fd;
      this.flags = options.flags === void 0 ? "w" : options.flags;
      this.mode = options.mode === void 0 ? 438 : options.mode;
      this.start = options.start;
      this.autoClose = options.autoClose === void 0 ? true : !!options.autoClose;
      this.pos = void 0;
      this.bytesWritten = 0;
      this.pending = true;
      if (this.start !== void 0) {
        if (typeof this.start !== "number") {
          throw new TypeError('"start" option must be a Number');
        }
        if (this.start < 0) {
          throw new Error('"start" must be >= zero');
        }
        this.pos = this.start;
      }
      if (options.encoding)
        this.setDefaultEncoding(options.encoding);
      if (typeof this.fd !== "number")
        this.open();
      this.once("finish", function() {
        if (this.autoClose) {
          this.close();
        }
      });
    }
    FsWriteStream.prototype.open = function() {
      this._vol.open(this.path, this.flags, this.mode, function(er, fd) {
        if (er) {
          if (this.autoClose && this.destroy) {
            this.destroy();
          }
          this.emit("error", er);
          return;
        }
        this.fd = fd;
        this.pending = false;
        this.emit("open", fd);
      }.bind(this));
    };
    FsWriteStream.prototype._write = function(data, encoding, cb) {
      if (!(data instanceof buffer_1.Buffer || data instanceof Uint8Array))
        return this.emit("error", new Error("Invalid data"));
      if (typeof this.fd !== "number") {
        return this.once("open", function() {
          this._write(data, encoding, cb);
        });
      }
      var self2 = this;
      this._vol.write(this.fd, data, 0, data.length, this.pos, (er, bytes) => {
        if (er) {
          if (self2.autoClose && self2.destroy) {
            self2.destroy();
          }
          return cb(er);
        }
        self2.bytesWritten += bytes;
        cb();
      });
      if (this.pos !== void 0)
        this.pos += data.length;
    };
    FsWriteStream.prototype._writev = function(data, cb) {
      if (typeof this.fd !== "number") {
        return this.once("open", function() {
          this._writev(data, cb);
        });
      }
      const self2 = this;
      const len = data.length;
      const chunks = new Array(len);
      var size = 0;
      for (var i = 0; i < len; i++) {
        var chunk = data[i].chunk;
        chunks[i] = chunk;
        size += chunk.length;
      }
      const buf = buffer_1.Buffer.concat(chunks);
      this._vol.write(this.fd, buf, 0, buf.length, this.pos, (er, bytes) => {
        if (er) {
          if (self2.destroy)
            self2.destroy();
          return cb(er);
        }
        self2.bytesWritten += bytes;
        cb();
      });
      if (this.pos !== void 0)
        this.pos += size;
    };
    FsWriteStream.prototype.close = function(cb) {
      var _a;
      if (cb)
        this.once("close", cb);
      if (this.closed || typeof this.fd !== "number") {
        if (typeof this.fd !== "number") {
          this.once("open", closeOnOpen);
          return;
        }
        return (0, queueMicrotask_1.default)(() => this.emit("close"));
      }
      if (typeof ((_a = this._writableState) === null || _a === void 0 ? void 0 : _a.closed) === "boolean") {
        this._writableState.closed = true;
      } else {
        this.closed = true;
      }
      this._vol.close(this.fd, (er) => {
        if (er)
          this.emit("error", er);
        else
          this.emit("close");
      });
      this.fd = null;
    };
    FsWriteStream.prototype._destroy = FsReadStream.prototype._destroy;
    FsWriteStream.prototype.destroySoon = FsWriteStream.prototype.end;
    var FSWatcher = class extends events_1.EventEmitter {
      constructor(vol) {
        super();
        this._filename = "";
        this._filenameEncoded = "";
        this._recursive = false;
        this._encoding = encoding_1.ENCODING_UTF8;
        this._listenerRemovers = /* @__PURE__ */ new Map();
        this._onParentChild = (link) => {
          if (link.getName() === this._getName()) {
            this._emit("rename");
          }
        };
        this._emit = (type) => {
          this.emit("change", type, this._filenameEncoded);
        };
        this._persist = () => {
          this._timer = setTimeout(this._persist, 1e6);
        };
        this._vol = vol;
      }
      _getName() {
        return this._steps[this._steps.length - 1];
      }
      start(path, persistent = true, recursive = false, encoding = encoding_1.ENCODING_UTF8) {
        this._filename = (0, util_1.pathToFilename)(path);
        this._steps = (0, util_2.filenameToSteps)(this._filename);
        this._filenameEncoded = (0, encoding_1.strToEncoding)(this._filename);
        this._recursive = recursive;
        this._encoding = encoding;
        try {
          this._link = this._vol._core.getLinkOrThrow(this._filename, "FSWatcher");
        } catch (err) {
          const error = new Error(`watch ${this._filename} ${err.code}`);
          error.code = err.code;
          error.errno = err.code;
          throw error;
        }
        const watchLinkNodeChanged = (link) => {
          var _a;
          const filepath = link.getPath();
          const node = link.getNode();
          const onNodeChange = () => {
            let filename = relative(this._filename, filepath);
            if (!filename) {
              filename = this._getName();
            }
            return this.emit("change", "change", filename);
          };
          node.on("change", onNodeChange);
          const removers = (_a = this._listenerRemovers.get(node.ino)) !== null && _a !== void 0 ? _a : [];
          removers.push(() => node.removeListener("change", onNodeChange));
          this._listenerRemovers.set(node.ino, removers);
        };
        const watchLinkChildrenChanged = (link) => {
          var _a;
          const node = link.getNode();
          const onLinkChildAdd = (l) => {
            this.emit("change", "rename", relative(this._filename, l.getPath()));
            watchLinkNodeChanged(l);
            watchLinkChildrenChanged(l);
          };
          const onLinkChildDelete = (l) => {
            const removeLinkNodeListeners = (curLink) => {
              const ino = curLink.getNode().ino;
              const removers2 = this._listenerRemovers.get(ino);
              if (removers2) {
                removers2.forEach((r) => r());
                this._listenerRemovers.delete(ino);
              }
              for (const [name, childLink] of curLink.children.entries()) {
                if (childLink && name !== "." && name !== "..") {
                  removeLinkNodeListeners(childLink);
                }
              }
            };
            removeLinkNodeListeners(l);
            this.emit("change", "rename", relative(this._filename, l.getPath()));
          };
          for (const [name, childLink] of link.children.entries()) {
            if (childLink && name !== "." && name !== "..") {
              watchLinkNodeChanged(childLink);
            }
          }
          link.on("child:add", onLinkChildAdd);
          link.on("child:delete", onLinkChildDelete);
          const removers = (_a = this._listenerRemovers.get(node.ino)) !== null && _a !== void 0 ? _a : [];
          removers.push(() => {
            link.removeListener("child:add", onLinkChildAdd);
            link.removeListener("child:delete", onLinkChildDelete);
          });
          if (recursive) {
            for (const [name, childLink] of link.children.entries()) {
              if (childLink && name !== "." && name !== "..") {
                watchLinkChildrenChanged(childLink);
              }
            }
          }
        };
        watchLinkNodeChanged(this._link);
        watchLinkChildrenChanged(this._link);
        const parent = this._link.parent;
        if (parent) {
          parent.setMaxListeners(parent.getMaxListeners() + 1);
          parent.on("child:delete", this._onParentChild);
        }
        if (persistent)
          this._persist();
      }
      close() {
        clearTimeout(this._timer);
        this._listenerRemovers.forEach((removers) => {
          removers.forEach((r) => r());
        });
        this._listenerRemovers.clear();
        const parent = this._link.parent;
        if (parent) {
          parent.removeListener("child:delete", this._onParentChild);
        }
      }
    };
    exports.FSWatcher = FSWatcher;
  }
});

// node_modules/memfs/lib/node/lists/fsSynchronousApiList.js
var require_fsSynchronousApiList = __commonJS({
  "node_modules/memfs/lib/node/lists/fsSynchronousApiList.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.fsSynchronousApiList = void 0;
    exports.fsSynchronousApiList = [
      "accessSync",
      "appendFileSync",
      "chmodSync",
      "chownSync",
      "closeSync",
      "copyFileSync",
      "existsSync",
      "fchmodSync",
      "fchownSync",
      "fdatasyncSync",
      "fstatSync",
      "fsyncSync",
      "ftruncateSync",
      "futimesSync",
      "lchmodSync",
      "lchownSync",
      "linkSync",
      "lstatSync",
      "mkdirSync",
      "mkdtempSync",
      "openSync",
      "opendirSync",
      "readdirSync",
      "readFileSync",
      "readlinkSync",
      "readSync",
      "readvSync",
      "realpathSync",
      "renameSync",
      "rmdirSync",
      "rmSync",
      "statSync",
      "symlinkSync",
      "truncateSync",
      "unlinkSync",
      "utimesSync",
      "lutimesSync",
      "writeFileSync",
      "writeSync",
      "writevSync"
      // 'cpSync',
      // 'statfsSync',
    ];
  }
});

// node_modules/memfs/lib/node/lists/fsCallbackApiList.js
var require_fsCallbackApiList = __commonJS({
  "node_modules/memfs/lib/node/lists/fsCallbackApiList.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.fsCallbackApiList = void 0;
    exports.fsCallbackApiList = [
      "access",
      "appendFile",
      "chmod",
      "chown",
      "close",
      "copyFile",
      "cp",
      "createReadStream",
      "createWriteStream",
      "exists",
      "fchmod",
      "fchown",
      "fdatasync",
      "fstat",
      "fsync",
      "ftruncate",
      "futimes",
      "lchmod",
      "lchown",
      "link",
      "lstat",
      "mkdir",
      "mkdtemp",
      "open",
      "openAsBlob",
      "opendir",
      "read",
      "readv",
      "readdir",
      "readFile",
      "readlink",
      "realpath",
      "rename",
      "rm",
      "rmdir",
      "stat",
      "statfs",
      "symlink",
      "truncate",
      "unlink",
      "unwatchFile",
      "utimes",
      "lutimes",
      "watch",
      "watchFile",
      "write",
      "writev",
      "writeFile"
    ];
  }
});

// node_modules/memfs/lib/index.js
var require_lib5 = __commonJS({
  "node_modules/memfs/lib/index.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.memfs = exports.fs = exports.vol = exports.Volume = void 0;
    exports.createFsFromVolume = createFsFromVolume;
    var Stats_1 = require_Stats();
    var Dirent_1 = require_Dirent();
    var volume_1 = require_volume();
    Object.defineProperty(exports, "Volume", { enumerable: true, get: function() {
      return volume_1.Volume;
    } });
    var constants_1 = require_constants();
    var fsSynchronousApiList_1 = require_fsSynchronousApiList();
    var fsCallbackApiList_1 = require_fsCallbackApiList();
    var { F_OK, R_OK, W_OK, X_OK } = constants_1.constants;
    exports.vol = new volume_1.Volume();
    function createFsFromVolume(vol) {
      const fs = { F_OK, R_OK, W_OK, X_OK, constants: constants_1.constants, Stats: Stats_1.default, Dirent: Dirent_1.default };
      for (const method of fsSynchronousApiList_1.fsSynchronousApiList)
        if (typeof vol[method] === "function")
          fs[method] = vol[method].bind(vol);
      for (const method of fsCallbackApiList_1.fsCallbackApiList)
        if (typeof vol[method] === "function")
          fs[method] = vol[method].bind(vol);
      fs.StatWatcher = vol.StatWatcher;
      fs.FSWatcher = vol.FSWatcher;
      fs.WriteStream = vol.WriteStream;
      fs.ReadStream = vol.ReadStream;
      fs.promises = vol.promises;
      if (typeof vol.realpath === "function") {
        fs.realpath = vol.realpath.bind(vol);
        if (typeof vol.realpath.native === "function") {
          fs.realpath.native = vol.realpath.native.bind(vol);
        }
      }
      if (typeof vol.realpathSync === "function") {
        fs.realpathSync = vol.realpathSync.bind(vol);
        if (typeof vol.realpathSync.native === "function") {
          fs.realpathSync.native = vol.realpathSync.native.bind(vol);
        }
      }
      fs._toUnixTimestamp = volume_1.toUnixTimestamp;
      fs.__vol = vol;
      return fs;
    }
    exports.fs = createFsFromVolume(exports.vol);
    var memfs = (json = {}, cwd = "/") => {
      const vol = volume_1.Volume.fromNestedJSON(json, cwd);
      const fs = createFsFromVolume(vol);
      return { fs, vol };
    };
    exports.memfs = memfs;
    module.exports = Object.assign(Object.assign({}, module.exports), exports.fs);
    module.exports.semantic = true;
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.resetFs = exports.setFs = exports.getVirtualFs = exports.fs = void 0;
    var nodeFs = __importStar2(__require("node:fs"));
    var memfs = __importStar2(require_lib5());
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Global = exports.Mode = void 0;
    var os = __importStar2(__require("node:os"));
    var path = __importStar2(__require("node:path"));
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

// node_modules/@salesforce/core/lib/util/mutex.js
var require_mutex = __commonJS({
  "node_modules/@salesforce/core/lib/util/mutex.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Mutex = void 0;
    var Mutex = class {
      /**
       * Internal promise chain that maintains the mutex state.
       * Each new lock acquisition is chained to this promise.
       *
       * @private
       */
      mutex = Promise.resolve();
      /**
       * Acquires the mutex lock and executes the provided function.
       * The function will not execute until all previously queued operations complete.
       *
       * @template T - The return type of the function
       * @param fn - The function to execute while holding the mutex lock. Can be synchronous or asynchronous.
       * @returns A promise that resolves with the result of the function execution
       *
       * @example
       * ```typescript
       * const result = await mutex.lock(async () => {
       *   // This code is guaranteed to run exclusively
       *   return await someAsyncOperation();
       * });
       * ```
       */
      async lock(fn) {
        const unlock = await this.acquire();
        try {
          return await fn();
        } finally {
          unlock();
        }
      }
      /**
       * Acquires the mutex by waiting for the current promise chain to resolve
       * and returns a release function to unlock the mutex.
       *
       * @private
       * @returns A promise that resolves to a function that releases the mutex lock
       */
      async acquire() {
        let release;
        const promise = new Promise((resolve) => {
          release = resolve;
        });
        const currentMutex = this.mutex;
        this.mutex = this.mutex.then(() => promise);
        await currentMutex;
        return release;
      }
    };
    exports.Mutex = Mutex;
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
    var __extends2 = exports && exports.__extends || /* @__PURE__ */ (function() {
      var extendStatics2 = function(d, b) {
        extendStatics2 = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d2, b2) {
          d2.__proto__ = b2;
        } || function(d2, b2) {
          for (var p in b2) if (b2.hasOwnProperty(p)) d2[p] = b2[p];
        };
        return extendStatics2(d, b);
      };
      return function(d, b) {
        extendStatics2(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
    })();
    var __awaiter2 = exports && exports.__awaiter || function(thisArg, _arguments, P, generator) {
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
    var __generator2 = exports && exports.__generator || function(thisArg, body) {
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
      return __awaiter2(this, void 0, void 0, function() {
        return __generator2(this, function(_a) {
          return [2, new Promise(function(resolve) {
            return setTimeout(resolve, ms);
          })];
        });
      });
    }
    exports.wait = wait;
    function retry(f, config) {
      return __awaiter2(this, void 0, void 0, function() {
        var effectiveConfig;
        return __generator2(this, function(_a) {
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
      return __awaiter2(this, void 0, void 0, function() {
        var lastError, delay, retries, i, result, error_1, millisToWait;
        return __generator2(this, function(_a) {
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
        __extends2(RetryError2, _super);
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
        __extends2(NotRetryableError2, _super);
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
var require_package = __commonJS({
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
    var { version } = require_package();
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
var require_constants3 = __commonJS({
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
    var { DEFAULT_LEVELS, SORTING_ORDER } = require_constants3();
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
    var { DEFAULT_LEVELS } = require_constants3();
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
    var { DEFAULT_LEVELS, SORTING_ORDER } = require_constants3();
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.computeLevel = exports.getWriteStream = exports.Logger = exports.LoggerLevel = void 0;
    var os = __importStar2(__require("node:os"));
    var path = __importStar2(__require("node:path"));
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

// node_modules/@salesforce/core/lib/messages.js
var require_messages = __commonJS({
  "node_modules/@salesforce/core/lib/messages.js"(exports) {
    "use strict";
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Messages = void 0;
    var os = __importStar2(__require("node:os"));
    var path = __importStar2(__require("node:path"));
    var util = __importStar2(__require("node:util"));
    var node_url_1 = __require("node:url");
    var fs = __importStar2(__require("node:fs"));
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

// node_modules/@salesforce/core/lib/util/internal.js
var require_internal3 = __commonJS({
  "node_modules/@salesforce/core/lib/util/internal.js"(exports) {
    "use strict";
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.traverse = exports.SFDX_PROJECT_JSON = void 0;
    exports.resolveProjectPath = resolveProjectPath;
    exports.resolveProjectPathSync = resolveProjectPathSync;
    var path = __importStar2(__require("node:path"));
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

// node_modules/semver/internal/constants.js
var require_constants4 = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants4();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants4();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse;
  }
});

// node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var valid = (version, options) => {
      const v = parse(version, options);
      return v ? v.version : null;
    };
    module.exports = valid;
  }
});

// node_modules/semver/functions/clean.js
var require_clean = __commonJS({
  "node_modules/semver/functions/clean.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var clean = (version, options) => {
      const s = parse(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean;
  }
});

// node_modules/semver/functions/inc.js
var require_inc = __commonJS({
  "node_modules/semver/functions/inc.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var inc = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(
          version instanceof SemVer ? version.version : version,
          options
        ).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc;
  }
});

// node_modules/semver/functions/diff.js
var require_diff = __commonJS({
  "node_modules/semver/functions/diff.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var diff = (version1, version2) => {
      const v1 = parse(version1, null, true);
      const v2 = parse(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) {
        return null;
      }
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) {
          return "major";
        }
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) {
            return "minor";
          }
          return "patch";
        }
      }
      const prefix = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) {
        return prefix + "major";
      }
      if (v1.minor !== v2.minor) {
        return prefix + "minor";
      }
      if (v1.patch !== v2.patch) {
        return prefix + "patch";
      }
      return "prerelease";
    };
    module.exports = diff;
  }
});

// node_modules/semver/functions/major.js
var require_major = __commonJS({
  "node_modules/semver/functions/major.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  }
});

// node_modules/semver/functions/minor.js
var require_minor = __commonJS({
  "node_modules/semver/functions/minor.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var minor = (a, loose) => new SemVer(a, loose).minor;
    module.exports = minor;
  }
});

// node_modules/semver/functions/patch.js
var require_patch = __commonJS({
  "node_modules/semver/functions/patch.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var patch = (a, loose) => new SemVer(a, loose).patch;
    module.exports = patch;
  }
});

// node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJS({
  "node_modules/semver/functions/prerelease.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var prerelease = (version, options) => {
      const parsed = parse(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare;
  }
});

// node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJS({
  "node_modules/semver/functions/rcompare.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var rcompare = (a, b, loose) => compare(b, a, loose);
    module.exports = rcompare;
  }
});

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = __commonJS({
  "node_modules/semver/functions/compare-loose.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var compareLoose = (a, b) => compare(a, b, true);
    module.exports = compareLoose;
  }
});

// node_modules/semver/functions/compare-build.js
var require_compare_build = __commonJS({
  "node_modules/semver/functions/compare-build.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  }
});

// node_modules/semver/functions/sort.js
var require_sort = __commonJS({
  "node_modules/semver/functions/sort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
    module.exports = sort;
  }
});

// node_modules/semver/functions/rsort.js
var require_rsort = __commonJS({
  "node_modules/semver/functions/rsort.js"(exports, module) {
    "use strict";
    var compareBuild = require_compare_build();
    var rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
    module.exports = rsort;
  }
});

// node_modules/semver/functions/gt.js
var require_gt = __commonJS({
  "node_modules/semver/functions/gt.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var gt = (a, b, loose) => compare(a, b, loose) > 0;
    module.exports = gt;
  }
});

// node_modules/semver/functions/lt.js
var require_lt = __commonJS({
  "node_modules/semver/functions/lt.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var lt = (a, b, loose) => compare(a, b, loose) < 0;
    module.exports = lt;
  }
});

// node_modules/semver/functions/eq.js
var require_eq = __commonJS({
  "node_modules/semver/functions/eq.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var eq = (a, b, loose) => compare(a, b, loose) === 0;
    module.exports = eq;
  }
});

// node_modules/semver/functions/neq.js
var require_neq = __commonJS({
  "node_modules/semver/functions/neq.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var neq = (a, b, loose) => compare(a, b, loose) !== 0;
    module.exports = neq;
  }
});

// node_modules/semver/functions/gte.js
var require_gte = __commonJS({
  "node_modules/semver/functions/gte.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var gte = (a, b, loose) => compare(a, b, loose) >= 0;
    module.exports = gte;
  }
});

// node_modules/semver/functions/lte.js
var require_lte = __commonJS({
  "node_modules/semver/functions/lte.js"(exports, module) {
    "use strict";
    var compare = require_compare();
    var lte = (a, b, loose) => compare(a, b, loose) <= 0;
    module.exports = lte;
  }
});

// node_modules/semver/functions/cmp.js
var require_cmp = __commonJS({
  "node_modules/semver/functions/cmp.js"(exports, module) {
    "use strict";
    var eq = require_eq();
    var neq = require_neq();
    var gt = require_gt();
    var gte = require_gte();
    var lt = require_lt();
    var lte = require_lte();
    var cmp = (a, op, b, loose) => {
      switch (op) {
        case "===":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a === b;
        case "!==":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a !== b;
        case "":
        case "=":
        case "==":
          return eq(a, b, loose);
        case "!=":
          return neq(a, b, loose);
        case ">":
          return gt(a, b, loose);
        case ">=":
          return gte(a, b, loose);
        case "<":
          return lt(a, b, loose);
        case "<=":
          return lte(a, b, loose);
        default:
          throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  }
});

// node_modules/semver/functions/coerce.js
var require_coerce2 = __commonJS({
  "node_modules/semver/functions/coerce.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse = require_parse();
    var { safeRe: re, t } = require_re();
    var coerce = (version, options) => {
      if (version instanceof SemVer) {
        return version;
      }
      if (typeof version === "number") {
        version = String(version);
      }
      if (typeof version !== "string") {
        return null;
      }
      options = options || {};
      let match = null;
      if (!options.rtl) {
        match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
      } else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) {
            match = next;
          }
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) {
        return null;
      }
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
    };
    module.exports = coerce;
  }
});

// node_modules/semver/functions/truncate.js
var require_truncate = __commonJS({
  "node_modules/semver/functions/truncate.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var constants = require_constants4();
    var SemVer = require_semver();
    var truncate = (version, truncation, options) => {
      if (!constants.RELEASE_TYPES.includes(truncation)) {
        return null;
      }
      const clonedVersion = cloneInputVersion(version, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    var cloneInputVersion = (version, options) => {
      const versionStringToParse = version instanceof SemVer ? version.version : version;
      return parse(versionStringToParse, options);
    };
    var doTruncation = (version, truncation) => {
      if (isPrerelease(truncation)) {
        return version.version;
      }
      version.prerelease = [];
      switch (truncation) {
        case "major":
          version.minor = 0;
          version.patch = 0;
          break;
        case "minor":
          version.patch = 0;
          break;
      }
      return version.format();
    };
    var isPrerelease = (type) => {
      return type.startsWith("pre");
    };
    module.exports = truncate;
  }
});

// node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJS({
  "node_modules/semver/internal/lrucache.js"(exports, module) {
    "use strict";
    var LRUCache = class {
      constructor() {
        this.max = 1e3;
        this.map = /* @__PURE__ */ new Map();
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) {
          return void 0;
        } else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    };
    module.exports = LRUCache;
  }
});

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJS({
  "node_modules/semver/internal/trim-comparator-whitespace.js"(exports, module) {
    "use strict";
    var {
      MAX_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      WHITESPACE_CHARACTERS
    } = require_constants4();
    var whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) {
      whitespace[char.charCodeAt(0)] = 1;
    }
    var isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    var isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
    var isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
    var isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    var isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
    var isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
    var findDigitsEndIndex = (range, start, limit, digitRuns) => {
      if (!isDigit(range[start])) {
        return start;
      }
      if (start >= digitRuns.start && start < digitRuns.end) {
        return Math.min(start + limit, digitRuns.end);
      }
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
        return Math.min(start + limit, digitRuns.previousEnd);
      }
      let end = start + 1;
      while (isDigit(range[end])) {
        end++;
      }
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    var findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
      if (!loose && range[start] === "0") {
        return start + 1;
      }
      return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    var findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
      if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range[end])) {
          end++;
        }
        return end;
      }
      return findVersionNumberEndIndex(range, start, loose, digitRuns);
    };
    var findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
      const hyphen = range[start] === "-";
      if (!loose && !hyphen) {
        return start;
      }
      const identifierStart = start + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen) {
          return start;
        }
        end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
      }
      while (range[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findBuildIdentifierEndIndex = (range, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
        end++;
      }
      return end;
    };
    var findBuildEndIndex = (range, start) => {
      if (range[start] !== "+") {
        return start;
      }
      let end = findBuildIdentifierEndIndex(range, start + 1);
      if (end === start + 1) {
        return start;
      }
      while (range[end] === ".") {
        const next = findBuildIdentifierEndIndex(range, end + 1);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findLooseFullVersionEndIndex = (range, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range, end, true, digitRuns);
        if (next === end) {
          return start;
        }
        end = next;
        if (component < 2) {
          if (range[end] !== ".") {
            return start;
          }
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
      if (isDigit(range[start])) {
        return findVersionNumberEndIndex(range, start, false, digitRuns);
      }
      return isVersionStart(range[start]) ? start + 1 : start;
    };
    var findPartialVersionEndIndex = (range, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range[end] !== ".") {
          return end;
        }
        const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
        if (next === end + 1) {
          return end;
        }
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    var findVersionEndIndex = (range, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
    };
    var findRemovableWhitespaceIndex = (range, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range[position])) {
        position++;
      }
      if (range[position] === "<" || range[position] === ">") {
        position++;
      }
      if (range[position] === "=") {
        position++;
      }
      return isWhitespace(range[position]) ? position : -1;
    };
    var trimComparatorWhitespace = (range) => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
      while (cursor < range.length) {
        const matchStart = cursor;
        if (range[cursor] === "<" || range[cursor] === ">") {
          cursor++;
        } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range.length && isVersionPrefix(range[cursor])) {
          cursor++;
        }
        if (!isVersionStart(range[cursor])) {
          continue;
        }
        const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
        if (whitespacePosition !== -1) {
          result += range.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range, cursor, digitRuns);
      }
      return result + range.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  }
});

// node_modules/semver/classes/range.js
var require_range = __commonJS({
  "node_modules/semver/classes/range.js"(exports, module) {
    "use strict";
    var SPACE_CHARACTERS = /\s+/g;
    var Range = class _Range {
      constructor(range, options) {
        options = parseOptions(options);
        if (range instanceof _Range) {
          if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
            return range;
          } else {
            return new _Range(range.raw, options);
          }
        }
        if (range instanceof Comparator) {
          this.raw = range.value;
          this.set = [[range]];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
        if (!this.set.length) {
          throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        }
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter((c) => !isNullSet(c[0]));
          if (this.set.length === 0) {
            this.set = [first];
          } else if (this.set.length > 1) {
            for (const c of this.set) {
              if (c.length === 1 && isAny(c[0])) {
                this.set = [c];
                break;
              }
            }
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) {
              this.formatted += "||";
            }
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) {
                this.formatted += " ";
              }
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range) {
        range = range.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range;
        const cached = cache.get(memoKey);
        if (cached) {
          return cached;
        }
        const loose = this.options.loose;
        const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range);
        range = trimComparatorWhitespace(range);
        debug("comparator trim", range);
        range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range);
        range = range.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range);
        let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
        if (loose) {
          rangeList = rangeList.filter((comp) => {
            debug("loose invalid filter", comp, this.options);
            return !!comp.match(re[t.COMPARATORLOOSE]);
          });
        }
        debug("range list", rangeList);
        const rangeMap = /* @__PURE__ */ new Map();
        const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) {
            return [comp];
          }
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) {
          rangeMap.delete("");
        }
        const result = [...rangeMap.values()];
        cache.set(memoKey, result);
        return result;
      }
      intersects(range, options) {
        if (!(range instanceof _Range)) {
          throw new TypeError("a Range is required");
        }
        return this.set.some((thisComparators) => {
          return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
            return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options);
              });
            });
          });
        });
      }
      // if ANY of the sets match ALL of its comparators, then pass
      test(version) {
        if (!version) {
          return false;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        for (let i = 0; i < this.set.length; i++) {
          if (testSet(this.set[i], version, this.options)) {
            return true;
          }
        }
        return false;
      }
    };
    module.exports = Range;
    var LRU = require_lrucache();
    var cache = new LRU();
    var parseOptions = require_parse_options();
    var Comparator = require_comparator();
    var debug = require_debug();
    var SemVer = require_semver();
    var trimComparatorWhitespace = require_trim_comparator_whitespace();
    var {
      safeRe: re,
      src,
      t,
      tildeTrimReplace,
      caretTrimReplace
    } = require_re();
    var { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants4();
    var BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    var isNullSet = (c) => c.value === "<0.0.0-0";
    var isAny = (c) => c.value === "";
    var isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every((otherComparator) => {
          return testComparator.intersects(otherComparator, options);
        });
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    var parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    var isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
    var invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    var replaceTildes = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
    };
    var replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
        } else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else {
          ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        }
        debug("tilde return", ret);
        return ret;
      });
    };
    var replaceCarets = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
    };
    var replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          if (M === "0") {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
          }
        } else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
          }
        } else {
          debug("no pr");
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
          }
        }
        debug("caret return", ret);
        return ret;
      });
    };
    var replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
    };
    var replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) {
          return comp;
        }
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) {
          gtlt = "";
        }
        pr = options.includePrerelease ? "-0" : "";
        if (xM) {
          if (gtlt === ">" || gtlt === "<") {
            ret = "<0.0.0-0";
          } else {
            ret = "*";
          }
        } else if (gtlt && anyX) {
          if (xm) {
            m = 0;
          }
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) {
              M = +M + 1;
            } else {
              m = +m + 1;
            }
          }
          if (gtlt === "<") {
            pr = "-0";
          }
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) {
          ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
        } else if (xp) {
          ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        }
        debug("xRange return", ret);
        return ret;
      });
    };
    var replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    var replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    var hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) {
        from = "";
      } else if (isX(fm)) {
        from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
      } else if (isX(fp)) {
        from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
      } else if (fpr) {
        from = `>=${from}`;
      } else {
        from = `>=${from}${incPr ? "-0" : ""}`;
      }
      if (isX(tM)) {
        to = "";
      } else if (isX(tm)) {
        to = `<${+tM + 1}.0.0-0`;
      } else if (isX(tp)) {
        to = `<${tM}.${+tm + 1}.0-0`;
      } else if (tpr) {
        to = `<=${tM}.${tm}.${tp}-${tpr}`;
      } else if (incPr) {
        to = `<${tM}.${tm}.${+tp + 1}-0`;
      } else {
        to = `<=${to}`;
      }
      return `${from} ${to}`.trim();
    };
    var testSet = (set, version, options) => {
      for (let i = 0; i < set.length; i++) {
        if (!set[i].test(version)) {
          return false;
        }
      }
      if (version.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) {
            continue;
          }
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
              return true;
            }
          }
        }
        return false;
      }
      return true;
    };
  }
});

// node_modules/semver/classes/comparator.js
var require_comparator = __commonJS({
  "node_modules/semver/classes/comparator.js"(exports, module) {
    "use strict";
    var ANY = /* @__PURE__ */ Symbol("SemVer ANY");
    var Comparator = class _Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof _Comparator) {
          if (comp.loose === !!options.loose) {
            return comp;
          } else {
            comp = comp.value;
          }
        }
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) {
          this.value = "";
        } else {
          this.value = this.operator + this.semver.version;
        }
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) {
          throw new TypeError(`Invalid comparator: ${comp}`);
        }
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") {
          this.operator = "";
        }
        if (!m[2]) {
          this.semver = ANY;
        } else {
          this.semver = new SemVer(m[2], this.options.loose);
        }
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) {
          return true;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof _Comparator)) {
          throw new TypeError("a Comparator is required");
        }
        if (this.operator === "") {
          if (this.value === "") {
            return true;
          }
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") {
            return true;
          }
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
          return false;
        }
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
          return false;
        }
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
          return true;
        }
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
          return true;
        }
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
          return true;
        }
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
          return true;
        }
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
          return true;
        }
        return false;
      }
    };
    module.exports = Comparator;
    var parseOptions = require_parse_options();
    var { safeRe: re, t } = require_re();
    var cmp = require_cmp();
    var debug = require_debug();
    var SemVer = require_semver();
    var Range = require_range();
  }
});

// node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJS({
  "node_modules/semver/functions/satisfies.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var satisfies = (version, range, options) => {
      try {
        range = new Range(range, options);
      } catch (er) {
        return false;
      }
      return range.test(version);
    };
    module.exports = satisfies;
  }
});

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = __commonJS({
  "node_modules/semver/ranges/to-comparators.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  }
});

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = __commonJS({
  "node_modules/semver/ranges/max-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var maxSatisfying = (versions, range, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!max || maxSV.compare(v) === -1) {
            max = v;
            maxSV = new SemVer(max, options);
          }
        }
      });
      return max;
    };
    module.exports = maxSatisfying;
  }
});

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = __commonJS({
  "node_modules/semver/ranges/min-satisfying.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var minSatisfying = (versions, range, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!min || minSV.compare(v) === 1) {
            min = v;
            minSV = new SemVer(min, options);
          }
        }
      });
      return min;
    };
    module.exports = minSatisfying;
  }
});

// node_modules/semver/ranges/min-version.js
var require_min_version = __commonJS({
  "node_modules/semver/ranges/min-version.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var gt = require_gt();
    var minVersion = (range, loose) => {
      range = new Range(range, loose);
      let minver = new SemVer("0.0.0");
      if (range.test(minver)) {
        return minver;
      }
      minver = new SemVer("0.0.0-0");
      if (range.test(minver)) {
        return minver;
      }
      minver = null;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let setMin = null;
        comparators.forEach((comparator) => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
            case ">":
              if (compver.prerelease.length === 0) {
                compver.patch++;
              } else {
                compver.prerelease.push(0);
              }
              compver.raw = compver.format();
            /* fallthrough */
            case "":
            case ">=":
              if (!setMin || gt(compver, setMin)) {
                setMin = compver;
              }
              break;
            case "<":
            case "<=":
              break;
            /* istanbul ignore next */
            default:
              throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) {
          minver = setMin;
        }
      }
      if (minver && range.test(minver)) {
        return minver;
      }
      return null;
    };
    module.exports = minVersion;
  }
});

// node_modules/semver/ranges/valid.js
var require_valid2 = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }
});

// node_modules/semver/ranges/outside.js
var require_outside = __commonJS({
  "node_modules/semver/ranges/outside.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var Range = require_range();
    var satisfies = require_satisfies();
    var gt = require_gt();
    var lt = require_lt();
    var lte = require_lte();
    var gte = require_gte();
    var outside = (version, range, hilo, options) => {
      version = new SemVer(version, options);
      range = new Range(range, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
        case ">":
          gtfn = gt;
          ltefn = lte;
          ltfn = lt;
          comp = ">";
          ecomp = ">=";
          break;
        case "<":
          gtfn = lt;
          ltefn = gte;
          ltfn = gt;
          comp = "<";
          ecomp = "<=";
          break;
        default:
          throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies(version, range, options)) {
        return false;
      }
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let high = null;
        let low = null;
        comparators.forEach((comparator) => {
          if (comparator.semver === ANY) {
            comparator = new Comparator(">=0.0.0");
          }
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) {
            high = comparator;
          } else if (ltfn(comparator.semver, low.semver, options)) {
            low = comparator;
          }
        });
        if (high.operator === comp || high.operator === ecomp) {
          return false;
        }
        if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
          return false;
        } else if (low.operator === ecomp && ltfn(version, low.semver)) {
          return false;
        }
      }
      return true;
    };
    module.exports = outside;
  }
});

// node_modules/semver/ranges/gtr.js
var require_gtr = __commonJS({
  "node_modules/semver/ranges/gtr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var gtr = (version, range, options) => outside(version, range, ">", options);
    module.exports = gtr;
  }
});

// node_modules/semver/ranges/ltr.js
var require_ltr = __commonJS({
  "node_modules/semver/ranges/ltr.js"(exports, module) {
    "use strict";
    var outside = require_outside();
    var ltr = (version, range, options) => outside(version, range, "<", options);
    module.exports = ltr;
  }
});

// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/semver/ranges/intersects.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }
});

// node_modules/semver/ranges/simplify.js
var require_simplify = __commonJS({
  "node_modules/semver/ranges/simplify.js"(exports, module) {
    "use strict";
    var satisfies = require_satisfies();
    var compare = require_compare();
    module.exports = (versions, range, options) => {
      const set = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare(a, b, options));
      for (const version of v) {
        const included = satisfies(version, range, options);
        if (included) {
          prev = version;
          if (!first) {
            first = version;
          }
        } else {
          if (prev) {
            set.push([first, prev]);
          }
          prev = null;
          first = null;
        }
      }
      if (first) {
        set.push([first, null]);
      }
      const ranges = [];
      for (const [min, max] of set) {
        if (min === max) {
          ranges.push(min);
        } else if (!max && min === v[0]) {
          ranges.push("*");
        } else if (!max) {
          ranges.push(`>=${min}`);
        } else if (min === v[0]) {
          ranges.push(`<=${max}`);
        } else {
          ranges.push(`${min} - ${max}`);
        }
      }
      const simplified = ranges.join(" || ");
      const original = typeof range.raw === "string" ? range.raw : String(range);
      return simplified.length < original.length ? simplified : range;
    };
  }
});

// node_modules/semver/ranges/subset.js
var require_subset = __commonJS({
  "node_modules/semver/ranges/subset.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var satisfies = require_satisfies();
    var compare = require_compare();
    var subset = (sub, dom, options = {}) => {
      if (sub === dom) {
        return true;
      }
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) {
            continue OUTER;
          }
        }
        if (sawNonNull) {
          return false;
        }
      }
      return true;
    };
    var minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
    var minimumVersion = [new Comparator(">=0.0.0")];
    var simpleSubset = (sub, dom, options) => {
      if (sub === dom) {
        return true;
      }
      if (sub.length === 1 && sub[0].semver === ANY) {
        if (dom.length === 1 && dom[0].semver === ANY) {
          return true;
        } else if (options.includePrerelease) {
          sub = minimumVersionWithPreRelease;
        } else {
          sub = minimumVersion;
        }
      }
      if (dom.length === 1 && dom[0].semver === ANY) {
        if (options.includePrerelease) {
          return true;
        } else {
          dom = minimumVersion;
        }
      }
      const eqSet = /* @__PURE__ */ new Set();
      let gt, lt;
      for (const c of sub) {
        if (c.operator === ">" || c.operator === ">=") {
          gt = higherGT(gt, c, options);
        } else if (c.operator === "<" || c.operator === "<=") {
          lt = lowerLT(lt, c, options);
        } else {
          eqSet.add(c.semver);
        }
      }
      if (eqSet.size > 1) {
        return null;
      }
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare(gt.semver, lt.semver, options);
        if (gtltComp > 0) {
          return null;
        } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
          return null;
        }
      }
      for (const eq of eqSet) {
        if (gt && !satisfies(eq, String(gt), options)) {
          return null;
        }
        if (lt && !satisfies(eq, String(lt), options)) {
          return null;
        }
        for (const c of dom) {
          if (!satisfies(eq, String(c), options)) {
            return false;
          }
        }
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
        needDomLTPre = false;
      }
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
              needDomGTPre = false;
            }
          }
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) {
              return false;
            }
          } else if (gt.operator === ">=" && !c.test(gt.semver)) {
            return false;
          }
        }
        if (lt) {
          if (needDomLTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
              needDomLTPre = false;
            }
          }
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) {
              return false;
            }
          } else if (lt.operator === "<=" && !c.test(lt.semver)) {
            return false;
          }
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) {
          return false;
        }
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) {
        return false;
      }
      if (lt && hasDomGT && !gt && gtltComp !== 0) {
        return false;
      }
      if (needDomGTPre || needDomLTPre) {
        return false;
      }
      return true;
    };
    var higherGT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    var lowerLT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset;
  }
});

// node_modules/semver/index.js
var require_semver2 = __commonJS({
  "node_modules/semver/index.js"(exports, module) {
    "use strict";
    var internalRe = require_re();
    var constants = require_constants4();
    var SemVer = require_semver();
    var identifiers = require_identifiers();
    var parse = require_parse();
    var valid = require_valid();
    var clean = require_clean();
    var inc = require_inc();
    var diff = require_diff();
    var major = require_major();
    var minor = require_minor();
    var patch = require_patch();
    var prerelease = require_prerelease();
    var compare = require_compare();
    var rcompare = require_rcompare();
    var compareLoose = require_compare_loose();
    var compareBuild = require_compare_build();
    var sort = require_sort();
    var rsort = require_rsort();
    var gt = require_gt();
    var lt = require_lt();
    var eq = require_eq();
    var neq = require_neq();
    var gte = require_gte();
    var lte = require_lte();
    var cmp = require_cmp();
    var coerce = require_coerce2();
    var truncate = require_truncate();
    var Comparator = require_comparator();
    var Range = require_range();
    var satisfies = require_satisfies();
    var toComparators = require_to_comparators();
    var maxSatisfying = require_max_satisfying();
    var minSatisfying = require_min_satisfying();
    var minVersion = require_min_version();
    var validRange = require_valid2();
    var outside = require_outside();
    var gtr = require_gtr();
    var ltr = require_ltr();
    var intersects = require_intersects();
    var simplifyRange = require_simplify();
    var subset = require_subset();
    module.exports = {
      parse,
      valid,
      clean,
      inc,
      diff,
      major,
      minor,
      patch,
      prerelease,
      compare,
      rcompare,
      compareLoose,
      compareBuild,
      sort,
      rsort,
      gt,
      lt,
      eq,
      neq,
      gte,
      lte,
      cmp,
      coerce,
      truncate,
      Comparator,
      Range,
      satisfies,
      toComparators,
      maxSatisfying,
      minSatisfying,
      minVersion,
      validRange,
      outside,
      gtr,
      ltr,
      intersects,
      simplifyRange,
      subset,
      SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  }
});

// node_modules/@salesforce/core/package.json
var require_package2 = __commonJS({
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

// node_modules/@salesforce/core/lib/lifecycleEvents.js
var require_lifecycleEvents = __commonJS({
  "node_modules/@salesforce/core/lib/lifecycleEvents.js"(exports) {
    "use strict";
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.cloneUniqueListeners = exports.Lifecycle = void 0;
    var semver_1 = require_semver2();
    var pjson = __importStar2(require_package2());
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.keyChainImpl = exports.GenericWindowsKeychainAccess = exports.GenericUnixKeychainAccess = exports.GenericKeychainAccess = exports.KeychainAccess = void 0;
    var childProcess = __importStar2(__require("node:child_process"));
    var os = __importStar2(__require("node:os"));
    var node_os_1 = __require("node:os");
    var path = __importStar2(__require("node:path"));
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SecureBuffer = void 0;
    var crypto = __importStar2(__require("node:crypto"));
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Crypto = void 0;
    var crypto = __importStar2(__require("node:crypto"));
    var os = __importStar2(__require("node:os"));
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
    var __createBinding2 = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
    var __setModuleDefault2 = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar2 = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys2 = function(o) {
        ownKeys2 = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys2(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys2(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding2(result, mod, k[i]);
        }
        __setModuleDefault2(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.OrgAccessor = exports.BaseOrgAccessor = void 0;
    var path = __importStar2(__require("node:path"));
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

// src/sf-cli/no-log-file.ts
process.env["SF_DISABLE_LOG_FILE"] = "true";

// src/sf-cli/core.ts
var import_stateAggregator = __toESM(require_stateAggregator(), 1);
var export_StateAggregator = import_stateAggregator.StateAggregator;
export {
  export_StateAggregator as StateAggregator
};

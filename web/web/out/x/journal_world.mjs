// node_modules/fake-indexeddb/build/esm/lib/errors.js
var messages = {
  AbortError: "A request was aborted, for example through a call to IDBTransaction.abort.",
  ConstraintError: "A mutation operation in the transaction failed because a constraint was not satisfied. For example, an object such as an object store or index already exists and a request attempted to create a new one.",
  DataCloneError: "The data being stored could not be cloned by the internal structured cloning algorithm.",
  DataError: "Data provided to an operation does not meet requirements.",
  InvalidAccessError: "An invalid operation was performed on an object. For example transaction creation attempt was made, but an empty scope was provided.",
  InvalidStateError: "An operation was called on an object on which it is not allowed or at a time when it is not allowed. Also occurs if a request is made on a source object that has been deleted or removed. Use TransactionInactiveError or ReadOnlyError when possible, as they are more specific variations of InvalidStateError.",
  NotFoundError: "The operation failed because the requested database object could not be found. For example, an object store did not exist but was being opened.",
  ReadOnlyError: 'The mutating operation was attempted in a "readonly" transaction.',
  TransactionInactiveError: "A request was placed against a transaction which is currently not active, or which is finished.",
  SyntaxError: "The keypath argument contains an invalid key path",
  VersionError: "An attempt was made to open a database using a lower version than the existing version."
};
var setErrorCode = (error, value) => {
  Object.defineProperty(error, "code", {
    value,
    writable: false,
    enumerable: true,
    configurable: false
  });
};
var AbortError = class extends DOMException {
  constructor(message = messages.AbortError) {
    super(message, "AbortError");
  }
};
var ConstraintError = class extends DOMException {
  constructor(message = messages.ConstraintError) {
    super(message, "ConstraintError");
  }
};
var DataError = class extends DOMException {
  constructor(message = messages.DataError) {
    super(message, "DataError");
    setErrorCode(this, 0);
  }
};
var InvalidAccessError = class extends DOMException {
  constructor(message = messages.InvalidAccessError) {
    super(message, "InvalidAccessError");
  }
};
var InvalidStateError = class extends DOMException {
  constructor(message = messages.InvalidStateError) {
    super(message, "InvalidStateError");
    setErrorCode(this, 11);
  }
};
var NotFoundError = class extends DOMException {
  constructor(message = messages.NotFoundError) {
    super(message, "NotFoundError");
  }
};
var ReadOnlyError = class extends DOMException {
  constructor(message = messages.ReadOnlyError) {
    super(message, "ReadOnlyError");
  }
};
var SyntaxError = class extends DOMException {
  constructor(message = messages.VersionError) {
    super(message, "SyntaxError");
    setErrorCode(this, 12);
  }
};
var TransactionInactiveError = class extends DOMException {
  constructor(message = messages.TransactionInactiveError) {
    super(message, "TransactionInactiveError");
    setErrorCode(this, 0);
  }
};
var VersionError = class extends DOMException {
  constructor(message = messages.VersionError) {
    super(message, "VersionError");
  }
};

// node_modules/fake-indexeddb/build/esm/lib/isSharedArrayBuffer.js
function isSharedArrayBuffer(input) {
  return typeof SharedArrayBuffer !== "undefined" && input instanceof SharedArrayBuffer;
}

// node_modules/fake-indexeddb/build/esm/lib/valueToKeyWithoutThrowing.js
var INVALID_TYPE = /* @__PURE__ */ Symbol("INVALID_TYPE");
var INVALID_VALUE = /* @__PURE__ */ Symbol("INVALID_VALUE");
var valueToKeyWithoutThrowing = (input, seen) => {
  if (typeof input === "number") {
    if (isNaN(input)) {
      return INVALID_VALUE;
    }
    return input;
  } else if (Object.prototype.toString.call(input) === "[object Date]") {
    const ms = input.valueOf();
    if (isNaN(ms)) {
      return INVALID_VALUE;
    }
    return new Date(ms);
  } else if (typeof input === "string") {
    return input;
  } else if (
    // https://w3c.github.io/IndexedDB/#ref-for-dfn-buffer-source-type
    input instanceof ArrayBuffer || isSharedArrayBuffer(input) || typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView && ArrayBuffer.isView(input)
  ) {
    if ("detached" in input ? input.detached : input.byteLength === 0) {
      return INVALID_VALUE;
    }
    let arrayBuffer;
    let offset = 0;
    let length = 0;
    if (input instanceof ArrayBuffer || isSharedArrayBuffer(input)) {
      arrayBuffer = input;
      length = input.byteLength;
    } else {
      arrayBuffer = input.buffer;
      offset = input.byteOffset;
      length = input.byteLength;
    }
    return arrayBuffer.slice(offset, offset + length);
  } else if (Array.isArray(input)) {
    if (seen === void 0) {
      seen = /* @__PURE__ */ new Set();
    } else if (seen.has(input)) {
      return INVALID_VALUE;
    }
    seen.add(input);
    let hasInvalid = false;
    const keys = Array.from({
      length: input.length
    }, (_, i) => {
      if (hasInvalid) {
        return;
      }
      const hop = Object.hasOwn(input, i);
      if (!hop) {
        hasInvalid = true;
        return;
      }
      const entry = input[i];
      const key = valueToKeyWithoutThrowing(entry, seen);
      if (key === INVALID_VALUE || key === INVALID_TYPE) {
        hasInvalid = true;
        return;
      }
      return key;
    });
    if (hasInvalid) {
      return INVALID_VALUE;
    }
    return keys;
  } else {
    return INVALID_TYPE;
  }
};
var valueToKeyWithoutThrowing_default = valueToKeyWithoutThrowing;

// node_modules/fake-indexeddb/build/esm/lib/valueToKey.js
var valueToKey = (input, seen) => {
  const result = valueToKeyWithoutThrowing_default(input, seen);
  if (result === INVALID_VALUE || result === INVALID_TYPE) {
    throw new DataError();
  }
  return result;
};
var valueToKey_default = valueToKey;

// node_modules/fake-indexeddb/build/esm/lib/cmp.js
var getType = (x) => {
  if (typeof x === "number") {
    return "Number";
  }
  if (Object.prototype.toString.call(x) === "[object Date]") {
    return "Date";
  }
  if (Array.isArray(x)) {
    return "Array";
  }
  if (typeof x === "string") {
    return "String";
  }
  if (x instanceof ArrayBuffer) {
    return "Binary";
  }
  throw new DataError();
};
var cmpKeys = (first, second) => {
  const t1 = getType(first);
  const t2 = getType(second);
  if (t1 !== t2) {
    if (t1 === "Array") {
      return 1;
    }
    if (t1 === "Binary" && (t2 === "String" || t2 === "Date" || t2 === "Number")) {
      return 1;
    }
    if (t1 === "String" && (t2 === "Date" || t2 === "Number")) {
      return 1;
    }
    if (t1 === "Date" && t2 === "Number") {
      return 1;
    }
    return -1;
  }
  if (t1 === "Binary") {
    const firstBytes = new Uint8Array(first);
    const secondBytes = new Uint8Array(second);
    const firstLen = firstBytes.length;
    const secondLen = secondBytes.length;
    const length = Math.min(firstLen, secondLen);
    for (let i = 0; i < length; i++) {
      if (firstBytes[i] > secondBytes[i]) {
        return 1;
      }
      if (firstBytes[i] < secondBytes[i]) {
        return -1;
      }
    }
    if (firstLen > secondLen) {
      return 1;
    }
    if (firstLen < secondLen) {
      return -1;
    }
    return 0;
  }
  if (t1 === "Array") {
    const length = Math.min(first.length, second.length);
    for (let i = 0; i < length; i++) {
      const result = cmpKeys(first[i], second[i]);
      if (result !== 0) {
        return result;
      }
    }
    if (first.length > second.length) {
      return 1;
    }
    if (first.length < second.length) {
      return -1;
    }
    return 0;
  }
  if (t1 === "Date") {
    if (first.getTime() === second.getTime()) {
      return 0;
    }
  } else {
    if (first === second) {
      return 0;
    }
  }
  return first > second ? 1 : -1;
};
var cmp = (first, second) => {
  if (second === void 0) {
    throw new TypeError();
  }
  return cmpKeys(valueToKey_default(first), valueToKey_default(second));
};
var cmp_default = cmp;

// node_modules/fake-indexeddb/build/esm/FDBKeyRange.js
var FDBKeyRange = class _FDBKeyRange {
  static only(value) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    value = valueToKey_default(value);
    return new _FDBKeyRange(value, value, false, false);
  }
  static lowerBound(lower, open = false) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    lower = valueToKey_default(lower);
    return new _FDBKeyRange(lower, void 0, open, true);
  }
  static upperBound(upper, open = false) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    upper = valueToKey_default(upper);
    return new _FDBKeyRange(void 0, upper, true, open);
  }
  static bound(lower, upper, lowerOpen = false, upperOpen = false) {
    if (arguments.length < 2) {
      throw new TypeError();
    }
    lower = valueToKey_default(lower);
    upper = valueToKey_default(upper);
    const cmpResult = cmpKeys(lower, upper);
    if (cmpResult === 1 || cmpResult === 0 && (lowerOpen || upperOpen)) {
      throw new DataError();
    }
    return new _FDBKeyRange(lower, upper, lowerOpen, upperOpen);
  }
  constructor(lower, upper, lowerOpen, upperOpen) {
    this.lower = lower;
    this.upper = upper;
    this.lowerOpen = lowerOpen;
    this.upperOpen = upperOpen;
  }
  // https://w3c.github.io/IndexedDB/#dom-idbkeyrange-includes
  includes(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    key = valueToKey_default(key);
    if (this.lower !== void 0) {
      const cmpResult = cmpKeys(this.lower, key);
      if (cmpResult === 1 || cmpResult === 0 && this.lowerOpen) {
        return false;
      }
    }
    if (this.upper !== void 0) {
      const cmpResult = cmpKeys(this.upper, key);
      if (cmpResult === -1 || cmpResult === 0 && this.upperOpen) {
        return false;
      }
    }
    return true;
  }
  get [Symbol.toStringTag]() {
    return "IDBKeyRange";
  }
};
var FDBKeyRange_default = FDBKeyRange;

// node_modules/fake-indexeddb/build/esm/lib/extractKey.js
var extractKey = (keyPath, value) => {
  if (Array.isArray(keyPath)) {
    const result = [];
    for (let item of keyPath) {
      if (item !== void 0 && item !== null && typeof item !== "string" && item.toString) {
        item = item.toString();
      }
      const key = extractKey(item, value).key;
      result.push(valueToKey_default(key));
    }
    return {
      type: "found",
      key: result
    };
  }
  if (keyPath === "") {
    return {
      type: "found",
      key: value
    };
  }
  let remainingKeyPath = keyPath;
  let object = value;
  while (remainingKeyPath !== null) {
    let identifier;
    const i = remainingKeyPath.indexOf(".");
    if (i >= 0) {
      identifier = remainingKeyPath.slice(0, i);
      remainingKeyPath = remainingKeyPath.slice(i + 1);
    } else {
      identifier = remainingKeyPath;
      remainingKeyPath = null;
    }
    const isSpecialIdentifier = identifier === "length" && (typeof object === "string" || Array.isArray(object)) || (identifier === "size" || identifier === "type") && typeof Blob !== "undefined" && object instanceof Blob || (identifier === "name" || identifier === "lastModified") && typeof File !== "undefined" && object instanceof File;
    if (!isSpecialIdentifier && (typeof object !== "object" || object === null || !Object.hasOwn(object, identifier))) {
      return {
        type: "notFound"
      };
    }
    object = object[identifier];
  }
  return {
    type: "found",
    key: object
  };
};
var extractKey_default = extractKey;

// node_modules/fake-indexeddb/build/esm/lib/cloneValueForInsertion.js
function cloneValueForInsertion(value, transaction) {
  if (transaction._state !== "active") {
    throw new Error("Assert: transaction state is active");
  }
  transaction._state = "inactive";
  try {
    return structuredClone(value);
  } finally {
    transaction._state = "active";
  }
}

// node_modules/fake-indexeddb/build/esm/FDBCursor.js
var getEffectiveObjectStore = (cursor) => {
  if (cursor.source instanceof FDBObjectStore_default) {
    return cursor.source;
  }
  return cursor.source.objectStore;
};
var makeKeyRange = (range, lowers, uppers) => {
  let lower = range !== void 0 ? range.lower : void 0;
  let upper = range !== void 0 ? range.upper : void 0;
  for (const lowerTemp of lowers) {
    if (lowerTemp === void 0) {
      continue;
    }
    if (lower === void 0 || cmpKeys(lower, lowerTemp) === 1) {
      lower = lowerTemp;
    }
  }
  for (const upperTemp of uppers) {
    if (upperTemp === void 0) {
      continue;
    }
    if (upper === void 0 || cmpKeys(upper, upperTemp) === -1) {
      upper = upperTemp;
    }
  }
  if (lower !== void 0 && upper !== void 0) {
    return FDBKeyRange_default.bound(lower, upper);
  }
  if (lower !== void 0) {
    return FDBKeyRange_default.lowerBound(lower);
  }
  if (upper !== void 0) {
    return FDBKeyRange_default.upperBound(upper);
  }
};
var FDBCursor = class {
  _gotValue = false;
  _position = void 0;
  // Key of previously returned record
  _objectStorePosition = void 0;
  _keyOnly = false;
  _key = void 0;
  _primaryKey = void 0;
  constructor(source, range, direction = "next", request, keyOnly = false) {
    this._range = range;
    this._source = source;
    this._direction = direction;
    this._request = request;
    this._keyOnly = keyOnly;
  }
  // Read only properties
  get source() {
    return this._source;
  }
  set source(val) {
  }
  get request() {
    return this._request;
  }
  set request(val) {
  }
  get direction() {
    return this._direction;
  }
  set direction(val) {
  }
  get key() {
    return this._key;
  }
  set key(val) {
  }
  get primaryKey() {
    return this._primaryKey;
  }
  set primaryKey(val) {
  }
  // https://w3c.github.io/IndexedDB/#iterate-a-cursor
  _iterate(key, primaryKey) {
    const sourceIsObjectStore = this.source instanceof FDBObjectStore_default;
    const records = this.source instanceof FDBObjectStore_default ? this.source._rawObjectStore.records : this.source._rawIndex.records;
    let foundRecord;
    if (this.direction === "next") {
      const range = makeKeyRange(this._range, [key, this._position], []);
      for (const record of records.values(range)) {
        const cmpResultKey = key !== void 0 ? cmpKeys(record.key, key) : void 0;
        const cmpResultPosition = this._position !== void 0 ? cmpKeys(record.key, this._position) : void 0;
        if (key !== void 0) {
          if (cmpResultKey === -1) {
            continue;
          }
        }
        if (primaryKey !== void 0) {
          if (cmpResultKey === -1) {
            continue;
          }
          const cmpResultPrimaryKey = cmpKeys(record.value, primaryKey);
          if (cmpResultKey === 0 && cmpResultPrimaryKey === -1) {
            continue;
          }
        }
        if (this._position !== void 0 && sourceIsObjectStore) {
          if (cmpResultPosition !== 1) {
            continue;
          }
        }
        if (this._position !== void 0 && !sourceIsObjectStore) {
          if (cmpResultPosition === -1) {
            continue;
          }
          if (cmpResultPosition === 0 && cmpKeys(record.value, this._objectStorePosition) !== 1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        foundRecord = record;
        break;
      }
    } else if (this.direction === "nextunique") {
      const range = makeKeyRange(this._range, [key, this._position], []);
      for (const record of records.values(range)) {
        if (key !== void 0) {
          if (cmpKeys(record.key, key) === -1) {
            continue;
          }
        }
        if (this._position !== void 0) {
          if (cmpKeys(record.key, this._position) !== 1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        foundRecord = record;
        break;
      }
    } else if (this.direction === "prev") {
      const range = makeKeyRange(this._range, [], [key, this._position]);
      for (const record of records.values(range, "prev")) {
        const cmpResultKey = key !== void 0 ? cmpKeys(record.key, key) : void 0;
        const cmpResultPosition = this._position !== void 0 ? cmpKeys(record.key, this._position) : void 0;
        if (key !== void 0) {
          if (cmpResultKey === 1) {
            continue;
          }
        }
        if (primaryKey !== void 0) {
          if (cmpResultKey === 1) {
            continue;
          }
          const cmpResultPrimaryKey = cmpKeys(record.value, primaryKey);
          if (cmpResultKey === 0 && cmpResultPrimaryKey === 1) {
            continue;
          }
        }
        if (this._position !== void 0 && sourceIsObjectStore) {
          if (cmpResultPosition !== -1) {
            continue;
          }
        }
        if (this._position !== void 0 && !sourceIsObjectStore) {
          if (cmpResultPosition === 1) {
            continue;
          }
          if (cmpResultPosition === 0 && cmpKeys(record.value, this._objectStorePosition) !== -1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        foundRecord = record;
        break;
      }
    } else if (this.direction === "prevunique") {
      let tempRecord;
      const range = makeKeyRange(this._range, [], [key, this._position]);
      for (const record of records.values(range, "prev")) {
        if (key !== void 0) {
          if (cmpKeys(record.key, key) === 1) {
            continue;
          }
        }
        if (this._position !== void 0) {
          if (cmpKeys(record.key, this._position) !== -1) {
            continue;
          }
        }
        if (this._range !== void 0) {
          if (!this._range.includes(record.key)) {
            continue;
          }
        }
        tempRecord = record;
        break;
      }
      if (tempRecord) {
        foundRecord = records.get(tempRecord.key);
      }
    }
    let result;
    if (!foundRecord) {
      this._key = void 0;
      if (!sourceIsObjectStore) {
        this._objectStorePosition = void 0;
      }
      if (!this._keyOnly && this.toString() === "[object IDBCursorWithValue]") {
        this.value = void 0;
      }
      result = null;
    } else {
      this._position = foundRecord.key;
      if (!sourceIsObjectStore) {
        this._objectStorePosition = foundRecord.value;
      }
      this._key = foundRecord.key;
      if (sourceIsObjectStore) {
        this._primaryKey = structuredClone(foundRecord.key);
        if (!this._keyOnly && this.toString() === "[object IDBCursorWithValue]") {
          this.value = structuredClone(foundRecord.value);
        }
      } else {
        this._primaryKey = structuredClone(foundRecord.value);
        if (!this._keyOnly && this.toString() === "[object IDBCursorWithValue]") {
          if (this.source instanceof FDBObjectStore_default) {
            throw new Error("This should never happen");
          }
          const value = this.source.objectStore._rawObjectStore.getValue(foundRecord.value);
          this.value = structuredClone(value);
        }
      }
      this._gotValue = true;
      result = this;
    }
    return result;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBCursor-update-IDBRequest-any-value
  update(value) {
    if (value === void 0) {
      throw new TypeError();
    }
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const effectiveKey = Object.hasOwn(this.source, "_rawIndex") ? this.primaryKey : this._position;
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue || !Object.hasOwn(this, "value")) {
      throw new InvalidStateError();
    }
    const clone = cloneValueForInsertion(value, transaction);
    if (effectiveObjectStore.keyPath !== null) {
      let tempKey;
      try {
        tempKey = extractKey_default(effectiveObjectStore.keyPath, clone).key;
      } catch (err) {
      }
      if (cmp_default(tempKey, effectiveKey) !== 0) {
        throw new DataError();
      }
    }
    const record = {
      key: effectiveKey,
      value: clone
    };
    return transaction._execRequestAsync({
      operation: effectiveObjectStore._rawObjectStore.storeRecord.bind(effectiveObjectStore._rawObjectStore, record, false, transaction._rollbackLog),
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBCursor-advance-void-unsigned-long-count
  advance(count) {
    if (!Number.isInteger(count) || count <= 0) {
      throw new TypeError();
    }
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue) {
      throw new InvalidStateError();
    }
    if (this._request) {
      this._request.readyState = "pending";
    }
    transaction._execRequestAsync({
      operation: () => {
        let result;
        for (let i = 0; i < count; i++) {
          result = this._iterate();
          if (!result) {
            break;
          }
        }
        return result;
      },
      request: this._request,
      source: this.source
    });
    this._gotValue = false;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBCursor-continue-void-any-key
  continue(key) {
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue) {
      throw new InvalidStateError();
    }
    if (key !== void 0) {
      key = valueToKey_default(key);
      const cmpResult = cmpKeys(key, this._position);
      if (cmpResult <= 0 && (this.direction === "next" || this.direction === "nextunique") || cmpResult >= 0 && (this.direction === "prev" || this.direction === "prevunique")) {
        throw new DataError();
      }
    }
    if (this._request) {
      this._request.readyState = "pending";
    }
    transaction._execRequestAsync({
      operation: this._iterate.bind(this, key),
      request: this._request,
      source: this.source
    });
    this._gotValue = false;
  }
  // hthttps://w3c.github.io/IndexedDB/#dom-idbcursor-continueprimarykey
  continuePrimaryKey(key, primaryKey) {
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (this.source instanceof FDBObjectStore_default || this.direction !== "next" && this.direction !== "prev") {
      throw new InvalidAccessError();
    }
    if (!this._gotValue) {
      throw new InvalidStateError();
    }
    if (key === void 0 || primaryKey === void 0) {
      throw new DataError();
    }
    key = valueToKey_default(key);
    const cmpResult = cmpKeys(key, this._position);
    if (cmpResult === -1 && this.direction === "next" || cmpResult === 1 && this.direction === "prev") {
      throw new DataError();
    }
    primaryKey = valueToKey_default(primaryKey);
    const cmpResult2 = cmpKeys(primaryKey, this._objectStorePosition);
    if (cmpResult === 0) {
      if (cmpResult2 <= 0 && this.direction === "next" || cmpResult2 >= 0 && this.direction === "prev") {
        throw new DataError();
      }
    }
    if (this._request) {
      this._request.readyState = "pending";
    }
    transaction._execRequestAsync({
      operation: this._iterate.bind(this, key, primaryKey),
      request: this._request,
      source: this.source
    });
    this._gotValue = false;
  }
  delete() {
    const effectiveObjectStore = getEffectiveObjectStore(this);
    const effectiveKey = Object.hasOwn(this.source, "_rawIndex") ? this.primaryKey : this._position;
    const transaction = effectiveObjectStore.transaction;
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    if (effectiveObjectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    if (!(this.source instanceof FDBObjectStore_default) && this.source._rawIndex.deleted) {
      throw new InvalidStateError();
    }
    if (!this._gotValue || !Object.hasOwn(this, "value")) {
      throw new InvalidStateError();
    }
    return transaction._execRequestAsync({
      operation: effectiveObjectStore._rawObjectStore.deleteRecord.bind(effectiveObjectStore._rawObjectStore, effectiveKey, transaction._rollbackLog),
      source: this
    });
  }
  get [Symbol.toStringTag]() {
    return "IDBCursor";
  }
};
var FDBCursor_default = FDBCursor;

// node_modules/fake-indexeddb/build/esm/FDBCursorWithValue.js
var FDBCursorWithValue = class extends FDBCursor_default {
  value = void 0;
  constructor(source, range, direction, request) {
    super(source, range, direction, request);
  }
  get [Symbol.toStringTag]() {
    return "IDBCursorWithValue";
  }
};
var FDBCursorWithValue_default = FDBCursorWithValue;

// node_modules/fake-indexeddb/build/esm/lib/FakeEventTarget.js
var stopped = (event, listener) => {
  return event.immediatePropagationStopped || event.eventPhase === event.CAPTURING_PHASE && listener.capture === false || event.eventPhase === event.BUBBLING_PHASE && listener.capture === true;
};
var invokeEventListeners = (event, obj) => {
  event.currentTarget = obj;
  const errors = [];
  const invoke = (callbackOrObject) => {
    try {
      const callback2 = typeof callbackOrObject === "function" ? callbackOrObject : callbackOrObject.handleEvent;
      callback2.call(event.currentTarget, event);
    } catch (err) {
      errors.push(err);
    }
  };
  for (const listener of obj.listeners.slice()) {
    if (event.type !== listener.type || stopped(event, listener)) {
      continue;
    }
    invoke(listener.callback);
  }
  const typeToProp = {
    abort: "onabort",
    blocked: "onblocked",
    close: "onclose",
    complete: "oncomplete",
    error: "onerror",
    success: "onsuccess",
    upgradeneeded: "onupgradeneeded",
    versionchange: "onversionchange"
  };
  const prop = typeToProp[event.type];
  if (prop === void 0) {
    throw new Error(`Unknown event type: "${event.type}"`);
  }
  const callback = event.currentTarget[prop];
  if (callback) {
    const listener = {
      callback,
      capture: false,
      type: event.type
    };
    if (!stopped(event, listener)) {
      invoke(listener.callback);
    }
  }
  if (errors.length) {
    throw new AggregateError(errors);
  }
};
var FakeEventTarget = class {
  listeners = [];
  // These will be overridden in individual subclasses and made not readonly
  addEventListener(type, callback, options) {
    const capture = !!(typeof options === "object" && options ? options.capture : options);
    this.listeners.push({
      callback,
      capture,
      type
    });
  }
  removeEventListener(type, callback, options) {
    const capture = !!(typeof options === "object" && options ? options.capture : options);
    const i = this.listeners.findIndex((listener) => {
      return listener.type === type && listener.callback === callback && listener.capture === capture;
    });
    this.listeners.splice(i, 1);
  }
  // http://www.w3.org/TR/dom/#dispatching-events
  dispatchEvent(event) {
    if (event.dispatched || !event.initialized) {
      throw new InvalidStateError("The object is in an invalid state.");
    }
    event.isTrusted = false;
    event.dispatched = true;
    event.target = this;
    event.eventPhase = event.CAPTURING_PHASE;
    for (const obj of event.eventPath) {
      if (!event.propagationStopped) {
        invokeEventListeners(event, obj);
      }
    }
    event.eventPhase = event.AT_TARGET;
    if (!event.propagationStopped) {
      invokeEventListeners(event, event.target);
    }
    if (event.bubbles) {
      event.eventPath.reverse();
      event.eventPhase = event.BUBBLING_PHASE;
      for (const obj of event.eventPath) {
        if (!event.propagationStopped) {
          invokeEventListeners(event, obj);
        }
      }
    }
    event.dispatched = false;
    event.eventPhase = event.NONE;
    event.currentTarget = null;
    if (event.canceled) {
      return false;
    }
    return true;
  }
};
var FakeEventTarget_default = FakeEventTarget;

// node_modules/fake-indexeddb/build/esm/FDBRequest.js
var FDBRequest = class extends FakeEventTarget_default {
  _result = null;
  _error = null;
  source = null;
  transaction = null;
  readyState = "pending";
  onsuccess = null;
  onerror = null;
  get error() {
    if (this.readyState === "pending") {
      throw new InvalidStateError();
    }
    return this._error;
  }
  set error(value) {
    this._error = value;
  }
  get result() {
    if (this.readyState === "pending") {
      throw new InvalidStateError();
    }
    return this._result;
  }
  set result(value) {
    this._result = value;
  }
  get [Symbol.toStringTag]() {
    return "IDBRequest";
  }
};
var FDBRequest_default = FDBRequest;

// node_modules/fake-indexeddb/build/esm/lib/FakeDOMStringList.js
var FakeDOMStringList = class {
  constructor(...values) {
    this._values = values;
    for (let i = 0; i < values.length; i++) {
      this[i] = values[i];
    }
  }
  contains(value) {
    return this._values.includes(value);
  }
  item(i) {
    if (i < 0 || i >= this._values.length) {
      return null;
    }
    return this._values[i];
  }
  get length() {
    return this._values.length;
  }
  [Symbol.iterator]() {
    return this._values[Symbol.iterator]();
  }
  // Handled by proxy
  // Used internally, should not be used by others. I could maybe get rid of these and replace rather than mutate, but too lazy to check the spec.
  _push(...values) {
    for (let i = 0; i < values.length; i++) {
      this[this._values.length + i] = values[i];
    }
    this._values.push(...values);
  }
  _sort(...values) {
    this._values.sort(...values);
    for (let i = 0; i < this._values.length; i++) {
      this[i] = this._values[i];
    }
    return this;
  }
};
var FakeDOMStringList_default = FakeDOMStringList;

// node_modules/fake-indexeddb/build/esm/lib/valueToKeyRange.js
var valueToKeyRange = (value, nullDisallowedFlag = false) => {
  if (value instanceof FDBKeyRange_default) {
    return value;
  }
  if (value === null || value === void 0) {
    if (nullDisallowedFlag) {
      throw new DataError();
    }
    return new FDBKeyRange_default(void 0, void 0, false, false);
  }
  const key = valueToKey_default(value);
  return FDBKeyRange_default.only(key);
};
var valueToKeyRange_default = valueToKeyRange;

// node_modules/fake-indexeddb/build/esm/lib/getKeyPath.js
var convertKey = (key) => typeof key === "object" && key ? key + "" : key;
function getKeyPath(keyPath) {
  return Array.isArray(keyPath) ? keyPath.map(convertKey) : convertKey(keyPath);
}

// node_modules/fake-indexeddb/build/esm/lib/isPotentiallyValidKeyRange.js
var isPotentiallyValidKeyRange = (value) => {
  if (value instanceof FDBKeyRange_default) {
    return true;
  }
  const key = valueToKeyWithoutThrowing_default(value);
  return key !== INVALID_TYPE;
};
var isPotentiallyValidKeyRange_default = isPotentiallyValidKeyRange;

// node_modules/fake-indexeddb/build/esm/lib/enforceRange.js
var enforceRange = (num, type) => {
  const min = 0;
  const max = type === "unsigned long" ? 4294967295 : 9007199254740991;
  if (isNaN(num) || num < min || num > max) {
    throw new TypeError();
  }
  if (num >= 0) {
    return Math.floor(num);
  }
};
var enforceRange_default = enforceRange;

// node_modules/fake-indexeddb/build/esm/lib/extractGetAllOptions.js
var extractGetAllOptions = (queryOrOptions, count, numArguments) => {
  let query;
  let direction;
  if (queryOrOptions === void 0 || queryOrOptions === null || isPotentiallyValidKeyRange_default(queryOrOptions)) {
    query = queryOrOptions;
    if (numArguments > 1 && count !== void 0) {
      count = enforceRange_default(count, "unsigned long");
    }
  } else {
    const getAllOptions = queryOrOptions;
    if (getAllOptions.query !== void 0) {
      query = getAllOptions.query;
    }
    if (getAllOptions.count !== void 0) {
      count = enforceRange_default(getAllOptions.count, "unsigned long");
    }
    if (getAllOptions.direction !== void 0) {
      direction = getAllOptions.direction;
    }
  }
  return {
    query,
    count,
    direction
  };
};
var extractGetAllOptions_default = extractGetAllOptions;

// node_modules/fake-indexeddb/build/esm/FDBIndex.js
var confirmActiveTransaction = (index) => {
  if (index._rawIndex.deleted || index.objectStore._rawObjectStore.deleted) {
    throw new InvalidStateError();
  }
  if (index.objectStore.transaction._state !== "active") {
    throw new TransactionInactiveError();
  }
};
var FDBIndex = class {
  constructor(objectStore, rawIndex) {
    this._rawIndex = rawIndex;
    this._name = rawIndex.name;
    this.objectStore = objectStore;
    this.keyPath = getKeyPath(rawIndex.keyPath);
    this.multiEntry = rawIndex.multiEntry;
    this.unique = rawIndex.unique;
  }
  get name() {
    return this._name;
  }
  // https://w3c.github.io/IndexedDB/#dom-idbindex-name
  set name(name) {
    const transaction = this.objectStore.transaction;
    if (!transaction.db._runningVersionchangeTransaction) {
      throw transaction._state === "active" ? new InvalidStateError() : new TransactionInactiveError();
    }
    if (transaction._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (this._rawIndex.deleted || this.objectStore._rawObjectStore.deleted) {
      throw new InvalidStateError();
    }
    name = String(name);
    if (name === this._name) {
      return;
    }
    if (this.objectStore.indexNames.contains(name)) {
      throw new ConstraintError();
    }
    const oldName = this._name;
    const oldIndexNames = [...this.objectStore.indexNames];
    this._name = name;
    this._rawIndex.name = name;
    this.objectStore._indexesCache.delete(oldName);
    this.objectStore._indexesCache.set(name, this);
    this.objectStore._rawObjectStore.rawIndexes.delete(oldName);
    this.objectStore._rawObjectStore.rawIndexes.set(name, this._rawIndex);
    this.objectStore.indexNames = new FakeDOMStringList_default(...Array.from(this.objectStore._rawObjectStore.rawIndexes.keys()).filter((indexName) => {
      const index = this.objectStore._rawObjectStore.rawIndexes.get(indexName);
      return index && !index.deleted;
    }).sort());
    if (!this.objectStore.transaction._createdIndexes.has(this._rawIndex)) {
      transaction._rollbackLog.push(() => {
        this._name = oldName;
        this._rawIndex.name = oldName;
        this.objectStore._indexesCache.delete(name);
        this.objectStore._indexesCache.set(oldName, this);
        this.objectStore._rawObjectStore.rawIndexes.delete(name);
        this.objectStore._rawObjectStore.rawIndexes.set(oldName, this._rawIndex);
        this.objectStore.indexNames = new FakeDOMStringList_default(...oldIndexNames);
      });
    }
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-openCursor-IDBRequest-any-range-IDBCursorDirection-direction
  openCursor(range, direction) {
    confirmActiveTransaction(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.objectStore.transaction;
    const cursor = new FDBCursorWithValue_default(this, range, direction, request);
    return this.objectStore.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-openKeyCursor-IDBRequest-any-range-IDBCursorDirection-direction
  openKeyCursor(range, direction) {
    confirmActiveTransaction(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.objectStore.transaction;
    const cursor = new FDBCursor_default(this, range, direction, request, true);
    return this.objectStore.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  get(key) {
    confirmActiveTransaction(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getValue.bind(this._rawIndex, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbindex-getall
  getAll(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction(this);
    const range = valueToKeyRange_default(options.query);
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getAllValues.bind(this._rawIndex, range, options.count, options.direction),
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-getKey-IDBRequest-any-key
  getKey(key) {
    confirmActiveTransaction(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getKey.bind(this._rawIndex, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbindex-getallkeys
  getAllKeys(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction(this);
    const range = valueToKeyRange_default(options.query);
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getAllKeys.bind(this._rawIndex, range, options.count, options.direction),
      source: this
    });
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbobjectstore-getallrecords
  getAllRecords(options) {
    let query;
    let count;
    let direction;
    if (options !== void 0) {
      if (options.query !== void 0) {
        query = options.query;
      }
      if (options.count !== void 0) {
        count = enforceRange_default(options.count, "unsigned long");
      }
      if (options.direction !== void 0) {
        direction = options.direction;
      }
    }
    confirmActiveTransaction(this);
    const range = valueToKeyRange_default(query);
    return this.objectStore.transaction._execRequestAsync({
      operation: this._rawIndex.getAllRecords.bind(this._rawIndex, range, count, direction),
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBIndex-count-IDBRequest-any-key
  count(key) {
    confirmActiveTransaction(this);
    if (key === null) {
      key = void 0;
    }
    if (key !== void 0 && !(key instanceof FDBKeyRange_default)) {
      key = FDBKeyRange_default.only(valueToKey_default(key));
    }
    return this.objectStore.transaction._execRequestAsync({
      operation: () => {
        return this._rawIndex.count(key);
      },
      source: this
    });
  }
  get [Symbol.toStringTag]() {
    return "IDBIndex";
  }
};
var FDBIndex_default = FDBIndex;

// node_modules/fake-indexeddb/build/esm/lib/canInjectKey.js
var canInjectKey = (keyPath, value) => {
  if (Array.isArray(keyPath)) {
    throw new Error("The key paths used in this section are always strings and never sequences, since it is not possible to create a object store which has a key generator and also has a key path that is a sequence.");
  }
  const identifiers = keyPath.split(".");
  if (identifiers.length === 0) {
    throw new Error("Assert: identifiers is not empty");
  }
  identifiers.pop();
  for (const identifier of identifiers) {
    if (typeof value !== "object" && !Array.isArray(value)) {
      return false;
    }
    const hop = Object.hasOwn(value, identifier);
    if (!hop) {
      return true;
    }
    value = value[identifier];
  }
  return typeof value === "object" || Array.isArray(value);
};
var canInjectKey_default = canInjectKey;

// node_modules/fake-indexeddb/build/esm/FDBRecord.js
var FDBRecord = class {
  constructor(key, primaryKey, value) {
    this._key = key;
    this._primaryKey = primaryKey;
    this._value = value;
  }
  get key() {
    return this._key;
  }
  set key(_) {
  }
  get primaryKey() {
    return this._primaryKey;
  }
  set primaryKey(_) {
  }
  get value() {
    return this._value;
  }
  set value(_) {
  }
  get [Symbol.toStringTag]() {
    return "IDBRecord";
  }
};
var FDBRecord_default = FDBRecord;

// node_modules/fake-indexeddb/build/esm/lib/binarySearchTree.js
var MAX_TOMBSTONE_FACTOR = 2 / 3;
var EVERYTHING_KEY_RANGE = new FDBKeyRange_default(void 0, void 0, false, false);
var BinarySearchTree = class {
  _numTombstones = 0;
  _numNodes = 0;
  /**
   *
   * @param keysAreUnique - whether keys can be unique, and thus whether we cn skip checking `record.value` when
   * comparing. This is basically used to distinguish ObjectStores (where the value is the entire object, not used
   * as a key) from non-unique Indexes (where both the key and the value are meaningful keys used for sorting)
   */
  constructor(keysAreUnique) {
    this._keysAreUnique = !!keysAreUnique;
  }
  size() {
    return this._numNodes - this._numTombstones;
  }
  get(record) {
    return this._getByComparator(this._root, (otherRecord) => this._compare(record, otherRecord));
  }
  contains(record) {
    return !!this.get(record);
  }
  _compare(a, b) {
    const keyComparison = cmpKeys(a.key, b.key);
    if (keyComparison !== 0) {
      return keyComparison;
    }
    return this._keysAreUnique ? 0 : cmpKeys(a.value, b.value);
  }
  _getByComparator(node, comparator) {
    let current = node;
    while (current) {
      const comparison = comparator(current.record);
      if (comparison < 0) {
        current = current.left;
      } else if (comparison > 0) {
        current = current.right;
      } else {
        return current.record;
      }
    }
  }
  /**
   * Put a new record, and return the overwritten record if an overwrite occurred.
   * @param record
   * @param noOverwrite - throw a ConstraintError in case of overwrite
   */
  put(record, noOverwrite = false) {
    if (!this._root) {
      this._root = {
        record,
        left: void 0,
        right: void 0,
        parent: void 0,
        deleted: false,
        // the root is always black in a red-black tree
        red: false
      };
      this._numNodes++;
      return;
    }
    return this._put(this._root, record, noOverwrite);
  }
  _put(node, record, noOverwrite) {
    const comparison = this._compare(record, node.record);
    if (comparison < 0) {
      if (node.left) {
        return this._put(node.left, record, noOverwrite);
      } else {
        node.left = {
          record,
          left: void 0,
          right: void 0,
          parent: node,
          deleted: false,
          red: true
        };
        this._onNewNodeInserted(node.left);
      }
    } else if (comparison > 0) {
      if (node.right) {
        return this._put(node.right, record, noOverwrite);
      } else {
        node.right = {
          record,
          left: void 0,
          right: void 0,
          parent: node,
          deleted: false,
          red: true
        };
        this._onNewNodeInserted(node.right);
      }
    } else if (node.deleted) {
      node.deleted = false;
      node.record = record;
      this._numTombstones--;
    } else if (noOverwrite) {
      throw new ConstraintError();
    } else {
      const overwrittenRecord = node.record;
      node.record = record;
      return overwrittenRecord;
    }
  }
  delete(record) {
    if (!this._root) {
      return;
    }
    this._delete(this._root, record);
    if (this._numTombstones > this._numNodes * MAX_TOMBSTONE_FACTOR) {
      const records = [...this.getAllRecords()];
      this._root = this._rebuild(records, void 0, false);
      this._numNodes = records.length;
      this._numTombstones = 0;
    }
  }
  _delete(node, record) {
    if (!node) {
      return;
    }
    const comparison = this._compare(record, node.record);
    if (comparison < 0) {
      this._delete(node.left, record);
    } else if (comparison > 0) {
      this._delete(node.right, record);
    } else if (!node.deleted) {
      this._numTombstones++;
      node.deleted = true;
    }
  }
  *getAllRecords(descending = false) {
    yield* this.getRecords(EVERYTHING_KEY_RANGE, descending);
  }
  *getRecords(keyRange, descending = false) {
    yield* this._getRecordsForNode(this._root, keyRange, descending);
  }
  *_getRecordsForNode(node, keyRange, descending = false) {
    if (!node) {
      return;
    }
    yield* this._findRecords(node, keyRange, descending);
  }
  *_findRecords(node, keyRange, descending = false) {
    const {
      lower,
      upper,
      lowerOpen,
      upperOpen
    } = keyRange;
    const {
      record: {
        key
      }
    } = node;
    const lowerComparison = lower === void 0 ? -1 : cmpKeys(lower, key);
    const upperComparison = upper === void 0 ? 1 : cmpKeys(upper, key);
    const moreLeft = this._keysAreUnique ? lowerComparison < 0 : lowerComparison <= 0;
    const moreRight = this._keysAreUnique ? upperComparison > 0 : upperComparison >= 0;
    const moreStart = descending ? moreRight : moreLeft;
    const moreEnd = descending ? moreLeft : moreRight;
    const start = descending ? "right" : "left";
    const end = descending ? "left" : "right";
    const lowerMatches = lowerOpen ? lowerComparison < 0 : lowerComparison <= 0;
    const upperMatches = upperOpen ? upperComparison > 0 : upperComparison >= 0;
    if (moreStart && node[start]) {
      yield* this._findRecords(node[start], keyRange, descending);
    }
    if (lowerMatches && upperMatches && !node.deleted) {
      yield node.record;
    }
    if (moreEnd && node[end]) {
      yield* this._findRecords(node[end], keyRange, descending);
    }
  }
  _onNewNodeInserted(newNode) {
    this._numNodes++;
    this._rebalanceTree(newNode);
  }
  // based on https://en.wikipedia.org/wiki/Red%E2%80%93black_tree#Insertion
  _rebalanceTree(node) {
    let parent = node.parent;
    do {
      if (!parent.red) {
        return;
      }
      const grandparent = parent.parent;
      if (!grandparent) {
        parent.red = false;
        return;
      }
      const parentIsRightChild = parent === grandparent.right;
      const uncle = parentIsRightChild ? grandparent.left : grandparent.right;
      if (!uncle || !uncle.red) {
        if (node === (parentIsRightChild ? parent.left : parent.right)) {
          this._rotateSubtree(parent, parentIsRightChild);
          node = parent;
          parent = parentIsRightChild ? grandparent.right : grandparent.left;
        }
        this._rotateSubtree(grandparent, !parentIsRightChild);
        parent.red = false;
        grandparent.red = true;
        return;
      }
      parent.red = false;
      uncle.red = false;
      grandparent.red = true;
      node = grandparent;
    } while (node.parent ? parent = node.parent : false);
  }
  // based on https://en.wikipedia.org/wiki/Red%E2%80%93black_tree#Implementation
  _rotateSubtree(node, right) {
    const parent = node.parent;
    const newRoot = right ? node.left : node.right;
    const newChild = right ? newRoot.right : newRoot.left;
    node[right ? "left" : "right"] = newChild;
    if (newChild) {
      newChild.parent = node;
    }
    newRoot[right ? "right" : "left"] = node;
    newRoot.parent = parent;
    node.parent = newRoot;
    if (parent) {
      parent[node === parent.right ? "right" : "left"] = newRoot;
    } else {
      this._root = newRoot;
    }
    return newRoot;
  }
  // rebuild the whole tree from scratch, used to avoid too many deletion tombstones accumulating
  _rebuild(records, parent, red, startIndex = 0, endIndex = records.length) {
    const length = endIndex - startIndex;
    if (length <= 0) {
      return void 0;
    }
    const mid = startIndex + (length >>> 1);
    const node = {
      record: records[mid],
      left: void 0,
      right: void 0,
      parent,
      deleted: false,
      red
    };
    const left = this._rebuild(records, node, !red, startIndex, mid);
    const right = this._rebuild(records, node, !red, mid + 1, endIndex);
    node.left = left;
    node.right = right;
    return node;
  }
};

// node_modules/fake-indexeddb/build/esm/lib/RecordStore.js
var RecordStore = class {
  constructor(keysAreUnique) {
    this.keysAreUnique = keysAreUnique;
    this.records = new BinarySearchTree(this.keysAreUnique);
  }
  get(key) {
    const range = key instanceof FDBKeyRange_default ? key : FDBKeyRange_default.only(key);
    return this.records.getRecords(range).next().value;
  }
  /**
   * Put a new record, and return the overwritten record if an overwrite occurred.
   * @param newRecord
   * @param noOverwrite - throw a ConstraintError in case of overwrite
   */
  put(newRecord, noOverwrite = false) {
    return this.records.put(newRecord, noOverwrite);
  }
  delete(key) {
    const range = key instanceof FDBKeyRange_default ? key : FDBKeyRange_default.only(key);
    const deletedRecords = [...this.records.getRecords(range)];
    for (const record of deletedRecords) {
      this.records.delete(record);
    }
    return deletedRecords;
  }
  /**
   * Delete the record with this key and this value, if there is one. Used by indexes, where the value is the primary
   * key of the object store record that the index record points to.
   */
  deleteByKeyAndValue(key, value) {
    const record = this.records.get({
      key,
      value
    });
    if (record !== void 0 && cmpKeys(record.value, value) === 0) {
      this.records.delete(record);
    }
  }
  clear() {
    const deletedRecords = [...this.records.getAllRecords()];
    this.records = new BinarySearchTree(this.keysAreUnique);
    return deletedRecords;
  }
  values(range, direction = "next") {
    const descending = direction === "prev" || direction === "prevunique";
    const records = range ? this.records.getRecords(range, descending) : this.records.getAllRecords(descending);
    return {
      [Symbol.iterator]: () => {
        const next = () => {
          return records.next();
        };
        if (direction === "next" || direction === "prev") {
          return {
            next
          };
        }
        if (direction === "nextunique") {
          let previousValue = void 0;
          return {
            next: () => {
              let current2 = next();
              while (!current2.done && previousValue !== void 0 && cmpKeys(previousValue.key, current2.value.key) === 0) {
                current2 = next();
              }
              previousValue = current2.value;
              return current2;
            }
          };
        }
        let current = next();
        let nextResult = next();
        return {
          next: () => {
            while (!nextResult.done && cmpKeys(current.value.key, nextResult.value.key) === 0) {
              current = nextResult;
              nextResult = next();
            }
            const result = current;
            current = nextResult;
            nextResult = next();
            return result;
          }
        };
      }
    };
  }
  size() {
    return this.records.size();
  }
};
var RecordStore_default = RecordStore;

// node_modules/fake-indexeddb/build/esm/lib/Index.js
var Index = class {
  deleted = false;
  // Initialized should be used to decide whether to throw an error or abort the versionchange transaction when there is a
  // constraint
  initialized = false;
  constructor(rawObjectStore, name, keyPath, multiEntry, unique) {
    this.rawObjectStore = rawObjectStore;
    this.name = name;
    this.keyPath = keyPath;
    this.multiEntry = multiEntry;
    this.unique = unique;
    this.records = new RecordStore_default(unique);
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-retrieving-a-value-from-an-index
  getKey(key) {
    const record = this.records.get(key);
    return record !== void 0 ? record.value : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-referenced-values-from-an-index
  getAllKeys(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(structuredClone(record.value));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#index-referenced-value-retrieval-operation
  getValue(key) {
    const record = this.records.get(key);
    return record !== void 0 ? this.rawObjectStore.getValue(record.value) : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-referenced-values-from-an-index
  getAllValues(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(this.rawObjectStore.getValue(record.value));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbindex-getallrecords
  getAllRecords(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(new FDBRecord_default(structuredClone(record.key), structuredClone(this.rawObjectStore.getKey(record.value)), this.rawObjectStore.getValue(record.value)));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // The index key that an object store record with this value is stored under, or undefined if the value does not
  // belong in this index. For a multiEntry index given an array, this is the array of individual index keys (invalid
  // and duplicate elements removed). Shared by storeRecord and deleteRecord so that deletion finds exactly what
  // insertion stored.
  getIndexKey(value) {
    let indexKey;
    try {
      indexKey = extractKey_default(this.keyPath, value).key;
    } catch (err) {
      if (err.name === "DataError") {
        return;
      }
      throw err;
    }
    if (!this.multiEntry || !Array.isArray(indexKey)) {
      try {
        return valueToKey_default(indexKey);
      } catch (e) {
        return;
      }
    }
    const keep = [];
    for (const part of indexKey) {
      if (keep.indexOf(part) < 0) {
        try {
          keep.push(valueToKey_default(part));
        } catch (err) {
        }
      }
    }
    return keep;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-storing-a-record-into-an-object-store (step 7)
  storeRecord(newRecord) {
    const indexKey = this.getIndexKey(newRecord.value);
    if (indexKey === void 0) {
      return;
    }
    if (!this.multiEntry || !Array.isArray(indexKey)) {
      if (this.unique) {
        const existingRecord = this.records.get(indexKey);
        if (existingRecord) {
          throw new ConstraintError();
        }
      }
      this.records.put({
        key: indexKey,
        value: newRecord.key
      });
    } else {
      if (this.unique) {
        for (const individualIndexKey of indexKey) {
          const existingRecord = this.records.get(individualIndexKey);
          if (existingRecord) {
            throw new ConstraintError();
          }
        }
      }
      for (const individualIndexKey of indexKey) {
        this.records.put({
          key: individualIndexKey,
          value: newRecord.key
        });
      }
    }
  }
  // Remove the index records that storeRecord created for this object store record. Looking them up by index key is
  // O(log n) per index record, where scanning the whole index for records pointing at this primary key is O(n).
  deleteRecord(record) {
    const indexKey = this.getIndexKey(record.value);
    if (indexKey === void 0) {
      return;
    }
    if (!this.multiEntry || !Array.isArray(indexKey)) {
      this.records.deleteByKeyAndValue(indexKey, record.key);
    } else {
      for (const individualIndexKey of indexKey) {
        this.records.deleteByKeyAndValue(individualIndexKey, record.key);
      }
    }
  }
  initialize(transaction) {
    if (this.initialized) {
      throw new Error("Index already initialized");
    }
    transaction._execRequestAsync({
      operation: () => {
        try {
          for (const record of this.rawObjectStore.records.values()) {
            this.storeRecord(record);
          }
          this.initialized = true;
        } catch (err) {
          transaction._abort(err.name);
        }
      },
      source: null
    });
  }
  count(range) {
    let count = 0;
    for (const record of this.records.values(range)) {
      count += 1;
    }
    return count;
  }
};
var Index_default = Index;

// node_modules/fake-indexeddb/build/esm/lib/validateKeyPath.js
var validateKeyPath = (keyPath, parent) => {
  if (keyPath !== void 0 && keyPath !== null && typeof keyPath !== "string" && keyPath.toString && (parent === "array" || !Array.isArray(keyPath))) {
    keyPath = keyPath.toString();
  }
  if (typeof keyPath === "string") {
    if (keyPath === "" && parent !== "string") {
      return;
    }
    try {
      const validIdentifierRegex = (
        // eslint-disable-next-line no-misleading-character-class
        /^(?:[$A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u08A0-\u08B2\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58\u0C59\u0C60\u0C61\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D60\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F4\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19C1-\u19C7\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FCC\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA78E\uA790-\uA7AD\uA7B0\uA7B1\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB5F\uAB64\uAB65\uABC0-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC])(?:[$0-9A-Z_a-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u08A0-\u08B2\u08E4-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58\u0C59\u0C60-\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D01-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D57\u0D60-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F4\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1CD0-\u1CD2\u1CD4-\u1CF6\u1CF8\u1CF9\u1D00-\u1DF5\u1DFC-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u200C\u200D\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312D\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FCC\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA69D\uA69F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA78E\uA790-\uA7AD\uA7B0\uA7B1\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C4\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB5F\uAB64\uAB65\uABC0-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2D\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC])*$/
      );
      if (keyPath.length >= 1 && validIdentifierRegex.test(keyPath)) {
        return;
      }
    } catch (err) {
      throw new SyntaxError(err.message);
    }
    if (keyPath.indexOf(" ") >= 0) {
      throw new SyntaxError("The keypath argument contains an invalid key path (no spaces allowed).");
    }
  }
  if (Array.isArray(keyPath) && keyPath.length > 0) {
    if (parent) {
      throw new SyntaxError("The keypath argument contains an invalid key path (nested arrays).");
    }
    for (const part of keyPath) {
      validateKeyPath(part, "array");
    }
    return;
  } else if (typeof keyPath === "string" && keyPath.indexOf(".") >= 0) {
    keyPath = keyPath.split(".");
    for (const part of keyPath) {
      validateKeyPath(part, "string");
    }
    return;
  }
  throw new SyntaxError();
};
var validateKeyPath_default = validateKeyPath;

// node_modules/fake-indexeddb/build/esm/FDBObjectStore.js
var confirmActiveTransaction2 = (objectStore) => {
  if (objectStore._rawObjectStore.deleted) {
    throw new InvalidStateError();
  }
  if (objectStore.transaction._state !== "active") {
    throw new TransactionInactiveError();
  }
};
var buildRecordAddPut = (objectStore, value, key) => {
  confirmActiveTransaction2(objectStore);
  if (objectStore.transaction.mode === "readonly") {
    throw new ReadOnlyError();
  }
  if (objectStore.keyPath !== null) {
    if (key !== void 0) {
      throw new DataError();
    }
  }
  const clone = cloneValueForInsertion(value, objectStore.transaction);
  if (objectStore.keyPath !== null) {
    const tempKey = extractKey_default(objectStore.keyPath, clone);
    if (tempKey.type === "found") {
      valueToKey_default(tempKey.key);
    } else {
      if (!objectStore._rawObjectStore.keyGenerator) {
        throw new DataError();
      } else if (!canInjectKey_default(objectStore.keyPath, clone)) {
        throw new DataError();
      }
    }
  }
  if (objectStore.keyPath === null && objectStore._rawObjectStore.keyGenerator === null && key === void 0) {
    throw new DataError();
  }
  if (key !== void 0) {
    key = valueToKey_default(key);
  }
  return {
    key,
    value: clone
  };
};
var FDBObjectStore = class {
  _indexesCache = /* @__PURE__ */ new Map();
  constructor(transaction, rawObjectStore) {
    this._rawObjectStore = rawObjectStore;
    this._name = rawObjectStore.name;
    this.keyPath = getKeyPath(rawObjectStore.keyPath);
    this.autoIncrement = rawObjectStore.autoIncrement;
    this.transaction = transaction;
    this.indexNames = new FakeDOMStringList_default(...Array.from(rawObjectStore.rawIndexes.keys()).sort());
  }
  get name() {
    return this._name;
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-name
  set name(name) {
    const transaction = this.transaction;
    if (!transaction.db._runningVersionchangeTransaction) {
      throw transaction._state === "active" ? new InvalidStateError() : new TransactionInactiveError();
    }
    confirmActiveTransaction2(this);
    name = String(name);
    if (name === this._name) {
      return;
    }
    if (this._rawObjectStore.rawDatabase.rawObjectStores.has(name)) {
      throw new ConstraintError();
    }
    const oldName = this._name;
    const oldObjectStoreNames = [...transaction.db.objectStoreNames];
    this._name = name;
    this._rawObjectStore.name = name;
    this.transaction._objectStoresCache.delete(oldName);
    this.transaction._objectStoresCache.set(name, this);
    this._rawObjectStore.rawDatabase.rawObjectStores.delete(oldName);
    this._rawObjectStore.rawDatabase.rawObjectStores.set(name, this._rawObjectStore);
    transaction.db.objectStoreNames = new FakeDOMStringList_default(...Array.from(this._rawObjectStore.rawDatabase.rawObjectStores.keys()).filter((objectStoreName) => {
      const objectStore = this._rawObjectStore.rawDatabase.rawObjectStores.get(objectStoreName);
      return objectStore && !objectStore.deleted;
    }).sort());
    const oldScope = new Set(transaction._scope);
    const oldTransactionObjectStoreNames = [...transaction.objectStoreNames];
    this.transaction._scope.delete(oldName);
    transaction._scope.add(name);
    transaction.objectStoreNames = new FakeDOMStringList_default(...Array.from(transaction._scope).sort());
    if (!this.transaction._createdObjectStores.has(this._rawObjectStore)) {
      transaction._rollbackLog.push(() => {
        this._name = oldName;
        this._rawObjectStore.name = oldName;
        this.transaction._objectStoresCache.delete(name);
        this.transaction._objectStoresCache.set(oldName, this);
        this._rawObjectStore.rawDatabase.rawObjectStores.delete(name);
        this._rawObjectStore.rawDatabase.rawObjectStores.set(oldName, this._rawObjectStore);
        transaction.db.objectStoreNames = new FakeDOMStringList_default(...oldObjectStoreNames);
        transaction._scope = oldScope;
        transaction.objectStoreNames = new FakeDOMStringList_default(...oldTransactionObjectStoreNames);
      });
    }
  }
  put(value, key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    const record = buildRecordAddPut(this, value, key);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.storeRecord.bind(this._rawObjectStore, record, false, this.transaction._rollbackLog),
      source: this
    });
  }
  add(value, key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    const record = buildRecordAddPut(this, value, key);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.storeRecord.bind(this._rawObjectStore, record, true, this.transaction._rollbackLog),
      source: this
    });
  }
  delete(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    confirmActiveTransaction2(this);
    if (this.transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.deleteRecord.bind(this._rawObjectStore, key, this.transaction._rollbackLog),
      source: this
    });
  }
  get(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    confirmActiveTransaction2(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getValue.bind(this._rawObjectStore, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-getall
  getAll(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction2(this);
    const range = valueToKeyRange_default(options.query);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getAllValues.bind(this._rawObjectStore, range, options.count, options.direction),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-getkey
  getKey(key) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    confirmActiveTransaction2(this);
    if (!(key instanceof FDBKeyRange_default)) {
      key = valueToKey_default(key);
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getKey.bind(this._rawObjectStore, key),
      source: this
    });
  }
  // http://w3c.github.io/IndexedDB/#dom-idbobjectstore-getallkeys
  getAllKeys(queryOrOptions, count) {
    const options = extractGetAllOptions_default(queryOrOptions, count, arguments.length);
    confirmActiveTransaction2(this);
    const range = valueToKeyRange_default(options.query);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getAllKeys.bind(this._rawObjectStore, range, options.count, options.direction),
      source: this
    });
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbobjectstore-getallrecords
  getAllRecords(options) {
    let query;
    let count;
    let direction;
    if (options !== void 0) {
      if (options.query !== void 0) {
        query = options.query;
      }
      if (options.count !== void 0) {
        count = enforceRange_default(options.count, "unsigned long");
      }
      if (options.direction !== void 0) {
        direction = options.direction;
      }
    }
    confirmActiveTransaction2(this);
    const range = valueToKeyRange_default(query);
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.getAllRecords.bind(this._rawObjectStore, range, count, direction),
      source: this
    });
  }
  clear() {
    confirmActiveTransaction2(this);
    if (this.transaction.mode === "readonly") {
      throw new ReadOnlyError();
    }
    return this.transaction._execRequestAsync({
      operation: this._rawObjectStore.clear.bind(this._rawObjectStore, this.transaction._rollbackLog),
      source: this
    });
  }
  openCursor(range, direction) {
    confirmActiveTransaction2(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.transaction;
    const cursor = new FDBCursorWithValue_default(this, range, direction, request);
    return this.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  openKeyCursor(range, direction) {
    confirmActiveTransaction2(this);
    if (range === null) {
      range = void 0;
    }
    if (range !== void 0 && !(range instanceof FDBKeyRange_default)) {
      range = FDBKeyRange_default.only(valueToKey_default(range));
    }
    const request = new FDBRequest_default();
    request.source = this;
    request.transaction = this.transaction;
    const cursor = new FDBCursor_default(this, range, direction, request, true);
    return this.transaction._execRequestAsync({
      operation: cursor._iterate.bind(cursor),
      request,
      source: this
    });
  }
  // tslint:-next-line max-line-length
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBObjectStore-createIndex-IDBIndex-DOMString-name-DOMString-sequence-DOMString--keyPath-IDBIndexParameters-optionalParameters
  createIndex(name, keyPath, optionalParameters = {}) {
    if (arguments.length < 2) {
      throw new TypeError();
    }
    const multiEntry = optionalParameters.multiEntry !== void 0 ? optionalParameters.multiEntry : false;
    const unique = optionalParameters.unique !== void 0 ? optionalParameters.unique : false;
    if (this.transaction.mode !== "versionchange") {
      throw new InvalidStateError();
    }
    confirmActiveTransaction2(this);
    if (this.indexNames.contains(name)) {
      throw new ConstraintError();
    }
    validateKeyPath_default(keyPath);
    if (Array.isArray(keyPath) && multiEntry) {
      throw new InvalidAccessError();
    }
    const indexNames = [...this.indexNames];
    const index = new Index_default(this._rawObjectStore, name, keyPath, multiEntry, unique);
    this.indexNames._push(name);
    this.indexNames._sort();
    this.transaction._createdIndexes.add(index);
    this._rawObjectStore.rawIndexes.set(name, index);
    index.initialize(this.transaction);
    this.transaction._rollbackLog.push(() => {
      index.deleted = true;
      this.indexNames = new FakeDOMStringList_default(...indexNames);
      this._rawObjectStore.rawIndexes.delete(index.name);
    });
    return new FDBIndex_default(this, index);
  }
  // https://w3c.github.io/IndexedDB/#dom-idbobjectstore-index
  index(name) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    if (this._rawObjectStore.deleted || this.transaction._state === "finished") {
      throw new InvalidStateError();
    }
    const index = this._indexesCache.get(name);
    if (index !== void 0) {
      return index;
    }
    const rawIndex = this._rawObjectStore.rawIndexes.get(name);
    if (!this.indexNames.contains(name) || rawIndex === void 0) {
      throw new NotFoundError();
    }
    const index2 = new FDBIndex_default(this, rawIndex);
    this._indexesCache.set(name, index2);
    return index2;
  }
  deleteIndex(name) {
    if (arguments.length === 0) {
      throw new TypeError();
    }
    if (this.transaction.mode !== "versionchange") {
      throw new InvalidStateError();
    }
    confirmActiveTransaction2(this);
    const rawIndex = this._rawObjectStore.rawIndexes.get(name);
    if (rawIndex === void 0) {
      throw new NotFoundError();
    }
    this.transaction._rollbackLog.push(() => {
      rawIndex.deleted = false;
      this._rawObjectStore.rawIndexes.set(rawIndex.name, rawIndex);
      this.indexNames._push(rawIndex.name);
      this.indexNames._sort();
    });
    this.indexNames = new FakeDOMStringList_default(...Array.from(this.indexNames).filter((indexName) => {
      return indexName !== name;
    }));
    rawIndex.deleted = true;
    this.transaction._execRequestAsync({
      operation: () => {
        const rawIndex2 = this._rawObjectStore.rawIndexes.get(name);
        if (rawIndex === rawIndex2) {
          this._rawObjectStore.rawIndexes.delete(name);
        }
      },
      source: this
    });
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBObjectStore-count-IDBRequest-any-key
  count(key) {
    confirmActiveTransaction2(this);
    if (key === null) {
      key = void 0;
    }
    if (key !== void 0 && !(key instanceof FDBKeyRange_default)) {
      key = FDBKeyRange_default.only(valueToKey_default(key));
    }
    return this.transaction._execRequestAsync({
      operation: () => {
        return this._rawObjectStore.count(key);
      },
      source: this
    });
  }
  get [Symbol.toStringTag]() {
    return "IDBObjectStore";
  }
};
var FDBObjectStore_default = FDBObjectStore;

// node_modules/fake-indexeddb/build/esm/lib/FakeEvent.js
var Event = class {
  eventPath = [];
  NONE = 0;
  CAPTURING_PHASE = 1;
  AT_TARGET = 2;
  BUBBLING_PHASE = 3;
  // Flags
  propagationStopped = false;
  immediatePropagationStopped = false;
  canceled = false;
  initialized = true;
  dispatched = false;
  target = null;
  currentTarget = null;
  eventPhase = 0;
  defaultPrevented = false;
  isTrusted = false;
  timeStamp = Date.now();
  constructor(type, eventInitDict = {}) {
    this.type = type;
    this.bubbles = eventInitDict.bubbles !== void 0 ? eventInitDict.bubbles : false;
    this.cancelable = eventInitDict.cancelable !== void 0 ? eventInitDict.cancelable : false;
  }
  preventDefault() {
    if (this.cancelable) {
      this.canceled = true;
    }
  }
  stopPropagation() {
    this.propagationStopped = true;
  }
  stopImmediatePropagation() {
    this.propagationStopped = true;
    this.immediatePropagationStopped = true;
  }
};
var FakeEvent_default = Event;

// node_modules/fake-indexeddb/build/esm/lib/scheduling.js
function getSetImmediateFromJsdom() {
  if (typeof navigator !== "undefined" && /jsdom/.test(navigator.userAgent)) {
    const outerRealmFunctionConstructor = Node.constructor;
    return new outerRealmFunctionConstructor("return setImmediate")();
  } else {
    return void 0;
  }
}
var schedulerPostTask = typeof scheduler !== "undefined" && ((fn) => scheduler.postTask(fn));
var doSetTimeout = (fn) => setTimeout(fn, 0);
var queueTask = (fn) => {
  const setImmediate = globalThis.setImmediate || getSetImmediateFromJsdom() || schedulerPostTask || doSetTimeout;
  setImmediate(fn);
};

// node_modules/fake-indexeddb/build/esm/FDBTransaction.js
var prioritizedListenerTypes = ["error", "abort", "complete"];
var FDBTransaction = class extends FakeEventTarget_default {
  _state = "active";
  _started = false;
  _rollbackLog = [];
  _objectStoresCache = /* @__PURE__ */ new Map();
  _openRequest = null;
  error = null;
  onabort = null;
  oncomplete = null;
  onerror = null;
  _prioritizedListeners = /* @__PURE__ */ new Map();
  _requests = [];
  _createdIndexes = /* @__PURE__ */ new Set();
  _createdObjectStores = /* @__PURE__ */ new Set();
  constructor(storeNames, mode, durability, db) {
    super();
    this._scope = new Set(storeNames);
    this.mode = mode;
    this.durability = durability;
    this.db = db;
    this.objectStoreNames = new FakeDOMStringList_default(...Array.from(this._scope).sort());
    for (const type of prioritizedListenerTypes) {
      this.addEventListener(type, () => {
        this._prioritizedListeners.get(type)?.();
      });
    }
  }
  // https://w3c.github.io/IndexedDB/#abort-transaction
  _abort(errName) {
    for (const f of this._rollbackLog.reverse()) {
      f();
    }
    if (errName !== null) {
      const e = new DOMException(void 0, errName);
      this.error = e;
    }
    for (const {
      request
    } of this._requests) {
      if (request.readyState !== "done") {
        request.readyState = "done";
        if (request.source) {
          queueTask(() => {
            request.result = void 0;
            request.error = new AbortError();
            const event = new FakeEvent_default("error", {
              bubbles: true,
              cancelable: true
            });
            event.eventPath = [this.db, this];
            try {
              request.dispatchEvent(event);
            } catch (_err) {
              if (this._state === "active") {
                this._abort("AbortError");
              }
            }
          });
        }
      }
    }
    queueTask(() => {
      const isUpgradeTransaction = this.mode === "versionchange";
      if (isUpgradeTransaction) {
        this.db._rawDatabase.connections = this.db._rawDatabase.connections.filter((connection) => !connection._rawDatabase.transactions.includes(this));
      }
      const event = new FakeEvent_default("abort", {
        bubbles: true,
        cancelable: false
      });
      event.eventPath = [this.db];
      this.dispatchEvent(event);
      if (isUpgradeTransaction) {
        const request = this._openRequest;
        request.transaction = null;
        request.result = void 0;
      }
    });
    this._markFinished();
  }
  abort() {
    if (this._state === "committing" || this._state === "finished") {
      throw new InvalidStateError();
    }
    this._state = "active";
    this._abort(null);
  }
  // http://w3c.github.io/IndexedDB/#dom-idbtransaction-objectstore
  objectStore(name) {
    if (this._state !== "active") {
      throw new InvalidStateError();
    }
    const objectStore = this._objectStoresCache.get(name);
    if (objectStore !== void 0) {
      return objectStore;
    }
    const rawObjectStore = this.db._rawDatabase.rawObjectStores.get(name);
    if (!this._scope.has(name) || rawObjectStore === void 0) {
      throw new NotFoundError();
    }
    const objectStore2 = new FDBObjectStore_default(this, rawObjectStore);
    this._objectStoresCache.set(name, objectStore2);
    return objectStore2;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-asynchronously-executing-a-request
  _execRequestAsync(obj) {
    const source = obj.source;
    const operation = obj.operation;
    let request = Object.hasOwn(obj, "request") ? obj.request : null;
    if (this._state !== "active") {
      throw new TransactionInactiveError();
    }
    if (!request) {
      if (!source) {
        request = new FDBRequest_default();
      } else {
        request = new FDBRequest_default();
        request.source = source;
        request.transaction = source.transaction;
      }
    }
    this._requests.push({
      operation,
      request
    });
    return request;
  }
  _start() {
    this._started = true;
    let operation;
    let request;
    while (this._requests.length > 0) {
      const r = this._requests.shift();
      if (r && r.request.readyState !== "done") {
        request = r.request;
        operation = r.operation;
        break;
      }
    }
    if (request && operation) {
      if (!request.source) {
        operation();
      } else {
        let defaultAction;
        let event;
        try {
          const result = operation();
          request.readyState = "done";
          request.result = result;
          request.error = void 0;
          if (this._state === "inactive") {
            this._state = "active";
          }
          event = new FakeEvent_default("success", {
            bubbles: false,
            cancelable: false
          });
        } catch (err) {
          request.readyState = "done";
          request.result = void 0;
          request.error = err;
          if (this._state === "inactive") {
            this._state = "active";
          }
          event = new FakeEvent_default("error", {
            bubbles: true,
            cancelable: true
          });
          defaultAction = this._abort.bind(this, err.name);
        }
        try {
          event.eventPath = [this.db, this];
          request.dispatchEvent(event);
        } catch (_err) {
          if (this._state === "active") {
            this._abort("AbortError");
            defaultAction = void 0;
          }
        }
        if (!event.canceled) {
          if (defaultAction) {
            defaultAction();
          }
        }
      }
      queueTask(this._start.bind(this));
      return;
    }
    if (this._state !== "finished") {
      this._markFinished();
      if (!this.error) {
        const event = new FakeEvent_default("complete");
        this.dispatchEvent(event);
      }
    }
  }
  _markFinished() {
    this._state = "finished";
    queueTask(() => {
      const {
        transactions
      } = this.db._rawDatabase;
      const idx = transactions.indexOf(this);
      if (idx !== -1) {
        transactions.splice(idx, 1);
      }
    });
  }
  commit() {
    if (this._state !== "active") {
      throw new InvalidStateError();
    }
    this._state = "committing";
  }
  get [Symbol.toStringTag]() {
    return "IDBTransaction";
  }
};
var FDBTransaction_default = FDBTransaction;

// node_modules/fake-indexeddb/build/esm/lib/KeyGenerator.js
var MAX_KEY = 9007199254740992;
var KeyGenerator = class {
  // This is kind of wrong. Should start at 1 and increment only after record is saved
  num = 0;
  next() {
    if (this.num >= MAX_KEY) {
      throw new ConstraintError();
    }
    this.num += 1;
    return this.num;
  }
  // https://w3c.github.io/IndexedDB/#possibly-update-the-key-generator
  setIfLarger(num) {
    const value = Math.floor(Math.min(num, MAX_KEY)) - 1;
    if (value >= this.num) {
      this.num = value + 1;
    }
  }
};
var KeyGenerator_default = KeyGenerator;

// node_modules/fake-indexeddb/build/esm/lib/ObjectStore.js
var ObjectStore = class {
  deleted = false;
  records = new RecordStore_default(true);
  rawIndexes = /* @__PURE__ */ new Map();
  constructor(rawDatabase, name, keyPath, autoIncrement) {
    this.rawDatabase = rawDatabase;
    this.keyGenerator = autoIncrement === true ? new KeyGenerator_default() : null;
    this.deleted = false;
    this.name = name;
    this.keyPath = keyPath;
    this.autoIncrement = autoIncrement;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-retrieving-a-value-from-an-object-store
  getKey(key) {
    const record = this.records.get(key);
    return record !== void 0 ? structuredClone(record.key) : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-keys-from-an-object-store
  getAllKeys(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(structuredClone(record.key));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-retrieving-a-value-from-an-object-store
  getValue(key) {
    const record = this.records.get(key);
    return record !== void 0 ? structuredClone(record.value) : void 0;
  }
  // http://w3c.github.io/IndexedDB/#retrieve-multiple-values-from-an-object-store
  getAllValues(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(structuredClone(record.value));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbobjectstore-getallrecords
  getAllRecords(range, count, direction) {
    if (count === void 0 || count === 0) {
      count = Infinity;
    }
    const records = [];
    for (const record of this.records.values(range, direction)) {
      records.push(new FDBRecord_default(structuredClone(record.key), structuredClone(record.key), structuredClone(record.value)));
      if (records.length >= count) {
        break;
      }
    }
    return records;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-storing-a-record-into-an-object-store
  storeRecord(newRecord, noOverwrite, rollbackLog) {
    if (this.keyPath !== null) {
      const key = extractKey_default(this.keyPath, newRecord.value).key;
      if (key !== void 0) {
        newRecord.key = valueToKey_default(key);
      }
    }
    const rollbackLogForThisOperation = [];
    if (this.keyGenerator !== null && newRecord.key === void 0) {
      let rolledBack2 = false;
      const keyGeneratorBefore = this.keyGenerator.num;
      const rollbackKeyGenerator = () => {
        if (rolledBack2) {
          return;
        }
        rolledBack2 = true;
        if (this.keyGenerator) {
          this.keyGenerator.num = keyGeneratorBefore;
        }
      };
      rollbackLogForThisOperation.push(rollbackKeyGenerator);
      if (rollbackLog) {
        rollbackLog.push(rollbackKeyGenerator);
      }
      newRecord.key = this.keyGenerator.next();
      if (this.keyPath !== null) {
        if (Array.isArray(this.keyPath)) {
          throw new Error("Cannot have an array key path in an object store with a key generator");
        }
        let remainingKeyPath = this.keyPath;
        let object = newRecord.value;
        let identifier;
        let i = 0;
        while (i >= 0) {
          if (typeof object !== "object") {
            throw new DataError();
          }
          i = remainingKeyPath.indexOf(".");
          if (i >= 0) {
            identifier = remainingKeyPath.slice(0, i);
            remainingKeyPath = remainingKeyPath.slice(i + 1);
            if (!Object.hasOwn(object, identifier)) {
              Object.defineProperty(object, identifier, {
                configurable: true,
                enumerable: true,
                writable: true,
                value: {}
              });
            }
            object = object[identifier];
          }
        }
        identifier = remainingKeyPath;
        Object.defineProperty(object, identifier, {
          configurable: true,
          enumerable: true,
          writable: true,
          value: newRecord.key
        });
      }
    } else if (this.keyGenerator !== null && typeof newRecord.key === "number") {
      this.keyGenerator.setIfLarger(newRecord.key);
    }
    const existingRecord = this.records.put(newRecord, noOverwrite);
    let rolledBack = false;
    const rollbackStoreRecord = () => {
      if (rolledBack) {
        return;
      }
      rolledBack = true;
      if (existingRecord) {
        this.storeRecord(existingRecord, false);
      } else {
        this.deleteRecord(newRecord.key);
      }
    };
    rollbackLogForThisOperation.push(rollbackStoreRecord);
    if (rollbackLog) {
      rollbackLog.push(rollbackStoreRecord);
    }
    if (existingRecord) {
      for (const rawIndex of this.rawIndexes.values()) {
        rawIndex.deleteRecord(existingRecord);
      }
    }
    try {
      for (const rawIndex of this.rawIndexes.values()) {
        if (rawIndex.initialized) {
          rawIndex.storeRecord(newRecord);
        }
      }
    } catch (err) {
      if (err.name === "ConstraintError") {
        for (const rollback of rollbackLogForThisOperation) {
          rollback();
        }
      }
      throw err;
    }
    return newRecord.key;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-deleting-records-from-an-object-store
  deleteRecord(key, rollbackLog) {
    const deletedRecords = this.records.delete(key);
    if (rollbackLog) {
      for (const record of deletedRecords) {
        rollbackLog.push(() => {
          this.storeRecord(record, true);
        });
      }
    }
    for (const rawIndex of this.rawIndexes.values()) {
      for (const record of deletedRecords) {
        rawIndex.deleteRecord(record);
      }
    }
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#dfn-steps-for-clearing-an-object-store
  clear(rollbackLog) {
    const deletedRecords = this.records.clear();
    if (rollbackLog) {
      for (const record of deletedRecords) {
        rollbackLog.push(() => {
          this.storeRecord(record, true);
        });
      }
    }
    for (const rawIndex of this.rawIndexes.values()) {
      rawIndex.records.clear();
    }
  }
  count(range) {
    if (range === void 0 || range.lower === void 0 && range.upper === void 0) {
      return this.records.size();
    }
    let count = 0;
    for (const record of this.records.values(range)) {
      count += 1;
    }
    return count;
  }
};
var ObjectStore_default = ObjectStore;

// node_modules/fake-indexeddb/build/esm/lib/closeConnection.js
var closeConnection = (connection, forced = false) => {
  connection._closePending = true;
  const transactionsComplete = connection._rawDatabase.transactions.every((transaction) => {
    return transaction._state === "finished";
  });
  if (transactionsComplete) {
    connection._closed = true;
    connection._rawDatabase.connections = connection._rawDatabase.connections.filter((otherConnection) => {
      return connection !== otherConnection;
    });
    if (forced) {
      const event = new FakeEvent_default("close", {
        bubbles: false,
        cancelable: false
      });
      event.eventPath = [];
      connection.dispatchEvent(event);
    }
  } else {
    queueTask(() => {
      closeConnection(connection, forced);
    });
  }
};
var closeConnection_default = closeConnection;

// node_modules/fake-indexeddb/build/esm/FDBDatabase.js
var confirmActiveVersionchangeTransaction = (database) => {
  let transaction;
  if (database._runningVersionchangeTransaction) {
    transaction = database._rawDatabase.transactions.findLast((tx) => {
      return tx.mode === "versionchange";
    });
  }
  if (!transaction) {
    throw new InvalidStateError();
  }
  if (transaction._state !== "active") {
    throw new TransactionInactiveError();
  }
  return transaction;
};
var FDBDatabase = class extends FakeEventTarget_default {
  _closePending = false;
  _closed = false;
  _runningVersionchangeTransaction = false;
  constructor(rawDatabase) {
    super();
    this._rawDatabase = rawDatabase;
    this._rawDatabase.connections.push(this);
    this.name = rawDatabase.name;
    this.version = rawDatabase.version;
    this.objectStoreNames = new FakeDOMStringList_default(...Array.from(rawDatabase.rawObjectStores.keys()).sort());
  }
  // http://w3c.github.io/IndexedDB/#dom-idbdatabase-createobjectstore
  createObjectStore(name, options = {}) {
    if (name === void 0) {
      throw new TypeError();
    }
    const transaction = confirmActiveVersionchangeTransaction(this);
    const keyPath = options !== null && options.keyPath !== void 0 ? options.keyPath : null;
    const autoIncrement = options !== null && options.autoIncrement !== void 0 ? options.autoIncrement : false;
    if (keyPath !== null) {
      validateKeyPath_default(keyPath);
    }
    if (this._rawDatabase.rawObjectStores.has(name)) {
      throw new ConstraintError();
    }
    if (autoIncrement && (keyPath === "" || Array.isArray(keyPath))) {
      throw new InvalidAccessError();
    }
    const objectStoreNames = [...this.objectStoreNames];
    const transactionObjectStoreNames = [...transaction.objectStoreNames];
    const rawObjectStore = new ObjectStore_default(this._rawDatabase, name, keyPath, autoIncrement);
    this.objectStoreNames._push(name);
    this.objectStoreNames._sort();
    transaction._scope.add(name);
    transaction._createdObjectStores.add(rawObjectStore);
    this._rawDatabase.rawObjectStores.set(name, rawObjectStore);
    transaction.objectStoreNames = new FakeDOMStringList_default(...this.objectStoreNames);
    transaction._rollbackLog.push(() => {
      rawObjectStore.deleted = true;
      this.objectStoreNames = new FakeDOMStringList_default(...objectStoreNames);
      transaction.objectStoreNames = new FakeDOMStringList_default(...transactionObjectStoreNames);
      transaction._scope.delete(rawObjectStore.name);
      this._rawDatabase.rawObjectStores.delete(rawObjectStore.name);
    });
    return transaction.objectStore(name);
  }
  // https://www.w3.org/TR/IndexedDB/#dom-idbdatabase-deleteobjectstore
  deleteObjectStore(name) {
    if (name === void 0) {
      throw new TypeError();
    }
    const transaction = confirmActiveVersionchangeTransaction(this);
    const store = this._rawDatabase.rawObjectStores.get(name);
    if (store === void 0) {
      throw new NotFoundError();
    }
    this.objectStoreNames = new FakeDOMStringList_default(...Array.from(this.objectStoreNames).filter((objectStoreName) => {
      return objectStoreName !== name;
    }));
    transaction.objectStoreNames = new FakeDOMStringList_default(...this.objectStoreNames);
    const objectStore = transaction._objectStoresCache.get(name);
    let prevIndexNames;
    if (objectStore) {
      prevIndexNames = [...objectStore.indexNames];
      objectStore.indexNames = new FakeDOMStringList_default();
    }
    transaction._rollbackLog.push(() => {
      store.deleted = false;
      this._rawDatabase.rawObjectStores.set(store.name, store);
      this.objectStoreNames._push(store.name);
      transaction.objectStoreNames._push(store.name);
      this.objectStoreNames._sort();
      if (objectStore && prevIndexNames) {
        objectStore.indexNames = new FakeDOMStringList_default(...prevIndexNames);
      }
    });
    store.deleted = true;
    this._rawDatabase.rawObjectStores.delete(name);
    transaction._objectStoresCache.delete(name);
  }
  transaction(storeNames, mode, options) {
    mode = mode !== void 0 ? mode : "readonly";
    if (mode !== "readonly" && mode !== "readwrite" && mode !== "versionchange") {
      throw new TypeError("Invalid mode: " + mode);
    }
    const hasActiveVersionchange = this._rawDatabase.transactions.some((transaction) => {
      return transaction._state === "active" && transaction.mode === "versionchange" && transaction.db === this;
    });
    if (hasActiveVersionchange) {
      throw new InvalidStateError();
    }
    if (this._closePending) {
      throw new InvalidStateError();
    }
    if (!Array.isArray(storeNames)) {
      storeNames = [storeNames];
    }
    if (storeNames.length === 0 && mode !== "versionchange") {
      throw new InvalidAccessError();
    }
    for (const storeName of storeNames) {
      if (!this.objectStoreNames.contains(storeName)) {
        throw new NotFoundError("No objectStore named " + storeName + " in this database");
      }
    }
    const durability = options?.durability ?? "default";
    if (durability !== "default" && durability !== "strict" && durability !== "relaxed") {
      throw new TypeError(
        // based on Firefox's error message
        `'${durability}' (value of 'durability' member of IDBTransactionOptions) is not a valid value for enumeration IDBTransactionDurability`
      );
    }
    const tx = new FDBTransaction_default(storeNames, mode, durability, this);
    this._rawDatabase.transactions.push(tx);
    this._rawDatabase.processTransactions();
    return tx;
  }
  close() {
    closeConnection_default(this);
  }
  get [Symbol.toStringTag]() {
    return "IDBDatabase";
  }
};
var FDBDatabase_default = FDBDatabase;

// node_modules/fake-indexeddb/build/esm/FDBOpenDBRequest.js
var FDBOpenDBRequest = class extends FDBRequest_default {
  onupgradeneeded = null;
  onblocked = null;
  get [Symbol.toStringTag]() {
    return "IDBOpenDBRequest";
  }
};
var FDBOpenDBRequest_default = FDBOpenDBRequest;

// node_modules/fake-indexeddb/build/esm/FDBVersionChangeEvent.js
var FDBVersionChangeEvent = class extends FakeEvent_default {
  constructor(type, parameters = {}) {
    super(type);
    this.newVersion = parameters.newVersion !== void 0 ? parameters.newVersion : null;
    this.oldVersion = parameters.oldVersion !== void 0 ? parameters.oldVersion : 0;
  }
  get [Symbol.toStringTag]() {
    return "IDBVersionChangeEvent";
  }
};
var FDBVersionChangeEvent_default = FDBVersionChangeEvent;

// node_modules/fake-indexeddb/build/esm/lib/intersection.js
function intersection(set1, set2) {
  if ("intersection" in set1) {
    return set1.intersection(set2);
  }
  return new Set([...set1].filter((item) => set2.has(item)));
}

// node_modules/fake-indexeddb/build/esm/lib/Database.js
var Database = class {
  transactions = [];
  rawObjectStores = /* @__PURE__ */ new Map();
  connections = [];
  constructor(name, version) {
    this.name = name;
    this.version = version;
    this.processTransactions = this.processTransactions.bind(this);
  }
  processTransactions() {
    queueTask(() => {
      const running = this.transactions.filter((transaction) => transaction._started && transaction._state !== "finished");
      const waiting = this.transactions.filter((transaction) => !transaction._started && transaction._state !== "finished");
      const next = waiting.find((transaction, i) => {
        const anyRunning = running.some((other) => !(transaction.mode === "readonly" && other.mode === "readonly") && intersection(other._scope, transaction._scope).size > 0);
        if (anyRunning) {
          return false;
        }
        const anyWaiting = waiting.slice(0, i).some((other) => intersection(other._scope, transaction._scope).size > 0);
        return !anyWaiting;
      });
      if (next) {
        next.addEventListener("complete", this.processTransactions);
        next.addEventListener("abort", this.processTransactions);
        next._start();
      }
    });
  }
};
var Database_default = Database;

// node_modules/fake-indexeddb/build/esm/lib/validateRequiredArguments.js
function validateRequiredArguments(numArguments, expectedNumArguments, methodName) {
  if (numArguments < expectedNumArguments) {
    throw new TypeError(`${methodName}: At least ${expectedNumArguments} ${expectedNumArguments === 1 ? "argument" : "arguments"} required, but only ${arguments.length} passed`);
  }
}

// node_modules/fake-indexeddb/build/esm/FDBFactory.js
var runTaskInConnectionQueue = (connectionQueues, name, task) => {
  const queue = connectionQueues.get(name) ?? Promise.resolve();
  connectionQueues.set(name, queue.then(task));
};
var waitForOthersClosedDelete = (databases, name, openDatabases, cb) => {
  const anyOpen = openDatabases.some((openDatabase2) => {
    return !openDatabase2._closed && !openDatabase2._closePending;
  });
  if (anyOpen) {
    queueTask(() => waitForOthersClosedDelete(databases, name, openDatabases, cb));
    return;
  }
  databases.delete(name);
  cb(null);
};
var deleteDatabase = (databases, connectionQueues, name, request, cb) => {
  const deleteDBTask = () => {
    return new Promise((resolve) => {
      const db = databases.get(name);
      const oldVersion = db !== void 0 ? db.version : 0;
      const onComplete = (err) => {
        try {
          if (err) {
            cb(err);
          } else {
            cb(null, oldVersion);
          }
        } finally {
          resolve();
        }
      };
      try {
        const db2 = databases.get(name);
        if (db2 === void 0) {
          onComplete(null);
          return;
        }
        const openConnections = db2.connections.filter((connection) => {
          return !connection._closed;
        });
        for (const openDatabase2 of openConnections) {
          if (!openDatabase2._closePending) {
            queueTask(() => {
              const event = new FDBVersionChangeEvent_default("versionchange", {
                newVersion: null,
                oldVersion: db2.version
              });
              openDatabase2.dispatchEvent(event);
            });
          }
        }
        queueTask(() => {
          const anyOpen = openConnections.some((openDatabase3) => {
            return !openDatabase3._closed && !openDatabase3._closePending;
          });
          if (anyOpen) {
            queueTask(() => {
              const event = new FDBVersionChangeEvent_default("blocked", {
                newVersion: null,
                oldVersion: db2.version
              });
              request.dispatchEvent(event);
            });
          }
          waitForOthersClosedDelete(databases, name, openConnections, onComplete);
        });
      } catch (err) {
        onComplete(err);
      }
    });
  };
  runTaskInConnectionQueue(connectionQueues, name, deleteDBTask);
};
var runVersionchangeTransaction = (connection, version, request, cb) => {
  connection._runningVersionchangeTransaction = true;
  const oldVersion = connection._oldVersion = connection.version;
  const openConnections = connection._rawDatabase.connections.filter((otherDatabase) => {
    return connection !== otherDatabase;
  });
  for (const openDatabase2 of openConnections) {
    if (!openDatabase2._closed && !openDatabase2._closePending) {
      queueTask(() => {
        const event = new FDBVersionChangeEvent_default("versionchange", {
          newVersion: version,
          oldVersion
        });
        openDatabase2.dispatchEvent(event);
      });
    }
  }
  queueTask(() => {
    const anyOpen = openConnections.some((openDatabase3) => {
      return !openDatabase3._closed && !openDatabase3._closePending;
    });
    if (anyOpen) {
      queueTask(() => {
        const event = new FDBVersionChangeEvent_default("blocked", {
          newVersion: version,
          oldVersion
        });
        request.dispatchEvent(event);
      });
    }
    const waitForOthersClosed = () => {
      const anyOpen2 = openConnections.some((openDatabase2) => {
        return !openDatabase2._closed && !openDatabase2._closePending;
      });
      if (anyOpen2) {
        queueTask(waitForOthersClosed);
        return;
      }
      connection._rawDatabase.version = version;
      connection.version = version;
      const transaction = connection.transaction(Array.from(connection.objectStoreNames), "versionchange");
      transaction._openRequest = request;
      request.result = connection;
      request.readyState = "done";
      request.transaction = transaction;
      transaction._rollbackLog.push(() => {
        connection._rawDatabase.version = oldVersion;
        connection.version = oldVersion;
      });
      transaction._state = "active";
      const event = new FDBVersionChangeEvent_default("upgradeneeded", {
        newVersion: version,
        oldVersion
      });
      let didThrow = false;
      try {
        request.dispatchEvent(event);
      } catch (_err) {
        didThrow = true;
      }
      const concludeUpgrade = () => {
        if (transaction._state === "active") {
          transaction._state = "inactive";
          if (didThrow) {
            transaction._abort("AbortError");
          }
        }
      };
      if (didThrow) {
        concludeUpgrade();
      } else {
        queueTask(concludeUpgrade);
      }
      transaction._prioritizedListeners.set("error", () => {
        connection._runningVersionchangeTransaction = false;
        connection._oldVersion = void 0;
      });
      transaction._prioritizedListeners.set("abort", () => {
        connection._runningVersionchangeTransaction = false;
        connection._oldVersion = void 0;
        queueTask(() => {
          request.transaction = null;
          cb(new AbortError());
        });
      });
      transaction._prioritizedListeners.set("complete", () => {
        connection._runningVersionchangeTransaction = false;
        connection._oldVersion = void 0;
        queueTask(() => {
          request.transaction = null;
          if (connection._closePending) {
            cb(new AbortError());
          } else {
            cb(null);
          }
        });
      });
    };
    waitForOthersClosed();
  });
};
var openDatabase = (databases, connectionQueues, name, version, request, cb) => {
  const openDBTask = () => {
    return new Promise((resolve) => {
      const onComplete = (err) => {
        try {
          if (err) {
            cb(err);
          } else {
            cb(null, connection);
          }
        } finally {
          resolve();
        }
      };
      let db = databases.get(name);
      if (db === void 0) {
        db = new Database_default(name, 0);
        databases.set(name, db);
      }
      if (version === void 0) {
        version = db.version !== 0 ? db.version : 1;
      }
      if (db.version > version) {
        return onComplete(new VersionError());
      }
      const connection = new FDBDatabase_default(db);
      if (db.version < version) {
        runVersionchangeTransaction(connection, version, request, (err) => {
          onComplete(err);
        });
      } else {
        onComplete(null);
      }
    });
  };
  runTaskInConnectionQueue(connectionQueues, name, openDBTask);
};
var FDBFactory = class {
  _databases = /* @__PURE__ */ new Map();
  // https://w3c.github.io/IndexedDB/#connection-queue
  _connectionQueues = /* @__PURE__ */ new Map();
  // promise chain as lightweight FIFO task queue
  // https://w3c.github.io/IndexedDB/#dom-idbfactory-cmp
  cmp(first, second) {
    validateRequiredArguments(arguments.length, 2, "IDBFactory.cmp");
    return cmp_default(first, second);
  }
  // https://w3c.github.io/IndexedDB/#dom-idbfactory-deletedatabase
  deleteDatabase(name) {
    validateRequiredArguments(arguments.length, 1, "IDBFactory.deleteDatabase");
    const request = new FDBOpenDBRequest_default();
    request.source = null;
    queueTask(() => {
      deleteDatabase(this._databases, this._connectionQueues, name, request, (err, oldVersion) => {
        if (err) {
          request.error = new DOMException(err.message, err.name);
          request.readyState = "done";
          const event = new FakeEvent_default("error", {
            bubbles: true,
            cancelable: true
          });
          event.eventPath = [];
          request.dispatchEvent(event);
          return;
        }
        request.result = void 0;
        request.readyState = "done";
        const event2 = new FDBVersionChangeEvent_default("success", {
          newVersion: null,
          oldVersion
        });
        request.dispatchEvent(event2);
      });
    });
    return request;
  }
  // http://www.w3.org/TR/2015/REC-IndexedDB-20150108/#widl-IDBFactory-open-IDBOpenDBRequest-DOMString-name-unsigned-long-long-version
  open(name, version) {
    validateRequiredArguments(arguments.length, 1, "IDBFactory.open");
    if (arguments.length > 1 && version !== void 0) {
      version = enforceRange_default(version, "MAX_SAFE_INTEGER");
    }
    if (version === 0) {
      throw new TypeError("Database version cannot be 0");
    }
    const request = new FDBOpenDBRequest_default();
    request.source = null;
    queueTask(() => {
      openDatabase(this._databases, this._connectionQueues, name, version, request, (err, connection) => {
        if (err) {
          request.result = void 0;
          request.readyState = "done";
          request.error = new DOMException(err.message, err.name);
          const event = new FakeEvent_default("error", {
            bubbles: true,
            cancelable: true
          });
          event.eventPath = [];
          request.dispatchEvent(event);
          return;
        }
        request.result = connection;
        request.readyState = "done";
        const event2 = new FakeEvent_default("success");
        event2.eventPath = [];
        request.dispatchEvent(event2);
      });
    });
    return request;
  }
  // https://w3c.github.io/IndexedDB/#dom-idbfactory-databases
  databases() {
    return Promise.resolve(Array.from(this._databases.entries(), ([name, database]) => {
      const activeVersionChangeConnection = database.connections.find((connection) => connection._runningVersionchangeTransaction);
      const version = activeVersionChangeConnection ? activeVersionChangeConnection._oldVersion : database.version;
      return {
        name,
        version
      };
    }).filter(({
      version
    }) => {
      return version > 0;
    }));
  }
  get [Symbol.toStringTag]() {
    return "IDBFactory";
  }
};
var FDBFactory_default = FDBFactory;

// node_modules/fake-indexeddb/build/esm/fakeIndexedDB.js
var fakeIndexedDB = new FDBFactory_default();

// kit/shape.ts
function shape(name, fields, how) {
  return { name, fields, how };
}
function factShape(name, fields, how, said2) {
  return { name, fields, how, ...said2 };
}
var Malformed = class extends Error {
  path;
  constructor(path, why) {
    super(`${path || "it"} ${why}`);
    this.name = "Malformed";
    this.path = path;
  }
};
function fill(of, given) {
  return readStruct(of, given, "");
}
function read(of, json) {
  return readStruct(of, json, "");
}
function write(of, value) {
  return writeStruct(of, value);
}
function subjectOf(of, value) {
  if (of.subject === null) throw new Error(`${of.kind} is not written by tills`);
  return patterned(of.subject, value);
}
function scopeOf(of, value) {
  if (of.scope === null) throw new Error(`${of.kind} is not written by tills`);
  return patterned(of.scope, value) || "shop";
}
function quoted(text) {
  return JSON.stringify(/[\0\ud800-\udfff]/.test(text) ? wellFormed(text) : text);
}
function wellFormed(text) {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
}
function patterned(pattern, value) {
  const fields = value;
  return pattern.replace(/\{(\w+)\}/g, (_, name) => String(fields[name] ?? ""));
}
function readStruct(of, json, path) {
  if (of.how.array) {
    if (!Array.isArray(json)) throw new Malformed(path, "is not a list");
    const made2 = {};
    of.fields.forEach((field, place) => {
      made2[field[0]] = place < json.length ? readAs(field[1], json[place], `${path}[${place}]`) : absent(field, path);
    });
    return made2;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Malformed(path, `is no ${of.name}`);
  const come = json;
  const made = {};
  if (of.how.tag) {
    const [name, value] = of.how.tag;
    if (come[name] !== value) throw new Malformed(`${path}.${name}`, `is not ${value}`);
    made[name] = value;
  }
  for (const field of of.fields) {
    const value = come[field[0]];
    made[field[0]] = value === void 0 ? absent(field, path) : readAs(field[1], value, `${path}.${field[0]}`);
  }
  return made;
}
function absent(field, path) {
  if (field.length < 3) throw new Malformed(`${path}.${field[0]}`, "is missing");
  return readAs(field[1], field[2], `${path}.${field[0]}`);
}
function readAs(codec, value, path) {
  switch (codec) {
    case "str":
      if (typeof value !== "string") throw new Malformed(path, "is no text");
      return value;
    case "int":
      if (!Number.isSafeInteger(value)) throw new Malformed(path, "is no whole number");
      return value;
    case "bool":
      if (typeof value !== "boolean") throw new Malformed(path, "is neither true nor false");
      return value;
    case "null":
      if (value !== null) throw new Malformed(path, "is not null");
      return value;
    case "raw":
      return value;
  }
  if ("of" in codec) {
    if (!codec.of.includes(value)) throw new Malformed(path, `is none of ${codec.of.join(", ")}`);
    return value;
  }
  if ("struct" in codec) return readStruct(codec.struct(), value, path);
  if ("any" in codec) return readOneOf(codec.any, value, path);
  if ("map" in codec) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed(path, "is no table");
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readAs(codec.map, one, `${path}.${key}`)]));
  }
  if (!Array.isArray(value)) throw new Malformed(path, "is no list");
  if ("list" in codec) return value.map((one, place) => readAs(codec.list, one, `${path}[${place}]`));
  if (value.length !== codec.tuple.length) throw new Malformed(path, `has not ${codec.tuple.length} parts`);
  return codec.tuple.map((one, place) => readAs(one, value[place], `${path}[${place}]`));
}
function readOneOf(codecs, value, path) {
  let first;
  for (const codec of codecs) {
    try {
      return readAs(codec, value, path);
    } catch (why) {
      if (!(why instanceof Malformed)) throw why;
      if (first === void 0 || isTag(first)) first = why;
    }
  }
  throw first;
}
function isTag(why) {
  return why instanceof Malformed && why.path.endsWith(".is");
}
function writeStruct(of, value) {
  const parts = [];
  if (of.how.array) return `[${of.fields.map(([name, codec]) => writeAs(codec, value[name])).join(",")}]`;
  if (of.how.tag) parts.push(`${quoted(of.how.tag[0])}:${quoted(of.how.tag[1])}`);
  for (const field of of.fields) {
    const one = value[field[0]];
    if (one === void 0 || of.how.omit && field.length > 2 && saysNothing(one, field[2])) continue;
    parts.push(`"${field[0]}":${writeAs(field[1], one)}`);
  }
  return `{${parts.join(",")}}`;
}
function saysNothing(value, otherwise) {
  if (Array.isArray(value)) return value.length === 0 && Array.isArray(otherwise) && otherwise.length === 0;
  return value === otherwise;
}
function writeAs(codec, value) {
  if (typeof codec === "object") {
    if ("struct" in codec) return writeStruct(codec.struct(), value);
    if ("list" in codec) return `[${value.map((one) => writeAs(codec.list, one)).join(",")}]`;
    if ("tuple" in codec) return `[${codec.tuple.map((one, place) => writeAs(one, value[place])).join(",")}]`;
    if ("map" in codec) {
      const pairs = Object.entries(value).map(([key, one]) => `${quoted(key)}:${writeAs(codec.map, one)}`);
      return `{${pairs.join(",")}}`;
    }
    if ("any" in codec) return writeOneOf(codec.any, value);
  }
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return JSON.stringify(value);
}
function writeOneOf(codecs, value) {
  for (const codec of codecs) {
    try {
      readAs(codec, value, "");
    } catch {
      continue;
    }
    return writeAs(codec, value);
  }
  throw new Error("fits none of its shapes");
}

// kit/kernel/sha256.ts
async function sha256(data) {
  const subtle = globalThis.crypto?.subtle;
  return subtle ? new Uint8Array(await subtle.digest("SHA-256", data)) : sha256ByHand(data);
}
var [STATE, ROUNDS] = constants();
function sha256ByHand(data) {
  const blocks = padded(data);
  const state = Uint32Array.from(STATE);
  const words = new Uint32Array(64);
  for (let start = 0; start < blocks.byteLength; start += 64) {
    for (let n = 0; n < 16; n += 1) words[n] = blocks.getUint32(start + 4 * n);
    for (let n = 16; n < 64; n += 1) {
      const [a, b] = [words[n - 15], words[n - 2]];
      const mixedA = turned(a, 7) ^ turned(a, 18) ^ a >>> 3;
      const mixedB = turned(b, 17) ^ turned(b, 19) ^ b >>> 10;
      words[n] = words[n - 16] + mixedA + words[n - 7] + mixedB;
    }
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, n) => digest.setUint32(4 * n, word));
  return new Uint8Array(digest.buffer);
}
function compress(state, words) {
  let [a, b, c, d, e, f, g, h] = Array.from(state);
  for (let n = 0; n < 64; n += 1) {
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + ROUNDS[n] + words[n];
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, d + one | 0, c, b, a, one + two | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => {
    state[n] += word;
  });
}
function padded(data) {
  const bytes = new Uint8Array(Math.ceil((data.length + 9) / 64) * 64);
  bytes.set(data);
  bytes[data.length] = 128;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(bytes.length - 4, data.length << 3);
  return view;
}
function turned(word, by) {
  return word >>> by | word << 32 - by;
}
function constants() {
  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32);
  return [Uint32Array.from(primes.slice(0, 8).map((n) => fraction(Math.sqrt(n)))), Uint32Array.from(primes.map((n) => fraction(Math.cbrt(n))))];
}
function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function unhex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

// kit/kernel/entry.ts
var MAX_ENTRY_BYTES = 65536;
var MAX_SUBJECT = 240;
var MAX_SHORT = 120;
var encoder = new TextEncoder();
function freeze(heading, of, fact) {
  return freezeRaw({ ...heading, scope: scopeOf(of, fact), subject: subjectOf(of, fact), kind: of.kind, v: of.v }, write(of, fact));
}
function freezeRaw(entry, body) {
  const { scope, kind, wish, actor, subject } = entry;
  const tooLong = [scope, kind, wish, actor].some((name) => Array.from(name).length > MAX_SHORT);
  if (tooLong || Array.from(subject).length > MAX_SUBJECT) throw new Error(`a name too long for an entry: ${subject} ${kind} ${wish}`);
  const text = `${openingOf(entry)}${body}}`;
  const bytes = encoder.encode(text).length;
  if (bytes > MAX_ENTRY_BYTES) throw new Error(`an entry of ${bytes} bytes is larger than ${MAX_ENTRY_BYTES}`);
  return text;
}
function openingOf(entry) {
  const parts = [
    `"tenant":${quoted(entry.tenant)}`,
    `"origin":${quoted(entry.origin)}`,
    `"seq":${entry.seq}`,
    `"ms":${entry.ms}`,
    entry.tick ? `"tick":${entry.tick}` : "",
    entry.device_ms ? `"device_ms":${entry.device_ms}` : "",
    entry.actor ? `"actor":${quoted(entry.actor)}` : "",
    entry.wish ? `"wish":${quoted(entry.wish)}` : "",
    entry.cause ? `"cause":${quoted(entry.cause)}` : "",
    entry.scope === "shop" ? "" : `"scope":${quoted(entry.scope)}`,
    `"subject":${quoted(entry.subject)}`,
    `"kind":${quoted(entry.kind)}`,
    entry.v === 1 ? "" : `"v":${entry.v}`
  ];
  return `{${parts.filter((part) => part).join(",")},"body":`;
}
function thaw(text) {
  const said2 = JSON.parse(text);
  return { ...{ tick: 0, device_ms: 0, actor: "", wish: "", cause: "", scope: "shop", v: 1 }, ...said2 };
}
function bodyOf(text) {
  const opening = openingOf(thaw(text));
  if (!text.startsWith(opening)) throw new Error(`not an entry as this till writes them: ${text.slice(0, 80)}`);
  return text.slice(opening.length, -1);
}
async function genesis(tenant, origin) {
  return hex(await sha256(encoder.encode(`lancar/1
${tenant}
${origin}`)));
}
async function link(previous, text) {
  const bytes = encoder.encode(text);
  const both = new Uint8Array(32 + bytes.length);
  both.set(unhex(previous));
  both.set(bytes, 32);
  return hex(await sha256(both));
}

// kit/shapes/kernel.ts
var Hello = /* @__PURE__ */ shape("Hello", [
  ["tenant", "str"],
  ["wall_ms", "int"],
  ["heads", { map: "int" }, {}],
  ["hashes", { map: "str" }, {}]
], {});
var Welcome = /* @__PURE__ */ shape("Welcome", [
  ["node", "str"],
  ["role", "str"],
  ["wall_ms", "int"],
  ["heads", { map: { tuple: ["int", "str"] } }, {}],
  ["apart", { list: "str" }, []]
], {});
var RunHeader = /* @__PURE__ */ shape("RunHeader", [
  ["tenant", "str"],
  ["origin", "str"],
  ["first", "int"],
  ["prev", "str"],
  ["entries", "int"]
], {});
var RunAnswer = /* @__PURE__ */ shape("RunAnswer", [
  ["origin", "str"],
  ["said", "str"],
  ["seq", "int"],
  ["hash", "str"],
  ["fork_at", "int", 0],
  ["aside", "int", 0]
], { "omit": true });
var PushAnswer = /* @__PURE__ */ shape("PushAnswer", [
  ["runs", { list: { struct: () => RunAnswer } }]
], {});

// kit/kernel/runs.ts
var MAX_BATCH_ENTRIES = 500;
var MAX_BATCH_BYTES = 256e3;
function encodeRuns(runs) {
  return runs.flatMap(({ tenant, origin, first, prev, texts }) => [
    write(RunHeader, { tenant, origin, first, prev, entries: texts.length }),
    ...texts
  ]).join("\n");
}
function decodeRuns(data) {
  const lines = data ? data.split("\n") : [];
  const runs = [];
  for (let place = 0; place < lines.length; ) {
    const { entries, ...header } = read(RunHeader, JSON.parse(lines[place]));
    const texts = lines.slice(place + 1, place + 1 + entries);
    if (texts.length !== entries) throw new Error(`a run of ${entries} entries ends after ${texts.length}`);
    runs.push({ ...header, texts });
    place += 1 + entries;
  }
  return runs;
}

// kit/shapes/till.ts
var CashMoved = /* @__PURE__ */ factShape("CashMoved", [
  ["branch", "str"],
  ["till", "str"],
  ["business_day", "str"],
  ["shift", "str"],
  ["amount", "int"],
  ["reason", "str"],
  ["note", "str", ""]
], { "omit": true }, { "kind": "till.cash_moved", "v": 1, "needs": "sell", "subject": "shift/{shift}", "scope": "{branch}" });

// kit/kernel/clock.ts
var MAX_AHEAD_MS = 36e5;
var MAX_TICK = 1e6;
var HybridClock = class {
  wall;
  last = { ms: 0, tick: 0 };
  constructor(wall) {
    this.wall = () => Math.max(0, Math.floor(wall()));
  }
  /** The next stamp: later than every stamp given or witnessed before. `wallMs`: what the device's clock has just said. */
  now(wallMs = this.wall()) {
    const { ms, tick } = this.last;
    if (wallMs > ms) this.last = { ms: wallMs, tick: 0 };
    else this.last = tick < MAX_TICK ? { ms, tick: tick + 1 } : { ms: ms + 1, tick: 0 };
    return this.last;
  }
  /** Makes later stamps follow this remote one, unless it is too far ahead to be believed. */
  witness(stamp) {
    if (isLater(stamp, this.last) && stamp.ms <= this.wall() + MAX_AHEAD_MS) this.last = stamp;
  }
  /** Continues from our own journal's last stamp, whatever the device's clock says after a boot. */
  restart(stamp) {
    if (isLater(stamp, this.last)) this.last = { ms: stamp.ms, tick: stamp.tick };
  }
};
function isLater(a, b) {
  return a.ms > b.ms || a.ms === b.ms && a.tick > b.tick;
}

// kit/kernel/ids.ts
var LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
var LENGTH = 10;
var FAIR = 256 - 256 % LETTERS.length;
var systemRandom = (bytes) => crypto.getRandomValues(bytes);
function newOrigin(random = systemRandom) {
  let name = "";
  while (name.length < LENGTH) {
    for (const byte of random(new Uint8Array(LENGTH))) {
      if (byte < FAIR && name.length < LENGTH) name += LETTERS[byte % LETTERS.length];
    }
  }
  return name;
}
var Mint = class {
  many = 0;
  base;
  constructor(origin, seq) {
    this.base = `${origin}.${seq}`;
  }
  newId() {
    this.many += 1;
    return this.many === 1 ? this.base : `${this.base}-${this.many}`;
  }
};

// till/journal/again.ts
async function sayAgain(lines, onto, clock) {
  const renamed = new Map(lines.map((line, place) => [line.seq, onto.seq + 1 + place]));
  const said2 = [];
  let before = onto.hash;
  for (const [place, line] of lines.entries()) {
    const minted = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(line.origin)}\\.(\\d+)`, "gu");
    const rename = (text2) => text2.replace(minted, (found, seq) => {
      const now = renamed.get(Number(seq));
      return now === void 0 ? found : `${onto.origin}.${now}`;
    });
    const old = thaw(line.text);
    const entry = {
      ...old,
      ...clock.now(),
      origin: onto.origin,
      seq: onto.seq + 1 + place,
      device_ms: old.device_ms || old.ms,
      cause: `${line.origin}/${line.seq}`,
      subject: rename(old.subject)
    };
    const text = freezeRaw(entry, rename(bodyOf(line.text)));
    before = await link(before, text);
    said2.push({ origin: entry.origin, seq: entry.seq, text, hash: before, kind: line.kind, wish: line.wish });
  }
  return said2;
}
function escaped(name) {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// till/journal/shelf.ts
var SEGMENT = 50;
var NO_SHELF = {
  names: async () => [],
  read: async () => "",
  write: async () => void 0,
  remove: async () => void 0
};
function segmentOf(seq) {
  return seq - (seq - 1) % SEGMENT;
}
function segmentName(origin, first) {
  return `${origin}.${String(first).padStart(12, "0")}.ndjson`;
}
function readName(name) {
  const found = /^([^.]+)\.(\d{12})\.ndjson$/.exec(name);
  return found && { origin: found[1], first: Number(found[2]) };
}
async function stretches(shelf, tenant) {
  const found = [];
  for (const name of (await shelf.names()).filter((one) => readName(one)).sort()) {
    for (const run of await readRuns(shelf, name)) {
      if (run.tenant !== tenant) continue;
      const next = await hashed(run);
      const last = found.at(-1);
      if (last && last.origin === next.origin && last.first + last.texts.length === next.first && last.hashes.at(-1) === next.prev) {
        found[found.length - 1] = { ...last, texts: [...last.texts, ...next.texts], hashes: [...last.hashes, ...next.hashes] };
      } else if (next.texts.length) found.push(next);
    }
  }
  return found;
}
async function readRuns(shelf, name) {
  try {
    return decodeRuns(await shelf.read(name));
  } catch {
    return [];
  }
}
async function hashed(run) {
  const hashes = [];
  const texts = [];
  for (const [place, text] of run.texts.entries()) {
    if (!isEntry(text, run, run.first + place)) break;
    hashes.push(await link(hashes.at(-1) ?? run.prev, text));
    texts.push(text);
  }
  return { origin: run.origin, first: run.first, prev: run.prev, texts, hashes };
}
function isEntry(text, run, seq) {
  try {
    const said2 = JSON.parse(text);
    return said2.tenant === run.tenant && said2.origin === run.origin && said2.seq === seq;
  } catch {
    return false;
  }
}

// till/journal/copy.ts
async function copyOut(source, head, from) {
  const { shelf, tenant } = source;
  const { origin } = head;
  if (shelf === NO_SHELF) return;
  for (const name of await shelf.names()) {
    const segment = readName(name);
    if (segment?.origin !== origin) continue;
    if (segment.first + SEGMENT - 1 <= head.acked || segment.first > head.seq || head.acked === head.seq) await shelf.remove(name);
  }
  const start = Math.max(from, head.acked + 1);
  for (let first = segmentOf(start); start <= head.seq && first <= head.seq; first += SEGMENT) {
    const lines = await source.lines(origin, Math.max(first, head.pruned + 1), Math.min(head.seq, first + SEGMENT - 1));
    const prev = lines.length ? await source.hashAt(head, lines[0].seq - 1) : null;
    if (prev === null) continue;
    const run = { tenant, origin, first: lines[0].seq, prev, texts: lines.map((line) => line.text) };
    await shelf.write(segmentName(origin, first), encodeRuns([run]));
  }
}

// till/journal/store.ts
var VERSION = 1;
async function openStore(idb, name) {
  const opening = idb.open(name, VERSION);
  opening.onupgradeneeded = () => {
    const db2 = opening.result;
    db2.createObjectStore("heads", { keyPath: "origin" });
    const lines = db2.createObjectStore("lines", { keyPath: ["origin", "seq"] });
    lines.createIndex("wish", "wish");
    db2.createObjectStore("acks", { keyPath: ["peer", "origin"] });
    db2.createObjectStore("apart", { keyPath: ["origin", "seq"] });
  };
  const db = await answer(opening);
  db.onversionchange = () => db.close();
  return db;
}
async function writing(db, tables, write2) {
  const tx = db.transaction([...tables], "readwrite", { durability: "strict" });
  const done = finished(tx);
  try {
    const made = await write2((name) => tx.objectStore(name));
    await done;
    return made;
  } catch (why) {
    try {
      tx.abort();
    } catch {
    }
    await done.catch(() => void 0);
    throw why;
  }
}
function all(db, table, range, most) {
  return answer(db.transaction(table, "readonly").objectStore(table).getAll(range, most));
}
function linesOfWish(db, wish) {
  return answer(db.transaction("lines", "readonly").objectStore("lines").index("wish").getAll(wish));
}
function lineAt(db, origin, seq) {
  return answer(db.transaction("lines", "readonly").objectStore("lines").get([origin, seq]));
}
function between(keyRange, origin, first, last) {
  return keyRange.bound([origin, first], [origin, last]);
}
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
function finished(tx) {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error("the transaction was given up"));
  });
}

// till/journal/heal.ts
async function heal(db, shelf, tenant) {
  const known = new Map((await all(db, "heads")).map((head) => [head.origin, head]));
  let healed = 0;
  for (const stretch of await stretches(shelf, tenant)) {
    const head = known.get(stretch.origin);
    const missing = head ? after(stretch, head) : stretch;
    if (!missing?.texts.length) continue;
    const lines = missing.texts.map((text, place) => lineOf(missing, text, place));
    const now = closed(head ?? await lost(missing, tenant), lines.at(-1));
    await writing(db, ["heads", "lines"], async (table) => {
      for (const line of lines) table("lines").put(line);
      table("heads").put(now);
    });
    known.set(now.origin, now);
    healed += lines.length;
  }
  return healed;
}
function after(stretch, head) {
  const skip = head.seq + 1 - stretch.first;
  if (skip < 0 || skip >= stretch.texts.length) return null;
  const prev = skip ? stretch.hashes[skip - 1] : stretch.prev;
  if (prev !== head.hash) return null;
  return { ...stretch, first: head.seq + 1, prev, texts: stretch.texts.slice(skip), hashes: stretch.hashes.slice(skip) };
}
async function lost(stretch, tenant) {
  const before = stretch.first - 1;
  const prunedHash = before ? stretch.prev : await genesis(tenant, stretch.origin);
  return { origin: stretch.origin, state: "closed", seq: before, hash: prunedHash, ms: 0, tick: 0, acked: before, pruned: before, prunedHash };
}
function closed(head, last) {
  const { ms, tick } = thaw(last.text);
  return { ...head, state: "closed", seq: last.seq, hash: last.hash, ms, tick };
}
function lineOf(stretch, text, place) {
  const { kind, wish } = thaw(text);
  return { origin: stretch.origin, seq: stretch.first + place, text, hash: stretch.hashes[place], kind, wish };
}

// till/journal.ts
var KEPT = 500;
function said(of, fact) {
  return { of, fact };
}
var JournalTaken = class extends Error {
  name = "JournalTaken";
};
var Journal = class _Journal {
  tenant;
  device;
  clock;
  /** How many entries were brought back from the second copy when this journal was opened. */
  healed;
  db;
  around;
  shelf;
  heads = /* @__PURE__ */ new Map();
  acks = /* @__PURE__ */ new Map();
  /** Kinds of the entries that no node has yet, by origin, in their order, the last one last. */
  unsafe = /* @__PURE__ */ new Map();
  watchers = /* @__PURE__ */ new Set();
  turn = Promise.resolve();
  copying = Promise.resolve();
  copyFault = null;
  own = "";
  constructor(db, tenant, device, around, healed) {
    this.db = db;
    this.tenant = tenant;
    this.device = device;
    this.around = around;
    this.shelf = around.shelf ?? NO_SHELF;
    this.clock = new HybridClock(around.wall);
    this.healed = healed;
  }
  /** Opens the journal of a device, heals it from its second copy, and begins an incarnation where there is none to go on with. */
  static async open(name, tenant, device, around) {
    const db = await openStore(around.idb, name);
    const healed = await heal(db, around.shelf ?? NO_SHELF, tenant);
    const journal = new _Journal(db, tenant, device, around, healed);
    await journal.load();
    if (!journal.own) await journal.inTurn(() => journal.begin());
    for (const origin of journal.heads.keys()) journal.copy(origin, 1);
    return journal;
  }
  close() {
    this.db.close();
  }
  /** The present incarnation. */
  get origin() {
    return this.own;
  }
  head(origin) {
    return this.heads.get(origin);
  }
  /** How many entries (of a kind, or all) no node upstream has yet. */
  waiting(kind = "") {
    let many = 0;
    for (const kinds of this.unsafe.values()) many += kind ? kinds.filter((one) => one === kind).length : kinds.length;
    return many;
  }
  /** Where an entry of this journal is known to be. */
  safetyOf(origin, seq) {
    const acks = [...this.acks.values()].filter((ack) => ack.origin === origin && ack.seq >= seq);
    if (acks.some((ack) => ack.role === "hub")) return "central";
    return acks.length ? "safe" : "saved";
  }
  /** Calls after every change of what this journal says. Answers how to stop. */
  watch(changed) {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }
  /** When all that was written so far also stands in the second copy; throws why it could not. */
  async copied() {
    await this.copying;
    if (this.copyFault) throw this.copyFault;
  }
  /**
   * Writes what `decide` says, all of it or nothing, and answers when it is on the disk. `decide` may refuse by throwing.
   * Throws JournalTaken when another writer was faster, and what IndexedDB throws when the disk is full.
   */
  append(wish, decide) {
    return this.inTurn(async () => {
      const key = wish.key ? `${this.device}:${wish.key}` : "";
      const known = key ? await linesOfWish(this.db, key) : [];
      if (known.length) return doneOf(known, true);
      const head = this.mustHave(this.own);
      const wallMs = this.clock.wall();
      const lines = [];
      let stamp = { ms: head.ms, tick: head.tick };
      for (const { of, fact } of decide(new Mint(head.origin, head.seq + 1))) {
        stamp = this.clock.now(wallMs);
        const heading = {
          tenant: this.tenant,
          origin: head.origin,
          seq: head.seq + 1 + lines.length,
          ...stamp,
          device_ms: wallMs === stamp.ms ? 0 : wallMs,
          actor: wish.actor,
          wish: key,
          cause: wish.cause ?? ""
        };
        const text = freeze(heading, of, fact);
        const hash = await link(lines.at(-1)?.hash ?? head.hash, text);
        lines.push({ origin: head.origin, seq: heading.seq, text, hash, kind: of.kind, wish: key });
      }
      if (lines.length) await this.keep(head, lines, stamp);
      return doneOf(lines, false);
    });
  }
  /** The entries of an origin that are here, from one number to another. */
  lines(origin, first, last) {
    return all(this.db, "lines", between(this.around.keyRange, origin, first, last));
  }
  /** The newest entries that are here, of all incarnations, the newest first: for reprints without a network. */
  async recent(most) {
    const all2 = [];
    for (const head of this.heads.values()) all2.push(...await this.lines(head.origin, head.seq - most + 1, head.seq));
    const at = new Map(all2.map((line) => [line, thaw(line.text)]));
    return all2.sort((a, b) => at.get(b).ms - at.get(a).ms || at.get(b).tick - at.get(a).tick).slice(0, most);
  }
  // -- what the conversation with upstream asks, see journal/talk.ts
  /** The incarnations that a node upstream should hear of, and how far they are. */
  headsToPush() {
    const told = [...this.heads.values()].filter((head) => head.seq > head.pruned);
    return Object.fromEntries(told.map((head) => [head.origin, head.seq]));
  }
  /**
   * Takes a head that upstream told as an acknowledgement, if it is one, and answers from where to push on.
   *
   * Upstream knowing more of an incarnation than this journal means a lost tail: the incarnation is never written again.
   */
  heedHead(peer, origin, seq, hash) {
    return this.inTurn(async () => {
      const head = this.mustHave(origin);
      if (seq > head.seq) {
        await this.acknowledge(peer, head, head.seq);
        if (head.state === "open") await this.begin();
        return head.seq;
      }
      const ours = await this.hashAt(head, seq);
      if (ours !== null && ours !== hash && seq > 0) return Math.max(head.pruned, seq - MAX_BATCH_ENTRIES / 2);
      await this.acknowledge(peer, head, seq);
      return seq;
    });
  }
  /** Runs of what comes after those numbers, as much as fits one batch; none when upstream has all. */
  async runsAfter(there) {
    const runs = [];
    let entries = 0;
    let bytes = 0;
    for (const head of this.heads.values()) {
      const after2 = there.get(head.origin) ?? head.pruned;
      if (head.seq <= after2 || after2 < head.pruned) continue;
      const lines = await this.lines(head.origin, after2 + 1, Math.min(head.seq, after2 + MAX_BATCH_ENTRIES - entries));
      const texts = [];
      for (const { text } of lines) {
        const size = new TextEncoder().encode(text).length;
        if (entries && bytes + size > MAX_BATCH_BYTES) break;
        texts.push(text);
        entries += 1;
        bytes += size;
      }
      const prev = await this.hashAt(head, after2);
      if (texts.length && prev !== null) runs.push({ tenant: this.tenant, origin: head.origin, first: after2 + 1, prev, texts });
      if (texts.length < lines.length || entries >= MAX_BATCH_ENTRIES) break;
    }
    return runs;
  }
  /** Takes the entries from a number on out of an incarnation and says them again in a new one. Answers how many. */
  sayAgain(origin, from) {
    return this.inTurn(async () => {
      const lines = await this.lines(origin, from, this.mustHave(origin).seq);
      if (origin === this.own) await this.begin();
      const old = this.mustHave(origin);
      const own = this.mustHave(this.own);
      const again = await sayAgain(lines, own, this.clock);
      const last = Math.min(old.seq, from - 1);
      const cut = { ...old, state: "closed", seq: last, hash: await this.hashAt(old, last) ?? old.hash, acked: Math.min(old.acked, last) };
      const now = again.length ? { ...own, ...stampOf(again.at(-1)), seq: again.at(-1).seq, hash: again.at(-1).hash } : own;
      await writing(this.db, ["heads", "lines", "apart"], async (table) => {
        await this.untouched(table("heads"), [old, own]);
        for (const [place, line] of lines.entries()) {
          const apart = { origin, seq: line.seq, text: line.text, saidAs: `${own.origin}.${again[place].seq}` };
          table("apart").put(apart);
          table("lines").delete([origin, line.seq]);
        }
        for (const line of again) table("lines").put(line);
        table("heads").put(cut);
        table("heads").put(now);
      });
      for (const head of [cut, now]) await this.hold(head);
      this.copy(origin, from);
      this.copy(own.origin, own.seq + 1);
      return again.length;
    });
  }
  // -- inside
  inTurn(act) {
    const mine = this.turn.then(act);
    this.turn = mine.catch(() => void 0);
    return mine;
  }
  async load() {
    for (const ack of await all(this.db, "acks")) this.acks.set(`${ack.peer} ${ack.origin}`, ack);
    for (const head of await all(this.db, "heads")) {
      await this.hold(head);
      this.clock.restart(head);
      if (head.state === "open") this.own = head.origin;
    }
  }
  /** Takes a head into memory, with what of it no node has yet. */
  async hold(head) {
    this.heads.set(head.origin, head);
    const lines = head.seq > head.acked ? await this.lines(head.origin, head.acked + 1, head.seq) : [];
    this.unsafe.set(head.origin, lines.map((line) => line.kind));
    this.tell();
  }
  /** Closes the present incarnation and opens a new one under a name nobody ever used. */
  async begin() {
    const origin = newOrigin(this.around.random ?? systemRandom);
    const hash = await genesis(this.tenant, origin);
    const made = { origin, state: "open", seq: 0, hash, ms: 0, tick: 0, acked: 0, pruned: 0, prunedHash: hash };
    const old = this.heads.get(this.own);
    await writing(this.db, ["heads"], async (table) => {
      if (old) await this.untouched(table("heads"), [old]);
      if (old) table("heads").put({ ...old, state: "closed" });
      table("heads").add(made);
    });
    if (old) this.heads.set(old.origin, { ...old, state: "closed" });
    this.own = origin;
    await this.hold(made);
  }
  async keep(head, lines, stamp) {
    const last = lines.at(-1);
    const now = { ...head, ...stamp, seq: last.seq, hash: last.hash };
    await writing(this.db, ["heads", "lines"], async (table) => {
      await this.untouched(table("heads"), [head]);
      for (const line of lines) table("lines").add(line);
      table("heads").put(now);
    });
    this.heads.set(now.origin, now);
    this.unsafe.get(now.origin).push(...lines.map((line) => line.kind));
    this.copy(now.origin, head.seq + 1);
    this.tell();
  }
  /** Throws JournalTaken unless the heads on the disk are those this journal knows. */
  async untouched(heads, known) {
    for (const head of known) {
      const stored = await answer(heads.get(head.origin));
      if (stored?.seq !== head.seq || stored.hash !== head.hash || stored.state !== head.state) {
        throw new JournalTaken(`another writer is at ${head.origin}.${stored?.seq}`);
      }
    }
  }
  async acknowledge(peer, head, seq) {
    const key = `${peer.name} ${head.origin}`;
    const before = this.acks.get(key);
    if (before?.seq === seq && before.role === peer.role && seq <= head.acked) return;
    const ack = { peer: peer.name, origin: head.origin, role: peer.role, seq };
    const acked = Math.max(head.acked, seq);
    const until = Math.min(acked, head.seq - (this.around.kept ?? KEPT));
    const pruned = Math.max(head.pruned, until);
    const prunedHash = await this.hashAt(head, pruned) ?? head.prunedHash;
    const now = { ...head, acked, pruned, prunedHash };
    await writing(this.db, ["heads", "lines", "acks"], async (table) => {
      await this.untouched(table("heads"), [head]);
      table("acks").put(ack);
      table("heads").put(now);
      if (pruned > head.pruned) table("lines").delete(between(this.around.keyRange, head.origin, head.pruned + 1, pruned));
    });
    this.acks.set(key, ack);
    this.heads.set(now.origin, now);
    if (acked > head.acked) this.unsafe.get(head.origin).splice(0, acked - head.acked);
    this.copy(head.origin, now.seq + 1);
    this.tell();
  }
  /** The hash up to an entry, or null where this journal no longer knows it. */
  async hashAt(head, seq) {
    if (seq === head.seq) return head.hash;
    if (seq === head.pruned) return head.prunedHash;
    if (seq === 0) return genesis(this.tenant, head.origin);
    return (await lineAt(this.db, head.origin, seq))?.hash ?? null;
  }
  /** Brings the second copy of an origin up to date, from a number on; what is safe leaves it. Never holds up a sale. */
  copy(origin, from) {
    const source = { tenant: this.tenant, shelf: this.shelf, lines: this.lines.bind(this), hashAt: this.hashAt.bind(this) };
    this.copying = this.copying.then(() => copyOut(source, this.mustHave(origin), from)).then(
      () => {
        this.copyFault = null;
      },
      (why) => {
        this.copyFault = why;
      }
    );
  }
  mustHave(origin) {
    const head = this.heads.get(origin);
    if (!head) throw new Error(`no incarnation of this journal is called ${origin}`);
    return head;
  }
  tell() {
    for (const changed of this.watchers) changed();
  }
};
function stampOf(line) {
  const { ms, tick } = thaw(line.text);
  return { ms, tick };
}
function doneOf(lines, repeated) {
  return {
    refs: lines.map((line) => `${line.origin}.${line.seq}`),
    facts: lines.map((line) => ({ kind: line.kind, body: thaw(line.text).body })),
    repeated
  };
}

// till/journal/talk.ts
var MOST_STEPS = 1e4;
async function* pushRound(journal) {
  const askedMs = journal.clock.wall();
  const hello = { tenant: journal.tenant, wall_ms: askedMs, heads: journal.headsToPush() };
  const come = yield { path: "/sync/hello", type: "application/json", body: write(Hello, hello) };
  const welcome = read(Welcome, come);
  const skewMs = welcome.wall_ms - Math.floor((askedMs + journal.clock.wall()) / 2);
  const peer = { name: welcome.node, role: welcome.role };
  let pushed = 0;
  let again = 0;
  const there = /* @__PURE__ */ new Map();
  for (const origin of Object.keys(hello.heads)) {
    const [seq, hash] = welcome.heads[origin] ?? [0, ""];
    there.set(origin, await journal.heedHead(peer, origin, seq, hash));
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    again += await sayWhatCannotFollow(journal, there);
    const runs = await journal.runsAfter(there);
    if (!runs.length) return { node: peer.name, role: peer.role, pushed, again, skewMs };
    const answer2 = yield { path: "/sync/push", type: "application/x-ndjson", body: encodeRuns(runs) };
    for (const [place, said2] of read(PushAnswer, answer2).runs.entries()) {
      const run = runs[place];
      if (!run || said2.origin !== run.origin) throw new Error("an answer to another question");
      if (said2.said === "ok") pushed += run.texts.length;
      again += await heed(journal, peer, run, said2, there);
    }
  }
  throw new Error("a push that never ends");
}
async function sayWhatCannotFollow(journal, there) {
  let again = 0;
  for (const [origin, seq] of there) {
    const head = journal.head(origin);
    if (!head || seq >= head.pruned || head.seq <= head.pruned) continue;
    again += await journal.sayAgain(origin, head.acked + 1);
    there.delete(origin);
  }
  return again;
}
async function heed(journal, peer, run, said2, there) {
  if (said2.said !== "fork") {
    there.set(run.origin, await journal.heedHead(peer, run.origin, said2.seq, said2.hash));
    return 0;
  }
  const held = (journal.head(run.origin)?.pruned ?? 0) + 1;
  if (said2.fork_at < run.first && run.first > held) {
    there.set(run.origin, Math.max(held, said2.fork_at - 250) - 1);
    return 0;
  }
  there.delete(run.origin);
  return journal.sayAgain(run.origin, Math.max(said2.fork_at, held));
}

// tests/journal_world.ts
var MemoryShelf = class {
  files = /* @__PURE__ */ new Map();
  full = false;
  async names() {
    return [...this.files.keys()];
  }
  async read(name) {
    return this.files.get(name) ?? "";
  }
  async write(name, text) {
    if (this.full) throw new Error("no room");
    this.files.set(name, text);
  }
  async remove(name) {
    this.files.delete(name);
  }
};
var Upstream = class {
  name = "toko";
  role = "shop";
  tenant = "warung";
  chains = /* @__PURE__ */ new Map();
  asked = [];
  /** How many more requests get through. */
  lasts = Number.POSITIVE_INFINITY;
  async answer(ask) {
    this.asked.push(ask);
    if (this.lasts <= 0) throw new Error("the line is gone");
    this.lasts -= 1;
    if (ask.path === "/sync/hello") return this.hello(JSON.parse(ask.body));
    const runs = [];
    for (const run of decodeRuns(ask.body)) runs.push(await this.take(run));
    return { runs };
  }
  async hello(asked) {
    const heads = {};
    for (const origin of Object.keys(asked.heads)) {
      const chain = this.chains.get(origin);
      if (chain) heads[origin] = [chain.length, await this.hash(origin, chain.length)];
    }
    return { node: this.name, role: this.role, wall_ms: 5e3, heads };
  }
  async take(run) {
    const chain = this.chains.get(run.origin) ?? [];
    const told = async (what, more = {}) => {
      return { origin: run.origin, said: what, seq: chain.length, hash: await this.hash(run.origin, chain.length), ...more };
    };
    if (run.first > chain.length + 1) return told("gap");
    if (await this.hash(run.origin, run.first - 1) !== run.prev) return told("fork", { fork_at: Math.max(1, run.first - 1) });
    for (const [place, text] of run.texts.entries()) {
      const seq = run.first + place;
      const known = chain[seq - 1];
      if (known !== void 0 && known !== text) return told("fork", { fork_at: seq });
      if (known === void 0) chain.push(text);
    }
    this.chains.set(run.origin, chain);
    return told("ok");
  }
  async hash(origin, seq) {
    let hash = await genesis(this.tenant, origin);
    for (const text of (this.chains.get(origin) ?? []).slice(0, seq)) hash = await link(hash, text);
    return hash;
  }
  all() {
    return [...this.chains.values()].flat().map((text) => {
      const entry = JSON.parse(text);
      return { origin: entry.origin, note: entry.body.note ?? "", cause: entry.cause ?? "" };
    });
  }
};
var Device = class {
  idb = new FDBFactory_default();
  shelf = new MemoryShelf();
  wallMs = 1e3;
  kept = 500;
  around() {
    return { idb: this.idb, keyRange: FDBKeyRange_default, wall: () => this.wallMs += 7, shelf: this.shelf, kept: this.kept };
  }
  open() {
    return Journal.open("lancar", "warung", "d1", this.around());
  }
};
function note(journal, texts, key = "") {
  const about = { branch: "b1", till: "K1", business_day: "2026-11-21", amount: 1, reason: "uji" };
  return journal.append(
    { actor: "p1", key },
    (mint) => [texts].flat().map((text) => said(CashMoved, fill(CashMoved, { ...about, shift: mint.newId(), note: text })))
  );
}
async function round(journal, upstream) {
  const talk = pushRound(journal);
  let step = await talk.next();
  while (!step.done) step = await talk.next(await upstream.answer(step.value));
  return step.value;
}
export {
  Device,
  MemoryShelf,
  Upstream,
  note,
  round
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvZXJyb3JzLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2lzU2hhcmVkQXJyYXlCdWZmZXIuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZy5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi92YWx1ZVRvS2V5LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2NtcC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQktleVJhbmdlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2V4dHJhY3RLZXkuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvY2xvbmVWYWx1ZUZvckluc2VydGlvbi5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQkN1cnNvci5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQkN1cnNvcldpdGhWYWx1ZS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9GYWtlRXZlbnRUYXJnZXQuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9GREJSZXF1ZXN0LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL0Zha2VET01TdHJpbmdMaXN0LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL3ZhbHVlVG9LZXlSYW5nZS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9nZXRLZXlQYXRoLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2lzUG90ZW50aWFsbHlWYWxpZEtleVJhbmdlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2VuZm9yY2VSYW5nZS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9leHRyYWN0R2V0QWxsT3B0aW9ucy5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQkluZGV4LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2NhbkluamVjdEtleS5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQlJlY29yZC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9iaW5hcnlTZWFyY2hUcmVlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL1JlY29yZFN0b3JlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL0luZGV4LmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL3ZhbGlkYXRlS2V5UGF0aC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQk9iamVjdFN0b3JlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL0Zha2VFdmVudC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9zY2hlZHVsaW5nLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCVHJhbnNhY3Rpb24uanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvS2V5R2VuZXJhdG9yLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL09iamVjdFN0b3JlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vbGliL2Nsb3NlQ29ubmVjdGlvbi5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQkRhdGFiYXNlLmpzIiwgIi4uLy4uLy4uL25vZGVfbW9kdWxlcy9mYWtlLWluZGV4ZWRkYi9idWlsZC9lc20vRkRCT3BlbkRCUmVxdWVzdC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQlZlcnNpb25DaGFuZ2VFdmVudC5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL2xpYi9pbnRlcnNlY3Rpb24uanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvRGF0YWJhc2UuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9saWIvdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cy5qcyIsICIuLi8uLi8uLi9ub2RlX21vZHVsZXMvZmFrZS1pbmRleGVkZGIvYnVpbGQvZXNtL0ZEQkZhY3RvcnkuanMiLCAiLi4vLi4vLi4vbm9kZV9tb2R1bGVzL2Zha2UtaW5kZXhlZGRiL2J1aWxkL2VzbS9mYWtlSW5kZXhlZERCLmpzIiwgIi4uLy4uLy4uL2tpdC9zaGFwZS50cyIsICIuLi8uLi8uLi9raXQva2VybmVsL3NoYTI1Ni50cyIsICIuLi8uLi8uLi9raXQva2VybmVsL2VudHJ5LnRzIiwgIi4uLy4uLy4uL2tpdC9zaGFwZXMva2VybmVsLnRzIiwgIi4uLy4uLy4uL2tpdC9rZXJuZWwvcnVucy50cyIsICIuLi8uLi8uLi9raXQvc2hhcGVzL3RpbGwudHMiLCAiLi4vLi4vLi4va2l0L2tlcm5lbC9jbG9jay50cyIsICIuLi8uLi8uLi9raXQva2VybmVsL2lkcy50cyIsICIuLi8uLi8uLi90aWxsL2pvdXJuYWwvYWdhaW4udHMiLCAiLi4vLi4vLi4vdGlsbC9qb3VybmFsL3NoZWxmLnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC9jb3B5LnRzIiwgIi4uLy4uLy4uL3RpbGwvam91cm5hbC9zdG9yZS50cyIsICIuLi8uLi8uLi90aWxsL2pvdXJuYWwvaGVhbC50cyIsICIuLi8uLi8uLi90aWxsL2pvdXJuYWwudHMiLCAiLi4vLi4vLi4vdGlsbC9qb3VybmFsL3RhbGsudHMiLCAiLi4vLi4vLi4vdGVzdHMvam91cm5hbF93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiY29uc3QgbWVzc2FnZXMgPSB7XG4gIEFib3J0RXJyb3I6IFwiQSByZXF1ZXN0IHdhcyBhYm9ydGVkLCBmb3IgZXhhbXBsZSB0aHJvdWdoIGEgY2FsbCB0byBJREJUcmFuc2FjdGlvbi5hYm9ydC5cIixcbiAgQ29uc3RyYWludEVycm9yOiBcIkEgbXV0YXRpb24gb3BlcmF0aW9uIGluIHRoZSB0cmFuc2FjdGlvbiBmYWlsZWQgYmVjYXVzZSBhIGNvbnN0cmFpbnQgd2FzIG5vdCBzYXRpc2ZpZWQuIEZvciBleGFtcGxlLCBhbiBvYmplY3Qgc3VjaCBhcyBhbiBvYmplY3Qgc3RvcmUgb3IgaW5kZXggYWxyZWFkeSBleGlzdHMgYW5kIGEgcmVxdWVzdCBhdHRlbXB0ZWQgdG8gY3JlYXRlIGEgbmV3IG9uZS5cIixcbiAgRGF0YUNsb25lRXJyb3I6IFwiVGhlIGRhdGEgYmVpbmcgc3RvcmVkIGNvdWxkIG5vdCBiZSBjbG9uZWQgYnkgdGhlIGludGVybmFsIHN0cnVjdHVyZWQgY2xvbmluZyBhbGdvcml0aG0uXCIsXG4gIERhdGFFcnJvcjogXCJEYXRhIHByb3ZpZGVkIHRvIGFuIG9wZXJhdGlvbiBkb2VzIG5vdCBtZWV0IHJlcXVpcmVtZW50cy5cIixcbiAgSW52YWxpZEFjY2Vzc0Vycm9yOiBcIkFuIGludmFsaWQgb3BlcmF0aW9uIHdhcyBwZXJmb3JtZWQgb24gYW4gb2JqZWN0LiBGb3IgZXhhbXBsZSB0cmFuc2FjdGlvbiBjcmVhdGlvbiBhdHRlbXB0IHdhcyBtYWRlLCBidXQgYW4gZW1wdHkgc2NvcGUgd2FzIHByb3ZpZGVkLlwiLFxuICBJbnZhbGlkU3RhdGVFcnJvcjogXCJBbiBvcGVyYXRpb24gd2FzIGNhbGxlZCBvbiBhbiBvYmplY3Qgb24gd2hpY2ggaXQgaXMgbm90IGFsbG93ZWQgb3IgYXQgYSB0aW1lIHdoZW4gaXQgaXMgbm90IGFsbG93ZWQuIEFsc28gb2NjdXJzIGlmIGEgcmVxdWVzdCBpcyBtYWRlIG9uIGEgc291cmNlIG9iamVjdCB0aGF0IGhhcyBiZWVuIGRlbGV0ZWQgb3IgcmVtb3ZlZC4gVXNlIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvciBvciBSZWFkT25seUVycm9yIHdoZW4gcG9zc2libGUsIGFzIHRoZXkgYXJlIG1vcmUgc3BlY2lmaWMgdmFyaWF0aW9ucyBvZiBJbnZhbGlkU3RhdGVFcnJvci5cIixcbiAgTm90Rm91bmRFcnJvcjogXCJUaGUgb3BlcmF0aW9uIGZhaWxlZCBiZWNhdXNlIHRoZSByZXF1ZXN0ZWQgZGF0YWJhc2Ugb2JqZWN0IGNvdWxkIG5vdCBiZSBmb3VuZC4gRm9yIGV4YW1wbGUsIGFuIG9iamVjdCBzdG9yZSBkaWQgbm90IGV4aXN0IGJ1dCB3YXMgYmVpbmcgb3BlbmVkLlwiLFxuICBSZWFkT25seUVycm9yOiAnVGhlIG11dGF0aW5nIG9wZXJhdGlvbiB3YXMgYXR0ZW1wdGVkIGluIGEgXCJyZWFkb25seVwiIHRyYW5zYWN0aW9uLicsXG4gIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvcjogXCJBIHJlcXVlc3Qgd2FzIHBsYWNlZCBhZ2FpbnN0IGEgdHJhbnNhY3Rpb24gd2hpY2ggaXMgY3VycmVudGx5IG5vdCBhY3RpdmUsIG9yIHdoaWNoIGlzIGZpbmlzaGVkLlwiLFxuICBTeW50YXhFcnJvcjogXCJUaGUga2V5cGF0aCBhcmd1bWVudCBjb250YWlucyBhbiBpbnZhbGlkIGtleSBwYXRoXCIsXG4gIFZlcnNpb25FcnJvcjogXCJBbiBhdHRlbXB0IHdhcyBtYWRlIHRvIG9wZW4gYSBkYXRhYmFzZSB1c2luZyBhIGxvd2VyIHZlcnNpb24gdGhhbiB0aGUgZXhpc3RpbmcgdmVyc2lvbi5cIlxufTtcblxuLy8gQ2Fubm90IHNldCBhbiBlcnJvciBjb2RlIG9uIGFuIGVycm9yIHVzaW5nIHRoZSBub3JtYWwgc2V0dGVyO1xuLy8gdGhpcyBsZWFkcyB0byBcIkNhbm5vdCBzZXQgcHJvcGVydHkgY29kZSBvZiAgd2hpY2ggaGFzIG9ubHkgYSBnZXR0ZXJcIlxuY29uc3Qgc2V0RXJyb3JDb2RlID0gKGVycm9yLCB2YWx1ZSkgPT4ge1xuICBPYmplY3QuZGVmaW5lUHJvcGVydHkoZXJyb3IsICdjb2RlJywge1xuICAgIHZhbHVlLFxuICAgIHdyaXRhYmxlOiBmYWxzZSxcbiAgICBlbnVtZXJhYmxlOiB0cnVlLFxuICAgIGNvbmZpZ3VyYWJsZTogZmFsc2VcbiAgfSk7XG59O1xuZXhwb3J0IGNsYXNzIEFib3J0RXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuQWJvcnRFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiQWJvcnRFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIENvbnN0cmFpbnRFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5Db25zdHJhaW50RXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIkNvbnN0cmFpbnRFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIERhdGFDbG9uZUVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLkRhdGFDbG9uZUVycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJEYXRhQ2xvbmVFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIERhdGFFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5EYXRhRXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIkRhdGFFcnJvclwiKTtcbiAgICBzZXRFcnJvckNvZGUodGhpcywgMCk7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBJbnZhbGlkQWNjZXNzRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuSW52YWxpZEFjY2Vzc0Vycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJJbnZhbGlkQWNjZXNzRXJyb3JcIik7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBJbnZhbGlkU3RhdGVFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5JbnZhbGlkU3RhdGVFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiSW52YWxpZFN0YXRlRXJyb3JcIik7XG4gICAgc2V0RXJyb3JDb2RlKHRoaXMsIDExKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIE5vdEZvdW5kRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuTm90Rm91bmRFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiTm90Rm91bmRFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIFJlYWRPbmx5RXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuUmVhZE9ubHlFcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiUmVhZE9ubHlFcnJvclwiKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIFN5bnRheEVycm9yIGV4dGVuZHMgRE9NRXhjZXB0aW9uIHtcbiAgY29uc3RydWN0b3IobWVzc2FnZSA9IG1lc3NhZ2VzLlZlcnNpb25FcnJvcikge1xuICAgIHN1cGVyKG1lc3NhZ2UsIFwiU3ludGF4RXJyb3JcIik7XG4gICAgc2V0RXJyb3JDb2RlKHRoaXMsIDEyKTtcbiAgfVxufVxuZXhwb3J0IGNsYXNzIFRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvciBleHRlbmRzIERPTUV4Y2VwdGlvbiB7XG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2UgPSBtZXNzYWdlcy5UcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IpIHtcbiAgICBzdXBlcihtZXNzYWdlLCBcIlRyYW5zYWN0aW9uSW5hY3RpdmVFcnJvclwiKTtcbiAgICBzZXRFcnJvckNvZGUodGhpcywgMCk7XG4gIH1cbn1cbmV4cG9ydCBjbGFzcyBWZXJzaW9uRXJyb3IgZXh0ZW5kcyBET01FeGNlcHRpb24ge1xuICBjb25zdHJ1Y3RvcihtZXNzYWdlID0gbWVzc2FnZXMuVmVyc2lvbkVycm9yKSB7XG4gICAgc3VwZXIobWVzc2FnZSwgXCJWZXJzaW9uRXJyb3JcIik7XG4gIH1cbn0iLCAiZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gaXNTaGFyZWRBcnJheUJ1ZmZlcihpbnB1dCkge1xuICByZXR1cm4gdHlwZW9mIFNoYXJlZEFycmF5QnVmZmVyICE9PSBcInVuZGVmaW5lZFwiICYmIGlucHV0IGluc3RhbmNlb2YgU2hhcmVkQXJyYXlCdWZmZXI7XG59IiwgImltcG9ydCBpc1NoYXJlZEFycmF5QnVmZmVyIGZyb20gXCIuL2lzU2hhcmVkQXJyYXlCdWZmZXIuanNcIjtcbmV4cG9ydCBjb25zdCBJTlZBTElEX1RZUEUgPSBTeW1ib2woXCJJTlZBTElEX1RZUEVcIik7XG5leHBvcnQgY29uc3QgSU5WQUxJRF9WQUxVRSA9IFN5bWJvbChcIklOVkFMSURfVkFMVUVcIik7XG5cbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2NvbnZlcnQtdmFsdWUtdG8ta2V5XG4vLyBUaGUgXCJ3aXRob3V0IGV4Y2VwdGlvbnNcIiB2ZXJzaW9uIGlzIGJlY2F1c2Ugd2UgdHlwaWNhbGx5IHdhbnQgdG8gdGhyb3cgZXhjZXB0aW9ucyAoRGF0YUVycm9yKSBidXQgbm90IGZvclxuLy8gdGhlIFwiaXMgcG90ZW50aWFsbHkgdmFsaWQga2V5IHJhbmdlXCIgcm91dGluZS5cbmNvbnN0IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcgPSAoaW5wdXQsIHNlZW4pID0+IHtcbiAgaWYgKHR5cGVvZiBpbnB1dCA9PT0gXCJudW1iZXJcIikge1xuICAgIGlmIChpc05hTihpbnB1dCkpIHtcbiAgICAgIC8vIElmIGlucHV0IGlzIE5hTiB0aGVuIHJldHVybiBcImludmFsaWQgdmFsdWVcIi5cbiAgICAgIHJldHVybiBJTlZBTElEX1ZBTFVFO1xuICAgIH1cbiAgICByZXR1cm4gaW5wdXQ7XG4gIH0gZWxzZSBpZiAoT2JqZWN0LnByb3RvdHlwZS50b1N0cmluZy5jYWxsKGlucHV0KSA9PT0gXCJbb2JqZWN0IERhdGVdXCIpIHtcbiAgICBjb25zdCBtcyA9IGlucHV0LnZhbHVlT2YoKTtcbiAgICBpZiAoaXNOYU4obXMpKSB7XG4gICAgICAvLyBJZiBtcyBpcyBOYU4gdGhlbiByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICByZXR1cm4gSU5WQUxJRF9WQUxVRTtcbiAgICB9XG4gICAgcmV0dXJuIG5ldyBEYXRlKG1zKTtcbiAgfSBlbHNlIGlmICh0eXBlb2YgaW5wdXQgPT09IFwic3RyaW5nXCIpIHtcbiAgICByZXR1cm4gaW5wdXQ7XG4gIH0gZWxzZSBpZiAoXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3JlZi1mb3ItZGZuLWJ1ZmZlci1zb3VyY2UtdHlwZVxuICBpbnB1dCBpbnN0YW5jZW9mIEFycmF5QnVmZmVyIHx8IGlzU2hhcmVkQXJyYXlCdWZmZXIoaW5wdXQpIHx8IHR5cGVvZiBBcnJheUJ1ZmZlciAhPT0gXCJ1bmRlZmluZWRcIiAmJiBBcnJheUJ1ZmZlci5pc1ZpZXcgJiYgQXJyYXlCdWZmZXIuaXNWaWV3KGlucHV0KSkge1xuICAgIC8vIFdlIGNhbid0IGNvbnNpc3RlbnRseSB0ZXN0IGRldGFjaGVkbmVzcywgc28gaW5zdGVhZCB3ZSBjaGVjayBpZiBieXRlTGVuZ3RoID09PSAwXG4gICAgLy8gVGhpcyBpc24ndCBmb29scHJvb2YsIGJ1dCB0aGVyZSdzIG5vIHBlcmZlY3Qgd2F5IHRvIGRldGVjdCBpZiBVaW50OEFycmF5cyBvclxuICAgIC8vIFNoYXJlZEFycmF5QnVmZmVycyBhcmUgZGV0YWNoZWRcbiAgICBpZiAoXCJkZXRhY2hlZFwiIGluIGlucHV0ID8gaW5wdXQuZGV0YWNoZWQgOiBpbnB1dC5ieXRlTGVuZ3RoID09PSAwKSB7XG4gICAgICAvLyBJZiBpbnB1dCBpcyBkZXRhY2hlZCB0aGVuIHJldHVybiBcImludmFsaWQgdmFsdWVcIi5cbiAgICAgIHJldHVybiBJTlZBTElEX1ZBTFVFO1xuICAgIH1cbiAgICBsZXQgYXJyYXlCdWZmZXI7XG4gICAgbGV0IG9mZnNldCA9IDA7XG4gICAgbGV0IGxlbmd0aCA9IDA7XG4gICAgaWYgKGlucHV0IGluc3RhbmNlb2YgQXJyYXlCdWZmZXIgfHwgaXNTaGFyZWRBcnJheUJ1ZmZlcihpbnB1dCkpIHtcbiAgICAgIGFycmF5QnVmZmVyID0gaW5wdXQ7XG4gICAgICBsZW5ndGggPSBpbnB1dC5ieXRlTGVuZ3RoO1xuICAgIH0gZWxzZSB7XG4gICAgICBhcnJheUJ1ZmZlciA9IGlucHV0LmJ1ZmZlcjtcbiAgICAgIG9mZnNldCA9IGlucHV0LmJ5dGVPZmZzZXQ7XG4gICAgICBsZW5ndGggPSBpbnB1dC5ieXRlTGVuZ3RoO1xuICAgIH1cbiAgICByZXR1cm4gYXJyYXlCdWZmZXIuc2xpY2Uob2Zmc2V0LCBvZmZzZXQgKyBsZW5ndGgpO1xuICB9IGVsc2UgaWYgKEFycmF5LmlzQXJyYXkoaW5wdXQpKSB7XG4gICAgaWYgKHNlZW4gPT09IHVuZGVmaW5lZCkge1xuICAgICAgc2VlbiA9IG5ldyBTZXQoKTtcbiAgICB9IGVsc2UgaWYgKHNlZW4uaGFzKGlucHV0KSkge1xuICAgICAgLy8gSWYgc2VlbiBjb250YWlucyBpbnB1dCwgdGhlbiByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICByZXR1cm4gSU5WQUxJRF9WQUxVRTtcbiAgICB9XG4gICAgc2Vlbi5hZGQoaW5wdXQpO1xuXG4gICAgLy8gVGhpcyBhbGdvcml0aG0gaXMgdHJpY2t5IHRvIGFjY291bnQgZm9yIGBiaW5kaW5ncy1pbmplY3Qta2V5cy1ieXBhc3MuYW55LmpzYC4gV2UgX3Nob3VsZF8gcmV0dXJuIGVhcmx5IHdoZW5cbiAgICAvLyBlbmNvdW50ZXJpbmcgYW4gaW52YWxpZCBrZXkvdHlwZSwgYnV0IHdlIGFsc28gbmVlZCB0byBhdm9pZCB0cmlnZ2VyaW5nIGBPYmplY3QucHJvdG90eXBlWycxMCddYCBpZiBpdCdzIGJlZW5cbiAgICAvLyBvdmVycmlkZGVuLiBPbmUgc2ltcGxlIHdheSB0byBkbyB0aGlzIChhbmQgd2hpY2ggZG9lc24ndCByZWx5IG9uIHNwYXJzZSBhcnJheXMgb3Igb3RoZXIgZXhvdGljIHNvbHV0aW9ucyB0aGF0XG4gICAgLy8gY291bGQgY2F1c2UgZGUtb3B0cykgaXMgdG8gdXNlIGBBcnJheS5mcm9tKClgIHdpdGggYSBtYXBwZXIgZnVuY3Rpb24sIHdoaWNoIGRvZXMgbm90IHRyaWdnZXIgdGhlIHByb3RvdHlwZVxuICAgIC8vIHNldHRlciBbMV0uIEl0IGRvZXMgcHJldmVudCBhbiBlYXJseSByZXR1cm4sIGJ1dCB3ZSBjYW4gYXQgbGVhc3Qgc2hvcnQtY2lyY3VpdCBpbnNpZGUgdGhlIG1hcHBlciBmdW5jdGlvblxuICAgIC8vICh3aGljaCBpc24ndCBzdHJpY3RseSBuZWNlc3NhcnkgdG8gcGFzcyB0aGUgV1BUcywgYnV0IGlzIGNsb3NlciB0byB0aGUgc3BlYykuXG4gICAgLy8gWzFdOiBTZWUgaHR0cHM6Ly90YzM5LmVzL2VjbWEyNjIvbXVsdGlwYWdlL2luZGV4ZWQtY29sbGVjdGlvbnMuaHRtbCNzZWMtYXJyYXkuZnJvbSwgc3BlY2lmaWNhbGx5XG4gICAgLy8gICAgICB0aGUgY2hhaW4gQ3JlYXRlRGF0YVByb3BlcnR5T3JUaHJvdyAtPiBDcmVhdGVEYXRhUHJvcGVydHkgLT4gRGVmaW5lT3duUHJvcGVydHkgd2hpY2ggZGVmaW5lc1xuICAgIC8vICAgICAgdGhlIGFycmF5IGVsZW1lbnQgYXMgYW4gXCJvd25cIiBwcm9wZXJ0eS5cbiAgICBsZXQgaGFzSW52YWxpZCA9IGZhbHNlO1xuICAgIGNvbnN0IGtleXMgPSBBcnJheS5mcm9tKHtcbiAgICAgIGxlbmd0aDogaW5wdXQubGVuZ3RoXG4gICAgfSwgKF8sIGkpID0+IHtcbiAgICAgIGlmIChoYXNJbnZhbGlkKSB7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGhvcCA9IE9iamVjdC5oYXNPd24oaW5wdXQsIGkpO1xuICAgICAgaWYgKCFob3ApIHtcbiAgICAgICAgLy8gSWYgaG9wIGlzIGZhbHNlLCByZXR1cm4gXCJpbnZhbGlkIHZhbHVlXCIuXG4gICAgICAgIGhhc0ludmFsaWQgPSB0cnVlO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBjb25zdCBlbnRyeSA9IGlucHV0W2ldO1xuICAgICAgY29uc3Qga2V5ID0gdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZyhlbnRyeSwgc2Vlbik7XG4gICAgICAvLyBJZiBrZXkgaXMgXCJpbnZhbGlkIHZhbHVlXCIgb3IgXCJpbnZhbGlkIHR5cGVcIiBhYm9ydCB0aGVzZSBzdGVwcyBhbmQgcmV0dXJuIFwiaW52YWxpZCB2YWx1ZVwiLlxuICAgICAgaWYgKGtleSA9PT0gSU5WQUxJRF9WQUxVRSB8fCBrZXkgPT09IElOVkFMSURfVFlQRSkge1xuICAgICAgICBoYXNJbnZhbGlkID0gdHJ1ZTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgcmV0dXJuIGtleTtcbiAgICB9KTtcbiAgICBpZiAoaGFzSW52YWxpZCkge1xuICAgICAgcmV0dXJuIElOVkFMSURfVkFMVUU7XG4gICAgfVxuICAgIHJldHVybiBrZXlzO1xuICB9IGVsc2Uge1xuICAgIC8vIE90aGVyd2lzZTogUmV0dXJuIFwiaW52YWxpZCB0eXBlXCIuXG4gICAgcmV0dXJuIElOVkFMSURfVFlQRTtcbiAgfVxufTtcbmV4cG9ydCBkZWZhdWx0IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmc7IiwgImltcG9ydCB7IERhdGFFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcsIHsgSU5WQUxJRF9UWVBFLCBJTlZBTElEX1ZBTFVFIH0gZnJvbSBcIi4vdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZy5qc1wiO1xuLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY29udmVydC12YWx1ZS10by1rZXlcbi8vIFBsdXMgdGhyb3dpbmcgYSBEYXRhRXJyb3IgZm9yIGludmFsaWQgdmFsdWUvaW52YWxpZCBrZXksIHdoaWNoIGlzIGNvbW1vbmx5IGRvbmVcbi8vIGluIGxvdHMgb2YgSW5kZXhlZERCIG9wZXJhdGlvbnNcbmNvbnN0IHZhbHVlVG9LZXkgPSAoaW5wdXQsIHNlZW4pID0+IHtcbiAgY29uc3QgcmVzdWx0ID0gdmFsdWVUb0tleVdpdGhvdXRUaHJvd2luZyhpbnB1dCwgc2Vlbik7XG4gIGlmIChyZXN1bHQgPT09IElOVkFMSURfVkFMVUUgfHwgcmVzdWx0ID09PSBJTlZBTElEX1RZUEUpIHtcbiAgICAvLyBJZiBrZXkgaXMgXCJpbnZhbGlkIHZhbHVlXCIgb3IgXCJpbnZhbGlkIHR5cGVcIiwgdGhyb3cgYSBcIkRhdGFFcnJvclwiIERPTUV4Y2VwdGlvblxuICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufTtcbmV4cG9ydCBkZWZhdWx0IHZhbHVlVG9LZXk7IiwgImltcG9ydCB7IERhdGFFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vdmFsdWVUb0tleS5qc1wiO1xuY29uc3QgZ2V0VHlwZSA9IHggPT4ge1xuICBpZiAodHlwZW9mIHggPT09IFwibnVtYmVyXCIpIHtcbiAgICByZXR1cm4gXCJOdW1iZXJcIjtcbiAgfVxuICBpZiAoT2JqZWN0LnByb3RvdHlwZS50b1N0cmluZy5jYWxsKHgpID09PSBcIltvYmplY3QgRGF0ZV1cIikge1xuICAgIHJldHVybiBcIkRhdGVcIjtcbiAgfVxuICBpZiAoQXJyYXkuaXNBcnJheSh4KSkge1xuICAgIHJldHVybiBcIkFycmF5XCI7XG4gIH1cbiAgaWYgKHR5cGVvZiB4ID09PSBcInN0cmluZ1wiKSB7XG4gICAgcmV0dXJuIFwiU3RyaW5nXCI7XG4gIH1cbiAgaWYgKHggaW5zdGFuY2VvZiBBcnJheUJ1ZmZlcikge1xuICAgIHJldHVybiBcIkJpbmFyeVwiO1xuICB9XG4gIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbn07XG5cbi8qKlxuICogQ29tcGFyZSB0d28gYWxyZWFkeS1ub3JtYWxpemVkIEluZGV4ZWREQiBrZXlzIChpLmUuIGtleXMgdGhhdCBoYXZlIGFscmVhZHlcbiAqIGJlZW4gcnVuIHRocm91Z2ggYHZhbHVlVG9LZXlgKS4gVXNlIHRoaXMgb24gaW50ZXJuYWwvaG90IHBhdGhzIHdoZXJlIGtleXNcbiAqIGFyZSBrbm93biB0byBiZSB2YWxpZCB0byBhdm9pZCByZWR1bmRhbnQgYHZhbHVlVG9LZXlgIGNvbnZlcnNpb25zLlxuICpcbiAqIEZvciBjb21wYXJpbmcgcmF3L3VudHJ1c3RlZCBpbnB1dCwgdXNlIHRoZSBkZWZhdWx0LWV4cG9ydGVkIGBjbXBgIGluc3RlYWQg4oCUXG4gKiBpdCB2YWxpZGF0ZXMgYW5kIG5vcm1hbGl6ZXMgYm90aCBhcmd1bWVudHMgYmVmb3JlIGNvbXBhcmluZy5cbiAqL1xuZXhwb3J0IGNvbnN0IGNtcEtleXMgPSAoZmlyc3QsIHNlY29uZCkgPT4ge1xuICBjb25zdCB0MSA9IGdldFR5cGUoZmlyc3QpO1xuICBjb25zdCB0MiA9IGdldFR5cGUoc2Vjb25kKTtcbiAgaWYgKHQxICE9PSB0Mikge1xuICAgIGlmICh0MSA9PT0gXCJBcnJheVwiKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKHQxID09PSBcIkJpbmFyeVwiICYmICh0MiA9PT0gXCJTdHJpbmdcIiB8fCB0MiA9PT0gXCJEYXRlXCIgfHwgdDIgPT09IFwiTnVtYmVyXCIpKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKHQxID09PSBcIlN0cmluZ1wiICYmICh0MiA9PT0gXCJEYXRlXCIgfHwgdDIgPT09IFwiTnVtYmVyXCIpKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKHQxID09PSBcIkRhdGVcIiAmJiB0MiA9PT0gXCJOdW1iZXJcIikge1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIHJldHVybiAtMTtcbiAgfVxuXG4gIC8vIFRoaXMgYmxvY2sgaXMgZWZmZWN0aXZlbHkgdGhlIHNhbWUgYXMgdGhlIGFycmF5IGNvbXBhcmlzb24sIGJ1dCB3ZSBhdm9pZCBleHBlbnNpdmUgYGNtcEtleWAgY2FsbHNcbiAgaWYgKHQxID09PSBcIkJpbmFyeVwiKSB7XG4gICAgY29uc3QgZmlyc3RCeXRlcyA9IG5ldyBVaW50OEFycmF5KGZpcnN0KTtcbiAgICBjb25zdCBzZWNvbmRCeXRlcyA9IG5ldyBVaW50OEFycmF5KHNlY29uZCk7XG4gICAgY29uc3QgZmlyc3RMZW4gPSBmaXJzdEJ5dGVzLmxlbmd0aDtcbiAgICBjb25zdCBzZWNvbmRMZW4gPSBzZWNvbmRCeXRlcy5sZW5ndGg7XG4gICAgY29uc3QgbGVuZ3RoID0gTWF0aC5taW4oZmlyc3RMZW4sIHNlY29uZExlbik7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBsZW5ndGg7IGkrKykge1xuICAgICAgaWYgKGZpcnN0Qnl0ZXNbaV0gPiBzZWNvbmRCeXRlc1tpXSkge1xuICAgICAgICByZXR1cm4gMTtcbiAgICAgIH1cbiAgICAgIGlmIChmaXJzdEJ5dGVzW2ldIDwgc2Vjb25kQnl0ZXNbaV0pIHtcbiAgICAgICAgcmV0dXJuIC0xO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAoZmlyc3RMZW4gPiBzZWNvbmRMZW4pIHtcbiAgICAgIHJldHVybiAxO1xuICAgIH1cbiAgICBpZiAoZmlyc3RMZW4gPCBzZWNvbmRMZW4pIHtcbiAgICAgIHJldHVybiAtMTtcbiAgICB9XG4gICAgcmV0dXJuIDA7XG4gIH1cbiAgaWYgKHQxID09PSBcIkFycmF5XCIpIHtcbiAgICBjb25zdCBsZW5ndGggPSBNYXRoLm1pbihmaXJzdC5sZW5ndGgsIHNlY29uZC5sZW5ndGgpO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbGVuZ3RoOyBpKyspIHtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGNtcEtleXMoZmlyc3RbaV0sIHNlY29uZFtpXSk7XG4gICAgICBpZiAocmVzdWx0ICE9PSAwKSB7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChmaXJzdC5sZW5ndGggPiBzZWNvbmQubGVuZ3RoKSB7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYgKGZpcnN0Lmxlbmd0aCA8IHNlY29uZC5sZW5ndGgpIHtcbiAgICAgIHJldHVybiAtMTtcbiAgICB9XG4gICAgcmV0dXJuIDA7XG4gIH1cbiAgaWYgKHQxID09PSBcIkRhdGVcIikge1xuICAgIGlmIChmaXJzdC5nZXRUaW1lKCkgPT09IHNlY29uZC5nZXRUaW1lKCkpIHtcbiAgICAgIHJldHVybiAwO1xuICAgIH1cbiAgfSBlbHNlIHtcbiAgICBpZiAoZmlyc3QgPT09IHNlY29uZCkge1xuICAgICAgcmV0dXJuIDA7XG4gICAgfVxuICB9XG4gIHJldHVybiBmaXJzdCA+IHNlY29uZCA/IDEgOiAtMTtcbn07XG5cbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2NvbXBhcmUtdHdvLWtleXNcbmNvbnN0IGNtcCA9IChmaXJzdCwgc2Vjb25kKSA9PiB7XG4gIGlmIChzZWNvbmQgPT09IHVuZGVmaW5lZCkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgfVxuICByZXR1cm4gY21wS2V5cyh2YWx1ZVRvS2V5KGZpcnN0KSwgdmFsdWVUb0tleShzZWNvbmQpKTtcbn07XG5leHBvcnQgZGVmYXVsdCBjbXA7IiwgImltcG9ydCB7IGNtcEtleXMgfSBmcm9tIFwiLi9saWIvY21wLmpzXCI7XG5pbXBvcnQgeyBEYXRhRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi9saWIvdmFsdWVUb0tleS5qc1wiO1xuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNyYW5nZS1jb25jZXB0XG5jbGFzcyBGREJLZXlSYW5nZSB7XG4gIHN0YXRpYyBvbmx5KHZhbHVlKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgdmFsdWUgPSB2YWx1ZVRvS2V5KHZhbHVlKTtcbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKHZhbHVlLCB2YWx1ZSwgZmFsc2UsIGZhbHNlKTtcbiAgfVxuICBzdGF0aWMgbG93ZXJCb3VuZChsb3dlciwgb3BlbiA9IGZhbHNlKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgbG93ZXIgPSB2YWx1ZVRvS2V5KGxvd2VyKTtcbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKGxvd2VyLCB1bmRlZmluZWQsIG9wZW4sIHRydWUpO1xuICB9XG4gIHN0YXRpYyB1cHBlckJvdW5kKHVwcGVyLCBvcGVuID0gZmFsc2UpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICB1cHBlciA9IHZhbHVlVG9LZXkodXBwZXIpO1xuICAgIHJldHVybiBuZXcgRkRCS2V5UmFuZ2UodW5kZWZpbmVkLCB1cHBlciwgdHJ1ZSwgb3Blbik7XG4gIH1cbiAgc3RhdGljIGJvdW5kKGxvd2VyLCB1cHBlciwgbG93ZXJPcGVuID0gZmFsc2UsIHVwcGVyT3BlbiA9IGZhbHNlKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPCAyKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGxvd2VyID0gdmFsdWVUb0tleShsb3dlcik7XG4gICAgdXBwZXIgPSB2YWx1ZVRvS2V5KHVwcGVyKTtcbiAgICBjb25zdCBjbXBSZXN1bHQgPSBjbXBLZXlzKGxvd2VyLCB1cHBlcik7XG4gICAgaWYgKGNtcFJlc3VsdCA9PT0gMSB8fCBjbXBSZXN1bHQgPT09IDAgJiYgKGxvd2VyT3BlbiB8fCB1cHBlck9wZW4pKSB7XG4gICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgfVxuICAgIHJldHVybiBuZXcgRkRCS2V5UmFuZ2UobG93ZXIsIHVwcGVyLCBsb3dlck9wZW4sIHVwcGVyT3Blbik7XG4gIH1cbiAgY29uc3RydWN0b3IobG93ZXIsIHVwcGVyLCBsb3dlck9wZW4sIHVwcGVyT3Blbikge1xuICAgIHRoaXMubG93ZXIgPSBsb3dlcjtcbiAgICB0aGlzLnVwcGVyID0gdXBwZXI7XG4gICAgdGhpcy5sb3dlck9wZW4gPSBsb3dlck9wZW47XG4gICAgdGhpcy51cHBlck9wZW4gPSB1cHBlck9wZW47XG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRia2V5cmFuZ2UtaW5jbHVkZXNcbiAgaW5jbHVkZXMoa2V5KSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAga2V5ID0gdmFsdWVUb0tleShrZXkpO1xuICAgIGlmICh0aGlzLmxvd2VyICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnN0IGNtcFJlc3VsdCA9IGNtcEtleXModGhpcy5sb3dlciwga2V5KTtcbiAgICAgIGlmIChjbXBSZXN1bHQgPT09IDEgfHwgY21wUmVzdWx0ID09PSAwICYmIHRoaXMubG93ZXJPcGVuKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRoaXMudXBwZXIgIT09IHVuZGVmaW5lZCkge1xuICAgICAgY29uc3QgY21wUmVzdWx0ID0gY21wS2V5cyh0aGlzLnVwcGVyLCBrZXkpO1xuICAgICAgaWYgKGNtcFJlc3VsdCA9PT0gLTEgfHwgY21wUmVzdWx0ID09PSAwICYmIHRoaXMudXBwZXJPcGVuKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQktleVJhbmdlXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQktleVJhbmdlOyIsICJpbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi92YWx1ZVRvS2V5LmpzXCI7XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3ItZXh0cmFjdGluZy1hLWtleS1mcm9tLWEtdmFsdWUtdXNpbmctYS1rZXktcGF0aFxuY29uc3QgZXh0cmFjdEtleSA9IChrZXlQYXRoLCB2YWx1ZSkgPT4ge1xuICBpZiAoQXJyYXkuaXNBcnJheShrZXlQYXRoKSkge1xuICAgIGNvbnN0IHJlc3VsdCA9IFtdO1xuICAgIGZvciAobGV0IGl0ZW0gb2Yga2V5UGF0aCkge1xuICAgICAgLy8gVGhpcyBkb2Vzbid0IG1ha2Ugc2Vuc2UgdG8gbWUgYmFzZWQgb24gdGhlIHNwZWMsIGJ1dCBpdCBpcyBuZWVkZWQgdG8gcGFzcyB0aGUgVzNDIEtleVBhdGggdGVzdHMgKHNlZSBzYW1lXG4gICAgICAvLyBjb21tZW50IGluIHZhbGlkYXRlS2V5UGF0aClcbiAgICAgIGlmIChpdGVtICE9PSB1bmRlZmluZWQgJiYgaXRlbSAhPT0gbnVsbCAmJiB0eXBlb2YgaXRlbSAhPT0gXCJzdHJpbmdcIiAmJiBpdGVtLnRvU3RyaW5nKSB7XG4gICAgICAgIGl0ZW0gPSBpdGVtLnRvU3RyaW5nKCk7XG4gICAgICB9XG4gICAgICBjb25zdCBrZXkgPSBleHRyYWN0S2V5KGl0ZW0sIHZhbHVlKS5rZXk7XG4gICAgICByZXN1bHQucHVzaCh2YWx1ZVRvS2V5KGtleSkpO1xuICAgIH1cbiAgICByZXR1cm4ge1xuICAgICAgdHlwZTogXCJmb3VuZFwiLFxuICAgICAga2V5OiByZXN1bHRcbiAgICB9O1xuICB9XG4gIGlmIChrZXlQYXRoID09PSBcIlwiKSB7XG4gICAgcmV0dXJuIHtcbiAgICAgIHR5cGU6IFwiZm91bmRcIixcbiAgICAgIGtleTogdmFsdWVcbiAgICB9O1xuICB9XG4gIGxldCByZW1haW5pbmdLZXlQYXRoID0ga2V5UGF0aDtcbiAgbGV0IG9iamVjdCA9IHZhbHVlO1xuICB3aGlsZSAocmVtYWluaW5nS2V5UGF0aCAhPT0gbnVsbCkge1xuICAgIGxldCBpZGVudGlmaWVyO1xuICAgIGNvbnN0IGkgPSByZW1haW5pbmdLZXlQYXRoLmluZGV4T2YoXCIuXCIpO1xuICAgIGlmIChpID49IDApIHtcbiAgICAgIGlkZW50aWZpZXIgPSByZW1haW5pbmdLZXlQYXRoLnNsaWNlKDAsIGkpO1xuICAgICAgcmVtYWluaW5nS2V5UGF0aCA9IHJlbWFpbmluZ0tleVBhdGguc2xpY2UoaSArIDEpO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZGVudGlmaWVyID0gcmVtYWluaW5nS2V5UGF0aDtcbiAgICAgIHJlbWFpbmluZ0tleVBhdGggPSBudWxsO1xuICAgIH1cblxuICAgIC8vIHNwZWNpYWwgY2FzZXM6IGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2V2YWx1YXRlLWEta2V5LXBhdGgtb24tYS12YWx1ZVxuICAgIGNvbnN0IGlzU3BlY2lhbElkZW50aWZpZXIgPSBpZGVudGlmaWVyID09PSBcImxlbmd0aFwiICYmICh0eXBlb2Ygb2JqZWN0ID09PSBcInN0cmluZ1wiIHx8IEFycmF5LmlzQXJyYXkob2JqZWN0KSkgfHwgKGlkZW50aWZpZXIgPT09IFwic2l6ZVwiIHx8IGlkZW50aWZpZXIgPT09IFwidHlwZVwiKSAmJiB0eXBlb2YgQmxvYiAhPT0gXCJ1bmRlZmluZWRcIiAmJiBvYmplY3QgaW5zdGFuY2VvZiBCbG9iIHx8IChpZGVudGlmaWVyID09PSBcIm5hbWVcIiB8fCBpZGVudGlmaWVyID09PSBcImxhc3RNb2RpZmllZFwiKSAmJiB0eXBlb2YgRmlsZSAhPT0gXCJ1bmRlZmluZWRcIiAmJiBvYmplY3QgaW5zdGFuY2VvZiBGaWxlO1xuICAgIGlmICghaXNTcGVjaWFsSWRlbnRpZmllciAmJiAodHlwZW9mIG9iamVjdCAhPT0gXCJvYmplY3RcIiB8fCBvYmplY3QgPT09IG51bGwgfHwgIU9iamVjdC5oYXNPd24ob2JqZWN0LCBpZGVudGlmaWVyKSkpIHtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHR5cGU6IFwibm90Rm91bmRcIlxuICAgICAgfTtcbiAgICB9XG4gICAgb2JqZWN0ID0gb2JqZWN0W2lkZW50aWZpZXJdO1xuICB9XG4gIHJldHVybiB7XG4gICAgdHlwZTogXCJmb3VuZFwiLFxuICAgIGtleTogb2JqZWN0XG4gIH07XG59O1xuZXhwb3J0IGRlZmF1bHQgZXh0cmFjdEtleTsiLCAiLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY2xvbmUtdmFsdWVcbi8vIE5vdGUgdGhhdCB3ZSBvbmx5IG5lZWQgdG8gY2FsbCB0aGlzIGR1cmluZyBpbnNlcnRpb25zIGJlY2F1c2UgdGhlIHNwZWMgZG9lcyBub3QgZXhwZWN0IGFueSBjbG9uaW5nIGR1cmluZyByZXRyaWV2YWwsXG4vLyBvbmx5IGBTdHJ1Y3R1cmVkRGVzZXJpYWxpemUoKWAgKGUuZy4gc2VlIFsxXSkuIFRoaXMgaXMgYWxzbyBvbmx5IHJlcXVpcmVkIGZvciB2YWx1ZXMsIG5vdCBrZXlzLCBzaW5jZSBrZXlzIGRvIG5vdFxuLy8gcmVxdWlyZSBjbG9uaW5nIGR1cmluZyBpbnNlcnRpb24gKGUuZy4gc2VlIFsyXSkuXG4vLyBbMV06IGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3JldHJpZXZlLW11bHRpcGxlLWl0ZW1zLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4vLyBbMl06IGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2FkZC1vci1wdXRcbmV4cG9ydCBmdW5jdGlvbiBjbG9uZVZhbHVlRm9ySW5zZXJ0aW9uKHZhbHVlLCB0cmFuc2FjdGlvbikge1xuICAvLyBBc3NlcnQ6IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSBpcyBhY3RpdmUuXG4gIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXCJBc3NlcnQ6IHRyYW5zYWN0aW9uIHN0YXRlIGlzIGFjdGl2ZVwiKTtcbiAgfVxuXG4gIC8vIFNldCB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgdG8gaW5hY3RpdmUuXG4gIHRyYW5zYWN0aW9uLl9zdGF0ZSA9IFwiaW5hY3RpdmVcIjtcbiAgdHJ5IHtcbiAgICAvLyBMZXQgc2VyaWFsaXplZCBiZSBTdHJ1Y3R1cmVkU2VyaWFsaXplRm9yU3RvcmFnZSh2YWx1ZSkuXG4gICAgLy8gTGV0IGNsb25lIGJlID8gU3RydWN0dXJlZERlc2VyaWFsaXplKHNlcmlhbGl6ZWQsIHRhcmdldFJlYWxtKS5cbiAgICAvLyBSZXR1cm4gY2xvbmUuXG4gICAgcmV0dXJuIHN0cnVjdHVyZWRDbG9uZSh2YWx1ZSk7XG4gIH0gZmluYWxseSB7XG4gICAgLy8gU2V0IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSB0byBhY3RpdmUuXG4gICAgdHJhbnNhY3Rpb24uX3N0YXRlID0gXCJhY3RpdmVcIjtcbiAgfVxufSIsICJpbXBvcnQgRkRCS2V5UmFuZ2UgZnJvbSBcIi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCBGREJPYmplY3RTdG9yZSBmcm9tIFwiLi9GREJPYmplY3RTdG9yZS5qc1wiO1xuaW1wb3J0IGNtcCwgeyBjbXBLZXlzIH0gZnJvbSBcIi4vbGliL2NtcC5qc1wiO1xuaW1wb3J0IHsgRGF0YUVycm9yLCBJbnZhbGlkQWNjZXNzRXJyb3IsIEludmFsaWRTdGF0ZUVycm9yLCBSZWFkT25seUVycm9yLCBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEtleSBmcm9tIFwiLi9saWIvZXh0cmFjdEtleS5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXkuanNcIjtcbmltcG9ydCB7IGNsb25lVmFsdWVGb3JJbnNlcnRpb24gfSBmcm9tIFwiLi9saWIvY2xvbmVWYWx1ZUZvckluc2VydGlvbi5qc1wiO1xuY29uc3QgZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUgPSBjdXJzb3IgPT4ge1xuICBpZiAoY3Vyc29yLnNvdXJjZSBpbnN0YW5jZW9mIEZEQk9iamVjdFN0b3JlKSB7XG4gICAgcmV0dXJuIGN1cnNvci5zb3VyY2U7XG4gIH1cbiAgcmV0dXJuIGN1cnNvci5zb3VyY2Uub2JqZWN0U3RvcmU7XG59O1xuXG4vLyBUaGlzIHRha2VzIGEga2V5IHJhbmdlLCBhIGxpc3Qgb2YgbG93ZXIgYm91bmRzLCBhbmQgYSBsaXN0IG9mIHVwcGVyIGJvdW5kcyBhbmQgY29tYmluZXMgdGhlbSBhbGwgaW50byBhIHNpbmdsZSBrZXlcbi8vIHJhbmdlLiBJdCBkb2VzIG5vdCBoYW5kbGUgZ3QvZ3RlIGRpc3RpbmN0aW9ucywgYmVjYXVzZSBpdCBkb2Vzbid0IHJlYWxseSBtYXR0ZXIgbXVjaCBhbnl3YXksIHNpbmNlIGZvciBuZXh0L3ByZXZcbi8vIGN1cnNvciBpdGVyYXRpb24gaXQnZCBhbHNvIGhhdmUgdG8gbG9vayBhdCB2YWx1ZXMgdG8gYmUgcHJlY2lzZSwgd2hpY2ggd291bGQgYmUgY29tcGxpY2F0ZWQuIFRoaXMgc2hvdWxkIGdldCB1cyA5OSVcbi8vIG9mIHRoZSB3YXkgdGhlcmUuXG5jb25zdCBtYWtlS2V5UmFuZ2UgPSAocmFuZ2UsIGxvd2VycywgdXBwZXJzKSA9PiB7XG4gIC8vIFN0YXJ0IHdpdGggYm91bmRzIGZyb20gcmFuZ2VcbiAgbGV0IGxvd2VyID0gcmFuZ2UgIT09IHVuZGVmaW5lZCA/IHJhbmdlLmxvd2VyIDogdW5kZWZpbmVkO1xuICBsZXQgdXBwZXIgPSByYW5nZSAhPT0gdW5kZWZpbmVkID8gcmFuZ2UudXBwZXIgOiB1bmRlZmluZWQ7XG5cbiAgLy8gQXVnbWVudCB3aXRoIHZhbHVlcyBmcm9tIGxvd2VycyBhbmQgdXBwZXJzXG4gIGZvciAoY29uc3QgbG93ZXJUZW1wIG9mIGxvd2Vycykge1xuICAgIGlmIChsb3dlclRlbXAgPT09IHVuZGVmaW5lZCkge1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChsb3dlciA9PT0gdW5kZWZpbmVkIHx8IGNtcEtleXMobG93ZXIsIGxvd2VyVGVtcCkgPT09IDEpIHtcbiAgICAgIGxvd2VyID0gbG93ZXJUZW1wO1xuICAgIH1cbiAgfVxuICBmb3IgKGNvbnN0IHVwcGVyVGVtcCBvZiB1cHBlcnMpIHtcbiAgICBpZiAodXBwZXJUZW1wID09PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAodXBwZXIgPT09IHVuZGVmaW5lZCB8fCBjbXBLZXlzKHVwcGVyLCB1cHBlclRlbXApID09PSAtMSkge1xuICAgICAgdXBwZXIgPSB1cHBlclRlbXA7XG4gICAgfVxuICB9XG4gIGlmIChsb3dlciAhPT0gdW5kZWZpbmVkICYmIHVwcGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICByZXR1cm4gRkRCS2V5UmFuZ2UuYm91bmQobG93ZXIsIHVwcGVyKTtcbiAgfVxuICBpZiAobG93ZXIgIT09IHVuZGVmaW5lZCkge1xuICAgIHJldHVybiBGREJLZXlSYW5nZS5sb3dlckJvdW5kKGxvd2VyKTtcbiAgfVxuICBpZiAodXBwZXIgIT09IHVuZGVmaW5lZCkge1xuICAgIHJldHVybiBGREJLZXlSYW5nZS51cHBlckJvdW5kKHVwcGVyKTtcbiAgfVxufTtcblxuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNjdXJzb3JcbmNsYXNzIEZEQkN1cnNvciB7XG4gIF9nb3RWYWx1ZSA9IGZhbHNlO1xuICBfcG9zaXRpb24gPSB1bmRlZmluZWQ7IC8vIEtleSBvZiBwcmV2aW91c2x5IHJldHVybmVkIHJlY29yZFxuICBfb2JqZWN0U3RvcmVQb3NpdGlvbiA9IHVuZGVmaW5lZDtcbiAgX2tleU9ubHkgPSBmYWxzZTtcbiAgX2tleSA9IHVuZGVmaW5lZDtcbiAgX3ByaW1hcnlLZXkgPSB1bmRlZmluZWQ7XG4gIGNvbnN0cnVjdG9yKHNvdXJjZSwgcmFuZ2UsIGRpcmVjdGlvbiA9IFwibmV4dFwiLCByZXF1ZXN0LCBrZXlPbmx5ID0gZmFsc2UpIHtcbiAgICB0aGlzLl9yYW5nZSA9IHJhbmdlO1xuICAgIHRoaXMuX3NvdXJjZSA9IHNvdXJjZTtcbiAgICB0aGlzLl9kaXJlY3Rpb24gPSBkaXJlY3Rpb247XG4gICAgdGhpcy5fcmVxdWVzdCA9IHJlcXVlc3Q7XG4gICAgdGhpcy5fa2V5T25seSA9IGtleU9ubHk7XG4gIH1cblxuICAvLyBSZWFkIG9ubHkgcHJvcGVydGllc1xuICBnZXQgc291cmNlKCkge1xuICAgIHJldHVybiB0aGlzLl9zb3VyY2U7XG4gIH1cbiAgc2V0IHNvdXJjZSh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgcmVxdWVzdCgpIHtcbiAgICByZXR1cm4gdGhpcy5fcmVxdWVzdDtcbiAgfVxuICBzZXQgcmVxdWVzdCh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgZGlyZWN0aW9uKCkge1xuICAgIHJldHVybiB0aGlzLl9kaXJlY3Rpb247XG4gIH1cbiAgc2V0IGRpcmVjdGlvbih2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQga2V5KCkge1xuICAgIHJldHVybiB0aGlzLl9rZXk7XG4gIH1cbiAgc2V0IGtleSh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgcHJpbWFyeUtleSgpIHtcbiAgICByZXR1cm4gdGhpcy5fcHJpbWFyeUtleTtcbiAgfVxuICBzZXQgcHJpbWFyeUtleSh2YWwpIHtcbiAgICAvKiBGb3IgYmFiZWwgKi9cbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2l0ZXJhdGUtYS1jdXJzb3JcbiAgX2l0ZXJhdGUoa2V5LCBwcmltYXJ5S2V5KSB7XG4gICAgY29uc3Qgc291cmNlSXNPYmplY3RTdG9yZSA9IHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmU7XG5cbiAgICAvLyBDYW4ndCB1c2Ugc291cmNlSXNPYmplY3RTdG9yZSBiZWNhdXNlIFR5cGVTY3JpcHRcbiAgICBjb25zdCByZWNvcmRzID0gdGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSA/IHRoaXMuc291cmNlLl9yYXdPYmplY3RTdG9yZS5yZWNvcmRzIDogdGhpcy5zb3VyY2UuX3Jhd0luZGV4LnJlY29yZHM7XG4gICAgbGV0IGZvdW5kUmVjb3JkO1xuICAgIGlmICh0aGlzLmRpcmVjdGlvbiA9PT0gXCJuZXh0XCIpIHtcbiAgICAgIGNvbnN0IHJhbmdlID0gbWFrZUtleVJhbmdlKHRoaXMuX3JhbmdlLCBba2V5LCB0aGlzLl9wb3NpdGlvbl0sIFtdKTtcbiAgICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHJlY29yZHMudmFsdWVzKHJhbmdlKSkge1xuICAgICAgICBjb25zdCBjbXBSZXN1bHRLZXkgPSBrZXkgIT09IHVuZGVmaW5lZCA/IGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA6IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3QgY21wUmVzdWx0UG9zaXRpb24gPSB0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkID8gY21wS2V5cyhyZWNvcmQua2V5LCB0aGlzLl9wb3NpdGlvbikgOiB1bmRlZmluZWQ7XG4gICAgICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHByaW1hcnlLZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgICAgY29uc3QgY21wUmVzdWx0UHJpbWFyeUtleSA9IGNtcEtleXMocmVjb3JkLnZhbHVlLCBwcmltYXJ5S2V5KTtcbiAgICAgICAgICBpZiAoY21wUmVzdWx0S2V5ID09PSAwICYmIGNtcFJlc3VsdFByaW1hcnlLZXkgPT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3Bvc2l0aW9uICE9PSB1bmRlZmluZWQgJiYgc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiAhPT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkICYmICFzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgICAgaWYgKGNtcFJlc3VsdFBvc2l0aW9uID09PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiA9PT0gMCAmJiBjbXBLZXlzKHJlY29yZC52YWx1ZSwgdGhpcy5fb2JqZWN0U3RvcmVQb3NpdGlvbikgIT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcmFuZ2UgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmICghdGhpcy5fcmFuZ2UuaW5jbHVkZXMocmVjb3JkLmtleSkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBmb3VuZFJlY29yZCA9IHJlY29yZDtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh0aGlzLmRpcmVjdGlvbiA9PT0gXCJuZXh0dW5pcXVlXCIpIHtcbiAgICAgIC8vIFRoaXMgY291bGQgYmUgZG9uZSB3aXRob3V0IGl0ZXJhdGluZywgaWYgdGhlIHJhbmdlIHdhcyBkZWZpbmVkIHNsaWdodGx5IGJldHRlciAodG8gaGFuZGxlIGd0L2d0ZSBjYXNlcykuXG4gICAgICAvLyBCdXQgdGhlIHBlcmZvcm1hbmNlIGRpZmZlcmVuY2Ugc2hvdWxkIGJlIHNtYWxsLCBhbmQgdGhhdCB3b3VsZG4ndCB3b3JrIGFueXdheSBmb3IgZGlyZWN0aW9ucyB3aGVyZSB0aGVcbiAgICAgIC8vIHZhbHVlIG5lZWRzIHRvIGJlIHVzZWQgKGxpa2UgbmV4dCBhbmQgcHJldikuXG4gICAgICBjb25zdCByYW5nZSA9IG1ha2VLZXlSYW5nZSh0aGlzLl9yYW5nZSwgW2tleSwgdGhpcy5fcG9zaXRpb25dLCBbXSk7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiByZWNvcmRzLnZhbHVlcyhyYW5nZSkpIHtcbiAgICAgICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA9PT0gLTEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBLZXlzKHJlY29yZC5rZXksIHRoaXMuX3Bvc2l0aW9uKSAhPT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9yYW5nZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKCF0aGlzLl9yYW5nZS5pbmNsdWRlcyhyZWNvcmQua2V5KSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGZvdW5kUmVjb3JkID0gcmVjb3JkO1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKHRoaXMuZGlyZWN0aW9uID09PSBcInByZXZcIikge1xuICAgICAgY29uc3QgcmFuZ2UgPSBtYWtlS2V5UmFuZ2UodGhpcy5fcmFuZ2UsIFtdLCBba2V5LCB0aGlzLl9wb3NpdGlvbl0pO1xuICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgcmVjb3Jkcy52YWx1ZXMocmFuZ2UsIFwicHJldlwiKSkge1xuICAgICAgICBjb25zdCBjbXBSZXN1bHRLZXkgPSBrZXkgIT09IHVuZGVmaW5lZCA/IGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA6IHVuZGVmaW5lZDtcbiAgICAgICAgY29uc3QgY21wUmVzdWx0UG9zaXRpb24gPSB0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkID8gY21wS2V5cyhyZWNvcmQua2V5LCB0aGlzLl9wb3NpdGlvbikgOiB1bmRlZmluZWQ7XG4gICAgICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRLZXkgPT09IDEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAocHJpbWFyeUtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcFJlc3VsdEtleSA9PT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGNvbnN0IGNtcFJlc3VsdFByaW1hcnlLZXkgPSBjbXBLZXlzKHJlY29yZC52YWx1ZSwgcHJpbWFyeUtleSk7XG4gICAgICAgICAgaWYgKGNtcFJlc3VsdEtleSA9PT0gMCAmJiBjbXBSZXN1bHRQcmltYXJ5S2V5ID09PSAxKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3Bvc2l0aW9uICE9PSB1bmRlZmluZWQgJiYgc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiAhPT0gLTEpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5fcG9zaXRpb24gIT09IHVuZGVmaW5lZCAmJiAhc291cmNlSXNPYmplY3RTdG9yZSkge1xuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiA9PT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmIChjbXBSZXN1bHRQb3NpdGlvbiA9PT0gMCAmJiBjbXBLZXlzKHJlY29yZC52YWx1ZSwgdGhpcy5fb2JqZWN0U3RvcmVQb3NpdGlvbikgIT09IC0xKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuX3JhbmdlICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAoIXRoaXMuX3JhbmdlLmluY2x1ZGVzKHJlY29yZC5rZXkpKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgZm91bmRSZWNvcmQgPSByZWNvcmQ7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAodGhpcy5kaXJlY3Rpb24gPT09IFwicHJldnVuaXF1ZVwiKSB7XG4gICAgICBsZXQgdGVtcFJlY29yZDtcbiAgICAgIGNvbnN0IHJhbmdlID0gbWFrZUtleVJhbmdlKHRoaXMuX3JhbmdlLCBbXSwgW2tleSwgdGhpcy5fcG9zaXRpb25dKTtcbiAgICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHJlY29yZHMudmFsdWVzKHJhbmdlLCBcInByZXZcIikpIHtcbiAgICAgICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcEtleXMocmVjb3JkLmtleSwga2V5KSA9PT0gMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9wb3NpdGlvbiAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKGNtcEtleXMocmVjb3JkLmtleSwgdGhpcy5fcG9zaXRpb24pICE9PSAtMSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9yYW5nZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKCF0aGlzLl9yYW5nZS5pbmNsdWRlcyhyZWNvcmQua2V5KSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHRlbXBSZWNvcmQgPSByZWNvcmQ7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgaWYgKHRlbXBSZWNvcmQpIHtcbiAgICAgICAgZm91bmRSZWNvcmQgPSByZWNvcmRzLmdldCh0ZW1wUmVjb3JkLmtleSk7XG4gICAgICB9XG4gICAgfVxuICAgIGxldCByZXN1bHQ7XG4gICAgaWYgKCFmb3VuZFJlY29yZCkge1xuICAgICAgdGhpcy5fa2V5ID0gdW5kZWZpbmVkO1xuICAgICAgaWYgKCFzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24gPSB1bmRlZmluZWQ7XG4gICAgICB9XG5cbiAgICAgIC8vIFwidGhpcyBpbnN0YW5jZW9mIEZEQkN1cnNvcldpdGhWYWx1ZVwiIHdvdWxkIGJlIGJldHRlciBhbmQgbm90IHJlcXVpcmUgKHRoaXMgYXMgYW55KSwgYnV0IGNhdXNlcyBydW50aW1lXG4gICAgICAvLyBlcnJvciBkdWUgdG8gY2lyY3VsYXIgZGVwZW5kZW5jeS5cbiAgICAgIGlmICghdGhpcy5fa2V5T25seSAmJiB0aGlzLnRvU3RyaW5nKCkgPT09IFwiW29iamVjdCBJREJDdXJzb3JXaXRoVmFsdWVdXCIpIHtcbiAgICAgICAgdGhpcy52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIH1cbiAgICAgIHJlc3VsdCA9IG51bGw7XG4gICAgfSBlbHNlIHtcbiAgICAgIHRoaXMuX3Bvc2l0aW9uID0gZm91bmRSZWNvcmQua2V5O1xuICAgICAgaWYgKCFzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24gPSBmb3VuZFJlY29yZC52YWx1ZTtcbiAgICAgIH1cbiAgICAgIHRoaXMuX2tleSA9IGZvdW5kUmVjb3JkLmtleTtcbiAgICAgIGlmIChzb3VyY2VJc09iamVjdFN0b3JlKSB7XG4gICAgICAgIHRoaXMuX3ByaW1hcnlLZXkgPSBzdHJ1Y3R1cmVkQ2xvbmUoZm91bmRSZWNvcmQua2V5KTtcbiAgICAgICAgaWYgKCF0aGlzLl9rZXlPbmx5ICYmIHRoaXMudG9TdHJpbmcoKSA9PT0gXCJbb2JqZWN0IElEQkN1cnNvcldpdGhWYWx1ZV1cIikge1xuICAgICAgICAgIHRoaXMudmFsdWUgPSBzdHJ1Y3R1cmVkQ2xvbmUoZm91bmRSZWNvcmQudmFsdWUpO1xuICAgICAgICB9XG4gICAgICB9IGVsc2Uge1xuICAgICAgICB0aGlzLl9wcmltYXJ5S2V5ID0gc3RydWN0dXJlZENsb25lKGZvdW5kUmVjb3JkLnZhbHVlKTtcbiAgICAgICAgaWYgKCF0aGlzLl9rZXlPbmx5ICYmIHRoaXMudG9TdHJpbmcoKSA9PT0gXCJbb2JqZWN0IElEQkN1cnNvcldpdGhWYWx1ZV1cIikge1xuICAgICAgICAgIGlmICh0aGlzLnNvdXJjZSBpbnN0YW5jZW9mIEZEQk9iamVjdFN0b3JlKSB7XG4gICAgICAgICAgICAvLyBDYW4ndCB1c2Ugc291cmNlSXNPYmplY3RTdG9yZSBiZWNhdXNlIFR5cGVTY3JpcHRcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcIlRoaXMgc2hvdWxkIG5ldmVyIGhhcHBlblwiKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLnNvdXJjZS5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZ2V0VmFsdWUoZm91bmRSZWNvcmQudmFsdWUpO1xuICAgICAgICAgIHRoaXMudmFsdWUgPSBzdHJ1Y3R1cmVkQ2xvbmUodmFsdWUpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICB0aGlzLl9nb3RWYWx1ZSA9IHRydWU7XG4gICAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgQHR5cGVzY3JpcHQtZXNsaW50L25vLXRoaXMtYWxpYXNcbiAgICAgIHJlc3VsdCA9IHRoaXM7XG4gICAgfVxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCQ3Vyc29yLXVwZGF0ZS1JREJSZXF1ZXN0LWFueS12YWx1ZVxuICB1cGRhdGUodmFsdWUpIHtcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBlZmZlY3RpdmVPYmplY3RTdG9yZSA9IGdldEVmZmVjdGl2ZU9iamVjdFN0b3JlKHRoaXMpO1xuICAgIGNvbnN0IGVmZmVjdGl2ZUtleSA9IE9iamVjdC5oYXNPd24odGhpcy5zb3VyY2UsIFwiX3Jhd0luZGV4XCIpID8gdGhpcy5wcmltYXJ5S2V5IDogdGhpcy5fcG9zaXRpb247XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBlZmZlY3RpdmVPYmplY3RTdG9yZS50cmFuc2FjdGlvbjtcbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0cmFuc2FjdGlvbi5tb2RlID09PSBcInJlYWRvbmx5XCIpIHtcbiAgICAgIHRocm93IG5ldyBSZWFkT25seUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUpICYmIHRoaXMuc291cmNlLl9yYXdJbmRleC5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCF0aGlzLl9nb3RWYWx1ZSB8fCAhT2JqZWN0Lmhhc093bih0aGlzLCBcInZhbHVlXCIpKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgY2xvbmUgPSBjbG9uZVZhbHVlRm9ySW5zZXJ0aW9uKHZhbHVlLCB0cmFuc2FjdGlvbik7XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLmtleVBhdGggIT09IG51bGwpIHtcbiAgICAgIGxldCB0ZW1wS2V5O1xuICAgICAgdHJ5IHtcbiAgICAgICAgdGVtcEtleSA9IGV4dHJhY3RLZXkoZWZmZWN0aXZlT2JqZWN0U3RvcmUua2V5UGF0aCwgY2xvbmUpLmtleTtcbiAgICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgICAvKiBIYW5kbGVkIGltbWVkaWF0ZWx5IGJlbG93ICovXG4gICAgICB9XG4gICAgICBpZiAoY21wKHRlbXBLZXksIGVmZmVjdGl2ZUtleSkgIT09IDApIHtcbiAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSB7XG4gICAgICBrZXk6IGVmZmVjdGl2ZUtleSxcbiAgICAgIHZhbHVlOiBjbG9uZVxuICAgIH07XG4gICAgcmV0dXJuIHRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnN0b3JlUmVjb3JkLmJpbmQoZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLCByZWNvcmQsIGZhbHNlLCB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCQ3Vyc29yLWFkdmFuY2Utdm9pZC11bnNpZ25lZC1sb25nLWNvdW50XG4gIGFkdmFuY2UoY291bnQpIHtcbiAgICBpZiAoIU51bWJlci5pc0ludGVnZXIoY291bnQpIHx8IGNvdW50IDw9IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgZWZmZWN0aXZlT2JqZWN0U3RvcmUgPSBnZXRFZmZlY3RpdmVPYmplY3RTdG9yZSh0aGlzKTtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGVmZmVjdGl2ZU9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkgJiYgdGhpcy5zb3VyY2UuX3Jhd0luZGV4LmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoIXRoaXMuX2dvdFZhbHVlKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3JlcXVlc3QpIHtcbiAgICAgIHRoaXMuX3JlcXVlc3QucmVhZHlTdGF0ZSA9IFwicGVuZGluZ1wiO1xuICAgIH1cbiAgICB0cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246ICgpID0+IHtcbiAgICAgICAgbGV0IHJlc3VsdDtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb3VudDsgaSsrKSB7XG4gICAgICAgICAgcmVzdWx0ID0gdGhpcy5faXRlcmF0ZSgpO1xuXG4gICAgICAgICAgLy8gTm90IHN1cmUgd2h5IHRoaXMgaXMgbmVlZGVkXG4gICAgICAgICAgaWYgKCFyZXN1bHQpIHtcbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgICAgfSxcbiAgICAgIHJlcXVlc3Q6IHRoaXMuX3JlcXVlc3QsXG4gICAgICBzb3VyY2U6IHRoaXMuc291cmNlXG4gICAgfSk7XG4gICAgdGhpcy5fZ290VmFsdWUgPSBmYWxzZTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jd2lkbC1JREJDdXJzb3ItY29udGludWUtdm9pZC1hbnkta2V5XG4gIGNvbnRpbnVlKGtleSkge1xuICAgIGNvbnN0IGVmZmVjdGl2ZU9iamVjdFN0b3JlID0gZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUodGhpcyk7XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBlZmZlY3RpdmVPYmplY3RTdG9yZS50cmFuc2FjdGlvbjtcbiAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlICE9PSBcImFjdGl2ZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghKHRoaXMuc291cmNlIGluc3RhbmNlb2YgRkRCT2JqZWN0U3RvcmUpICYmIHRoaXMuc291cmNlLl9yYXdJbmRleC5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCF0aGlzLl9nb3RWYWx1ZSkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAga2V5ID0gdmFsdWVUb0tleShrZXkpO1xuICAgICAgY29uc3QgY21wUmVzdWx0ID0gY21wS2V5cyhrZXksIHRoaXMuX3Bvc2l0aW9uKTtcbiAgICAgIGlmIChjbXBSZXN1bHQgPD0gMCAmJiAodGhpcy5kaXJlY3Rpb24gPT09IFwibmV4dFwiIHx8IHRoaXMuZGlyZWN0aW9uID09PSBcIm5leHR1bmlxdWVcIikgfHwgY21wUmVzdWx0ID49IDAgJiYgKHRoaXMuZGlyZWN0aW9uID09PSBcInByZXZcIiB8fCB0aGlzLmRpcmVjdGlvbiA9PT0gXCJwcmV2dW5pcXVlXCIpKSB7XG4gICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRoaXMuX3JlcXVlc3QpIHtcbiAgICAgIHRoaXMuX3JlcXVlc3QucmVhZHlTdGF0ZSA9IFwicGVuZGluZ1wiO1xuICAgIH1cbiAgICB0cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX2l0ZXJhdGUuYmluZCh0aGlzLCBrZXkpLFxuICAgICAgcmVxdWVzdDogdGhpcy5fcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpcy5zb3VyY2VcbiAgICB9KTtcbiAgICB0aGlzLl9nb3RWYWx1ZSA9IGZhbHNlO1xuICB9XG5cbiAgLy8gaHRodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiY3Vyc29yLWNvbnRpbnVlcHJpbWFyeWtleVxuICBjb250aW51ZVByaW1hcnlLZXkoa2V5LCBwcmltYXJ5S2V5KSB7XG4gICAgY29uc3QgZWZmZWN0aXZlT2JqZWN0U3RvcmUgPSBnZXRFZmZlY3RpdmVPYmplY3RTdG9yZSh0aGlzKTtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGVmZmVjdGl2ZU9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkgJiYgdGhpcy5zb3VyY2UuX3Jhd0luZGV4LmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSB8fCB0aGlzLmRpcmVjdGlvbiAhPT0gXCJuZXh0XCIgJiYgdGhpcy5kaXJlY3Rpb24gIT09IFwicHJldlwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZEFjY2Vzc0Vycm9yKCk7XG4gICAgfVxuICAgIGlmICghdGhpcy5fZ290VmFsdWUpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cblxuICAgIC8vIE5vdCBzdXJlIGFib3V0IHRoaXNcbiAgICBpZiAoa2V5ID09PSB1bmRlZmluZWQgfHwgcHJpbWFyeUtleSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgfVxuICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICBjb25zdCBjbXBSZXN1bHQgPSBjbXBLZXlzKGtleSwgdGhpcy5fcG9zaXRpb24pO1xuICAgIGlmIChjbXBSZXN1bHQgPT09IC0xICYmIHRoaXMuZGlyZWN0aW9uID09PSBcIm5leHRcIiB8fCBjbXBSZXN1bHQgPT09IDEgJiYgdGhpcy5kaXJlY3Rpb24gPT09IFwicHJldlwiKSB7XG4gICAgICB0aHJvdyBuZXcgRGF0YUVycm9yKCk7XG4gICAgfVxuICAgIHByaW1hcnlLZXkgPSB2YWx1ZVRvS2V5KHByaW1hcnlLZXkpO1xuICAgIGNvbnN0IGNtcFJlc3VsdDIgPSBjbXBLZXlzKHByaW1hcnlLZXksIHRoaXMuX29iamVjdFN0b3JlUG9zaXRpb24pO1xuICAgIGlmIChjbXBSZXN1bHQgPT09IDApIHtcbiAgICAgIGlmIChjbXBSZXN1bHQyIDw9IDAgJiYgdGhpcy5kaXJlY3Rpb24gPT09IFwibmV4dFwiIHx8IGNtcFJlc3VsdDIgPj0gMCAmJiB0aGlzLmRpcmVjdGlvbiA9PT0gXCJwcmV2XCIpIHtcbiAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAodGhpcy5fcmVxdWVzdCkge1xuICAgICAgdGhpcy5fcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJwZW5kaW5nXCI7XG4gICAgfVxuICAgIHRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5faXRlcmF0ZS5iaW5kKHRoaXMsIGtleSwgcHJpbWFyeUtleSksXG4gICAgICByZXF1ZXN0OiB0aGlzLl9yZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzLnNvdXJjZVxuICAgIH0pO1xuICAgIHRoaXMuX2dvdFZhbHVlID0gZmFsc2U7XG4gIH1cbiAgZGVsZXRlKCkge1xuICAgIGNvbnN0IGVmZmVjdGl2ZU9iamVjdFN0b3JlID0gZ2V0RWZmZWN0aXZlT2JqZWN0U3RvcmUodGhpcyk7XG4gICAgY29uc3QgZWZmZWN0aXZlS2V5ID0gT2JqZWN0Lmhhc093bih0aGlzLnNvdXJjZSwgXCJfcmF3SW5kZXhcIikgPyB0aGlzLnByaW1hcnlLZXkgOiB0aGlzLl9wb3NpdGlvbjtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IGVmZmVjdGl2ZU9iamVjdFN0b3JlLnRyYW5zYWN0aW9uO1xuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIikge1xuICAgICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKGVmZmVjdGl2ZU9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEodGhpcy5zb3VyY2UgaW5zdGFuY2VvZiBGREJPYmplY3RTdG9yZSkgJiYgdGhpcy5zb3VyY2UuX3Jhd0luZGV4LmRlbGV0ZWQpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoIXRoaXMuX2dvdFZhbHVlIHx8ICFPYmplY3QuaGFzT3duKHRoaXMsIFwidmFsdWVcIikpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICByZXR1cm4gdHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiBlZmZlY3RpdmVPYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlUmVjb3JkLmJpbmQoZWZmZWN0aXZlT2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLCBlZmZlY3RpdmVLZXksIHRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCQ3Vyc29yXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQkN1cnNvcjsiLCAiaW1wb3J0IEZEQkN1cnNvciBmcm9tIFwiLi9GREJDdXJzb3IuanNcIjtcbmNsYXNzIEZEQkN1cnNvcldpdGhWYWx1ZSBleHRlbmRzIEZEQkN1cnNvciB7XG4gIHZhbHVlID0gdW5kZWZpbmVkO1xuICBjb25zdHJ1Y3Rvcihzb3VyY2UsIHJhbmdlLCBkaXJlY3Rpb24sIHJlcXVlc3QpIHtcbiAgICBzdXBlcihzb3VyY2UsIHJhbmdlLCBkaXJlY3Rpb24sIHJlcXVlc3QpO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJDdXJzb3JXaXRoVmFsdWVcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCQ3Vyc29yV2l0aFZhbHVlOyIsICJpbXBvcnQgeyBJbnZhbGlkU3RhdGVFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuY29uc3Qgc3RvcHBlZCA9IChldmVudCwgbGlzdGVuZXIpID0+IHtcbiAgcmV0dXJuIGV2ZW50LmltbWVkaWF0ZVByb3BhZ2F0aW9uU3RvcHBlZCB8fCBldmVudC5ldmVudFBoYXNlID09PSBldmVudC5DQVBUVVJJTkdfUEhBU0UgJiYgbGlzdGVuZXIuY2FwdHVyZSA9PT0gZmFsc2UgfHwgZXZlbnQuZXZlbnRQaGFzZSA9PT0gZXZlbnQuQlVCQkxJTkdfUEhBU0UgJiYgbGlzdGVuZXIuY2FwdHVyZSA9PT0gdHJ1ZTtcbn07XG5cbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSL2RvbS8jY29uY2VwdC1ldmVudC1saXN0ZW5lci1pbnZva2VcbmNvbnN0IGludm9rZUV2ZW50TGlzdGVuZXJzID0gKGV2ZW50LCBvYmopID0+IHtcbiAgZXZlbnQuY3VycmVudFRhcmdldCA9IG9iajtcbiAgY29uc3QgZXJyb3JzID0gW107XG4gIGNvbnN0IGludm9rZSA9IGNhbGxiYWNrT3JPYmplY3QgPT4ge1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBjYWxsYmFjayA9IHR5cGVvZiBjYWxsYmFja09yT2JqZWN0ID09PSBcImZ1bmN0aW9uXCIgPyBjYWxsYmFja09yT2JqZWN0IDogY2FsbGJhY2tPck9iamVjdC5oYW5kbGVFdmVudDtcbiAgICAgIC8vIEB0cy1leHBlY3QtZXJyb3IgRXZlbnRDYWxsYmFjaydzIHR5cGVzIGFyZSBub3QgcXVpdGUgcmlnaHQgaGVyZVxuICAgICAgY2FsbGJhY2suY2FsbChldmVudC5jdXJyZW50VGFyZ2V0LCBldmVudCk7XG4gICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICBlcnJvcnMucHVzaChlcnIpO1xuICAgIH1cbiAgfTtcblxuICAvLyBUaGUgY2FsbGJhY2sgbWlnaHQgY2F1c2Ugb2JqLmxpc3RlbmVycyB0byBtdXRhdGUgYXMgd2UgdHJhdmVyc2UgaXQuXG4gIC8vIFRha2UgYSBjb3B5IG9mIHRoZSBhcnJheSBzbyB0aGF0IG5vdGhpbmcgc25lYWtzIGluIGFuZCB3ZSBkb24ndCBsb3NlXG4gIC8vIG91ciBwbGFjZS5cbiAgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBvYmoubGlzdGVuZXJzLnNsaWNlKCkpIHtcbiAgICBpZiAoZXZlbnQudHlwZSAhPT0gbGlzdGVuZXIudHlwZSB8fCBzdG9wcGVkKGV2ZW50LCBsaXN0ZW5lcikpIHtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpbnZva2UobGlzdGVuZXIuY2FsbGJhY2spO1xuICB9XG4gIGNvbnN0IHR5cGVUb1Byb3AgPSB7XG4gICAgYWJvcnQ6IFwib25hYm9ydFwiLFxuICAgIGJsb2NrZWQ6IFwib25ibG9ja2VkXCIsXG4gICAgY2xvc2U6IFwib25jbG9zZVwiLFxuICAgIGNvbXBsZXRlOiBcIm9uY29tcGxldGVcIixcbiAgICBlcnJvcjogXCJvbmVycm9yXCIsXG4gICAgc3VjY2VzczogXCJvbnN1Y2Nlc3NcIixcbiAgICB1cGdyYWRlbmVlZGVkOiBcIm9udXBncmFkZW5lZWRlZFwiLFxuICAgIHZlcnNpb25jaGFuZ2U6IFwib252ZXJzaW9uY2hhbmdlXCJcbiAgfTtcbiAgY29uc3QgcHJvcCA9IHR5cGVUb1Byb3BbZXZlbnQudHlwZV07XG4gIGlmIChwcm9wID09PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoYFVua25vd24gZXZlbnQgdHlwZTogXCIke2V2ZW50LnR5cGV9XCJgKTtcbiAgfVxuICBjb25zdCBjYWxsYmFjayA9IGV2ZW50LmN1cnJlbnRUYXJnZXRbcHJvcF07XG4gIGlmIChjYWxsYmFjaykge1xuICAgIGNvbnN0IGxpc3RlbmVyID0ge1xuICAgICAgY2FsbGJhY2ssXG4gICAgICBjYXB0dXJlOiBmYWxzZSxcbiAgICAgIHR5cGU6IGV2ZW50LnR5cGVcbiAgICB9O1xuICAgIGlmICghc3RvcHBlZChldmVudCwgbGlzdGVuZXIpKSB7XG4gICAgICBpbnZva2UobGlzdGVuZXIuY2FsbGJhY2spO1xuICAgIH1cbiAgfVxuXG4gIC8vIHdlIHdhbnQgdG8gZXhlY3V0ZSBhbGwgbGlzdGVuZXJzIGJlZm9yZSBkZWNpZGluZyBpZiB3ZSB3YW50IHRvIHRocm93LCBiZWNhdXNlIHRoZXJlIGNvdWxkIGJlIGFuIGVycm9yIHRocm93biBieVxuICAvLyB0aGUgZmlyc3QgbGlzdGVuZXIsIGJ1dCB0aGUgc2Vjb25kIHNob3VsZCBzdGlsbCBiZSBpbnZva2VkXG4gIGlmIChlcnJvcnMubGVuZ3RoKSB7XG4gICAgdGhyb3cgbmV3IEFnZ3JlZ2F0ZUVycm9yKGVycm9ycyk7XG4gIH1cbn07XG5jbGFzcyBGYWtlRXZlbnRUYXJnZXQge1xuICBsaXN0ZW5lcnMgPSBbXTtcblxuICAvLyBUaGVzZSB3aWxsIGJlIG92ZXJyaWRkZW4gaW4gaW5kaXZpZHVhbCBzdWJjbGFzc2VzIGFuZCBtYWRlIG5vdCByZWFkb25seVxuXG4gIGFkZEV2ZW50TGlzdGVuZXIodHlwZSwgY2FsbGJhY2ssIG9wdGlvbnMpIHtcbiAgICBjb25zdCBjYXB0dXJlID0gISEodHlwZW9mIG9wdGlvbnMgPT09IFwib2JqZWN0XCIgJiYgb3B0aW9ucyA/IG9wdGlvbnMuY2FwdHVyZSA6IG9wdGlvbnMpO1xuICAgIHRoaXMubGlzdGVuZXJzLnB1c2goe1xuICAgICAgY2FsbGJhY2ssXG4gICAgICBjYXB0dXJlLFxuICAgICAgdHlwZVxuICAgIH0pO1xuICB9XG4gIHJlbW92ZUV2ZW50TGlzdGVuZXIodHlwZSwgY2FsbGJhY2ssIG9wdGlvbnMpIHtcbiAgICBjb25zdCBjYXB0dXJlID0gISEodHlwZW9mIG9wdGlvbnMgPT09IFwib2JqZWN0XCIgJiYgb3B0aW9ucyA/IG9wdGlvbnMuY2FwdHVyZSA6IG9wdGlvbnMpO1xuICAgIGNvbnN0IGkgPSB0aGlzLmxpc3RlbmVycy5maW5kSW5kZXgobGlzdGVuZXIgPT4ge1xuICAgICAgcmV0dXJuIGxpc3RlbmVyLnR5cGUgPT09IHR5cGUgJiYgbGlzdGVuZXIuY2FsbGJhY2sgPT09IGNhbGxiYWNrICYmIGxpc3RlbmVyLmNhcHR1cmUgPT09IGNhcHR1cmU7XG4gICAgfSk7XG4gICAgdGhpcy5saXN0ZW5lcnMuc3BsaWNlKGksIDEpO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvZG9tLyNkaXNwYXRjaGluZy1ldmVudHNcbiAgZGlzcGF0Y2hFdmVudChldmVudCkge1xuICAgIGlmIChldmVudC5kaXNwYXRjaGVkIHx8ICFldmVudC5pbml0aWFsaXplZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKFwiVGhlIG9iamVjdCBpcyBpbiBhbiBpbnZhbGlkIHN0YXRlLlwiKTtcbiAgICB9XG4gICAgZXZlbnQuaXNUcnVzdGVkID0gZmFsc2U7XG4gICAgZXZlbnQuZGlzcGF0Y2hlZCA9IHRydWU7XG4gICAgZXZlbnQudGFyZ2V0ID0gdGhpcztcbiAgICAvLyBOT1QgU1VSRSBXSEVOIFRISVMgU0hPVUxEIEJFIFNFVCAgICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW107XG5cbiAgICBldmVudC5ldmVudFBoYXNlID0gZXZlbnQuQ0FQVFVSSU5HX1BIQVNFO1xuICAgIGZvciAoY29uc3Qgb2JqIG9mIGV2ZW50LmV2ZW50UGF0aCkge1xuICAgICAgaWYgKCFldmVudC5wcm9wYWdhdGlvblN0b3BwZWQpIHtcbiAgICAgICAgaW52b2tlRXZlbnRMaXN0ZW5lcnMoZXZlbnQsIG9iaik7XG4gICAgICB9XG4gICAgfVxuICAgIGV2ZW50LmV2ZW50UGhhc2UgPSBldmVudC5BVF9UQVJHRVQ7XG4gICAgaWYgKCFldmVudC5wcm9wYWdhdGlvblN0b3BwZWQpIHtcbiAgICAgIGludm9rZUV2ZW50TGlzdGVuZXJzKGV2ZW50LCBldmVudC50YXJnZXQpO1xuICAgIH1cbiAgICBpZiAoZXZlbnQuYnViYmxlcykge1xuICAgICAgZXZlbnQuZXZlbnRQYXRoLnJldmVyc2UoKTtcbiAgICAgIGV2ZW50LmV2ZW50UGhhc2UgPSBldmVudC5CVUJCTElOR19QSEFTRTtcbiAgICAgIGZvciAoY29uc3Qgb2JqIG9mIGV2ZW50LmV2ZW50UGF0aCkge1xuICAgICAgICBpZiAoIWV2ZW50LnByb3BhZ2F0aW9uU3RvcHBlZCkge1xuICAgICAgICAgIGludm9rZUV2ZW50TGlzdGVuZXJzKGV2ZW50LCBvYmopO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIGV2ZW50LmRpc3BhdGNoZWQgPSBmYWxzZTtcbiAgICBldmVudC5ldmVudFBoYXNlID0gZXZlbnQuTk9ORTtcbiAgICBldmVudC5jdXJyZW50VGFyZ2V0ID0gbnVsbDtcbiAgICBpZiAoZXZlbnQuY2FuY2VsZWQpIHtcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZha2VFdmVudFRhcmdldDsiLCAiaW1wb3J0IHsgSW52YWxpZFN0YXRlRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgRmFrZUV2ZW50VGFyZ2V0IGZyb20gXCIuL2xpYi9GYWtlRXZlbnRUYXJnZXQuanNcIjtcbmNsYXNzIEZEQlJlcXVlc3QgZXh0ZW5kcyBGYWtlRXZlbnRUYXJnZXQge1xuICBfcmVzdWx0ID0gbnVsbDtcbiAgX2Vycm9yID0gbnVsbDtcbiAgc291cmNlID0gbnVsbDtcbiAgdHJhbnNhY3Rpb24gPSBudWxsO1xuICByZWFkeVN0YXRlID0gXCJwZW5kaW5nXCI7XG4gIG9uc3VjY2VzcyA9IG51bGw7XG4gIG9uZXJyb3IgPSBudWxsO1xuICBnZXQgZXJyb3IoKSB7XG4gICAgaWYgKHRoaXMucmVhZHlTdGF0ZSA9PT0gXCJwZW5kaW5nXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5fZXJyb3I7XG4gIH1cbiAgc2V0IGVycm9yKHZhbHVlKSB7XG4gICAgdGhpcy5fZXJyb3IgPSB2YWx1ZTtcbiAgfVxuICBnZXQgcmVzdWx0KCkge1xuICAgIGlmICh0aGlzLnJlYWR5U3RhdGUgPT09IFwicGVuZGluZ1wiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuX3Jlc3VsdDtcbiAgfVxuICBzZXQgcmVzdWx0KHZhbHVlKSB7XG4gICAgdGhpcy5fcmVzdWx0ID0gdmFsdWU7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQlJlcXVlc3RcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCUmVxdWVzdDsiLCAiY2xhc3MgRmFrZURPTVN0cmluZ0xpc3Qge1xuICBjb25zdHJ1Y3RvciguLi52YWx1ZXMpIHtcbiAgICB0aGlzLl92YWx1ZXMgPSB2YWx1ZXM7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB2YWx1ZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXNbaV0gPSB2YWx1ZXNbaV07XG4gICAgfVxuICB9XG4gIGNvbnRhaW5zKHZhbHVlKSB7XG4gICAgcmV0dXJuIHRoaXMuX3ZhbHVlcy5pbmNsdWRlcyh2YWx1ZSk7XG4gIH1cbiAgaXRlbShpKSB7XG4gICAgaWYgKGkgPCAwIHx8IGkgPj0gdGhpcy5fdmFsdWVzLmxlbmd0aCkge1xuICAgICAgcmV0dXJuIG51bGw7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLl92YWx1ZXNbaV07XG4gIH1cbiAgZ2V0IGxlbmd0aCgpIHtcbiAgICByZXR1cm4gdGhpcy5fdmFsdWVzLmxlbmd0aDtcbiAgfVxuICBbU3ltYm9sLml0ZXJhdG9yXSgpIHtcbiAgICByZXR1cm4gdGhpcy5fdmFsdWVzW1N5bWJvbC5pdGVyYXRvcl0oKTtcbiAgfVxuXG4gIC8vIEhhbmRsZWQgYnkgcHJveHlcblxuICAvLyBVc2VkIGludGVybmFsbHksIHNob3VsZCBub3QgYmUgdXNlZCBieSBvdGhlcnMuIEkgY291bGQgbWF5YmUgZ2V0IHJpZCBvZiB0aGVzZSBhbmQgcmVwbGFjZSByYXRoZXIgdGhhbiBtdXRhdGUsIGJ1dCB0b28gbGF6eSB0byBjaGVjayB0aGUgc3BlYy5cbiAgX3B1c2goLi4udmFsdWVzKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB2YWx1ZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXNbdGhpcy5fdmFsdWVzLmxlbmd0aCArIGldID0gdmFsdWVzW2ldO1xuICAgIH1cbiAgICB0aGlzLl92YWx1ZXMucHVzaCguLi52YWx1ZXMpO1xuICB9XG4gIF9zb3J0KC4uLnZhbHVlcykge1xuICAgIHRoaXMuX3ZhbHVlcy5zb3J0KC4uLnZhbHVlcyk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLl92YWx1ZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXNbaV0gPSB0aGlzLl92YWx1ZXNbaV07XG4gICAgfVxuICAgIHJldHVybiB0aGlzO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGYWtlRE9NU3RyaW5nTGlzdDsiLCAiaW1wb3J0IEZEQktleVJhbmdlIGZyb20gXCIuLi9GREJLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IHsgRGF0YUVycm9yIH0gZnJvbSBcIi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi92YWx1ZVRvS2V5LmpzXCI7XG5cbi8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY29udmVydC1hLXZhbHVlLXRvLWEta2V5LXJhbmdlXG5jb25zdCB2YWx1ZVRvS2V5UmFuZ2UgPSAodmFsdWUsIG51bGxEaXNhbGxvd2VkRmxhZyA9IGZhbHNlKSA9PiB7XG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSB7XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9XG4gIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgaWYgKG51bGxEaXNhbGxvd2VkRmxhZykge1xuICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgIH1cbiAgICByZXR1cm4gbmV3IEZEQktleVJhbmdlKHVuZGVmaW5lZCwgdW5kZWZpbmVkLCBmYWxzZSwgZmFsc2UpO1xuICB9XG4gIGNvbnN0IGtleSA9IHZhbHVlVG9LZXkodmFsdWUpO1xuICByZXR1cm4gRkRCS2V5UmFuZ2Uub25seShrZXkpO1xufTtcbmV4cG9ydCBkZWZhdWx0IHZhbHVlVG9LZXlSYW5nZTsiLCAiLy8gS2V5cyBwcm92aWRlZCBhcyBmdW5jdGlvbnMgb3IgYXJyYXlzIG9yIG9iamVjdHMgbmVlZCB0byBiZSBzdHJpbmdpZmllZFxuY29uc3QgY29udmVydEtleSA9IGtleSA9PiB0eXBlb2Yga2V5ID09PSAnb2JqZWN0JyAmJiBrZXkgPyBrZXkgKyAnJyA6IGtleTtcblxuLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWtleXBhdGhcbmV4cG9ydCBmdW5jdGlvbiBnZXRLZXlQYXRoKGtleVBhdGgpIHtcbiAgLy8gSXQncyBpbXBvcnRhbnQgdG8gY2xvbmUgdGhlIEFycmF5IGhlcmUgYmVjYXVzZSBvZiB0aGUgV1BUIHRlc3Q6XG4gIC8vIFwiRGlmZmVyZW50IGluc3RhbmNlcyBhcmUgcmV0dXJuZWQgZnJvbSBkaWZmZXJlbnQgc3RvcmUgaW5zdGFuY2VzLlwiXG4gIC8vIEFsc28gbm90ZSB0aGF0IHRoZSBzYW1lIGluc3RhbmNlIG11c3QgYmUgcmV0dXJuZWQgYWNyb3NzIG11bHRpcGxlIGdldHNcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkoa2V5UGF0aCkgPyBrZXlQYXRoLm1hcChjb252ZXJ0S2V5KSA6IGNvbnZlcnRLZXkoa2V5UGF0aCk7XG59IiwgImltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5V2l0aG91dFRocm93aW5nLCB7IElOVkFMSURfVFlQRSB9IGZyb20gXCIuL3ZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcuanNcIjtcblxuLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jaXMtYS1wb3RlbnRpYWxseS12YWxpZC1rZXktcmFuZ2VcbmNvbnN0IGlzUG90ZW50aWFsbHlWYWxpZEtleVJhbmdlID0gdmFsdWUgPT4ge1xuICAvLyBJZiB2YWx1ZSBpcyBhIGtleSByYW5nZSwgcmV0dXJuIHRydWUuXG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSB7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvLyBMZXQga2V5IGJlIHRoZSByZXN1bHQgb2YgY29udmVydGluZyBhIHZhbHVlIHRvIGEga2V5IHdpdGggdmFsdWUuXG4gIGNvbnN0IGtleSA9IHZhbHVlVG9LZXlXaXRob3V0VGhyb3dpbmcodmFsdWUpO1xuXG4gIC8vIElmIGtleSBpcyBcImludmFsaWQgdHlwZVwiIHJldHVybiBmYWxzZS5cbiAgLy8gRWxzZSByZXR1cm4gdHJ1ZS5cbiAgcmV0dXJuIGtleSAhPT0gSU5WQUxJRF9UWVBFO1xufTtcbmV4cG9ydCBkZWZhdWx0IGlzUG90ZW50aWFsbHlWYWxpZEtleVJhbmdlOyIsICIvLyBodHRwczovL2hleWNhbS5naXRodWIuaW8vd2ViaWRsLyNFbmZvcmNlUmFuZ2VcblxuY29uc3QgZW5mb3JjZVJhbmdlID0gKG51bSwgdHlwZSkgPT4ge1xuICBjb25zdCBtaW4gPSAwO1xuICBjb25zdCBtYXggPSB0eXBlID09PSBcInVuc2lnbmVkIGxvbmdcIiA/IDQyOTQ5NjcyOTUgOiA5MDA3MTk5MjU0NzQwOTkxO1xuICBpZiAoaXNOYU4obnVtKSB8fCBudW0gPCBtaW4gfHwgbnVtID4gbWF4KSB7XG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICB9XG4gIGlmIChudW0gPj0gMCkge1xuICAgIHJldHVybiBNYXRoLmZsb29yKG51bSk7XG4gIH1cbn07XG5leHBvcnQgZGVmYXVsdCBlbmZvcmNlUmFuZ2U7IiwgImltcG9ydCBpc1BvdGVudGlhbGx5VmFsaWRLZXlSYW5nZSBmcm9tIFwiLi9pc1BvdGVudGlhbGx5VmFsaWRLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IGVuZm9yY2VSYW5nZSBmcm9tIFwiLi9lbmZvcmNlUmFuZ2UuanNcIjtcbi8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2NyZWF0ZS1yZXF1ZXN0LXRvLXJldHJpZXZlLW11bHRpcGxlLWl0ZW1zXG5jb25zdCBleHRyYWN0R2V0QWxsT3B0aW9ucyA9IChxdWVyeU9yT3B0aW9ucywgY291bnQsIG51bUFyZ3VtZW50cykgPT4ge1xuICBsZXQgcXVlcnk7XG4gIGxldCBkaXJlY3Rpb247XG4gIGlmIChxdWVyeU9yT3B0aW9ucyA9PT0gdW5kZWZpbmVkIHx8IHF1ZXJ5T3JPcHRpb25zID09PSBudWxsIHx8IGlzUG90ZW50aWFsbHlWYWxpZEtleVJhbmdlKHF1ZXJ5T3JPcHRpb25zKSkge1xuICAgIC8vIHF1ZXJ5T3JPcHRpb25zIGlzIEZEQktleVJhbmdlIHwgS2V5IHwgbnVsbCB8IHVuZGVmaW5lZFxuICAgIHF1ZXJ5ID0gcXVlcnlPck9wdGlvbnM7XG4gICAgaWYgKG51bUFyZ3VtZW50cyA+IDEgJiYgY291bnQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgY291bnQgPSBlbmZvcmNlUmFuZ2UoY291bnQsIFwidW5zaWduZWQgbG9uZ1wiKTtcbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgLy8gcXVlcnlPck9wdGlvbnMgaXMgRkRCR2V0QWxsT3B0aW9uc1xuICAgIGNvbnN0IGdldEFsbE9wdGlvbnMgPSBxdWVyeU9yT3B0aW9ucztcbiAgICBpZiAoZ2V0QWxsT3B0aW9ucy5xdWVyeSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBxdWVyeSA9IGdldEFsbE9wdGlvbnMucXVlcnk7XG4gICAgfVxuICAgIGlmIChnZXRBbGxPcHRpb25zLmNvdW50ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvdW50ID0gZW5mb3JjZVJhbmdlKGdldEFsbE9wdGlvbnMuY291bnQsIFwidW5zaWduZWQgbG9uZ1wiKTtcbiAgICB9XG4gICAgaWYgKGdldEFsbE9wdGlvbnMuZGlyZWN0aW9uICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGRpcmVjdGlvbiA9IGdldEFsbE9wdGlvbnMuZGlyZWN0aW9uO1xuICAgIH1cbiAgfVxuICByZXR1cm4ge1xuICAgIHF1ZXJ5LFxuICAgIGNvdW50LFxuICAgIGRpcmVjdGlvblxuICB9O1xufTtcbmV4cG9ydCBkZWZhdWx0IGV4dHJhY3RHZXRBbGxPcHRpb25zOyIsICJpbXBvcnQgRkRCQ3Vyc29yIGZyb20gXCIuL0ZEQkN1cnNvci5qc1wiO1xuaW1wb3J0IEZEQkN1cnNvcldpdGhWYWx1ZSBmcm9tIFwiLi9GREJDdXJzb3JXaXRoVmFsdWUuanNcIjtcbmltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi9GREJLZXlSYW5nZS5qc1wiO1xuaW1wb3J0IEZEQlJlcXVlc3QgZnJvbSBcIi4vRkRCUmVxdWVzdC5qc1wiO1xuaW1wb3J0IHsgQ29uc3RyYWludEVycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXkgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXkuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5UmFuZ2UgZnJvbSBcIi4vbGliL3ZhbHVlVG9LZXlSYW5nZS5qc1wiO1xuaW1wb3J0IHsgZ2V0S2V5UGF0aCB9IGZyb20gXCIuL2xpYi9nZXRLZXlQYXRoLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEdldEFsbE9wdGlvbnMgZnJvbSBcIi4vbGliL2V4dHJhY3RHZXRBbGxPcHRpb25zLmpzXCI7XG5pbXBvcnQgZW5mb3JjZVJhbmdlIGZyb20gXCIuL2xpYi9lbmZvcmNlUmFuZ2UuanNcIjtcbmNvbnN0IGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbiA9IGluZGV4ID0+IHtcbiAgaWYgKGluZGV4Ll9yYXdJbmRleC5kZWxldGVkIHx8IGluZGV4Lm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5kZWxldGVkKSB7XG4gICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gIH1cbiAgaWYgKGluZGV4Lm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9zdGF0ZSAhPT0gXCJhY3RpdmVcIikge1xuICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgfVxufTtcblxuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNpZGwtZGVmLUlEQkluZGV4XG5jbGFzcyBGREJJbmRleCB7XG4gIGNvbnN0cnVjdG9yKG9iamVjdFN0b3JlLCByYXdJbmRleCkge1xuICAgIHRoaXMuX3Jhd0luZGV4ID0gcmF3SW5kZXg7XG4gICAgdGhpcy5fbmFtZSA9IHJhd0luZGV4Lm5hbWU7XG4gICAgdGhpcy5vYmplY3RTdG9yZSA9IG9iamVjdFN0b3JlO1xuICAgIHRoaXMua2V5UGF0aCA9IGdldEtleVBhdGgocmF3SW5kZXgua2V5UGF0aCk7XG4gICAgdGhpcy5tdWx0aUVudHJ5ID0gcmF3SW5kZXgubXVsdGlFbnRyeTtcbiAgICB0aGlzLnVuaXF1ZSA9IHJhd0luZGV4LnVuaXF1ZTtcbiAgfVxuICBnZXQgbmFtZSgpIHtcbiAgICByZXR1cm4gdGhpcy5fbmFtZTtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJpbmRleC1uYW1lXG4gIHNldCBuYW1lKG5hbWUpIHtcbiAgICBjb25zdCB0cmFuc2FjdGlvbiA9IHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgaWYgKCF0cmFuc2FjdGlvbi5kYi5fcnVubmluZ1ZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbikge1xuICAgICAgdGhyb3cgdHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImFjdGl2ZVwiID8gbmV3IEludmFsaWRTdGF0ZUVycm9yKCkgOiBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3Jhd0luZGV4LmRlbGV0ZWQgfHwgdGhpcy5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIG5hbWUgPSBTdHJpbmcobmFtZSk7XG4gICAgaWYgKG5hbWUgPT09IHRoaXMuX25hbWUpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKHRoaXMub2JqZWN0U3RvcmUuaW5kZXhOYW1lcy5jb250YWlucyhuYW1lKSkge1xuICAgICAgdGhyb3cgbmV3IENvbnN0cmFpbnRFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBvbGROYW1lID0gdGhpcy5fbmFtZTtcbiAgICBjb25zdCBvbGRJbmRleE5hbWVzID0gWy4uLnRoaXMub2JqZWN0U3RvcmUuaW5kZXhOYW1lc107XG4gICAgdGhpcy5fbmFtZSA9IG5hbWU7XG4gICAgdGhpcy5fcmF3SW5kZXgubmFtZSA9IG5hbWU7XG4gICAgdGhpcy5vYmplY3RTdG9yZS5faW5kZXhlc0NhY2hlLmRlbGV0ZShvbGROYW1lKTtcbiAgICB0aGlzLm9iamVjdFN0b3JlLl9pbmRleGVzQ2FjaGUuc2V0KG5hbWUsIHRoaXMpO1xuICAgIHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZGVsZXRlKG9sZE5hbWUpO1xuICAgIHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuc2V0KG5hbWUsIHRoaXMuX3Jhd0luZGV4KTtcbiAgICB0aGlzLm9iamVjdFN0b3JlLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0aGlzLm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmtleXMoKSkuZmlsdGVyKGluZGV4TmFtZSA9PiB7XG4gICAgICBjb25zdCBpbmRleCA9IHRoaXMub2JqZWN0U3RvcmUuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZ2V0KGluZGV4TmFtZSk7XG4gICAgICByZXR1cm4gaW5kZXggJiYgIWluZGV4LmRlbGV0ZWQ7XG4gICAgfSkuc29ydCgpKTtcblxuICAgIC8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2Fib3J0LWFuLXVwZ3JhZGUtdHJhbnNhY3Rpb24gLSBcIklmIGhhbmRsZeKAmXMgaW5kZXggd2FzIG5vdCBuZXdseSBjcmVhdGVkIGR1cmluZyB0cmFuc2FjdGlvbiwgc2V0IGhhbmRsZeKAmXMgbmFtZSB0byBpdHMgaW5kZXjigJlzIG5hbWUuXCJcbiAgICBpZiAoIXRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2NyZWF0ZWRJbmRleGVzLmhhcyh0aGlzLl9yYXdJbmRleCkpIHtcbiAgICAgIHRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgdGhpcy5fbmFtZSA9IG9sZE5hbWU7XG4gICAgICAgIHRoaXMuX3Jhd0luZGV4Lm5hbWUgPSBvbGROYW1lO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLl9pbmRleGVzQ2FjaGUuZGVsZXRlKG5hbWUpO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLl9pbmRleGVzQ2FjaGUuc2V0KG9sZE5hbWUsIHRoaXMpO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmRlbGV0ZShuYW1lKTtcbiAgICAgICAgdGhpcy5vYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5zZXQob2xkTmFtZSwgdGhpcy5fcmF3SW5kZXgpO1xuICAgICAgICB0aGlzLm9iamVjdFN0b3JlLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4ub2xkSW5kZXhOYW1lcyk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCSW5kZXgtb3BlbkN1cnNvci1JREJSZXF1ZXN0LWFueS1yYW5nZS1JREJDdXJzb3JEaXJlY3Rpb24tZGlyZWN0aW9uXG4gIG9wZW5DdXJzb3IocmFuZ2UsIGRpcmVjdGlvbikge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAocmFuZ2UgPT09IG51bGwpIHtcbiAgICAgIHJhbmdlID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAocmFuZ2UgIT09IHVuZGVmaW5lZCAmJiAhKHJhbmdlIGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICByYW5nZSA9IEZEQktleVJhbmdlLm9ubHkodmFsdWVUb0tleShyYW5nZSkpO1xuICAgIH1cbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IHRoaXM7XG4gICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgY29uc3QgY3Vyc29yID0gbmV3IEZEQkN1cnNvcldpdGhWYWx1ZSh0aGlzLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0KTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IGN1cnNvci5faXRlcmF0ZS5iaW5kKGN1cnNvciksXG4gICAgICByZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCSW5kZXgtb3BlbktleUN1cnNvci1JREJSZXF1ZXN0LWFueS1yYW5nZS1JREJDdXJzb3JEaXJlY3Rpb24tZGlyZWN0aW9uXG4gIG9wZW5LZXlDdXJzb3IocmFuZ2UsIGRpcmVjdGlvbikge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAocmFuZ2UgPT09IG51bGwpIHtcbiAgICAgIHJhbmdlID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAocmFuZ2UgIT09IHVuZGVmaW5lZCAmJiAhKHJhbmdlIGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICByYW5nZSA9IEZEQktleVJhbmdlLm9ubHkodmFsdWVUb0tleShyYW5nZSkpO1xuICAgIH1cbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IHRoaXM7XG4gICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb247XG4gICAgY29uc3QgY3Vyc29yID0gbmV3IEZEQkN1cnNvcih0aGlzLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0LCB0cnVlKTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IGN1cnNvci5faXRlcmF0ZS5iaW5kKGN1cnNvciksXG4gICAgICByZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0KGtleSkge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMub2JqZWN0U3RvcmUudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdJbmRleC5nZXRWYWx1ZS5iaW5kKHRoaXMuX3Jhd0luZGV4LCBrZXkpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJpbmRleC1nZXRhbGxcbiAgZ2V0QWxsKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCkge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBleHRyYWN0R2V0QWxsT3B0aW9ucyhxdWVyeU9yT3B0aW9ucywgY291bnQsIGFyZ3VtZW50cy5sZW5ndGgpO1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShvcHRpb25zLnF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd0luZGV4LmdldEFsbFZhbHVlcy5iaW5kKHRoaXMuX3Jhd0luZGV4LCByYW5nZSwgb3B0aW9ucy5jb3VudCwgb3B0aW9ucy5kaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCSW5kZXgtZ2V0S2V5LUlEQlJlcXVlc3QtYW55LWtleVxuICBnZXRLZXkoa2V5KSB7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICghKGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAga2V5ID0gdmFsdWVUb0tleShrZXkpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy5vYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd0luZGV4LmdldEtleS5iaW5kKHRoaXMuX3Jhd0luZGV4LCBrZXkpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJpbmRleC1nZXRhbGxrZXlzXG4gIGdldEFsbEtleXMocXVlcnlPck9wdGlvbnMsIGNvdW50KSB7XG4gICAgY29uc3Qgb3B0aW9ucyA9IGV4dHJhY3RHZXRBbGxPcHRpb25zKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCwgYXJndW1lbnRzLmxlbmd0aCk7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGNvbnN0IHJhbmdlID0gdmFsdWVUb0tleVJhbmdlKG9wdGlvbnMucXVlcnkpO1xuICAgIHJldHVybiB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3SW5kZXguZ2V0QWxsS2V5cy5iaW5kKHRoaXMuX3Jhd0luZGV4LCByYW5nZSwgb3B0aW9ucy5jb3VudCwgb3B0aW9ucy5kaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRib2JqZWN0c3RvcmUtZ2V0YWxscmVjb3Jkc1xuICBnZXRBbGxSZWNvcmRzKG9wdGlvbnMpIHtcbiAgICBsZXQgcXVlcnk7XG4gICAgbGV0IGNvdW50O1xuICAgIGxldCBkaXJlY3Rpb247XG4gICAgaWYgKG9wdGlvbnMgIT09IHVuZGVmaW5lZCkge1xuICAgICAgaWYgKG9wdGlvbnMucXVlcnkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBxdWVyeSA9IG9wdGlvbnMucXVlcnk7XG4gICAgICB9XG4gICAgICBpZiAob3B0aW9ucy5jb3VudCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGNvdW50ID0gZW5mb3JjZVJhbmdlKG9wdGlvbnMuY291bnQsIFwidW5zaWduZWQgbG9uZ1wiKTtcbiAgICAgIH1cbiAgICAgIGlmIChvcHRpb25zLmRpcmVjdGlvbiAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGRpcmVjdGlvbiA9IG9wdGlvbnMuZGlyZWN0aW9uO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3QgcmFuZ2UgPSB2YWx1ZVRvS2V5UmFuZ2UocXVlcnkpO1xuICAgIHJldHVybiB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3SW5kZXguZ2V0QWxsUmVjb3Jkcy5iaW5kKHRoaXMuX3Jhd0luZGV4LCByYW5nZSwgY291bnQsIGRpcmVjdGlvbiksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jd2lkbC1JREJJbmRleC1jb3VudC1JREJSZXF1ZXN0LWFueS1rZXlcbiAgY291bnQoa2V5KSB7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmIChrZXkgPT09IG51bGwpIHtcbiAgICAgIGtleSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkICYmICEoa2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICBrZXkgPSBGREJLZXlSYW5nZS5vbmx5KHZhbHVlVG9LZXkoa2V5KSk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLm9iamVjdFN0b3JlLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogKCkgPT4ge1xuICAgICAgICByZXR1cm4gdGhpcy5fcmF3SW5kZXguY291bnQoa2V5KTtcbiAgICAgIH0sXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCSW5kZXhcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCSW5kZXg7IiwgIi8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY2hlY2stdGhhdC1hLWtleS1jb3VsZC1iZS1pbmplY3RlZC1pbnRvLWEtdmFsdWVcbmNvbnN0IGNhbkluamVjdEtleSA9IChrZXlQYXRoLCB2YWx1ZSkgPT4ge1xuICBpZiAoQXJyYXkuaXNBcnJheShrZXlQYXRoKSkge1xuICAgIHRocm93IG5ldyBFcnJvcihcIlRoZSBrZXkgcGF0aHMgdXNlZCBpbiB0aGlzIHNlY3Rpb24gYXJlIGFsd2F5cyBzdHJpbmdzIGFuZCBuZXZlciBzZXF1ZW5jZXMsIHNpbmNlIGl0IGlzIG5vdCBwb3NzaWJsZSB0byBjcmVhdGUgYSBvYmplY3Qgc3RvcmUgd2hpY2ggaGFzIGEga2V5IGdlbmVyYXRvciBhbmQgYWxzbyBoYXMgYSBrZXkgcGF0aCB0aGF0IGlzIGEgc2VxdWVuY2UuXCIpO1xuICB9XG4gIGNvbnN0IGlkZW50aWZpZXJzID0ga2V5UGF0aC5zcGxpdChcIi5cIik7XG4gIGlmIChpZGVudGlmaWVycy5sZW5ndGggPT09IDApIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXCJBc3NlcnQ6IGlkZW50aWZpZXJzIGlzIG5vdCBlbXB0eVwiKTtcbiAgfVxuICBpZGVudGlmaWVycy5wb3AoKTtcbiAgZm9yIChjb25zdCBpZGVudGlmaWVyIG9mIGlkZW50aWZpZXJzKSB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJvYmplY3RcIiAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHtcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgY29uc3QgaG9wID0gT2JqZWN0Lmhhc093bih2YWx1ZSwgaWRlbnRpZmllcik7XG4gICAgaWYgKCFob3ApIHtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICB2YWx1ZSA9IHZhbHVlW2lkZW50aWZpZXJdO1xuICB9XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgfHwgQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59O1xuZXhwb3J0IGRlZmF1bHQgY2FuSW5qZWN0S2V5OyIsICJjbGFzcyBGREJSZWNvcmQge1xuICBjb25zdHJ1Y3RvcihrZXksIHByaW1hcnlLZXksIHZhbHVlKSB7XG4gICAgdGhpcy5fa2V5ID0ga2V5O1xuICAgIHRoaXMuX3ByaW1hcnlLZXkgPSBwcmltYXJ5S2V5O1xuICAgIHRoaXMuX3ZhbHVlID0gdmFsdWU7XG4gIH1cbiAgZ2V0IGtleSgpIHtcbiAgICByZXR1cm4gdGhpcy5fa2V5O1xuICB9XG4gIHNldCBrZXkoXykge1xuICAgIC8qIGZvciBiYWJlbCAqL1xuICB9XG4gIGdldCBwcmltYXJ5S2V5KCkge1xuICAgIHJldHVybiB0aGlzLl9wcmltYXJ5S2V5O1xuICB9XG4gIHNldCBwcmltYXJ5S2V5KF8pIHtcbiAgICAvKiBmb3IgYmFiZWwgKi9cbiAgfVxuICBnZXQgdmFsdWUoKSB7XG4gICAgcmV0dXJuIHRoaXMuX3ZhbHVlO1xuICB9XG4gIHNldCB2YWx1ZShfKSB7XG4gICAgLyogZm9yIGJhYmVsICovXG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQlJlY29yZFwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJSZWNvcmQ7IiwgImltcG9ydCBGREJLZXlSYW5nZSBmcm9tIFwiLi4vRkRCS2V5UmFuZ2UuanNcIjtcbmltcG9ydCB7IGNtcEtleXMgfSBmcm9tIFwiLi9jbXAuanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuLy8gd2hhdCBmcmFjdGlvbiBvZiB0aGUgdG90YWwgbnVtYmVyIG9mIG5vZGVzIGFyZSBhbGxvd2VkIHRvIGJlIGRlbGV0ZWQgdG9tYnN0b25lcz9cbmNvbnN0IE1BWF9UT01CU1RPTkVfRkFDVE9SID0gMiAvIDM7XG5jb25zdCBFVkVSWVRISU5HX0tFWV9SQU5HRSA9IG5ldyBGREJLZXlSYW5nZSh1bmRlZmluZWQsIHVuZGVmaW5lZCwgZmFsc2UsIGZhbHNlKTtcbi8qKlxuICogU2ltcGxlIHJlZC1ibGFjayBiaW5hcnkgdHJlZSB3aXRoIHNvbWUgYXNwZWN0cyBvZiBhIHNjYXBlZ29hdCB0cmVlLiBUaGUgbWFpbiBnb2FsIGhlcmUgaXMgc2ltcGxpY2l0eSBvZlxuICogaW1wbGVtZW50YXRpb24sIHRhaWxvcmVkIHRvIHRoZSBuZWVkcyBvZiBJbmRleGVkREIuXG4gKlxuICogQmFzaWNhbGx5IHRoaXMgaW1wbGVtZW50cyBhIFtyZWQtYmxhY2sgdHJlZV1bMV0gZm9yIGluc2VydGlvbnMsIGJ1dCB1c2VzIHRoZSBtdWNoIHNpbXBsZXIgW3NjYXBlZ29hdCB0cmVlXVsyXVxuICogc3RyYXRlZ3kgZm9yIGRlbGV0aW9ucy4gRGVsZXRpb25zIGFyZSBhIHNpbXBsZSBtYXR0ZXIgb2YgcmVidWlsZGluZyB0aGUgdHJlZSBmcm9tIHNjcmF0Y2ggaWYgbW9yZSB0aGFuIDIvMyBvZiB0aGVcbiAqIHRyZWUgaXMgZnVsbCBvZiBkZWxldGVkICh0b21ic3RvbmUpIG1hcmtlcnMuXG4gKlxuICogWzFdOiBodHRwczovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9SZWQlRTIlODAlOTNibGFja190cmVlXG4gKiBbMl06IGh0dHBzOi8vZW4ud2lraXBlZGlhLm9yZy93aWtpL1NjYXBlZ29hdF90cmVlXG4gKi9cbmV4cG9ydCBkZWZhdWx0IGNsYXNzIEJpbmFyeVNlYXJjaFRyZWUge1xuICBfbnVtVG9tYnN0b25lcyA9IDA7XG4gIF9udW1Ob2RlcyA9IDA7XG5cbiAgLyoqXG4gICAqXG4gICAqIEBwYXJhbSBrZXlzQXJlVW5pcXVlIC0gd2hldGhlciBrZXlzIGNhbiBiZSB1bmlxdWUsIGFuZCB0aHVzIHdoZXRoZXIgd2UgY24gc2tpcCBjaGVja2luZyBgcmVjb3JkLnZhbHVlYCB3aGVuXG4gICAqIGNvbXBhcmluZy4gVGhpcyBpcyBiYXNpY2FsbHkgdXNlZCB0byBkaXN0aW5ndWlzaCBPYmplY3RTdG9yZXMgKHdoZXJlIHRoZSB2YWx1ZSBpcyB0aGUgZW50aXJlIG9iamVjdCwgbm90IHVzZWRcbiAgICogYXMgYSBrZXkpIGZyb20gbm9uLXVuaXF1ZSBJbmRleGVzICh3aGVyZSBib3RoIHRoZSBrZXkgYW5kIHRoZSB2YWx1ZSBhcmUgbWVhbmluZ2Z1bCBrZXlzIHVzZWQgZm9yIHNvcnRpbmcpXG4gICAqL1xuICBjb25zdHJ1Y3RvcihrZXlzQXJlVW5pcXVlKSB7XG4gICAgdGhpcy5fa2V5c0FyZVVuaXF1ZSA9ICEha2V5c0FyZVVuaXF1ZTtcbiAgfVxuICBzaXplKCkge1xuICAgIHJldHVybiB0aGlzLl9udW1Ob2RlcyAtIHRoaXMuX251bVRvbWJzdG9uZXM7XG4gIH1cbiAgZ2V0KHJlY29yZCkge1xuICAgIHJldHVybiB0aGlzLl9nZXRCeUNvbXBhcmF0b3IodGhpcy5fcm9vdCwgb3RoZXJSZWNvcmQgPT4gdGhpcy5fY29tcGFyZShyZWNvcmQsIG90aGVyUmVjb3JkKSk7XG4gIH1cbiAgY29udGFpbnMocmVjb3JkKSB7XG4gICAgcmV0dXJuICEhdGhpcy5nZXQocmVjb3JkKTtcbiAgfVxuICBfY29tcGFyZShhLCBiKSB7XG4gICAgY29uc3Qga2V5Q29tcGFyaXNvbiA9IGNtcEtleXMoYS5rZXksIGIua2V5KTtcbiAgICBpZiAoa2V5Q29tcGFyaXNvbiAhPT0gMCkge1xuICAgICAgcmV0dXJuIGtleUNvbXBhcmlzb247XG4gICAgfVxuICAgIC8vIGlmIGtleXMgYXJlIHVuaXF1ZSwgdGhlbiB3ZSBjYW4gKGFuZCBtdXN0KSBhdm9pZCBjb21wYXJpbmcgdGhlIHZhbHVlcywgc2luY2UgdGhleSBtYXkgYmUgbm9uLWNvbXBhcmFibGVcbiAgICAvLyAoZS5nLiBpbiB0aGUgY2FzZSBvZiBhbiBPYmplY3RTdG9yZSwgdGhleSBhcmUgcmVjb3JkIG9iamVjdHMpXG4gICAgcmV0dXJuIHRoaXMuX2tleXNBcmVVbmlxdWUgPyAwIDogY21wS2V5cyhhLnZhbHVlLCBiLnZhbHVlKTtcbiAgfVxuICBfZ2V0QnlDb21wYXJhdG9yKG5vZGUsIGNvbXBhcmF0b3IpIHtcbiAgICBsZXQgY3VycmVudCA9IG5vZGU7XG4gICAgd2hpbGUgKGN1cnJlbnQpIHtcbiAgICAgIGNvbnN0IGNvbXBhcmlzb24gPSBjb21wYXJhdG9yKGN1cnJlbnQucmVjb3JkKTtcbiAgICAgIGlmIChjb21wYXJpc29uIDwgMCkge1xuICAgICAgICBjdXJyZW50ID0gY3VycmVudC5sZWZ0O1xuICAgICAgfSBlbHNlIGlmIChjb21wYXJpc29uID4gMCkge1xuICAgICAgICBjdXJyZW50ID0gY3VycmVudC5yaWdodDtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHJldHVybiBjdXJyZW50LnJlY29yZDtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKipcbiAgICogUHV0IGEgbmV3IHJlY29yZCwgYW5kIHJldHVybiB0aGUgb3ZlcndyaXR0ZW4gcmVjb3JkIGlmIGFuIG92ZXJ3cml0ZSBvY2N1cnJlZC5cbiAgICogQHBhcmFtIHJlY29yZFxuICAgKiBAcGFyYW0gbm9PdmVyd3JpdGUgLSB0aHJvdyBhIENvbnN0cmFpbnRFcnJvciBpbiBjYXNlIG9mIG92ZXJ3cml0ZVxuICAgKi9cbiAgcHV0KHJlY29yZCwgbm9PdmVyd3JpdGUgPSBmYWxzZSkge1xuICAgIGlmICghdGhpcy5fcm9vdCkge1xuICAgICAgdGhpcy5fcm9vdCA9IHtcbiAgICAgICAgcmVjb3JkLFxuICAgICAgICBsZWZ0OiB1bmRlZmluZWQsXG4gICAgICAgIHJpZ2h0OiB1bmRlZmluZWQsXG4gICAgICAgIHBhcmVudDogdW5kZWZpbmVkLFxuICAgICAgICBkZWxldGVkOiBmYWxzZSxcbiAgICAgICAgLy8gdGhlIHJvb3QgaXMgYWx3YXlzIGJsYWNrIGluIGEgcmVkLWJsYWNrIHRyZWVcbiAgICAgICAgcmVkOiBmYWxzZVxuICAgICAgfTtcbiAgICAgIHRoaXMuX251bU5vZGVzKys7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHJldHVybiB0aGlzLl9wdXQodGhpcy5fcm9vdCwgcmVjb3JkLCBub092ZXJ3cml0ZSk7XG4gIH1cbiAgX3B1dChub2RlLCByZWNvcmQsIG5vT3ZlcndyaXRlKSB7XG4gICAgY29uc3QgY29tcGFyaXNvbiA9IHRoaXMuX2NvbXBhcmUocmVjb3JkLCBub2RlLnJlY29yZCk7XG4gICAgaWYgKGNvbXBhcmlzb24gPCAwKSB7XG4gICAgICBpZiAobm9kZS5sZWZ0KSB7XG4gICAgICAgIHJldHVybiB0aGlzLl9wdXQobm9kZS5sZWZ0LCByZWNvcmQsIG5vT3ZlcndyaXRlKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIG5vZGUubGVmdCA9IHtcbiAgICAgICAgICByZWNvcmQsXG4gICAgICAgICAgbGVmdDogdW5kZWZpbmVkLFxuICAgICAgICAgIHJpZ2h0OiB1bmRlZmluZWQsXG4gICAgICAgICAgcGFyZW50OiBub2RlLFxuICAgICAgICAgIGRlbGV0ZWQ6IGZhbHNlLFxuICAgICAgICAgIHJlZDogdHJ1ZVxuICAgICAgICB9O1xuICAgICAgICB0aGlzLl9vbk5ld05vZGVJbnNlcnRlZChub2RlLmxlZnQpO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAoY29tcGFyaXNvbiA+IDApIHtcbiAgICAgIGlmIChub2RlLnJpZ2h0KSB7XG4gICAgICAgIHJldHVybiB0aGlzLl9wdXQobm9kZS5yaWdodCwgcmVjb3JkLCBub092ZXJ3cml0ZSk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBub2RlLnJpZ2h0ID0ge1xuICAgICAgICAgIHJlY29yZCxcbiAgICAgICAgICBsZWZ0OiB1bmRlZmluZWQsXG4gICAgICAgICAgcmlnaHQ6IHVuZGVmaW5lZCxcbiAgICAgICAgICBwYXJlbnQ6IG5vZGUsXG4gICAgICAgICAgZGVsZXRlZDogZmFsc2UsXG4gICAgICAgICAgcmVkOiB0cnVlXG4gICAgICAgIH07XG4gICAgICAgIHRoaXMuX29uTmV3Tm9kZUluc2VydGVkKG5vZGUucmlnaHQpO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAobm9kZS5kZWxldGVkKSB7XG4gICAgICAvLyB1bmRlbGV0ZVxuICAgICAgbm9kZS5kZWxldGVkID0gZmFsc2U7XG4gICAgICBub2RlLnJlY29yZCA9IHJlY29yZDtcbiAgICAgIHRoaXMuX251bVRvbWJzdG9uZXMtLTtcbiAgICB9IGVsc2UgaWYgKG5vT3ZlcndyaXRlKSB7XG4gICAgICAvLyByZXBsYWNlIG5vdCBhbGxvd2VkIGluIGNhc2Ugb2Ygbm9PdmVyd3JpdGVcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9IGVsc2Uge1xuICAgICAgLy8gcmVwbGFjZSwgZG9uJ3QgYWRkLCBzbyBubyBuZWVkIHRvIGluY3JlbWVudC4gcmV0dXJuIHRoZSBvdmVyd3JpdHRlbiByZWNvcmRcbiAgICAgIGNvbnN0IG92ZXJ3cml0dGVuUmVjb3JkID0gbm9kZS5yZWNvcmQ7XG4gICAgICBub2RlLnJlY29yZCA9IHJlY29yZDtcbiAgICAgIHJldHVybiBvdmVyd3JpdHRlblJlY29yZDtcbiAgICB9XG4gIH1cbiAgZGVsZXRlKHJlY29yZCkge1xuICAgIGlmICghdGhpcy5fcm9vdCkge1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0aGlzLl9kZWxldGUodGhpcy5fcm9vdCwgcmVjb3JkKTtcbiAgICBpZiAodGhpcy5fbnVtVG9tYnN0b25lcyA+IHRoaXMuX251bU5vZGVzICogTUFYX1RPTUJTVE9ORV9GQUNUT1IpIHtcbiAgICAgIC8vIHRvIGtlZXAgdGhlIGltcGxlbWVudGF0aW9uIHNpbXBsZSwgYW5kIGJlY2F1c2UgbW9zdCB1c2VycyBvZiBmYWtlLWluZGV4ZWRkYiBhcmUgbm90IGdvaW5nIHRvIGJlIGRlbGV0aW5nXG4gICAgICAvLyBhIGxvdCBvZiBub2RlcywganVzdCByZWJ1aWxkIHRoZSB3aG9sZSB0cmVlIChkZWZyYWdtZW50KSBpZiB0aGUgdHJlZSBpcyB0b28gZnVsbCBvZiB0b21ic3RvbmVzLFxuICAgICAgLy8gYXMgaW5zcGlyZWQgYnkgdGhlIHNjYXBlZ29hdCB0cmVlOiBodHRwczovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9TY2FwZWdvYXRfdHJlZSNEZWxldGlvblxuICAgICAgY29uc3QgcmVjb3JkcyA9IFsuLi50aGlzLmdldEFsbFJlY29yZHMoKV07XG4gICAgICB0aGlzLl9yb290ID0gdGhpcy5fcmVidWlsZChyZWNvcmRzLCB1bmRlZmluZWQsIGZhbHNlKTtcbiAgICAgIHRoaXMuX251bU5vZGVzID0gcmVjb3Jkcy5sZW5ndGg7XG4gICAgICB0aGlzLl9udW1Ub21ic3RvbmVzID0gMDtcbiAgICB9XG4gIH1cbiAgX2RlbGV0ZShub2RlLCByZWNvcmQpIHtcbiAgICBpZiAoIW5vZGUpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgY29tcGFyaXNvbiA9IHRoaXMuX2NvbXBhcmUocmVjb3JkLCBub2RlLnJlY29yZCk7XG4gICAgaWYgKGNvbXBhcmlzb24gPCAwKSB7XG4gICAgICB0aGlzLl9kZWxldGUobm9kZS5sZWZ0LCByZWNvcmQpO1xuICAgIH0gZWxzZSBpZiAoY29tcGFyaXNvbiA+IDApIHtcbiAgICAgIHRoaXMuX2RlbGV0ZShub2RlLnJpZ2h0LCByZWNvcmQpO1xuICAgIH0gZWxzZSBpZiAoIW5vZGUuZGVsZXRlZCkge1xuICAgICAgdGhpcy5fbnVtVG9tYnN0b25lcysrO1xuICAgICAgbm9kZS5kZWxldGVkID0gdHJ1ZTtcbiAgICB9XG4gIH1cbiAgKmdldEFsbFJlY29yZHMoZGVzY2VuZGluZyA9IGZhbHNlKSB7XG4gICAgeWllbGQqIHRoaXMuZ2V0UmVjb3JkcyhFVkVSWVRISU5HX0tFWV9SQU5HRSwgZGVzY2VuZGluZyk7XG4gIH1cbiAgKmdldFJlY29yZHMoa2V5UmFuZ2UsIGRlc2NlbmRpbmcgPSBmYWxzZSkge1xuICAgIHlpZWxkKiB0aGlzLl9nZXRSZWNvcmRzRm9yTm9kZSh0aGlzLl9yb290LCBrZXlSYW5nZSwgZGVzY2VuZGluZyk7XG4gIH1cbiAgKl9nZXRSZWNvcmRzRm9yTm9kZShub2RlLCBrZXlSYW5nZSwgZGVzY2VuZGluZyA9IGZhbHNlKSB7XG4gICAgaWYgKCFub2RlKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHlpZWxkKiB0aGlzLl9maW5kUmVjb3Jkcyhub2RlLCBrZXlSYW5nZSwgZGVzY2VuZGluZyk7XG4gIH1cbiAgKl9maW5kUmVjb3Jkcyhub2RlLCBrZXlSYW5nZSwgZGVzY2VuZGluZyA9IGZhbHNlKSB7XG4gICAgY29uc3Qge1xuICAgICAgbG93ZXIsXG4gICAgICB1cHBlcixcbiAgICAgIGxvd2VyT3BlbixcbiAgICAgIHVwcGVyT3BlblxuICAgIH0gPSBrZXlSYW5nZTtcbiAgICBjb25zdCB7XG4gICAgICByZWNvcmQ6IHtcbiAgICAgICAga2V5XG4gICAgICB9XG4gICAgfSA9IG5vZGU7XG4gICAgY29uc3QgbG93ZXJDb21wYXJpc29uID0gbG93ZXIgPT09IHVuZGVmaW5lZCA/IC0xIDogY21wS2V5cyhsb3dlciwga2V5KTtcbiAgICBjb25zdCB1cHBlckNvbXBhcmlzb24gPSB1cHBlciA9PT0gdW5kZWZpbmVkID8gMSA6IGNtcEtleXModXBwZXIsIGtleSk7XG5cbiAgICAvLyBpZiBrZXlzIGFyZSBub24tdW5pcXVlIHRoZW4gd2UgbmVlZCB0byBnbyBsZWZ0L3JpZ2h0IGV2ZW4gZm9yIGVxdWFsaXR5XG4gICAgLy8gZWxzZSB3ZSBjYW4ganVzdCBkbyBMVC9HVCByYXRoZXIgdGhhbiBMVEUvR1RFIGFzIGEgc2xpZ2h0IG9wdGltaXphdGlvblxuICAgIGNvbnN0IG1vcmVMZWZ0ID0gdGhpcy5fa2V5c0FyZVVuaXF1ZSA/IGxvd2VyQ29tcGFyaXNvbiA8IDAgOiBsb3dlckNvbXBhcmlzb24gPD0gMDtcbiAgICBjb25zdCBtb3JlUmlnaHQgPSB0aGlzLl9rZXlzQXJlVW5pcXVlID8gdXBwZXJDb21wYXJpc29uID4gMCA6IHVwcGVyQ29tcGFyaXNvbiA+PSAwO1xuXG4gICAgLy8gaW4gZGVzY2VuZGluZyBtb2RlIHdlIHN0YXJ0IHdpdGggcmlnaHRtb3N0IG5vZGVzLCBlbHNlIGxlZnRtb3N0XG4gICAgY29uc3QgbW9yZVN0YXJ0ID0gZGVzY2VuZGluZyA/IG1vcmVSaWdodCA6IG1vcmVMZWZ0O1xuICAgIGNvbnN0IG1vcmVFbmQgPSBkZXNjZW5kaW5nID8gbW9yZUxlZnQgOiBtb3JlUmlnaHQ7XG4gICAgY29uc3Qgc3RhcnQgPSBkZXNjZW5kaW5nID8gXCJyaWdodFwiIDogXCJsZWZ0XCI7XG4gICAgY29uc3QgZW5kID0gZGVzY2VuZGluZyA/IFwibGVmdFwiIDogXCJyaWdodFwiO1xuXG4gICAgLy8gZG9lcyB0aGUgY3VycmVudCByZWNvcmQgYWN0dWFsbHkgbWF0Y2ggdGhlIGtleSByYW5nZT9cbiAgICBjb25zdCBsb3dlck1hdGNoZXMgPSBsb3dlck9wZW4gPyBsb3dlckNvbXBhcmlzb24gPCAwIDogbG93ZXJDb21wYXJpc29uIDw9IDA7XG4gICAgY29uc3QgdXBwZXJNYXRjaGVzID0gdXBwZXJPcGVuID8gdXBwZXJDb21wYXJpc29uID4gMCA6IHVwcGVyQ29tcGFyaXNvbiA+PSAwO1xuICAgIGlmIChtb3JlU3RhcnQgJiYgbm9kZVtzdGFydF0pIHtcbiAgICAgIHlpZWxkKiB0aGlzLl9maW5kUmVjb3Jkcyhub2RlW3N0YXJ0XSwga2V5UmFuZ2UsIGRlc2NlbmRpbmcpO1xuICAgIH1cbiAgICBpZiAobG93ZXJNYXRjaGVzICYmIHVwcGVyTWF0Y2hlcyAmJiAhbm9kZS5kZWxldGVkKSB7XG4gICAgICB5aWVsZCBub2RlLnJlY29yZDtcbiAgICB9XG4gICAgaWYgKG1vcmVFbmQgJiYgbm9kZVtlbmRdKSB7XG4gICAgICB5aWVsZCogdGhpcy5fZmluZFJlY29yZHMobm9kZVtlbmRdLCBrZXlSYW5nZSwgZGVzY2VuZGluZyk7XG4gICAgfVxuICB9XG4gIF9vbk5ld05vZGVJbnNlcnRlZChuZXdOb2RlKSB7XG4gICAgdGhpcy5fbnVtTm9kZXMrKztcbiAgICB0aGlzLl9yZWJhbGFuY2VUcmVlKG5ld05vZGUpO1xuICB9XG5cbiAgLy8gYmFzZWQgb24gaHR0cHM6Ly9lbi53aWtpcGVkaWEub3JnL3dpa2kvUmVkJUUyJTgwJTkzYmxhY2tfdHJlZSNJbnNlcnRpb25cbiAgX3JlYmFsYW5jZVRyZWUobm9kZSkge1xuICAgIGxldCBwYXJlbnQgPSBub2RlLnBhcmVudDtcbiAgICBkbyB7XG4gICAgICAvLyBjYXNlIDEgLSAgbm8gcmVkL2JsYWNrIHZpb2xhdGlvblxuICAgICAgaWYgKCFwYXJlbnQucmVkKSB7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGdyYW5kcGFyZW50ID0gcGFyZW50LnBhcmVudDtcbiAgICAgIGlmICghZ3JhbmRwYXJlbnQpIHtcbiAgICAgICAgLy8gY2FzZSAjNCAtIHBhcmVudCBpcyB0aGUgcmVkIHJvb3QsIG5vZGUgaXMgYWxzbyByZWQsIHNvIHBhcmVudCBnb2VzIGJsYWNrXG4gICAgICAgIHBhcmVudC5yZWQgPSBmYWxzZTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgY29uc3QgcGFyZW50SXNSaWdodENoaWxkID0gcGFyZW50ID09PSBncmFuZHBhcmVudC5yaWdodDtcbiAgICAgIGNvbnN0IHVuY2xlID0gcGFyZW50SXNSaWdodENoaWxkID8gZ3JhbmRwYXJlbnQubGVmdCA6IGdyYW5kcGFyZW50LnJpZ2h0O1xuICAgICAgaWYgKCF1bmNsZSB8fCAhdW5jbGUucmVkKSB7XG4gICAgICAgIGlmIChub2RlID09PSAocGFyZW50SXNSaWdodENoaWxkID8gcGFyZW50LmxlZnQgOiBwYXJlbnQucmlnaHQpKSB7XG4gICAgICAgICAgLy8gY2FzZSAjNSAtIHBhcmVudCBpcyByZWQgYnV0IHVuY2xlIGlzIGJsYWNrXG4gICAgICAgICAgdGhpcy5fcm90YXRlU3VidHJlZShwYXJlbnQsIHBhcmVudElzUmlnaHRDaGlsZCk7XG4gICAgICAgICAgbm9kZSA9IHBhcmVudDtcbiAgICAgICAgICBwYXJlbnQgPSBwYXJlbnRJc1JpZ2h0Q2hpbGQgPyBncmFuZHBhcmVudC5yaWdodCA6IGdyYW5kcGFyZW50LmxlZnQ7XG4gICAgICAgIH1cblxuICAgICAgICAvLyBjYXNlICM2IC0gbm9kZSBpcyBcIm91dGVyXCIgZ3JhbmRjaGlsZCBvZiBncmFuZHBhcmVudFxuICAgICAgICB0aGlzLl9yb3RhdGVTdWJ0cmVlKGdyYW5kcGFyZW50LCAhcGFyZW50SXNSaWdodENoaWxkKTtcbiAgICAgICAgcGFyZW50LnJlZCA9IGZhbHNlO1xuICAgICAgICBncmFuZHBhcmVudC5yZWQgPSB0cnVlO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG5cbiAgICAgIC8vIGNhc2UgIzIgLSBwYXJlbnQgYW5kIHVuY2xlIGFyZSBib3RoIHJlZCwgc28gYm90aCBvZiB0aGVtIGdvIGJsYWNrIGFuZCBncmFuZHBhcmVudCBnb2VzIHJlZFxuICAgICAgcGFyZW50LnJlZCA9IGZhbHNlO1xuICAgICAgdW5jbGUucmVkID0gZmFsc2U7XG4gICAgICBncmFuZHBhcmVudC5yZWQgPSB0cnVlO1xuICAgICAgbm9kZSA9IGdyYW5kcGFyZW50O1xuICAgIH0gd2hpbGUgKG5vZGUucGFyZW50ID8gcGFyZW50ID0gbm9kZS5wYXJlbnQgOiBmYWxzZSk7XG5cbiAgICAvLyBjYXNlICMzIC0gY3VycmVudCBub2RlIGlzIHRoZSByb290LCBhbGwgY29uc3RyYWludHMgc2F0aXNmaWVkXG4gIH1cblxuICAvLyBiYXNlZCBvbiBodHRwczovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9SZWQlRTIlODAlOTNibGFja190cmVlI0ltcGxlbWVudGF0aW9uXG4gIF9yb3RhdGVTdWJ0cmVlKG5vZGUsIHJpZ2h0KSB7XG4gICAgY29uc3QgcGFyZW50ID0gbm9kZS5wYXJlbnQ7XG4gICAgY29uc3QgbmV3Um9vdCA9IHJpZ2h0ID8gbm9kZS5sZWZ0IDogbm9kZS5yaWdodDsgLy8gb3Bwb3NpdGUgZGlyZWN0aW9uXG4gICAgY29uc3QgbmV3Q2hpbGQgPSByaWdodCA/IG5ld1Jvb3QucmlnaHQgOiBuZXdSb290LmxlZnQ7XG4gICAgbm9kZVtyaWdodCA/IFwibGVmdFwiIDogXCJyaWdodFwiXSA9IG5ld0NoaWxkO1xuICAgIGlmIChuZXdDaGlsZCkge1xuICAgICAgbmV3Q2hpbGQucGFyZW50ID0gbm9kZTtcbiAgICB9XG4gICAgbmV3Um9vdFtyaWdodCA/IFwicmlnaHRcIiA6IFwibGVmdFwiXSA9IG5vZGU7XG4gICAgbmV3Um9vdC5wYXJlbnQgPSBwYXJlbnQ7XG4gICAgbm9kZS5wYXJlbnQgPSBuZXdSb290O1xuICAgIGlmIChwYXJlbnQpIHtcbiAgICAgIHBhcmVudFtub2RlID09PSBwYXJlbnQucmlnaHQgPyBcInJpZ2h0XCIgOiBcImxlZnRcIl0gPSBuZXdSb290O1xuICAgIH0gZWxzZSB7XG4gICAgICB0aGlzLl9yb290ID0gbmV3Um9vdDtcbiAgICB9XG4gICAgcmV0dXJuIG5ld1Jvb3Q7XG4gIH1cblxuICAvLyByZWJ1aWxkIHRoZSB3aG9sZSB0cmVlIGZyb20gc2NyYXRjaCwgdXNlZCB0byBhdm9pZCB0b28gbWFueSBkZWxldGlvbiB0b21ic3RvbmVzIGFjY3VtdWxhdGluZ1xuICBfcmVidWlsZChyZWNvcmRzLCBwYXJlbnQsIHJlZCwgc3RhcnRJbmRleCA9IDAsIGVuZEluZGV4ID0gcmVjb3Jkcy5sZW5ndGgpIHtcbiAgICBjb25zdCBsZW5ndGggPSBlbmRJbmRleCAtIHN0YXJ0SW5kZXg7XG4gICAgaWYgKGxlbmd0aCA8PSAwKSB7XG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBjb25zdCBtaWQgPSBzdGFydEluZGV4ICsgKGxlbmd0aCA+Pj4gMSk7IC8vIHRoZSA+Pj4gaXMgbGlrZSBNYXRoLmZsb29yKGxlbmd0aCAvIDIpIGJ1dCBmYXN0XG5cbiAgICBjb25zdCBub2RlID0ge1xuICAgICAgcmVjb3JkOiByZWNvcmRzW21pZF0sXG4gICAgICBsZWZ0OiB1bmRlZmluZWQsXG4gICAgICByaWdodDogdW5kZWZpbmVkLFxuICAgICAgcGFyZW50LFxuICAgICAgZGVsZXRlZDogZmFsc2UsXG4gICAgICByZWRcbiAgICB9O1xuICAgIGNvbnN0IGxlZnQgPSB0aGlzLl9yZWJ1aWxkKHJlY29yZHMsIG5vZGUsICFyZWQsIHN0YXJ0SW5kZXgsIG1pZCk7XG4gICAgY29uc3QgcmlnaHQgPSB0aGlzLl9yZWJ1aWxkKHJlY29yZHMsIG5vZGUsICFyZWQsIG1pZCArIDEsIGVuZEluZGV4KTtcbiAgICBub2RlLmxlZnQgPSBsZWZ0O1xuICAgIG5vZGUucmlnaHQgPSByaWdodDtcbiAgICByZXR1cm4gbm9kZTtcbiAgfVxufSIsICJpbXBvcnQgRkRCS2V5UmFuZ2UgZnJvbSBcIi4uL0ZEQktleVJhbmdlLmpzXCI7XG5pbXBvcnQgeyBjbXBLZXlzIH0gZnJvbSBcIi4vY21wLmpzXCI7XG5pbXBvcnQgQmluYXJ5U2VhcmNoVHJlZSBmcm9tIFwiLi9iaW5hcnlTZWFyY2hUcmVlLmpzXCI7XG5jbGFzcyBSZWNvcmRTdG9yZSB7XG4gIGNvbnN0cnVjdG9yKGtleXNBcmVVbmlxdWUpIHtcbiAgICB0aGlzLmtleXNBcmVVbmlxdWUgPSBrZXlzQXJlVW5pcXVlO1xuICAgIHRoaXMucmVjb3JkcyA9IG5ldyBCaW5hcnlTZWFyY2hUcmVlKHRoaXMua2V5c0FyZVVuaXF1ZSk7XG4gIH1cbiAgZ2V0KGtleSkge1xuICAgIGNvbnN0IHJhbmdlID0ga2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UgPyBrZXkgOiBGREJLZXlSYW5nZS5vbmx5KGtleSk7XG4gICAgcmV0dXJuIHRoaXMucmVjb3Jkcy5nZXRSZWNvcmRzKHJhbmdlKS5uZXh0KCkudmFsdWU7XG4gIH1cblxuICAvKipcbiAgICogUHV0IGEgbmV3IHJlY29yZCwgYW5kIHJldHVybiB0aGUgb3ZlcndyaXR0ZW4gcmVjb3JkIGlmIGFuIG92ZXJ3cml0ZSBvY2N1cnJlZC5cbiAgICogQHBhcmFtIG5ld1JlY29yZFxuICAgKiBAcGFyYW0gbm9PdmVyd3JpdGUgLSB0aHJvdyBhIENvbnN0cmFpbnRFcnJvciBpbiBjYXNlIG9mIG92ZXJ3cml0ZVxuICAgKi9cbiAgcHV0KG5ld1JlY29yZCwgbm9PdmVyd3JpdGUgPSBmYWxzZSkge1xuICAgIHJldHVybiB0aGlzLnJlY29yZHMucHV0KG5ld1JlY29yZCwgbm9PdmVyd3JpdGUpO1xuICB9XG4gIGRlbGV0ZShrZXkpIHtcbiAgICBjb25zdCByYW5nZSA9IGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlID8ga2V5IDogRkRCS2V5UmFuZ2Uub25seShrZXkpO1xuICAgIGNvbnN0IGRlbGV0ZWRSZWNvcmRzID0gWy4uLnRoaXMucmVjb3Jkcy5nZXRSZWNvcmRzKHJhbmdlKV07XG4gICAgZm9yIChjb25zdCByZWNvcmQgb2YgZGVsZXRlZFJlY29yZHMpIHtcbiAgICAgIHRoaXMucmVjb3Jkcy5kZWxldGUocmVjb3JkKTtcbiAgICB9XG4gICAgcmV0dXJuIGRlbGV0ZWRSZWNvcmRzO1xuICB9XG5cbiAgLyoqXG4gICAqIERlbGV0ZSB0aGUgcmVjb3JkIHdpdGggdGhpcyBrZXkgYW5kIHRoaXMgdmFsdWUsIGlmIHRoZXJlIGlzIG9uZS4gVXNlZCBieSBpbmRleGVzLCB3aGVyZSB0aGUgdmFsdWUgaXMgdGhlIHByaW1hcnlcbiAgICoga2V5IG9mIHRoZSBvYmplY3Qgc3RvcmUgcmVjb3JkIHRoYXQgdGhlIGluZGV4IHJlY29yZCBwb2ludHMgdG8uXG4gICAqL1xuICBkZWxldGVCeUtleUFuZFZhbHVlKGtleSwgdmFsdWUpIHtcbiAgICAvLyBJbiBhIG5vbi11bmlxdWUgc3RvcmUgdGhlIHZhbHVlIGlzIHBhcnQgb2YgdGhlIHNvcnQgb3JkZXIsIHNvIHRoaXMgZmluZHMgdGhlIGV4YWN0IHJlY29yZC4gSW4gYSB1bmlxdWUgc3RvcmVcbiAgICAvLyBpdCBmaW5kcyB0aGUgb25seSByZWNvcmQgd2l0aCB0aGlzIGtleSwgd2hpY2ggbWF5IHBvaW50IGF0IGEgZGlmZmVyZW50IHByaW1hcnkga2V5LlxuICAgIGNvbnN0IHJlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoe1xuICAgICAga2V5LFxuICAgICAgdmFsdWVcbiAgICB9KTtcbiAgICBpZiAocmVjb3JkICE9PSB1bmRlZmluZWQgJiYgY21wS2V5cyhyZWNvcmQudmFsdWUsIHZhbHVlKSA9PT0gMCkge1xuICAgICAgdGhpcy5yZWNvcmRzLmRlbGV0ZShyZWNvcmQpO1xuICAgIH1cbiAgfVxuICBjbGVhcigpIHtcbiAgICBjb25zdCBkZWxldGVkUmVjb3JkcyA9IFsuLi50aGlzLnJlY29yZHMuZ2V0QWxsUmVjb3JkcygpXTtcbiAgICB0aGlzLnJlY29yZHMgPSBuZXcgQmluYXJ5U2VhcmNoVHJlZSh0aGlzLmtleXNBcmVVbmlxdWUpO1xuICAgIHJldHVybiBkZWxldGVkUmVjb3JkcztcbiAgfVxuICB2YWx1ZXMocmFuZ2UsIGRpcmVjdGlvbiA9IFwibmV4dFwiKSB7XG4gICAgY29uc3QgZGVzY2VuZGluZyA9IGRpcmVjdGlvbiA9PT0gXCJwcmV2XCIgfHwgZGlyZWN0aW9uID09PSBcInByZXZ1bmlxdWVcIjtcbiAgICBjb25zdCByZWNvcmRzID0gcmFuZ2UgPyB0aGlzLnJlY29yZHMuZ2V0UmVjb3JkcyhyYW5nZSwgZGVzY2VuZGluZykgOiB0aGlzLnJlY29yZHMuZ2V0QWxsUmVjb3JkcyhkZXNjZW5kaW5nKTtcbiAgICByZXR1cm4ge1xuICAgICAgW1N5bWJvbC5pdGVyYXRvcl06ICgpID0+IHtcbiAgICAgICAgY29uc3QgbmV4dCA9ICgpID0+IHtcbiAgICAgICAgICByZXR1cm4gcmVjb3Jkcy5uZXh0KCk7XG4gICAgICAgIH07XG4gICAgICAgIGlmIChkaXJlY3Rpb24gPT09IFwibmV4dFwiIHx8IGRpcmVjdGlvbiA9PT0gXCJwcmV2XCIpIHtcbiAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgbmV4dFxuICAgICAgICAgIH07XG4gICAgICAgIH1cblxuICAgICAgICAvLyBGb3IgbmV4dHVuaXF1ZS9wcmV2dW5pcXVlLCByZXR1cm4gYW4gaXRlcmF0b3IgdGhhdCBza2lwcyBzZWVuIHZhbHVlc1xuICAgICAgICAvLyBOb3RlIHRoYXQgd2UgbXVzdCByZXR1cm4gdGhlIF9sb3dlc3RfIHZhbHVlIHJlZ2FyZGxlc3Mgb2YgZGlyZWN0aW9uOlxuICAgICAgICAvLyA+IEl0ZXJhdGluZyB3aXRoIFwicHJldnVuaXF1ZVwiIHZpc2l0cyB0aGUgc2FtZSByZWNvcmRzIHRoYXQgXCJuZXh0dW5pcXVlXCJcbiAgICAgICAgLy8gPiB2aXNpdHMsIGJ1dCBpbiByZXZlcnNlIG9yZGVyLlxuICAgICAgICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiY3Vyc29yZGlyZWN0aW9uLXByZXZ1bmlxdWVcbiAgICAgICAgaWYgKGRpcmVjdGlvbiA9PT0gXCJuZXh0dW5pcXVlXCIpIHtcbiAgICAgICAgICBsZXQgcHJldmlvdXNWYWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgbmV4dDogKCkgPT4ge1xuICAgICAgICAgICAgICBsZXQgY3VycmVudCA9IG5leHQoKTtcbiAgICAgICAgICAgICAgLy8gZm9yIG5leHR1bmlxdWUsIGNvbnRpbnVlIGlmIHdlIGFscmVhZHkgZW1pdHRlZCB0aGUgbG93ZXN0IHVuaXF1ZSB2YWx1ZVxuICAgICAgICAgICAgICB3aGlsZSAoIWN1cnJlbnQuZG9uZSAmJiBwcmV2aW91c1ZhbHVlICE9PSB1bmRlZmluZWQgJiYgY21wS2V5cyhwcmV2aW91c1ZhbHVlLmtleSwgY3VycmVudC52YWx1ZS5rZXkpID09PSAwKSB7XG4gICAgICAgICAgICAgICAgY3VycmVudCA9IG5leHQoKTtcbiAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICBwcmV2aW91c1ZhbHVlID0gY3VycmVudC52YWx1ZTtcbiAgICAgICAgICAgICAgcmV0dXJuIGN1cnJlbnQ7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgfTtcbiAgICAgICAgfVxuXG4gICAgICAgIC8vIHByZXZ1bmlxdWUgaXMgYSBiaXQgbW9yZSBjb21wbGV4IGR1ZSB0byBuZWVkaW5nIHRvIGNoZWNrIHRoZSBuZXh0IHZhbHVlLCB3aGljaFxuICAgICAgICAvLyBpbnZva2VzIHRoZSBpdGVyYWJsZSwgc28gd2UgbmVlZCB0byBrZWVwIGEgYnVmZmVyIG9mIG9uZSBcImxvb2thaGVhZFwiIHJlc3VsdFxuICAgICAgICBsZXQgY3VycmVudCA9IG5leHQoKTtcbiAgICAgICAgbGV0IG5leHRSZXN1bHQgPSBuZXh0KCk7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgbmV4dDogKCkgPT4ge1xuICAgICAgICAgICAgd2hpbGUgKCFuZXh0UmVzdWx0LmRvbmUgJiYgY21wS2V5cyhjdXJyZW50LnZhbHVlLmtleSwgbmV4dFJlc3VsdC52YWx1ZS5rZXkpID09PSAwKSB7XG4gICAgICAgICAgICAgIC8vIG5vdGUgd2UgcmV0dXJuIHRoZSBfbG93ZXN0XyBwb3NzaWJsZSB2YWx1ZSwgaGVuY2Ugc2V0IHRoZSBjdXJyZW50XG4gICAgICAgICAgICAgIGN1cnJlbnQgPSBuZXh0UmVzdWx0O1xuICAgICAgICAgICAgICBuZXh0UmVzdWx0ID0gbmV4dCgpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3QgcmVzdWx0ID0gY3VycmVudDtcbiAgICAgICAgICAgIGN1cnJlbnQgPSBuZXh0UmVzdWx0O1xuICAgICAgICAgICAgbmV4dFJlc3VsdCA9IG5leHQoKTtcbiAgICAgICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICAgICAgfVxuICAgICAgICB9O1xuICAgICAgfVxuICAgIH07XG4gIH1cbiAgc2l6ZSgpIHtcbiAgICByZXR1cm4gdGhpcy5yZWNvcmRzLnNpemUoKTtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgUmVjb3JkU3RvcmU7IiwgImltcG9ydCBGREJSZWNvcmQgZnJvbSBcIi4uL0ZEQlJlY29yZC5qc1wiO1xuaW1wb3J0IHsgQ29uc3RyYWludEVycm9yIH0gZnJvbSBcIi4vZXJyb3JzLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEtleSBmcm9tIFwiLi9leHRyYWN0S2V5LmpzXCI7XG5pbXBvcnQgUmVjb3JkU3RvcmUgZnJvbSBcIi4vUmVjb3JkU3RvcmUuanNcIjtcbmltcG9ydCB2YWx1ZVRvS2V5IGZyb20gXCIuL3ZhbHVlVG9LZXkuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLWluZGV4XG5jbGFzcyBJbmRleCB7XG4gIGRlbGV0ZWQgPSBmYWxzZTtcbiAgLy8gSW5pdGlhbGl6ZWQgc2hvdWxkIGJlIHVzZWQgdG8gZGVjaWRlIHdoZXRoZXIgdG8gdGhyb3cgYW4gZXJyb3Igb3IgYWJvcnQgdGhlIHZlcnNpb25jaGFuZ2UgdHJhbnNhY3Rpb24gd2hlbiB0aGVyZSBpcyBhXG4gIC8vIGNvbnN0cmFpbnRcbiAgaW5pdGlhbGl6ZWQgPSBmYWxzZTtcbiAgY29uc3RydWN0b3IocmF3T2JqZWN0U3RvcmUsIG5hbWUsIGtleVBhdGgsIG11bHRpRW50cnksIHVuaXF1ZSkge1xuICAgIHRoaXMucmF3T2JqZWN0U3RvcmUgPSByYXdPYmplY3RTdG9yZTtcbiAgICB0aGlzLm5hbWUgPSBuYW1lO1xuICAgIHRoaXMua2V5UGF0aCA9IGtleVBhdGg7XG4gICAgdGhpcy5tdWx0aUVudHJ5ID0gbXVsdGlFbnRyeTtcbiAgICB0aGlzLnVuaXF1ZSA9IHVuaXF1ZTtcbiAgICB0aGlzLnJlY29yZHMgPSBuZXcgUmVjb3JkU3RvcmUodW5pcXVlKTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1yZXRyaWV2aW5nLWEtdmFsdWUtZnJvbS1hbi1pbmRleFxuICBnZXRLZXkoa2V5KSB7XG4gICAgY29uc3QgcmVjb3JkID0gdGhpcy5yZWNvcmRzLmdldChrZXkpO1xuICAgIHJldHVybiByZWNvcmQgIT09IHVuZGVmaW5lZCA/IHJlY29yZC52YWx1ZSA6IHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcmV0cmlldmUtbXVsdGlwbGUtcmVmZXJlbmNlZC12YWx1ZXMtZnJvbS1hbi1pbmRleFxuICBnZXRBbGxLZXlzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2goc3RydWN0dXJlZENsb25lKHJlY29yZC52YWx1ZSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jaW5kZXgtcmVmZXJlbmNlZC12YWx1ZS1yZXRyaWV2YWwtb3BlcmF0aW9uXG4gIGdldFZhbHVlKGtleSkge1xuICAgIGNvbnN0IHJlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoa2V5KTtcbiAgICByZXR1cm4gcmVjb3JkICE9PSB1bmRlZmluZWQgPyB0aGlzLnJhd09iamVjdFN0b3JlLmdldFZhbHVlKHJlY29yZC52YWx1ZSkgOiB1bmRlZmluZWQ7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI3JldHJpZXZlLW11bHRpcGxlLXJlZmVyZW5jZWQtdmFsdWVzLWZyb20tYW4taW5kZXhcbiAgZ2V0QWxsVmFsdWVzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2godGhpcy5yYXdPYmplY3RTdG9yZS5nZXRWYWx1ZShyZWNvcmQudmFsdWUpKTtcbiAgICAgIGlmIChyZWNvcmRzLmxlbmd0aCA+PSBjb3VudCkge1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlY29yZHM7XG4gIH1cblxuICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRiaW5kZXgtZ2V0YWxscmVjb3Jkc1xuICBnZXRBbGxSZWNvcmRzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2gobmV3IEZEQlJlY29yZChzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLmtleSksIHN0cnVjdHVyZWRDbG9uZSh0aGlzLnJhd09iamVjdFN0b3JlLmdldEtleShyZWNvcmQudmFsdWUpKSwgdGhpcy5yYXdPYmplY3RTdG9yZS5nZXRWYWx1ZShyZWNvcmQudmFsdWUpKSk7XG4gICAgICBpZiAocmVjb3Jkcy5sZW5ndGggPj0gY291bnQpIHtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiByZWNvcmRzO1xuICB9XG5cbiAgLy8gVGhlIGluZGV4IGtleSB0aGF0IGFuIG9iamVjdCBzdG9yZSByZWNvcmQgd2l0aCB0aGlzIHZhbHVlIGlzIHN0b3JlZCB1bmRlciwgb3IgdW5kZWZpbmVkIGlmIHRoZSB2YWx1ZSBkb2VzIG5vdFxuICAvLyBiZWxvbmcgaW4gdGhpcyBpbmRleC4gRm9yIGEgbXVsdGlFbnRyeSBpbmRleCBnaXZlbiBhbiBhcnJheSwgdGhpcyBpcyB0aGUgYXJyYXkgb2YgaW5kaXZpZHVhbCBpbmRleCBrZXlzIChpbnZhbGlkXG4gIC8vIGFuZCBkdXBsaWNhdGUgZWxlbWVudHMgcmVtb3ZlZCkuIFNoYXJlZCBieSBzdG9yZVJlY29yZCBhbmQgZGVsZXRlUmVjb3JkIHNvIHRoYXQgZGVsZXRpb24gZmluZHMgZXhhY3RseSB3aGF0XG4gIC8vIGluc2VydGlvbiBzdG9yZWQuXG4gIGdldEluZGV4S2V5KHZhbHVlKSB7XG4gICAgbGV0IGluZGV4S2V5O1xuICAgIHRyeSB7XG4gICAgICBpbmRleEtleSA9IGV4dHJhY3RLZXkodGhpcy5rZXlQYXRoLCB2YWx1ZSkua2V5O1xuICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgaWYgKGVyci5uYW1lID09PSBcIkRhdGFFcnJvclwiKSB7XG4gICAgICAgIC8vIEludmFsaWQga2V5IGlzIG5vdCBhbiBhY3R1YWwgZXJyb3IsIGp1c3QgbWVhbnMgd2UgZG8gbm90IHN0b3JlIGFuIGVudHJ5IGluIHRoaXMgaW5kZXhcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhyb3cgZXJyO1xuICAgIH1cbiAgICBpZiAoIXRoaXMubXVsdGlFbnRyeSB8fCAhQXJyYXkuaXNBcnJheShpbmRleEtleSkpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIC8vIFwiQ29udmVydCBhIHZhbHVlIHRvIGEga2V5XCI6IGEgc2luZ2xlIGtleSBwYXRoIHJldHVybnMgdGhlXG4gICAgICAgIC8vIHZhbHVlIGFzLWlzIChlLmcuIGEgdHlwZWQgYXJyYXkpLCBzbyBzdG9yZSB0aGUgY29udmVydGVkXG4gICAgICAgIC8vIGtleSwgbm90IHRoZSByYXcgdmFsdWUuXG4gICAgICAgIHJldHVybiB2YWx1ZVRvS2V5KGluZGV4S2V5KTtcbiAgICAgIH0gY2F0Y2ggKGUpIHtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cblxuICAgIC8vIHJlbW92ZSBhbnkgZWxlbWVudHMgZnJvbSBpbmRleCBrZXkgdGhhdCBhcmUgbm90IHZhbGlkIGtleXMgYW5kIHJlbW92ZSBhbnkgZHVwbGljYXRlIGVsZW1lbnRzIGZyb20gaW5kZXhcbiAgICAvLyBrZXkgc3VjaCB0aGF0IG9ubHkgb25lIGluc3RhbmNlIG9mIHRoZSBkdXBsaWNhdGUgdmFsdWUgcmVtYWlucy5cbiAgICBjb25zdCBrZWVwID0gW107XG4gICAgZm9yIChjb25zdCBwYXJ0IG9mIGluZGV4S2V5KSB7XG4gICAgICBpZiAoa2VlcC5pbmRleE9mKHBhcnQpIDwgMCkge1xuICAgICAgICB0cnkge1xuICAgICAgICAgIGtlZXAucHVzaCh2YWx1ZVRvS2V5KHBhcnQpKTtcbiAgICAgICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICAgICAgLyogRG8gbm90aGluZyAqL1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBrZWVwO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLXN0b3JpbmctYS1yZWNvcmQtaW50by1hbi1vYmplY3Qtc3RvcmUgKHN0ZXAgNylcbiAgc3RvcmVSZWNvcmQobmV3UmVjb3JkKSB7XG4gICAgY29uc3QgaW5kZXhLZXkgPSB0aGlzLmdldEluZGV4S2V5KG5ld1JlY29yZC52YWx1ZSk7XG4gICAgaWYgKGluZGV4S2V5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCF0aGlzLm11bHRpRW50cnkgfHwgIUFycmF5LmlzQXJyYXkoaW5kZXhLZXkpKSB7XG4gICAgICBpZiAodGhpcy51bmlxdWUpIHtcbiAgICAgICAgY29uc3QgZXhpc3RpbmdSZWNvcmQgPSB0aGlzLnJlY29yZHMuZ2V0KGluZGV4S2V5KTtcbiAgICAgICAgaWYgKGV4aXN0aW5nUmVjb3JkKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IENvbnN0cmFpbnRFcnJvcigpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICB0aGlzLnJlY29yZHMucHV0KHtcbiAgICAgICAga2V5OiBpbmRleEtleSxcbiAgICAgICAgdmFsdWU6IG5ld1JlY29yZC5rZXlcbiAgICAgIH0pO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZiAodGhpcy51bmlxdWUpIHtcbiAgICAgICAgZm9yIChjb25zdCBpbmRpdmlkdWFsSW5kZXhLZXkgb2YgaW5kZXhLZXkpIHtcbiAgICAgICAgICBjb25zdCBleGlzdGluZ1JlY29yZCA9IHRoaXMucmVjb3Jkcy5nZXQoaW5kaXZpZHVhbEluZGV4S2V5KTtcbiAgICAgICAgICBpZiAoZXhpc3RpbmdSZWNvcmQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIGZvciAoY29uc3QgaW5kaXZpZHVhbEluZGV4S2V5IG9mIGluZGV4S2V5KSB7XG4gICAgICAgIHRoaXMucmVjb3Jkcy5wdXQoe1xuICAgICAgICAgIGtleTogaW5kaXZpZHVhbEluZGV4S2V5LFxuICAgICAgICAgIHZhbHVlOiBuZXdSZWNvcmQua2V5XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8vIFJlbW92ZSB0aGUgaW5kZXggcmVjb3JkcyB0aGF0IHN0b3JlUmVjb3JkIGNyZWF0ZWQgZm9yIHRoaXMgb2JqZWN0IHN0b3JlIHJlY29yZC4gTG9va2luZyB0aGVtIHVwIGJ5IGluZGV4IGtleSBpc1xuICAvLyBPKGxvZyBuKSBwZXIgaW5kZXggcmVjb3JkLCB3aGVyZSBzY2FubmluZyB0aGUgd2hvbGUgaW5kZXggZm9yIHJlY29yZHMgcG9pbnRpbmcgYXQgdGhpcyBwcmltYXJ5IGtleSBpcyBPKG4pLlxuICBkZWxldGVSZWNvcmQocmVjb3JkKSB7XG4gICAgY29uc3QgaW5kZXhLZXkgPSB0aGlzLmdldEluZGV4S2V5KHJlY29yZC52YWx1ZSk7XG4gICAgaWYgKGluZGV4S2V5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCF0aGlzLm11bHRpRW50cnkgfHwgIUFycmF5LmlzQXJyYXkoaW5kZXhLZXkpKSB7XG4gICAgICB0aGlzLnJlY29yZHMuZGVsZXRlQnlLZXlBbmRWYWx1ZShpbmRleEtleSwgcmVjb3JkLmtleSk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGZvciAoY29uc3QgaW5kaXZpZHVhbEluZGV4S2V5IG9mIGluZGV4S2V5KSB7XG4gICAgICAgIHRoaXMucmVjb3Jkcy5kZWxldGVCeUtleUFuZFZhbHVlKGluZGl2aWR1YWxJbmRleEtleSwgcmVjb3JkLmtleSk7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGluaXRpYWxpemUodHJhbnNhY3Rpb24pIHtcbiAgICBpZiAodGhpcy5pbml0aWFsaXplZCkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKFwiSW5kZXggYWxyZWFkeSBpbml0aWFsaXplZFwiKTtcbiAgICB9XG4gICAgdHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiAoKSA9PiB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgLy8gQ3JlYXRlIGluZGV4IGJhc2VkIG9uIGN1cnJlbnQgdmFsdWUgb2Ygb2JqZWN0c3RvcmVcbiAgICAgICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJhd09iamVjdFN0b3JlLnJlY29yZHMudmFsdWVzKCkpIHtcbiAgICAgICAgICAgIHRoaXMuc3RvcmVSZWNvcmQocmVjb3JkKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgdGhpcy5pbml0aWFsaXplZCA9IHRydWU7XG4gICAgICAgIH0gY2F0Y2ggKGVycikge1xuICAgICAgICAgIC8vIGNvbnNvbGUuZXJyb3IoZXJyKTtcbiAgICAgICAgICB0cmFuc2FjdGlvbi5fYWJvcnQoZXJyLm5hbWUpO1xuICAgICAgICB9XG4gICAgICB9LFxuICAgICAgc291cmNlOiBudWxsXG4gICAgfSk7XG4gIH1cbiAgY291bnQocmFuZ2UpIHtcbiAgICBsZXQgY291bnQgPSAwO1xuXG4gICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIEB0eXBlc2NyaXB0LWVzbGludC9uby11bnVzZWQtdmFyc1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHRoaXMucmVjb3Jkcy52YWx1ZXMocmFuZ2UpKSB7XG4gICAgICBjb3VudCArPSAxO1xuICAgIH1cbiAgICByZXR1cm4gY291bnQ7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEluZGV4OyIsICJpbXBvcnQgeyBTeW50YXhFcnJvciB9IGZyb20gXCIuL2Vycm9ycy5qc1wiO1xuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tdmFsaWQta2V5LXBhdGhcbmNvbnN0IHZhbGlkYXRlS2V5UGF0aCA9IChrZXlQYXRoLCBwYXJlbnQpID0+IHtcbiAgLy8gVGhpcyBkb2Vzbid0IG1ha2Ugc2Vuc2UgdG8gbWUgYmFzZWQgb24gdGhlIHNwZWMsIGJ1dCBpdCBpcyBuZWVkZWQgdG8gcGFzcyB0aGUgVzNDIEtleVBhdGggdGVzdHMgKHNlZSBzYW1lXG4gIC8vIGNvbW1lbnQgaW4gZXh0cmFjdEtleSlcbiAgaWYgKGtleVBhdGggIT09IHVuZGVmaW5lZCAmJiBrZXlQYXRoICE9PSBudWxsICYmIHR5cGVvZiBrZXlQYXRoICE9PSBcInN0cmluZ1wiICYmIGtleVBhdGgudG9TdHJpbmcgJiYgKHBhcmVudCA9PT0gXCJhcnJheVwiIHx8ICFBcnJheS5pc0FycmF5KGtleVBhdGgpKSkge1xuICAgIGtleVBhdGggPSBrZXlQYXRoLnRvU3RyaW5nKCk7XG4gIH1cbiAgaWYgKHR5cGVvZiBrZXlQYXRoID09PSBcInN0cmluZ1wiKSB7XG4gICAgaWYgKGtleVBhdGggPT09IFwiXCIgJiYgcGFyZW50ICE9PSBcInN0cmluZ1wiKSB7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRyeSB7XG4gICAgICAvLyBodHRwczovL21hdGhpYXNieW5lbnMuYmUvZGVtby9qYXZhc2NyaXB0LWlkZW50aWZpZXItcmVnZXggZm9yIEVDTUFTY3JpcHQgNS4xIC8gVW5pY29kZSB2Ny4wLjAsIHdpdGhcbiAgICAgIC8vIHJlc2VydmVkIHdvcmRzIGF0IGJlZ2lubmluZyByZW1vdmVkXG4gICAgICBjb25zdCB2YWxpZElkZW50aWZpZXJSZWdleCA9XG4gICAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgbm8tbWlzbGVhZGluZy1jaGFyYWN0ZXItY2xhc3NcbiAgICAgIC9eKD86WyRBLVpfYS16XFx4QUFcXHhCNVxceEJBXFx4QzAtXFx4RDZcXHhEOC1cXHhGNlxceEY4LVxcdTAyQzFcXHUwMkM2LVxcdTAyRDFcXHUwMkUwLVxcdTAyRTRcXHUwMkVDXFx1MDJFRVxcdTAzNzAtXFx1MDM3NFxcdTAzNzZcXHUwMzc3XFx1MDM3QS1cXHUwMzdEXFx1MDM3RlxcdTAzODZcXHUwMzg4LVxcdTAzOEFcXHUwMzhDXFx1MDM4RS1cXHUwM0ExXFx1MDNBMy1cXHUwM0Y1XFx1MDNGNy1cXHUwNDgxXFx1MDQ4QS1cXHUwNTJGXFx1MDUzMS1cXHUwNTU2XFx1MDU1OVxcdTA1NjEtXFx1MDU4N1xcdTA1RDAtXFx1MDVFQVxcdTA1RjAtXFx1MDVGMlxcdTA2MjAtXFx1MDY0QVxcdTA2NkVcXHUwNjZGXFx1MDY3MS1cXHUwNkQzXFx1MDZENVxcdTA2RTVcXHUwNkU2XFx1MDZFRVxcdTA2RUZcXHUwNkZBLVxcdTA2RkNcXHUwNkZGXFx1MDcxMFxcdTA3MTItXFx1MDcyRlxcdTA3NEQtXFx1MDdBNVxcdTA3QjFcXHUwN0NBLVxcdTA3RUFcXHUwN0Y0XFx1MDdGNVxcdTA3RkFcXHUwODAwLVxcdTA4MTVcXHUwODFBXFx1MDgyNFxcdTA4MjhcXHUwODQwLVxcdTA4NThcXHUwOEEwLVxcdTA4QjJcXHUwOTA0LVxcdTA5MzlcXHUwOTNEXFx1MDk1MFxcdTA5NTgtXFx1MDk2MVxcdTA5NzEtXFx1MDk4MFxcdTA5ODUtXFx1MDk4Q1xcdTA5OEZcXHUwOTkwXFx1MDk5My1cXHUwOUE4XFx1MDlBQS1cXHUwOUIwXFx1MDlCMlxcdTA5QjYtXFx1MDlCOVxcdTA5QkRcXHUwOUNFXFx1MDlEQ1xcdTA5RERcXHUwOURGLVxcdTA5RTFcXHUwOUYwXFx1MDlGMVxcdTBBMDUtXFx1MEEwQVxcdTBBMEZcXHUwQTEwXFx1MEExMy1cXHUwQTI4XFx1MEEyQS1cXHUwQTMwXFx1MEEzMlxcdTBBMzNcXHUwQTM1XFx1MEEzNlxcdTBBMzhcXHUwQTM5XFx1MEE1OS1cXHUwQTVDXFx1MEE1RVxcdTBBNzItXFx1MEE3NFxcdTBBODUtXFx1MEE4RFxcdTBBOEYtXFx1MEE5MVxcdTBBOTMtXFx1MEFBOFxcdTBBQUEtXFx1MEFCMFxcdTBBQjJcXHUwQUIzXFx1MEFCNS1cXHUwQUI5XFx1MEFCRFxcdTBBRDBcXHUwQUUwXFx1MEFFMVxcdTBCMDUtXFx1MEIwQ1xcdTBCMEZcXHUwQjEwXFx1MEIxMy1cXHUwQjI4XFx1MEIyQS1cXHUwQjMwXFx1MEIzMlxcdTBCMzNcXHUwQjM1LVxcdTBCMzlcXHUwQjNEXFx1MEI1Q1xcdTBCNURcXHUwQjVGLVxcdTBCNjFcXHUwQjcxXFx1MEI4M1xcdTBCODUtXFx1MEI4QVxcdTBCOEUtXFx1MEI5MFxcdTBCOTItXFx1MEI5NVxcdTBCOTlcXHUwQjlBXFx1MEI5Q1xcdTBCOUVcXHUwQjlGXFx1MEJBM1xcdTBCQTRcXHUwQkE4LVxcdTBCQUFcXHUwQkFFLVxcdTBCQjlcXHUwQkQwXFx1MEMwNS1cXHUwQzBDXFx1MEMwRS1cXHUwQzEwXFx1MEMxMi1cXHUwQzI4XFx1MEMyQS1cXHUwQzM5XFx1MEMzRFxcdTBDNThcXHUwQzU5XFx1MEM2MFxcdTBDNjFcXHUwQzg1LVxcdTBDOENcXHUwQzhFLVxcdTBDOTBcXHUwQzkyLVxcdTBDQThcXHUwQ0FBLVxcdTBDQjNcXHUwQ0I1LVxcdTBDQjlcXHUwQ0JEXFx1MENERVxcdTBDRTBcXHUwQ0UxXFx1MENGMVxcdTBDRjJcXHUwRDA1LVxcdTBEMENcXHUwRDBFLVxcdTBEMTBcXHUwRDEyLVxcdTBEM0FcXHUwRDNEXFx1MEQ0RVxcdTBENjBcXHUwRDYxXFx1MEQ3QS1cXHUwRDdGXFx1MEQ4NS1cXHUwRDk2XFx1MEQ5QS1cXHUwREIxXFx1MERCMy1cXHUwREJCXFx1MERCRFxcdTBEQzAtXFx1MERDNlxcdTBFMDEtXFx1MEUzMFxcdTBFMzJcXHUwRTMzXFx1MEU0MC1cXHUwRTQ2XFx1MEU4MVxcdTBFODJcXHUwRTg0XFx1MEU4N1xcdTBFODhcXHUwRThBXFx1MEU4RFxcdTBFOTQtXFx1MEU5N1xcdTBFOTktXFx1MEU5RlxcdTBFQTEtXFx1MEVBM1xcdTBFQTVcXHUwRUE3XFx1MEVBQVxcdTBFQUJcXHUwRUFELVxcdTBFQjBcXHUwRUIyXFx1MEVCM1xcdTBFQkRcXHUwRUMwLVxcdTBFQzRcXHUwRUM2XFx1MEVEQy1cXHUwRURGXFx1MEYwMFxcdTBGNDAtXFx1MEY0N1xcdTBGNDktXFx1MEY2Q1xcdTBGODgtXFx1MEY4Q1xcdTEwMDAtXFx1MTAyQVxcdTEwM0ZcXHUxMDUwLVxcdTEwNTVcXHUxMDVBLVxcdTEwNURcXHUxMDYxXFx1MTA2NVxcdTEwNjZcXHUxMDZFLVxcdTEwNzBcXHUxMDc1LVxcdTEwODFcXHUxMDhFXFx1MTBBMC1cXHUxMEM1XFx1MTBDN1xcdTEwQ0RcXHUxMEQwLVxcdTEwRkFcXHUxMEZDLVxcdTEyNDhcXHUxMjRBLVxcdTEyNERcXHUxMjUwLVxcdTEyNTZcXHUxMjU4XFx1MTI1QS1cXHUxMjVEXFx1MTI2MC1cXHUxMjg4XFx1MTI4QS1cXHUxMjhEXFx1MTI5MC1cXHUxMkIwXFx1MTJCMi1cXHUxMkI1XFx1MTJCOC1cXHUxMkJFXFx1MTJDMFxcdTEyQzItXFx1MTJDNVxcdTEyQzgtXFx1MTJENlxcdTEyRDgtXFx1MTMxMFxcdTEzMTItXFx1MTMxNVxcdTEzMTgtXFx1MTM1QVxcdTEzODAtXFx1MTM4RlxcdTEzQTAtXFx1MTNGNFxcdTE0MDEtXFx1MTY2Q1xcdTE2NkYtXFx1MTY3RlxcdTE2ODEtXFx1MTY5QVxcdTE2QTAtXFx1MTZFQVxcdTE2RUUtXFx1MTZGOFxcdTE3MDAtXFx1MTcwQ1xcdTE3MEUtXFx1MTcxMVxcdTE3MjAtXFx1MTczMVxcdTE3NDAtXFx1MTc1MVxcdTE3NjAtXFx1MTc2Q1xcdTE3NkUtXFx1MTc3MFxcdTE3ODAtXFx1MTdCM1xcdTE3RDdcXHUxN0RDXFx1MTgyMC1cXHUxODc3XFx1MTg4MC1cXHUxOEE4XFx1MThBQVxcdTE4QjAtXFx1MThGNVxcdTE5MDAtXFx1MTkxRVxcdTE5NTAtXFx1MTk2RFxcdTE5NzAtXFx1MTk3NFxcdTE5ODAtXFx1MTlBQlxcdTE5QzEtXFx1MTlDN1xcdTFBMDAtXFx1MUExNlxcdTFBMjAtXFx1MUE1NFxcdTFBQTdcXHUxQjA1LVxcdTFCMzNcXHUxQjQ1LVxcdTFCNEJcXHUxQjgzLVxcdTFCQTBcXHUxQkFFXFx1MUJBRlxcdTFCQkEtXFx1MUJFNVxcdTFDMDAtXFx1MUMyM1xcdTFDNEQtXFx1MUM0RlxcdTFDNUEtXFx1MUM3RFxcdTFDRTktXFx1MUNFQ1xcdTFDRUUtXFx1MUNGMVxcdTFDRjVcXHUxQ0Y2XFx1MUQwMC1cXHUxREJGXFx1MUUwMC1cXHUxRjE1XFx1MUYxOC1cXHUxRjFEXFx1MUYyMC1cXHUxRjQ1XFx1MUY0OC1cXHUxRjREXFx1MUY1MC1cXHUxRjU3XFx1MUY1OVxcdTFGNUJcXHUxRjVEXFx1MUY1Ri1cXHUxRjdEXFx1MUY4MC1cXHUxRkI0XFx1MUZCNi1cXHUxRkJDXFx1MUZCRVxcdTFGQzItXFx1MUZDNFxcdTFGQzYtXFx1MUZDQ1xcdTFGRDAtXFx1MUZEM1xcdTFGRDYtXFx1MUZEQlxcdTFGRTAtXFx1MUZFQ1xcdTFGRjItXFx1MUZGNFxcdTFGRjYtXFx1MUZGQ1xcdTIwNzFcXHUyMDdGXFx1MjA5MC1cXHUyMDlDXFx1MjEwMlxcdTIxMDdcXHUyMTBBLVxcdTIxMTNcXHUyMTE1XFx1MjExOS1cXHUyMTFEXFx1MjEyNFxcdTIxMjZcXHUyMTI4XFx1MjEyQS1cXHUyMTJEXFx1MjEyRi1cXHUyMTM5XFx1MjEzQy1cXHUyMTNGXFx1MjE0NS1cXHUyMTQ5XFx1MjE0RVxcdTIxNjAtXFx1MjE4OFxcdTJDMDAtXFx1MkMyRVxcdTJDMzAtXFx1MkM1RVxcdTJDNjAtXFx1MkNFNFxcdTJDRUItXFx1MkNFRVxcdTJDRjJcXHUyQ0YzXFx1MkQwMC1cXHUyRDI1XFx1MkQyN1xcdTJEMkRcXHUyRDMwLVxcdTJENjdcXHUyRDZGXFx1MkQ4MC1cXHUyRDk2XFx1MkRBMC1cXHUyREE2XFx1MkRBOC1cXHUyREFFXFx1MkRCMC1cXHUyREI2XFx1MkRCOC1cXHUyREJFXFx1MkRDMC1cXHUyREM2XFx1MkRDOC1cXHUyRENFXFx1MkREMC1cXHUyREQ2XFx1MkREOC1cXHUyRERFXFx1MkUyRlxcdTMwMDUtXFx1MzAwN1xcdTMwMjEtXFx1MzAyOVxcdTMwMzEtXFx1MzAzNVxcdTMwMzgtXFx1MzAzQ1xcdTMwNDEtXFx1MzA5NlxcdTMwOUQtXFx1MzA5RlxcdTMwQTEtXFx1MzBGQVxcdTMwRkMtXFx1MzBGRlxcdTMxMDUtXFx1MzEyRFxcdTMxMzEtXFx1MzE4RVxcdTMxQTAtXFx1MzFCQVxcdTMxRjAtXFx1MzFGRlxcdTM0MDAtXFx1NERCNVxcdTRFMDAtXFx1OUZDQ1xcdUEwMDAtXFx1QTQ4Q1xcdUE0RDAtXFx1QTRGRFxcdUE1MDAtXFx1QTYwQ1xcdUE2MTAtXFx1QTYxRlxcdUE2MkFcXHVBNjJCXFx1QTY0MC1cXHVBNjZFXFx1QTY3Ri1cXHVBNjlEXFx1QTZBMC1cXHVBNkVGXFx1QTcxNy1cXHVBNzFGXFx1QTcyMi1cXHVBNzg4XFx1QTc4Qi1cXHVBNzhFXFx1QTc5MC1cXHVBN0FEXFx1QTdCMFxcdUE3QjFcXHVBN0Y3LVxcdUE4MDFcXHVBODAzLVxcdUE4MDVcXHVBODA3LVxcdUE4MEFcXHVBODBDLVxcdUE4MjJcXHVBODQwLVxcdUE4NzNcXHVBODgyLVxcdUE4QjNcXHVBOEYyLVxcdUE4RjdcXHVBOEZCXFx1QTkwQS1cXHVBOTI1XFx1QTkzMC1cXHVBOTQ2XFx1QTk2MC1cXHVBOTdDXFx1QTk4NC1cXHVBOUIyXFx1QTlDRlxcdUE5RTAtXFx1QTlFNFxcdUE5RTYtXFx1QTlFRlxcdUE5RkEtXFx1QTlGRVxcdUFBMDAtXFx1QUEyOFxcdUFBNDAtXFx1QUE0MlxcdUFBNDQtXFx1QUE0QlxcdUFBNjAtXFx1QUE3NlxcdUFBN0FcXHVBQTdFLVxcdUFBQUZcXHVBQUIxXFx1QUFCNVxcdUFBQjZcXHVBQUI5LVxcdUFBQkRcXHVBQUMwXFx1QUFDMlxcdUFBREItXFx1QUFERFxcdUFBRTAtXFx1QUFFQVxcdUFBRjItXFx1QUFGNFxcdUFCMDEtXFx1QUIwNlxcdUFCMDktXFx1QUIwRVxcdUFCMTEtXFx1QUIxNlxcdUFCMjAtXFx1QUIyNlxcdUFCMjgtXFx1QUIyRVxcdUFCMzAtXFx1QUI1QVxcdUFCNUMtXFx1QUI1RlxcdUFCNjRcXHVBQjY1XFx1QUJDMC1cXHVBQkUyXFx1QUMwMC1cXHVEN0EzXFx1RDdCMC1cXHVEN0M2XFx1RDdDQi1cXHVEN0ZCXFx1RjkwMC1cXHVGQTZEXFx1RkE3MC1cXHVGQUQ5XFx1RkIwMC1cXHVGQjA2XFx1RkIxMy1cXHVGQjE3XFx1RkIxRFxcdUZCMUYtXFx1RkIyOFxcdUZCMkEtXFx1RkIzNlxcdUZCMzgtXFx1RkIzQ1xcdUZCM0VcXHVGQjQwXFx1RkI0MVxcdUZCNDNcXHVGQjQ0XFx1RkI0Ni1cXHVGQkIxXFx1RkJEMy1cXHVGRDNEXFx1RkQ1MC1cXHVGRDhGXFx1RkQ5Mi1cXHVGREM3XFx1RkRGMC1cXHVGREZCXFx1RkU3MC1cXHVGRTc0XFx1RkU3Ni1cXHVGRUZDXFx1RkYyMS1cXHVGRjNBXFx1RkY0MS1cXHVGRjVBXFx1RkY2Ni1cXHVGRkJFXFx1RkZDMi1cXHVGRkM3XFx1RkZDQS1cXHVGRkNGXFx1RkZEMi1cXHVGRkQ3XFx1RkZEQS1cXHVGRkRDXSkoPzpbJDAtOUEtWl9hLXpcXHhBQVxceEI1XFx4QkFcXHhDMC1cXHhENlxceEQ4LVxceEY2XFx4RjgtXFx1MDJDMVxcdTAyQzYtXFx1MDJEMVxcdTAyRTAtXFx1MDJFNFxcdTAyRUNcXHUwMkVFXFx1MDMwMC1cXHUwMzc0XFx1MDM3NlxcdTAzNzdcXHUwMzdBLVxcdTAzN0RcXHUwMzdGXFx1MDM4NlxcdTAzODgtXFx1MDM4QVxcdTAzOENcXHUwMzhFLVxcdTAzQTFcXHUwM0EzLVxcdTAzRjVcXHUwM0Y3LVxcdTA0ODFcXHUwNDgzLVxcdTA0ODdcXHUwNDhBLVxcdTA1MkZcXHUwNTMxLVxcdTA1NTZcXHUwNTU5XFx1MDU2MS1cXHUwNTg3XFx1MDU5MS1cXHUwNUJEXFx1MDVCRlxcdTA1QzFcXHUwNUMyXFx1MDVDNFxcdTA1QzVcXHUwNUM3XFx1MDVEMC1cXHUwNUVBXFx1MDVGMC1cXHUwNUYyXFx1MDYxMC1cXHUwNjFBXFx1MDYyMC1cXHUwNjY5XFx1MDY2RS1cXHUwNkQzXFx1MDZENS1cXHUwNkRDXFx1MDZERi1cXHUwNkU4XFx1MDZFQS1cXHUwNkZDXFx1MDZGRlxcdTA3MTAtXFx1MDc0QVxcdTA3NEQtXFx1MDdCMVxcdTA3QzAtXFx1MDdGNVxcdTA3RkFcXHUwODAwLVxcdTA4MkRcXHUwODQwLVxcdTA4NUJcXHUwOEEwLVxcdTA4QjJcXHUwOEU0LVxcdTA5NjNcXHUwOTY2LVxcdTA5NkZcXHUwOTcxLVxcdTA5ODNcXHUwOTg1LVxcdTA5OENcXHUwOThGXFx1MDk5MFxcdTA5OTMtXFx1MDlBOFxcdTA5QUEtXFx1MDlCMFxcdTA5QjJcXHUwOUI2LVxcdTA5QjlcXHUwOUJDLVxcdTA5QzRcXHUwOUM3XFx1MDlDOFxcdTA5Q0ItXFx1MDlDRVxcdTA5RDdcXHUwOURDXFx1MDlERFxcdTA5REYtXFx1MDlFM1xcdTA5RTYtXFx1MDlGMVxcdTBBMDEtXFx1MEEwM1xcdTBBMDUtXFx1MEEwQVxcdTBBMEZcXHUwQTEwXFx1MEExMy1cXHUwQTI4XFx1MEEyQS1cXHUwQTMwXFx1MEEzMlxcdTBBMzNcXHUwQTM1XFx1MEEzNlxcdTBBMzhcXHUwQTM5XFx1MEEzQ1xcdTBBM0UtXFx1MEE0MlxcdTBBNDdcXHUwQTQ4XFx1MEE0Qi1cXHUwQTREXFx1MEE1MVxcdTBBNTktXFx1MEE1Q1xcdTBBNUVcXHUwQTY2LVxcdTBBNzVcXHUwQTgxLVxcdTBBODNcXHUwQTg1LVxcdTBBOERcXHUwQThGLVxcdTBBOTFcXHUwQTkzLVxcdTBBQThcXHUwQUFBLVxcdTBBQjBcXHUwQUIyXFx1MEFCM1xcdTBBQjUtXFx1MEFCOVxcdTBBQkMtXFx1MEFDNVxcdTBBQzctXFx1MEFDOVxcdTBBQ0ItXFx1MEFDRFxcdTBBRDBcXHUwQUUwLVxcdTBBRTNcXHUwQUU2LVxcdTBBRUZcXHUwQjAxLVxcdTBCMDNcXHUwQjA1LVxcdTBCMENcXHUwQjBGXFx1MEIxMFxcdTBCMTMtXFx1MEIyOFxcdTBCMkEtXFx1MEIzMFxcdTBCMzJcXHUwQjMzXFx1MEIzNS1cXHUwQjM5XFx1MEIzQy1cXHUwQjQ0XFx1MEI0N1xcdTBCNDhcXHUwQjRCLVxcdTBCNERcXHUwQjU2XFx1MEI1N1xcdTBCNUNcXHUwQjVEXFx1MEI1Ri1cXHUwQjYzXFx1MEI2Ni1cXHUwQjZGXFx1MEI3MVxcdTBCODJcXHUwQjgzXFx1MEI4NS1cXHUwQjhBXFx1MEI4RS1cXHUwQjkwXFx1MEI5Mi1cXHUwQjk1XFx1MEI5OVxcdTBCOUFcXHUwQjlDXFx1MEI5RVxcdTBCOUZcXHUwQkEzXFx1MEJBNFxcdTBCQTgtXFx1MEJBQVxcdTBCQUUtXFx1MEJCOVxcdTBCQkUtXFx1MEJDMlxcdTBCQzYtXFx1MEJDOFxcdTBCQ0EtXFx1MEJDRFxcdTBCRDBcXHUwQkQ3XFx1MEJFNi1cXHUwQkVGXFx1MEMwMC1cXHUwQzAzXFx1MEMwNS1cXHUwQzBDXFx1MEMwRS1cXHUwQzEwXFx1MEMxMi1cXHUwQzI4XFx1MEMyQS1cXHUwQzM5XFx1MEMzRC1cXHUwQzQ0XFx1MEM0Ni1cXHUwQzQ4XFx1MEM0QS1cXHUwQzREXFx1MEM1NVxcdTBDNTZcXHUwQzU4XFx1MEM1OVxcdTBDNjAtXFx1MEM2M1xcdTBDNjYtXFx1MEM2RlxcdTBDODEtXFx1MEM4M1xcdTBDODUtXFx1MEM4Q1xcdTBDOEUtXFx1MEM5MFxcdTBDOTItXFx1MENBOFxcdTBDQUEtXFx1MENCM1xcdTBDQjUtXFx1MENCOVxcdTBDQkMtXFx1MENDNFxcdTBDQzYtXFx1MENDOFxcdTBDQ0EtXFx1MENDRFxcdTBDRDVcXHUwQ0Q2XFx1MENERVxcdTBDRTAtXFx1MENFM1xcdTBDRTYtXFx1MENFRlxcdTBDRjFcXHUwQ0YyXFx1MEQwMS1cXHUwRDAzXFx1MEQwNS1cXHUwRDBDXFx1MEQwRS1cXHUwRDEwXFx1MEQxMi1cXHUwRDNBXFx1MEQzRC1cXHUwRDQ0XFx1MEQ0Ni1cXHUwRDQ4XFx1MEQ0QS1cXHUwRDRFXFx1MEQ1N1xcdTBENjAtXFx1MEQ2M1xcdTBENjYtXFx1MEQ2RlxcdTBEN0EtXFx1MEQ3RlxcdTBEODJcXHUwRDgzXFx1MEQ4NS1cXHUwRDk2XFx1MEQ5QS1cXHUwREIxXFx1MERCMy1cXHUwREJCXFx1MERCRFxcdTBEQzAtXFx1MERDNlxcdTBEQ0FcXHUwRENGLVxcdTBERDRcXHUwREQ2XFx1MEREOC1cXHUwRERGXFx1MERFNi1cXHUwREVGXFx1MERGMlxcdTBERjNcXHUwRTAxLVxcdTBFM0FcXHUwRTQwLVxcdTBFNEVcXHUwRTUwLVxcdTBFNTlcXHUwRTgxXFx1MEU4MlxcdTBFODRcXHUwRTg3XFx1MEU4OFxcdTBFOEFcXHUwRThEXFx1MEU5NC1cXHUwRTk3XFx1MEU5OS1cXHUwRTlGXFx1MEVBMS1cXHUwRUEzXFx1MEVBNVxcdTBFQTdcXHUwRUFBXFx1MEVBQlxcdTBFQUQtXFx1MEVCOVxcdTBFQkItXFx1MEVCRFxcdTBFQzAtXFx1MEVDNFxcdTBFQzZcXHUwRUM4LVxcdTBFQ0RcXHUwRUQwLVxcdTBFRDlcXHUwRURDLVxcdTBFREZcXHUwRjAwXFx1MEYxOFxcdTBGMTlcXHUwRjIwLVxcdTBGMjlcXHUwRjM1XFx1MEYzN1xcdTBGMzlcXHUwRjNFLVxcdTBGNDdcXHUwRjQ5LVxcdTBGNkNcXHUwRjcxLVxcdTBGODRcXHUwRjg2LVxcdTBGOTdcXHUwRjk5LVxcdTBGQkNcXHUwRkM2XFx1MTAwMC1cXHUxMDQ5XFx1MTA1MC1cXHUxMDlEXFx1MTBBMC1cXHUxMEM1XFx1MTBDN1xcdTEwQ0RcXHUxMEQwLVxcdTEwRkFcXHUxMEZDLVxcdTEyNDhcXHUxMjRBLVxcdTEyNERcXHUxMjUwLVxcdTEyNTZcXHUxMjU4XFx1MTI1QS1cXHUxMjVEXFx1MTI2MC1cXHUxMjg4XFx1MTI4QS1cXHUxMjhEXFx1MTI5MC1cXHUxMkIwXFx1MTJCMi1cXHUxMkI1XFx1MTJCOC1cXHUxMkJFXFx1MTJDMFxcdTEyQzItXFx1MTJDNVxcdTEyQzgtXFx1MTJENlxcdTEyRDgtXFx1MTMxMFxcdTEzMTItXFx1MTMxNVxcdTEzMTgtXFx1MTM1QVxcdTEzNUQtXFx1MTM1RlxcdTEzODAtXFx1MTM4RlxcdTEzQTAtXFx1MTNGNFxcdTE0MDEtXFx1MTY2Q1xcdTE2NkYtXFx1MTY3RlxcdTE2ODEtXFx1MTY5QVxcdTE2QTAtXFx1MTZFQVxcdTE2RUUtXFx1MTZGOFxcdTE3MDAtXFx1MTcwQ1xcdTE3MEUtXFx1MTcxNFxcdTE3MjAtXFx1MTczNFxcdTE3NDAtXFx1MTc1M1xcdTE3NjAtXFx1MTc2Q1xcdTE3NkUtXFx1MTc3MFxcdTE3NzJcXHUxNzczXFx1MTc4MC1cXHUxN0QzXFx1MTdEN1xcdTE3RENcXHUxN0REXFx1MTdFMC1cXHUxN0U5XFx1MTgwQi1cXHUxODBEXFx1MTgxMC1cXHUxODE5XFx1MTgyMC1cXHUxODc3XFx1MTg4MC1cXHUxOEFBXFx1MThCMC1cXHUxOEY1XFx1MTkwMC1cXHUxOTFFXFx1MTkyMC1cXHUxOTJCXFx1MTkzMC1cXHUxOTNCXFx1MTk0Ni1cXHUxOTZEXFx1MTk3MC1cXHUxOTc0XFx1MTk4MC1cXHUxOUFCXFx1MTlCMC1cXHUxOUM5XFx1MTlEMC1cXHUxOUQ5XFx1MUEwMC1cXHUxQTFCXFx1MUEyMC1cXHUxQTVFXFx1MUE2MC1cXHUxQTdDXFx1MUE3Ri1cXHUxQTg5XFx1MUE5MC1cXHUxQTk5XFx1MUFBN1xcdTFBQjAtXFx1MUFCRFxcdTFCMDAtXFx1MUI0QlxcdTFCNTAtXFx1MUI1OVxcdTFCNkItXFx1MUI3M1xcdTFCODAtXFx1MUJGM1xcdTFDMDAtXFx1MUMzN1xcdTFDNDAtXFx1MUM0OVxcdTFDNEQtXFx1MUM3RFxcdTFDRDAtXFx1MUNEMlxcdTFDRDQtXFx1MUNGNlxcdTFDRjhcXHUxQ0Y5XFx1MUQwMC1cXHUxREY1XFx1MURGQy1cXHUxRjE1XFx1MUYxOC1cXHUxRjFEXFx1MUYyMC1cXHUxRjQ1XFx1MUY0OC1cXHUxRjREXFx1MUY1MC1cXHUxRjU3XFx1MUY1OVxcdTFGNUJcXHUxRjVEXFx1MUY1Ri1cXHUxRjdEXFx1MUY4MC1cXHUxRkI0XFx1MUZCNi1cXHUxRkJDXFx1MUZCRVxcdTFGQzItXFx1MUZDNFxcdTFGQzYtXFx1MUZDQ1xcdTFGRDAtXFx1MUZEM1xcdTFGRDYtXFx1MUZEQlxcdTFGRTAtXFx1MUZFQ1xcdTFGRjItXFx1MUZGNFxcdTFGRjYtXFx1MUZGQ1xcdTIwMENcXHUyMDBEXFx1MjAzRlxcdTIwNDBcXHUyMDU0XFx1MjA3MVxcdTIwN0ZcXHUyMDkwLVxcdTIwOUNcXHUyMEQwLVxcdTIwRENcXHUyMEUxXFx1MjBFNS1cXHUyMEYwXFx1MjEwMlxcdTIxMDdcXHUyMTBBLVxcdTIxMTNcXHUyMTE1XFx1MjExOS1cXHUyMTFEXFx1MjEyNFxcdTIxMjZcXHUyMTI4XFx1MjEyQS1cXHUyMTJEXFx1MjEyRi1cXHUyMTM5XFx1MjEzQy1cXHUyMTNGXFx1MjE0NS1cXHUyMTQ5XFx1MjE0RVxcdTIxNjAtXFx1MjE4OFxcdTJDMDAtXFx1MkMyRVxcdTJDMzAtXFx1MkM1RVxcdTJDNjAtXFx1MkNFNFxcdTJDRUItXFx1MkNGM1xcdTJEMDAtXFx1MkQyNVxcdTJEMjdcXHUyRDJEXFx1MkQzMC1cXHUyRDY3XFx1MkQ2RlxcdTJEN0YtXFx1MkQ5NlxcdTJEQTAtXFx1MkRBNlxcdTJEQTgtXFx1MkRBRVxcdTJEQjAtXFx1MkRCNlxcdTJEQjgtXFx1MkRCRVxcdTJEQzAtXFx1MkRDNlxcdTJEQzgtXFx1MkRDRVxcdTJERDAtXFx1MkRENlxcdTJERDgtXFx1MkRERVxcdTJERTAtXFx1MkRGRlxcdTJFMkZcXHUzMDA1LVxcdTMwMDdcXHUzMDIxLVxcdTMwMkZcXHUzMDMxLVxcdTMwMzVcXHUzMDM4LVxcdTMwM0NcXHUzMDQxLVxcdTMwOTZcXHUzMDk5XFx1MzA5QVxcdTMwOUQtXFx1MzA5RlxcdTMwQTEtXFx1MzBGQVxcdTMwRkMtXFx1MzBGRlxcdTMxMDUtXFx1MzEyRFxcdTMxMzEtXFx1MzE4RVxcdTMxQTAtXFx1MzFCQVxcdTMxRjAtXFx1MzFGRlxcdTM0MDAtXFx1NERCNVxcdTRFMDAtXFx1OUZDQ1xcdUEwMDAtXFx1QTQ4Q1xcdUE0RDAtXFx1QTRGRFxcdUE1MDAtXFx1QTYwQ1xcdUE2MTAtXFx1QTYyQlxcdUE2NDAtXFx1QTY2RlxcdUE2NzQtXFx1QTY3RFxcdUE2N0YtXFx1QTY5RFxcdUE2OUYtXFx1QTZGMVxcdUE3MTctXFx1QTcxRlxcdUE3MjItXFx1QTc4OFxcdUE3OEItXFx1QTc4RVxcdUE3OTAtXFx1QTdBRFxcdUE3QjBcXHVBN0IxXFx1QTdGNy1cXHVBODI3XFx1QTg0MC1cXHVBODczXFx1QTg4MC1cXHVBOEM0XFx1QThEMC1cXHVBOEQ5XFx1QThFMC1cXHVBOEY3XFx1QThGQlxcdUE5MDAtXFx1QTkyRFxcdUE5MzAtXFx1QTk1M1xcdUE5NjAtXFx1QTk3Q1xcdUE5ODAtXFx1QTlDMFxcdUE5Q0YtXFx1QTlEOVxcdUE5RTAtXFx1QTlGRVxcdUFBMDAtXFx1QUEzNlxcdUFBNDAtXFx1QUE0RFxcdUFBNTAtXFx1QUE1OVxcdUFBNjAtXFx1QUE3NlxcdUFBN0EtXFx1QUFDMlxcdUFBREItXFx1QUFERFxcdUFBRTAtXFx1QUFFRlxcdUFBRjItXFx1QUFGNlxcdUFCMDEtXFx1QUIwNlxcdUFCMDktXFx1QUIwRVxcdUFCMTEtXFx1QUIxNlxcdUFCMjAtXFx1QUIyNlxcdUFCMjgtXFx1QUIyRVxcdUFCMzAtXFx1QUI1QVxcdUFCNUMtXFx1QUI1RlxcdUFCNjRcXHVBQjY1XFx1QUJDMC1cXHVBQkVBXFx1QUJFQ1xcdUFCRURcXHVBQkYwLVxcdUFCRjlcXHVBQzAwLVxcdUQ3QTNcXHVEN0IwLVxcdUQ3QzZcXHVEN0NCLVxcdUQ3RkJcXHVGOTAwLVxcdUZBNkRcXHVGQTcwLVxcdUZBRDlcXHVGQjAwLVxcdUZCMDZcXHVGQjEzLVxcdUZCMTdcXHVGQjFELVxcdUZCMjhcXHVGQjJBLVxcdUZCMzZcXHVGQjM4LVxcdUZCM0NcXHVGQjNFXFx1RkI0MFxcdUZCNDFcXHVGQjQzXFx1RkI0NFxcdUZCNDYtXFx1RkJCMVxcdUZCRDMtXFx1RkQzRFxcdUZENTAtXFx1RkQ4RlxcdUZEOTItXFx1RkRDN1xcdUZERjAtXFx1RkRGQlxcdUZFMDAtXFx1RkUwRlxcdUZFMjAtXFx1RkUyRFxcdUZFMzNcXHVGRTM0XFx1RkU0RC1cXHVGRTRGXFx1RkU3MC1cXHVGRTc0XFx1RkU3Ni1cXHVGRUZDXFx1RkYxMC1cXHVGRjE5XFx1RkYyMS1cXHVGRjNBXFx1RkYzRlxcdUZGNDEtXFx1RkY1QVxcdUZGNjYtXFx1RkZCRVxcdUZGQzItXFx1RkZDN1xcdUZGQ0EtXFx1RkZDRlxcdUZGRDItXFx1RkZEN1xcdUZGREEtXFx1RkZEQ10pKiQvO1xuICAgICAgaWYgKGtleVBhdGgubGVuZ3RoID49IDEgJiYgdmFsaWRJZGVudGlmaWVyUmVnZXgudGVzdChrZXlQYXRoKSkge1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoZXJyLm1lc3NhZ2UpO1xuICAgIH1cbiAgICBpZiAoa2V5UGF0aC5pbmRleE9mKFwiIFwiKSA+PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXCJUaGUga2V5cGF0aCBhcmd1bWVudCBjb250YWlucyBhbiBpbnZhbGlkIGtleSBwYXRoIChubyBzcGFjZXMgYWxsb3dlZCkuXCIpO1xuICAgIH1cbiAgfVxuICBpZiAoQXJyYXkuaXNBcnJheShrZXlQYXRoKSAmJiBrZXlQYXRoLmxlbmd0aCA+IDApIHtcbiAgICBpZiAocGFyZW50KSB7XG4gICAgICAvLyBObyBuZXN0ZWQgYXJyYXlzXG4gICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXCJUaGUga2V5cGF0aCBhcmd1bWVudCBjb250YWlucyBhbiBpbnZhbGlkIGtleSBwYXRoIChuZXN0ZWQgYXJyYXlzKS5cIik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgcGFydCBvZiBrZXlQYXRoKSB7XG4gICAgICB2YWxpZGF0ZUtleVBhdGgocGFydCwgXCJhcnJheVwiKTtcbiAgICB9XG4gICAgcmV0dXJuO1xuICB9IGVsc2UgaWYgKHR5cGVvZiBrZXlQYXRoID09PSBcInN0cmluZ1wiICYmIGtleVBhdGguaW5kZXhPZihcIi5cIikgPj0gMCkge1xuICAgIGtleVBhdGggPSBrZXlQYXRoLnNwbGl0KFwiLlwiKTtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2Yga2V5UGF0aCkge1xuICAgICAgdmFsaWRhdGVLZXlQYXRoKHBhcnQsIFwic3RyaW5nXCIpO1xuICAgIH1cbiAgICByZXR1cm47XG4gIH1cbiAgdGhyb3cgbmV3IFN5bnRheEVycm9yKCk7XG59O1xuZXhwb3J0IGRlZmF1bHQgdmFsaWRhdGVLZXlQYXRoOyIsICJpbXBvcnQgRkRCQ3Vyc29yIGZyb20gXCIuL0ZEQkN1cnNvci5qc1wiO1xuaW1wb3J0IEZEQkN1cnNvcldpdGhWYWx1ZSBmcm9tIFwiLi9GREJDdXJzb3JXaXRoVmFsdWUuanNcIjtcbmltcG9ydCBGREJJbmRleCBmcm9tIFwiLi9GREJJbmRleC5qc1wiO1xuaW1wb3J0IEZEQktleVJhbmdlIGZyb20gXCIuL0ZEQktleVJhbmdlLmpzXCI7XG5pbXBvcnQgRkRCUmVxdWVzdCBmcm9tIFwiLi9GREJSZXF1ZXN0LmpzXCI7XG5pbXBvcnQgY2FuSW5qZWN0S2V5IGZyb20gXCIuL2xpYi9jYW5JbmplY3RLZXkuanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciwgRGF0YUVycm9yLCBJbnZhbGlkQWNjZXNzRXJyb3IsIEludmFsaWRTdGF0ZUVycm9yLCBOb3RGb3VuZEVycm9yLCBSZWFkT25seUVycm9yLCBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IgfSBmcm9tIFwiLi9saWIvZXJyb3JzLmpzXCI7XG5pbXBvcnQgZXh0cmFjdEtleSBmcm9tIFwiLi9saWIvZXh0cmFjdEtleS5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IEluZGV4IGZyb20gXCIuL2xpYi9JbmRleC5qc1wiO1xuaW1wb3J0IHZhbGlkYXRlS2V5UGF0aCBmcm9tIFwiLi9saWIvdmFsaWRhdGVLZXlQYXRoLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi9saWIvdmFsdWVUb0tleS5qc1wiO1xuaW1wb3J0IHZhbHVlVG9LZXlSYW5nZSBmcm9tIFwiLi9saWIvdmFsdWVUb0tleVJhbmdlLmpzXCI7XG5pbXBvcnQgeyBnZXRLZXlQYXRoIH0gZnJvbSBcIi4vbGliL2dldEtleVBhdGguanNcIjtcbmltcG9ydCBleHRyYWN0R2V0QWxsT3B0aW9ucyBmcm9tIFwiLi9saWIvZXh0cmFjdEdldEFsbE9wdGlvbnMuanNcIjtcbmltcG9ydCBlbmZvcmNlUmFuZ2UgZnJvbSBcIi4vbGliL2VuZm9yY2VSYW5nZS5qc1wiO1xuaW1wb3J0IHsgY2xvbmVWYWx1ZUZvckluc2VydGlvbiB9IGZyb20gXCIuL2xpYi9jbG9uZVZhbHVlRm9ySW5zZXJ0aW9uLmpzXCI7XG5jb25zdCBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24gPSBvYmplY3RTdG9yZSA9PiB7XG4gIGlmIChvYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCkge1xuICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICB9XG4gIGlmIChvYmplY3RTdG9yZS50cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gIH1cbn07XG5jb25zdCBidWlsZFJlY29yZEFkZFB1dCA9IChvYmplY3RTdG9yZSwgdmFsdWUsIGtleSkgPT4ge1xuICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24ob2JqZWN0U3RvcmUpO1xuICBpZiAob2JqZWN0U3RvcmUudHJhbnNhY3Rpb24ubW9kZSA9PT0gXCJyZWFkb25seVwiKSB7XG4gICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgfVxuICBpZiAob2JqZWN0U3RvcmUua2V5UGF0aCAhPT0gbnVsbCkge1xuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgIH1cbiAgfVxuICBjb25zdCBjbG9uZSA9IGNsb25lVmFsdWVGb3JJbnNlcnRpb24odmFsdWUsIG9iamVjdFN0b3JlLnRyYW5zYWN0aW9uKTtcbiAgaWYgKG9iamVjdFN0b3JlLmtleVBhdGggIT09IG51bGwpIHtcbiAgICBjb25zdCB0ZW1wS2V5ID0gZXh0cmFjdEtleShvYmplY3RTdG9yZS5rZXlQYXRoLCBjbG9uZSk7XG4gICAgaWYgKHRlbXBLZXkudHlwZSA9PT0gXCJmb3VuZFwiKSB7XG4gICAgICB2YWx1ZVRvS2V5KHRlbXBLZXkua2V5KTtcbiAgICB9IGVsc2Uge1xuICAgICAgaWYgKCFvYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUua2V5R2VuZXJhdG9yKSB7XG4gICAgICAgIHRocm93IG5ldyBEYXRhRXJyb3IoKTtcbiAgICAgIH0gZWxzZSBpZiAoIWNhbkluamVjdEtleShvYmplY3RTdG9yZS5rZXlQYXRoLCBjbG9uZSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICBpZiAob2JqZWN0U3RvcmUua2V5UGF0aCA9PT0gbnVsbCAmJiBvYmplY3RTdG9yZS5fcmF3T2JqZWN0U3RvcmUua2V5R2VuZXJhdG9yID09PSBudWxsICYmIGtleSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICB9XG4gIGlmIChrZXkgIT09IHVuZGVmaW5lZCkge1xuICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgfVxuICByZXR1cm4ge1xuICAgIGtleSxcbiAgICB2YWx1ZTogY2xvbmVcbiAgfTtcbn07XG5cbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jb2JqZWN0LXN0b3JlXG5jbGFzcyBGREJPYmplY3RTdG9yZSB7XG4gIF9pbmRleGVzQ2FjaGUgPSBuZXcgTWFwKCk7XG4gIGNvbnN0cnVjdG9yKHRyYW5zYWN0aW9uLCByYXdPYmplY3RTdG9yZSkge1xuICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlID0gcmF3T2JqZWN0U3RvcmU7XG4gICAgdGhpcy5fbmFtZSA9IHJhd09iamVjdFN0b3JlLm5hbWU7XG4gICAgdGhpcy5rZXlQYXRoID0gZ2V0S2V5UGF0aChyYXdPYmplY3RTdG9yZS5rZXlQYXRoKTtcbiAgICB0aGlzLmF1dG9JbmNyZW1lbnQgPSByYXdPYmplY3RTdG9yZS5hdXRvSW5jcmVtZW50O1xuICAgIHRoaXMudHJhbnNhY3Rpb24gPSB0cmFuc2FjdGlvbjtcbiAgICB0aGlzLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbShyYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmtleXMoKSkuc29ydCgpKTtcbiAgfVxuICBnZXQgbmFtZSgpIHtcbiAgICByZXR1cm4gdGhpcy5fbmFtZTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLW5hbWVcbiAgc2V0IG5hbWUobmFtZSkge1xuICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gdGhpcy50cmFuc2FjdGlvbjtcbiAgICBpZiAoIXRyYW5zYWN0aW9uLmRiLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKSB7XG4gICAgICB0aHJvdyB0cmFuc2FjdGlvbi5fc3RhdGUgPT09IFwiYWN0aXZlXCIgPyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKSA6IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIG5hbWUgPSBTdHJpbmcobmFtZSk7XG4gICAgaWYgKG5hbWUgPT09IHRoaXMuX25hbWUpIHtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5oYXMobmFtZSkpIHtcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3Qgb2xkTmFtZSA9IHRoaXMuX25hbWU7XG4gICAgY29uc3Qgb2xkT2JqZWN0U3RvcmVOYW1lcyA9IFsuLi50cmFuc2FjdGlvbi5kYi5vYmplY3RTdG9yZU5hbWVzXTtcbiAgICB0aGlzLl9uYW1lID0gbmFtZTtcbiAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5uYW1lID0gbmFtZTtcbiAgICB0aGlzLnRyYW5zYWN0aW9uLl9vYmplY3RTdG9yZXNDYWNoZS5kZWxldGUob2xkTmFtZSk7XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuc2V0KG5hbWUsIHRoaXMpO1xuICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5kZWxldGUob2xkTmFtZSk7XG4gICAgdGhpcy5fcmF3T2JqZWN0U3RvcmUucmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLnNldChuYW1lLCB0aGlzLl9yYXdPYmplY3RTdG9yZSk7XG4gICAgdHJhbnNhY3Rpb24uZGIub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5rZXlzKCkpLmZpbHRlcihvYmplY3RTdG9yZU5hbWUgPT4ge1xuICAgICAgY29uc3Qgb2JqZWN0U3RvcmUgPSB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuZ2V0KG9iamVjdFN0b3JlTmFtZSk7XG4gICAgICByZXR1cm4gb2JqZWN0U3RvcmUgJiYgIW9iamVjdFN0b3JlLmRlbGV0ZWQ7XG4gICAgfSkuc29ydCgpKTtcbiAgICBjb25zdCBvbGRTY29wZSA9IG5ldyBTZXQodHJhbnNhY3Rpb24uX3Njb3BlKTtcbiAgICBjb25zdCBvbGRUcmFuc2FjdGlvbk9iamVjdFN0b3JlTmFtZXMgPSBbLi4udHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lc107XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fc2NvcGUuZGVsZXRlKG9sZE5hbWUpO1xuICAgIHRyYW5zYWN0aW9uLl9zY29wZS5hZGQobmFtZSk7XG4gICAgdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRyYW5zYWN0aW9uLl9zY29wZSkuc29ydCgpKTtcblxuICAgIC8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2Fib3J0LWFuLXVwZ3JhZGUtdHJhbnNhY3Rpb24gLSBcIklmIGhhbmRsZeKAmXMgb2JqZWN0IHN0b3JlIHdhcyBub3QgbmV3bHkgY3JlYXRlZCBkdXJpbmcgdHJhbnNhY3Rpb24sIHNldCBoYW5kbGXigJlzIG5hbWUgdG8gaXRzIG9iamVjdCBzdG9yZeKAmXMgbmFtZS5cIlxuICAgIGlmICghdGhpcy50cmFuc2FjdGlvbi5fY3JlYXRlZE9iamVjdFN0b3Jlcy5oYXModGhpcy5fcmF3T2JqZWN0U3RvcmUpKSB7XG4gICAgICB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICAgIHRoaXMuX25hbWUgPSBvbGROYW1lO1xuICAgICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5uYW1lID0gb2xkTmFtZTtcbiAgICAgICAgdGhpcy50cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuZGVsZXRlKG5hbWUpO1xuICAgICAgICB0aGlzLnRyYW5zYWN0aW9uLl9vYmplY3RTdG9yZXNDYWNoZS5zZXQob2xkTmFtZSwgdGhpcyk7XG4gICAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5kZWxldGUobmFtZSk7XG4gICAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5zZXQob2xkTmFtZSwgdGhpcy5fcmF3T2JqZWN0U3RvcmUpO1xuICAgICAgICB0cmFuc2FjdGlvbi5kYi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLm9sZE9iamVjdFN0b3JlTmFtZXMpO1xuICAgICAgICB0cmFuc2FjdGlvbi5fc2NvcGUgPSBvbGRTY29wZTtcbiAgICAgICAgdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5vbGRUcmFuc2FjdGlvbk9iamVjdFN0b3JlTmFtZXMpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG4gIHB1dCh2YWx1ZSwga2V5KSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0gYnVpbGRSZWNvcmRBZGRQdXQodGhpcywgdmFsdWUsIGtleSk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5zdG9yZVJlY29yZC5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCByZWNvcmQsIGZhbHNlLCB0aGlzLnRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBhZGQodmFsdWUsIGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZCA9IGJ1aWxkUmVjb3JkQWRkUHV0KHRoaXMsIHZhbHVlLCBrZXkpO1xuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuc3RvcmVSZWNvcmQuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmVjb3JkLCB0cnVlLCB0aGlzLnRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBkZWxldGUoa2V5KSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICh0aGlzLnRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIikge1xuICAgICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKCEoa2V5IGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICBrZXkgPSB2YWx1ZVRvS2V5KGtleSk7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLnRyYW5zYWN0aW9uLl9leGVjUmVxdWVzdEFzeW5jKHtcbiAgICAgIG9wZXJhdGlvbjogdGhpcy5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlUmVjb3JkLmJpbmQodGhpcy5fcmF3T2JqZWN0U3RvcmUsIGtleSwgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0KGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5nZXRWYWx1ZS5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCBrZXkpLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1nZXRhbGxcbiAgZ2V0QWxsKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCkge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBleHRyYWN0R2V0QWxsT3B0aW9ucyhxdWVyeU9yT3B0aW9ucywgY291bnQsIGFyZ3VtZW50cy5sZW5ndGgpO1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShvcHRpb25zLnF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLmdldEFsbFZhbHVlcy5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCByYW5nZSwgb3B0aW9ucy5jb3VudCwgb3B0aW9ucy5kaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1nZXRrZXlcbiAgZ2V0S2V5KGtleSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoIShrZXkgaW5zdGFuY2VvZiBGREJLZXlSYW5nZSkpIHtcbiAgICAgIGtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5nZXRLZXkuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwga2V5KSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRib2JqZWN0c3RvcmUtZ2V0YWxsa2V5c1xuICBnZXRBbGxLZXlzKHF1ZXJ5T3JPcHRpb25zLCBjb3VudCkge1xuICAgIGNvbnN0IG9wdGlvbnMgPSBleHRyYWN0R2V0QWxsT3B0aW9ucyhxdWVyeU9yT3B0aW9ucywgY291bnQsIGFyZ3VtZW50cy5sZW5ndGgpO1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCByYW5nZSA9IHZhbHVlVG9LZXlSYW5nZShvcHRpb25zLnF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLmdldEFsbEtleXMuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmFuZ2UsIG9wdGlvbnMuY291bnQsIG9wdGlvbnMuZGlyZWN0aW9uKSxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWdldGFsbHJlY29yZHNcbiAgZ2V0QWxsUmVjb3JkcyhvcHRpb25zKSB7XG4gICAgbGV0IHF1ZXJ5O1xuICAgIGxldCBjb3VudDtcbiAgICBsZXQgZGlyZWN0aW9uO1xuICAgIGlmIChvcHRpb25zICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGlmIChvcHRpb25zLnF1ZXJ5ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgcXVlcnkgPSBvcHRpb25zLnF1ZXJ5O1xuICAgICAgfVxuICAgICAgaWYgKG9wdGlvbnMuY291bnQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBjb3VudCA9IGVuZm9yY2VSYW5nZShvcHRpb25zLmNvdW50LCBcInVuc2lnbmVkIGxvbmdcIik7XG4gICAgICB9XG4gICAgICBpZiAob3B0aW9ucy5kaXJlY3Rpb24gIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBkaXJlY3Rpb24gPSBvcHRpb25zLmRpcmVjdGlvbjtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGNvbnN0IHJhbmdlID0gdmFsdWVUb0tleVJhbmdlKHF1ZXJ5KTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IHRoaXMuX3Jhd09iamVjdFN0b3JlLmdldEFsbFJlY29yZHMuYmluZCh0aGlzLl9yYXdPYmplY3RTdG9yZSwgcmFuZ2UsIGNvdW50LCBkaXJlY3Rpb24pLFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgY2xlYXIoKSB7XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICh0aGlzLnRyYW5zYWN0aW9uLm1vZGUgPT09IFwicmVhZG9ubHlcIikge1xuICAgICAgdGhyb3cgbmV3IFJlYWRPbmx5RXJyb3IoKTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiB0aGlzLl9yYXdPYmplY3RTdG9yZS5jbGVhci5iaW5kKHRoaXMuX3Jhd09iamVjdFN0b3JlLCB0aGlzLnRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZyksXG4gICAgICBzb3VyY2U6IHRoaXNcbiAgICB9KTtcbiAgfVxuICBvcGVuQ3Vyc29yKHJhbmdlLCBkaXJlY3Rpb24pIHtcbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgaWYgKHJhbmdlID09PSBudWxsKSB7XG4gICAgICByYW5nZSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKHJhbmdlICE9PSB1bmRlZmluZWQgJiYgIShyYW5nZSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAgcmFuZ2UgPSBGREJLZXlSYW5nZS5vbmx5KHZhbHVlVG9LZXkocmFuZ2UpKTtcbiAgICB9XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSB0aGlzO1xuICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSB0aGlzLnRyYW5zYWN0aW9uO1xuICAgIGNvbnN0IGN1cnNvciA9IG5ldyBGREJDdXJzb3JXaXRoVmFsdWUodGhpcywgcmFuZ2UsIGRpcmVjdGlvbiwgcmVxdWVzdCk7XG4gICAgcmV0dXJuIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiBjdXJzb3IuX2l0ZXJhdGUuYmluZChjdXJzb3IpLFxuICAgICAgcmVxdWVzdCxcbiAgICAgIHNvdXJjZTogdGhpc1xuICAgIH0pO1xuICB9XG4gIG9wZW5LZXlDdXJzb3IocmFuZ2UsIGRpcmVjdGlvbikge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAocmFuZ2UgPT09IG51bGwpIHtcbiAgICAgIHJhbmdlID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAocmFuZ2UgIT09IHVuZGVmaW5lZCAmJiAhKHJhbmdlIGluc3RhbmNlb2YgRkRCS2V5UmFuZ2UpKSB7XG4gICAgICByYW5nZSA9IEZEQktleVJhbmdlLm9ubHkodmFsdWVUb0tleShyYW5nZSkpO1xuICAgIH1cbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IHRoaXM7XG4gICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHRoaXMudHJhbnNhY3Rpb247XG4gICAgY29uc3QgY3Vyc29yID0gbmV3IEZEQkN1cnNvcih0aGlzLCByYW5nZSwgZGlyZWN0aW9uLCByZXF1ZXN0LCB0cnVlKTtcbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246IGN1cnNvci5faXRlcmF0ZS5iaW5kKGN1cnNvciksXG4gICAgICByZXF1ZXN0LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyB0c2xpbnQ6LW5leHQtbGluZSBtYXgtbGluZS1sZW5ndGhcbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyN3aWRsLUlEQk9iamVjdFN0b3JlLWNyZWF0ZUluZGV4LUlEQkluZGV4LURPTVN0cmluZy1uYW1lLURPTVN0cmluZy1zZXF1ZW5jZS1ET01TdHJpbmctLWtleVBhdGgtSURCSW5kZXhQYXJhbWV0ZXJzLW9wdGlvbmFsUGFyYW1ldGVyc1xuICBjcmVhdGVJbmRleChuYW1lLCBrZXlQYXRoLCBvcHRpb25hbFBhcmFtZXRlcnMgPSB7fSkge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoIDwgMikge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBtdWx0aUVudHJ5ID0gb3B0aW9uYWxQYXJhbWV0ZXJzLm11bHRpRW50cnkgIT09IHVuZGVmaW5lZCA/IG9wdGlvbmFsUGFyYW1ldGVycy5tdWx0aUVudHJ5IDogZmFsc2U7XG4gICAgY29uc3QgdW5pcXVlID0gb3B0aW9uYWxQYXJhbWV0ZXJzLnVuaXF1ZSAhPT0gdW5kZWZpbmVkID8gb3B0aW9uYWxQYXJhbWV0ZXJzLnVuaXF1ZSA6IGZhbHNlO1xuICAgIGlmICh0aGlzLnRyYW5zYWN0aW9uLm1vZGUgIT09IFwidmVyc2lvbmNoYW5nZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uZmlybUFjdGl2ZVRyYW5zYWN0aW9uKHRoaXMpO1xuICAgIGlmICh0aGlzLmluZGV4TmFtZXMuY29udGFpbnMobmFtZSkpIHtcbiAgICAgIHRocm93IG5ldyBDb25zdHJhaW50RXJyb3IoKTtcbiAgICB9XG4gICAgdmFsaWRhdGVLZXlQYXRoKGtleVBhdGgpO1xuICAgIGlmIChBcnJheS5pc0FycmF5KGtleVBhdGgpICYmIG11bHRpRW50cnkpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkQWNjZXNzRXJyb3IoKTtcbiAgICB9XG5cbiAgICAvLyBUaGUgaW5kZXggdGhhdCBpcyByZXF1ZXN0ZWQgdG8gYmUgY3JlYXRlZCBjYW4gY29udGFpbiBjb25zdHJhaW50cyBvbiB0aGUgZGF0YSBhbGxvd2VkIGluIHRoZSBpbmRleCdzXG4gICAgLy8gcmVmZXJlbmNlZCBvYmplY3Qgc3RvcmUsIHN1Y2ggYXMgcmVxdWlyaW5nIHVuaXF1ZW5lc3Mgb2YgdGhlIHZhbHVlcyByZWZlcmVuY2VkIGJ5IHRoZSBpbmRleCdzIGtleVBhdGguIElmIHRoZVxuICAgIC8vIHJlZmVyZW5jZWQgb2JqZWN0IHN0b3JlIGFscmVhZHkgY29udGFpbnMgZGF0YSB3aGljaCB2aW9sYXRlcyB0aGVzZSBjb25zdHJhaW50cywgdGhpcyBNVVNUIE5PVCBjYXVzZSB0aGVcbiAgICAvLyBpbXBsZW1lbnRhdGlvbiBvZiBjcmVhdGVJbmRleCB0byB0aHJvdyBhbiBleGNlcHRpb24gb3IgYWZmZWN0IHdoYXQgaXQgcmV0dXJucy4gVGhlIGltcGxlbWVudGF0aW9uIE1VU1Qgc3RpbGxcbiAgICAvLyBjcmVhdGUgYW5kIHJldHVybiBhbiBJREJJbmRleCBvYmplY3QuIEluc3RlYWQgdGhlIGltcGxlbWVudGF0aW9uIG11c3QgcXVldWUgdXAgYW4gb3BlcmF0aW9uIHRvIGFib3J0IHRoZVxuICAgIC8vIFwidmVyc2lvbmNoYW5nZVwiIHRyYW5zYWN0aW9uIHdoaWNoIHdhcyB1c2VkIGZvciB0aGUgY3JlYXRlSW5kZXggY2FsbC5cblxuICAgIC8vIFNhdmUgZm9yIHJvbGxiYWNrTG9nXG4gICAgY29uc3QgaW5kZXhOYW1lcyA9IFsuLi50aGlzLmluZGV4TmFtZXNdO1xuICAgIGNvbnN0IGluZGV4ID0gbmV3IEluZGV4KHRoaXMuX3Jhd09iamVjdFN0b3JlLCBuYW1lLCBrZXlQYXRoLCBtdWx0aUVudHJ5LCB1bmlxdWUpO1xuICAgIHRoaXMuaW5kZXhOYW1lcy5fcHVzaChuYW1lKTtcbiAgICB0aGlzLmluZGV4TmFtZXMuX3NvcnQoKTtcbiAgICB0aGlzLnRyYW5zYWN0aW9uLl9jcmVhdGVkSW5kZXhlcy5hZGQoaW5kZXgpO1xuICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuc2V0KG5hbWUsIGluZGV4KTtcbiAgICBpbmRleC5pbml0aWFsaXplKHRoaXMudHJhbnNhY3Rpb24pOyAvLyBUaGlzIGlzIGFzeW5jIGJ5IGRlc2lnblxuXG4gICAgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICBpbmRleC5kZWxldGVkID0gdHJ1ZTtcbiAgICAgIHRoaXMuaW5kZXhOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5pbmRleE5hbWVzKTtcbiAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZGVsZXRlKGluZGV4Lm5hbWUpO1xuICAgIH0pO1xuICAgIHJldHVybiBuZXcgRkRCSW5kZXgodGhpcywgaW5kZXgpO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYm9iamVjdHN0b3JlLWluZGV4XG4gIGluZGV4KG5hbWUpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcigpO1xuICAgIH1cbiAgICBpZiAodGhpcy5fcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCB8fCB0aGlzLnRyYW5zYWN0aW9uLl9zdGF0ZSA9PT0gXCJmaW5pc2hlZFwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLl9pbmRleGVzQ2FjaGUuZ2V0KG5hbWUpO1xuICAgIGlmIChpbmRleCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm4gaW5kZXg7XG4gICAgfVxuICAgIGNvbnN0IHJhd0luZGV4ID0gdGhpcy5fcmF3T2JqZWN0U3RvcmUucmF3SW5kZXhlcy5nZXQobmFtZSk7XG4gICAgaWYgKCF0aGlzLmluZGV4TmFtZXMuY29udGFpbnMobmFtZSkgfHwgcmF3SW5kZXggPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgaW5kZXgyID0gbmV3IEZEQkluZGV4KHRoaXMsIHJhd0luZGV4KTtcbiAgICB0aGlzLl9pbmRleGVzQ2FjaGUuc2V0KG5hbWUsIGluZGV4Mik7XG4gICAgcmV0dXJuIGluZGV4MjtcbiAgfVxuICBkZWxldGVJbmRleChuYW1lKSB7XG4gICAgaWYgKGFyZ3VtZW50cy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMudHJhbnNhY3Rpb24ubW9kZSAhPT0gXCJ2ZXJzaW9uY2hhbmdlXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25maXJtQWN0aXZlVHJhbnNhY3Rpb24odGhpcyk7XG4gICAgY29uc3QgcmF3SW5kZXggPSB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLmdldChuYW1lKTtcbiAgICBpZiAocmF3SW5kZXggPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoKTtcbiAgICB9XG4gICAgdGhpcy50cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICByYXdJbmRleC5kZWxldGVkID0gZmFsc2U7XG4gICAgICB0aGlzLl9yYXdPYmplY3RTdG9yZS5yYXdJbmRleGVzLnNldChyYXdJbmRleC5uYW1lLCByYXdJbmRleCk7XG4gICAgICB0aGlzLmluZGV4TmFtZXMuX3B1c2gocmF3SW5kZXgubmFtZSk7XG4gICAgICB0aGlzLmluZGV4TmFtZXMuX3NvcnQoKTtcbiAgICB9KTtcbiAgICB0aGlzLmluZGV4TmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4uQXJyYXkuZnJvbSh0aGlzLmluZGV4TmFtZXMpLmZpbHRlcihpbmRleE5hbWUgPT4ge1xuICAgICAgcmV0dXJuIGluZGV4TmFtZSAhPT0gbmFtZTtcbiAgICB9KSk7XG4gICAgcmF3SW5kZXguZGVsZXRlZCA9IHRydWU7IC8vIE5vdCBzdXJlIGlmIHRoaXMgaXMgc3VwcG9zZWQgdG8gaGFwcGVuIHN5bmNocm9ub3VzbHlcblxuICAgIHRoaXMudHJhbnNhY3Rpb24uX2V4ZWNSZXF1ZXN0QXN5bmMoe1xuICAgICAgb3BlcmF0aW9uOiAoKSA9PiB7XG4gICAgICAgIGNvbnN0IHJhd0luZGV4MiA9IHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZ2V0KG5hbWUpO1xuXG4gICAgICAgIC8vIEhhY2sgaW4gY2FzZSBhbm90aGVyIGluZGV4IGlzIGdpdmVuIHRoaXMgbmFtZSBiZWZvcmUgdGhpcyBhc3luYyByZXF1ZXN0IGlzIHByb2Nlc3NlZC4gSXQnZCBiZSBiZXR0ZXJcbiAgICAgICAgLy8gdG8gaGF2ZSBhIHJlYWwgdW5pcXVlIElEIGZvciBlYWNoIGluZGV4LlxuICAgICAgICBpZiAocmF3SW5kZXggPT09IHJhd0luZGV4Mikge1xuICAgICAgICAgIHRoaXMuX3Jhd09iamVjdFN0b3JlLnJhd0luZGV4ZXMuZGVsZXRlKG5hbWUpO1xuICAgICAgICB9XG4gICAgICB9LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3dpZGwtSURCT2JqZWN0U3RvcmUtY291bnQtSURCUmVxdWVzdC1hbnkta2V5XG4gIGNvdW50KGtleSkge1xuICAgIGNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBpZiAoa2V5ID09PSBudWxsKSB7XG4gICAgICBrZXkgPSB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCAmJiAhKGtleSBpbnN0YW5jZW9mIEZEQktleVJhbmdlKSkge1xuICAgICAga2V5ID0gRkRCS2V5UmFuZ2Uub25seSh2YWx1ZVRvS2V5KGtleSkpO1xuICAgIH1cbiAgICByZXR1cm4gdGhpcy50cmFuc2FjdGlvbi5fZXhlY1JlcXVlc3RBc3luYyh7XG4gICAgICBvcGVyYXRpb246ICgpID0+IHtcbiAgICAgICAgcmV0dXJuIHRoaXMuX3Jhd09iamVjdFN0b3JlLmNvdW50KGtleSk7XG4gICAgICB9LFxuICAgICAgc291cmNlOiB0aGlzXG4gICAgfSk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQk9iamVjdFN0b3JlXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQk9iamVjdFN0b3JlOyIsICJjbGFzcyBFdmVudCB7XG4gIGV2ZW50UGF0aCA9IFtdO1xuICBOT05FID0gMDtcbiAgQ0FQVFVSSU5HX1BIQVNFID0gMTtcbiAgQVRfVEFSR0VUID0gMjtcbiAgQlVCQkxJTkdfUEhBU0UgPSAzO1xuXG4gIC8vIEZsYWdzXG4gIHByb3BhZ2F0aW9uU3RvcHBlZCA9IGZhbHNlO1xuICBpbW1lZGlhdGVQcm9wYWdhdGlvblN0b3BwZWQgPSBmYWxzZTtcbiAgY2FuY2VsZWQgPSBmYWxzZTtcbiAgaW5pdGlhbGl6ZWQgPSB0cnVlO1xuICBkaXNwYXRjaGVkID0gZmFsc2U7XG4gIHRhcmdldCA9IG51bGw7XG4gIGN1cnJlbnRUYXJnZXQgPSBudWxsO1xuICBldmVudFBoYXNlID0gMDtcbiAgZGVmYXVsdFByZXZlbnRlZCA9IGZhbHNlO1xuICBpc1RydXN0ZWQgPSBmYWxzZTtcbiAgdGltZVN0YW1wID0gRGF0ZS5ub3coKTtcbiAgY29uc3RydWN0b3IodHlwZSwgZXZlbnRJbml0RGljdCA9IHt9KSB7XG4gICAgdGhpcy50eXBlID0gdHlwZTtcbiAgICB0aGlzLmJ1YmJsZXMgPSBldmVudEluaXREaWN0LmJ1YmJsZXMgIT09IHVuZGVmaW5lZCA/IGV2ZW50SW5pdERpY3QuYnViYmxlcyA6IGZhbHNlO1xuICAgIHRoaXMuY2FuY2VsYWJsZSA9IGV2ZW50SW5pdERpY3QuY2FuY2VsYWJsZSAhPT0gdW5kZWZpbmVkID8gZXZlbnRJbml0RGljdC5jYW5jZWxhYmxlIDogZmFsc2U7XG4gIH1cbiAgcHJldmVudERlZmF1bHQoKSB7XG4gICAgaWYgKHRoaXMuY2FuY2VsYWJsZSkge1xuICAgICAgdGhpcy5jYW5jZWxlZCA9IHRydWU7XG4gICAgfVxuICB9XG4gIHN0b3BQcm9wYWdhdGlvbigpIHtcbiAgICB0aGlzLnByb3BhZ2F0aW9uU3RvcHBlZCA9IHRydWU7XG4gIH1cbiAgc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCkge1xuICAgIHRoaXMucHJvcGFnYXRpb25TdG9wcGVkID0gdHJ1ZTtcbiAgICB0aGlzLmltbWVkaWF0ZVByb3BhZ2F0aW9uU3RvcHBlZCA9IHRydWU7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEV2ZW50OyIsICIvLyBXaGVuIHJ1bm5pbmcgd2l0aGluIE5vZGUuanMgKGluY2x1ZGluZyBqc2RvbSksIHdlIHdhbnQgdG8gdXNlIHNldEltbWVkaWF0ZVxuLy8gKHdoaWNoIHJ1bnMgaW1tZWRpYXRlbHkpIHJhdGhlciB0aGFuIHNldFRpbWVvdXQgKHdoaWNoIGVuZm9yY2VzIGEgbWluaW11bVxuLy8gZGVsYXkgb2YgMW1zLCBhbmQgb24gV2luZG93cyBvbmx5IGhhcyBhIHJlc29sdXRpb24gb2YgMTVtcyBvciBzbykuICBqc2RvbVxuLy8gZG9lc24ndCBwcm92aWRlIHNldEltbWVkaWF0ZSAodG8gYmV0dGVyIG1hdGNoIHRoZSBicm93c2VyIGVudmlyb25tZW50KSBhbmRcbi8vIHNhbmRib3hlcyBzY3JpcHRzLCBidXQgaXRzIHNhbmRib3ggaXMgYnkgbmVjZXNzaXR5IGltcGVyZmVjdCwgc28gd2UgY2FuIGJyZWFrXG4vLyBvdXQgb2YgaXQ6XG4vL1xuLy8gLSBodHRwczovL2dpdGh1Yi5jb20vanNkb20vanNkb20jZXhlY3V0aW5nLXNjcmlwdHNcbi8vIC0gaHR0cHM6Ly9naXRodWIuY29tL2pzZG9tL2pzZG9tL2lzc3Vlcy8yNzI5XG4vLyAtIGh0dHBzOi8vZ2l0aHViLmNvbS9zY2FsYS1qcy9zY2FsYS1qcy1tYWNyb3Rhc2stZXhlY3V0b3IvcHVsbC8xN1xuZnVuY3Rpb24gZ2V0U2V0SW1tZWRpYXRlRnJvbUpzZG9tKCkge1xuICBpZiAodHlwZW9mIG5hdmlnYXRvciAhPT0gXCJ1bmRlZmluZWRcIiAmJiAvanNkb20vLnRlc3QobmF2aWdhdG9yLnVzZXJBZ2VudCkpIHtcbiAgICBjb25zdCBvdXRlclJlYWxtRnVuY3Rpb25Db25zdHJ1Y3RvciA9IE5vZGUuY29uc3RydWN0b3I7XG4gICAgcmV0dXJuIG5ldyBvdXRlclJlYWxtRnVuY3Rpb25Db25zdHJ1Y3RvcihcInJldHVybiBzZXRJbW1lZGlhdGVcIikoKTtcbiAgfSBlbHNlIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8vIHdhaXRpbmcgb24gdGhpcyBQUiBmb3IgdHlwZXNjcmlwdCB0eXBlczogaHR0cHM6Ly9naXRodWIuY29tL21pY3Jvc29mdC9UeXBlU2NyaXB0LURPTS1saWItZ2VuZXJhdG9yL3B1bGwvMTI0OVxuXG4vLyAncG9zdFRhc2snIHJ1bnMgcmlnaHQgYWZ0ZXIgbWljcm90YXNrcywgc28gZXF1aXZhbGVudCB0byBzZXRUaW1lb3V0IGJ1dCB3aXRob3V0IHRoZSA0bXMgY2xhbXBpbmcuXG4vLyBVc2luZyB0aGUgZGVmYXVsdCBwcmlvcml0eSBvZiAndXNlci12aXNpYmxlJyB0byBhdm9pZCBibG9ja2luZyBpbnB1dCB3aGlsZSBzdGlsbCBydW5uaW5nIGZhaXJseSBxdWlja2x5LlxuLy8gU2VlOiBodHRwczovL2RldmVsb3Blci5tb3ppbGxhLm9yZy9lbi1VUy9kb2NzL1dlYi9BUEkvUHJpb3JpdGl6ZWRfVGFza19TY2hlZHVsaW5nX0FQSSN0YXNrX3ByaW9yaXRpZXNcbmNvbnN0IHNjaGVkdWxlclBvc3RUYXNrID0gdHlwZW9mIHNjaGVkdWxlciAhPT0gXCJ1bmRlZmluZWRcIiAmJiAoZm4gPT4gc2NoZWR1bGVyLnBvc3RUYXNrKGZuKSk7XG5cbi8vIGZhbGxiYWNrIGZvciBlbnZpcm9ubWVudHMgdGhhdCBkb24ndCBzdXBwb3J0IGFueSBvZiB0aGUgYWJvdmVcbmNvbnN0IGRvU2V0VGltZW91dCA9IGZuID0+IHNldFRpbWVvdXQoZm4sIDApO1xuXG4vLyBTY2hlZHVsZXMgYSB0YXNrIHRvIHJ1biBsYXRlci4gIFVzZSBOb2RlLmpzJ3Mgc2V0SW1tZWRpYXRlIGlmIGF2YWlsYWJsZSBhbmRcbi8vIHNldFRpbWVvdXQgb3RoZXJ3aXNlLiAgTm90ZSB0aGF0IG9wdGlvbnMgbGlrZSBwcm9jZXNzLm5leHRUaWNrIG9yXG4vLyBxdWV1ZU1pY3JvdGFzayB3aWxsIGxpa2VseSBub3Qgd29yazogSW5kZXhlZERCIHNlbWFudGljcyByZXF1aXJlIHRoYXRcbi8vIHRyYW5zYWN0aW9ucyBhcmUgbWFya2VkIGFzIG5vdCBhY3RpdmUgd2hlbiB0aGUgZXZlbnQgbG9vcCBydW5zLiBUaGUgbmV4dFxuLy8gdGljayBxdWV1ZSBhbmQgbWljcm90YXNrIHF1ZXVlIHJ1biB3aXRoaW4gdGhlIGN1cnJlbnQgZXZlbnQgbG9vcCBtYWNyb3Rhc2ssXG4vLyBzbyB0aGV5J2QgcHJvY2VzcyBkYXRhYmFzZSBvcGVyYXRpb25zIHRvbyBxdWlja2x5LlxuZXhwb3J0IGNvbnN0IHF1ZXVlVGFzayA9IGZuID0+IHtcbiAgY29uc3Qgc2V0SW1tZWRpYXRlID0gZ2xvYmFsVGhpcy5zZXRJbW1lZGlhdGUgfHwgZ2V0U2V0SW1tZWRpYXRlRnJvbUpzZG9tKCkgfHwgc2NoZWR1bGVyUG9zdFRhc2sgfHwgZG9TZXRUaW1lb3V0O1xuICBzZXRJbW1lZGlhdGUoZm4pO1xufTsiLCAiaW1wb3J0IEZEQk9iamVjdFN0b3JlIGZyb20gXCIuL0ZEQk9iamVjdFN0b3JlLmpzXCI7XG5pbXBvcnQgRkRCUmVxdWVzdCBmcm9tIFwiLi9GREJSZXF1ZXN0LmpzXCI7XG5pbXBvcnQgeyBBYm9ydEVycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgTm90Rm91bmRFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IEZha2VFdmVudCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50LmpzXCI7XG5pbXBvcnQgRmFrZUV2ZW50VGFyZ2V0IGZyb20gXCIuL2xpYi9GYWtlRXZlbnRUYXJnZXQuanNcIjtcbmltcG9ydCB7IHF1ZXVlVGFzayB9IGZyb20gXCIuL2xpYi9zY2hlZHVsaW5nLmpzXCI7XG5jb25zdCBwcmlvcml0aXplZExpc3RlbmVyVHlwZXMgPSBbXCJlcnJvclwiLCBcImFib3J0XCIsIFwiY29tcGxldGVcIl07XG4vLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI3RyYW5zYWN0aW9uXG5jbGFzcyBGREJUcmFuc2FjdGlvbiBleHRlbmRzIEZha2VFdmVudFRhcmdldCB7XG4gIF9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gIF9zdGFydGVkID0gZmFsc2U7XG4gIF9yb2xsYmFja0xvZyA9IFtdO1xuICBfb2JqZWN0U3RvcmVzQ2FjaGUgPSBuZXcgTWFwKCk7XG4gIF9vcGVuUmVxdWVzdCA9IG51bGw7XG4gIGVycm9yID0gbnVsbDtcbiAgb25hYm9ydCA9IG51bGw7XG4gIG9uY29tcGxldGUgPSBudWxsO1xuICBvbmVycm9yID0gbnVsbDtcbiAgX3ByaW9yaXRpemVkTGlzdGVuZXJzID0gbmV3IE1hcCgpO1xuICBfcmVxdWVzdHMgPSBbXTtcbiAgX2NyZWF0ZWRJbmRleGVzID0gbmV3IFNldCgpO1xuICBfY3JlYXRlZE9iamVjdFN0b3JlcyA9IG5ldyBTZXQoKTtcbiAgY29uc3RydWN0b3Ioc3RvcmVOYW1lcywgbW9kZSwgZHVyYWJpbGl0eSwgZGIpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuX3Njb3BlID0gbmV3IFNldChzdG9yZU5hbWVzKTtcbiAgICB0aGlzLm1vZGUgPSBtb2RlO1xuICAgIHRoaXMuZHVyYWJpbGl0eSA9IGR1cmFiaWxpdHk7XG4gICAgdGhpcy5kYiA9IGRiO1xuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRoaXMuX3Njb3BlKS5zb3J0KCkpO1xuICAgIGZvciAoY29uc3QgdHlwZSBvZiBwcmlvcml0aXplZExpc3RlbmVyVHlwZXMpIHtcbiAgICAgIC8vIEF0dGFjaCBwcmlvcml0aXplZCAoaW50ZXJuYWwpIGxpc3RlbmVycyBiZWZvcmUgYW55IGV4dGVybmFsIGxpc3RlbmVycyBhcmUgYXR0YWNoZWQuXG4gICAgICAvLyBUaGlzIGVuc3VyZXMgdGhhdCB0aGVzZSBsaXN0ZW5lcnMgcnVuIHdpdGggdGhlIHNhbWUgdGltaW5nIHJlZ2FyZGxlc3Mgb2Ygd2hldGhlclxuICAgICAgLy8gdGhlIHVzZXIgdXNlcyBgb24qYCBvciBgYWRkRXZlbnRMaXN0ZW5lcmAgZm9yIGV2ZW50IGxpc3RlbmVycy5cbiAgICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcih0eXBlLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuX3ByaW9yaXRpemVkTGlzdGVuZXJzLmdldCh0eXBlKT8uKCk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNhYm9ydC10cmFuc2FjdGlvblxuICBfYWJvcnQoZXJyTmFtZSkge1xuICAgIGZvciAoY29uc3QgZiBvZiB0aGlzLl9yb2xsYmFja0xvZy5yZXZlcnNlKCkpIHtcbiAgICAgIGYoKTtcbiAgICB9XG4gICAgaWYgKGVyck5hbWUgIT09IG51bGwpIHtcbiAgICAgIGNvbnN0IGUgPSBuZXcgRE9NRXhjZXB0aW9uKHVuZGVmaW5lZCwgZXJyTmFtZSk7XG4gICAgICB0aGlzLmVycm9yID0gZTtcbiAgICB9XG5cbiAgICAvLyBTaG91bGQgdGhpcyBkaXJlY3RseSByZW1vdmUgZnJvbSBfcmVxdWVzdHM/XG4gICAgZm9yIChjb25zdCB7XG4gICAgICByZXF1ZXN0XG4gICAgfSBvZiB0aGlzLl9yZXF1ZXN0cykge1xuICAgICAgaWYgKHJlcXVlc3QucmVhZHlTdGF0ZSAhPT0gXCJkb25lXCIpIHtcbiAgICAgICAgcmVxdWVzdC5yZWFkeVN0YXRlID0gXCJkb25lXCI7IC8vIFRoaXMgd2lsbCBjYW5jZWwgZXhlY3V0aW9uIG9mIHRoaXMgcmVxdWVzdCdzIG9wZXJhdGlvblxuICAgICAgICBpZiAocmVxdWVzdC5zb3VyY2UpIHtcbiAgICAgICAgICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZWYtZm9yLWxpc3QtaXRlcmF0ZSVFMiU5MSVBMlxuICAgICAgICAgIC8vIEZvciBlYWNoIHJlcXVlc3Qgb2YgdHJhbnNhY3Rpb27igJlzIHJlcXVlc3QgbGlzdCwgYWJvcnQgdGhlIHN0ZXBzIHRvIGFzeW5jaHJvbm91c2x5XG4gICAgICAgICAgLy8gZXhlY3V0ZSBhIHJlcXVlc3QgZm9yIHJlcXVlc3QsIHNldCByZXF1ZXN04oCZcyBwcm9jZXNzZWQgZmxhZyB0byB0cnVlLCBhbmQgcXVldWUgYVxuICAgICAgICAgIC8vIGRhdGFiYXNlIHRhc2sgdG8gcnVuIHRoZXNlIHN0ZXBzOlxuICAgICAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgcmVzdWx0IHRvIHVuZGVmaW5lZC5cbiAgICAgICAgICAgIHJlcXVlc3QucmVzdWx0ID0gdW5kZWZpbmVkO1xuICAgICAgICAgICAgLy8gU2V0IHJlcXVlc3TigJlzIGVycm9yIHRvIGEgbmV3bHkgY3JlYXRlZCBcIkFib3J0RXJyb3JcIiBET01FeGNlcHRpb24uXG4gICAgICAgICAgICByZXF1ZXN0LmVycm9yID0gbmV3IEFib3J0RXJyb3IoKTtcblxuICAgICAgICAgICAgLy8gRmlyZSBhbiBldmVudCBuYW1lZCBlcnJvciBhdCByZXF1ZXN0IHdpdGggaXRzIGJ1YmJsZXMgYW5kIGNhbmNlbGFibGUgYXR0cmlidXRlcyBpbml0aWFsaXplZFxuICAgICAgICAgICAgLy8gdG8gdHJ1ZS5cbiAgICAgICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImVycm9yXCIsIHtcbiAgICAgICAgICAgICAgYnViYmxlczogdHJ1ZSxcbiAgICAgICAgICAgICAgY2FuY2VsYWJsZTogdHJ1ZVxuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICBldmVudC5ldmVudFBhdGggPSBbdGhpcy5kYiwgdGhpc107XG4gICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICByZXF1ZXN0LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgICAgICAgfSBjYXRjaCAoX2Vycikge1xuICAgICAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgPT09IFwiYWN0aXZlXCIpIHtcbiAgICAgICAgICAgICAgICB0aGlzLl9hYm9ydChcIkFib3J0RXJyb3JcIik7XG4gICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgICB9KTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cblxuICAgIC8vIFF1ZXVlIGEgZGF0YWJhc2UgdGFzayB0byBydW4gdGhlc2Ugc3RlcHM6XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIC8vIElmIHRyYW5zYWN0aW9uIGlzIGFuIHVwZ3JhZGUgdHJhbnNhY3Rpb24sIHRoZW4gc2V0IHRyYW5zYWN0aW9u4oCZcyBjb25uZWN0aW9u4oCZcyBhc3NvY2lhdGVkIGRhdGFiYXNl4oCZc1xuICAgICAgLy8gdXBncmFkZSB0cmFuc2FjdGlvbiB0byBudWxsLlxuICAgICAgLy8gKGkuZS4gcmVtb3ZlIGl0IGZyb20gdGhlIGxpc3Qgb2YgYGRiLmNvbm5lY3Rpb25zYClcbiAgICAgIGNvbnN0IGlzVXBncmFkZVRyYW5zYWN0aW9uID0gdGhpcy5tb2RlID09PSBcInZlcnNpb25jaGFuZ2VcIjtcbiAgICAgIGlmIChpc1VwZ3JhZGVUcmFuc2FjdGlvbikge1xuICAgICAgICB0aGlzLmRiLl9yYXdEYXRhYmFzZS5jb25uZWN0aW9ucyA9IHRoaXMuZGIuX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zLmZpbHRlcihjb25uZWN0aW9uID0+ICFjb25uZWN0aW9uLl9yYXdEYXRhYmFzZS50cmFuc2FjdGlvbnMuaW5jbHVkZXModGhpcykpO1xuICAgICAgfVxuICAgICAgLy8gRmlyZSBhbiBldmVudCBuYW1lZCBhYm9ydCBhdCB0cmFuc2FjdGlvbiB3aXRoIGl0cyBidWJibGVzIGF0dHJpYnV0ZSBpbml0aWFsaXplZCB0byB0cnVlLlxuICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRmFrZUV2ZW50KFwiYWJvcnRcIiwge1xuICAgICAgICBidWJibGVzOiB0cnVlLFxuICAgICAgICBjYW5jZWxhYmxlOiBmYWxzZVxuICAgICAgfSk7XG4gICAgICBldmVudC5ldmVudFBhdGggPSBbdGhpcy5kYl07XG4gICAgICB0aGlzLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuXG4gICAgICAvLyBJZiB0cmFuc2FjdGlvbiBpcyBhbiB1cGdyYWRlIHRyYW5zYWN0aW9uLCB0aGVuOlxuICAgICAgaWYgKGlzVXBncmFkZVRyYW5zYWN0aW9uKSB7XG4gICAgICAgIC8vIExldCByZXF1ZXN0IGJlIHRoZSBvcGVuIHJlcXVlc3QgYXNzb2NpYXRlZCB3aXRoIHRyYW5zYWN0aW9uLlxuICAgICAgICBjb25zdCByZXF1ZXN0ID0gdGhpcy5fb3BlblJlcXVlc3Q7XG4gICAgICAgIC8vIFNldCByZXF1ZXN04oCZcyB0cmFuc2FjdGlvbiB0byBudWxsLlxuICAgICAgICByZXF1ZXN0LnRyYW5zYWN0aW9uID0gbnVsbDtcbiAgICAgICAgLy8gU2V0IHJlcXVlc3TigJlzIHJlc3VsdCB0byB1bmRlZmluZWQuXG4gICAgICAgIHJlcXVlc3QucmVzdWx0ID0gdW5kZWZpbmVkO1xuICAgICAgfVxuICAgIH0pO1xuICAgIHRoaXMuX21hcmtGaW5pc2hlZCgpO1xuICB9XG4gIGFib3J0KCkge1xuICAgIGlmICh0aGlzLl9zdGF0ZSA9PT0gXCJjb21taXR0aW5nXCIgfHwgdGhpcy5fc3RhdGUgPT09IFwiZmluaXNoZWRcIikge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIHRoaXMuX3N0YXRlID0gXCJhY3RpdmVcIjtcbiAgICB0aGlzLl9hYm9ydChudWxsKTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZG9tLWlkYnRyYW5zYWN0aW9uLW9iamVjdHN0b3JlXG4gIG9iamVjdFN0b3JlKG5hbWUpIHtcbiAgICBpZiAodGhpcy5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICBjb25zdCBvYmplY3RTdG9yZSA9IHRoaXMuX29iamVjdFN0b3Jlc0NhY2hlLmdldChuYW1lKTtcbiAgICBpZiAob2JqZWN0U3RvcmUgIT09IHVuZGVmaW5lZCkge1xuICAgICAgcmV0dXJuIG9iamVjdFN0b3JlO1xuICAgIH1cbiAgICBjb25zdCByYXdPYmplY3RTdG9yZSA9IHRoaXMuZGIuX3Jhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5nZXQobmFtZSk7XG4gICAgaWYgKCF0aGlzLl9zY29wZS5oYXMobmFtZSkgfHwgcmF3T2JqZWN0U3RvcmUgPT09IHVuZGVmaW5lZCkge1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3Qgb2JqZWN0U3RvcmUyID0gbmV3IEZEQk9iamVjdFN0b3JlKHRoaXMsIHJhd09iamVjdFN0b3JlKTtcbiAgICB0aGlzLl9vYmplY3RTdG9yZXNDYWNoZS5zZXQobmFtZSwgb2JqZWN0U3RvcmUyKTtcbiAgICByZXR1cm4gb2JqZWN0U3RvcmUyO1xuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLWFzeW5jaHJvbm91c2x5LWV4ZWN1dGluZy1hLXJlcXVlc3RcbiAgX2V4ZWNSZXF1ZXN0QXN5bmMob2JqKSB7XG4gICAgY29uc3Qgc291cmNlID0gb2JqLnNvdXJjZTtcbiAgICBjb25zdCBvcGVyYXRpb24gPSBvYmoub3BlcmF0aW9uO1xuICAgIGxldCByZXF1ZXN0ID0gT2JqZWN0Lmhhc093bihvYmosIFwicmVxdWVzdFwiKSA/IG9iai5yZXF1ZXN0IDogbnVsbDtcbiAgICBpZiAodGhpcy5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3IoKTtcbiAgICB9XG5cbiAgICAvLyBSZXF1ZXN0IHNob3VsZCBvbmx5IGJlIHBhc3NlZCBmb3IgY3Vyc29yc1xuICAgIGlmICghcmVxdWVzdCkge1xuICAgICAgaWYgKCFzb3VyY2UpIHtcbiAgICAgICAgLy8gU3BlY2lhbCByZXF1ZXN0cyBsaWtlIGluZGV4ZXMgdGhhdCBqdXN0IG5lZWQgdG8gcnVuIHNvbWUgY29kZVxuICAgICAgICByZXF1ZXN0ID0gbmV3IEZEQlJlcXVlc3QoKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHJlcXVlc3QgPSBuZXcgRkRCUmVxdWVzdCgpO1xuICAgICAgICByZXF1ZXN0LnNvdXJjZSA9IHNvdXJjZTtcbiAgICAgICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IHNvdXJjZS50cmFuc2FjdGlvbjtcbiAgICAgIH1cbiAgICB9XG4gICAgdGhpcy5fcmVxdWVzdHMucHVzaCh7XG4gICAgICBvcGVyYXRpb24sXG4gICAgICByZXF1ZXN0XG4gICAgfSk7XG4gICAgcmV0dXJuIHJlcXVlc3Q7XG4gIH1cbiAgX3N0YXJ0KCkge1xuICAgIHRoaXMuX3N0YXJ0ZWQgPSB0cnVlO1xuXG4gICAgLy8gUmVtb3ZlIGZyb20gcmVxdWVzdCBxdWV1ZSAtIGN1cnNvciBvbmVzIHdpbGwgYmUgYWRkZWQgYmFjayBpZiBuZWNlc3NhcnkgYnkgY3Vyc29yLmNvbnRpbnVlIGFuZCBzdWNoXG4gICAgbGV0IG9wZXJhdGlvbjtcbiAgICBsZXQgcmVxdWVzdDtcbiAgICB3aGlsZSAodGhpcy5fcmVxdWVzdHMubGVuZ3RoID4gMCkge1xuICAgICAgY29uc3QgciA9IHRoaXMuX3JlcXVlc3RzLnNoaWZ0KCk7XG5cbiAgICAgIC8vIFRoaXMgc2hvdWxkIG9ubHkgYmUgZmFsc2UgaWYgdHJhbnNhY3Rpb24gd2FzIGFib3J0ZWRcbiAgICAgIGlmIChyICYmIHIucmVxdWVzdC5yZWFkeVN0YXRlICE9PSBcImRvbmVcIikge1xuICAgICAgICByZXF1ZXN0ID0gci5yZXF1ZXN0O1xuICAgICAgICBvcGVyYXRpb24gPSByLm9wZXJhdGlvbjtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChyZXF1ZXN0ICYmIG9wZXJhdGlvbikge1xuICAgICAgaWYgKCFyZXF1ZXN0LnNvdXJjZSkge1xuICAgICAgICAvLyBTcGVjaWFsIHJlcXVlc3RzIGxpa2UgaW5kZXhlcyB0aGF0IGp1c3QgbmVlZCB0byBydW4gc29tZSBjb2RlLCB3aXRoIGVycm9yIGhhbmRsaW5nIGFscmVhZHkgYnVpbHQgaW50b1xuICAgICAgICAvLyBvcGVyYXRpb25cbiAgICAgICAgb3BlcmF0aW9uKCk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBsZXQgZGVmYXVsdEFjdGlvbjtcbiAgICAgICAgbGV0IGV2ZW50O1xuICAgICAgICB0cnkge1xuICAgICAgICAgIGNvbnN0IHJlc3VsdCA9IG9wZXJhdGlvbigpO1xuICAgICAgICAgIHJlcXVlc3QucmVhZHlTdGF0ZSA9IFwiZG9uZVwiO1xuICAgICAgICAgIHJlcXVlc3QucmVzdWx0ID0gcmVzdWx0O1xuICAgICAgICAgIHJlcXVlc3QuZXJyb3IgPSB1bmRlZmluZWQ7XG5cbiAgICAgICAgICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1maXJlLWEtc3VjY2Vzcy1ldmVudFxuICAgICAgICAgIGlmICh0aGlzLl9zdGF0ZSA9PT0gXCJpbmFjdGl2ZVwiKSB7XG4gICAgICAgICAgICB0aGlzLl9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gICAgICAgICAgfVxuICAgICAgICAgIGV2ZW50ID0gbmV3IEZha2VFdmVudChcInN1Y2Nlc3NcIiwge1xuICAgICAgICAgICAgYnViYmxlczogZmFsc2UsXG4gICAgICAgICAgICBjYW5jZWxhYmxlOiBmYWxzZVxuICAgICAgICAgIH0pO1xuICAgICAgICB9IGNhdGNoIChlcnIpIHtcbiAgICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICByZXF1ZXN0LmVycm9yID0gZXJyO1xuXG4gICAgICAgICAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tZmlyZS1hbi1lcnJvci1ldmVudFxuICAgICAgICAgIGlmICh0aGlzLl9zdGF0ZSA9PT0gXCJpbmFjdGl2ZVwiKSB7XG4gICAgICAgICAgICB0aGlzLl9zdGF0ZSA9IFwiYWN0aXZlXCI7XG4gICAgICAgICAgfVxuICAgICAgICAgIGV2ZW50ID0gbmV3IEZha2VFdmVudChcImVycm9yXCIsIHtcbiAgICAgICAgICAgIGJ1YmJsZXM6IHRydWUsXG4gICAgICAgICAgICBjYW5jZWxhYmxlOiB0cnVlXG4gICAgICAgICAgfSk7XG4gICAgICAgICAgZGVmYXVsdEFjdGlvbiA9IHRoaXMuX2Fib3J0LmJpbmQodGhpcywgZXJyLm5hbWUpO1xuICAgICAgICB9XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW3RoaXMuZGIsIHRoaXNdO1xuICAgICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICAgIH0gY2F0Y2ggKF9lcnIpIHtcbiAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgPT09IFwiYWN0aXZlXCIpIHtcbiAgICAgICAgICAgIHRoaXMuX2Fib3J0KFwiQWJvcnRFcnJvclwiKTtcbiAgICAgICAgICAgIGRlZmF1bHRBY3Rpb24gPSB1bmRlZmluZWQ7IC8vIGRvIG5vdCBhYm9ydCBhZ2FpblxuICAgICAgICAgIH1cbiAgICAgICAgfVxuXG4gICAgICAgIC8vIERlZmF1bHQgYWN0aW9uIG9mIGV2ZW50XG4gICAgICAgIGlmICghZXZlbnQuY2FuY2VsZWQpIHtcbiAgICAgICAgICBpZiAoZGVmYXVsdEFjdGlvbikge1xuICAgICAgICAgICAgZGVmYXVsdEFjdGlvbigpO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICAvLyBHaXZlIGl0IGFub3RoZXIgY2hhbmNlIGZvciBuZXcgaGFuZGxlcnMgdG8gYmUgc2V0IGJlZm9yZSBmaW5pc2hpbmdcbiAgICAgIHF1ZXVlVGFzayh0aGlzLl9zdGFydC5iaW5kKHRoaXMpKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG5cbiAgICAvLyBDaGVjayBpZiB0cmFuc2FjdGlvbiBjb21wbGV0ZSBldmVudCBuZWVkcyB0byBiZSBmaXJlZFxuICAgIGlmICh0aGlzLl9zdGF0ZSAhPT0gXCJmaW5pc2hlZFwiKSB7XG4gICAgICAvLyBFaXRoZXIgYWJvcnRlZCBvciBjb21taXR0ZWQgYWxyZWFkeVxuICAgICAgdGhpcy5fbWFya0ZpbmlzaGVkKCk7XG4gICAgICBpZiAoIXRoaXMuZXJyb3IpIHtcbiAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRmFrZUV2ZW50KFwiY29tcGxldGVcIik7XG4gICAgICAgIHRoaXMuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIF9tYXJrRmluaXNoZWQoKSB7XG4gICAgdGhpcy5fc3RhdGUgPSBcImZpbmlzaGVkXCI7XG5cbiAgICAvLyBSZW1vdmUgZnJvbSB0aGUgbGlzdCBvZiB0cmFuc2FjdGlvbnMgYXR0YWNoZWQgdG8gdGhlIGxpbmtlZCBkYXRhYmFzZSB0byBhdm9pZFxuICAgIC8vIGluZGVmaW5pdGUgbWVtb3J5IGJsb2F0IChpc3N1ZSAjMTcwKVxuICAgIC8vIE5vdGUgd2UgZG8gdGhpcyBpbiBhIG1hY3JvdGFzayBzaW5jZSBvdGhlciBjb25zdW1lcnMgaW1tZWRpYXRlbHkgY2hlY2sgaWYgaXQncyBpbiB0aGUgYXJyYXlcbiAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgY29uc3Qge1xuICAgICAgICB0cmFuc2FjdGlvbnNcbiAgICAgIH0gPSB0aGlzLmRiLl9yYXdEYXRhYmFzZTtcbiAgICAgIGNvbnN0IGlkeCA9IHRyYW5zYWN0aW9ucy5pbmRleE9mKHRoaXMpO1xuICAgICAgaWYgKGlkeCAhPT0gLTEpIHtcbiAgICAgICAgdHJhbnNhY3Rpb25zLnNwbGljZShpZHgsIDEpO1xuICAgICAgfVxuICAgICAgLy8gTm90ZTogaXQncyBwb3NzaWJsZSB0byBoaXQgdGhpcyB0d2ljZSBpbiB0aGUgc2FtZSBhYm9ydGVkIHRyYW5zYWN0aW9uXG4gICAgICAvLyBkdWUgdG8gYW4gYWJvcnQgaW5zaWRlIGFuIGBvbmVycm9yYCAoaXNzdWUgIzE3MykuIEluIHRoYXQgY2FzZSB3ZSBoaXQ6XG4gICAgICAvLyAgIDEuIG9uY2UgZHVlIHRvIHRoZSB1c2VyJ3MgYGFib3J0KClgXG4gICAgICAvLyAgIDIuIG9uY2UgYWdhaW4gZHVlIHRvIHRoZSBgaWYgKCFldmVudC5jYW5jZWxlZClgIGFib3ZlXG4gICAgICAvLyBTbyB3ZSBjYW4ganVzdCBpZ25vcmUgdGhlIGZhY3QgdGhhdCB0aGUgdHJhbnNhY3Rpb24gd2FzIGFscmVhZHkgcmVtb3ZlZFxuICAgIH0pO1xuICB9XG4gIGNvbW1pdCgpIHtcbiAgICBpZiAodGhpcy5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICAgIHRocm93IG5ldyBJbnZhbGlkU3RhdGVFcnJvcigpO1xuICAgIH1cbiAgICB0aGlzLl9zdGF0ZSA9IFwiY29tbWl0dGluZ1wiO1xuICB9XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJUcmFuc2FjdGlvblwiO1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBGREJUcmFuc2FjdGlvbjsiLCAiaW1wb3J0IHsgQ29uc3RyYWludEVycm9yIH0gZnJvbSBcIi4vZXJyb3JzLmpzXCI7XG5jb25zdCBNQVhfS0VZID0gOTAwNzE5OTI1NDc0MDk5MjtcbmNsYXNzIEtleUdlbmVyYXRvciB7XG4gIC8vIFRoaXMgaXMga2luZCBvZiB3cm9uZy4gU2hvdWxkIHN0YXJ0IGF0IDEgYW5kIGluY3JlbWVudCBvbmx5IGFmdGVyIHJlY29yZCBpcyBzYXZlZFxuICBudW0gPSAwO1xuICBuZXh0KCkge1xuICAgIGlmICh0aGlzLm51bSA+PSBNQVhfS0VZKSB7XG4gICAgICB0aHJvdyBuZXcgQ29uc3RyYWludEVycm9yKCk7XG4gICAgfVxuICAgIHRoaXMubnVtICs9IDE7XG4gICAgcmV0dXJuIHRoaXMubnVtO1xuICB9XG5cbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jcG9zc2libHktdXBkYXRlLXRoZS1rZXktZ2VuZXJhdG9yXG4gIHNldElmTGFyZ2VyKG51bSkge1xuICAgIGNvbnN0IHZhbHVlID0gTWF0aC5mbG9vcihNYXRoLm1pbihudW0sIE1BWF9LRVkpKSAtIDE7XG4gICAgaWYgKHZhbHVlID49IHRoaXMubnVtKSB7XG4gICAgICB0aGlzLm51bSA9IHZhbHVlICsgMTtcbiAgICB9XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEtleUdlbmVyYXRvcjsiLCAiaW1wb3J0IEZEQlJlY29yZCBmcm9tIFwiLi4vRkRCUmVjb3JkLmpzXCI7XG5pbXBvcnQgeyBEYXRhRXJyb3IgfSBmcm9tIFwiLi9lcnJvcnMuanNcIjtcbmltcG9ydCBleHRyYWN0S2V5IGZyb20gXCIuL2V4dHJhY3RLZXkuanNcIjtcbmltcG9ydCBLZXlHZW5lcmF0b3IgZnJvbSBcIi4vS2V5R2VuZXJhdG9yLmpzXCI7XG5pbXBvcnQgdmFsdWVUb0tleSBmcm9tIFwiLi92YWx1ZVRvS2V5LmpzXCI7XG5pbXBvcnQgUmVjb3JkU3RvcmUgZnJvbSBcIi4vUmVjb3JkU3RvcmUuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLW9iamVjdC1zdG9yZVxuY2xhc3MgT2JqZWN0U3RvcmUge1xuICBkZWxldGVkID0gZmFsc2U7XG4gIHJlY29yZHMgPSBuZXcgUmVjb3JkU3RvcmUodHJ1ZSk7XG4gIHJhd0luZGV4ZXMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0cnVjdG9yKHJhd0RhdGFiYXNlLCBuYW1lLCBrZXlQYXRoLCBhdXRvSW5jcmVtZW50KSB7XG4gICAgdGhpcy5yYXdEYXRhYmFzZSA9IHJhd0RhdGFiYXNlO1xuICAgIHRoaXMua2V5R2VuZXJhdG9yID0gYXV0b0luY3JlbWVudCA9PT0gdHJ1ZSA/IG5ldyBLZXlHZW5lcmF0b3IoKSA6IG51bGw7XG4gICAgdGhpcy5kZWxldGVkID0gZmFsc2U7XG4gICAgdGhpcy5uYW1lID0gbmFtZTtcbiAgICB0aGlzLmtleVBhdGggPSBrZXlQYXRoO1xuICAgIHRoaXMuYXV0b0luY3JlbWVudCA9IGF1dG9JbmNyZW1lbnQ7XG4gIH1cblxuICAvLyBodHRwOi8vd3d3LnczLm9yZy9UUi8yMDE1L1JFQy1JbmRleGVkREItMjAxNTAxMDgvI2Rmbi1zdGVwcy1mb3ItcmV0cmlldmluZy1hLXZhbHVlLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGdldEtleShrZXkpIHtcbiAgICBjb25zdCByZWNvcmQgPSB0aGlzLnJlY29yZHMuZ2V0KGtleSk7XG4gICAgcmV0dXJuIHJlY29yZCAhPT0gdW5kZWZpbmVkID8gc3RydWN0dXJlZENsb25lKHJlY29yZC5rZXkpIDogdW5kZWZpbmVkO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZXRyaWV2ZS1tdWx0aXBsZS1rZXlzLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGdldEFsbEtleXMocmFuZ2UsIGNvdW50LCBkaXJlY3Rpb24pIHtcbiAgICBpZiAoY291bnQgPT09IHVuZGVmaW5lZCB8fCBjb3VudCA9PT0gMCkge1xuICAgICAgY291bnQgPSBJbmZpbml0eTtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkcyA9IFtdO1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHRoaXMucmVjb3Jkcy52YWx1ZXMocmFuZ2UsIGRpcmVjdGlvbikpIHtcbiAgICAgIHJlY29yZHMucHVzaChzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLmtleSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1yZXRyaWV2aW5nLWEtdmFsdWUtZnJvbS1hbi1vYmplY3Qtc3RvcmVcbiAgZ2V0VmFsdWUoa2V5KSB7XG4gICAgY29uc3QgcmVjb3JkID0gdGhpcy5yZWNvcmRzLmdldChrZXkpO1xuICAgIHJldHVybiByZWNvcmQgIT09IHVuZGVmaW5lZCA/IHN0cnVjdHVyZWRDbG9uZShyZWNvcmQudmFsdWUpIDogdW5kZWZpbmVkO1xuICB9XG5cbiAgLy8gaHR0cDovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZXRyaWV2ZS1tdWx0aXBsZS12YWx1ZXMtZnJvbS1hbi1vYmplY3Qtc3RvcmVcbiAgZ2V0QWxsVmFsdWVzKHJhbmdlLCBjb3VudCwgZGlyZWN0aW9uKSB7XG4gICAgaWYgKGNvdW50ID09PSB1bmRlZmluZWQgfHwgY291bnQgPT09IDApIHtcbiAgICAgIGNvdW50ID0gSW5maW5pdHk7XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZHMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlLCBkaXJlY3Rpb24pKSB7XG4gICAgICByZWNvcmRzLnB1c2goc3RydWN0dXJlZENsb25lKHJlY29yZC52YWx1ZSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHBzOi8vd3d3LnczLm9yZy9UUi9JbmRleGVkREIvI2RvbS1pZGJvYmplY3RzdG9yZS1nZXRhbGxyZWNvcmRzXG4gIGdldEFsbFJlY29yZHMocmFuZ2UsIGNvdW50LCBkaXJlY3Rpb24pIHtcbiAgICBpZiAoY291bnQgPT09IHVuZGVmaW5lZCB8fCBjb3VudCA9PT0gMCkge1xuICAgICAgY291bnQgPSBJbmZpbml0eTtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkcyA9IFtdO1xuICAgIGZvciAoY29uc3QgcmVjb3JkIG9mIHRoaXMucmVjb3Jkcy52YWx1ZXMocmFuZ2UsIGRpcmVjdGlvbikpIHtcbiAgICAgIHJlY29yZHMucHVzaChuZXcgRkRCUmVjb3JkKHN0cnVjdHVyZWRDbG9uZShyZWNvcmQua2V5KSwgc3RydWN0dXJlZENsb25lKHJlY29yZC5rZXkpLCBzdHJ1Y3R1cmVkQ2xvbmUocmVjb3JkLnZhbHVlKSkpO1xuICAgICAgaWYgKHJlY29yZHMubGVuZ3RoID49IGNvdW50KSB7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVjb3JkcztcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1zdG9yaW5nLWEtcmVjb3JkLWludG8tYW4tb2JqZWN0LXN0b3JlXG4gIHN0b3JlUmVjb3JkKG5ld1JlY29yZCwgbm9PdmVyd3JpdGUsIHJvbGxiYWNrTG9nKSB7XG4gICAgaWYgKHRoaXMua2V5UGF0aCAhPT0gbnVsbCkge1xuICAgICAgY29uc3Qga2V5ID0gZXh0cmFjdEtleSh0aGlzLmtleVBhdGgsIG5ld1JlY29yZC52YWx1ZSkua2V5O1xuICAgICAgaWYgKGtleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIC8vIFwiQ29udmVydCBhIHZhbHVlIHRvIGEga2V5XCI6IGEgc2luZ2xlIGtleSBwYXRoIHJldHVybnMgdGhlXG4gICAgICAgIC8vIHZhbHVlIGFzLWlzIChlLmcuIGEgdHlwZWQgYXJyYXkpLCBzbyBjb252ZXJ0IGl0IGhlcmUuIEZvclxuICAgICAgICAvLyBhbiBhcnJheSBrZXkgcGF0aCwgZXh0cmFjdEtleSBhbHJlYWR5IGNvbnZlcnRlZCBlYWNoIHBhcnRcbiAgICAgICAgLy8gYW5kIHZhbHVlVG9LZXkgaXMgaWRlbXBvdGVudCBvbiBjb252ZXJ0ZWQga2V5cy5cbiAgICAgICAgbmV3UmVjb3JkLmtleSA9IHZhbHVlVG9LZXkoa2V5KTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3Qgcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uID0gW107XG4gICAgaWYgKHRoaXMua2V5R2VuZXJhdG9yICE9PSBudWxsICYmIG5ld1JlY29yZC5rZXkgPT09IHVuZGVmaW5lZCkge1xuICAgICAgbGV0IHJvbGxlZEJhY2sgPSBmYWxzZTtcbiAgICAgIGNvbnN0IGtleUdlbmVyYXRvckJlZm9yZSA9IHRoaXMua2V5R2VuZXJhdG9yLm51bTtcbiAgICAgIGNvbnN0IHJvbGxiYWNrS2V5R2VuZXJhdG9yID0gKCkgPT4ge1xuICAgICAgICBpZiAocm9sbGVkQmFjaykge1xuICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICByb2xsZWRCYWNrID0gdHJ1ZTtcbiAgICAgICAgaWYgKHRoaXMua2V5R2VuZXJhdG9yKSB7XG4gICAgICAgICAgdGhpcy5rZXlHZW5lcmF0b3IubnVtID0ga2V5R2VuZXJhdG9yQmVmb3JlO1xuICAgICAgICB9XG4gICAgICB9O1xuICAgICAgcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uLnB1c2gocm9sbGJhY2tLZXlHZW5lcmF0b3IpO1xuICAgICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICAgIHJvbGxiYWNrTG9nLnB1c2gocm9sbGJhY2tLZXlHZW5lcmF0b3IpO1xuICAgICAgfVxuICAgICAgbmV3UmVjb3JkLmtleSA9IHRoaXMua2V5R2VuZXJhdG9yLm5leHQoKTtcblxuICAgICAgLy8gU2V0IGluIHZhbHVlIGlmIGtleVBhdGggZGVmaWVuZCBidXQgbGVkIHRvIG5vIGtleVxuICAgICAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtdG8tYXNzaWduLWEta2V5LXRvLWEtdmFsdWUtdXNpbmctYS1rZXktcGF0aFxuICAgICAgaWYgKHRoaXMua2V5UGF0aCAhPT0gbnVsbCkge1xuICAgICAgICBpZiAoQXJyYXkuaXNBcnJheSh0aGlzLmtleVBhdGgpKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiQ2Fubm90IGhhdmUgYW4gYXJyYXkga2V5IHBhdGggaW4gYW4gb2JqZWN0IHN0b3JlIHdpdGggYSBrZXkgZ2VuZXJhdG9yXCIpO1xuICAgICAgICB9XG4gICAgICAgIGxldCByZW1haW5pbmdLZXlQYXRoID0gdGhpcy5rZXlQYXRoO1xuICAgICAgICBsZXQgb2JqZWN0ID0gbmV3UmVjb3JkLnZhbHVlO1xuICAgICAgICBsZXQgaWRlbnRpZmllcjtcbiAgICAgICAgbGV0IGkgPSAwOyAvLyBKdXN0IHRvIHJ1biB0aGUgbG9vcCBhdCBsZWFzdCBvbmNlXG4gICAgICAgIHdoaWxlIChpID49IDApIHtcbiAgICAgICAgICBpZiAodHlwZW9mIG9iamVjdCAhPT0gXCJvYmplY3RcIikge1xuICAgICAgICAgICAgdGhyb3cgbmV3IERhdGFFcnJvcigpO1xuICAgICAgICAgIH1cbiAgICAgICAgICBpID0gcmVtYWluaW5nS2V5UGF0aC5pbmRleE9mKFwiLlwiKTtcbiAgICAgICAgICBpZiAoaSA+PSAwKSB7XG4gICAgICAgICAgICBpZGVudGlmaWVyID0gcmVtYWluaW5nS2V5UGF0aC5zbGljZSgwLCBpKTtcbiAgICAgICAgICAgIHJlbWFpbmluZ0tleVBhdGggPSByZW1haW5pbmdLZXlQYXRoLnNsaWNlKGkgKyAxKTtcbiAgICAgICAgICAgIGlmICghT2JqZWN0Lmhhc093bihvYmplY3QsIGlkZW50aWZpZXIpKSB7XG4gICAgICAgICAgICAgIC8vIEJ5cGFzcyBwcm90b3R5cGUgd2hlbiBzZXR0aW5nIChTZWUgYGJpbmRpbmdzLWluamVjdC12YWx1ZXMtYnlwYXNzLmFueS5qc2ApXG4gICAgICAgICAgICAgIC8vIEVxdWl2YWxlbnQgdG8gYG9iamVjdFtpZGVudGlmaWVyXSA9IC4uLmAgd2l0aG91dCB1c2luZyBgT2JqZWN0LnByb3RvdHlwZWBcbiAgICAgICAgICAgICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG9iamVjdCwgaWRlbnRpZmllciwge1xuICAgICAgICAgICAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgICAgICAgICAgICBlbnVtZXJhYmxlOiB0cnVlLFxuICAgICAgICAgICAgICAgIHdyaXRhYmxlOiB0cnVlLFxuICAgICAgICAgICAgICAgIHZhbHVlOiB7fVxuICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIG9iamVjdCA9IG9iamVjdFtpZGVudGlmaWVyXTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWRlbnRpZmllciA9IHJlbWFpbmluZ0tleVBhdGg7XG5cbiAgICAgICAgLy8gQnlwYXNzIHByb3RvdHlwZSB3aGVuIHNldHRpbmcgKFNlZSBgYmluZGluZ3MtaW5qZWN0LXZhbHVlcy1ieXBhc3MuYW55LmpzYClcbiAgICAgICAgLy8gRXF1aXZhbGVudCB0byBgb2JqZWN0W2lkZW50aWZpZXJdID0gLi4uYCB3aXRob3V0IHVzaW5nIGBPYmplY3QucHJvdG90eXBlYFxuICAgICAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkob2JqZWN0LCBpZGVudGlmaWVyLCB7XG4gICAgICAgICAgY29uZmlndXJhYmxlOiB0cnVlLFxuICAgICAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICAgICAgd3JpdGFibGU6IHRydWUsXG4gICAgICAgICAgdmFsdWU6IG5ld1JlY29yZC5rZXlcbiAgICAgICAgfSk7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh0aGlzLmtleUdlbmVyYXRvciAhPT0gbnVsbCAmJiB0eXBlb2YgbmV3UmVjb3JkLmtleSA9PT0gXCJudW1iZXJcIikge1xuICAgICAgdGhpcy5rZXlHZW5lcmF0b3Iuc2V0SWZMYXJnZXIobmV3UmVjb3JkLmtleSk7XG4gICAgfVxuICAgIGNvbnN0IGV4aXN0aW5nUmVjb3JkID0gdGhpcy5yZWNvcmRzLnB1dChuZXdSZWNvcmQsIG5vT3ZlcndyaXRlKTtcbiAgICBsZXQgcm9sbGVkQmFjayA9IGZhbHNlO1xuICAgIGNvbnN0IHJvbGxiYWNrU3RvcmVSZWNvcmQgPSAoKSA9PiB7XG4gICAgICBpZiAocm9sbGVkQmFjaykge1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICByb2xsZWRCYWNrID0gdHJ1ZTtcbiAgICAgIGlmIChleGlzdGluZ1JlY29yZCkge1xuICAgICAgICAvLyBvdmVyd3JpdGUgb24gcm9sbGJhY2tcbiAgICAgICAgdGhpcy5zdG9yZVJlY29yZChleGlzdGluZ1JlY29yZCwgZmFsc2UpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgLy8gZGVsZXRlIG9uIHJvbGxiYWNrXG4gICAgICAgIHRoaXMuZGVsZXRlUmVjb3JkKG5ld1JlY29yZC5rZXkpO1xuICAgICAgfVxuICAgIH07XG4gICAgcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uLnB1c2gocm9sbGJhY2tTdG9yZVJlY29yZCk7XG4gICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICByb2xsYmFja0xvZy5wdXNoKHJvbGxiYWNrU3RvcmVSZWNvcmQpO1xuICAgIH1cblxuICAgIC8vIERlbGV0ZSBleGlzdGluZyBpbmRleGVzXG4gICAgaWYgKGV4aXN0aW5nUmVjb3JkKSB7XG4gICAgICBmb3IgKGNvbnN0IHJhd0luZGV4IG9mIHRoaXMucmF3SW5kZXhlcy52YWx1ZXMoKSkge1xuICAgICAgICByYXdJbmRleC5kZWxldGVSZWNvcmQoZXhpc3RpbmdSZWNvcmQpO1xuICAgICAgfVxuICAgIH1cblxuICAgIC8vIFVwZGF0ZSBpbmRleGVzXG4gICAgdHJ5IHtcbiAgICAgIGZvciAoY29uc3QgcmF3SW5kZXggb2YgdGhpcy5yYXdJbmRleGVzLnZhbHVlcygpKSB7XG4gICAgICAgIGlmIChyYXdJbmRleC5pbml0aWFsaXplZCkge1xuICAgICAgICAgIHJhd0luZGV4LnN0b3JlUmVjb3JkKG5ld1JlY29yZCk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9IGNhdGNoIChlcnIpIHtcbiAgICAgIC8vIElmIHRoaXMgcmVxdWVzdCBmYWlscyBoZXJlIGFuZCBwcmV2ZW50RGVmYXVsdCBpcyB1c2VkIHRvIHN0b3AgdGhlIHRyYW5zYWN0aW9uIGZyb20gYWJvcnRpbmcsIHdlIG5lZWQgdG8gcm9sbCBiYWNrIHRoZSBhZGRpdGlvbiBvZiB0aGlzIHJlY29yZCB0byB0aGUgc3RvcmUsIG90aGVyd2lzZSBpdCB3aWxsIGJlIHByZXNlbnQgaW4gc3Vic2VxdWVudCByZXF1ZXN0cyBvbiB0aGlzIHRyYW5zYWN0aW9uLiBTYW1lIGZvciBrZXkgZ2VuZXJhdG9yLlxuICAgICAgaWYgKGVyci5uYW1lID09PSBcIkNvbnN0cmFpbnRFcnJvclwiKSB7XG4gICAgICAgIGZvciAoY29uc3Qgcm9sbGJhY2sgb2Ygcm9sbGJhY2tMb2dGb3JUaGlzT3BlcmF0aW9uKSB7XG4gICAgICAgICAgcm9sbGJhY2soKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgdGhyb3cgZXJyO1xuICAgIH1cbiAgICByZXR1cm4gbmV3UmVjb3JkLmtleTtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLXN0ZXBzLWZvci1kZWxldGluZy1yZWNvcmRzLWZyb20tYW4tb2JqZWN0LXN0b3JlXG4gIGRlbGV0ZVJlY29yZChrZXksIHJvbGxiYWNrTG9nKSB7XG4gICAgY29uc3QgZGVsZXRlZFJlY29yZHMgPSB0aGlzLnJlY29yZHMuZGVsZXRlKGtleSk7XG4gICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiBkZWxldGVkUmVjb3Jkcykge1xuICAgICAgICByb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgICB0aGlzLnN0b3JlUmVjb3JkKHJlY29yZCwgdHJ1ZSk7XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IHJhd0luZGV4IG9mIHRoaXMucmF3SW5kZXhlcy52YWx1ZXMoKSkge1xuICAgICAgZm9yIChjb25zdCByZWNvcmQgb2YgZGVsZXRlZFJlY29yZHMpIHtcbiAgICAgICAgcmF3SW5kZXguZGVsZXRlUmVjb3JkKHJlY29yZCk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkZm4tc3RlcHMtZm9yLWNsZWFyaW5nLWFuLW9iamVjdC1zdG9yZVxuICBjbGVhcihyb2xsYmFja0xvZykge1xuICAgIGNvbnN0IGRlbGV0ZWRSZWNvcmRzID0gdGhpcy5yZWNvcmRzLmNsZWFyKCk7XG4gICAgaWYgKHJvbGxiYWNrTG9nKSB7XG4gICAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiBkZWxldGVkUmVjb3Jkcykge1xuICAgICAgICByb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgICB0aGlzLnN0b3JlUmVjb3JkKHJlY29yZCwgdHJ1ZSk7XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IHJhd0luZGV4IG9mIHRoaXMucmF3SW5kZXhlcy52YWx1ZXMoKSkge1xuICAgICAgcmF3SW5kZXgucmVjb3Jkcy5jbGVhcigpO1xuICAgIH1cbiAgfVxuICBjb3VudChyYW5nZSkge1xuICAgIC8vIG9wdGltaXphdGlvbjogaWYgdGhlcmUgaXMgbm8gcmFuZ2UsIG9yIGlmIHRoZSByYW5nZSBpcyBldmVyeXRoaW5nLCB0aGVuIHdlIGNhbiBqdXN0IGNvdW50IHRoZSB0b3RhbCBzaXplXG4gICAgaWYgKHJhbmdlID09PSB1bmRlZmluZWQgfHwgcmFuZ2UubG93ZXIgPT09IHVuZGVmaW5lZCAmJiByYW5nZS51cHBlciA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm4gdGhpcy5yZWNvcmRzLnNpemUoKTtcbiAgICB9XG4gICAgbGV0IGNvdW50ID0gMDtcblxuICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBAdHlwZXNjcmlwdC1lc2xpbnQvbm8tdW51c2VkLXZhcnNcbiAgICBmb3IgKGNvbnN0IHJlY29yZCBvZiB0aGlzLnJlY29yZHMudmFsdWVzKHJhbmdlKSkge1xuICAgICAgY291bnQgKz0gMTtcbiAgICB9XG4gICAgcmV0dXJuIGNvdW50O1xuICB9XG59XG5leHBvcnQgZGVmYXVsdCBPYmplY3RTdG9yZTsiLCAiaW1wb3J0IEZha2VFdmVudCBmcm9tIFwiLi9GYWtlRXZlbnQuanNcIjtcbmltcG9ydCB7IHF1ZXVlVGFzayB9IGZyb20gXCIuL3NjaGVkdWxpbmcuanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGF0YWJhc2UtY2xvc2luZy1zdGVwc1xuY29uc3QgY2xvc2VDb25uZWN0aW9uID0gKGNvbm5lY3Rpb24sIGZvcmNlZCA9IGZhbHNlKSA9PiB7XG4gIGNvbm5lY3Rpb24uX2Nsb3NlUGVuZGluZyA9IHRydWU7XG4gIGNvbnN0IHRyYW5zYWN0aW9uc0NvbXBsZXRlID0gY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UudHJhbnNhY3Rpb25zLmV2ZXJ5KHRyYW5zYWN0aW9uID0+IHtcbiAgICByZXR1cm4gdHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImZpbmlzaGVkXCI7XG4gIH0pO1xuICBpZiAodHJhbnNhY3Rpb25zQ29tcGxldGUpIHtcbiAgICBjb25uZWN0aW9uLl9jbG9zZWQgPSB0cnVlO1xuICAgIGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zID0gY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UuY29ubmVjdGlvbnMuZmlsdGVyKG90aGVyQ29ubmVjdGlvbiA9PiB7XG4gICAgICByZXR1cm4gY29ubmVjdGlvbiAhPT0gb3RoZXJDb25uZWN0aW9uO1xuICAgIH0pO1xuICAgIGlmIChmb3JjZWQpIHtcbiAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImNsb3NlXCIsIHtcbiAgICAgICAgYnViYmxlczogZmFsc2UsXG4gICAgICAgIGNhbmNlbGFibGU6IGZhbHNlXG4gICAgICB9KTtcbiAgICAgIGV2ZW50LmV2ZW50UGF0aCA9IFtdO1xuICAgICAgY29ubmVjdGlvbi5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIGNsb3NlQ29ubmVjdGlvbihjb25uZWN0aW9uLCBmb3JjZWQpO1xuICAgIH0pO1xuICB9XG59O1xuZXhwb3J0IGRlZmF1bHQgY2xvc2VDb25uZWN0aW9uOyIsICJpbXBvcnQgRkRCVHJhbnNhY3Rpb24gZnJvbSBcIi4vRkRCVHJhbnNhY3Rpb24uanNcIjtcbmltcG9ydCB7IENvbnN0cmFpbnRFcnJvciwgSW52YWxpZEFjY2Vzc0Vycm9yLCBJbnZhbGlkU3RhdGVFcnJvciwgTm90Rm91bmRFcnJvciwgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VET01TdHJpbmdMaXN0IGZyb20gXCIuL2xpYi9GYWtlRE9NU3RyaW5nTGlzdC5qc1wiO1xuaW1wb3J0IEZha2VFdmVudFRhcmdldCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50VGFyZ2V0LmpzXCI7XG5pbXBvcnQgT2JqZWN0U3RvcmUgZnJvbSBcIi4vbGliL09iamVjdFN0b3JlLmpzXCI7XG5pbXBvcnQgdmFsaWRhdGVLZXlQYXRoIGZyb20gXCIuL2xpYi92YWxpZGF0ZUtleVBhdGguanNcIjtcbmltcG9ydCBjbG9zZUNvbm5lY3Rpb24gZnJvbSBcIi4vbGliL2Nsb3NlQ29ubmVjdGlvbi5qc1wiO1xuLy8gQ29tbW9uIGZpcnN0IDMgc3RlcHMgb2YgaHR0cHM6Ly93d3cudzMub3JnL1RSL0luZGV4ZWREQi8jZG9tLWlkYmRhdGFiYXNlLWNyZWF0ZW9iamVjdHN0b3JlIGFuZCBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRiZGF0YWJhc2UtZGVsZXRlb2JqZWN0c3RvcmVcbmNvbnN0IGNvbmZpcm1BY3RpdmVWZXJzaW9uY2hhbmdlVHJhbnNhY3Rpb24gPSBkYXRhYmFzZSA9PiB7XG4gIC8vIExldCB0cmFuc2FjdGlvbiBiZSBkYXRhYmFzZeKAmXMgdXBncmFkZSB0cmFuc2FjdGlvbiBpZiBpdCBpcyBub3QgbnVsbCwgb3IgdGhyb3cgYW4gXCJJbnZhbGlkU3RhdGVFcnJvclwiIERPTUV4Y2VwdGlvbiBvdGhlcndpc2UuXG4gIGxldCB0cmFuc2FjdGlvbjtcbiAgaWYgKGRhdGFiYXNlLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKSB7XG4gICAgLy8gRmluZCB0aGUgbGF0ZXN0IHZlcnNpb25jaGFuZ2UgdHJhbnNhY3Rpb25cbiAgICB0cmFuc2FjdGlvbiA9IGRhdGFiYXNlLl9yYXdEYXRhYmFzZS50cmFuc2FjdGlvbnMuZmluZExhc3QodHggPT4ge1xuICAgICAgcmV0dXJuIHR4Lm1vZGUgPT09IFwidmVyc2lvbmNoYW5nZVwiO1xuICAgIH0pO1xuICB9XG4gIGlmICghdHJhbnNhY3Rpb24pIHtcbiAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgfVxuXG4gIC8vIElmIHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSBpcyBub3QgYWN0aXZlLCB0aGVuIHRocm93IGEgXCJUcmFuc2FjdGlvbkluYWN0aXZlRXJyb3JcIiBET01FeGNlcHRpb24uXG4gIGlmICh0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiYWN0aXZlXCIpIHtcbiAgICB0aHJvdyBuZXcgVHJhbnNhY3Rpb25JbmFjdGl2ZUVycm9yKCk7XG4gIH1cbiAgcmV0dXJuIHRyYW5zYWN0aW9uO1xufTtcblxuLy8gaHR0cDovL3d3dy53My5vcmcvVFIvMjAxNS9SRUMtSW5kZXhlZERCLTIwMTUwMTA4LyNkYXRhYmFzZS1pbnRlcmZhY2VcbmNsYXNzIEZEQkRhdGFiYXNlIGV4dGVuZHMgRmFrZUV2ZW50VGFyZ2V0IHtcbiAgX2Nsb3NlUGVuZGluZyA9IGZhbHNlO1xuICBfY2xvc2VkID0gZmFsc2U7XG4gIF9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZmFsc2U7XG4gIGNvbnN0cnVjdG9yKHJhd0RhdGFiYXNlKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLl9yYXdEYXRhYmFzZSA9IHJhd0RhdGFiYXNlO1xuICAgIHRoaXMuX3Jhd0RhdGFiYXNlLmNvbm5lY3Rpb25zLnB1c2godGhpcyk7XG4gICAgdGhpcy5uYW1lID0gcmF3RGF0YWJhc2UubmFtZTtcbiAgICB0aGlzLnZlcnNpb24gPSByYXdEYXRhYmFzZS52ZXJzaW9uO1xuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHJhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5rZXlzKCkpLnNvcnQoKSk7XG4gIH1cblxuICAvLyBodHRwOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJkYXRhYmFzZS1jcmVhdGVvYmplY3RzdG9yZVxuICBjcmVhdGVPYmplY3RTdG9yZShuYW1lLCBvcHRpb25zID0ge30pIHtcbiAgICBpZiAobmFtZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCk7XG4gICAgfVxuICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gY29uZmlybUFjdGl2ZVZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbih0aGlzKTtcbiAgICBjb25zdCBrZXlQYXRoID0gb3B0aW9ucyAhPT0gbnVsbCAmJiBvcHRpb25zLmtleVBhdGggIT09IHVuZGVmaW5lZCA/IG9wdGlvbnMua2V5UGF0aCA6IG51bGw7XG4gICAgY29uc3QgYXV0b0luY3JlbWVudCA9IG9wdGlvbnMgIT09IG51bGwgJiYgb3B0aW9ucy5hdXRvSW5jcmVtZW50ICE9PSB1bmRlZmluZWQgPyBvcHRpb25zLmF1dG9JbmNyZW1lbnQgOiBmYWxzZTtcbiAgICBpZiAoa2V5UGF0aCAhPT0gbnVsbCkge1xuICAgICAgdmFsaWRhdGVLZXlQYXRoKGtleVBhdGgpO1xuICAgIH1cbiAgICBpZiAodGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLmhhcyhuYW1lKSkge1xuICAgICAgdGhyb3cgbmV3IENvbnN0cmFpbnRFcnJvcigpO1xuICAgIH1cbiAgICBpZiAoYXV0b0luY3JlbWVudCAmJiAoa2V5UGF0aCA9PT0gXCJcIiB8fCBBcnJheS5pc0FycmF5KGtleVBhdGgpKSkge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRBY2Nlc3NFcnJvcigpO1xuICAgIH1cblxuICAgIC8vIFNhdmUgZm9yIHJvbGxiYWNrTG9nXG4gICAgY29uc3Qgb2JqZWN0U3RvcmVOYW1lcyA9IFsuLi50aGlzLm9iamVjdFN0b3JlTmFtZXNdO1xuICAgIGNvbnN0IHRyYW5zYWN0aW9uT2JqZWN0U3RvcmVOYW1lcyA9IFsuLi50cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzXTtcbiAgICBjb25zdCByYXdPYmplY3RTdG9yZSA9IG5ldyBPYmplY3RTdG9yZSh0aGlzLl9yYXdEYXRhYmFzZSwgbmFtZSwga2V5UGF0aCwgYXV0b0luY3JlbWVudCk7XG4gICAgdGhpcy5vYmplY3RTdG9yZU5hbWVzLl9wdXNoKG5hbWUpO1xuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcy5fc29ydCgpO1xuICAgIHRyYW5zYWN0aW9uLl9zY29wZS5hZGQobmFtZSk7XG4gICAgdHJhbnNhY3Rpb24uX2NyZWF0ZWRPYmplY3RTdG9yZXMuYWRkKHJhd09iamVjdFN0b3JlKTtcbiAgICB0aGlzLl9yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuc2V0KG5hbWUsIHJhd09iamVjdFN0b3JlKTtcbiAgICB0cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnRoaXMub2JqZWN0U3RvcmVOYW1lcyk7XG4gICAgdHJhbnNhY3Rpb24uX3JvbGxiYWNrTG9nLnB1c2goKCkgPT4ge1xuICAgICAgcmF3T2JqZWN0U3RvcmUuZGVsZXRlZCA9IHRydWU7XG4gICAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMgPSBuZXcgRmFrZURPTVN0cmluZ0xpc3QoLi4ub2JqZWN0U3RvcmVOYW1lcyk7XG4gICAgICB0cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnRyYW5zYWN0aW9uT2JqZWN0U3RvcmVOYW1lcyk7XG4gICAgICB0cmFuc2FjdGlvbi5fc2NvcGUuZGVsZXRlKHJhd09iamVjdFN0b3JlLm5hbWUpO1xuICAgICAgdGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLmRlbGV0ZShyYXdPYmplY3RTdG9yZS5uYW1lKTtcbiAgICB9KTtcbiAgICByZXR1cm4gdHJhbnNhY3Rpb24ub2JqZWN0U3RvcmUobmFtZSk7XG4gIH1cblxuICAvLyBodHRwczovL3d3dy53My5vcmcvVFIvSW5kZXhlZERCLyNkb20taWRiZGF0YWJhc2UtZGVsZXRlb2JqZWN0c3RvcmVcbiAgZGVsZXRlT2JqZWN0U3RvcmUobmFtZSkge1xuICAgIGlmIChuYW1lID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoKTtcbiAgICB9XG4gICAgY29uc3QgdHJhbnNhY3Rpb24gPSBjb25maXJtQWN0aXZlVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKHRoaXMpO1xuXG4gICAgLy8gTGV0IHN0b3JlIGJlIHRoZSBvYmplY3Qgc3RvcmUgbmFtZWQgbmFtZSBpbiBkYXRhYmFzZSwgb3IgdGhyb3cgYSBcIk5vdEZvdW5kRXJyb3JcIiBET01FeGNlcHRpb24gaWYgbm9uZS5cbiAgICBjb25zdCBzdG9yZSA9IHRoaXMuX3Jhd0RhdGFiYXNlLnJhd09iamVjdFN0b3Jlcy5nZXQobmFtZSk7XG4gICAgaWYgKHN0b3JlID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKCk7XG4gICAgfVxuXG4gICAgLy8gUmVtb3ZlIHN0b3JlIGZyb20gdGhpc+KAmXMgb2JqZWN0IHN0b3JlIHNldC5cbiAgICAvLyBUaGlzIG1ldGhvZCBzeW5jaHJvbm91c2x5IG1vZGlmaWVzIHRoZSBvYmplY3RTdG9yZU5hbWVzIHByb3BlcnR5IG9uIHRoZSBJREJEYXRhYmFzZSBpbnN0YW5jZSBvbiB3aGljaCBpdCB3YXMgY2FsbGVkLlxuICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCguLi5BcnJheS5mcm9tKHRoaXMub2JqZWN0U3RvcmVOYW1lcykuZmlsdGVyKG9iamVjdFN0b3JlTmFtZSA9PiB7XG4gICAgICByZXR1cm4gb2JqZWN0U3RvcmVOYW1lICE9PSBuYW1lO1xuICAgIH0pKTtcbiAgICB0cmFuc2FjdGlvbi5vYmplY3RTdG9yZU5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnRoaXMub2JqZWN0U3RvcmVOYW1lcyk7XG5cbiAgICAvLyBJZiB0aGVyZSBpcyBhbiBvYmplY3Qgc3RvcmUgaGFuZGxlIGFzc29jaWF0ZWQgd2l0aCBzdG9yZSBhbmQgdHJhbnNhY3Rpb24sIHJlbW92ZSBhbGwgZW50cmllcyBmcm9tIGl0cyBpbmRleCBzZXQuXG4gICAgY29uc3Qgb2JqZWN0U3RvcmUgPSB0cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuZ2V0KG5hbWUpO1xuICAgIGxldCBwcmV2SW5kZXhOYW1lcztcbiAgICBpZiAob2JqZWN0U3RvcmUpIHtcbiAgICAgIHByZXZJbmRleE5hbWVzID0gWy4uLm9iamVjdFN0b3JlLmluZGV4TmFtZXNdO1xuICAgICAgb2JqZWN0U3RvcmUuaW5kZXhOYW1lcyA9IG5ldyBGYWtlRE9NU3RyaW5nTGlzdCgpO1xuICAgIH1cbiAgICB0cmFuc2FjdGlvbi5fcm9sbGJhY2tMb2cucHVzaCgoKSA9PiB7XG4gICAgICBzdG9yZS5kZWxldGVkID0gZmFsc2U7XG4gICAgICB0aGlzLl9yYXdEYXRhYmFzZS5yYXdPYmplY3RTdG9yZXMuc2V0KHN0b3JlLm5hbWUsIHN0b3JlKTtcbiAgICAgIHRoaXMub2JqZWN0U3RvcmVOYW1lcy5fcHVzaChzdG9yZS5uYW1lKTtcbiAgICAgIHRyYW5zYWN0aW9uLm9iamVjdFN0b3JlTmFtZXMuX3B1c2goc3RvcmUubmFtZSk7XG4gICAgICB0aGlzLm9iamVjdFN0b3JlTmFtZXMuX3NvcnQoKTtcbiAgICAgIGlmIChvYmplY3RTdG9yZSAmJiBwcmV2SW5kZXhOYW1lcykge1xuICAgICAgICBvYmplY3RTdG9yZS5pbmRleE5hbWVzID0gbmV3IEZha2VET01TdHJpbmdMaXN0KC4uLnByZXZJbmRleE5hbWVzKTtcbiAgICAgIH1cbiAgICB9KTtcblxuICAgIC8vIERlc3Ryb3kgc3RvcmUuXG4gICAgc3RvcmUuZGVsZXRlZCA9IHRydWU7XG4gICAgdGhpcy5fcmF3RGF0YWJhc2UucmF3T2JqZWN0U3RvcmVzLmRlbGV0ZShuYW1lKTtcbiAgICB0cmFuc2FjdGlvbi5fb2JqZWN0U3RvcmVzQ2FjaGUuZGVsZXRlKG5hbWUpO1xuICB9XG4gIHRyYW5zYWN0aW9uKHN0b3JlTmFtZXMsIG1vZGUsIG9wdGlvbnMpIHtcbiAgICBtb2RlID0gbW9kZSAhPT0gdW5kZWZpbmVkID8gbW9kZSA6IFwicmVhZG9ubHlcIjtcbiAgICBpZiAobW9kZSAhPT0gXCJyZWFkb25seVwiICYmIG1vZGUgIT09IFwicmVhZHdyaXRlXCIgJiYgbW9kZSAhPT0gXCJ2ZXJzaW9uY2hhbmdlXCIpIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoXCJJbnZhbGlkIG1vZGU6IFwiICsgbW9kZSk7XG4gICAgfVxuICAgIGNvbnN0IGhhc0FjdGl2ZVZlcnNpb25jaGFuZ2UgPSB0aGlzLl9yYXdEYXRhYmFzZS50cmFuc2FjdGlvbnMuc29tZSh0cmFuc2FjdGlvbiA9PiB7XG4gICAgICByZXR1cm4gdHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImFjdGl2ZVwiICYmIHRyYW5zYWN0aW9uLm1vZGUgPT09IFwidmVyc2lvbmNoYW5nZVwiICYmIHRyYW5zYWN0aW9uLmRiID09PSB0aGlzO1xuICAgIH0pO1xuICAgIGlmIChoYXNBY3RpdmVWZXJzaW9uY2hhbmdlKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZFN0YXRlRXJyb3IoKTtcbiAgICB9XG4gICAgaWYgKHRoaXMuX2Nsb3NlUGVuZGluZykge1xuICAgICAgdGhyb3cgbmV3IEludmFsaWRTdGF0ZUVycm9yKCk7XG4gICAgfVxuICAgIGlmICghQXJyYXkuaXNBcnJheShzdG9yZU5hbWVzKSkge1xuICAgICAgc3RvcmVOYW1lcyA9IFtzdG9yZU5hbWVzXTtcbiAgICB9XG4gICAgaWYgKHN0b3JlTmFtZXMubGVuZ3RoID09PSAwICYmIG1vZGUgIT09IFwidmVyc2lvbmNoYW5nZVwiKSB7XG4gICAgICB0aHJvdyBuZXcgSW52YWxpZEFjY2Vzc0Vycm9yKCk7XG4gICAgfVxuICAgIGZvciAoY29uc3Qgc3RvcmVOYW1lIG9mIHN0b3JlTmFtZXMpIHtcbiAgICAgIGlmICghdGhpcy5vYmplY3RTdG9yZU5hbWVzLmNvbnRhaW5zKHN0b3JlTmFtZSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoXCJObyBvYmplY3RTdG9yZSBuYW1lZCBcIiArIHN0b3JlTmFtZSArIFwiIGluIHRoaXMgZGF0YWJhc2VcIik7XG4gICAgICB9XG4gICAgfVxuXG4gICAgLy8gdGhlIGFjdHVhbCBhbGdvIGlzIG1vcmUgY29tcGxleCBidXQgdGhpcyBwYXNzZXMgdGhlIElEQiB0ZXN0czogaHR0cHM6Ly93ZWJpZGwuc3BlYy53aGF0d2cub3JnLyNlcy1kaWN0aW9uYXJ5XG4gICAgY29uc3QgZHVyYWJpbGl0eSA9IG9wdGlvbnM/LmR1cmFiaWxpdHkgPz8gXCJkZWZhdWx0XCI7XG4gICAgLy8gaW52YWxpZCBlbnVtcyB0aHJvdyBhIFR5cGVFcnJvcjogaHR0cHM6Ly93ZWJpZGwuc3BlYy53aGF0d2cub3JnLyNlcy1lbnVtZXJhdGlvblxuICAgIGlmIChkdXJhYmlsaXR5ICE9PSBcImRlZmF1bHRcIiAmJiBkdXJhYmlsaXR5ICE9PSBcInN0cmljdFwiICYmIGR1cmFiaWxpdHkgIT09IFwicmVsYXhlZFwiKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFxuICAgICAgLy8gYmFzZWQgb24gRmlyZWZveCdzIGVycm9yIG1lc3NhZ2VcbiAgICAgIGAnJHtkdXJhYmlsaXR5fScgKHZhbHVlIG9mICdkdXJhYmlsaXR5JyBtZW1iZXIgb2YgSURCVHJhbnNhY3Rpb25PcHRpb25zKSBgICsgYGlzIG5vdCBhIHZhbGlkIHZhbHVlIGZvciBlbnVtZXJhdGlvbiBJREJUcmFuc2FjdGlvbkR1cmFiaWxpdHlgKTtcbiAgICB9XG4gICAgY29uc3QgdHggPSBuZXcgRkRCVHJhbnNhY3Rpb24oc3RvcmVOYW1lcywgbW9kZSwgZHVyYWJpbGl0eSwgdGhpcyk7XG4gICAgdGhpcy5fcmF3RGF0YWJhc2UudHJhbnNhY3Rpb25zLnB1c2godHgpO1xuICAgIHRoaXMuX3Jhd0RhdGFiYXNlLnByb2Nlc3NUcmFuc2FjdGlvbnMoKTsgLy8gU2VlIGlmIGNhbiBzdGFydCByaWdodCBhd2F5IChhc3luYylcblxuICAgIHJldHVybiB0eDtcbiAgfVxuICBjbG9zZSgpIHtcbiAgICBjbG9zZUNvbm5lY3Rpb24odGhpcyk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQkRhdGFiYXNlXCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQkRhdGFiYXNlOyIsICJpbXBvcnQgRkRCUmVxdWVzdCBmcm9tIFwiLi9GREJSZXF1ZXN0LmpzXCI7XG5jbGFzcyBGREJPcGVuREJSZXF1ZXN0IGV4dGVuZHMgRkRCUmVxdWVzdCB7XG4gIG9udXBncmFkZW5lZWRlZCA9IG51bGw7XG4gIG9uYmxvY2tlZCA9IG51bGw7XG4gIGdldCBbU3ltYm9sLnRvU3RyaW5nVGFnXSgpIHtcbiAgICByZXR1cm4gXCJJREJPcGVuREJSZXF1ZXN0XCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQk9wZW5EQlJlcXVlc3Q7IiwgImltcG9ydCBGYWtlRXZlbnQgZnJvbSBcIi4vbGliL0Zha2VFdmVudC5qc1wiO1xuY2xhc3MgRkRCVmVyc2lvbkNoYW5nZUV2ZW50IGV4dGVuZHMgRmFrZUV2ZW50IHtcbiAgY29uc3RydWN0b3IodHlwZSwgcGFyYW1ldGVycyA9IHt9KSB7XG4gICAgc3VwZXIodHlwZSk7XG4gICAgdGhpcy5uZXdWZXJzaW9uID0gcGFyYW1ldGVycy5uZXdWZXJzaW9uICE9PSB1bmRlZmluZWQgPyBwYXJhbWV0ZXJzLm5ld1ZlcnNpb24gOiBudWxsO1xuICAgIHRoaXMub2xkVmVyc2lvbiA9IHBhcmFtZXRlcnMub2xkVmVyc2lvbiAhPT0gdW5kZWZpbmVkID8gcGFyYW1ldGVycy5vbGRWZXJzaW9uIDogMDtcbiAgfVxuICBnZXQgW1N5bWJvbC50b1N0cmluZ1RhZ10oKSB7XG4gICAgcmV0dXJuIFwiSURCVmVyc2lvbkNoYW5nZUV2ZW50XCI7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IEZEQlZlcnNpb25DaGFuZ2VFdmVudDsiLCAiLyoqXG4gKiBNaW5pbWFsIHBvbHlmaWxsIG9mIGBTZXQucHJvdG90eXBlLmludGVyc2VjdGlvbmAsIGF2YWlsYWJsZSBpbiBOb2RlIDIyKy5cbiAqIEBzZWUgaHR0cHM6Ly9kZXZlbG9wZXIubW96aWxsYS5vcmcvZW4tVVMvZG9jcy9XZWIvSmF2YVNjcmlwdC9SZWZlcmVuY2UvR2xvYmFsX09iamVjdHMvU2V0L2ludGVyc2VjdGlvblxuICogQHBhcmFtIHNldDFcbiAqIEBwYXJhbSBzZXQyXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnRlcnNlY3Rpb24oc2V0MSwgc2V0Mikge1xuICBpZiAoXCJpbnRlcnNlY3Rpb25cIiBpbiBzZXQxKSB7XG4gICAgcmV0dXJuIHNldDEuaW50ZXJzZWN0aW9uKHNldDIpO1xuICB9XG4gIHJldHVybiBuZXcgU2V0KFsuLi5zZXQxXS5maWx0ZXIoaXRlbSA9PiBzZXQyLmhhcyhpdGVtKSkpO1xufSIsICJpbXBvcnQgeyBxdWV1ZVRhc2sgfSBmcm9tIFwiLi9zY2hlZHVsaW5nLmpzXCI7XG5pbXBvcnQgeyBpbnRlcnNlY3Rpb24gfSBmcm9tIFwiLi9pbnRlcnNlY3Rpb24uanNcIjtcbi8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jZGZuLWRhdGFiYXNlXG5jbGFzcyBEYXRhYmFzZSB7XG4gIHRyYW5zYWN0aW9ucyA9IFtdO1xuICByYXdPYmplY3RTdG9yZXMgPSBuZXcgTWFwKCk7XG4gIGNvbm5lY3Rpb25zID0gW107XG4gIGNvbnN0cnVjdG9yKG5hbWUsIHZlcnNpb24pIHtcbiAgICB0aGlzLm5hbWUgPSBuYW1lO1xuICAgIHRoaXMudmVyc2lvbiA9IHZlcnNpb247XG4gICAgdGhpcy5wcm9jZXNzVHJhbnNhY3Rpb25zID0gdGhpcy5wcm9jZXNzVHJhbnNhY3Rpb25zLmJpbmQodGhpcyk7XG4gIH1cbiAgcHJvY2Vzc1RyYW5zYWN0aW9ucygpIHtcbiAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgY29uc3QgcnVubmluZyA9IHRoaXMudHJhbnNhY3Rpb25zLmZpbHRlcih0cmFuc2FjdGlvbiA9PiB0cmFuc2FjdGlvbi5fc3RhcnRlZCAmJiB0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiZmluaXNoZWRcIik7XG4gICAgICBjb25zdCB3YWl0aW5nID0gdGhpcy50cmFuc2FjdGlvbnMuZmlsdGVyKHRyYW5zYWN0aW9uID0+ICF0cmFuc2FjdGlvbi5fc3RhcnRlZCAmJiB0cmFuc2FjdGlvbi5fc3RhdGUgIT09IFwiZmluaXNoZWRcIik7XG5cbiAgICAgIC8vIFRoZSBuZXh0IHRyYW5zYWN0aW9uIHRvIHJ1biBpcyB0aGUgZmlyc3Qgd2FpdGluZyBvbmUgdGhhdCBkb2Vzbid0IG92ZXJsYXAgd2l0aCBlaXRoZXIgYSBydW5uaW5nIG9uZSBvciBhXG4gICAgICAvLyBwcmVjZWRpbmcgd2FpdGluZyBvbmUuIFRoaXMgYWxsb3dzIG5vbi1vdmVybGFwcGluZyB0cmFuc2FjdGlvbnMgdG8gcnVuIGluIHBhcmFsbGVsLlxuICAgICAgLy8gVGhlIGV4Y2VwdGlvbiBpcyByZWFkb25seSB0cmFuc2FjdGlvbnMsIHdoaWNoIGFyZSBhbGxvd2VkIHRvIHJ1biBpbiBwYXJhbGxlbCB3aXRoIG90aGVyIHJlYWRvbmx5XG4gICAgICAvLyB0cmFuc2FjdGlvbnMsIGV2ZW4gd2l0aCBvdmVybGFwcGluZyBzY29wZXMsIHNpbmNlIG5vIGRhdGEgaXMgYmVpbmcgbW9kaWZpZWQuXG4gICAgICBjb25zdCBuZXh0ID0gd2FpdGluZy5maW5kKCh0cmFuc2FjdGlvbiwgaSkgPT4ge1xuICAgICAgICBjb25zdCBhbnlSdW5uaW5nID0gcnVubmluZy5zb21lKG90aGVyID0+ICEodHJhbnNhY3Rpb24ubW9kZSA9PT0gXCJyZWFkb25seVwiICYmIG90aGVyLm1vZGUgPT09IFwicmVhZG9ubHlcIikgJiYgaW50ZXJzZWN0aW9uKG90aGVyLl9zY29wZSwgdHJhbnNhY3Rpb24uX3Njb3BlKS5zaXplID4gMCk7XG4gICAgICAgIGlmIChhbnlSdW5uaW5nKSB7XG4gICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICB9XG5cbiAgICAgICAgLy8gSWYgYW55IF9wcmVjZWRpbmdfIHdhaXRpbmcgdHJhbnNhY3Rpb25zIGFyZSBibG9ja2VkLCB0aGVuIHRoYXQncyBhbHNvIGJsb2NraW5nLlxuICAgICAgICAvLyBFLmcuIGlmIHlvdSBoYXZlIDMgdHJhbnNhY3Rpb25zOiBbYV0sIFthLGJdLCBhbmQgW2IsY10sIHRoZW4gW2FdIGJsb2NrcyBbYSxiXSB3aGljaCBibG9ja3MgW2IsY11cbiAgICAgICAgLy8gdW50aWwgW2FdIGlzIGNvbXBsZXRlLCBldmVuIHRob3VnaCBbYV0gYW5kIFtiLGNdIHNoYXJlIG5vIG92ZXJsYXAuXG4gICAgICAgIC8vIE5vdGUgdGhhdCByZWFkb25seSB0cmFuc2FjdGlvbnMgZG8gbm90IGhhdmUgdG8gYmUgaGFuZGxlZCBhcyBhIHNwZWNpYWwgY2FzZSBoZXJlLFxuICAgICAgICAvLyBiZWNhdXNlIGlmIGFueSB0cmFuc2FjdGlvbnMgd2l0aCBvdmVybGFwcGluZyBzY29wZXMgYXJlIGJsb2NrZWQsIHRoZW4gd2UgY2FuIGFzc3VtZSB0aGV5IGFyZVxuICAgICAgICBjb25zdCBhbnlXYWl0aW5nID0gd2FpdGluZy5zbGljZSgwLCBpKS5zb21lKG90aGVyID0+IGludGVyc2VjdGlvbihvdGhlci5fc2NvcGUsIHRyYW5zYWN0aW9uLl9zY29wZSkuc2l6ZSA+IDApO1xuICAgICAgICByZXR1cm4gIWFueVdhaXRpbmc7XG4gICAgICB9KTtcbiAgICAgIGlmIChuZXh0KSB7XG4gICAgICAgIG5leHQuYWRkRXZlbnRMaXN0ZW5lcihcImNvbXBsZXRlXCIsIHRoaXMucHJvY2Vzc1RyYW5zYWN0aW9ucyk7XG4gICAgICAgIG5leHQuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIHRoaXMucHJvY2Vzc1RyYW5zYWN0aW9ucyk7XG4gICAgICAgIG5leHQuX3N0YXJ0KCk7XG4gICAgICB9XG4gICAgfSk7XG4gIH1cbn1cbmV4cG9ydCBkZWZhdWx0IERhdGFiYXNlOyIsICIvLyBXZWJJREwgcmVxdWlyZXMgcGFzc2luZyB0aGUgcmlnaHQgbnVtYmVyIG9mIG5vbi1vcHRpb25hbCBhcmd1bWVudHMsIGUuZy4gSURCRmFjdG9yeS5vcGVuKCkgbXVzdCBoYXZlIGF0IGxlYXN0IDEgYXJnXG5leHBvcnQgZnVuY3Rpb24gdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cyhudW1Bcmd1bWVudHMsIGV4cGVjdGVkTnVtQXJndW1lbnRzLCBtZXRob2ROYW1lKSB7XG4gIGlmIChudW1Bcmd1bWVudHMgPCBleHBlY3RlZE51bUFyZ3VtZW50cykge1xuICAgIC8vIGltaXRhdGUgRmlyZWZveCdzIGVycm9yIG1lc3NhZ2VcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKGAke21ldGhvZE5hbWV9OiBBdCBsZWFzdCAke2V4cGVjdGVkTnVtQXJndW1lbnRzfSAke2V4cGVjdGVkTnVtQXJndW1lbnRzID09PSAxID8gXCJhcmd1bWVudFwiIDogXCJhcmd1bWVudHNcIn0gYCArIGByZXF1aXJlZCwgYnV0IG9ubHkgJHthcmd1bWVudHMubGVuZ3RofSBwYXNzZWRgKTtcbiAgfVxufSIsICJpbXBvcnQgRkRCRGF0YWJhc2UgZnJvbSBcIi4vRkRCRGF0YWJhc2UuanNcIjtcbmltcG9ydCBGREJPcGVuREJSZXF1ZXN0IGZyb20gXCIuL0ZEQk9wZW5EQlJlcXVlc3QuanNcIjtcbmltcG9ydCBGREJWZXJzaW9uQ2hhbmdlRXZlbnQgZnJvbSBcIi4vRkRCVmVyc2lvbkNoYW5nZUV2ZW50LmpzXCI7XG5pbXBvcnQgY21wIGZyb20gXCIuL2xpYi9jbXAuanNcIjtcbmltcG9ydCBEYXRhYmFzZSBmcm9tIFwiLi9saWIvRGF0YWJhc2UuanNcIjtcbmltcG9ydCBlbmZvcmNlUmFuZ2UgZnJvbSBcIi4vbGliL2VuZm9yY2VSYW5nZS5qc1wiO1xuaW1wb3J0IHsgQWJvcnRFcnJvciwgVmVyc2lvbkVycm9yIH0gZnJvbSBcIi4vbGliL2Vycm9ycy5qc1wiO1xuaW1wb3J0IEZha2VFdmVudCBmcm9tIFwiLi9saWIvRmFrZUV2ZW50LmpzXCI7XG5pbXBvcnQgeyBxdWV1ZVRhc2sgfSBmcm9tIFwiLi9saWIvc2NoZWR1bGluZy5qc1wiO1xuaW1wb3J0IHsgdmFsaWRhdGVSZXF1aXJlZEFyZ3VtZW50cyB9IGZyb20gXCIuL2xpYi92YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzLmpzXCI7XG4vLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNjb25uZWN0aW9uLXF1ZXVlXG5jb25zdCBydW5UYXNrSW5Db25uZWN0aW9uUXVldWUgPSAoY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgdGFzaykgPT4ge1xuICAvLyBMZXQgcXVldWUgYmUgdGhlIGNvbm5lY3Rpb24gcXVldWUgZm9yIHN0b3JhZ2VLZXkgYW5kIG5hbWUuXG4gIC8vIChub3RlIEZha2VJbmRleGVkREIgZG9lcyBub3Qgc3VwcG9ydCBzdG9yYWdlS2V5cyBjdXJyZW50bHkpXG4gIC8vIEFkZCByZXF1ZXN0IHRvIHF1ZXVlLlxuICAvLyBXYWl0IHVudGlsIGFsbCBwcmV2aW91cyByZXF1ZXN0cyBpbiBxdWV1ZSBoYXZlIGJlZW4gcHJvY2Vzc2VkLlxuICBjb25zdCBxdWV1ZSA9IGNvbm5lY3Rpb25RdWV1ZXMuZ2V0KG5hbWUpID8/IFByb21pc2UucmVzb2x2ZSgpO1xuICBjb25uZWN0aW9uUXVldWVzLnNldChuYW1lLCBxdWV1ZS50aGVuKHRhc2spKTtcbn07XG5jb25zdCB3YWl0Rm9yT3RoZXJzQ2xvc2VkRGVsZXRlID0gKGRhdGFiYXNlcywgbmFtZSwgb3BlbkRhdGFiYXNlcywgY2IpID0+IHtcbiAgY29uc3QgYW55T3BlbiA9IG9wZW5EYXRhYmFzZXMuc29tZShvcGVuRGF0YWJhc2UyID0+IHtcbiAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTIuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMi5fY2xvc2VQZW5kaW5nO1xuICB9KTtcbiAgaWYgKGFueU9wZW4pIHtcbiAgICBxdWV1ZVRhc2soKCkgPT4gd2FpdEZvck90aGVyc0Nsb3NlZERlbGV0ZShkYXRhYmFzZXMsIG5hbWUsIG9wZW5EYXRhYmFzZXMsIGNiKSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGRhdGFiYXNlcy5kZWxldGUobmFtZSk7XG4gIGNiKG51bGwpO1xufTtcblxuLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jZGVsZXRlLWEtZGF0YWJhc2VcbmNvbnN0IGRlbGV0ZURhdGFiYXNlID0gKGRhdGFiYXNlcywgY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgcmVxdWVzdCwgY2IpID0+IHtcbiAgY29uc3QgZGVsZXRlREJUYXNrID0gKCkgPT4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZShyZXNvbHZlID0+IHtcbiAgICAgIGNvbnN0IGRiID0gZGF0YWJhc2VzLmdldChuYW1lKTtcbiAgICAgIGNvbnN0IG9sZFZlcnNpb24gPSBkYiAhPT0gdW5kZWZpbmVkID8gZGIudmVyc2lvbiA6IDA7XG4gICAgICBjb25zdCBvbkNvbXBsZXRlID0gZXJyID0+IHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICBpZiAoZXJyKSB7XG4gICAgICAgICAgICBjYihlcnIpO1xuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBjYihudWxsLCBvbGRWZXJzaW9uKTtcbiAgICAgICAgICB9XG4gICAgICAgIH0gZmluYWxseSB7XG4gICAgICAgICAgcmVzb2x2ZSgpO1xuICAgICAgICB9XG4gICAgICB9O1xuICAgICAgdHJ5IHtcbiAgICAgICAgY29uc3QgZGIgPSBkYXRhYmFzZXMuZ2V0KG5hbWUpO1xuICAgICAgICBpZiAoZGIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgIG9uQ29tcGxldGUobnVsbCk7XG4gICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG5cbiAgICAgICAgLy8gTGV0IG9wZW5Db25uZWN0aW9ucyBiZSB0aGUgc2V0IG9mIGFsbCBjb25uZWN0aW9ucyBhc3NvY2lhdGVkIHdpdGggZGIuXG4gICAgICAgIGNvbnN0IG9wZW5Db25uZWN0aW9ucyA9IGRiLmNvbm5lY3Rpb25zLmZpbHRlcihjb25uZWN0aW9uID0+IHtcbiAgICAgICAgICByZXR1cm4gIWNvbm5lY3Rpb24uX2Nsb3NlZDtcbiAgICAgICAgfSk7XG5cbiAgICAgICAgLy8gRm9yIGVhY2ggZW50cnkgb2Ygb3BlbkNvbm5lY3Rpb25zIHRoYXQgZG9lcyBub3QgaGF2ZSBpdHMgY2xvc2UgcGVuZGluZyBmbGFnIHNldCB0byB0cnVlLCBxdWV1ZSBhXG4gICAgICAgIC8vIGRhdGFiYXNlIHRhc2sgdG8gZmlyZSBhIHZlcnNpb24gY2hhbmdlIGV2ZW50IG5hbWVkIHZlcnNpb25jaGFuZ2UgYXQgZW50cnkgd2l0aCBkYuKAmXMgdmVyc2lvbiBhbmQgbnVsbC5cbiAgICAgICAgZm9yIChjb25zdCBvcGVuRGF0YWJhc2UyIG9mIG9wZW5Db25uZWN0aW9ucykge1xuICAgICAgICAgIGlmICghb3BlbkRhdGFiYXNlMi5fY2xvc2VQZW5kaW5nKSB7XG4gICAgICAgICAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgICAgICAgICBjb25zdCBldmVudCA9IG5ldyBGREJWZXJzaW9uQ2hhbmdlRXZlbnQoXCJ2ZXJzaW9uY2hhbmdlXCIsIHtcbiAgICAgICAgICAgICAgICBuZXdWZXJzaW9uOiBudWxsLFxuICAgICAgICAgICAgICAgIG9sZFZlcnNpb246IGRiLnZlcnNpb25cbiAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICAgIG9wZW5EYXRhYmFzZTIuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICAgICAgICB9KTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cblxuICAgICAgICAvLyBXYWl0IGZvciBhbGwgb2YgdGhlIGV2ZW50cyB0byBiZSBmaXJlZC4gKGkuZS4gcXVldWUgYSB0YXNrKVxuICAgICAgICBxdWV1ZVRhc2soKCkgPT4ge1xuICAgICAgICAgIC8vIElmIGFueSBvZiB0aGUgY29ubmVjdGlvbnMgaW4gb3BlbkNvbm5lY3Rpb25zIGFyZSBzdGlsbCBub3QgY2xvc2VkLCBxdWV1ZSBhIGRhdGFiYXNlIHRhc2sgdG9cbiAgICAgICAgICAvLyBmaXJlIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgYmxvY2tlZCBhdCByZXF1ZXN0IHdpdGggZGLigJlzIHZlcnNpb24gYW5kIG51bGwuXG5cbiAgICAgICAgICBjb25zdCBhbnlPcGVuID0gb3BlbkNvbm5lY3Rpb25zLnNvbWUob3BlbkRhdGFiYXNlMyA9PiB7XG4gICAgICAgICAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTMuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMy5fY2xvc2VQZW5kaW5nO1xuICAgICAgICAgIH0pO1xuXG4gICAgICAgICAgLy8gSWYgYW55IG9mIHRoZSBjb25uZWN0aW9ucyBpbiBvcGVuQ29ubmVjdGlvbnMgYXJlIHN0aWxsIG5vdCBjbG9zZWQsIHF1ZXVlIGEgZGF0YWJhc2UgdGFzayB0b1xuICAgICAgICAgIC8vIGZpcmUgYSB2ZXJzaW9uIGNoYW5nZSBldmVudCBuYW1lZCBibG9ja2VkIGF0IHJlcXVlc3Qgd2l0aCBkYuKAmXMgdmVyc2lvbiBhbmQgbnVsbC5cbiAgICAgICAgICBpZiAoYW55T3Blbikge1xuICAgICAgICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRkRCVmVyc2lvbkNoYW5nZUV2ZW50KFwiYmxvY2tlZFwiLCB7XG4gICAgICAgICAgICAgICAgbmV3VmVyc2lvbjogbnVsbCxcbiAgICAgICAgICAgICAgICBvbGRWZXJzaW9uOiBkYi52ZXJzaW9uXG4gICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICByZXF1ZXN0LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgfVxuXG4gICAgICAgICAgLy8gV2FpdCB1bnRpbCBhbGwgY29ubmVjdGlvbnMgaW4gb3BlbkNvbm5lY3Rpb25zIGFyZSBjbG9zZWQuXG4gICAgICAgICAgd2FpdEZvck90aGVyc0Nsb3NlZERlbGV0ZShkYXRhYmFzZXMsIG5hbWUsIG9wZW5Db25uZWN0aW9ucywgb25Db21wbGV0ZSk7XG4gICAgICAgIH0pO1xuICAgICAgfSBjYXRjaCAoZXJyKSB7XG4gICAgICAgIG9uQ29tcGxldGUoZXJyKTtcbiAgICAgIH1cbiAgICB9KTtcbiAgfTtcbiAgcnVuVGFza0luQ29ubmVjdGlvblF1ZXVlKGNvbm5lY3Rpb25RdWV1ZXMsIG5hbWUsIGRlbGV0ZURCVGFzayk7XG59O1xuXG4vLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNyZWYtZm9yLWRhdGFiYXNlLXZlcnNpb24lRTIlOTElQTAlRTIlOTElQTJcbmNvbnN0IHJ1blZlcnNpb25jaGFuZ2VUcmFuc2FjdGlvbiA9IChjb25uZWN0aW9uLCB2ZXJzaW9uLCByZXF1ZXN0LCBjYikgPT4ge1xuICBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gdHJ1ZTtcbiAgY29uc3Qgb2xkVmVyc2lvbiA9IGNvbm5lY3Rpb24uX29sZFZlcnNpb24gPSBjb25uZWN0aW9uLnZlcnNpb247XG5cbiAgLy8gTGV0IG9wZW5Db25uZWN0aW9ucyBiZSB0aGUgc2V0IG9mIGFsbCBjb25uZWN0aW9ucywgZXhjZXB0IGNvbm5lY3Rpb24sIGFzc29jaWF0ZWQgd2l0aCBkYi5cbiAgY29uc3Qgb3BlbkNvbm5lY3Rpb25zID0gY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UuY29ubmVjdGlvbnMuZmlsdGVyKG90aGVyRGF0YWJhc2UgPT4ge1xuICAgIHJldHVybiBjb25uZWN0aW9uICE9PSBvdGhlckRhdGFiYXNlO1xuICB9KTtcblxuICAvLyBGb3IgZWFjaCBlbnRyeSBvZiBvcGVuQ29ubmVjdGlvbnMgdGhhdCBkb2VzIG5vdCBoYXZlIGl0cyBjbG9zZSBwZW5kaW5nIGZsYWcgc2V0IHRvIHRydWUsIHF1ZXVlIGFcbiAgLy8gZGF0YWJhc2UgdGFzayB0byBmaXJlIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgdmVyc2lvbmNoYW5nZSBhdCBlbnRyeSB3aXRoIGRi4oCZcyB2ZXJzaW9uIGFuZCB2ZXJzaW9uLlxuICBmb3IgKGNvbnN0IG9wZW5EYXRhYmFzZTIgb2Ygb3BlbkNvbm5lY3Rpb25zKSB7XG4gICAgaWYgKCFvcGVuRGF0YWJhc2UyLl9jbG9zZWQgJiYgIW9wZW5EYXRhYmFzZTIuX2Nsb3NlUGVuZGluZykge1xuICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgY29uc3QgZXZlbnQgPSBuZXcgRkRCVmVyc2lvbkNoYW5nZUV2ZW50KFwidmVyc2lvbmNoYW5nZVwiLCB7XG4gICAgICAgICAgbmV3VmVyc2lvbjogdmVyc2lvbixcbiAgICAgICAgICBvbGRWZXJzaW9uXG4gICAgICAgIH0pO1xuICAgICAgICBvcGVuRGF0YWJhc2UyLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLy8gV2FpdCBmb3IgYWxsIG9mIHRoZSBldmVudHMgdG8gYmUgZmlyZWQuXG4gIC8vIChpLmUuIHF1ZXVlIGEgdGFzaylcbiAgcXVldWVUYXNrKCgpID0+IHtcbiAgICBjb25zdCBhbnlPcGVuID0gb3BlbkNvbm5lY3Rpb25zLnNvbWUob3BlbkRhdGFiYXNlMyA9PiB7XG4gICAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTMuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMy5fY2xvc2VQZW5kaW5nO1xuICAgIH0pO1xuXG4gICAgLy8gSWYgYW55IG9mIHRoZSBjb25uZWN0aW9ucyBpbiBvcGVuQ29ubmVjdGlvbnMgYXJlIHN0aWxsIG5vdCBjbG9zZWQsIHF1ZXVlIGEgZGF0YWJhc2UgdGFzayB0byBmaXJlIGEgdmVyc2lvbiBjaGFuZ2UgZXZlbnQgbmFtZWQgYmxvY2tlZCBhdCByZXF1ZXN0IHdpdGggZGLigJlzIHZlcnNpb24gYW5kIHZlcnNpb24uXG4gICAgaWYgKGFueU9wZW4pIHtcbiAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcImJsb2NrZWRcIiwge1xuICAgICAgICAgIG5ld1ZlcnNpb246IHZlcnNpb24sXG4gICAgICAgICAgb2xkVmVyc2lvblxuICAgICAgICB9KTtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgIH0pO1xuICAgIH1cblxuICAgIC8vIFdhaXQgdW50aWwgYWxsIGNvbm5lY3Rpb25zIGluIG9wZW5Db25uZWN0aW9ucyBhcmUgY2xvc2VkLlxuICAgIGNvbnN0IHdhaXRGb3JPdGhlcnNDbG9zZWQgPSAoKSA9PiB7XG4gICAgICBjb25zdCBhbnlPcGVuMiA9IG9wZW5Db25uZWN0aW9ucy5zb21lKG9wZW5EYXRhYmFzZTIgPT4ge1xuICAgICAgICByZXR1cm4gIW9wZW5EYXRhYmFzZTIuX2Nsb3NlZCAmJiAhb3BlbkRhdGFiYXNlMi5fY2xvc2VQZW5kaW5nO1xuICAgICAgfSk7XG4gICAgICBpZiAoYW55T3BlbjIpIHtcbiAgICAgICAgcXVldWVUYXNrKHdhaXRGb3JPdGhlcnNDbG9zZWQpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG5cbiAgICAgIC8vIFNldCB0aGUgdmVyc2lvbiBvZiBkYXRhYmFzZSB0byB2ZXJzaW9uLiBUaGlzIGNoYW5nZSBpcyBjb25zaWRlcmVkIHBhcnQgb2YgdGhlIHRyYW5zYWN0aW9uLCBhbmQgc28gaWYgdGhlXG4gICAgICAvLyB0cmFuc2FjdGlvbiBpcyBhYm9ydGVkLCB0aGlzIGNoYW5nZSBpcyByZXZlcnRlZC5cbiAgICAgIGNvbm5lY3Rpb24uX3Jhd0RhdGFiYXNlLnZlcnNpb24gPSB2ZXJzaW9uO1xuICAgICAgY29ubmVjdGlvbi52ZXJzaW9uID0gdmVyc2lvbjtcblxuICAgICAgLy8gR2V0IHJpZCBvZiB0aGlzIHNldEltbWVkaWF0ZT9cbiAgICAgIGNvbnN0IHRyYW5zYWN0aW9uID0gY29ubmVjdGlvbi50cmFuc2FjdGlvbihBcnJheS5mcm9tKGNvbm5lY3Rpb24ub2JqZWN0U3RvcmVOYW1lcyksIFwidmVyc2lvbmNoYW5nZVwiKTtcblxuICAgICAgLy8gYXNzb2NpYXRlIHRoZSB0cmFuc2FjdGlvbiB3aXRoIHRoZSBvcGVuIHJlcXVlc3QgZm9yIGxhdGVyIGxvb2t1cFxuICAgICAgdHJhbnNhY3Rpb24uX29wZW5SZXF1ZXN0ID0gcmVxdWVzdDtcblxuICAgICAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jdXBncmFkZS1hLWRhdGFiYXNlXG4gICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgcmVzdWx0IHRvIGNvbm5lY3Rpb24uXG4gICAgICByZXF1ZXN0LnJlc3VsdCA9IGNvbm5lY3Rpb247XG4gICAgICAvLyBTZXQgcmVxdWVzdOKAmXMgZG9uZSBmbGFnIHRvIHRydWUuXG4gICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgIC8vIFNldCByZXF1ZXN04oCZcyB0cmFuc2FjdGlvbiB0byB0cmFuc2FjdGlvbi5cbiAgICAgIHJlcXVlc3QudHJhbnNhY3Rpb24gPSB0cmFuc2FjdGlvbjtcbiAgICAgIHRyYW5zYWN0aW9uLl9yb2xsYmFja0xvZy5wdXNoKCgpID0+IHtcbiAgICAgICAgY29ubmVjdGlvbi5fcmF3RGF0YWJhc2UudmVyc2lvbiA9IG9sZFZlcnNpb247XG4gICAgICAgIGNvbm5lY3Rpb24udmVyc2lvbiA9IG9sZFZlcnNpb247XG4gICAgICB9KTtcblxuICAgICAgLy8gU2V0IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSB0byBhY3RpdmUuXG4gICAgICB0cmFuc2FjdGlvbi5fc3RhdGUgPSBcImFjdGl2ZVwiO1xuXG4gICAgICAvLyBMZXQgZGlkVGhyb3cgYmUgdGhlIHJlc3VsdCBvZiBmaXJpbmcgYSB2ZXJzaW9uIGNoYW5nZSBldmVudCBuYW1lZCB1cGdyYWRlbmVlZGVkIGF0IHJlcXVlc3Qgd2l0aCBvbGQgdmVyc2lvbiBhbmQgdmVyc2lvbi5cbiAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcInVwZ3JhZGVuZWVkZWRcIiwge1xuICAgICAgICBuZXdWZXJzaW9uOiB2ZXJzaW9uLFxuICAgICAgICBvbGRWZXJzaW9uXG4gICAgICB9KTtcbiAgICAgIGxldCBkaWRUaHJvdyA9IGZhbHNlO1xuICAgICAgdHJ5IHtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgIH0gY2F0Y2ggKF9lcnIpIHtcbiAgICAgICAgZGlkVGhyb3cgPSB0cnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgY29uY2x1ZGVVcGdyYWRlID0gKCkgPT4ge1xuICAgICAgICAvLyBJZiB0cmFuc2FjdGlvbuKAmXMgc3RhdGUgaXMgYWN0aXZlLCB0aGVuOlxuICAgICAgICBpZiAodHJhbnNhY3Rpb24uX3N0YXRlID09PSBcImFjdGl2ZVwiKSB7XG4gICAgICAgICAgLy8gU2V0IHRyYW5zYWN0aW9u4oCZcyBzdGF0ZSB0byBpbmFjdGl2ZS5cbiAgICAgICAgICB0cmFuc2FjdGlvbi5fc3RhdGUgPSBcImluYWN0aXZlXCI7XG4gICAgICAgICAgaWYgKGRpZFRocm93KSB7XG4gICAgICAgICAgICAvLyBJZiBkaWRUaHJvdyBpcyB0cnVlLCBydW4gYWJvcnQgYSB0cmFuc2FjdGlvbiB3aXRoIHRyYW5zYWN0aW9uIGFuZCBhIG5ld2x5IGNyZWF0ZWQgXCJBYm9ydEVycm9yXCIgRE9NRXhjZXB0aW9uLlxuICAgICAgICAgICAgdHJhbnNhY3Rpb24uX2Fib3J0KFwiQWJvcnRFcnJvclwiKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH07XG5cbiAgICAgIC8vIFRoZSBcInVwZ3JhZGUgYSBkYXRhYmFzZVwiIHN0ZXBzIGFyZSBzdXBwb3NlZCB0byBydW4gYXMgYSBkYXRhYmFzZSB0YXNrIG9uIHRoZSBkYXRhYmFzZSBhY2Nlc3MgdGFzayBzb3VyY2VcbiAgICAgIC8vIChpLmUuIG9mZiB0aGUgbWFpbiB0aHJlYWQpLCBidXQgc2luY2Ugd2UncmUgYWN0dWFsbHkgcnVubmluZyBvbiB0aGUgbWFpbiB0aHJlYWQsIHdlIGhhdmUgdG8gYmUgdHJpY2t5OlxuICAgICAgLy8gMS4gSWYgYW55IGB1cGdyYWRlbmVlZGVkYCBldmVudCBoYW5kbGVycyBlcnJvcmVkLCBhYm9ydCBzeW5jaHJvbm91c2x5XG4gICAgICAvLyAyLiBFbHNlIHlpZWxkIHRvIGFsbG93IGFueSBtaWNyb3Rhc2tzIHRvIHJ1biBpbiByZXNwb25zZSB0byB0aGF0IGV2ZW50XG4gICAgICBpZiAoZGlkVGhyb3cpIHtcbiAgICAgICAgY29uY2x1ZGVVcGdyYWRlKCk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBxdWV1ZVRhc2soY29uY2x1ZGVVcGdyYWRlKTtcbiAgICAgIH1cbiAgICAgIHRyYW5zYWN0aW9uLl9wcmlvcml0aXplZExpc3RlbmVycy5zZXQoXCJlcnJvclwiLCAoKSA9PiB7XG4gICAgICAgIGNvbm5lY3Rpb24uX3J1bm5pbmdWZXJzaW9uY2hhbmdlVHJhbnNhY3Rpb24gPSBmYWxzZTtcbiAgICAgICAgY29ubmVjdGlvbi5fb2xkVmVyc2lvbiA9IHVuZGVmaW5lZDtcbiAgICAgICAgLy8gdGhyb3cgYXJndW1lbnRzWzBdLnRhcmdldC5lcnJvcjtcbiAgICAgICAgLy8gY29uc29sZS5sb2coXCJlcnJvciBpbiB2ZXJzaW9uY2hhbmdlIHRyYW5zYWN0aW9uIC0gbm90IHN1cmUgaWYgYW55dGhpbmcgbmVlZHMgdG8gYmUgZG9uZSBoZXJlXCIsIGUudGFyZ2V0LmVycm9yLm5hbWUpO1xuICAgICAgfSk7XG4gICAgICB0cmFuc2FjdGlvbi5fcHJpb3JpdGl6ZWRMaXN0ZW5lcnMuc2V0KFwiYWJvcnRcIiwgKCkgPT4ge1xuICAgICAgICBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZmFsc2U7XG4gICAgICAgIGNvbm5lY3Rpb24uX29sZFZlcnNpb24gPSB1bmRlZmluZWQ7XG4gICAgICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICAgICAgLy8gUmVzZXQgdHJhbnNhY3Rpb24gaW4gYSB0aWNrIGFmdGVyIG9uYWJvcnQgKHVwZ3JhZGUtdHJhbnNhY3Rpb24tbGlmZWN5Y2xlLXVzZXItYWJvcnRlZC5hbnkpXG4gICAgICAgICAgcmVxdWVzdC50cmFuc2FjdGlvbiA9IG51bGw7XG4gICAgICAgICAgY2IobmV3IEFib3J0RXJyb3IoKSk7XG4gICAgICAgIH0pO1xuICAgICAgfSk7XG4gICAgICB0cmFuc2FjdGlvbi5fcHJpb3JpdGl6ZWRMaXN0ZW5lcnMuc2V0KFwiY29tcGxldGVcIiwgKCkgPT4ge1xuICAgICAgICBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uID0gZmFsc2U7XG4gICAgICAgIGNvbm5lY3Rpb24uX29sZFZlcnNpb24gPSB1bmRlZmluZWQ7XG4gICAgICAgIC8vIExldCBvdGhlciBjb21wbGV0ZSBldmVudCBoYW5kbGVycyBydW4gYmVmb3JlIGNvbnRpbnVpbmdcbiAgICAgICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgICAgICAvLyBSZXNldCB0cmFuc2FjdGlvbiBpbiBhIHRpY2sgYWZ0ZXIgb25jb21wbGV0ZSAodXBncmFkZS10cmFuc2FjdGlvbi1saWZlY3ljbGUtY29tbWl0dGVkLmFueS5qcylcbiAgICAgICAgICByZXF1ZXN0LnRyYW5zYWN0aW9uID0gbnVsbDtcbiAgICAgICAgICBpZiAoY29ubmVjdGlvbi5fY2xvc2VQZW5kaW5nKSB7XG4gICAgICAgICAgICBjYihuZXcgQWJvcnRFcnJvcigpKTtcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgY2IobnVsbCk7XG4gICAgICAgICAgfVxuICAgICAgICB9KTtcbiAgICAgIH0pO1xuICAgIH07XG4gICAgd2FpdEZvck90aGVyc0Nsb3NlZCgpO1xuICB9KTtcbn07XG5cbi8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI29wZW5pbmdcbmNvbnN0IG9wZW5EYXRhYmFzZSA9IChkYXRhYmFzZXMsIGNvbm5lY3Rpb25RdWV1ZXMsIG5hbWUsIHZlcnNpb24sIHJlcXVlc3QsIGNiKSA9PiB7XG4gIGNvbnN0IG9wZW5EQlRhc2sgPSAoKSA9PiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKHJlc29sdmUgPT4ge1xuICAgICAgY29uc3Qgb25Db21wbGV0ZSA9IGVyciA9PiB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgaWYgKGVycikge1xuICAgICAgICAgICAgLy8gRE8gVEhJUyBIRVJFOiBlbnN1cmUgdGhhdCBjb25uZWN0aW9uIGlzIGNsb3NlZCBieSBydW5uaW5nIHRoZSBzdGVwcyBmb3IgY2xvc2luZyBhIGRhdGFiYXNlIGNvbm5lY3Rpb24gYmVmb3JlIHRoZXNlXG4gICAgICAgICAgICAvLyBzdGVwcyBhcmUgYWJvcnRlZC5cbiAgICAgICAgICAgIGNiKGVycik7XG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIGNiKG51bGwsIGNvbm5lY3Rpb24pO1xuICAgICAgICAgIH1cbiAgICAgICAgfSBmaW5hbGx5IHtcbiAgICAgICAgICByZXNvbHZlKCk7XG4gICAgICAgIH1cbiAgICAgIH07XG5cbiAgICAgIC8vIExldCBkYiBiZSB0aGUgZGF0YWJhc2UgbmFtZWQgbmFtZSBpbiBzdG9yYWdlS2V5LCBvciBudWxsIG90aGVyd2lzZS5cbiAgICAgIGxldCBkYiA9IGRhdGFiYXNlcy5nZXQobmFtZSk7XG4gICAgICBpZiAoZGIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAvLyBJZiBkYiBpcyBudWxsLCBsZXQgZGIgYmUgYSBuZXcgZGF0YWJhc2Ugd2l0aCBuYW1lIGBuYW1lYCwgdmVyc2lvbiAwICh6ZXJvKSwgYW5kIHdpdGggbm8gb2JqZWN0IHN0b3Jlcy5cbiAgICAgICAgZGIgPSBuZXcgRGF0YWJhc2UobmFtZSwgMCk7XG4gICAgICAgIGRhdGFiYXNlcy5zZXQobmFtZSwgZGIpO1xuICAgICAgfVxuXG4gICAgICAvLyBJZiB2ZXJzaW9uIGlzIHVuZGVmaW5lZCwgbGV0IHZlcnNpb24gYmUgMSBpZiBkYiBpcyBudWxsLCBvciBkYuKAmXMgdmVyc2lvbiBvdGhlcndpc2UuXG4gICAgICBpZiAodmVyc2lvbiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHZlcnNpb24gPSBkYi52ZXJzaW9uICE9PSAwID8gZGIudmVyc2lvbiA6IDE7XG4gICAgICB9XG5cbiAgICAgIC8vIElmIGRi4oCZcyB2ZXJzaW9uIGlzIGdyZWF0ZXIgdGhhbiB2ZXJzaW9uLCByZXR1cm4gYSBuZXdseSBjcmVhdGVkIFwiVmVyc2lvbkVycm9yXCIgRE9NRXhjZXB0aW9uIGFuZCBhYm9ydCB0aGVzZSBzdGVwcy5cbiAgICAgIGlmIChkYi52ZXJzaW9uID4gdmVyc2lvbikge1xuICAgICAgICByZXR1cm4gb25Db21wbGV0ZShuZXcgVmVyc2lvbkVycm9yKCkpO1xuICAgICAgfVxuXG4gICAgICAvLyBMZXQgY29ubmVjdGlvbiBiZSBhIG5ldyBjb25uZWN0aW9uIHRvIGRiLlxuICAgICAgY29uc3QgY29ubmVjdGlvbiA9IG5ldyBGREJEYXRhYmFzZShkYik7XG5cbiAgICAgIC8vIElmIGRi4oCZcyB2ZXJzaW9uIGlzIGxlc3MgdGhhbiB2ZXJzaW9uLCB0aGVuOlxuICAgICAgaWYgKGRiLnZlcnNpb24gPCB2ZXJzaW9uKSB7XG4gICAgICAgIC8vIChydW4gYSB2ZXJzaW9uIGNoYW5nZSB0cmFuc2FjdGlvbiBhbmQgcmVzb2x2ZSBzbyB0aGF0IHRoZSBuZXh0IHByb21pc2UgaW4gdGhlIHF1ZXVlIHdpbGwgZXhlY3V0ZSlcbiAgICAgICAgcnVuVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKGNvbm5lY3Rpb24sIHZlcnNpb24sIHJlcXVlc3QsIGVyciA9PiB7XG4gICAgICAgICAgb25Db21wbGV0ZShlcnIpO1xuICAgICAgICB9KTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIG9uQ29tcGxldGUobnVsbCk7XG4gICAgICB9XG4gICAgfSk7XG4gIH07XG4gIHJ1blRhc2tJbkNvbm5lY3Rpb25RdWV1ZShjb25uZWN0aW9uUXVldWVzLCBuYW1lLCBvcGVuREJUYXNrKTtcbn07XG5jbGFzcyBGREJGYWN0b3J5IHtcbiAgX2RhdGFiYXNlcyA9IG5ldyBNYXAoKTtcbiAgLy8gaHR0cHM6Ly93M2MuZ2l0aHViLmlvL0luZGV4ZWREQi8jY29ubmVjdGlvbi1xdWV1ZVxuICBfY29ubmVjdGlvblF1ZXVlcyA9IG5ldyBNYXAoKTsgLy8gcHJvbWlzZSBjaGFpbiBhcyBsaWdodHdlaWdodCBGSUZPIHRhc2sgcXVldWVcblxuICAvLyBodHRwczovL3czYy5naXRodWIuaW8vSW5kZXhlZERCLyNkb20taWRiZmFjdG9yeS1jbXBcbiAgY21wKGZpcnN0LCBzZWNvbmQpIHtcbiAgICB2YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzKGFyZ3VtZW50cy5sZW5ndGgsIDIsIFwiSURCRmFjdG9yeS5jbXBcIik7XG4gICAgcmV0dXJuIGNtcChmaXJzdCwgc2Vjb25kKTtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJmYWN0b3J5LWRlbGV0ZWRhdGFiYXNlXG4gIGRlbGV0ZURhdGFiYXNlKG5hbWUpIHtcbiAgICB2YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzKGFyZ3VtZW50cy5sZW5ndGgsIDEsIFwiSURCRmFjdG9yeS5kZWxldGVEYXRhYmFzZVwiKTtcbiAgICBjb25zdCByZXF1ZXN0ID0gbmV3IEZEQk9wZW5EQlJlcXVlc3QoKTtcbiAgICByZXF1ZXN0LnNvdXJjZSA9IG51bGw7XG4gICAgcXVldWVUYXNrKCgpID0+IHtcbiAgICAgIGRlbGV0ZURhdGFiYXNlKHRoaXMuX2RhdGFiYXNlcywgdGhpcy5fY29ubmVjdGlvblF1ZXVlcywgbmFtZSwgcmVxdWVzdCwgKGVyciwgb2xkVmVyc2lvbikgPT4ge1xuICAgICAgICBpZiAoZXJyKSB7XG4gICAgICAgICAgcmVxdWVzdC5lcnJvciA9IG5ldyBET01FeGNlcHRpb24oZXJyLm1lc3NhZ2UsIGVyci5uYW1lKTtcbiAgICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgICBjb25zdCBldmVudCA9IG5ldyBGYWtlRXZlbnQoXCJlcnJvclwiLCB7XG4gICAgICAgICAgICBidWJibGVzOiB0cnVlLFxuICAgICAgICAgICAgY2FuY2VsYWJsZTogdHJ1ZVxuICAgICAgICAgIH0pO1xuICAgICAgICAgIGV2ZW50LmV2ZW50UGF0aCA9IFtdO1xuICAgICAgICAgIHJlcXVlc3QuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIHJlcXVlc3QucmVzdWx0ID0gdW5kZWZpbmVkO1xuICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgY29uc3QgZXZlbnQyID0gbmV3IEZEQlZlcnNpb25DaGFuZ2VFdmVudChcInN1Y2Nlc3NcIiwge1xuICAgICAgICAgIG5ld1ZlcnNpb246IG51bGwsXG4gICAgICAgICAgb2xkVmVyc2lvblxuICAgICAgICB9KTtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50Mik7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgICByZXR1cm4gcmVxdWVzdDtcbiAgfVxuXG4gIC8vIGh0dHA6Ly93d3cudzMub3JnL1RSLzIwMTUvUkVDLUluZGV4ZWREQi0yMDE1MDEwOC8jd2lkbC1JREJGYWN0b3J5LW9wZW4tSURCT3BlbkRCUmVxdWVzdC1ET01TdHJpbmctbmFtZS11bnNpZ25lZC1sb25nLWxvbmctdmVyc2lvblxuICBvcGVuKG5hbWUsIHZlcnNpb24pIHtcbiAgICB2YWxpZGF0ZVJlcXVpcmVkQXJndW1lbnRzKGFyZ3VtZW50cy5sZW5ndGgsIDEsIFwiSURCRmFjdG9yeS5vcGVuXCIpO1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoID4gMSAmJiB2ZXJzaW9uICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIC8vIEJhc2VkIG9uIHNwZWMsIG5vdCBzdXJlIHdoeSBcIk1BWF9TQUZFX0lOVEVHRVJcIiBpbnN0ZWFkIG9mIFwidW5zaWduZWQgbG9uZyBsb25nXCIsIGJ1dCBpdCdzIG5lZWRlZCB0byBwYXNzXG4gICAgICAvLyB0ZXN0c1xuICAgICAgdmVyc2lvbiA9IGVuZm9yY2VSYW5nZSh2ZXJzaW9uLCBcIk1BWF9TQUZFX0lOVEVHRVJcIik7XG4gICAgfVxuICAgIGlmICh2ZXJzaW9uID09PSAwKSB7XG4gICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwiRGF0YWJhc2UgdmVyc2lvbiBjYW5ub3QgYmUgMFwiKTtcbiAgICB9XG4gICAgY29uc3QgcmVxdWVzdCA9IG5ldyBGREJPcGVuREJSZXF1ZXN0KCk7XG4gICAgcmVxdWVzdC5zb3VyY2UgPSBudWxsO1xuICAgIHF1ZXVlVGFzaygoKSA9PiB7XG4gICAgICBvcGVuRGF0YWJhc2UodGhpcy5fZGF0YWJhc2VzLCB0aGlzLl9jb25uZWN0aW9uUXVldWVzLCBuYW1lLCB2ZXJzaW9uLCByZXF1ZXN0LCAoZXJyLCBjb25uZWN0aW9uKSA9PiB7XG4gICAgICAgIGlmIChlcnIpIHtcbiAgICAgICAgICByZXF1ZXN0LnJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgICByZXF1ZXN0LmVycm9yID0gbmV3IERPTUV4Y2VwdGlvbihlcnIubWVzc2FnZSwgZXJyLm5hbWUpO1xuICAgICAgICAgIGNvbnN0IGV2ZW50ID0gbmV3IEZha2VFdmVudChcImVycm9yXCIsIHtcbiAgICAgICAgICAgIGJ1YmJsZXM6IHRydWUsXG4gICAgICAgICAgICBjYW5jZWxhYmxlOiB0cnVlXG4gICAgICAgICAgfSk7XG4gICAgICAgICAgZXZlbnQuZXZlbnRQYXRoID0gW107XG4gICAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgcmVxdWVzdC5yZXN1bHQgPSBjb25uZWN0aW9uO1xuICAgICAgICByZXF1ZXN0LnJlYWR5U3RhdGUgPSBcImRvbmVcIjtcbiAgICAgICAgY29uc3QgZXZlbnQyID0gbmV3IEZha2VFdmVudChcInN1Y2Nlc3NcIik7XG4gICAgICAgIGV2ZW50Mi5ldmVudFBhdGggPSBbXTtcbiAgICAgICAgcmVxdWVzdC5kaXNwYXRjaEV2ZW50KGV2ZW50Mik7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgICByZXR1cm4gcmVxdWVzdDtcbiAgfVxuXG4gIC8vIGh0dHBzOi8vdzNjLmdpdGh1Yi5pby9JbmRleGVkREIvI2RvbS1pZGJmYWN0b3J5LWRhdGFiYXNlc1xuICBkYXRhYmFzZXMoKSB7XG4gICAgcmV0dXJuIFByb21pc2UucmVzb2x2ZShBcnJheS5mcm9tKHRoaXMuX2RhdGFiYXNlcy5lbnRyaWVzKCksIChbbmFtZSwgZGF0YWJhc2VdKSA9PiB7XG4gICAgICBjb25zdCBhY3RpdmVWZXJzaW9uQ2hhbmdlQ29ubmVjdGlvbiA9IGRhdGFiYXNlLmNvbm5lY3Rpb25zLmZpbmQoY29ubmVjdGlvbiA9PiBjb25uZWN0aW9uLl9ydW5uaW5nVmVyc2lvbmNoYW5nZVRyYW5zYWN0aW9uKTtcbiAgICAgIC8vIElmIGEgdmVyc2lvbmNoYW5nZSBpcyBpbiBwcm9ncmVzcywgcmVwb3J0IHRoZSBvbGQgdmVyc2lvbi4gU2VlIGBnZXQtZGF0YWJhc2VzLmFueS5qc2AgdGVzdDpcbiAgICAgIC8vIFwiVGhlIHJlc3VsdCBvZiBkYXRhYmFzZXMoKSBzaG91bGQgY29udGFpbiB0aGUgdmVyc2lvbnMgb2YgZGF0YWJhc2VzIGF0IHRoZSB0aW1lIG9mIGNhbGxpbmcsXG4gICAgICAvLyByZWdhcmRsZXNzIG9mIHZlcnNpb25jaGFuZ2UgdHJhbnNhY3Rpb25zIGN1cnJlbnRseSBydW5uaW5nLlwiXG4gICAgICBjb25zdCB2ZXJzaW9uID0gYWN0aXZlVmVyc2lvbkNoYW5nZUNvbm5lY3Rpb24gPyBhY3RpdmVWZXJzaW9uQ2hhbmdlQ29ubmVjdGlvbi5fb2xkVmVyc2lvbiA6IGRhdGFiYXNlLnZlcnNpb247XG4gICAgICByZXR1cm4ge1xuICAgICAgICBuYW1lLFxuICAgICAgICB2ZXJzaW9uXG4gICAgICB9O1xuICAgIH0pLmZpbHRlcigoe1xuICAgICAgdmVyc2lvblxuICAgIH0pID0+IHtcbiAgICAgIC8vIElnbm9yZSBuZXdseS1jcmVhdGVkIERCcyB3aXRoIGFjdGl2ZSB2ZXJzaW9uY2hhbmdlIHRyYW5zYWN0aW9ucy4gU2VlIGBnZXQtZGF0YWJhc2VzLmFueS5qc2AgdGVzdDpcbiAgICAgIC8vIFwiVGhlIHJlc3VsdCBvZiBkYXRhYmFzZXMoKSBzaG91bGQgYmUgb25seSB0aG9zZSBkYXRhYmFzZXMgd2hpY2ggaGF2ZSBiZWVuIGNyZWF0ZWQgYXQgdGhlXG4gICAgICAvLyB0aW1lIG9mIGNhbGxpbmcsIHJlZ2FyZGxlc3Mgb2YgdmVyc2lvbmNoYW5nZSB0cmFuc2FjdGlvbnMgY3VycmVudGx5IHJ1bm5pbmcuXCJcbiAgICAgIHJldHVybiB2ZXJzaW9uID4gMDtcbiAgICB9KSk7XG4gIH1cbiAgZ2V0IFtTeW1ib2wudG9TdHJpbmdUYWddKCkge1xuICAgIHJldHVybiBcIklEQkZhY3RvcnlcIjtcbiAgfVxufVxuZXhwb3J0IGRlZmF1bHQgRkRCRmFjdG9yeTsiLCAiaW1wb3J0IEZEQkZhY3RvcnkgZnJvbSBcIi4vRkRCRmFjdG9yeS5qc1wiO1xuY29uc3QgZmFrZUluZGV4ZWREQiA9IG5ldyBGREJGYWN0b3J5KCk7XG5leHBvcnQgZGVmYXVsdCBmYWtlSW5kZXhlZERCOyIsICIvKipcbiAqIFJlYWRzIGFuZCB3cml0ZXMgc3RydWN0cyBhcyBtc2dzcGVjIGRvZXMsIGZyb20gdGhlIHNoYXBlcyB0aGF0IGB3ZWIvdG9vbHMvc2hhcGVzLnB5YCB0YWtlcyBmcm9tIHRoZSBQeXRob24gc3RydWN0cy5cbiAqXG4gKiBXcml0dGVuIEpTT04gaXMgY2Fub25pY2FsOiBmaWVsZHMgaW4gdGhlIHN0cnVjdCdzIG9yZGVyLCB3aGF0IHNheXMgbm90aGluZyBsZWZ0IG91dCwgbm8gYmxhbmtzLCB3aG9sZSBudW1iZXJzIG9ubHkuIFRoZVxuICogc2FtZSBzdHJ1Y3QgYmVjb21lcyB0aGUgc2FtZSBieXRlcyBpbiBQeXRob24sIHNvIGEgY2hhaW4gb2YgaGFzaGVzIGhvbGRzIG92ZXIgYm90aC5cbiAqL1xuXG5leHBvcnQgdHlwZSBDb2RlYyA9XG4gIHwgXCJzdHJcIlxuICB8IFwiaW50XCJcbiAgfCBcImJvb2xcIlxuICB8IFwibnVsbFwiXG4gIHwgXCJyYXdcIlxuICB8IHsgcmVhZG9ubHkgb2Y6IHJlYWRvbmx5IChzdHJpbmcgfCBudW1iZXIgfCBib29sZWFuIHwgbnVsbClbXSB9XG4gIHwgeyByZWFkb25seSBsaXN0OiBDb2RlYyB9XG4gIHwgeyByZWFkb25seSB0dXBsZTogcmVhZG9ubHkgQ29kZWNbXSB9XG4gIHwgeyByZWFkb25seSBtYXA6IENvZGVjIH1cbiAgfCB7IHJlYWRvbmx5IGFueTogcmVhZG9ubHkgQ29kZWNbXSB9XG4gIHwgeyByZWFkb25seSBzdHJ1Y3Q6ICgpID0+IFNoYXBlPHVua25vd24sIHVua25vd24+IH07XG5cbi8qKiBBIGZpZWxkOiBpdHMgbmFtZSwgaG93IGl0IGlzIHJlYWQsIGFuZCwgaWYgaXQgbWF5IGJlIGxlZnQgb3V0LCB3aGF0IGl0IHRoZW4gaXMgKGFzIGl0IHdvdWxkIGJlIHdyaXR0ZW4pLiAqL1xuZXhwb3J0IHR5cGUgRmllbGQgPSByZWFkb25seSBbbmFtZTogc3RyaW5nLCBjb2RlYzogQ29kZWMsIG90aGVyd2lzZT86IHVua25vd25dO1xuXG5pbnRlcmZhY2UgSG93IHtcbiAgcmVhZG9ubHkgb21pdD86IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFycmF5PzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgdGFnPzogcmVhZG9ubHkgW2ZpZWxkOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmddO1xufVxuXG4vKiogYFRgIGlzIHRoZSB3aG9sZSBzdHJ1Y3QsIGBHYCB3aGF0IG1heSBiZSBnaXZlbiBmb3IgaXQ6IGZpZWxkcyB3aXRoIGRlZmF1bHRzIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGFwZTxULCBHPiB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZmllbGRzOiByZWFkb25seSBGaWVsZFtdO1xuICByZWFkb25seSBob3c6IEhvdztcbiAgcmVhZG9ubHkgd2hvbGU/OiBUO1xuICByZWFkb25seSBnaXZlbj86IEc7XG59XG5cbi8qKiBBIHN0cnVjdCB0aGF0IGNhbiBzdGFuZCBpbiB0aGUgam91cm5hbC4gYHN1YmplY3RgIGFuZCBgc2NvcGVgIGFyZSBwYXR0ZXJucyBvdmVyIGl0cyBmaWVsZHM6IGBzYWxlL3tzYWxlfWAuICovXG5leHBvcnQgaW50ZXJmYWNlIEZhY3RTaGFwZTxULCBHPiBleHRlbmRzIFNoYXBlPFQsIEc+IHtcbiAgcmVhZG9ubHkga2luZDogc3RyaW5nO1xuICByZWFkb25seSB2OiBudW1iZXI7XG4gIHJlYWRvbmx5IG5lZWRzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN1YmplY3Q6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHNjb3BlOiBzdHJpbmcgfCBudWxsO1xufVxuXG50eXBlIFNhaWQgPSBQaWNrPEZhY3RTaGFwZTx1bmtub3duLCB1bmtub3duPiwgXCJraW5kXCIgfCBcInZcIiB8IFwibmVlZHNcIiB8IFwic3ViamVjdFwiIHwgXCJzY29wZVwiPjtcblxuZXhwb3J0IGZ1bmN0aW9uIHNoYXBlPFQsIEc+KG5hbWU6IHN0cmluZywgZmllbGRzOiByZWFkb25seSBGaWVsZFtdLCBob3c6IEhvdyk6IFNoYXBlPFQsIEc+IHtcbiAgcmV0dXJuIHsgbmFtZSwgZmllbGRzLCBob3cgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZhY3RTaGFwZTxULCBHPihuYW1lOiBzdHJpbmcsIGZpZWxkczogcmVhZG9ubHkgRmllbGRbXSwgaG93OiBIb3csIHNhaWQ6IFNhaWQpOiBGYWN0U2hhcGU8VCwgRz4ge1xuICByZXR1cm4geyBuYW1lLCBmaWVsZHMsIGhvdywgLi4uc2FpZCB9O1xufVxuXG4vKiogV2hhdCB3YXMgcmVhZCBpcyBub3Qgd2hhdCBpdHMgc2hhcGUgcHJvbWlzZXM7IGBwYXRoYCBzYXlzIHdoZXJlLiAqL1xuZXhwb3J0IGNsYXNzIE1hbGZvcm1lZCBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKHBhdGg6IHN0cmluZywgd2h5OiBzdHJpbmcpIHtcbiAgICBzdXBlcihgJHtwYXRoIHx8IFwiaXRcIn0gJHt3aHl9YCk7XG4gICAgdGhpcy5uYW1lID0gXCJNYWxmb3JtZWRcIjtcbiAgICB0aGlzLnBhdGggPSBwYXRoO1xuICB9XG59XG5cbi8qKiBUaGUgd2hvbGUgc3RydWN0IGZyb20gd2hhdCB3YXMgZ2l2ZW46IGRlZmF1bHRzIGZpbGxlZCBpbiwgZXZlcnl0aGluZyBjaGVja2VkLiBUaHJvd3MgTWFsZm9ybWVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGw8VCwgRz4ob2Y6IFNoYXBlPFQsIEc+LCBnaXZlbjogRyk6IFQge1xuICByZXR1cm4gcmVhZFN0cnVjdChvZiwgZ2l2ZW4sIFwiXCIpIGFzIFQ7XG59XG5cbi8qKiBUaGUgc3RydWN0IHRoYXQgY2FtZSBhcyBKU09OLiBVbmtub3duIGZpZWxkcyBhcmUgcGFzc2VkIG92ZXIsIGFzIG1zZ3NwZWMgZG9lcy4gVGhyb3dzIE1hbGZvcm1lZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkPFQsIEc+KG9mOiBTaGFwZTxULCBHPiwganNvbjogdW5rbm93bik6IFQge1xuICByZXR1cm4gcmVhZFN0cnVjdChvZiwganNvbiwgXCJcIikgYXMgVDtcbn1cblxuLyoqIFRoZSBzdHJ1Y3QgYXMgY2Fub25pY2FsIEpTT04uICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGU8VCwgRz4ob2Y6IFNoYXBlPFQsIEc+LCB2YWx1ZTogVCk6IHN0cmluZyB7XG4gIHJldHVybiB3cml0ZVN0cnVjdChvZiwgdmFsdWUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4pO1xufVxuXG4vKiogV2hhdCBhIGZhY3QgaXMgYWJvdXQsIGxpa2UgYHNhbGUvazNtOS40MTJgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1YmplY3RPZjxULCBHPihvZjogRmFjdFNoYXBlPFQsIEc+LCB2YWx1ZTogVCk6IHN0cmluZyB7XG4gIGlmIChvZi5zdWJqZWN0ID09PSBudWxsKSB0aHJvdyBuZXcgRXJyb3IoYCR7b2Yua2luZH0gaXMgbm90IHdyaXR0ZW4gYnkgdGlsbHNgKTtcbiAgcmV0dXJuIHBhdHRlcm5lZChvZi5zdWJqZWN0LCB2YWx1ZSk7XG59XG5cbi8qKiBXaG8gZ2V0cyBhIGZhY3Q6IHRoZSBicmFuY2ggd2hlcmUgaXQgaGFwcGVuZWQsIG9yIHRoZSB3aG9sZSBzaG9wLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNjb3BlT2Y8VCwgRz4ob2Y6IEZhY3RTaGFwZTxULCBHPiwgdmFsdWU6IFQpOiBzdHJpbmcge1xuICBpZiAob2Yuc2NvcGUgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcihgJHtvZi5raW5kfSBpcyBub3Qgd3JpdHRlbiBieSB0aWxsc2ApO1xuICByZXR1cm4gcGF0dGVybmVkKG9mLnNjb3BlLCB2YWx1ZSkgfHwgXCJzaG9wXCI7XG59XG5cbi8qKiBBIHRleHQgYXMgbXNnc3BlYyB3cml0ZXMgaXQuIFdoYXQgbm8gbm9kZSBjb3VsZCBrZWVwIChOVUwsIGxvbmUgaGFsdmVzIG9mIHN1cnJvZ2F0ZSBwYWlycykgYmVjb21lcyBVK0ZGRkQuICovXG5leHBvcnQgZnVuY3Rpb24gcXVvdGVkKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeSgvW1xcMFxcdWQ4MDAtXFx1ZGZmZl0vLnRlc3QodGV4dCkgPyB3ZWxsRm9ybWVkKHRleHQpIDogdGV4dCk7XG59XG5cbmZ1bmN0aW9uIHdlbGxGb3JtZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRleHQucmVwbGFjZSgvXFwwfFtcXHVkODAwLVxcdWRiZmZdKD8hW1xcdWRjMDAtXFx1ZGZmZl0pfCg/PCFbXFx1ZDgwMC1cXHVkYmZmXSlbXFx1ZGMwMC1cXHVkZmZmXS9nLCBcIlxcdWZmZmRcIik7XG59XG5cbmZ1bmN0aW9uIHBhdHRlcm5lZChwYXR0ZXJuOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgY29uc3QgZmllbGRzID0gdmFsdWUgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIHJldHVybiBwYXR0ZXJuLnJlcGxhY2UoL1xceyhcXHcrKVxcfS9nLCAoXywgbmFtZTogc3RyaW5nKSA9PiBTdHJpbmcoZmllbGRzW25hbWVdID8/IFwiXCIpKTtcbn1cblxuZnVuY3Rpb24gcmVhZFN0cnVjdChvZjogU2hhcGU8dW5rbm93biwgdW5rbm93bj4sIGpzb246IHVua25vd24sIHBhdGg6IHN0cmluZyk6IHVua25vd24ge1xuICBpZiAob2YuaG93LmFycmF5KSB7XG4gICAgaWYgKCFBcnJheS5pc0FycmF5KGpzb24pKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm90IGEgbGlzdFwiKTtcbiAgICBjb25zdCBtYWRlOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9O1xuICAgIG9mLmZpZWxkcy5mb3JFYWNoKChmaWVsZCwgcGxhY2UpID0+IHtcbiAgICAgIG1hZGVbZmllbGRbMF1dID0gcGxhY2UgPCBqc29uLmxlbmd0aCA/IHJlYWRBcyhmaWVsZFsxXSwganNvbltwbGFjZV0sIGAke3BhdGh9WyR7cGxhY2V9XWApIDogYWJzZW50KGZpZWxkLCBwYXRoKTtcbiAgICB9KTtcbiAgICByZXR1cm4gbWFkZTtcbiAgfVxuICBpZiAodHlwZW9mIGpzb24gIT09IFwib2JqZWN0XCIgfHwganNvbiA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KGpzb24pKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIGBpcyBubyAke29mLm5hbWV9YCk7XG4gIGNvbnN0IGNvbWUgPSBqc29uIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICBjb25zdCBtYWRlOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9O1xuICBpZiAob2YuaG93LnRhZykge1xuICAgIGNvbnN0IFtuYW1lLCB2YWx1ZV0gPSBvZi5ob3cudGFnO1xuICAgIGlmIChjb21lW25hbWVdICE9PSB2YWx1ZSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwYXRofS4ke25hbWV9YCwgYGlzIG5vdCAke3ZhbHVlfWApO1xuICAgIG1hZGVbbmFtZV0gPSB2YWx1ZTtcbiAgfVxuICBmb3IgKGNvbnN0IGZpZWxkIG9mIG9mLmZpZWxkcykge1xuICAgIGNvbnN0IHZhbHVlID0gY29tZVtmaWVsZFswXV07XG4gICAgbWFkZVtmaWVsZFswXV0gPSB2YWx1ZSA9PT0gdW5kZWZpbmVkID8gYWJzZW50KGZpZWxkLCBwYXRoKSA6IHJlYWRBcyhmaWVsZFsxXSwgdmFsdWUsIGAke3BhdGh9LiR7ZmllbGRbMF19YCk7XG4gIH1cbiAgcmV0dXJuIG1hZGU7XG59XG5cbmZ1bmN0aW9uIGFic2VudChmaWVsZDogRmllbGQsIHBhdGg6IHN0cmluZyk6IHVua25vd24ge1xuICBpZiAoZmllbGQubGVuZ3RoIDwgMykgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwYXRofS4ke2ZpZWxkWzBdfWAsIFwiaXMgbWlzc2luZ1wiKTtcbiAgcmV0dXJuIHJlYWRBcyhmaWVsZFsxXSwgZmllbGRbMl0sIGAke3BhdGh9LiR7ZmllbGRbMF19YCk7XG59XG5cbmZ1bmN0aW9uIHJlYWRBcyhjb2RlYzogQ29kZWMsIHZhbHVlOiB1bmtub3duLCBwYXRoOiBzdHJpbmcpOiB1bmtub3duIHtcbiAgc3dpdGNoIChjb2RlYykge1xuICAgIGNhc2UgXCJzdHJcIjpcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHRocm93IG5ldyBNYWxmb3JtZWQocGF0aCwgXCJpcyBubyB0ZXh0XCIpO1xuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIGNhc2UgXCJpbnRcIjpcbiAgICAgIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIodmFsdWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm8gd2hvbGUgbnVtYmVyXCIpO1xuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIGNhc2UgXCJib29sXCI6XG4gICAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcImJvb2xlYW5cIikgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5laXRoZXIgdHJ1ZSBub3IgZmFsc2VcIik7XG4gICAgICByZXR1cm4gdmFsdWU7XG4gICAgY2FzZSBcIm51bGxcIjpcbiAgICAgIGlmICh2YWx1ZSAhPT0gbnVsbCkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vdCBudWxsXCIpO1xuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIGNhc2UgXCJyYXdcIjpcbiAgICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuICBpZiAoXCJvZlwiIGluIGNvZGVjKSB7XG4gICAgaWYgKCFjb2RlYy5vZi5pbmNsdWRlcyh2YWx1ZSBhcyBzdHJpbmcpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIGBpcyBub25lIG9mICR7Y29kZWMub2Yuam9pbihcIiwgXCIpfWApO1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuICBpZiAoXCJzdHJ1Y3RcIiBpbiBjb2RlYykgcmV0dXJuIHJlYWRTdHJ1Y3QoY29kZWMuc3RydWN0KCksIHZhbHVlLCBwYXRoKTtcbiAgaWYgKFwiYW55XCIgaW4gY29kZWMpIHJldHVybiByZWFkT25lT2YoY29kZWMuYW55LCB2YWx1ZSwgcGF0aCk7XG4gIGlmIChcIm1hcFwiIGluIGNvZGVjKSB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJvYmplY3RcIiB8fCB2YWx1ZSA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KHZhbHVlKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBcImlzIG5vIHRhYmxlXCIpO1xuICAgIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXModmFsdWUpLm1hcCgoW2tleSwgb25lXSkgPT4gW2tleSwgcmVhZEFzKGNvZGVjLm1hcCwgb25lLCBgJHtwYXRofS4ke2tleX1gKV0pKTtcbiAgfVxuICBpZiAoIUFycmF5LmlzQXJyYXkodmFsdWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKHBhdGgsIFwiaXMgbm8gbGlzdFwiKTtcbiAgaWYgKFwibGlzdFwiIGluIGNvZGVjKSByZXR1cm4gdmFsdWUubWFwKChvbmUsIHBsYWNlKSA9PiByZWFkQXMoY29kZWMubGlzdCwgb25lLCBgJHtwYXRofVske3BsYWNlfV1gKSk7XG4gIGlmICh2YWx1ZS5sZW5ndGggIT09IGNvZGVjLnR1cGxlLmxlbmd0aCkgdGhyb3cgbmV3IE1hbGZvcm1lZChwYXRoLCBgaGFzIG5vdCAke2NvZGVjLnR1cGxlLmxlbmd0aH0gcGFydHNgKTtcbiAgcmV0dXJuIGNvZGVjLnR1cGxlLm1hcCgob25lLCBwbGFjZSkgPT4gcmVhZEFzKG9uZSwgdmFsdWVbcGxhY2VdLCBgJHtwYXRofVske3BsYWNlfV1gKSk7XG59XG5cbmZ1bmN0aW9uIHJlYWRPbmVPZihjb2RlY3M6IHJlYWRvbmx5IENvZGVjW10sIHZhbHVlOiB1bmtub3duLCBwYXRoOiBzdHJpbmcpOiB1bmtub3duIHtcbiAgbGV0IGZpcnN0OiB1bmtub3duO1xuICBmb3IgKGNvbnN0IGNvZGVjIG9mIGNvZGVjcykge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gcmVhZEFzKGNvZGVjLCB2YWx1ZSwgcGF0aCk7XG4gICAgfSBjYXRjaCAod2h5KSB7XG4gICAgICAvLyB0aGUgdGFnLCB3aGVyZSB0aGVyZSBpcyBvbmUsIHNheXMgd2hpY2ggb2YgdGhlbSB3YXMgbWVhbnQ6IGl0cyBjb21wbGFpbnQgaXMgdGhlIHVzZWZ1bCBvbmVcbiAgICAgIGlmICghKHdoeSBpbnN0YW5jZW9mIE1hbGZvcm1lZCkpIHRocm93IHdoeTtcbiAgICAgIGlmIChmaXJzdCA9PT0gdW5kZWZpbmVkIHx8IGlzVGFnKGZpcnN0KSkgZmlyc3QgPSB3aHk7XG4gICAgfVxuICB9XG4gIHRocm93IGZpcnN0O1xufVxuXG5mdW5jdGlvbiBpc1RhZyh3aHk6IHVua25vd24pOiBib29sZWFuIHtcbiAgcmV0dXJuIHdoeSBpbnN0YW5jZW9mIE1hbGZvcm1lZCAmJiB3aHkucGF0aC5lbmRzV2l0aChcIi5pc1wiKTtcbn1cblxuZnVuY3Rpb24gd3JpdGVTdHJ1Y3Qob2Y6IFNoYXBlPHVua25vd24sIHVua25vd24+LCB2YWx1ZTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4pOiBzdHJpbmcge1xuICBjb25zdCBwYXJ0czogc3RyaW5nW10gPSBbXTtcbiAgaWYgKG9mLmhvdy5hcnJheSkgcmV0dXJuIGBbJHtvZi5maWVsZHMubWFwKChbbmFtZSwgY29kZWNdKSA9PiB3cml0ZUFzKGNvZGVjLCB2YWx1ZVtuYW1lXSkpLmpvaW4oXCIsXCIpfV1gO1xuICBpZiAob2YuaG93LnRhZykgcGFydHMucHVzaChgJHtxdW90ZWQob2YuaG93LnRhZ1swXSl9OiR7cXVvdGVkKG9mLmhvdy50YWdbMV0pfWApO1xuICBmb3IgKGNvbnN0IGZpZWxkIG9mIG9mLmZpZWxkcykge1xuICAgIGNvbnN0IG9uZSA9IHZhbHVlW2ZpZWxkWzBdXTtcbiAgICBpZiAob25lID09PSB1bmRlZmluZWQgfHwgKG9mLmhvdy5vbWl0ICYmIGZpZWxkLmxlbmd0aCA+IDIgJiYgc2F5c05vdGhpbmcob25lLCBmaWVsZFsyXSkpKSBjb250aW51ZTtcbiAgICBwYXJ0cy5wdXNoKGBcIiR7ZmllbGRbMF19XCI6JHt3cml0ZUFzKGZpZWxkWzFdLCBvbmUpfWApO1xuICB9XG4gIHJldHVybiBgeyR7cGFydHMuam9pbihcIixcIil9fWA7XG59XG5cbi8qKiBXaGF0IG1zZ3NwZWMgbGVhdmVzIG91dDogYSBwbGFpbiB2YWx1ZSB0aGF0IGlzIHRoZSBkZWZhdWx0LCBhbiBlbXB0eSBsaXN0IHdob3NlIGRlZmF1bHQgaXMgYW4gZW1wdHkgbGlzdC4gKi9cbmZ1bmN0aW9uIHNheXNOb3RoaW5nKHZhbHVlOiB1bmtub3duLCBvdGhlcndpc2U6IHVua25vd24pOiBib29sZWFuIHtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gdmFsdWUubGVuZ3RoID09PSAwICYmIEFycmF5LmlzQXJyYXkob3RoZXJ3aXNlKSAmJiBvdGhlcndpc2UubGVuZ3RoID09PSAwO1xuICByZXR1cm4gdmFsdWUgPT09IG90aGVyd2lzZTtcbn1cblxuZnVuY3Rpb24gd3JpdGVBcyhjb2RlYzogQ29kZWMsIHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgaWYgKHR5cGVvZiBjb2RlYyA9PT0gXCJvYmplY3RcIikge1xuICAgIGlmIChcInN0cnVjdFwiIGluIGNvZGVjKSByZXR1cm4gd3JpdGVTdHJ1Y3QoY29kZWMuc3RydWN0KCksIHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KTtcbiAgICBpZiAoXCJsaXN0XCIgaW4gY29kZWMpIHJldHVybiBgWyR7KHZhbHVlIGFzIHVua25vd25bXSkubWFwKChvbmUpID0+IHdyaXRlQXMoY29kZWMubGlzdCwgb25lKSkuam9pbihcIixcIil9XWA7XG4gICAgaWYgKFwidHVwbGVcIiBpbiBjb2RlYykgcmV0dXJuIGBbJHtjb2RlYy50dXBsZS5tYXAoKG9uZSwgcGxhY2UpID0+IHdyaXRlQXMob25lLCAodmFsdWUgYXMgdW5rbm93bltdKVtwbGFjZV0pKS5qb2luKFwiLFwiKX1dYDtcbiAgICBpZiAoXCJtYXBcIiBpbiBjb2RlYykge1xuICAgICAgY29uc3QgcGFpcnMgPSBPYmplY3QuZW50cmllcyh2YWx1ZSBhcyBvYmplY3QpLm1hcCgoW2tleSwgb25lXSkgPT4gYCR7cXVvdGVkKGtleSl9OiR7d3JpdGVBcyhjb2RlYy5tYXAsIG9uZSl9YCk7XG4gICAgICByZXR1cm4gYHske3BhaXJzLmpvaW4oXCIsXCIpfX1gO1xuICAgIH1cbiAgICBpZiAoXCJhbnlcIiBpbiBjb2RlYykgcmV0dXJuIHdyaXRlT25lT2YoY29kZWMuYW55LCB2YWx1ZSk7XG4gIH1cbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIikgcmV0dXJuIHF1b3RlZCh2YWx1ZSk7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgJiYgIU51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSkgdGhyb3cgbmV3IEVycm9yKGAke3ZhbHVlfSBpcyBubyB3aG9sZSBudW1iZXJgKTtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gd3JpdGVPbmVPZihjb2RlY3M6IHJlYWRvbmx5IENvZGVjW10sIHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgZm9yIChjb25zdCBjb2RlYyBvZiBjb2RlY3MpIHtcbiAgICB0cnkge1xuICAgICAgcmVhZEFzKGNvZGVjLCB2YWx1ZSwgXCJcIik7XG4gICAgfSBjYXRjaCB7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgcmV0dXJuIHdyaXRlQXMoY29kZWMsIHZhbHVlKTtcbiAgfVxuICB0aHJvdyBuZXcgRXJyb3IoXCJmaXRzIG5vbmUgb2YgaXRzIHNoYXBlc1wiKTtcbn1cbiIsICIvKiogU0hBLTI1NiAoRklQUyAxODAtNCk6IGJ5IFdlYkNyeXB0byB3aGVyZSB0aGVyZSBpcyBvbmUsIGJ5IGhhbmQgb24gcGxhaW4gaHR0cCBwYWdlcywgd2hlcmUgYnJvd3NlcnMgaGlkZSBpdC4gKi9cblxuLyoqIFRoZSBkaWdlc3Qgb2YgYnl0ZXMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2hhMjU2KGRhdGE6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KTogUHJvbWlzZTxVaW50OEFycmF5PEFycmF5QnVmZmVyPj4ge1xuICBjb25zdCBzdWJ0bGUgPSBnbG9iYWxUaGlzLmNyeXB0bz8uc3VidGxlIGFzIFN1YnRsZUNyeXB0byB8IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHN1YnRsZSA/IG5ldyBVaW50OEFycmF5KGF3YWl0IHN1YnRsZS5kaWdlc3QoXCJTSEEtMjU2XCIsIGRhdGEpKSA6IHNoYTI1NkJ5SGFuZChkYXRhKTtcbn1cblxuLyoqIFRoZSBmcmFjdGlvbmFsIHBhcnRzIG9mIHRoZSByb290cyBvZiB0aGUgZmlyc3QgcHJpbWVzOiBzcXVhcmUgcm9vdHMgYmVnaW4gdGhlIHN0YXRlLCBjdWJlIHJvb3RzIGdvIGludG8gdGhlIHJvdW5kcy4gKi9cbmNvbnN0IFtTVEFURSwgUk9VTkRTXSA9IGNvbnN0YW50cygpO1xuXG5leHBvcnQgZnVuY3Rpb24gc2hhMjU2QnlIYW5kKGRhdGE6IFVpbnQ4QXJyYXkpOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiB7XG4gIGNvbnN0IGJsb2NrcyA9IHBhZGRlZChkYXRhKTtcbiAgY29uc3Qgc3RhdGUgPSBVaW50MzJBcnJheS5mcm9tKFNUQVRFKTtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVWludDMyQXJyYXkoNjQpO1xuICBmb3IgKGxldCBzdGFydCA9IDA7IHN0YXJ0IDwgYmxvY2tzLmJ5dGVMZW5ndGg7IHN0YXJ0ICs9IDY0KSB7XG4gICAgZm9yIChsZXQgbiA9IDA7IG4gPCAxNjsgbiArPSAxKSB3b3Jkc1tuXSA9IGJsb2Nrcy5nZXRVaW50MzIoc3RhcnQgKyA0ICogbik7XG4gICAgZm9yIChsZXQgbiA9IDE2OyBuIDwgNjQ7IG4gKz0gMSkge1xuICAgICAgY29uc3QgW2EsIGJdID0gW3dvcmRzW24gLSAxNV0hLCB3b3Jkc1tuIC0gMl0hXTtcbiAgICAgIGNvbnN0IG1peGVkQSA9IHR1cm5lZChhLCA3KSBeIHR1cm5lZChhLCAxOCkgXiAoYSA+Pj4gMyk7XG4gICAgICBjb25zdCBtaXhlZEIgPSB0dXJuZWQoYiwgMTcpIF4gdHVybmVkKGIsIDE5KSBeIChiID4+PiAxMCk7XG4gICAgICB3b3Jkc1tuXSA9IHdvcmRzW24gLSAxNl0hICsgbWl4ZWRBICsgd29yZHNbbiAtIDddISArIG1peGVkQjtcbiAgICB9XG4gICAgY29tcHJlc3Moc3RhdGUsIHdvcmRzKTtcbiAgfVxuICBjb25zdCBkaWdlc3QgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDMyKSk7XG4gIHN0YXRlLmZvckVhY2goKHdvcmQsIG4pID0+IGRpZ2VzdC5zZXRVaW50MzIoNCAqIG4sIHdvcmQpKTtcbiAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGRpZ2VzdC5idWZmZXIpO1xufVxuXG5mdW5jdGlvbiBjb21wcmVzcyhzdGF0ZTogVWludDMyQXJyYXksIHdvcmRzOiBVaW50MzJBcnJheSk6IHZvaWQge1xuICBsZXQgW2EsIGIsIGMsIGQsIGUsIGYsIGcsIGhdID0gQXJyYXkuZnJvbShzdGF0ZSkgYXMgW251bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyXTtcbiAgZm9yIChsZXQgbiA9IDA7IG4gPCA2NDsgbiArPSAxKSB7XG4gICAgY29uc3Qgb25lID0gaCArICh0dXJuZWQoZSwgNikgXiB0dXJuZWQoZSwgMTEpIF4gdHVybmVkKGUsIDI1KSkgKyAoKGUgJiBmKSBeICh+ZSAmIGcpKSArIFJPVU5EU1tuXSEgKyB3b3Jkc1tuXSE7XG4gICAgY29uc3QgdHdvID0gKHR1cm5lZChhLCAyKSBeIHR1cm5lZChhLCAxMykgXiB0dXJuZWQoYSwgMjIpKSArICgoYSAmIGIpIF4gKGEgJiBjKSBeIChiICYgYykpO1xuICAgIFtoLCBnLCBmLCBlLCBkLCBjLCBiLCBhXSA9IFtnLCBmLCBlLCAoZCArIG9uZSkgfCAwLCBjLCBiLCBhLCAob25lICsgdHdvKSB8IDBdO1xuICB9XG4gIFthLCBiLCBjLCBkLCBlLCBmLCBnLCBoXS5mb3JFYWNoKCh3b3JkLCBuKSA9PiB7XG4gICAgc3RhdGVbbl0hICs9IHdvcmQ7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBwYWRkZWQoZGF0YTogVWludDhBcnJheSk6IERhdGFWaWV3IHtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShNYXRoLmNlaWwoKGRhdGEubGVuZ3RoICsgOSkgLyA2NCkgKiA2NCk7XG4gIGJ5dGVzLnNldChkYXRhKTtcbiAgYnl0ZXNbZGF0YS5sZW5ndGhdID0gMHg4MDtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpO1xuICB2aWV3LnNldFVpbnQzMihieXRlcy5sZW5ndGggLSA4LCBNYXRoLmZsb29yKGRhdGEubGVuZ3RoIC8gMiAqKiAyOSkpO1xuICB2aWV3LnNldFVpbnQzMihieXRlcy5sZW5ndGggLSA0LCBkYXRhLmxlbmd0aCA8PCAzKTtcbiAgcmV0dXJuIHZpZXc7XG59XG5cbmZ1bmN0aW9uIHR1cm5lZCh3b3JkOiBudW1iZXIsIGJ5OiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gKHdvcmQgPj4+IGJ5KSB8ICh3b3JkIDw8ICgzMiAtIGJ5KSk7XG59XG5cbmZ1bmN0aW9uIGNvbnN0YW50cygpOiBbVWludDMyQXJyYXksIFVpbnQzMkFycmF5XSB7XG4gIGNvbnN0IHByaW1lczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgbiA9IDI7IHByaW1lcy5sZW5ndGggPCA2NDsgbiArPSAxKSBpZiAocHJpbWVzLmV2ZXJ5KChwcmltZSkgPT4gbiAlIHByaW1lKSkgcHJpbWVzLnB1c2gobik7XG4gIGNvbnN0IGZyYWN0aW9uID0gKHJvb3Q6IG51bWJlcikgPT4gTWF0aC5mbG9vcigocm9vdCAtIE1hdGguZmxvb3Iocm9vdCkpICogMiAqKiAzMik7XG4gIHJldHVybiBbVWludDMyQXJyYXkuZnJvbShwcmltZXMuc2xpY2UoMCwgOCkubWFwKChuKSA9PiBmcmFjdGlvbihNYXRoLnNxcnQobikpKSksIFVpbnQzMkFycmF5LmZyb20ocHJpbWVzLm1hcCgobikgPT4gZnJhY3Rpb24oTWF0aC5jYnJ0KG4pKSkpXTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGhleChieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gIHJldHVybiBBcnJheS5mcm9tKGJ5dGVzLCAoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpKS5qb2luKFwiXCIpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdW5oZXgodGV4dDogc3RyaW5nKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICByZXR1cm4gVWludDhBcnJheS5mcm9tKHRleHQubWF0Y2goLy4uL2cpID8/IFtdLCAocGFpcikgPT4gTnVtYmVyLnBhcnNlSW50KHBhaXIsIDE2KSk7XG59XG4iLCAiLyoqXG4gKiBPbmUgbGluZSBvZiB0aGUgam91cm5hbDogZnJvemVuIHRleHQsIHdyaXR0ZW4gb25jZSBieSBpdHMgb3JpZ2luIGFuZCBuZXZlciByZS1zZXJpYWxpc2VkLiBUd2luIG9mIGBsYW5jYXIva2VybmVsL2VudHJ5LnB5YC5cbiAqXG4gKiBUaGUgaGFzaCBvZiBhbiBlbnRyeSBpcyBTSEEtMjU2IG9mIHRoZSBoYXNoIGJlZm9yZSBpdCBhbmQgaXRzIFVURi04IGJ5dGVzOyBoYXNoZXMgdHJhdmVsIGFuZCBhcmUga2VwdCBpbiBoZXguXG4gKi9cblxuaW1wb3J0IHsgdHlwZSBGYWN0U2hhcGUsIHF1b3RlZCwgc2NvcGVPZiwgc3ViamVjdE9mLCB3cml0ZSB9IGZyb20gXCIuLi9zaGFwZS50c1wiO1xuaW1wb3J0IHsgaGV4LCBzaGEyNTYsIHVuaGV4IH0gZnJvbSBcIi4vc2hhMjU2LnRzXCI7XG5cbmV4cG9ydCBjb25zdCBNQVhfRU5UUllfQllURVMgPSA2NV81MzY7XG5jb25zdCBNQVhfU1VCSkVDVCA9IDI0MDtcbmNvbnN0IE1BWF9TSE9SVCA9IDEyMDtcblxuLyoqIFdoYXQgYW4gZW50cnkgc2F5cyBiZXNpZGVzIGl0cyBmYWN0LiBgZGV2aWNlX21zYCAwOiB0aGUgc2FtZSBhcyBgbXNgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWFkaW5nIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGljazogbnVtYmVyO1xuICByZWFkb25seSBkZXZpY2VfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgLyoqIFRoZSBjYWxsZXIncyBvd24ga2V5IG9mIHRoZSB3aXNoIHRoYXQgbGVkIGhlcmUsIHNvIHRoYXQgYSByZXBlYXRlZCB3aXNoIGlzIGFuc3dlcmVkLCBub3QgZG9uZSBhZ2Fpbi4gKi9cbiAgcmVhZG9ubHkgd2lzaDogc3RyaW5nO1xuICByZWFkb25seSBjYXVzZTogc3RyaW5nO1xufVxuXG4vKiogQW4gZW50cnkgYXMgaXQgaXMgcmVhZDogaXRzIGhlYWRpbmcsIHdoYXQgaXQgaXMgYWJvdXQsIGFuZCBpdHMgZmFjdCBhcyBwbGFpbiBKU09OLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyeSBleHRlbmRzIEhlYWRpbmcge1xuICByZWFkb25seSBzY29wZTogc3RyaW5nO1xuICByZWFkb25seSBzdWJqZWN0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdjogbnVtYmVyO1xuICByZWFkb25seSBib2R5OiB1bmtub3duO1xufVxuXG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbi8qKiBXcml0ZXMgYSBmYWN0IGRvd24gZm9yIGV2ZXIuIFRocm93cyB3aGVuIGl0IGlzIHRvbyBsYXJnZSB0byB0cmF2ZWwgb3IgYSBuYW1lIGluIGl0IGlzIHRvbyBsb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyZWV6ZTxULCBHPihoZWFkaW5nOiBIZWFkaW5nLCBvZjogRmFjdFNoYXBlPFQsIEc+LCBmYWN0OiBUKTogc3RyaW5nIHtcbiAgcmV0dXJuIGZyZWV6ZVJhdyh7IC4uLmhlYWRpbmcsIHNjb3BlOiBzY29wZU9mKG9mLCBmYWN0KSwgc3ViamVjdDogc3ViamVjdE9mKG9mLCBmYWN0KSwga2luZDogb2Yua2luZCwgdjogb2YudiB9LCB3cml0ZShvZiwgZmFjdCkpO1xufVxuXG4vKiogV3JpdGVzIGFuIGVudHJ5IGRvd24gd2hvc2UgZmFjdCBpcyBhbHJlYWR5IGNhbm9uaWNhbCBKU09OLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyZWV6ZVJhdyhlbnRyeTogT21pdDxFbnRyeSwgXCJib2R5XCI+LCBib2R5OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCB7IHNjb3BlLCBraW5kLCB3aXNoLCBhY3Rvciwgc3ViamVjdCB9ID0gZW50cnk7XG4gIGNvbnN0IHRvb0xvbmcgPSBbc2NvcGUsIGtpbmQsIHdpc2gsIGFjdG9yXS5zb21lKChuYW1lKSA9PiBBcnJheS5mcm9tKG5hbWUpLmxlbmd0aCA+IE1BWF9TSE9SVCk7XG4gIGlmICh0b29Mb25nIHx8IEFycmF5LmZyb20oc3ViamVjdCkubGVuZ3RoID4gTUFYX1NVQkpFQ1QpIHRocm93IG5ldyBFcnJvcihgYSBuYW1lIHRvbyBsb25nIGZvciBhbiBlbnRyeTogJHtzdWJqZWN0fSAke2tpbmR9ICR7d2lzaH1gKTtcbiAgY29uc3QgdGV4dCA9IGAke29wZW5pbmdPZihlbnRyeSl9JHtib2R5fX1gO1xuICBjb25zdCBieXRlcyA9IGVuY29kZXIuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgaWYgKGJ5dGVzID4gTUFYX0VOVFJZX0JZVEVTKSB0aHJvdyBuZXcgRXJyb3IoYGFuIGVudHJ5IG9mICR7Ynl0ZXN9IGJ5dGVzIGlzIGxhcmdlciB0aGFuICR7TUFYX0VOVFJZX0JZVEVTfWApO1xuICByZXR1cm4gdGV4dDtcbn1cblxuLyoqIEV2ZXJ5dGhpbmcgb2YgYW4gZW50cnkncyB0ZXh0IGJlZm9yZSBpdHMgYm9keS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVuaW5nT2YoZW50cnk6IE9taXQ8RW50cnksIFwiYm9keVwiPik6IHN0cmluZyB7XG4gIGNvbnN0IHBhcnRzID0gW1xuICAgIGBcInRlbmFudFwiOiR7cXVvdGVkKGVudHJ5LnRlbmFudCl9YCxcbiAgICBgXCJvcmlnaW5cIjoke3F1b3RlZChlbnRyeS5vcmlnaW4pfWAsXG4gICAgYFwic2VxXCI6JHtlbnRyeS5zZXF9YCxcbiAgICBgXCJtc1wiOiR7ZW50cnkubXN9YCxcbiAgICBlbnRyeS50aWNrID8gYFwidGlja1wiOiR7ZW50cnkudGlja31gIDogXCJcIixcbiAgICBlbnRyeS5kZXZpY2VfbXMgPyBgXCJkZXZpY2VfbXNcIjoke2VudHJ5LmRldmljZV9tc31gIDogXCJcIixcbiAgICBlbnRyeS5hY3RvciA/IGBcImFjdG9yXCI6JHtxdW90ZWQoZW50cnkuYWN0b3IpfWAgOiBcIlwiLFxuICAgIGVudHJ5Lndpc2ggPyBgXCJ3aXNoXCI6JHtxdW90ZWQoZW50cnkud2lzaCl9YCA6IFwiXCIsXG4gICAgZW50cnkuY2F1c2UgPyBgXCJjYXVzZVwiOiR7cXVvdGVkKGVudHJ5LmNhdXNlKX1gIDogXCJcIixcbiAgICBlbnRyeS5zY29wZSA9PT0gXCJzaG9wXCIgPyBcIlwiIDogYFwic2NvcGVcIjoke3F1b3RlZChlbnRyeS5zY29wZSl9YCxcbiAgICBgXCJzdWJqZWN0XCI6JHtxdW90ZWQoZW50cnkuc3ViamVjdCl9YCxcbiAgICBgXCJraW5kXCI6JHtxdW90ZWQoZW50cnkua2luZCl9YCxcbiAgICBlbnRyeS52ID09PSAxID8gXCJcIiA6IGBcInZcIjoke2VudHJ5LnZ9YCxcbiAgXTtcbiAgcmV0dXJuIGB7JHtwYXJ0cy5maWx0ZXIoKHBhcnQpID0+IHBhcnQpLmpvaW4oXCIsXCIpfSxcImJvZHlcIjpgO1xufVxuXG4vKiogUmVhZHMgYW4gZW50cnkgdGhhdCB0aGlzIHRpbGwgd3JvdGUgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRoYXcodGV4dDogc3RyaW5nKTogRW50cnkge1xuICBjb25zdCBzYWlkID0gSlNPTi5wYXJzZSh0ZXh0KSBhcyBFbnRyeTtcbiAgcmV0dXJuIHsgLi4ueyB0aWNrOiAwLCBkZXZpY2VfbXM6IDAsIGFjdG9yOiBcIlwiLCB3aXNoOiBcIlwiLCBjYXVzZTogXCJcIiwgc2NvcGU6IFwic2hvcFwiLCB2OiAxIH0sIC4uLnNhaWQgfTtcbn1cblxuLyoqIFRoZSBmYWN0IG9mIGFuIGVudHJ5IHRoYXQgdGhpcyB0aWxsIHdyb3RlIGl0c2VsZiwgYXMgdGhlIHZlcnkgdGV4dCB0aGF0IHN0YW5kcyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBib2R5T2YodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3Qgb3BlbmluZyA9IG9wZW5pbmdPZih0aGF3KHRleHQpKTtcbiAgaWYgKCF0ZXh0LnN0YXJ0c1dpdGgob3BlbmluZykpIHRocm93IG5ldyBFcnJvcihgbm90IGFuIGVudHJ5IGFzIHRoaXMgdGlsbCB3cml0ZXMgdGhlbTogJHt0ZXh0LnNsaWNlKDAsIDgwKX1gKTtcbiAgcmV0dXJuIHRleHQuc2xpY2Uob3BlbmluZy5sZW5ndGgsIC0xKTtcbn1cblxuLyoqIFRoZSBoYXNoIGJlZm9yZSB0aGUgZmlyc3QgZW50cnkgb2YgYW4gb3JpZ2luOiBiaW5kcyB0aGUgY2hhaW4gdG8gaXRzIHRlbmFudCBhbmQgb3JpZ2luLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdlbmVzaXModGVuYW50OiBzdHJpbmcsIG9yaWdpbjogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgcmV0dXJuIGhleChhd2FpdCBzaGEyNTYoZW5jb2Rlci5lbmNvZGUoYGxhbmNhci8xXFxuJHt0ZW5hbnR9XFxuJHtvcmlnaW59YCkpKTtcbn1cblxuLyoqIFRoZSBoYXNoIG9mIGFuIGVudHJ5OiBTSEEtMjU2IG9mIHRoZSBoYXNoIGJlZm9yZSBpdCBhbmQgaXRzIGZyb3plbiBieXRlcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsaW5rKHByZXZpb3VzOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IGJ5dGVzID0gZW5jb2Rlci5lbmNvZGUodGV4dCk7XG4gIGNvbnN0IGJvdGggPSBuZXcgVWludDhBcnJheSgzMiArIGJ5dGVzLmxlbmd0aCk7XG4gIGJvdGguc2V0KHVuaGV4KHByZXZpb3VzKSk7XG4gIGJvdGguc2V0KGJ5dGVzLCAzMik7XG4gIHJldHVybiBoZXgoYXdhaXQgc2hhMjU2KGJvdGgpKTtcbn1cbiIsICIvLyBXcml0dGVuIGJ5IGBtYWtlIHdlYmAgZnJvbSB0aGUgc3RydWN0cy4gQ2hhbmdlIHRoZW0sIG5vdCB0aGlzIGZpbGUuXG5cbmltcG9ydCB7IHR5cGUgU2hhcGUsIHNoYXBlIH0gZnJvbSBcIi4uL3NoYXBlLnRzXCI7XG5cbi8qKiBXaG8gSSBhbSwgd2hhdCBteSBjbG9jayBzYXlzLCBhbmQgaG93IGZhciBJIGhhdmUgd2hhdCBJIHdvdWxkIHB1c2g6IG9yaWdpbiDihpIgc2VxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWxsbyB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSB3YWxsX21zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlYWRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgcmVhZG9ubHkgaGFzaGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+Pjtcbn1cbi8qKiBXaG8gSSBhbSwgd2hhdCBteSBjbG9jayBzYXlzLCBhbmQgaG93IGZhciBJIGhhdmUgd2hhdCBJIHdvdWxkIHB1c2g6IG9yaWdpbiDihpIgc2VxLiAqL1xuZXhwb3J0IGludGVyZmFjZSBIZWxsb1dpcmUge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgd2FsbF9tczogbnVtYmVyO1xuICByZWFkb25seSBoZWFkcz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBoYXNoZXM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBIZWxsbzogU2hhcGU8SGVsbG8sIEhlbGxvV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJIZWxsb1wiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wid2FsbF9tc1wiLCBcImludFwiXSxcbiAgW1wiaGVhZHNcIiwgeyBtYXA6IFwiaW50XCIgfSwge31dLFxuICBbXCJoYXNoZXNcIiwgeyBtYXA6IFwic3RyXCIgfSwge31dLFxuXSwge30pO1xuXG4vKiogV2hhdCB0aGUgbm9kZSB1cHN0cmVhbSBoYXMgb2YgdGhvc2Ugb3JpZ2luczogb3JpZ2luIOKGkiAoc2VxLCBoYXNoIGluIGhleCkuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlbGNvbWUge1xuICByZWFkb25seSBub2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJvbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgd2FsbF9tczogbnVtYmVyO1xuICByZWFkb25seSBoZWFkczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgW251bWJlciwgc3RyaW5nXT4+O1xuICByZWFkb25seSBhcGFydDogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbi8qKiBXaGF0IHRoZSBub2RlIHVwc3RyZWFtIGhhcyBvZiB0aG9zZSBvcmlnaW5zOiBvcmlnaW4g4oaSIChzZXEsIGhhc2ggaW4gaGV4KS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2VsY29tZVdpcmUge1xuICByZWFkb25seSBub2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJvbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgd2FsbF9tczogbnVtYmVyO1xuICByZWFkb25seSBoZWFkcz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IFtudW1iZXIsIHN0cmluZ10+PiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYXBhcnQ/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFdlbGNvbWU6IFNoYXBlPFdlbGNvbWUsIFdlbGNvbWVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIldlbGNvbWVcIiwgW1xuICBbXCJub2RlXCIsIFwic3RyXCJdLFxuICBbXCJyb2xlXCIsIFwic3RyXCJdLFxuICBbXCJ3YWxsX21zXCIsIFwiaW50XCJdLFxuICBbXCJoZWFkc1wiLCB7IG1hcDogeyB0dXBsZTogW1wiaW50XCIsIFwic3RyXCJdIH0gfSwge31dLFxuICBbXCJhcGFydFwiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuXSwge30pO1xuXG4vKiogQ29uc2VjdXRpdmUgZW50cmllcyBvZiBvbmUgb3JpZ2luLCBgZmlyc3RgIGJlaW5nIHRoZSBudW1iZXIgb2YgdGhlIGZpcnN0LCBgcHJldmAgdGhlIGhhc2ggYmVmb3JlIGl0IChoZXgpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW4ge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpcnN0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByZXY6IHN0cmluZztcbiAgcmVhZG9ubHkgdGV4dHM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogQ29uc2VjdXRpdmUgZW50cmllcyBvZiBvbmUgb3JpZ2luLCBgZmlyc3RgIGJlaW5nIHRoZSBudW1iZXIgb2YgdGhlIGZpcnN0LCBgcHJldmAgdGhlIGhhc2ggYmVmb3JlIGl0IChoZXgpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5XaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBmaXJzdDogbnVtYmVyO1xuICByZWFkb25seSBwcmV2OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHRzOiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuZXhwb3J0IGNvbnN0IFJ1bjogU2hhcGU8UnVuLCBSdW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJ1blwiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wib3JpZ2luXCIsIFwic3RyXCJdLFxuICBbXCJmaXJzdFwiLCBcImludFwiXSxcbiAgW1wicHJldlwiLCBcInN0clwiXSxcbiAgW1widGV4dHNcIiwgeyBsaXN0OiBcInN0clwiIH1dLFxuXSwge30pO1xuXG4vKiogVGhlIGxpbmUgYmVmb3JlIGEgcnVuJ3MgZW50cmllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuSGVhZGVyIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBmaXJzdDogbnVtYmVyO1xuICByZWFkb25seSBwcmV2OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVudHJpZXM6IG51bWJlcjtcbn1cbi8qKiBUaGUgbGluZSBiZWZvcmUgYSBydW4ncyBlbnRyaWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5IZWFkZXJXaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBmaXJzdDogbnVtYmVyO1xuICByZWFkb25seSBwcmV2OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVudHJpZXM6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBSdW5IZWFkZXI6IFNoYXBlPFJ1bkhlYWRlciwgUnVuSGVhZGVyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSdW5IZWFkZXJcIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcIm9yaWdpblwiLCBcInN0clwiXSxcbiAgW1wiZmlyc3RcIiwgXCJpbnRcIl0sXG4gIFtcInByZXZcIiwgXCJzdHJcIl0sXG4gIFtcImVudHJpZXNcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBIb3cgZmFyIHRoZSByZWNlaXZlciBoYXMgdGhpcyBvcmlnaW4gbm93LiBgc2FpZGA6IGBva2AsIGBnYXBgIChyZXdpbmQgdG8gc2VxKSwgYGZvcmtgIChkaWZmZXJzIGF0IGBmb3JrX2F0YCwgb3IgYmVmb3JlKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuQW5zd2VyIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbiAgcmVhZG9ubHkgZm9ya19hdDogbnVtYmVyO1xuICByZWFkb25seSBhc2lkZTogbnVtYmVyO1xufVxuLyoqIEhvdyBmYXIgdGhlIHJlY2VpdmVyIGhhcyB0aGlzIG9yaWdpbiBub3cuIGBzYWlkYDogYG9rYCwgYGdhcGAgKHJld2luZCB0byBzZXEpLCBgZm9ya2AgKGRpZmZlcnMgYXQgYGZvcmtfYXRgLCBvciBiZWZvcmUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSdW5BbnN3ZXJXaXJlIHtcbiAgcmVhZG9ubHkgb3JpZ2luOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbiAgcmVhZG9ubHkgZm9ya19hdD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYXNpZGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUnVuQW5zd2VyOiBTaGFwZTxSdW5BbnN3ZXIsIFJ1bkFuc3dlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUnVuQW5zd2VyXCIsIFtcbiAgW1wib3JpZ2luXCIsIFwic3RyXCJdLFxuICBbXCJzYWlkXCIsIFwic3RyXCJdLFxuICBbXCJzZXFcIiwgXCJpbnRcIl0sXG4gIFtcImhhc2hcIiwgXCJzdHJcIl0sXG4gIFtcImZvcmtfYXRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImFzaWRlXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBPbmUgYW5zd2VyIGEgcnVuLCBpbiB0aGVpciBvcmRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHVzaEFuc3dlciB7XG4gIHJlYWRvbmx5IHJ1bnM6IHJlYWRvbmx5IChSdW5BbnN3ZXIpW107XG59XG4vKiogT25lIGFuc3dlciBhIHJ1biwgaW4gdGhlaXIgb3JkZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFB1c2hBbnN3ZXJXaXJlIHtcbiAgcmVhZG9ubHkgcnVuczogcmVhZG9ubHkgKFJ1bkFuc3dlcldpcmUpW107XG59XG5leHBvcnQgY29uc3QgUHVzaEFuc3dlcjogU2hhcGU8UHVzaEFuc3dlciwgUHVzaEFuc3dlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHVzaEFuc3dlclwiLCBbXG4gIFtcInJ1bnNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gUnVuQW5zd2VyIH0gfV0sXG5dLCB7fSk7XG5cbi8qKiBFbnRyaWVzIHJlY2VpdmVkIGJ5IHRoZSBvdGhlciBub2RlIGFmdGVyIGl0cyByZWNlaXB0IG51bWJlciBgYWZ0ZXJgLCBvZiB0aGVzZSBzY29wZXMgKGVtcHR5OiBhbGwpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyaWVzQXNrIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1hcms6IHN0cmluZztcbiAgcmVhZG9ubHkgaGVhZHM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSBzY29wZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IG1vc3Q6IG51bWJlcjtcbn1cbi8qKiBFbnRyaWVzIHJlY2VpdmVkIGJ5IHRoZSBvdGhlciBub2RlIGFmdGVyIGl0cyByZWNlaXB0IG51bWJlciBgYWZ0ZXJgLCBvZiB0aGVzZSBzY29wZXMgKGVtcHR5OiBhbGwpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyaWVzQXNrV2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xuICByZWFkb25seSBtYXJrPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBoZWFkcz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzY29wZXM/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBtb3N0PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEVudHJpZXNBc2s6IFNoYXBlPEVudHJpZXNBc2ssIEVudHJpZXNBc2tXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkVudHJpZXNBc2tcIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcImFmdGVyXCIsIFwiaW50XCJdLFxuICBbXCJtYXJrXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJoZWFkc1wiLCB7IG1hcDogXCJpbnRcIiB9LCB7fV0sXG4gIFtcInNjb3Blc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJtb3N0XCIsIFwiaW50XCIsIDUwMF0sXG5dLCB7fSk7XG5cbi8qKiBPbmUgZW50cnkgYXMgaXQgc3RhbmRzIHVwc3RyZWFtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQdWxsZWRFbnRyeSB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xufVxuLyoqIE9uZSBlbnRyeSBhcyBpdCBzdGFuZHMgdXBzdHJlYW0uICovXG5leHBvcnQgaW50ZXJmYWNlIFB1bGxlZEVudHJ5V2lyZSB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFB1bGxlZEVudHJ5OiBTaGFwZTxQdWxsZWRFbnRyeSwgUHVsbGVkRW50cnlXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlB1bGxlZEVudHJ5XCIsIFtcbiAgW1wib3JpZ2luXCIsIFwic3RyXCJdLFxuICBbXCJzZXFcIiwgXCJpbnRcIl0sXG4gIFtcInRleHRcIiwgXCJzdHJcIl0sXG5dLCB7XCJhcnJheVwiOiB0cnVlfSk7XG5cbi8qKiBFbnRyaWVzIGluIHRoZSBvcmRlciBvZiB0aGUgb3RoZXIgbm9kZSdzIHJlY2VpcHQsIHVwIHRvIGB1cHRvYDsgYXNrIGFnYWluIGFmdGVyIGl0IHdoaWxlIGBtb3JlYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRW50cmllc1BhZ2Uge1xuICByZWFkb25seSB1cHRvOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vcmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGVudHJpZXM6IHJlYWRvbmx5IChQdWxsZWRFbnRyeSlbXTtcbiAgcmVhZG9ubHkgbWFyazogc3RyaW5nO1xuICByZWFkb25seSByZXN0YXJ0OiBib29sZWFuO1xufVxuLyoqIEVudHJpZXMgaW4gdGhlIG9yZGVyIG9mIHRoZSBvdGhlciBub2RlJ3MgcmVjZWlwdCwgdXAgdG8gYHVwdG9gOyBhc2sgYWdhaW4gYWZ0ZXIgaXQgd2hpbGUgYG1vcmVgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyaWVzUGFnZVdpcmUge1xuICByZWFkb25seSB1cHRvOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vcmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGVudHJpZXM6IHJlYWRvbmx5IChQdWxsZWRFbnRyeVdpcmUpW107XG4gIHJlYWRvbmx5IG1hcms/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlc3RhcnQ/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEVudHJpZXNQYWdlOiBTaGFwZTxFbnRyaWVzUGFnZSwgRW50cmllc1BhZ2VXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkVudHJpZXNQYWdlXCIsIFtcbiAgW1widXB0b1wiLCBcImludFwiXSxcbiAgW1wibW9yZVwiLCBcImJvb2xcIl0sXG4gIFtcImVudHJpZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gUHVsbGVkRW50cnkgfSB9XSxcbiAgW1wibWFya1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVzdGFydFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuXSwge30pO1xuXG4vKiogV2hhdCB5b3UgaGF2ZSBvZiB0aGlzIG9yaWdpbiBhZnRlciBgYWZ0ZXJgOiBmb3IgYSBub2RlIHRoYXQgbG9zdCB0aGUgdGFpbCBvZiBpdHMgb3duIGpvdXJuYWwuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1bkFzayB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbn1cbi8qKiBXaGF0IHlvdSBoYXZlIG9mIHRoaXMgb3JpZ2luIGFmdGVyIGBhZnRlcmA6IGZvciBhIG5vZGUgdGhhdCBsb3N0IHRoZSB0YWlsIG9mIGl0cyBvd24gam91cm5hbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVuQXNrV2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBSdW5Bc2s6IFNoYXBlPFJ1bkFzaywgUnVuQXNrV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSdW5Bc2tcIiwgW1xuICBbXCJ0ZW5hbnRcIiwgXCJzdHJcIl0sXG4gIFtcIm9yaWdpblwiLCBcInN0clwiXSxcbiAgW1wiYWZ0ZXJcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHBlcnNvbidzIGtleXMgKGJhc2U2NCwgb25lIGFmdGVyIHRoZSBvdGhlciksIG9yIHRoZWlyIGRlc3RydWN0aW9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlMaW5lIHtcbiAgcmVhZG9ubHkgcGVyc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBkZXN0cm95ZWQ6IGJvb2xlYW47XG59XG4vKiogQSBwZXJzb24ncyBrZXlzIChiYXNlNjQsIG9uZSBhZnRlciB0aGUgb3RoZXIpLCBvciB0aGVpciBkZXN0cnVjdGlvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5TGluZVdpcmUge1xuICByZWFkb25seSBwZXJzb246IHN0cmluZztcbiAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRlc3Ryb3llZD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgS2V5TGluZTogU2hhcGU8S2V5TGluZSwgS2V5TGluZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiS2V5TGluZVwiLCBbXG4gIFtcInBlcnNvblwiLCBcInN0clwiXSxcbiAgW1wia2V5XCIsIFwic3RyXCJdLFxuICBbXCJkZXN0cm95ZWRcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHtcImFycmF5XCI6IHRydWV9KTtcblxuLyoqIEtleXMgb2Ygc2VhbGVkIHBlcnNvbmFsIGRhdGEgdGhhdCB0aGUgc2VuZGVyIGhhcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2V5c1B1dCB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBrZXlzOiByZWFkb25seSAoS2V5TGluZSlbXTtcbn1cbi8qKiBLZXlzIG9mIHNlYWxlZCBwZXJzb25hbCBkYXRhIHRoYXQgdGhlIHNlbmRlciBoYXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleXNQdXRXaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtleXM6IHJlYWRvbmx5IChLZXlMaW5lV2lyZSlbXTtcbn1cbmV4cG9ydCBjb25zdCBLZXlzUHV0OiBTaGFwZTxLZXlzUHV0LCBLZXlzUHV0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJLZXlzUHV0XCIsIFtcbiAgW1widGVuYW50XCIsIFwic3RyXCJdLFxuICBbXCJrZXlzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IEtleUxpbmUgfSB9XSxcbl0sIHt9KTtcblxuLyoqIEtleXMgdGhhdCB0aGUgb3RoZXIgbm9kZSBoYXMsIGFmdGVyIGl0cyByZWNlaXB0IG51bWJlciBgYWZ0ZXJgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBLZXlzQXNrIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG59XG4vKiogS2V5cyB0aGF0IHRoZSBvdGhlciBub2RlIGhhcywgYWZ0ZXIgaXRzIHJlY2VpcHQgbnVtYmVyIGBhZnRlcmAuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleXNBc2tXaXJlIHtcbiAgcmVhZG9ubHkgdGVuYW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgS2V5c0FzazogU2hhcGU8S2V5c0FzaywgS2V5c0Fza1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiS2V5c0Fza1wiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wiYWZ0ZXJcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBLZXlzIHVwIHRvIHRoZSByZWNlaXB0IG51bWJlciBgdXB0b2AuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleXNQYWdlIHtcbiAgcmVhZG9ubHkgdXB0bzogbnVtYmVyO1xuICByZWFkb25seSBtb3JlOiBib29sZWFuO1xuICByZWFkb25seSBrZXlzOiByZWFkb25seSAoS2V5TGluZSlbXTtcbn1cbi8qKiBLZXlzIHVwIHRvIHRoZSByZWNlaXB0IG51bWJlciBgdXB0b2AuICovXG5leHBvcnQgaW50ZXJmYWNlIEtleXNQYWdlV2lyZSB7XG4gIHJlYWRvbmx5IHVwdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9yZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkga2V5czogcmVhZG9ubHkgKEtleUxpbmVXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IEtleXNQYWdlOiBTaGFwZTxLZXlzUGFnZSwgS2V5c1BhZ2VXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIktleXNQYWdlXCIsIFtcbiAgW1widXB0b1wiLCBcImludFwiXSxcbiAgW1wibW9yZVwiLCBcImJvb2xcIl0sXG4gIFtcImtleXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gS2V5TGluZSB9IH1dLFxuXSwge30pO1xuXG4vKiogUm93cyBvZiBwdWxsZWQgdmlld3MgdGhhdCBjaGFuZ2VkIGFmdGVyIGBhZnRlcmA7IG9mIG9uZSBicmFuY2gsIG9yIG9mIGFsbCB3aGVuIFwiXCIuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvd3NBc2sge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWZ0ZXI6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWFyazogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgbW9zdDogbnVtYmVyO1xufVxuLyoqIFJvd3Mgb2YgcHVsbGVkIHZpZXdzIHRoYXQgY2hhbmdlZCBhZnRlciBgYWZ0ZXJgOyBvZiBvbmUgYnJhbmNoLCBvciBvZiBhbGwgd2hlbiBcIlwiLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSb3dzQXNrV2lyZSB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBhZnRlcjogbnVtYmVyO1xuICByZWFkb25seSBtYXJrPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1vc3Q/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUm93c0FzazogU2hhcGU8Um93c0FzaywgUm93c0Fza1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUm93c0Fza1wiLCBbXG4gIFtcInRlbmFudFwiLCBcInN0clwiXSxcbiAgW1wiYWZ0ZXJcIiwgXCJpbnRcIl0sXG4gIFtcIm1hcmtcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibW9zdFwiLCBcImludFwiLCA1MDAwXSxcbl0sIHt9KTtcblxuLyoqIENoYW5nZWQgcm93cyBieSB2aWV3LCBpbiB0aGUgb3JkZXIgb2YgYFZpZXcuY29sdW1ucygpYCB3aXRob3V0IHRlbmFudCwgYW5kIGtleXMgb2Ygcm93cyB0aGF0IHdlbnQgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm93c1BhZ2Uge1xuICByZWFkb25seSB1cHRvOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vcmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHJvd3M6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IChyZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdKVtdPj47XG4gIHJlYWRvbmx5IGdvbmU6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IChyZWFkb25seSAobnVtYmVyIHwgc3RyaW5nKVtdKVtdPj47XG4gIHJlYWRvbmx5IGdlbmVyYXRpb25zOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgcmVhZG9ubHkgbWFyazogc3RyaW5nO1xuICByZWFkb25seSByZXN0YXJ0OiBib29sZWFuO1xufVxuLyoqIENoYW5nZWQgcm93cyBieSB2aWV3LCBpbiB0aGUgb3JkZXIgb2YgYFZpZXcuY29sdW1ucygpYCB3aXRob3V0IHRlbmFudCwgYW5kIGtleXMgb2Ygcm93cyB0aGF0IHdlbnQgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm93c1BhZ2VXaXJlIHtcbiAgcmVhZG9ubHkgdXB0bzogbnVtYmVyO1xuICByZWFkb25seSBtb3JlOiBib29sZWFuO1xuICByZWFkb25seSByb3dzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSlbXT4+O1xuICByZWFkb25seSBnb25lOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgKG51bWJlciB8IHN0cmluZylbXSlbXT4+O1xuICByZWFkb25seSBnZW5lcmF0aW9uczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIHJlYWRvbmx5IG1hcms/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlc3RhcnQ/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJvd3NQYWdlOiBTaGFwZTxSb3dzUGFnZSwgUm93c1BhZ2VXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJvd3NQYWdlXCIsIFtcbiAgW1widXB0b1wiLCBcImludFwiXSxcbiAgW1wibW9yZVwiLCBcImJvb2xcIl0sXG4gIFtcInJvd3NcIiwgeyBtYXA6IHsgbGlzdDogeyBsaXN0OiB7IGFueTogW1wiaW50XCIsIFwic3RyXCJdIH0gfSB9IH1dLFxuICBbXCJnb25lXCIsIHsgbWFwOiB7IGxpc3Q6IHsgbGlzdDogeyBhbnk6IFtcImludFwiLCBcInN0clwiXSB9IH0gfSB9XSxcbiAgW1wiZ2VuZXJhdGlvbnNcIiwgeyBtYXA6IFwiaW50XCIgfV0sXG4gIFtcIm1hcmtcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlc3RhcnRcIiwgXCJib29sXCIsIGZhbHNlXSxcbl0sIHt9KTtcblxuLyoqIFBlcnNvbmFsIGRhdGEgaW4gdGhlIGpvdXJuYWw6IHJlYWRhYmxlIG9ubHkgd2hpbGUgdGhlIHBlcnNvbidzIGtleSBleGlzdHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlYWxlZCB7XG4gIHJlYWRvbmx5IHBlcnNvbjogc3RyaW5nO1xuICByZWFkb25seSBib3g6IHN0cmluZztcbn1cbi8qKiBQZXJzb25hbCBkYXRhIGluIHRoZSBqb3VybmFsOiByZWFkYWJsZSBvbmx5IHdoaWxlIHRoZSBwZXJzb24ncyBrZXkgZXhpc3RzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZWFsZWRXaXJlIHtcbiAgcmVhZG9ubHkgcGVyc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJveDogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFNlYWxlZDogU2hhcGU8U2VhbGVkLCBTZWFsZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNlYWxlZFwiLCBbXG4gIFtcInBlcnNvblwiLCBcInN0clwiXSxcbiAgW1wiYm94XCIsIFwic3RyXCJdLFxuXSwge30pO1xuIiwgIi8qKiBSdW5zIG9mIGVudHJpZXMgYXMgbGluZXM6IGEgaGVhZGVyLCB0aGVuIGl0cyBlbnRyaWVzIGFzIHRoZXkgYXJlLiBUd2luIG9mIGBlbmNvZGVfcnVuc2AgaW4gYGxhbmNhci9rZXJuZWwvbWVzc2FnZXMucHlgLiAqL1xuXG5pbXBvcnQgeyByZWFkLCB3cml0ZSB9IGZyb20gXCIuLi9zaGFwZS50c1wiO1xuaW1wb3J0IHsgUnVuSGVhZGVyIH0gZnJvbSBcIi4uL3NoYXBlcy9rZXJuZWwudHNcIjtcblxuZXhwb3J0IGNvbnN0IE1BWF9CQVRDSF9FTlRSSUVTID0gNTAwO1xuZXhwb3J0IGNvbnN0IE1BWF9CQVRDSF9CWVRFUyA9IDI1Nl8wMDA7XG5cbi8qKiBDb25zZWN1dGl2ZSBlbnRyaWVzIG9mIG9uZSBvcmlnaW47IGBwcmV2YCBpcyB0aGUgaGFzaCBiZWZvcmUgdGhlIGZpcnN0LCBpbiBoZXguICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1biB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgZmlyc3Q6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJldjogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0czogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVSdW5zKHJ1bnM6IHJlYWRvbmx5IFJ1bltdKTogc3RyaW5nIHtcbiAgcmV0dXJuIHJ1bnNcbiAgICAuZmxhdE1hcCgoeyB0ZW5hbnQsIG9yaWdpbiwgZmlyc3QsIHByZXYsIHRleHRzIH0pID0+IFtcbiAgICAgIHdyaXRlKFJ1bkhlYWRlciwgeyB0ZW5hbnQsIG9yaWdpbiwgZmlyc3QsIHByZXYsIGVudHJpZXM6IHRleHRzLmxlbmd0aCB9KSxcbiAgICAgIC4uLnRleHRzLFxuICAgIF0pXG4gICAgLmpvaW4oXCJcXG5cIik7XG59XG5cbi8qKiBSdW5zIG91dCBvZiBsaW5lcy4gVGhyb3dzIHdoZW4gdGhlIGhlYWRlcnMgZG8gbm90IGZpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVSdW5zKGRhdGE6IHN0cmluZyk6IFJ1bltdIHtcbiAgY29uc3QgbGluZXMgPSBkYXRhID8gZGF0YS5zcGxpdChcIlxcblwiKSA6IFtdO1xuICBjb25zdCBydW5zOiBSdW5bXSA9IFtdO1xuICBmb3IgKGxldCBwbGFjZSA9IDA7IHBsYWNlIDwgbGluZXMubGVuZ3RoOyApIHtcbiAgICBjb25zdCB7IGVudHJpZXMsIC4uLmhlYWRlciB9ID0gcmVhZChSdW5IZWFkZXIsIEpTT04ucGFyc2UobGluZXNbcGxhY2VdISkpO1xuICAgIGNvbnN0IHRleHRzID0gbGluZXMuc2xpY2UocGxhY2UgKyAxLCBwbGFjZSArIDEgKyBlbnRyaWVzKTtcbiAgICBpZiAodGV4dHMubGVuZ3RoICE9PSBlbnRyaWVzKSB0aHJvdyBuZXcgRXJyb3IoYGEgcnVuIG9mICR7ZW50cmllc30gZW50cmllcyBlbmRzIGFmdGVyICR7dGV4dHMubGVuZ3RofWApO1xuICAgIHJ1bnMucHVzaCh7IC4uLmhlYWRlciwgdGV4dHMgfSk7XG4gICAgcGxhY2UgKz0gMSArIGVudHJpZXM7XG4gIH1cbiAgcmV0dXJuIHJ1bnM7XG59XG4iLCAiLy8gV3JpdHRlbiBieSBgbWFrZSB3ZWJgIGZyb20gdGhlIHN0cnVjdHMuIENoYW5nZSB0aGVtLCBub3QgdGhpcyBmaWxlLlxuXG5pbXBvcnQgKiBhcyBrZXJuZWwgZnJvbSBcIi4va2VybmVsLnRzXCI7XG5pbXBvcnQgKiBhcyB2YWx1ZXMgZnJvbSBcIi4vdmFsdWVzLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEZhY3RTaGFwZSwgdHlwZSBTaGFwZSwgZmFjdFNoYXBlLCBzaGFwZSB9IGZyb20gXCIuLi9zaGFwZS50c1wiO1xuXG4vKiogQW4gb3BlbiBiaWxsOiBhIHRhYmxlJ3MsIG9yIGEgY2FydCBwdXQgYXNpZGUuIGB0aWxsYCBvd25zIGl0OiBvbmx5IGl0cyBvd25lciB0YWtlcyBtb25leSBmb3IgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxPcGVuZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBndWVzdHM6IG51bWJlcjtcbn1cbi8qKiBBbiBvcGVuIGJpbGw6IGEgdGFibGUncywgb3IgYSBjYXJ0IHB1dCBhc2lkZS4gYHRpbGxgIG93bnMgaXQ6IG9ubHkgaXRzIG93bmVyIHRha2VzIG1vbmV5IGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbE9wZW5lZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGd1ZXN0cz86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBCaWxsT3BlbmVkOiBGYWN0U2hhcGU8QmlsbE9wZW5lZCwgQmlsbE9wZW5lZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkJpbGxPcGVuZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm9yZGVyX3R5cGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImd1ZXN0c1wiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmJpbGxfb3BlbmVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogR29vZHMgd2VyZSBwdXQgb24gYSBiaWxsOyBgbW92ZWRfZnJvbWAgbmFtZXMgdGhlIGJpbGwgdGhleSBjYW1lIGZyb20sIGlmIGFueS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbExpbmVzQWRkZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKEJpbGxMaW5lKVtdO1xuICByZWFkb25seSBtb3ZlZF9mcm9tOiBzdHJpbmc7XG59XG4vKiogR29vZHMgd2VyZSBwdXQgb24gYSBiaWxsOyBgbW92ZWRfZnJvbWAgbmFtZXMgdGhlIGJpbGwgdGhleSBjYW1lIGZyb20sIGlmIGFueS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbExpbmVzQWRkZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChCaWxsTGluZVdpcmUpW107XG4gIHJlYWRvbmx5IG1vdmVkX2Zyb20/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQmlsbExpbmVzQWRkZWQ6IEZhY3RTaGFwZTxCaWxsTGluZXNBZGRlZCwgQmlsbExpbmVzQWRkZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsTGluZXNBZGRlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wibGluZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQmlsbExpbmUgfSB9XSxcbiAgW1wibW92ZWRfZnJvbVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmJpbGxfbGluZXNfYWRkZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcImJpbGwve2JpbGx9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIGdvb2Qgb24gYW4gb3BlbiBiaWxsIHVuZGVyIGFuIGlkIG9mIGl0cyBvd24sIHNvIHRoYXQgdHdvIHdhaXRlcnMnIGFkZGl0aW9ucyBuZXZlciBvdmVyd3JpdGUgZWFjaCBvdGhlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbExpbmUge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2Q6IHZhbHVlcy5DYXJ0TGluZTtcbn1cbi8qKiBBIGdvb2Qgb24gYW4gb3BlbiBiaWxsIHVuZGVyIGFuIGlkIG9mIGl0cyBvd24sIHNvIHRoYXQgdHdvIHdhaXRlcnMnIGFkZGl0aW9ucyBuZXZlciBvdmVyd3JpdGUgZWFjaCBvdGhlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbExpbmVXaXJlIHtcbiAgcmVhZG9ubHkgbGluZTogc3RyaW5nO1xuICByZWFkb25seSBnb29kOiB2YWx1ZXMuQ2FydExpbmVXaXJlO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxMaW5lOiBTaGFwZTxCaWxsTGluZSwgQmlsbExpbmVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkJpbGxMaW5lXCIsIFtcbiAgW1wibGluZVwiLCBcInN0clwiXSxcbiAgW1wiZ29vZFwiLCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLkNhcnRMaW5lIH1dLFxuXSwge30pO1xuXG4vKiogR29vZHMgd2VyZSB0YWtlbiBvZmYgYSBiaWxsOyBgbW92ZWRfdG9gIG5hbWVzIHRoZSBiaWxsIHRoZXkgd2VudCB0bywgaWYgYW55LiBBIHZvaWRlZCBsaW5lIHN0YXlzIHZvaWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxMaW5lc1ZvaWRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbW92ZWRfdG86IHN0cmluZztcbn1cbi8qKiBHb29kcyB3ZXJlIHRha2VuIG9mZiBhIGJpbGw7IGBtb3ZlZF90b2AgbmFtZXMgdGhlIGJpbGwgdGhleSB3ZW50IHRvLCBpZiBhbnkuIEEgdm9pZGVkIGxpbmUgc3RheXMgdm9pZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbExpbmVzVm9pZGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSByZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1vdmVkX3RvPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxMaW5lc1ZvaWRlZDogRmFjdFNoYXBlPEJpbGxMaW5lc1ZvaWRlZCwgQmlsbExpbmVzVm9pZGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQmlsbExpbmVzVm9pZGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibW92ZWRfdG9cIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5iaWxsX2xpbmVzX3ZvaWRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiYmlsbC97YmlsbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgZGlzY291bnQgb24gdGhlIHdob2xlIGJpbGwsIHRob3VzYW5kdGhzIG9yIHJ1cGlhaDsgdGhlIGdyZWF0ZXN0IGB2ZXJzaW9uYCBjb3VudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxEaXNjb3VudGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogQSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbCwgdGhvdXNhbmR0aHMgb3IgcnVwaWFoOyB0aGUgZ3JlYXRlc3QgYHZlcnNpb25gIGNvdW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbERpc2NvdW50ZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB2ZXJzaW9uPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxEaXNjb3VudGVkOiBGYWN0U2hhcGU8QmlsbERpc2NvdW50ZWQsIEJpbGxEaXNjb3VudGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQmlsbERpc2NvdW50ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImRpc2NvdW50X3Blcm1pbGxlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJkaXNjb3VudF9hbW91bnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widmVyc2lvblwiLCBcImludFwiLCAxXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmJpbGxfZGlzY291bnRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiYmlsbC97YmlsbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEFub3RoZXIgdGlsbCB0b29rIHRoZSBiaWxsIG92ZXIgYW5kIG93bnMgaXQgbm93OyB0aGUgZ3JlYXRlc3QgYHZlcnNpb25gIGNvdW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFRha2VuIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogQW5vdGhlciB0aWxsIHRvb2sgdGhlIGJpbGwgb3ZlciBhbmQgb3ducyBpdCBub3c7IHRoZSBncmVhdGVzdCBgdmVyc2lvbmAgY291bnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsVGFrZW5XaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB2ZXJzaW9uPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxUYWtlbjogRmFjdFNoYXBlPEJpbGxUYWtlbiwgQmlsbFRha2VuV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQmlsbFRha2VuXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJ2ZXJzaW9uXCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF90YWtlblwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiYmlsbC97YmlsbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgc2FsZSBwYWlkIHRoZXNlIGxpbmVzIG9mIHRoZSBiaWxsLiBBIHBhaWQgYmlsbCBuZXZlciBiZWNvbWVzIHVucGFpZDsgcGFpZCB0d2ljZSBpcyBmbGFnZ2VkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsU2V0dGxlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogQSBzYWxlIHBhaWQgdGhlc2UgbGluZXMgb2YgdGhlIGJpbGwuIEEgcGFpZCBiaWxsIG5ldmVyIGJlY29tZXMgdW5wYWlkOyBwYWlkIHR3aWNlIGlzIGZsYWdnZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxTZXR0bGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG5leHBvcnQgY29uc3QgQmlsbFNldHRsZWQ6IEZhY3RTaGFwZTxCaWxsU2V0dGxlZCwgQmlsbFNldHRsZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJCaWxsU2V0dGxlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wibGluZXNcIiwgeyBsaXN0OiBcInN0clwiIH1dLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuYmlsbF9zZXR0bGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJiaWxsL3tiaWxsfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogVGhlIGJpbGwgd2FzIGdpdmVuIHVwIHdpdGggdGhlc2UgbGluZXMgb24gaXQuIFdoYXQgYSB3YWl0ZXIgY3V0IG9mZiBtZWFud2hpbGUgYWRkcyBrZWVwcyB0aGUgYmlsbCBvcGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsRHJvcHBlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBUaGUgYmlsbCB3YXMgZ2l2ZW4gdXAgd2l0aCB0aGVzZSBsaW5lcyBvbiBpdC4gV2hhdCBhIHdhaXRlciBjdXQgb2ZmIG1lYW53aGlsZSBhZGRzIGtlZXBzIHRoZSBiaWxsIG9wZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxEcm9wcGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IEJpbGxEcm9wcGVkOiBGYWN0U2hhcGU8QmlsbERyb3BwZWQsIEJpbGxEcm9wcGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiQmlsbERyb3BwZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmJpbGxfZHJvcHBlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwiYmlsbC97YmlsbH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgYnJhbmNoJ3MgcHJpbnRlciB3YXMgc2V0IHVwLCBjaGFuZ2VkLCBvciAod2l0aCBubyBzZXR0aW5nKSB0YWtlbiBhd2F5LiBgdmVyc2lvbmAgaXMgdGhlIG9uZSBzZWVuICsgMS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlclNldCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc6IFByaW50ZXJTZXR0aW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgdmVyc2lvbjogbnVtYmVyO1xufVxuLyoqIEEgYnJhbmNoJ3MgcHJpbnRlciB3YXMgc2V0IHVwLCBjaGFuZ2VkLCBvciAod2l0aCBubyBzZXR0aW5nKSB0YWtlbiBhd2F5LiBgdmVyc2lvbmAgaXMgdGhlIG9uZSBzZWVuICsgMS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlclNldFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nPzogUHJpbnRlclNldHRpbmdXaXJlIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdmVyc2lvbjogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IFByaW50ZXJTZXQ6IEZhY3RTaGFwZTxQcmludGVyU2V0LCBQcmludGVyU2V0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUHJpbnRlclNldFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IGFueTogW3sgc3RydWN0OiAoKSA9PiBQcmludGVyU2V0dGluZyB9LCBcIm51bGxcIl0gfSwgbnVsbF0sXG4gIFtcInZlcnNpb25cIiwgXCJpbnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5wcmludGVyX3NldFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcIm1hbmFnZVwiLCBcInN1YmplY3RcIjogXCJwcmludGVyL3ticmFuY2h9L3twcmludGVyfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogT25lIHByaW50ZXI6IHdoZXJlIGl0IGlzIChzZWUgYGxhbmNhci52YWx1ZXMucHJpbnRlcl9hZGRyZXNzYCksIHdoYXQgaXQgY2FuIGRvLCBhbmQgd2hhdCBpdCBpcyBmb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJTZXR0aW5nIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBhZGRyZXNzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxvb2s6IHZhbHVlcy5Mb29rO1xuICByZWFkb25seSBhbnN3ZXJzOiBib29sZWFuO1xuICByZWFkb25seSBkcmF3ZXJfcGluOiAwIHwgMiB8IDU7XG4gIHJlYWRvbmx5IHJlY2VpcHRzOiBib29sZWFuO1xuICByZWFkb25seSB0aWNrZXRzOiBib29sZWFuO1xuICByZWFkb25seSB0aWxsczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgY2F0ZWdvcmllczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgY29kZTogXCJcIiB8IFwiYmFyY29kZVwiIHwgXCJxclwiO1xufVxuLyoqIE9uZSBwcmludGVyOiB3aGVyZSBpdCBpcyAoc2VlIGBsYW5jYXIudmFsdWVzLnByaW50ZXJfYWRkcmVzc2ApLCB3aGF0IGl0IGNhbiBkbywgYW5kIHdoYXQgaXQgaXMgZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyU2V0dGluZ1dpcmUge1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhZGRyZXNzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxvb2s/OiB2YWx1ZXMuTG9va1dpcmUgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFuc3dlcnM/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkcmF3ZXJfcGluPzogMCB8IDIgfCA1IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWNlaXB0cz86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRpY2tldHM/OiBib29sZWFuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0aWxscz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNhdGVnb3JpZXM/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb2RlPzogXCJcIiB8IFwiYmFyY29kZVwiIHwgXCJxclwiIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFByaW50ZXJTZXR0aW5nOiBTaGFwZTxQcmludGVyU2V0dGluZywgUHJpbnRlclNldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlByaW50ZXJTZXR0aW5nXCIsIFtcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYWRkcmVzc1wiLCBcInN0clwiXSxcbiAgW1wibG9va1wiLCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLkxvb2sgfSwge31dLFxuICBbXCJhbnN3ZXJzXCIsIFwiYm9vbFwiLCB0cnVlXSxcbiAgW1wiZHJhd2VyX3BpblwiLCB7IG9mOiBbMCwgMiwgNV0gfSwgMF0sXG4gIFtcInJlY2VpcHRzXCIsIFwiYm9vbFwiLCB0cnVlXSxcbiAgW1widGlja2V0c1wiLCBcImJvb2xcIiwgZmFsc2VdLFxuICBbXCJ0aWxsc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJjYXRlZ29yaWVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImNvZGVcIiwgeyBvZjogW1wiXCIsIFwiYmFyY29kZVwiLCBcInFyXCJdIH0sIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBTb21lYm9keSB3YW50cyB0aGUgZmlyc3QgcHJpbnQgb2YgYSByZWNlaXB0LCBvciBhIHRlc3Qgc3RyaXAgb2YgdGhlIHByaW50ZXIgdGhhdCBgb2ZgIG5hbWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludEFza2VkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuLyoqIFNvbWVib2R5IHdhbnRzIHRoZSBmaXJzdCBwcmludCBvZiBhIHJlY2VpcHQsIG9yIGEgdGVzdCBzdHJpcCBvZiB0aGUgcHJpbnRlciB0aGF0IGBvZmAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50QXNrZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI/OiBcInJlY2VpcHRcIiB8IFwidGVzdFwiIHwgXCJ0aWNrZXRcIiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBQcmludEFza2VkOiBGYWN0U2hhcGU8UHJpbnRBc2tlZCwgUHJpbnRBc2tlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlByaW50QXNrZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInBhcGVyXCIsIHsgb2Y6IFtcInJlY2VpcHRcIiwgXCJ0ZXN0XCIsIFwidGlja2V0XCJdIH0sIFwicmVjZWlwdFwiXSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5wcmludF9hc2tlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwicGFwZXIve3BhcGVyfS97b2Z9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBHb29kcyB3ZXJlIHNlbnQgdG8gdGhlIGtpdGNoZW4gb24gYSB0aWNrZXQgd2l0aCBhIG51bWJlciBvZiBpdHMgb3duLCBgSzEtRDAwN2AsIHNvIHRoYXQgbm90aGluZyBpcyBjb29rZWQgdHdpY2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFRpY2tldE51bWJlcmVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpY2tldDogc3RyaW5nO1xuICByZWFkb25seSBudW1iZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChUaWNrZXRMaW5lKVtdO1xuICByZWFkb25seSBjYW5jZWxsZWQ6IHJlYWRvbmx5IChUaWNrZXRMaW5lKVtdO1xufVxuLyoqIEdvb2RzIHdlcmUgc2VudCB0byB0aGUga2l0Y2hlbiBvbiBhIHRpY2tldCB3aXRoIGEgbnVtYmVyIG9mIGl0cyBvd24sIGBLMS1EMDA3YCwgc28gdGhhdCBub3RoaW5nIGlzIGNvb2tlZCB0d2ljZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0TnVtYmVyZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpY2tldDogc3RyaW5nO1xuICByZWFkb25seSBudW1iZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbmFtZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbGluZXM/OiByZWFkb25seSAoVGlja2V0TGluZVdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNhbmNlbGxlZD86IHJlYWRvbmx5IChUaWNrZXRMaW5lV2lyZSlbXSB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBUaWNrZXROdW1iZXJlZDogRmFjdFNoYXBlPFRpY2tldE51bWJlcmVkLCBUaWNrZXROdW1iZXJlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlRpY2tldE51bWJlcmVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcInRpY2tldFwiLCBcInN0clwiXSxcbiAgW1wibnVtYmVyXCIsIFwic3RyXCJdLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibGluZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gVGlja2V0TGluZSB9IH0sIFtdXSxcbiAgW1wiY2FuY2VsbGVkXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFRpY2tldExpbmUgfSB9LCBbXV0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC50aWNrZXRfbnVtYmVyZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInRpY2tldC97dGlja2V0fVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBnb29kIHRvIGJlIG1hZGU6IGBsaW5lYCBpcyBpdHMgaWQgb24gdGhlIGJpbGwsIG9yIGl0cyBudW1iZXIgb24gdGhlIHNhbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFRpY2tldExpbmUge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9kaWZpZXJzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogQSBnb29kIHRvIGJlIG1hZGU6IGBsaW5lYCBpcyBpdHMgaWQgb24gdGhlIGJpbGwsIG9yIGl0cyBudW1iZXIgb24gdGhlIHNhbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFRpY2tldExpbmVXaXJlIHtcbiAgcmVhZG9ubHkgbGluZTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHF0eV9taWxsaTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFRpY2tldExpbmU6IFNoYXBlPFRpY2tldExpbmUsIFRpY2tldExpbmVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlRpY2tldExpbmVcIiwgW1xuICBbXCJsaW5lXCIsIFwic3RyXCJdLFxuICBbXCJuYW1lXCIsIFwic3RyXCJdLFxuICBbXCJ1bml0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJxdHlfbWlsbGlcIiwgXCJpbnRcIl0sXG4gIFtcIm1vZGlmaWVyc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBBIGtpdGNoZW4gdGlja2V0IHdhcyBwcmludGVkIGFnYWluLCBtYXJrZWQgU0FMSU5BTiB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGlja2V0UmVwcmludGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlja2V0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG51bWJlcjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG59XG4vKiogQSBraXRjaGVuIHRpY2tldCB3YXMgcHJpbnRlZCBhZ2FpbiwgbWFya2VkIFNBTElOQU4gd2l0aCBpdHMgbnVtYmVyIGFtb25nIHRoZSBjb3BpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFRpY2tldFJlcHJpbnRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWNrZXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbnVtYmVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgVGlja2V0UmVwcmludGVkOiBGYWN0U2hhcGU8VGlja2V0UmVwcmludGVkLCBUaWNrZXRSZXByaW50ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJUaWNrZXRSZXByaW50ZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInRpY2tldFwiLCBcInN0clwiXSxcbiAgW1wibnVtYmVyXCIsIFwic3RyXCJdLFxuICBbXCJjb3B5XCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwudGlja2V0X3JlcHJpbnRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwidGlja2V0L3t0aWNrZXR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIHN0cmlwIGNhbWUgb3V0IG9mIGEgcHJpbnRlci4gQSBwcmludGVyIHRoYXQgZG9lcyBub3QgYW5zd2VyIGlzIGJlbGlldmVkIG9uY2UgaXQgdG9vayBhbGwgdGhlIGJ5dGVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXBlclByaW50ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbn1cbi8qKiBBIHN0cmlwIGNhbWUgb3V0IG9mIGEgcHJpbnRlci4gQSBwcmludGVyIHRoYXQgZG9lcyBub3QgYW5zd2VyIGlzIGJlbGlldmVkIG9uY2UgaXQgdG9vayBhbGwgdGhlIGJ5dGVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXBlclByaW50ZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcGVyOiBcInJlY2VpcHRcIiB8IFwidGVzdFwiIHwgXCJ0aWNrZXRcIjtcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFBhcGVyUHJpbnRlZDogRmFjdFNoYXBlPFBhcGVyUHJpbnRlZCwgUGFwZXJQcmludGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUGFwZXJQcmludGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJwYXBlclwiLCB7IG9mOiBbXCJyZWNlaXB0XCIsIFwidGVzdFwiLCBcInRpY2tldFwiXSB9XSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5wYXBlcl9wcmludGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwiXCIsIFwic3ViamVjdFwiOiBcInBhcGVyL3twYXBlcn0ve29mfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBzdHJpcCB3YXMgZ2l2ZW4gdXA6IGl0IHdvdWxkIGhhdmUgY29tZSB0b28gbGF0ZSwgb3IgYSBsYXRlciBjb3B5IHRvb2sgaXRzIHBsYWNlLiBgd2h5YCBpcyBhIGNvZGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyTWlzc2VkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcGVyOiBcInJlY2VpcHRcIiB8IFwidGVzdFwiIHwgXCJ0aWNrZXRcIjtcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weTogbnVtYmVyO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuLyoqIEEgc3RyaXAgd2FzIGdpdmVuIHVwOiBpdCB3b3VsZCBoYXZlIGNvbWUgdG9vIGxhdGUsIG9yIGEgbGF0ZXIgY29weSB0b29rIGl0cyBwbGFjZS4gYHdoeWAgaXMgYSBjb2RlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXBlck1pc3NlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwcmludGVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB3aHk6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBQYXBlck1pc3NlZDogRmFjdFNoYXBlPFBhcGVyTWlzc2VkLCBQYXBlck1pc3NlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlBhcGVyTWlzc2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJwYXBlclwiLCB7IG9mOiBbXCJyZWNlaXB0XCIsIFwidGVzdFwiLCBcInRpY2tldFwiXSB9XSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG4gIFtcImNvcHlcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIndoeVwiLCBcInN0clwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnBhcGVyX21pc3NlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcIlwiLCBcInN1YmplY3RcIjogXCJwYXBlci97cGFwZXJ9L3tvZn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgZHJhd2VyIHdhcyBzcHJ1bmcgYnkgYSBwcmludGVyJ3MgcHVsc2UsIGZvciB0aGUgc2FsZSwgcmVmdW5kLCBjYXNoIG1vdmUgb3Igb3BlbmluZyB0aGF0IGBvZmAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlcktpY2tlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbn1cbi8qKiBBIGRyYXdlciB3YXMgc3BydW5nIGJ5IGEgcHJpbnRlcidzIHB1bHNlLCBmb3IgdGhlIHNhbGUsIHJlZnVuZCwgY2FzaCBtb3ZlIG9yIG9wZW5pbmcgdGhhdCBgb2ZgIG5hbWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJLaWNrZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlcktpY2tlZDogRmFjdFNoYXBlPERyYXdlcktpY2tlZCwgRHJhd2VyS2lja2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiRHJhd2VyS2lja2VkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJwcmludGVyXCIsIFwic3RyXCJdLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmRyYXdlcl9raWNrZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJcIiwgXCJzdWJqZWN0XCI6IFwia2ljay97b2Z9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIGN1c3RvbWVyIHdhbnRzIHRoZSByZWNlaXB0IGJ5IGUtbWFpbC4gVGhlIGFkZHJlc3MgaXMgc2VhbGVkIHVuZGVyIHRoZSBwZXJzb24ncyBvd24ga2V5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0TWFpbEFza2VkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwZXJzb246IHN0cmluZztcbiAgcmVhZG9ubHkgYWRkcmVzczoga2VybmVsLlNlYWxlZDtcbn1cbi8qKiBBIGN1c3RvbWVyIHdhbnRzIHRoZSByZWNlaXB0IGJ5IGUtbWFpbC4gVGhlIGFkZHJlc3MgaXMgc2VhbGVkIHVuZGVyIHRoZSBwZXJzb24ncyBvd24ga2V5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWNlaXB0TWFpbEFza2VkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGVyc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFkZHJlc3M6IGtlcm5lbC5TZWFsZWRXaXJlO1xufVxuZXhwb3J0IGNvbnN0IFJlY2VpcHRNYWlsQXNrZWQ6IEZhY3RTaGFwZTxSZWNlaXB0TWFpbEFza2VkLCBSZWNlaXB0TWFpbEFza2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUmVjZWlwdE1haWxBc2tlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wibWFpbFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicGVyc29uXCIsIFwic3RyXCJdLFxuICBbXCJhZGRyZXNzXCIsIHsgc3RydWN0OiAoKSA9PiBrZXJuZWwuU2VhbGVkIH1dLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucmVjZWlwdF9tYWlsX2Fza2VkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJwZXJzb24ve3BlcnNvbn1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIEEgbWFpbCBzZXJ2ZXIgdG9vayB0aGUgcmVjZWlwdCAoYHNlbnRgKSwgb3IgaXQgd2FzIGdpdmVuIHVwIGZvciB0aGUgcmVhc29uIHRoYXQgYHdoeWAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRNYWlsZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlbnQ6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuLyoqIEEgbWFpbCBzZXJ2ZXIgdG9vayB0aGUgcmVjZWlwdCAoYHNlbnRgKSwgb3IgaXQgd2FzIGdpdmVuIHVwIGZvciB0aGUgcmVhc29uIHRoYXQgYHdoeWAgbmFtZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRNYWlsZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1haWw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBzZW50PzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgd2h5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJlY2VpcHRNYWlsZWQ6IEZhY3RTaGFwZTxSZWNlaXB0TWFpbGVkLCBSZWNlaXB0TWFpbGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUmVjZWlwdE1haWxlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wibWFpbFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wic2VudFwiLCBcImJvb2xcIiwgdHJ1ZV0sXG4gIFtcIndoeVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnJlY2VpcHRfbWFpbGVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwiXCIsIFwic3ViamVjdFwiOiBcIm1haWwve21haWx9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBXaGljaCBub2RlIHNlbmRzIHRoZSBzaG9wJ3MgbWFpbCAob25lIG9mIHRoZW0sIG9yIGl0IHdvdWxkIGdvIHR3aWNlKSwgYW5kIHdoYXQgbmFtZSBhbmQgYW5zd2VyIGFkZHJlc3MgaXQgYmVhcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIE1haWxTZXQge1xuICByZWFkb25seSBzZW50X2J5OiBcImh1YlwiIHwgXCJub2JvZHlcIiB8IFwic2hvcFwiO1xuICByZWFkb25seSBzZW5kZXJfbmFtZTogc3RyaW5nO1xuICByZWFkb25seSByZXBseV90bzogc3RyaW5nO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogV2hpY2ggbm9kZSBzZW5kcyB0aGUgc2hvcCdzIG1haWwgKG9uZSBvZiB0aGVtLCBvciBpdCB3b3VsZCBnbyB0d2ljZSksIGFuZCB3aGF0IG5hbWUgYW5kIGFuc3dlciBhZGRyZXNzIGl0IGJlYXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNYWlsU2V0V2lyZSB7XG4gIHJlYWRvbmx5IHNlbnRfYnk6IFwiaHViXCIgfCBcIm5vYm9keVwiIHwgXCJzaG9wXCI7XG4gIHJlYWRvbmx5IHNlbmRlcl9uYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZXBseV90bz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdmVyc2lvbjogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IE1haWxTZXQ6IEZhY3RTaGFwZTxNYWlsU2V0LCBNYWlsU2V0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiTWFpbFNldFwiLCBbXG4gIFtcInNlbnRfYnlcIiwgeyBvZjogW1wiaHViXCIsIFwibm9ib2R5XCIsIFwic2hvcFwiXSB9XSxcbiAgW1wic2VuZGVyX25hbWVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlcGx5X3RvXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ2ZXJzaW9uXCIsIFwiaW50XCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwubWFpbF9zZXRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJtYW5hZ2VcIiwgXCJzdWJqZWN0XCI6IFwibWFpbF9zZXR0aW5nL3Nob3BcIiwgXCJzY29wZVwiOiBcInNob3BcIn0pO1xuXG4vKiogQSBzYWxlIGlzIGRvbmU6IHN1bSBvZiBnb29kcyBhbmQgZXh0cmFzID0gdG90YWwgPSBzdW0gb2YgcGF5bWVudHMgLSBjaGFuZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVDb21wbGV0ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5ICh2YWx1ZXMuR29vZClbXTtcbiAgcmVhZG9ubHkgZXh0cmFzOiByZWFkb25seSAodmFsdWVzLkV4dHJhKVtdO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKHZhbHVlcy5QYXltZW50KVtdO1xuICByZWFkb25seSBjaGFuZ2U6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBkdWVfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogQSBzYWxlIGlzIGRvbmU6IHN1bSBvZiBnb29kcyBhbmQgZXh0cmFzID0gdG90YWwgPSBzdW0gb2YgcGF5bWVudHMgLSBjaGFuZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVDb21wbGV0ZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKHZhbHVlcy5Hb29kV2lyZSlbXTtcbiAgcmVhZG9ubHkgZXh0cmFzPzogcmVhZG9ubHkgKHZhbHVlcy5FeHRyYVdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xuICByZWFkb25seSBjaGFuZ2U/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGJpbGw/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGN1c3RvbWVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkdWVfZGF5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2FsZUNvbXBsZXRlZDogRmFjdFNoYXBlPFNhbGVDb21wbGV0ZWQsIFNhbGVDb21wbGV0ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJTYWxlQ29tcGxldGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuR29vZCB9IH1dLFxuICBbXCJleHRyYXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLkV4dHJhIH0gfSwgW11dLFxuICBbXCJ0b3RhbFwiLCBcImludFwiXSxcbiAgW1wicGF5bWVudHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlBheW1lbnQgfSB9XSxcbiAgW1wiY2hhbmdlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJiaWxsXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZHVlX2RheVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuc2FsZV9jb21wbGV0ZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBHb29kcyBjYW1lIGJhY2sgYW5kIG1vbmV5IHdlbnQgb3V0OyBhbGwgYW1vdW50cyBwb3NpdGl2ZSwgc3VtIG9mIGdvb2RzIGFuZCBleHRyYXMgPSB0b3RhbCA9IHN1bSBvZiBwYXltZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZVJlZnVuZGVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2RCYWNrKVtdO1xuICByZWFkb25seSBleHRyYXM6IHJlYWRvbmx5ICh2YWx1ZXMuRXh0cmEpW107XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIEdvb2RzIGNhbWUgYmFjayBhbmQgbW9uZXkgd2VudCBvdXQ7IGFsbCBhbW91bnRzIHBvc2l0aXZlLCBzdW0gb2YgZ29vZHMgYW5kIGV4dHJhcyA9IHRvdGFsID0gc3VtIG9mIHBheW1lbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlUmVmdW5kZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlZnVuZDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChHb29kQmFja1dpcmUpW107XG4gIHJlYWRvbmx5IGV4dHJhcz86IHJlYWRvbmx5ICh2YWx1ZXMuRXh0cmFXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKHZhbHVlcy5QYXltZW50V2lyZSlbXTtcbiAgcmVhZG9ubHkgY3VzdG9tZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFNhbGVSZWZ1bmRlZDogRmFjdFNoYXBlPFNhbGVSZWZ1bmRlZCwgU2FsZVJlZnVuZGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiU2FsZVJlZnVuZGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWZ1bmRcIiwgXCJzdHJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlY2VpcHRcIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IEdvb2RCYWNrIH0gfV0sXG4gIFtcImV4dHJhc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuRXh0cmEgfSB9LCBbXV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuc2FsZV9yZWZ1bmRlZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInJlZnVuZFwiLCBcInN1YmplY3RcIjogXCJzYWxlL3tzYWxlfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogR29vZHMgdGFrZW4gYmFjazogYHF0eV9taWxsaWAgYW5kIGBhbW91bnRgIChuZXQgb2YgZGlzY291bnRzKSBnaXZlbiBiYWNrLCBhcyBwb3NpdGl2ZSBudW1iZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHb29kQmFjayB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdF9mYWN0b3JfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2F0ZWdvcnk6IHN0cmluZztcbiAgcmVhZG9ubHkgdGF4OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXRfcHJpY2U6IG51bWJlcjtcbiAgcmVhZG9ubHkgbW9kaWZpZXJzOiByZWFkb25seSAodmFsdWVzLk1vZGlmaWVyKVtdO1xuICByZWFkb25seSB1c2VzOiByZWFkb25seSAocmVhZG9ubHkgW3N0cmluZywgbnVtYmVyXSlbXTtcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG9mZjogbnVtYmVyO1xuICByZWFkb25seSBvZjogbnVtYmVyO1xuICByZWFkb25seSBzb2xkX21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNwb2lsZWQ6IGJvb2xlYW47XG59XG4vKiogR29vZHMgdGFrZW4gYmFjazogYHF0eV9taWxsaWAgYW5kIGBhbW91bnRgIChuZXQgb2YgZGlzY291bnRzKSBnaXZlbiBiYWNrLCBhcyBwb3NpdGl2ZSBudW1iZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHb29kQmFja1dpcmUge1xuICByZWFkb25seSBza3U6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSB1bml0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1bml0X2ZhY3Rvcl9taWxsaT86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2F0ZWdvcnk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRheD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdW5pdF9wcmljZTogbnVtYmVyO1xuICByZWFkb25seSBtb2RpZmllcnM/OiByZWFkb25seSAodmFsdWVzLk1vZGlmaWVyV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdXNlcz86IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBudW1iZXJdKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG9mZj86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb2Y/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNvbGRfbWlsbGk6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3BvaWxlZD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgR29vZEJhY2s6IFNoYXBlPEdvb2RCYWNrLCBHb29kQmFja1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiR29vZEJhY2tcIiwgW1xuICBbXCJza3VcIiwgXCJzdHJcIl0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIl0sXG4gIFtcInVuaXRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInVuaXRfZmFjdG9yX21pbGxpXCIsIFwiaW50XCIsIDEwMDBdLFxuICBbXCJjYXRlZ29yeVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1widGF4XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ1bml0X3ByaWNlXCIsIFwiaW50XCJdLFxuICBbXCJtb2RpZmllcnNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLk1vZGlmaWVyIH0gfSwgW11dLFxuICBbXCJ1c2VzXCIsIHsgbGlzdDogeyB0dXBsZTogW1wic3RyXCIsIFwiaW50XCJdIH0gfSwgW11dLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJxdHlfbWlsbGlcIiwgXCJpbnRcIl0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wib2ZmXCIsIFwiaW50XCIsIDBdLFxuICBbXCJvZlwiLCBcImludFwiLCAwXSxcbiAgW1wic29sZF9taWxsaVwiLCBcImludFwiXSxcbiAgW1wic3BvaWxlZFwiLCBcImJvb2xcIiwgZmFsc2VdLFxuXSwge1wib21pdFwiOiB0cnVlfSk7XG5cbi8qKiBBIHdob2xlIHNhbGUgd2FzIHVuZG9uZSBpbiB0aGUgc2hpZnQgdGhhdCBtYWRlIGl0OyBzaGFwZSBhbmQgc2lnbnMgYXMgb2YgYSByZWZ1bmQgb2YgZXZlcnl0aGluZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZVZvaWRlZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlZnVuZDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChHb29kQmFjaylbXTtcbiAgcmVhZG9ubHkgZXh0cmFzOiByZWFkb25seSAodmFsdWVzLkV4dHJhKVtdO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKHZhbHVlcy5QYXltZW50KVtdO1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBBIHdob2xlIHNhbGUgd2FzIHVuZG9uZSBpbiB0aGUgc2hpZnQgdGhhdCBtYWRlIGl0OyBzaGFwZSBhbmQgc2lnbnMgYXMgb2YgYSByZWZ1bmQgb2YgZXZlcnl0aGluZy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZVZvaWRlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKEdvb2RCYWNrV2lyZSlbXTtcbiAgcmVhZG9ubHkgZXh0cmFzPzogcmVhZG9ubHkgKHZhbHVlcy5FeHRyYVdpcmUpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgU2FsZVZvaWRlZDogRmFjdFNoYXBlPFNhbGVWb2lkZWQsIFNhbGVWb2lkZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJTYWxlVm9pZGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJyZWZ1bmRcIiwgXCJzdHJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInJlY2VpcHRcIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IEdvb2RCYWNrIH0gfV0sXG4gIFtcImV4dHJhc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuRXh0cmEgfSB9LCBbXV0sXG4gIFtcInRvdGFsXCIsIFwiaW50XCJdLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuc2FsZV92b2lkZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJ2b2lkXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIHBlcnNvbiBzYXcgdGhlIGNsYWltZWQgbW9uZXkgYXJyaXZlOyBgcGF5bWVudGAgaXMgaXRzIG51bWJlciBvbiB0aGUgc2FsZSwgZnJvbSAwLiBOZXZlciB0YWtlbiBiYWNrLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXltZW50Q29uZmlybWVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudDogbnVtYmVyO1xuICByZWFkb25seSBtZXRob2Q6IFwiY2FyZFwiIHwgXCJjYXNoXCIgfCBcImV3YWxsZXRcIiB8IFwia2FzYm9uXCIgfCBcInFyaXNfc3RhdGljXCIgfCBcInRyYW5zZmVyXCI7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWY6IHN0cmluZztcbn1cbi8qKiBBIHBlcnNvbiBzYXcgdGhlIGNsYWltZWQgbW9uZXkgYXJyaXZlOyBgcGF5bWVudGAgaXMgaXRzIG51bWJlciBvbiB0aGUgc2FsZSwgZnJvbSAwLiBOZXZlciB0YWtlbiBiYWNrLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXltZW50Q29uZmlybWVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1ldGhvZDogXCJjYXJkXCIgfCBcImNhc2hcIiB8IFwiZXdhbGxldFwiIHwgXCJrYXNib25cIiB8IFwicXJpc19zdGF0aWNcIiB8IFwidHJhbnNmZXJcIjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBQYXltZW50Q29uZmlybWVkOiBGYWN0U2hhcGU8UGF5bWVudENvbmZpcm1lZCwgUGF5bWVudENvbmZpcm1lZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlBheW1lbnRDb25maXJtZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm1ldGhvZFwiLCB7IG9mOiBbXCJjYXJkXCIsIFwiY2FzaFwiLCBcImV3YWxsZXRcIiwgXCJrYXNib25cIiwgXCJxcmlzX3N0YXRpY1wiLCBcInRyYW5zZmVyXCJdIH1dLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcInJlZlwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLnBheW1lbnRfY29uZmlybWVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJzYWxlL3tzYWxlfVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogQSBwZXJzb24gbG9va2VkIGFuZCB0aGUgY2xhaW1lZCBtb25leSB3YXMgbm90IHRoZXJlLiBBIGNvbmZpcm1hdGlvbiwgZWFybGllciBvciBsYXRlciwgb3V0cmFua3MgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBheW1lbnRNaXNzZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IG1ldGhvZDogXCJjYXJkXCIgfCBcImNhc2hcIiB8IFwiZXdhbGxldFwiIHwgXCJrYXNib25cIiB8IFwicXJpc19zdGF0aWNcIiB8IFwidHJhbnNmZXJcIjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIEEgcGVyc29uIGxvb2tlZCBhbmQgdGhlIGNsYWltZWQgbW9uZXkgd2FzIG5vdCB0aGVyZS4gQSBjb25maXJtYXRpb24sIGVhcmxpZXIgb3IgbGF0ZXIsIG91dHJhbmtzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXltZW50TWlzc2VkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1ldGhvZDogXCJjYXJkXCIgfCBcImNhc2hcIiB8IFwiZXdhbGxldFwiIHwgXCJrYXNib25cIiB8IFwicXJpc19zdGF0aWNcIiB8IFwidHJhbnNmZXJcIjtcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFBheW1lbnRNaXNzZWQ6IEZhY3RTaGFwZTxQYXltZW50TWlzc2VkLCBQYXltZW50TWlzc2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiUGF5bWVudE1pc3NlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicGF5bWVudFwiLCBcImludFwiLCAwXSxcbiAgW1wibWV0aG9kXCIsIHsgb2Y6IFtcImNhcmRcIiwgXCJjYXNoXCIsIFwiZXdhbGxldFwiLCBcImthc2JvblwiLCBcInFyaXNfc3RhdGljXCIsIFwidHJhbnNmZXJcIl0gfV0sXG4gIFtcImFtb3VudFwiLCBcImludFwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucGF5bWVudF9taXNzZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIGN1c3RvbWVyIHBhaWQgYmFjayBrYXNib24uICovXG5leHBvcnQgaW50ZXJmYWNlIENyZWRpdFJlcGFpZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKHZhbHVlcy5QYXltZW50KVtdO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG59XG4vKiogQSBjdXN0b21lciBwYWlkIGJhY2sga2FzYm9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDcmVkaXRSZXBhaWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnRXaXJlKVtdO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgQ3JlZGl0UmVwYWlkOiBGYWN0U2hhcGU8Q3JlZGl0UmVwYWlkLCBDcmVkaXRSZXBhaWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJDcmVkaXRSZXBhaWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcImN1c3RvbWVyXCIsIFwic3RyXCJdLFxuICBbXCJwYXltZW50c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUGF5bWVudCB9IH1dLFxuICBbXCJ0b3RhbFwiLCBcImludFwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0sIHtcImtpbmRcIjogXCJ0aWxsLmNyZWRpdF9yZXBhaWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcImNyZWRpdC97Y3VzdG9tZXJ9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIGN1c3RvbWVyIHdobyBtYXkgYnV5IG9uIGNyZWRpdDsgbmFtZSBhbmQgcGhvbmUgYXJlIHNlYWxlZCB1bmRlciB0aGUgY3VzdG9tZXIncyBvd24ga2V5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDdXN0b21lck5hbWVkIHtcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZToga2VybmVsLlNlYWxlZDtcbiAgcmVhZG9ubHkgcGhvbmU6IGtlcm5lbC5TZWFsZWQgfCBudWxsO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogQSBjdXN0b21lciB3aG8gbWF5IGJ1eSBvbiBjcmVkaXQ7IG5hbWUgYW5kIHBob25lIGFyZSBzZWFsZWQgdW5kZXIgdGhlIGN1c3RvbWVyJ3Mgb3duIGtleS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3VzdG9tZXJOYW1lZFdpcmUge1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBrZXJuZWwuU2VhbGVkV2lyZTtcbiAgcmVhZG9ubHkgcGhvbmU/OiBrZXJuZWwuU2VhbGVkV2lyZSB8IG51bGwgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHZlcnNpb24/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ3VzdG9tZXJOYW1lZDogRmFjdFNoYXBlPEN1c3RvbWVyTmFtZWQsIEN1c3RvbWVyTmFtZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJDdXN0b21lck5hbWVkXCIsIFtcbiAgW1wiY3VzdG9tZXJcIiwgXCJzdHJcIl0sXG4gIFtcIm5hbWVcIiwgeyBzdHJ1Y3Q6ICgpID0+IGtlcm5lbC5TZWFsZWQgfV0sXG4gIFtcInBob25lXCIsIHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IGtlcm5lbC5TZWFsZWQgfSwgXCJudWxsXCJdIH0sIG51bGxdLFxuICBbXCJ2ZXJzaW9uXCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuY3VzdG9tZXJfbmFtZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInBlcnNvbi97Y3VzdG9tZXJ9XCIsIFwic2NvcGVcIjogXCJzaG9wXCJ9KTtcblxuLyoqIEEgcmVjZWlwdCB3YXMgcHJpbnRlZCBhZ2FpbiwgbWFya2VkIFNBTElOQU4gd2l0aCBpdHMgbnVtYmVyIGFtb25nIHRoZSBjb3BpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRSZXByaW50ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weTogbnVtYmVyO1xufVxuLyoqIEEgcmVjZWlwdCB3YXMgcHJpbnRlZCBhZ2FpbiwgbWFya2VkIFNBTElOQU4gd2l0aCBpdHMgbnVtYmVyIGFtb25nIHRoZSBjb3BpZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRSZXByaW50ZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVjZWlwdFJlcHJpbnRlZDogRmFjdFNoYXBlPFJlY2VpcHRSZXByaW50ZWQsIFJlY2VpcHRSZXByaW50ZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJSZWNlaXB0UmVwcmludGVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJyZWNlaXB0XCIsIFwic3RyXCJdLFxuICBbXCJjb3B5XCIsIFwiaW50XCIsIDFdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwucmVjZWlwdF9yZXByaW50ZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNhbGUve3NhbGV9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBBIGJyYW5jaCdzIChvciB3aXRoIG5vIGJyYW5jaCwgdGhlIHNob3AncykgdGVybXMgb2Ygc2VsbGluZyBjaGFuZ2VkLiBgdmVyc2lvbmAgaXMgdGhlIG9uZSBzZWVuICsgMS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ0NoYW5nZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogQ2hhcmdlc1NldHRpbmcgfCBSb3VuZGluZ1NldHRpbmcgfCBSZWNlaXB0U2V0dGluZyB8IFJlYXNvbnNTZXR0aW5nIHwgUXJpc1NldHRpbmcgfCBEYXlTZXR0aW5nO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogQSBicmFuY2gncyAob3Igd2l0aCBubyBicmFuY2gsIHRoZSBzaG9wJ3MpIHRlcm1zIG9mIHNlbGxpbmcgY2hhbmdlZC4gYHZlcnNpb25gIGlzIHRoZSBvbmUgc2VlbiArIDEuICovXG5leHBvcnQgaW50ZXJmYWNlIFNldHRpbmdDaGFuZ2VkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2V0dGluZzogQ2hhcmdlc1NldHRpbmdXaXJlIHwgUm91bmRpbmdTZXR0aW5nV2lyZSB8IFJlY2VpcHRTZXR0aW5nV2lyZSB8IFJlYXNvbnNTZXR0aW5nV2lyZSB8IFFyaXNTZXR0aW5nV2lyZSB8IERheVNldHRpbmdXaXJlO1xuICByZWFkb25seSB2ZXJzaW9uOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgU2V0dGluZ0NoYW5nZWQ6IEZhY3RTaGFwZTxTZXR0aW5nQ2hhbmdlZCwgU2V0dGluZ0NoYW5nZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBmYWN0U2hhcGUoXCJTZXR0aW5nQ2hhbmdlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IGFueTogW3sgc3RydWN0OiAoKSA9PiBDaGFyZ2VzU2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUm91bmRpbmdTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBSZWNlaXB0U2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUmVhc29uc1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IFFyaXNTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBEYXlTZXR0aW5nIH1dIH1dLFxuICBbXCJ2ZXJzaW9uXCIsIFwiaW50XCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuc2V0dGluZ19jaGFuZ2VkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwibWFuYWdlXCIsIFwic3ViamVjdFwiOiBudWxsLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogU2VydmljZSBjaGFyZ2UgYW5kIHRheGVzIGluIHRoZSBvcmRlciB0aGV5IGFyZSByZWNrb25lZDsgd2hldGhlciBzaGVsZiBwcmljZXMgaG9sZCB0aGUgdGF4LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFyZ2VzU2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcImNoYXJnZXNcIjtcbiAgcmVhZG9ubHkgY2hhcmdlczogcmVhZG9ubHkgKHZhbHVlcy5DaGFyZ2UpW107XG4gIHJlYWRvbmx5IGluY2x1ZGVzX3RheDogYm9vbGVhbjtcbn1cbi8qKiBTZXJ2aWNlIGNoYXJnZSBhbmQgdGF4ZXMgaW4gdGhlIG9yZGVyIHRoZXkgYXJlIHJlY2tvbmVkOyB3aGV0aGVyIHNoZWxmIHByaWNlcyBob2xkIHRoZSB0YXguICovXG5leHBvcnQgaW50ZXJmYWNlIENoYXJnZXNTZXR0aW5nV2lyZSB7XG4gIHJlYWRvbmx5IGlzOiBcImNoYXJnZXNcIjtcbiAgcmVhZG9ubHkgY2hhcmdlcz86IHJlYWRvbmx5ICh2YWx1ZXMuQ2hhcmdlV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgaW5jbHVkZXNfdGF4PzogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDaGFyZ2VzU2V0dGluZzogU2hhcGU8Q2hhcmdlc1NldHRpbmcsIENoYXJnZXNTZXR0aW5nV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDaGFyZ2VzU2V0dGluZ1wiLCBbXG4gIFtcImNoYXJnZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLkNoYXJnZSB9IH0sIFtdXSxcbiAgW1wiaW5jbHVkZXNfdGF4XCIsIFwiYm9vbFwiLCBmYWxzZV0sXG5dLCB7XCJvbWl0XCI6IHRydWUsIFwidGFnXCI6IFtcImlzXCIsIFwiY2hhcmdlc1wiXX0pO1xuXG4vKiogVGhlIHNtYWxsZXN0IGNvaW4gaW4gdGhlIGRyYXdlcjsgb25seSBjYXNoIGlzIHJvdW5kZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJvdW5kaW5nU2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcInJvdW5kaW5nXCI7XG4gIHJlYWRvbmx5IHJvdW5kX2Nhc2hfdG86IG51bWJlcjtcbiAgcmVhZG9ubHkgcm91bmRfY2FzaDogXCJkb3duXCIgfCBcIm5lYXJlc3RcIiB8IFwidXBcIjtcbn1cbi8qKiBUaGUgc21hbGxlc3QgY29pbiBpbiB0aGUgZHJhd2VyOyBvbmx5IGNhc2ggaXMgcm91bmRlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm91bmRpbmdTZXR0aW5nV2lyZSB7XG4gIHJlYWRvbmx5IGlzOiBcInJvdW5kaW5nXCI7XG4gIHJlYWRvbmx5IHJvdW5kX2Nhc2hfdG8/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJvdW5kX2Nhc2g/OiBcImRvd25cIiB8IFwibmVhcmVzdFwiIHwgXCJ1cFwiIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJvdW5kaW5nU2V0dGluZzogU2hhcGU8Um91bmRpbmdTZXR0aW5nLCBSb3VuZGluZ1NldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJvdW5kaW5nU2V0dGluZ1wiLCBbXG4gIFtcInJvdW5kX2Nhc2hfdG9cIiwgXCJpbnRcIiwgMTAwXSxcbiAgW1wicm91bmRfY2FzaFwiLCB7IG9mOiBbXCJkb3duXCIsIFwibmVhcmVzdFwiLCBcInVwXCJdIH0sIFwibmVhcmVzdFwiXSxcbl0sIHtcIm9taXRcIjogdHJ1ZSwgXCJ0YWdcIjogW1wiaXNcIiwgXCJyb3VuZGluZ1wiXX0pO1xuXG4vKiogV2hhdCBzdGFuZHMgYWJvdmUgYW5kIGJlbG93IGV2ZXJ5IHJlY2VpcHQsIGhvdyB3aWRlIHRoZSBwYXBlciBpcyAoMzIgb3IgNDggY29sdW1ucyksIGFuZCB0aGUgdGF4IG51bWJlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdFNldHRpbmcge1xuICByZWFkb25seSBpczogXCJyZWNlaXB0XCI7XG4gIHJlYWRvbmx5IGhlYWRlcjogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgZm9vdGVyOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBjb2x1bW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRheF9pZDogc3RyaW5nO1xufVxuLyoqIFdoYXQgc3RhbmRzIGFib3ZlIGFuZCBiZWxvdyBldmVyeSByZWNlaXB0LCBob3cgd2lkZSB0aGUgcGFwZXIgaXMgKDMyIG9yIDQ4IGNvbHVtbnMpLCBhbmQgdGhlIHRheCBudW1iZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHRTZXR0aW5nV2lyZSB7XG4gIHJlYWRvbmx5IGlzOiBcInJlY2VpcHRcIjtcbiAgcmVhZG9ubHkgaGVhZGVyPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZm9vdGVyPzogcmVhZG9ubHkgKHN0cmluZylbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY29sdW1ucz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdGF4X2lkPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJlY2VpcHRTZXR0aW5nOiBTaGFwZTxSZWNlaXB0U2V0dGluZywgUmVjZWlwdFNldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlY2VpcHRTZXR0aW5nXCIsIFtcbiAgW1wiaGVhZGVyXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImZvb3RlclwiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuICBbXCJjb2x1bW5zXCIsIFwiaW50XCIsIDMyXSxcbiAgW1widGF4X2lkXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlLCBcInRhZ1wiOiBbXCJpc1wiLCBcInJlY2VpcHRcIl19KTtcblxuLyoqIFRoZSByZWFzb25zIGEgZGlzY291bnQgYnkgaGFuZCBtYXkgaGF2ZTsgbm9uZSBsaXN0ZWQgbWVhbnMgYW55IHJlYXNvbiwgb3Igbm9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVhc29uc1NldHRpbmcge1xuICByZWFkb25seSBpczogXCJyZWFzb25zXCI7XG4gIHJlYWRvbmx5IGRpc2NvdW50OiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuLyoqIFRoZSByZWFzb25zIGEgZGlzY291bnQgYnkgaGFuZCBtYXkgaGF2ZTsgbm9uZSBsaXN0ZWQgbWVhbnMgYW55IHJlYXNvbiwgb3Igbm9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVhc29uc1NldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwicmVhc29uc1wiO1xuICByZWFkb25seSBkaXNjb3VudD86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUmVhc29uc1NldHRpbmc6IFNoYXBlPFJlYXNvbnNTZXR0aW5nLCBSZWFzb25zU2V0dGluZ1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVhc29uc1NldHRpbmdcIiwgW1xuICBbXCJkaXNjb3VudFwiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuXSwge1wib21pdFwiOiB0cnVlLCBcInRhZ1wiOiBbXCJpc1wiLCBcInJlYXNvbnNcIl19KTtcblxuLyoqIFRoZSB0ZXh0IGluc2lkZSB0aGUgc2hvcCdzIHByaW50ZWQgUVJJUyBjb2RlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRcmlzU2V0dGluZyB7XG4gIHJlYWRvbmx5IGlzOiBcInFyaXNcIjtcbiAgcmVhZG9ubHkgc3RhdGljX3BheWxvYWQ6IHN0cmluZztcbn1cbi8qKiBUaGUgdGV4dCBpbnNpZGUgdGhlIHNob3AncyBwcmludGVkIFFSSVMgY29kZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXJpc1NldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwicXJpc1wiO1xuICByZWFkb25seSBzdGF0aWNfcGF5bG9hZD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBRcmlzU2V0dGluZzogU2hhcGU8UXJpc1NldHRpbmcsIFFyaXNTZXR0aW5nV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJRcmlzU2V0dGluZ1wiLCBbXG4gIFtcInN0YXRpY19wYXlsb2FkXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlLCBcInRhZ1wiOiBbXCJpc1wiLCBcInFyaXNcIl19KTtcblxuLyoqIFRoZSBzaG9wJ3Mgem9uZSwgYW5kIGhvdyBtYW55IG1pbnV0ZXMgYWZ0ZXIgbWlkbmlnaHQgaXRzIGJ1c2luZXNzIGRheSBiZWdpbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIERheVNldHRpbmcge1xuICByZWFkb25seSBpczogXCJkYXlcIjtcbiAgcmVhZG9ubHkgem9uZV9taW46IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RhcnRzX21pbjogbnVtYmVyO1xufVxuLyoqIFRoZSBzaG9wJ3Mgem9uZSwgYW5kIGhvdyBtYW55IG1pbnV0ZXMgYWZ0ZXIgbWlkbmlnaHQgaXRzIGJ1c2luZXNzIGRheSBiZWdpbnMuICovXG5leHBvcnQgaW50ZXJmYWNlIERheVNldHRpbmdXaXJlIHtcbiAgcmVhZG9ubHkgaXM6IFwiZGF5XCI7XG4gIHJlYWRvbmx5IHpvbmVfbWluPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzdGFydHNfbWluPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IERheVNldHRpbmc6IFNoYXBlPERheVNldHRpbmcsIERheVNldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRheVNldHRpbmdcIiwgW1xuICBbXCJ6b25lX21pblwiLCBcImludFwiLCA0MjBdLFxuICBbXCJzdGFydHNfbWluXCIsIFwiaW50XCIsIDBdLFxuXSwge1wib21pdFwiOiB0cnVlLCBcInRhZ1wiOiBbXCJpc1wiLCBcImRheVwiXX0pO1xuXG4vKiogQSBwZXJzb24gdG9vayBvdmVyIGEgZHJhd2VyIHdpdGggdGhhdCBtdWNoIGNhc2ggaW4gaXQuIFRoZSBzaGlmdCdzIGRheSBpcyB0aGUgZGF5IG9mIGFsbCBpdHMgc2FsZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoaWZ0T3BlbmVkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlcmllczogc3RyaW5nO1xuICByZWFkb25seSBmbG9hdF9jYXNoOiBudW1iZXI7XG59XG4vKiogQSBwZXJzb24gdG9vayBvdmVyIGEgZHJhd2VyIHdpdGggdGhhdCBtdWNoIGNhc2ggaW4gaXQuIFRoZSBzaGlmdCdzIGRheSBpcyB0aGUgZGF5IG9mIGFsbCBpdHMgc2FsZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoaWZ0T3BlbmVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBzZXJpZXM6IHN0cmluZztcbiAgcmVhZG9ubHkgZmxvYXRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTaGlmdE9wZW5lZDogRmFjdFNoYXBlPFNoaWZ0T3BlbmVkLCBTaGlmdE9wZW5lZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIlNoaWZ0T3BlbmVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCJdLFxuICBbXCJzZXJpZXNcIiwgXCJzdHJcIl0sXG4gIFtcImZsb2F0X2Nhc2hcIiwgXCJpbnRcIiwgMF0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5zaGlmdF9vcGVuZWRcIiwgXCJ2XCI6IDEsIFwibmVlZHNcIjogXCJzZWxsXCIsIFwic3ViamVjdFwiOiBcInNoaWZ0L3tzaGlmdH1cIiwgXCJzY29wZVwiOiBcInticmFuY2h9XCJ9KTtcblxuLyoqIFRoZSBkcmF3ZXIgd2FzIGNvdW50ZWQuIGBleHBlY3RlZF9jYXNoYCBhbmQgYHNhbGVzYCBhcmUgd2hhdCB0aGUgY2xvc2luZyBub2RlIGtuZXcgdGhlbiwgZm9yIGV2ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoaWZ0Q2xvc2VkIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvdW50ZWQ6IHJlYWRvbmx5IChOb3RlQ291bnQpW107XG4gIHJlYWRvbmx5IGNvdW50ZWRfY2FzaDogbnVtYmVyO1xuICByZWFkb25seSBleHBlY3RlZF9jYXNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNhbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBUaGUgZHJhd2VyIHdhcyBjb3VudGVkLiBgZXhwZWN0ZWRfY2FzaGAgYW5kIGBzYWxlc2AgYXJlIHdoYXQgdGhlIGNsb3Npbmcgbm9kZSBrbmV3IHRoZW4sIGZvciBldmVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGlmdENsb3NlZFdpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY291bnRlZD86IHJlYWRvbmx5IChOb3RlQ291bnRXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb3VudGVkX2Nhc2g/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNhbGVzPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFNoaWZ0Q2xvc2VkOiBGYWN0U2hhcGU8U2hpZnRDbG9zZWQsIFNoaWZ0Q2xvc2VkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiU2hpZnRDbG9zZWRcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImJ1c2luZXNzX2RheVwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIl0sXG4gIFtcImNvdW50ZWRcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gTm90ZUNvdW50IH0gfSwgW11dLFxuICBbXCJjb3VudGVkX2Nhc2hcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImV4cGVjdGVkX2Nhc2hcIiwgXCJpbnRcIiwgMF0sXG4gIFtcInNhbGVzXCIsIFwiaW50XCIsIDBdLFxuICBbXCJub3RlXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuc2hpZnRfY2xvc2VkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwiY2xvc2Vfc2hpZnRcIiwgXCJzdWJqZWN0XCI6IFwic2hpZnQve3NoaWZ0fVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogU28gbWFueSBub3RlcyBvciBjb2lucyBvZiBvbmUgZGVub21pbmF0aW9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlQ291bnQge1xuICByZWFkb25seSBub3RlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBpZWNlczogbnVtYmVyO1xufVxuLyoqIFNvIG1hbnkgbm90ZXMgb3IgY29pbnMgb2Ygb25lIGRlbm9taW5hdGlvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZUNvdW50V2lyZSB7XG4gIHJlYWRvbmx5IG5vdGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGllY2VzOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgTm90ZUNvdW50OiBTaGFwZTxOb3RlQ291bnQsIE5vdGVDb3VudFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTm90ZUNvdW50XCIsIFtcbiAgW1wibm90ZVwiLCBcImludFwiXSxcbiAgW1wicGllY2VzXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogQ2FzaCB3ZW50IGludG8gdGhlIGRyYXdlciAocG9zaXRpdmUpIG9yIG91dCBvZiBpdCAobmVnYXRpdmUpIHdpdGhvdXQgYSBzYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDYXNoTW92ZWQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBub3RlOiBzdHJpbmc7XG59XG4vKiogQ2FzaCB3ZW50IGludG8gdGhlIGRyYXdlciAocG9zaXRpdmUpIG9yIG91dCBvZiBpdCAobmVnYXRpdmUpIHdpdGhvdXQgYSBzYWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDYXNoTW92ZWRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBDYXNoTW92ZWQ6IEZhY3RTaGFwZTxDYXNoTW92ZWQsIENhc2hNb3ZlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIGZhY3RTaGFwZShcIkNhc2hNb3ZlZFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9LCB7XCJraW5kXCI6IFwidGlsbC5jYXNoX21vdmVkXCIsIFwidlwiOiAxLCBcIm5lZWRzXCI6IFwic2VsbFwiLCBcInN1YmplY3RcIjogXCJzaGlmdC97c2hpZnR9XCIsIFwic2NvcGVcIjogXCJ7YnJhbmNofVwifSk7XG5cbi8qKiBUaGUgZHJhd2VyIHdhcyBvcGVuZWQgd2l0aG91dCBhIHNhbGUsIGFuZCB3aHkuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlck9wZW5lZCB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIFRoZSBkcmF3ZXIgd2FzIG9wZW5lZCB3aXRob3V0IGEgc2FsZSwgYW5kIHdoeS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT3BlbmVkV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlck9wZW5lZDogRmFjdFNoYXBlPERyYXdlck9wZW5lZCwgRHJhd2VyT3BlbmVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gZmFjdFNoYXBlKFwiRHJhd2VyT3BlbmVkXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuXSwge1wib21pdFwiOiB0cnVlfSwge1wia2luZFwiOiBcInRpbGwuZHJhd2VyX29wZW5lZFwiLCBcInZcIjogMSwgXCJuZWVkc1wiOiBcInNlbGxcIiwgXCJzdWJqZWN0XCI6IFwic2hpZnQve3NoaWZ0fVwiLCBcInNjb3BlXCI6IFwie2JyYW5jaH1cIn0pO1xuXG4vKiogT25lIG9wZW4gYmlsbDogbGluZXMgdGhhdCB3ZXJlIGFkZGVkLCBsZXNzIHRob3NlIHRoYXQgd2VyZSB2b2lkZWQgb3IgcGFpZC4gU2V0cyBvbmx5IGdyb3csIHNvIHdhaXRlcnMgbWVyZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxTdGF0ZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG93bmVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG93bmVyX3ZlcnNpb246IG51bWJlcjtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBvcmRlcl90eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGd1ZXN0czogbnVtYmVyO1xuICByZWFkb25seSBvcGVuZWRfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGluZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHZhbHVlcy5DYXJ0TGluZT4+O1xuICByZWFkb25seSB2b2lkOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBtb3ZlZDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgKHN0cmluZylbXT4+O1xuICByZWFkb25seSBzZXR0bGVkOiByZWFkb25seSAoU2V0dGxlZClbXTtcbiAgcmVhZG9ubHkgZHJvcHBlZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3JlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF92ZXJzaW9uOiBudW1iZXI7XG59XG4vKiogT25lIG9wZW4gYmlsbDogbGluZXMgdGhhdCB3ZXJlIGFkZGVkLCBsZXNzIHRob3NlIHRoYXQgd2VyZSB2b2lkZWQgb3IgcGFpZC4gU2V0cyBvbmx5IGdyb3csIHNvIHdhaXRlcnMgbWVyZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxTdGF0ZVdpcmUge1xuICByZWFkb25seSBiaWxsPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG93bmVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvd25lcl92ZXJzaW9uPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBndWVzdHM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG9wZW5lZF9tcz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbGluZXM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB2YWx1ZXMuQ2FydExpbmVXaXJlPj4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHZvaWQ/OiByZWFkb25seSAoc3RyaW5nKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBtb3ZlZD86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IChzdHJpbmcpW10+PiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2V0dGxlZD86IHJlYWRvbmx5IChTZXR0bGVkV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZHJvcHBlZD86IGJvb2xlYW4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3JlYXNvbj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfdmVyc2lvbj86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBCaWxsU3RhdGU6IFNoYXBlPEJpbGxTdGF0ZSwgQmlsbFN0YXRlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJCaWxsU3RhdGVcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm93bmVyXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvd25lcl92ZXJzaW9uXCIsIFwiaW50XCIsIDBdLFxuICBbXCJuYW1lXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcmRlcl90eXBlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJndWVzdHNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm9wZW5lZF9tc1wiLCBcImludFwiLCAwXSxcbiAgW1wibGluZXNcIiwgeyBtYXA6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQ2FydExpbmUgfSB9LCB7fV0sXG4gIFtcInZvaWRcIiwgeyBsaXN0OiBcInN0clwiIH0sIFtdXSxcbiAgW1wibW92ZWRcIiwgeyBtYXA6IHsgbGlzdDogXCJzdHJcIiB9IH0sIHt9XSxcbiAgW1wic2V0dGxlZFwiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBTZXR0bGVkIH0gfSwgW11dLFxuICBbXCJkcm9wcGVkXCIsIFwiYm9vbFwiLCBmYWxzZV0sXG4gIFtcImRpc2NvdW50X3Blcm1pbGxlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJkaXNjb3VudF9hbW91bnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X3JlYXNvblwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZGlzY291bnRfdmVyc2lvblwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogQSBzYWxlIGFuZCB0aGUgbGluZXMgb2YgdGhlIGJpbGwgaXQgcGFpZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGxlZCB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogQSBzYWxlIGFuZCB0aGUgbGluZXMgb2YgdGhlIGJpbGwgaXQgcGFpZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGxlZFdpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuZXhwb3J0IGNvbnN0IFNldHRsZWQ6IFNoYXBlPFNldHRsZWQsIFNldHRsZWRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNldHRsZWRcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG5dLCB7fSk7XG5cbi8qKiBPbmUgc2hpZnQ6IHdobyBvcGVuZWQgaXQgd2l0aCB3aGF0IGluIHRoZSBkcmF3ZXIsIGFuZCB3aGF0IHdhcyBjb3VudGVkIGluIHRoZSBlbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoaWZ0U3RhdGUge1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgc2VyaWVzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vZGU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3BlbmVkX2J5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9tczogbnVtYmVyO1xuICByZWFkb25seSBmbG9hdF9jYXNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNsb3NpbmdzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNsb3NlZF9ieTogc3RyaW5nO1xuICByZWFkb25seSBjbG9zZWRfbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgY291bnRlZDogcmVhZG9ubHkgKE5vdGVDb3VudClbXTtcbiAgcmVhZG9ubHkgY291bnRlZF9jYXNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuLyoqIE9uZSBzaGlmdDogd2hvIG9wZW5lZCBpdCB3aXRoIHdoYXQgaW4gdGhlIGRyYXdlciwgYW5kIHdoYXQgd2FzIGNvdW50ZWQgaW4gdGhlIGVuZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2hpZnRTdGF0ZVdpcmUge1xuICByZWFkb25seSBzaGlmdD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0aWxsPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBidXNpbmVzc19kYXk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNlcmllcz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbm9kZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgb3BlbmVkX2J5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcGVuZWRfbXM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGZsb2F0X2Nhc2g/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNsb3NpbmdzPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjbG9zZWRfYnk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGNsb3NlZF9tcz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY291bnRlZD86IHJlYWRvbmx5IChOb3RlQ291bnRXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb3VudGVkX2Nhc2g/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNhbGVzPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFNoaWZ0U3RhdGU6IFNoYXBlPFNoaWZ0U3RhdGUsIFNoaWZ0U3RhdGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNoaWZ0U3RhdGVcIiwgW1xuICBbXCJzaGlmdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNlcmllc1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibm9kZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib3BlbmVkX2J5XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJvcGVuZWRfbXNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImZsb2F0X2Nhc2hcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImNsb3NpbmdzXCIsIFwiaW50XCIsIDBdLFxuICBbXCJjbG9zZWRfYnlcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImNsb3NlZF9tc1wiLCBcImludFwiLCAwXSxcbiAgW1wiY291bnRlZFwiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBOb3RlQ291bnQgfSB9LCBbXV0sXG4gIFtcImNvdW50ZWRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wiZXhwZWN0ZWRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wic2FsZXNcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIFNlbGwgYW5kIGJlIHBhaWQsIGluIG9uZSB3aXNoLiBgc2hpZnRgIGlzIGZvdW5kIGJ5IHRoZSB0aWxsIHdoZW4gbGVmdCBvdXQ7IGBiaWxsYCBzZWxscyB3aGF0IGlzIG9wZW4gb24gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbXBsZXRlU2FsZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChXYW50ZWQpW107XG4gIHJlYWRvbmx5IHBheW1lbnRzOiByZWFkb25seSAodmFsdWVzLlBheW1lbnQpW107XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3JlYXNvbjogc3RyaW5nO1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBkdWVfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsX2xpbmVzOiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuLyoqIFNlbGwgYW5kIGJlIHBhaWQsIGluIG9uZSB3aXNoLiBgc2hpZnRgIGlzIGZvdW5kIGJ5IHRoZSB0aWxsIHdoZW4gbGVmdCBvdXQ7IGBiaWxsYCBzZWxscyB3aGF0IGlzIG9wZW4gb24gaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbXBsZXRlU2FsZVdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBnb29kcz86IHJlYWRvbmx5IChXYW50ZWRXaXJlKVtdIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKHZhbHVlcy5QYXltZW50V2lyZSlbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X2Ftb3VudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZGlzY291bnRfcmVhc29uPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjdXN0b21lcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZHVlX2RheT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbm90ZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYmlsbD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYmlsbF9saW5lcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ29tcGxldGVTYWxlOiBTaGFwZTxDb21wbGV0ZVNhbGUsIENvbXBsZXRlU2FsZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ29tcGxldGVTYWxlXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFdhbnRlZCB9IH0sIFtdXSxcbiAgW1wicGF5bWVudHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlBheW1lbnQgfSB9XSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfcmVhc29uXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJjdXN0b21lclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZHVlX2RheVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYmlsbFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYmlsbF9saW5lc1wiLCB7IGxpc3Q6IFwic3RyXCIgfSwgW11dLFxuXSwge30pO1xuXG4vKiogQSBnb29kIGluIGEgY2FydDogYnkgYHNrdWAgb3IgYnkgYSBzY2FubmVkIGBiYXJjb2RlYC4gTmFtZSwgdW5pdCwgdGF4IGFuZCBwcmljZSBjb21lIGZyb20gdGhlIGNhdGFsb2cuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhbnRlZCB7XG4gIHJlYWRvbmx5IHNrdTogc3RyaW5nO1xuICByZWFkb25seSBiYXJjb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVuaXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcXR5X21pbGxpOiBudW1iZXI7XG4gIHJlYWRvbmx5IHByaWNlOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBjaG9pY2VzOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuLyoqIEEgZ29vZCBpbiBhIGNhcnQ6IGJ5IGBza3VgIG9yIGJ5IGEgc2Nhbm5lZCBgYmFyY29kZWAuIE5hbWUsIHVuaXQsIHRheCBhbmQgcHJpY2UgY29tZSBmcm9tIHRoZSBjYXRhbG9nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXYW50ZWRXaXJlIHtcbiAgcmVhZG9ubHkgc2t1Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBiYXJjb2RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB1bml0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBxdHlfbWlsbGk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHByaWNlPzogbnVtYmVyIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2hvaWNlcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgV2FudGVkOiBTaGFwZTxXYW50ZWQsIFdhbnRlZFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiV2FudGVkXCIsIFtcbiAgW1wic2t1XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJiYXJjb2RlXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJ1bml0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJxdHlfbWlsbGlcIiwgXCJpbnRcIiwgMTAwMF0sXG4gIFtcInByaWNlXCIsIHsgYW55OiBbXCJpbnRcIiwgXCJudWxsXCJdIH0sIG51bGxdLFxuICBbXCJjaG9pY2VzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG4gIFtcImRpc2NvdW50X3Blcm1pbGxlXCIsIFwiaW50XCIsIDBdLFxuICBbXCJkaXNjb3VudF9hbW91bnRcIiwgXCJpbnRcIiwgMF0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIFRha2UgZ29vZHMgYmFjayAoYWxsIHRoYXQgaXMgbGVmdCB3aGVuIGBnb29kc2AgaXMgZW1wdHkpIGFuZCBnaXZlIG1vbmV5IGJhY2sgYnkgb25lIG1ldGhvZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVmdW5kU2FsZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKHZhbHVlcy5SZXR1cm4pW107XG4gIHJlYWRvbmx5IHNwb2lsZWQ6IHJlYWRvbmx5IChudW1iZXIpW107XG4gIHJlYWRvbmx5IG1ldGhvZDogc3RyaW5nO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBUYWtlIGdvb2RzIGJhY2sgKGFsbCB0aGF0IGlzIGxlZnQgd2hlbiBgZ29vZHNgIGlzIGVtcHR5KSBhbmQgZ2l2ZSBtb25leSBiYWNrIGJ5IG9uZSBtZXRob2QuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlZnVuZFNhbGVXaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBnb29kcz86IHJlYWRvbmx5ICh2YWx1ZXMuUmV0dXJuV2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc3BvaWxlZD86IHJlYWRvbmx5IChudW1iZXIpW10gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG1ldGhvZD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUmVmdW5kU2FsZTogU2hhcGU8UmVmdW5kU2FsZSwgUmVmdW5kU2FsZVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVmdW5kU2FsZVwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuUmV0dXJuIH0gfSwgW11dLFxuICBbXCJzcG9pbGVkXCIsIHsgbGlzdDogXCJpbnRcIiB9LCBbXV0sXG4gIFtcIm1ldGhvZFwiLCBcInN0clwiLCBcImNhc2hcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFVuZG8gYSB3aG9sZSBzYWxlIGluIHRoZSBzaGlmdCB0aGF0IG1hZGUgaXQ7IHRoZSBtb25leSBnb2VzIGJhY2sgdGhlIHdheSBpdCBjYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBWb2lkU2FsZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbi8qKiBVbmRvIGEgd2hvbGUgc2FsZSBpbiB0aGUgc2hpZnQgdGhhdCBtYWRlIGl0OyB0aGUgbW9uZXkgZ29lcyBiYWNrIHRoZSB3YXkgaXQgY2FtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVm9pZFNhbGVXaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBWb2lkU2FsZTogU2hhcGU8Vm9pZFNhbGUsIFZvaWRTYWxlV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJWb2lkU2FsZVwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBTYXkgdGhhdCB0aGUgY2xhaW1lZCBtb25leSBvZiBhIHNhbGUgaGFzIGFycml2ZWQ7IGBwYXltZW50YCBpcyBpdHMgbnVtYmVyIG9uIHRoZSBzYWxlLCBmcm9tIDAuICovXG5leHBvcnQgaW50ZXJmYWNlIENvbmZpcm1QYXltZW50IHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZjogc3RyaW5nO1xufVxuLyoqIFNheSB0aGF0IHRoZSBjbGFpbWVkIG1vbmV5IG9mIGEgc2FsZSBoYXMgYXJyaXZlZDsgYHBheW1lbnRgIGlzIGl0cyBudW1iZXIgb24gdGhlIHNhbGUsIGZyb20gMC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29uZmlybVBheW1lbnRXaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWY/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ29uZmlybVBheW1lbnQ6IFNoYXBlPENvbmZpcm1QYXltZW50LCBDb25maXJtUGF5bWVudFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ29uZmlybVBheW1lbnRcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJwYXltZW50XCIsIFwiaW50XCIsIDBdLFxuICBbXCJyZWZcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBTYXkgdGhhdCB0aGUgY2xhaW1lZCBtb25leSBvZiBhIHNhbGUgd2FzIGxvb2tlZCBmb3IgYW5kIGlzIG5vdCB0aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWlzc1BheW1lbnQge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogU2F5IHRoYXQgdGhlIGNsYWltZWQgbW9uZXkgb2YgYSBzYWxlIHdhcyBsb29rZWQgZm9yIGFuZCBpcyBub3QgdGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIE1pc3NQYXltZW50V2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgTWlzc1BheW1lbnQ6IFNoYXBlPE1pc3NQYXltZW50LCBNaXNzUGF5bWVudFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTWlzc1BheW1lbnRcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJwYXltZW50XCIsIFwiaW50XCIsIDBdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBXcml0ZSBkb3duIGEgY3VzdG9tZXIgd2hvIG1heSBidXkgb24gY3JlZGl0LCBvciBtZW5kIHRoZSBuYW1lIG9mIG9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtZUN1c3RvbWVyIHtcbiAgcmVhZG9ubHkgY3VzdG9tZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBwaG9uZTogc3RyaW5nO1xufVxuLyoqIFdyaXRlIGRvd24gYSBjdXN0b21lciB3aG8gbWF5IGJ1eSBvbiBjcmVkaXQsIG9yIG1lbmQgdGhlIG5hbWUgb2Ygb25lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOYW1lQ3VzdG9tZXJXaXJlIHtcbiAgcmVhZG9ubHkgY3VzdG9tZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGhvbmU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTmFtZUN1c3RvbWVyOiBTaGFwZTxOYW1lQ3VzdG9tZXIsIE5hbWVDdXN0b21lcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTmFtZUN1c3RvbWVyXCIsIFtcbiAgW1wiY3VzdG9tZXJcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm5hbWVcIiwgXCJzdHJcIl0sXG4gIFtcInBob25lXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogVGFrZSBtb25leSBmb3Igd2hhdCBhIGN1c3RvbWVyIG93ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcGF5Q3JlZGl0IHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKHZhbHVlcy5QYXltZW50KVtdO1xufVxuLyoqIFRha2UgbW9uZXkgZm9yIHdoYXQgYSBjdXN0b21lciBvd2VzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXBheUNyZWRpdFdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBwYXltZW50czogcmVhZG9ubHkgKHZhbHVlcy5QYXltZW50V2lyZSlbXTtcbn1cbmV4cG9ydCBjb25zdCBSZXBheUNyZWRpdDogU2hhcGU8UmVwYXlDcmVkaXQsIFJlcGF5Q3JlZGl0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZXBheUNyZWRpdFwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInNoaWZ0XCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJjdXN0b21lclwiLCBcInN0clwiXSxcbiAgW1wicGF5bWVudHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLlBheW1lbnQgfSB9XSxcbl0sIHt9KTtcblxuLyoqIFByaW50IGEgcmVjZWlwdCBhZ2FpbiwgYXMgYSBtYXJrZWQgY29weS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVwcmludFJlY2VpcHQge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbn1cbi8qKiBQcmludCBhIHJlY2VpcHQgYWdhaW4sIGFzIGEgbWFya2VkIGNvcHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlcHJpbnRSZWNlaXB0V2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFJlcHJpbnRSZWNlaXB0OiBTaGFwZTxSZXByaW50UmVjZWlwdCwgUmVwcmludFJlY2VpcHRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlcHJpbnRSZWNlaXB0XCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFRha2Ugb3ZlciBhIHRpbGwncyBkcmF3ZXIuIFRoZSBidXNpbmVzcyBkYXkgZm9sbG93cyBmcm9tIHRoZSBzaG9wJ3MgY2xvY2sgdW5sZXNzIGl0IGlzIGdpdmVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuU2hpZnQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBmbG9hdF9jYXNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ1c2luZXNzX2RheTogc3RyaW5nO1xufVxuLyoqIFRha2Ugb3ZlciBhIHRpbGwncyBkcmF3ZXIuIFRoZSBidXNpbmVzcyBkYXkgZm9sbG93cyBmcm9tIHRoZSBzaG9wJ3MgY2xvY2sgdW5sZXNzIGl0IGlzIGdpdmVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuU2hpZnRXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgZmxvYXRfY2FzaD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IE9wZW5TaGlmdDogU2hhcGU8T3BlblNoaWZ0LCBPcGVuU2hpZnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk9wZW5TaGlmdFwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wiZmxvYXRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQ291bnQgdGhlIGRyYXdlciBhbmQgZW5kIHRoZSBzaGlmdDogYnkgbm90ZXMsIG9yIGFzIG9uZSBzdW0gd2hlbiBubyBub3RlcyBhcmUgZ2l2ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIENsb3NlU2hpZnQge1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBjb3VudGVkOiByZWFkb25seSAoTm90ZUNvdW50KVtdO1xuICByZWFkb25seSBjb3VudGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuLyoqIENvdW50IHRoZSBkcmF3ZXIgYW5kIGVuZCB0aGUgc2hpZnQ6IGJ5IG5vdGVzLCBvciBhcyBvbmUgc3VtIHdoZW4gbm8gbm90ZXMgYXJlIGdpdmVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDbG9zZVNoaWZ0V2lyZSB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvdW50ZWQ/OiByZWFkb25seSAoTm90ZUNvdW50V2lyZSlbXSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY291bnRlZF9jYXNoPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBub3RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IENsb3NlU2hpZnQ6IFNoYXBlPENsb3NlU2hpZnQsIENsb3NlU2hpZnRXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkNsb3NlU2hpZnRcIiwgW1xuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1wiY291bnRlZFwiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBOb3RlQ291bnQgfSB9LCBbXV0sXG4gIFtcImNvdW50ZWRfY2FzaFwiLCBcImludFwiLCAwXSxcbiAgW1wibm90ZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIFB1dCBjYXNoIGludG8gdGhlIGRyYXdlciAocG9zaXRpdmUpIG9yIHRha2UgaXQgb3V0IChuZWdhdGl2ZSksIHdpdGggYSByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIE1vdmVDYXNoIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzaGlmdDogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vdGU6IHN0cmluZztcbn1cbi8qKiBQdXQgY2FzaCBpbnRvIHRoZSBkcmF3ZXIgKHBvc2l0aXZlKSBvciB0YWtlIGl0IG91dCAobmVnYXRpdmUpLCB3aXRoIGEgcmVhc29uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb3ZlQ2FzaFdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5vdGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTW92ZUNhc2g6IFNoYXBlPE1vdmVDYXNoLCBNb3ZlQ2FzaFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTW92ZUNhc2hcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiYW1vdW50XCIsIFwiaW50XCJdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIl0sXG4gIFtcIm5vdGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBPcGVuIHRoZSBkcmF3ZXIgd2l0aG91dCBhIHNhbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5EcmF3ZXIge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIE9wZW4gdGhlIGRyYXdlciB3aXRob3V0IGEgc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlbkRyYXdlcldpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBPcGVuRHJhd2VyOiBTaGFwZTxPcGVuRHJhd2VyLCBPcGVuRHJhd2VyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJPcGVuRHJhd2VyXCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2hpZnRcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIE9wZW4gYSBiaWxsIGZvciBhIHRhYmxlLCBvciBwdXQgYSBjYXJ0IGFzaWRlIHVuZGVyIGEgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlbkJpbGwge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBndWVzdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChXYW50ZWQpW107XG59XG4vKiogT3BlbiBhIGJpbGwgZm9yIGEgdGFibGUsIG9yIHB1dCBhIGNhcnQgYXNpZGUgdW5kZXIgYSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuQmlsbFdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0Pzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvcmRlcl90eXBlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBndWVzdHM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGdvb2RzPzogcmVhZG9ubHkgKFdhbnRlZFdpcmUpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgT3BlbkJpbGw6IFNoYXBlPE9wZW5CaWxsLCBPcGVuQmlsbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiT3BlbkJpbGxcIiwgW1xuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZ3Vlc3RzXCIsIFwiaW50XCIsIDBdLFxuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBXYW50ZWQgfSB9LCBbXV0sXG5dLCB7fSk7XG5cbi8qKiBQdXQgbW9yZSBnb29kcyBvbiBhIGJpbGw7IGFueSB0aWxsIG1heS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWRkVG9CaWxsIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZClbXTtcbn1cbi8qKiBQdXQgbW9yZSBnb29kcyBvbiBhIGJpbGw7IGFueSB0aWxsIG1heS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWRkVG9CaWxsV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29vZHM6IHJlYWRvbmx5IChXYW50ZWRXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IEFkZFRvQmlsbDogU2hhcGU8QWRkVG9CaWxsLCBBZGRUb0JpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkFkZFRvQmlsbFwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImdvb2RzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFdhbnRlZCB9IH1dLFxuXSwge30pO1xuXG4vKiogVGFrZSBsaW5lcyBvZmYgYSBiaWxsLCB3aXRoIGEgcmVhc29uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBWb2lkQmlsbExpbmVzIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBsaW5lczogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG59XG4vKiogVGFrZSBsaW5lcyBvZmYgYSBiaWxsLCB3aXRoIGEgcmVhc29uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBWb2lkQmlsbExpbmVzV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFZvaWRCaWxsTGluZXM6IFNoYXBlPFZvaWRCaWxsTGluZXMsIFZvaWRCaWxsTGluZXNXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlZvaWRCaWxsTGluZXNcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJsaW5lc1wiLCB7IGxpc3Q6IFwic3RyXCIgfV0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEdpdmUgYSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbCwgaW4gdGhvdXNhbmR0aHMgb3IgcnVwaWFoOyB6ZXJvIHRha2VzIGl0IGF3YXkuICovXG5leHBvcnQgaW50ZXJmYWNlIERpc2NvdW50QmlsbCB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgZGlzY291bnRfcGVybWlsbGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlzY291bnRfYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIEdpdmUgYSBkaXNjb3VudCBvbiB0aGUgd2hvbGUgYmlsbCwgaW4gdGhvdXNhbmR0aHMgb3IgcnVwaWFoOyB6ZXJvIHRha2VzIGl0IGF3YXkuICovXG5leHBvcnQgaW50ZXJmYWNlIERpc2NvdW50QmlsbFdpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBEaXNjb3VudEJpbGw6IFNoYXBlPERpc2NvdW50QmlsbCwgRGlzY291bnRCaWxsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJEaXNjb3VudEJpbGxcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJkaXNjb3VudF9wZXJtaWxsZVwiLCBcImludFwiLCAwXSxcbiAgW1wiZGlzY291bnRfYW1vdW50XCIsIFwiaW50XCIsIDBdLFxuICBbXCJyZWFzb25cIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBUYWtlIGEgYmlsbCBvdmVyIHRvIHRoaXMgdGlsbCwgd2hpY2ggYWxvbmUgbWF5IHRoZW4gdGFrZSBtb25leSBmb3IgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFRha2VCaWxsIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG59XG4vKiogVGFrZSBhIGJpbGwgb3ZlciB0byB0aGlzIHRpbGwsIHdoaWNoIGFsb25lIG1heSB0aGVuIHRha2UgbW9uZXkgZm9yIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBUYWtlQmlsbFdpcmUge1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBUYWtlQmlsbDogU2hhcGU8VGFrZUJpbGwsIFRha2VCaWxsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJUYWtlQmlsbFwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBNb3ZlIGxpbmVzLCBvciBwYXJ0cyBvZiB0aGVtLCB0byBhbm90aGVyIGJpbGw6IHRvIGEgbmV3IG9uZSBjYWxsZWQgYG5hbWVgIHdoZW4gYHRvYCBpcyBlbXB0eS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3BsaXRCaWxsIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBwYXJ0czogcmVhZG9ubHkgKExpbmVQYXJ0KVtdO1xuICByZWFkb25seSB0bzogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG59XG4vKiogTW92ZSBsaW5lcywgb3IgcGFydHMgb2YgdGhlbSwgdG8gYW5vdGhlciBiaWxsOiB0byBhIG5ldyBvbmUgY2FsbGVkIGBuYW1lYCB3aGVuIGB0b2AgaXMgZW1wdHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFNwbGl0QmlsbFdpcmUge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcnRzOiByZWFkb25seSAoTGluZVBhcnRXaXJlKVtdO1xuICByZWFkb25seSB0bz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbmFtZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBTcGxpdEJpbGw6IFNoYXBlPFNwbGl0QmlsbCwgU3BsaXRCaWxsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTcGxpdEJpbGxcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJwYXJ0c1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBMaW5lUGFydCB9IH1dLFxuICBbXCJ0b1wiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEEgbGluZSBvZiBhIGJpbGwsIG9yIHNvIG11Y2ggb2YgaXQgKDA6IGFsbCkuICovXG5leHBvcnQgaW50ZXJmYWNlIExpbmVQYXJ0IHtcbiAgcmVhZG9ubHkgbGluZTogc3RyaW5nO1xuICByZWFkb25seSBxdHlfbWlsbGk6IG51bWJlcjtcbn1cbi8qKiBBIGxpbmUgb2YgYSBiaWxsLCBvciBzbyBtdWNoIG9mIGl0ICgwOiBhbGwpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5lUGFydFdpcmUge1xuICByZWFkb25seSBsaW5lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHF0eV9taWxsaT86IG51bWJlciB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBMaW5lUGFydDogU2hhcGU8TGluZVBhcnQsIExpbmVQYXJ0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJMaW5lUGFydFwiLCBbXG4gIFtcImxpbmVcIiwgXCJzdHJcIl0sXG4gIFtcInF0eV9taWxsaVwiLCBcImludFwiLCAwXSxcbl0sIHtcIm9taXRcIjogdHJ1ZX0pO1xuXG4vKiogTW92ZSBhbGwgdGhhdCBpcyBvcGVuIG9uIG9uZSBiaWxsIHRvIGFub3RoZXIsIGFuZCBnaXZlIHRoZSBlbXB0eSBvbmUgdXAuICovXG5leHBvcnQgaW50ZXJmYWNlIE1lcmdlQmlsbHMge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG59XG4vKiogTW92ZSBhbGwgdGhhdCBpcyBvcGVuIG9uIG9uZSBiaWxsIHRvIGFub3RoZXIsIGFuZCBnaXZlIHRoZSBlbXB0eSBvbmUgdXAuICovXG5leHBvcnQgaW50ZXJmYWNlIE1lcmdlQmlsbHNXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSB0bzogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IE1lcmdlQmlsbHM6IFNoYXBlPE1lcmdlQmlsbHMsIE1lcmdlQmlsbHNXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIk1lcmdlQmlsbHNcIiwgW1xuICBbXCJiaWxsXCIsIFwic3RyXCJdLFxuICBbXCJ0b1wiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEdpdmUgYSBiaWxsIHVwIHdpdGggYWxsIHRoYXQgaXMgb3BlbiBvbiBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJvcEJpbGwge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xufVxuLyoqIEdpdmUgYSBiaWxsIHVwIHdpdGggYWxsIHRoYXQgaXMgb3BlbiBvbiBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJvcEJpbGxXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBEcm9wQmlsbDogU2hhcGU8RHJvcEJpbGwsIERyb3BCaWxsV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJEcm9wQmlsbFwiLCBbXG4gIFtcImJpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIENoYW5nZSBvbmUgb2YgdGhlIHRlcm1zIG9mIHNlbGxpbmcsIGZvciBhIGJyYW5jaCBvciAod2l0aCBubyBicmFuY2gpIGZvciB0aGUgd2hvbGUgc2hvcC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hhbmdlU2V0dGluZyB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBDaGFyZ2VzU2V0dGluZyB8IFJvdW5kaW5nU2V0dGluZyB8IFJlY2VpcHRTZXR0aW5nIHwgUmVhc29uc1NldHRpbmcgfCBRcmlzU2V0dGluZyB8IERheVNldHRpbmc7XG59XG4vKiogQ2hhbmdlIG9uZSBvZiB0aGUgdGVybXMgb2Ygc2VsbGluZywgZm9yIGEgYnJhbmNoIG9yICh3aXRoIG5vIGJyYW5jaCkgZm9yIHRoZSB3aG9sZSBzaG9wLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFuZ2VTZXR0aW5nV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2V0dGluZzogQ2hhcmdlc1NldHRpbmdXaXJlIHwgUm91bmRpbmdTZXR0aW5nV2lyZSB8IFJlY2VpcHRTZXR0aW5nV2lyZSB8IFJlYXNvbnNTZXR0aW5nV2lyZSB8IFFyaXNTZXR0aW5nV2lyZSB8IERheVNldHRpbmdXaXJlO1xufVxuZXhwb3J0IGNvbnN0IENoYW5nZVNldHRpbmc6IFNoYXBlPENoYW5nZVNldHRpbmcsIENoYW5nZVNldHRpbmdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkNoYW5nZVNldHRpbmdcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNldHRpbmdcIiwgeyBhbnk6IFt7IHN0cnVjdDogKCkgPT4gQ2hhcmdlc1NldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IFJvdW5kaW5nU2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gUmVjZWlwdFNldHRpbmcgfSwgeyBzdHJ1Y3Q6ICgpID0+IFJlYXNvbnNTZXR0aW5nIH0sIHsgc3RydWN0OiAoKSA9PiBRcmlzU2V0dGluZyB9LCB7IHN0cnVjdDogKCkgPT4gRGF5U2V0dGluZyB9XSB9XSxcbl0sIHt9KTtcblxuLyoqIFNldCB1cCBhIGJyYW5jaCdzIHByaW50ZXIsIG9yIGNoYW5nZSBpdCwgdW5kZXIgYSBzaG9ydCBuYW1lIHN1Y2ggYXMgYGthc2lyYCBvciBgZGFwdXJgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXRQcmludGVyIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmc7XG59XG4vKiogU2V0IHVwIGEgYnJhbmNoJ3MgcHJpbnRlciwgb3IgY2hhbmdlIGl0LCB1bmRlciBhIHNob3J0IG5hbWUgc3VjaCBhcyBga2FzaXJgIG9yIGBkYXB1cmAuICovXG5leHBvcnQgaW50ZXJmYWNlIFNldFByaW50ZXJXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmdXaXJlO1xufVxuZXhwb3J0IGNvbnN0IFNldFByaW50ZXI6IFNoYXBlPFNldFByaW50ZXIsIFNldFByaW50ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNldFByaW50ZXJcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG4gIFtcInNldHRpbmdcIiwgeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH1dLFxuXSwge30pO1xuXG4vKiogVGFrZSBhIHByaW50ZXIgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVtb3ZlUHJpbnRlciB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG59XG4vKiogVGFrZSBhIHByaW50ZXIgYXdheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVtb3ZlUHJpbnRlcldpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IFJlbW92ZVByaW50ZXI6IFNoYXBlPFJlbW92ZVByaW50ZXIsIFJlbW92ZVByaW50ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlbW92ZVByaW50ZXJcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBQcmludCBhIHN0cmlwIHRoYXQgc2hvd3Mgd2hhdCBhIHByaW50ZXIgY2FuIGRvOyB0aGUgZHJhd2VyIG9uIGl0IG9wZW5zLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUcnlQcmludGVyIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbn1cbi8qKiBQcmludCBhIHN0cmlwIHRoYXQgc2hvd3Mgd2hhdCBhIHByaW50ZXIgY2FuIGRvOyB0aGUgZHJhd2VyIG9uIGl0IG9wZW5zLiAqL1xuZXhwb3J0IGludGVyZmFjZSBUcnlQcmludGVyV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgVHJ5UHJpbnRlcjogU2hhcGU8VHJ5UHJpbnRlciwgVHJ5UHJpbnRlcldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiVHJ5UHJpbnRlclwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFByaW50IHRoZSByZWNlaXB0IG9mIGEgc2FsZSwgb3Igb2YgYSByZWZ1bmQgb3Igdm9pZCwgZm9yIHRoZSBmaXJzdCB0aW1lOyBgdGlsbC5yZXByaW50X3JlY2VpcHRgIG1ha2VzIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRSZWNlaXB0IHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG59XG4vKiogUHJpbnQgdGhlIHJlY2VpcHQgb2YgYSBzYWxlLCBvciBvZiBhIHJlZnVuZCBvciB2b2lkLCBmb3IgdGhlIGZpcnN0IHRpbWU7IGB0aWxsLnJlcHJpbnRfcmVjZWlwdGAgbWFrZXMgY29waWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludFJlY2VpcHRXaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUHJpbnRSZWNlaXB0OiBTaGFwZTxQcmludFJlY2VpcHQsIFByaW50UmVjZWlwdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHJpbnRSZWNlaXB0XCIsIFtcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFNlbmQgd2hhdCBpcyBuZXcgb24gYSBiaWxsIChvciBhIHNhbGUpIHRvIHRoZSBraXRjaGVuLCBhbmQgc2F5IHdoYXQgb2YgdGhlIG9sZCBpcyBub3Qgd2FudGVkIGFueSBtb3JlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZW5kVG9LaXRjaGVuIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IChzdHJpbmcpW107XG59XG4vKiogU2VuZCB3aGF0IGlzIG5ldyBvbiBhIGJpbGwgKG9yIGEgc2FsZSkgdG8gdGhlIGtpdGNoZW4sIGFuZCBzYXkgd2hhdCBvZiB0aGUgb2xkIGlzIG5vdCB3YW50ZWQgYW55IG1vcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNlbmRUb0tpdGNoZW5XaXJlIHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBiaWxsPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzYWxlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBsaW5lcz86IHJlYWRvbmx5IChzdHJpbmcpW10gfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2VuZFRvS2l0Y2hlbjogU2hhcGU8U2VuZFRvS2l0Y2hlbiwgU2VuZFRvS2l0Y2hlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2VuZFRvS2l0Y2hlblwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcImJpbGxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImxpbmVzXCIsIHsgbGlzdDogXCJzdHJcIiB9LCBbXV0sXG5dLCB7fSk7XG5cbi8qKiBQcmludCBhIGtpdGNoZW4gdGlja2V0IGFnYWluLCBtYXJrZWQgYXMgYSBjb3B5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXByaW50VGlja2V0IHtcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSB0aWNrZXQ6IHN0cmluZztcbn1cbi8qKiBQcmludCBhIGtpdGNoZW4gdGlja2V0IGFnYWluLCBtYXJrZWQgYXMgYSBjb3B5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZXByaW50VGlja2V0V2lyZSB7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlja2V0OiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUmVwcmludFRpY2tldDogU2hhcGU8UmVwcmludFRpY2tldCwgUmVwcmludFRpY2tldFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUmVwcmludFRpY2tldFwiLCBbXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInRpY2tldFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEEgbm9kZSBzYXlzIHdoYXQgYmVjYW1lIG9mIGEgc3RyaXA6IHByaW50ZWQsIG9yICh3aXRoIGB3aHlgKSBnaXZlbiB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZVBhcGVyIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcGVyOiBcInJlY2VpcHRcIiB8IFwidGVzdFwiIHwgXCJ0aWNrZXRcIjtcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbiAgcmVhZG9ubHkgY29weTogbnVtYmVyO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuLyoqIEEgbm9kZSBzYXlzIHdoYXQgYmVjYW1lIG9mIGEgc3RyaXA6IHByaW50ZWQsIG9yICh3aXRoIGB3aHlgKSBnaXZlbiB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZVBhcGVyV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBwYXBlcjogXCJyZWNlaXB0XCIgfCBcInRlc3RcIiB8IFwidGlja2V0XCI7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHByaW50ZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHdoeT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBOb3RlUGFwZXI6IFNoYXBlPE5vdGVQYXBlciwgTm90ZVBhcGVyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJOb3RlUGFwZXJcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInBhcGVyXCIsIHsgb2Y6IFtcInJlY2VpcHRcIiwgXCJ0ZXN0XCIsIFwidGlja2V0XCJdIH1dLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbiAgW1wiY29weVwiLCBcImludFwiLCAwXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wid2h5XCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBub2RlIHNheXMgdGhhdCBpdCBvcGVuZWQgYSBkcmF3ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIE5vdGVLaWNrIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xufVxuLyoqIEEgbm9kZSBzYXlzIHRoYXQgaXQgb3BlbmVkIGEgZHJhd2VyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOb3RlS2lja1dpcmUge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgdGlsbDogc3RyaW5nO1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgTm90ZUtpY2s6IFNoYXBlPE5vdGVLaWNrLCBOb3RlS2lja1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTm90ZUtpY2tcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogU2VuZCB0aGUgcmVjZWlwdCBvZiBhIHNhbGUgdG8gYW4gZS1tYWlsIGFkZHJlc3MuICovXG5leHBvcnQgaW50ZXJmYWNlIE1haWxSZWNlaXB0IHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSB0bzogc3RyaW5nO1xufVxuLyoqIFNlbmQgdGhlIHJlY2VpcHQgb2YgYSBzYWxlIHRvIGFuIGUtbWFpbCBhZGRyZXNzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNYWlsUmVjZWlwdFdpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgTWFpbFJlY2VpcHQ6IFNoYXBlPE1haWxSZWNlaXB0LCBNYWlsUmVjZWlwdFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTWFpbFJlY2VpcHRcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJ0b1wiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFNheSB3aGljaCBub2RlIHNlbmRzIG1haWwsIHVuZGVyIHdoaWNoIG5hbWUsIGFuZCB3aGVyZSBhbnN3ZXJzIGdvLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXRNYWlsIHtcbiAgcmVhZG9ubHkgc2VudF9ieTogXCJodWJcIiB8IFwibm9ib2R5XCIgfCBcInNob3BcIjtcbiAgcmVhZG9ubHkgc2VuZGVyX25hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVwbHlfdG86IHN0cmluZztcbn1cbi8qKiBTYXkgd2hpY2ggbm9kZSBzZW5kcyBtYWlsLCB1bmRlciB3aGljaCBuYW1lLCBhbmQgd2hlcmUgYW5zd2VycyBnby4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0TWFpbFdpcmUge1xuICByZWFkb25seSBzZW50X2J5OiBcImh1YlwiIHwgXCJub2JvZHlcIiB8IFwic2hvcFwiO1xuICByZWFkb25seSBzZW5kZXJfbmFtZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgcmVwbHlfdG8/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2V0TWFpbDogU2hhcGU8U2V0TWFpbCwgU2V0TWFpbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2V0TWFpbFwiLCBbXG4gIFtcInNlbnRfYnlcIiwgeyBvZjogW1wiaHViXCIsIFwibm9ib2R5XCIsIFwic2hvcFwiXSB9XSxcbiAgW1wic2VuZGVyX25hbWVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInJlcGx5X3RvXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBub2RlIHNheXMgd2hhdCBiZWNhbWUgb2YgYSBtYWlsOiB0YWtlbiBieSBhIG1haWwgc2VydmVyLCBvciAod2l0aCBgd2h5YCkgZ2l2ZW4gdXAuICovXG5leHBvcnQgaW50ZXJmYWNlIE5vdGVNYWlsIHtcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSB3aHk6IHN0cmluZztcbn1cbi8qKiBBIG5vZGUgc2F5cyB3aGF0IGJlY2FtZSBvZiBhIG1haWw6IHRha2VuIGJ5IGEgbWFpbCBzZXJ2ZXIsIG9yICh3aXRoIGB3aHlgKSBnaXZlbiB1cC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTm90ZU1haWxXaXJlIHtcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSB3aHk/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTm90ZU1haWw6IFNoYXBlPE5vdGVNYWlsLCBOb3RlTWFpbFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTm90ZU1haWxcIiwgW1xuICBbXCJtYWlsXCIsIFwic3RyXCJdLFxuICBbXCJ3aHlcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHNhbGUgaW4gYSBsaXN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBTYWxlUm93IHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSByZWNlaXB0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSB0aWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFjdG9yOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZnVuZGVkOiBudW1iZXI7XG59XG4vKiogQSBzYWxlIGluIGEgbGlzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZVJvd1dpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWN0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVmdW5kZWQ6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBTYWxlUm93OiBTaGFwZTxTYWxlUm93LCBTYWxlUm93V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJTYWxlUm93XCIsIFtcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJ0aWxsXCIsIFwic3RyXCJdLFxuICBbXCJzaGlmdFwiLCBcInN0clwiXSxcbiAgW1widHNcIiwgXCJpbnRcIl0sXG4gIFtcImFjdG9yXCIsIFwic3RyXCJdLFxuICBbXCJ0b3RhbFwiLCBcImludFwiXSxcbiAgW1wicmVmdW5kZWRcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgc2FsZXMgb2YgYSBidXNpbmVzcyBkYXksIGJ5IHRpbWUsIDUwMCBhdCBvbmNlOyBgYWZ0ZXJfdHNgIGFuZCBgYWZ0ZXJfc2FsZWAgb2YgdGhlIGxhc3Qgb25lIGdvIG9uIGZyb20gdGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVzT2ZEYXkge1xuICByZWFkb25seSBkYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFmdGVyX3RzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFmdGVyX3NhbGU6IHN0cmluZztcbn1cbi8qKiBUaGUgc2FsZXMgb2YgYSBidXNpbmVzcyBkYXksIGJ5IHRpbWUsIDUwMCBhdCBvbmNlOyBgYWZ0ZXJfdHNgIGFuZCBgYWZ0ZXJfc2FsZWAgb2YgdGhlIGxhc3Qgb25lIGdvIG9uIGZyb20gdGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVzT2ZEYXlXaXJlIHtcbiAgcmVhZG9ubHkgZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgYWZ0ZXJfdHM/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFmdGVyX3NhbGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgU2FsZXNPZkRheTogU2hhcGU8U2FsZXNPZkRheSwgU2FsZXNPZkRheVdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2FsZXNPZkRheVwiLCBbXG4gIFtcImRheVwiLCBcInN0clwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJhZnRlcl90c1wiLCBcImludFwiLCAtMV0sXG4gIFtcImFmdGVyX3NhbGVcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHNhbGUgd2l0aCBhbGwgdGhhdCBmb2xsb3dlZC4gYHdhaXRpbmdgIGFyZSB0aGUgbnVtYmVycyBvZiBwYXltZW50cyB0aGF0IGFyZSBjbGFpbWVkIGFuZCBub3QgeWV0IHNlZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIFNhbGVTZWVuIHtcbiAgcmVhZG9ubHkgc2FsZTogU2FsZUNvbXBsZXRlZDtcbiAgcmVhZG9ubHkgcmVmdW5kczogcmVhZG9ubHkgKFJlZnVuZFNlZW4pW107XG4gIHJlYWRvbmx5IHdhaXRpbmc6IHJlYWRvbmx5IChudW1iZXIpW107XG4gIHJlYWRvbmx5IGNvcGllczogbnVtYmVyO1xufVxuLyoqIEEgc2FsZSB3aXRoIGFsbCB0aGF0IGZvbGxvd2VkLiBgd2FpdGluZ2AgYXJlIHRoZSBudW1iZXJzIG9mIHBheW1lbnRzIHRoYXQgYXJlIGNsYWltZWQgYW5kIG5vdCB5ZXQgc2Vlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2FsZVNlZW5XaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogU2FsZUNvbXBsZXRlZFdpcmU7XG4gIHJlYWRvbmx5IHJlZnVuZHM6IHJlYWRvbmx5IChSZWZ1bmRTZWVuV2lyZSlbXTtcbiAgcmVhZG9ubHkgd2FpdGluZzogcmVhZG9ubHkgKG51bWJlcilbXTtcbiAgcmVhZG9ubHkgY29waWVzOiBudW1iZXI7XG59XG5leHBvcnQgY29uc3QgU2FsZVNlZW46IFNoYXBlPFNhbGVTZWVuLCBTYWxlU2VlbldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiU2FsZVNlZW5cIiwgW1xuICBbXCJzYWxlXCIsIHsgc3RydWN0OiAoKSA9PiBTYWxlQ29tcGxldGVkIH1dLFxuICBbXCJyZWZ1bmRzXCIsIHsgbGlzdDogeyBzdHJ1Y3Q6ICgpID0+IFJlZnVuZFNlZW4gfSB9XSxcbiAgW1wid2FpdGluZ1wiLCB7IGxpc3Q6IFwiaW50XCIgfV0sXG4gIFtcImNvcGllc1wiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIFdoYXQgd2FzIGdpdmVuIGJhY2sgb2YgYSBzYWxlLCBhbmQgaG93LiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWZ1bmRTZWVuIHtcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdm9pZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZEJhY2spW107XG59XG4vKiogV2hhdCB3YXMgZ2l2ZW4gYmFjayBvZiBhIHNhbGUsIGFuZCBob3cuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlZnVuZFNlZW5XaXJlIHtcbiAgcmVhZG9ubHkgcmVmdW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgdm9pZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvb2RzOiByZWFkb25seSAoR29vZEJhY2tXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IFJlZnVuZFNlZW46IFNoYXBlPFJlZnVuZFNlZW4sIFJlZnVuZFNlZW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlZnVuZFNlZW5cIiwgW1xuICBbXCJyZWZ1bmRcIiwgXCJzdHJcIl0sXG4gIFtcInJlY2VpcHRcIiwgXCJzdHJcIl0sXG4gIFtcInZvaWRcIiwgXCJib29sXCJdLFxuICBbXCJ0b3RhbFwiLCBcImludFwiXSxcbiAgW1wicmVhc29uXCIsIFwic3RyXCJdLFxuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBHb29kQmFjayB9IH1dLFxuXSwge30pO1xuXG4vKiogQSBzYWxlIGJ5IGl0cyBpZCBvciByZWNlaXB0IG51bWJlci4gUmVmdXNlcyB0aWxsLnVua25vd25fc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmluZFNhbGUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG59XG4vKiogQSBzYWxlIGJ5IGl0cyBpZCBvciByZWNlaXB0IG51bWJlci4gUmVmdXNlcyB0aWxsLnVua25vd25fc2FsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmluZFNhbGVXaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IEZpbmRTYWxlOiBTaGFwZTxGaW5kU2FsZSwgRmluZFNhbGVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkZpbmRTYWxlXCIsIFtcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIEFuIG9wZW4gYmlsbCBpbiBhIGxpc3Q6IGBvd25lcmAgaXMgdGhlIHRpbGwgdGhhdCBtYXkgdGFrZSBtb25leSBmb3IgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxSb3cge1xuICByZWFkb25seSBiaWxsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBvd25lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5lZF9tczogbnVtYmVyO1xufVxuLyoqIEFuIG9wZW4gYmlsbCBpbiBhIGxpc3Q6IGBvd25lcmAgaXMgdGhlIHRpbGwgdGhhdCBtYXkgdGFrZSBtb25leSBmb3IgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEJpbGxSb3dXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgb3duZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBvcGVuZWRfbXM6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBCaWxsUm93OiBTaGFwZTxCaWxsUm93LCBCaWxsUm93V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJCaWxsUm93XCIsIFtcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJvd25lclwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1wib3BlbmVkX21zXCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogVGhlIG9wZW4gYmlsbHMgYW5kIGNhcnRzIHB1dCBhc2lkZSwgb2xkZXN0IGZpcnN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBPcGVuQmlsbHMge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbn1cbi8qKiBUaGUgb3BlbiBiaWxscyBhbmQgY2FydHMgcHV0IGFzaWRlLCBvbGRlc3QgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5CaWxsc1dpcmUge1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgT3BlbkJpbGxzOiBTaGFwZTxPcGVuQmlsbHMsIE9wZW5CaWxsc1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiT3BlbkJpbGxzXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBiaWxsOiB3aGF0IGlzIG9wZW4gb24gaXQgYnkgbGluZSwgd2hhdCB3YXMgcGFpZCwgYW5kIHdoYXQgcGVvcGxlIGRpZCB0byBpdCBvbiBib3RoIHNpZGVzIG9mIGEgY3V0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBCaWxsU2VlbiB7XG4gIHJlYWRvbmx5IGJpbGw6IEJpbGxTdGF0ZTtcbiAgcmVhZG9ubHkgc3RhdHVzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5fbGluZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHZhbHVlcy5DYXJ0TGluZT4+O1xuICByZWFkb25seSBwYWlkX3R3aWNlOiByZWFkb25seSAoc3RyaW5nKVtdO1xuICByZWFkb25seSB3ZW50X3R3aWNlOiByZWFkb25seSAoc3RyaW5nKVtdO1xufVxuLyoqIEEgYmlsbDogd2hhdCBpcyBvcGVuIG9uIGl0IGJ5IGxpbmUsIHdoYXQgd2FzIHBhaWQsIGFuZCB3aGF0IHBlb3BsZSBkaWQgdG8gaXQgb24gYm90aCBzaWRlcyBvZiBhIGN1dC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmlsbFNlZW5XaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogQmlsbFN0YXRlV2lyZTtcbiAgcmVhZG9ubHkgc3RhdHVzOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9wZW5fbGluZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHZhbHVlcy5DYXJ0TGluZVdpcmU+PjtcbiAgcmVhZG9ubHkgcGFpZF90d2ljZTogcmVhZG9ubHkgKHN0cmluZylbXTtcbiAgcmVhZG9ubHkgd2VudF90d2ljZTogcmVhZG9ubHkgKHN0cmluZylbXTtcbn1cbmV4cG9ydCBjb25zdCBCaWxsU2VlbjogU2hhcGU8QmlsbFNlZW4sIEJpbGxTZWVuV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJCaWxsU2VlblwiLCBbXG4gIFtcImJpbGxcIiwgeyBzdHJ1Y3Q6ICgpID0+IEJpbGxTdGF0ZSB9XSxcbiAgW1wic3RhdHVzXCIsIFwic3RyXCJdLFxuICBbXCJvcGVuX2xpbmVzXCIsIHsgbWFwOiB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLkNhcnRMaW5lIH0gfV0sXG4gIFtcInBhaWRfdHdpY2VcIiwgeyBsaXN0OiBcInN0clwiIH1dLFxuICBbXCJ3ZW50X3R3aWNlXCIsIHsgbGlzdDogXCJzdHJcIiB9XSxcbl0sIHt9KTtcblxuLyoqIE9uZSBiaWxsLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9iaWxsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaW5kQmlsbCB7XG4gIHJlYWRvbmx5IGJpbGw6IHN0cmluZztcbn1cbi8qKiBPbmUgYmlsbC4gUmVmdXNlcyB0aWxsLnVua25vd25fYmlsbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmluZEJpbGxXaXJlIHtcbiAgcmVhZG9ubHkgYmlsbDogc3RyaW5nO1xufVxuZXhwb3J0IGNvbnN0IEZpbmRCaWxsOiBTaGFwZTxGaW5kQmlsbCwgRmluZEJpbGxXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkZpbmRCaWxsXCIsIFtcbiAgW1wiYmlsbFwiLCBcInN0clwiXSxcbl0sIHt9KTtcblxuLyoqIFRoZSBzaGlmdHMgbm9ib2R5IGhhcyBjbG9zZWQsIG9sZGVzdCBmaXJzdDsgd2l0aCBhIGBkYXlgIGFsbCBzaGlmdHMgb2YgdGhhdCBidXNpbmVzcyBkYXkuICovXG5leHBvcnQgaW50ZXJmYWNlIE9wZW5TaGlmdHMge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgZGF5OiBzdHJpbmc7XG59XG4vKiogVGhlIHNoaWZ0cyBub2JvZHkgaGFzIGNsb3NlZCwgb2xkZXN0IGZpcnN0OyB3aXRoIGEgYGRheWAgYWxsIHNoaWZ0cyBvZiB0aGF0IGJ1c2luZXNzIGRheS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3BlblNoaWZ0c1dpcmUge1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRheT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBPcGVuU2hpZnRzOiBTaGFwZTxPcGVuU2hpZnRzLCBPcGVuU2hpZnRzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJPcGVuU2hpZnRzXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJkYXlcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHNoaWZ0J3MgZHJhd2VyLiBgZGlmZmVyZW5jZWAgaXMgY291bnRlZCBsZXNzIGV4cGVjdGVkICpub3cqOiBzYWxlcyB0aGF0IGNvbWUgaW4gYWZ0ZXIgdGhlIGNsb3NpbmcgbW92ZSBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyU2VlbiB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBTaGlmdFN0YXRlO1xuICByZWFkb25seSBtZXRob2RzOiByZWFkb25seSAoTWV0aG9kU3VtKVtdO1xuICByZWFkb25seSBleHBlY3RlZF9jYXNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpZmZlcmVuY2U6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGF0ZV9zYWxlczogbnVtYmVyO1xuICByZWFkb25seSBtb3ZlczogcmVhZG9ubHkgKENhc2hNb3ZlKVtdO1xufVxuLyoqIEEgc2hpZnQncyBkcmF3ZXIuIGBkaWZmZXJlbmNlYCBpcyBjb3VudGVkIGxlc3MgZXhwZWN0ZWQgKm5vdyo6IHNhbGVzIHRoYXQgY29tZSBpbiBhZnRlciB0aGUgY2xvc2luZyBtb3ZlIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXJTZWVuV2lyZSB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBTaGlmdFN0YXRlV2lyZTtcbiAgcmVhZG9ubHkgbWV0aG9kczogcmVhZG9ubHkgKE1ldGhvZFN1bVdpcmUpW107XG4gIHJlYWRvbmx5IGV4cGVjdGVkX2Nhc2g6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGlmZmVyZW5jZTogbnVtYmVyO1xuICByZWFkb25seSBsYXRlX3NhbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1vdmVzOiByZWFkb25seSAoQ2FzaE1vdmVXaXJlKVtdO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlclNlZW46IFNoYXBlPERyYXdlclNlZW4sIERyYXdlclNlZW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyYXdlclNlZW5cIiwgW1xuICBbXCJzaGlmdFwiLCB7IHN0cnVjdDogKCkgPT4gU2hpZnRTdGF0ZSB9XSxcbiAgW1wibWV0aG9kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBNZXRob2RTdW0gfSB9XSxcbiAgW1wiZXhwZWN0ZWRfY2FzaFwiLCBcImludFwiXSxcbiAgW1wiZGlmZmVyZW5jZVwiLCBcImludFwiXSxcbiAgW1wibGF0ZV9zYWxlc1wiLCBcImludFwiXSxcbiAgW1wibW92ZXNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gQ2FzaE1vdmUgfSB9XSxcbl0sIHt9KTtcblxuLyoqIFdoYXQgd2VudCB0aHJvdWdoIGEgZHJhd2VyIGJ5IG9uZSBtZXRob2Q7IGBleHBlY3RlZGAgaXMgd2hhdCB0aGVyZSBzaG91bGQgYmUgbm93LiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZXRob2RTdW0ge1xuICByZWFkb25seSBtZXRob2Q6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FsZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc29sZDogbnVtYmVyO1xuICByZWFkb25seSBjbGFpbWVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlZnVuZGVkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJlcGFpZDogbnVtYmVyO1xuICByZWFkb25seSBtb3ZlZDogbnVtYmVyO1xuICByZWFkb25seSBleHBlY3RlZDogbnVtYmVyO1xufVxuLyoqIFdoYXQgd2VudCB0aHJvdWdoIGEgZHJhd2VyIGJ5IG9uZSBtZXRob2Q7IGBleHBlY3RlZGAgaXMgd2hhdCB0aGVyZSBzaG91bGQgYmUgbm93LiAqL1xuZXhwb3J0IGludGVyZmFjZSBNZXRob2RTdW1XaXJlIHtcbiAgcmVhZG9ubHkgbWV0aG9kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNhbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNvbGQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2xhaW1lZDogbnVtYmVyO1xuICByZWFkb25seSByZWZ1bmRlZDogbnVtYmVyO1xuICByZWFkb25seSByZXBhaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbW92ZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZXhwZWN0ZWQ6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBNZXRob2RTdW06IFNoYXBlPE1ldGhvZFN1bSwgTWV0aG9kU3VtV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJNZXRob2RTdW1cIiwgW1xuICBbXCJtZXRob2RcIiwgXCJzdHJcIl0sXG4gIFtcInNhbGVzXCIsIFwiaW50XCJdLFxuICBbXCJzb2xkXCIsIFwiaW50XCJdLFxuICBbXCJjbGFpbWVkXCIsIFwiaW50XCJdLFxuICBbXCJyZWZ1bmRlZFwiLCBcImludFwiXSxcbiAgW1wicmVwYWlkXCIsIFwiaW50XCJdLFxuICBbXCJtb3ZlZFwiLCBcImludFwiXSxcbiAgW1wiZXhwZWN0ZWRcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBDYXNoIGluIG9yIG91dCwgb3IgKGBvcGVuZWRfb25seWApIHRoZSBkcmF3ZXIgb3BlbmVkIGZvciBub3RoaW5nLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDYXNoTW92ZSB7XG4gIHJlYWRvbmx5IHRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFjdG9yOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xuICByZWFkb25seSBvcGVuZWRfb25seTogbnVtYmVyO1xufVxuLyoqIENhc2ggaW4gb3Igb3V0LCBvciAoYG9wZW5lZF9vbmx5YCkgdGhlIGRyYXdlciBvcGVuZWQgZm9yIG5vdGhpbmcuICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2hNb3ZlV2lyZSB7XG4gIHJlYWRvbmx5IHRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFjdG9yOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xuICByZWFkb25seSBvcGVuZWRfb25seTogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IENhc2hNb3ZlOiBTaGFwZTxDYXNoTW92ZSwgQ2FzaE1vdmVXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkNhc2hNb3ZlXCIsIFtcbiAgW1widHNcIiwgXCJpbnRcIl0sXG4gIFtcImFjdG9yXCIsIFwic3RyXCJdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcInJlYXNvblwiLCBcInN0clwiXSxcbiAgW1wibm90ZVwiLCBcInN0clwiXSxcbiAgW1wib3BlbmVkX29ubHlcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBXaGF0IHNob3VsZCBiZSBpbiBhIHNoaWZ0J3MgZHJhd2VyIGFuZCB3aGF0IHdhcyBjb3VudGVkLiBSZWZ1c2VzIHRpbGwudW5rbm93bl9zaGlmdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT2ZTaGlmdCB7XG4gIHJlYWRvbmx5IHNoaWZ0OiBzdHJpbmc7XG59XG4vKiogV2hhdCBzaG91bGQgYmUgaW4gYSBzaGlmdCdzIGRyYXdlciBhbmQgd2hhdCB3YXMgY291bnRlZC4gUmVmdXNlcyB0aWxsLnVua25vd25fc2hpZnQuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlck9mU2hpZnRXaXJlIHtcbiAgcmVhZG9ubHkgc2hpZnQ6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBEcmF3ZXJPZlNoaWZ0OiBTaGFwZTxEcmF3ZXJPZlNoaWZ0LCBEcmF3ZXJPZlNoaWZ0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJEcmF3ZXJPZlNoaWZ0XCIsIFtcbiAgW1wic2hpZnRcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHByaW50ZXIgaW4gYSBsaXN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyUm93IHtcbiAgcmVhZG9ubHkgcHJpbnRlcjogc3RyaW5nO1xuICByZWFkb25seSBzZXR0aW5nOiBQcmludGVyU2V0dGluZztcbn1cbi8qKiBBIHByaW50ZXIgaW4gYSBsaXN0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcmludGVyUm93V2lyZSB7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmdXaXJlO1xufVxuZXhwb3J0IGNvbnN0IFByaW50ZXJSb3c6IFNoYXBlPFByaW50ZXJSb3csIFByaW50ZXJSb3dXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlByaW50ZXJSb3dcIiwgW1xuICBbXCJwcmludGVyXCIsIFwic3RyXCJdLFxuICBbXCJzZXR0aW5nXCIsIHsgc3RydWN0OiAoKSA9PiBQcmludGVyU2V0dGluZyB9XSxcbl0sIHt9KTtcblxuLyoqIEEgYnJhbmNoJ3MgcHJpbnRlcnMsIGJ5IG5hbWUuICovXG5leHBvcnQgaW50ZXJmYWNlIFByaW50ZXJzIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG59XG4vKiogQSBicmFuY2gncyBwcmludGVycywgYnkgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUHJpbnRlcnNXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgUHJpbnRlcnM6IFNoYXBlPFByaW50ZXJzLCBQcmludGVyc1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUHJpbnRlcnNcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHN0cmlwIHRoYXQgd2FzIGFza2VkIGZvciBhbmQgaGFzIG5vdCBjb21lIG91dCwgYXMgZmFyIGFzIGlzIGtub3duIGhlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhaXRpbmdSb3cge1xuICByZWFkb25seSBwYXBlcjogc3RyaW5nO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG59XG4vKiogQSBzdHJpcCB0aGF0IHdhcyBhc2tlZCBmb3IgYW5kIGhhcyBub3QgY29tZSBvdXQsIGFzIGZhciBhcyBpcyBrbm93biBoZXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXYWl0aW5nUm93V2lyZSB7XG4gIHJlYWRvbmx5IHBhcGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9mOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvcHk6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBXYWl0aW5nUm93OiBTaGFwZTxXYWl0aW5nUm93LCBXYWl0aW5nUm93V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJXYWl0aW5nUm93XCIsIFtcbiAgW1wicGFwZXJcIiwgXCJzdHJcIl0sXG4gIFtcIm9mXCIsIFwic3RyXCJdLFxuICBbXCJjb3B5XCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogVGhlIHN0cmlwcyB0aGF0IHdhaXQgZm9yIGEgcHJpbnRlciwgb3Igb2Ygd2hpY2ggbm9ib2R5IGNhbiB0ZWxsOyB0aGUgbmV3ZXN0IGh1bmRyZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdhaXRpbmdQYXBlciB7XG5cbn1cbi8qKiBUaGUgc3RyaXBzIHRoYXQgd2FpdCBmb3IgYSBwcmludGVyLCBvciBvZiB3aGljaCBub2JvZHkgY2FuIHRlbGw7IHRoZSBuZXdlc3QgaHVuZHJlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2FpdGluZ1BhcGVyV2lyZSB7XG5cbn1cbmV4cG9ydCBjb25zdCBXYWl0aW5nUGFwZXI6IFNoYXBlPFdhaXRpbmdQYXBlciwgV2FpdGluZ1BhcGVyV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJXYWl0aW5nUGFwZXJcIiwgW1xuXG5dLCB7fSk7XG5cbi8qKiBNb25leSBhIGN1c3RvbWVyIHNob3dlZCBhbmQgbm9ib2R5IGhhcyBzZWVuOyBgbWlzc2VkYCBjb3VudHMgaG93IG9mdGVuIHNvbWVib2R5IGxvb2tlZCBmb3IgaXQgaW4gdmFpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xhaW0ge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBheW1lbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1ldGhvZDogc3RyaW5nO1xuICByZWFkb25seSBhbW91bnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWlzc2VkOiBudW1iZXI7XG59XG4vKiogTW9uZXkgYSBjdXN0b21lciBzaG93ZWQgYW5kIG5vYm9keSBoYXMgc2VlbjsgYG1pc3NlZGAgY291bnRzIGhvdyBvZnRlbiBzb21lYm9keSBsb29rZWQgZm9yIGl0IGluIHZhaW4uICovXG5leHBvcnQgaW50ZXJmYWNlIENsYWltV2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF5bWVudDogbnVtYmVyO1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVjZWlwdDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWV0aG9kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFtb3VudDogbnVtYmVyO1xuICByZWFkb25seSBtaXNzZWQ6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBDbGFpbTogU2hhcGU8Q2xhaW0sIENsYWltV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJDbGFpbVwiLCBbXG4gIFtcInNhbGVcIiwgXCJzdHJcIl0sXG4gIFtcInBheW1lbnRcIiwgXCJpbnRcIl0sXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJ0c1wiLCBcImludFwiXSxcbiAgW1wibWV0aG9kXCIsIFwic3RyXCJdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcIm1pc3NlZFwiLCBcImludFwiXSxcbl0sIHt9KTtcblxuLyoqIENsYWltZWQgcGF5bWVudHMgdGhhdCB3YWl0IGZvciBzb21lYm9keSB0byBzZWUgdGhlIG1vbmV5LCBvbGRlc3QgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIENsYWltZWRQYXltZW50cyB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xufVxuLyoqIENsYWltZWQgcGF5bWVudHMgdGhhdCB3YWl0IGZvciBzb21lYm9keSB0byBzZWUgdGhlIG1vbmV5LCBvbGRlc3QgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIENsYWltZWRQYXltZW50c1dpcmUge1xuICByZWFkb25seSBicmFuY2g/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgQ2xhaW1lZFBheW1lbnRzOiBTaGFwZTxDbGFpbWVkUGF5bWVudHMsIENsYWltZWRQYXltZW50c1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiQ2xhaW1lZFBheW1lbnRzXCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBjdXN0b21lcidzIGFjY291bnQ6IGBvd2VkYCA9IGxlbnQgbGVzcyByZXBhaWQ7IGBkZWJ0c2AgYXJlIHdoYXQgaXMgbGVmdCwgZmlyc3QgdGhlIG9uZSBkdWUgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIERlYnRvciB7XG4gIHJlYWRvbmx5IGN1c3RvbWVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGhvbmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGVudDogbnVtYmVyO1xuICByZWFkb25seSByZXBhaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgb3dlZDogbnVtYmVyO1xuICByZWFkb25seSBkZWJ0czogcmVhZG9ubHkgKERlYnQpW107XG59XG4vKiogQSBjdXN0b21lcidzIGFjY291bnQ6IGBvd2VkYCA9IGxlbnQgbGVzcyByZXBhaWQ7IGBkZWJ0c2AgYXJlIHdoYXQgaXMgbGVmdCwgZmlyc3QgdGhlIG9uZSBkdWUgZmlyc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIERlYnRvcldpcmUge1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBob25lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxlbnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmVwYWlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IG93ZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgZGVidHM6IHJlYWRvbmx5IChEZWJ0V2lyZSlbXTtcbn1cbmV4cG9ydCBjb25zdCBEZWJ0b3I6IFNoYXBlPERlYnRvciwgRGVidG9yV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJEZWJ0b3JcIiwgW1xuICBbXCJjdXN0b21lclwiLCBcInN0clwiXSxcbiAgW1wibmFtZVwiLCBcInN0clwiXSxcbiAgW1wicGhvbmVcIiwgXCJzdHJcIl0sXG4gIFtcImxlbnRcIiwgXCJpbnRcIl0sXG4gIFtcInJlcGFpZFwiLCBcImludFwiXSxcbiAgW1wib3dlZFwiLCBcImludFwiXSxcbiAgW1wiZGVidHNcIiwgeyBsaXN0OiB7IHN0cnVjdDogKCkgPT4gRGVidCB9IH1dLFxuXSwge30pO1xuXG4vKiogV2hhdCBpcyBsZWZ0IHRvIHBheSBvZiBvbmUgc2FsZSBvbiBjcmVkaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIERlYnQge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGxlZnQ6IG51bWJlcjtcbn1cbi8qKiBXaGF0IGlzIGxlZnQgdG8gcGF5IG9mIG9uZSBzYWxlIG9uIGNyZWRpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVidFdpcmUge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGR1ZV9kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgYW1vdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGxlZnQ6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBEZWJ0OiBTaGFwZTxEZWJ0LCBEZWJ0V2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJEZWJ0XCIsIFtcbiAgW1wic2FsZVwiLCBcInN0clwiXSxcbiAgW1wicmVjZWlwdFwiLCBcInN0clwiXSxcbiAgW1wiYnVzaW5lc3NfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJkdWVfZGF5XCIsIFwic3RyXCJdLFxuICBbXCJhbW91bnRcIiwgXCJpbnRcIl0sXG4gIFtcImxlZnRcIiwgXCJpbnRcIl0sXG5dLCB7fSk7XG5cbi8qKiBXaG8gb3dlcyB0aGUgc2hvcCBob3cgbXVjaCwgdGhlIG1vc3QgZmlyc3QuIFdpdGggYGR1ZV9ieWAgb25seSBkZWJ0cyBkdWUgYnkgdGhhdCBkYXk7IHdpdGggYSBjdXN0b21lciBvbmx5IHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIERlYnRvcnMge1xuICByZWFkb25seSBjdXN0b21lcjogc3RyaW5nO1xuICByZWFkb25seSBkdWVfYnk6IHN0cmluZztcbn1cbi8qKiBXaG8gb3dlcyB0aGUgc2hvcCBob3cgbXVjaCwgdGhlIG1vc3QgZmlyc3QuIFdpdGggYGR1ZV9ieWAgb25seSBkZWJ0cyBkdWUgYnkgdGhhdCBkYXk7IHdpdGggYSBjdXN0b21lciBvbmx5IHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIERlYnRvcnNXaXJlIHtcbiAgcmVhZG9ubHkgY3VzdG9tZXI/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGR1ZV9ieT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBEZWJ0b3JzOiBTaGFwZTxEZWJ0b3JzLCBEZWJ0b3JzV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJEZWJ0b3JzXCIsIFtcbiAgW1wiY3VzdG9tZXJcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImR1ZV9ieVwiLCBcInN0clwiLCBcIlwiXSxcbl0sIHt9KTtcblxuLyoqIEFsbCBzZXR0aW5ncyBpbiBmb3JjZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2V0dGluZ3NTZWVuIHtcbiAgcmVhZG9ubHkgY2hhcmdlczogQ2hhcmdlc1NldHRpbmc7XG4gIHJlYWRvbmx5IHJvdW5kaW5nOiBSb3VuZGluZ1NldHRpbmc7XG4gIHJlYWRvbmx5IHJlY2VpcHQ6IFJlY2VpcHRTZXR0aW5nO1xuICByZWFkb25seSByZWFzb25zOiBSZWFzb25zU2V0dGluZztcbiAgcmVhZG9ubHkgcXJpczogUXJpc1NldHRpbmc7XG4gIHJlYWRvbmx5IGRheTogRGF5U2V0dGluZztcbn1cbi8qKiBBbGwgc2V0dGluZ3MgaW4gZm9yY2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFNldHRpbmdzU2VlbldpcmUge1xuICByZWFkb25seSBjaGFyZ2VzOiBDaGFyZ2VzU2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IHJvdW5kaW5nOiBSb3VuZGluZ1NldHRpbmdXaXJlO1xuICByZWFkb25seSByZWNlaXB0OiBSZWNlaXB0U2V0dGluZ1dpcmU7XG4gIHJlYWRvbmx5IHJlYXNvbnM6IFJlYXNvbnNTZXR0aW5nV2lyZTtcbiAgcmVhZG9ubHkgcXJpczogUXJpc1NldHRpbmdXaXJlO1xuICByZWFkb25seSBkYXk6IERheVNldHRpbmdXaXJlO1xufVxuZXhwb3J0IGNvbnN0IFNldHRpbmdzU2VlbjogU2hhcGU8U2V0dGluZ3NTZWVuLCBTZXR0aW5nc1NlZW5XaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNldHRpbmdzU2VlblwiLCBbXG4gIFtcImNoYXJnZXNcIiwgeyBzdHJ1Y3Q6ICgpID0+IENoYXJnZXNTZXR0aW5nIH1dLFxuICBbXCJyb3VuZGluZ1wiLCB7IHN0cnVjdDogKCkgPT4gUm91bmRpbmdTZXR0aW5nIH1dLFxuICBbXCJyZWNlaXB0XCIsIHsgc3RydWN0OiAoKSA9PiBSZWNlaXB0U2V0dGluZyB9XSxcbiAgW1wicmVhc29uc1wiLCB7IHN0cnVjdDogKCkgPT4gUmVhc29uc1NldHRpbmcgfV0sXG4gIFtcInFyaXNcIiwgeyBzdHJ1Y3Q6ICgpID0+IFFyaXNTZXR0aW5nIH1dLFxuICBbXCJkYXlcIiwgeyBzdHJ1Y3Q6ICgpID0+IERheVNldHRpbmcgfV0sXG5dLCB7fSk7XG5cbi8qKiBUaGUgdGVybXMgYSBicmFuY2ggc2VsbHMgb24gbm93OiBpdHMgb3duLCBlbHNlIHRoZSBzaG9wJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFNldHRpbmdzT2Yge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbn1cbi8qKiBUaGUgdGVybXMgYSBicmFuY2ggc2VsbHMgb24gbm93OiBpdHMgb3duLCBlbHNlIHRoZSBzaG9wJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFNldHRpbmdzT2ZXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFNldHRpbmdzT2Y6IFNoYXBlPFNldHRpbmdzT2YsIFNldHRpbmdzT2ZXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlNldHRpbmdzT2ZcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBTb21ldGhpbmcgdGhhdCBoYXBwZW5lZCBhbmQgdGhhdCBhIHBlcnNvbiBzaG91bGQgbG9vayBhdDogYHdoYXRgIGl0IGlzLCBhYm91dCB3aGljaCB0aGluZywgd2l0aCBpdHMgZmlndXJlcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmxhZyB7XG4gIHJlYWRvbmx5IHdoYXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWJvdXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtub3duOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5vdzogbnVtYmVyO1xufVxuLyoqIFNvbWV0aGluZyB0aGF0IGhhcHBlbmVkIGFuZCB0aGF0IGEgcGVyc29uIHNob3VsZCBsb29rIGF0OiBgd2hhdGAgaXQgaXMsIGFib3V0IHdoaWNoIHRoaW5nLCB3aXRoIGl0cyBmaWd1cmVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGbGFnV2lyZSB7XG4gIHJlYWRvbmx5IHdoYXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWJvdXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtub3duOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5vdzogbnVtYmVyO1xufVxuZXhwb3J0IGNvbnN0IEZsYWc6IFNoYXBlPEZsYWcsIEZsYWdXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkZsYWdcIiwgW1xuICBbXCJ3aGF0XCIsIFwic3RyXCJdLFxuICBbXCJhYm91dFwiLCBcInN0clwiXSxcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJrbm93blwiLCBcImludFwiXSxcbiAgW1wibm93XCIsIFwiaW50XCJdLFxuXSwge30pO1xuXG4vKiogV2hhdCB3YXMgYWNjZXB0ZWQgYXMgaXQgaGFwcGVuZWQsIGFuZCBzaG91bGQgYmUgbG9va2VkIGF0IGJ5IGEgcGVyc29uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOZWVkc0FMb29rIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNpbmNlOiBzdHJpbmc7XG59XG4vKiogV2hhdCB3YXMgYWNjZXB0ZWQgYXMgaXQgaGFwcGVuZWQsIGFuZCBzaG91bGQgYmUgbG9va2VkIGF0IGJ5IGEgcGVyc29uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOZWVkc0FMb29rV2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2luY2U/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgTmVlZHNBTG9vazogU2hhcGU8TmVlZHNBTG9vaywgTmVlZHNBTG9va1dpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTmVlZHNBTG9va1wiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2luY2VcIiwgXCJzdHJcIiwgXCJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIGxldHRlciBhcyBpdCBpcyB0byBiZSBzZW50LiBgc3RvcGAgc2F5cyBieSBhIGNvZGUgd2h5IGl0IG5lZWQgbm90IGJlIChhbnkgbW9yZSkuICovXG5leHBvcnQgaW50ZXJmYWNlIExldHRlciB7XG4gIHJlYWRvbmx5IHN0b3A6IHN0cmluZztcbiAgcmVhZG9ubHkgbWFpbDogc3RyaW5nO1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlbmRlcl9uYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJlcGx5X3RvOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN1YmplY3Q6IHN0cmluZztcbiAgcmVhZG9ubHkgZG9jOiByZWFkb25seSAodmFsdWVzLlJvdyB8IHZhbHVlcy5RciB8IHZhbHVlcy5CYXIpW107XG59XG4vKiogQSBsZXR0ZXIgYXMgaXQgaXMgdG8gYmUgc2VudC4gYHN0b3BgIHNheXMgYnkgYSBjb2RlIHdoeSBpdCBuZWVkIG5vdCBiZSAoYW55IG1vcmUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXR0ZXJXaXJlIHtcbiAgcmVhZG9ubHkgc3RvcD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgbWFpbD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2FsZT86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG8/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNlbmRlcl9uYW1lPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSByZXBseV90bz86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc3ViamVjdD86IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZG9jPzogcmVhZG9ubHkgKHZhbHVlcy5Sb3dXaXJlIHwgdmFsdWVzLlFyV2lyZSB8IHZhbHVlcy5CYXJXaXJlKVtdIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IExldHRlcjogU2hhcGU8TGV0dGVyLCBMZXR0ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkxldHRlclwiLCBbXG4gIFtcInN0b3BcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcIm1haWxcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInNhbGVcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInRvXCIsIFwic3RyXCIsIFwiXCJdLFxuICBbXCJzZW5kZXJfbmFtZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicmVwbHlfdG9cIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcInN1YmplY3RcIiwgXCJzdHJcIiwgXCJcIl0sXG4gIFtcImRvY1wiLCB7IGxpc3Q6IHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5Sb3cgfSwgeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5RciB9LCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLkJhciB9XSB9IH0sIFtdXSxcbl0sIHt9KTtcblxuLyoqIEEgbGV0dGVyIHdpdGggaXRzIGFkZHJlc3MgaW4gdGhlIGNsZWFyLiBGb3IgdGhlIG5vZGUgdGhhdCBzZW5kcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGV0dGVyT2Yge1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG59XG4vKiogQSBsZXR0ZXIgd2l0aCBpdHMgYWRkcmVzcyBpbiB0aGUgY2xlYXIuIEZvciB0aGUgbm9kZSB0aGF0IHNlbmRzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBMZXR0ZXJPZldpcmUge1xuICByZWFkb25seSBtYWlsOiBzdHJpbmc7XG59XG5leHBvcnQgY29uc3QgTGV0dGVyT2Y6IFNoYXBlPExldHRlck9mLCBMZXR0ZXJPZldpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiTGV0dGVyT2ZcIiwgW1xuICBbXCJtYWlsXCIsIFwic3RyXCJdLFxuXSwge30pO1xuXG4vKiogQSBzdHJpcCBmb3IgYSBwcmludGVyLiBgc3RvcGAgc2F5cyBieSBhIGNvZGUgd2h5IGl0IG5lZWQgbm90IGJlIHByaW50ZWQgKGFueSBtb3JlKSwgXCJcIiB0aGF0IGl0IHNob3VsZCBiZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFwZXIge1xuICByZWFkb25seSBzdG9wOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmcgfCBudWxsO1xuICByZWFkb25seSBkb2M6IHJlYWRvbmx5ICh2YWx1ZXMuUm93IHwgdmFsdWVzLlFyIHwgdmFsdWVzLkJhcilbXTtcbn1cbi8qKiBBIHN0cmlwIGZvciBhIHByaW50ZXIuIGBzdG9wYCBzYXlzIGJ5IGEgY29kZSB3aHkgaXQgbmVlZCBub3QgYmUgcHJpbnRlZCAoYW55IG1vcmUpLCBcIlwiIHRoYXQgaXQgc2hvdWxkIGJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXBlcldpcmUge1xuICByZWFkb25seSBzdG9wPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBwcmludGVyPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBzZXR0aW5nPzogUHJpbnRlclNldHRpbmdXaXJlIHwgbnVsbCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgZG9jPzogcmVhZG9ubHkgKHZhbHVlcy5Sb3dXaXJlIHwgdmFsdWVzLlFyV2lyZSB8IHZhbHVlcy5CYXJXaXJlKVtdIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFBhcGVyOiBTaGFwZTxQYXBlciwgUGFwZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlBhcGVyXCIsIFtcbiAgW1wic3RvcFwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wicHJpbnRlclwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wic2V0dGluZ1wiLCB7IGFueTogW3sgc3RydWN0OiAoKSA9PiBQcmludGVyU2V0dGluZyB9LCBcIm51bGxcIl0gfSwgbnVsbF0sXG4gIFtcImRvY1wiLCB7IGxpc3Q6IHsgYW55OiBbeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5Sb3cgfSwgeyBzdHJ1Y3Q6ICgpID0+IHZhbHVlcy5RciB9LCB7IHN0cnVjdDogKCkgPT4gdmFsdWVzLkJhciB9XSB9IH0sIFtdXSxcbl0sIHt9KTtcblxuLyoqIEEgc3RyaXAgYXMgaXQgaXMgdG8gYmUgcHJpbnRlZCBub3c6IG9uIHdoaWNoIHByaW50ZXIsIGFuZCB3aGF0IHN0YW5kcyBvbiBpdC4gRm9yIHRoZSBub2RlIHRoYXQgcHJpbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXBlck9mIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5OiBudW1iZXI7XG59XG4vKiogQSBzdHJpcCBhcyBpdCBpcyB0byBiZSBwcmludGVkIG5vdzogb24gd2hpY2ggcHJpbnRlciwgYW5kIHdoYXQgc3RhbmRzIG9uIGl0LiBGb3IgdGhlIG5vZGUgdGhhdCBwcmludHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhcGVyT2ZXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFwZXI6IFwicmVjZWlwdFwiIHwgXCJ0ZXN0XCIgfCBcInRpY2tldFwiO1xuICByZWFkb25seSBvZjogc3RyaW5nO1xuICByZWFkb25seSBjb3B5PzogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFBhcGVyT2Y6IFNoYXBlPFBhcGVyT2YsIFBhcGVyT2ZXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlBhcGVyT2ZcIiwgW1xuICBbXCJicmFuY2hcIiwgXCJzdHJcIl0sXG4gIFtcInRpbGxcIiwgXCJzdHJcIl0sXG4gIFtcInBhcGVyXCIsIHsgb2Y6IFtcInJlY2VpcHRcIiwgXCJ0ZXN0XCIsIFwidGlja2V0XCJdIH1dLFxuICBbXCJvZlwiLCBcInN0clwiXSxcbiAgW1wiY29weVwiLCBcImludFwiLCAwXSxcbl0sIHt9KTtcblxuLyoqIFRoZSByZWNlaXB0IG9mIGEgc2FsZSwgcmVmdW5kIG9yIHZvaWQgYXMgYSBkb2N1bWVudDogZm9yIFBERiwgbWFpbCwgYW5kIHByaW50ZXJzIHRoYXQgaGFuZyBvbiB0aGUgdGlsbCBpdHNlbGYuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHREb2Mge1xuICByZWFkb25seSBzYWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvbHVtbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xufVxuLyoqIFRoZSByZWNlaXB0IG9mIGEgc2FsZSwgcmVmdW5kIG9yIHZvaWQgYXMgYSBkb2N1bWVudDogZm9yIFBERiwgbWFpbCwgYW5kIHByaW50ZXJzIHRoYXQgaGFuZyBvbiB0aGUgdGlsbCBpdHNlbGYuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpcHREb2NXaXJlIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBjb2x1bW5zPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBjb2RlPzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuZXhwb3J0IGNvbnN0IFJlY2VpcHREb2M6IFNoYXBlPFJlY2VpcHREb2MsIFJlY2VpcHREb2NXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIlJlY2VpcHREb2NcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJjb2x1bW5zXCIsIFwiaW50XCIsIDBdLFxuICBbXCJjb2RlXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBkcmF3ZXI6IHRoZSBwcmludGVyIGl0IGhhbmdzIG9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEcmF3ZXIge1xuICByZWFkb25seSBwcmludGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNldHRpbmc6IFByaW50ZXJTZXR0aW5nO1xufVxuLyoqIEEgZHJhd2VyOiB0aGUgcHJpbnRlciBpdCBoYW5ncyBvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyV2lyZSB7XG4gIHJlYWRvbmx5IHByaW50ZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgc2V0dGluZzogUHJpbnRlclNldHRpbmdXaXJlO1xufVxuZXhwb3J0IGNvbnN0IERyYXdlcjogU2hhcGU8RHJhd2VyLCBEcmF3ZXJXaXJlPiA9IC8qIEBfX1BVUkVfXyAqLyBzaGFwZShcIkRyYXdlclwiLCBbXG4gIFtcInByaW50ZXJcIiwgXCJzdHJcIl0sXG4gIFtcInNldHRpbmdcIiwgeyBzdHJ1Y3Q6ICgpID0+IFByaW50ZXJTZXR0aW5nIH1dLFxuXSwge30pO1xuXG4vKiogVGhlIGRyYXdlciBvZiBhIHRpbGwsIHRvIGJlIG9wZW5lZCBmb3Igd2hhdCBgb2ZgIG5hbWVzOyBOb25lIGlmIGl0IHdhcyBvcGVuZWQgZm9yIHRoYXQsIG9yIHRoZXJlIGlzIG5vbmUuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYXdlck9mIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbn1cbi8qKiBUaGUgZHJhd2VyIG9mIGEgdGlsbCwgdG8gYmUgb3BlbmVkIGZvciB3aGF0IGBvZmAgbmFtZXM7IE5vbmUgaWYgaXQgd2FzIG9wZW5lZCBmb3IgdGhhdCwgb3IgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRHJhd2VyT2ZXaXJlIHtcbiAgcmVhZG9ubHkgYnJhbmNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRpbGw6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Y6IHN0cmluZztcbn1cbmV4cG9ydCBjb25zdCBEcmF3ZXJPZjogU2hhcGU8RHJhd2VyT2YsIERyYXdlck9mV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJEcmF3ZXJPZlwiLCBbXG4gIFtcImJyYW5jaFwiLCBcInN0clwiXSxcbiAgW1widGlsbFwiLCBcInN0clwiXSxcbiAgW1wib2ZcIiwgXCJzdHJcIl0sXG5dLCB7fSk7XG5cbi8qKiBBIHNhbGUncyByZWNlaXB0IGFzIHRleHQ7IHRoZSBvcmlnaW5hbCB1bnRpbCBpdCB3YXMgcmVwcmludGVkLCB0aGVuIG1hcmtlZCB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdE9mIHtcbiAgcmVhZG9ubHkgc2FsZTogc3RyaW5nO1xuICByZWFkb25seSBjb2x1bW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNhc2hpZXI6IHN0cmluZztcbn1cbi8qKiBBIHNhbGUncyByZWNlaXB0IGFzIHRleHQ7IHRoZSBvcmlnaW5hbCB1bnRpbCBpdCB3YXMgcmVwcmludGVkLCB0aGVuIG1hcmtlZCB3aXRoIGl0cyBudW1iZXIgYW1vbmcgdGhlIGNvcGllcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVjZWlwdE9mV2lyZSB7XG4gIHJlYWRvbmx5IHNhbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29sdW1ucz86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgY2FzaGllcj86IHN0cmluZyB8IHVuZGVmaW5lZDtcbn1cbmV4cG9ydCBjb25zdCBSZWNlaXB0T2Y6IFNoYXBlPFJlY2VpcHRPZiwgUmVjZWlwdE9mV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJSZWNlaXB0T2ZcIiwgW1xuICBbXCJzYWxlXCIsIFwic3RyXCJdLFxuICBbXCJjb2x1bW5zXCIsIFwiaW50XCIsIDBdLFxuICBbXCJjYXNoaWVyXCIsIFwic3RyXCIsIFwiXCJdLFxuXSwge30pO1xuXG4vKiogQSBjYXJ0IHByaWNlZCBidXQgbm90IHNvbGQsIGFuZCB3aGF0IGl0IHdvdWxkIGNvc3QgaW4gY2FzaC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVvdGVkIHtcbiAgcmVhZG9ubHkgYmlsbDogdmFsdWVzLkJpbGw7XG4gIHJlYWRvbmx5IGNhc2hfZHVlOiBudW1iZXI7XG59XG4vKiogQSBjYXJ0IHByaWNlZCBidXQgbm90IHNvbGQsIGFuZCB3aGF0IGl0IHdvdWxkIGNvc3QgaW4gY2FzaC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVvdGVkV2lyZSB7XG4gIHJlYWRvbmx5IGJpbGw6IHZhbHVlcy5CaWxsV2lyZTtcbiAgcmVhZG9ubHkgY2FzaF9kdWU6IG51bWJlcjtcbn1cbmV4cG9ydCBjb25zdCBRdW90ZWQ6IFNoYXBlPFF1b3RlZCwgUXVvdGVkV2lyZT4gPSAvKiBAX19QVVJFX18gKi8gc2hhcGUoXCJRdW90ZWRcIiwgW1xuICBbXCJiaWxsXCIsIHsgc3RydWN0OiAoKSA9PiB2YWx1ZXMuQmlsbCB9XSxcbiAgW1wiY2FzaF9kdWVcIiwgXCJpbnRcIl0sXG5dLCB7XCJvbWl0XCI6IHRydWV9KTtcblxuLyoqIFdoYXQgYSBjYXJ0IHdvdWxkIGNvc3Qgb24gYSBidXNpbmVzcyBkYXkgYXQgYSBtaW51dGUgb2YgdGhlIGxvY2FsIGRheS4gUmVmdXNlcyBhcyBzZWxsaW5nIGl0IHdvdWxkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdW90ZUNhcnQge1xuICByZWFkb25seSBicmFuY2g6IHN0cmluZztcbiAgcmVhZG9ubHkgYnVzaW5lc3NfZGF5OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1pbnV0ZTogbnVtYmVyO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZClbXTtcbiAgcmVhZG9ubHkgb3JkZXJfdHlwZTogc3RyaW5nO1xuICByZWFkb25seSBkaXNjb3VudF9wZXJtaWxsZTogbnVtYmVyO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ6IG51bWJlcjtcbn1cbi8qKiBXaGF0IGEgY2FydCB3b3VsZCBjb3N0IG9uIGEgYnVzaW5lc3MgZGF5IGF0IGEgbWludXRlIG9mIHRoZSBsb2NhbCBkYXkuIFJlZnVzZXMgYXMgc2VsbGluZyBpdCB3b3VsZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVvdGVDYXJ0V2lyZSB7XG4gIHJlYWRvbmx5IGJyYW5jaDogc3RyaW5nO1xuICByZWFkb25seSBidXNpbmVzc19kYXk6IHN0cmluZztcbiAgcmVhZG9ubHkgbWludXRlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBnb29kczogcmVhZG9ubHkgKFdhbnRlZFdpcmUpW107XG4gIHJlYWRvbmx5IG9yZGVyX3R5cGU/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGRpc2NvdW50X3Blcm1pbGxlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBkaXNjb3VudF9hbW91bnQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5leHBvcnQgY29uc3QgUXVvdGVDYXJ0OiBTaGFwZTxRdW90ZUNhcnQsIFF1b3RlQ2FydFdpcmU+ID0gLyogQF9fUFVSRV9fICovIHNoYXBlKFwiUXVvdGVDYXJ0XCIsIFtcbiAgW1wiYnJhbmNoXCIsIFwic3RyXCJdLFxuICBbXCJidXNpbmVzc19kYXlcIiwgXCJzdHJcIl0sXG4gIFtcIm1pbnV0ZVwiLCBcImludFwiLCA3MjBdLFxuICBbXCJnb29kc1wiLCB7IGxpc3Q6IHsgc3RydWN0OiAoKSA9PiBXYW50ZWQgfSB9XSxcbiAgW1wib3JkZXJfdHlwZVwiLCBcInN0clwiLCBcIlwiXSxcbiAgW1wiZGlzY291bnRfcGVybWlsbGVcIiwgXCJpbnRcIiwgMF0sXG4gIFtcImRpc2NvdW50X2Ftb3VudFwiLCBcImludFwiLCAwXSxcbl0sIHt9KTtcbiIsICIvKiogQSBoeWJyaWQgbG9naWNhbCBjbG9jayB0aGF0IHN1cnZpdmVzIHdyb25nIGRldmljZSBjbG9ja3MuIFR3aW4gb2YgYGxhbmNhci9rZXJuZWwvY2xvY2sucHlgLiAqL1xuXG4vKiogQSByZW1vdGUgc3RhbXAgZnVydGhlciBhaGVhZCBvZiBvdXIgb3duIGNsb2NrIHRoYW4gdGhpcyBpcyBzaG93biBhcyBza2V3LCBidXQgbm90IGFkb3B0ZWQuICovXG5leHBvcnQgY29uc3QgTUFYX0FIRUFEX01TID0gM182MDBfMDAwO1xuZXhwb3J0IGNvbnN0IE1BWF9USUNLID0gMV8wMDBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIFN0YW1wIHtcbiAgcmVhZG9ubHkgbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGljazogbnVtYmVyO1xufVxuXG4vKiogR2l2ZXMgc3RhbXBzIHRoYXQgbmV2ZXIgZ28gYmFjaywgbmVhciB0aGUgZGV2aWNlJ3Mgb3duIGNsb2NrLiBgd2FsbGAgYW5zd2VycyBtaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbmV4cG9ydCBjbGFzcyBIeWJyaWRDbG9jayB7XG4gIHJlYWRvbmx5IHdhbGw6ICgpID0+IG51bWJlcjtcbiAgcHJpdmF0ZSBsYXN0OiBTdGFtcCA9IHsgbXM6IDAsIHRpY2s6IDAgfTtcblxuICBjb25zdHJ1Y3Rvcih3YWxsOiAoKSA9PiBudW1iZXIpIHtcbiAgICB0aGlzLndhbGwgPSAoKSA9PiBNYXRoLm1heCgwLCBNYXRoLmZsb29yKHdhbGwoKSkpO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IHN0YW1wOiBsYXRlciB0aGFuIGV2ZXJ5IHN0YW1wIGdpdmVuIG9yIHdpdG5lc3NlZCBiZWZvcmUuIGB3YWxsTXNgOiB3aGF0IHRoZSBkZXZpY2UncyBjbG9jayBoYXMganVzdCBzYWlkLiAqL1xuICBub3cod2FsbE1zID0gdGhpcy53YWxsKCkpOiBTdGFtcCB7XG4gICAgY29uc3QgeyBtcywgdGljayB9ID0gdGhpcy5sYXN0O1xuICAgIGlmICh3YWxsTXMgPiBtcykgdGhpcy5sYXN0ID0geyBtczogd2FsbE1zLCB0aWNrOiAwIH07XG4gICAgZWxzZSB0aGlzLmxhc3QgPSB0aWNrIDwgTUFYX1RJQ0sgPyB7IG1zLCB0aWNrOiB0aWNrICsgMSB9IDogeyBtczogbXMgKyAxLCB0aWNrOiAwIH07XG4gICAgcmV0dXJuIHRoaXMubGFzdDtcbiAgfVxuXG4gIC8qKiBNYWtlcyBsYXRlciBzdGFtcHMgZm9sbG93IHRoaXMgcmVtb3RlIG9uZSwgdW5sZXNzIGl0IGlzIHRvbyBmYXIgYWhlYWQgdG8gYmUgYmVsaWV2ZWQuICovXG4gIHdpdG5lc3Moc3RhbXA6IFN0YW1wKTogdm9pZCB7XG4gICAgaWYgKGlzTGF0ZXIoc3RhbXAsIHRoaXMubGFzdCkgJiYgc3RhbXAubXMgPD0gdGhpcy53YWxsKCkgKyBNQVhfQUhFQURfTVMpIHRoaXMubGFzdCA9IHN0YW1wO1xuICB9XG5cbiAgLyoqIENvbnRpbnVlcyBmcm9tIG91ciBvd24gam91cm5hbCdzIGxhc3Qgc3RhbXAsIHdoYXRldmVyIHRoZSBkZXZpY2UncyBjbG9jayBzYXlzIGFmdGVyIGEgYm9vdC4gKi9cbiAgcmVzdGFydChzdGFtcDogU3RhbXApOiB2b2lkIHtcbiAgICBpZiAoaXNMYXRlcihzdGFtcCwgdGhpcy5sYXN0KSkgdGhpcy5sYXN0ID0geyBtczogc3RhbXAubXMsIHRpY2s6IHN0YW1wLnRpY2sgfTtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc0xhdGVyKGE6IFN0YW1wLCBiOiBTdGFtcCk6IGJvb2xlYW4ge1xuICByZXR1cm4gYS5tcyA+IGIubXMgfHwgKGEubXMgPT09IGIubXMgJiYgYS50aWNrID4gYi50aWNrKTtcbn1cbiIsICIvKiogTmFtZXM6IHRlbiBsZXR0ZXJzIGFuZCBkaWdpdHMgYXQgcmFuZG9tIGZvciBhbiBpbmNhcm5hdGlvbiwgYG9yaWdpbi5zZXFgIGZvciB3aGF0IGFuIGVudHJ5IG1ha2VzLiBUd2luIG9mIHRoZSBodWIncyBpZHMuICovXG5cbi8qKiBTbWFsbCBsZXR0ZXJzIGFuZCBkaWdpdHMgdGhhdCBub2JvZHkgbWlzdGFrZXMgZm9yIG9uZSBhbm90aGVyIG9uIGEgcHJpbnRlZCByZWNlaXB0LiAqL1xuY29uc3QgTEVUVEVSUyA9IFwiMjM0NTY3ODlhYmNkZWZnaGprbW5wcXJzdHV2d3h5elwiO1xuY29uc3QgTEVOR1RIID0gMTA7XG5jb25zdCBGQUlSID0gMjU2IC0gKDI1NiAlIExFVFRFUlMubGVuZ3RoKTsgLy8gYnl0ZXMgZnJvbSBoZXJlIG9uIHdvdWxkIG1ha2Ugc29tZSBsZXR0ZXJzIGxpa2VsaWVyXG5cbmV4cG9ydCB0eXBlIFJhbmRvbSA9IChieXRlczogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4pID0+IFVpbnQ4QXJyYXk7XG5cbmV4cG9ydCBjb25zdCBzeXN0ZW1SYW5kb206IFJhbmRvbSA9IChieXRlcykgPT4gY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhieXRlcyk7XG5cbi8qKiBBIG5hbWUgZm9yIGEgbmV3IGluY2FybmF0aW9uIHRoYXQgbm9ib2R5IGV2ZXIgdXNlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXdPcmlnaW4ocmFuZG9tOiBSYW5kb20gPSBzeXN0ZW1SYW5kb20pOiBzdHJpbmcge1xuICBsZXQgbmFtZSA9IFwiXCI7XG4gIHdoaWxlIChuYW1lLmxlbmd0aCA8IExFTkdUSCkge1xuICAgIGZvciAoY29uc3QgYnl0ZSBvZiByYW5kb20obmV3IFVpbnQ4QXJyYXkoTEVOR1RIKSkpIHtcbiAgICAgIGlmIChieXRlIDwgRkFJUiAmJiBuYW1lLmxlbmd0aCA8IExFTkdUSCkgbmFtZSArPSBMRVRURVJTW2J5dGUgJSBMRVRURVJTLmxlbmd0aF07XG4gICAgfVxuICB9XG4gIHJldHVybiBuYW1lO1xufVxuXG4vKiogTWludHMgaWRzIG9mIHRoZSBlbnRyeSB0byBjb21lOiBgb3JpZ2luLnNlcWAsIGEgc2Vjb25kIG9uZSBvZiB0aGUgc2FtZSB3aXNoIGdldHMgYC0yYC4gKi9cbmV4cG9ydCBjbGFzcyBNaW50IHtcbiAgcHJpdmF0ZSBtYW55ID0gMDtcbiAgcmVhZG9ubHkgYmFzZTogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKG9yaWdpbjogc3RyaW5nLCBzZXE6IG51bWJlcikge1xuICAgIHRoaXMuYmFzZSA9IGAke29yaWdpbn0uJHtzZXF9YDtcbiAgfVxuXG4gIG5ld0lkKCk6IHN0cmluZyB7XG4gICAgdGhpcy5tYW55ICs9IDE7XG4gICAgcmV0dXJuIHRoaXMubWFueSA9PT0gMSA/IHRoaXMuYmFzZSA6IGAke3RoaXMuYmFzZX0tJHt0aGlzLm1hbnl9YDtcbiAgfVxufVxuIiwgIi8qKiBTYXlzIGVudHJpZXMgYWdhaW4gdW5kZXIgYW5vdGhlciBpbmNhcm5hdGlvbiwgYXMgYGxhbmNhci9rZXJuZWwvZm9ya3MucHlgIGRvZXMgZm9yIG5vZGVzLiAqL1xuXG5pbXBvcnQgdHlwZSB7IEh5YnJpZENsb2NrIH0gZnJvbSBcIi4uLy4uL2tpdC9rZXJuZWwvY2xvY2sudHNcIjtcbmltcG9ydCB7IGJvZHlPZiwgZnJlZXplUmF3LCBsaW5rLCB0aGF3IH0gZnJvbSBcIi4uLy4uL2tpdC9rZXJuZWwvZW50cnkudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluZSB9IGZyb20gXCIuL3N0b3JlLnRzXCI7XG5cbi8qKiBXaGVyZSB0aGUgZW50cmllcyBhcmUgdG8gZ28gb246IHRoZSBoZWFkIG9mIHRoZSBpbmNhcm5hdGlvbiB0aGF0IHNheXMgdGhlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT250byB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xufVxuXG4vKipcbiAqIFRoZSBsaW5lcyBhcyB0aGUgbmV3IGluY2FybmF0aW9uIHNheXMgdGhlbSwgaW4gdGhlaXIgb3JkZXIuXG4gKlxuICogSWRzIG1pbnRlZCBpbiB0aG9zZSBlbnRyaWVzIChgb3JpZ2luLnNlcWApIGFyZSBtaW50ZWQgYW5ldyBpbiBldmVyeSBvbmUgb2YgdGhlbSwgc28gdGhhdCB0d28gc2FsZXMgbmV2ZXIgc2hhcmUgYW4gaWQ7XG4gKiByZWNlaXB0IG51bWJlcnMgc3RheSB3aGF0IHdhcyBwcmludGVkLiBFYWNoIG5hbWVzIHRoZSBlbnRyeSBpdCBvbmNlIHdhcyBhcyBpdHMgY2F1c2UuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzYXlBZ2FpbihsaW5lczogcmVhZG9ubHkgTGluZVtdLCBvbnRvOiBPbnRvLCBjbG9jazogSHlicmlkQ2xvY2spOiBQcm9taXNlPExpbmVbXT4ge1xuICBjb25zdCByZW5hbWVkID0gbmV3IE1hcChsaW5lcy5tYXAoKGxpbmUsIHBsYWNlKSA9PiBbbGluZS5zZXEsIG9udG8uc2VxICsgMSArIHBsYWNlXSkpO1xuICBjb25zdCBzYWlkOiBMaW5lW10gPSBbXTtcbiAgbGV0IGJlZm9yZSA9IG9udG8uaGFzaDtcbiAgZm9yIChjb25zdCBbcGxhY2UsIGxpbmVdIG9mIGxpbmVzLmVudHJpZXMoKSkge1xuICAgIGNvbnN0IG1pbnRlZCA9IG5ldyBSZWdFeHAoYCg/PCFbXFxcXHB7TH1cXFxccHtOfV9dKSR7ZXNjYXBlZChsaW5lLm9yaWdpbil9XFxcXC4oXFxcXGQrKWAsIFwiZ3VcIik7XG4gICAgY29uc3QgcmVuYW1lID0gKHRleHQ6IHN0cmluZykgPT5cbiAgICAgIHRleHQucmVwbGFjZShtaW50ZWQsIChmb3VuZCwgc2VxOiBzdHJpbmcpID0+IHtcbiAgICAgICAgY29uc3Qgbm93ID0gcmVuYW1lZC5nZXQoTnVtYmVyKHNlcSkpO1xuICAgICAgICByZXR1cm4gbm93ID09PSB1bmRlZmluZWQgPyBmb3VuZCA6IGAke29udG8ub3JpZ2lufS4ke25vd31gO1xuICAgICAgfSk7XG4gICAgY29uc3Qgb2xkID0gdGhhdyhsaW5lLnRleHQpO1xuICAgIGNvbnN0IGVudHJ5ID0ge1xuICAgICAgLi4ub2xkLFxuICAgICAgLi4uY2xvY2subm93KCksXG4gICAgICBvcmlnaW46IG9udG8ub3JpZ2luLFxuICAgICAgc2VxOiBvbnRvLnNlcSArIDEgKyBwbGFjZSxcbiAgICAgIGRldmljZV9tczogb2xkLmRldmljZV9tcyB8fCBvbGQubXMsXG4gICAgICBjYXVzZTogYCR7bGluZS5vcmlnaW59LyR7bGluZS5zZXF9YCxcbiAgICAgIHN1YmplY3Q6IHJlbmFtZShvbGQuc3ViamVjdCksXG4gICAgfTtcbiAgICBjb25zdCB0ZXh0ID0gZnJlZXplUmF3KGVudHJ5LCByZW5hbWUoYm9keU9mKGxpbmUudGV4dCkpKTtcbiAgICBiZWZvcmUgPSBhd2FpdCBsaW5rKGJlZm9yZSwgdGV4dCk7XG4gICAgc2FpZC5wdXNoKHsgb3JpZ2luOiBlbnRyeS5vcmlnaW4sIHNlcTogZW50cnkuc2VxLCB0ZXh0LCBoYXNoOiBiZWZvcmUsIGtpbmQ6IGxpbmUua2luZCwgd2lzaDogbGluZS53aXNoIH0pO1xuICB9XG4gIHJldHVybiBzYWlkO1xufVxuXG5mdW5jdGlvbiBlc2NhcGVkKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lLnJlcGxhY2UoL1suKis/XiR7fSgpfFtcXF1cXFxcXS9nLCBcIlxcXFwkJlwiKTtcbn1cbiIsICIvKipcbiAqIFRoZSBzZWNvbmQgY29weSBvZiB3aGF0IGlzIG5vdCB5ZXQgc2FmZTogc21hbGwgZmlsZXMgYmVzaWRlIHRoZSBkYXRhYmFzZSwgc28gdGhhdCBhIGRhdGFiYXNlIHRoYXQgaXMgbG9zdCBvciBzZXQgYmFja1xuICogY29zdHMgbm8gc2FsZS4gQSBmaWxlIGhvbGRzIHVwIHRvIGBTRUdNRU5UYCBjb25zZWN1dGl2ZSBlbnRyaWVzIGFzIGEgcnVuLCB0aGUgd2F5IHRoZXkgdHJhdmVsLlxuICovXG5cbmltcG9ydCB7IGxpbmsgfSBmcm9tIFwiLi4vLi4va2l0L2tlcm5lbC9lbnRyeS50c1wiO1xuaW1wb3J0IHsgdHlwZSBSdW4sIGRlY29kZVJ1bnMgfSBmcm9tIFwiLi4vLi4va2l0L2tlcm5lbC9ydW5zLnRzXCI7XG5cbmV4cG9ydCBjb25zdCBTRUdNRU5UID0gNTA7XG5cbi8qKiBBIHBsYWNlIGZvciBzbWFsbCBmaWxlcy4gV3JpdGluZyBvbmUgcmVwbGFjZXMgaXQgd2hvbGU6IHRoZSBvbGQgdGV4dCBvciB0aGUgbmV3IG9uZSBpcyB0aGVyZSBhZnRlciBhIGNyYXNoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaGVsZiB7XG4gIG5hbWVzKCk6IFByb21pc2U8c3RyaW5nW10+O1xuICByZWFkKG5hbWU6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPjtcbiAgd3JpdGUobmFtZTogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+O1xuICByZW1vdmUobmFtZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIE5vIHNlY29uZCBjb3B5OiB3aGVyZSB0aGUgYnJvd3NlciBoYXMgbm8gZmlsZSBzeXN0ZW0gZm9yIHBhZ2VzIChwbGFpbiBodHRwKS4gKi9cbmV4cG9ydCBjb25zdCBOT19TSEVMRjogU2hlbGYgPSB7XG4gIG5hbWVzOiBhc3luYyAoKSA9PiBbXSxcbiAgcmVhZDogYXN5bmMgKCkgPT4gXCJcIixcbiAgd3JpdGU6IGFzeW5jICgpID0+IHVuZGVmaW5lZCxcbiAgcmVtb3ZlOiBhc3luYyAoKSA9PiB1bmRlZmluZWQsXG59O1xuXG4vKiogVGhlIGZpcnN0IG51bWJlciBvZiB0aGUgc2VnbWVudCBhbiBlbnRyeSBiZWxvbmdzIHRvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlZ21lbnRPZihzZXE6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBzZXEgLSAoKHNlcSAtIDEpICUgU0VHTUVOVCk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzZWdtZW50TmFtZShvcmlnaW46IHN0cmluZywgZmlyc3Q6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBgJHtvcmlnaW59LiR7U3RyaW5nKGZpcnN0KS5wYWRTdGFydCgxMiwgXCIwXCIpfS5uZGpzb25gO1xufVxuXG4vKiogV2hhdCBhIHNlZ21lbnQncyBuYW1lIHNheXMsIG9yIG51bGwgZm9yIGEgZmlsZSB0aGF0IGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZE5hbWUobmFtZTogc3RyaW5nKTogeyByZWFkb25seSBvcmlnaW46IHN0cmluZzsgcmVhZG9ubHkgZmlyc3Q6IG51bWJlciB9IHwgbnVsbCB7XG4gIGNvbnN0IGZvdW5kID0gL14oW14uXSspXFwuKFxcZHsxMn0pXFwubmRqc29uJC8uZXhlYyhuYW1lKTtcbiAgcmV0dXJuIGZvdW5kICYmIHsgb3JpZ2luOiBmb3VuZFsxXSEsIGZpcnN0OiBOdW1iZXIoZm91bmRbMl0pIH07XG59XG5cbi8qKiBFbnRyaWVzIG9mIG9uZSBvcmlnaW4gaW4gYSByb3csIGVhY2ggd2l0aCB0aGUgaGFzaCB1cCB0byBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RyZXRjaCB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBmaXJzdDogbnVtYmVyO1xuICByZWFkb25seSBwcmV2OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHRzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgaGFzaGVzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqIFdoYXQgdGhlIHNoZWxmIGhvbGRzIG9mIGEgdGVuYW50LCBqb2luZWQgd2hlcmUgb25lIGZpbGUgZ29lcyBvbiB3aGVyZSBhbm90aGVyIGVuZHM7IGJyb2tlbiBlbmRzIGFyZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdHJldGNoZXMoc2hlbGY6IFNoZWxmLCB0ZW5hbnQ6IHN0cmluZyk6IFByb21pc2U8U3RyZXRjaFtdPiB7XG4gIGNvbnN0IGZvdW5kOiBTdHJldGNoW10gPSBbXTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIChhd2FpdCBzaGVsZi5uYW1lcygpKS5maWx0ZXIoKG9uZSkgPT4gcmVhZE5hbWUob25lKSkuc29ydCgpKSB7XG4gICAgZm9yIChjb25zdCBydW4gb2YgYXdhaXQgcmVhZFJ1bnMoc2hlbGYsIG5hbWUpKSB7XG4gICAgICBpZiAocnVuLnRlbmFudCAhPT0gdGVuYW50KSBjb250aW51ZTtcbiAgICAgIGNvbnN0IG5leHQgPSBhd2FpdCBoYXNoZWQocnVuKTtcbiAgICAgIGNvbnN0IGxhc3QgPSBmb3VuZC5hdCgtMSk7XG4gICAgICBpZiAobGFzdCAmJiBsYXN0Lm9yaWdpbiA9PT0gbmV4dC5vcmlnaW4gJiYgbGFzdC5maXJzdCArIGxhc3QudGV4dHMubGVuZ3RoID09PSBuZXh0LmZpcnN0ICYmIGxhc3QuaGFzaGVzLmF0KC0xKSA9PT0gbmV4dC5wcmV2KSB7XG4gICAgICAgIGZvdW5kW2ZvdW5kLmxlbmd0aCAtIDFdID0geyAuLi5sYXN0LCB0ZXh0czogWy4uLmxhc3QudGV4dHMsIC4uLm5leHQudGV4dHNdLCBoYXNoZXM6IFsuLi5sYXN0Lmhhc2hlcywgLi4ubmV4dC5oYXNoZXNdIH07XG4gICAgICB9IGVsc2UgaWYgKG5leHQudGV4dHMubGVuZ3RoKSBmb3VuZC5wdXNoKG5leHQpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWRSdW5zKHNoZWxmOiBTaGVsZiwgbmFtZTogc3RyaW5nKTogUHJvbWlzZTxSdW5bXT4ge1xuICB0cnkge1xuICAgIHJldHVybiBkZWNvZGVSdW5zKGF3YWl0IHNoZWxmLnJlYWQobmFtZSkpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gW107IC8vIGhhbGYgYSBmaWxlOiB0aGUgZGF0YWJhc2UgaGFzIHdoYXQgaXQgd291bGQgaGF2ZSBzYWlkLCBvciBub2JvZHkgaGFzXG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gaGFzaGVkKHJ1bjogUnVuKTogUHJvbWlzZTxTdHJldGNoPiB7XG4gIGNvbnN0IGhhc2hlczogc3RyaW5nW10gPSBbXTtcbiAgY29uc3QgdGV4dHM6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgW3BsYWNlLCB0ZXh0XSBvZiBydW4udGV4dHMuZW50cmllcygpKSB7XG4gICAgaWYgKCFpc0VudHJ5KHRleHQsIHJ1biwgcnVuLmZpcnN0ICsgcGxhY2UpKSBicmVhaztcbiAgICBoYXNoZXMucHVzaChhd2FpdCBsaW5rKGhhc2hlcy5hdCgtMSkgPz8gcnVuLnByZXYsIHRleHQpKTtcbiAgICB0ZXh0cy5wdXNoKHRleHQpO1xuICB9XG4gIHJldHVybiB7IG9yaWdpbjogcnVuLm9yaWdpbiwgZmlyc3Q6IHJ1bi5maXJzdCwgcHJldjogcnVuLnByZXYsIHRleHRzLCBoYXNoZXMgfTtcbn1cblxuZnVuY3Rpb24gaXNFbnRyeSh0ZXh0OiBzdHJpbmcsIHJ1bjogUnVuLCBzZXE6IG51bWJlcik6IGJvb2xlYW4ge1xuICB0cnkge1xuICAgIGNvbnN0IHNhaWQgPSBKU09OLnBhcnNlKHRleHQpIGFzIHsgdGVuYW50PzogdW5rbm93bjsgb3JpZ2luPzogdW5rbm93bjsgc2VxPzogdW5rbm93biB9O1xuICAgIHJldHVybiBzYWlkLnRlbmFudCA9PT0gcnVuLnRlbmFudCAmJiBzYWlkLm9yaWdpbiA9PT0gcnVuLm9yaWdpbiAmJiBzYWlkLnNlcSA9PT0gc2VxO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbn1cblxuLyoqIFRoZSBicm93c2VyJ3Mgb3duIGZpbGUgc3lzdGVtIGZvciB0aGlzIG9yaWdpbiAoT1BGUyksIGluIGEgZm9sZGVyIG9mIHRoYXQgbmFtZTsgbnVsbCB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGJyb3dzZXJTaGVsZihmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8U2hlbGYgfCBudWxsPiB7XG4gIGlmICghZ2xvYmFsVGhpcy5uYXZpZ2F0b3I/LnN0b3JhZ2U/LmdldERpcmVjdG9yeSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHJvb3QgPSBhd2FpdCBuYXZpZ2F0b3Iuc3RvcmFnZS5nZXREaXJlY3RvcnkoKTtcbiAgY29uc3QgcGxhY2UgPSBhd2FpdCByb290LmdldERpcmVjdG9yeUhhbmRsZShmb2xkZXIsIHsgY3JlYXRlOiB0cnVlIH0pO1xuICByZXR1cm4ge1xuICAgIGFzeW5jIG5hbWVzKCkge1xuICAgICAgY29uc3QgbmFtZXM6IHN0cmluZ1tdID0gW107XG4gICAgICBmb3IgYXdhaXQgKGNvbnN0IG5hbWUgb2YgKHBsYWNlIGFzIHVua25vd24gYXMgeyBrZXlzKCk6IEFzeW5jSXRlcmFibGU8c3RyaW5nPiB9KS5rZXlzKCkpIG5hbWVzLnB1c2gobmFtZSk7XG4gICAgICByZXR1cm4gbmFtZXM7XG4gICAgfSxcbiAgICBhc3luYyByZWFkKG5hbWUpIHtcbiAgICAgIHJldHVybiAoYXdhaXQgKGF3YWl0IHBsYWNlLmdldEZpbGVIYW5kbGUobmFtZSkpLmdldEZpbGUoKSkudGV4dCgpO1xuICAgIH0sXG4gICAgYXN5bmMgd3JpdGUobmFtZSwgdGV4dCkge1xuICAgICAgLy8gd2hhdCBpcyB3cml0dGVuIGJlY29tZXMgdGhlIGZpbGUgd2hlbiBpdCBpcyBjbG9zZWQsIGFsbCBhdCBvbmNlXG4gICAgICBjb25zdCBmaWxlID0gYXdhaXQgKGF3YWl0IHBsYWNlLmdldEZpbGVIYW5kbGUobmFtZSwgeyBjcmVhdGU6IHRydWUgfSkpLmNyZWF0ZVdyaXRhYmxlKCk7XG4gICAgICBhd2FpdCBmaWxlLndyaXRlKHRleHQpO1xuICAgICAgYXdhaXQgZmlsZS5jbG9zZSgpO1xuICAgIH0sXG4gICAgYXN5bmMgcmVtb3ZlKG5hbWUpIHtcbiAgICAgIGF3YWl0IHBsYWNlLnJlbW92ZUVudHJ5KG5hbWUpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gICAgfSxcbiAgfTtcbn1cbiIsICIvKiogS2VlcHMgdGhlIHNlY29uZCBjb3B5IG9mIG9uZSBpbmNhcm5hdGlvbjogd2hhdCBubyBub2RlIGhhcyB5ZXQgZ29lcyBvdXQgdG8gdGhlIHNoZWxmLCB3aGF0IGlzIHNhZmUgbGVhdmVzIGl0LiAqL1xuXG5pbXBvcnQgeyBlbmNvZGVSdW5zIH0gZnJvbSBcIi4uLy4uL2tpdC9rZXJuZWwvcnVucy50c1wiO1xuaW1wb3J0IHsgTk9fU0hFTEYsIFNFR01FTlQsIHR5cGUgU2hlbGYsIHJlYWROYW1lLCBzZWdtZW50TmFtZSwgc2VnbWVudE9mIH0gZnJvbSBcIi4vc2hlbGYudHNcIjtcbmltcG9ydCB0eXBlIHsgSGVhZCwgTGluZSB9IGZyb20gXCIuL3N0b3JlLnRzXCI7XG5cbi8qKiBXaGF0IGlzIHRvIGJlIGNvcGllZCwgYW5kIHdoZXJlIHRvLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTb3VyY2Uge1xuICByZWFkb25seSB0ZW5hbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2hlbGY6IFNoZWxmO1xuICBsaW5lcyhvcmlnaW46IHN0cmluZywgZmlyc3Q6IG51bWJlciwgbGFzdDogbnVtYmVyKTogUHJvbWlzZTxMaW5lW10+O1xuICBoYXNoQXQoaGVhZDogSGVhZCwgc2VxOiBudW1iZXIpOiBQcm9taXNlPHN0cmluZyB8IG51bGw+O1xufVxuXG4vKiogQnJpbmdzIHRoZSBjb3B5IG9mIGFuIGluY2FybmF0aW9uIHVwIHRvIGRhdGUsIGZyb20gYSBudW1iZXIgb24uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY29weU91dChzb3VyY2U6IFNvdXJjZSwgaGVhZDogSGVhZCwgZnJvbTogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHsgc2hlbGYsIHRlbmFudCB9ID0gc291cmNlO1xuICBjb25zdCB7IG9yaWdpbiB9ID0gaGVhZDtcbiAgaWYgKHNoZWxmID09PSBOT19TSEVMRikgcmV0dXJuO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgYXdhaXQgc2hlbGYubmFtZXMoKSkge1xuICAgIGNvbnN0IHNlZ21lbnQgPSByZWFkTmFtZShuYW1lKTtcbiAgICBpZiAoc2VnbWVudD8ub3JpZ2luICE9PSBvcmlnaW4pIGNvbnRpbnVlO1xuICAgIGlmIChzZWdtZW50LmZpcnN0ICsgU0VHTUVOVCAtIDEgPD0gaGVhZC5hY2tlZCB8fCBzZWdtZW50LmZpcnN0ID4gaGVhZC5zZXEgfHwgaGVhZC5hY2tlZCA9PT0gaGVhZC5zZXEpIGF3YWl0IHNoZWxmLnJlbW92ZShuYW1lKTtcbiAgfVxuICBjb25zdCBzdGFydCA9IE1hdGgubWF4KGZyb20sIGhlYWQuYWNrZWQgKyAxKTtcbiAgZm9yIChsZXQgZmlyc3QgPSBzZWdtZW50T2Yoc3RhcnQpOyBzdGFydCA8PSBoZWFkLnNlcSAmJiBmaXJzdCA8PSBoZWFkLnNlcTsgZmlyc3QgKz0gU0VHTUVOVCkge1xuICAgIGNvbnN0IGxpbmVzID0gYXdhaXQgc291cmNlLmxpbmVzKG9yaWdpbiwgTWF0aC5tYXgoZmlyc3QsIGhlYWQucHJ1bmVkICsgMSksIE1hdGgubWluKGhlYWQuc2VxLCBmaXJzdCArIFNFR01FTlQgLSAxKSk7XG4gICAgY29uc3QgcHJldiA9IGxpbmVzLmxlbmd0aCA/IGF3YWl0IHNvdXJjZS5oYXNoQXQoaGVhZCwgbGluZXNbMF0hLnNlcSAtIDEpIDogbnVsbDtcbiAgICBpZiAocHJldiA9PT0gbnVsbCkgY29udGludWU7XG4gICAgY29uc3QgcnVuID0geyB0ZW5hbnQsIG9yaWdpbiwgZmlyc3Q6IGxpbmVzWzBdIS5zZXEsIHByZXYsIHRleHRzOiBsaW5lcy5tYXAoKGxpbmUpID0+IGxpbmUudGV4dCkgfTtcbiAgICBhd2FpdCBzaGVsZi53cml0ZShzZWdtZW50TmFtZShvcmlnaW4sIGZpcnN0KSwgZW5jb2RlUnVucyhbcnVuXSkpO1xuICB9XG59XG4iLCAiLyoqIFRoZSBqb3VybmFsJ3MgdGFibGVzIGluIEluZGV4ZWREQiwgd2l0aG91dCBhIHdyYXBwZXI6IG9uZSBvcGVuLCBvbmUgd2F5IHRvIHdyaXRlLCBwcm9taXNlcyBhcm91bmQgcmVxdWVzdHMuICovXG5cbi8qKiBIb3cgZmFyIG9uZSBvZiB0aGlzIGRldmljZSdzIGluY2FybmF0aW9ucyBpcywgYW5kIHdoYXQgb2YgaXQgaXMgc3RpbGwgaGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGVhZCB7XG4gIHJlYWRvbmx5IG9yaWdpbjogc3RyaW5nO1xuICByZWFkb25seSBzdGF0ZTogXCJvcGVuXCIgfCBcImNsb3NlZFwiO1xuICAvKiogVGhlIGxhc3QgZW50cnkgYW5kIHRoZSBoYXNoIHVwIHRvIGl0LiAqL1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xuICAvKiogSXRzIHN0YW1wLCBmcm9tIHdoaWNoIHRoZSBjbG9jayBnb2VzIG9uIGFmdGVyIGEgcmVzdGFydC4gKi9cbiAgcmVhZG9ubHkgbXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGljazogbnVtYmVyO1xuICAvKiogVGhlIGxhc3QgZW50cnkgdGhhdCBzb21lIG5vZGUgdXBzdHJlYW0gaGFzLiAqL1xuICByZWFkb25seSBhY2tlZDogbnVtYmVyO1xuICAvKiogVGhlIGxhc3QgZW50cnkgdGhhdCB3YXMgdGFrZW4gb3V0IG9mIHRoaXMgam91cm5hbCwgYW5kIHRoZSBoYXNoIHVwIHRvIGl0OyB0aGUgZ2VuZXNpcyB3aGVuIG5vbmUgd2FzLiAqL1xuICByZWFkb25seSBwcnVuZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJ1bmVkSGFzaDogc3RyaW5nO1xufVxuXG4vKiogT25lIGVudHJ5OiBpdHMgZnJvemVuIHRleHQsIHRoZSBoYXNoIHVwIHRvIGl0LCBhbmQgd2hhdCBpcyBsb29rZWQgdXAuICovXG5leHBvcnQgaW50ZXJmYWNlIExpbmUge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdpc2g6IHN0cmluZztcbn1cblxuLyoqIEhvdyBmYXIgYSBub2RlIHVwc3RyZWFtIGhhcyBvbmUgb2YgdGhlIGluY2FybmF0aW9ucy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWNrIHtcbiAgcmVhZG9ubHkgcGVlcjogc3RyaW5nO1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgcm9sZTogc3RyaW5nO1xuICByZWFkb25seSBzZXE6IG51bWJlcjtcbn1cblxuLyoqIEFuIGVudHJ5IHRoYXQgdXBzdHJlYW0ga25vd3Mgb3RoZXJ3aXNlOiBrZXB0IGFzIGV2aWRlbmNlLCBzYWlkIGFnYWluIHVuZGVyIGFub3RoZXIgbmFtZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXBhcnQge1xuICByZWFkb25seSBvcmlnaW46IHN0cmluZztcbiAgcmVhZG9ubHkgc2VxOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2FpZEFzOiBzdHJpbmc7XG59XG5cbmNvbnN0IFZFUlNJT04gPSAxO1xudHlwZSBUYWJsZSA9IFwiaGVhZHNcIiB8IFwibGluZXNcIiB8IFwiYWNrc1wiIHwgXCJhcGFydFwiO1xuXG4vKiogT3BlbnMgdGhlIGpvdXJuYWwncyBkYXRhYmFzZSwgYW5kIG1ha2VzIGl0IHdoZXJlIHRoZXJlIGlzIG5vbmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlblN0b3JlKGlkYjogSURCRmFjdG9yeSwgbmFtZTogc3RyaW5nKTogUHJvbWlzZTxJREJEYXRhYmFzZT4ge1xuICBjb25zdCBvcGVuaW5nID0gaWRiLm9wZW4obmFtZSwgVkVSU0lPTik7XG4gIG9wZW5pbmcub251cGdyYWRlbmVlZGVkID0gKCkgPT4ge1xuICAgIGNvbnN0IGRiID0gb3BlbmluZy5yZXN1bHQ7XG4gICAgZGIuY3JlYXRlT2JqZWN0U3RvcmUoXCJoZWFkc1wiLCB7IGtleVBhdGg6IFwib3JpZ2luXCIgfSk7XG4gICAgY29uc3QgbGluZXMgPSBkYi5jcmVhdGVPYmplY3RTdG9yZShcImxpbmVzXCIsIHsga2V5UGF0aDogW1wib3JpZ2luXCIsIFwic2VxXCJdIH0pO1xuICAgIGxpbmVzLmNyZWF0ZUluZGV4KFwid2lzaFwiLCBcIndpc2hcIik7XG4gICAgZGIuY3JlYXRlT2JqZWN0U3RvcmUoXCJhY2tzXCIsIHsga2V5UGF0aDogW1wicGVlclwiLCBcIm9yaWdpblwiXSB9KTtcbiAgICBkYi5jcmVhdGVPYmplY3RTdG9yZShcImFwYXJ0XCIsIHsga2V5UGF0aDogW1wib3JpZ2luXCIsIFwic2VxXCJdIH0pO1xuICB9O1xuICBjb25zdCBkYiA9IGF3YWl0IGFuc3dlcihvcGVuaW5nKTtcbiAgZGIub252ZXJzaW9uY2hhbmdlID0gKCkgPT4gZGIuY2xvc2UoKTsgLy8gYSBuZXdlciB2ZXJzaW9uIGluIGFub3RoZXIgdGFiIG11c3Qgbm90IHdhaXQgZm9yIHRoaXMgb25lXG4gIHJldHVybiBkYjtcbn1cblxuLyoqIFdyaXRlcyBpbiBvbmUgdHJhbnNhY3Rpb24gdGhhdCBpcyBvbiB0aGUgZGlzayB3aGVuIHRoaXMgYW5zd2Vycy4gYHdyaXRlYCBtdXN0IGFzayBub3RoaW5nIGJ1dCB0aGlzIGRhdGFiYXNlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdyaXRpbmc8VD4oXG4gIGRiOiBJREJEYXRhYmFzZSxcbiAgdGFibGVzOiByZWFkb25seSBUYWJsZVtdLFxuICB3cml0ZTogKHRhYmxlOiAobmFtZTogVGFibGUpID0+IElEQk9iamVjdFN0b3JlKSA9PiBQcm9taXNlPFQ+LFxuKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IHR4ID0gZGIudHJhbnNhY3Rpb24oWy4uLnRhYmxlc10sIFwicmVhZHdyaXRlXCIsIHsgZHVyYWJpbGl0eTogXCJzdHJpY3RcIiB9KTtcbiAgY29uc3QgZG9uZSA9IGZpbmlzaGVkKHR4KTtcbiAgdHJ5IHtcbiAgICBjb25zdCBtYWRlID0gYXdhaXQgd3JpdGUoKG5hbWUpID0+IHR4Lm9iamVjdFN0b3JlKG5hbWUpKTtcbiAgICBhd2FpdCBkb25lO1xuICAgIHJldHVybiBtYWRlO1xuICB9IGNhdGNoICh3aHkpIHtcbiAgICB0cnkge1xuICAgICAgdHguYWJvcnQoKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIGl0IGhhcyBlbmRlZCBhbHJlYWR5XG4gICAgfVxuICAgIGF3YWl0IGRvbmUuY2F0Y2goKCkgPT4gdW5kZWZpbmVkKTtcbiAgICB0aHJvdyB3aHk7XG4gIH1cbn1cblxuLyoqIEV2ZXJ5dGhpbmcgb2YgYSB0YWJsZSwgb3Igb2YgYSByYW5nZSBvZiBpdHMga2V5cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhbGw8VD4oZGI6IElEQkRhdGFiYXNlLCB0YWJsZTogVGFibGUsIHJhbmdlPzogSURCS2V5UmFuZ2UsIG1vc3Q/OiBudW1iZXIpOiBQcm9taXNlPFRbXT4ge1xuICByZXR1cm4gYW5zd2VyKGRiLnRyYW5zYWN0aW9uKHRhYmxlLCBcInJlYWRvbmx5XCIpLm9iamVjdFN0b3JlKHRhYmxlKS5nZXRBbGwocmFuZ2UsIG1vc3QpKSBhcyBQcm9taXNlPFRbXT47XG59XG5cbi8qKiBUaGUgZW50cmllcyB0aGF0IGNhbWUgb2YgYSB3aXNoLCBpbiB0aGVpciBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5lc09mV2lzaChkYjogSURCRGF0YWJhc2UsIHdpc2g6IHN0cmluZyk6IFByb21pc2U8TGluZVtdPiB7XG4gIHJldHVybiBhbnN3ZXIoZGIudHJhbnNhY3Rpb24oXCJsaW5lc1wiLCBcInJlYWRvbmx5XCIpLm9iamVjdFN0b3JlKFwibGluZXNcIikuaW5kZXgoXCJ3aXNoXCIpLmdldEFsbCh3aXNoKSkgYXMgUHJvbWlzZTxMaW5lW10+O1xufVxuXG4vKiogT25lIGVudHJ5LCBpZiBpdCBpcyBoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVBdChkYjogSURCRGF0YWJhc2UsIG9yaWdpbjogc3RyaW5nLCBzZXE6IG51bWJlcik6IFByb21pc2U8TGluZSB8IHVuZGVmaW5lZD4ge1xuICByZXR1cm4gYW5zd2VyKGRiLnRyYW5zYWN0aW9uKFwibGluZXNcIiwgXCJyZWFkb25seVwiKS5vYmplY3RTdG9yZShcImxpbmVzXCIpLmdldChbb3JpZ2luLCBzZXFdKSkgYXMgUHJvbWlzZTxMaW5lIHwgdW5kZWZpbmVkPjtcbn1cblxuLyoqIFRoZSBlbnRyaWVzIG9mIGFuIG9yaWdpbiBmcm9tIG9uZSBudW1iZXIgdG8gYW5vdGhlciwgYm90aCBpbmNsdWRlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGtleVJhbmdlOiB0eXBlb2YgSURCS2V5UmFuZ2UsIG9yaWdpbjogc3RyaW5nLCBmaXJzdDogbnVtYmVyLCBsYXN0OiBudW1iZXIpOiBJREJLZXlSYW5nZSB7XG4gIHJldHVybiBrZXlSYW5nZS5ib3VuZChbb3JpZ2luLCBmaXJzdF0sIFtvcmlnaW4sIGxhc3RdKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGFuc3dlcjxUPihyZXF1ZXN0OiBJREJSZXF1ZXN0PFQ+KTogUHJvbWlzZTxUPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgcmVxdWVzdC5vbnN1Y2Nlc3MgPSAoKSA9PiByZXNvbHZlKHJlcXVlc3QucmVzdWx0KTtcbiAgICByZXF1ZXN0Lm9uZXJyb3IgPSAoKSA9PiByZWplY3QocmVxdWVzdC5lcnJvcik7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBmaW5pc2hlZCh0eDogSURCVHJhbnNhY3Rpb24pOiBQcm9taXNlPHZvaWQ+IHtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICB0eC5vbmNvbXBsZXRlID0gKCkgPT4gcmVzb2x2ZSgpO1xuICAgIHR4Lm9uYWJvcnQgPSAoKSA9PiByZWplY3QodHguZXJyb3IgPz8gbmV3IEVycm9yKFwidGhlIHRyYW5zYWN0aW9uIHdhcyBnaXZlbiB1cFwiKSk7XG4gIH0pO1xufVxuIiwgIi8qKiBCcmluZ3MgYmFjayBmcm9tIHRoZSBzZWNvbmQgY29weSB3aGF0IHRoZSBkYXRhYmFzZSBsb3N0OiBhbGwgb2YgaXQsIG9yIHRoZSBlbmQgb2YgaXQuICovXG5cbmltcG9ydCB7IGdlbmVzaXMsIHRoYXcgfSBmcm9tIFwiLi4vLi4va2l0L2tlcm5lbC9lbnRyeS50c1wiO1xuaW1wb3J0IHsgdHlwZSBTaGVsZiwgdHlwZSBTdHJldGNoLCBzdHJldGNoZXMgfSBmcm9tIFwiLi9zaGVsZi50c1wiO1xuaW1wb3J0IHsgdHlwZSBIZWFkLCB0eXBlIExpbmUsIGFsbCwgd3JpdGluZyB9IGZyb20gXCIuL3N0b3JlLnRzXCI7XG5cbi8qKlxuICogUHV0cyBiYWNrIHRoZSBlbnRyaWVzIHRoYXQgb25seSB0aGUgc2Vjb25kIGNvcHkgaGFzOyBhbnN3ZXJzIGhvdyBtYW55LiBBbiBpbmNhcm5hdGlvbiB0aGF0IHdhcyBmb3VuZCBzaG9ydCBpcyBjbG9zZWQ6XG4gKiB3aGF0IHdhcyBsb3N0IGJleW9uZCB0aGUgY29weSBjb3VsZCBoYXZlIHVzZWQgaXRzIG5leHQgbnVtYmVycy5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGhlYWwoZGI6IElEQkRhdGFiYXNlLCBzaGVsZjogU2hlbGYsIHRlbmFudDogc3RyaW5nKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgY29uc3Qga25vd24gPSBuZXcgTWFwKChhd2FpdCBhbGw8SGVhZD4oZGIsIFwiaGVhZHNcIikpLm1hcCgoaGVhZCkgPT4gW2hlYWQub3JpZ2luLCBoZWFkXSkpO1xuICBsZXQgaGVhbGVkID0gMDtcbiAgZm9yIChjb25zdCBzdHJldGNoIG9mIGF3YWl0IHN0cmV0Y2hlcyhzaGVsZiwgdGVuYW50KSkge1xuICAgIGNvbnN0IGhlYWQgPSBrbm93bi5nZXQoc3RyZXRjaC5vcmlnaW4pO1xuICAgIGNvbnN0IG1pc3NpbmcgPSBoZWFkID8gYWZ0ZXIoc3RyZXRjaCwgaGVhZCkgOiBzdHJldGNoO1xuICAgIGlmICghbWlzc2luZz8udGV4dHMubGVuZ3RoKSBjb250aW51ZTtcbiAgICBjb25zdCBsaW5lcyA9IG1pc3NpbmcudGV4dHMubWFwKCh0ZXh0LCBwbGFjZSkgPT4gbGluZU9mKG1pc3NpbmcsIHRleHQsIHBsYWNlKSk7XG4gICAgY29uc3Qgbm93ID0gY2xvc2VkKGhlYWQgPz8gKGF3YWl0IGxvc3QobWlzc2luZywgdGVuYW50KSksIGxpbmVzLmF0KC0xKSEpO1xuICAgIGF3YWl0IHdyaXRpbmcoZGIsIFtcImhlYWRzXCIsIFwibGluZXNcIl0sIGFzeW5jICh0YWJsZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKSB0YWJsZShcImxpbmVzXCIpLnB1dChsaW5lKTtcbiAgICAgIHRhYmxlKFwiaGVhZHNcIikucHV0KG5vdyk7XG4gICAgfSk7XG4gICAga25vd24uc2V0KG5vdy5vcmlnaW4sIG5vdyk7XG4gICAgaGVhbGVkICs9IGxpbmVzLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gaGVhbGVkO1xufVxuXG4vKiogVGhlIHBhcnQgb2YgYSBzdHJldGNoIHRoYXQgZ29lcyBvbiB3aGVyZSB0aGUgZGF0YWJhc2UgZW5kcywgaWYgaXQgZG9lcy4gKi9cbmZ1bmN0aW9uIGFmdGVyKHN0cmV0Y2g6IFN0cmV0Y2gsIGhlYWQ6IEhlYWQpOiBTdHJldGNoIHwgbnVsbCB7XG4gIGNvbnN0IHNraXAgPSBoZWFkLnNlcSArIDEgLSBzdHJldGNoLmZpcnN0O1xuICBpZiAoc2tpcCA8IDAgfHwgc2tpcCA+PSBzdHJldGNoLnRleHRzLmxlbmd0aCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHByZXYgPSBza2lwID8gc3RyZXRjaC5oYXNoZXNbc2tpcCAtIDFdISA6IHN0cmV0Y2gucHJldjtcbiAgaWYgKHByZXYgIT09IGhlYWQuaGFzaCkgcmV0dXJuIG51bGw7XG4gIHJldHVybiB7IC4uLnN0cmV0Y2gsIGZpcnN0OiBoZWFkLnNlcSArIDEsIHByZXYsIHRleHRzOiBzdHJldGNoLnRleHRzLnNsaWNlKHNraXApLCBoYXNoZXM6IHN0cmV0Y2guaGFzaGVzLnNsaWNlKHNraXApIH07XG59XG5cbi8qKiBUaGUgaGVhZCBvZiBhbiBpbmNhcm5hdGlvbiBvZiB3aGljaCB0aGUgZGF0YWJhc2Uga25vd3Mgbm90aGluZyBhbnkgbW9yZS4gV2hhdCBjYW1lIGJlZm9yZSB0aGUgY29weSB3YXMgc2FmZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIGxvc3Qoc3RyZXRjaDogU3RyZXRjaCwgdGVuYW50OiBzdHJpbmcpOiBQcm9taXNlPEhlYWQ+IHtcbiAgY29uc3QgYmVmb3JlID0gc3RyZXRjaC5maXJzdCAtIDE7XG4gIGNvbnN0IHBydW5lZEhhc2ggPSBiZWZvcmUgPyBzdHJldGNoLnByZXYgOiBhd2FpdCBnZW5lc2lzKHRlbmFudCwgc3RyZXRjaC5vcmlnaW4pO1xuICByZXR1cm4geyBvcmlnaW46IHN0cmV0Y2gub3JpZ2luLCBzdGF0ZTogXCJjbG9zZWRcIiwgc2VxOiBiZWZvcmUsIGhhc2g6IHBydW5lZEhhc2gsIG1zOiAwLCB0aWNrOiAwLCBhY2tlZDogYmVmb3JlLCBwcnVuZWQ6IGJlZm9yZSwgcHJ1bmVkSGFzaCB9O1xufVxuXG5mdW5jdGlvbiBjbG9zZWQoaGVhZDogSGVhZCwgbGFzdDogTGluZSk6IEhlYWQge1xuICBjb25zdCB7IG1zLCB0aWNrIH0gPSB0aGF3KGxhc3QudGV4dCk7XG4gIHJldHVybiB7IC4uLmhlYWQsIHN0YXRlOiBcImNsb3NlZFwiLCBzZXE6IGxhc3Quc2VxLCBoYXNoOiBsYXN0Lmhhc2gsIG1zLCB0aWNrIH07XG59XG5cbmZ1bmN0aW9uIGxpbmVPZihzdHJldGNoOiBTdHJldGNoLCB0ZXh0OiBzdHJpbmcsIHBsYWNlOiBudW1iZXIpOiBMaW5lIHtcbiAgY29uc3QgeyBraW5kLCB3aXNoIH0gPSB0aGF3KHRleHQpO1xuICByZXR1cm4geyBvcmlnaW46IHN0cmV0Y2gub3JpZ2luLCBzZXE6IHN0cmV0Y2guZmlyc3QgKyBwbGFjZSwgdGV4dCwgaGFzaDogc3RyZXRjaC5oYXNoZXNbcGxhY2VdISwga2luZCwgd2lzaCB9O1xufVxuIiwgIi8qKlxuICogVGhlIHRpbGwncyBvd24gam91cm5hbDogYW4gb3JpZ2luIHdpdGggYSBjaGFpbiBvZiBoYXNoZXMsIG9uIHRoZSBkaXNrIGJlZm9yZSBhbnlib2R5IGlzIHRvbGQgXCJkb25lXCIuXG4gKlxuICogUHJvbWlzZXM6IHdoYXQgYGFwcGVuZGAgYW5zd2VyZWQgaXMga2VwdCAoc3RyaWN0IGR1cmFiaWxpdHksIGEgc2Vjb25kIGNvcHkgb2Ygd2hhdCBpcyBub3QgeWV0IHNhZmUpOyBhIG51bWJlciBpcyBuZXZlciB1c2VkXG4gKiB0d2ljZSAoY2xlYXJlZCBvciBzZXQtYmFjayBzdG9yYWdlIGJlZ2lucyBhIG5ldyBpbmNhcm5hdGlvbik7IGEgcmVwZWF0ZWQgd2lzaCBpcyBhbnN3ZXJlZCwgbm90IGRvbmUgYWdhaW47IHdoYXQgbm8gbm9kZSBoYXNcbiAqIHlldCBpcyBjb3VudGVkIHRydWx5LiBPbmUgd3JpdGVyIHBlciBkZXZpY2U6IHdob2V2ZXIgb3BlbnMgaXQgaG9sZHMgdGhlIGxvY2sgKGB3cml0ZXIudHNgKTsgYSBzZWNvbmQgd3JpdGVyIGlzIG5vdGljZWQgYW5kXG4gKiB0b2xkIGBKb3VybmFsVGFrZW5gLCB3aXRoIG5vdGhpbmcgd3JpdHRlbi5cbiAqL1xuXG5pbXBvcnQgeyBIeWJyaWRDbG9jayB9IGZyb20gXCIuLi9raXQva2VybmVsL2Nsb2NrLnRzXCI7XG5pbXBvcnQgeyB0eXBlIEhlYWRpbmcsIGZyZWV6ZSwgZ2VuZXNpcywgbGluaywgdGhhdyB9IGZyb20gXCIuLi9raXQva2VybmVsL2VudHJ5LnRzXCI7XG5pbXBvcnQgeyBNaW50LCB0eXBlIFJhbmRvbSwgbmV3T3JpZ2luLCBzeXN0ZW1SYW5kb20gfSBmcm9tIFwiLi4va2l0L2tlcm5lbC9pZHMudHNcIjtcbmltcG9ydCB7IE1BWF9CQVRDSF9CWVRFUywgTUFYX0JBVENIX0VOVFJJRVMsIHR5cGUgUnVuIH0gZnJvbSBcIi4uL2tpdC9rZXJuZWwvcnVucy50c1wiO1xuaW1wb3J0IHR5cGUgeyBGYWN0U2hhcGUgfSBmcm9tIFwiLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyBzYXlBZ2FpbiB9IGZyb20gXCIuL2pvdXJuYWwvYWdhaW4udHNcIjtcbmltcG9ydCB7IGNvcHlPdXQgfSBmcm9tIFwiLi9qb3VybmFsL2NvcHkudHNcIjtcbmltcG9ydCB7IGhlYWwgfSBmcm9tIFwiLi9qb3VybmFsL2hlYWwudHNcIjtcbmltcG9ydCB7IE5PX1NIRUxGLCB0eXBlIFNoZWxmIH0gZnJvbSBcIi4vam91cm5hbC9zaGVsZi50c1wiO1xuaW1wb3J0IHsgdHlwZSBBY2ssIHR5cGUgQXBhcnQsIHR5cGUgSGVhZCwgdHlwZSBMaW5lLCBhbGwsIGFuc3dlciwgYmV0d2VlbiwgbGluZUF0LCBsaW5lc09mV2lzaCwgb3BlblN0b3JlLCB3cml0aW5nIH0gZnJvbSBcIi4vam91cm5hbC9zdG9yZS50c1wiO1xuXG4vKiogSG93IG1hbnkgZW50cmllcyB0aGF0IHVwc3RyZWFtIGhhcyBzdGF5IGhlcmUsIGZvciByZXByaW50cyB3aXRob3V0IGEgbmV0d29yay4gKi9cbmNvbnN0IEtFUFQgPSA1MDA7XG5cbi8qKiBXaGF0IHRoZSBqb3VybmFsIG5lZWRzIG9mIGl0cyBzdXJyb3VuZGluZ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFN1cnJvdW5kaW5ncyB7XG4gIHJlYWRvbmx5IGlkYjogSURCRmFjdG9yeTtcbiAgcmVhZG9ubHkga2V5UmFuZ2U6IHR5cGVvZiBJREJLZXlSYW5nZTtcbiAgLyoqIFRoZSBkZXZpY2UncyBjbG9jaywgbWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuICovXG4gIHJlYWRvbmx5IHdhbGw6ICgpID0+IG51bWJlcjtcbiAgcmVhZG9ubHkgcmFuZG9tPzogUmFuZG9tO1xuICByZWFkb25seSBzaGVsZj86IFNoZWxmO1xuICByZWFkb25seSBrZXB0PzogbnVtYmVyO1xufVxuXG4vKiogV2hvIHdpc2hlcywgYW5kIHRoZSBjYWxsZXIncyBvd24gbmFtZSBmb3IgdGhlIHdpc2g6IGdpdmVuIGFnYWluLCBpdCBpcyBhbnN3ZXJlZCwgbm90IGRvbmUgYWdhaW4uICovXG5leHBvcnQgaW50ZXJmYWNlIFdpc2hPZiB7XG4gIHJlYWRvbmx5IGFjdG9yOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBjYXVzZT86IHN0cmluZztcbn1cblxuLyoqIEEgZmFjdCBhYm91dCB0byBiZSB3cml0dGVuLCB3aXRoIGl0cyBzaGFwZS4gTWFkZSBieSBgc2FpZGAuICovXG5leHBvcnQgaW50ZXJmYWNlIFNhaWQge1xuICByZWFkb25seSBvZjogRmFjdFNoYXBlPHVua25vd24sIHVua25vd24+O1xuICByZWFkb25seSBmYWN0OiB1bmtub3duO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2FpZDxULCBHPihvZjogRmFjdFNoYXBlPFQsIEc+LCBmYWN0OiBUKTogU2FpZCB7XG4gIHJldHVybiB7IG9mOiBvZiBhcyBGYWN0U2hhcGU8dW5rbm93biwgdW5rbm93bj4sIGZhY3QgfTtcbn1cblxuLyoqIFdoYXQgY2FtZSBvZiBhIHdpc2g6IHRoZSBlbnRyaWVzIChgb3JpZ2luLnNlcWApIGFuZCB0aGVpciBmYWN0cyBhcyBKU09OLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEb25lIHtcbiAgcmVhZG9ubHkgcmVmczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IGZhY3RzOiByZWFkb25seSB7IHJlYWRvbmx5IGtpbmQ6IHN0cmluZzsgcmVhZG9ubHkgYm9keTogdW5rbm93biB9W107XG4gIHJlYWRvbmx5IHJlcGVhdGVkOiBib29sZWFuO1xufVxuXG4vKiogKnRlcnNpbXBhbiogKG9uIHRoaXMgZGV2aWNlKSwgKmFtYW4qIChpbiBhIG5vZGUgdXBzdHJlYW0pLCAqZGkgcHVzYXQqIChpbiB0aGUgaHViKS4gKi9cbmV4cG9ydCB0eXBlIFNhZmV0eSA9IFwic2F2ZWRcIiB8IFwic2FmZVwiIHwgXCJjZW50cmFsXCI7XG5cbi8qKiBTb21lYm9keSBlbHNlIHdyb3RlIGludG8gdGhpcyBqb3VybmFsOiBhbm90aGVyIHRhYiBoYXMgdGFrZW4gdGhlIHRpbGwgb3Zlci4gTm90aGluZyB3YXMgd3JpdHRlbi4gKi9cbmV4cG9ydCBjbGFzcyBKb3VybmFsVGFrZW4gZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSBcIkpvdXJuYWxUYWtlblwiO1xufVxuXG5leHBvcnQgY2xhc3MgSm91cm5hbCB7XG4gIHJlYWRvbmx5IHRlbmFudDogc3RyaW5nO1xuICByZWFkb25seSBkZXZpY2U6IHN0cmluZztcbiAgcmVhZG9ubHkgY2xvY2s6IEh5YnJpZENsb2NrO1xuICAvKiogSG93IG1hbnkgZW50cmllcyB3ZXJlIGJyb3VnaHQgYmFjayBmcm9tIHRoZSBzZWNvbmQgY29weSB3aGVuIHRoaXMgam91cm5hbCB3YXMgb3BlbmVkLiAqL1xuICByZWFkb25seSBoZWFsZWQ6IG51bWJlcjtcbiAgcHJpdmF0ZSByZWFkb25seSBkYjogSURCRGF0YWJhc2U7XG4gIHByaXZhdGUgcmVhZG9ubHkgYXJvdW5kOiBTdXJyb3VuZGluZ3M7XG4gIHByaXZhdGUgcmVhZG9ubHkgc2hlbGY6IFNoZWxmO1xuICBwcml2YXRlIHJlYWRvbmx5IGhlYWRzID0gbmV3IE1hcDxzdHJpbmcsIEhlYWQ+KCk7XG4gIHByaXZhdGUgcmVhZG9ubHkgYWNrcyA9IG5ldyBNYXA8c3RyaW5nLCBBY2s+KCk7XG4gIC8qKiBLaW5kcyBvZiB0aGUgZW50cmllcyB0aGF0IG5vIG5vZGUgaGFzIHlldCwgYnkgb3JpZ2luLCBpbiB0aGVpciBvcmRlciwgdGhlIGxhc3Qgb25lIGxhc3QuICovXG4gIHByaXZhdGUgcmVhZG9ubHkgdW5zYWZlID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZ1tdPigpO1xuICBwcml2YXRlIHJlYWRvbmx5IHdhdGNoZXJzID0gbmV3IFNldDwoKSA9PiB2b2lkPigpO1xuICBwcml2YXRlIHR1cm46IFByb21pc2U8dW5rbm93bj4gPSBQcm9taXNlLnJlc29sdmUoKTtcbiAgcHJpdmF0ZSBjb3B5aW5nOiBQcm9taXNlPHZvaWQ+ID0gUHJvbWlzZS5yZXNvbHZlKCk7XG4gIHByaXZhdGUgY29weUZhdWx0OiB1bmtub3duID0gbnVsbDtcbiAgcHJpdmF0ZSBvd24gPSBcIlwiO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3IoZGI6IElEQkRhdGFiYXNlLCB0ZW5hbnQ6IHN0cmluZywgZGV2aWNlOiBzdHJpbmcsIGFyb3VuZDogU3Vycm91bmRpbmdzLCBoZWFsZWQ6IG51bWJlcikge1xuICAgIHRoaXMuZGIgPSBkYjtcbiAgICB0aGlzLnRlbmFudCA9IHRlbmFudDtcbiAgICB0aGlzLmRldmljZSA9IGRldmljZTtcbiAgICB0aGlzLmFyb3VuZCA9IGFyb3VuZDtcbiAgICB0aGlzLnNoZWxmID0gYXJvdW5kLnNoZWxmID8/IE5PX1NIRUxGO1xuICAgIHRoaXMuY2xvY2sgPSBuZXcgSHlicmlkQ2xvY2soYXJvdW5kLndhbGwpO1xuICAgIHRoaXMuaGVhbGVkID0gaGVhbGVkO1xuICB9XG5cbiAgLyoqIE9wZW5zIHRoZSBqb3VybmFsIG9mIGEgZGV2aWNlLCBoZWFscyBpdCBmcm9tIGl0cyBzZWNvbmQgY29weSwgYW5kIGJlZ2lucyBhbiBpbmNhcm5hdGlvbiB3aGVyZSB0aGVyZSBpcyBub25lIHRvIGdvIG9uIHdpdGguICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKG5hbWU6IHN0cmluZywgdGVuYW50OiBzdHJpbmcsIGRldmljZTogc3RyaW5nLCBhcm91bmQ6IFN1cnJvdW5kaW5ncyk6IFByb21pc2U8Sm91cm5hbD4ge1xuICAgIGNvbnN0IGRiID0gYXdhaXQgb3BlblN0b3JlKGFyb3VuZC5pZGIsIG5hbWUpO1xuICAgIGNvbnN0IGhlYWxlZCA9IGF3YWl0IGhlYWwoZGIsIGFyb3VuZC5zaGVsZiA/PyBOT19TSEVMRiwgdGVuYW50KTtcbiAgICBjb25zdCBqb3VybmFsID0gbmV3IEpvdXJuYWwoZGIsIHRlbmFudCwgZGV2aWNlLCBhcm91bmQsIGhlYWxlZCk7XG4gICAgYXdhaXQgam91cm5hbC5sb2FkKCk7XG4gICAgaWYgKCFqb3VybmFsLm93bikgYXdhaXQgam91cm5hbC5pblR1cm4oKCkgPT4gam91cm5hbC5iZWdpbigpKTtcbiAgICBmb3IgKGNvbnN0IG9yaWdpbiBvZiBqb3VybmFsLmhlYWRzLmtleXMoKSkgam91cm5hbC5jb3B5KG9yaWdpbiwgMSk7XG4gICAgcmV0dXJuIGpvdXJuYWw7XG4gIH1cblxuICBjbG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLmRiLmNsb3NlKCk7XG4gIH1cblxuICAvKiogVGhlIHByZXNlbnQgaW5jYXJuYXRpb24uICovXG4gIGdldCBvcmlnaW4oKTogc3RyaW5nIHtcbiAgICByZXR1cm4gdGhpcy5vd247XG4gIH1cblxuICBoZWFkKG9yaWdpbjogc3RyaW5nKTogSGVhZCB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIHRoaXMuaGVhZHMuZ2V0KG9yaWdpbik7XG4gIH1cblxuICAvKiogSG93IG1hbnkgZW50cmllcyAob2YgYSBraW5kLCBvciBhbGwpIG5vIG5vZGUgdXBzdHJlYW0gaGFzIHlldC4gKi9cbiAgd2FpdGluZyhraW5kID0gXCJcIik6IG51bWJlciB7XG4gICAgbGV0IG1hbnkgPSAwO1xuICAgIGZvciAoY29uc3Qga2luZHMgb2YgdGhpcy51bnNhZmUudmFsdWVzKCkpIG1hbnkgKz0ga2luZCA/IGtpbmRzLmZpbHRlcigob25lKSA9PiBvbmUgPT09IGtpbmQpLmxlbmd0aCA6IGtpbmRzLmxlbmd0aDtcbiAgICByZXR1cm4gbWFueTtcbiAgfVxuXG4gIC8qKiBXaGVyZSBhbiBlbnRyeSBvZiB0aGlzIGpvdXJuYWwgaXMga25vd24gdG8gYmUuICovXG4gIHNhZmV0eU9mKG9yaWdpbjogc3RyaW5nLCBzZXE6IG51bWJlcik6IFNhZmV0eSB7XG4gICAgY29uc3QgYWNrcyA9IFsuLi50aGlzLmFja3MudmFsdWVzKCldLmZpbHRlcigoYWNrKSA9PiBhY2sub3JpZ2luID09PSBvcmlnaW4gJiYgYWNrLnNlcSA+PSBzZXEpO1xuICAgIGlmIChhY2tzLnNvbWUoKGFjaykgPT4gYWNrLnJvbGUgPT09IFwiaHViXCIpKSByZXR1cm4gXCJjZW50cmFsXCI7XG4gICAgcmV0dXJuIGFja3MubGVuZ3RoID8gXCJzYWZlXCIgOiBcInNhdmVkXCI7XG4gIH1cblxuICAvKiogQ2FsbHMgYWZ0ZXIgZXZlcnkgY2hhbmdlIG9mIHdoYXQgdGhpcyBqb3VybmFsIHNheXMuIEFuc3dlcnMgaG93IHRvIHN0b3AuICovXG4gIHdhdGNoKGNoYW5nZWQ6ICgpID0+IHZvaWQpOiAoKSA9PiB2b2lkIHtcbiAgICB0aGlzLndhdGNoZXJzLmFkZChjaGFuZ2VkKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy53YXRjaGVycy5kZWxldGUoY2hhbmdlZCk7XG4gIH1cblxuICAvKiogV2hlbiBhbGwgdGhhdCB3YXMgd3JpdHRlbiBzbyBmYXIgYWxzbyBzdGFuZHMgaW4gdGhlIHNlY29uZCBjb3B5OyB0aHJvd3Mgd2h5IGl0IGNvdWxkIG5vdC4gKi9cbiAgYXN5bmMgY29waWVkKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IHRoaXMuY29weWluZztcbiAgICBpZiAodGhpcy5jb3B5RmF1bHQpIHRocm93IHRoaXMuY29weUZhdWx0O1xuICB9XG5cbiAgLyoqXG4gICAqIFdyaXRlcyB3aGF0IGBkZWNpZGVgIHNheXMsIGFsbCBvZiBpdCBvciBub3RoaW5nLCBhbmQgYW5zd2VycyB3aGVuIGl0IGlzIG9uIHRoZSBkaXNrLiBgZGVjaWRlYCBtYXkgcmVmdXNlIGJ5IHRocm93aW5nLlxuICAgKiBUaHJvd3MgSm91cm5hbFRha2VuIHdoZW4gYW5vdGhlciB3cml0ZXIgd2FzIGZhc3RlciwgYW5kIHdoYXQgSW5kZXhlZERCIHRocm93cyB3aGVuIHRoZSBkaXNrIGlzIGZ1bGwuXG4gICAqL1xuICBhcHBlbmQod2lzaDogV2lzaE9mLCBkZWNpZGU6IChtaW50OiBNaW50KSA9PiByZWFkb25seSBTYWlkW10pOiBQcm9taXNlPERvbmU+IHtcbiAgICByZXR1cm4gdGhpcy5pblR1cm4oYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3Qga2V5ID0gd2lzaC5rZXkgPyBgJHt0aGlzLmRldmljZX06JHt3aXNoLmtleX1gIDogXCJcIjtcbiAgICAgIGNvbnN0IGtub3duID0ga2V5ID8gYXdhaXQgbGluZXNPZldpc2godGhpcy5kYiwga2V5KSA6IFtdO1xuICAgICAgaWYgKGtub3duLmxlbmd0aCkgcmV0dXJuIGRvbmVPZihrbm93biwgdHJ1ZSk7XG4gICAgICBjb25zdCBoZWFkID0gdGhpcy5tdXN0SGF2ZSh0aGlzLm93bik7XG4gICAgICBjb25zdCB3YWxsTXMgPSB0aGlzLmNsb2NrLndhbGwoKTtcbiAgICAgIGNvbnN0IGxpbmVzOiBMaW5lW10gPSBbXTtcbiAgICAgIGxldCBzdGFtcCA9IHsgbXM6IGhlYWQubXMsIHRpY2s6IGhlYWQudGljayB9O1xuICAgICAgZm9yIChjb25zdCB7IG9mLCBmYWN0IH0gb2YgZGVjaWRlKG5ldyBNaW50KGhlYWQub3JpZ2luLCBoZWFkLnNlcSArIDEpKSkge1xuICAgICAgICBzdGFtcCA9IHRoaXMuY2xvY2subm93KHdhbGxNcyk7XG4gICAgICAgIGNvbnN0IGhlYWRpbmc6IEhlYWRpbmcgPSB7XG4gICAgICAgICAgdGVuYW50OiB0aGlzLnRlbmFudCxcbiAgICAgICAgICBvcmlnaW46IGhlYWQub3JpZ2luLFxuICAgICAgICAgIHNlcTogaGVhZC5zZXEgKyAxICsgbGluZXMubGVuZ3RoLFxuICAgICAgICAgIC4uLnN0YW1wLFxuICAgICAgICAgIGRldmljZV9tczogd2FsbE1zID09PSBzdGFtcC5tcyA/IDAgOiB3YWxsTXMsXG4gICAgICAgICAgYWN0b3I6IHdpc2guYWN0b3IsXG4gICAgICAgICAgd2lzaDoga2V5LFxuICAgICAgICAgIGNhdXNlOiB3aXNoLmNhdXNlID8/IFwiXCIsXG4gICAgICAgIH07XG4gICAgICAgIGNvbnN0IHRleHQgPSBmcmVlemUoaGVhZGluZywgb2YsIGZhY3QpO1xuICAgICAgICBjb25zdCBoYXNoID0gYXdhaXQgbGluayhsaW5lcy5hdCgtMSk/Lmhhc2ggPz8gaGVhZC5oYXNoLCB0ZXh0KTtcbiAgICAgICAgbGluZXMucHVzaCh7IG9yaWdpbjogaGVhZC5vcmlnaW4sIHNlcTogaGVhZGluZy5zZXEsIHRleHQsIGhhc2gsIGtpbmQ6IG9mLmtpbmQsIHdpc2g6IGtleSB9KTtcbiAgICAgIH1cbiAgICAgIGlmIChsaW5lcy5sZW5ndGgpIGF3YWl0IHRoaXMua2VlcChoZWFkLCBsaW5lcywgc3RhbXApO1xuICAgICAgcmV0dXJuIGRvbmVPZihsaW5lcywgZmFsc2UpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFRoZSBlbnRyaWVzIG9mIGFuIG9yaWdpbiB0aGF0IGFyZSBoZXJlLCBmcm9tIG9uZSBudW1iZXIgdG8gYW5vdGhlci4gKi9cbiAgbGluZXMob3JpZ2luOiBzdHJpbmcsIGZpcnN0OiBudW1iZXIsIGxhc3Q6IG51bWJlcik6IFByb21pc2U8TGluZVtdPiB7XG4gICAgcmV0dXJuIGFsbDxMaW5lPih0aGlzLmRiLCBcImxpbmVzXCIsIGJldHdlZW4odGhpcy5hcm91bmQua2V5UmFuZ2UsIG9yaWdpbiwgZmlyc3QsIGxhc3QpKTtcbiAgfVxuXG4gIC8qKiBUaGUgbmV3ZXN0IGVudHJpZXMgdGhhdCBhcmUgaGVyZSwgb2YgYWxsIGluY2FybmF0aW9ucywgdGhlIG5ld2VzdCBmaXJzdDogZm9yIHJlcHJpbnRzIHdpdGhvdXQgYSBuZXR3b3JrLiAqL1xuICBhc3luYyByZWNlbnQobW9zdDogbnVtYmVyKTogUHJvbWlzZTxMaW5lW10+IHtcbiAgICBjb25zdCBhbGw6IExpbmVbXSA9IFtdO1xuICAgIGZvciAoY29uc3QgaGVhZCBvZiB0aGlzLmhlYWRzLnZhbHVlcygpKSBhbGwucHVzaCguLi4oYXdhaXQgdGhpcy5saW5lcyhoZWFkLm9yaWdpbiwgaGVhZC5zZXEgLSBtb3N0ICsgMSwgaGVhZC5zZXEpKSk7XG4gICAgY29uc3QgYXQgPSBuZXcgTWFwKGFsbC5tYXAoKGxpbmUpID0+IFtsaW5lLCB0aGF3KGxpbmUudGV4dCldKSk7XG4gICAgcmV0dXJuIGFsbC5zb3J0KChhLCBiKSA9PiBhdC5nZXQoYikhLm1zIC0gYXQuZ2V0KGEpIS5tcyB8fCBhdC5nZXQoYikhLnRpY2sgLSBhdC5nZXQoYSkhLnRpY2spLnNsaWNlKDAsIG1vc3QpO1xuICB9XG5cbiAgLy8gLS0gd2hhdCB0aGUgY29udmVyc2F0aW9uIHdpdGggdXBzdHJlYW0gYXNrcywgc2VlIGpvdXJuYWwvdGFsay50c1xuXG4gIC8qKiBUaGUgaW5jYXJuYXRpb25zIHRoYXQgYSBub2RlIHVwc3RyZWFtIHNob3VsZCBoZWFyIG9mLCBhbmQgaG93IGZhciB0aGV5IGFyZS4gKi9cbiAgaGVhZHNUb1B1c2goKTogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB7XG4gICAgY29uc3QgdG9sZCA9IFsuLi50aGlzLmhlYWRzLnZhbHVlcygpXS5maWx0ZXIoKGhlYWQpID0+IGhlYWQuc2VxID4gaGVhZC5wcnVuZWQpO1xuICAgIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXModG9sZC5tYXAoKGhlYWQpID0+IFtoZWFkLm9yaWdpbiwgaGVhZC5zZXFdKSk7XG4gIH1cblxuICAvKipcbiAgICogVGFrZXMgYSBoZWFkIHRoYXQgdXBzdHJlYW0gdG9sZCBhcyBhbiBhY2tub3dsZWRnZW1lbnQsIGlmIGl0IGlzIG9uZSwgYW5kIGFuc3dlcnMgZnJvbSB3aGVyZSB0byBwdXNoIG9uLlxuICAgKlxuICAgKiBVcHN0cmVhbSBrbm93aW5nIG1vcmUgb2YgYW4gaW5jYXJuYXRpb24gdGhhbiB0aGlzIGpvdXJuYWwgbWVhbnMgYSBsb3N0IHRhaWw6IHRoZSBpbmNhcm5hdGlvbiBpcyBuZXZlciB3cml0dGVuIGFnYWluLlxuICAgKi9cbiAgaGVlZEhlYWQocGVlcjogeyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IHJvbGU6IHN0cmluZyB9LCBvcmlnaW46IHN0cmluZywgc2VxOiBudW1iZXIsIGhhc2g6IHN0cmluZyk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgcmV0dXJuIHRoaXMuaW5UdXJuKGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IGhlYWQgPSB0aGlzLm11c3RIYXZlKG9yaWdpbik7XG4gICAgICBpZiAoc2VxID4gaGVhZC5zZXEpIHtcbiAgICAgICAgYXdhaXQgdGhpcy5hY2tub3dsZWRnZShwZWVyLCBoZWFkLCBoZWFkLnNlcSk7XG4gICAgICAgIGlmIChoZWFkLnN0YXRlID09PSBcIm9wZW5cIikgYXdhaXQgdGhpcy5iZWdpbigpO1xuICAgICAgICByZXR1cm4gaGVhZC5zZXE7XG4gICAgICB9XG4gICAgICBjb25zdCBvdXJzID0gYXdhaXQgdGhpcy5oYXNoQXQoaGVhZCwgc2VxKTtcbiAgICAgIGlmIChvdXJzICE9PSBudWxsICYmIG91cnMgIT09IGhhc2ggJiYgc2VxID4gMCkgcmV0dXJuIE1hdGgubWF4KGhlYWQucHJ1bmVkLCBzZXEgLSBNQVhfQkFUQ0hfRU5UUklFUyAvIDIpO1xuICAgICAgYXdhaXQgdGhpcy5hY2tub3dsZWRnZShwZWVyLCBoZWFkLCBzZXEpO1xuICAgICAgcmV0dXJuIHNlcTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBSdW5zIG9mIHdoYXQgY29tZXMgYWZ0ZXIgdGhvc2UgbnVtYmVycywgYXMgbXVjaCBhcyBmaXRzIG9uZSBiYXRjaDsgbm9uZSB3aGVuIHVwc3RyZWFtIGhhcyBhbGwuICovXG4gIGFzeW5jIHJ1bnNBZnRlcih0aGVyZTogUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+KTogUHJvbWlzZTxSdW5bXT4ge1xuICAgIGNvbnN0IHJ1bnM6IFJ1bltdID0gW107XG4gICAgbGV0IGVudHJpZXMgPSAwO1xuICAgIGxldCBieXRlcyA9IDA7XG4gICAgZm9yIChjb25zdCBoZWFkIG9mIHRoaXMuaGVhZHMudmFsdWVzKCkpIHtcbiAgICAgIGNvbnN0IGFmdGVyID0gdGhlcmUuZ2V0KGhlYWQub3JpZ2luKSA/PyBoZWFkLnBydW5lZDtcbiAgICAgIGlmIChoZWFkLnNlcSA8PSBhZnRlciB8fCBhZnRlciA8IGhlYWQucHJ1bmVkKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGxpbmVzID0gYXdhaXQgdGhpcy5saW5lcyhoZWFkLm9yaWdpbiwgYWZ0ZXIgKyAxLCBNYXRoLm1pbihoZWFkLnNlcSwgYWZ0ZXIgKyBNQVhfQkFUQ0hfRU5UUklFUyAtIGVudHJpZXMpKTtcbiAgICAgIGNvbnN0IHRleHRzOiBzdHJpbmdbXSA9IFtdO1xuICAgICAgZm9yIChjb25zdCB7IHRleHQgfSBvZiBsaW5lcykge1xuICAgICAgICBjb25zdCBzaXplID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgICAgICAgaWYgKGVudHJpZXMgJiYgYnl0ZXMgKyBzaXplID4gTUFYX0JBVENIX0JZVEVTKSBicmVhaztcbiAgICAgICAgdGV4dHMucHVzaCh0ZXh0KTtcbiAgICAgICAgZW50cmllcyArPSAxO1xuICAgICAgICBieXRlcyArPSBzaXplO1xuICAgICAgfVxuICAgICAgY29uc3QgcHJldiA9IGF3YWl0IHRoaXMuaGFzaEF0KGhlYWQsIGFmdGVyKTtcbiAgICAgIGlmICh0ZXh0cy5sZW5ndGggJiYgcHJldiAhPT0gbnVsbCkgcnVucy5wdXNoKHsgdGVuYW50OiB0aGlzLnRlbmFudCwgb3JpZ2luOiBoZWFkLm9yaWdpbiwgZmlyc3Q6IGFmdGVyICsgMSwgcHJldiwgdGV4dHMgfSk7XG4gICAgICBpZiAodGV4dHMubGVuZ3RoIDwgbGluZXMubGVuZ3RoIHx8IGVudHJpZXMgPj0gTUFYX0JBVENIX0VOVFJJRVMpIGJyZWFrO1xuICAgIH1cbiAgICByZXR1cm4gcnVucztcbiAgfVxuXG4gIC8qKiBUYWtlcyB0aGUgZW50cmllcyBmcm9tIGEgbnVtYmVyIG9uIG91dCBvZiBhbiBpbmNhcm5hdGlvbiBhbmQgc2F5cyB0aGVtIGFnYWluIGluIGEgbmV3IG9uZS4gQW5zd2VycyBob3cgbWFueS4gKi9cbiAgc2F5QWdhaW4ob3JpZ2luOiBzdHJpbmcsIGZyb206IG51bWJlcik6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgcmV0dXJuIHRoaXMuaW5UdXJuKGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IGxpbmVzID0gYXdhaXQgdGhpcy5saW5lcyhvcmlnaW4sIGZyb20sIHRoaXMubXVzdEhhdmUob3JpZ2luKS5zZXEpO1xuICAgICAgaWYgKG9yaWdpbiA9PT0gdGhpcy5vd24pIGF3YWl0IHRoaXMuYmVnaW4oKTtcbiAgICAgIGNvbnN0IG9sZCA9IHRoaXMubXVzdEhhdmUob3JpZ2luKTtcbiAgICAgIGNvbnN0IG93biA9IHRoaXMubXVzdEhhdmUodGhpcy5vd24pO1xuICAgICAgY29uc3QgYWdhaW4gPSBhd2FpdCBzYXlBZ2FpbihsaW5lcywgb3duLCB0aGlzLmNsb2NrKTtcbiAgICAgIGNvbnN0IGxhc3QgPSBNYXRoLm1pbihvbGQuc2VxLCBmcm9tIC0gMSk7XG4gICAgICBjb25zdCBjdXQ6IEhlYWQgPSB7IC4uLm9sZCwgc3RhdGU6IFwiY2xvc2VkXCIsIHNlcTogbGFzdCwgaGFzaDogKGF3YWl0IHRoaXMuaGFzaEF0KG9sZCwgbGFzdCkpID8/IG9sZC5oYXNoLCBhY2tlZDogTWF0aC5taW4ob2xkLmFja2VkLCBsYXN0KSB9O1xuICAgICAgY29uc3Qgbm93ID0gYWdhaW4ubGVuZ3RoID8geyAuLi5vd24sIC4uLnN0YW1wT2YoYWdhaW4uYXQoLTEpISksIHNlcTogYWdhaW4uYXQoLTEpIS5zZXEsIGhhc2g6IGFnYWluLmF0KC0xKSEuaGFzaCB9IDogb3duO1xuICAgICAgYXdhaXQgd3JpdGluZyh0aGlzLmRiLCBbXCJoZWFkc1wiLCBcImxpbmVzXCIsIFwiYXBhcnRcIl0sIGFzeW5jICh0YWJsZSkgPT4ge1xuICAgICAgICBhd2FpdCB0aGlzLnVudG91Y2hlZCh0YWJsZShcImhlYWRzXCIpLCBbb2xkLCBvd25dKTtcbiAgICAgICAgZm9yIChjb25zdCBbcGxhY2UsIGxpbmVdIG9mIGxpbmVzLmVudHJpZXMoKSkge1xuICAgICAgICAgIGNvbnN0IGFwYXJ0OiBBcGFydCA9IHsgb3JpZ2luLCBzZXE6IGxpbmUuc2VxLCB0ZXh0OiBsaW5lLnRleHQsIHNhaWRBczogYCR7b3duLm9yaWdpbn0uJHthZ2FpbltwbGFjZV0hLnNlcX1gIH07XG4gICAgICAgICAgdGFibGUoXCJhcGFydFwiKS5wdXQoYXBhcnQpO1xuICAgICAgICAgIHRhYmxlKFwibGluZXNcIikuZGVsZXRlKFtvcmlnaW4sIGxpbmUuc2VxXSk7XG4gICAgICAgIH1cbiAgICAgICAgZm9yIChjb25zdCBsaW5lIG9mIGFnYWluKSB0YWJsZShcImxpbmVzXCIpLnB1dChsaW5lKTtcbiAgICAgICAgdGFibGUoXCJoZWFkc1wiKS5wdXQoY3V0KTtcbiAgICAgICAgdGFibGUoXCJoZWFkc1wiKS5wdXQobm93KTtcbiAgICAgIH0pO1xuICAgICAgZm9yIChjb25zdCBoZWFkIG9mIFtjdXQsIG5vd10pIGF3YWl0IHRoaXMuaG9sZChoZWFkKTtcbiAgICAgIHRoaXMuY29weShvcmlnaW4sIGZyb20pO1xuICAgICAgdGhpcy5jb3B5KG93bi5vcmlnaW4sIG93bi5zZXEgKyAxKTtcbiAgICAgIHJldHVybiBhZ2Fpbi5sZW5ndGg7XG4gICAgfSk7XG4gIH1cblxuICAvLyAtLSBpbnNpZGVcblxuICBwcml2YXRlIGluVHVybjxUPihhY3Q6ICgpID0+IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgICBjb25zdCBtaW5lID0gdGhpcy50dXJuLnRoZW4oYWN0KTtcbiAgICB0aGlzLnR1cm4gPSBtaW5lLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gICAgcmV0dXJuIG1pbmU7XG4gIH1cblxuICBwcml2YXRlIGFzeW5jIGxvYWQoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChjb25zdCBhY2sgb2YgYXdhaXQgYWxsPEFjaz4odGhpcy5kYiwgXCJhY2tzXCIpKSB0aGlzLmFja3Muc2V0KGAke2Fjay5wZWVyfSAke2Fjay5vcmlnaW59YCwgYWNrKTtcbiAgICBmb3IgKGNvbnN0IGhlYWQgb2YgYXdhaXQgYWxsPEhlYWQ+KHRoaXMuZGIsIFwiaGVhZHNcIikpIHtcbiAgICAgIGF3YWl0IHRoaXMuaG9sZChoZWFkKTtcbiAgICAgIHRoaXMuY2xvY2sucmVzdGFydChoZWFkKTtcbiAgICAgIGlmIChoZWFkLnN0YXRlID09PSBcIm9wZW5cIikgdGhpcy5vd24gPSBoZWFkLm9yaWdpbjtcbiAgICB9XG4gIH1cblxuICAvKiogVGFrZXMgYSBoZWFkIGludG8gbWVtb3J5LCB3aXRoIHdoYXQgb2YgaXQgbm8gbm9kZSBoYXMgeWV0LiAqL1xuICBwcml2YXRlIGFzeW5jIGhvbGQoaGVhZDogSGVhZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHRoaXMuaGVhZHMuc2V0KGhlYWQub3JpZ2luLCBoZWFkKTtcbiAgICBjb25zdCBsaW5lcyA9IGhlYWQuc2VxID4gaGVhZC5hY2tlZCA/IGF3YWl0IHRoaXMubGluZXMoaGVhZC5vcmlnaW4sIGhlYWQuYWNrZWQgKyAxLCBoZWFkLnNlcSkgOiBbXTtcbiAgICB0aGlzLnVuc2FmZS5zZXQoaGVhZC5vcmlnaW4sIGxpbmVzLm1hcCgobGluZSkgPT4gbGluZS5raW5kKSk7XG4gICAgdGhpcy50ZWxsKCk7XG4gIH1cblxuICAvKiogQ2xvc2VzIHRoZSBwcmVzZW50IGluY2FybmF0aW9uIGFuZCBvcGVucyBhIG5ldyBvbmUgdW5kZXIgYSBuYW1lIG5vYm9keSBldmVyIHVzZWQuICovXG4gIHByaXZhdGUgYXN5bmMgYmVnaW4oKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3Qgb3JpZ2luID0gbmV3T3JpZ2luKHRoaXMuYXJvdW5kLnJhbmRvbSA/PyBzeXN0ZW1SYW5kb20pO1xuICAgIGNvbnN0IGhhc2ggPSBhd2FpdCBnZW5lc2lzKHRoaXMudGVuYW50LCBvcmlnaW4pO1xuICAgIGNvbnN0IG1hZGU6IEhlYWQgPSB7IG9yaWdpbiwgc3RhdGU6IFwib3BlblwiLCBzZXE6IDAsIGhhc2gsIG1zOiAwLCB0aWNrOiAwLCBhY2tlZDogMCwgcHJ1bmVkOiAwLCBwcnVuZWRIYXNoOiBoYXNoIH07XG4gICAgY29uc3Qgb2xkID0gdGhpcy5oZWFkcy5nZXQodGhpcy5vd24pO1xuICAgIGF3YWl0IHdyaXRpbmcodGhpcy5kYiwgW1wiaGVhZHNcIl0sIGFzeW5jICh0YWJsZSkgPT4ge1xuICAgICAgaWYgKG9sZCkgYXdhaXQgdGhpcy51bnRvdWNoZWQodGFibGUoXCJoZWFkc1wiKSwgW29sZF0pO1xuICAgICAgaWYgKG9sZCkgdGFibGUoXCJoZWFkc1wiKS5wdXQoeyAuLi5vbGQsIHN0YXRlOiBcImNsb3NlZFwiIH0pO1xuICAgICAgdGFibGUoXCJoZWFkc1wiKS5hZGQobWFkZSk7XG4gICAgfSk7XG4gICAgaWYgKG9sZCkgdGhpcy5oZWFkcy5zZXQob2xkLm9yaWdpbiwgeyAuLi5vbGQsIHN0YXRlOiBcImNsb3NlZFwiIH0pO1xuICAgIHRoaXMub3duID0gb3JpZ2luO1xuICAgIGF3YWl0IHRoaXMuaG9sZChtYWRlKTtcbiAgfVxuXG4gIHByaXZhdGUgYXN5bmMga2VlcChoZWFkOiBIZWFkLCBsaW5lczogcmVhZG9ubHkgTGluZVtdLCBzdGFtcDogeyByZWFkb25seSBtczogbnVtYmVyOyByZWFkb25seSB0aWNrOiBudW1iZXIgfSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGxhc3QgPSBsaW5lcy5hdCgtMSkhO1xuICAgIGNvbnN0IG5vdzogSGVhZCA9IHsgLi4uaGVhZCwgLi4uc3RhbXAsIHNlcTogbGFzdC5zZXEsIGhhc2g6IGxhc3QuaGFzaCB9O1xuICAgIGF3YWl0IHdyaXRpbmcodGhpcy5kYiwgW1wiaGVhZHNcIiwgXCJsaW5lc1wiXSwgYXN5bmMgKHRhYmxlKSA9PiB7XG4gICAgICBhd2FpdCB0aGlzLnVudG91Y2hlZCh0YWJsZShcImhlYWRzXCIpLCBbaGVhZF0pO1xuICAgICAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKSB0YWJsZShcImxpbmVzXCIpLmFkZChsaW5lKTtcbiAgICAgIHRhYmxlKFwiaGVhZHNcIikucHV0KG5vdyk7XG4gICAgfSk7XG4gICAgdGhpcy5oZWFkcy5zZXQobm93Lm9yaWdpbiwgbm93KTtcbiAgICB0aGlzLnVuc2FmZS5nZXQobm93Lm9yaWdpbikhLnB1c2goLi4ubGluZXMubWFwKChsaW5lKSA9PiBsaW5lLmtpbmQpKTtcbiAgICB0aGlzLmNvcHkobm93Lm9yaWdpbiwgaGVhZC5zZXEgKyAxKTtcbiAgICB0aGlzLnRlbGwoKTtcbiAgfVxuXG4gIC8qKiBUaHJvd3MgSm91cm5hbFRha2VuIHVubGVzcyB0aGUgaGVhZHMgb24gdGhlIGRpc2sgYXJlIHRob3NlIHRoaXMgam91cm5hbCBrbm93cy4gKi9cbiAgcHJpdmF0ZSBhc3luYyB1bnRvdWNoZWQoaGVhZHM6IElEQk9iamVjdFN0b3JlLCBrbm93bjogcmVhZG9ubHkgSGVhZFtdKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChjb25zdCBoZWFkIG9mIGtub3duKSB7XG4gICAgICBjb25zdCBzdG9yZWQgPSAoYXdhaXQgYW5zd2VyKGhlYWRzLmdldChoZWFkLm9yaWdpbikpKSBhcyBIZWFkIHwgdW5kZWZpbmVkO1xuICAgICAgaWYgKHN0b3JlZD8uc2VxICE9PSBoZWFkLnNlcSB8fCBzdG9yZWQuaGFzaCAhPT0gaGVhZC5oYXNoIHx8IHN0b3JlZC5zdGF0ZSAhPT0gaGVhZC5zdGF0ZSkge1xuICAgICAgICB0aHJvdyBuZXcgSm91cm5hbFRha2VuKGBhbm90aGVyIHdyaXRlciBpcyBhdCAke2hlYWQub3JpZ2lufS4ke3N0b3JlZD8uc2VxfWApO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIHByaXZhdGUgYXN5bmMgYWNrbm93bGVkZ2UocGVlcjogeyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IHJvbGU6IHN0cmluZyB9LCBoZWFkOiBIZWFkLCBzZXE6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGtleSA9IGAke3BlZXIubmFtZX0gJHtoZWFkLm9yaWdpbn1gO1xuICAgIGNvbnN0IGJlZm9yZSA9IHRoaXMuYWNrcy5nZXQoa2V5KTtcbiAgICBpZiAoYmVmb3JlPy5zZXEgPT09IHNlcSAmJiBiZWZvcmUucm9sZSA9PT0gcGVlci5yb2xlICYmIHNlcSA8PSBoZWFkLmFja2VkKSByZXR1cm47XG4gICAgY29uc3QgYWNrOiBBY2sgPSB7IHBlZXI6IHBlZXIubmFtZSwgb3JpZ2luOiBoZWFkLm9yaWdpbiwgcm9sZTogcGVlci5yb2xlLCBzZXEgfTtcbiAgICBjb25zdCBhY2tlZCA9IE1hdGgubWF4KGhlYWQuYWNrZWQsIHNlcSk7XG4gICAgY29uc3QgdW50aWwgPSBNYXRoLm1pbihhY2tlZCwgaGVhZC5zZXEgLSAodGhpcy5hcm91bmQua2VwdCA/PyBLRVBUKSk7XG4gICAgY29uc3QgcHJ1bmVkID0gTWF0aC5tYXgoaGVhZC5wcnVuZWQsIHVudGlsKTtcbiAgICBjb25zdCBwcnVuZWRIYXNoID0gKGF3YWl0IHRoaXMuaGFzaEF0KGhlYWQsIHBydW5lZCkpID8/IGhlYWQucHJ1bmVkSGFzaDtcbiAgICBjb25zdCBub3c6IEhlYWQgPSB7IC4uLmhlYWQsIGFja2VkLCBwcnVuZWQsIHBydW5lZEhhc2ggfTtcbiAgICBhd2FpdCB3cml0aW5nKHRoaXMuZGIsIFtcImhlYWRzXCIsIFwibGluZXNcIiwgXCJhY2tzXCJdLCBhc3luYyAodGFibGUpID0+IHtcbiAgICAgIGF3YWl0IHRoaXMudW50b3VjaGVkKHRhYmxlKFwiaGVhZHNcIiksIFtoZWFkXSk7XG4gICAgICB0YWJsZShcImFja3NcIikucHV0KGFjayk7XG4gICAgICB0YWJsZShcImhlYWRzXCIpLnB1dChub3cpO1xuICAgICAgaWYgKHBydW5lZCA+IGhlYWQucHJ1bmVkKSB0YWJsZShcImxpbmVzXCIpLmRlbGV0ZShiZXR3ZWVuKHRoaXMuYXJvdW5kLmtleVJhbmdlLCBoZWFkLm9yaWdpbiwgaGVhZC5wcnVuZWQgKyAxLCBwcnVuZWQpKTtcbiAgICB9KTtcbiAgICB0aGlzLmFja3Muc2V0KGtleSwgYWNrKTtcbiAgICB0aGlzLmhlYWRzLnNldChub3cub3JpZ2luLCBub3cpO1xuICAgIGlmIChhY2tlZCA+IGhlYWQuYWNrZWQpIHRoaXMudW5zYWZlLmdldChoZWFkLm9yaWdpbikhLnNwbGljZSgwLCBhY2tlZCAtIGhlYWQuYWNrZWQpO1xuICAgIHRoaXMuY29weShoZWFkLm9yaWdpbiwgbm93LnNlcSArIDEpO1xuICAgIHRoaXMudGVsbCgpO1xuICB9XG5cbiAgLyoqIFRoZSBoYXNoIHVwIHRvIGFuIGVudHJ5LCBvciBudWxsIHdoZXJlIHRoaXMgam91cm5hbCBubyBsb25nZXIga25vd3MgaXQuICovXG4gIHByaXZhdGUgYXN5bmMgaGFzaEF0KGhlYWQ6IEhlYWQsIHNlcTogbnVtYmVyKTogUHJvbWlzZTxzdHJpbmcgfCBudWxsPiB7XG4gICAgaWYgKHNlcSA9PT0gaGVhZC5zZXEpIHJldHVybiBoZWFkLmhhc2g7XG4gICAgaWYgKHNlcSA9PT0gaGVhZC5wcnVuZWQpIHJldHVybiBoZWFkLnBydW5lZEhhc2g7XG4gICAgaWYgKHNlcSA9PT0gMCkgcmV0dXJuIGdlbmVzaXModGhpcy50ZW5hbnQsIGhlYWQub3JpZ2luKTtcbiAgICByZXR1cm4gKGF3YWl0IGxpbmVBdCh0aGlzLmRiLCBoZWFkLm9yaWdpbiwgc2VxKSk/Lmhhc2ggPz8gbnVsbDtcbiAgfVxuXG4gIC8qKiBCcmluZ3MgdGhlIHNlY29uZCBjb3B5IG9mIGFuIG9yaWdpbiB1cCB0byBkYXRlLCBmcm9tIGEgbnVtYmVyIG9uOyB3aGF0IGlzIHNhZmUgbGVhdmVzIGl0LiBOZXZlciBob2xkcyB1cCBhIHNhbGUuICovXG4gIHByaXZhdGUgY29weShvcmlnaW46IHN0cmluZywgZnJvbTogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3Qgc291cmNlID0geyB0ZW5hbnQ6IHRoaXMudGVuYW50LCBzaGVsZjogdGhpcy5zaGVsZiwgbGluZXM6IHRoaXMubGluZXMuYmluZCh0aGlzKSwgaGFzaEF0OiB0aGlzLmhhc2hBdC5iaW5kKHRoaXMpIH07XG4gICAgdGhpcy5jb3B5aW5nID0gdGhpcy5jb3B5aW5nLnRoZW4oKCkgPT4gY29weU91dChzb3VyY2UsIHRoaXMubXVzdEhhdmUob3JpZ2luKSwgZnJvbSkpLnRoZW4oXG4gICAgICAoKSA9PiB7XG4gICAgICAgIHRoaXMuY29weUZhdWx0ID0gbnVsbDtcbiAgICAgIH0sXG4gICAgICAod2h5OiB1bmtub3duKSA9PiB7XG4gICAgICAgIHRoaXMuY29weUZhdWx0ID0gd2h5O1xuICAgICAgfSxcbiAgICApO1xuICB9XG5cbiAgcHJpdmF0ZSBtdXN0SGF2ZShvcmlnaW46IHN0cmluZyk6IEhlYWQge1xuICAgIGNvbnN0IGhlYWQgPSB0aGlzLmhlYWRzLmdldChvcmlnaW4pO1xuICAgIGlmICghaGVhZCkgdGhyb3cgbmV3IEVycm9yKGBubyBpbmNhcm5hdGlvbiBvZiB0aGlzIGpvdXJuYWwgaXMgY2FsbGVkICR7b3JpZ2lufWApO1xuICAgIHJldHVybiBoZWFkO1xuICB9XG5cbiAgcHJpdmF0ZSB0ZWxsKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgY2hhbmdlZCBvZiB0aGlzLndhdGNoZXJzKSBjaGFuZ2VkKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gc3RhbXBPZihsaW5lOiBMaW5lKTogeyByZWFkb25seSBtczogbnVtYmVyOyByZWFkb25seSB0aWNrOiBudW1iZXIgfSB7XG4gIGNvbnN0IHsgbXMsIHRpY2sgfSA9IHRoYXcobGluZS50ZXh0KTtcbiAgcmV0dXJuIHsgbXMsIHRpY2sgfTtcbn1cblxuZnVuY3Rpb24gZG9uZU9mKGxpbmVzOiByZWFkb25seSBMaW5lW10sIHJlcGVhdGVkOiBib29sZWFuKTogRG9uZSB7XG4gIHJldHVybiB7XG4gICAgcmVmczogbGluZXMubWFwKChsaW5lKSA9PiBgJHtsaW5lLm9yaWdpbn0uJHtsaW5lLnNlcX1gKSxcbiAgICBmYWN0czogbGluZXMubWFwKChsaW5lKSA9PiAoeyBraW5kOiBsaW5lLmtpbmQsIGJvZHk6IHRoYXcobGluZS50ZXh0KS5ib2R5IH0pKSxcbiAgICByZXBlYXRlZCxcbiAgfTtcbn1cbiIsICIvKipcbiAqIE9uZSByb3VuZCBvZiB0ZWxsaW5nIHRoZSBub2RlIHVwc3RyZWFtIHdoYXQgaGFwcGVuZWQgaGVyZSwgd2l0aG91dCBhbnkgbmV0d29yazogd2hvZXZlciBkcml2ZXMgaXQgY2FycmllcyBlYWNoIHJlcXVlc3RcbiAqIGFuZCBicmluZ3MgaXRzIGFuc3dlci4gQSByb3VuZCB0aGF0IGlzIGN1dCBvZmYgYW55d2hlcmUgbG9zZXMgbm90aGluZyBhbmQgaXMgYmVndW4gYWdhaW4uIFR3aW4gb2YgYHN5bmNfcm91bmRgJ3MgdXB3YXJkIGhhbGZcbiAqIGluIGBsYW5jYXIva2VybmVsL3N5bmMucHlgLlxuICovXG5cbmltcG9ydCB7IHR5cGUgUnVuLCBlbmNvZGVSdW5zIH0gZnJvbSBcIi4uLy4uL2tpdC9rZXJuZWwvcnVucy50c1wiO1xuaW1wb3J0IHsgcmVhZCwgd3JpdGUgfSBmcm9tIFwiLi4vLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyBIZWxsbywgUHVzaEFuc3dlciwgdHlwZSBSdW5BbnN3ZXIsIFdlbGNvbWUgfSBmcm9tIFwiLi4vLi4va2l0L3NoYXBlcy9rZXJuZWwudHNcIjtcbmltcG9ydCB0eXBlIHsgSm91cm5hbCB9IGZyb20gXCIuLi9qb3VybmFsLnRzXCI7XG5cbi8qKiBXaGF0IGlzIHRvIGJlIHNlbnQ6IHdoZXJlLCBhcyB3aGF0LCB0aGUgYnl0ZXMuIFRoZSBhbnN3ZXIgaXMgSlNPTiBpbiBib3RoIGNhc2VzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBc2sge1xuICByZWFkb25seSBwYXRoOiBcIi9zeW5jL2hlbGxvXCIgfCBcIi9zeW5jL3B1c2hcIjtcbiAgcmVhZG9ubHkgdHlwZTogXCJhcHBsaWNhdGlvbi9qc29uXCIgfCBcImFwcGxpY2F0aW9uL3gtbmRqc29uXCI7XG4gIHJlYWRvbmx5IGJvZHk6IHN0cmluZztcbn1cblxuLyoqIFdoYXQgb25lIHJvdW5kIGRpZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUm91bmQge1xuICByZWFkb25seSBub2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHJvbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcHVzaGVkOiBudW1iZXI7XG4gIC8qKiBIb3cgbWFueSBlbnRyaWVzIHdlcmUgc2FpZCBhZ2FpbiwgYmVjYXVzZSB1cHN0cmVhbSBrbmV3IG90aGVycyB1bmRlciB0aGVpciBudW1iZXJzLiAqL1xuICByZWFkb25seSBhZ2FpbjogbnVtYmVyO1xuICAvKiogVGhlIG90aGVyIGNsb2NrLCBsZXNzIG91cnMuICovXG4gIHJlYWRvbmx5IHNrZXdNczogbnVtYmVyO1xufVxuXG5jb25zdCBNT1NUX1NURVBTID0gMTBfMDAwO1xuXG4vKiogVGhlIHJvdW5kLCByZXF1ZXN0IGJ5IHJlcXVlc3Q7IGVhY2ggYW5zd2VyIGlzIHRoZSBwYXJzZWQgSlNPTi4gVGhyb3dzIHdoYXQgdGhlIGpvdXJuYWwgdGhyb3dzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uKiBwdXNoUm91bmQoam91cm5hbDogSm91cm5hbCk6IEFzeW5jR2VuZXJhdG9yPEFzaywgUm91bmQsIHVua25vd24+IHtcbiAgY29uc3QgYXNrZWRNcyA9IGpvdXJuYWwuY2xvY2sud2FsbCgpO1xuICBjb25zdCBoZWxsbyA9IHsgdGVuYW50OiBqb3VybmFsLnRlbmFudCwgd2FsbF9tczogYXNrZWRNcywgaGVhZHM6IGpvdXJuYWwuaGVhZHNUb1B1c2goKSB9O1xuICBjb25zdCBjb21lID0geWllbGQgeyBwYXRoOiBcIi9zeW5jL2hlbGxvXCIsIHR5cGU6IFwiYXBwbGljYXRpb24vanNvblwiLCBib2R5OiB3cml0ZShIZWxsbywgaGVsbG8pIH07XG4gIGNvbnN0IHdlbGNvbWUgPSByZWFkKFdlbGNvbWUsIGNvbWUpO1xuICBjb25zdCBza2V3TXMgPSB3ZWxjb21lLndhbGxfbXMgLSBNYXRoLmZsb29yKChhc2tlZE1zICsgam91cm5hbC5jbG9jay53YWxsKCkpIC8gMik7XG4gIGNvbnN0IHBlZXIgPSB7IG5hbWU6IHdlbGNvbWUubm9kZSwgcm9sZTogd2VsY29tZS5yb2xlIH07XG4gIGxldCBwdXNoZWQgPSAwO1xuICBsZXQgYWdhaW4gPSAwO1xuICBjb25zdCB0aGVyZSA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIGZvciAoY29uc3Qgb3JpZ2luIG9mIE9iamVjdC5rZXlzKGhlbGxvLmhlYWRzKSkge1xuICAgIGNvbnN0IFtzZXEsIGhhc2hdID0gd2VsY29tZS5oZWFkc1tvcmlnaW5dID8/IFswLCBcIlwiXTtcbiAgICB0aGVyZS5zZXQob3JpZ2luLCBhd2FpdCBqb3VybmFsLmhlZWRIZWFkKHBlZXIsIG9yaWdpbiwgc2VxLCBoYXNoKSk7XG4gIH1cbiAgZm9yIChsZXQgc3RlcCA9IDA7IHN0ZXAgPCBNT1NUX1NURVBTOyBzdGVwICs9IDEpIHtcbiAgICBhZ2FpbiArPSBhd2FpdCBzYXlXaGF0Q2Fubm90Rm9sbG93KGpvdXJuYWwsIHRoZXJlKTtcbiAgICBjb25zdCBydW5zID0gYXdhaXQgam91cm5hbC5ydW5zQWZ0ZXIodGhlcmUpO1xuICAgIGlmICghcnVucy5sZW5ndGgpIHJldHVybiB7IG5vZGU6IHBlZXIubmFtZSwgcm9sZTogcGVlci5yb2xlLCBwdXNoZWQsIGFnYWluLCBza2V3TXMgfTtcbiAgICBjb25zdCBhbnN3ZXIgPSB5aWVsZCB7IHBhdGg6IFwiL3N5bmMvcHVzaFwiLCB0eXBlOiBcImFwcGxpY2F0aW9uL3gtbmRqc29uXCIsIGJvZHk6IGVuY29kZVJ1bnMocnVucykgfTtcbiAgICBmb3IgKGNvbnN0IFtwbGFjZSwgc2FpZF0gb2YgcmVhZChQdXNoQW5zd2VyLCBhbnN3ZXIpLnJ1bnMuZW50cmllcygpKSB7XG4gICAgICBjb25zdCBydW4gPSBydW5zW3BsYWNlXTtcbiAgICAgIGlmICghcnVuIHx8IHNhaWQub3JpZ2luICE9PSBydW4ub3JpZ2luKSB0aHJvdyBuZXcgRXJyb3IoXCJhbiBhbnN3ZXIgdG8gYW5vdGhlciBxdWVzdGlvblwiKTtcbiAgICAgIGlmIChzYWlkLnNhaWQgPT09IFwib2tcIikgcHVzaGVkICs9IHJ1bi50ZXh0cy5sZW5ndGg7XG4gICAgICBhZ2FpbiArPSBhd2FpdCBoZWVkKGpvdXJuYWwsIHBlZXIsIHJ1biwgc2FpZCwgdGhlcmUpO1xuICAgIH1cbiAgfVxuICB0aHJvdyBuZXcgRXJyb3IoXCJhIHB1c2ggdGhhdCBuZXZlciBlbmRzXCIpO1xufVxuXG4vKiogQSBub2RlIHRoYXQgbG9zdCBtb3JlIHRoYW4gdGhpcyBqb3VybmFsIHN0aWxsIGhvbGRzIGNhbiBuZXZlciBmb2xsb3c6IHdoYXQgaXMgbm90IHNhZmUgaXMgc2FpZCBhZ2FpbiwgYW5ldy4gKi9cbmFzeW5jIGZ1bmN0aW9uIHNheVdoYXRDYW5ub3RGb2xsb3coam91cm5hbDogSm91cm5hbCwgdGhlcmU6IE1hcDxzdHJpbmcsIG51bWJlcj4pOiBQcm9taXNlPG51bWJlcj4ge1xuICBsZXQgYWdhaW4gPSAwO1xuICBmb3IgKGNvbnN0IFtvcmlnaW4sIHNlcV0gb2YgdGhlcmUpIHtcbiAgICBjb25zdCBoZWFkID0gam91cm5hbC5oZWFkKG9yaWdpbik7XG4gICAgaWYgKCFoZWFkIHx8IHNlcSA+PSBoZWFkLnBydW5lZCB8fCBoZWFkLnNlcSA8PSBoZWFkLnBydW5lZCkgY29udGludWU7XG4gICAgYWdhaW4gKz0gYXdhaXQgam91cm5hbC5zYXlBZ2FpbihvcmlnaW4sIGhlYWQuYWNrZWQgKyAxKTtcbiAgICB0aGVyZS5kZWxldGUob3JpZ2luKTtcbiAgfVxuICByZXR1cm4gYWdhaW47XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGhlZWQoXG4gIGpvdXJuYWw6IEpvdXJuYWwsXG4gIHBlZXI6IHsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSByb2xlOiBzdHJpbmcgfSxcbiAgcnVuOiBSdW4sXG4gIHNhaWQ6IFJ1bkFuc3dlcixcbiAgdGhlcmU6IE1hcDxzdHJpbmcsIG51bWJlcj4sXG4pOiBQcm9taXNlPG51bWJlcj4ge1xuICBpZiAoc2FpZC5zYWlkICE9PSBcImZvcmtcIikge1xuICAgIHRoZXJlLnNldChydW4ub3JpZ2luLCBhd2FpdCBqb3VybmFsLmhlZWRIZWFkKHBlZXIsIHJ1bi5vcmlnaW4sIHNhaWQuc2VxLCBzYWlkLmhhc2gpKTtcbiAgICByZXR1cm4gMDtcbiAgfVxuICBjb25zdCBoZWxkID0gKGpvdXJuYWwuaGVhZChydW4ub3JpZ2luKT8ucHJ1bmVkID8/IDApICsgMTtcbiAgaWYgKHNhaWQuZm9ya19hdCA8IHJ1bi5maXJzdCAmJiBydW4uZmlyc3QgPiBoZWxkKSB7XG4gICAgdGhlcmUuc2V0KHJ1bi5vcmlnaW4sIE1hdGgubWF4KGhlbGQsIHNhaWQuZm9ya19hdCAtIDI1MCkgLSAxKTsgLy8gaXQgYmVnYW4gZWFybGllcjogZmluZCB3aGVyZVxuICAgIHJldHVybiAwO1xuICB9XG4gIHRoZXJlLmRlbGV0ZShydW4ub3JpZ2luKTtcbiAgcmV0dXJuIGpvdXJuYWwuc2F5QWdhaW4ocnVuLm9yaWdpbiwgTWF0aC5tYXgoc2FpZC5mb3JrX2F0LCBoZWxkKSk7XG59XG4iLCAiLyoqIEEgc21hbGwgd29ybGQgYXJvdW5kIHRoZSBqb3VybmFsOiBhIGRhdGFiYXNlIHRoYXQgY2FuIGJlIGxvc3QsIGEgc2hlbGYgdGhhdCBzdGF5cywgYSBub2RlIHVwc3RyZWFtIHRoYXQgY2FuIGZvcmdldC4gKi9cblxuaW1wb3J0IHsgSURCRmFjdG9yeSwgSURCS2V5UmFuZ2UgfSBmcm9tIFwiZmFrZS1pbmRleGVkZGJcIjtcbmltcG9ydCB7IGdlbmVzaXMsIGxpbmsgfSBmcm9tIFwiLi4va2l0L2tlcm5lbC9lbnRyeS50c1wiO1xuaW1wb3J0IHsgZGVjb2RlUnVucyB9IGZyb20gXCIuLi9raXQva2VybmVsL3J1bnMudHNcIjtcbmltcG9ydCB7IGZpbGwgfSBmcm9tIFwiLi4va2l0L3NoYXBlLnRzXCI7XG5pbXBvcnQgeyBDYXNoTW92ZWQgfSBmcm9tIFwiLi4va2l0L3NoYXBlcy90aWxsLnRzXCI7XG5pbXBvcnQgeyB0eXBlIERvbmUsIEpvdXJuYWwsIHR5cGUgU3Vycm91bmRpbmdzLCBzYWlkIH0gZnJvbSBcIi4uL3RpbGwvam91cm5hbC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaGVsZiB9IGZyb20gXCIuLi90aWxsL2pvdXJuYWwvc2hlbGYudHNcIjtcbmltcG9ydCB7IHR5cGUgQXNrLCB0eXBlIFJvdW5kLCBwdXNoUm91bmQgfSBmcm9tIFwiLi4vdGlsbC9qb3VybmFsL3RhbGsudHNcIjtcblxuZXhwb3J0IGNsYXNzIE1lbW9yeVNoZWxmIGltcGxlbWVudHMgU2hlbGYge1xuICByZWFkb25seSBmaWxlcyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIGZ1bGwgPSBmYWxzZTtcblxuICBhc3luYyBuYW1lcygpOiBQcm9taXNlPHN0cmluZ1tdPiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLmZpbGVzLmtleXMoKV07XG4gIH1cbiAgYXN5bmMgcmVhZChuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICAgIHJldHVybiB0aGlzLmZpbGVzLmdldChuYW1lKSA/PyBcIlwiO1xuICB9XG4gIGFzeW5jIHdyaXRlKG5hbWU6IHN0cmluZywgdGV4dDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgaWYgKHRoaXMuZnVsbCkgdGhyb3cgbmV3IEVycm9yKFwibm8gcm9vbVwiKTtcbiAgICB0aGlzLmZpbGVzLnNldChuYW1lLCB0ZXh0KTtcbiAgfVxuICBhc3luYyByZW1vdmUobmFtZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgdGhpcy5maWxlcy5kZWxldGUobmFtZSk7XG4gIH1cbn1cblxuLyoqIEEgbm9kZSB1cHN0cmVhbSBhcyBgbGFuY2FyL2tlcm5lbC9tZXJnZS5weWAgYmVoYXZlczogZ2FwcywgZm9ya3MsIGtub3duIGVudHJpZXMsIGhlYWRzLiAqL1xuZXhwb3J0IGNsYXNzIFVwc3RyZWFtIHtcbiAgbmFtZSA9IFwidG9rb1wiO1xuICByb2xlID0gXCJzaG9wXCI7XG4gIHJlYWRvbmx5IHRlbmFudCA9IFwid2FydW5nXCI7XG4gIHJlYWRvbmx5IGNoYWlucyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmdbXT4oKTtcbiAgcmVhZG9ubHkgYXNrZWQ6IEFza1tdID0gW107XG4gIC8qKiBIb3cgbWFueSBtb3JlIHJlcXVlc3RzIGdldCB0aHJvdWdoLiAqL1xuICBsYXN0cyA9IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcblxuICBhc3luYyBhbnN3ZXIoYXNrOiBBc2spOiBQcm9taXNlPHVua25vd24+IHtcbiAgICB0aGlzLmFza2VkLnB1c2goYXNrKTtcbiAgICBpZiAodGhpcy5sYXN0cyA8PSAwKSB0aHJvdyBuZXcgRXJyb3IoXCJ0aGUgbGluZSBpcyBnb25lXCIpO1xuICAgIHRoaXMubGFzdHMgLT0gMTtcbiAgICBpZiAoYXNrLnBhdGggPT09IFwiL3N5bmMvaGVsbG9cIikgcmV0dXJuIHRoaXMuaGVsbG8oSlNPTi5wYXJzZShhc2suYm9keSkpO1xuICAgIGNvbnN0IHJ1bnMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHJ1biBvZiBkZWNvZGVSdW5zKGFzay5ib2R5KSkgcnVucy5wdXNoKGF3YWl0IHRoaXMudGFrZShydW4pKTtcbiAgICByZXR1cm4geyBydW5zIH07XG4gIH1cblxuICBwcml2YXRlIGFzeW5jIGhlbGxvKGFza2VkOiB7IGhlYWRzOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IH0pOiBQcm9taXNlPHVua25vd24+IHtcbiAgICBjb25zdCBoZWFkczogUmVjb3JkPHN0cmluZywgW251bWJlciwgc3RyaW5nXT4gPSB7fTtcbiAgICBmb3IgKGNvbnN0IG9yaWdpbiBvZiBPYmplY3Qua2V5cyhhc2tlZC5oZWFkcykpIHtcbiAgICAgIGNvbnN0IGNoYWluID0gdGhpcy5jaGFpbnMuZ2V0KG9yaWdpbik7XG4gICAgICBpZiAoY2hhaW4pIGhlYWRzW29yaWdpbl0gPSBbY2hhaW4ubGVuZ3RoLCBhd2FpdCB0aGlzLmhhc2gob3JpZ2luLCBjaGFpbi5sZW5ndGgpXTtcbiAgICB9XG4gICAgcmV0dXJuIHsgbm9kZTogdGhpcy5uYW1lLCByb2xlOiB0aGlzLnJvbGUsIHdhbGxfbXM6IDVfMDAwLCBoZWFkcyB9O1xuICB9XG5cbiAgcHJpdmF0ZSBhc3luYyB0YWtlKHJ1bjogeyBvcmlnaW46IHN0cmluZzsgZmlyc3Q6IG51bWJlcjsgcHJldjogc3RyaW5nOyB0ZXh0czogcmVhZG9ubHkgc3RyaW5nW10gfSk6IFByb21pc2U8dW5rbm93bj4ge1xuICAgIGNvbnN0IGNoYWluID0gdGhpcy5jaGFpbnMuZ2V0KHJ1bi5vcmlnaW4pID8/IFtdO1xuICAgIGNvbnN0IHRvbGQgPSBhc3luYyAod2hhdDogc3RyaW5nLCBtb3JlID0ge30pID0+IHtcbiAgICAgIHJldHVybiB7IG9yaWdpbjogcnVuLm9yaWdpbiwgc2FpZDogd2hhdCwgc2VxOiBjaGFpbi5sZW5ndGgsIGhhc2g6IGF3YWl0IHRoaXMuaGFzaChydW4ub3JpZ2luLCBjaGFpbi5sZW5ndGgpLCAuLi5tb3JlIH07XG4gICAgfTtcbiAgICBpZiAocnVuLmZpcnN0ID4gY2hhaW4ubGVuZ3RoICsgMSkgcmV0dXJuIHRvbGQoXCJnYXBcIik7XG4gICAgaWYgKChhd2FpdCB0aGlzLmhhc2gocnVuLm9yaWdpbiwgcnVuLmZpcnN0IC0gMSkpICE9PSBydW4ucHJldikgcmV0dXJuIHRvbGQoXCJmb3JrXCIsIHsgZm9ya19hdDogTWF0aC5tYXgoMSwgcnVuLmZpcnN0IC0gMSkgfSk7XG4gICAgZm9yIChjb25zdCBbcGxhY2UsIHRleHRdIG9mIHJ1bi50ZXh0cy5lbnRyaWVzKCkpIHtcbiAgICAgIGNvbnN0IHNlcSA9IHJ1bi5maXJzdCArIHBsYWNlO1xuICAgICAgY29uc3Qga25vd24gPSBjaGFpbltzZXEgLSAxXTtcbiAgICAgIGlmIChrbm93biAhPT0gdW5kZWZpbmVkICYmIGtub3duICE9PSB0ZXh0KSByZXR1cm4gdG9sZChcImZvcmtcIiwgeyBmb3JrX2F0OiBzZXEgfSk7XG4gICAgICBpZiAoa25vd24gPT09IHVuZGVmaW5lZCkgY2hhaW4ucHVzaCh0ZXh0KTtcbiAgICB9XG4gICAgdGhpcy5jaGFpbnMuc2V0KHJ1bi5vcmlnaW4sIGNoYWluKTtcbiAgICByZXR1cm4gdG9sZChcIm9rXCIpO1xuICB9XG5cbiAgYXN5bmMgaGFzaChvcmlnaW46IHN0cmluZywgc2VxOiBudW1iZXIpOiBQcm9taXNlPHN0cmluZz4ge1xuICAgIGxldCBoYXNoID0gYXdhaXQgZ2VuZXNpcyh0aGlzLnRlbmFudCwgb3JpZ2luKTtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgKHRoaXMuY2hhaW5zLmdldChvcmlnaW4pID8/IFtdKS5zbGljZSgwLCBzZXEpKSBoYXNoID0gYXdhaXQgbGluayhoYXNoLCB0ZXh0KTtcbiAgICByZXR1cm4gaGFzaDtcbiAgfVxuXG4gIGFsbCgpOiB7IG9yaWdpbjogc3RyaW5nOyBub3RlOiBzdHJpbmc7IGNhdXNlOiBzdHJpbmcgfVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuY2hhaW5zLnZhbHVlcygpXS5mbGF0KCkubWFwKCh0ZXh0KSA9PiB7XG4gICAgICBjb25zdCBlbnRyeSA9IEpTT04ucGFyc2UodGV4dCk7XG4gICAgICByZXR1cm4geyBvcmlnaW46IGVudHJ5Lm9yaWdpbiwgbm90ZTogZW50cnkuYm9keS5ub3RlID8/IFwiXCIsIGNhdXNlOiBlbnRyeS5jYXVzZSA/PyBcIlwiIH07XG4gICAgfSk7XG4gIH1cbn1cblxuZXhwb3J0IGNsYXNzIERldmljZSB7XG4gIGlkYiA9IG5ldyBJREJGYWN0b3J5KCk7XG4gIHNoZWxmID0gbmV3IE1lbW9yeVNoZWxmKCk7XG4gIHdhbGxNcyA9IDFfMDAwO1xuICBrZXB0ID0gNTAwO1xuXG4gIGFyb3VuZCgpOiBTdXJyb3VuZGluZ3Mge1xuICAgIHJldHVybiB7IGlkYjogdGhpcy5pZGIsIGtleVJhbmdlOiBJREJLZXlSYW5nZSwgd2FsbDogKCkgPT4gKHRoaXMud2FsbE1zICs9IDcpLCBzaGVsZjogdGhpcy5zaGVsZiwga2VwdDogdGhpcy5rZXB0IH07XG4gIH1cblxuICBvcGVuKCk6IFByb21pc2U8Sm91cm5hbD4ge1xuICAgIHJldHVybiBKb3VybmFsLm9wZW4oXCJsYW5jYXJcIiwgXCJ3YXJ1bmdcIiwgXCJkMVwiLCB0aGlzLmFyb3VuZCgpKTtcbiAgfVxufVxuXG4vKiogT25lIHdpc2ggd2l0aCBhcyBtYW55IGZhY3RzIGFzIHRleHRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vdGUoam91cm5hbDogSm91cm5hbCwgdGV4dHM6IHN0cmluZyB8IHJlYWRvbmx5IHN0cmluZ1tdLCBrZXkgPSBcIlwiKTogUHJvbWlzZTxEb25lPiB7XG4gIGNvbnN0IGFib3V0ID0geyBicmFuY2g6IFwiYjFcIiwgdGlsbDogXCJLMVwiLCBidXNpbmVzc19kYXk6IFwiMjAyNi0xMS0yMVwiLCBhbW91bnQ6IDEsIHJlYXNvbjogXCJ1amlcIiB9O1xuICByZXR1cm4gam91cm5hbC5hcHBlbmQoeyBhY3RvcjogXCJwMVwiLCBrZXkgfSwgKG1pbnQpID0+XG4gICAgW3RleHRzXS5mbGF0KCkubWFwKCh0ZXh0KSA9PiBzYWlkKENhc2hNb3ZlZCwgZmlsbChDYXNoTW92ZWQsIHsgLi4uYWJvdXQsIHNoaWZ0OiBtaW50Lm5ld0lkKCksIG5vdGU6IHRleHQgfSkpKSxcbiAgKTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJvdW5kKGpvdXJuYWw6IEpvdXJuYWwsIHVwc3RyZWFtOiBVcHN0cmVhbSk6IFByb21pc2U8Um91bmQ+IHtcbiAgY29uc3QgdGFsayA9IHB1c2hSb3VuZChqb3VybmFsKTtcbiAgbGV0IHN0ZXAgPSBhd2FpdCB0YWxrLm5leHQoKTtcbiAgd2hpbGUgKCFzdGVwLmRvbmUpIHN0ZXAgPSBhd2FpdCB0YWxrLm5leHQoYXdhaXQgdXBzdHJlYW0uYW5zd2VyKHN0ZXAudmFsdWUpKTtcbiAgcmV0dXJuIHN0ZXAudmFsdWU7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsSUFBTSxXQUFXO0FBQUEsRUFDZixZQUFZO0FBQUEsRUFDWixpQkFBaUI7QUFBQSxFQUNqQixnQkFBZ0I7QUFBQSxFQUNoQixXQUFXO0FBQUEsRUFDWCxvQkFBb0I7QUFBQSxFQUNwQixtQkFBbUI7QUFBQSxFQUNuQixlQUFlO0FBQUEsRUFDZixlQUFlO0FBQUEsRUFDZiwwQkFBMEI7QUFBQSxFQUMxQixhQUFhO0FBQUEsRUFDYixjQUFjO0FBQ2hCO0FBSUEsSUFBTSxlQUFlLENBQUMsT0FBTyxVQUFVO0FBQ3JDLFNBQU8sZUFBZSxPQUFPLFFBQVE7QUFBQSxJQUNuQztBQUFBLElBQ0EsVUFBVTtBQUFBLElBQ1YsWUFBWTtBQUFBLElBQ1osY0FBYztBQUFBLEVBQ2hCLENBQUM7QUFDSDtBQUNPLElBQU0sYUFBTixjQUF5QixhQUFhO0FBQUEsRUFDM0MsWUFBWSxVQUFVLFNBQVMsWUFBWTtBQUN6QyxVQUFNLFNBQVMsWUFBWTtBQUFBLEVBQzdCO0FBQ0Y7QUFDTyxJQUFNLGtCQUFOLGNBQThCLGFBQWE7QUFBQSxFQUNoRCxZQUFZLFVBQVUsU0FBUyxpQkFBaUI7QUFDOUMsVUFBTSxTQUFTLGlCQUFpQjtBQUFBLEVBQ2xDO0FBQ0Y7QUFNTyxJQUFNLFlBQU4sY0FBd0IsYUFBYTtBQUFBLEVBQzFDLFlBQVksVUFBVSxTQUFTLFdBQVc7QUFDeEMsVUFBTSxTQUFTLFdBQVc7QUFDMUIsaUJBQWEsTUFBTSxDQUFDO0FBQUEsRUFDdEI7QUFDRjtBQUNPLElBQU0scUJBQU4sY0FBaUMsYUFBYTtBQUFBLEVBQ25ELFlBQVksVUFBVSxTQUFTLG9CQUFvQjtBQUNqRCxVQUFNLFNBQVMsb0JBQW9CO0FBQUEsRUFDckM7QUFDRjtBQUNPLElBQU0sb0JBQU4sY0FBZ0MsYUFBYTtBQUFBLEVBQ2xELFlBQVksVUFBVSxTQUFTLG1CQUFtQjtBQUNoRCxVQUFNLFNBQVMsbUJBQW1CO0FBQ2xDLGlCQUFhLE1BQU0sRUFBRTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFDTyxJQUFNLGdCQUFOLGNBQTRCLGFBQWE7QUFBQSxFQUM5QyxZQUFZLFVBQVUsU0FBUyxlQUFlO0FBQzVDLFVBQU0sU0FBUyxlQUFlO0FBQUEsRUFDaEM7QUFDRjtBQUNPLElBQU0sZ0JBQU4sY0FBNEIsYUFBYTtBQUFBLEVBQzlDLFlBQVksVUFBVSxTQUFTLGVBQWU7QUFDNUMsVUFBTSxTQUFTLGVBQWU7QUFBQSxFQUNoQztBQUNGO0FBQ08sSUFBTSxjQUFOLGNBQTBCLGFBQWE7QUFBQSxFQUM1QyxZQUFZLFVBQVUsU0FBUyxjQUFjO0FBQzNDLFVBQU0sU0FBUyxhQUFhO0FBQzVCLGlCQUFhLE1BQU0sRUFBRTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFDTyxJQUFNLDJCQUFOLGNBQXVDLGFBQWE7QUFBQSxFQUN6RCxZQUFZLFVBQVUsU0FBUywwQkFBMEI7QUFDdkQsVUFBTSxTQUFTLDBCQUEwQjtBQUN6QyxpQkFBYSxNQUFNLENBQUM7QUFBQSxFQUN0QjtBQUNGO0FBQ08sSUFBTSxlQUFOLGNBQTJCLGFBQWE7QUFBQSxFQUM3QyxZQUFZLFVBQVUsU0FBUyxjQUFjO0FBQzNDLFVBQU0sU0FBUyxjQUFjO0FBQUEsRUFDL0I7QUFDRjs7O0FDbEZlLFNBQVIsb0JBQXFDLE9BQU87QUFDakQsU0FBTyxPQUFPLHNCQUFzQixlQUFlLGlCQUFpQjtBQUN0RTs7O0FDRE8sSUFBTSxlQUFlLHVCQUFPLGNBQWM7QUFDMUMsSUFBTSxnQkFBZ0IsdUJBQU8sZUFBZTtBQUtuRCxJQUFNLDRCQUE0QixDQUFDLE9BQU8sU0FBUztBQUNqRCxNQUFJLE9BQU8sVUFBVSxVQUFVO0FBQzdCLFFBQUksTUFBTSxLQUFLLEdBQUc7QUFFaEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVCxXQUFXLE9BQU8sVUFBVSxTQUFTLEtBQUssS0FBSyxNQUFNLGlCQUFpQjtBQUNwRSxVQUFNLEtBQUssTUFBTSxRQUFRO0FBQ3pCLFFBQUksTUFBTSxFQUFFLEdBQUc7QUFFYixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU8sSUFBSSxLQUFLLEVBQUU7QUFBQSxFQUNwQixXQUFXLE9BQU8sVUFBVSxVQUFVO0FBQ3BDLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxJQUVBLGlCQUFpQixlQUFlLG9CQUFvQixLQUFLLEtBQUssT0FBTyxnQkFBZ0IsZUFBZSxZQUFZLFVBQVUsWUFBWSxPQUFPLEtBQUs7QUFBQSxJQUFHO0FBSW5KLFFBQUksY0FBYyxRQUFRLE1BQU0sV0FBVyxNQUFNLGVBQWUsR0FBRztBQUVqRSxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUk7QUFDSixRQUFJLFNBQVM7QUFDYixRQUFJLFNBQVM7QUFDYixRQUFJLGlCQUFpQixlQUFlLG9CQUFvQixLQUFLLEdBQUc7QUFDOUQsb0JBQWM7QUFDZCxlQUFTLE1BQU07QUFBQSxJQUNqQixPQUFPO0FBQ0wsb0JBQWMsTUFBTTtBQUNwQixlQUFTLE1BQU07QUFDZixlQUFTLE1BQU07QUFBQSxJQUNqQjtBQUNBLFdBQU8sWUFBWSxNQUFNLFFBQVEsU0FBUyxNQUFNO0FBQUEsRUFDbEQsV0FBVyxNQUFNLFFBQVEsS0FBSyxHQUFHO0FBQy9CLFFBQUksU0FBUyxRQUFXO0FBQ3RCLGFBQU8sb0JBQUksSUFBSTtBQUFBLElBQ2pCLFdBQVcsS0FBSyxJQUFJLEtBQUssR0FBRztBQUUxQixhQUFPO0FBQUEsSUFDVDtBQUNBLFNBQUssSUFBSSxLQUFLO0FBV2QsUUFBSSxhQUFhO0FBQ2pCLFVBQU0sT0FBTyxNQUFNLEtBQUs7QUFBQSxNQUN0QixRQUFRLE1BQU07QUFBQSxJQUNoQixHQUFHLENBQUMsR0FBRyxNQUFNO0FBQ1gsVUFBSSxZQUFZO0FBQ2Q7QUFBQSxNQUNGO0FBQ0EsWUFBTSxNQUFNLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDbEMsVUFBSSxDQUFDLEtBQUs7QUFFUixxQkFBYTtBQUNiO0FBQUEsTUFDRjtBQUNBLFlBQU0sUUFBUSxNQUFNLENBQUM7QUFDckIsWUFBTSxNQUFNLDBCQUEwQixPQUFPLElBQUk7QUFFakQsVUFBSSxRQUFRLGlCQUFpQixRQUFRLGNBQWM7QUFDakQscUJBQWE7QUFDYjtBQUFBLE1BQ0Y7QUFDQSxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsUUFBSSxZQUFZO0FBQ2QsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVCxPQUFPO0FBRUwsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sb0NBQVE7OztBQ3pGZixJQUFNLGFBQWEsQ0FBQyxPQUFPLFNBQVM7QUFDbEMsUUFBTSxTQUFTLGtDQUEwQixPQUFPLElBQUk7QUFDcEQsTUFBSSxXQUFXLGlCQUFpQixXQUFXLGNBQWM7QUFFdkQsVUFBTSxJQUFJLFVBQVU7QUFBQSxFQUN0QjtBQUNBLFNBQU87QUFDVDtBQUNBLElBQU8scUJBQVE7OztBQ1hmLElBQU0sVUFBVSxPQUFLO0FBQ25CLE1BQUksT0FBTyxNQUFNLFVBQVU7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLE9BQU8sVUFBVSxTQUFTLEtBQUssQ0FBQyxNQUFNLGlCQUFpQjtBQUN6RCxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksTUFBTSxRQUFRLENBQUMsR0FBRztBQUNwQixXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxNQUFNLFVBQVU7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLGFBQWEsYUFBYTtBQUM1QixXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sSUFBSSxVQUFVO0FBQ3RCO0FBVU8sSUFBTSxVQUFVLENBQUMsT0FBTyxXQUFXO0FBQ3hDLFFBQU0sS0FBSyxRQUFRLEtBQUs7QUFDeEIsUUFBTSxLQUFLLFFBQVEsTUFBTTtBQUN6QixNQUFJLE9BQU8sSUFBSTtBQUNiLFFBQUksT0FBTyxTQUFTO0FBQ2xCLGFBQU87QUFBQSxJQUNUO0FBQ0EsUUFBSSxPQUFPLGFBQWEsT0FBTyxZQUFZLE9BQU8sVUFBVSxPQUFPLFdBQVc7QUFDNUUsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLE9BQU8sYUFBYSxPQUFPLFVBQVUsT0FBTyxXQUFXO0FBQ3pELGFBQU87QUFBQSxJQUNUO0FBQ0EsUUFBSSxPQUFPLFVBQVUsT0FBTyxVQUFVO0FBQ3BDLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFJLE9BQU8sVUFBVTtBQUNuQixVQUFNLGFBQWEsSUFBSSxXQUFXLEtBQUs7QUFDdkMsVUFBTSxjQUFjLElBQUksV0FBVyxNQUFNO0FBQ3pDLFVBQU0sV0FBVyxXQUFXO0FBQzVCLFVBQU0sWUFBWSxZQUFZO0FBQzlCLFVBQU0sU0FBUyxLQUFLLElBQUksVUFBVSxTQUFTO0FBQzNDLGFBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxLQUFLO0FBQy9CLFVBQUksV0FBVyxDQUFDLElBQUksWUFBWSxDQUFDLEdBQUc7QUFDbEMsZUFBTztBQUFBLE1BQ1Q7QUFDQSxVQUFJLFdBQVcsQ0FBQyxJQUFJLFlBQVksQ0FBQyxHQUFHO0FBQ2xDLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFFBQUksV0FBVyxXQUFXO0FBQ3hCLGFBQU87QUFBQSxJQUNUO0FBQ0EsUUFBSSxXQUFXLFdBQVc7QUFDeEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxTQUFTO0FBQ2xCLFVBQU0sU0FBUyxLQUFLLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUNuRCxhQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsS0FBSztBQUMvQixZQUFNLFNBQVMsUUFBUSxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQztBQUMxQyxVQUFJLFdBQVcsR0FBRztBQUNoQixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFDQSxRQUFJLE1BQU0sU0FBUyxPQUFPLFFBQVE7QUFDaEMsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLE1BQU0sU0FBUyxPQUFPLFFBQVE7QUFDaEMsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTyxRQUFRO0FBQ2pCLFFBQUksTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLEdBQUc7QUFDeEMsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGLE9BQU87QUFDTCxRQUFJLFVBQVUsUUFBUTtBQUNwQixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDQSxTQUFPLFFBQVEsU0FBUyxJQUFJO0FBQzlCO0FBR0EsSUFBTSxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzdCLE1BQUksV0FBVyxRQUFXO0FBQ3hCLFVBQU0sSUFBSSxVQUFVO0FBQUEsRUFDdEI7QUFDQSxTQUFPLFFBQVEsbUJBQVcsS0FBSyxHQUFHLG1CQUFXLE1BQU0sQ0FBQztBQUN0RDtBQUNBLElBQU8sY0FBUTs7O0FDdEdmLElBQU0sY0FBTixNQUFNLGFBQVk7QUFBQSxFQUNoQixPQUFPLEtBQUssT0FBTztBQUNqQixRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxZQUFRLG1CQUFXLEtBQUs7QUFDeEIsV0FBTyxJQUFJLGFBQVksT0FBTyxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQ25EO0FBQUEsRUFDQSxPQUFPLFdBQVcsT0FBTyxPQUFPLE9BQU87QUFDckMsUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsWUFBUSxtQkFBVyxLQUFLO0FBQ3hCLFdBQU8sSUFBSSxhQUFZLE9BQU8sUUFBVyxNQUFNLElBQUk7QUFBQSxFQUNyRDtBQUFBLEVBQ0EsT0FBTyxXQUFXLE9BQU8sT0FBTyxPQUFPO0FBQ3JDLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFlBQVEsbUJBQVcsS0FBSztBQUN4QixXQUFPLElBQUksYUFBWSxRQUFXLE9BQU8sTUFBTSxJQUFJO0FBQUEsRUFDckQ7QUFBQSxFQUNBLE9BQU8sTUFBTSxPQUFPLE9BQU8sWUFBWSxPQUFPLFlBQVksT0FBTztBQUMvRCxRQUFJLFVBQVUsU0FBUyxHQUFHO0FBQ3hCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxZQUFRLG1CQUFXLEtBQUs7QUFDeEIsWUFBUSxtQkFBVyxLQUFLO0FBQ3hCLFVBQU0sWUFBWSxRQUFRLE9BQU8sS0FBSztBQUN0QyxRQUFJLGNBQWMsS0FBSyxjQUFjLE1BQU0sYUFBYSxZQUFZO0FBQ2xFLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxXQUFPLElBQUksYUFBWSxPQUFPLE9BQU8sV0FBVyxTQUFTO0FBQUEsRUFDM0Q7QUFBQSxFQUNBLFlBQVksT0FBTyxPQUFPLFdBQVcsV0FBVztBQUM5QyxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFlBQVk7QUFDakIsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFLO0FBQ1osUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxtQkFBVyxHQUFHO0FBQ3BCLFFBQUksS0FBSyxVQUFVLFFBQVc7QUFDNUIsWUFBTSxZQUFZLFFBQVEsS0FBSyxPQUFPLEdBQUc7QUFDekMsVUFBSSxjQUFjLEtBQUssY0FBYyxLQUFLLEtBQUssV0FBVztBQUN4RCxlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssVUFBVSxRQUFXO0FBQzVCLFlBQU0sWUFBWSxRQUFRLEtBQUssT0FBTyxHQUFHO0FBQ3pDLFVBQUksY0FBYyxNQUFNLGNBQWMsS0FBSyxLQUFLLFdBQVc7QUFDekQsZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sc0JBQVE7OztBQ25FZixJQUFNLGFBQWEsQ0FBQyxTQUFTLFVBQVU7QUFDckMsTUFBSSxNQUFNLFFBQVEsT0FBTyxHQUFHO0FBQzFCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGFBQVMsUUFBUSxTQUFTO0FBR3hCLFVBQUksU0FBUyxVQUFhLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxLQUFLLFVBQVU7QUFDcEYsZUFBTyxLQUFLLFNBQVM7QUFBQSxNQUN2QjtBQUNBLFlBQU0sTUFBTSxXQUFXLE1BQU0sS0FBSyxFQUFFO0FBQ3BDLGFBQU8sS0FBSyxtQkFBVyxHQUFHLENBQUM7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxNQUNMLE1BQU07QUFBQSxNQUNOLEtBQUs7QUFBQSxJQUNQO0FBQUEsRUFDRjtBQUNBLE1BQUksWUFBWSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxNQUNMLE1BQU07QUFBQSxNQUNOLEtBQUs7QUFBQSxJQUNQO0FBQUEsRUFDRjtBQUNBLE1BQUksbUJBQW1CO0FBQ3ZCLE1BQUksU0FBUztBQUNiLFNBQU8scUJBQXFCLE1BQU07QUFDaEMsUUFBSTtBQUNKLFVBQU0sSUFBSSxpQkFBaUIsUUFBUSxHQUFHO0FBQ3RDLFFBQUksS0FBSyxHQUFHO0FBQ1YsbUJBQWEsaUJBQWlCLE1BQU0sR0FBRyxDQUFDO0FBQ3hDLHlCQUFtQixpQkFBaUIsTUFBTSxJQUFJLENBQUM7QUFBQSxJQUNqRCxPQUFPO0FBQ0wsbUJBQWE7QUFDYix5QkFBbUI7QUFBQSxJQUNyQjtBQUdBLFVBQU0sc0JBQXNCLGVBQWUsYUFBYSxPQUFPLFdBQVcsWUFBWSxNQUFNLFFBQVEsTUFBTSxPQUFPLGVBQWUsVUFBVSxlQUFlLFdBQVcsT0FBTyxTQUFTLGVBQWUsa0JBQWtCLFNBQVMsZUFBZSxVQUFVLGVBQWUsbUJBQW1CLE9BQU8sU0FBUyxlQUFlLGtCQUFrQjtBQUMxVSxRQUFJLENBQUMsd0JBQXdCLE9BQU8sV0FBVyxZQUFZLFdBQVcsUUFBUSxDQUFDLE9BQU8sT0FBTyxRQUFRLFVBQVUsSUFBSTtBQUNqSCxhQUFPO0FBQUEsUUFDTCxNQUFNO0FBQUEsTUFDUjtBQUFBLElBQ0Y7QUFDQSxhQUFTLE9BQU8sVUFBVTtBQUFBLEVBQzVCO0FBQ0EsU0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLEVBQ1A7QUFDRjtBQUNBLElBQU8scUJBQVE7OztBQzlDUixTQUFTLHVCQUF1QixPQUFPLGFBQWE7QUFFekQsTUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxVQUFNLElBQUksTUFBTSxxQ0FBcUM7QUFBQSxFQUN2RDtBQUdBLGNBQVksU0FBUztBQUNyQixNQUFJO0FBSUYsV0FBTyxnQkFBZ0IsS0FBSztBQUFBLEVBQzlCLFVBQUU7QUFFQSxnQkFBWSxTQUFTO0FBQUEsRUFDdkI7QUFDRjs7O0FDaEJBLElBQU0sMEJBQTBCLFlBQVU7QUFDeEMsTUFBSSxPQUFPLGtCQUFrQix3QkFBZ0I7QUFDM0MsV0FBTyxPQUFPO0FBQUEsRUFDaEI7QUFDQSxTQUFPLE9BQU8sT0FBTztBQUN2QjtBQU1BLElBQU0sZUFBZSxDQUFDLE9BQU8sUUFBUSxXQUFXO0FBRTlDLE1BQUksUUFBUSxVQUFVLFNBQVksTUFBTSxRQUFRO0FBQ2hELE1BQUksUUFBUSxVQUFVLFNBQVksTUFBTSxRQUFRO0FBR2hELGFBQVcsYUFBYSxRQUFRO0FBQzlCLFFBQUksY0FBYyxRQUFXO0FBQzNCO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBVSxVQUFhLFFBQVEsT0FBTyxTQUFTLE1BQU0sR0FBRztBQUMxRCxjQUFRO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFDQSxhQUFXLGFBQWEsUUFBUTtBQUM5QixRQUFJLGNBQWMsUUFBVztBQUMzQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFVBQVUsVUFBYSxRQUFRLE9BQU8sU0FBUyxNQUFNLElBQUk7QUFDM0QsY0FBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQ0EsTUFBSSxVQUFVLFVBQWEsVUFBVSxRQUFXO0FBQzlDLFdBQU8sb0JBQVksTUFBTSxPQUFPLEtBQUs7QUFBQSxFQUN2QztBQUNBLE1BQUksVUFBVSxRQUFXO0FBQ3ZCLFdBQU8sb0JBQVksV0FBVyxLQUFLO0FBQUEsRUFDckM7QUFDQSxNQUFJLFVBQVUsUUFBVztBQUN2QixXQUFPLG9CQUFZLFdBQVcsS0FBSztBQUFBLEVBQ3JDO0FBQ0Y7QUFHQSxJQUFNLFlBQU4sTUFBZ0I7QUFBQSxFQUNkLFlBQVk7QUFBQSxFQUNaLFlBQVk7QUFBQTtBQUFBLEVBQ1osdUJBQXVCO0FBQUEsRUFDdkIsV0FBVztBQUFBLEVBQ1gsT0FBTztBQUFBLEVBQ1AsY0FBYztBQUFBLEVBQ2QsWUFBWSxRQUFRLE9BQU8sWUFBWSxRQUFRLFNBQVMsVUFBVSxPQUFPO0FBQ3ZFLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVTtBQUNmLFNBQUssYUFBYTtBQUNsQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFTO0FBQ1gsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxPQUFPLEtBQUs7QUFBQSxFQUVoQjtBQUFBLEVBQ0EsSUFBSSxVQUFVO0FBQ1osV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxRQUFRLEtBQUs7QUFBQSxFQUVqQjtBQUFBLEVBQ0EsSUFBSSxZQUFZO0FBQ2QsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxVQUFVLEtBQUs7QUFBQSxFQUVuQjtBQUFBLEVBQ0EsSUFBSSxNQUFNO0FBQ1IsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUViO0FBQUEsRUFDQSxJQUFJLGFBQWE7QUFDZixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFdBQVcsS0FBSztBQUFBLEVBRXBCO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBSyxZQUFZO0FBQ3hCLFVBQU0sc0JBQXNCLEtBQUssa0JBQWtCO0FBR25ELFVBQU0sVUFBVSxLQUFLLGtCQUFrQix5QkFBaUIsS0FBSyxPQUFPLGdCQUFnQixVQUFVLEtBQUssT0FBTyxVQUFVO0FBQ3BILFFBQUk7QUFDSixRQUFJLEtBQUssY0FBYyxRQUFRO0FBQzdCLFlBQU0sUUFBUSxhQUFhLEtBQUssUUFBUSxDQUFDLEtBQUssS0FBSyxTQUFTLEdBQUcsQ0FBQyxDQUFDO0FBQ2pFLGlCQUFXLFVBQVUsUUFBUSxPQUFPLEtBQUssR0FBRztBQUMxQyxjQUFNLGVBQWUsUUFBUSxTQUFZLFFBQVEsT0FBTyxLQUFLLEdBQUcsSUFBSTtBQUNwRSxjQUFNLG9CQUFvQixLQUFLLGNBQWMsU0FBWSxRQUFRLE9BQU8sS0FBSyxLQUFLLFNBQVMsSUFBSTtBQUMvRixZQUFJLFFBQVEsUUFBVztBQUNyQixjQUFJLGlCQUFpQixJQUFJO0FBQ3ZCO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLGVBQWUsUUFBVztBQUM1QixjQUFJLGlCQUFpQixJQUFJO0FBQ3ZCO0FBQUEsVUFDRjtBQUNBLGdCQUFNLHNCQUFzQixRQUFRLE9BQU8sT0FBTyxVQUFVO0FBQzVELGNBQUksaUJBQWlCLEtBQUssd0JBQXdCLElBQUk7QUFDcEQ7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxjQUFjLFVBQWEscUJBQXFCO0FBQ3ZELGNBQUksc0JBQXNCLEdBQUc7QUFDM0I7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxjQUFjLFVBQWEsQ0FBQyxxQkFBcUI7QUFDeEQsY0FBSSxzQkFBc0IsSUFBSTtBQUM1QjtBQUFBLFVBQ0Y7QUFDQSxjQUFJLHNCQUFzQixLQUFLLFFBQVEsT0FBTyxPQUFPLEtBQUssb0JBQW9CLE1BQU0sR0FBRztBQUNyRjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLFdBQVcsUUFBVztBQUM3QixjQUFJLENBQUMsS0FBSyxPQUFPLFNBQVMsT0FBTyxHQUFHLEdBQUc7QUFDckM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLHNCQUFjO0FBQ2Q7QUFBQSxNQUNGO0FBQUEsSUFDRixXQUFXLEtBQUssY0FBYyxjQUFjO0FBSTFDLFlBQU0sUUFBUSxhQUFhLEtBQUssUUFBUSxDQUFDLEtBQUssS0FBSyxTQUFTLEdBQUcsQ0FBQyxDQUFDO0FBQ2pFLGlCQUFXLFVBQVUsUUFBUSxPQUFPLEtBQUssR0FBRztBQUMxQyxZQUFJLFFBQVEsUUFBVztBQUNyQixjQUFJLFFBQVEsT0FBTyxLQUFLLEdBQUcsTUFBTSxJQUFJO0FBQ25DO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssY0FBYyxRQUFXO0FBQ2hDLGNBQUksUUFBUSxPQUFPLEtBQUssS0FBSyxTQUFTLE1BQU0sR0FBRztBQUM3QztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLFdBQVcsUUFBVztBQUM3QixjQUFJLENBQUMsS0FBSyxPQUFPLFNBQVMsT0FBTyxHQUFHLEdBQUc7QUFDckM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLHNCQUFjO0FBQ2Q7QUFBQSxNQUNGO0FBQUEsSUFDRixXQUFXLEtBQUssY0FBYyxRQUFRO0FBQ3BDLFlBQU0sUUFBUSxhQUFhLEtBQUssUUFBUSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQ2pFLGlCQUFXLFVBQVUsUUFBUSxPQUFPLE9BQU8sTUFBTSxHQUFHO0FBQ2xELGNBQU0sZUFBZSxRQUFRLFNBQVksUUFBUSxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQ3BFLGNBQU0sb0JBQW9CLEtBQUssY0FBYyxTQUFZLFFBQVEsT0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJO0FBQy9GLFlBQUksUUFBUSxRQUFXO0FBQ3JCLGNBQUksaUJBQWlCLEdBQUc7QUFDdEI7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksZUFBZSxRQUFXO0FBQzVCLGNBQUksaUJBQWlCLEdBQUc7QUFDdEI7QUFBQSxVQUNGO0FBQ0EsZ0JBQU0sc0JBQXNCLFFBQVEsT0FBTyxPQUFPLFVBQVU7QUFDNUQsY0FBSSxpQkFBaUIsS0FBSyx3QkFBd0IsR0FBRztBQUNuRDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsVUFBYSxxQkFBcUI7QUFDdkQsY0FBSSxzQkFBc0IsSUFBSTtBQUM1QjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLGNBQWMsVUFBYSxDQUFDLHFCQUFxQjtBQUN4RCxjQUFJLHNCQUFzQixHQUFHO0FBQzNCO0FBQUEsVUFDRjtBQUNBLGNBQUksc0JBQXNCLEtBQUssUUFBUSxPQUFPLE9BQU8sS0FBSyxvQkFBb0IsTUFBTSxJQUFJO0FBQ3RGO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssV0FBVyxRQUFXO0FBQzdCLGNBQUksQ0FBQyxLQUFLLE9BQU8sU0FBUyxPQUFPLEdBQUcsR0FBRztBQUNyQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0Esc0JBQWM7QUFDZDtBQUFBLE1BQ0Y7QUFBQSxJQUNGLFdBQVcsS0FBSyxjQUFjLGNBQWM7QUFDMUMsVUFBSTtBQUNKLFlBQU0sUUFBUSxhQUFhLEtBQUssUUFBUSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQ2pFLGlCQUFXLFVBQVUsUUFBUSxPQUFPLE9BQU8sTUFBTSxHQUFHO0FBQ2xELFlBQUksUUFBUSxRQUFXO0FBQ3JCLGNBQUksUUFBUSxPQUFPLEtBQUssR0FBRyxNQUFNLEdBQUc7QUFDbEM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxjQUFjLFFBQVc7QUFDaEMsY0FBSSxRQUFRLE9BQU8sS0FBSyxLQUFLLFNBQVMsTUFBTSxJQUFJO0FBQzlDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxZQUFJLEtBQUssV0FBVyxRQUFXO0FBQzdCLGNBQUksQ0FBQyxLQUFLLE9BQU8sU0FBUyxPQUFPLEdBQUcsR0FBRztBQUNyQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQ0EscUJBQWE7QUFDYjtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVk7QUFDZCxzQkFBYyxRQUFRLElBQUksV0FBVyxHQUFHO0FBQUEsTUFDMUM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNKLFFBQUksQ0FBQyxhQUFhO0FBQ2hCLFdBQUssT0FBTztBQUNaLFVBQUksQ0FBQyxxQkFBcUI7QUFDeEIsYUFBSyx1QkFBdUI7QUFBQSxNQUM5QjtBQUlBLFVBQUksQ0FBQyxLQUFLLFlBQVksS0FBSyxTQUFTLE1BQU0sK0JBQStCO0FBQ3ZFLGFBQUssUUFBUTtBQUFBLE1BQ2Y7QUFDQSxlQUFTO0FBQUEsSUFDWCxPQUFPO0FBQ0wsV0FBSyxZQUFZLFlBQVk7QUFDN0IsVUFBSSxDQUFDLHFCQUFxQjtBQUN4QixhQUFLLHVCQUF1QixZQUFZO0FBQUEsTUFDMUM7QUFDQSxXQUFLLE9BQU8sWUFBWTtBQUN4QixVQUFJLHFCQUFxQjtBQUN2QixhQUFLLGNBQWMsZ0JBQWdCLFlBQVksR0FBRztBQUNsRCxZQUFJLENBQUMsS0FBSyxZQUFZLEtBQUssU0FBUyxNQUFNLCtCQUErQjtBQUN2RSxlQUFLLFFBQVEsZ0JBQWdCLFlBQVksS0FBSztBQUFBLFFBQ2hEO0FBQUEsTUFDRixPQUFPO0FBQ0wsYUFBSyxjQUFjLGdCQUFnQixZQUFZLEtBQUs7QUFDcEQsWUFBSSxDQUFDLEtBQUssWUFBWSxLQUFLLFNBQVMsTUFBTSwrQkFBK0I7QUFDdkUsY0FBSSxLQUFLLGtCQUFrQix3QkFBZ0I7QUFFekMsa0JBQU0sSUFBSSxNQUFNLDBCQUEwQjtBQUFBLFVBQzVDO0FBQ0EsZ0JBQU0sUUFBUSxLQUFLLE9BQU8sWUFBWSxnQkFBZ0IsU0FBUyxZQUFZLEtBQUs7QUFDaEYsZUFBSyxRQUFRLGdCQUFnQixLQUFLO0FBQUEsUUFDcEM7QUFBQSxNQUNGO0FBQ0EsV0FBSyxZQUFZO0FBRWpCLGVBQVM7QUFBQSxJQUNYO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPO0FBQ1osUUFBSSxVQUFVLFFBQVc7QUFDdkIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFVBQU0sdUJBQXVCLHdCQUF3QixJQUFJO0FBQ3pELFVBQU0sZUFBZSxPQUFPLE9BQU8sS0FBSyxRQUFRLFdBQVcsSUFBSSxLQUFLLGFBQWEsS0FBSztBQUN0RixVQUFNLGNBQWMscUJBQXFCO0FBQ3pDLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxZQUFZLFNBQVMsWUFBWTtBQUNuQyxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsUUFBSSxxQkFBcUIsZ0JBQWdCLFNBQVM7QUFDaEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxFQUFFLEtBQUssa0JBQWtCLDJCQUFtQixLQUFLLE9BQU8sVUFBVSxTQUFTO0FBQzdFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksQ0FBQyxLQUFLLGFBQWEsQ0FBQyxPQUFPLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDcEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsVUFBTSxRQUFRLHVCQUF1QixPQUFPLFdBQVc7QUFDdkQsUUFBSSxxQkFBcUIsWUFBWSxNQUFNO0FBQ3pDLFVBQUk7QUFDSixVQUFJO0FBQ0Ysa0JBQVUsbUJBQVcscUJBQXFCLFNBQVMsS0FBSyxFQUFFO0FBQUEsTUFDNUQsU0FBUyxLQUFLO0FBQUEsTUFFZDtBQUNBLFVBQUksWUFBSSxTQUFTLFlBQVksTUFBTSxHQUFHO0FBQ3BDLGNBQU0sSUFBSSxVQUFVO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFTO0FBQUEsTUFDYixLQUFLO0FBQUEsTUFDTCxPQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU8sWUFBWSxrQkFBa0I7QUFBQSxNQUNuQyxXQUFXLHFCQUFxQixnQkFBZ0IsWUFBWSxLQUFLLHFCQUFxQixpQkFBaUIsUUFBUSxPQUFPLFlBQVksWUFBWTtBQUFBLE1BQzlJLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBTztBQUNiLFFBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLFNBQVMsR0FBRztBQUMxQyxZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSx1QkFBdUIsd0JBQXdCLElBQUk7QUFDekQsVUFBTSxjQUFjLHFCQUFxQjtBQUN6QyxRQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFlBQU0sSUFBSSx5QkFBeUI7QUFBQSxJQUNyQztBQUNBLFFBQUkscUJBQXFCLGdCQUFnQixTQUFTO0FBQ2hELFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksRUFBRSxLQUFLLGtCQUFrQiwyQkFBbUIsS0FBSyxPQUFPLFVBQVUsU0FBUztBQUM3RSxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLENBQUMsS0FBSyxXQUFXO0FBQ25CLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksS0FBSyxVQUFVO0FBQ2pCLFdBQUssU0FBUyxhQUFhO0FBQUEsSUFDN0I7QUFDQSxnQkFBWSxrQkFBa0I7QUFBQSxNQUM1QixXQUFXLE1BQU07QUFDZixZQUFJO0FBQ0osaUJBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLG1CQUFTLEtBQUssU0FBUztBQUd2QixjQUFJLENBQUMsUUFBUTtBQUNYO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxlQUFPO0FBQUEsTUFDVDtBQUFBLE1BQ0EsU0FBUyxLQUFLO0FBQUEsTUFDZCxRQUFRLEtBQUs7QUFBQSxJQUNmLENBQUM7QUFDRCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQUs7QUFDWixVQUFNLHVCQUF1Qix3QkFBd0IsSUFBSTtBQUN6RCxVQUFNLGNBQWMscUJBQXFCO0FBQ3pDLFFBQUksWUFBWSxXQUFXLFVBQVU7QUFDbkMsWUFBTSxJQUFJLHlCQUF5QjtBQUFBLElBQ3JDO0FBQ0EsUUFBSSxxQkFBcUIsZ0JBQWdCLFNBQVM7QUFDaEQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxFQUFFLEtBQUssa0JBQWtCLDJCQUFtQixLQUFLLE9BQU8sVUFBVSxTQUFTO0FBQzdFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksQ0FBQyxLQUFLLFdBQVc7QUFDbkIsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxRQUFRLFFBQVc7QUFDckIsWUFBTSxtQkFBVyxHQUFHO0FBQ3BCLFlBQU0sWUFBWSxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQzdDLFVBQUksYUFBYSxNQUFNLEtBQUssY0FBYyxVQUFVLEtBQUssY0FBYyxpQkFBaUIsYUFBYSxNQUFNLEtBQUssY0FBYyxVQUFVLEtBQUssY0FBYyxlQUFlO0FBQ3hLLGNBQU0sSUFBSSxVQUFVO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLFVBQVU7QUFDakIsV0FBSyxTQUFTLGFBQWE7QUFBQSxJQUM3QjtBQUNBLGdCQUFZLGtCQUFrQjtBQUFBLE1BQzVCLFdBQVcsS0FBSyxTQUFTLEtBQUssTUFBTSxHQUFHO0FBQUEsTUFDdkMsU0FBUyxLQUFLO0FBQUEsTUFDZCxRQUFRLEtBQUs7QUFBQSxJQUNmLENBQUM7QUFDRCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxtQkFBbUIsS0FBSyxZQUFZO0FBQ2xDLFVBQU0sdUJBQXVCLHdCQUF3QixJQUFJO0FBQ3pELFVBQU0sY0FBYyxxQkFBcUI7QUFDekMsUUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxZQUFNLElBQUkseUJBQXlCO0FBQUEsSUFDckM7QUFDQSxRQUFJLHFCQUFxQixnQkFBZ0IsU0FBUztBQUNoRCxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLEVBQUUsS0FBSyxrQkFBa0IsMkJBQW1CLEtBQUssT0FBTyxVQUFVLFNBQVM7QUFDN0UsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxLQUFLLGtCQUFrQiwwQkFBa0IsS0FBSyxjQUFjLFVBQVUsS0FBSyxjQUFjLFFBQVE7QUFDbkcsWUFBTSxJQUFJLG1CQUFtQjtBQUFBLElBQy9CO0FBQ0EsUUFBSSxDQUFDLEtBQUssV0FBVztBQUNuQixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFHQSxRQUFJLFFBQVEsVUFBYSxlQUFlLFFBQVc7QUFDakQsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFVBQU0sbUJBQVcsR0FBRztBQUNwQixVQUFNLFlBQVksUUFBUSxLQUFLLEtBQUssU0FBUztBQUM3QyxRQUFJLGNBQWMsTUFBTSxLQUFLLGNBQWMsVUFBVSxjQUFjLEtBQUssS0FBSyxjQUFjLFFBQVE7QUFDakcsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLGlCQUFhLG1CQUFXLFVBQVU7QUFDbEMsVUFBTSxhQUFhLFFBQVEsWUFBWSxLQUFLLG9CQUFvQjtBQUNoRSxRQUFJLGNBQWMsR0FBRztBQUNuQixVQUFJLGNBQWMsS0FBSyxLQUFLLGNBQWMsVUFBVSxjQUFjLEtBQUssS0FBSyxjQUFjLFFBQVE7QUFDaEcsY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssVUFBVTtBQUNqQixXQUFLLFNBQVMsYUFBYTtBQUFBLElBQzdCO0FBQ0EsZ0JBQVksa0JBQWtCO0FBQUEsTUFDNUIsV0FBVyxLQUFLLFNBQVMsS0FBSyxNQUFNLEtBQUssVUFBVTtBQUFBLE1BQ25ELFNBQVMsS0FBSztBQUFBLE1BQ2QsUUFBUSxLQUFLO0FBQUEsSUFDZixDQUFDO0FBQ0QsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUNBLFNBQVM7QUFDUCxVQUFNLHVCQUF1Qix3QkFBd0IsSUFBSTtBQUN6RCxVQUFNLGVBQWUsT0FBTyxPQUFPLEtBQUssUUFBUSxXQUFXLElBQUksS0FBSyxhQUFhLEtBQUs7QUFDdEYsVUFBTSxjQUFjLHFCQUFxQjtBQUN6QyxRQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFlBQU0sSUFBSSx5QkFBeUI7QUFBQSxJQUNyQztBQUNBLFFBQUksWUFBWSxTQUFTLFlBQVk7QUFDbkMsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUNBLFFBQUkscUJBQXFCLGdCQUFnQixTQUFTO0FBQ2hELFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFFBQUksRUFBRSxLQUFLLGtCQUFrQiwyQkFBbUIsS0FBSyxPQUFPLFVBQVUsU0FBUztBQUM3RSxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxRQUFJLENBQUMsS0FBSyxhQUFhLENBQUMsT0FBTyxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQ3BELFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFdBQU8sWUFBWSxrQkFBa0I7QUFBQSxNQUNuQyxXQUFXLHFCQUFxQixnQkFBZ0IsYUFBYSxLQUFLLHFCQUFxQixpQkFBaUIsY0FBYyxZQUFZLFlBQVk7QUFBQSxNQUM5SSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxvQkFBUTs7O0FDdmRmLElBQU0scUJBQU4sY0FBaUMsa0JBQVU7QUFBQSxFQUN6QyxRQUFRO0FBQUEsRUFDUixZQUFZLFFBQVEsT0FBTyxXQUFXLFNBQVM7QUFDN0MsVUFBTSxRQUFRLE9BQU8sV0FBVyxPQUFPO0FBQUEsRUFDekM7QUFBQSxFQUNBLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sNkJBQVE7OztBQ1RmLElBQU0sVUFBVSxDQUFDLE9BQU8sYUFBYTtBQUNuQyxTQUFPLE1BQU0sK0JBQStCLE1BQU0sZUFBZSxNQUFNLG1CQUFtQixTQUFTLFlBQVksU0FBUyxNQUFNLGVBQWUsTUFBTSxrQkFBa0IsU0FBUyxZQUFZO0FBQzVMO0FBR0EsSUFBTSx1QkFBdUIsQ0FBQyxPQUFPLFFBQVE7QUFDM0MsUUFBTSxnQkFBZ0I7QUFDdEIsUUFBTSxTQUFTLENBQUM7QUFDaEIsUUFBTSxTQUFTLHNCQUFvQjtBQUNqQyxRQUFJO0FBQ0YsWUFBTUEsWUFBVyxPQUFPLHFCQUFxQixhQUFhLG1CQUFtQixpQkFBaUI7QUFFOUYsTUFBQUEsVUFBUyxLQUFLLE1BQU0sZUFBZSxLQUFLO0FBQUEsSUFDMUMsU0FBUyxLQUFLO0FBQ1osYUFBTyxLQUFLLEdBQUc7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFLQSxhQUFXLFlBQVksSUFBSSxVQUFVLE1BQU0sR0FBRztBQUM1QyxRQUFJLE1BQU0sU0FBUyxTQUFTLFFBQVEsUUFBUSxPQUFPLFFBQVEsR0FBRztBQUM1RDtBQUFBLElBQ0Y7QUFDQSxXQUFPLFNBQVMsUUFBUTtBQUFBLEVBQzFCO0FBQ0EsUUFBTSxhQUFhO0FBQUEsSUFDakIsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsZUFBZTtBQUFBLElBQ2YsZUFBZTtBQUFBLEVBQ2pCO0FBQ0EsUUFBTSxPQUFPLFdBQVcsTUFBTSxJQUFJO0FBQ2xDLE1BQUksU0FBUyxRQUFXO0FBQ3RCLFVBQU0sSUFBSSxNQUFNLHdCQUF3QixNQUFNLElBQUksR0FBRztBQUFBLEVBQ3ZEO0FBQ0EsUUFBTSxXQUFXLE1BQU0sY0FBYyxJQUFJO0FBQ3pDLE1BQUksVUFBVTtBQUNaLFVBQU0sV0FBVztBQUFBLE1BQ2Y7QUFBQSxNQUNBLFNBQVM7QUFBQSxNQUNULE1BQU0sTUFBTTtBQUFBLElBQ2Q7QUFDQSxRQUFJLENBQUMsUUFBUSxPQUFPLFFBQVEsR0FBRztBQUM3QixhQUFPLFNBQVMsUUFBUTtBQUFBLElBQzFCO0FBQUEsRUFDRjtBQUlBLE1BQUksT0FBTyxRQUFRO0FBQ2pCLFVBQU0sSUFBSSxlQUFlLE1BQU07QUFBQSxFQUNqQztBQUNGO0FBQ0EsSUFBTSxrQkFBTixNQUFzQjtBQUFBLEVBQ3BCLFlBQVksQ0FBQztBQUFBO0FBQUEsRUFJYixpQkFBaUIsTUFBTSxVQUFVLFNBQVM7QUFDeEMsVUFBTSxVQUFVLENBQUMsRUFBRSxPQUFPLFlBQVksWUFBWSxVQUFVLFFBQVEsVUFBVTtBQUM5RSxTQUFLLFVBQVUsS0FBSztBQUFBLE1BQ2xCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxvQkFBb0IsTUFBTSxVQUFVLFNBQVM7QUFDM0MsVUFBTSxVQUFVLENBQUMsRUFBRSxPQUFPLFlBQVksWUFBWSxVQUFVLFFBQVEsVUFBVTtBQUM5RSxVQUFNLElBQUksS0FBSyxVQUFVLFVBQVUsY0FBWTtBQUM3QyxhQUFPLFNBQVMsU0FBUyxRQUFRLFNBQVMsYUFBYSxZQUFZLFNBQVMsWUFBWTtBQUFBLElBQzFGLENBQUM7QUFDRCxTQUFLLFVBQVUsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxjQUFjLE9BQU87QUFDbkIsUUFBSSxNQUFNLGNBQWMsQ0FBQyxNQUFNLGFBQWE7QUFDMUMsWUFBTSxJQUFJLGtCQUFrQixvQ0FBb0M7QUFBQSxJQUNsRTtBQUNBLFVBQU0sWUFBWTtBQUNsQixVQUFNLGFBQWE7QUFDbkIsVUFBTSxTQUFTO0FBR2YsVUFBTSxhQUFhLE1BQU07QUFDekIsZUFBVyxPQUFPLE1BQU0sV0FBVztBQUNqQyxVQUFJLENBQUMsTUFBTSxvQkFBb0I7QUFDN0IsNkJBQXFCLE9BQU8sR0FBRztBQUFBLE1BQ2pDO0FBQUEsSUFDRjtBQUNBLFVBQU0sYUFBYSxNQUFNO0FBQ3pCLFFBQUksQ0FBQyxNQUFNLG9CQUFvQjtBQUM3QiwyQkFBcUIsT0FBTyxNQUFNLE1BQU07QUFBQSxJQUMxQztBQUNBLFFBQUksTUFBTSxTQUFTO0FBQ2pCLFlBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQU0sYUFBYSxNQUFNO0FBQ3pCLGlCQUFXLE9BQU8sTUFBTSxXQUFXO0FBQ2pDLFlBQUksQ0FBQyxNQUFNLG9CQUFvQjtBQUM3QiwrQkFBcUIsT0FBTyxHQUFHO0FBQUEsUUFDakM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sYUFBYTtBQUNuQixVQUFNLGFBQWEsTUFBTTtBQUN6QixVQUFNLGdCQUFnQjtBQUN0QixRQUFJLE1BQU0sVUFBVTtBQUNsQixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLDBCQUFROzs7QUNySGYsSUFBTSxhQUFOLGNBQXlCLHdCQUFnQjtBQUFBLEVBQ3ZDLFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFBQSxFQUNULGNBQWM7QUFBQSxFQUNkLGFBQWE7QUFBQSxFQUNiLFlBQVk7QUFBQSxFQUNaLFVBQVU7QUFBQSxFQUNWLElBQUksUUFBUTtBQUNWLFFBQUksS0FBSyxlQUFlLFdBQVc7QUFDakMsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxNQUFNLE9BQU87QUFDZixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBQ0EsSUFBSSxTQUFTO0FBQ1gsUUFBSSxLQUFLLGVBQWUsV0FBVztBQUNqQyxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE9BQU8sT0FBTztBQUNoQixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxxQkFBUTs7O0FDaENmLElBQU0sb0JBQU4sTUFBd0I7QUFBQSxFQUN0QixlQUFlLFFBQVE7QUFDckIsU0FBSyxVQUFVO0FBQ2YsYUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN0QyxXQUFLLENBQUMsSUFBSSxPQUFPLENBQUM7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFNBQVMsT0FBTztBQUNkLFdBQU8sS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ3BDO0FBQUEsRUFDQSxLQUFLLEdBQUc7QUFDTixRQUFJLElBQUksS0FBSyxLQUFLLEtBQUssUUFBUSxRQUFRO0FBQ3JDLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQ3ZCO0FBQUEsRUFDQSxJQUFJLFNBQVM7QUFDWCxXQUFPLEtBQUssUUFBUTtBQUFBLEVBQ3RCO0FBQUEsRUFDQSxDQUFDLE9BQU8sUUFBUSxJQUFJO0FBQ2xCLFdBQU8sS0FBSyxRQUFRLE9BQU8sUUFBUSxFQUFFO0FBQUEsRUFDdkM7QUFBQTtBQUFBO0FBQUEsRUFLQSxTQUFTLFFBQVE7QUFDZixhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3RDLFdBQUssS0FBSyxRQUFRLFNBQVMsQ0FBQyxJQUFJLE9BQU8sQ0FBQztBQUFBLElBQzFDO0FBQ0EsU0FBSyxRQUFRLEtBQUssR0FBRyxNQUFNO0FBQUEsRUFDN0I7QUFBQSxFQUNBLFNBQVMsUUFBUTtBQUNmLFNBQUssUUFBUSxLQUFLLEdBQUcsTUFBTTtBQUMzQixhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxRQUFRLEtBQUs7QUFDNUMsV0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUM7QUFBQSxJQUMxQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLDRCQUFROzs7QUNuQ2YsSUFBTSxrQkFBa0IsQ0FBQyxPQUFPLHFCQUFxQixVQUFVO0FBQzdELE1BQUksaUJBQWlCLHFCQUFhO0FBQ2hDLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxVQUFVLFFBQVEsVUFBVSxRQUFXO0FBQ3pDLFFBQUksb0JBQW9CO0FBQ3RCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxXQUFPLElBQUksb0JBQVksUUFBVyxRQUFXLE9BQU8sS0FBSztBQUFBLEVBQzNEO0FBQ0EsUUFBTSxNQUFNLG1CQUFXLEtBQUs7QUFDNUIsU0FBTyxvQkFBWSxLQUFLLEdBQUc7QUFDN0I7QUFDQSxJQUFPLDBCQUFROzs7QUNqQmYsSUFBTSxhQUFhLFNBQU8sT0FBTyxRQUFRLFlBQVksTUFBTSxNQUFNLEtBQUs7QUFHL0QsU0FBUyxXQUFXLFNBQVM7QUFJbEMsU0FBTyxNQUFNLFFBQVEsT0FBTyxJQUFJLFFBQVEsSUFBSSxVQUFVLElBQUksV0FBVyxPQUFPO0FBQzlFOzs7QUNMQSxJQUFNLDZCQUE2QixXQUFTO0FBRTFDLE1BQUksaUJBQWlCLHFCQUFhO0FBQ2hDLFdBQU87QUFBQSxFQUNUO0FBR0EsUUFBTSxNQUFNLGtDQUEwQixLQUFLO0FBSTNDLFNBQU8sUUFBUTtBQUNqQjtBQUNBLElBQU8scUNBQVE7OztBQ2ZmLElBQU0sZUFBZSxDQUFDLEtBQUssU0FBUztBQUNsQyxRQUFNLE1BQU07QUFDWixRQUFNLE1BQU0sU0FBUyxrQkFBa0IsYUFBYTtBQUNwRCxNQUFJLE1BQU0sR0FBRyxLQUFLLE1BQU0sT0FBTyxNQUFNLEtBQUs7QUFDeEMsVUFBTSxJQUFJLFVBQVU7QUFBQSxFQUN0QjtBQUNBLE1BQUksT0FBTyxHQUFHO0FBQ1osV0FBTyxLQUFLLE1BQU0sR0FBRztBQUFBLEVBQ3ZCO0FBQ0Y7QUFDQSxJQUFPLHVCQUFROzs7QUNUZixJQUFNLHVCQUF1QixDQUFDLGdCQUFnQixPQUFPLGlCQUFpQjtBQUNwRSxNQUFJO0FBQ0osTUFBSTtBQUNKLE1BQUksbUJBQW1CLFVBQWEsbUJBQW1CLFFBQVEsbUNBQTJCLGNBQWMsR0FBRztBQUV6RyxZQUFRO0FBQ1IsUUFBSSxlQUFlLEtBQUssVUFBVSxRQUFXO0FBQzNDLGNBQVEscUJBQWEsT0FBTyxlQUFlO0FBQUEsSUFDN0M7QUFBQSxFQUNGLE9BQU87QUFFTCxVQUFNLGdCQUFnQjtBQUN0QixRQUFJLGNBQWMsVUFBVSxRQUFXO0FBQ3JDLGNBQVEsY0FBYztBQUFBLElBQ3hCO0FBQ0EsUUFBSSxjQUFjLFVBQVUsUUFBVztBQUNyQyxjQUFRLHFCQUFhLGNBQWMsT0FBTyxlQUFlO0FBQUEsSUFDM0Q7QUFDQSxRQUFJLGNBQWMsY0FBYyxRQUFXO0FBQ3pDLGtCQUFZLGNBQWM7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBTywrQkFBUTs7O0FDcEJmLElBQU0sMkJBQTJCLFdBQVM7QUFDeEMsTUFBSSxNQUFNLFVBQVUsV0FBVyxNQUFNLFlBQVksZ0JBQWdCLFNBQVM7QUFDeEUsVUFBTSxJQUFJLGtCQUFrQjtBQUFBLEVBQzlCO0FBQ0EsTUFBSSxNQUFNLFlBQVksWUFBWSxXQUFXLFVBQVU7QUFDckQsVUFBTSxJQUFJLHlCQUF5QjtBQUFBLEVBQ3JDO0FBQ0Y7QUFHQSxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBQ2IsWUFBWSxhQUFhLFVBQVU7QUFDakMsU0FBSyxZQUFZO0FBQ2pCLFNBQUssUUFBUSxTQUFTO0FBQ3RCLFNBQUssY0FBYztBQUNuQixTQUFLLFVBQVUsV0FBVyxTQUFTLE9BQU87QUFDMUMsU0FBSyxhQUFhLFNBQVM7QUFDM0IsU0FBSyxTQUFTLFNBQVM7QUFBQSxFQUN6QjtBQUFBLEVBQ0EsSUFBSSxPQUFPO0FBQ1QsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLEtBQUssTUFBTTtBQUNiLFVBQU0sY0FBYyxLQUFLLFlBQVk7QUFDckMsUUFBSSxDQUFDLFlBQVksR0FBRyxrQ0FBa0M7QUFDcEQsWUFBTSxZQUFZLFdBQVcsV0FBVyxJQUFJLGtCQUFrQixJQUFJLElBQUkseUJBQXlCO0FBQUEsSUFDakc7QUFDQSxRQUFJLFlBQVksV0FBVyxVQUFVO0FBQ25DLFlBQU0sSUFBSSx5QkFBeUI7QUFBQSxJQUNyQztBQUNBLFFBQUksS0FBSyxVQUFVLFdBQVcsS0FBSyxZQUFZLGdCQUFnQixTQUFTO0FBQ3RFLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLFdBQU8sT0FBTyxJQUFJO0FBQ2xCLFFBQUksU0FBUyxLQUFLLE9BQU87QUFDdkI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLFlBQVksV0FBVyxTQUFTLElBQUksR0FBRztBQUM5QyxZQUFNLElBQUksZ0JBQWdCO0FBQUEsSUFDNUI7QUFDQSxVQUFNLFVBQVUsS0FBSztBQUNyQixVQUFNLGdCQUFnQixDQUFDLEdBQUcsS0FBSyxZQUFZLFVBQVU7QUFDckQsU0FBSyxRQUFRO0FBQ2IsU0FBSyxVQUFVLE9BQU87QUFDdEIsU0FBSyxZQUFZLGNBQWMsT0FBTyxPQUFPO0FBQzdDLFNBQUssWUFBWSxjQUFjLElBQUksTUFBTSxJQUFJO0FBQzdDLFNBQUssWUFBWSxnQkFBZ0IsV0FBVyxPQUFPLE9BQU87QUFDMUQsU0FBSyxZQUFZLGdCQUFnQixXQUFXLElBQUksTUFBTSxLQUFLLFNBQVM7QUFDcEUsU0FBSyxZQUFZLGFBQWEsSUFBSSwwQkFBa0IsR0FBRyxNQUFNLEtBQUssS0FBSyxZQUFZLGdCQUFnQixXQUFXLEtBQUssQ0FBQyxFQUFFLE9BQU8sZUFBYTtBQUN4SSxZQUFNLFFBQVEsS0FBSyxZQUFZLGdCQUFnQixXQUFXLElBQUksU0FBUztBQUN2RSxhQUFPLFNBQVMsQ0FBQyxNQUFNO0FBQUEsSUFDekIsQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUdULFFBQUksQ0FBQyxLQUFLLFlBQVksWUFBWSxnQkFBZ0IsSUFBSSxLQUFLLFNBQVMsR0FBRztBQUNyRSxrQkFBWSxhQUFhLEtBQUssTUFBTTtBQUNsQyxhQUFLLFFBQVE7QUFDYixhQUFLLFVBQVUsT0FBTztBQUN0QixhQUFLLFlBQVksY0FBYyxPQUFPLElBQUk7QUFDMUMsYUFBSyxZQUFZLGNBQWMsSUFBSSxTQUFTLElBQUk7QUFDaEQsYUFBSyxZQUFZLGdCQUFnQixXQUFXLE9BQU8sSUFBSTtBQUN2RCxhQUFLLFlBQVksZ0JBQWdCLFdBQVcsSUFBSSxTQUFTLEtBQUssU0FBUztBQUN2RSxhQUFLLFlBQVksYUFBYSxJQUFJLDBCQUFrQixHQUFHLGFBQWE7QUFBQSxNQUN0RSxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsV0FBVyxPQUFPLFdBQVc7QUFDM0IsNkJBQXlCLElBQUk7QUFDN0IsUUFBSSxVQUFVLE1BQU07QUFDbEIsY0FBUTtBQUFBLElBQ1Y7QUFDQSxRQUFJLFVBQVUsVUFBYSxFQUFFLGlCQUFpQixzQkFBYztBQUMxRCxjQUFRLG9CQUFZLEtBQUssbUJBQVcsS0FBSyxDQUFDO0FBQUEsSUFDNUM7QUFDQSxVQUFNLFVBQVUsSUFBSSxtQkFBVztBQUMvQixZQUFRLFNBQVM7QUFDakIsWUFBUSxjQUFjLEtBQUssWUFBWTtBQUN2QyxVQUFNLFNBQVMsSUFBSSwyQkFBbUIsTUFBTSxPQUFPLFdBQVcsT0FBTztBQUNyRSxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsT0FBTyxTQUFTLEtBQUssTUFBTTtBQUFBLE1BQ3RDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxjQUFjLE9BQU8sV0FBVztBQUM5Qiw2QkFBeUIsSUFBSTtBQUM3QixRQUFJLFVBQVUsTUFBTTtBQUNsQixjQUFRO0FBQUEsSUFDVjtBQUNBLFFBQUksVUFBVSxVQUFhLEVBQUUsaUJBQWlCLHNCQUFjO0FBQzFELGNBQVEsb0JBQVksS0FBSyxtQkFBVyxLQUFLLENBQUM7QUFBQSxJQUM1QztBQUNBLFVBQU0sVUFBVSxJQUFJLG1CQUFXO0FBQy9CLFlBQVEsU0FBUztBQUNqQixZQUFRLGNBQWMsS0FBSyxZQUFZO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLGtCQUFVLE1BQU0sT0FBTyxXQUFXLFNBQVMsSUFBSTtBQUNsRSxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsT0FBTyxTQUFTLEtBQUssTUFBTTtBQUFBLE1BQ3RDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsSUFBSSxLQUFLO0FBQ1AsNkJBQXlCLElBQUk7QUFDN0IsUUFBSSxFQUFFLGVBQWUsc0JBQWM7QUFDakMsWUFBTSxtQkFBVyxHQUFHO0FBQUEsSUFDdEI7QUFDQSxXQUFPLEtBQUssWUFBWSxZQUFZLGtCQUFrQjtBQUFBLE1BQ3BELFdBQVcsS0FBSyxVQUFVLFNBQVMsS0FBSyxLQUFLLFdBQVcsR0FBRztBQUFBLE1BQzNELFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQU8sZ0JBQWdCLE9BQU87QUFDNUIsVUFBTSxVQUFVLDZCQUFxQixnQkFBZ0IsT0FBTyxVQUFVLE1BQU07QUFDNUUsNkJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixRQUFRLEtBQUs7QUFDM0MsV0FBTyxLQUFLLFlBQVksWUFBWSxrQkFBa0I7QUFBQSxNQUNwRCxXQUFXLEtBQUssVUFBVSxhQUFhLEtBQUssS0FBSyxXQUFXLE9BQU8sUUFBUSxPQUFPLFFBQVEsU0FBUztBQUFBLE1BQ25HLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBSztBQUNWLDZCQUF5QixJQUFJO0FBQzdCLFFBQUksRUFBRSxlQUFlLHNCQUFjO0FBQ2pDLFlBQU0sbUJBQVcsR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxLQUFLLFlBQVksWUFBWSxrQkFBa0I7QUFBQSxNQUNwRCxXQUFXLEtBQUssVUFBVSxPQUFPLEtBQUssS0FBSyxXQUFXLEdBQUc7QUFBQSxNQUN6RCxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxXQUFXLGdCQUFnQixPQUFPO0FBQ2hDLFVBQU0sVUFBVSw2QkFBcUIsZ0JBQWdCLE9BQU8sVUFBVSxNQUFNO0FBQzVFLDZCQUF5QixJQUFJO0FBQzdCLFVBQU0sUUFBUSx3QkFBZ0IsUUFBUSxLQUFLO0FBQzNDLFdBQU8sS0FBSyxZQUFZLFlBQVksa0JBQWtCO0FBQUEsTUFDcEQsV0FBVyxLQUFLLFVBQVUsV0FBVyxLQUFLLEtBQUssV0FBVyxPQUFPLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFBQSxNQUNqRyxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxjQUFjLFNBQVM7QUFDckIsUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSSxZQUFZLFFBQVc7QUFDekIsVUFBSSxRQUFRLFVBQVUsUUFBVztBQUMvQixnQkFBUSxRQUFRO0FBQUEsTUFDbEI7QUFDQSxVQUFJLFFBQVEsVUFBVSxRQUFXO0FBQy9CLGdCQUFRLHFCQUFhLFFBQVEsT0FBTyxlQUFlO0FBQUEsTUFDckQ7QUFDQSxVQUFJLFFBQVEsY0FBYyxRQUFXO0FBQ25DLG9CQUFZLFFBQVE7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSw2QkFBeUIsSUFBSTtBQUM3QixVQUFNLFFBQVEsd0JBQWdCLEtBQUs7QUFDbkMsV0FBTyxLQUFLLFlBQVksWUFBWSxrQkFBa0I7QUFBQSxNQUNwRCxXQUFXLEtBQUssVUFBVSxjQUFjLEtBQUssS0FBSyxXQUFXLE9BQU8sT0FBTyxTQUFTO0FBQUEsTUFDcEYsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFLO0FBQ1QsNkJBQXlCLElBQUk7QUFDN0IsUUFBSSxRQUFRLE1BQU07QUFDaEIsWUFBTTtBQUFBLElBQ1I7QUFDQSxRQUFJLFFBQVEsVUFBYSxFQUFFLGVBQWUsc0JBQWM7QUFDdEQsWUFBTSxvQkFBWSxLQUFLLG1CQUFXLEdBQUcsQ0FBQztBQUFBLElBQ3hDO0FBQ0EsV0FBTyxLQUFLLFlBQVksWUFBWSxrQkFBa0I7QUFBQSxNQUNwRCxXQUFXLE1BQU07QUFDZixlQUFPLEtBQUssVUFBVSxNQUFNLEdBQUc7QUFBQSxNQUNqQztBQUFBLE1BQ0EsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sbUJBQVE7OztBQy9NZixJQUFNLGVBQWUsQ0FBQyxTQUFTLFVBQVU7QUFDdkMsTUFBSSxNQUFNLFFBQVEsT0FBTyxHQUFHO0FBQzFCLFVBQU0sSUFBSSxNQUFNLG9NQUFvTTtBQUFBLEVBQ3ROO0FBQ0EsUUFBTSxjQUFjLFFBQVEsTUFBTSxHQUFHO0FBQ3JDLE1BQUksWUFBWSxXQUFXLEdBQUc7QUFDNUIsVUFBTSxJQUFJLE1BQU0sa0NBQWtDO0FBQUEsRUFDcEQ7QUFDQSxjQUFZLElBQUk7QUFDaEIsYUFBVyxjQUFjLGFBQWE7QUFDcEMsUUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDdEQsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sVUFBVTtBQUMzQyxRQUFJLENBQUMsS0FBSztBQUNSLGFBQU87QUFBQSxJQUNUO0FBQ0EsWUFBUSxNQUFNLFVBQVU7QUFBQSxFQUMxQjtBQUNBLFNBQU8sT0FBTyxVQUFVLFlBQVksTUFBTSxRQUFRLEtBQUs7QUFDekQ7QUFDQSxJQUFPLHVCQUFROzs7QUN0QmYsSUFBTSxZQUFOLE1BQWdCO0FBQUEsRUFDZCxZQUFZLEtBQUssWUFBWSxPQUFPO0FBQ2xDLFNBQUssT0FBTztBQUNaLFNBQUssY0FBYztBQUNuQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBQ0EsSUFBSSxNQUFNO0FBQ1IsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxJQUFJLEdBQUc7QUFBQSxFQUVYO0FBQUEsRUFDQSxJQUFJLGFBQWE7QUFDZixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFdBQVcsR0FBRztBQUFBLEVBRWxCO0FBQUEsRUFDQSxJQUFJLFFBQVE7QUFDVixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE1BQU0sR0FBRztBQUFBLEVBRWI7QUFBQSxFQUNBLEtBQUssT0FBTyxXQUFXLElBQUk7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQU8sb0JBQVE7OztBQ3hCZixJQUFNLHVCQUF1QixJQUFJO0FBQ2pDLElBQU0sdUJBQXVCLElBQUksb0JBQVksUUFBVyxRQUFXLE9BQU8sS0FBSztBQVkvRSxJQUFxQixtQkFBckIsTUFBc0M7QUFBQSxFQUNwQyxpQkFBaUI7QUFBQSxFQUNqQixZQUFZO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRWixZQUFZLGVBQWU7QUFDekIsU0FBSyxpQkFBaUIsQ0FBQyxDQUFDO0FBQUEsRUFDMUI7QUFBQSxFQUNBLE9BQU87QUFDTCxXQUFPLEtBQUssWUFBWSxLQUFLO0FBQUEsRUFDL0I7QUFBQSxFQUNBLElBQUksUUFBUTtBQUNWLFdBQU8sS0FBSyxpQkFBaUIsS0FBSyxPQUFPLGlCQUFlLEtBQUssU0FBUyxRQUFRLFdBQVcsQ0FBQztBQUFBLEVBQzVGO0FBQUEsRUFDQSxTQUFTLFFBQVE7QUFDZixXQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTTtBQUFBLEVBQzFCO0FBQUEsRUFDQSxTQUFTLEdBQUcsR0FBRztBQUNiLFVBQU0sZ0JBQWdCLFFBQVEsRUFBRSxLQUFLLEVBQUUsR0FBRztBQUMxQyxRQUFJLGtCQUFrQixHQUFHO0FBQ3ZCLGFBQU87QUFBQSxJQUNUO0FBR0EsV0FBTyxLQUFLLGlCQUFpQixJQUFJLFFBQVEsRUFBRSxPQUFPLEVBQUUsS0FBSztBQUFBLEVBQzNEO0FBQUEsRUFDQSxpQkFBaUIsTUFBTSxZQUFZO0FBQ2pDLFFBQUksVUFBVTtBQUNkLFdBQU8sU0FBUztBQUNkLFlBQU0sYUFBYSxXQUFXLFFBQVEsTUFBTTtBQUM1QyxVQUFJLGFBQWEsR0FBRztBQUNsQixrQkFBVSxRQUFRO0FBQUEsTUFDcEIsV0FBVyxhQUFhLEdBQUc7QUFDekIsa0JBQVUsUUFBUTtBQUFBLE1BQ3BCLE9BQU87QUFDTCxlQUFPLFFBQVE7QUFBQSxNQUNqQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsSUFBSSxRQUFRLGNBQWMsT0FBTztBQUMvQixRQUFJLENBQUMsS0FBSyxPQUFPO0FBQ2YsV0FBSyxRQUFRO0FBQUEsUUFDWDtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ04sT0FBTztBQUFBLFFBQ1AsUUFBUTtBQUFBLFFBQ1IsU0FBUztBQUFBO0FBQUEsUUFFVCxLQUFLO0FBQUEsTUFDUDtBQUNBLFdBQUs7QUFDTDtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxXQUFXO0FBQUEsRUFDbEQ7QUFBQSxFQUNBLEtBQUssTUFBTSxRQUFRLGFBQWE7QUFDOUIsVUFBTSxhQUFhLEtBQUssU0FBUyxRQUFRLEtBQUssTUFBTTtBQUNwRCxRQUFJLGFBQWEsR0FBRztBQUNsQixVQUFJLEtBQUssTUFBTTtBQUNiLGVBQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxRQUFRLFdBQVc7QUFBQSxNQUNqRCxPQUFPO0FBQ0wsYUFBSyxPQUFPO0FBQUEsVUFDVjtBQUFBLFVBQ0EsTUFBTTtBQUFBLFVBQ04sT0FBTztBQUFBLFVBQ1AsUUFBUTtBQUFBLFVBQ1IsU0FBUztBQUFBLFVBQ1QsS0FBSztBQUFBLFFBQ1A7QUFDQSxhQUFLLG1CQUFtQixLQUFLLElBQUk7QUFBQSxNQUNuQztBQUFBLElBQ0YsV0FBVyxhQUFhLEdBQUc7QUFDekIsVUFBSSxLQUFLLE9BQU87QUFDZCxlQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxXQUFXO0FBQUEsTUFDbEQsT0FBTztBQUNMLGFBQUssUUFBUTtBQUFBLFVBQ1g7QUFBQSxVQUNBLE1BQU07QUFBQSxVQUNOLE9BQU87QUFBQSxVQUNQLFFBQVE7QUFBQSxVQUNSLFNBQVM7QUFBQSxVQUNULEtBQUs7QUFBQSxRQUNQO0FBQ0EsYUFBSyxtQkFBbUIsS0FBSyxLQUFLO0FBQUEsTUFDcEM7QUFBQSxJQUNGLFdBQVcsS0FBSyxTQUFTO0FBRXZCLFdBQUssVUFBVTtBQUNmLFdBQUssU0FBUztBQUNkLFdBQUs7QUFBQSxJQUNQLFdBQVcsYUFBYTtBQUV0QixZQUFNLElBQUksZ0JBQWdCO0FBQUEsSUFDNUIsT0FBTztBQUVMLFlBQU0sb0JBQW9CLEtBQUs7QUFDL0IsV0FBSyxTQUFTO0FBQ2QsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQUEsRUFDQSxPQUFPLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFPO0FBQ2Y7QUFBQSxJQUNGO0FBQ0EsU0FBSyxRQUFRLEtBQUssT0FBTyxNQUFNO0FBQy9CLFFBQUksS0FBSyxpQkFBaUIsS0FBSyxZQUFZLHNCQUFzQjtBQUkvRCxZQUFNLFVBQVUsQ0FBQyxHQUFHLEtBQUssY0FBYyxDQUFDO0FBQ3hDLFdBQUssUUFBUSxLQUFLLFNBQVMsU0FBUyxRQUFXLEtBQUs7QUFDcEQsV0FBSyxZQUFZLFFBQVE7QUFDekIsV0FBSyxpQkFBaUI7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVEsTUFBTSxRQUFRO0FBQ3BCLFFBQUksQ0FBQyxNQUFNO0FBQ1Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxhQUFhLEtBQUssU0FBUyxRQUFRLEtBQUssTUFBTTtBQUNwRCxRQUFJLGFBQWEsR0FBRztBQUNsQixXQUFLLFFBQVEsS0FBSyxNQUFNLE1BQU07QUFBQSxJQUNoQyxXQUFXLGFBQWEsR0FBRztBQUN6QixXQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFBQSxJQUNqQyxXQUFXLENBQUMsS0FBSyxTQUFTO0FBQ3hCLFdBQUs7QUFDTCxXQUFLLFVBQVU7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLENBQUMsY0FBYyxhQUFhLE9BQU87QUFDakMsV0FBTyxLQUFLLFdBQVcsc0JBQXNCLFVBQVU7QUFBQSxFQUN6RDtBQUFBLEVBQ0EsQ0FBQyxXQUFXLFVBQVUsYUFBYSxPQUFPO0FBQ3hDLFdBQU8sS0FBSyxtQkFBbUIsS0FBSyxPQUFPLFVBQVUsVUFBVTtBQUFBLEVBQ2pFO0FBQUEsRUFDQSxDQUFDLG1CQUFtQixNQUFNLFVBQVUsYUFBYSxPQUFPO0FBQ3RELFFBQUksQ0FBQyxNQUFNO0FBQ1Q7QUFBQSxJQUNGO0FBQ0EsV0FBTyxLQUFLLGFBQWEsTUFBTSxVQUFVLFVBQVU7QUFBQSxFQUNyRDtBQUFBLEVBQ0EsQ0FBQyxhQUFhLE1BQU0sVUFBVSxhQUFhLE9BQU87QUFDaEQsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLElBQUk7QUFDSixVQUFNO0FBQUEsTUFDSixRQUFRO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQSxJQUNGLElBQUk7QUFDSixVQUFNLGtCQUFrQixVQUFVLFNBQVksS0FBSyxRQUFRLE9BQU8sR0FBRztBQUNyRSxVQUFNLGtCQUFrQixVQUFVLFNBQVksSUFBSSxRQUFRLE9BQU8sR0FBRztBQUlwRSxVQUFNLFdBQVcsS0FBSyxpQkFBaUIsa0JBQWtCLElBQUksbUJBQW1CO0FBQ2hGLFVBQU0sWUFBWSxLQUFLLGlCQUFpQixrQkFBa0IsSUFBSSxtQkFBbUI7QUFHakYsVUFBTSxZQUFZLGFBQWEsWUFBWTtBQUMzQyxVQUFNLFVBQVUsYUFBYSxXQUFXO0FBQ3hDLFVBQU0sUUFBUSxhQUFhLFVBQVU7QUFDckMsVUFBTSxNQUFNLGFBQWEsU0FBUztBQUdsQyxVQUFNLGVBQWUsWUFBWSxrQkFBa0IsSUFBSSxtQkFBbUI7QUFDMUUsVUFBTSxlQUFlLFlBQVksa0JBQWtCLElBQUksbUJBQW1CO0FBQzFFLFFBQUksYUFBYSxLQUFLLEtBQUssR0FBRztBQUM1QixhQUFPLEtBQUssYUFBYSxLQUFLLEtBQUssR0FBRyxVQUFVLFVBQVU7QUFBQSxJQUM1RDtBQUNBLFFBQUksZ0JBQWdCLGdCQUFnQixDQUFDLEtBQUssU0FBUztBQUNqRCxZQUFNLEtBQUs7QUFBQSxJQUNiO0FBQ0EsUUFBSSxXQUFXLEtBQUssR0FBRyxHQUFHO0FBQ3hCLGFBQU8sS0FBSyxhQUFhLEtBQUssR0FBRyxHQUFHLFVBQVUsVUFBVTtBQUFBLElBQzFEO0FBQUEsRUFDRjtBQUFBLEVBQ0EsbUJBQW1CLFNBQVM7QUFDMUIsU0FBSztBQUNMLFNBQUssZUFBZSxPQUFPO0FBQUEsRUFDN0I7QUFBQTtBQUFBLEVBR0EsZUFBZSxNQUFNO0FBQ25CLFFBQUksU0FBUyxLQUFLO0FBQ2xCLE9BQUc7QUFFRCxVQUFJLENBQUMsT0FBTyxLQUFLO0FBQ2Y7QUFBQSxNQUNGO0FBQ0EsWUFBTSxjQUFjLE9BQU87QUFDM0IsVUFBSSxDQUFDLGFBQWE7QUFFaEIsZUFBTyxNQUFNO0FBQ2I7QUFBQSxNQUNGO0FBQ0EsWUFBTSxxQkFBcUIsV0FBVyxZQUFZO0FBQ2xELFlBQU0sUUFBUSxxQkFBcUIsWUFBWSxPQUFPLFlBQVk7QUFDbEUsVUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEtBQUs7QUFDeEIsWUFBSSxVQUFVLHFCQUFxQixPQUFPLE9BQU8sT0FBTyxRQUFRO0FBRTlELGVBQUssZUFBZSxRQUFRLGtCQUFrQjtBQUM5QyxpQkFBTztBQUNQLG1CQUFTLHFCQUFxQixZQUFZLFFBQVEsWUFBWTtBQUFBLFFBQ2hFO0FBR0EsYUFBSyxlQUFlLGFBQWEsQ0FBQyxrQkFBa0I7QUFDcEQsZUFBTyxNQUFNO0FBQ2Isb0JBQVksTUFBTTtBQUNsQjtBQUFBLE1BQ0Y7QUFHQSxhQUFPLE1BQU07QUFDYixZQUFNLE1BQU07QUFDWixrQkFBWSxNQUFNO0FBQ2xCLGFBQU87QUFBQSxJQUNULFNBQVMsS0FBSyxTQUFTLFNBQVMsS0FBSyxTQUFTO0FBQUEsRUFHaEQ7QUFBQTtBQUFBLEVBR0EsZUFBZSxNQUFNLE9BQU87QUFDMUIsVUFBTSxTQUFTLEtBQUs7QUFDcEIsVUFBTSxVQUFVLFFBQVEsS0FBSyxPQUFPLEtBQUs7QUFDekMsVUFBTSxXQUFXLFFBQVEsUUFBUSxRQUFRLFFBQVE7QUFDakQsU0FBSyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQ2pDLFFBQUksVUFBVTtBQUNaLGVBQVMsU0FBUztBQUFBLElBQ3BCO0FBQ0EsWUFBUSxRQUFRLFVBQVUsTUFBTSxJQUFJO0FBQ3BDLFlBQVEsU0FBUztBQUNqQixTQUFLLFNBQVM7QUFDZCxRQUFJLFFBQVE7QUFDVixhQUFPLFNBQVMsT0FBTyxRQUFRLFVBQVUsTUFBTSxJQUFJO0FBQUEsSUFDckQsT0FBTztBQUNMLFdBQUssUUFBUTtBQUFBLElBQ2Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxTQUFTLFNBQVMsUUFBUSxLQUFLLGFBQWEsR0FBRyxXQUFXLFFBQVEsUUFBUTtBQUN4RSxVQUFNLFNBQVMsV0FBVztBQUMxQixRQUFJLFVBQVUsR0FBRztBQUNmLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxNQUFNLGNBQWMsV0FBVztBQUVyQyxVQUFNLE9BQU87QUFBQSxNQUNYLFFBQVEsUUFBUSxHQUFHO0FBQUEsTUFDbkIsTUFBTTtBQUFBLE1BQ04sT0FBTztBQUFBLE1BQ1A7QUFBQSxNQUNBLFNBQVM7QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxLQUFLLFNBQVMsU0FBUyxNQUFNLENBQUMsS0FBSyxZQUFZLEdBQUc7QUFDL0QsVUFBTSxRQUFRLEtBQUssU0FBUyxTQUFTLE1BQU0sQ0FBQyxLQUFLLE1BQU0sR0FBRyxRQUFRO0FBQ2xFLFNBQUssT0FBTztBQUNaLFNBQUssUUFBUTtBQUNiLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ3JTQSxJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQUNoQixZQUFZLGVBQWU7QUFDekIsU0FBSyxnQkFBZ0I7QUFDckIsU0FBSyxVQUFVLElBQUksaUJBQWlCLEtBQUssYUFBYTtBQUFBLEVBQ3hEO0FBQUEsRUFDQSxJQUFJLEtBQUs7QUFDUCxVQUFNLFFBQVEsZUFBZSxzQkFBYyxNQUFNLG9CQUFZLEtBQUssR0FBRztBQUNyRSxXQUFPLEtBQUssUUFBUSxXQUFXLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFBQSxFQUMvQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLElBQUksV0FBVyxjQUFjLE9BQU87QUFDbEMsV0FBTyxLQUFLLFFBQVEsSUFBSSxXQUFXLFdBQVc7QUFBQSxFQUNoRDtBQUFBLEVBQ0EsT0FBTyxLQUFLO0FBQ1YsVUFBTSxRQUFRLGVBQWUsc0JBQWMsTUFBTSxvQkFBWSxLQUFLLEdBQUc7QUFDckUsVUFBTSxpQkFBaUIsQ0FBQyxHQUFHLEtBQUssUUFBUSxXQUFXLEtBQUssQ0FBQztBQUN6RCxlQUFXLFVBQVUsZ0JBQWdCO0FBQ25DLFdBQUssUUFBUSxPQUFPLE1BQU07QUFBQSxJQUM1QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLG9CQUFvQixLQUFLLE9BQU87QUFHOUIsVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJO0FBQUEsTUFDOUI7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsUUFBSSxXQUFXLFVBQWEsUUFBUSxPQUFPLE9BQU8sS0FBSyxNQUFNLEdBQUc7QUFDOUQsV0FBSyxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUTtBQUNOLFVBQU0saUJBQWlCLENBQUMsR0FBRyxLQUFLLFFBQVEsY0FBYyxDQUFDO0FBQ3ZELFNBQUssVUFBVSxJQUFJLGlCQUFpQixLQUFLLGFBQWE7QUFDdEQsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE9BQU8sT0FBTyxZQUFZLFFBQVE7QUFDaEMsVUFBTSxhQUFhLGNBQWMsVUFBVSxjQUFjO0FBQ3pELFVBQU0sVUFBVSxRQUFRLEtBQUssUUFBUSxXQUFXLE9BQU8sVUFBVSxJQUFJLEtBQUssUUFBUSxjQUFjLFVBQVU7QUFDMUcsV0FBTztBQUFBLE1BQ0wsQ0FBQyxPQUFPLFFBQVEsR0FBRyxNQUFNO0FBQ3ZCLGNBQU0sT0FBTyxNQUFNO0FBQ2pCLGlCQUFPLFFBQVEsS0FBSztBQUFBLFFBQ3RCO0FBQ0EsWUFBSSxjQUFjLFVBQVUsY0FBYyxRQUFRO0FBQ2hELGlCQUFPO0FBQUEsWUFDTDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBT0EsWUFBSSxjQUFjLGNBQWM7QUFDOUIsY0FBSSxnQkFBZ0I7QUFDcEIsaUJBQU87QUFBQSxZQUNMLE1BQU0sTUFBTTtBQUNWLGtCQUFJQyxXQUFVLEtBQUs7QUFFbkIscUJBQU8sQ0FBQ0EsU0FBUSxRQUFRLGtCQUFrQixVQUFhLFFBQVEsY0FBYyxLQUFLQSxTQUFRLE1BQU0sR0FBRyxNQUFNLEdBQUc7QUFDMUcsZ0JBQUFBLFdBQVUsS0FBSztBQUFBLGNBQ2pCO0FBQ0EsOEJBQWdCQSxTQUFRO0FBQ3hCLHFCQUFPQTtBQUFBLFlBQ1Q7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUlBLFlBQUksVUFBVSxLQUFLO0FBQ25CLFlBQUksYUFBYSxLQUFLO0FBQ3RCLGVBQU87QUFBQSxVQUNMLE1BQU0sTUFBTTtBQUNWLG1CQUFPLENBQUMsV0FBVyxRQUFRLFFBQVEsUUFBUSxNQUFNLEtBQUssV0FBVyxNQUFNLEdBQUcsTUFBTSxHQUFHO0FBRWpGLHdCQUFVO0FBQ1YsMkJBQWEsS0FBSztBQUFBLFlBQ3BCO0FBQ0Esa0JBQU0sU0FBUztBQUNmLHNCQUFVO0FBQ1YseUJBQWEsS0FBSztBQUNsQixtQkFBTztBQUFBLFVBQ1Q7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQSxPQUFPO0FBQ0wsV0FBTyxLQUFLLFFBQVEsS0FBSztBQUFBLEVBQzNCO0FBQ0Y7QUFDQSxJQUFPLHNCQUFROzs7QUN0R2YsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNWLFVBQVU7QUFBQTtBQUFBO0FBQUEsRUFHVixjQUFjO0FBQUEsRUFDZCxZQUFZLGdCQUFnQixNQUFNLFNBQVMsWUFBWSxRQUFRO0FBQzdELFNBQUssaUJBQWlCO0FBQ3RCLFNBQUssT0FBTztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssYUFBYTtBQUNsQixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsSUFBSSxvQkFBWSxNQUFNO0FBQUEsRUFDdkM7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFLO0FBQ1YsVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLEdBQUc7QUFDbkMsV0FBTyxXQUFXLFNBQVksT0FBTyxRQUFRO0FBQUEsRUFDL0M7QUFBQTtBQUFBLEVBR0EsV0FBVyxPQUFPLE9BQU8sV0FBVztBQUNsQyxRQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUc7QUFDdEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sT0FBTyxTQUFTLEdBQUc7QUFDMUQsY0FBUSxLQUFLLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUMxQyxVQUFJLFFBQVEsVUFBVSxPQUFPO0FBQzNCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQUs7QUFDWixVQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksR0FBRztBQUNuQyxXQUFPLFdBQVcsU0FBWSxLQUFLLGVBQWUsU0FBUyxPQUFPLEtBQUssSUFBSTtBQUFBLEVBQzdFO0FBQUE7QUFBQSxFQUdBLGFBQWEsT0FBTyxPQUFPLFdBQVc7QUFDcEMsUUFBSSxVQUFVLFVBQWEsVUFBVSxHQUFHO0FBQ3RDLGNBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxVQUFVLENBQUM7QUFDakIsZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQzFELGNBQVEsS0FBSyxLQUFLLGVBQWUsU0FBUyxPQUFPLEtBQUssQ0FBQztBQUN2RCxVQUFJLFFBQVEsVUFBVSxPQUFPO0FBQzNCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxjQUFjLE9BQU8sT0FBTyxXQUFXO0FBQ3JDLFFBQUksVUFBVSxVQUFhLFVBQVUsR0FBRztBQUN0QyxjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sVUFBVSxDQUFDO0FBQ2pCLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMxRCxjQUFRLEtBQUssSUFBSSxrQkFBVSxnQkFBZ0IsT0FBTyxHQUFHLEdBQUcsZ0JBQWdCLEtBQUssZUFBZSxPQUFPLE9BQU8sS0FBSyxDQUFDLEdBQUcsS0FBSyxlQUFlLFNBQVMsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUM5SixVQUFJLFFBQVEsVUFBVSxPQUFPO0FBQzNCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxZQUFZLE9BQU87QUFDakIsUUFBSTtBQUNKLFFBQUk7QUFDRixpQkFBVyxtQkFBVyxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDN0MsU0FBUyxLQUFLO0FBQ1osVUFBSSxJQUFJLFNBQVMsYUFBYTtBQUU1QjtBQUFBLE1BQ0Y7QUFDQSxZQUFNO0FBQUEsSUFDUjtBQUNBLFFBQUksQ0FBQyxLQUFLLGNBQWMsQ0FBQyxNQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ2hELFVBQUk7QUFJRixlQUFPLG1CQUFXLFFBQVE7QUFBQSxNQUM1QixTQUFTLEdBQUc7QUFDVjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBSUEsVUFBTSxPQUFPLENBQUM7QUFDZCxlQUFXLFFBQVEsVUFBVTtBQUMzQixVQUFJLEtBQUssUUFBUSxJQUFJLElBQUksR0FBRztBQUMxQixZQUFJO0FBQ0YsZUFBSyxLQUFLLG1CQUFXLElBQUksQ0FBQztBQUFBLFFBQzVCLFNBQVMsS0FBSztBQUFBLFFBRWQ7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFlBQVksV0FBVztBQUNyQixVQUFNLFdBQVcsS0FBSyxZQUFZLFVBQVUsS0FBSztBQUNqRCxRQUFJLGFBQWEsUUFBVztBQUMxQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsS0FBSyxjQUFjLENBQUMsTUFBTSxRQUFRLFFBQVEsR0FBRztBQUNoRCxVQUFJLEtBQUssUUFBUTtBQUNmLGNBQU0saUJBQWlCLEtBQUssUUFBUSxJQUFJLFFBQVE7QUFDaEQsWUFBSSxnQkFBZ0I7QUFDbEIsZ0JBQU0sSUFBSSxnQkFBZ0I7QUFBQSxRQUM1QjtBQUFBLE1BQ0Y7QUFDQSxXQUFLLFFBQVEsSUFBSTtBQUFBLFFBQ2YsS0FBSztBQUFBLFFBQ0wsT0FBTyxVQUFVO0FBQUEsTUFDbkIsQ0FBQztBQUFBLElBQ0gsT0FBTztBQUNMLFVBQUksS0FBSyxRQUFRO0FBQ2YsbUJBQVcsc0JBQXNCLFVBQVU7QUFDekMsZ0JBQU0saUJBQWlCLEtBQUssUUFBUSxJQUFJLGtCQUFrQjtBQUMxRCxjQUFJLGdCQUFnQjtBQUNsQixrQkFBTSxJQUFJLGdCQUFnQjtBQUFBLFVBQzVCO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxpQkFBVyxzQkFBc0IsVUFBVTtBQUN6QyxhQUFLLFFBQVEsSUFBSTtBQUFBLFVBQ2YsS0FBSztBQUFBLFVBQ0wsT0FBTyxVQUFVO0FBQUEsUUFDbkIsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQSxFQUlBLGFBQWEsUUFBUTtBQUNuQixVQUFNLFdBQVcsS0FBSyxZQUFZLE9BQU8sS0FBSztBQUM5QyxRQUFJLGFBQWEsUUFBVztBQUMxQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsS0FBSyxjQUFjLENBQUMsTUFBTSxRQUFRLFFBQVEsR0FBRztBQUNoRCxXQUFLLFFBQVEsb0JBQW9CLFVBQVUsT0FBTyxHQUFHO0FBQUEsSUFDdkQsT0FBTztBQUNMLGlCQUFXLHNCQUFzQixVQUFVO0FBQ3pDLGFBQUssUUFBUSxvQkFBb0Isb0JBQW9CLE9BQU8sR0FBRztBQUFBLE1BQ2pFO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFdBQVcsYUFBYTtBQUN0QixRQUFJLEtBQUssYUFBYTtBQUNwQixZQUFNLElBQUksTUFBTSwyQkFBMkI7QUFBQSxJQUM3QztBQUNBLGdCQUFZLGtCQUFrQjtBQUFBLE1BQzVCLFdBQVcsTUFBTTtBQUNmLFlBQUk7QUFFRixxQkFBVyxVQUFVLEtBQUssZUFBZSxRQUFRLE9BQU8sR0FBRztBQUN6RCxpQkFBSyxZQUFZLE1BQU07QUFBQSxVQUN6QjtBQUNBLGVBQUssY0FBYztBQUFBLFFBQ3JCLFNBQVMsS0FBSztBQUVaLHNCQUFZLE9BQU8sSUFBSSxJQUFJO0FBQUEsUUFDN0I7QUFBQSxNQUNGO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsTUFBTSxPQUFPO0FBQ1gsUUFBSSxRQUFRO0FBR1osZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUssR0FBRztBQUMvQyxlQUFTO0FBQUEsSUFDWDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLGdCQUFROzs7QUNwTWYsSUFBTSxrQkFBa0IsQ0FBQyxTQUFTLFdBQVc7QUFHM0MsTUFBSSxZQUFZLFVBQWEsWUFBWSxRQUFRLE9BQU8sWUFBWSxZQUFZLFFBQVEsYUFBYSxXQUFXLFdBQVcsQ0FBQyxNQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ25KLGNBQVUsUUFBUSxTQUFTO0FBQUEsRUFDN0I7QUFDQSxNQUFJLE9BQU8sWUFBWSxVQUFVO0FBQy9CLFFBQUksWUFBWSxNQUFNLFdBQVcsVUFBVTtBQUN6QztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBR0YsWUFBTTtBQUFBO0FBQUEsUUFFTjtBQUFBO0FBQ0EsVUFBSSxRQUFRLFVBQVUsS0FBSyxxQkFBcUIsS0FBSyxPQUFPLEdBQUc7QUFDN0Q7QUFBQSxNQUNGO0FBQUEsSUFDRixTQUFTLEtBQUs7QUFDWixZQUFNLElBQUksWUFBWSxJQUFJLE9BQU87QUFBQSxJQUNuQztBQUNBLFFBQUksUUFBUSxRQUFRLEdBQUcsS0FBSyxHQUFHO0FBQzdCLFlBQU0sSUFBSSxZQUFZLHdFQUF3RTtBQUFBLElBQ2hHO0FBQUEsRUFDRjtBQUNBLE1BQUksTUFBTSxRQUFRLE9BQU8sS0FBSyxRQUFRLFNBQVMsR0FBRztBQUNoRCxRQUFJLFFBQVE7QUFFVixZQUFNLElBQUksWUFBWSxvRUFBb0U7QUFBQSxJQUM1RjtBQUNBLGVBQVcsUUFBUSxTQUFTO0FBQzFCLHNCQUFnQixNQUFNLE9BQU87QUFBQSxJQUMvQjtBQUNBO0FBQUEsRUFDRixXQUFXLE9BQU8sWUFBWSxZQUFZLFFBQVEsUUFBUSxHQUFHLEtBQUssR0FBRztBQUNuRSxjQUFVLFFBQVEsTUFBTSxHQUFHO0FBQzNCLGVBQVcsUUFBUSxTQUFTO0FBQzFCLHNCQUFnQixNQUFNLFFBQVE7QUFBQSxJQUNoQztBQUNBO0FBQUEsRUFDRjtBQUNBLFFBQU0sSUFBSSxZQUFZO0FBQ3hCO0FBQ0EsSUFBTywwQkFBUTs7O0FDN0JmLElBQU1DLDRCQUEyQixpQkFBZTtBQUM5QyxNQUFJLFlBQVksZ0JBQWdCLFNBQVM7QUFDdkMsVUFBTSxJQUFJLGtCQUFrQjtBQUFBLEVBQzlCO0FBQ0EsTUFBSSxZQUFZLFlBQVksV0FBVyxVQUFVO0FBQy9DLFVBQU0sSUFBSSx5QkFBeUI7QUFBQSxFQUNyQztBQUNGO0FBQ0EsSUFBTSxvQkFBb0IsQ0FBQyxhQUFhLE9BQU8sUUFBUTtBQUNyRCxFQUFBQSwwQkFBeUIsV0FBVztBQUNwQyxNQUFJLFlBQVksWUFBWSxTQUFTLFlBQVk7QUFDL0MsVUFBTSxJQUFJLGNBQWM7QUFBQSxFQUMxQjtBQUNBLE1BQUksWUFBWSxZQUFZLE1BQU07QUFDaEMsUUFBSSxRQUFRLFFBQVc7QUFDckIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsdUJBQXVCLE9BQU8sWUFBWSxXQUFXO0FBQ25FLE1BQUksWUFBWSxZQUFZLE1BQU07QUFDaEMsVUFBTSxVQUFVLG1CQUFXLFlBQVksU0FBUyxLQUFLO0FBQ3JELFFBQUksUUFBUSxTQUFTLFNBQVM7QUFDNUIseUJBQVcsUUFBUSxHQUFHO0FBQUEsSUFDeEIsT0FBTztBQUNMLFVBQUksQ0FBQyxZQUFZLGdCQUFnQixjQUFjO0FBQzdDLGNBQU0sSUFBSSxVQUFVO0FBQUEsTUFDdEIsV0FBVyxDQUFDLHFCQUFhLFlBQVksU0FBUyxLQUFLLEdBQUc7QUFDcEQsY0FBTSxJQUFJLFVBQVU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsTUFBSSxZQUFZLFlBQVksUUFBUSxZQUFZLGdCQUFnQixpQkFBaUIsUUFBUSxRQUFRLFFBQVc7QUFDMUcsVUFBTSxJQUFJLFVBQVU7QUFBQSxFQUN0QjtBQUNBLE1BQUksUUFBUSxRQUFXO0FBQ3JCLFVBQU0sbUJBQVcsR0FBRztBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLE9BQU87QUFBQSxFQUNUO0FBQ0Y7QUFHQSxJQUFNLGlCQUFOLE1BQXFCO0FBQUEsRUFDbkIsZ0JBQWdCLG9CQUFJLElBQUk7QUFBQSxFQUN4QixZQUFZLGFBQWEsZ0JBQWdCO0FBQ3ZDLFNBQUssa0JBQWtCO0FBQ3ZCLFNBQUssUUFBUSxlQUFlO0FBQzVCLFNBQUssVUFBVSxXQUFXLGVBQWUsT0FBTztBQUNoRCxTQUFLLGdCQUFnQixlQUFlO0FBQ3BDLFNBQUssY0FBYztBQUNuQixTQUFLLGFBQWEsSUFBSSwwQkFBa0IsR0FBRyxNQUFNLEtBQUssZUFBZSxXQUFXLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ2hHO0FBQUEsRUFDQSxJQUFJLE9BQU87QUFDVCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksS0FBSyxNQUFNO0FBQ2IsVUFBTSxjQUFjLEtBQUs7QUFDekIsUUFBSSxDQUFDLFlBQVksR0FBRyxrQ0FBa0M7QUFDcEQsWUFBTSxZQUFZLFdBQVcsV0FBVyxJQUFJLGtCQUFrQixJQUFJLElBQUkseUJBQXlCO0FBQUEsSUFDakc7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixXQUFPLE9BQU8sSUFBSTtBQUNsQixRQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3ZCO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxnQkFBZ0IsWUFBWSxnQkFBZ0IsSUFBSSxJQUFJLEdBQUc7QUFDOUQsWUFBTSxJQUFJLGdCQUFnQjtBQUFBLElBQzVCO0FBQ0EsVUFBTSxVQUFVLEtBQUs7QUFDckIsVUFBTSxzQkFBc0IsQ0FBQyxHQUFHLFlBQVksR0FBRyxnQkFBZ0I7QUFDL0QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxnQkFBZ0IsT0FBTztBQUM1QixTQUFLLFlBQVksbUJBQW1CLE9BQU8sT0FBTztBQUNsRCxTQUFLLFlBQVksbUJBQW1CLElBQUksTUFBTSxJQUFJO0FBQ2xELFNBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLE9BQU8sT0FBTztBQUMvRCxTQUFLLGdCQUFnQixZQUFZLGdCQUFnQixJQUFJLE1BQU0sS0FBSyxlQUFlO0FBQy9FLGdCQUFZLEdBQUcsbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsTUFBTSxLQUFLLEtBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLEtBQUssQ0FBQyxFQUFFLE9BQU8scUJBQW1CO0FBQ3ZKLFlBQU0sY0FBYyxLQUFLLGdCQUFnQixZQUFZLGdCQUFnQixJQUFJLGVBQWU7QUFDeEYsYUFBTyxlQUFlLENBQUMsWUFBWTtBQUFBLElBQ3JDLENBQUMsRUFBRSxLQUFLLENBQUM7QUFDVCxVQUFNLFdBQVcsSUFBSSxJQUFJLFlBQVksTUFBTTtBQUMzQyxVQUFNLGlDQUFpQyxDQUFDLEdBQUcsWUFBWSxnQkFBZ0I7QUFDdkUsU0FBSyxZQUFZLE9BQU8sT0FBTyxPQUFPO0FBQ3RDLGdCQUFZLE9BQU8sSUFBSSxJQUFJO0FBQzNCLGdCQUFZLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxZQUFZLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFHN0YsUUFBSSxDQUFDLEtBQUssWUFBWSxxQkFBcUIsSUFBSSxLQUFLLGVBQWUsR0FBRztBQUNwRSxrQkFBWSxhQUFhLEtBQUssTUFBTTtBQUNsQyxhQUFLLFFBQVE7QUFDYixhQUFLLGdCQUFnQixPQUFPO0FBQzVCLGFBQUssWUFBWSxtQkFBbUIsT0FBTyxJQUFJO0FBQy9DLGFBQUssWUFBWSxtQkFBbUIsSUFBSSxTQUFTLElBQUk7QUFDckQsYUFBSyxnQkFBZ0IsWUFBWSxnQkFBZ0IsT0FBTyxJQUFJO0FBQzVELGFBQUssZ0JBQWdCLFlBQVksZ0JBQWdCLElBQUksU0FBUyxLQUFLLGVBQWU7QUFDbEYsb0JBQVksR0FBRyxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxtQkFBbUI7QUFDOUUsb0JBQVksU0FBUztBQUNyQixvQkFBWSxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyw4QkFBOEI7QUFBQSxNQUN4RixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLElBQUksT0FBTyxLQUFLO0FBQ2QsUUFBSSxVQUFVLFdBQVcsR0FBRztBQUMxQixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxTQUFTLGtCQUFrQixNQUFNLE9BQU8sR0FBRztBQUNqRCxXQUFPLEtBQUssWUFBWSxrQkFBa0I7QUFBQSxNQUN4QyxXQUFXLEtBQUssZ0JBQWdCLFlBQVksS0FBSyxLQUFLLGlCQUFpQixRQUFRLE9BQU8sS0FBSyxZQUFZLFlBQVk7QUFBQSxNQUNuSCxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsSUFBSSxPQUFPLEtBQUs7QUFDZCxRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLFNBQVMsa0JBQWtCLE1BQU0sT0FBTyxHQUFHO0FBQ2pELFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsWUFBWSxLQUFLLEtBQUssaUJBQWlCLFFBQVEsTUFBTSxLQUFLLFlBQVksWUFBWTtBQUFBLE1BQ2xILFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxPQUFPLEtBQUs7QUFDVixRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLEtBQUssWUFBWSxTQUFTLFlBQVk7QUFDeEMsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUNBLFFBQUksRUFBRSxlQUFlLHNCQUFjO0FBQ2pDLFlBQU0sbUJBQVcsR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixhQUFhLEtBQUssS0FBSyxpQkFBaUIsS0FBSyxLQUFLLFlBQVksWUFBWTtBQUFBLE1BQzFHLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxJQUFJLEtBQUs7QUFDUCxRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLEVBQUUsZUFBZSxzQkFBYztBQUNqQyxZQUFNLG1CQUFXLEdBQUc7QUFBQSxJQUN0QjtBQUNBLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsU0FBUyxLQUFLLEtBQUssaUJBQWlCLEdBQUc7QUFBQSxNQUN2RSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFPLGdCQUFnQixPQUFPO0FBQzVCLFVBQU0sVUFBVSw2QkFBcUIsZ0JBQWdCLE9BQU8sVUFBVSxNQUFNO0FBQzVFLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFVBQU0sUUFBUSx3QkFBZ0IsUUFBUSxLQUFLO0FBQzNDLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsYUFBYSxLQUFLLEtBQUssaUJBQWlCLE9BQU8sUUFBUSxPQUFPLFFBQVEsU0FBUztBQUFBLE1BQy9HLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBSztBQUNWLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksRUFBRSxlQUFlLHNCQUFjO0FBQ2pDLFlBQU0sbUJBQVcsR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixPQUFPLEtBQUssS0FBSyxpQkFBaUIsR0FBRztBQUFBLE1BQ3JFLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFdBQVcsZ0JBQWdCLE9BQU87QUFDaEMsVUFBTSxVQUFVLDZCQUFxQixnQkFBZ0IsT0FBTyxVQUFVLE1BQU07QUFDNUUsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixRQUFRLEtBQUs7QUFDM0MsV0FBTyxLQUFLLFlBQVksa0JBQWtCO0FBQUEsTUFDeEMsV0FBVyxLQUFLLGdCQUFnQixXQUFXLEtBQUssS0FBSyxpQkFBaUIsT0FBTyxRQUFRLE9BQU8sUUFBUSxTQUFTO0FBQUEsTUFDN0csUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsY0FBYyxTQUFTO0FBQ3JCLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUksWUFBWSxRQUFXO0FBQ3pCLFVBQUksUUFBUSxVQUFVLFFBQVc7QUFDL0IsZ0JBQVEsUUFBUTtBQUFBLE1BQ2xCO0FBQ0EsVUFBSSxRQUFRLFVBQVUsUUFBVztBQUMvQixnQkFBUSxxQkFBYSxRQUFRLE9BQU8sZUFBZTtBQUFBLE1BQ3JEO0FBQ0EsVUFBSSxRQUFRLGNBQWMsUUFBVztBQUNuQyxvQkFBWSxRQUFRO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQ0EsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsVUFBTSxRQUFRLHdCQUFnQixLQUFLO0FBQ25DLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsY0FBYyxLQUFLLEtBQUssaUJBQWlCLE9BQU8sT0FBTyxTQUFTO0FBQUEsTUFDaEcsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLFFBQVE7QUFDTixJQUFBQSwwQkFBeUIsSUFBSTtBQUM3QixRQUFJLEtBQUssWUFBWSxTQUFTLFlBQVk7QUFDeEMsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUNBLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsS0FBSyxnQkFBZ0IsTUFBTSxLQUFLLEtBQUssaUJBQWlCLEtBQUssWUFBWSxZQUFZO0FBQUEsTUFDOUYsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLFdBQVcsT0FBTyxXQUFXO0FBQzNCLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksVUFBVSxNQUFNO0FBQ2xCLGNBQVE7QUFBQSxJQUNWO0FBQ0EsUUFBSSxVQUFVLFVBQWEsRUFBRSxpQkFBaUIsc0JBQWM7QUFDMUQsY0FBUSxvQkFBWSxLQUFLLG1CQUFXLEtBQUssQ0FBQztBQUFBLElBQzVDO0FBQ0EsVUFBTSxVQUFVLElBQUksbUJBQVc7QUFDL0IsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsY0FBYyxLQUFLO0FBQzNCLFVBQU0sU0FBUyxJQUFJLDJCQUFtQixNQUFNLE9BQU8sV0FBVyxPQUFPO0FBQ3JFLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsT0FBTyxTQUFTLEtBQUssTUFBTTtBQUFBLE1BQ3RDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsY0FBYyxPQUFPLFdBQVc7QUFDOUIsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsUUFBSSxVQUFVLE1BQU07QUFDbEIsY0FBUTtBQUFBLElBQ1Y7QUFDQSxRQUFJLFVBQVUsVUFBYSxFQUFFLGlCQUFpQixzQkFBYztBQUMxRCxjQUFRLG9CQUFZLEtBQUssbUJBQVcsS0FBSyxDQUFDO0FBQUEsSUFDNUM7QUFDQSxVQUFNLFVBQVUsSUFBSSxtQkFBVztBQUMvQixZQUFRLFNBQVM7QUFDakIsWUFBUSxjQUFjLEtBQUs7QUFDM0IsVUFBTSxTQUFTLElBQUksa0JBQVUsTUFBTSxPQUFPLFdBQVcsU0FBUyxJQUFJO0FBQ2xFLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsT0FBTyxTQUFTLEtBQUssTUFBTTtBQUFBLE1BQ3RDO0FBQUEsTUFDQSxRQUFRO0FBQUEsSUFDVixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUE7QUFBQSxFQUlBLFlBQVksTUFBTSxTQUFTLHFCQUFxQixDQUFDLEdBQUc7QUFDbEQsUUFBSSxVQUFVLFNBQVMsR0FBRztBQUN4QixZQUFNLElBQUksVUFBVTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxhQUFhLG1CQUFtQixlQUFlLFNBQVksbUJBQW1CLGFBQWE7QUFDakcsVUFBTSxTQUFTLG1CQUFtQixXQUFXLFNBQVksbUJBQW1CLFNBQVM7QUFDckYsUUFBSSxLQUFLLFlBQVksU0FBUyxpQkFBaUI7QUFDN0MsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsSUFBQUEsMEJBQXlCLElBQUk7QUFDN0IsUUFBSSxLQUFLLFdBQVcsU0FBUyxJQUFJLEdBQUc7QUFDbEMsWUFBTSxJQUFJLGdCQUFnQjtBQUFBLElBQzVCO0FBQ0EsNEJBQWdCLE9BQU87QUFDdkIsUUFBSSxNQUFNLFFBQVEsT0FBTyxLQUFLLFlBQVk7QUFDeEMsWUFBTSxJQUFJLG1CQUFtQjtBQUFBLElBQy9CO0FBVUEsVUFBTSxhQUFhLENBQUMsR0FBRyxLQUFLLFVBQVU7QUFDdEMsVUFBTSxRQUFRLElBQUksY0FBTSxLQUFLLGlCQUFpQixNQUFNLFNBQVMsWUFBWSxNQUFNO0FBQy9FLFNBQUssV0FBVyxNQUFNLElBQUk7QUFDMUIsU0FBSyxXQUFXLE1BQU07QUFDdEIsU0FBSyxZQUFZLGdCQUFnQixJQUFJLEtBQUs7QUFDMUMsU0FBSyxnQkFBZ0IsV0FBVyxJQUFJLE1BQU0sS0FBSztBQUMvQyxVQUFNLFdBQVcsS0FBSyxXQUFXO0FBRWpDLFNBQUssWUFBWSxhQUFhLEtBQUssTUFBTTtBQUN2QyxZQUFNLFVBQVU7QUFDaEIsV0FBSyxhQUFhLElBQUksMEJBQWtCLEdBQUcsVUFBVTtBQUNyRCxXQUFLLGdCQUFnQixXQUFXLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDbkQsQ0FBQztBQUNELFdBQU8sSUFBSSxpQkFBUyxNQUFNLEtBQUs7QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxNQUFNLE1BQU07QUFDVixRQUFJLFVBQVUsV0FBVyxHQUFHO0FBQzFCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxRQUFJLEtBQUssZ0JBQWdCLFdBQVcsS0FBSyxZQUFZLFdBQVcsWUFBWTtBQUMxRSxZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxVQUFNLFFBQVEsS0FBSyxjQUFjLElBQUksSUFBSTtBQUN6QyxRQUFJLFVBQVUsUUFBVztBQUN2QixhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sV0FBVyxLQUFLLGdCQUFnQixXQUFXLElBQUksSUFBSTtBQUN6RCxRQUFJLENBQUMsS0FBSyxXQUFXLFNBQVMsSUFBSSxLQUFLLGFBQWEsUUFBVztBQUM3RCxZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsVUFBTSxTQUFTLElBQUksaUJBQVMsTUFBTSxRQUFRO0FBQzFDLFNBQUssY0FBYyxJQUFJLE1BQU0sTUFBTTtBQUNuQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsWUFBWSxNQUFNO0FBQ2hCLFFBQUksVUFBVSxXQUFXLEdBQUc7QUFDMUIsWUFBTSxJQUFJLFVBQVU7QUFBQSxJQUN0QjtBQUNBLFFBQUksS0FBSyxZQUFZLFNBQVMsaUJBQWlCO0FBQzdDLFlBQU0sSUFBSSxrQkFBa0I7QUFBQSxJQUM5QjtBQUNBLElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFVBQU0sV0FBVyxLQUFLLGdCQUFnQixXQUFXLElBQUksSUFBSTtBQUN6RCxRQUFJLGFBQWEsUUFBVztBQUMxQixZQUFNLElBQUksY0FBYztBQUFBLElBQzFCO0FBQ0EsU0FBSyxZQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ3ZDLGVBQVMsVUFBVTtBQUNuQixXQUFLLGdCQUFnQixXQUFXLElBQUksU0FBUyxNQUFNLFFBQVE7QUFDM0QsV0FBSyxXQUFXLE1BQU0sU0FBUyxJQUFJO0FBQ25DLFdBQUssV0FBVyxNQUFNO0FBQUEsSUFDeEIsQ0FBQztBQUNELFNBQUssYUFBYSxJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxLQUFLLFVBQVUsRUFBRSxPQUFPLGVBQWE7QUFDekYsYUFBTyxjQUFjO0FBQUEsSUFDdkIsQ0FBQyxDQUFDO0FBQ0YsYUFBUyxVQUFVO0FBRW5CLFNBQUssWUFBWSxrQkFBa0I7QUFBQSxNQUNqQyxXQUFXLE1BQU07QUFDZixjQUFNLFlBQVksS0FBSyxnQkFBZ0IsV0FBVyxJQUFJLElBQUk7QUFJMUQsWUFBSSxhQUFhLFdBQVc7QUFDMUIsZUFBSyxnQkFBZ0IsV0FBVyxPQUFPLElBQUk7QUFBQSxRQUM3QztBQUFBLE1BQ0Y7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sS0FBSztBQUNULElBQUFBLDBCQUF5QixJQUFJO0FBQzdCLFFBQUksUUFBUSxNQUFNO0FBQ2hCLFlBQU07QUFBQSxJQUNSO0FBQ0EsUUFBSSxRQUFRLFVBQWEsRUFBRSxlQUFlLHNCQUFjO0FBQ3RELFlBQU0sb0JBQVksS0FBSyxtQkFBVyxHQUFHLENBQUM7QUFBQSxJQUN4QztBQUNBLFdBQU8sS0FBSyxZQUFZLGtCQUFrQjtBQUFBLE1BQ3hDLFdBQVcsTUFBTTtBQUNmLGVBQU8sS0FBSyxnQkFBZ0IsTUFBTSxHQUFHO0FBQUEsTUFDdkM7QUFBQSxNQUNBLFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHlCQUFROzs7QUNoWmYsSUFBTSxRQUFOLE1BQVk7QUFBQSxFQUNWLFlBQVksQ0FBQztBQUFBLEVBQ2IsT0FBTztBQUFBLEVBQ1Asa0JBQWtCO0FBQUEsRUFDbEIsWUFBWTtBQUFBLEVBQ1osaUJBQWlCO0FBQUE7QUFBQSxFQUdqQixxQkFBcUI7QUFBQSxFQUNyQiw4QkFBOEI7QUFBQSxFQUM5QixXQUFXO0FBQUEsRUFDWCxjQUFjO0FBQUEsRUFDZCxhQUFhO0FBQUEsRUFDYixTQUFTO0FBQUEsRUFDVCxnQkFBZ0I7QUFBQSxFQUNoQixhQUFhO0FBQUEsRUFDYixtQkFBbUI7QUFBQSxFQUNuQixZQUFZO0FBQUEsRUFDWixZQUFZLEtBQUssSUFBSTtBQUFBLEVBQ3JCLFlBQVksTUFBTSxnQkFBZ0IsQ0FBQyxHQUFHO0FBQ3BDLFNBQUssT0FBTztBQUNaLFNBQUssVUFBVSxjQUFjLFlBQVksU0FBWSxjQUFjLFVBQVU7QUFDN0UsU0FBSyxhQUFhLGNBQWMsZUFBZSxTQUFZLGNBQWMsYUFBYTtBQUFBLEVBQ3hGO0FBQUEsRUFDQSxpQkFBaUI7QUFDZixRQUFJLEtBQUssWUFBWTtBQUNuQixXQUFLLFdBQVc7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGtCQUFrQjtBQUNoQixTQUFLLHFCQUFxQjtBQUFBLEVBQzVCO0FBQUEsRUFDQSwyQkFBMkI7QUFDekIsU0FBSyxxQkFBcUI7QUFDMUIsU0FBSyw4QkFBOEI7QUFBQSxFQUNyQztBQUNGO0FBQ0EsSUFBTyxvQkFBUTs7O0FDM0JmLFNBQVMsMkJBQTJCO0FBQ2xDLE1BQUksT0FBTyxjQUFjLGVBQWUsUUFBUSxLQUFLLFVBQVUsU0FBUyxHQUFHO0FBQ3pFLFVBQU0sZ0NBQWdDLEtBQUs7QUFDM0MsV0FBTyxJQUFJLDhCQUE4QixxQkFBcUIsRUFBRTtBQUFBLEVBQ2xFLE9BQU87QUFDTCxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBT0EsSUFBTSxvQkFBb0IsT0FBTyxjQUFjLGdCQUFnQixRQUFNLFVBQVUsU0FBUyxFQUFFO0FBRzFGLElBQU0sZUFBZSxRQUFNLFdBQVcsSUFBSSxDQUFDO0FBUXBDLElBQU0sWUFBWSxRQUFNO0FBQzdCLFFBQU0sZUFBZSxXQUFXLGdCQUFnQix5QkFBeUIsS0FBSyxxQkFBcUI7QUFDbkcsZUFBYSxFQUFFO0FBQ2pCOzs7QUMvQkEsSUFBTSwyQkFBMkIsQ0FBQyxTQUFTLFNBQVMsVUFBVTtBQUU5RCxJQUFNLGlCQUFOLGNBQTZCLHdCQUFnQjtBQUFBLEVBQzNDLFNBQVM7QUFBQSxFQUNULFdBQVc7QUFBQSxFQUNYLGVBQWUsQ0FBQztBQUFBLEVBQ2hCLHFCQUFxQixvQkFBSSxJQUFJO0FBQUEsRUFDN0IsZUFBZTtBQUFBLEVBQ2YsUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsYUFBYTtBQUFBLEVBQ2IsVUFBVTtBQUFBLEVBQ1Ysd0JBQXdCLG9CQUFJLElBQUk7QUFBQSxFQUNoQyxZQUFZLENBQUM7QUFBQSxFQUNiLGtCQUFrQixvQkFBSSxJQUFJO0FBQUEsRUFDMUIsdUJBQXVCLG9CQUFJLElBQUk7QUFBQSxFQUMvQixZQUFZLFlBQVksTUFBTSxZQUFZLElBQUk7QUFDNUMsVUFBTTtBQUNOLFNBQUssU0FBUyxJQUFJLElBQUksVUFBVTtBQUNoQyxTQUFLLE9BQU87QUFDWixTQUFLLGFBQWE7QUFDbEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxNQUFNLEtBQUssS0FBSyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQy9FLGVBQVcsUUFBUSwwQkFBMEI7QUFJM0MsV0FBSyxpQkFBaUIsTUFBTSxNQUFNO0FBQ2hDLGFBQUssc0JBQXNCLElBQUksSUFBSSxJQUFJO0FBQUEsTUFDekMsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUztBQUNkLGVBQVcsS0FBSyxLQUFLLGFBQWEsUUFBUSxHQUFHO0FBQzNDLFFBQUU7QUFBQSxJQUNKO0FBQ0EsUUFBSSxZQUFZLE1BQU07QUFDcEIsWUFBTSxJQUFJLElBQUksYUFBYSxRQUFXLE9BQU87QUFDN0MsV0FBSyxRQUFRO0FBQUEsSUFDZjtBQUdBLGVBQVc7QUFBQSxNQUNUO0FBQUEsSUFDRixLQUFLLEtBQUssV0FBVztBQUNuQixVQUFJLFFBQVEsZUFBZSxRQUFRO0FBQ2pDLGdCQUFRLGFBQWE7QUFDckIsWUFBSSxRQUFRLFFBQVE7QUFLbEIsb0JBQVUsTUFBTTtBQUVkLG9CQUFRLFNBQVM7QUFFakIsb0JBQVEsUUFBUSxJQUFJLFdBQVc7QUFJL0Isa0JBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxjQUNuQyxTQUFTO0FBQUEsY0FDVCxZQUFZO0FBQUEsWUFDZCxDQUFDO0FBQ0Qsa0JBQU0sWUFBWSxDQUFDLEtBQUssSUFBSSxJQUFJO0FBQ2hDLGdCQUFJO0FBQ0Ysc0JBQVEsY0FBYyxLQUFLO0FBQUEsWUFDN0IsU0FBUyxNQUFNO0FBQ2Isa0JBQUksS0FBSyxXQUFXLFVBQVU7QUFDNUIscUJBQUssT0FBTyxZQUFZO0FBQUEsY0FDMUI7QUFBQSxZQUNGO0FBQUEsVUFDRixDQUFDO0FBQUEsUUFDSDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBR0EsY0FBVSxNQUFNO0FBSWQsWUFBTSx1QkFBdUIsS0FBSyxTQUFTO0FBQzNDLFVBQUksc0JBQXNCO0FBQ3hCLGFBQUssR0FBRyxhQUFhLGNBQWMsS0FBSyxHQUFHLGFBQWEsWUFBWSxPQUFPLGdCQUFjLENBQUMsV0FBVyxhQUFhLGFBQWEsU0FBUyxJQUFJLENBQUM7QUFBQSxNQUMvSTtBQUVBLFlBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxRQUNuQyxTQUFTO0FBQUEsUUFDVCxZQUFZO0FBQUEsTUFDZCxDQUFDO0FBQ0QsWUFBTSxZQUFZLENBQUMsS0FBSyxFQUFFO0FBQzFCLFdBQUssY0FBYyxLQUFLO0FBR3hCLFVBQUksc0JBQXNCO0FBRXhCLGNBQU0sVUFBVSxLQUFLO0FBRXJCLGdCQUFRLGNBQWM7QUFFdEIsZ0JBQVEsU0FBUztBQUFBLE1BQ25CO0FBQUEsSUFDRixDQUFDO0FBQ0QsU0FBSyxjQUFjO0FBQUEsRUFDckI7QUFBQSxFQUNBLFFBQVE7QUFDTixRQUFJLEtBQUssV0FBVyxnQkFBZ0IsS0FBSyxXQUFXLFlBQVk7QUFDOUQsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsU0FBSyxTQUFTO0FBQ2QsU0FBSyxPQUFPLElBQUk7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxZQUFZLE1BQU07QUFDaEIsUUFBSSxLQUFLLFdBQVcsVUFBVTtBQUM1QixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxVQUFNLGNBQWMsS0FBSyxtQkFBbUIsSUFBSSxJQUFJO0FBQ3BELFFBQUksZ0JBQWdCLFFBQVc7QUFDN0IsYUFBTztBQUFBLElBQ1Q7QUFDQSxVQUFNLGlCQUFpQixLQUFLLEdBQUcsYUFBYSxnQkFBZ0IsSUFBSSxJQUFJO0FBQ3BFLFFBQUksQ0FBQyxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssbUJBQW1CLFFBQVc7QUFDMUQsWUFBTSxJQUFJLGNBQWM7QUFBQSxJQUMxQjtBQUNBLFVBQU0sZUFBZSxJQUFJLHVCQUFlLE1BQU0sY0FBYztBQUM1RCxTQUFLLG1CQUFtQixJQUFJLE1BQU0sWUFBWTtBQUM5QyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxrQkFBa0IsS0FBSztBQUNyQixVQUFNLFNBQVMsSUFBSTtBQUNuQixVQUFNLFlBQVksSUFBSTtBQUN0QixRQUFJLFVBQVUsT0FBTyxPQUFPLEtBQUssU0FBUyxJQUFJLElBQUksVUFBVTtBQUM1RCxRQUFJLEtBQUssV0FBVyxVQUFVO0FBQzVCLFlBQU0sSUFBSSx5QkFBeUI7QUFBQSxJQUNyQztBQUdBLFFBQUksQ0FBQyxTQUFTO0FBQ1osVUFBSSxDQUFDLFFBQVE7QUFFWCxrQkFBVSxJQUFJLG1CQUFXO0FBQUEsTUFDM0IsT0FBTztBQUNMLGtCQUFVLElBQUksbUJBQVc7QUFDekIsZ0JBQVEsU0FBUztBQUNqQixnQkFBUSxjQUFjLE9BQU87QUFBQSxNQUMvQjtBQUFBLElBQ0Y7QUFDQSxTQUFLLFVBQVUsS0FBSztBQUFBLE1BQ2xCO0FBQUEsTUFDQTtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxTQUFTO0FBQ1AsU0FBSyxXQUFXO0FBR2hCLFFBQUk7QUFDSixRQUFJO0FBQ0osV0FBTyxLQUFLLFVBQVUsU0FBUyxHQUFHO0FBQ2hDLFlBQU0sSUFBSSxLQUFLLFVBQVUsTUFBTTtBQUcvQixVQUFJLEtBQUssRUFBRSxRQUFRLGVBQWUsUUFBUTtBQUN4QyxrQkFBVSxFQUFFO0FBQ1osb0JBQVksRUFBRTtBQUNkO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFdBQVcsV0FBVztBQUN4QixVQUFJLENBQUMsUUFBUSxRQUFRO0FBR25CLGtCQUFVO0FBQUEsTUFDWixPQUFPO0FBQ0wsWUFBSTtBQUNKLFlBQUk7QUFDSixZQUFJO0FBQ0YsZ0JBQU0sU0FBUyxVQUFVO0FBQ3pCLGtCQUFRLGFBQWE7QUFDckIsa0JBQVEsU0FBUztBQUNqQixrQkFBUSxRQUFRO0FBR2hCLGNBQUksS0FBSyxXQUFXLFlBQVk7QUFDOUIsaUJBQUssU0FBUztBQUFBLFVBQ2hCO0FBQ0Esa0JBQVEsSUFBSSxrQkFBVSxXQUFXO0FBQUEsWUFDL0IsU0FBUztBQUFBLFlBQ1QsWUFBWTtBQUFBLFVBQ2QsQ0FBQztBQUFBLFFBQ0gsU0FBUyxLQUFLO0FBQ1osa0JBQVEsYUFBYTtBQUNyQixrQkFBUSxTQUFTO0FBQ2pCLGtCQUFRLFFBQVE7QUFHaEIsY0FBSSxLQUFLLFdBQVcsWUFBWTtBQUM5QixpQkFBSyxTQUFTO0FBQUEsVUFDaEI7QUFDQSxrQkFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxZQUM3QixTQUFTO0FBQUEsWUFDVCxZQUFZO0FBQUEsVUFDZCxDQUFDO0FBQ0QsMEJBQWdCLEtBQUssT0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQUEsUUFDakQ7QUFDQSxZQUFJO0FBQ0YsZ0JBQU0sWUFBWSxDQUFDLEtBQUssSUFBSSxJQUFJO0FBQ2hDLGtCQUFRLGNBQWMsS0FBSztBQUFBLFFBQzdCLFNBQVMsTUFBTTtBQUNiLGNBQUksS0FBSyxXQUFXLFVBQVU7QUFDNUIsaUJBQUssT0FBTyxZQUFZO0FBQ3hCLDRCQUFnQjtBQUFBLFVBQ2xCO0FBQUEsUUFDRjtBQUdBLFlBQUksQ0FBQyxNQUFNLFVBQVU7QUFDbkIsY0FBSSxlQUFlO0FBQ2pCLDBCQUFjO0FBQUEsVUFDaEI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUdBLGdCQUFVLEtBQUssT0FBTyxLQUFLLElBQUksQ0FBQztBQUNoQztBQUFBLElBQ0Y7QUFHQSxRQUFJLEtBQUssV0FBVyxZQUFZO0FBRTlCLFdBQUssY0FBYztBQUNuQixVQUFJLENBQUMsS0FBSyxPQUFPO0FBQ2YsY0FBTSxRQUFRLElBQUksa0JBQVUsVUFBVTtBQUN0QyxhQUFLLGNBQWMsS0FBSztBQUFBLE1BQzFCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGdCQUFnQjtBQUNkLFNBQUssU0FBUztBQUtkLGNBQVUsTUFBTTtBQUNkLFlBQU07QUFBQSxRQUNKO0FBQUEsTUFDRixJQUFJLEtBQUssR0FBRztBQUNaLFlBQU0sTUFBTSxhQUFhLFFBQVEsSUFBSTtBQUNyQyxVQUFJLFFBQVEsSUFBSTtBQUNkLHFCQUFhLE9BQU8sS0FBSyxDQUFDO0FBQUEsTUFDNUI7QUFBQSxJQU1GLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxTQUFTO0FBQ1AsUUFBSSxLQUFLLFdBQVcsVUFBVTtBQUM1QixZQUFNLElBQUksa0JBQWtCO0FBQUEsSUFDOUI7QUFDQSxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyx5QkFBUTs7O0FDM1JmLElBQU0sVUFBVTtBQUNoQixJQUFNLGVBQU4sTUFBbUI7QUFBQTtBQUFBLEVBRWpCLE1BQU07QUFBQSxFQUNOLE9BQU87QUFDTCxRQUFJLEtBQUssT0FBTyxTQUFTO0FBQ3ZCLFlBQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUM1QjtBQUNBLFNBQUssT0FBTztBQUNaLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsWUFBWSxLQUFLO0FBQ2YsVUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSyxPQUFPLENBQUMsSUFBSTtBQUNuRCxRQUFJLFNBQVMsS0FBSyxLQUFLO0FBQ3JCLFdBQUssTUFBTSxRQUFRO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQ0Y7QUFDQSxJQUFPLHVCQUFROzs7QUNkZixJQUFNLGNBQU4sTUFBa0I7QUFBQSxFQUNoQixVQUFVO0FBQUEsRUFDVixVQUFVLElBQUksb0JBQVksSUFBSTtBQUFBLEVBQzlCLGFBQWEsb0JBQUksSUFBSTtBQUFBLEVBQ3JCLFlBQVksYUFBYSxNQUFNLFNBQVMsZUFBZTtBQUNyRCxTQUFLLGNBQWM7QUFDbkIsU0FBSyxlQUFlLGtCQUFrQixPQUFPLElBQUkscUJBQWEsSUFBSTtBQUNsRSxTQUFLLFVBQVU7QUFDZixTQUFLLE9BQU87QUFDWixTQUFLLFVBQVU7QUFDZixTQUFLLGdCQUFnQjtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBSztBQUNWLFVBQU0sU0FBUyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQ25DLFdBQU8sV0FBVyxTQUFZLGdCQUFnQixPQUFPLEdBQUcsSUFBSTtBQUFBLEVBQzlEO0FBQUE7QUFBQSxFQUdBLFdBQVcsT0FBTyxPQUFPLFdBQVc7QUFDbEMsUUFBSSxVQUFVLFVBQWEsVUFBVSxHQUFHO0FBQ3RDLGNBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxVQUFVLENBQUM7QUFDakIsZUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLE9BQU8sU0FBUyxHQUFHO0FBQzFELGNBQVEsS0FBSyxnQkFBZ0IsT0FBTyxHQUFHLENBQUM7QUFDeEMsVUFBSSxRQUFRLFVBQVUsT0FBTztBQUMzQjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFLO0FBQ1osVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLEdBQUc7QUFDbkMsV0FBTyxXQUFXLFNBQVksZ0JBQWdCLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDaEU7QUFBQTtBQUFBLEVBR0EsYUFBYSxPQUFPLE9BQU8sV0FBVztBQUNwQyxRQUFJLFVBQVUsVUFBYSxVQUFVLEdBQUc7QUFDdEMsY0FBUTtBQUFBLElBQ1Y7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixlQUFXLFVBQVUsS0FBSyxRQUFRLE9BQU8sT0FBTyxTQUFTLEdBQUc7QUFDMUQsY0FBUSxLQUFLLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUMxQyxVQUFJLFFBQVEsVUFBVSxPQUFPO0FBQzNCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxjQUFjLE9BQU8sT0FBTyxXQUFXO0FBQ3JDLFFBQUksVUFBVSxVQUFhLFVBQVUsR0FBRztBQUN0QyxjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sVUFBVSxDQUFDO0FBQ2pCLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUMxRCxjQUFRLEtBQUssSUFBSSxrQkFBVSxnQkFBZ0IsT0FBTyxHQUFHLEdBQUcsZ0JBQWdCLE9BQU8sR0FBRyxHQUFHLGdCQUFnQixPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ25ILFVBQUksUUFBUSxVQUFVLE9BQU87QUFDM0I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFlBQVksV0FBVyxhQUFhLGFBQWE7QUFDL0MsUUFBSSxLQUFLLFlBQVksTUFBTTtBQUN6QixZQUFNLE1BQU0sbUJBQVcsS0FBSyxTQUFTLFVBQVUsS0FBSyxFQUFFO0FBQ3RELFVBQUksUUFBUSxRQUFXO0FBS3JCLGtCQUFVLE1BQU0sbUJBQVcsR0FBRztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUNBLFVBQU0sOEJBQThCLENBQUM7QUFDckMsUUFBSSxLQUFLLGlCQUFpQixRQUFRLFVBQVUsUUFBUSxRQUFXO0FBQzdELFVBQUlDLGNBQWE7QUFDakIsWUFBTSxxQkFBcUIsS0FBSyxhQUFhO0FBQzdDLFlBQU0sdUJBQXVCLE1BQU07QUFDakMsWUFBSUEsYUFBWTtBQUNkO0FBQUEsUUFDRjtBQUNBLFFBQUFBLGNBQWE7QUFDYixZQUFJLEtBQUssY0FBYztBQUNyQixlQUFLLGFBQWEsTUFBTTtBQUFBLFFBQzFCO0FBQUEsTUFDRjtBQUNBLGtDQUE0QixLQUFLLG9CQUFvQjtBQUNyRCxVQUFJLGFBQWE7QUFDZixvQkFBWSxLQUFLLG9CQUFvQjtBQUFBLE1BQ3ZDO0FBQ0EsZ0JBQVUsTUFBTSxLQUFLLGFBQWEsS0FBSztBQUl2QyxVQUFJLEtBQUssWUFBWSxNQUFNO0FBQ3pCLFlBQUksTUFBTSxRQUFRLEtBQUssT0FBTyxHQUFHO0FBQy9CLGdCQUFNLElBQUksTUFBTSx1RUFBdUU7QUFBQSxRQUN6RjtBQUNBLFlBQUksbUJBQW1CLEtBQUs7QUFDNUIsWUFBSSxTQUFTLFVBQVU7QUFDdkIsWUFBSTtBQUNKLFlBQUksSUFBSTtBQUNSLGVBQU8sS0FBSyxHQUFHO0FBQ2IsY0FBSSxPQUFPLFdBQVcsVUFBVTtBQUM5QixrQkFBTSxJQUFJLFVBQVU7QUFBQSxVQUN0QjtBQUNBLGNBQUksaUJBQWlCLFFBQVEsR0FBRztBQUNoQyxjQUFJLEtBQUssR0FBRztBQUNWLHlCQUFhLGlCQUFpQixNQUFNLEdBQUcsQ0FBQztBQUN4QywrQkFBbUIsaUJBQWlCLE1BQU0sSUFBSSxDQUFDO0FBQy9DLGdCQUFJLENBQUMsT0FBTyxPQUFPLFFBQVEsVUFBVSxHQUFHO0FBR3RDLHFCQUFPLGVBQWUsUUFBUSxZQUFZO0FBQUEsZ0JBQ3hDLGNBQWM7QUFBQSxnQkFDZCxZQUFZO0FBQUEsZ0JBQ1osVUFBVTtBQUFBLGdCQUNWLE9BQU8sQ0FBQztBQUFBLGNBQ1YsQ0FBQztBQUFBLFlBQ0g7QUFDQSxxQkFBUyxPQUFPLFVBQVU7QUFBQSxVQUM1QjtBQUFBLFFBQ0Y7QUFDQSxxQkFBYTtBQUliLGVBQU8sZUFBZSxRQUFRLFlBQVk7QUFBQSxVQUN4QyxjQUFjO0FBQUEsVUFDZCxZQUFZO0FBQUEsVUFDWixVQUFVO0FBQUEsVUFDVixPQUFPLFVBQVU7QUFBQSxRQUNuQixDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0YsV0FBVyxLQUFLLGlCQUFpQixRQUFRLE9BQU8sVUFBVSxRQUFRLFVBQVU7QUFDMUUsV0FBSyxhQUFhLFlBQVksVUFBVSxHQUFHO0FBQUEsSUFDN0M7QUFDQSxVQUFNLGlCQUFpQixLQUFLLFFBQVEsSUFBSSxXQUFXLFdBQVc7QUFDOUQsUUFBSSxhQUFhO0FBQ2pCLFVBQU0sc0JBQXNCLE1BQU07QUFDaEMsVUFBSSxZQUFZO0FBQ2Q7QUFBQSxNQUNGO0FBQ0EsbUJBQWE7QUFDYixVQUFJLGdCQUFnQjtBQUVsQixhQUFLLFlBQVksZ0JBQWdCLEtBQUs7QUFBQSxNQUN4QyxPQUFPO0FBRUwsYUFBSyxhQUFhLFVBQVUsR0FBRztBQUFBLE1BQ2pDO0FBQUEsSUFDRjtBQUNBLGdDQUE0QixLQUFLLG1CQUFtQjtBQUNwRCxRQUFJLGFBQWE7QUFDZixrQkFBWSxLQUFLLG1CQUFtQjtBQUFBLElBQ3RDO0FBR0EsUUFBSSxnQkFBZ0I7QUFDbEIsaUJBQVcsWUFBWSxLQUFLLFdBQVcsT0FBTyxHQUFHO0FBQy9DLGlCQUFTLGFBQWEsY0FBYztBQUFBLE1BQ3RDO0FBQUEsSUFDRjtBQUdBLFFBQUk7QUFDRixpQkFBVyxZQUFZLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFDL0MsWUFBSSxTQUFTLGFBQWE7QUFDeEIsbUJBQVMsWUFBWSxTQUFTO0FBQUEsUUFDaEM7QUFBQSxNQUNGO0FBQUEsSUFDRixTQUFTLEtBQUs7QUFFWixVQUFJLElBQUksU0FBUyxtQkFBbUI7QUFDbEMsbUJBQVcsWUFBWSw2QkFBNkI7QUFDbEQsbUJBQVM7QUFBQSxRQUNYO0FBQUEsTUFDRjtBQUNBLFlBQU07QUFBQSxJQUNSO0FBQ0EsV0FBTyxVQUFVO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUFLLGFBQWE7QUFDN0IsVUFBTSxpQkFBaUIsS0FBSyxRQUFRLE9BQU8sR0FBRztBQUM5QyxRQUFJLGFBQWE7QUFDZixpQkFBVyxVQUFVLGdCQUFnQjtBQUNuQyxvQkFBWSxLQUFLLE1BQU07QUFDckIsZUFBSyxZQUFZLFFBQVEsSUFBSTtBQUFBLFFBQy9CLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRjtBQUNBLGVBQVcsWUFBWSxLQUFLLFdBQVcsT0FBTyxHQUFHO0FBQy9DLGlCQUFXLFVBQVUsZ0JBQWdCO0FBQ25DLGlCQUFTLGFBQWEsTUFBTTtBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxhQUFhO0FBQ2pCLFVBQU0saUJBQWlCLEtBQUssUUFBUSxNQUFNO0FBQzFDLFFBQUksYUFBYTtBQUNmLGlCQUFXLFVBQVUsZ0JBQWdCO0FBQ25DLG9CQUFZLEtBQUssTUFBTTtBQUNyQixlQUFLLFlBQVksUUFBUSxJQUFJO0FBQUEsUUFDL0IsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQ0EsZUFBVyxZQUFZLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFDL0MsZUFBUyxRQUFRLE1BQU07QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE1BQU0sT0FBTztBQUVYLFFBQUksVUFBVSxVQUFhLE1BQU0sVUFBVSxVQUFhLE1BQU0sVUFBVSxRQUFXO0FBQ2pGLGFBQU8sS0FBSyxRQUFRLEtBQUs7QUFBQSxJQUMzQjtBQUNBLFFBQUksUUFBUTtBQUdaLGVBQVcsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLEdBQUc7QUFDL0MsZUFBUztBQUFBLElBQ1g7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxzQkFBUTs7O0FDalBmLElBQU0sa0JBQWtCLENBQUMsWUFBWSxTQUFTLFVBQVU7QUFDdEQsYUFBVyxnQkFBZ0I7QUFDM0IsUUFBTSx1QkFBdUIsV0FBVyxhQUFhLGFBQWEsTUFBTSxpQkFBZTtBQUNyRixXQUFPLFlBQVksV0FBVztBQUFBLEVBQ2hDLENBQUM7QUFDRCxNQUFJLHNCQUFzQjtBQUN4QixlQUFXLFVBQVU7QUFDckIsZUFBVyxhQUFhLGNBQWMsV0FBVyxhQUFhLFlBQVksT0FBTyxxQkFBbUI7QUFDbEcsYUFBTyxlQUFlO0FBQUEsSUFDeEIsQ0FBQztBQUNELFFBQUksUUFBUTtBQUNWLFlBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxRQUNuQyxTQUFTO0FBQUEsUUFDVCxZQUFZO0FBQUEsTUFDZCxDQUFDO0FBQ0QsWUFBTSxZQUFZLENBQUM7QUFDbkIsaUJBQVcsY0FBYyxLQUFLO0FBQUEsSUFDaEM7QUFBQSxFQUNGLE9BQU87QUFDTCxjQUFVLE1BQU07QUFDZCxzQkFBZ0IsWUFBWSxNQUFNO0FBQUEsSUFDcEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUNBLElBQU8sMEJBQVE7OztBQ25CZixJQUFNLHdDQUF3QyxjQUFZO0FBRXhELE1BQUk7QUFDSixNQUFJLFNBQVMsa0NBQWtDO0FBRTdDLGtCQUFjLFNBQVMsYUFBYSxhQUFhLFNBQVMsUUFBTTtBQUM5RCxhQUFPLEdBQUcsU0FBUztBQUFBLElBQ3JCLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxDQUFDLGFBQWE7QUFDaEIsVUFBTSxJQUFJLGtCQUFrQjtBQUFBLEVBQzlCO0FBR0EsTUFBSSxZQUFZLFdBQVcsVUFBVTtBQUNuQyxVQUFNLElBQUkseUJBQXlCO0FBQUEsRUFDckM7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGNBQU4sY0FBMEIsd0JBQWdCO0FBQUEsRUFDeEMsZ0JBQWdCO0FBQUEsRUFDaEIsVUFBVTtBQUFBLEVBQ1YsbUNBQW1DO0FBQUEsRUFDbkMsWUFBWSxhQUFhO0FBQ3ZCLFVBQU07QUFDTixTQUFLLGVBQWU7QUFDcEIsU0FBSyxhQUFhLFlBQVksS0FBSyxJQUFJO0FBQ3ZDLFNBQUssT0FBTyxZQUFZO0FBQ3hCLFNBQUssVUFBVSxZQUFZO0FBQzNCLFNBQUssbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsTUFBTSxLQUFLLFlBQVksZ0JBQWdCLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ3hHO0FBQUE7QUFBQSxFQUdBLGtCQUFrQixNQUFNLFVBQVUsQ0FBQyxHQUFHO0FBQ3BDLFFBQUksU0FBUyxRQUFXO0FBQ3RCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLGNBQWMsc0NBQXNDLElBQUk7QUFDOUQsVUFBTSxVQUFVLFlBQVksUUFBUSxRQUFRLFlBQVksU0FBWSxRQUFRLFVBQVU7QUFDdEYsVUFBTSxnQkFBZ0IsWUFBWSxRQUFRLFFBQVEsa0JBQWtCLFNBQVksUUFBUSxnQkFBZ0I7QUFDeEcsUUFBSSxZQUFZLE1BQU07QUFDcEIsOEJBQWdCLE9BQU87QUFBQSxJQUN6QjtBQUNBLFFBQUksS0FBSyxhQUFhLGdCQUFnQixJQUFJLElBQUksR0FBRztBQUMvQyxZQUFNLElBQUksZ0JBQWdCO0FBQUEsSUFDNUI7QUFDQSxRQUFJLGtCQUFrQixZQUFZLE1BQU0sTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUMvRCxZQUFNLElBQUksbUJBQW1CO0FBQUEsSUFDL0I7QUFHQSxVQUFNLG1CQUFtQixDQUFDLEdBQUcsS0FBSyxnQkFBZ0I7QUFDbEQsVUFBTSw4QkFBOEIsQ0FBQyxHQUFHLFlBQVksZ0JBQWdCO0FBQ3BFLFVBQU0saUJBQWlCLElBQUksb0JBQVksS0FBSyxjQUFjLE1BQU0sU0FBUyxhQUFhO0FBQ3RGLFNBQUssaUJBQWlCLE1BQU0sSUFBSTtBQUNoQyxTQUFLLGlCQUFpQixNQUFNO0FBQzVCLGdCQUFZLE9BQU8sSUFBSSxJQUFJO0FBQzNCLGdCQUFZLHFCQUFxQixJQUFJLGNBQWM7QUFDbkQsU0FBSyxhQUFhLGdCQUFnQixJQUFJLE1BQU0sY0FBYztBQUMxRCxnQkFBWSxtQkFBbUIsSUFBSSwwQkFBa0IsR0FBRyxLQUFLLGdCQUFnQjtBQUM3RSxnQkFBWSxhQUFhLEtBQUssTUFBTTtBQUNsQyxxQkFBZSxVQUFVO0FBQ3pCLFdBQUssbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsZ0JBQWdCO0FBQ2pFLGtCQUFZLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLDJCQUEyQjtBQUNuRixrQkFBWSxPQUFPLE9BQU8sZUFBZSxJQUFJO0FBQzdDLFdBQUssYUFBYSxnQkFBZ0IsT0FBTyxlQUFlLElBQUk7QUFBQSxJQUM5RCxDQUFDO0FBQ0QsV0FBTyxZQUFZLFlBQVksSUFBSTtBQUFBLEVBQ3JDO0FBQUE7QUFBQSxFQUdBLGtCQUFrQixNQUFNO0FBQ3RCLFFBQUksU0FBUyxRQUFXO0FBQ3RCLFlBQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEI7QUFDQSxVQUFNLGNBQWMsc0NBQXNDLElBQUk7QUFHOUQsVUFBTSxRQUFRLEtBQUssYUFBYSxnQkFBZ0IsSUFBSSxJQUFJO0FBQ3hELFFBQUksVUFBVSxRQUFXO0FBQ3ZCLFlBQU0sSUFBSSxjQUFjO0FBQUEsSUFDMUI7QUFJQSxTQUFLLG1CQUFtQixJQUFJLDBCQUFrQixHQUFHLE1BQU0sS0FBSyxLQUFLLGdCQUFnQixFQUFFLE9BQU8scUJBQW1CO0FBQzNHLGFBQU8sb0JBQW9CO0FBQUEsSUFDN0IsQ0FBQyxDQUFDO0FBQ0YsZ0JBQVksbUJBQW1CLElBQUksMEJBQWtCLEdBQUcsS0FBSyxnQkFBZ0I7QUFHN0UsVUFBTSxjQUFjLFlBQVksbUJBQW1CLElBQUksSUFBSTtBQUMzRCxRQUFJO0FBQ0osUUFBSSxhQUFhO0FBQ2YsdUJBQWlCLENBQUMsR0FBRyxZQUFZLFVBQVU7QUFDM0Msa0JBQVksYUFBYSxJQUFJLDBCQUFrQjtBQUFBLElBQ2pEO0FBQ0EsZ0JBQVksYUFBYSxLQUFLLE1BQU07QUFDbEMsWUFBTSxVQUFVO0FBQ2hCLFdBQUssYUFBYSxnQkFBZ0IsSUFBSSxNQUFNLE1BQU0sS0FBSztBQUN2RCxXQUFLLGlCQUFpQixNQUFNLE1BQU0sSUFBSTtBQUN0QyxrQkFBWSxpQkFBaUIsTUFBTSxNQUFNLElBQUk7QUFDN0MsV0FBSyxpQkFBaUIsTUFBTTtBQUM1QixVQUFJLGVBQWUsZ0JBQWdCO0FBQ2pDLG9CQUFZLGFBQWEsSUFBSSwwQkFBa0IsR0FBRyxjQUFjO0FBQUEsTUFDbEU7QUFBQSxJQUNGLENBQUM7QUFHRCxVQUFNLFVBQVU7QUFDaEIsU0FBSyxhQUFhLGdCQUFnQixPQUFPLElBQUk7QUFDN0MsZ0JBQVksbUJBQW1CLE9BQU8sSUFBSTtBQUFBLEVBQzVDO0FBQUEsRUFDQSxZQUFZLFlBQVksTUFBTSxTQUFTO0FBQ3JDLFdBQU8sU0FBUyxTQUFZLE9BQU87QUFDbkMsUUFBSSxTQUFTLGNBQWMsU0FBUyxlQUFlLFNBQVMsaUJBQWlCO0FBQzNFLFlBQU0sSUFBSSxVQUFVLG1CQUFtQixJQUFJO0FBQUEsSUFDN0M7QUFDQSxVQUFNLHlCQUF5QixLQUFLLGFBQWEsYUFBYSxLQUFLLGlCQUFlO0FBQ2hGLGFBQU8sWUFBWSxXQUFXLFlBQVksWUFBWSxTQUFTLG1CQUFtQixZQUFZLE9BQU87QUFBQSxJQUN2RyxDQUFDO0FBQ0QsUUFBSSx3QkFBd0I7QUFDMUIsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxLQUFLLGVBQWU7QUFDdEIsWUFBTSxJQUFJLGtCQUFrQjtBQUFBLElBQzlCO0FBQ0EsUUFBSSxDQUFDLE1BQU0sUUFBUSxVQUFVLEdBQUc7QUFDOUIsbUJBQWEsQ0FBQyxVQUFVO0FBQUEsSUFDMUI7QUFDQSxRQUFJLFdBQVcsV0FBVyxLQUFLLFNBQVMsaUJBQWlCO0FBQ3ZELFlBQU0sSUFBSSxtQkFBbUI7QUFBQSxJQUMvQjtBQUNBLGVBQVcsYUFBYSxZQUFZO0FBQ2xDLFVBQUksQ0FBQyxLQUFLLGlCQUFpQixTQUFTLFNBQVMsR0FBRztBQUM5QyxjQUFNLElBQUksY0FBYywwQkFBMEIsWUFBWSxtQkFBbUI7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFHQSxVQUFNLGFBQWEsU0FBUyxjQUFjO0FBRTFDLFFBQUksZUFBZSxhQUFhLGVBQWUsWUFBWSxlQUFlLFdBQVc7QUFDbkYsWUFBTSxJQUFJO0FBQUE7QUFBQSxRQUVWLElBQUksVUFBVTtBQUFBLE1BQThIO0FBQUEsSUFDOUk7QUFDQSxVQUFNLEtBQUssSUFBSSx1QkFBZSxZQUFZLE1BQU0sWUFBWSxJQUFJO0FBQ2hFLFNBQUssYUFBYSxhQUFhLEtBQUssRUFBRTtBQUN0QyxTQUFLLGFBQWEsb0JBQW9CO0FBRXRDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxRQUFRO0FBQ04sNEJBQWdCLElBQUk7QUFBQSxFQUN0QjtBQUFBLEVBQ0EsS0FBSyxPQUFPLFdBQVcsSUFBSTtBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBTyxzQkFBUTs7O0FDektmLElBQU0sbUJBQU4sY0FBK0IsbUJBQVc7QUFBQSxFQUN4QyxrQkFBa0I7QUFBQSxFQUNsQixZQUFZO0FBQUEsRUFDWixLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLDJCQUFROzs7QUNQZixJQUFNLHdCQUFOLGNBQW9DLGtCQUFVO0FBQUEsRUFDNUMsWUFBWSxNQUFNLGFBQWEsQ0FBQyxHQUFHO0FBQ2pDLFVBQU0sSUFBSTtBQUNWLFNBQUssYUFBYSxXQUFXLGVBQWUsU0FBWSxXQUFXLGFBQWE7QUFDaEYsU0FBSyxhQUFhLFdBQVcsZUFBZSxTQUFZLFdBQVcsYUFBYTtBQUFBLEVBQ2xGO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLGdDQUFROzs7QUNMUixTQUFTLGFBQWEsTUFBTSxNQUFNO0FBQ3ZDLE1BQUksa0JBQWtCLE1BQU07QUFDMUIsV0FBTyxLQUFLLGFBQWEsSUFBSTtBQUFBLEVBQy9CO0FBQ0EsU0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLFVBQVEsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQ3pEOzs7QUNSQSxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBQ2IsZUFBZSxDQUFDO0FBQUEsRUFDaEIsa0JBQWtCLG9CQUFJLElBQUk7QUFBQSxFQUMxQixjQUFjLENBQUM7QUFBQSxFQUNmLFlBQVksTUFBTSxTQUFTO0FBQ3pCLFNBQUssT0FBTztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssc0JBQXNCLEtBQUssb0JBQW9CLEtBQUssSUFBSTtBQUFBLEVBQy9EO0FBQUEsRUFDQSxzQkFBc0I7QUFDcEIsY0FBVSxNQUFNO0FBQ2QsWUFBTSxVQUFVLEtBQUssYUFBYSxPQUFPLGlCQUFlLFlBQVksWUFBWSxZQUFZLFdBQVcsVUFBVTtBQUNqSCxZQUFNLFVBQVUsS0FBSyxhQUFhLE9BQU8saUJBQWUsQ0FBQyxZQUFZLFlBQVksWUFBWSxXQUFXLFVBQVU7QUFNbEgsWUFBTSxPQUFPLFFBQVEsS0FBSyxDQUFDLGFBQWEsTUFBTTtBQUM1QyxjQUFNLGFBQWEsUUFBUSxLQUFLLFdBQVMsRUFBRSxZQUFZLFNBQVMsY0FBYyxNQUFNLFNBQVMsZUFBZSxhQUFhLE1BQU0sUUFBUSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDbkssWUFBSSxZQUFZO0FBQ2QsaUJBQU87QUFBQSxRQUNUO0FBT0EsY0FBTSxhQUFhLFFBQVEsTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLFdBQVMsYUFBYSxNQUFNLFFBQVEsWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQzVHLGVBQU8sQ0FBQztBQUFBLE1BQ1YsQ0FBQztBQUNELFVBQUksTUFBTTtBQUNSLGFBQUssaUJBQWlCLFlBQVksS0FBSyxtQkFBbUI7QUFDMUQsYUFBSyxpQkFBaUIsU0FBUyxLQUFLLG1CQUFtQjtBQUN2RCxhQUFLLE9BQU87QUFBQSxNQUNkO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUNGO0FBQ0EsSUFBTyxtQkFBUTs7O0FDMUNSLFNBQVMsMEJBQTBCLGNBQWMsc0JBQXNCLFlBQVk7QUFDeEYsTUFBSSxlQUFlLHNCQUFzQjtBQUV2QyxVQUFNLElBQUksVUFBVSxHQUFHLFVBQVUsY0FBYyxvQkFBb0IsSUFBSSx5QkFBeUIsSUFBSSxhQUFhLFdBQVcsdUJBQTRCLFVBQVUsTUFBTSxTQUFTO0FBQUEsRUFDbkw7QUFDRjs7O0FDS0EsSUFBTSwyQkFBMkIsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTO0FBS2pFLFFBQU0sUUFBUSxpQkFBaUIsSUFBSSxJQUFJLEtBQUssUUFBUSxRQUFRO0FBQzVELG1CQUFpQixJQUFJLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUM3QztBQUNBLElBQU0sNEJBQTRCLENBQUMsV0FBVyxNQUFNLGVBQWUsT0FBTztBQUN4RSxRQUFNLFVBQVUsY0FBYyxLQUFLLG1CQUFpQjtBQUNsRCxXQUFPLENBQUMsY0FBYyxXQUFXLENBQUMsY0FBYztBQUFBLEVBQ2xELENBQUM7QUFDRCxNQUFJLFNBQVM7QUFDWCxjQUFVLE1BQU0sMEJBQTBCLFdBQVcsTUFBTSxlQUFlLEVBQUUsQ0FBQztBQUM3RTtBQUFBLEVBQ0Y7QUFDQSxZQUFVLE9BQU8sSUFBSTtBQUNyQixLQUFHLElBQUk7QUFDVDtBQUdBLElBQU0saUJBQWlCLENBQUMsV0FBVyxrQkFBa0IsTUFBTSxTQUFTLE9BQU87QUFDekUsUUFBTSxlQUFlLE1BQU07QUFDekIsV0FBTyxJQUFJLFFBQVEsYUFBVztBQUM1QixZQUFNLEtBQUssVUFBVSxJQUFJLElBQUk7QUFDN0IsWUFBTSxhQUFhLE9BQU8sU0FBWSxHQUFHLFVBQVU7QUFDbkQsWUFBTSxhQUFhLFNBQU87QUFDeEIsWUFBSTtBQUNGLGNBQUksS0FBSztBQUNQLGVBQUcsR0FBRztBQUFBLFVBQ1IsT0FBTztBQUNMLGVBQUcsTUFBTSxVQUFVO0FBQUEsVUFDckI7QUFBQSxRQUNGLFVBQUU7QUFDQSxrQkFBUTtBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQ0EsVUFBSTtBQUNGLGNBQU1DLE1BQUssVUFBVSxJQUFJLElBQUk7QUFDN0IsWUFBSUEsUUFBTyxRQUFXO0FBQ3BCLHFCQUFXLElBQUk7QUFDZjtBQUFBLFFBQ0Y7QUFHQSxjQUFNLGtCQUFrQkEsSUFBRyxZQUFZLE9BQU8sZ0JBQWM7QUFDMUQsaUJBQU8sQ0FBQyxXQUFXO0FBQUEsUUFDckIsQ0FBQztBQUlELG1CQUFXLGlCQUFpQixpQkFBaUI7QUFDM0MsY0FBSSxDQUFDLGNBQWMsZUFBZTtBQUNoQyxzQkFBVSxNQUFNO0FBQ2Qsb0JBQU0sUUFBUSxJQUFJLDhCQUFzQixpQkFBaUI7QUFBQSxnQkFDdkQsWUFBWTtBQUFBLGdCQUNaLFlBQVlBLElBQUc7QUFBQSxjQUNqQixDQUFDO0FBQ0QsNEJBQWMsY0FBYyxLQUFLO0FBQUEsWUFDbkMsQ0FBQztBQUFBLFVBQ0g7QUFBQSxRQUNGO0FBR0Esa0JBQVUsTUFBTTtBQUlkLGdCQUFNLFVBQVUsZ0JBQWdCLEtBQUssbUJBQWlCO0FBQ3BELG1CQUFPLENBQUMsY0FBYyxXQUFXLENBQUMsY0FBYztBQUFBLFVBQ2xELENBQUM7QUFJRCxjQUFJLFNBQVM7QUFDWCxzQkFBVSxNQUFNO0FBQ2Qsb0JBQU0sUUFBUSxJQUFJLDhCQUFzQixXQUFXO0FBQUEsZ0JBQ2pELFlBQVk7QUFBQSxnQkFDWixZQUFZQSxJQUFHO0FBQUEsY0FDakIsQ0FBQztBQUNELHNCQUFRLGNBQWMsS0FBSztBQUFBLFlBQzdCLENBQUM7QUFBQSxVQUNIO0FBR0Esb0NBQTBCLFdBQVcsTUFBTSxpQkFBaUIsVUFBVTtBQUFBLFFBQ3hFLENBQUM7QUFBQSxNQUNILFNBQVMsS0FBSztBQUNaLG1CQUFXLEdBQUc7QUFBQSxNQUNoQjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDQSwyQkFBeUIsa0JBQWtCLE1BQU0sWUFBWTtBQUMvRDtBQUdBLElBQU0sOEJBQThCLENBQUMsWUFBWSxTQUFTLFNBQVMsT0FBTztBQUN4RSxhQUFXLG1DQUFtQztBQUM5QyxRQUFNLGFBQWEsV0FBVyxjQUFjLFdBQVc7QUFHdkQsUUFBTSxrQkFBa0IsV0FBVyxhQUFhLFlBQVksT0FBTyxtQkFBaUI7QUFDbEYsV0FBTyxlQUFlO0FBQUEsRUFDeEIsQ0FBQztBQUlELGFBQVcsaUJBQWlCLGlCQUFpQjtBQUMzQyxRQUFJLENBQUMsY0FBYyxXQUFXLENBQUMsY0FBYyxlQUFlO0FBQzFELGdCQUFVLE1BQU07QUFDZCxjQUFNLFFBQVEsSUFBSSw4QkFBc0IsaUJBQWlCO0FBQUEsVUFDdkQsWUFBWTtBQUFBLFVBQ1o7QUFBQSxRQUNGLENBQUM7QUFDRCxzQkFBYyxjQUFjLEtBQUs7QUFBQSxNQUNuQyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFJQSxZQUFVLE1BQU07QUFDZCxVQUFNLFVBQVUsZ0JBQWdCLEtBQUssbUJBQWlCO0FBQ3BELGFBQU8sQ0FBQyxjQUFjLFdBQVcsQ0FBQyxjQUFjO0FBQUEsSUFDbEQsQ0FBQztBQUdELFFBQUksU0FBUztBQUNYLGdCQUFVLE1BQU07QUFDZCxjQUFNLFFBQVEsSUFBSSw4QkFBc0IsV0FBVztBQUFBLFVBQ2pELFlBQVk7QUFBQSxVQUNaO0FBQUEsUUFDRixDQUFDO0FBQ0QsZ0JBQVEsY0FBYyxLQUFLO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFHQSxVQUFNLHNCQUFzQixNQUFNO0FBQ2hDLFlBQU0sV0FBVyxnQkFBZ0IsS0FBSyxtQkFBaUI7QUFDckQsZUFBTyxDQUFDLGNBQWMsV0FBVyxDQUFDLGNBQWM7QUFBQSxNQUNsRCxDQUFDO0FBQ0QsVUFBSSxVQUFVO0FBQ1osa0JBQVUsbUJBQW1CO0FBQzdCO0FBQUEsTUFDRjtBQUlBLGlCQUFXLGFBQWEsVUFBVTtBQUNsQyxpQkFBVyxVQUFVO0FBR3JCLFlBQU0sY0FBYyxXQUFXLFlBQVksTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEdBQUcsZUFBZTtBQUduRyxrQkFBWSxlQUFlO0FBSTNCLGNBQVEsU0FBUztBQUVqQixjQUFRLGFBQWE7QUFFckIsY0FBUSxjQUFjO0FBQ3RCLGtCQUFZLGFBQWEsS0FBSyxNQUFNO0FBQ2xDLG1CQUFXLGFBQWEsVUFBVTtBQUNsQyxtQkFBVyxVQUFVO0FBQUEsTUFDdkIsQ0FBQztBQUdELGtCQUFZLFNBQVM7QUFHckIsWUFBTSxRQUFRLElBQUksOEJBQXNCLGlCQUFpQjtBQUFBLFFBQ3ZELFlBQVk7QUFBQSxRQUNaO0FBQUEsTUFDRixDQUFDO0FBQ0QsVUFBSSxXQUFXO0FBQ2YsVUFBSTtBQUNGLGdCQUFRLGNBQWMsS0FBSztBQUFBLE1BQzdCLFNBQVMsTUFBTTtBQUNiLG1CQUFXO0FBQUEsTUFDYjtBQUNBLFlBQU0sa0JBQWtCLE1BQU07QUFFNUIsWUFBSSxZQUFZLFdBQVcsVUFBVTtBQUVuQyxzQkFBWSxTQUFTO0FBQ3JCLGNBQUksVUFBVTtBQUVaLHdCQUFZLE9BQU8sWUFBWTtBQUFBLFVBQ2pDO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFNQSxVQUFJLFVBQVU7QUFDWix3QkFBZ0I7QUFBQSxNQUNsQixPQUFPO0FBQ0wsa0JBQVUsZUFBZTtBQUFBLE1BQzNCO0FBQ0Esa0JBQVksc0JBQXNCLElBQUksU0FBUyxNQUFNO0FBQ25ELG1CQUFXLG1DQUFtQztBQUM5QyxtQkFBVyxjQUFjO0FBQUEsTUFHM0IsQ0FBQztBQUNELGtCQUFZLHNCQUFzQixJQUFJLFNBQVMsTUFBTTtBQUNuRCxtQkFBVyxtQ0FBbUM7QUFDOUMsbUJBQVcsY0FBYztBQUN6QixrQkFBVSxNQUFNO0FBRWQsa0JBQVEsY0FBYztBQUN0QixhQUFHLElBQUksV0FBVyxDQUFDO0FBQUEsUUFDckIsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUNELGtCQUFZLHNCQUFzQixJQUFJLFlBQVksTUFBTTtBQUN0RCxtQkFBVyxtQ0FBbUM7QUFDOUMsbUJBQVcsY0FBYztBQUV6QixrQkFBVSxNQUFNO0FBRWQsa0JBQVEsY0FBYztBQUN0QixjQUFJLFdBQVcsZUFBZTtBQUM1QixlQUFHLElBQUksV0FBVyxDQUFDO0FBQUEsVUFDckIsT0FBTztBQUNMLGVBQUcsSUFBSTtBQUFBLFVBQ1Q7QUFBQSxRQUNGLENBQUM7QUFBQSxNQUNILENBQUM7QUFBQSxJQUNIO0FBQ0Esd0JBQW9CO0FBQUEsRUFDdEIsQ0FBQztBQUNIO0FBR0EsSUFBTSxlQUFlLENBQUMsV0FBVyxrQkFBa0IsTUFBTSxTQUFTLFNBQVMsT0FBTztBQUNoRixRQUFNLGFBQWEsTUFBTTtBQUN2QixXQUFPLElBQUksUUFBUSxhQUFXO0FBQzVCLFlBQU0sYUFBYSxTQUFPO0FBQ3hCLFlBQUk7QUFDRixjQUFJLEtBQUs7QUFHUCxlQUFHLEdBQUc7QUFBQSxVQUNSLE9BQU87QUFDTCxlQUFHLE1BQU0sVUFBVTtBQUFBLFVBQ3JCO0FBQUEsUUFDRixVQUFFO0FBQ0Esa0JBQVE7QUFBQSxRQUNWO0FBQUEsTUFDRjtBQUdBLFVBQUksS0FBSyxVQUFVLElBQUksSUFBSTtBQUMzQixVQUFJLE9BQU8sUUFBVztBQUVwQixhQUFLLElBQUksaUJBQVMsTUFBTSxDQUFDO0FBQ3pCLGtCQUFVLElBQUksTUFBTSxFQUFFO0FBQUEsTUFDeEI7QUFHQSxVQUFJLFlBQVksUUFBVztBQUN6QixrQkFBVSxHQUFHLFlBQVksSUFBSSxHQUFHLFVBQVU7QUFBQSxNQUM1QztBQUdBLFVBQUksR0FBRyxVQUFVLFNBQVM7QUFDeEIsZUFBTyxXQUFXLElBQUksYUFBYSxDQUFDO0FBQUEsTUFDdEM7QUFHQSxZQUFNLGFBQWEsSUFBSSxvQkFBWSxFQUFFO0FBR3JDLFVBQUksR0FBRyxVQUFVLFNBQVM7QUFFeEIsb0NBQTRCLFlBQVksU0FBUyxTQUFTLFNBQU87QUFDL0QscUJBQVcsR0FBRztBQUFBLFFBQ2hCLENBQUM7QUFBQSxNQUNILE9BQU87QUFDTCxtQkFBVyxJQUFJO0FBQUEsTUFDakI7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQ0EsMkJBQXlCLGtCQUFrQixNQUFNLFVBQVU7QUFDN0Q7QUFDQSxJQUFNLGFBQU4sTUFBaUI7QUFBQSxFQUNmLGFBQWEsb0JBQUksSUFBSTtBQUFBO0FBQUEsRUFFckIsb0JBQW9CLG9CQUFJLElBQUk7QUFBQTtBQUFBO0FBQUEsRUFHNUIsSUFBSSxPQUFPLFFBQVE7QUFDakIsOEJBQTBCLFVBQVUsUUFBUSxHQUFHLGdCQUFnQjtBQUMvRCxXQUFPLFlBQUksT0FBTyxNQUFNO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsZUFBZSxNQUFNO0FBQ25CLDhCQUEwQixVQUFVLFFBQVEsR0FBRywyQkFBMkI7QUFDMUUsVUFBTSxVQUFVLElBQUkseUJBQWlCO0FBQ3JDLFlBQVEsU0FBUztBQUNqQixjQUFVLE1BQU07QUFDZCxxQkFBZSxLQUFLLFlBQVksS0FBSyxtQkFBbUIsTUFBTSxTQUFTLENBQUMsS0FBSyxlQUFlO0FBQzFGLFlBQUksS0FBSztBQUNQLGtCQUFRLFFBQVEsSUFBSSxhQUFhLElBQUksU0FBUyxJQUFJLElBQUk7QUFDdEQsa0JBQVEsYUFBYTtBQUNyQixnQkFBTSxRQUFRLElBQUksa0JBQVUsU0FBUztBQUFBLFlBQ25DLFNBQVM7QUFBQSxZQUNULFlBQVk7QUFBQSxVQUNkLENBQUM7QUFDRCxnQkFBTSxZQUFZLENBQUM7QUFDbkIsa0JBQVEsY0FBYyxLQUFLO0FBQzNCO0FBQUEsUUFDRjtBQUNBLGdCQUFRLFNBQVM7QUFDakIsZ0JBQVEsYUFBYTtBQUNyQixjQUFNLFNBQVMsSUFBSSw4QkFBc0IsV0FBVztBQUFBLFVBQ2xELFlBQVk7QUFBQSxVQUNaO0FBQUEsUUFDRixDQUFDO0FBQ0QsZ0JBQVEsY0FBYyxNQUFNO0FBQUEsTUFDOUIsQ0FBQztBQUFBLElBQ0gsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBTSxTQUFTO0FBQ2xCLDhCQUEwQixVQUFVLFFBQVEsR0FBRyxpQkFBaUI7QUFDaEUsUUFBSSxVQUFVLFNBQVMsS0FBSyxZQUFZLFFBQVc7QUFHakQsZ0JBQVUscUJBQWEsU0FBUyxrQkFBa0I7QUFBQSxJQUNwRDtBQUNBLFFBQUksWUFBWSxHQUFHO0FBQ2pCLFlBQU0sSUFBSSxVQUFVLDhCQUE4QjtBQUFBLElBQ3BEO0FBQ0EsVUFBTSxVQUFVLElBQUkseUJBQWlCO0FBQ3JDLFlBQVEsU0FBUztBQUNqQixjQUFVLE1BQU07QUFDZCxtQkFBYSxLQUFLLFlBQVksS0FBSyxtQkFBbUIsTUFBTSxTQUFTLFNBQVMsQ0FBQyxLQUFLLGVBQWU7QUFDakcsWUFBSSxLQUFLO0FBQ1Asa0JBQVEsU0FBUztBQUNqQixrQkFBUSxhQUFhO0FBQ3JCLGtCQUFRLFFBQVEsSUFBSSxhQUFhLElBQUksU0FBUyxJQUFJLElBQUk7QUFDdEQsZ0JBQU0sUUFBUSxJQUFJLGtCQUFVLFNBQVM7QUFBQSxZQUNuQyxTQUFTO0FBQUEsWUFDVCxZQUFZO0FBQUEsVUFDZCxDQUFDO0FBQ0QsZ0JBQU0sWUFBWSxDQUFDO0FBQ25CLGtCQUFRLGNBQWMsS0FBSztBQUMzQjtBQUFBLFFBQ0Y7QUFDQSxnQkFBUSxTQUFTO0FBQ2pCLGdCQUFRLGFBQWE7QUFDckIsY0FBTSxTQUFTLElBQUksa0JBQVUsU0FBUztBQUN0QyxlQUFPLFlBQVksQ0FBQztBQUNwQixnQkFBUSxjQUFjLE1BQU07QUFBQSxNQUM5QixDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsWUFBWTtBQUNWLFdBQU8sUUFBUSxRQUFRLE1BQU0sS0FBSyxLQUFLLFdBQVcsUUFBUSxHQUFHLENBQUMsQ0FBQyxNQUFNLFFBQVEsTUFBTTtBQUNqRixZQUFNLGdDQUFnQyxTQUFTLFlBQVksS0FBSyxnQkFBYyxXQUFXLGdDQUFnQztBQUl6SCxZQUFNLFVBQVUsZ0NBQWdDLDhCQUE4QixjQUFjLFNBQVM7QUFDckcsYUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0YsQ0FBQyxFQUFFLE9BQU8sQ0FBQztBQUFBLE1BQ1Q7QUFBQSxJQUNGLE1BQU07QUFJSixhQUFPLFVBQVU7QUFBQSxJQUNuQixDQUFDLENBQUM7QUFBQSxFQUNKO0FBQUEsRUFDQSxLQUFLLE9BQU8sV0FBVyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFPLHFCQUFROzs7QUNwWmYsSUFBTSxnQkFBZ0IsSUFBSSxtQkFBVzs7O0FDZ0Q5QixTQUFTLE1BQVksTUFBYyxRQUEwQixLQUF1QjtBQUN6RixTQUFPLEVBQUUsTUFBTSxRQUFRLElBQUk7QUFDN0I7QUFFTyxTQUFTLFVBQWdCLE1BQWMsUUFBMEIsS0FBVUMsT0FBNkI7QUFDN0csU0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLLEdBQUdBLE1BQUs7QUFDdEM7QUFHTyxJQUFNLFlBQU4sY0FBd0IsTUFBTTtBQUFBLEVBQzFCO0FBQUEsRUFFVCxZQUFZLE1BQWMsS0FBYTtBQUNyQyxVQUFNLEdBQUcsUUFBUSxJQUFJLElBQUksR0FBRyxFQUFFO0FBQzlCLFNBQUssT0FBTztBQUNaLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDRjtBQUdPLFNBQVMsS0FBVyxJQUFpQixPQUFhO0FBQ3ZELFNBQU8sV0FBVyxJQUFJLE9BQU8sRUFBRTtBQUNqQztBQUdPLFNBQVMsS0FBVyxJQUFpQixNQUFrQjtBQUM1RCxTQUFPLFdBQVcsSUFBSSxNQUFNLEVBQUU7QUFDaEM7QUFHTyxTQUFTLE1BQVksSUFBaUIsT0FBa0I7QUFDN0QsU0FBTyxZQUFZLElBQUksS0FBZ0M7QUFDekQ7QUFHTyxTQUFTLFVBQWdCLElBQXFCLE9BQWtCO0FBQ3JFLE1BQUksR0FBRyxZQUFZLEtBQU0sT0FBTSxJQUFJLE1BQU0sR0FBRyxHQUFHLElBQUksMEJBQTBCO0FBQzdFLFNBQU8sVUFBVSxHQUFHLFNBQVMsS0FBSztBQUNwQztBQUdPLFNBQVMsUUFBYyxJQUFxQixPQUFrQjtBQUNuRSxNQUFJLEdBQUcsVUFBVSxLQUFNLE9BQU0sSUFBSSxNQUFNLEdBQUcsR0FBRyxJQUFJLDBCQUEwQjtBQUMzRSxTQUFPLFVBQVUsR0FBRyxPQUFPLEtBQUssS0FBSztBQUN2QztBQUdPLFNBQVMsT0FBTyxNQUFzQjtBQUMzQyxTQUFPLEtBQUssVUFBVSxvQkFBb0IsS0FBSyxJQUFJLElBQUksV0FBVyxJQUFJLElBQUksSUFBSTtBQUNoRjtBQUVBLFNBQVMsV0FBVyxNQUFzQjtBQUN4QyxTQUFPLEtBQUssUUFBUSw4RUFBOEUsR0FBUTtBQUM1RztBQUVBLFNBQVMsVUFBVSxTQUFpQixPQUF3QjtBQUMxRCxRQUFNLFNBQVM7QUFDZixTQUFPLFFBQVEsUUFBUSxjQUFjLENBQUMsR0FBRyxTQUFpQixPQUFPLE9BQU8sSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUN0RjtBQUVBLFNBQVMsV0FBVyxJQUE2QixNQUFlLE1BQXVCO0FBQ3JGLE1BQUksR0FBRyxJQUFJLE9BQU87QUFDaEIsUUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxlQUFlO0FBQ25FLFVBQU1DLFFBQWdDLENBQUM7QUFDdkMsT0FBRyxPQUFPLFFBQVEsQ0FBQyxPQUFPLFVBQVU7QUFDbEMsTUFBQUEsTUFBSyxNQUFNLENBQUMsQ0FBQyxJQUFJLFFBQVEsS0FBSyxTQUFTLE9BQU8sTUFBTSxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUcsR0FBRyxJQUFJLElBQUksS0FBSyxHQUFHLElBQUksT0FBTyxPQUFPLElBQUk7QUFBQSxJQUNoSCxDQUFDO0FBQ0QsV0FBT0E7QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLFNBQVMsWUFBWSxTQUFTLFFBQVEsTUFBTSxRQUFRLElBQUksRUFBRyxPQUFNLElBQUksVUFBVSxNQUFNLFNBQVMsR0FBRyxJQUFJLEVBQUU7QUFDbEgsUUFBTSxPQUFPO0FBQ2IsUUFBTSxPQUFnQyxDQUFDO0FBQ3ZDLE1BQUksR0FBRyxJQUFJLEtBQUs7QUFDZCxVQUFNLENBQUMsTUFBTSxLQUFLLElBQUksR0FBRyxJQUFJO0FBQzdCLFFBQUksS0FBSyxJQUFJLE1BQU0sTUFBTyxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksVUFBVSxLQUFLLEVBQUU7QUFDbEYsU0FBSyxJQUFJLElBQUk7QUFBQSxFQUNmO0FBQ0EsYUFBVyxTQUFTLEdBQUcsUUFBUTtBQUM3QixVQUFNLFFBQVEsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUMzQixTQUFLLE1BQU0sQ0FBQyxDQUFDLElBQUksVUFBVSxTQUFZLE9BQU8sT0FBTyxJQUFJLElBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPLEdBQUcsSUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUM1RztBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsT0FBTyxPQUFjLE1BQXVCO0FBQ25ELE1BQUksTUFBTSxTQUFTLEVBQUcsT0FBTSxJQUFJLFVBQVUsR0FBRyxJQUFJLElBQUksTUFBTSxDQUFDLENBQUMsSUFBSSxZQUFZO0FBQzdFLFNBQU8sT0FBTyxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxFQUFFO0FBQ3pEO0FBRUEsU0FBUyxPQUFPLE9BQWMsT0FBZ0IsTUFBdUI7QUFDbkUsVUFBUSxPQUFPO0FBQUEsSUFDYixLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVUsU0FBVSxPQUFNLElBQUksVUFBVSxNQUFNLFlBQVk7QUFDckUsYUFBTztBQUFBLElBQ1QsS0FBSztBQUNILFVBQUksQ0FBQyxPQUFPLGNBQWMsS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLE1BQU0sb0JBQW9CO0FBQ2hGLGFBQU87QUFBQSxJQUNULEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxVQUFXLE9BQU0sSUFBSSxVQUFVLE1BQU0sMkJBQTJCO0FBQ3JGLGFBQU87QUFBQSxJQUNULEtBQUs7QUFDSCxVQUFJLFVBQVUsS0FBTSxPQUFNLElBQUksVUFBVSxNQUFNLGFBQWE7QUFDM0QsYUFBTztBQUFBLElBQ1QsS0FBSztBQUNILGFBQU87QUFBQSxFQUNYO0FBQ0EsTUFBSSxRQUFRLE9BQU87QUFDakIsUUFBSSxDQUFDLE1BQU0sR0FBRyxTQUFTLEtBQWUsRUFBRyxPQUFNLElBQUksVUFBVSxNQUFNLGNBQWMsTUFBTSxHQUFHLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDdEcsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFlBQVksTUFBTyxRQUFPLFdBQVcsTUFBTSxPQUFPLEdBQUcsT0FBTyxJQUFJO0FBQ3BFLE1BQUksU0FBUyxNQUFPLFFBQU8sVUFBVSxNQUFNLEtBQUssT0FBTyxJQUFJO0FBQzNELE1BQUksU0FBUyxPQUFPO0FBQ2xCLFFBQUksT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxJQUFJLFVBQVUsTUFBTSxhQUFhO0FBQ2hILFdBQU8sT0FBTyxZQUFZLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxJQUFJLElBQUksR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDdEg7QUFDQSxNQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssRUFBRyxPQUFNLElBQUksVUFBVSxNQUFNLFlBQVk7QUFDakUsTUFBSSxVQUFVLE1BQU8sUUFBTyxNQUFNLElBQUksQ0FBQyxLQUFLLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUNsRyxNQUFJLE1BQU0sV0FBVyxNQUFNLE1BQU0sT0FBUSxPQUFNLElBQUksVUFBVSxNQUFNLFdBQVcsTUFBTSxNQUFNLE1BQU0sUUFBUTtBQUN4RyxTQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsS0FBSyxVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FBRyxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUN2RjtBQUVBLFNBQVMsVUFBVSxRQUEwQixPQUFnQixNQUF1QjtBQUNsRixNQUFJO0FBQ0osYUFBVyxTQUFTLFFBQVE7QUFDMUIsUUFBSTtBQUNGLGFBQU8sT0FBTyxPQUFPLE9BQU8sSUFBSTtBQUFBLElBQ2xDLFNBQVMsS0FBSztBQUVaLFVBQUksRUFBRSxlQUFlLFdBQVksT0FBTTtBQUN2QyxVQUFJLFVBQVUsVUFBYSxNQUFNLEtBQUssRUFBRyxTQUFRO0FBQUEsSUFDbkQ7QUFBQSxFQUNGO0FBQ0EsUUFBTTtBQUNSO0FBRUEsU0FBUyxNQUFNLEtBQXVCO0FBQ3BDLFNBQU8sZUFBZSxhQUFhLElBQUksS0FBSyxTQUFTLEtBQUs7QUFDNUQ7QUFFQSxTQUFTLFlBQVksSUFBNkIsT0FBd0M7QUFDeEYsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLE1BQUksR0FBRyxJQUFJLE1BQU8sUUFBTyxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxRQUFRLE9BQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ3BHLE1BQUksR0FBRyxJQUFJLElBQUssT0FBTSxLQUFLLEdBQUcsT0FBTyxHQUFHLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLE9BQU8sR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUM5RSxhQUFXLFNBQVMsR0FBRyxRQUFRO0FBQzdCLFVBQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQzFCLFFBQUksUUFBUSxVQUFjLEdBQUcsSUFBSSxRQUFRLE1BQU0sU0FBUyxLQUFLLFlBQVksS0FBSyxNQUFNLENBQUMsQ0FBQyxFQUFJO0FBQzFGLFVBQU0sS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFDLEtBQUssUUFBUSxNQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsRUFBRTtBQUFBLEVBQ3REO0FBQ0EsU0FBTyxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDNUI7QUFHQSxTQUFTLFlBQVksT0FBZ0IsV0FBNkI7QUFDaEUsTUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxRQUFRLFNBQVMsS0FBSyxVQUFVLFdBQVc7QUFDeEcsU0FBTyxVQUFVO0FBQ25CO0FBRUEsU0FBUyxRQUFRLE9BQWMsT0FBd0I7QUFDckQsTUFBSSxPQUFPLFVBQVUsVUFBVTtBQUM3QixRQUFJLFlBQVksTUFBTyxRQUFPLFlBQVksTUFBTSxPQUFPLEdBQUcsS0FBZ0M7QUFDMUYsUUFBSSxVQUFVLE1BQU8sUUFBTyxJQUFLLE1BQW9CLElBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ3JHLFFBQUksV0FBVyxNQUFPLFFBQU8sSUFBSSxNQUFNLE1BQU0sSUFBSSxDQUFDLEtBQUssVUFBVSxRQUFRLEtBQU0sTUFBb0IsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUNySCxRQUFJLFNBQVMsT0FBTztBQUNsQixZQUFNLFFBQVEsT0FBTyxRQUFRLEtBQWUsRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLEdBQUcsTUFBTSxHQUFHLE9BQU8sR0FBRyxDQUFDLElBQUksUUFBUSxNQUFNLEtBQUssR0FBRyxDQUFDLEVBQUU7QUFDN0csYUFBTyxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFBQSxJQUM1QjtBQUNBLFFBQUksU0FBUyxNQUFPLFFBQU8sV0FBVyxNQUFNLEtBQUssS0FBSztBQUFBLEVBQ3hEO0FBQ0EsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLE9BQU8sS0FBSztBQUNsRCxNQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsT0FBTyxjQUFjLEtBQUssRUFBRyxPQUFNLElBQUksTUFBTSxHQUFHLEtBQUsscUJBQXFCO0FBQzVHLFNBQU8sS0FBSyxVQUFVLEtBQUs7QUFDN0I7QUFFQSxTQUFTLFdBQVcsUUFBMEIsT0FBd0I7QUFDcEUsYUFBVyxTQUFTLFFBQVE7QUFDMUIsUUFBSTtBQUNGLGFBQU8sT0FBTyxPQUFPLEVBQUU7QUFBQSxJQUN6QixRQUFRO0FBQ047QUFBQSxJQUNGO0FBQ0EsV0FBTyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQzdCO0FBQ0EsUUFBTSxJQUFJLE1BQU0seUJBQXlCO0FBQzNDOzs7QUN0T0EsZUFBc0IsT0FBTyxNQUFpRTtBQUM1RixRQUFNLFNBQVMsV0FBVyxRQUFRO0FBQ2xDLFNBQU8sU0FBUyxJQUFJLFdBQVcsTUFBTSxPQUFPLE9BQU8sV0FBVyxJQUFJLENBQUMsSUFBSSxhQUFhLElBQUk7QUFDMUY7QUFHQSxJQUFNLENBQUMsT0FBTyxNQUFNLElBQUksVUFBVTtBQUUzQixTQUFTLGFBQWEsTUFBMkM7QUFDdEUsUUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQixRQUFNLFFBQVEsWUFBWSxLQUFLLEtBQUs7QUFDcEMsUUFBTSxRQUFRLElBQUksWUFBWSxFQUFFO0FBQ2hDLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxZQUFZLFNBQVMsSUFBSTtBQUMxRCxhQUFTLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxFQUFHLE9BQU0sQ0FBQyxJQUFJLE9BQU8sVUFBVSxRQUFRLElBQUksQ0FBQztBQUN6RSxhQUFTLElBQUksSUFBSSxJQUFJLElBQUksS0FBSyxHQUFHO0FBQy9CLFlBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sSUFBSSxFQUFFLEdBQUksTUFBTSxJQUFJLENBQUMsQ0FBRTtBQUM3QyxZQUFNLFNBQVMsT0FBTyxHQUFHLENBQUMsSUFBSSxPQUFPLEdBQUcsRUFBRSxJQUFLLE1BQU07QUFDckQsWUFBTSxTQUFTLE9BQU8sR0FBRyxFQUFFLElBQUksT0FBTyxHQUFHLEVBQUUsSUFBSyxNQUFNO0FBQ3RELFlBQU0sQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUFFLElBQUssU0FBUyxNQUFNLElBQUksQ0FBQyxJQUFLO0FBQUEsSUFDdkQ7QUFDQSxhQUFTLE9BQU8sS0FBSztBQUFBLEVBQ3ZCO0FBQ0EsUUFBTSxTQUFTLElBQUksU0FBUyxJQUFJLFlBQVksRUFBRSxDQUFDO0FBQy9DLFFBQU0sUUFBUSxDQUFDLE1BQU0sTUFBTSxPQUFPLFVBQVUsSUFBSSxHQUFHLElBQUksQ0FBQztBQUN4RCxTQUFPLElBQUksV0FBVyxPQUFPLE1BQU07QUFDckM7QUFFQSxTQUFTLFNBQVMsT0FBb0IsT0FBMEI7QUFDOUQsTUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQy9DLFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLLEdBQUc7QUFDOUIsVUFBTSxNQUFNLEtBQUssT0FBTyxHQUFHLENBQUMsSUFBSSxPQUFPLEdBQUcsRUFBRSxJQUFJLE9BQU8sR0FBRyxFQUFFLE1BQU8sSUFBSSxJQUFNLENBQUMsSUFBSSxLQUFNLE9BQU8sQ0FBQyxJQUFLLE1BQU0sQ0FBQztBQUM1RyxVQUFNLE9BQU8sT0FBTyxHQUFHLENBQUMsSUFBSSxPQUFPLEdBQUcsRUFBRSxJQUFJLE9BQU8sR0FBRyxFQUFFLE1BQU8sSUFBSSxJQUFNLElBQUksSUFBTSxJQUFJO0FBQ3ZGLEtBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsR0FBSSxJQUFJLE1BQU8sR0FBRyxHQUFHLEdBQUcsR0FBSSxNQUFNLE1BQU8sQ0FBQztBQUFBLEVBQzlFO0FBQ0EsR0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxRQUFRLENBQUMsTUFBTSxNQUFNO0FBQzVDLFVBQU0sQ0FBQyxLQUFNO0FBQUEsRUFDZixDQUFDO0FBQ0g7QUFFQSxTQUFTLE9BQU8sTUFBNEI7QUFDMUMsUUFBTSxRQUFRLElBQUksV0FBVyxLQUFLLE1BQU0sS0FBSyxTQUFTLEtBQUssRUFBRSxJQUFJLEVBQUU7QUFDbkUsUUFBTSxJQUFJLElBQUk7QUFDZCxRQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3JCLFFBQU0sT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNO0FBQ3RDLE9BQUssVUFBVSxNQUFNLFNBQVMsR0FBRyxLQUFLLE1BQU0sS0FBSyxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQ2xFLE9BQUssVUFBVSxNQUFNLFNBQVMsR0FBRyxLQUFLLFVBQVUsQ0FBQztBQUNqRCxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE9BQU8sTUFBYyxJQUFvQjtBQUNoRCxTQUFRLFNBQVMsS0FBTyxRQUFTLEtBQUs7QUFDeEM7QUFFQSxTQUFTLFlBQXdDO0FBQy9DLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixXQUFTLElBQUksR0FBRyxPQUFPLFNBQVMsSUFBSSxLQUFLLEVBQUcsS0FBSSxPQUFPLE1BQU0sQ0FBQyxVQUFVLElBQUksS0FBSyxFQUFHLFFBQU8sS0FBSyxDQUFDO0FBQ2pHLFFBQU0sV0FBVyxDQUFDLFNBQWlCLEtBQUssT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxFQUFFO0FBQ2pGLFNBQU8sQ0FBQyxZQUFZLEtBQUssT0FBTyxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLFNBQVMsS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxZQUFZLEtBQUssT0FBTyxJQUFJLENBQUMsTUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDOUk7QUFFTyxTQUFTLElBQUksT0FBMkI7QUFDN0MsU0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBQ2hGO0FBRU8sU0FBUyxNQUFNLE1BQXVDO0FBQzNELFNBQU8sV0FBVyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUFHLENBQUMsU0FBUyxPQUFPLFNBQVMsTUFBTSxFQUFFLENBQUM7QUFDckY7OztBQzVETyxJQUFNLGtCQUFrQjtBQUMvQixJQUFNLGNBQWM7QUFDcEIsSUFBTSxZQUFZO0FBeUJsQixJQUFNLFVBQVUsSUFBSSxZQUFZO0FBR3pCLFNBQVMsT0FBYSxTQUFrQixJQUFxQixNQUFpQjtBQUNuRixTQUFPLFVBQVUsRUFBRSxHQUFHLFNBQVMsT0FBTyxRQUFRLElBQUksSUFBSSxHQUFHLFNBQVMsVUFBVSxJQUFJLElBQUksR0FBRyxNQUFNLEdBQUcsTUFBTSxHQUFHLEdBQUcsRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDbEk7QUFHTyxTQUFTLFVBQVUsT0FBNEIsTUFBc0I7QUFDMUUsUUFBTSxFQUFFLE9BQU8sTUFBTSxNQUFNLE9BQU8sUUFBUSxJQUFJO0FBQzlDLFFBQU0sVUFBVSxDQUFDLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsU0FBUyxNQUFNLEtBQUssSUFBSSxFQUFFLFNBQVMsU0FBUztBQUM3RixNQUFJLFdBQVcsTUFBTSxLQUFLLE9BQU8sRUFBRSxTQUFTLFlBQWEsT0FBTSxJQUFJLE1BQU0saUNBQWlDLE9BQU8sSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFO0FBQ25JLFFBQU0sT0FBTyxHQUFHLFVBQVUsS0FBSyxDQUFDLEdBQUcsSUFBSTtBQUN2QyxRQUFNLFFBQVEsUUFBUSxPQUFPLElBQUksRUFBRTtBQUNuQyxNQUFJLFFBQVEsZ0JBQWlCLE9BQU0sSUFBSSxNQUFNLGVBQWUsS0FBSyx5QkFBeUIsZUFBZSxFQUFFO0FBQzNHLFNBQU87QUFDVDtBQUdPLFNBQVMsVUFBVSxPQUFvQztBQUM1RCxRQUFNLFFBQVE7QUFBQSxJQUNaLFlBQVksT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQ2hDLFlBQVksT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQ2hDLFNBQVMsTUFBTSxHQUFHO0FBQUEsSUFDbEIsUUFBUSxNQUFNLEVBQUU7QUFBQSxJQUNoQixNQUFNLE9BQU8sVUFBVSxNQUFNLElBQUksS0FBSztBQUFBLElBQ3RDLE1BQU0sWUFBWSxlQUFlLE1BQU0sU0FBUyxLQUFLO0FBQUEsSUFDckQsTUFBTSxRQUFRLFdBQVcsT0FBTyxNQUFNLEtBQUssQ0FBQyxLQUFLO0FBQUEsSUFDakQsTUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQUEsSUFDOUMsTUFBTSxRQUFRLFdBQVcsT0FBTyxNQUFNLEtBQUssQ0FBQyxLQUFLO0FBQUEsSUFDakQsTUFBTSxVQUFVLFNBQVMsS0FBSyxXQUFXLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUM1RCxhQUFhLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFBQSxJQUNsQyxVQUFVLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxJQUM1QixNQUFNLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBQUEsRUFDckM7QUFDQSxTQUFPLElBQUksTUFBTSxPQUFPLENBQUMsU0FBUyxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDbkQ7QUFHTyxTQUFTLEtBQUssTUFBcUI7QUFDeEMsUUFBTUMsUUFBTyxLQUFLLE1BQU0sSUFBSTtBQUM1QixTQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sR0FBRyxXQUFXLEdBQUcsT0FBTyxJQUFJLE1BQU0sSUFBSSxPQUFPLElBQUksT0FBTyxRQUFRLEdBQUcsRUFBRSxHQUFHLEdBQUdBLE1BQUs7QUFDdEc7QUFHTyxTQUFTLE9BQU8sTUFBc0I7QUFDM0MsUUFBTSxVQUFVLFVBQVUsS0FBSyxJQUFJLENBQUM7QUFDcEMsTUFBSSxDQUFDLEtBQUssV0FBVyxPQUFPLEVBQUcsT0FBTSxJQUFJLE1BQU0sMENBQTBDLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFFO0FBQzVHLFNBQU8sS0FBSyxNQUFNLFFBQVEsUUFBUSxFQUFFO0FBQ3RDO0FBR0EsZUFBc0IsUUFBUSxRQUFnQixRQUFpQztBQUM3RSxTQUFPLElBQUksTUFBTSxPQUFPLFFBQVEsT0FBTztBQUFBLEVBQWEsTUFBTTtBQUFBLEVBQUssTUFBTSxFQUFFLENBQUMsQ0FBQztBQUMzRTtBQUdBLGVBQXNCLEtBQUssVUFBa0IsTUFBK0I7QUFDMUUsUUFBTSxRQUFRLFFBQVEsT0FBTyxJQUFJO0FBQ2pDLFFBQU0sT0FBTyxJQUFJLFdBQVcsS0FBSyxNQUFNLE1BQU07QUFDN0MsT0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQ3hCLE9BQUssSUFBSSxPQUFPLEVBQUU7QUFDbEIsU0FBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDL0I7OztBQ2pGTyxJQUFNLFFBQWlELHNCQUFNLFNBQVM7QUFBQSxFQUMzRSxDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsV0FBVyxLQUFLO0FBQUEsRUFDakIsQ0FBQyxTQUFTLEVBQUUsS0FBSyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDNUIsQ0FBQyxVQUFVLEVBQUUsS0FBSyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQy9CLEdBQUcsQ0FBQyxDQUFDO0FBa0JFLElBQU0sVUFBdUQsc0JBQU0sV0FBVztBQUFBLEVBQ25GLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLEtBQUs7QUFBQSxFQUNqQixDQUFDLFNBQVMsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sS0FBSyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoRCxDQUFDLFNBQVMsRUFBRSxNQUFNLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDL0IsR0FBRyxDQUFDLENBQUM7QUEwQ0UsSUFBTSxZQUE2RCxzQkFBTSxhQUFhO0FBQUEsRUFDM0YsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxXQUFXLEtBQUs7QUFDbkIsR0FBRyxDQUFDLENBQUM7QUFvQkUsSUFBTSxZQUE2RCxzQkFBTSxhQUFhO0FBQUEsRUFDM0YsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxPQUFPLEtBQUs7QUFBQSxFQUNiLENBQUMsUUFBUSxLQUFLO0FBQUEsRUFDZCxDQUFDLFdBQVcsT0FBTyxDQUFDO0FBQUEsRUFDcEIsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLENBQUM7QUFVVixJQUFNLGFBQWdFLHNCQUFNLGNBQWM7QUFBQSxFQUMvRixDQUFDLFFBQVEsRUFBRSxNQUFNLEVBQUUsUUFBUSxNQUFNLFVBQVUsRUFBRSxDQUFDO0FBQ2hELEdBQUcsQ0FBQyxDQUFDOzs7QUNqSUUsSUFBTSxvQkFBb0I7QUFDMUIsSUFBTSxrQkFBa0I7QUFXeEIsU0FBUyxXQUFXLE1BQThCO0FBQ3ZELFNBQU8sS0FDSixRQUFRLENBQUMsRUFBRSxRQUFRLFFBQVEsT0FBTyxNQUFNLE1BQU0sTUFBTTtBQUFBLElBQ25ELE1BQU0sV0FBVyxFQUFFLFFBQVEsUUFBUSxPQUFPLE1BQU0sU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQ3ZFLEdBQUc7QUFBQSxFQUNMLENBQUMsRUFDQSxLQUFLLElBQUk7QUFDZDtBQUdPLFNBQVMsV0FBVyxNQUFxQjtBQUM5QyxRQUFNLFFBQVEsT0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDekMsUUFBTSxPQUFjLENBQUM7QUFDckIsV0FBUyxRQUFRLEdBQUcsUUFBUSxNQUFNLFVBQVU7QUFDMUMsVUFBTSxFQUFFLFNBQVMsR0FBRyxPQUFPLElBQUksS0FBSyxXQUFXLEtBQUssTUFBTSxNQUFNLEtBQUssQ0FBRSxDQUFDO0FBQ3hFLFVBQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxHQUFHLFFBQVEsSUFBSSxPQUFPO0FBQ3hELFFBQUksTUFBTSxXQUFXLFFBQVMsT0FBTSxJQUFJLE1BQU0sWUFBWSxPQUFPLHVCQUF1QixNQUFNLE1BQU0sRUFBRTtBQUN0RyxTQUFLLEtBQUssRUFBRSxHQUFHLFFBQVEsTUFBTSxDQUFDO0FBQzlCLGFBQVMsSUFBSTtBQUFBLEVBQ2Y7QUFDQSxTQUFPO0FBQ1Q7OztBQ3FnQ08sSUFBTSxZQUFpRSwwQkFBVSxhQUFhO0FBQUEsRUFDbkcsQ0FBQyxVQUFVLEtBQUs7QUFBQSxFQUNoQixDQUFDLFFBQVEsS0FBSztBQUFBLEVBQ2QsQ0FBQyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3RCLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLFVBQVUsS0FBSztBQUFBLEVBQ2hCLENBQUMsVUFBVSxLQUFLO0FBQUEsRUFDaEIsQ0FBQyxRQUFRLE9BQU8sRUFBRTtBQUNwQixHQUFHLEVBQUMsUUFBUSxLQUFJLEdBQUcsRUFBQyxRQUFRLG1CQUFtQixLQUFLLEdBQUcsU0FBUyxRQUFRLFdBQVcsaUJBQWlCLFNBQVMsV0FBVSxDQUFDOzs7QUNoakNqSCxJQUFNLGVBQWU7QUFDckIsSUFBTSxXQUFXO0FBUWpCLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBQ2Q7QUFBQSxFQUNELE9BQWMsRUFBRSxJQUFJLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFFdkMsWUFBWSxNQUFvQjtBQUM5QixTQUFLLE9BQU8sTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQVMsS0FBSyxLQUFLLEdBQVU7QUFDL0IsVUFBTSxFQUFFLElBQUksS0FBSyxJQUFJLEtBQUs7QUFDMUIsUUFBSSxTQUFTLEdBQUksTUFBSyxPQUFPLEVBQUUsSUFBSSxRQUFRLE1BQU0sRUFBRTtBQUFBLFFBQzlDLE1BQUssT0FBTyxPQUFPLFdBQVcsRUFBRSxJQUFJLE1BQU0sT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLEtBQUssR0FBRyxNQUFNLEVBQUU7QUFDbEYsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQW9CO0FBQzFCLFFBQUksUUFBUSxPQUFPLEtBQUssSUFBSSxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxhQUFjLE1BQUssT0FBTztBQUFBLEVBQ3ZGO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBb0I7QUFDMUIsUUFBSSxRQUFRLE9BQU8sS0FBSyxJQUFJLEVBQUcsTUFBSyxPQUFPLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUM5RTtBQUNGO0FBRUEsU0FBUyxRQUFRLEdBQVUsR0FBbUI7QUFDNUMsU0FBTyxFQUFFLEtBQUssRUFBRSxNQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUU7QUFDckQ7OztBQ3RDQSxJQUFNLFVBQVU7QUFDaEIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxPQUFPLE1BQU8sTUFBTSxRQUFRO0FBSTNCLElBQU0sZUFBdUIsQ0FBQyxVQUFVLE9BQU8sZ0JBQWdCLEtBQUs7QUFHcEUsU0FBUyxVQUFVLFNBQWlCLGNBQXNCO0FBQy9ELE1BQUksT0FBTztBQUNYLFNBQU8sS0FBSyxTQUFTLFFBQVE7QUFDM0IsZUFBVyxRQUFRLE9BQU8sSUFBSSxXQUFXLE1BQU0sQ0FBQyxHQUFHO0FBQ2pELFVBQUksT0FBTyxRQUFRLEtBQUssU0FBUyxPQUFRLFNBQVEsUUFBUSxPQUFPLFFBQVEsTUFBTTtBQUFBLElBQ2hGO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDTjtBQUFBLEVBRVQsWUFBWSxRQUFnQixLQUFhO0FBQ3ZDLFNBQUssT0FBTyxHQUFHLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDOUI7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsU0FBSyxRQUFRO0FBQ2IsV0FBTyxLQUFLLFNBQVMsSUFBSSxLQUFLLE9BQU8sR0FBRyxLQUFLLElBQUksSUFBSSxLQUFLLElBQUk7QUFBQSxFQUNoRTtBQUNGOzs7QUNoQkEsZUFBc0IsU0FBUyxPQUF3QixNQUFZLE9BQXFDO0FBQ3RHLFFBQU0sVUFBVSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ3BGLFFBQU1DLFFBQWUsQ0FBQztBQUN0QixNQUFJLFNBQVMsS0FBSztBQUNsQixhQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDM0MsVUFBTSxTQUFTLElBQUksT0FBTyx1QkFBdUIsUUFBUSxLQUFLLE1BQU0sQ0FBQyxhQUFhLElBQUk7QUFDdEYsVUFBTSxTQUFTLENBQUNDLFVBQ2RBLE1BQUssUUFBUSxRQUFRLENBQUMsT0FBTyxRQUFnQjtBQUMzQyxZQUFNLE1BQU0sUUFBUSxJQUFJLE9BQU8sR0FBRyxDQUFDO0FBQ25DLGFBQU8sUUFBUSxTQUFZLFFBQVEsR0FBRyxLQUFLLE1BQU0sSUFBSSxHQUFHO0FBQUEsSUFDMUQsQ0FBQztBQUNILFVBQU0sTUFBTSxLQUFLLEtBQUssSUFBSTtBQUMxQixVQUFNLFFBQVE7QUFBQSxNQUNaLEdBQUc7QUFBQSxNQUNILEdBQUcsTUFBTSxJQUFJO0FBQUEsTUFDYixRQUFRLEtBQUs7QUFBQSxNQUNiLEtBQUssS0FBSyxNQUFNLElBQUk7QUFBQSxNQUNwQixXQUFXLElBQUksYUFBYSxJQUFJO0FBQUEsTUFDaEMsT0FBTyxHQUFHLEtBQUssTUFBTSxJQUFJLEtBQUssR0FBRztBQUFBLE1BQ2pDLFNBQVMsT0FBTyxJQUFJLE9BQU87QUFBQSxJQUM3QjtBQUNBLFVBQU0sT0FBTyxVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDdkQsYUFBUyxNQUFNLEtBQUssUUFBUSxJQUFJO0FBQ2hDLElBQUFELE1BQUssS0FBSyxFQUFFLFFBQVEsTUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLE1BQU0sTUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUMxRztBQUNBLFNBQU9BO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsTUFBc0I7QUFDckMsU0FBTyxLQUFLLFFBQVEsdUJBQXVCLE1BQU07QUFDbkQ7OztBQ3pDTyxJQUFNLFVBQVU7QUFXaEIsSUFBTSxXQUFrQjtBQUFBLEVBQzdCLE9BQU8sWUFBWSxDQUFDO0FBQUEsRUFDcEIsTUFBTSxZQUFZO0FBQUEsRUFDbEIsT0FBTyxZQUFZO0FBQUEsRUFDbkIsUUFBUSxZQUFZO0FBQ3RCO0FBR08sU0FBUyxVQUFVLEtBQXFCO0FBQzdDLFNBQU8sT0FBUSxNQUFNLEtBQUs7QUFDNUI7QUFFTyxTQUFTLFlBQVksUUFBZ0IsT0FBdUI7QUFDakUsU0FBTyxHQUFHLE1BQU0sSUFBSSxPQUFPLEtBQUssRUFBRSxTQUFTLElBQUksR0FBRyxDQUFDO0FBQ3JEO0FBR08sU0FBUyxTQUFTLE1BQTBFO0FBQ2pHLFFBQU0sUUFBUSw4QkFBOEIsS0FBSyxJQUFJO0FBQ3JELFNBQU8sU0FBUyxFQUFFLFFBQVEsTUFBTSxDQUFDLEdBQUksT0FBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDL0Q7QUFZQSxlQUFzQixVQUFVLE9BQWMsUUFBb0M7QUFDaEYsUUFBTSxRQUFtQixDQUFDO0FBQzFCLGFBQVcsU0FBUyxNQUFNLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxRQUFRLFNBQVMsR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzlFLGVBQVcsT0FBTyxNQUFNLFNBQVMsT0FBTyxJQUFJLEdBQUc7QUFDN0MsVUFBSSxJQUFJLFdBQVcsT0FBUTtBQUMzQixZQUFNLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDN0IsWUFBTSxPQUFPLE1BQU0sR0FBRyxFQUFFO0FBQ3hCLFVBQUksUUFBUSxLQUFLLFdBQVcsS0FBSyxVQUFVLEtBQUssUUFBUSxLQUFLLE1BQU0sV0FBVyxLQUFLLFNBQVMsS0FBSyxPQUFPLEdBQUcsRUFBRSxNQUFNLEtBQUssTUFBTTtBQUM1SCxjQUFNLE1BQU0sU0FBUyxDQUFDLElBQUksRUFBRSxHQUFHLE1BQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxPQUFPLEdBQUcsS0FBSyxLQUFLLEdBQUcsUUFBUSxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUU7QUFBQSxNQUN2SCxXQUFXLEtBQUssTUFBTSxPQUFRLE9BQU0sS0FBSyxJQUFJO0FBQUEsSUFDL0M7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBRUEsZUFBZSxTQUFTLE9BQWMsTUFBOEI7QUFDbEUsTUFBSTtBQUNGLFdBQU8sV0FBVyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUMxQyxRQUFRO0FBQ04sV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUNGO0FBRUEsZUFBZSxPQUFPLEtBQTRCO0FBQ2hELFFBQU0sU0FBbUIsQ0FBQztBQUMxQixRQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBVyxDQUFDLE9BQU8sSUFBSSxLQUFLLElBQUksTUFBTSxRQUFRLEdBQUc7QUFDL0MsUUFBSSxDQUFDLFFBQVEsTUFBTSxLQUFLLElBQUksUUFBUSxLQUFLLEVBQUc7QUFDNUMsV0FBTyxLQUFLLE1BQU0sS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDdkQsVUFBTSxLQUFLLElBQUk7QUFBQSxFQUNqQjtBQUNBLFNBQU8sRUFBRSxRQUFRLElBQUksUUFBUSxPQUFPLElBQUksT0FBTyxNQUFNLElBQUksTUFBTSxPQUFPLE9BQU87QUFDL0U7QUFFQSxTQUFTLFFBQVEsTUFBYyxLQUFVLEtBQXNCO0FBQzdELE1BQUk7QUFDRixVQUFNRSxRQUFPLEtBQUssTUFBTSxJQUFJO0FBQzVCLFdBQU9BLE1BQUssV0FBVyxJQUFJLFVBQVVBLE1BQUssV0FBVyxJQUFJLFVBQVVBLE1BQUssUUFBUTtBQUFBLEVBQ2xGLFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUM3RUEsZUFBc0IsUUFBUSxRQUFnQixNQUFZLE1BQTZCO0FBQ3JGLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSTtBQUMxQixRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLE1BQUksVUFBVSxTQUFVO0FBQ3hCLGFBQVcsUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHO0FBQ3RDLFVBQU0sVUFBVSxTQUFTLElBQUk7QUFDN0IsUUFBSSxTQUFTLFdBQVcsT0FBUTtBQUNoQyxRQUFJLFFBQVEsUUFBUSxVQUFVLEtBQUssS0FBSyxTQUFTLFFBQVEsUUFBUSxLQUFLLE9BQU8sS0FBSyxVQUFVLEtBQUssSUFBSyxPQUFNLE1BQU0sT0FBTyxJQUFJO0FBQUEsRUFDL0g7QUFDQSxRQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFDM0MsV0FBUyxRQUFRLFVBQVUsS0FBSyxHQUFHLFNBQVMsS0FBSyxPQUFPLFNBQVMsS0FBSyxLQUFLLFNBQVMsU0FBUztBQUMzRixVQUFNLFFBQVEsTUFBTSxPQUFPLE1BQU0sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLFNBQVMsQ0FBQyxHQUFHLEtBQUssSUFBSSxLQUFLLEtBQUssUUFBUSxVQUFVLENBQUMsQ0FBQztBQUNsSCxVQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLE1BQU0sTUFBTSxDQUFDLEVBQUcsTUFBTSxDQUFDLElBQUk7QUFDM0UsUUFBSSxTQUFTLEtBQU07QUFDbkIsVUFBTSxNQUFNLEVBQUUsUUFBUSxRQUFRLE9BQU8sTUFBTSxDQUFDLEVBQUcsS0FBSyxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksRUFBRTtBQUNoRyxVQUFNLE1BQU0sTUFBTSxZQUFZLFFBQVEsS0FBSyxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2pFO0FBQ0Y7OztBQ2FBLElBQU0sVUFBVTtBQUloQixlQUFzQixVQUFVLEtBQWlCLE1BQW9DO0FBQ25GLFFBQU0sVUFBVSxJQUFJLEtBQUssTUFBTSxPQUFPO0FBQ3RDLFVBQVEsa0JBQWtCLE1BQU07QUFDOUIsVUFBTUMsTUFBSyxRQUFRO0FBQ25CLElBQUFBLElBQUcsa0JBQWtCLFNBQVMsRUFBRSxTQUFTLFNBQVMsQ0FBQztBQUNuRCxVQUFNLFFBQVFBLElBQUcsa0JBQWtCLFNBQVMsRUFBRSxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUMxRSxVQUFNLFlBQVksUUFBUSxNQUFNO0FBQ2hDLElBQUFBLElBQUcsa0JBQWtCLFFBQVEsRUFBRSxTQUFTLENBQUMsUUFBUSxRQUFRLEVBQUUsQ0FBQztBQUM1RCxJQUFBQSxJQUFHLGtCQUFrQixTQUFTLEVBQUUsU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUM5RDtBQUNBLFFBQU0sS0FBSyxNQUFNLE9BQU8sT0FBTztBQUMvQixLQUFHLGtCQUFrQixNQUFNLEdBQUcsTUFBTTtBQUNwQyxTQUFPO0FBQ1Q7QUFHQSxlQUFzQixRQUNwQixJQUNBLFFBQ0FDLFFBQ1k7QUFDWixRQUFNLEtBQUssR0FBRyxZQUFZLENBQUMsR0FBRyxNQUFNLEdBQUcsYUFBYSxFQUFFLFlBQVksU0FBUyxDQUFDO0FBQzVFLFFBQU0sT0FBTyxTQUFTLEVBQUU7QUFDeEIsTUFBSTtBQUNGLFVBQU0sT0FBTyxNQUFNQSxPQUFNLENBQUMsU0FBUyxHQUFHLFlBQVksSUFBSSxDQUFDO0FBQ3ZELFVBQU07QUFDTixXQUFPO0FBQUEsRUFDVCxTQUFTLEtBQUs7QUFDWixRQUFJO0FBQ0YsU0FBRyxNQUFNO0FBQUEsSUFDWCxRQUFRO0FBQUEsSUFFUjtBQUNBLFVBQU0sS0FBSyxNQUFNLE1BQU0sTUFBUztBQUNoQyxVQUFNO0FBQUEsRUFDUjtBQUNGO0FBR08sU0FBUyxJQUFPLElBQWlCLE9BQWMsT0FBcUIsTUFBNkI7QUFDdEcsU0FBTyxPQUFPLEdBQUcsWUFBWSxPQUFPLFVBQVUsRUFBRSxZQUFZLEtBQUssRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ3hGO0FBR08sU0FBUyxZQUFZLElBQWlCLE1BQStCO0FBQzFFLFNBQU8sT0FBTyxHQUFHLFlBQVksU0FBUyxVQUFVLEVBQUUsWUFBWSxPQUFPLEVBQUUsTUFBTSxNQUFNLEVBQUUsT0FBTyxJQUFJLENBQUM7QUFDbkc7QUFHTyxTQUFTLE9BQU8sSUFBaUIsUUFBZ0IsS0FBd0M7QUFDOUYsU0FBTyxPQUFPLEdBQUcsWUFBWSxTQUFTLFVBQVUsRUFBRSxZQUFZLE9BQU8sRUFBRSxJQUFJLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUMzRjtBQUdPLFNBQVMsUUFBUSxVQUE4QixRQUFnQixPQUFlLE1BQTJCO0FBQzlHLFNBQU8sU0FBUyxNQUFNLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQyxRQUFRLElBQUksQ0FBQztBQUN2RDtBQUVPLFNBQVMsT0FBVSxTQUFvQztBQUM1RCxTQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFRLFlBQVksTUFBTSxRQUFRLFFBQVEsTUFBTTtBQUNoRCxZQUFRLFVBQVUsTUFBTSxPQUFPLFFBQVEsS0FBSztBQUFBLEVBQzlDLENBQUM7QUFDSDtBQUVBLFNBQVMsU0FBUyxJQUFtQztBQUNuRCxTQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxPQUFHLGFBQWEsTUFBTSxRQUFRO0FBQzlCLE9BQUcsVUFBVSxNQUFNLE9BQU8sR0FBRyxTQUFTLElBQUksTUFBTSw4QkFBOEIsQ0FBQztBQUFBLEVBQ2pGLENBQUM7QUFDSDs7O0FDN0dBLGVBQXNCLEtBQUssSUFBaUIsT0FBYyxRQUFpQztBQUN6RixRQUFNLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBVSxJQUFJLE9BQU8sR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssUUFBUSxJQUFJLENBQUMsQ0FBQztBQUN2RixNQUFJLFNBQVM7QUFDYixhQUFXLFdBQVcsTUFBTSxVQUFVLE9BQU8sTUFBTSxHQUFHO0FBQ3BELFVBQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNO0FBQ3JDLFVBQU0sVUFBVSxPQUFPLE1BQU0sU0FBUyxJQUFJLElBQUk7QUFDOUMsUUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFRO0FBQzVCLFVBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVSxPQUFPLFNBQVMsTUFBTSxLQUFLLENBQUM7QUFDN0UsVUFBTSxNQUFNLE9BQU8sUUFBUyxNQUFNLEtBQUssU0FBUyxNQUFNLEdBQUksTUFBTSxHQUFHLEVBQUUsQ0FBRTtBQUN2RSxVQUFNLFFBQVEsSUFBSSxDQUFDLFNBQVMsT0FBTyxHQUFHLE9BQU8sVUFBVTtBQUNyRCxpQkFBVyxRQUFRLE1BQU8sT0FBTSxPQUFPLEVBQUUsSUFBSSxJQUFJO0FBQ2pELFlBQU0sT0FBTyxFQUFFLElBQUksR0FBRztBQUFBLElBQ3hCLENBQUM7QUFDRCxVQUFNLElBQUksSUFBSSxRQUFRLEdBQUc7QUFDekIsY0FBVSxNQUFNO0FBQUEsRUFDbEI7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE1BQU0sU0FBa0IsTUFBNEI7QUFDM0QsUUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJLFFBQVE7QUFDcEMsTUFBSSxPQUFPLEtBQUssUUFBUSxRQUFRLE1BQU0sT0FBUSxRQUFPO0FBQ3JELFFBQU0sT0FBTyxPQUFPLFFBQVEsT0FBTyxPQUFPLENBQUMsSUFBSyxRQUFRO0FBQ3hELE1BQUksU0FBUyxLQUFLLEtBQU0sUUFBTztBQUMvQixTQUFPLEVBQUUsR0FBRyxTQUFTLE9BQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUksR0FBRyxRQUFRLFFBQVEsT0FBTyxNQUFNLElBQUksRUFBRTtBQUN2SDtBQUdBLGVBQWUsS0FBSyxTQUFrQixRQUErQjtBQUNuRSxRQUFNLFNBQVMsUUFBUSxRQUFRO0FBQy9CLFFBQU0sYUFBYSxTQUFTLFFBQVEsT0FBTyxNQUFNLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDL0UsU0FBTyxFQUFFLFFBQVEsUUFBUSxRQUFRLE9BQU8sVUFBVSxLQUFLLFFBQVEsTUFBTSxZQUFZLElBQUksR0FBRyxNQUFNLEdBQUcsT0FBTyxRQUFRLFFBQVEsUUFBUSxXQUFXO0FBQzdJO0FBRUEsU0FBUyxPQUFPLE1BQVksTUFBa0I7QUFDNUMsUUFBTSxFQUFFLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQ25DLFNBQU8sRUFBRSxHQUFHLE1BQU0sT0FBTyxVQUFVLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSztBQUM5RTtBQUVBLFNBQVMsT0FBTyxTQUFrQixNQUFjLE9BQXFCO0FBQ25FLFFBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxLQUFLLElBQUk7QUFDaEMsU0FBTyxFQUFFLFFBQVEsUUFBUSxRQUFRLEtBQUssUUFBUSxRQUFRLE9BQU8sTUFBTSxNQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUksTUFBTSxLQUFLO0FBQzlHOzs7QUNoQ0EsSUFBTSxPQUFPO0FBMEJOLFNBQVMsS0FBVyxJQUFxQixNQUFlO0FBQzdELFNBQU8sRUFBRSxJQUF1QyxLQUFLO0FBQ3ZEO0FBYU8sSUFBTSxlQUFOLGNBQTJCLE1BQU07QUFBQSxFQUNwQixPQUFPO0FBQzNCO0FBRU8sSUFBTSxVQUFOLE1BQU0sU0FBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ1E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsUUFBUSxvQkFBSSxJQUFrQjtBQUFBLEVBQzlCLE9BQU8sb0JBQUksSUFBaUI7QUFBQTtBQUFBLEVBRTVCLFNBQVMsb0JBQUksSUFBc0I7QUFBQSxFQUNuQyxXQUFXLG9CQUFJLElBQWdCO0FBQUEsRUFDeEMsT0FBeUIsUUFBUSxRQUFRO0FBQUEsRUFDekMsVUFBeUIsUUFBUSxRQUFRO0FBQUEsRUFDekMsWUFBcUI7QUFBQSxFQUNyQixNQUFNO0FBQUEsRUFFTixZQUFZLElBQWlCLFFBQWdCLFFBQWdCLFFBQXNCLFFBQWdCO0FBQ3pHLFNBQUssS0FBSztBQUNWLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUSxPQUFPLFNBQVM7QUFDN0IsU0FBSyxRQUFRLElBQUksWUFBWSxPQUFPLElBQUk7QUFDeEMsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUFLLE1BQWMsUUFBZ0IsUUFBZ0IsUUFBd0M7QUFDdEcsVUFBTSxLQUFLLE1BQU0sVUFBVSxPQUFPLEtBQUssSUFBSTtBQUMzQyxVQUFNLFNBQVMsTUFBTSxLQUFLLElBQUksT0FBTyxTQUFTLFVBQVUsTUFBTTtBQUM5RCxVQUFNLFVBQVUsSUFBSSxTQUFRLElBQUksUUFBUSxRQUFRLFFBQVEsTUFBTTtBQUM5RCxVQUFNLFFBQVEsS0FBSztBQUNuQixRQUFJLENBQUMsUUFBUSxJQUFLLE9BQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFDNUQsZUFBVyxVQUFVLFFBQVEsTUFBTSxLQUFLLEVBQUcsU0FBUSxLQUFLLFFBQVEsQ0FBQztBQUNqRSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssR0FBRyxNQUFNO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxLQUFLLFFBQWtDO0FBQ3JDLFdBQU8sS0FBSyxNQUFNLElBQUksTUFBTTtBQUFBLEVBQzlCO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBTyxJQUFZO0FBQ3pCLFFBQUksT0FBTztBQUNYLGVBQVcsU0FBUyxLQUFLLE9BQU8sT0FBTyxFQUFHLFNBQVEsT0FBTyxNQUFNLE9BQU8sQ0FBQyxRQUFRLFFBQVEsSUFBSSxFQUFFLFNBQVMsTUFBTTtBQUM1RyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxTQUFTLFFBQWdCLEtBQXFCO0FBQzVDLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLElBQUksV0FBVyxVQUFVLElBQUksT0FBTyxHQUFHO0FBQzVGLFFBQUksS0FBSyxLQUFLLENBQUMsUUFBUSxJQUFJLFNBQVMsS0FBSyxFQUFHLFFBQU87QUFDbkQsV0FBTyxLQUFLLFNBQVMsU0FBUztBQUFBLEVBQ2hDO0FBQUE7QUFBQSxFQUdBLE1BQU0sU0FBaUM7QUFDckMsU0FBSyxTQUFTLElBQUksT0FBTztBQUN6QixXQUFPLE1BQU0sS0FBSyxTQUFTLE9BQU8sT0FBTztBQUFBLEVBQzNDO0FBQUE7QUFBQSxFQUdBLE1BQU0sU0FBd0I7QUFDNUIsVUFBTSxLQUFLO0FBQ1gsUUFBSSxLQUFLLFVBQVcsT0FBTSxLQUFLO0FBQUEsRUFDakM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsT0FBTyxNQUFjLFFBQXdEO0FBQzNFLFdBQU8sS0FBSyxPQUFPLFlBQVk7QUFDN0IsWUFBTSxNQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssTUFBTSxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQ3RELFlBQU0sUUFBUSxNQUFNLE1BQU0sWUFBWSxLQUFLLElBQUksR0FBRyxJQUFJLENBQUM7QUFDdkQsVUFBSSxNQUFNLE9BQVEsUUFBTyxPQUFPLE9BQU8sSUFBSTtBQUMzQyxZQUFNLE9BQU8sS0FBSyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUs7QUFDL0IsWUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFVBQUksUUFBUSxFQUFFLElBQUksS0FBSyxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQzNDLGlCQUFXLEVBQUUsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSyxRQUFRLEtBQUssTUFBTSxDQUFDLENBQUMsR0FBRztBQUN0RSxnQkFBUSxLQUFLLE1BQU0sSUFBSSxNQUFNO0FBQzdCLGNBQU0sVUFBbUI7QUFBQSxVQUN2QixRQUFRLEtBQUs7QUFBQSxVQUNiLFFBQVEsS0FBSztBQUFBLFVBQ2IsS0FBSyxLQUFLLE1BQU0sSUFBSSxNQUFNO0FBQUEsVUFDMUIsR0FBRztBQUFBLFVBQ0gsV0FBVyxXQUFXLE1BQU0sS0FBSyxJQUFJO0FBQUEsVUFDckMsT0FBTyxLQUFLO0FBQUEsVUFDWixNQUFNO0FBQUEsVUFDTixPQUFPLEtBQUssU0FBUztBQUFBLFFBQ3ZCO0FBQ0EsY0FBTSxPQUFPLE9BQU8sU0FBUyxJQUFJLElBQUk7QUFDckMsY0FBTSxPQUFPLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxHQUFHLFFBQVEsS0FBSyxNQUFNLElBQUk7QUFDN0QsY0FBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFFBQVEsS0FBSyxRQUFRLEtBQUssTUFBTSxNQUFNLE1BQU0sR0FBRyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQUEsTUFDNUY7QUFDQSxVQUFJLE1BQU0sT0FBUSxPQUFNLEtBQUssS0FBSyxNQUFNLE9BQU8sS0FBSztBQUNwRCxhQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFnQixPQUFlLE1BQStCO0FBQ2xFLFdBQU8sSUFBVSxLQUFLLElBQUksU0FBUyxRQUFRLEtBQUssT0FBTyxVQUFVLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFBQSxFQUN2RjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQU8sTUFBK0I7QUFDMUMsVUFBTUMsT0FBYyxDQUFDO0FBQ3JCLGVBQVcsUUFBUSxLQUFLLE1BQU0sT0FBTyxFQUFHLENBQUFBLEtBQUksS0FBSyxHQUFJLE1BQU0sS0FBSyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sT0FBTyxHQUFHLEtBQUssR0FBRyxDQUFFO0FBQ2xILFVBQU0sS0FBSyxJQUFJLElBQUlBLEtBQUksSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEtBQUssS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzdELFdBQU9BLEtBQUksS0FBSyxDQUFDLEdBQUcsTUFBTSxHQUFHLElBQUksQ0FBQyxFQUFHLEtBQUssR0FBRyxJQUFJLENBQUMsRUFBRyxNQUFNLEdBQUcsSUFBSSxDQUFDLEVBQUcsT0FBTyxHQUFHLElBQUksQ0FBQyxFQUFHLElBQUksRUFBRSxNQUFNLEdBQUcsSUFBSTtBQUFBLEVBQzdHO0FBQUE7QUFBQTtBQUFBLEVBS0EsY0FBc0M7QUFDcEMsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxNQUFNLEtBQUssTUFBTTtBQUM3RSxXQUFPLE9BQU8sWUFBWSxLQUFLLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxRQUFRLEtBQUssR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN2RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLFNBQVMsTUFBd0QsUUFBZ0IsS0FBYSxNQUErQjtBQUMzSCxXQUFPLEtBQUssT0FBTyxZQUFZO0FBQzdCLFlBQU0sT0FBTyxLQUFLLFNBQVMsTUFBTTtBQUNqQyxVQUFJLE1BQU0sS0FBSyxLQUFLO0FBQ2xCLGNBQU0sS0FBSyxZQUFZLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDM0MsWUFBSSxLQUFLLFVBQVUsT0FBUSxPQUFNLEtBQUssTUFBTTtBQUM1QyxlQUFPLEtBQUs7QUFBQSxNQUNkO0FBQ0EsWUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sR0FBRztBQUN4QyxVQUFJLFNBQVMsUUFBUSxTQUFTLFFBQVEsTUFBTSxFQUFHLFFBQU8sS0FBSyxJQUFJLEtBQUssUUFBUSxNQUFNLG9CQUFvQixDQUFDO0FBQ3ZHLFlBQU0sS0FBSyxZQUFZLE1BQU0sTUFBTSxHQUFHO0FBQ3RDLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE1BQU0sVUFBVSxPQUFvRDtBQUNsRSxVQUFNLE9BQWMsQ0FBQztBQUNyQixRQUFJLFVBQVU7QUFDZCxRQUFJLFFBQVE7QUFDWixlQUFXLFFBQVEsS0FBSyxNQUFNLE9BQU8sR0FBRztBQUN0QyxZQUFNQyxTQUFRLE1BQU0sSUFBSSxLQUFLLE1BQU0sS0FBSyxLQUFLO0FBQzdDLFVBQUksS0FBSyxPQUFPQSxVQUFTQSxTQUFRLEtBQUssT0FBUTtBQUM5QyxZQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRQSxTQUFRLEdBQUcsS0FBSyxJQUFJLEtBQUssS0FBS0EsU0FBUSxvQkFBb0IsT0FBTyxDQUFDO0FBQzlHLFlBQU0sUUFBa0IsQ0FBQztBQUN6QixpQkFBVyxFQUFFLEtBQUssS0FBSyxPQUFPO0FBQzVCLGNBQU0sT0FBTyxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM1QyxZQUFJLFdBQVcsUUFBUSxPQUFPLGdCQUFpQjtBQUMvQyxjQUFNLEtBQUssSUFBSTtBQUNmLG1CQUFXO0FBQ1gsaUJBQVM7QUFBQSxNQUNYO0FBQ0EsWUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU1BLE1BQUs7QUFDMUMsVUFBSSxNQUFNLFVBQVUsU0FBUyxLQUFNLE1BQUssS0FBSyxFQUFFLFFBQVEsS0FBSyxRQUFRLFFBQVEsS0FBSyxRQUFRLE9BQU9BLFNBQVEsR0FBRyxNQUFNLE1BQU0sQ0FBQztBQUN4SCxVQUFJLE1BQU0sU0FBUyxNQUFNLFVBQVUsV0FBVyxrQkFBbUI7QUFBQSxJQUNuRTtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBZ0IsTUFBK0I7QUFDdEQsV0FBTyxLQUFLLE9BQU8sWUFBWTtBQUM3QixZQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sUUFBUSxNQUFNLEtBQUssU0FBUyxNQUFNLEVBQUUsR0FBRztBQUN0RSxVQUFJLFdBQVcsS0FBSyxJQUFLLE9BQU0sS0FBSyxNQUFNO0FBQzFDLFlBQU0sTUFBTSxLQUFLLFNBQVMsTUFBTTtBQUNoQyxZQUFNLE1BQU0sS0FBSyxTQUFTLEtBQUssR0FBRztBQUNsQyxZQUFNLFFBQVEsTUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUs7QUFDbkQsWUFBTSxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQ3ZDLFlBQU0sTUFBWSxFQUFFLEdBQUcsS0FBSyxPQUFPLFVBQVUsS0FBSyxNQUFNLE1BQU8sTUFBTSxLQUFLLE9BQU8sS0FBSyxJQUFJLEtBQU0sSUFBSSxNQUFNLE9BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxJQUFJLEVBQUU7QUFDM0ksWUFBTSxNQUFNLE1BQU0sU0FBUyxFQUFFLEdBQUcsS0FBSyxHQUFHLFFBQVEsTUFBTSxHQUFHLEVBQUUsQ0FBRSxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRyxLQUFLLE1BQU0sTUFBTSxHQUFHLEVBQUUsRUFBRyxLQUFLLElBQUk7QUFDckgsWUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLFNBQVMsU0FBUyxPQUFPLEdBQUcsT0FBTyxVQUFVO0FBQ25FLGNBQU0sS0FBSyxVQUFVLE1BQU0sT0FBTyxHQUFHLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDL0MsbUJBQVcsQ0FBQyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsR0FBRztBQUMzQyxnQkFBTSxRQUFlLEVBQUUsUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxNQUFNLElBQUksTUFBTSxLQUFLLEVBQUcsR0FBRyxHQUFHO0FBQzVHLGdCQUFNLE9BQU8sRUFBRSxJQUFJLEtBQUs7QUFDeEIsZ0JBQU0sT0FBTyxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssR0FBRyxDQUFDO0FBQUEsUUFDMUM7QUFDQSxtQkFBVyxRQUFRLE1BQU8sT0FBTSxPQUFPLEVBQUUsSUFBSSxJQUFJO0FBQ2pELGNBQU0sT0FBTyxFQUFFLElBQUksR0FBRztBQUN0QixjQUFNLE9BQU8sRUFBRSxJQUFJLEdBQUc7QUFBQSxNQUN4QixDQUFDO0FBQ0QsaUJBQVcsUUFBUSxDQUFDLEtBQUssR0FBRyxFQUFHLE9BQU0sS0FBSyxLQUFLLElBQUk7QUFDbkQsV0FBSyxLQUFLLFFBQVEsSUFBSTtBQUN0QixXQUFLLEtBQUssSUFBSSxRQUFRLElBQUksTUFBTSxDQUFDO0FBQ2pDLGFBQU8sTUFBTTtBQUFBLElBQ2YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBSVEsT0FBVSxLQUFtQztBQUNuRCxVQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUMvQixTQUFLLE9BQU8sS0FBSyxNQUFNLE1BQU0sTUFBUztBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBYyxPQUFzQjtBQUNsQyxlQUFXLE9BQU8sTUFBTSxJQUFTLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxLQUFLLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxHQUFHO0FBQ2pHLGVBQVcsUUFBUSxNQUFNLElBQVUsS0FBSyxJQUFJLE9BQU8sR0FBRztBQUNwRCxZQUFNLEtBQUssS0FBSyxJQUFJO0FBQ3BCLFdBQUssTUFBTSxRQUFRLElBQUk7QUFDdkIsVUFBSSxLQUFLLFVBQVUsT0FBUSxNQUFLLE1BQU0sS0FBSztBQUFBLElBQzdDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxNQUFjLEtBQUssTUFBMkI7QUFDNUMsU0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLElBQUk7QUFDaEMsVUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLEtBQUssUUFBUSxHQUFHLEtBQUssR0FBRyxJQUFJLENBQUM7QUFDakcsU0FBSyxPQUFPLElBQUksS0FBSyxRQUFRLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUM7QUFDM0QsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBO0FBQUEsRUFHQSxNQUFjLFFBQXVCO0FBQ25DLFVBQU0sU0FBUyxVQUFVLEtBQUssT0FBTyxVQUFVLFlBQVk7QUFDM0QsVUFBTSxPQUFPLE1BQU0sUUFBUSxLQUFLLFFBQVEsTUFBTTtBQUM5QyxVQUFNLE9BQWEsRUFBRSxRQUFRLE9BQU8sUUFBUSxLQUFLLEdBQUcsTUFBTSxJQUFJLEdBQUcsTUFBTSxHQUFHLE9BQU8sR0FBRyxRQUFRLEdBQUcsWUFBWSxLQUFLO0FBQ2hILFVBQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUc7QUFDbkMsVUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLE9BQU8sR0FBRyxPQUFPLFVBQVU7QUFDakQsVUFBSSxJQUFLLE9BQU0sS0FBSyxVQUFVLE1BQU0sT0FBTyxHQUFHLENBQUMsR0FBRyxDQUFDO0FBQ25ELFVBQUksSUFBSyxPQUFNLE9BQU8sRUFBRSxJQUFJLEVBQUUsR0FBRyxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBQ3ZELFlBQU0sT0FBTyxFQUFFLElBQUksSUFBSTtBQUFBLElBQ3pCLENBQUM7QUFDRCxRQUFJLElBQUssTUFBSyxNQUFNLElBQUksSUFBSSxRQUFRLEVBQUUsR0FBRyxLQUFLLE9BQU8sU0FBUyxDQUFDO0FBQy9ELFNBQUssTUFBTTtBQUNYLFVBQU0sS0FBSyxLQUFLLElBQUk7QUFBQSxFQUN0QjtBQUFBLEVBRUEsTUFBYyxLQUFLLE1BQVksT0FBd0IsT0FBc0U7QUFDM0gsVUFBTSxPQUFPLE1BQU0sR0FBRyxFQUFFO0FBQ3hCLFVBQU0sTUFBWSxFQUFFLEdBQUcsTUFBTSxHQUFHLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDdEUsVUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLFNBQVMsT0FBTyxHQUFHLE9BQU8sVUFBVTtBQUMxRCxZQUFNLEtBQUssVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLElBQUksQ0FBQztBQUMzQyxpQkFBVyxRQUFRLE1BQU8sT0FBTSxPQUFPLEVBQUUsSUFBSSxJQUFJO0FBQ2pELFlBQU0sT0FBTyxFQUFFLElBQUksR0FBRztBQUFBLElBQ3hCLENBQUM7QUFDRCxTQUFLLE1BQU0sSUFBSSxJQUFJLFFBQVEsR0FBRztBQUM5QixTQUFLLE9BQU8sSUFBSSxJQUFJLE1BQU0sRUFBRyxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksQ0FBQztBQUNuRSxTQUFLLEtBQUssSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBQ2xDLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQTtBQUFBLEVBR0EsTUFBYyxVQUFVLE9BQXVCLE9BQXVDO0FBQ3BGLGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFlBQU0sU0FBVSxNQUFNLE9BQU8sTUFBTSxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQ25ELFVBQUksUUFBUSxRQUFRLEtBQUssT0FBTyxPQUFPLFNBQVMsS0FBSyxRQUFRLE9BQU8sVUFBVSxLQUFLLE9BQU87QUFDeEYsY0FBTSxJQUFJLGFBQWEsd0JBQXdCLEtBQUssTUFBTSxJQUFJLFFBQVEsR0FBRyxFQUFFO0FBQUEsTUFDN0U7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBYyxZQUFZLE1BQXdELE1BQVksS0FBNEI7QUFDeEgsVUFBTSxNQUFNLEdBQUcsS0FBSyxJQUFJLElBQUksS0FBSyxNQUFNO0FBQ3ZDLFVBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQ2hDLFFBQUksUUFBUSxRQUFRLE9BQU8sT0FBTyxTQUFTLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTztBQUMzRSxVQUFNLE1BQVcsRUFBRSxNQUFNLEtBQUssTUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQzlFLFVBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDdEMsVUFBTSxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ25FLFVBQU0sU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDMUMsVUFBTSxhQUFjLE1BQU0sS0FBSyxPQUFPLE1BQU0sTUFBTSxLQUFNLEtBQUs7QUFDN0QsVUFBTSxNQUFZLEVBQUUsR0FBRyxNQUFNLE9BQU8sUUFBUSxXQUFXO0FBQ3ZELFVBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxTQUFTLFNBQVMsTUFBTSxHQUFHLE9BQU8sVUFBVTtBQUNsRSxZQUFNLEtBQUssVUFBVSxNQUFNLE9BQU8sR0FBRyxDQUFDLElBQUksQ0FBQztBQUMzQyxZQUFNLE1BQU0sRUFBRSxJQUFJLEdBQUc7QUFDckIsWUFBTSxPQUFPLEVBQUUsSUFBSSxHQUFHO0FBQ3RCLFVBQUksU0FBUyxLQUFLLE9BQVEsT0FBTSxPQUFPLEVBQUUsT0FBTyxRQUFRLEtBQUssT0FBTyxVQUFVLEtBQUssUUFBUSxLQUFLLFNBQVMsR0FBRyxNQUFNLENBQUM7QUFBQSxJQUNySCxDQUFDO0FBQ0QsU0FBSyxLQUFLLElBQUksS0FBSyxHQUFHO0FBQ3RCLFNBQUssTUFBTSxJQUFJLElBQUksUUFBUSxHQUFHO0FBQzlCLFFBQUksUUFBUSxLQUFLLE1BQU8sTUFBSyxPQUFPLElBQUksS0FBSyxNQUFNLEVBQUcsT0FBTyxHQUFHLFFBQVEsS0FBSyxLQUFLO0FBQ2xGLFNBQUssS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLENBQUM7QUFDbEMsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBO0FBQUEsRUFHQSxNQUFjLE9BQU8sTUFBWSxLQUFxQztBQUNwRSxRQUFJLFFBQVEsS0FBSyxJQUFLLFFBQU8sS0FBSztBQUNsQyxRQUFJLFFBQVEsS0FBSyxPQUFRLFFBQU8sS0FBSztBQUNyQyxRQUFJLFFBQVEsRUFBRyxRQUFPLFFBQVEsS0FBSyxRQUFRLEtBQUssTUFBTTtBQUN0RCxZQUFRLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSyxRQUFRLEdBQUcsSUFBSSxRQUFRO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR1EsS0FBSyxRQUFnQixNQUFvQjtBQUMvQyxVQUFNLFNBQVMsRUFBRSxRQUFRLEtBQUssUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQUssTUFBTSxLQUFLLElBQUksR0FBRyxRQUFRLEtBQUssT0FBTyxLQUFLLElBQUksRUFBRTtBQUN0SCxTQUFLLFVBQVUsS0FBSyxRQUFRLEtBQUssTUFBTSxRQUFRLFFBQVEsS0FBSyxTQUFTLE1BQU0sR0FBRyxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ25GLE1BQU07QUFDSixhQUFLLFlBQVk7QUFBQSxNQUNuQjtBQUFBLE1BQ0EsQ0FBQyxRQUFpQjtBQUNoQixhQUFLLFlBQVk7QUFBQSxNQUNuQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFUSxTQUFTLFFBQXNCO0FBQ3JDLFVBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxNQUFNO0FBQ2xDLFFBQUksQ0FBQyxLQUFNLE9BQU0sSUFBSSxNQUFNLDRDQUE0QyxNQUFNLEVBQUU7QUFDL0UsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVRLE9BQWE7QUFDbkIsZUFBVyxXQUFXLEtBQUssU0FBVSxTQUFRO0FBQUEsRUFDL0M7QUFDRjtBQUVBLFNBQVMsUUFBUSxNQUE0RDtBQUMzRSxRQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLElBQUk7QUFDbkMsU0FBTyxFQUFFLElBQUksS0FBSztBQUNwQjtBQUVBLFNBQVMsT0FBTyxPQUF3QixVQUF5QjtBQUMvRCxTQUFPO0FBQUEsSUFDTCxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVMsR0FBRyxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUcsRUFBRTtBQUFBLElBQ3RELE9BQU8sTUFBTSxJQUFJLENBQUMsVUFBVSxFQUFFLE1BQU0sS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLLElBQUksRUFBRSxLQUFLLEVBQUU7QUFBQSxJQUM1RTtBQUFBLEVBQ0Y7QUFDRjs7O0FDdlhBLElBQU0sYUFBYTtBQUduQixnQkFBdUIsVUFBVSxTQUF1RDtBQUN0RixRQUFNLFVBQVUsUUFBUSxNQUFNLEtBQUs7QUFDbkMsUUFBTSxRQUFRLEVBQUUsUUFBUSxRQUFRLFFBQVEsU0FBUyxTQUFTLE9BQU8sUUFBUSxZQUFZLEVBQUU7QUFDdkYsUUFBTSxPQUFPLE1BQU0sRUFBRSxNQUFNLGVBQWUsTUFBTSxvQkFBb0IsTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFO0FBQzlGLFFBQU0sVUFBVSxLQUFLLFNBQVMsSUFBSTtBQUNsQyxRQUFNLFNBQVMsUUFBUSxVQUFVLEtBQUssT0FBTyxVQUFVLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQztBQUNoRixRQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsS0FBSztBQUN0RCxNQUFJLFNBQVM7QUFDYixNQUFJLFFBQVE7QUFDWixRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsYUFBVyxVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FBRztBQUM3QyxVQUFNLENBQUMsS0FBSyxJQUFJLElBQUksUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsRUFBRTtBQUNuRCxVQUFNLElBQUksUUFBUSxNQUFNLFFBQVEsU0FBUyxNQUFNLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRTtBQUNBLFdBQVMsT0FBTyxHQUFHLE9BQU8sWUFBWSxRQUFRLEdBQUc7QUFDL0MsYUFBUyxNQUFNLG9CQUFvQixTQUFTLEtBQUs7QUFDakQsVUFBTSxPQUFPLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFDMUMsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sUUFBUSxPQUFPLE9BQU87QUFDbkYsVUFBTUMsVUFBUyxNQUFNLEVBQUUsTUFBTSxjQUFjLE1BQU0sd0JBQXdCLE1BQU0sV0FBVyxJQUFJLEVBQUU7QUFDaEcsZUFBVyxDQUFDLE9BQU9DLEtBQUksS0FBSyxLQUFLLFlBQVlELE9BQU0sRUFBRSxLQUFLLFFBQVEsR0FBRztBQUNuRSxZQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3RCLFVBQUksQ0FBQyxPQUFPQyxNQUFLLFdBQVcsSUFBSSxPQUFRLE9BQU0sSUFBSSxNQUFNLCtCQUErQjtBQUN2RixVQUFJQSxNQUFLLFNBQVMsS0FBTSxXQUFVLElBQUksTUFBTTtBQUM1QyxlQUFTLE1BQU0sS0FBSyxTQUFTLE1BQU0sS0FBS0EsT0FBTSxLQUFLO0FBQUEsSUFDckQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxJQUFJLE1BQU0sd0JBQXdCO0FBQzFDO0FBR0EsZUFBZSxvQkFBb0IsU0FBa0IsT0FBNkM7QUFDaEcsTUFBSSxRQUFRO0FBQ1osYUFBVyxDQUFDLFFBQVEsR0FBRyxLQUFLLE9BQU87QUFDakMsVUFBTSxPQUFPLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksQ0FBQyxRQUFRLE9BQU8sS0FBSyxVQUFVLEtBQUssT0FBTyxLQUFLLE9BQVE7QUFDNUQsYUFBUyxNQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQ3RELFVBQU0sT0FBTyxNQUFNO0FBQUEsRUFDckI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLEtBQ2IsU0FDQSxNQUNBLEtBQ0FBLE9BQ0EsT0FDaUI7QUFDakIsTUFBSUEsTUFBSyxTQUFTLFFBQVE7QUFDeEIsVUFBTSxJQUFJLElBQUksUUFBUSxNQUFNLFFBQVEsU0FBUyxNQUFNLElBQUksUUFBUUEsTUFBSyxLQUFLQSxNQUFLLElBQUksQ0FBQztBQUNuRixXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sUUFBUSxRQUFRLEtBQUssSUFBSSxNQUFNLEdBQUcsVUFBVSxLQUFLO0FBQ3ZELE1BQUlBLE1BQUssVUFBVSxJQUFJLFNBQVMsSUFBSSxRQUFRLE1BQU07QUFDaEQsVUFBTSxJQUFJLElBQUksUUFBUSxLQUFLLElBQUksTUFBTUEsTUFBSyxVQUFVLEdBQUcsSUFBSSxDQUFDO0FBQzVELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxPQUFPLElBQUksTUFBTTtBQUN2QixTQUFPLFFBQVEsU0FBUyxJQUFJLFFBQVEsS0FBSyxJQUFJQSxNQUFLLFNBQVMsSUFBSSxDQUFDO0FBQ2xFOzs7QUNoRk8sSUFBTSxjQUFOLE1BQW1DO0FBQUEsRUFDL0IsUUFBUSxvQkFBSSxJQUFvQjtBQUFBLEVBQ3pDLE9BQU87QUFBQSxFQUVQLE1BQU0sUUFBMkI7QUFDL0IsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzlCO0FBQUEsRUFDQSxNQUFNLEtBQUssTUFBK0I7QUFDeEMsV0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUNqQztBQUFBLEVBQ0EsTUFBTSxNQUFNLE1BQWMsTUFBNkI7QUFDckQsUUFBSSxLQUFLLEtBQU0sT0FBTSxJQUFJLE1BQU0sU0FBUztBQUN4QyxTQUFLLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFBQSxFQUMzQjtBQUFBLEVBQ0EsTUFBTSxPQUFPLE1BQTZCO0FBQ3hDLFNBQUssTUFBTSxPQUFPLElBQUk7QUFBQSxFQUN4QjtBQUNGO0FBR08sSUFBTSxXQUFOLE1BQWU7QUFBQSxFQUNwQixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDRSxTQUFTO0FBQUEsRUFDVCxTQUFTLG9CQUFJLElBQXNCO0FBQUEsRUFDbkMsUUFBZSxDQUFDO0FBQUE7QUFBQSxFQUV6QixRQUFRLE9BQU87QUFBQSxFQUVmLE1BQU0sT0FBTyxLQUE0QjtBQUN2QyxTQUFLLE1BQU0sS0FBSyxHQUFHO0FBQ25CLFFBQUksS0FBSyxTQUFTLEVBQUcsT0FBTSxJQUFJLE1BQU0sa0JBQWtCO0FBQ3ZELFNBQUssU0FBUztBQUNkLFFBQUksSUFBSSxTQUFTLGNBQWUsUUFBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDO0FBQ3RFLFVBQU0sT0FBTyxDQUFDO0FBQ2QsZUFBVyxPQUFPLFdBQVcsSUFBSSxJQUFJLEVBQUcsTUFBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUN0RSxXQUFPLEVBQUUsS0FBSztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxNQUFjLE1BQU0sT0FBNEQ7QUFDOUUsVUFBTSxRQUEwQyxDQUFDO0FBQ2pELGVBQVcsVUFBVSxPQUFPLEtBQUssTUFBTSxLQUFLLEdBQUc7QUFDN0MsWUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLE1BQU07QUFDcEMsVUFBSSxNQUFPLE9BQU0sTUFBTSxJQUFJLENBQUMsTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxJQUNqRjtBQUNBLFdBQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTLEtBQU8sTUFBTTtBQUFBLEVBQ25FO0FBQUEsRUFFQSxNQUFjLEtBQUssS0FBa0c7QUFDbkgsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLElBQUksTUFBTSxLQUFLLENBQUM7QUFDOUMsVUFBTSxPQUFPLE9BQU8sTUFBYyxPQUFPLENBQUMsTUFBTTtBQUM5QyxhQUFPLEVBQUUsUUFBUSxJQUFJLFFBQVEsTUFBTSxNQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxRQUFRLE1BQU0sTUFBTSxHQUFHLEdBQUcsS0FBSztBQUFBLElBQ3ZIO0FBQ0EsUUFBSSxJQUFJLFFBQVEsTUFBTSxTQUFTLEVBQUcsUUFBTyxLQUFLLEtBQUs7QUFDbkQsUUFBSyxNQUFNLEtBQUssS0FBSyxJQUFJLFFBQVEsSUFBSSxRQUFRLENBQUMsTUFBTyxJQUFJLEtBQU0sUUFBTyxLQUFLLFFBQVEsRUFBRSxTQUFTLEtBQUssSUFBSSxHQUFHLElBQUksUUFBUSxDQUFDLEVBQUUsQ0FBQztBQUMxSCxlQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssSUFBSSxNQUFNLFFBQVEsR0FBRztBQUMvQyxZQUFNLE1BQU0sSUFBSSxRQUFRO0FBQ3hCLFlBQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUMzQixVQUFJLFVBQVUsVUFBYSxVQUFVLEtBQU0sUUFBTyxLQUFLLFFBQVEsRUFBRSxTQUFTLElBQUksQ0FBQztBQUMvRSxVQUFJLFVBQVUsT0FBVyxPQUFNLEtBQUssSUFBSTtBQUFBLElBQzFDO0FBQ0EsU0FBSyxPQUFPLElBQUksSUFBSSxRQUFRLEtBQUs7QUFDakMsV0FBTyxLQUFLLElBQUk7QUFBQSxFQUNsQjtBQUFBLEVBRUEsTUFBTSxLQUFLLFFBQWdCLEtBQThCO0FBQ3ZELFFBQUksT0FBTyxNQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU07QUFDNUMsZUFBVyxTQUFTLEtBQUssT0FBTyxJQUFJLE1BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxHQUFHLEdBQUcsRUFBRyxRQUFPLE1BQU0sS0FBSyxNQUFNLElBQUk7QUFDOUYsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQXlEO0FBQ3ZELFdBQU8sQ0FBQyxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFDcEQsWUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJO0FBQzdCLGFBQU8sRUFBRSxRQUFRLE1BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxRQUFRLElBQUksT0FBTyxNQUFNLFNBQVMsR0FBRztBQUFBLElBQ3ZGLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFFTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ2xCLE1BQU0sSUFBSSxtQkFBVztBQUFBLEVBQ3JCLFFBQVEsSUFBSSxZQUFZO0FBQUEsRUFDeEIsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBRVAsU0FBdUI7QUFDckIsV0FBTyxFQUFFLEtBQUssS0FBSyxLQUFLLFVBQVUscUJBQWEsTUFBTSxNQUFPLEtBQUssVUFBVSxHQUFJLE9BQU8sS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQUEsRUFDcEg7QUFBQSxFQUVBLE9BQXlCO0FBQ3ZCLFdBQU8sUUFBUSxLQUFLLFVBQVUsVUFBVSxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDN0Q7QUFDRjtBQUdPLFNBQVMsS0FBSyxTQUFrQixPQUFtQyxNQUFNLElBQW1CO0FBQ2pHLFFBQU0sUUFBUSxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sY0FBYyxjQUFjLFFBQVEsR0FBRyxRQUFRLE1BQU07QUFDL0YsU0FBTyxRQUFRO0FBQUEsSUFBTyxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFBRyxDQUFDLFNBQzNDLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFdBQVcsS0FBSyxXQUFXLEVBQUUsR0FBRyxPQUFPLE9BQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDOUc7QUFDRjtBQUVBLGVBQXNCLE1BQU0sU0FBa0IsVUFBb0M7QUFDaEYsUUFBTSxPQUFPLFVBQVUsT0FBTztBQUM5QixNQUFJLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDM0IsU0FBTyxDQUFDLEtBQUssS0FBTSxRQUFPLE1BQU0sS0FBSyxLQUFLLE1BQU0sU0FBUyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQzNFLFNBQU8sS0FBSztBQUNkOyIsCiAgIm5hbWVzIjogWyJjYWxsYmFjayIsICJjdXJyZW50IiwgImNvbmZpcm1BY3RpdmVUcmFuc2FjdGlvbiIsICJyb2xsZWRCYWNrIiwgImRiIiwgInNhaWQiLCAibWFkZSIsICJzYWlkIiwgInNhaWQiLCAidGV4dCIsICJzYWlkIiwgImRiIiwgIndyaXRlIiwgImFsbCIsICJhZnRlciIsICJhbnN3ZXIiLCAic2FpZCJdCn0K

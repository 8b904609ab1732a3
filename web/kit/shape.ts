/**
 * Reads and writes structs as msgspec does, from the shapes that `web/tools/shapes.py` takes from the Python structs.
 *
 * Written JSON is canonical: fields in the struct's order, what says nothing left out, no blanks, whole numbers only. The
 * same struct becomes the same bytes in Python, so a chain of hashes holds over both.
 */

export type Codec =
  | "str"
  | "int"
  | "bool"
  | "null"
  | "raw"
  | { readonly of: readonly (string | number | boolean | null)[] }
  /** From the first to the second, both included. */
  | { readonly int: Span }
  /** So many characters, and what they look like. */
  | { readonly str: Span; readonly like?: string }
  | { readonly list: Codec; readonly many?: Span }
  | { readonly tuple: readonly Codec[] }
  | { readonly map: Codec }
  | { readonly any: readonly Codec[] }
  | { readonly struct: () => Shape<unknown, unknown> };

/** The least and the most; null where there is none. */
export type Span = readonly [least: number | null, most: number | null];

/** A field: its name, how it is read, and, if it may be left out, what it then is (as it would be written). */
export type Field = readonly [name: string, codec: Codec, otherwise?: unknown];

interface How {
  readonly omit?: boolean;
  readonly array?: boolean;
  readonly tag?: readonly [field: string, value: string];
  /** Fields it does not know are refused. */
  readonly strict?: boolean;
  /** Of a command or question: its name, and the right to wish or ask it. */
  readonly called?: string;
  readonly needs?: string;
}

/** `T` is the whole struct, `G` what may be given for it: fields with defaults left out. */
export interface Shape<T, G> {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly how: How;
  readonly whole?: T;
  readonly given?: G;
}

/** A struct that can stand in the journal. `subject` and `scope` are patterns over its fields: `sale/{sale}`. */
export interface FactShape<T, G> extends Shape<T, G> {
  readonly kind: string;
  readonly v: number;
  readonly needs: string;
  readonly subject: string | null;
  readonly scope: string | null;
}

type Said = Pick<FactShape<unknown, unknown>, "kind" | "v" | "needs" | "subject" | "scope">;

export function shape<T, G>(name: string, fields: readonly Field[], how: How): Shape<T, G> {
  return { name, fields, how };
}

export function factShape<T, G>(name: string, fields: readonly Field[], how: How, said: Said): FactShape<T, G> {
  return { name, fields, how, ...said };
}

/** What was read is not what its shape promises; `path` says where. */
export class Malformed extends Error {
  readonly path: string;

  constructor(path: string, why: string) {
    super(`${path || "it"} ${why}`);
    this.name = "Malformed";
    this.path = path;
  }
}

/** The whole struct from what was given: defaults filled in, everything checked. Throws Malformed. */
export function fill<T, G>(of: Shape<T, G>, given: G): T {
  return readStruct(of, given, "") as T;
}

/** The struct that came as JSON. Unknown fields are passed over, as msgspec does. Throws Malformed. */
export function read<T, G>(of: Shape<T, G>, json: unknown): T {
  return readStruct(of, json, "") as T;
}

/** The struct as canonical JSON. */
export function write<T, G>(of: Shape<T, G>, value: T): string {
  return writeStruct(of, value as Record<string, unknown>);
}

/** What a fact is about, like `sale/k3m9.412`. */
export function subjectOf<T, G>(of: FactShape<T, G>, value: T): string {
  if (of.subject === null) throw new Error(`${of.kind} is not written by tills`);
  return patterned(of.subject, value);
}

/** Who gets a fact: the branch where it happened, or the whole shop. */
export function scopeOf<T, G>(of: FactShape<T, G>, value: T): string {
  if (of.scope === null) throw new Error(`${of.kind} is not written by tills`);
  return patterned(of.scope, value) || "shop";
}

/** A text as msgspec writes it. What no node could keep (NUL, lone halves of surrogate pairs) becomes U+FFFD. */
export function quoted(text: string): string {
  return JSON.stringify(/[\0\ud800-\udfff]/.test(text) ? wellFormed(text) : text);
}

function wellFormed(text: string): string {
  return text.replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

function patterned(pattern: string, value: unknown): string {
  const fields = value as Record<string, unknown>;
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ""));
}

function readStruct(of: Shape<unknown, unknown>, json: unknown, path: string): unknown {
  if (of.how.array) {
    if (!Array.isArray(json)) throw new Malformed(path, "is not a list");
    const made: Record<string, unknown> = {};
    of.fields.forEach((field, place) => {
      made[field[0]] = place < json.length ? readAs(field[1], json[place], `${path}[${place}]`) : absent(field, path);
    });
    return made;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Malformed(path, `is no ${of.name}`);
  const come = json as Record<string, unknown>;
  const made: Record<string, unknown> = {};
  if (of.how.tag) {
    const [name, value] = of.how.tag;
    if (come[name] !== value) throw new Malformed(`${path}.${name}`, `is not ${value}`);
    made[name] = value;
  }
  if (of.how.strict) {
    for (const name of Object.keys(come)) {
      if (name !== of.how.tag?.[0] && !of.fields.some((field) => field[0] === name)) throw new Malformed(path, `has no field ${name}`);
    }
  }
  for (const field of of.fields) {
    const value = come[field[0]];
    made[field[0]] = value === undefined ? absent(field, path) : readAs(field[1], value, `${path}.${field[0]}`);
  }
  return made;
}

function absent(field: Field, path: string): unknown {
  if (field.length < 3) throw new Malformed(path, `says no ${field[0]}`);
  return readAs(field[1], field[2], `${path}.${field[0]}`);
}

function readAs(codec: Codec, value: unknown, path: string): unknown {
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
    if (!codec.of.includes(value as string)) throw new Malformed(path, `is none of ${codec.of.join(", ")}`);
    return value;
  }
  if ("int" in codec) {
    if (!Number.isSafeInteger(value) || isOutside(codec.int, value as number)) throw new Malformed(path, `is no whole number ${told(codec.int)}`);
    return value;
  }
  if ("str" in codec) {
    if (typeof value !== "string") throw new Malformed(path, "is no text");
    if (isOutside(codec.str, length(value))) throw new Malformed(path, `has not ${told(codec.str)} characters`);
    if (codec.like !== undefined && !new RegExp(codec.like, "u").test(value)) throw new Malformed(path, `is not like ${codec.like}`);
    return value;
  }
  if ("struct" in codec) return readStruct(codec.struct(), value, path);
  if ("any" in codec) return readOneOf(codec.any, value, path);
  if ("map" in codec) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed(path, "is no table");
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readAs(codec.map, one, `${path}.${key}`)]));
  }
  if (!Array.isArray(value)) throw new Malformed(path, "is no list");
  if ("list" in codec && codec.many && isOutside(codec.many, value.length)) throw new Malformed(path, `has not ${told(codec.many)} parts`);
  if ("list" in codec) return value.map((one, place) => readAs(codec.list, one, `${path}[${place}]`));
  if (value.length !== codec.tuple.length) throw new Malformed(path, `has not ${codec.tuple.length} parts`);
  return codec.tuple.map((one, place) => readAs(one, value[place], `${path}[${place}]`));
}

function isOutside([least, most]: Span, number: number): boolean {
  return (least !== null && number < least) || (most !== null && number > most);
}

function told([least, most]: Span): string {
  return `from ${least ?? "any"} to ${most ?? "any"}`;
}

/** How many characters a text has, as Python counts them. */
function length(text: string): number {
  let many = 0;
  for (const _ of text) many += 1;
  return many;
}

function readOneOf(codecs: readonly Codec[], value: unknown, path: string): unknown {
  let first: unknown;
  for (const codec of codecs) {
    try {
      return readAs(codec, value, path);
    } catch (why) {
      // the tag, where there is one, says which of them was meant: its complaint is the useful one
      if (!(why instanceof Malformed)) throw why;
      if (first === undefined || isTag(first)) first = why;
    }
  }
  throw first;
}

function isTag(why: unknown): boolean {
  return why instanceof Malformed && why.path.endsWith(".is");
}

function writeStruct(of: Shape<unknown, unknown>, value: Record<string, unknown>): string {
  const parts: string[] = [];
  if (of.how.array) return `[${of.fields.map(([name, codec]) => writeAs(codec, value[name])).join(",")}]`;
  if (of.how.tag) parts.push(`${quoted(of.how.tag[0])}:${quoted(of.how.tag[1])}`);
  for (const field of of.fields) {
    const one = value[field[0]];
    if (one === undefined || (of.how.omit && field.length > 2 && saysNothing(one, field[2]))) continue;
    parts.push(`"${field[0]}":${writeAs(field[1], one)}`);
  }
  return `{${parts.join(",")}}`;
}

/** What msgspec leaves out: a plain value that is the default, an empty list or table whose default is an empty one. */
function saysNothing(value: unknown, otherwise: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === otherwise;
  return typeof otherwise === "object" && otherwise !== null && Object.keys(value).length === 0;
}

function writeAs(codec: Codec, value: unknown): string {
  if (typeof codec === "object") {
    if ("struct" in codec) return writeStruct(codec.struct(), value as Record<string, unknown>);
    if ("list" in codec) return `[${(value as unknown[]).map((one) => writeAs(codec.list, one)).join(",")}]`;
    if ("tuple" in codec) return `[${codec.tuple.map((one, place) => writeAs(one, (value as unknown[])[place])).join(",")}]`;
    if ("map" in codec) {
      const pairs = Object.entries(value as object).map(([key, one]) => `${quoted(key)}:${writeAs(codec.map, one)}`);
      return `{${pairs.join(",")}}`;
    }
    if ("any" in codec) return writeOneOf(codec.any, value);
  }
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return JSON.stringify(value);
}

function writeOneOf(codecs: readonly Codec[], value: unknown): string {
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

/** One view in memory: its base rows, what is laid over them, and indexes that are made when they are first asked for. */

export type Cell = string | number;
export type Row = readonly Cell[];
export type Kind = "Log" | "Sums" | "Registers" | "States";

/** A view's kind, how many columns its key has, how many columns it has (a pulled one's last is `rx`): see `shapes/rows.ts`. */
export type Told = readonly [kind: Kind, key: number, columns: number];

/** At the end of what a register's row says: gone, version, ms, tick, origin. */
const STAMPS = 5;

export class Table<R extends Row = Row> {
  readonly kind: Kind;
  readonly width: number;
  /** How many columns say something: all but `rx`. */
  readonly columns: number;
  /** How often something in it moved: what is worked out from a whole view is good until this is another number. */
  moves = 0;
  private readonly keyed = new Map<string, R>();
  /** Rows that came and were not looked at yet: a till that only sells never asks for most of them. */
  private fresh: (readonly Row[])[] = [];
  /** Those by their first column alone, for who asks by it: twenty thousand prices need no keys of six parts at a start. */
  private firsts: Map<Cell, R | R[]> | null = null;
  private readonly over = new Map<string, R>();
  private readonly indexes = new Map<number, Index>();
  /** Where `gone` stands in a register; -1 in the other kinds. */
  private readonly goneAt: number;

  constructor([kind, width, columns]: Told, pulled: boolean) {
    this.kind = kind;
    this.width = width;
    this.columns = columns - Number(pulled);
    this.goneAt = kind === "Registers" ? this.columns - STAMPS : -1;
  }

  /** The base rows under their keys. */
  get base(): ReadonlyMap<string, R> {
    if (this.fresh.length) {
      for (const rows of this.fresh) for (const row of rows) this.keyed.set(this.keyOf(row), row as R);
      this.fresh = [];
      this.firsts = null;
    }
    return this.keyed;
  }

  /** A row's key as one string. */
  keyOf(row: Row): string {
    // every row passes here at a start: the usual shapes in as few steps as may be
    const first = String(row[0]);
    if (this.width === 1) return first;
    if (this.width === 2) return `${first}\u0001${row[1]}`;
    let rest = "";
    for (let place = 1; place < this.width; place += 1) {
      if (row[place] !== "") return this.longKey(row);
      rest += "\u0001";
    }
    return first + rest;
  }

  private longKey(row: Row): string {
    let key = String(row[0]);
    for (let place = 1; place < this.width; place += 1) key += `\u0001${row[place]}`;
    return key;
  }

  at(key: string): R | undefined {
    return this.over.get(key) ?? this.base.get(key);
  }

  get(...key: Cell[]): R | undefined {
    return this.at(keyOf(key));
  }

  isGone(row: Row): boolean {
    return this.goneAt >= 0 && row[this.goneAt] === 1;
  }

  *rows(): Iterable<R> {
    if (!this.over.size) return yield* this.base.values();
    for (const [key, row] of this.base) if (!this.over.has(key)) yield row;
    yield* this.over.values();
  }

  living(): Iterable<R> {
    const rows = this.over.size ? [...this.rows()] : [...this.base.values()];
    return this.goneAt < 0 ? rows : rows.filter((row) => row[this.goneAt] !== 1);
  }

  where(column: number, value: Cell): R[] {
    if (column === 0 && this.fresh.length && !this.keyed.size) return this.beginning(value);
    let index = this.indexes.get(column);
    if (!index) {
      index = new Map();
      this.indexes.set(column, index);
      for (const rows of [this.base, this.over]) for (const [key, row] of rows) note(index, row[column]!, key);
    }
    const found: R[] = [];
    const keys = index.get(value) ?? [];
    for (const key of typeof keys === "string" ? [keys] : keys) {
      const row = this.at(key);
      // an index keeps the keys of rows that have moved on: what stands there now decides
      if (row && row[column] === value && !this.isGone(row)) found.push(row);
    }
    return found;
  }

  /** The rows whose first column is this, while none of them has a key yet. */
  private beginning(value: Cell): R[] {
    if (!this.firsts) {
      this.firsts = new Map();
      for (const rows of this.fresh) for (const row of rows) noteFirst(this.firsts, row as R, this.width);
    }
    const over = [...this.over.values()].filter((row) => row[0] === value);
    const below = listed(this.firsts.get(value)).filter((row) => !over.some((one) => sameKey(one, row, this.width)));
    return [...below, ...over].filter((row) => !this.isGone(row));
  }

  totals(...key: Cell[]): number[] {
    const row = this.get(...key);
    const many = this.columns - this.width;
    return Array.from({ length: many }, (_, place) => Number(row?.[this.width + place] ?? 0));
  }

  version(...key: Cell[]): number {
    return Number(this.get(...key)?.[this.goneAt + 1] ?? 0);
  }

  put(row: Row): string {
    this.moves += 1;
    const key = this.keyOf(row);
    void this.base; // what came before stands below it
    this.keyed.set(key, row as R);
    this.noted(row, key);
    return key;
  }

  /** Many rows at once: they get their keys when somebody looks. */
  putAll(rows: readonly Row[]): void {
    this.moves += rows.length;
    this.fresh.push(rows);
    if (this.firsts) for (const row of rows) noteFirst(this.firsts, row as R, this.width);
    if (this.indexes.size) for (const row of rows) this.noted(row, this.keyOf(row));
  }

  drop(key: readonly Cell[]): void {
    this.remove(keyOf(key));
  }

  remove(key: string): void {
    this.moves += 1;
    if (this.base.has(key)) this.keyed.delete(key);
  }

  lay(row: Row): void {
    this.moves += 1;
    const key = this.keyOf(row);
    this.over.set(key, row as R);
    this.noted(row, key);
  }

  unlay(): void {
    if (this.over.size) this.moves += 1;
    this.over.clear();
  }

  clear(): void {
    this.moves += 1;
    this.fresh = [];
    this.firsts = null;
    this.keyed.clear();
    this.indexes.clear();
  }

  private noted(row: Row, key: string): void {
    for (const [column, index] of this.indexes) note(index, row[column]!, key);
  }
}

/** From a value to the key of the row it stands in, or to the keys: tens of thousands of sets of one key would be all a start does. */
type Index = Map<Cell, string | Set<string>>;

function note(index: Index, value: Cell, key: string): void {
  const keys = index.get(value);
  if (keys === undefined) index.set(value, key);
  else if (typeof keys !== "string") keys.add(key);
  else if (keys !== key) index.set(value, new Set([keys, key]));
}

/** Puts a row beside those with the same first column, in the place of the one with the same key. */
function noteFirst<R extends Row>(firsts: Map<Cell, R | R[]>, row: R, width: number): void {
  const there = firsts.get(row[0]!);
  if (there === undefined) return void firsts.set(row[0]!, row);
  const rows = listed(there);
  const same = rows.findIndex((one) => sameKey(one, row, width));
  if (same < 0) firsts.set(row[0]!, [...rows, row]);
  else firsts.set(row[0]!, rows.map((one, place) => (place === same ? row : one)));
}

function listed<R extends Row>(there: R | R[] | undefined): R[] {
  if (there === undefined) return [];
  return (Array.isArray(there[0]) ? there : [there]) as R[];
}

function sameKey(one: Row, other: Row, width: number): boolean {
  for (let place = 1; place < width; place += 1) if (one[place] !== other[place]) return false;
  return true;
}

/** A key's parts as one string. U+0001 stands in no name: nothing that cannot be typed is taken as one. */
export function keyOf(parts: readonly Cell[]): string {
  return parts.length === 1 ? String(parts[0]) : parts.join("\u0001");
}

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
  readonly base = new Map<string, R>();
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

  /** A row's key as one string. */
  keyOf(row: Row): string {
    // every row passes here at a start: the usual widths without a list in between
    if (this.width === 1) return String(row[0]);
    if (this.width === 2) return `${row[0]}\u0001${row[1]}`;
    if (this.width === 3) return `${row[0]}\u0001${row[1]}\u0001${row[2]}`;
    if (this.width === 1) return String(row[0]);
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
    for (const [key, row] of this.base) if (!this.over.has(key)) yield row;
    yield* this.over.values();
  }

  *living(): Iterable<R> {
    for (const row of this.rows()) if (!this.isGone(row)) yield row;
  }

  where(column: number, value: Cell): R[] {
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
    this.base.set(key, row as R);
    this.noted(row, key);
    return key;
  }

  drop(key: readonly Cell[]): void {
    this.remove(keyOf(key));
  }

  remove(key: string): void {
    this.moves += 1;
    this.base.delete(key);
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
    this.base.clear();
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

/** A key's parts as one string. U+0001 stands in no name: nothing that cannot be typed is taken as one. */
export function keyOf(parts: readonly Cell[]): string {
  return parts.length === 1 ? String(parts[0]) : parts.join("\u0001");
}

import { HostError } from "./errors";

/** What the rich-API client sends on `context.sync()`. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What is answered, with HTTP status 200 also when it carries an error. */
export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location?: string; ActionIndex: number; HttpStatusCode: number };
}

export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** An event as the client receives it: `type` is the number of `Excel.EventType` on the wire. */
export interface HostEvent {
  readonly type: number;
  /** The id of the sheet or table, or {@link workbookTarget}. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** `OfficeExtension.Constants.eventWorkbookId`. */
export const workbookTarget = "Workbook";

/** Arguments of a method or an indexer; each accessor refuses what Excel refuses. */
export class Args {
  constructor(
    private readonly values: readonly unknown[],
    private readonly location: string,
  ) {}

  /** The argument as it came; `undefined` when it is left out. */
  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw this.invalid();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.invalid();
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.at(index) === undefined ? otherwise : this.integer(index);
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index) ?? {};
    if (typeof value !== "object") throw this.invalid();
    return value as Readonly<Record<string, unknown>>;
  }

  invalid(message?: string): HostError {
    return new HostError("InvalidArgument", this.location, message);
  }
}

export interface Property<T> {
  get(self: T): unknown;
  set?(self: T, value: unknown): void;
}

/**
 * What a kind of Excel object offers on the wire, under the names of the wire (Pascal case).
 * A member that is not here does not exist for the client.
 */
export interface HostType<T> {
  readonly name: string;
  /** Values that `load()` without names fetches. */
  readonly scalars?: Readonly<Record<string, Property<T>>>;
  /** Objects that hang on this one. */
  readonly links?: Readonly<Record<string, (self: T) => HostRef | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Args) => unknown>>;
  /** Of a collection: its items, and the one with a key. */
  readonly items?: (self: T) => HostRef[];
  readonly item?: (self: T, args: Args) => HostRef | null;
  /** `Id` turns a path of the client into an indexer path. */
  readonly id?: (self: T) => string;
  /** `_Id`, for objects whose own `id` is not public. */
  readonly hiddenId?: (self: T) => string;
  /** Ranges: the client holds them by reference from one request to the next. */
  readonly kept?: boolean;
}

/** An object of the model together with what it offers. */
export interface HostRef {
  readonly type: HostType<unknown>;
  readonly self: unknown;
}

export function ref<T>(type: HostType<T>, self: T): HostRef {
  return { type: type as HostType<unknown>, self };
}

export function isRef(value: unknown): value is HostRef {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

/** A value that is only read. */
export function readonly<T>(get: (self: T) => unknown): Property<T> {
  return { get };
}

export function required<T>(value: T | null | undefined, location: string): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound", location);
  return value;
}

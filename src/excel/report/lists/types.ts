import type { FoundList } from "../../../report/recognise";
import type { ColumnId, TableId } from "../../../report/types";

/** What a person says of a list. */
export interface ListChoice {
  /** Of {@link ReportList}. */
  readonly key: string;
  readonly table: TableId;
  /** Of its rows, where nothing on the sheet tells it. */
  readonly year?: number;
  /** What its columns hold, by their 0-based place on the sheet; those left out are not taken. */
  readonly columns: Readonly<Record<number, ColumnId>>;
}

/** A list of a user that may be taken for the report. */
export interface ReportList extends FoundList {
  /** The same as long as nobody changes its heads or moves them. */
  readonly key: string;
  /** Of its heads and lines, with their sheet. */
  readonly address: string;
  /** Left out as long as none of its rows is in our tables. */
  readonly taken?: {
    /** As it was taken. */
    readonly choice: ListChoice;
    /** Rows of ours that refer to it. */
    readonly rows: number;
    /** Rows that have come since. */
    readonly fresh: number;
  };
}

/** What came of taking lists. */
export interface TakenLists {
  /** Our sheets that were written. */
  readonly sheets: readonly string[];
  /** Rows added to each table. */
  readonly added: readonly { readonly table: TableId; readonly rows: number }[];
  /** Rows that were not added, as our tables have such a row already, by the list. */
  readonly repeated: readonly { readonly address: string; readonly rows: number }[];
  /** Lists that are not there any more as they were shown. */
  readonly gone: readonly string[];
  /** Why nothing was written at all: a sheet of ours is protected, or one of its tables is not there any more. */
  readonly refused?: { readonly protectedSheet: string } | { readonly noTable: TableId };
}

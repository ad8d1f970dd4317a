import type { Block, FormRow, SectionId, SheetModel } from "./model";

/** A4 portrait in points, and the margins of a form. */
export const PAGE = {
  width: 595.3,
  height: 841.9,
  margins: { left: 71, right: 42.5, top: 42.5, bottom: 48 },
} as const;

/** Room that is left free, since every program rounds heights in its own way. */
const SLACK = 12;

/** Width and height that a page of a form has room for. */
export function printable({ orientation }: Pick<SheetModel, "orientation">): {
  readonly width: number;
  readonly height: number;
} {
  const { margins } = PAGE;
  const [width, height] = orientation === "landscape" ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  return {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom - SLACK,
  };
}

/** A form laid out on pages: its rows one under another, with heads set again where a table goes on. */
export interface Pages {
  readonly rows: readonly FormRow[];
  /** 0-based rows before which a page is broken. */
  readonly breaks: readonly number[];
  /** Where the text of each section stands: its first row and how many there are. */
  readonly sections: Readonly<Record<SectionId, { readonly row: number; readonly rows: number }>>;
}

/** Rows that no page may part. */
interface Piece {
  readonly rows: readonly FormRow[];
  readonly block: Block;
  /** Begins a block. */
  readonly first: boolean;
}

/** Lays a form out so that no block is split that fits on a page, and heads are set again where one goes on. */
export function paginate(model: SheetModel): Pages {
  const { height: room } = printable(model);
  const rows: FormRow[] = [];
  const breaks: number[] = [];
  const sections: Record<string, { row: number; rows: number }> = {};
  let used = 0;
  const pieces = model.blocks.flatMap((block) => piecesOf(block, room));
  for (const [index, piece] of pieces.entries()) {
    const heads = piece.block.heads ?? [];
    const own = begun(piece);
    const next = pieces[index + 1];
    const following = piece.block.withNext && next?.first ? begun(next) : [];
    const breaking = used > 0 && used + heightOf(own) + heightOf(following) > room;
    if (breaking) breaks.push(rows.length);
    const set = breaking && !piece.first ? [...heads, ...own] : own;
    const { section } = piece.block;
    if (section !== undefined) {
      const { id, headings } = section;
      const at = (sections[id] ??= { row: rows.length + headings, rows: -headings });
      at.rows += set.length;
    }
    rows.push(...set);
    used = (breaking ? 0 : used) + heightOf(set);
    if (used > room) used %= room;
  }
  return { rows, breaks, sections };
}

/** The rows of a piece where no page is broken before it. */
const begun = ({ first, block, rows }: Piece): readonly FormRow[] =>
  first ? [...(block.heads ?? []), ...rows] : rows;

const heightOf = (rows: readonly FormRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

function piecesOf(block: Block, room: number): readonly Piece[] {
  const whole = [...(block.heads ?? []), ...block.rows];
  if (!block.flows && heightOf(whole) <= room) return [{ rows: block.rows, block, first: true }];
  const pieces: FormRow[][] = [];
  for (const row of block.rows) {
    if (row.withPrevious && pieces.length > 0) pieces.at(-1)!.push(row);
    else pieces.push([row]);
  }
  return pieces.map((rows, index) => ({ rows, block, first: index === 0 }));
}

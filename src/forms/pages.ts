import type { Block, FormRow, SectionId, SheetModel } from "./model";
import { parted } from "./row-parts";

/** A4 portrait in points, and the margins of a form. */
export const PAGE = {
  width: 595.3,
  height: 841.9,
  margins: { left: 71, right: 28.4, top: 42.5, bottom: 48 },
} as const;

/** Room that is left free, since every program rounds heights in its own way. */
const SLACK = 12;
/**
 * Columns are counted in digits of the default font: on screen of whole pixels, on paper of their true width, which is up to
 * a tenth more. Nothing is scaled to fit, so that no column may come to stand on a page of its own.
 */
const WIDER_ON_PAPER = 1.1;

/** Width and height that a page of a form has room for. */
export function printable({ orientation }: Pick<SheetModel, "orientation">): {
  readonly width: number;
  readonly height: number;
} {
  const { margins } = PAGE;
  const [width, height] = orientation === "landscape" ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  return {
    width: (width - margins.left - margins.right) / WIDER_ON_PAPER,
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
  const pieces = model.blocks
    .filter((block) => block.rows.length > 0)
    .flatMap((block) => piecesOf(block, room));
  for (let index = 0; index < pieces.length; index++) {
    const fits =
      used === 0 || used + heightOf(begun(pieces[index]!)) + followingHeight(pieces, index, room) <= room;
    const parts = fits ? undefined : partedPiece(model.columns, pieces[index]!, room - used);
    if (parts) pieces.splice(index, 1, ...parts);
    const breaking = !fits && !parts;
    if (breaking) breaks.push(rows.length);
    const piece = pieces[index]!;
    const heads = piece.block.heads ?? [];
    const own = begun(piece);
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

/** A piece in two, the first of which fits into a height. */
function partedPiece(
  columns: SheetModel["columns"],
  { rows: [row, ...others], block, first }: Piece,
  height: number,
): readonly [Piece, Piece] | undefined {
  if (!row?.parts) return undefined;
  const heads = first ? heightOf(block.heads ?? []) : 0;
  const parts = parted(columns, row, height - heads);
  return (
    parts && [
      { rows: [parts[0]], block, first },
      { rows: [parts[1], ...others], block, first: false },
    ]
  );
}

/** Height of what has to stand on the page of a piece after it, as far as one page holds both. */
function followingHeight(pieces: readonly Piece[], index: number, room: number): number {
  const own = heightOf(begun(pieces[index]!));
  let height = 0;
  for (let at = index; at + 1 < pieces.length; at++) {
    const [piece, next] = [pieces[at]!, pieces[at + 1]!];
    if (!next.first || !(piece.block.withNext || next.rows[0]?.withPrevious)) break;
    const longer = height + heightOf(begun(next));
    if (own + longer > room) break;
    height = longer;
  }
  return height;
}

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

import { parseZone, zoneName } from "../engine/address";
import { HostError } from "../errors";
import { type Args, type HostRef, type HostType, isRef, type Property, ref, required } from "../wire";
import { Area, areaArgument } from "./area";
import { headersFootersType } from "./headersFooters";
import type { PageLayout } from "./pageLayoutState";
import { type Areas, rangeAreas } from "./rangeAreas";
import { range } from "./rangeType";
import { type Sheet, sheetState } from "./worksheetType";

const page = (sheet: Sheet): PageLayout => sheetState(sheet).page;

type Key = keyof PageLayout;

function setting<K extends Key>(
  key: K,
  otherwise: NonNullable<PageLayout[K]>,
  valid: (value: unknown) => boolean,
): Property<Sheet> {
  return {
    get: (sheet) => page(sheet)[key] ?? otherwise,
    set: (sheet, value) => {
      if (!valid(value)) throw new HostError("InvalidArgument", `PageLayout.${key}`);
      page(sheet)[key] = value as PageLayout[K];
    },
  };
}

const flag = (key: Key): Property<Sheet> =>
  setting(key, false as never, (value) => typeof value === "boolean");

type Margin = "top" | "bottom" | "left" | "right" | "header" | "footer";
const defaultMargins: Readonly<Record<Margin, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

function setMargin(sheet: Sheet, margin: Margin, points: unknown): void {
  if (typeof points !== "number" || points < 0)
    throw new HostError("InvalidArgument", `PageLayout.${margin}Margin`);
  page(sheet).margins = { ...page(sheet).margins, [margin]: points };
}

const margin = (name: Margin): Property<Sheet> => ({
  get: (sheet) => page(sheet).margins?.[name] ?? defaultMargins[name],
  set: (sheet, value) => setMargin(sheet, name, value),
});

const pointsIn: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, args: Args): void {
  const unit = pointsIn[args.text(0)];
  if (unit === undefined) throw args.invalid();
  for (const [name, value] of Object.entries(args.record(1))) {
    if (value === null || value === undefined) continue;
    if (!(name in defaultMargins)) throw args.invalid();
    setMargin(sheet, name as Margin, typeof value === "number" ? value * unit : value);
  }
}

/** Excel's names of paper; the numbers are those of a file. */
export const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** Lines of an address on this sheet: `$4:$5` for rows. */
function lines(sheet: Sheet, value: unknown, args: Args, rows: boolean): string {
  const { zone } = areaArgument(sheet.book, sheet.id, value, "PageLayout.setPrintTitles");
  const whole = rows ? { ...zone, left: 0, right: 16_383 } : { ...zone, top: 0, bottom: 1_048_575 };
  if (zoneName(whole) !== zoneName(zone) && typeof value === "string") throw args.invalid();
  return zoneName(whole, true);
}

const area = (sheet: Sheet, address: string | undefined): HostRef | null => {
  const zone = address === undefined ? undefined : parseZone(address);
  return zone ? range(new Area(sheet.book, sheet.id, zone)) : null;
};

function printArea(sheet: Sheet): HostRef | null {
  const zones = (page(sheet).printArea ?? "").split(",").map(parseZone);
  return rangeAreas(zones.flatMap((zone) => (zone ? [new Area(sheet.book, sheet.id, zone)] : [])));
}

export const pageLayoutType: HostType<Sheet> = {
  name: "PageLayout",
  scalars: {
    BlackAndWhite: flag("blackAndWhite"),
    BottomMargin: margin("bottom"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    DraftMode: flag("draftMode"),
    FirstPageNumber: setting("firstPageNumber", "" as never, (v) => typeof v === "number" || v === ""),
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: setting("orientation", "Portrait", (value) => value === "Portrait" || value === "Landscape"),
    PaperSize: setting("paperSize", "Letter", (value) => typeof value === "string" && value in papers),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    PrintOrder: setting("printOrder", "DownThenOver", (v) => v === "DownThenOver" || v === "OverThenDown"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: {
      get: (sheet) => page(sheet).zoom ?? { scale: 100 },
      set: (sheet, value) => {
        if (typeof value !== "object" || value === null)
          throw new HostError("InvalidArgument", "PageLayout.zoom");
        const { scale, horizontalFitToPages, verticalFitToPages } = value as NonNullable<PageLayout["zoom"]>;
        const valid = scale === undefined || scale === null || (scale >= 10 && scale <= 400);
        if (!valid) throw new HostError("InvalidArgument", "PageLayout.zoom");
        const entries = Object.entries({ scale, horizontalFitToPages, verticalFitToPages });
        page(sheet).zoom = Object.fromEntries(
          entries.filter(([, number]) => typeof number === "number" && number > 0),
        );
      },
    },
  },
  links: { HeadersFooters: (sheet) => ref(headersFootersType, sheet) },
  methods: {
    GetPrintArea: (sheet) => required(printArea(sheet), "PageLayout.getPrintArea"),
    GetPrintAreaOrNullObject: (sheet) => printArea(sheet),
    GetPrintTitleColumns: (sheet) =>
      required(area(sheet, page(sheet).titleColumns), "PageLayout.getPrintTitleColumns"),
    GetPrintTitleColumnsOrNullObject: (sheet) => area(sheet, page(sheet).titleColumns),
    GetPrintTitleRows: (sheet) =>
      required(area(sheet, page(sheet).titleRows), "PageLayout.getPrintTitleRows"),
    GetPrintTitleRowsOrNullObject: (sheet) => area(sheet, page(sheet).titleRows),
    SetPrintArea: (sheet, args) => {
      const given = args.at(0);
      const areas =
        isRef(given) && !(given.self instanceof Area)
          ? (given.self as Areas).areas
          : [areaArgument(sheet.book, sheet.id, given, "PageLayout.setPrintArea")];
      page(sheet).printArea = areas.map(({ zone }) => zoneName(zone, true)).join(",");
    },
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: (sheet, args) =>
      void (page(sheet).titleColumns = lines(sheet, args.at(0), args, false)),
    SetPrintTitleRows: (sheet, args) => void (page(sheet).titleRows = lines(sheet, args.at(0), args, true)),
  },
};

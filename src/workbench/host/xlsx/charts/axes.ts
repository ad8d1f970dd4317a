import type { Book } from "../../book";
import type { ChartState } from "../../excel/charts/chart";
import type { ChartDescription } from "../../excel/charts/description";
import { element, type XmlElement } from "../xml";
import { axisIds, c, formatOf } from "./nodes";

/** The axis of the categories and that of the values. */
export function axisNodes(
  book: Book,
  { kind, series }: ChartDescription,
  { reversed, valueAxis, minimum }: ChartState,
): XmlElement[] {
  const isLying = kind.startsWith("Bar");
  const [first] = series;
  const scaling = (isReversed: boolean, least?: number) =>
    c("scaling", undefined, [
      c("orientation", isReversed ? "maxMin" : "minMax"),
      ...(least === undefined ? [] : [c("min", least)]),
    ]);
  const ticks = [c("majorTickMark", "none"), c("minorTickMark", "none"), c("tickLblPos", "nextTo")];
  return [
    c("catAx", undefined, [
      c("axId", axisIds.category),
      scaling(reversed),
      c("delete", false),
      c("axPos", isLying ? "l" : "b"),
      element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
      ...ticks,
      c("crossAx", axisIds.value),
      c("crosses", "autoZero"),
      c("auto", true),
      c("lblAlgn", "ctr"),
      c("lblOffset", 100),
      c("noMultiLvlLbl", false),
    ]),
    c("valAx", undefined, [
      c("axId", axisIds.value),
      scaling(false, minimum),
      c("delete", !valueAxis),
      c("axPos", isLying ? "b" : "l"),
      ...(valueAxis ? [gridlines()] : []),
      element("c:numFmt", { formatCode: first ? formatOf(book, first.values) : "General", sourceLinked: 1 }),
      ...ticks,
      c("crossAx", axisIds.category),
      c("crosses", "autoZero"),
      c("crossBetween", "between"),
    ]),
  ];
}

/** As pale as those of Excel's own charts. */
const gridlines = (): XmlElement =>
  c("majorGridlines", undefined, [
    c("spPr", undefined, [
      element("a:ln", { w: 9525 }, [element("a:solidFill", {}, [element("a:srgbClr", { val: "D9D9D9" })])]),
    ]),
  ]);

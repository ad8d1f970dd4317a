import { papers } from "../excel/pageLayout";
import type { HeaderFooterTexts, PageLayout } from "../excel/pageLayoutState";
import { sheetOrder } from "./sheetOrder";
import { child, element, place, type XmlElement } from "./xml";

const inches = (points: number | undefined, otherwise: number): number =>
  points === undefined ? otherwise : Math.round((points / 72) * 1e6) / 1e6;

/** How a sheet is printed; attributes that the host knows nothing of stay. */
export function writePage(root: XmlElement, page: PageLayout): void {
  const { margins = {}, zoom } = page;
  const before = child(root, "pageMargins")?.attributes ?? {};
  place(
    root,
    "pageMargins",
    sheetOrder,
    element("pageMargins", {
      left: inches(margins.left, 0.7),
      right: inches(margins.right, 0.7),
      top: inches(margins.top, 0.75),
      bottom: inches(margins.bottom, 0.75),
      header: inches(margins.header, Number(before.header ?? 0.3)),
      footer: inches(margins.footer, Number(before.footer ?? 0.3)),
    }),
  );
  const fits = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  const properties = child(root, "sheetPr") ?? element("sheetPr");
  const fitNode = fits
    ? element("pageSetUpPr", { ...child(properties, "pageSetUpPr")?.attributes, fitToPage: 1 })
    : undefined;
  place(properties, "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"], fitNode);
  if (fitNode || child(root, "sheetPr")) place(root, "sheetPr", sheetOrder, properties);
  setAttributes(root, "pageSetup", {
    paperSize: page.paperSize === undefined ? undefined : papers[page.paperSize],
    orientation: page.orientation?.toLowerCase(),
    scale: fits ? undefined : zoom?.scale,
    fitToWidth: fits ? (zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom?.verticalFitToPages ?? 0) : undefined,
    blackAndWhite: page.blackAndWhite ? 1 : undefined,
    draft: page.draftMode ? 1 : undefined,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    firstPageNumber: page.firstPageNumber || undefined,
    useFirstPageNumber: page.firstPageNumber ? 1 : undefined,
  });
  setAttributes(root, "printOptions", {
    horizontalCentered: page.centerHorizontally ? 1 : undefined,
    verticalCentered: page.centerVertically ? 1 : undefined,
    gridLines: page.printGridlines ? 1 : undefined,
    headings: page.printHeadings ? 1 : undefined,
  });
  writeHeaderFooter(root, page);
}

function setAttributes(
  root: XmlElement,
  name: string,
  values: Record<string, string | number | undefined>,
): void {
  const kept = Object.entries(child(root, name)?.attributes ?? {}).filter(([key]) => !(key in values));
  const node = element(name, { ...values, ...Object.fromEntries(kept) });
  place(root, name, sheetOrder, Object.keys(node.attributes).length ? node : undefined);
}

function writeHeaderFooter(root: XmlElement, page: PageLayout): void {
  const { headersFooters, headerFooterState, headersFollowMargins = true, headersFollowScale = true } = page;
  const pages = [
    ["odd", headersFooters?.default],
    ["even", headersFooters?.even],
    ["first", headersFooters?.first],
  ] as const;
  const nodes = pages.flatMap(([name, texts]) => [
    ...textNode(`${name}Header`, texts, "Header"),
    ...textNode(`${name}Footer`, texts, "Footer"),
  ]);
  const state = headerFooterState ?? "Default";
  const node = element(
    "headerFooter",
    {
      differentOddEven: state.includes("OddAndEven") || state === "FirstOddAndEven" ? 1 : undefined,
      differentFirst: state.startsWith("First") ? 1 : undefined,
      scaleWithDoc: headersFollowScale ? undefined : 0,
      alignWithMargins: headersFollowMargins ? undefined : 0,
    },
    nodes,
  );
  place(
    root,
    "headerFooter",
    sheetOrder,
    nodes.length || Object.keys(node.attributes).length ? node : undefined,
  );
}

function textNode(
  name: string,
  texts: HeaderFooterTexts | undefined,
  kind: "Header" | "Footer",
): XmlElement[] {
  const sides = {
    "&L": texts?.[`left${kind}`],
    "&C": texts?.[`center${kind}`],
    "&R": texts?.[`right${kind}`],
  };
  const text = Object.entries(sides)
    .flatMap(([code, part]) => (part ? [code + part] : []))
    .join("");
  return text ? [element(name, {}, [text])] : [];
}

import type { HeaderFooterTexts, PageLayout } from "../excel/pageLayoutState";
import { papers } from "../excel/pageLayout";
import { child, flag, textOf, type XmlElement } from "./xml";

const inches = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(Number(value) * 72 * 1e4) / 1e4;

/** How a sheet is printed, apart from its print area and titles, which are defined names. */
export function readPage(root: XmlElement): PageLayout {
  const setup = child(root, "pageSetup")?.attributes ?? {};
  const options = child(root, "printOptions")?.attributes ?? {};
  const fit = flag(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const paper = Object.entries(papers).find(([, number]) => number === Number(setup.paperSize))?.[0];
  const pageMargins = child(root, "pageMargins")?.attributes;
  const zoom = fit
    ? {
        horizontalFitToPages: Number(setup.fitToWidth ?? 1),
        verticalFitToPages: Number(setup.fitToHeight ?? 1),
      }
    : setup.scale && setup.scale !== "100"
      ? { scale: Number(setup.scale) }
      : undefined;
  return defined({
    orientation: setup.orientation === "landscape" ? "Landscape" : undefined,
    paperSize: paper === "Letter" ? undefined : paper,
    margins: pageMargins && {
      top: inches(pageMargins.top),
      bottom: inches(pageMargins.bottom),
      left: inches(pageMargins.left),
      right: inches(pageMargins.right),
      header: inches(pageMargins.header),
      footer: inches(pageMargins.footer),
    },
    zoom: zoom && Object.fromEntries(Object.entries(zoom).filter(([, pages]) => pages !== 0)),
    centerHorizontally: flag(options.horizontalCentered) || undefined,
    centerVertically: flag(options.verticalCentered) || undefined,
    printGridlines: flag(options.gridLines) || undefined,
    printHeadings: flag(options.headings) || undefined,
    blackAndWhite: flag(setup.blackAndWhite) || undefined,
    draftMode: flag(setup.draft) || undefined,
    printOrder: setup.pageOrder === "overThenDown" ? "OverThenDown" : undefined,
    firstPageNumber: flag(setup.useFirstPageNumber) ? Number(setup.firstPageNumber) : undefined,
    ...readHeaderFooter(child(root, "headerFooter")),
  });
}

function readHeaderFooter(node: XmlElement | undefined): PageLayout {
  if (!node) return {};
  const texts = (header: string, footer: string): HeaderFooterTexts =>
    defined({
      ...parts(textOf(child(node, header)), "Header"),
      ...parts(textOf(child(node, footer)), "Footer"),
    });
  const pages = {
    default: texts("oddHeader", "oddFooter"),
    even: texts("evenHeader", "evenFooter"),
    first: texts("firstHeader", "firstFooter"),
  };
  const used = Object.entries(pages).filter(([, page]) => Object.keys(page).length);
  const oddAndEven = flag(node.attributes.differentOddEven);
  const first = flag(node.attributes.differentFirst);
  return defined({
    headersFollowMargins: flag(node.attributes.alignWithMargins, true) ? undefined : false,
    headersFollowScale: flag(node.attributes.scaleWithDoc, true) ? undefined : false,
    headersFooters: used.length ? Object.fromEntries(used) : undefined,
    headerFooterState:
      oddAndEven && first
        ? "FirstOddAndEven"
        : oddAndEven
          ? "OddAndEven"
          : first
            ? "FirstAndDefault"
            : undefined,
  });
}

/** `&Lleft&Ccentre&Rright`; a code before the first of these belongs to the centre. */
function parts(text: string, kind: "Header" | "Footer"): HeaderFooterTexts {
  const found: Record<string, string> = {};
  const names: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };
  let side = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    const marked = /^&([LCR])$/.exec(piece)?.[1];
    if (marked) side = marked;
    else if (piece) found[`${names[side]}${kind}`] = (found[`${names[side]}${kind}`] ?? "") + piece;
  }
  return found;
}

function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

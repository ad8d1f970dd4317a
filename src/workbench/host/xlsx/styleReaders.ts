import type { CellStyle } from "../engine/style";
import { flag, type XmlElement } from "./xml";

const aligns: Readonly<Record<string, CellStyle>> = {
  left: { align: "left" },
  center: { align: "center" },
  right: { align: "right" },
  fill: { horizontal: "Fill" },
  justify: { horizontal: "Justify" },
  centerContinuous: { horizontal: "CenterAcrossSelection", align: "center" },
  distributed: { horizontal: "Distributed" },
};
const verticals: Readonly<Record<string, CellStyle>> = {
  top: { verticalAlign: "top" },
  center: { verticalAlign: "middle" },
  justify: { vertical: "Justify", verticalAlign: "middle" },
  distributed: { vertical: "Distributed", verticalAlign: "middle" },
};

export function readAlignment(node: XmlElement | undefined): CellStyle {
  if (!node) return { verticalAlign: "bottom" };
  const {
    horizontal = "general",
    vertical = "bottom",
    wrapText,
    indent,
    shrinkToFit,
    textRotation,
  } = node.attributes;
  const degrees = Number(textRotation ?? 0);
  const up = degrees > 90 ? 90 - degrees : degrees;
  return {
    ...aligns[horizontal],
    ...(verticals[vertical] ?? { verticalAlign: "bottom" as const }),
    ...(flag(wrapText) ? { wrapping: "wrap" as const } : {}),
    ...(Number(indent ?? 0) ? { indent: Number(indent) } : {}),
    ...(flag(shrinkToFit) ? { shrink: true } : {}),
    ...(degrees && degrees !== 255 ? { rotation: (-up * Math.PI) / 180 } : {}),
  };
}

export function readCellProtection(node: XmlElement | undefined): CellStyle {
  return {
    ...(flag(node?.attributes.locked, true) ? {} : { unlocked: true }),
    ...(flag(node?.attributes.hidden) ? { formulaHidden: true } : {}),
  };
}

import { HostError } from "../errors";

/** `#RRGGBB` of what Excel takes for a colour: `red`, `FFFF00`, `#ffff00`. */
export function colour(value: string, location: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1] ?? named[value.toLowerCase()];
  if (!hex) throw new HostError("InvalidArgument", location);
  return `#${hex.toUpperCase()}`;
}

const named: Readonly<Record<string, string>> = {
  black: "000000",
  blue: "0000FF",
  gray: "808080",
  green: "008000",
  grey: "808080",
  lightgray: "D3D3D3",
  orange: "FFA500",
  red: "FF0000",
  white: "FFFFFF",
  yellow: "FFFF00",
};

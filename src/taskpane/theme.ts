import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Light or dark as Office's own background is; the system's high contrast before both. */
export function officeTheme(): Theme {
  if (window.matchMedia("(forced-colors: active)").matches) return teamsHighContrastTheme;
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return background && luminance(background) < 0.5 ? webDarkTheme : webLightTheme;
}

/** Brightness of a colour `#RRGGBB`, 0–1. */
function luminance(colour: string): number {
  const [r = 255, g = 255, b = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => parseInt(hex, 16));
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

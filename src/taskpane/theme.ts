import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const highContrast = () => window.matchMedia("(forced-colors: active)");

/** Light or dark as Office's own background is; the system's high contrast before both. */
function officeTheme(): Theme {
  if (highContrast().matches) return teamsHighContrastTheme;
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return background && luminance(background) < 0.5 ? webDarkTheme : webLightTheme;
}

/** The theme to show. Excel has no event for its own; it is looked up again when the pane gets the focus. */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(officeTheme);
  useEffect(() => {
    const look = () => setTheme(officeTheme());
    const contrast = highContrast();
    contrast.addEventListener("change", look);
    window.addEventListener("focus", look);
    return () => {
      contrast.removeEventListener("change", look);
      window.removeEventListener("focus", look);
    };
  }, []);
  return theme;
}

/** Brightness of a colour `#RRGGBB`, 0–1. */
function luminance(colour: string): number {
  const [r = 255, g = 255, b = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => parseInt(hex, 16));
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/**
 * Light or dark as Office's own background is. In high contrast the system puts colours of its own in place of both, and
 * Fluent's parts know what to do there; the theme that Fluent has for it is of Teams alone.
 */
function officeTheme(): Theme {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return background && luminance(background) < 0.5 ? webDarkTheme : webLightTheme;
}

/** The theme to show. Excel has no event for its own; it is looked up again when the pane gets the focus. */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(officeTheme);
  // Scroll bars, lists and calendars are drawn by the browser.
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === webDarkTheme ? "dark" : "light";
  }, [theme]);
  useEffect(() => {
    const look = () => setTheme(officeTheme());
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
  return theme;
}

/** Brightness of a colour `#RRGGBB`, 0–1. */
function luminance(colour: string): number {
  const [r = 255, g = 255, b = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => parseInt(hex, 16));
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

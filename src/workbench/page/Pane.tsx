import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookHost } from "../host/workbookHost";
import { installWin32Host } from "../host/win32";
import type { Settings } from "./settings";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  frame: { border: "none", flexGrow: 1, width: "100%" },
});

declare global {
  interface Window {
    /** Called from the head of the pane's page, before Office.js. */
    olshemWorkbench?: { readonly install: (pane: Window) => void };
  }
}

const LOCALES = { ru: "ru-RU", kk: "kk-KZ", en: "en-US" } as const;
const BACKGROUND = { light: 0xffffff, dark: 0x292929 } as const;

/** The add-in's own page in a frame. Another workbook, language or theme starts it anew, as Excel does. */
export function Pane({
  host,
  settings,
  title,
}: {
  readonly host: WorkbookHost;
  readonly settings: Settings;
  readonly title: string;
}) {
  const styles = useStyles();
  window.olshemWorkbench = {
    install: (pane) =>
      installWin32Host(pane, host, {
        locale: LOCALES[settings.language],
        bodyBackgroundColor: BACKGROUND[settings.theme],
      }),
  };
  return (
    <aside className={styles.pane} style={{ width: settings.width }} aria-label={title}>
      <div className={styles.title}>{title}</div>
      <iframe
        key={`${keyOf(host)} ${settings.language} ${settings.theme}`}
        className={styles.frame}
        title={title}
        src="taskpane.html"
      />
    </aside>
  );
}

const keys = new WeakMap<WorkbookHost, number>();
let next = 0;

/** A number of its own for each workbook. */
function keyOf(host: WorkbookHost): number {
  const key = keys.get(host) ?? next++;
  keys.set(host, key);
  return key;
}

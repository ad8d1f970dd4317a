import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { RunFunction } from "../host/ribbon";
import type { WorkbookHost } from "../host/workbookHost";
import { installWin32Host } from "../host/win32";
import { LOCALES, type Settings } from "./settings";
import type { WorkbenchTexts } from "./texts";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // A pane that is closed goes on running.
  closed: { display: "none" },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
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

const BACKGROUND = { light: 0xffffff, dark: 0x292929 } as const;

/** The add-in's own page in a frame. Another workbook, language or theme starts it anew, as Excel does. */
export function Pane({
  host,
  settings,
  isShown,
  texts,
  onStart,
  onClose,
}: {
  readonly host: WorkbookHost;
  readonly settings: Settings;
  readonly isShown: boolean;
  readonly texts: WorkbenchTexts;
  /** The add-in has been started, with the way to run its functions. */
  readonly onStart: (run: RunFunction) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const title = texts.pane;
  window.olshemWorkbench = {
    install: (pane) =>
      onStart(
        installWin32Host(pane, host, {
          locale: LOCALES[settings.language],
          bodyBackgroundColor: BACKGROUND[settings.theme],
        }),
      ),
  };
  return (
    <aside
      className={mergeClasses(styles.pane, !isShown && styles.closed)}
      style={{ width: settings.width }}
      aria-label={title}
    >
      <div className={styles.title}>
        {title}
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.closePane}
          icon={<DismissRegular />}
          onClick={onClose}
        />
      </div>
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

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  Select,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import {
  DismissRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  SaveRegular,
  TableRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { LANGUAGES } from "../../law/text";
import { LANGUAGE_NAMES } from "../../locales/pane";
import type { RunFunction } from "../host/ribbon";
import { WorkbookHost } from "../host/workbookHost";
import { chooseFile, download, reason } from "./files";
import { Grid } from "./Grid";
import { Pane } from "./Pane";
import { Ribbon } from "./Ribbon";
import { type RibbonButton, ribbonOf } from "./manifest";
import { LOCALES, type Settings, WIDTHS } from "./settings";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    height: "44px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { width: "24px", height: "24px", marginRight: tokens.spacingHorizontalXS },
  name: {
    flexGrow: 1,
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  main: { display: "flex", flexGrow: 1, minHeight: 0, position: "relative" },
  note: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    flexShrink: 0,
  },
  drop: {
    position: "absolute",
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
  },
});

/** A question with its answers; the last answer is the careful one, for Escape. */
interface Question {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly {
    readonly label: string;
    readonly then?: () => void;
    readonly primary?: boolean;
  }[];
}

/** A grid with a workbook at the left, the add-in's very pane at the right, its buttons and a bar to open and save. */
export function Workbench({
  first,
  initial,
  manifest,
}: {
  readonly first: WorkbookHost;
  readonly initial: Settings;
  readonly manifest: Document;
}) {
  const styles = useStyles();
  const [host, setHost] = useState(first);
  const [settings, setSettings] = useState(initial);
  const [message, setMessage] = useState<string>();
  const [question, setQuestion] = useState<Question>();
  const [dragging, setDragging] = useState(false);
  const [paneShown, setPaneShown] = useState(true);
  const [run, setRun] = useState<RunFunction>();
  const texts = TEXTS[settings.language];
  const dark = settings.theme === "dark";
  const set = (change: Partial<Settings>) => setSettings((before) => ({ ...before, ...change }));

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = `${host.name} — ${texts.title}`;
  }, [host, settings.language, texts]);

  useEffect(() => host.listenToPane(() => setPaneShown(true)), [host]);

  function press({ run: name, label }: RibbonButton) {
    if (name === undefined) return setPaneShown(true);
    setMessage(undefined);
    run?.(name).catch(() => setMessage(texts.errors.button(label)));
  }

  async function save(): Promise<boolean> {
    try {
      download(await host.save(), host.name);
      return true;
    } catch (error) {
      setMessage(`${texts.errors.save} ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  /** Opens another workbook; asks first where changes would be lost. What cannot be opened changes nothing. */
  function replace(name: string, open: () => Promise<WorkbookHost>) {
    setMessage(undefined);
    const go = async () => {
      try {
        setHost(await open());
      } catch (error) {
        setMessage(`${texts.errors.open(name)} ${reason(error, texts)} ${texts.errors.kept}`);
      }
    };
    if (!host.book.dirty) return void go();
    setQuestion({
      title: texts.unsaved.title,
      text: texts.unsaved.text(host.name),
      answers: [
        {
          label: texts.unsaved.save,
          primary: true,
          then: () => void save().then((saved) => (saved ? go() : undefined)),
        },
        { label: texts.unsaved.discard, then: () => void go() },
        { label: texts.unsaved.cancel },
      ],
    });
  }

  const openFile = (file: File) =>
    replace(file.name, async () => WorkbookHost.open(new Uint8Array(await file.arrayBuffer()), file.name));
  const openSample = () =>
    replace("sample.xlsx", async () => {
      const bytes = await fetch("sample.xlsx").then((response) => response.arrayBuffer());
      return WorkbookHost.open(new Uint8Array(bytes), "sample.xlsx");
    });

  const select = <T extends string | number>(
    label: string,
    value: T,
    options: readonly (readonly [T, string])[],
    choose: (value: T) => void,
  ) => (
    <Select
      size="small"
      aria-label={label}
      title={label}
      value={value}
      onChange={(_, { value: chosen }) => choose(options.find(([own]) => String(own) === chosen)![0])}
    >
      {options.map(([own, text]) => (
        <option key={own} value={own}>
          {text}
        </option>
      ))}
    </Select>
  );

  const answer = (then?: () => void) => {
    setQuestion(undefined);
    then?.();
  };

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(event.dataTransfer.types.includes("Files"));
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setDragging(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setDragging(false);
          const file = event.dataTransfer.files[0];
          if (file) openFile(file);
        }}
      >
        <header className={styles.bar}>
          <img className={styles.mark} src="assets/icon-64.png" alt="" />
          <Button
            size="small"
            appearance="subtle"
            icon={<FolderOpenRegular />}
            onClick={() => void chooseFile().then((file) => file && openFile(file))}
          >
            {texts.open}
          </Button>
          <Button size="small" appearance="subtle" icon={<SaveRegular />} onClick={() => void save()}>
            {texts.save}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<DocumentAddRegular />}
            onClick={() => replace(texts.newName, async () => WorkbookHost.empty(texts.newName))}
          >
            {texts.create}
          </Button>
          <Button size="small" appearance="subtle" icon={<TableRegular />} onClick={openSample}>
            {texts.sample}
          </Button>
          <span className={styles.name}>{host.name}</span>
          {select(
            texts.language,
            settings.language,
            LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]] as const),
            (language) => set({ language }),
          )}
          {select(
            texts.width,
            settings.width,
            WIDTHS.map((width) => [width, `${width} px`] as const),
            (width) => set({ width }),
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
            aria-label={`${texts.theme}: ${dark ? texts.light : texts.dark}`}
            title={`${texts.theme}: ${dark ? texts.light : texts.dark}`}
            onClick={() => set({ theme: dark ? "light" : "dark" })}
          />
        </header>
        {message && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{message}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={texts.close}
                  icon={<DismissRegular />}
                  onClick={() => setMessage(undefined)}
                />
              }
            />
          </MessageBar>
        )}
        <Ribbon
          group={ribbonOf(manifest, LOCALES[settings.language])}
          isReady={run !== undefined}
          onPress={press}
        />
        <div className={mergeClasses(styles.main)}>
          <Grid
            model={host.model}
            dark={dark}
            notify={setMessage}
            ask={(text, yes, no) =>
              setQuestion({
                title: texts.confirm.title,
                text,
                answers: [
                  { label: texts.confirm.yes, primary: true, then: yes },
                  { label: texts.confirm.no, ...(no ? { then: no } : {}) },
                ],
              })
            }
          />
          <Pane
            host={host}
            settings={settings}
            isShown={paneShown}
            texts={texts}
            onStart={(started) => setRun(() => started)}
            onClose={() => setPaneShown(false)}
          />
          {dragging && <div className={styles.drop}>{texts.drop}</div>}
        </div>
        <footer className={styles.note}>{texts.note}</footer>
      </div>
      <Dialog
        open={question !== undefined}
        modalType="alert"
        onOpenChange={(_, { open }) => {
          if (!open) answer(question?.answers.at(-1)?.then);
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{question?.title}</DialogTitle>
            <DialogContent>{question?.text}</DialogContent>
            <DialogActions fluid>
              {question?.answers.map(({ label, then, primary }) => (
                <Button
                  key={label}
                  appearance={primary ? "primary" : "secondary"}
                  onClick={() => answer(then)}
                >
                  {label}
                </Button>
              ))}
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </FluentProvider>
  );
}

import {
  FluentProvider,
  makeStyles,
  Select,
  Spinner,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Attachment, BrokenCell, Repair } from "../excel";
import { LANGUAGES, type Language } from "../law/text";
import { LANGUAGE_LETTERS, LANGUAGE_NAMES, loadPaneTexts, type PaneTexts } from "../locales/pane";
import type { Actions, Doing, Failure } from "./actions";
import { ErrorMessage } from "./ErrorMessage";
import { onRequest } from "./requests";
import { type Loaded, loadStep } from "./steps/load";
import { Start } from "./steps/Start";
import { useOfficeTheme } from "./theme";
import { FIRST_STEPS, type Step, STEPS, type View } from "./view";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: "0", boxSizing: "border-box" },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    minHeight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Where the names of the steps do not fit, they go into a second line.
  steps: { flexWrap: "wrap", maxWidth: "100%" },
  step: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    "& span": { fontSize: tokens.fontSizeBase200 },
  },
  language: { marginLeft: "auto", marginRight: tokens.spacingHorizontalS, minWidth: "68px" },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalL,
    // What gets the focus is never behind the bar of actions.
    scrollPaddingBottom: "112px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Children keep their height; the pane scrolls.
    "& > *": { flexShrink: 0, minWidth: "0" },
  },
});

/** The task pane. What it shows comes from the workbook; nothing is remembered beside it but what was last read. */
export function App({
  actions,
  language: initial,
  texts: initialTexts,
}: {
  readonly actions: Actions;
  readonly language: Language;
  readonly texts: PaneTexts;
}) {
  const styles = useStyles();
  const theme = useOfficeTheme();
  const [{ language, texts }, setSpoken] = useState({ language: initial, texts: initialTexts });
  const [step, setStep] = useState<Step>("data");
  const [loaded, setLoaded] = useState<Loaded>({});
  const [opening, setOpening] = useState<Step>();
  const [attachment, setAttachment] = useState<Attachment>();
  const [broken, setBroken] = useState<readonly BrokenCell[]>([]);
  const [repair, setRepair] = useState<Repair>();
  const [readings, setReadings] = useState(0);
  const [scoresSheet, setScoresSheet] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [used, setUsed] = useState(false);
  const wanted = useRef(step);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  async function speak(next: Language) {
    setFailure(undefined);
    try {
      const found = await loadPaneTexts(next);
      setSpoken({ language: next, texts: found });
    } catch (error) {
      setFailure({ doing: "language", error });
    }
  }

  /** Runs one action: buttons wait for it, and whatever it throws is explained. */
  async function attempt<T>(doing: Doing, action: () => Promise<T>): Promise<T | undefined> {
    setUsed(true);
    setBusy(true);
    setFailure(undefined);
    try {
      return await action();
    } catch (error) {
      setFailure({ doing, error });
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  async function attach() {
    const found = await attempt("attach", () =>
      Promise.all([actions.attach(), loadStep("data"), actions.findBroken()]),
    );
    if (!found) return;
    keep(found[1]);
    setAttachment(found[0]);
    setBroken(found[2]);
    setRepair(undefined);
    setReadings((before) => before + 1);
    setStep("data");
  }

  async function repairBroken() {
    const done = await attempt("repair", () => actions.repairBroken());
    if (done) setRepair(done);
  }

  async function score(rules: string) {
    const sheet = await attempt("scores", () => actions.writeScores(attachment!, { rules }));
    if (sheet === undefined) return;
    setScoresSheet(sheet);
    setAttachment({ ...attachment!, rules });
  }

  /** A look at the workbook is quick and keeps the focus where it is: no button waits for it. */
  async function show(address: string) {
    setFailure(undefined);
    try {
      await actions.selectAddress(address);
    } catch (error) {
      setFailure({ doing: "select", error });
    }
  }

  const keep = (steps: Loaded) => setLoaded((before) => ({ ...before, ...steps }));

  /** Enters a step as soon as it is loaded, unless another was asked for meanwhile; until then the last one stays. */
  async function enter(next: Step) {
    setUsed(true);
    setFailure(undefined);
    wanted.current = next;
    const isWanted = () => wanted.current === next;
    try {
      if (!loaded[next] && (attachment || next === "explain")) {
        setOpening(next);
        keep(await loadStep(next));
      }
      if (isWanted()) setStep(next);
    } catch (error) {
      if (isWanted()) setFailure({ doing: "step", error });
    } finally {
      if (isWanted()) setOpening(undefined);
    }
  }
  const goTo = (next: Step) => void enter(next);

  // What a button of the ribbon asks for waits while something is being written.
  useEffect(() => {
    if (busy) return undefined;
    return onRequest((asked) => (asked === "data" ? void attach() : goTo(asked)));
  });

  const view: View = { texts, language, busy, used, attempt, show: (address) => void show(address), goTo };
  const { data: Data, scores: Scores, conclusions: Conclusions, explain: Explain } = loaded;

  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div className={styles.pane}>
        <header className={styles.top}>
          <TabList
            className={styles.steps}
            size="small"
            aria-label={texts.stepsLabel}
            selectedValue={step}
            onTabSelect={(_, { value }) => goTo(value as Step)}
          >
            {(attachment ? STEPS : FIRST_STEPS).map((value) => (
              <Tab key={value} className={styles.step} value={value} disabled={busy}>
                {texts.steps[value]}
              </Tab>
            ))}
          </TabList>
          <Select
            className={styles.language}
            size="small"
            appearance="underline"
            aria-label={texts.language}
            value={language}
            onChange={(_, { value }) => void speak(value as Language)}
          >
            {LANGUAGES.map((known) => (
              <option key={known} value={known} aria-label={LANGUAGE_NAMES[known]} lang={known}>
                {LANGUAGE_LETTERS[known]}
              </option>
            ))}
          </Select>
        </header>
        <main className={styles.main} aria-busy={busy || opening !== undefined}>
          {failure && <ErrorMessage failure={failure} texts={texts} />}
          {opening && <Spinner size="tiny" delay={500} aria-label={texts.steps[opening]} />}
          {!attachment && step !== "explain" && (
            <Start view={view} actions={actions} onAttach={() => void attach()} />
          )}
          {attachment && step === "data" && Data && (
            <Data
              key={readings}
              view={view}
              actions={actions}
              attachment={attachment}
              broken={broken}
              repair={repair}
              onRepair={() => void repairBroken()}
              onAgain={() => void attach()}
            />
          )}
          {attachment && step === "scores" && Scores && (
            <Scores
              key={readings}
              view={view}
              attachment={attachment}
              sheet={scoresSheet}
              onWrite={(rules) => void score(rules)}
            />
          )}
          {attachment && step === "conclusions" && Conclusions && (
            <Conclusions key={readings} view={view} attachment={attachment} actions={actions} />
          )}
          {step === "explain" && Explain && <Explain view={view} actions={actions} />}
        </main>
      </div>
    </FluentProvider>
  );
}

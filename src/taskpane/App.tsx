import { FluentProvider, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Freezing, Repair } from "../excel";
import { LANGUAGES, type Language } from "../law/text";
import { LANGUAGE_LETTERS, loadPaneTexts, type PaneTexts } from "../locales/pane";
import type { Actions, Doing, Failure } from "./actions";
import { ErrorMessage } from "./ErrorMessage";
import { guarded, WorkbookChanged } from "./guarded";
import { onRequest } from "./requests";
import { type Loaded, loadStep } from "./steps/load";
import { StepContent } from "./StepContent";
import { StepTabs } from "./StepTabs";
import { useOfficeTheme } from "./theme";
import { NotWanted } from "./undo/undoable";
import { useUndo } from "./undo/useUndo";
import { useBook } from "./useBook";
import { isPage, type Choices, type Step, type View } from "./view";

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
  language: { marginLeft: "auto", marginRight: tokens.spacingHorizontalXS, minWidth: "0" },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    overflowX: "hidden",
    overflowWrap: "break-word",
    // Enlarged to twice its size, the pane is narrower than some words.
    "@media (max-width: 299px)": { overflowWrap: "anywhere" },
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

/** Steps that show a little of what sheets of ours there are: it is looked up once they are entered. */
const LOOKING: readonly Step[] = ["start", "rules", "scores", "conclusions"];

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
  const [step, setStep] = useState<Step>("start");
  const [loaded, setLoaded] = useState<Loaded>({});
  const [from, setFrom] = useState<Step>("start");
  const [opening, setOpening] = useState<Step>();
  const { book, readings, read, readAgain, look } = useBook(actions);
  const [isFirstReading, setFirstReading] = useState(true);
  const [choices, setChoices] = useState<Choices>({});
  const [repair, setRepair] = useState<Repair>();
  const [frozen, setFrozen] = useState<Freezing>();
  const [failure, setFailure] = useState<Failure>();
  const [changed, setChanged] = useState<ReactNode>();
  const [busy, setBusy] = useState(false);
  const [used, setUsed] = useState(false);
  const wanted = useRef(step);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // Reading asks nothing of the user and changes nothing, so the workbook is read when the pane opens.
  useEffect(() => {
    Promise.all([loadStep("start").then(keep), read()])
      .catch((error: unknown) => setFailure({ doing: "attach", error }))
      .finally(() => setFirstReading(false));
  }, []);

  function forget() {
    setFailure(undefined);
    setChanged(undefined);
    setFrozen(undefined);
  }

  async function speak(next: Language) {
    forget();
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
    forget();
    try {
      return await action();
    } catch (error) {
      await explain({ doing, error });
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  /** What somebody changed meanwhile is shown at once, and told; everything else is a failure. */
  async function explain({ doing, error }: Failure) {
    if (error instanceof NotWanted) return undefined;
    if (!(error instanceof WorkbookChanged)) return setFailure({ doing, error });
    try {
      const [{ Changed }] = await Promise.all([
        import(/* webpackChunkName: "changed" */ "./Changed"),
        look(error.now),
      ]);
      setChanged(<Changed changes={error.changes} language={language} />);
    } catch (problem) {
      setFailure({ doing: "attach", error: problem });
    }
  }

  const undo = useUndo(actions);
  const careful = guarded(undo.actions);
  const choose = (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change }));

  async function attach() {
    wanted.current = "data";
    const found = await attempt("attach", async () => {
      const [steps] = await Promise.all([loadStep("data"), read()]);
      return steps;
    });
    if (!found) return;
    keep(found);
    setRepair(undefined);
    setStep("data");
  }

  async function repairBroken() {
    const done = await attempt("repair", () => careful.repairBroken());
    if (done) setRepair(done);
  }

  async function score(rules: string) {
    await attempt("scores", async () => {
      await careful.writeScores(book!.attachment, { rules });
      await look(await actions.attach());
      choose({ rules: undefined });
    });
  }

  /** A look at the workbook is quick and keeps the focus where it is: no button waits for it. */
  async function show(address: string) {
    forget();
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
    forget();
    wanted.current = next;
    const isWanted = () => wanted.current === next;
    try {
      if (!loaded[next]) {
        setOpening(next);
        keep(await loadStep(next));
      }
      if (next === "done") await look();
      if (isWanted()) {
        if (isPage(next) && !isPage(step)) setFrom(step);
        setStep(next);
      }
      if (LOOKING.includes(next)) await look();
    } catch (error) {
      if (isWanted()) setFailure({ doing: "step", error });
    } finally {
      if (isWanted()) setOpening(undefined);
    }
  }
  const goTo = (next: Step) => void enter(next);

  /** Freezes what is selected, and tells it where formulas can be put back. */
  async function freeze() {
    const done = await attempt("freeze", () => careful.freezeFormulas("selection"));
    if (!done) return;
    await enter("done");
    setFrozen(done);
  }

  // What a button of the ribbon asks for waits while something is being written.
  useEffect(() => {
    if (busy) return undefined;
    return onRequest((asked) => {
      if (asked === "freeze") void freeze();
      else if (asked === "data") void attach();
      else goTo(asked);
    });
  });

  const view: View = { texts, language, busy, used, attempt, show: (address) => void show(address), goTo };

  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div className={styles.pane}>
        <header className={styles.top}>
          <StepTabs texts={texts} step={step} busy={busy} onEnter={goTo} />
          <Select
            className={styles.language}
            size="small"
            appearance="underline"
            aria-label={texts.language}
            select={{ style: { paddingLeft: tokens.spacingHorizontalXS } }}
            value={language}
            onChange={(_, { value }) => void speak(value as Language)}
          >
            {LANGUAGES.map((known) => (
              <option key={known} value={known} lang={known}>
                {LANGUAGE_LETTERS[known]}
              </option>
            ))}
          </Select>
        </header>
        <main className={styles.main} aria-busy={busy || opening !== undefined}>
          {failure && <ErrorMessage failure={failure} texts={texts} />}
          {changed}
          {undo.shown && <undo.shown view={view} undo={undo} onTakenBack={read} />}
          {opening && <Spinner size="tiny" delay={500} aria-label={texts.steps[opening]} />}
          <StepContent
            key={undo.times}
            view={view}
            step={step}
            from={from}
            loaded={loaded}
            actions={careful}
            book={book}
            readings={readings}
            isReading={isFirstReading}
            choices={choices}
            repair={repair}
            frozen={frozen}
            onChoose={choose}
            onAttach={() => void attach()}
            onCorrected={readAgain}
            onRepair={() => void repairBroken()}
            onScore={(rules) => void score(rules)}
            onLook={() => look().catch((error: unknown) => setFailure({ doing: "attach", error }))}
          />
        </main>
      </div>
    </FluentProvider>
  );
}

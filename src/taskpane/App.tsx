import {
  Dropdown,
  FluentProvider,
  makeStyles,
  Option,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Attachment } from "../excel";
import { LANGUAGES, type Language } from "../law/text";
import { LANGUAGE_NAMES, PANE } from "../locales/pane";
import type { Actions, Doing, Failure } from "./actions";
import { ErrorMessage } from "./ErrorMessage";
import { Conclusions } from "./steps/Conclusions";
import { Data } from "./steps/Data";
import { Scores } from "./steps/Scores";
import { Start } from "./steps/Start";
import { officeTheme } from "./theme";
import type { Step } from "./view";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: "0", boxSizing: "border-box" },
  top: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  language: { minWidth: "112px" },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** The task pane. What it shows comes from the workbook; nothing is remembered beside it but what was last read. */
export function App({
  actions,
  language: initial,
}: {
  readonly actions: Actions;
  readonly language: Language;
}) {
  const styles = useStyles();
  const [language, setLanguage] = useState(initial);
  const [step, setStep] = useState<Step>("data");
  const [attachment, setAttachment] = useState<Attachment>();
  const [scoresSheet, setScoresSheet] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const texts = PANE[language];

  /** Runs one action: buttons wait for it, and whatever it throws is explained. */
  async function attempt<T>(doing: Doing, action: () => Promise<T>): Promise<T | undefined> {
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
    const found = await attempt("attach", () => actions.attach());
    if (!found) return;
    setAttachment(found);
    setStep("data");
  }

  const show = (address: string) => void attempt("select", () => actions.selectAddress(address));
  const view = { texts, language, busy, attempt, show, goTo: setStep };

  return (
    <FluentProvider theme={officeTheme()} style={{ height: "100%" }}>
      <div className={styles.pane}>
        <header className={styles.top}>
          <span className={styles.name}>{texts.name}</span>
          <Dropdown
            aria-label={texts.language}
            className={styles.language}
            size="small"
            appearance="underline"
            value={LANGUAGE_NAMES[language]}
            selectedOptions={[language]}
            onOptionSelect={(_, { optionValue }) => {
              setLanguage(optionValue as Language);
              document.documentElement.lang = optionValue ?? language;
            }}
          >
            {LANGUAGES.map((known) => (
              <Option key={known} value={known}>
                {LANGUAGE_NAMES[known]}
              </Option>
            ))}
          </Dropdown>
        </header>
        {attachment && (
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={step}
            onTabSelect={(_, { value }) => setStep(value as Step)}
          >
            {(["data", "scores", "conclusions"] as const).map((value) => (
              <Tab key={value} value={value} disabled={busy}>
                {texts.steps[value]}
              </Tab>
            ))}
          </TabList>
        )}
        <main className={styles.main}>
          {failure && <ErrorMessage failure={failure} texts={texts} />}
          {!attachment && <Start view={view} onAttach={() => void attach()} />}
          {attachment && step === "data" && (
            <Data view={view} attachment={attachment} onAgain={() => void attach()} />
          )}
          {attachment && step === "scores" && (
            <Scores
              view={view}
              sheet={scoresSheet}
              onWrite={async (rules) =>
                setScoresSheet(await attempt("scores", () => actions.writeScores(attachment, { rules })))
              }
            />
          )}
          {attachment && step === "conclusions" && (
            <Conclusions view={view} attachment={attachment} actions={actions} />
          )}
        </main>
      </div>
    </FluentProvider>
  );
}

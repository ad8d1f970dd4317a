import { Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownBody, ShownScore } from "../../excel";
import { BODY_TYPES, type BodyType } from "../../law/bodies";
import { DIRECTIONS } from "../../law/directions";
import { DEGREE_WORDS } from "../../law/together";
import { type Language, numberLocale } from "../../law/text";
import { STEPS } from "../../locales/steps";
import type { Actions } from "../actions";
import { explain } from "../errors";
import { Place } from "../Place";
import type { Book, View } from "../view";
import { firstAndLast } from "./few";
import { useShownScores } from "./useShownScores";

const useStyles = makeStyles({
  heading: { margin: "0" },
  // Heads stay in view over a long list.
  scroll: { maxHeight: "420px", overflowY: "auto" },
  // Enlarged to twice its size, the pane is narrower than the numbers of a body.
  wide: { overflowX: "auto" },
  table: {
    width: "100%",
    minWidth: "272px",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& td, & th": { padding: "0", verticalAlign: "top" },
    "& tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& tr:first-child > *": { paddingTop: tokens.spacingVerticalXS },
    "& tr:last-child > *": { paddingBottom: tokens.spacingVerticalXS },
    "& thead th": {
      position: "sticky",
      top: "0",
      backgroundColor: tokens.colorNeutralBackground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& caption": { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  },
  place: { width: "22px", textAlign: "left", color: tokens.colorNeutralForeground3 },
  body: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  number: { width: "44px", textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  overall: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  between: { textAlign: "center" },
});

/** The results of the bodies as the sheet of scores has them: the best and the last of each type, or all. */
export function Results({
  view,
  actions,
  book,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly book: Book;
}) {
  const styles = useStyles();
  const { shown, error } = useShownScores(actions, book);
  if (error !== undefined) return <Caption1>{explain({ doing: "scores", error }, view.texts).text}</Caption1>;
  if (!shown || shown.bodies.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {STEPS[view.language].scores.results}
      </Subtitle2>
      {BODY_TYPES.map((type) => {
        const own = shown.bodies.filter((body) => body.type === type);
        return own.length > 0 && <OfType key={type} view={view} type={type} bodies={own} />;
      })}
    </>
  );
}

function OfType({
  view,
  type,
  bodies,
}: {
  readonly view: View;
  readonly type: BodyType;
  readonly bodies: readonly ShownBody[];
}) {
  const styles = useStyles();
  const texts = STEPS[view.language].scores;
  const [all, setAll] = useState(false);
  const { first, between, last } = firstAndLast(bodies);
  const rows = (own: readonly ShownBody[]) =>
    own.map((body) => <Rows key={body.address} view={view} body={body} />);
  return (
    <>
      {/* What scrolls is reached by keyboard as well. */}
      <div
        data-wide
        className={mergeClasses(styles.wide, all && styles.scroll)}
        tabIndex={all ? 0 : undefined}
      >
        <table className={styles.table}>
          <caption>{view.texts.types[type]}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.place} aria-label={texts.place}>
                №
              </th>
              <th scope="col" className={styles.body}>
                {texts.body}
              </th>
              {DIRECTIONS.map((direction) => (
                <th
                  key={direction}
                  scope="col"
                  className={styles.number}
                  aria-label={view.texts.scores.directions[direction]}
                  title={view.texts.scores.directions[direction]}
                >
                  {texts.short[direction]}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {texts.overall}
              </th>
            </tr>
          </thead>
          {rows(all ? bodies : first)}
          {!all && between > 0 && (
            <tbody>
              <tr>
                <td colSpan={6} className={mergeClasses(styles.between, styles.quiet)}>
                  {texts.between(between)}
                </td>
              </tr>
            </tbody>
          )}
          {!all && rows(last)}
        </table>
      </div>
      {between > 0 && (
        <Button size="small" onClick={() => setAll(!all)}>
          {all ? texts.few : texts.all(bodies.length)}
        </Button>
      )}
    </>
  );
}

/** A body: its name on a line of its own, for the pane is narrow, and its degree and scores below. */
function Rows({ view, body }: { readonly view: View; readonly body: ShownBody }) {
  const styles = useStyles();
  const { language } = view;
  return (
    <tbody>
      <tr>
        <td className={styles.place}>{body.place}</td>
        <th scope="rowgroup" colSpan={5} className={styles.body}>
          <Place view={view} address={body.address} label={body.name} />
        </th>
      </tr>
      <tr>
        <td />
        <td className={styles.quiet}>{degreeText(body.degree, language)}</td>
        {DIRECTIONS.map((direction) => (
          <td key={direction} className={styles.number}>
            {scoreText(body.finals[direction], language)}
          </td>
        ))}
        <td className={mergeClasses(styles.number, styles.overall)}>{scoreText(body.overall, language)}</td>
      </tr>
    </tbody>
  );
}

/** The sheet has the words of the Methodology, the pane those of its language. */
const degreeText = (words: string, language: Language): string =>
  Object.values(DEGREE_WORDS).find(({ ru }) => ru === words)?.[language] ?? words;

const TWO_DIGITS: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** A score with two decimals, as the sheet shows it; errors as they stand, and a dash where nothing does. */
function scoreText(score: ShownScore, language: Language): string {
  if (typeof score === "number") return score.toLocaleString(numberLocale(language), TWO_DIGITS);
  return score === "" ? "–" : score;
}

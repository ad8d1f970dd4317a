import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewedObjections } from "../../excel";
import { COMPUTATIONS } from "../../law/computations";
import { TOTAL_OF } from "../../law/directions";
import { DECISIONS } from "../../law/objections";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { filingText, known, type Entry } from "../../procedure";
import { Few } from "../data/Few";
import { Fold } from "../data/Fold";
import { Quiet } from "../DetailSection";
import { Place } from "../Place";
import type { View } from "../view";

const useStyles = makeStyles({
  line: { paddingBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  block: { display: "block" },
});

/** The objections of the register: whose, of what, whether they came in time, what was decided. */
export function Register({
  view,
  reviewed: { procedure, filings, cellOf },
}: {
  readonly view: View;
  readonly reviewed: ReviewedObjections;
}) {
  const styles = useStyles();
  const { language } = view;
  const texts = OBJECTIONS_PANE[language];
  const { entries } = procedure;
  if (entries.length === 0) return null;
  return (
    <Fold id="entries" title={texts.register(entries.length)}>
      <Few view={view} few={5}>
        {entries.map((entry, line) => {
          const decision = known(entry.decision);
          return (
            <div key={line} className={styles.line} data-item>
              <Body1 className={styles.block}>
                <Place
                  view={view}
                  address={cellOf({ table: "entries", line, field: "body" })}
                  label={entry.body || undefined}
                />
              </Body1>
              {titles(entry, view).map((title) => (
                <Quiet key={title}>{title}</Quiet>
              ))}
              <Caption1 className={styles.block}>
                {texts.filed(filingText(filings[line]!, language))}
              </Caption1>
              <Caption1 className={styles.block}>
                {texts.decided(decision ? DECISIONS[decision][language] : texts.undecided)}
              </Caption1>
            </div>
          );
        })}
      </Few>
    </Fold>
  );
}

/** Of the direction and of the score that an objection is about. */
const titles = ({ direction, indicator }: Entry, { language }: View): readonly string[] => {
  const [of, score] = [known(direction), known(indicator)];
  return [of && TOTAL_OF[of], score].flatMap((id) => (id ? [COMPUTATIONS[id].title[language]] : []));
};

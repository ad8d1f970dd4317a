import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type Questions as Asked, countOf } from "./questions";
import { ColumnQuestions } from "./ColumnQuestions";
import { NameQuestions } from "./NameQuestions";
import { TypeQuestions } from "./TypeQuestions";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  heading: { margin: "0", outline: "none" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What is asked before it is taken for anything; nothing where there is no doubt. */
export function Questions({
  correcting,
  questions,
}: {
  readonly correcting: Correcting;
  readonly questions: Asked;
}) {
  const styles = useStyles();
  const texts = correcting.texts.questions;
  const count = countOf(questions);
  if (count === 0) return null;
  return (
    <section className={styles.section} data-list>
      <div>
        <Subtitle2 as="h2" block className={styles.heading} tabIndex={-1}>
          {texts.title(count)}
        </Subtitle2>
        <Caption1 className={styles.hint}>{texts.hint}</Caption1>
      </div>
      <ColumnQuestions correcting={correcting} questions={questions.columns} />
      <NameQuestions correcting={correcting} questions={questions.names} />
      <TypeQuestions correcting={correcting} questions={questions.types} />
    </section>
  );
}

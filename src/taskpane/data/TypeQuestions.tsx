import { makeStyles, tokens } from "@fluentui/react-components";
import { BODY_TYPES } from "../../law/bodies";
import { Place } from "../Place";
import { Answer } from "./Answer";
import { Question, QuestionGroup } from "./QuestionGroup";
import { typeOf, type TypeQuestion } from "./questions";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Of which type bodies are that the workbook says nothing about. */
export function TypeQuestions({
  correcting,
  questions,
}: {
  readonly correcting: Correcting;
  readonly questions: readonly TypeQuestion[];
}) {
  const styles = useStyles();
  const { view } = correcting;
  const texts = correcting.texts.types;
  const names = view.texts.types;
  const all = (
    <div key="all" className={styles.all} data-item>
      {BODY_TYPES.map((type) => (
        <Answer key={type} correcting={correcting} says={questions.map(({ body }) => typeOf(body, type))}>
          {texts.all(names[type], questions.length)}
        </Answer>
      ))}
    </div>
  );
  return (
    <QuestionGroup view={view} title={texts.title} hint={texts.hint}>
      {[
        ...(questions.length > 1 ? [all] : []),
        ...questions.map(({ body, address }) => (
          <Question
            key={body}
            label={body}
            about={address ? <Place view={view} address={address} label={body} /> : body}
            answers={BODY_TYPES.map((type) => (
              <Answer key={type} correcting={correcting} says={[typeOf(body, type)]}>
                {names[type]}
              </Answer>
            ))}
          />
        )),
      ]}
    </QuestionGroup>
  );
}

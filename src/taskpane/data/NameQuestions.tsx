import { Place } from "../Place";
import { Answer } from "./Answer";
import { Question, QuestionGroup } from "./QuestionGroup";
import type { NameQuestion } from "./questions";
import type { Correcting } from "./useCorrecting";

/** Whether like names are of one body. */
export function NameQuestions({
  correcting,
  questions,
}: {
  readonly correcting: Correcting;
  readonly questions: readonly NameQuestion[];
}) {
  const { view } = correcting;
  const texts = correcting.texts.names;
  return (
    <QuestionGroup view={view} title={texts.title} hint={texts.hint}>
      {questions.map(({ spelling, like, addresses }) => (
        <Question
          key={JSON.stringify([spelling, like])}
          label={texts.pair(spelling, like)}
          about={[spelling, like].map((name, index) => (
            <div key={name}>
              {addresses[index] ? <Place view={view} address={addresses[index]} label={name} /> : name}
            </div>
          ))}
          answers={
            <>
              <Answer correcting={correcting} says={[{ code: "join", spelling, name: like }]}>
                {texts.one}
              </Answer>
              <Answer correcting={correcting} says={[{ code: "apart", spelling, name: like }]}>
                {texts.apart}
              </Answer>
            </>
          }
        />
      ))}
    </QuestionGroup>
  );
}

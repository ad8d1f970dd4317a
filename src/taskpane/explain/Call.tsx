import { Subtitle2 } from "@fluentui/react-components";
import { describe } from "../../calls/failure";
import type { ExplainedCall } from "../../excel";
import type { Language } from "../../law/text";
import { parameterName } from "../../locales/functions";
import type { Linking } from "./CellLinks";
import { ExplainedResult } from "./Explained";
import { Inputs } from "./Inputs";
import { Message } from "./Message";

/** A call of ours: its explanation, or why it has no value, with the cells that went into it. */
export function Call({
  linking,
  language,
  call: { id, text, arguments: args, outcome, differs },
}: {
  readonly linking: Linking;
  readonly language: Language;
  readonly call: ExplainedCall;
}) {
  const { texts } = linking;
  const inputs = args.length > 0 && (
    <Inputs linking={linking} language={language} lines={[]} names={[]} args={args} />
  );
  return (
    <>
      {differs && (
        <Message intent="warning" title={texts.differs.title}>
          {texts.differs.todo}
        </Message>
      )}
      {outcome.kind !== "explained" && outcome.kind !== "unknownFunction" && (
        <Subtitle2 as="h2" style={{ margin: 0, overflowWrap: "anywhere" }}>{`OLSHEM.${id}`}</Subtitle2>
      )}
      {outcome.kind === "explained" && (
        <ExplainedResult
          linking={linking}
          language={language}
          explanation={outcome.explanation}
          args={args}
        />
      )}
      {outcome.kind === "failed" && (
        <>
          <Message intent="error" title={texts.noValue.title}>
            {describe(outcome.failure, language)}
          </Message>
          {inputs}
        </>
      )}
      {outcome.kind === "error" && (
        <>
          <Message intent="error" title={texts.error.title(outcome.error)}>
            {texts.error.todo}
          </Message>
          {inputs}
        </>
      )}
      {outcome.kind === "unvalued" && (
        <Message intent="warning" title={texts.unvalued.title}>
          {texts.unvalued.todo}
          <ul style={{ margin: 0, paddingLeft: "18px" }}>
            {outcome.arguments.map(({ name, text }, index) => (
              <li key={index}>
                {parameterName(name, language).replaceAll("_", " ")}: <code>{text}</code>
              </li>
            ))}
          </ul>
        </Message>
      )}
      {outcome.kind === "several" && (
        <Message intent="warning" title={texts.several.title(outcome.rows, outcome.columns)}>
          {texts.several.todo} <code>{text}</code>
        </Message>
      )}
      {outcome.kind === "unknownFunction" && (
        <Message intent="error" title={texts.unknownFunction.title(id)}>
          {texts.unknownFunction.todo}
        </Message>
      )}
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellExplanation } from "../../excel";
import type { Language } from "../../law/text";
import { Call } from "./Call";
import { CellLinks, type Linking } from "./CellLinks";
import { Message } from "./Message";
import { Section } from "./Section";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  call: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    minWidth: "0",
  },
});

/** Where the value of a cell comes from, call by call. */
export function Result({
  linking,
  language,
  found,
}: {
  readonly linking: Linking;
  readonly language: Language;
  readonly found: CellExplanation;
}) {
  const styles = useStyles();
  const { texts } = linking;
  return (
    <>
      {found.kind === "noFormula" && (
        <Message intent="info" title={texts.noFormula.title}>
          {texts.noFormula.todo}
        </Message>
      )}
      {found.kind === "unreadable" && (
        <Message intent="warning" title={texts.unreadable.title}>
          {texts.unreadable.todo(found.found)}
        </Message>
      )}
      {found.kind === "native" && (
        <Message intent="info" title={texts.native.title}>
          {found.places.length === 0 ? (
            texts.native.todo
          ) : (
            <>
              {texts.native.leads} <CellLinks linking={linking} addresses={found.places} />
            </>
          )}
        </Message>
      )}
      {found.kind === "calls" && !found.whole && (
        <Message intent="info" title={texts.around.title}>
          {texts.around.todo}
        </Message>
      )}
      {found.kind === "calls" &&
        found.calls.map((call, index) => (
          <section
            key={index}
            className={styles.call}
            aria-label={found.calls.length > 1 ? texts.call(index + 1, found.calls.length) : undefined}
          >
            <Call linking={linking} language={language} call={call} />
          </section>
        ))}
      {found.formula !== undefined && (
        <Section title={texts.formula}>
          <code className={styles.code}>{found.formula}</code>
          {found.spilledFrom !== undefined && (
            <span>
              {texts.spilledFrom} <CellLinks linking={linking} addresses={[found.spilledFrom]} />
            </span>
          )}
        </Section>
      )}
    </>
  );
}

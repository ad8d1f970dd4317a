import { Body1 } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Freezing } from "../../excel";
import { STEPS } from "../../locales/steps";
import type { Actions } from "../actions";
import { Signing } from "../conclusions/Signing";
import { DetailSection, Quiet } from "../DetailSection";
import { Forms } from "../done/Forms";
import { Tasks } from "../done/Tasks";
import { tasksOf } from "../done/tasks";
import { Freeze } from "../Freeze";
import { PageLinks } from "../PageLinks";
import { Place } from "../Place";
import { StepHeading } from "../StepHeading";
import { today } from "../today";
import type { Book, View } from "../view";

/** What the workbook holds of ours now, and what is left to do. */
export function Done({
  view,
  actions,
  book,
  frozen,
  onLook,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly book: Book;
  /** What a button of the ribbon has frozen. */
  readonly frozen: Freezing | undefined;
  /** Reads anew which sheets of ours there are. */
  readonly onLook: () => Promise<void>;
}) {
  const texts = STEPS[view.language].done;
  const { attachment, stock } = book;
  const { scores, openness, requisites, forms } = stock;
  useLookOnFocus(onLook);

  async function sign(sheets: readonly string[]) {
    const signed = await view.attempt("sign", () => actions.signForms(attachment, sheets, today()));
    if (signed) await onLook();
    return signed;
  }

  /** The same action; after it the step tells how numbers are kept now. */
  const seen =
    <Given extends readonly unknown[], Result>(act: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      const result = await act(...given);
      await onLook();
      return result;
    };

  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      {stock.sheets === 0 && <Body1>{texts.nothing}</Body1>}
      <DetailSection
        title={texts.scores}
        items={[
          ...(scores
            ? [
                [
                  "scores",
                  <>
                    <Place view={view} address={scores.sheet} label={scores.sheet} />
                    <Quiet>{texts.numbers[scores.numbers]}</Quiet>
                  </>,
                ] as const,
              ]
            : []),
          ...(openness === undefined
            ? []
            : [["openness", <Place view={view} address={openness} label={openness} />] as const]),
        ]}
      />
      <DetailSection
        title={texts.requisites}
        items={requisites.map((sheet) => [sheet, <Place view={view} address={sheet} label={sheet} />])}
      />
      {forms.length > 0 && <Forms view={view} forms={forms} />}
      <Tasks view={view} tasks={tasksOf(book)} />
      <Signing
        view={view}
        sheets={forms.filter(({ state }) => state === "open").map(({ sheet }) => sheet)}
        onSign={sign}
      />
      <Freeze
        view={view}
        actions={{
          freezeFormulas: seen(actions.freezeFormulas),
          thawFormulas: seen(actions.thawFormulas),
        }}
        frozen={frozen}
      />
      <PageLinks view={view} />
    </>
  );
}

/** Somebody may have changed the workbook before the user comes back to the pane. */
function useLookOnFocus(onLook: () => Promise<void>) {
  const look = useRef(onLook);
  useEffect(() => {
    look.current = onLook;
  });
  useEffect(() => {
    const again = () => void look.current();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, []);
}

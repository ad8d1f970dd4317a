import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { Attachment, Stock } from "../../excel";
import { BODY_TYPES } from "../../law/bodies";
import { STEPS } from "../../locales/steps";
import { DetailSection } from "../DetailSection";
import { Place } from "../Place";
import type { Book, View } from "../view";

/** In the order in which the Methodology speaks of what the tables hold. */
const KINDS = ["services", "satisfaction", "openness", "complaints", "penalties"] as const;

/** What was recognised in the workbook, and what we have written into it already. */
export function Found({ view, book }: { readonly view: View; readonly book: Book }) {
  return (
    <>
      <Recognised view={view} attachment={book.attachment} />
      <Ours view={view} stock={book.stock} />
    </>
  );
}

/** A line for each kind of table, and one for the bodies. */
function Recognised({ view, attachment }: { readonly view: View; readonly attachment: Attachment }) {
  const { texts } = view;
  const { bodies } = attachment;
  const tables = [...attachment.tables, ...attachment.openness];
  if (tables.length === 0)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{STEPS[view.language].start.nothing}</MessageBarBody>
      </MessageBar>
    );
  const types = BODY_TYPES.map((type) => ({
    type,
    count: bodies.filter((body) => body.type === type).length,
  })).filter(({ count }) => count > 0);
  return (
    <DetailSection
      title={STEPS[view.language].start.found}
      items={[
        ...KINDS.flatMap((kind): Line[] => {
          const own = tables.filter((table) => table.kind === kind);
          return own.length === 0
            ? []
            : [
                [
                  kind,
                  <>
                    {texts.kinds[kind]}: <Places view={view} places={own} />
                  </>,
                ],
              ];
        }),
        [
          "bodies",
          `${texts.data.bodies(bodies.length)} (${types.map(({ type, count }) => `${texts.types[type]}: ${count}`).join(", ")})`,
        ],
      ]}
    />
  );
}

function Ours({ view, stock }: { readonly view: View; readonly stock: Stock }) {
  const texts = STEPS[view.language].start;
  const { scores, forms } = stock;
  return (
    <DetailSection
      title={texts.ours}
      items={[
        ...(scores
          ? [
              [
                "scores",
                <>
                  {texts.scores}: <Place view={view} address={scores.sheet} label={scores.sheet} />
                </>,
              ] as const,
            ]
          : []),
        ...(forms.length > 0 ? [["forms", texts.forms(forms.length)] as const] : []),
      ]}
    />
  );
}

type Line = readonly [key: string, content: ReactNode];

function Places({
  view,
  places,
}: {
  readonly view: View;
  readonly places: readonly { readonly sheet: string; readonly address: string }[];
}) {
  return places.map(({ sheet, address }, index) => (
    <Fragment key={address}>
      {index > 0 && ", "}
      <Place view={view} address={address} label={sheet} />
    </Fragment>
  ));
}

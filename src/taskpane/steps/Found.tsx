import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { Attachment, Stock } from "../../excel";
import { BODY_TYPES } from "../../law/bodies";
import { DetailSection } from "../DetailSection";
import { Place } from "../Place";
import type { View } from "../view";

/** In the order in which the Methodology speaks of what the tables hold. */
const KINDS = ["services", "satisfaction", "openness", "complaints", "penalties"] as const;

/** What was recognised in the workbook: a line for each kind of table, and one for the bodies. */
export function Found({ view, attachment }: { readonly view: View; readonly attachment: Attachment }) {
  const { texts } = view;
  const { bodies } = attachment;
  const tables = [...attachment.tables, ...attachment.openness];
  if (tables.length === 0)
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.wizard.start.nothing}</MessageBarBody>
      </MessageBar>
    );
  const types = BODY_TYPES.map((type) => ({
    type,
    count: bodies.filter((body) => body.type === type).length,
  })).filter(({ count }) => count > 0);
  return (
    <DetailSection
      title={texts.wizard.start.found}
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

/** What we have written into the workbook already. */
export function Ours({ view, stock }: { readonly view: View; readonly stock: Stock }) {
  const texts = view.texts.wizard.start;
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

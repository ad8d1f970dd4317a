import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { TakenLists } from "../../../excel";
import { REPORT_TEXTS } from "../../../locales/report";
import { REPORT_LISTS } from "../../../locales/report-lists";
import { Place } from "../../Place";
import type { View } from "../../view";

/** What came of taking lists: rows with links to our sheets, or why there are none. */
export function Outcome({ view, result }: { readonly view: View; readonly result: TakenLists }) {
  const texts = REPORT_LISTS[view.language];
  const { tables } = REPORT_TEXTS[view.language];
  const { added, repeated, gone, refused, sheets } = result;
  return (
    <>
      {refused ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {"noTable" in refused ? (
              texts.noTable(tables[refused.noTable])
            ) : (
              <>
                {texts.protectedSheet}{" "}
                <Place view={view} address={refused.protectedSheet} label={refused.protectedSheet} />
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <MessageBar intent={added.length > 0 ? "success" : "info"} layout="multiline">
          <MessageBarBody>
            {added.length > 0
              ? texts.done(added.map(({ table, rows }) => [tables[table], rows] as const))
              : texts.nothing}
            {sheets.map((sheet) => (
              <span key={sheet}>
                {" "}
                <Place view={view} address={sheet} label={sheet} />
              </span>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {repeated.map(({ address, rows }) => (
        <MessageBar key={address} intent="info" layout="multiline">
          <MessageBarBody>
            {texts.repeated(rows)} <Place view={view} address={address} />
          </MessageBarBody>
        </MessageBar>
      ))}
      {gone.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.gone}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

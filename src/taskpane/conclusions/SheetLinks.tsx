import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Place } from "../Place";
import type { View } from "../view";

const useStyles = makeStyles({
  heading: { margin: "0" },
  sheets: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    overflowWrap: "anywhere",
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
  },
});

/** Links to the sheets that were written. */
export function SheetLinks({ view, sheets }: { readonly view: View; readonly sheets: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {view.texts.conclusions.sheets}
      </Subtitle2>
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Body1>
              <Place view={view} address={sheet} label={sheet} />
            </Body1>
          </li>
        ))}
      </ul>
    </>
  );
}

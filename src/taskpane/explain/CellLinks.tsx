import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ExplainPaneTexts } from "../../locales/explain-pane";
import { shownAddress } from "./shown";

/** How many links are shown before the user asks for the rest. */
const FEW = 6;

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left", overflowWrap: "anywhere" },
  more: { minWidth: "0", paddingTop: "0", paddingBottom: "0" },
});

/** What the links of an explanation need. */
export interface Linking {
  readonly texts: ExplainPaneTexts;
  /** The sheet that the selected cell is on. */
  readonly sheet: string;
  /** Shows cells of the workbook, with a way back. */
  readonly follow: (address: string) => void;
}

/** Links to cells of the workbook, one after another. */
export function CellLinks({
  linking,
  addresses,
}: {
  readonly linking: Linking;
  readonly addresses: readonly string[];
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { texts, sheet, follow } = linking;
  const rest = addresses.length - FEW;
  const shown = all || rest <= 1 ? addresses : addresses.slice(0, FEW);
  return (
    <>
      {shown.map((address, index) => (
        <span key={address}>
          {index > 0 && ", "}
          <Link
            as="button"
            // Underlined: in high contrast nothing else tells a link from the text around it.
            inline
            className={styles.link}
            aria-label={texts.show(shownAddress(address))}
            onClick={() => follow(address)}
          >
            {shownAddress(address, sheet)}
          </Link>
        </span>
      ))}
      {shown.length < addresses.length && (
        <Button className={styles.more} size="small" appearance="transparent" onClick={() => setAll(true)}>
          {texts.more(rest)}
        </Button>
      )}
    </>
  );
}

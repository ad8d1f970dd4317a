import { Link, makeStyles } from "@fluentui/react-components";
import { shownAddress } from "./explain/shown";
import type { View } from "./view";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    // Nothing else tells a link from the text around it there.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** A link to a place of the workbook; where nothing else is said of it, its address is. */
export function Place({
  view,
  address,
  label = shownAddress(address),
}: {
  readonly view: View;
  readonly address: string;
  readonly label?: string;
}) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} title={view.texts.data.show} onClick={() => view.show(address)}>
      {label}
    </Link>
  );
}

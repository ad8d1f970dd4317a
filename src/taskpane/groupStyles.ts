import { makeStyles, tokens } from "@fluentui/react-components";

/** A group of controls under one name, without the frame that browsers draw. */
export const useGroupStyles = makeStyles({
  group: {
    border: "none",
    margin: "0",
    padding: "0",
    minWidth: "0",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  legend: { padding: "0", marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  button: { minWidth: "0", fontWeight: tokens.fontWeightRegular },
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Something that was recognised or not, with a button that opens what corrects it. */
export function Correctable({
  correcting: { open, setOpen },
  id,
  action,
  label,
  panel,
  children,
}: {
  readonly correcting: Correcting;
  readonly id: string;
  readonly action: string;
  /** What the button says to who does not see what it stands beside. */
  readonly label: string;
  readonly panel: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const isOpen = open === id;
  return (
    <>
      <div className={styles.line}>
        <div>{children}</div>
        <Button
          className={styles.button}
          size="small"
          aria-label={label}
          aria-expanded={isOpen}
          onClick={() => setOpen(isOpen ? undefined : id)}
        >
          {action}
        </Button>
      </div>
      {isOpen && <div className={styles.panel}>{panel}</div>}
    </>
  );
}

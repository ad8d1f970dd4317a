import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { RibbonButton, RibbonGroup } from "./manifest";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: "auto", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  icon: { width: "16px", height: "16px" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** The add-in's buttons as its manifest has them, on one line. */
export function Ribbon({
  group,
  isReady,
  onPress,
}: {
  readonly group: RibbonGroup;
  /** The pane can run functions. */
  readonly isReady: boolean;
  readonly onPress: (button: RibbonButton) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.strip} role="toolbar" aria-label={group.label}>
      {group.buttons.map((button) => (
        <Tooltip
          key={button.id}
          relationship="description"
          content={
            <>
              <span className={styles.title}>{button.title}</span>
              {button.description}
            </>
          }
        >
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            icon={<img className={styles.icon} src={button.icon} alt="" />}
            disabled={button.run !== undefined && !isReady}
            onClick={() => onPress(button)}
          >
            {button.label}
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}

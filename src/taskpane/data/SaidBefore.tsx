import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { KeptCorrection } from "../../excel";
import { Quiet } from "../DetailSection";
import { Place } from "../Place";
import { Few } from "./Few";
import { placeSaid, sinceText, whatSaid } from "./said";
import type { Correcting } from "./useCorrecting";

/** How many are shown before the user asks for the rest. */
const FEW = 10;

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    marginTop: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  line: {
    justifySelf: "stretch",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  button: { minWidth: "0", fontWeight: tokens.fontWeightRegular },
});

/** What the user said of the workbook, what has become of it, and the way to take it back. */
export function SaidBefore({
  correcting,
  corrections,
}: {
  readonly correcting: Correcting;
  readonly corrections: readonly KeptCorrection[];
}) {
  const styles = useStyles();
  const { view, texts, forget } = correcting;
  return (
    <>
      <Caption1 className={styles.hint}>{texts.said.hint}</Caption1>
      <div className={styles.list} data-list>
        <Few view={view} few={FEW}>
          {corrections.map((kept) => {
            const what = whatSaid(kept.correction, view, texts);
            const place = placeSaid(kept);
            const since = sinceText(kept, texts);
            return (
              <div key={JSON.stringify(kept.correction)} className={styles.line} data-item>
                <div>
                  {what}
                  {place && (
                    <Caption1 block>
                      <Place view={view} address={place.address} label={place.label} />
                    </Caption1>
                  )}
                  {since && <Quiet>{since}</Quiet>}
                </div>
                <Button
                  className={styles.button}
                  size="small"
                  aria-label={texts.said.removeOf([what, place?.label].filter(Boolean).join(", "))}
                  disabledFocusable={view.busy}
                  onClick={() => forget(kept)}
                >
                  {texts.said.remove}
                </Button>
              </div>
            );
          })}
        </Few>
      </div>
    </>
  );
}

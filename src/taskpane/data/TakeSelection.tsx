import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../recognition";
import { explain } from "../errors";
import { useFollowed } from "../useFollowed";
import { shownPlace } from "./places";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
  },
  status: { overflowWrap: "anywhere", minHeight: tokens.lineHeightBase200 },
});

/** Shows what the user has selected in the workbook, and takes it. */
export function TakeSelection({
  correcting,
  prompt,
  take,
  about,
  unfit,
  onTake,
}: {
  readonly correcting: Correcting;
  readonly prompt: string;
  readonly take: string;
  /** What more there is to say of cells that fit. */
  readonly about?: (place: Place) => string;
  /** Why the cells cannot be taken; `undefined` where they can. */
  readonly unfit: (place: Place) => string | undefined;
  readonly onTake: (place: Place) => void;
}) {
  const styles = useStyles();
  const { view, actions } = correcting;
  const texts = correcting.texts.take;
  const { found, error, following, refresh } = useFollowed(actions.selectedPlace, actions.watchSelection);
  const place = error === undefined ? found : undefined;
  const trouble = place && unfit(place);
  const said =
    error !== undefined
      ? explain({ doing: "select", error }, view.texts).text
      : place
        ? [texts.selected(shownPlace(place)), trouble ?? about?.(place)].filter(Boolean).join(". ")
        : texts.reading;
  return (
    <div className={styles.form}>
      <Caption1>{prompt}</Caption1>
      <Caption1 className={styles.status} role="status">
        {said}
      </Caption1>
      {!following && (
        <>
          <Caption1>{texts.notFollowing}</Caption1>
          <Button size="small" onClick={refresh}>
            {texts.refresh}
          </Button>
        </>
      )}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={view.busy || !place || trouble !== undefined}
        onClick={() => place && onTake(place)}
      >
        {take}
      </Button>
    </div>
  );
}

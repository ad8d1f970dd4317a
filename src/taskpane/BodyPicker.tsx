import { Caption1, Checkbox, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AssessedBody } from "../excel";
import { BODY_TYPES } from "../law/bodies";
import type { View } from "./view";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: "0",
    padding: "0",
    minWidth: "0",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { padding: "0", marginBottom: tokens.spacingVerticalXS },
  search: { maxWidth: "100%" },
  all: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, marginLeft: "-8px" },
  list: {
    maxHeight: "264px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
  },
  nothing: { padding: tokens.spacingHorizontalM },
});

/** Chooses bodies: one by one, by type, all of them, or those that a search finds. */
export function BodyPicker({
  view,
  bodies,
  chosen,
  onChoose,
}: {
  readonly view: View;
  readonly bodies: readonly AssessedBody[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (names: readonly string[], on: boolean) => void;
}) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const found = bodies.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const types = BODY_TYPES.filter((type) => bodies.some((body) => body.type === type));

  const several = (label: string, names: readonly string[]) => {
    const count = names.filter((name) => chosen.has(name)).length;
    return (
      <Checkbox
        key={label}
        label={`${label} (${names.length})`}
        disabled={view.busy}
        checked={count === names.length ? true : count > 0 ? "mixed" : false}
        onChange={() => onChoose(names, count < names.length)}
      />
    );
  };

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.bodies}</legend>
      <div className={styles.all}>
        {several(
          texts.all,
          bodies.map(({ name }) => name),
        )}
        {types.length > 1 &&
          types.map((type) =>
            several(
              view.texts.types[type],
              bodies.filter((body) => body.type === type).map(({ name }) => name),
            ),
          )}
      </div>
      <SearchBox
        className={styles.search}
        placeholder={texts.search}
        aria-label={texts.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className={styles.list}>
        {found.map(({ name }) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.has(name)}
            disabled={view.busy}
            onChange={(_, { checked }) => onChoose([name], checked === true)}
          />
        ))}
        {found.length === 0 && <Caption1 className={styles.nothing}>{texts.notFound}</Caption1>}
      </div>
      <Caption1 role="status">{texts.chosen(chosen.size)}</Caption1>
    </fieldset>
  );
}

import { Caption1, Checkbox, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useGroupStyles } from "./groupStyles";
import type { View } from "./view";

const useStyles = makeStyles({
  group: { rowGap: tokens.spacingVerticalXS },
  all: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, marginLeft: "-8px" },
  search: { maxWidth: "100%" },
  list: {
    maxHeight: "264px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
  },
  nothing: { padding: tokens.spacingHorizontalM },
});

/** The words of a list to choose from. */
export interface PickListTexts {
  readonly legend: string;
  readonly search: string;
  readonly notFound: string;
  readonly chosen: (count: number) => string;
}

/** Chooses names: one by one, by group, or those that a search finds. */
export function PickList({
  view,
  texts,
  names,
  groups,
  chosen,
  onChoose,
}: {
  readonly view: View;
  readonly texts: PickListTexts;
  readonly names: readonly string[];
  readonly groups: readonly { readonly label: string; readonly names: readonly string[] }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (names: readonly string[], on: boolean) => void;
}) {
  const group = useGroupStyles();
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const found = names.filter((name) => name.toLocaleLowerCase().includes(wanted));
  return (
    <fieldset className={`${group.group} ${styles.group}`}>
      <legend className={group.legend}>{texts.legend}</legend>
      <div className={styles.all}>
        {groups.map(({ label, names }) => {
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
        })}
      </div>
      <SearchBox
        className={styles.search}
        placeholder={texts.search}
        aria-label={texts.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className={styles.list}>
        {found.map((name) => (
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

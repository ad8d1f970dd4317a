import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { READINGS, type ReadingId } from "../law/readings";
import type { Reading } from "../law/readings/reading";
import type { Rules } from "../law/rules";
import type { Cite } from "../law/version";
import { citesText } from "../locales/cites";
import type { View } from "./view";

type Chosen = Rules["readings"];

const useStyles = makeStyles({
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  search: { maxWidth: "100%" },
  reading: {
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  options: { marginLeft: "-8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

const GROUPS = ["services", "openness", "complaints", "common"] as const;
type Group = (typeof GROUPS)[number];

/** The first and last paragraphs and appendices of each direction. */
const PARTS: readonly { readonly group: Group; readonly paragraphs: Span; readonly appendices: Span }[] = [
  { group: "services", paragraphs: [22, 56], appendices: [2, 6] },
  { group: "openness", paragraphs: [57, 91], appendices: [7, 10] },
  { group: "complaints", paragraphs: [92, 106], appendices: [11, 13] },
];
type Span = readonly [first: number, last: number];

const within = (number: number, [first, last]: Span) => number >= first && number <= last;

function groupOf({ cites }: Reading): Group {
  const isIn = (cite: Cite, { paragraphs, appendices }: (typeof PARTS)[number]) =>
    "paragraph" in cite ? within(cite.paragraph, paragraphs) : within(cite.appendix, appendices);
  return PARTS.find((part) => cites.every((cite) => isIn(cite, part)))?.group ?? "common";
}

const ALL = Object.entries(READINGS as Readonly<Record<ReadingId, Reading>>) as [ReadingId, Reading][];
/** Readings that leave a choice. */
const OPEN = ALL.filter(([, { alternatives }]) => Object.keys(alternatives).length > 0);

/** Chooses, for a workbook, how the doubtful places of the Methodology are read. */
export function ReadingsPicker({
  view,
  chosen,
  onChange,
}: {
  readonly view: View;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}) {
  const styles = useStyles();
  const { language } = view;
  const texts = view.texts.scores;
  const [search, setSearch] = useState("");
  const count = Object.keys(chosen).length;
  const wanted = search.trim().toLocaleLowerCase();
  const found = OPEN.filter(([id, reading]) =>
    [id, reading.question[language], citesText(reading.cites, language)].some((text) =>
      text.toLocaleLowerCase().includes(wanted),
    ),
  );
  return (
    <Accordion className={styles.accordion} collapsible>
      <AccordionItem value="readings">
        <AccordionHeader>
          <span className={count > 0 ? styles.chosen : undefined}>{texts.readings(count)}</span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Caption1 className={styles.quiet}>{texts.readingsHint}</Caption1>
          {count > 0 && (
            <Button disabled={view.busy} onClick={() => onChange({})}>
              {texts.readingsReset}
            </Button>
          )}
          <SearchBox
            className={styles.search}
            placeholder={texts.readingsSearch}
            aria-label={texts.readingsSearch}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
          {GROUPS.map((group) => {
            const own = found.filter(([, reading]) => groupOf(reading) === group);
            return (
              own.length > 0 && (
                <section key={group} className={styles.panel}>
                  <Caption1Strong as="h2" block style={{ margin: 0 }}>
                    {texts.groups[group]}
                  </Caption1Strong>
                  {own.map(([id, reading]) => (
                    <Choice
                      key={id}
                      view={view}
                      reading={reading}
                      chosen={chosen[id]}
                      onChoose={(alternative) => onChange(withChoice(chosen, id, alternative))}
                    />
                  ))}
                </section>
              )
            );
          })}
          {found.length === 0 && <Body1>{texts.readingsNone}</Body1>}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** The default of a reading has no name of its own among its alternatives. */
const DEFAULT = "default";

function withChoice(chosen: Chosen, id: ReadingId, alternative: string): Chosen {
  const others = Object.fromEntries(Object.entries(chosen).filter(([known]) => known !== id));
  return alternative === DEFAULT ? others : { ...others, [id]: alternative };
}

/** One reading: its question and place, and how it may be answered, in full. */
function Choice({
  view,
  reading,
  chosen,
  onChoose,
}: {
  readonly view: View;
  readonly reading: Reading;
  readonly chosen: string | undefined;
  readonly onChoose: (alternative: string) => void;
}) {
  const styles = useStyles();
  const { language } = view;
  return (
    <Field
      className={styles.reading}
      label={
        <>
          {reading.question[language]}{" "}
          <Caption1 block className={styles.quiet}>
            {citesText(reading.cites, language)}
          </Caption1>
        </>
      }
    >
      <RadioGroup
        className={styles.options}
        value={chosen ?? DEFAULT}
        disabled={view.busy}
        onChange={(_, { value }) => onChoose(value)}
      >
        <Radio
          value={DEFAULT}
          label={
            <>
              {reading.default[language]}{" "}
              <Caption1 className={styles.quiet}>{view.texts.scores.byDefault}</Caption1>
            </>
          }
        />
        {Object.entries(reading.alternatives).map(([id, text]) => (
          <Radio key={id} value={id} label={text[language]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Checkbox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Attachment } from "../../excel";
import { citeOf } from "../../forms/form";
import { citesText } from "../../locales/cites";
import { useGroupStyles } from "../groupStyles";
import type { View } from "../view";
import { FORM_CHOICES, type FormGroup, type FormId, formName, obstacle, type Obstacle } from "./choices";

const useStyles = makeStyles({
  form: { marginLeft: "-8px" },
  place: { whiteSpace: "nowrap", "@media (max-width: 299px)": { whiteSpace: "normal" } },
  reason: { marginLeft: "32px", color: tokens.colorNeutralForeground3 },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

const OPEN_GROUPS: readonly FormGroup[] = ["conclusions", "reports", "procedure"];

interface Props {
  readonly view: View;
  readonly attachment: Attachment;
  readonly chosen: ReadonlySet<FormId>;
  readonly onChoose: (form: FormId, on: boolean) => void;
}

/** Chooses forms. Those that the workbook has no data for cannot be chosen, and it is said why. */
export function FormPicker(props: Props) {
  const group = useGroupStyles();
  const styles = useStyles();
  const texts = props.view.texts.conclusions;
  return (
    <>
      {OPEN_GROUPS.map((name) => (
        <fieldset key={name} className={group.group}>
          <legend className={group.legend}>{texts.groups[name]}</legend>
          <Forms {...props} group={name} />
        </fieldset>
      ))}
      <Accordion className={styles.accordion} collapsible>
        <AccordionItem value="reference">
          <AccordionHeader>{texts.groups.reference}</AccordionHeader>
          <AccordionPanel>
            <Caption1 className={styles.hint}>{texts.referenceHint}</Caption1>
            <fieldset className={group.group} aria-label={texts.groups.reference}>
              <Forms {...props} group="reference" />
            </fieldset>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

function Forms({ view, attachment, chosen, onChoose, group }: Props & { readonly group: FormGroup }) {
  const styles = useStyles();
  return FORM_CHOICES.filter((choice) => choice.group === group).map((choice) => {
    const { id, codes } = choice;
    const why = obstacle(choice, attachment);
    const reason = `reason-${id}`;
    return (
      <div key={id}>
        <Checkbox
          className={styles.form}
          label={
            <>
              {formName(id, view)}{" "}
              <span className={styles.place}>({citesText(codes.map(citeOf), view.language)})</span>
            </>
          }
          checked={chosen.has(id)}
          disabled={view.busy || why !== undefined}
          aria-describedby={why && reason}
          onChange={(_, { checked }) => onChoose(id, checked === true)}
        />
        {why && (
          <Caption1 block id={reason} className={styles.reason}>
            {obstacleText(why, view)}
          </Caption1>
        )}
      </div>
    );
  });
}

const obstacleText = (why: Obstacle, { texts: { conclusions, scores } }: View): string =>
  why === "noCentral"
    ? conclusions.noCentral
    : conclusions.without(why.directions.map((direction) => scores.directions[direction]));

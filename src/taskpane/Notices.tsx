import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Notice } from "../excel";
import type { Direction } from "../law/directions";
import type { OpennessCriterion } from "../law/openness/criteria";
import { COMPUTATIONS } from "../law/computations";
import { Place } from "./Place";
import type { View } from "./view";

/** How many of a kind are shown before the user asks for the rest. */
const FEW = 3;

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: "0", listStyleType: "none", overflowWrap: "anywhere" },
  more: { minWidth: "0", paddingLeft: "0", paddingRight: "0" },
});

/** What the user should know, one message for each kind of it, the worst first. */
export function Notices({ view, notices }: { readonly view: View; readonly notices: readonly Notice[] }) {
  const kinds = [...new Set(notices.map(({ code }) => code))].map((code) =>
    notices.filter((notice) => notice.code === code),
  );
  const order = ["error", "warning", "info"];
  return kinds
    .sort(([a], [b]) => order.indexOf(a!.level) - order.indexOf(b!.level))
    .map((kind) => <Kind key={kind[0]!.code} view={view} notices={kind} />);
}

function Kind({ view, notices }: { readonly view: View; readonly notices: readonly Notice[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { level, code } = notices[0]!;
  const texts = view.texts.notices[code];
  const rest = notices.length - FEW;
  return (
    <MessageBar intent={level} layout="multiline" aria-label={view.texts.levels[level]}>
      <MessageBarBody>
        <MessageBarTitle>
          {texts.title}
          {notices.length > 1 && `: ${notices.length}`}
        </MessageBarTitle>{" "}
        {texts.todo}
        <ul className={styles.list}>
          {(all ? notices : notices.slice(0, FEW)).map((notice, index) => (
            <li key={index}>
              <Caption1>
                {itemText(notice, view)}{" "}
                {notice.address && <Place view={view} address={notice.address} label={notice.address} />}
              </Caption1>
            </li>
          ))}
        </ul>
        {rest > 0 && !all && (
          <Button className={styles.more} size="small" appearance="transparent" onClick={() => setAll(true)}>
            {view.texts.data.more(rest)}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What a notice is about, with variables, directions and criteria called by their names. */
function itemText({ code, args }: Notice, { texts, language }: View): string {
  const variables: Readonly<Record<string, string>> = texts.variables;
  const criterion = args.criterion as OpennessCriterion | undefined;
  const direction = args.direction as Direction | undefined;
  return texts.notices[code].item({
    ...args,
    ...(args.variable ? { variable: variables[args.variable] ?? "" } : {}),
    ...(direction ? { direction: texts.scores.directions[direction] } : {}),
    ...(criterion ? { criterion: COMPUTATIONS[`OPENNESS_${criterion}`].title[language] } : {}),
  });
}

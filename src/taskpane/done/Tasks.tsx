import { Body1, Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { STEPS } from "../../locales/steps";
import { Place } from "../Place";
import type { View } from "../view";
import type { Task } from "./tasks";

const useStyles = makeStyles({
  heading: { margin: "0" },
  list: { margin: "0", paddingLeft: "18px", display: "grid", rowGap: tokens.spacingVerticalXS },
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    verticalAlign: "top",
    // Nothing else tells a link from the text around it there.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  sheets: { margin: "0", paddingLeft: "0", listStyleType: "none", overflowWrap: "anywhere" },
});

/** What is left to do, each with the way to it. */
export function Tasks({ view, tasks }: { readonly view: View; readonly tasks: readonly Task[] }) {
  const styles = useStyles();
  const texts = STEPS[view.language].done;
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.todo}
      </Subtitle2>
      {tasks.length === 0 && <Body1>{texts.ready}</Body1>}
      <ul className={styles.list}>
        {tasks.map((task) => (
          <li key={task.code}>
            <Body1>
              <TaskText view={view} task={task} />
            </Body1>
            {"sheets" in task && (
              <ul className={styles.sheets}>
                {task.sheets?.map((sheet) => (
                  <li key={sheet}>
                    <Caption1>
                      <Place view={view} address={sheet} label={sheet} />
                    </Caption1>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function TaskText({ view, task }: { readonly view: View; readonly task: Task }) {
  const styles = useStyles();
  const { tasks } = STEPS[view.language].done;
  const text = task.code === "score" ? tasks.score : tasks[task.code](task.count);
  const { step } = task;
  if (step === undefined) return text;
  return (
    <Link as="button" className={styles.link} disabled={view.busy} onClick={() => view.goTo(step)}>
      {text}
    </Link>
  );
}

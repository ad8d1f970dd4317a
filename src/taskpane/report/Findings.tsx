import { Body1 } from "@fluentui/react-components";
import type { ReadInputs, ReviewedReport } from "../../excel";
import { address } from "../../excel/address";
import { REPORT_PANE } from "../../locales/report-pane";
import { known } from "../../report/cells";
import { isError, type ReportProblem } from "../../report/problems";
import { differenceText, missingText, problemText, tableToFill } from "../../report/words";
import { NoticeGroup } from "../NoticeGroup";
import { Notices } from "../Notices";
import { Place } from "../Place";
import type { View } from "../view";
import { Linked } from "./Linked";

/** What is wrong with the data of a report, with links to the cells, and what it has nothing on. */
export function Findings({
  view,
  read,
  reviewed: { problems, missing, differences, sheets },
}: {
  readonly view: View;
  readonly read: ReadInputs;
  readonly reviewed: ReviewedReport;
}) {
  const texts = REPORT_PANE[view.language];
  const groups = [
    { level: "error", texts: texts.errors, own: problems.filter(isError) },
    { level: "warning", texts: texts.warnings, own: problems.filter((problem) => !isError(problem)) },
  ] as const;
  const year = known(read.inputs.year);
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ level, texts: { title, todo }, own }) => (
          <NoticeGroup
            key={level}
            view={view}
            level={level}
            title={title}
            todo={todo}
            items={own.map((problem) => (
              <>
                <Linked
                  view={view}
                  read={read}
                  text={(where) => problemText(problem, view.language, where)}
                />
                {isOfYear(problem) && sheets.other !== undefined && (
                  <>
                    {" "}
                    <Place view={view} address={sheets.other} label={sheets.other} />
                  </>
                )}
              </>
            ))}
          />
        ))}
      {differences.length > 0 && (
        <NoticeGroup
          view={view}
          level="warning"
          title={texts.differences.title}
          todo={texts.differences.todo}
          items={differences.map((difference) => (
            <>
              {differenceText(difference, view.language)} <Place view={view} address={difference.address} />
            </>
          ))}
        />
      )}
      <Notices view={view} notices={read.notices} />
      {missing.length > 0 && (
        <NoticeGroup
          view={view}
          level="warning"
          title={texts.missing.title}
          todo={texts.missing.todo}
          items={missing.map((one) => {
            const area = read.at({ table: tableToFill(one) });
            return (
              <>
                {missingText(one, view.language)} {area && <Place view={view} address={address(area)} />}
              </>
            );
          })}
        />
      )}
      {year !== undefined && missing.length === 0 && <Body1>{texts.complete}</Body1>}
    </>
  );
}

/** The year of the report is in no table. */
const isOfYear = ({ code }: ReportProblem): boolean => code === "noYear";

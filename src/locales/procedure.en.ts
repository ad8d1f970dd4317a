import { counted } from "./plural";
import type { ProcedureTexts } from "./procedure.ru";

const members = (count: number) => counted(count, "en", { one: "member", other: "members" });

export const en: ProcedureTexts = {
  steps: {
    objections: "Objections or the notice that there are none",
    decision: "Decision of the special commission",
    submission: "Submission of the conclusion to the Agency",
    used: "Use of the conclusion by the Agency",
    complaint: "Complaint to the working body of the Commission",
  },
  statuses: {
    overdue: "overdue",
    open: "still in time",
    done: "done",
    late: "done late",
    missing: "last day not known",
    withoutTerm: "no term is set",
    over: "time is over",
  },
  filings: {
    inTime: "in time",
    late: "sent late, not considered",
    notFiled: "day of sending not given",
    notReceived: "day of receipt of the conclusion not given",
  },
  parties: {
    body: "Assessed state body",
    commission: "Special commission",
    workingBody: "Working body of the Commission",
  },
  last: (date) => `last day: ${date}`,
  done: (date) => `done: ${date}`,
  missing: {
    received: "Enter the day on which the body received the conclusion.",
    schedule: "Enter the day that the Schedule sets for the commission.",
    meeting: "Enter the day on which the special commission sat.",
  },
  unknownYears: (years) =>
    `The calendar has no transferred days off and no Kurban Ait for: ${years}. Enter these days in the table of the calendar.`,
  beforeEditions:
    "The day is before the first edition of the Methodology that is coded; the term is counted by that one.",
  problems: {
    noBody: "No body is named. Enter its name.",
    noDirection: "No direction is named. Choose it from the list.",
    unknownBody: (body) => `“${body}” is not among the assessed bodies. Correct the name.`,
    unknownDirection: (found) => `“${found}” is no direction of the assessment. Choose one from the list.`,
    noDate: "No day is given. Enter it, for example 12.02.2024.",
    notADate: (found) => `“${found}” is no date. Enter a day, for example 12.02.2024.`,
    notOff: "It is not said what day this is. Choose whether it is off or worked.",
    beforeCalendar: (date, first) =>
      `The date (${date}) is before the calendar begins (${first}). Perhaps a year stands there for a day: enter the whole day.`,
    conclusionTwice: (body, direction) =>
      `The conclusion on “${body}” in the direction “${direction}” is given twice. Keep one line.`,
    noticeAndObjection: (body) =>
      `There is both a notice of “${body}” that it has no objections, and objections of it. Check which is right.`,
    unknownIndicator: (found) => `“${found}” is no indicator of the Methodology. Choose one from the list.`,
    unknownFigure: (found) =>
      `It is not clear which figure is disputed: “${found}”. Choose it from the list.`,
    otherDirection: (direction) =>
      `The indicator is not one of the direction “${direction}”. Correct the indicator or the direction.`,
    noReceipt: (body, direction) =>
      `It is not known when “${body}” received the conclusion in the direction “${direction}”, and so until when it may object. Enter the day of receipt.`,
    filedBeforeReceived: (date, received) =>
      `The objection was sent (${date}) before the conclusion was received (${received}). Correct one of the dates.`,
    unknownDecision: (found, words) => `“${found}” is no decision. Choose one of: ${words}.`,
    decisionWithoutReason: "A decision without a reason. Enter why it was made.",
    decisionWithoutDate:
      "Neither the day of the decision nor that of the commission's sitting is given. Enter one of them.",
    decisionBeforeFiling: (date, filed) =>
      `The decision (${date}) was made before the objection was sent (${filed}). Correct one of the dates.`,
    decisionOnLate:
      "The objection was sent late and is not considered (p. 111), so the decision changes nothing. Check the dates or take the decision out.",
    noFigure: "The objection is accepted, but not which figure is corrected. Choose it from the list.",
    noCorrected: "The objection is accepted, but there is no corrected figure. Enter it.",
    notANumber: (found) => `“${found}” is no number. Enter the corrected figure.`,
    negative: "The corrected figure is below zero. Enter the right one.",
    aboveWhole: (corrected, whole) =>
      `The corrected figure (${corrected}) is above the most that it can be (${whole}). Enter the right one.`,
    correctedTwice: (corrected, other) =>
      `One figure is corrected in two ways: ${corrected} and ${other}. Keep one of the values.`,
    unknownOrigin: (found) =>
      `It is not clear where the member of the commission is from: “${found}”. Choose from the list.`,
    noOrigin: (name) =>
      `It is not said where the member of the commission (${name}) is from. Choose from the list.`,
    memberTwice: (name) => `A member of the commission is given twice: ${name}. Keep one line.`,
    tookPart: (name, body) =>
      `The member of the commission (${name}) took part in the assessment of “${body}”, whose objections are considered (p. 113). Put someone else in.`,
    noOrganisation: (name) =>
      `It is not said which body the member of the commission (${name}) is from. Enter the name of the body.`,
    notObjecting: (name, organisation) =>
      `No objection of “${organisation}” came in time, yet a member of the commission (${name}) is of its staff. By p. 113 it is staff of bodies that filed objections. Check the members.`,
    fewMembers: (direction, found, least) =>
      `The special commission for the direction “${direction}” has ${members(found)}, and needs at least ${least} (p. 113). Add members.`,
    withoutOrigin: (direction, origin) =>
      `The special commission for the direction “${direction}” has no ${origin} (p. 113). Add members.`,
  },
};

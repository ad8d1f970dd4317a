import type { ReportTexts } from "./report.ru";

const check = {
  year: "Year",
  subject: "What was checked",
  checked: "Services rendered that were checked",
  violations: "Violations found",
  measures: "Measures taken",
};

const GROUPS = { channels: "channel", forms: "form", bases: "charge" };

export const en: ReportTexts = {
  year: "Year of the report",
  tables: {
    provider: "Provider",
    services: "Public services",
    acts: "By-laws",
    access: "Where information is to be had",
    discussions: "Public discussions",
    events: "Events on transparency",
    training: "Training",
    hearings: "Hearings",
    internalControl: "Internal control",
    inspections: "Control by the authorised body",
    publicMonitoring: "Public monitoring",
    complaints: "Complaints of recipients",
    prospects: "Prospects",
    sources: "Sources of information",
  },
  heads: {
    provider: { item: "Item", value: "Value" },
    services: {
      year: "Year",
      name: "Public service",
      code: "Code",
      provider: "Provider",
      total: "Rendered in all",
      direct: "By the provider directly",
      stateCorporation: "Through the State Corporation",
      portal: "Through the e-government portal",
      mobile: "Through a mobile application",
      free: "Free of charge",
      paid: "For a fee",
      paper: "On paper",
      electronic: "In electronic form",
      proactive: "Proactively",
      automation: "Automation",
      automatedSince: "Automated since (year)",
    },
    acts: { year: "Year", title: "Act", number: "Number", date: "Date", kind: "Approved or amended" },
    access: { place: "Source or place", address: "Address or link", contents: "What information" },
    discussions: {
      year: "Year",
      title: "Draft act",
      date: "Date",
      place: "Where it was discussed",
      received: "Proposals received",
      accepted: "Proposals accepted",
    },
    events: { year: "Year", title: "Event", date: "Date", participants: "Participants" },
    training: { year: "Year", title: "Event", date: "Date", participants: "Participants" },
    hearings: { year: "Year", count: "Hearings held" },
    internalControl: check,
    inspections: check,
    publicMonitoring: {
      year: "Year",
      by: "By whom",
      subject: "What was studied",
      recommendations: "Recommendations given",
      accepted: "Recommendations accepted",
    },
    complaints: {
      year: "Year",
      service: "Public service",
      subject: "Subject of the complaint",
      received: "Complaints received",
      justified: "Justified among them",
      measures: "Measures taken",
    },
    prospects: { text: "What is planned" },
    sources: { kind: "Kind of source", name: "Source" },
  },
  choices: {
    item: {
      name: "Name",
      address: "Address",
      site: "Site",
      contacts: "Telephone, e-mail",
      head: "Head",
      activity: "Main directions of activity",
    },
    automation: { partial: "partly", full: "wholly" },
    acts: { approved: "approved", amended: "amended" },
  },
  annexNote:
    "Order No 193 does not print the form of the annex on complaints: its columns were set by the makers of Olshem.",
  expected: {
    year: "a year",
    count: "a whole number of zero or more",
    text: "a text",
    date: "a date, such as 15.03.2024",
    words: (words) => `one of the words ${words.join(", ")}`,
  },
  problems: {
    noYear: "The year of the report is missing: enter it, for instance 2024.",
    yearUnread: (text) => `The year of the report is “${text}”: enter it as a number, for instance 2024.`,
    olderWording: (year, parts, act, signed) =>
      `In the report for ${year} point${parts.length > 1 ? "s" : ""} ${parts.join(", ")} of the standard form may have had an earlier wording: Olshem knows that of order No ${act} of ${signed} alone. Compare with the order.`,
    noRowYear: (where) => `${where}: the row has no year. Enter it.`,
    unnamed: (where) => `${where}: the service has no name. Enter it.`,
    unread: (where, text, expected) => `${where}: “${text}”. Enter ${expected}.`,
    negative: (where, value) => `${where}: ${value}, a count cannot be below zero. Correct it.`,
    notWhole: (where, value) => `${where}: ${value}, a count has to be whole. Correct it.`,
    twice: (where, what, first) => `${where}: there is a row “${what}” already (${first}). Keep one.`,
    unlikeTotal: (where, group, sum, total) =>
      `${where}: the total is ${total}, by ${GROUPS[group]} the sum is ${sum}. Check the parts and the total.`,
    aboveWhole: (where, part, whole) =>
      `${where}: ${part} is more than the whole (${whole}). Check both numbers.`,
    automatedLater: (where, since, year) =>
      `${where}: automated since ${since}, but the row is of ${year}. Correct the year.`,
    automationUnsaid: (where) =>
      `${where}: the year of automation is given, but not whether wholly or partly. Choose one of the two.`,
    otherYear: (where, year) =>
      `${where}: ${year} is not in the report, which compares its year with the two before.`,
    dateOfOtherYear: (where, date, year) =>
      `${where}: ${date} is not in ${year}. Check the date and the year.`,
    unknownCode: (where, text) =>
      `${where}: “${text}” does not look like a code of the register (8 or 9 digits). Check it.`,
  },
  missing: {
    item: (place, title, table) =>
      `${place} “${title}”: nothing for the year of the report. Fill in the table “${table}”.`,
    place: (part, item) =>
      item === undefined
        ? `Point ${part} of the standard form`
        : `Point ${part}, item ${item}) of the standard form`,
    content: (title, table) => `P. 5 of the Rules: nothing on “${title}”. Fill in the table “${table}”.`,
    comparability: (years, table) =>
      `P. 7 of the Rules, comparability: no data for ${years.join(" and ")}. Add rows to the table “${table}”.`,
    objectivity: (table) =>
      `P. 7 of the Rules, objectivity: sources of one kind alone are named. Name another in the table “${table}”.`,
    completeness: (table) =>
      `P. 7 of the Rules, completeness: there is no list of sources. Fill in the table “${table}”.`,
  },
  difference: (title, report, assessment) =>
    `“${title}”: ${report} by the report's table of services, ${assessment} by the tables of the assessment. Check both numbers.`,
};

import { column, type Case } from "./case";

/** Appendix 6: points of a service by the level of satisfaction with it. */
const LEVELS: readonly Case[] = [
  { says: "App. 6: a central body's service at 5 gets 15", call: ["SERVICES_U", 5, "ЦГО"], gives: 15 },
  { says: "App. 6: at 4.8 it gets 15", call: ["SERVICES_U", 4.8, "ЦГО"], gives: 15 },
  { says: "App. 6: at 4.79 it gets 12", call: ["SERVICES_U", 4.79, "ЦГО"], gives: 12 },
  { says: "App. 6: at 4.6 it gets 12", call: ["SERVICES_U", 4.6, "ЦГО"], gives: 12 },
  { says: "App. 6: at 4.59 it gets 9", call: ["SERVICES_U", 4.59, "ЦГО"], gives: 9 },
  { says: "App. 6: at 4.4 it gets 9", call: ["SERVICES_U", 4.4, "ЦГО"], gives: 9 },
  { says: "App. 6: at 4.39 it gets 6", call: ["SERVICES_U", 4.39, "ЦГО"], gives: 6 },
  { says: "App. 6: at 4.2 it gets 6", call: ["SERVICES_U", 4.2, "ЦГО"], gives: 6 },
  { says: "App. 6: at 4.19 it gets 3", call: ["SERVICES_U", 4.19, "ЦГО"], gives: 3 },
  { says: "App. 6: at 4 it gets 3", call: ["SERVICES_U", 4, "ЦГО"], gives: 3 },
  { says: "App. 6: at 3.99 it gets 0", call: ["SERVICES_U", 3.99, "ЦГО"], gives: 0 },
  { says: "App. 6: at 0 it gets 0", call: ["SERVICES_U", 0, "ЦГО"], gives: 0 },
  { says: "App. 6: a local body's service at 5 gets 20", call: ["SERVICES_U", 5, "МИО"], gives: 20 },
  { says: "App. 6: a local body's at 4.8 it gets 20", call: ["SERVICES_U", 4.8, "МИО"], gives: 20 },
  { says: "App. 6: a local body's at 4.79 it gets 16", call: ["SERVICES_U", 4.79, "МИО"], gives: 16 },
  { says: "App. 6: a local body's at 4.6 it gets 16", call: ["SERVICES_U", 4.6, "МИО"], gives: 16 },
  { says: "App. 6: a local body's at 4.59 it gets 12", call: ["SERVICES_U", 4.59, "МИО"], gives: 12 },
  { says: "App. 6: a local body's at 4.4 it gets 12", call: ["SERVICES_U", 4.4, "МИО"], gives: 12 },
  { says: "App. 6: a local body's at 4.39 it gets 8", call: ["SERVICES_U", 4.39, "МИО"], gives: 8 },
  { says: "App. 6: a local body's at 4.2 it gets 8", call: ["SERVICES_U", 4.2, "МИО"], gives: 8 },
  { says: "App. 6: a local body's at 4.19 it gets 4", call: ["SERVICES_U", 4.19, "МИО"], gives: 4 },
  { says: "App. 6: a local body's at 4 it gets 4", call: ["SERVICES_U", 4, "МИО"], gives: 4 },
  { says: "App. 6: a local body's at 3.99 it gets 0", call: ["SERVICES_U", 3.99, "МИО"], gives: 0 },
  {
    says: "App. 6 (band-gaps): 4.795 rounds half up to 4.80",
    call: ["SERVICES_U", 4.795, "ЦГО"],
    gives: 15,
  },
  {
    says: "App. 6 (band-gaps): 4.7949 rounds down to 4.79",
    call: ["SERVICES_U", 4.7949, "ЦГО"],
    gives: 12,
  },
  {
    says: "App. 6: 3.995 lies in “below 4” as printed, and is not rounded",
    call: ["SERVICES_U", 3.995, "ЦГО"],
    gives: 0,
  },
  {
    says: "App. 6: the Ministry of National Economy had 4.87 in the monitoring of 2020",
    call: ["SERVICES_U", 4.87, "ЦГО"],
    gives: 15,
  },
  { says: "App. 6: the Ministry of Justice had 4.59", call: ["SERVICES_U", 4.59, "ЦГО"], gives: 9 },
  {
    says: "App. 6: a sum that binary makes 4.6000000000000005 is 4.6",
    call: ["SERVICES_U", 1.1 + 1.1 + 1.1 + 1.3000000000000003, "ЦГО"],
    gives: 12,
  },
];

/** p. 29–33: satisfaction of the recipients. */
const SATISFACTION: readonly Case[] = [
  {
    says: "p. 31: the mean of 15, 12 and 0 is 9",
    call: ["SERVICES_P1", column(4.9, 4.7, 3.5), "ЦГО"],
    gives: 9,
  },
  { says: "p. 31: of one service, its points", call: ["SERVICES_P1", column(4.9), "МИО"], gives: 20 },
  {
    says: "p. 31 (satisfaction-mean): a service without a level is not counted",
    call: ["SERVICES_P1", column(4.9, "", 4.7), "ЦГО"],
    gives: 13.5,
  },
  {
    says: "p. 33: 3 complaints on 10,000 services cost 3 of 10",
    call: ["SERVICES_P2", 3, 10000, "ЦГО"],
    gives: 7,
  },
  { says: "p. 33: of 20 for a local body", call: ["SERVICES_P2", 3, 10000, "МИО"], gives: 17 },
  { says: "p. 33: a minus sign means 0", call: ["SERVICES_P2", 11, 10000, "ЦГО"], gives: 0 },
  {
    says: "p. 33: there may be more complaints than services",
    call: ["SERVICES_P2", 3, 2, "ЦГО"],
    gives: 0,
  },
  { says: "p. 29: K1 = P1 + P2", call: ["SERVICES_K1", 12, 9.5, "ЦГО"], gives: 21.5 },
  { says: "p. 29: M1 goes to 40", call: ["SERVICES_K1", 20, 20, "МИО"], gives: 40 },
  {
    says: "p. 29: 0.1 + 0.2 is 0.3, and not what binary makes of it",
    call: ["SERVICES_K1", 0.1, 0.2, "ЦГО"],
    gives: 0.3,
  },
];

/** p. 38–44: assurance of quality. */
const PROVISION: readonly Case[] = [
  {
    says: "p. 41: 3 late of 20,000 cost 1.5 of 12",
    call: ["SERVICES_T1", 3, 20000, "ЦГО"],
    gives: 10.5,
  },
  { says: "p. 41: of 14 for a local body", call: ["SERVICES_T1", 3, 20000, "МИО"], gives: 12.5 },
  {
    says: "p. 41: “why 11.75?” 1 late of 40,000",
    call: ["SERVICES_T1", 1, 40000, "ЦГО"],
    gives: 11.75,
  },
  { says: "p. 41: a minus sign means 0", call: ["SERVICES_T1", 100, 10000, "ЦГО"], gives: 0 },
  { says: "p. 41: nothing late gives all the points", call: ["SERVICES_T1", 0, 1, "ЦГО"], gives: 12 },
  {
    says: "p. 42: 1 refusal on 10,000 costs 1 of 14",
    call: ["SERVICES_T2", 1, 10000, "ЦГО"],
    gives: 13,
  },
  { says: "p. 42: of 18 for a local body", call: ["SERVICES_T2", 1, 10000, "МИО"], gives: 17 },
  { says: "p. 42: a minus sign means 0", call: ["SERVICES_T2", 15, 10000, "ЦГО"], gives: 0 },
  { says: "p. 42: there may be more refusals than services", call: ["SERVICES_T2", 2, 1, "ЦГО"], gives: 0 },
  { says: "p. 43: 1 on 10,000 costs 1 of 12", call: ["SERVICES_T3", 1, 10000, "ЦГО"], gives: 11 },
  { says: "p. 43: of 14 for a local body", call: ["SERVICES_T3", 1, 10000, "МИО"], gives: 13 },
  { says: "p. 43: a minus sign means 0", call: ["SERVICES_T3", 13, 10000, "ЦГО"], gives: 0 },
  { says: "p. 44: 5 on 10,000 cost 5 of 12", call: ["SERVICES_T4", 5, 10000, "ЦГО"], gives: 7 },
  { says: "p. 44: of 14 for a local body", call: ["SERVICES_T4", 5, 10000, "МИО"], gives: 9 },
  { says: "p. 44: a minus sign means 0", call: ["SERVICES_T4", 15, 10000, "МИО"], gives: 0 },
  {
    says: "p. 38: K2 = T1 + T2 + T3 + T4",
    call: ["SERVICES_K2", 10.5, 14, 12, 11, "ЦГО"],
    gives: 47.5,
  },
  { says: "p. 38: M2 goes to 60", call: ["SERVICES_K2", 14, 18, 14, 14, "МИО"], gives: 60 },
];

export const SERVICES = [...LEVELS, ...SATISFACTION, ...PROVISION];

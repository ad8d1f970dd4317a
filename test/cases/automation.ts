import type { Case } from "./case";

/** p. 45–56: automation, which is for central bodies alone, and the total of the direction. */
export const AUTOMATION: readonly Case[] = [
  {
    says: "p. 49 (partial-automation): 4 partly and 6 fully automated of 10 give 8",
    call: ["SERVICES_T", 4, 6, 10],
    gives: 8,
  },
  { says: "p. 49: all fully automated give 10", call: ["SERVICES_T", 0, 10, 10], gives: 10 },
  {
    says: "p. 51 (electronic-share): 80 % online, 20 % of the automated on paper give 8",
    call: ["SERVICES_V", 80, 100, 10, 50],
    gives: 8,
  },
  {
    says: "p. 51: all online and nothing on paper give 10",
    call: ["SERVICES_V", 100, 100, 0, 50],
    gives: 10,
  },
  {
    says: "p. 51: nothing online and all of the automated on paper give 0",
    call: ["SERVICES_V", 0, 100, 50, 50],
    gives: 0,
  },
  {
    says: "p. 52 (smartphone-share): 3 of 10 on the smartphone give 1.5",
    call: ["SERVICES_C", 3, 10],
    gives: 1.5,
  },
  { says: "p. 53: 15.5 hours cost 3.1", call: ["SERVICES_P", 15.5], gives: 3.1 },
  { says: "p. 53: 25 hours cost 5", call: ["SERVICES_P", 25], gives: 5 },
  { says: "p. 53: more than 25 hours cost no more", call: ["SERVICES_P", 26], gives: 5 },
  { says: "p. 54: 2 proactive services give 2", call: ["SERVICES_D", 2], gives: 2 },
  { says: "p. 54: at most 3", call: ["SERVICES_D", 4], gives: 3 },
  { says: "p. 55: 1 digital document gives 1", call: ["SERVICES_S", 1], gives: 1 },
  { says: "p. 55: at most 2", call: ["SERVICES_S", 3], gives: 2 },
  {
    says: "p. 47: K3 = T + V + C − P + D + S",
    call: ["SERVICES_K3", 8, 8, 1.5, 3.1, 2, 2],
    gives: 18.4,
  },
  {
    says: "p. 47: at the maximum of 25 stimuli are not applied",
    call: ["SERVICES_K3", 10, 10, 5, 0, 3, 2],
    gives: 25,
  },
  {
    says: "p. 47 (stimulus-cap): below it they are added, and the sum is cut at 25",
    call: ["SERVICES_K3", 10, 10, 5, 2, 3, 2],
    gives: 25,
  },
  { says: "p. 47: never below 0", call: ["SERVICES_K3", 0, 0, 0, 5, 0, 0], gives: 0 },
  { says: "p. 47: stimuli make good a penalty", call: ["SERVICES_K3", 0, 0, 0, 5, 3, 2], gives: 0 },
  {
    says: "p. 56: U = K1 + K2 + K3",
    call: ["SERVICES_TOTAL", 21.5, 47.5, 18.4, "ЦГО"],
    gives: 87.4,
  },
  {
    says: "p. 56: T = M1 + M2 for a local body, K3 is left empty",
    call: ["SERVICES_TOTAL", 40, 60, "", "МИО"],
    gives: 100,
  },
];

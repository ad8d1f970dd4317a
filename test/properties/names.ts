import { parameterName } from "../../src/locales/functions";

/** The name by which a refusal speaks of an argument to a reader of Russian. */
export const nameOf = (argument: string): string => parameterName(argument, "ru");

export { freezeToValues } from "./values";

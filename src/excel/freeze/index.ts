export { freezeToValues } from "./values";
export { freezeFormulas, type Freezing, type NotFrozen } from "./freeze";
export { thawFormulas, type NotThawed, type Thawing } from "./thaw";
export { WHERE, type Where } from "./where";

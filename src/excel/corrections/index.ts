export { loadCorrections, type LoadedCorrections } from "./load";
export { forgetCorrection, keepCorrection } from "./keep";
export { selectedPlace } from "./selected";

export { loadCorrections, type LoadedCorrections } from "./load";

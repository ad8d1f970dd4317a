export { loadCounts, type CountCell } from "./load";
export { clearCounts, putCounts, type WrittenCounts } from "./write";

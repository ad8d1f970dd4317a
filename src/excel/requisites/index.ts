export { readRequisites, type ReadRequisites } from "./read";
export { writeRequisites } from "./write";

import { COMPLAINTS } from "./described";
import { checkAll } from "./elementwise";

checkAll(COMPLAINTS, 6_000);

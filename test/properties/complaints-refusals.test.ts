import { COMPLAINTS } from "./described";
import { refuseAll } from "./refusals";

refuseAll(COMPLAINTS, 3_000);

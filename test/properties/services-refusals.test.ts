import { SERVICES } from "./described";
import { refuseAll } from "./refusals";

refuseAll(SERVICES, 2_000);

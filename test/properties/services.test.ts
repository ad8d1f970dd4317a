import { spilled } from "../functions/call";
import { SERVICES } from "./described";
import { checkAll } from "./elementwise";
import { asFormula, calls, mustBe } from "./run";
import { argumentsOf, expected, meanCall } from "./satisfaction";

checkAll(SERVICES, 4_500);

test("SERVICES_P1 is the reference's value of the levels of each name, rounded once", () => {
  calls(8_000, (r) => {
    const call = meanCall(r);
    const args = argumentsOf(call);
    const result = spilled("SERVICES_P1", ...args);
    expected(call).forEach((value, row) =>
      mustBe(result[row]?.[0], value === "#N/A" ? { code: value } : value, () =>
        asFormula("SERVICES_P1", args),
      ),
    );
  });
});

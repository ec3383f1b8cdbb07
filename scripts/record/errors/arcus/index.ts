/** Provokes the documented errors of Arcus, department by department, each in a company of its own. */
import type { ArcusMock } from "@countersign/mock";
import type { Refusals } from "../refusals.ts";
import { bankingErrors } from "./banking.ts";
import { catalogueErrors } from "./catalogue.ts";
import { company } from "./company.ts";
import { journalErrors, periodErrors } from "./ledger.ts";
import { orderErrors } from "./orders.ts";
import { packageErrors } from "./packages.ts";
import { billErrors, payableErrors } from "./payables.ts";
import { creditErrors, paymentErrors } from "./payments.ts";
import { migrationErrors, platformErrors } from "./platform.ts";
import { purchasingErrors } from "./purchasing.ts";
import { returnErrors } from "./returns.ts";

/** The order matters only for the clock, which some of them advance by days: those are last. */
const departments = [
	journalErrors,
	periodErrors,
	bankingErrors,
	orderErrors,
	paymentErrors,
	catalogueErrors,
	packageErrors,
	returnErrors,
	purchasingErrors,
	billErrors,
	platformErrors,
	migrationErrors,
	creditErrors,
	payableErrors,
];

export async function arcusErrors(mock: ArcusMock, refusals: Refusals): Promise<void> {
	for (const provoke of departments) await provoke(await company(mock, refusals));
}

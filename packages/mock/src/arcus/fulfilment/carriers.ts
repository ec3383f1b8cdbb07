/**
 * The carriers of the mock. All of it is an assumption: the vendor buys labels from Shippo, whose rates, numbers and links the mock
 * cannot know. Prices depend only on service and weight, and the links lead nowhere.
 */
import { cents, dollars, lineCents } from "../shared/amounts.ts";

/** The price of a parcel by service, in US dollars: a base price, and a price for each pound. */
const TARIFF = new Map<string, readonly [number, number]>([
	["ground", [8, 0.5]],
	["priority", [9.5, 0.75]],
	["2day", [18, 1.25]],
	["overnight", [32, 2]],
]);
const [BASE, POUND] = [8, 0.5];

/** In dollars. */
export function rateOf(serviceLevel: string | null, weightLb: number): number {
	const [base, pound] = TARIFF.get(serviceLevel ?? "") ?? [BASE, POUND];
	return dollars(cents(base) + lineCents(weightLb, pound));
}

/** `ups_ground` names carrier and service in one word. */
export function carrierService(word: string): { carrier: string; service_level: string | null } {
	const [carrier = word, ...level] = word.split("_");
	return { carrier, service_level: level.join("_") || null };
}

const digits = (serial: number, length: number): string => String(serial).padStart(length, "0");

/** The formats of tracking numbers. */
const NUMBERS = new Map<string, (serial: number) => string>([
	["ups", (serial) => `1Z${digits(serial, 16)}`],
	["usps", (serial) => `94${digits(serial, 20)}`],
	["fedex", (serial) => digits(serial, 12)],
	["dhl", (serial) => digits(serial, 10)],
]);

export const trackingNumber = (carrier: string, serial: number): string =>
	NUMBERS.get(carrier)?.(serial) ?? `${carrier.toUpperCase()}${digits(serial, 12)}`;

export const trackingUrl = (carrier: string, number: string): string =>
	`https://tracking.example/${encodeURIComponent(carrier.replaceAll(/[\ud800-\udfff]/gu, "\ufffd"))}/${number}`;

import { count } from "../../../../../frameworks/next/receiver.mjs";

export default function handler(_request, response) {
	response.send(count());
}

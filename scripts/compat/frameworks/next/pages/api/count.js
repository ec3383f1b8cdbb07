import { count } from "../../receiver.mjs";

export default function handler(_request, response) {
	response.send(count());
}

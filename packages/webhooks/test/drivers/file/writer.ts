/** Increments a counter in a document until it is killed: `writer <path>`. */
import { fileDocument } from "@countersign/webhooks/node";

const document = fileDocument(process.argv[2] ?? "");
for (let count = 0; ; count++) {
	const before = await document.read();
	const n = before ? Number(JSON.parse(before.text).n) : 0;
	await document.replace(JSON.stringify({ n: n + 1 }), before?.version);
	if (count === 5) console.log("running");
}

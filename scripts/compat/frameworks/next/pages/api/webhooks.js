import { pagesHandler } from "@countersign/webhooks/next";
import { receiver } from "../../receiver.mjs";

export const config = { api: { bodyParser: false } };
export default pagesHandler(receiver);

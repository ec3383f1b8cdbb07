import { pagesHandler } from "@countersign/webhooks/next";
import { receiver } from "../../receiver.mjs";

export default pagesHandler(receiver);

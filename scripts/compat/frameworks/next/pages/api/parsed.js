import { pagesHandler } from "@countersign/webhooks/next";
import { receiver } from "../../../../../frameworks/next/receiver.mjs";

export default pagesHandler(receiver);

import { appRouteHandler } from "@countersign/webhooks/next";
import { receiver } from "../../receiver.mjs";

export const POST = appRouteHandler(receiver);

import { appRouteHandler } from "@countersign/webhooks/next";
import { receiver } from "../../src/receiver.ts";

export const POST = appRouteHandler(receiver);

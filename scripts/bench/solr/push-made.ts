// Sends one state of a made archive: URLS ALIAS FILE ARTICLES STATE. A process of its own, so that it can be killed.
import { readParagraphs } from "./read-paragraphs.ts";
import { killedState, sendTo } from "./made-archive.ts";

const [urls = "", alias = "", file = "", articles = "", state = ""] = process.argv.slice(2);
const documents = killedState(readParagraphs(file), Number(articles), state === "0" ? 0 : 1);
process.stdout.write("sending\n");
await sendTo(urls.split(","), alias, documents);

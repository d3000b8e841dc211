import type { Written } from "../../../lib/desk/api.ts";
import { decideArticle } from "../../../lib/desk/article/decide-article.ts";
import {
  articleDecisionSchema,
  translationDecisionSchema,
} from "../../../lib/desk/decision-schemas.ts";
import { translateArticle } from "../../../lib/desk/translate-article.ts";
import { articleStep, translationStep } from "../../../lib/strings/desk/desk-steps.ts";
import { openArticle } from "../archive/desk-article.ts";
import { deskTranslation } from "../archive/desk-translation.ts";
import type { Desk } from "../desk.ts";
import type { Route } from "../http/desk-server.ts";
import { Refusal } from "../http/refusal.ts";
import { decider } from "./decider.ts";
import { sent } from "./sent.ts";

/** What the page writes about articles, and what it takes back. */
export function writeRoutes(desk: Desk): Readonly<Record<string, Route>> {
  return {
    "/api/article": {
      post(body) {
        const asked = sent(articleDecisionSchema, body);
        const { id, version } = asked;
        const open = openArticle(desk.archive, id);
        const of = { article: open.article, evidence: open.evidence, raw: open.rawText };
        const done = decideArticle(open.editorialText, of, asked, decider(desk));
        if (!done.ok) throw new Refusal(400, done.error);
        const file = `editorial/${id}.yaml`;
        const keys = [...new Set(asked.decisions.map(({ field }) => field))];
        const what = articleStep(id, asked.note === undefined ? keys : [...keys, "note"]);
        return write(desk, what, [{ file, version, text: done.value }]);
      },
    },
    "/api/translation": {
      get: (query) => deskTranslation(desk.archive, query.get("id") ?? ""),
      post(body) {
        const asked = sent(translationDecisionSchema, body);
        const { id, version } = asked;
        const open = openArticle(desk.archive, id);
        const done = translateArticle(open.translationText, open.article, asked, decider(desk));
        if (!done.ok) throw new Refusal(400, done.error);
        const file = `translations/${id}/en.md`;
        return write(desk, translationStep(id), [{ file, version, text: done.value }]);
      },
    },
    "/api/undo": {
      post() {
        const written = desk.journal.undo();
        desk.follow(written.files.map(({ file }) => file));
        return written;
      },
    },
  };
}

/** Writes what was decided, and has the rest follow. */
export function write(desk: Desk, ...step: Parameters<Desk["journal"]["write"]>): Written {
  const written = desk.journal.write(...step);
  desk.follow(written.files.map(({ file }) => file));
  return written;
}

import { ArticleView } from "../article/article-view.tsx";
import { NamesView } from "../names/names-view.tsx";
import { QueueView } from "../queue/queue-view.tsx";
import { StartView } from "../start/start-view.tsx";
import type { Route } from "../state/route.ts";
import { TranslationView } from "../translation/translation-view.tsx";

/** The view of a place. */
export function DeskView({ route }: { readonly route: Route }) {
  switch (route.view) {
    case "start":
      return <StartView />;
    case "queue":
      return <QueueView queue={route.queue} />;
    case "article":
      return <ArticleView key={route.id} id={route.id} queue={route.queue} />;
    case "translation":
      return <TranslationView key={route.id} id={route.id} queue={route.queue} />;
    case "names":
      return <NamesView key={route.state} {...route} />;
  }
}

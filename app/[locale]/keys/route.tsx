import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { KeysPage } from "@/components/keys/keys-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** The keys that pages listen to. */
export const GET = pageRoute(({ locale }) => {
  const { title, intro } = stringsFor(locale).keys;
  return {
    path: paths.keys,
    title,
    description: intro,
    section: "keys",
    style: "keys",
    content: <KeysPage locale={locale} />,
  };
});

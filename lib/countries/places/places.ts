import { once } from "../../base/once.ts";
import { arabAfrica } from "./arab-africa.ts";
import { arabEast } from "./arab-east.ts";
import { institutions } from "./institutions.ts";
import { parsePlaces } from "./parse-places.ts";
import { world } from "./world.ts";

/**
 * The gazetteer: provinces, towns of note and great cities, without the capitals, which the table of countries has.
 *
 * Where the names came from: written by hand, country by country, from the states' own divisions (governorates, wilayas,
 * provinces, their seats) and the cities that Arab newspapers name, in their spellings; nothing was copied from another
 * list. A name that is also a word, a person's or another country's place has a guard (`guards/guards.ts`). To add a
 * place, edit one line of one file.
 */
export const places = once(() => [arabEast, arabAfrica, world].flatMap(parsePlaces));

/** The bodies by which a text tells of a country; see `institutions.ts`. */
export const bodies = once(() => parsePlaces(institutions));

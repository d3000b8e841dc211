import type { TimelineEvent } from "../../../lib/timeline/timeline-event.ts";
import { createRandom } from "../tools/random.ts";
import { isoDay, dayNumber } from "../../../lib/dates/civil-day.ts";

/** Words of Arabic news, to give passages the length and the compressibility of real ones. */
const words =
  "أعلنت الوزارة اليوم عن توقيع مذكرة تفاهم بين البلدين في مجال التحول الرقمي والحكومة الإلكترونية بحضور رئيس الوفد ووزير الخارجية خلال زيارة رسمية إلى العاصمة حيث ناقش الجانبان سبل تعزيز التعاون الاقتصادي والتجاري والثقافي وتبادل الخبرات والتجارب الناجحة بما يخدم مصالح الشعبين الصديقين وأكد المسؤولون أهمية متابعة تنفيذ الاتفاقيات الموقعة في السنوات الماضية وعقد اجتماعات دورية للجنة المشتركة".split(
    " ",
  );

const codes = ["KR", "TN", "AE", "EG", "SA", "MA", "DZ", "JO", "QA", "KW", "IQ", "OM", "US", "FR"];

/** The last day of the invented archive. */
const END = dayNumber(2025, 12, 31);

/**
 * Events with the shapes of dates that news has: publications are mostly days; dates in texts are days,
 * months, years, spans, "since" and "about", thick in recent years and thin before, with a few centuries back.
 */
export function generateEvents(count: number, seed = 7): readonly TimelineEvent[] {
  const source = createRandom(seed);
  const random = () => source.next();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, n): TimelineEvent => {
    const shape = random();
    const told = shape < 0.45 ? "happening" : shape < 0.5 ? "planned" : "background";
    const kind = n % 3 === 0 ? "publication" : told;
    const length = 14 + Math.floor(random() * 30);
    const text = Array.from({ length }, () => pick(words)).join(" ");
    const id = `g${Math.floor(n / 3)}`;
    return {
      id: kind === "publication" ? id : `${id}-${n % 3}`,
      kind,
      date: kind === "publication" ? publicationDate(random) : eventDate(random),
      passageHash: "",
      certainty: random() < 0.4 ? "inferred" : "stated",
      name: { ar: kind === "publication" ? null : text.slice(0, text.indexOf(" ", 30)), en: null },
      record: null,
      dateSource: null,
      differs: null,
      articles: 1,
      passages: [
        {
          article: {
            id,
            title: { ar: text.slice(0, 50), en: null },
            date: "2025",
            outlet: null,
            english: { title: null },
          },
          paragraph: 1 + Math.floor(random() * 9),
          text: { ar: text, en: null },
          state: null,
          highlights: [{ start: 0, end: 6 }],
          says: null,
        },
      ],
      countries: [...new Set([pick(codes), pick(codes.slice(0, 4))])].slice(
        0,
        random() < 0.5 ? 1 : 2,
      ),
      authorities: random() < 0.5 ? [`record-${Math.floor(random() ** 3 * 400)}`] : [],
    };
  });
}

function publicationDate(random: () => number): string | null {
  const day = isoDay(END - Math.floor(random() * 365 * 12));
  const shape = random();
  if (shape < 0.86) return day;
  return shape < 0.97 ? day.slice(0, 7) : null;
}

function eventDate(random: () => number): string {
  // The further back, the thinner.
  const back = Math.floor(random() ** 2.4 * 365 * 90);
  const first = END - back;
  const day = isoDay(first);
  const shape = random();
  if (shape < 0.5) return day;
  if (shape < 0.66) return day.slice(0, 7);
  if (shape < 0.8) return day.slice(0, 4);
  if (shape < 0.87) return `${day}/${isoDay(first + 1 + Math.floor(random() * 12))}`;
  if (shape < 0.9)
    return `${day.slice(0, 4)}/${Number(day.slice(0, 4)) + 1 + Math.floor(random() * 8)}`;
  if (shape < 0.94) return `${day.slice(0, 4)}/..`;
  if (shape < 0.98) return `${day.slice(0, 4)}~`;
  if (shape < 0.99) return `${day.slice(0, 3)}X`;
  return shape < 0.995 ? `XXXX-${day.slice(5)}` : `1${Math.floor(random() * 9)}${day.slice(2, 4)}`;
}

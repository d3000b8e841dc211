/** What records are of, in words. */
export const recordTypes = {
  ar: { person: "شخص", organisation: "مؤسسة", system: "مشروع أو اتفاقية", event: "حدث" },
  en: {
    person: "Person",
    organisation: "Organisation",
    system: "Project or agreement",
    event: "Event",
  },
} as const;

/** The kinds of projects and agreements, in words. */
export const projectKinds = {
  ar: {
    system: "نظام",
    platform: "منصة",
    portal: "بوابة",
    service: "خدمة",
    programme: "برنامج",
    project: "مشروع",
    centre: "مركز",
    agreement: "اتفاقية",
    memorandum: "مذكرة تفاهم",
  },
  en: {
    system: "System",
    platform: "Platform",
    portal: "Portal",
    service: "Service",
    programme: "Programme",
    project: "Project",
    centre: "Centre",
    agreement: "Agreement",
    memorandum: "Memorandum of understanding",
  },
} as const;

export type RecordTypeWord = keyof (typeof recordTypes)["en"];
export type ProjectKindWord = keyof (typeof projectKinds)["en"];

import type { Config } from "tailwindcss";

/**
 * The whole vocabulary of the utilities. It replaces Tailwind's own theme, so that a page carries only
 * values that belong to the design; colours are the custom properties of components/page/page.css, which change with the
 * reader's theme.
 */
const config: Config = {
  theme: {
    screens: { sm: "40rem", md: "60rem" },
    colors: {
      paper: "var(--paper)",
      ink: "var(--ink)",
      soft: "var(--soft)",
      rule: "var(--rule)",
      accent: "var(--accent)",
      panel: "var(--panel)",
      place: "var(--place)",
      time: "var(--time)",
      planned: "var(--planned)",
    },
    spacing: {
      0: "0",
      1: "0.25rem",
      2: "0.5rem",
      3: "0.75rem",
      4: "1rem",
      5: "1.25rem",
      6: "1.5rem",
      8: "2rem",
      10: "2.5rem",
      12: "3rem",
      16: "4rem",
    },
  },
};

export default config;

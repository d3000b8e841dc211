import { fileURLToPath } from "node:url";
import next from "eslint-config-next";
import tailwind from "eslint-plugin-better-tailwindcss";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));
const typed = ["{app,components,lib,scripts,tests}/**/*.{ts,tsx}", "*.config.ts"];

/** Only these exist to be read by people and machines alike; nothing here is generated. */
export default [
  {
    ignores: [
      "node_modules/",
      ".next/",
      "out/",
      "out-from-disk/",
      ".cache/",
      "coverage/",
      "content/",
      "public/",
      "test-results/",
      "playwright-report/",
      "scripts/bench/rivals/",
      "next-env.d.ts",
    ],
  },
  ...next.map((config) => ({ ...config, files: config.files ?? ["**/*.{ts,tsx,mjs}"] })),
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typed })),
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in sentences are what most templates are for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // Arabic letters and marks are single code points: spreading a string is meant.
      "@typescript-eslint/no-misused-spread": "off",
      // The idiom for reading JSON whose shape is known.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // The bidi controls, joiners and marks that Arabic text needs are written as escapes, on purpose.
      "no-control-regex": "off",
      "no-misleading-character-class": "off",
      eqeqeq: "error",
      // Pages are finished HTML without React in the browser.
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExpressionStatement[directive='use client']",
          message: "No client components: what moves in the browser is an island (*.island.ts).",
        },
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "next/link", message: "Links are plain <a>: pages ship no router." },
            { name: "next/script", message: "Pages ship no Next runtime: write a plain <script>." },
            { name: "next/image", message: "Pages ship no Next runtime: write a plain <img>." },
            { name: "next/dynamic", message: "Pages ship no Next runtime." },
          ],
        },
      ],
      // A page is a document of ours, which a Route Handler sends.
      "@next/next/no-head-element": "off",
      "@next/next/no-html-link-for-pages": "off",
      "@next/next/no-img-element": "off",
      "@next/next/no-sync-scripts": "off",
      "@next/next/no-css-tags": "off",
      "@next/next/no-page-custom-font": "off",
      "import/no-anonymous-default-export": "off",
    },
  },
  {
    // Tests read what they wrote themselves, and say with `!` what they know to be there.
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      // Playwright's fixtures call a parameter `use`.
      "react-hooks/rules-of-hooks": "off",
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    plugins: { "better-tailwindcss": tailwind },
    settings: { "better-tailwindcss": { entryPoint: "components/page/utilities.css" } },
    rules: {
      "better-tailwindcss/enforce-logical-properties": "error",
      "better-tailwindcss/no-conflicting-classes": "error",
      "better-tailwindcss/no-duplicate-classes": "error",
      "jsx-a11y/alt-text": "error",
      "jsx-a11y/anchor-has-content": "error",
      "jsx-a11y/anchor-is-valid": "error",
      "jsx-a11y/aria-role": "error",
      "jsx-a11y/heading-has-content": "error",
      "jsx-a11y/html-has-lang": "error",
      "jsx-a11y/interactive-supports-focus": "error",
      "jsx-a11y/label-has-associated-control": "error",
      "jsx-a11y/lang": "error",
      "jsx-a11y/no-access-key": "error",
      "jsx-a11y/no-autofocus": "error",
      "jsx-a11y/no-interactive-element-to-noninteractive-role": "error",
      "jsx-a11y/no-redundant-roles": "error",
      "jsx-a11y/scope": "error",
      "jsx-a11y/tabindex-no-positive": "error",
    },
  },
  {
    files: ["**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "import/no-anonymous-default-export": "off",
    },
  },
];

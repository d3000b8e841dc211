// Eleventy on the folder that the benchmark prepared: pages as finished HTML, or articles as Markdown.
export default function () {
  return {
    dir: {
      input: process.env.BENCH_INPUT,
      output: process.env.BENCH_OUTPUT,
      includes: "_includes",
    },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}

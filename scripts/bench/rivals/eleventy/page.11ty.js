// The layout: the document around what the page brings. Copied into the input's _includes.
export default {
  render({ lang, dir, head, before, content, after }) {
    return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head>${head}</head><body>${before}${content}${after}</body></html>`;
  },
};

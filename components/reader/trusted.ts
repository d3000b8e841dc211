/** What of a browser's Trusted Types (W3C) is used here; browsers that have none take texts as they are. */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name that `trusted-types` of the site's policy allows. */
const name = "sijill";

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`${url} is of another site`);
    return url;
  },
};

const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy(name, rules) ?? rules;

/** Sets HTML of our own, in which every text of the archive is escaped: the one place where a script writes any. */
export function setHtml(element: Element, html: string): void {
  element.innerHTML = policy.createHTML(html);
}

/** The address of a script of this site; throws TypeError for one of another. */
export function scriptUrl(url: string): string {
  return policy.createScriptURL(url);
}

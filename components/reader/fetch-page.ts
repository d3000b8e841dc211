/** A page of the site as a document in which no script runs; null where there is none. */
export function fetchPage(address: string): Promise<Document | null> {
  // Of what a script parses by itself, a browser with Trusted Types asks for a policy.
  const request = new XMLHttpRequest();
  request.responseType = "document";
  request.open("GET", address);
  return new Promise((resolve) => {
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.send();
  });
}

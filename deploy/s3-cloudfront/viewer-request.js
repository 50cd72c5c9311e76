// CloudFront Function for "viewer request" (runtime 2.0): S3 knows no folders. A page's address ends
// with a slash, since its links are relative to it. Set PREFIX where the site is below a path.
const PREFIX = "/";

function handler(event) {
  const { request } = event;
  const { uri } = request;
  if (!uri.startsWith(PREFIX) && `${uri}/` !== PREFIX) return request;
  if (uri.endsWith("/")) {
    request.uri = `${uri}index.html`;
    return request;
  }
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  // A file has an ending; anything else is a page without its last slash, or nothing.
  if (name.includes(".")) return request;
  const query = Object.entries(request.querystring)
    .map(([key, { value }]) => (value ? `${key}=${value}` : key))
    .join("&");
  const location = `${uri}/${query ? `?${query}` : ""}`;
  // Two slashes at the beginning would be another host.
  if (location.startsWith("//")) return request;
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: location } } };
}

/** JSON that may stand inside `<script>`: no text of a report can end the element or begin a comment in it. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

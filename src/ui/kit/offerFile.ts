/** Asks the browser to save a file; whether it does, a page is never told. */
export function offerFile(url: string, name: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

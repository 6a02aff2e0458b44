/**
 * This script reads a dropped or chosen text file into the field, in the character set in which it was written. Any other
 * file, such as a workbook, is sent as it is.
 */

const form = document.querySelector<HTMLFormElement>('form.drop');
const field = document.querySelector<HTMLTextAreaElement>('#list');
const chooser = document.querySelector<HTMLInputElement>('#file');
const said = document.querySelector<HTMLElement>('#file-said');

async function take(files: FileList | null | undefined): Promise<void> {
  const file = files?.[0];
  if (!files || !file || !field || !chooser || !said) return;
  const octets = await file.arrayBuffer();
  if (isText(octets)) {
    field.value = decode(octets);
    chooser.value = '';
    said.textContent = saidOf('inField', file.name);
  } else {
    if (chooser.files !== files) chooser.files = files;
    said.textContent = saidOf('asIs', file.name);
  }
}

/** Returns a sentence of the page about a file. */
function saidOf(sentence: 'inField' | 'asIs', file: string): string {
  return (said?.dataset[sentence] ?? '').replace('{file}', () => file);
}

/** Returns false for a workbook or another file whose octets are no characters. */
function isText(octets: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(octets);
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const begins = new TextDecoder('latin1').decode(octets.slice(0, 4));
  return hasMark || !(/^(?:PK|%PDF)/.test(begins) || new Uint8Array(octets).includes(0));
}

/** Decodes a file. Older spreadsheets write UTF-16 or a Windows code page. */
function decode(octets: ArrayBuffer): string {
  const [first, second] = new Uint8Array(octets);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

/** Returns true when a file is dragged. Dragged text is left to the browser. */
function withFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

chooser?.addEventListener('change', () => take(chooser.files));
form?.addEventListener('dragover', (event) => {
  if (!withFile(event)) return;
  event.preventDefault();
  form.classList.add('over');
});
form?.addEventListener('dragleave', () => form.classList.remove('over'));
form?.addEventListener('drop', (event) => {
  form.classList.remove('over');
  if (!withFile(event)) return;
  event.preventDefault();
  take(event.dataTransfer?.files);
});

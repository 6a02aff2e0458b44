/** This script reads a dropped or chosen file into the field, in the character set in which it was written. */

const form = document.querySelector<HTMLFormElement>('form.drop');
const field = document.querySelector<HTMLTextAreaElement>('#list');
const chooser = document.querySelector<HTMLInputElement>('#file');
const said = document.querySelector('#file-said');

async function take(file: File | undefined): Promise<void> {
  if (!file || !field || !chooser || !said) return;
  field.value = decode(await file.arrayBuffer());
  chooser.value = '';
  said.textContent = `${file.name} is in the field above.`;
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

chooser?.addEventListener('change', () => take(chooser.files?.[0]));
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
  take(event.dataTransfer?.files[0]);
});

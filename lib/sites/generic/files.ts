/** `📄 IMG_2231.jpg (1,4 MB)`, `发票.pdf 230KB`, `list.xlsx`. */
const FILE =
  /^(?:[📄📎📃🖼🗂📁🗎📝]\uFE0F?\s*)?[^\n/\\:]{1,80}\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|pptx?|csv|txt|zip|rar|7z|mp[34]|mov|amr)(?:\s*[(（·,|]?\s*\d+(?:[.,]\d+)?\s?(?:[KMG]i?)?B(?:yte)?s?[)）]?)?$/iu;
/** Words before a name of a file, as in a sentence; a page shows its picture or its size then. */
const SENTENCE = /^\S+\s.*\.[a-z\d]+$/iu;

/** Whether a line is the name of a file and nothing else, as pages show what came with a message. */
export function isFile(line: string): boolean {
  return FILE.test(line) && !SENTENCE.test(line.replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, ''));
}

/** A kind of file that may be evidence: its media types, the first of them the one recorded, and how its names end. */
export interface EvidenceKind {
  readonly types: readonly [string, ...string[]];
  readonly extensions: readonly string[];
}

export const PLAIN_TEXT: EvidenceKind = { types: ['text/plain'], extensions: ['txt'] };

const KINDS: readonly EvidenceKind[] = [
  { types: ['image/jpeg', 'image/jpg', 'image/pjpeg'], extensions: ['jpg', 'jpeg'] },
  { types: ['image/png'], extensions: ['png'] },
  { types: ['image/webp'], extensions: ['webp'] },
  {
    types: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    extensions: ['heic', 'heif'],
  },
  { types: ['application/pdf'], extensions: ['pdf'] },
  { types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'], extensions: ['docx'] },
  { types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], extensions: ['xlsx'] },
  { types: ['video/mp4', 'video/x-m4v'], extensions: ['mp4', 'm4v'] },
  { types: ['audio/mpeg', 'audio/mp3'], extensions: ['mp3'] },
  PLAIN_TEXT,
];

/** The endings that an evidence file's name may have. */
export const EVIDENCE_EXTENSIONS: readonly string[] = KINDS.flatMap(({ extensions }) => extensions);

export const kindOfName = (name: string): EvidenceKind | undefined =>
  KINDS.find(({ extensions }) => extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`)));

/** The media type that a file's name promises; undefined for a name that no evidence may have. */
export const typeOfName = (name: string): string | undefined => kindOfName(name)?.types[0];

export const kindOfType = (type: string): EvidenceKind | undefined =>
  KINDS.find(({ types }) => types.includes(type.split(';', 1)[0]?.trim().toLowerCase() ?? ''));

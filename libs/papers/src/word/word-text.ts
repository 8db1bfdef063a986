import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';

/** The fonts that offices have; where one is missing, Word takes the other name that the font table gives. */
export const WORD_FONTS = { title: '方正小标宋简体', text: '仿宋', heading: '黑体', page: '宋体' } as const;
export type WordFont = keyof typeof WORD_FONTS;

interface Run {
  readonly size: number;
  readonly font?: WordFont;
  readonly bold?: boolean;
  readonly color?: string;
}

const LATIN = 'Times New Roman';

const faces = (font: WordFont) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: WORD_FONTS[font] });

/** Words in one style, their lines broken where they are; sizes in points. */
export const runs = (text: string, { size, font = 'text', bold, color }: Run): TextRun[] =>
  text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        size: size * 2,
        font: faces(font),
        ...(bold && { bold }),
        ...(color !== undefined && { color }),
        ...(at > 0 && { break: 1 }),
      }),
  );

/** A paragraph in one style. */
export const written = (text: string, style: Run, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(text, style) });

export const CENTER = { alignment: AlignmentType.CENTER } as const;

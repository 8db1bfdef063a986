/** The same words in both languages of the product. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** What a field is, for the published description: Chinese first. */
export const said = (zh: string, en: string): { readonly description: string } => ({ description: `${zh} / ${en}` });

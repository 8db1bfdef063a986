interface Due {
  readonly dueAt: string;
  readonly provisional: boolean;
}

/** When a limit ends, without how it was counted. */
export const due = ({ dueAt, provisional }: Due): Due => ({ dueAt, provisional });

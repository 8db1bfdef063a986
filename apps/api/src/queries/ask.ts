import { Query } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';

/** A question to one of the papers on the desk. */
export class Ask<Answer> extends Query<Answer> {
  constructor(
    readonly paper: string,
    readonly question: (desk: DataSource) => Promise<Answer>,
  ) {
    super();
  }
}

import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { Ask } from './ask.js';

/** Where controllers ask their questions. */
@Injectable()
export class Reading {
  constructor(private readonly bus: QueryBus) {}

  ask<Answer>(paper: string, question: (desk: DataSource) => Promise<Answer>): Promise<Answer> {
    return this.bus.execute(new Ask(paper, question));
  }
}

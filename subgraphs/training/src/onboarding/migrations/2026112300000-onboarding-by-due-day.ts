import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of onboardings runs by due day, then by person. */
export class OnboardingByDueDay2026112300000 implements MigrationInterface {
  readonly name = 'OnboardingByDueDay2026112300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX onboarding_by_due_day ON training.onboarding (due_on, worker_id)');
  }

  async down(): Promise<void> {
    throw new Error('the index is not taken back: write a new migration');
  }
}

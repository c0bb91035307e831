import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';

const ONBOARDING = 'Le délai de prise de poste va de 1 à 365 jours.';
const REMINDER = 'Le délai de relance va de 1 à 90 jours.';
const THRESHOLD = 'Le seuil de diffusion va de 3 à 100 réponses.';

@InputType({ description: 'The settings as they shall be from now on; due days already told do not move.' })
export class ChangeTrainingSettingsInput {
  @Field(() => Int, { description: '1 to 365 days.' })
  @Min(1, { message: ONBOARDING })
  @Max(365, { message: ONBOARDING })
  onboardingDays: number;

  @Field(() => Int, { description: '1 to 90 days.' })
  @Min(1, { message: REMINDER })
  @Max(90, { message: REMINDER })
  reminderDays: number;

  @Field(() => Int, { description: '3 to 100 answers.' })
  @Min(3, { message: THRESHOLD })
  @Max(100, { message: THRESHOLD })
  satisfactionThreshold: number;

  @Field(() => Int, { description: 'Version of the settings that was read.' })
  @Min(1, { message: 'La version est un entier positif.' })
  version: number;
}

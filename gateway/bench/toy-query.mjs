// One hundred posts with their co-funding, their holder and the holder's onboarding: three services.
export const QUERY = `{
  posts(first: 100) {
    reference title fte
    host { id label }
    employer { siret name }
    cofunding { funder amount }
    holder { id name onboarding { done sessions { id title } } }
  }
}`;

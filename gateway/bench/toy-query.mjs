// One hundred posts with what three services know of them.
export const QUERY = `{
  posts(first: 100) {
    reference title fte
    host { id label ... on PoliceStation { capacity } }
    employer { siret name rating }
    holder { id name onboarding { done sessions { id title } } }
    cofunding { funder amount }
  }
}`;

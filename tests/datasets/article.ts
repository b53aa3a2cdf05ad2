/** Passages of the Washington Examiner's article on North Korean soldiers in Kursk (undated, inferred 13 to 15
 *  December 2024), as published there: only the sentences that the record quotes from, to check its quotes. */
export const ARTICLE_PASSAGES = [
  'Approximately 10,000 personnel of the Korean People’s Army were dispatched to aid the Russian military in October. Since then, there has been scant evidence of widespread deployment to the front lines.',
  'Now Kremlin-aligned bloggers in Russia are pushing a united media campaign supporting their North Korean allies',
  'Plekhovo fell to Russian advances several days ago',
  '“Our North Korean comrades have undergone a baptism of fire effectively,” wrote Russian military blogger Colonel Cassad, according to translations from the Telegraph.',
  'The context and accuracy of the Russian-sourced video cannot be verified.',
  'President Volodymyr Zelensky reported “first battles” with North Korean soldiers last month, but only scattered reports of cooperation with Russian platoons in combat have been released since.',
  'The nature of North Korea’s true role in the invasion of Ukraine remains difficult to parse',
  'Neither North Korea nor Russia have acknowledged the Korean People’s Army presence in Kursk, though the operations have hardly been kept secret.',
]

/** The register as one task sees it: only what it asks for, of the things it names. */
import { buildCatalogue, type Catalogue } from '../../domain/catalogue';

export function catalogueOfClause(catalogue: Catalogue, clauseId: string | null): Catalogue {
  if (clauseId === null) return catalogue;
  return buildCatalogue({
    ...catalogue,
    features: catalogue.features.flatMap((feature) => {
      const commitments = feature.properties.commitments.filter(
        ({ clause }) => clause === clauseId,
      );
      return commitments.length > 0
        ? [{ ...feature, properties: { ...feature.properties, commitments } }]
        : [];
    }),
  });
}

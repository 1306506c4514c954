/// Reads what biology gives us: `ontology/` becomes an {@link org.stroma.model.Ontology} by
/// {@link org.stroma.vocabulary.OntologyFiles}, `data/vocabulary/` and the bioresources library a
/// {@link org.stroma.model.Terminology} by {@link org.stroma.vocabulary.TerminologyFiles}.
@NullMarked
package org.stroma.vocabulary;

import org.jspecify.annotations.NullMarked;

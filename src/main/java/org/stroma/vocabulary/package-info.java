/// Reads what biology gives us: `ontology/` becomes an {@link org.stroma.model.Ontology} by
/// {@link org.stroma.vocabulary.OntologyFiles}, `data/vocabulary/`, the bioresources library
/// and the lists of a user a {@link org.stroma.model.Terminology} by {@link org.stroma.vocabulary.TerminologyFiles}.
@NullMarked
package org.stroma.vocabulary;

import org.jspecify.annotations.NullMarked;

/// Reads the knowledge of biology: {@link org.stroma.vocabulary.ontology.OntologyFiles} makes an
/// {@link org.stroma.model.ontology.Ontology} from `ontology/`, and {@link org.stroma.vocabulary.TerminologyFiles}
/// a {@link org.stroma.model.concept.Terminology} from `data/vocabulary/`, the bioresources library and a user's
/// lists.
@NullMarked
package org.stroma.vocabulary;

import org.jspecify.annotations.NullMarked;

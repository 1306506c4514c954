/// `ontology/` checked against its shapes and read: relations, rungs, quantities, the lexicon. Start at {@link
/// org.stroma.vocabulary.ontology.OntologyFiles}.
@NullMarked
package org.stroma.vocabulary.ontology;

import org.jspecify.annotations.NullMarked;

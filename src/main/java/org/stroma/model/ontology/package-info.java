/// What biology and English gave us: relations, wordings, quantities, the lexicon. Start at {@link
/// org.stroma.model.ontology.Ontology}.
@NullMarked
package org.stroma.model.ontology;

import org.jspecify.annotations.NullMarked;

package org.stroma.model.concept;

import java.util.Optional;
import org.stroma.model.text.Require;

/// That a thing is a change of a gene or of its product.
///
/// @param gene what is changed, where the text tells
/// @param hgvs the change in the notation of the Human Genome Variation Society, as far as the text allows:
/// `p.Val600Glu`
public record Variant(Optional<Concept> gene, Optional<String> hgvs) {

    public Variant {
        hgvs.ifPresent(name -> Require.that(
                !name.isEmpty() && name.chars().noneMatch(Character::isWhitespace), "a name without blanks", name));
        gene.ifPresent(
                concept -> Require.that(concept.isSimple(), "a gene that is no combination or variant", concept));
    }
}

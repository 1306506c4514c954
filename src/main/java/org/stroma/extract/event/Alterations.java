package org.stroma.extract.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;

/// Tells changes of genes from the genes: a tumor has them, and does not express them.
public final class Alterations {

    private static final Pattern SUBSTITUTION = Pattern.compile("[A-Z]\\d{1,4}[A-Z*]");

    private final Set<String> nouns;

    /// @param nouns what heads the name of a change, in its dictionary form: "fusion"
    public Alterations(Set<String> nouns) {
        this.nouns = Set.copyOf(nouns);
    }

    /// Whether a thing is a variant, known as one or by the last word of its name: "BCR-ABL1 fusion".
    public boolean includes(Concept thing) {
        String label = thing.label();
        String last = label.substring(label.lastIndexOf(' ') + 1);
        boolean named = !last.equals(label)
                && (nouns.contains(last) || SUBSTITUTION.matcher(last).matches());
        return thing.variant().isPresent() || thing.type().name().equals("Protein") && named;
    }
}

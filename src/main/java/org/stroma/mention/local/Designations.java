package org.stroma.mention.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.English;

/// Names of things that hold the name of another: an actin-binding protein is no actin, a histamine receptor antagonist
/// no histamine. The name inside is taken away.
public final class Designations {

    private record Designation(EntityType type, List<String> words) {}

    private final List<Designation> designations;

    public Designations(Lexicon lexicon) {
        this.designations = lexicon.pairs("designation").stream()
                .map(pair -> new Designation(
                        new EntityType(pair.first()), List.of(pair.rest().split(" "))))
                .toList();
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : draft.names()) {
            Optional<Designation> longest = longest(draft, name);
            if (longest.isPresent() && draft.isOutermost(name) && name.isOf("Protein", "Drug")) {
                marked = mark(marked, name, longest.get());
            }
        }
        return marked;
    }

    private Optional<Designation> longest(Draft draft, Name name) {
        return designations.stream()
                .filter(designation -> follows(draft, start(draft, name, designation), designation.words()))
                .reduce((one, other) -> other.words().size() > one.words().size() ? other : one);
    }

    /// Past a hyphen that the designation does not have: "PAF-receptor antagonist".
    private static int start(Draft draft, Name name, Designation designation) {
        boolean hyphen = draft.word(name.to()).equals("-")
                && !designation.words().getFirst().equals("-");
        return hyphen ? name.to() + 1 : name.to();
    }

    private static boolean follows(Draft draft, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String lemma = English.singular(draft.lemma(from + i));
            if (!words.get(i).equals(lemma) && !words.get(i).equals(English.singular(draft.word(from + i)))) {
                return false;
            }
        }
        int to = from + words.size();
        return draft.names().stream()
                .allMatch(name -> !name.overlaps(from, to) || from <= name.from() && name.to() <= to);
    }

    private static Draft mark(Draft draft, Name name, Designation designation) {
        int to = start(draft, name, designation) + designation.words().size();
        String rest = draft.words(start(draft, name, designation), to);
        boolean joined = rest.startsWith("-") || rest.startsWith("–");
        String label = name.concept().label() + (joined ? "" : " ") + NameVariants.singular(rest.replace("- ", "-"));
        List<Name> others = new ArrayList<>(draft.names());
        others.removeIf(other -> other.overlaps(name.from(), to));
        return draft.with(others).with(name.from(), to, Concept.coined(label, designation.type()), Found.PHRASE);
    }
}

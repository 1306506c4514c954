package org.stroma.mention.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.Syntax;
import org.stroma.model.concept.Concept;
import org.stroma.model.ontology.Lexicon;

/// Nouns that can stand for a thing named before, with the classes of such things, and nouns for people.
public final class Generics {

    private static final String VARIANT = "Variant";
    private static final Set<String> ACTING = Set.of("Drug", "Therapy");

    private final Map<String, Set<String>> classesByNoun = new HashMap<>();
    private final Set<String> anyOfClass;
    private final Set<String> kinds;
    private final Map<String, Set<String>> classesBySelection = new HashMap<>();
    private final Set<String> joining;
    private final Set<String> people = new HashSet<>();

    public Generics(Lexicon lexicon) {
        classesAndWords(lexicon.pairs("genericNoun"), classesByNoun);
        classesAndWords(lexicon.pairs("selection"), classesBySelection);
        this.anyOfClass = Set.copyOf(lexicon.of("classNoun"));
        this.kinds = Set.copyOf(lexicon.of("kindNoun"));
        this.joining = Set.copyOf(lexicon.of("joiningVerb"));
        people.addAll(lexicon.of("personRole"));
        people.addAll(lexicon.of("groupNoun"));
    }

    private static void classesAndWords(List<Lexicon.Pair> pairs, Map<String, Set<String>> into) {
        pairs.forEach(pair ->
                into.computeIfAbsent(pair.rest(), word -> new TreeSet<>()).add(pair.first()));
    }

    /// Whether a word mostly goes with such a thing in this place: what is approved is a drug, what is encoded a
    /// protein.
    boolean selects(String place, String word, Referent thing) {
        Set<String> classes = classesBySelection.getOrDefault(place + " " + word, Set.of());
        return thing.isKnown() && thing.concepts().stream().allMatch(concept -> classes.contains(classOf(concept)));
    }

    /// The class that nouns speak of: a variant is no protein, whatever the ontology files it under.
    static String classOf(Concept concept) {
        return concept.variant().isPresent() ? VARIANT : concept.type().name();
    }

    /// Whether a noun stands for a kind of things, and so, in the singular, for what is named in the plural.
    boolean isKind(String noun) {
        return kinds.contains(noun);
    }

    /// The classes a noun can stand for; none for any other word.
    public Set<String> classes(String noun) {
        return classesByNoun.getOrDefault(noun, Set.of());
    }

    /// Whether everything of its class answers to this noun: every drug is a drug, not every protein a receptor.
    boolean fitsAllOfClass(String noun) {
        return anyOfClass.contains(noun);
    }

    boolean isPeople(String noun) {
        return people.contains(noun);
    }

    /// Whether a verb gives its object together with something.
    boolean joins(String verb) {
        return joining.contains(verb);
    }

    boolean isDrug(Concept concept) {
        return concept.type().name().equals("Drug");
    }

    /// Whether something can be given.
    boolean isActing(Concept concept) {
        return ACTING.contains(concept.type().name());
    }

    static boolean isOf(Name name, Set<String> classes) {
        return classes.contains(classOf(name.concept()));
    }

    /// The noun that heads the phrase a name fills: its own last word, or the general word it stands beside
    /// ("receptor" in "the CXCR4 receptor", "drug" in "the drug imatinib").
    int headOf(Draft draft, Syntax syntax, Name name) {
        int head = syntax.head(name.from(), name.to());
        Optional<Integer> above = syntax.above(head);
        boolean beside = above.isPresent()
                && Set.of("compound", "appos", "flat", "nmod").contains(syntax.relation(head))
                && Math.abs(above.get() - head) <= 2
                && isOf(name, classes(draft.lemma(above.get())))
                && draft.isFree(above.get(), above.get() + 1);
        return beside ? above.get() : head;
    }

    /// Whether a general word stands beside the name of what it stands for.
    boolean explainsName(Draft draft, Syntax syntax, int noun) {
        return draft.names().stream()
                .anyMatch(name -> isOf(name, classes(draft.lemma(noun))) && headOf(draft, syntax, name) == noun);
    }
}

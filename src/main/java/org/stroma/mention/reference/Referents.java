package org.stroma.mention.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.GrammaticalRole;
import org.stroma.mention.draft.Syntax;
import org.stroma.model.concept.Concept;

/// Reads what a sentence puts into the reader's mind: its names, those that are coordinated as one, and the nouns and
/// pronouns that name nothing known.
final class Referents {

    /// Classes that no pronoun of a claim stands for.
    private static final String[] SILENT = {"Organization", "Person", "Study", "Journal", "Population", "Document"};

    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");

    private final Generics generics;

    Referents(Generics generics) {
        this.generics = generics;
    }

    /// The things of a sentence in reading order.
    List<Referent> of(Draft draft, int sentence) {
        Syntax syntax = new Syntax(draft);
        List<Referent> things = new ArrayList<>();
        Map<Integer, List<Referent>> coordinated = new LinkedHashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            Optional<Name> name = draft.outermostAt(i);
            if (name.isPresent() && name.get().from() == i) {
                named(draft, syntax, name.get(), sentence, things, coordinated);
            } else if (name.isEmpty()) {
                unknown(draft, syntax, i, sentence).ifPresent(things::add);
            }
        }
        for (List<Referent> parts : coordinated.values()) {
            together(parts).ifPresent(things::add);
        }
        given(draft, syntax, things).ifPresent(things::add);
        return things;
    }

    /// What is given together by the verb: "was paired with", "combined X with Y".
    private Optional<Referent> given(Draft draft, Syntax syntax, List<Referent> things) {
        List<Referent> acting = things.stream()
                .filter(thing -> thing.concepts().size() == 1
                        && generics.isActing(thing.concepts().getFirst())
                        && thing.verb()
                                .filter(verb -> generics.joins(draft.lemma(verb)))
                                .isPresent())
                .toList();
        boolean two = acting.size() == 2
                && acting.getFirst().verb().equals(acting.getLast().verb())
                && !acting.getFirst().key().equals(acting.getLast().key())
                && draft.word(acting.getLast().from() - 1).equals("with");
        return two ? Optional.of(acting.getFirst().joined(acting.getLast())) : Optional.empty();
    }

    private void named(
            Draft draft,
            Syntax syntax,
            Name name,
            int sentence,
            List<Referent> things,
            Map<Integer, List<Referent>> coordinated) {
        int head = generics.headOf(draft, syntax, name);
        boolean silent = name.isOf(SILENT);
        List<Concept> concepts = silent ? List.of() : draft.meanings(name);
        boolean subject = syntax.isMissedSubject(name.from(), name.to());
        Referent thing = new Referent(
                concepts,
                key(concepts, name),
                sentence,
                name.from(),
                name.to(),
                subject ? GrammaticalRole.SUBJECT : syntax.place(head),
                subject ? Optional.of(name.to()) : syntax.verb(head),
                isPlural(draft, syntax, name, head),
                silent);
        things.add(thing);
        coordinated
                .computeIfAbsent(syntax.firstOfSeveral(head), first -> new ArrayList<>())
                .add(thing);
    }

    private static String key(List<Concept> concepts, Name name) {
        return concepts.isEmpty() ? name.concept().iri() : key(concepts);
    }

    private static String key(List<Concept> concepts) {
        return String.join(" ", concepts.stream().map(Concept::iri).sorted().toList());
    }

    private static boolean isPlural(Draft draft, Syntax syntax, Name name, int head) {
        boolean pronoun = draft.word(name.from()).toLowerCase(Locale.ROOT).matches("they|them|their|these|both");
        boolean inside = name.from() <= head && head < name.to();
        return pronoun || syntax.isPlural(head) || inside && syntax.isPlural(name.to() - 1);
    }

    private static Optional<Referent> together(List<Referent> parts) {
        List<Concept> concepts = parts.stream()
                .flatMap(part -> part.concepts().stream())
                .distinct()
                .toList();
        Referent first = parts.getFirst();
        boolean several = concepts.size() > 1 && parts.stream().allMatch(Referent::isKnown);
        return several
                ? Optional.of(new Referent(
                        concepts,
                        key(concepts),
                        first.sentence(),
                        first.from(),
                        parts.getLast().to(),
                        first.place(),
                        first.verb(),
                        true,
                        false))
                : Optional.empty();
    }

    /// A noun or pronoun in the place of a subject or object that names nothing.
    private Optional<Referent> unknown(Draft draft, Syntax syntax, int i, int sentence) {
        boolean pronoun = PRONOUNS.contains(draft.word(i).toLowerCase(Locale.ROOT));
        boolean noun = draft.token(i).is("NN");
        GrammaticalRole place = syntax.place(i);
        boolean core = place.compareTo(GrammaticalRole.OBLIQUE) <= 0;
        if (!pronoun && !noun
                || !core
                || syntax.isEmpty()
                || syntax.relation(i).matches("compound|root|obl:unmarked")
                || syntax.relation(i).equals("expl")
                || syntax.isSaidOfAnother(i)
                || generics.explainsName(draft, syntax, i)) {
            return Optional.empty();
        }
        boolean plural = pronoun ? draft.word(i).equalsIgnoreCase("they") : syntax.isPlural(i);
        return Optional.of(new Referent(
                List.of(),
                "word " + draft.lemma(i).toLowerCase(Locale.ROOT),
                sentence,
                i,
                i + 1,
                place,
                syntax.verb(i),
                plural,
                generics.isPeople(draft.lemma(i))));
    }
}

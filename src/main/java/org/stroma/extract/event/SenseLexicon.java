package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stroma.model.Lexicon;
import org.stroma.model.Ontology;
import org.stroma.model.Relation;
import org.stroma.model.Wording;

/// The words that call events, with their senses: those of `ontology/senses.ttl`, and the verbs, nouns, predicatives
/// and
/// agents of the relations' own files.
public final class SenseLexicon {

    /// What the wordings of a relation say as an event; other relations are events of their own.
    private final Map<String, Sense> ofRelation = new HashMap<>();

    private final Map<String, Set<Sense>> verbs = new HashMap<>();
    private final Map<String, Set<Sense>> nouns = new HashMap<>();
    private final Map<String, Sense> agents = new HashMap<>();
    private final Map<String, Sense> predicatives = new HashMap<>();
    private final Map<String, Sense> inversePredicatives = new HashMap<>();
    private final Map<String, Integer> adjectives;
    private final Map<String, Integer> effects;
    private final Map<String, Integer> intransitives;
    private final Map<String, Sense> joinings = new HashMap<>();
    private final Map<String, Sense> hyphens = new HashMap<>();
    private final Map<String, Sense> hyphenDoings = new HashMap<>();
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();
    private final Map<String, String> gists = new ConcurrentHashMap<>();
    private final Map<String, String> headClasses = new HashMap<>();
    private final Lexicon lexicon;

    public SenseLexicon(Ontology ontology) {
        this.lexicon = ontology.lexicon();
        lexicon.pairs("senseClaim").forEach(pair -> ofRelation.put(pair.rest(), Sense.of(pair.first())));
        lexicon.pairs("senseVerb").forEach(pair -> add(verbs, pair.rest(), Sense.of(pair.first())));
        lexicon.pairs("senseNoun").forEach(pair -> add(nouns, pair.rest(), Sense.of(pair.first())));
        lexicon.pairs("senseAgent").forEach(pair -> agents.put(pair.rest(), Sense.of(pair.first())));
        lexicon.pairs("joiningNoun").forEach(pair -> joinings.put(pair.rest(), Sense.of(pair.first())));
        lexicon.pairs("senseHyphen").forEach(pair -> hyphens.put(pair.rest(), Sense.of(pair.first())));
        lexicon.pairs("senseHyphenDoing").forEach(pair -> hyphenDoings.put(pair.rest(), Sense.of(pair.first())));
        this.adjectives = signs("senseAdjective");
        this.effects = signs("senseEffect");
        this.intransitives = signs("senseIntransitive");
        lexicon.pairs("genericNoun").forEach(pair -> headClasses.putIfAbsent(pair.rest(), pair.first()));
        ontology.relations().forEach(this::add);
    }

    private Map<String, Integer> signs(String role) {
        Map<String, Integer> signs = new HashMap<>();
        lexicon.pairs(role)
                .forEach(pair -> signs.put(pair.rest(), Sense.of(pair.first()).sign()));
        return signs;
    }

    private static void add(Map<String, Set<Sense>> into, String word, Sense sense) {
        into.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(sense);
    }

    private void add(Relation relation) {
        boolean change = ofRelation.containsKey(relation.name());
        Sense sense = ofRelation.getOrDefault(relation.name(), Sense.relation(relation.name()));
        if (sense.equals(Sense.CAUSE)) {
            sense = Sense.causing(relation.name());
        }
        for (Wording wording : relation.wordings()) {
            String text = String.join(" ", wording.words());
            switch (wording.form()) {
                case VERB -> {
                    if (!lexicon.of("noEventVerb").contains(text)) {
                        add(verbs, text, sense);
                    }
                }
                case NOUN -> {
                    if (change) {
                        add(nouns, text, sense);
                    }
                }
                case AGENT_NOUN -> {
                    if (change) {
                        agents.putIfAbsent(text, sense);
                    }
                }
                case PREDICATIVE -> predicatives.putIfAbsent(text, sense);
                case INVERSE_PREDICATIVE -> inversePredicatives.putIfAbsent(text, sense);
                case INVERSE_VERB, AMOUNT_VERB, ACTIVITY_VERB, NEUTRAL_VERB, RELATIONAL_NOUN, FRAME -> {}
            }
        }
    }

    /// Whether a word, by itself, is a verb of change.
    public boolean isChangeVerb(String lemma) {
        return intransitives.containsKey(lemma)
                || verbs.getOrDefault(lemma, Set.of()).stream().anyMatch(sense -> sense.kind() != Sense.Kind.RELATION);
    }

    /// What a verb, perhaps with a preposition, can say; a change once, the most telling.
    List<Sense> verb(String words) {
        return distinct(verbs.getOrDefault(words, Set.of()));
    }

    List<Sense> noun(String lemma) {
        return distinct(nouns.getOrDefault(lemma, Set.of()));
    }

    /// Improving says more than increasing, and acting on a function more than changing an amount.
    private static List<Sense> distinct(Collection<Sense> senses) {
        List<Sense> changes = senses.stream().filter(Sense::isChange).toList();
        List<Sense> all = new ArrayList<>(senses);
        all.removeAll(changes);
        changes.stream()
                .filter(sense -> sense.is(Sense.Kind.IMPROVE, Sense.Kind.WORSEN))
                .findFirst()
                .or(() -> changes.stream()
                        .filter(sense -> sense.kind() == Sense.Kind.CAUSE)
                        .max(Comparator.comparing(Sense::relation)))
                .or(() -> changes.stream().filter(Sense::direct).findFirst())
                .or(() -> changes.stream().findFirst())
                .ifPresent(all::addFirst);
        if (all.stream().anyMatch(sense -> sense.is(Sense.Kind.AFFECT, Sense.Kind.DEPEND))) {
            all.removeIf(sense ->
                    sense.kind() == Sense.Kind.CHANGE || sense.relation().equals("associatedWith"));
        }
        return List.copyOf(all);
    }

    /// Which way a change goes that a noun names: 1, -1, or 0 for none.
    int signOfNoun(String lemma) {
        return noun(lemma).stream()
                .filter(Sense::isChange)
                .mapToInt(Sense::sign)
                .findFirst()
                .orElse(0);
    }

    /// What a word says, in short; the word itself where it has no sense.
    public String gist(String lemma) {
        return gists.computeIfAbsent(lemma, this::sensed);
    }

    private String sensed(String lemma) {
        StringBuilder gist = new StringBuilder();
        Stream.concat(verb(lemma).stream(), noun(lemma).stream())
                .findFirst()
                .or(() -> agent(lemma))
                .or(() -> predicative(lemma))
                .or(() -> joining(lemma))
                .ifPresent(sense -> gist.append(sense.kind())
                        .append(sense.sign())
                        .append(sense.direct() ? "d" : "")
                        .append(sense.relation()));
        if (gist.isEmpty() && adjective(lemma) != 0) {
            gist.append("adjective").append(adjective(lemma));
        }
        if (gist.isEmpty() && intransitive(lemma) != 0) {
            gist.append("intransitive").append(intransitive(lemma));
        }
        return gist.isEmpty() ? lemma : gist.toString();
    }

    Optional<Sense> agent(String lemma) {
        return Optional.ofNullable(agents.get(lemma));
    }

    Optional<Sense> predicative(String words) {
        return Optional.ofNullable(predicatives.get(words));
    }

    Optional<Sense> inversePredicative(String words) {
        return Optional.ofNullable(inversePredicatives.get(words));
    }

    Optional<Sense> hyphen(String word) {
        return Optional.ofNullable(hyphens.get(word));
    }

    Optional<Sense> hyphenDoing(String word) {
        return Optional.ofNullable(hyphenDoings.get(word));
    }

    /// What a noun says of the things that it brings together.
    Optional<Sense> joining(String lemma) {
        return Optional.ofNullable(joinings.get(lemma));
    }

    /// Whether there is more (1) or less (-1) of what an adjective stands with; 0 where it does not say.
    int adjective(String word) {
        return adjectives.getOrDefault(word, 0);
    }

    int effect(String word) {
        return effects.getOrDefault(word, 0);
    }

    int intransitive(String lemma) {
        return intransitives.getOrDefault(lemma, 0);
    }

    /// The class of thing that a noun heads the names of: receptor, Protein.
    Map<String, String> headClasses() {
        return headClasses;
    }

    /// The words of a role of the lexicon.
    Set<String> words(String role) {
        return words.computeIfAbsent(role, any -> new HashSet<>(lexicon.of(role)));
    }
}

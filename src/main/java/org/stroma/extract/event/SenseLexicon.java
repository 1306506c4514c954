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
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.extract.sentence.SentenceWords;
import org.stroma.model.concept.Passage;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording;
import org.stroma.model.ontology.Wording.Form;

/// The trigger words of events with their senses: those of `ontology/senses.ttl`, and the verbs, nouns,
/// predicatives and agents of the relations' own files.
public final class SenseLexicon {

    /// What the wordings of a relation say as an event; other relations are events of their own.
    private final Map<String, Sense> ofRelation = new HashMap<>();

    private final Map<String, Set<Sense>> verbs = new HashMap<>();
    private final Map<String, Set<Sense>> nouns = new HashMap<>();
    private final Map<String, Sense> agents = new HashMap<>();
    private final Map<String, Set<Sense>> inverseVerbs = new HashMap<>();
    private final Map<String, Set<Sense>> amountVerbs = new HashMap<>();
    private final Map<String, List<Phrase>> agentPhrases = new HashMap<>();
    private final Map<String, List<Phrase>> predicatives = new HashMap<>();
    private final Map<String, List<Phrase>> frames = new HashMap<>();
    private final Map<String, List<Phrase>> governed = new HashMap<>();
    private final Map<String, Integer> adjectives;
    private final Map<String, Integer> effects;
    private final Map<String, Integer> intransitives;
    private final Map<String, Integer> roles;
    private final Map<String, Sense> joinings = new HashMap<>();
    private final Map<String, Sense> hyphens = new HashMap<>();
    private final Map<String, Sense> hyphenDoings = new HashMap<>();
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();
    private final Map<String, String> gists = new ConcurrentHashMap<>();
    private final Map<String, String> headClasses = new HashMap<>();
    private final Map<String, String> responses = new HashMap<>();
    private final Lexicon lexicon;
    private final SentenceWords sentenceWords;

    public SenseLexicon(Ontology ontology) {
        this.lexicon = ontology.lexicon();
        this.sentenceWords = new SentenceWords(
                this::isChangeVerb,
                this::isEventVerb,
                nouns::containsKey,
                Set.copyOf(lexicon.of("causativeVerb")),
                Set.copyOf(lexicon.of("bearingNoun")),
                Set.copyOf(lexicon.of("plainParticiple")),
                Set.copyOf(lexicon.of("drugNoun")),
                Set.copyOf(lexicon.of("participleOfCells")));
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
        this.roles = signs("senseRole");
        lexicon.pairs("responseWord").forEach(pair -> responses.put(pair.rest(), pair.first()));
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
            add(wording, change, sense);
        }
    }

    private void add(Wording wording, boolean change, Sense sense) {
        String text = String.join(" ", wording.words());
        Phrase phrase = new Phrase(sense, wording.form() == Form.INVERSE_PREDICATIVE, wording.words());
        switch (wording.form()) {
            case VERB -> {
                if (!change || !lexicon.of("noEventVerb").contains(text)) {
                    add(verbs, text, sense);
                }
            }
            case INVERSE_VERB -> add(inverseVerbs, text, sense);
            case AMOUNT_VERB -> add(change ? verbs : amountVerbs, text, sense);
            case NOUN -> add(nouns, text, sense);
            case AGENT_NOUN -> index(agentPhrases, wording.words().getLast(), phrase);
            case PREDICATIVE, INVERSE_PREDICATIVE ->
                index(predicatives, wording.words().getFirst(), phrase);
            case FRAME -> {
                index(frames, wording.trigger(), phrase);
                if (FrameEvents.isGoverned(wording.words())) {
                    index(governed, wording.words().getFirst(), phrase);
                }
            }
            case ACTIVITY_VERB, NEUTRAL_VERB, RELATIONAL_NOUN -> {}
        }
    }

    private static void index(Map<String, List<Phrase>> into, String word, Phrase phrase) {
        into.computeIfAbsent(word, any -> new ArrayList<>()).add(phrase);
    }

    /// The graph of a sentence, repaired where the parser does not know these verbs.
    public SentenceGraph graph(Passage passage) {
        return new SentenceGraph(passage, sentenceWords);
    }

    /// Whether a word, by itself, is a verb of change.
    private boolean isChangeVerb(String lemma) {
        return intransitives.containsKey(lemma)
                || verbs.getOrDefault(lemma, Set.of()).stream().anyMatch(sense -> sense.kind() != Sense.Kind.RELATION);
    }

    /// Whether a word, by itself, is a verb of any relation.
    private boolean isEventVerb(String lemma) {
        return intransitives.containsKey(lemma) || verbs.containsKey(lemma) || inverseVerbs.containsKey(lemma);
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
                .or(() -> state(lemma))
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

    private Optional<Sense> state(String lemma) {
        return predicatives(lemma).stream()
                .filter(phrase -> phrase.words().size() == 1)
                .map(Phrase::sense)
                .findFirst();
    }

    /// What a noun for a doer says, by the last of its words.
    List<Phrase> agents(String lemma) {
        return agentPhrases.getOrDefault(lemma, List.of());
    }

    /// What a noun for a doer says by itself.
    Optional<Sense> agent(String lemma) {
        return Optional.ofNullable(agents.get(lemma))
                .or(() -> agents(lemma).stream()
                        .filter(phrase ->
                                phrase.words().size() == 1 && phrase.sense().kind() != Sense.Kind.RELATION)
                        .map(Phrase::sense)
                        .findFirst());
    }

    /// States that begin with a word.
    List<Phrase> predicatives(String word) {
        return predicatives.getOrDefault(word, List.of());
    }

    /// Patterns of words around S and O, by the word that calls them.
    List<Phrase> frames(String word) {
        return frames.getOrDefault(word, List.of());
    }

    /// Patterns of a verb with an object and a preposition, by the verb.
    List<Phrase> governed(String lemma) {
        return governed.getOrDefault(lemma, List.of());
    }

    /// What a verb says of its object as the one who does it: "the FDA approved X".
    Set<Sense> inverseVerb(String words) {
        return inverseVerbs.getOrDefault(words, Set.of());
    }

    /// What a verb says of an object of which it names the amount: "cells have high levels of X".
    Set<Sense> amountVerb(String lemma) {
        return amountVerbs.getOrDefault(lemma, Set.of());
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

    /// Which way a part in something goes that an adjective tells: a negative regulator.
    int role(String word) {
        return roles.getOrDefault(word, 0);
    }

    int effect(String word) {
        return effects.getOrDefault(word, 0);
    }

    int intransitive(String lemma) {
        return intransitives.getOrDefault(lemma, 0);
    }

    /// What a word tells of how something responds to a drug: sensitive, sensitivity.
    Optional<String> response(String lemma) {
        return Optional.ofNullable(responses.get(lemma));
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

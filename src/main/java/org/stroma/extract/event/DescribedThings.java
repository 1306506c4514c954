package org.stroma.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// Things that are in no list and that the text describes: a noun with its modifiers and its complement with "of".
/// Its class follows from the noun.
final class DescribedThings {

    private static final Pattern SYMBOL = Pattern.compile("(?=.*[A-Z])(?=.*(?:\\d|[A-Z].*[A-Z]))[\\w/]{3,12}");
    private static final Pattern NO_SYMBOL =
            Pattern.compile("[A-Z]?\\d+[A-Z]?|[IVX]+|[A-Z]{6,}|[A-Z0-9]+s|[A-Z]{2,3}|.*(RNA|DNA)s?|\\d+.*");

    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Map<String, String> classes = new HashMap<>();

    DescribedThings(SentenceGraph graph, SenseLexicon senses) {
        this.graph = graph;
        this.senses = senses;
        senses.headClasses().forEach(classes::putIfAbsent);
    }

    /// What a noun without a name describes.
    ///
    /// @param sure only where the noun itself tells what sort of thing it is
    Optional<Participant> of(int head, boolean sure) {
        boolean called = graph.covering(head + 1)
                .filter(name ->
                        name.isOf("Organization") && senses.words("companyNoun").contains(graph.lemma(head)))
                .isPresent();
        if (!graph.isNoun(head) || graph.covering(head).isPresent() || called) {
            return Optional.empty();
        }
        return symbol(head)
                .or(() -> phrase(head))
                .filter(thing -> !sure || !thing.steps().contains("unsure"));
    }

    /// A thing with what stands right before it, "dominant-negative RAC1".
    Participant withWordBefore(NameSpan name) {
        return whole(beginningOfWord(graph.isHyphen(name.from() - 1) ? name.from() : name.from() - 1), name);
    }

    /// "CD19-negative leukemia" is not leukemia at large, and a mutant of a protein is not the protein.
    Optional<Participant> restricted(NameSpan name) {
        if (name.isOf("Protein")) {
            return restricted(name, "restrictingAdjective");
        }
        if (name.isOf("CellType")) {
            return restricted(name, "cellState").or(() -> joined(name));
        }
        if (name.isOf("Process")) {
            return restricted(name, "deviantAdjective");
        }
        if (name.isOf("Disease", "Tumor")) {
            return restricted(name, "diseaseState").or(() -> joined(name)).or(() -> ofCells(name));
        }
        return name.isOf("Organism") ? joined(name) : Optional.empty();
    }

    /// "B-cell leukemia": a leukemia of such cells.
    private Optional<Participant> ofCells(NameSpan name) {
        return graph.covering(name.from() - 1)
                .filter(cells -> cells.isOf("CellType")
                        && cells.to() == name.from()
                        && graph.lower(name.from() - 1).equals("cell"))
                .map(cells -> whole(cells.from(), name));
    }

    private Optional<Participant> joined(NameSpan name) {
        for (int each : graph.dependents(name.head(), "amod", "compound")) {
            boolean joined = each < name.from()
                    && graph.isHyphen(each - 1)
                    && senses.words("restrictingWord").contains(graph.lower(each));
            if (joined) {
                return Optional.of(whole(beginningOfWord(each), name));
            }
        }
        return Optional.empty();
    }

    /// "shortened CXCL12", "kinase-dead AKT1", "HIV-infected T cells": with the word right before it.
    private Optional<Participant> restricted(NameSpan name, String words) {
        int before = name.from() - 1;
        boolean modifies = senses.words(words).contains(graph.lower(before))
                && graph.isWithin(before, name.head())
                && !isVerb(before);
        return modifies ? Optional.of(whole(beginningOfWord(before), name)) : Optional.empty();
    }

    /// In "IL-12 activated NK cells" the participle says what IL-12 does, unless a hyphen joins both.
    private boolean isVerb(int participle) {
        boolean noun = participle > 0 && (graph.covering(participle - 1).isPresent() || graph.isNoun(participle - 1));
        return graph.tag(participle).startsWith("V")
                && (noun || graph.tag(participle).equals("VBD"));
    }

    /// Where the word with hyphens begins of which a token is the last part: "anti-CD3/CD28-activated".
    private int beginningOfWord(int last) {
        int from = last;
        while (from > 0 && token(from - 1).span().end() == token(from).span().start()) {
            from--;
        }
        return graph.isHyphen(last - 1)
                ? Math.min(from, graph.covering(from).map(NameSpan::from).orElse(from))
                : last;
    }

    private Participant whole(int from, NameSpan name) {
        return thing(name.head(), from, name.to(), label(from, name.to()), name.type())
                .by("restricted");
    }

    /// "XYZ1" looks like a gene's symbol.
    private Optional<Participant> symbol(int head) {
        String word = token(head).text();
        boolean symbol = SYMBOL.matcher(word).matches()
                && !NO_SYMBOL.matcher(word).matches()
                && !graph.isHyphen(head - 1)
                && !graph.isHyphen(head + 1);
        return symbol ? Optional.of(thing(head, head, head + 1, word, "Protein").by("symbol")) : Optional.empty();
    }

    private Optional<Participant> phrase(int head) {
        String lemma = graph.lemma(head);
        if (lemma.length() < 3
                || senses.words("noThingNoun").contains(lemma)
                || !graph.tag(head).startsWith("NN")) {
            return Optional.empty();
        }
        int from = beginning(head);
        Optional<String> type = type(head, from);
        Optional<Integer> of =
                complements(head, lemma).stream().filter(each -> each > head).findFirst();
        boolean vague =
                senses.words("vagueHead").contains(lemma) && !hasNounBetween(from, head) && !hasKindBetween(from, head);
        if (type.isEmpty() || vague && of.isEmpty()) {
            return Optional.empty();
        }
        int to = of.filter(each -> vague || type.get().equals("Process"))
                .map(each -> end(head, each))
                .orElse(head + 1);
        Participant thing = thing(head, from, to, label(from, to), type.get()).by("described");
        return Optional.of(tellsClass(lemma) ? thing : thing.by("unsure"));
    }

    /// "entry of cells", "tolerance to erlotinib".
    private List<Integer> complements(int head, String lemma) {
        List<Integer> of = graph.ofComplements(head);
        boolean state = senses.words("stateNoun").contains(lemma)
                && !senses.words("vagueHead").contains(lemma);
        return of.isEmpty() && state ? graph.complements(head, "to") : of;
    }

    private boolean tellsClass(String lemma) {
        return classes.containsKey(lemma)
                || senses.words("processNoun").contains(lemma)
                || senses.words("harmNoun").contains(lemma)
                || senses.words("processEnding").stream().anyMatch(lemma::endsWith);
    }

    private Optional<String> type(int head, int from) {
        String lemma = graph.lemma(head);
        if (classes.containsKey(lemma)) {
            return Optional.of(classes.get(lemma));
        }
        return tellsClass(lemma) || hasNounBetween(from, head) || hasKindBetween(from, head)
                ? Optional.of("Process")
                : Optional.empty();
    }

    private boolean hasNounBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (graph.tag(i).startsWith("NN") || graph.covering(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// "metabolic rate", "cardiac function": the adjective tells which.
    private boolean hasKindBetween(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(graph::lower)
                .anyMatch(word -> senses.words("kindEnding").stream().anyMatch(word::endsWith));
    }

    /// The first word of the phrase that is part of what it names.
    private int beginning(int head) {
        int from = head;
        while (from > 0 && belongs(from - 1, head)) {
            from--;
        }
        for (int i = from; i < head; i++) {
            boolean hyphen =
                    graph.isHyphen(i - 1) && senses.hyphen(graph.lower(i)).isPresent();
            boolean plain = senses.adjective(graph.lower(i)) != 0
                    || senses.words("plainAdjective").contains(graph.lower(i));
            if (hyphen || plain) {
                from = i + 1;
            }
        }
        while (from < head && (graph.isHyphen(from) || graph.tag(from).matches("CD|VBG|JJR|JJS|PRP\\$|DT|POS"))) {
            from++;
        }
        Optional<NameSpan> crossed = graph.covering(from);
        boolean crosses = crossed.isPresent() && crossed.get().from() < from;
        return crosses ? Math.min(crossed.get().to(), head) : from;
    }

    private boolean belongs(int word, int head) {
        String tag = graph.tag(word);
        boolean kind = tag.startsWith("JJ")
                || tag.startsWith("NN")
                || SentenceGraph.isOneOf(tag, "VBN", "VBG", "FW", "AFX", "CD", "POS")
                || graph.isHyphen(word)
                || graph.lower(word).equals("/");
        return kind && graph.isWithin(word, head);
    }

    private int end(int head, int complement) {
        int to = graph.covering(complement).map(NameSpan::to).orElse(complement + 1);
        if (graph.lower(to).equals("against") && graph.covering(to + 1).isPresent()) {
            to = graph.covering(to + 1).map(NameSpan::to).orElse(to);
        }
        for (int i = head + 1; i < to; i++) {
            if (graph.lower(i).matches("[,;:()]|and|or")) {
                return head + 1;
            }
        }
        return to;
    }

    private Token token(int i) {
        return graph.passage().sentence().tokens().get(i);
    }

    private String label(int from, int to) {
        StringBuilder label = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && token(i).span().start() > token(i - 1).span().end()) {
                label.append(' ');
            }
            boolean plural = i == to - 1 && token(i).tag().equals("NNS");
            boolean sentenceCase = i == 0
                    && token(i).text().length() > 1
                    && Character.isLowerCase(token(i).text().charAt(1));
            label.append(plural ? token(i).lemma() : sentenceCase ? graph.lower(i) : token(i).text());
        }
        return label.toString();
    }

    private Participant thing(int head, int from, int to, String label, String type) {
        Span span = token(from).span().to(token(to - 1).span());
        return Participant.of(
                new Mention(span, Concept.coined(label, new EntityType(type)), Found.PHRASE), head, from, to);
    }
}

package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording.Form;

/// What a drug is approved to do is a process by its noun: "approved to mobilize stem cells" for stem cell
/// mobilization.
final class Purposes implements Construction {

    private static final String RULE = "purpose";
    private static final int FARTHEST = 16;
    private static final EntityType PROCESS = new EntityType("Process");

    private final Relation approvedFor;
    /// "approved", "indicated".
    private final Set<String> approving;
    /// For each verb the noun of its doing.
    private final Map<String, String> nouns = new HashMap<>();

    Purposes(Ontology ontology) {
        this.approvedFor = ontology.relation("approvedFor");
        this.approving = approvedFor.wordings().stream()
                .filter(wording -> wording.form() == Form.PREDICATIVE)
                .map(wording -> wording.words().getFirst())
                .collect(Collectors.toSet());
        Lexicon lexicon = ontology.lexicon();
        lexicon.pairs("doingNoun").forEach(pair -> nouns.put(pair.first(), pair.rest()));
    }

    @Override
    public List<Candidate> read(PassageWords words, SentenceGraph graph) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean approves = approving.contains(words.lower(i)) && words.is(i, "V");
            int word = i;
            Optional<Role> purpose = approves ? purpose(words, i) : Optional.empty();
            purpose.ifPresent(role -> approved(words, graph, word)
                    .forEach(drug -> found.add(candidate(drug, role, word, graph.groupStart(word), 0.85))));
        }
        return found;
    }

    private static List<Role> approved(PassageWords words, SentenceGraph graph, int verb) {
        List<Integer> heads = graph.isPassive(verb) ? graph.subjects(verb) : graph.objects(verb);
        return Possessors.roles(
                words,
                heads.stream()
                        .flatMap(each -> graph.withConjuncts(each).stream())
                        .flatMap(each -> graph.name(each).stream())
                        .toList());
    }

    private Candidate candidate(Role drug, Role purpose, int word, int verbs, double confidence) {
        Saying saying = new Saying(approvedFor, approvedFor.wordings().getFirst());
        return new Candidate(RULE, saying, drug, purpose, word, verbs, confidence);
    }

    /// The purposes of what was read to be approved.
    List<Candidate> of(PassageWords words, List<Candidate> read) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate approval : read) {
            boolean approves = !approval.rule().equals(RULE)
                    && approval.saying().relation().name().startsWith("approved");
            Optional<Role> purpose = approves ? purpose(words, approval.trigger()) : Optional.empty();
            purpose.map(role -> candidate(
                            approval.subject(), role, approval.trigger(), approval.verbs(), approval.confidence()))
                    .filter(one -> read.stream().noneMatch(one::saysTheSameAs))
                    .filter(one -> found.stream().noneMatch(one::saysTheSameAs))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// The first "to" with such a verb behind the word of approval, no other clause between.
    private Optional<Role> purpose(PassageWords words, int approval) {
        for (int i = approval + 1; i < Math.min(words.size() - 2, approval + FARTHEST); i++) {
            if (words.lower(i).equals("to") && nouns.containsKey(words.lemma(i + 1))) {
                return process(words, i + 1);
            }
            boolean other =
                    words.is(i, "VBD", "VBZ", "VBP", "MD") && words.mention(i).isEmpty();
            if (other || words.lower(i).matches("[;:]|that|which|who|but|while")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Role> process(PassageWords words, int verb) {
        int i = verb + 1;
        while (words.is(i, "DT", "PRP$", "JJ") && words.mention(i).isEmpty()) {
            i++;
        }
        return words.beginningAt(i).filter(Purposes::isThing).map(thing -> {
            String label = thing.concept().label() + " " + nouns.get(words.lemma(verb));
            Mention process = new Mention(
                    words.span(verb, words.end(thing)), Concept.coined(label, PROCESS), Mention.Found.PHRASE);
            return Role.thing(words, process);
        });
    }

    private static boolean isThing(Mention mention) {
        return mention.concept().type().name().matches("CellType|Protein|AnatomicalEntity");
    }
}

package org.stroma.extract.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Slug;
import org.stroma.model.text.Span;

/// What a sentence puts in the mouth of a study whose journal or date it gives, or that it calls by its first
/// author: "a 2019 study in J found that", "Smith et al. reported that".
final class CitedStudies {

    private static final Set<String> IMPRINT = Set.of("publishedIn", "publishedOn");

    /// What may stand between an author and the verb: the mark behind "al", a year or a number of the list of
    /// sources.
    private static final int LONGEST_CITATION = 5;

    private final Set<String> verbs;
    private final Set<String> speaking;

    CitedStudies(Lexicon lexicon) {
        this.verbs = Set.copyOf(lexicon.of("findingVerb"));
        this.speaking = Set.copyOf(lexicon.of("speechVerb"));
    }

    /// The words behind "found", with the study whose they are.
    Map<Span, Concept> of(Document document, List<Passage> passages, List<Evidence> evidence) {
        Map<Span, Concept> found = new TreeMap<>();
        passages.forEach(passage -> behindAuthor(document, new PassageWords(passage), found));
        evidence.stream()
                .filter(fact -> IMPRINT.contains(fact.relation().name()))
                .sorted()
                .forEach(fact -> passages.stream()
                        .filter(passage -> passage.sentence().span().contains(fact.span()))
                        .forEach(passage -> behindVerb(new PassageWords(passage), fact, found)));
        return found;
    }

    /// "Smith et al. (2019) reported that": up to the end, or to the next author.
    private void behindAuthor(Document document, PassageWords words, Map<Span, Concept> into) {
        for (int i = 1; i < words.size() - 2; i++) {
            boolean author = words.lower(i).equals("et")
                    && words.lower(i + 1).matches("al[.]?")
                    && Character.isUpperCase(words.token(i - 1).text().codePointAt(0));
            Optional<Integer> that = author ? that(words, i + 2) : Optional.empty();
            if (that.isPresent() && that.get() + 1 < words.size()) {
                String name = words.token(i - 1).text() + " et al.";
                Concept study = new Concept(
                        "study/" + Slug.of(document.key() + " " + name), "study by " + name, EntityType.STUDY);
                into.put(words.span(that.get() + 1, nextAuthor(words, that.get() + 1)), study);
            }
        }
    }

    /// Where "that" follows a verb of finding or saying that follows an author.
    private Optional<Integer> that(PassageWords words, int from) {
        int verb = from;
        while (verb < from + LONGEST_CITATION
                && (words.lower(verb).matches("[.,()\\[\\]]|\\d+[a-z]?") || words.is(verb, "RB"))) {
            verb++;
        }
        boolean says = verbs.contains(words.lemma(verb)) || speaking.contains(words.lemma(verb));
        return says
                        && words.is(verb, "VBD", "VBZ", "VBP")
                        && words.lower(verb + 1).equals("that")
                ? Optional.of(verb + 1)
                : Optional.empty();
    }

    private static int nextAuthor(PassageWords words, int from) {
        for (int i = from; i + 1 < words.size(); i++) {
            if (words.lower(i).equals("et") && words.lower(i + 1).startsWith("al")) {
                return Math.max(from + 1, i - 1);
            }
        }
        return words.size();
    }

    private void behindVerb(PassageWords words, Evidence fact, Map<Span, Concept> into) {
        for (int i = 0; i < words.size() - 2; i++) {
            boolean behind = words.token(i).span().start() >= fact.span().end();
            boolean finds = verbs.contains(words.lemma(i)) && words.is(i, "VBD", "VBZ", "VBP");
            boolean begun = fact.subject().span().start()
                    <= words.token(4 < words.size() ? 4 : 0).span().end();
            if (behind && finds && begun) {
                into.put(words.span(i + 1, words.size()), fact.subjectConcept());
                return;
            }
        }
    }
}

package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Mention;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.text.Span;

/// What one sentence says of a study and of the people in it.
final class StudySentence {

    /// A fact about the study at hand.
    ///
    /// @param study the words that speak of it
    record Fact(String relation, Span study, Argument object) {}

    private static final Set<String> AT = Set.of("at", "from", "of", "with");
    private static final int NEAR = 12;

    private final Document document;
    private final PassageWords words;
    private final StudyWords lexicon;

    StudySentence(Document document, PassageWords words, StudyWords lexicon) {
        this.document = document;
        this.words = words;
        this.lexicon = lexicon;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (isDenied()) {
            return facts;
        }
        publishing().ifPresent(verb -> {
            published(verb, facts);
            dated(verb, facts);
        });
        describedIn().ifPresent(facts::add);
        for (Mention mention : words.passage().mentions()) {
            if (mention.concept().type().equals(EntityType.ORGANIZATION)) {
                conductedBy(mention).ifPresent(facts::add);
            } else if (mention.concept().type().equals(EntityType.PERSON)) {
                ledBy(mention).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /// "was not published", "will be run by": what is denied or still to come is no fact of a study.
    private boolean isDenied() {
        for (int i = 0; i < words.size(); i++) {
            boolean about = lexicon.publishing().contains(words.lemma(i))
                    || lexicon.done().contains(words.lower(i));
            for (int k = Math.max(0, i - 3); about && k < i; k++) {
                if (lexicon.unreal().contains(words.lower(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The verb of publishing, in a sentence that speaks of a study or of those who did it.
    private Optional<Integer> publishing() {
        boolean study = anyLemma(lexicon.studies(), 0, words.size()) || anyLemma(lexicon.people(), 0, words.size());
        for (int i = 0; study && i < words.size(); i++) {
            boolean out = words.lemma(i).equals("come") && words.lower(i + 1).equals("out");
            if (out
                    || lexicon.publishing().contains(words.lemma(i))
                            && (words.is(i, "V") || words.lower(i).equals("published"))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// "In Science Immunology, X and her colleagues describe how".
    private Optional<Fact> describedIn() {
        boolean opens = words.lower(0).equals("in") || words.lower(1).equals("in") && words.is(0, "VBG");
        int first = words.lower(0).equals("in") ? 1 : 2;
        Optional<Mention> journal = opens
                ? words.beginningAt(words.lower(first).equals("the") ? first + 1 : first)
                        .filter(mention -> mention.concept().type().equals(EntityType.JOURNAL))
                : Optional.empty();
        return journal.filter(
                        mention -> words.lower(words.end(mention)).equals(",") && reportsAfter(words.end(mention) + 1))
                .map(mention -> new Fact("publishedIn", studySpan(words.end(mention)), Argument.of(mention)));
    }

    private void published(int verb, List<Fact> into) {
        for (Mention mention : words.passage().mentions()) {
            int at = words.first(mention);
            boolean behind = at > verb && at - verb <= NEAR && anyLemma(Set.of("in", "by"), Math.max(verb, at - 4), at);
            boolean publisher = words.end(mention) == verb;
            if (mention.concept().type().equals(EntityType.JOURNAL) && (behind || publisher)) {
                into.add(new Fact("publishedIn", studySpan(verb), Argument.of(mention)));
                return;
            }
        }
    }

    private void dated(int verb, List<Fact> into) {
        Span sentence = words.passage().sentence().span();
        String quote = document.quote(sentence);
        for (StudyDates.Found found : StudyDates.in(quote)) {
            Span span = inDocument(sentence, quote, found);
            int at = tokenAt(span);
            if (at > verb && at - verb <= NEAR) {
                into.add(new Fact(
                        "publishedOn",
                        studySpan(verb),
                        new Argument(new Literal(found.date().iso(), Literal.Kind.DATE), span)));
                return;
            }
        }
    }

    private static Span inDocument(Span sentence, String quote, StudyDates.Found found) {
        int from = quote.codePointCount(0, found.from());
        int to = quote.codePointCount(0, found.to());
        return new Span(sentence.start() + from, sentence.start() + to);
    }

    private int tokenAt(Span span) {
        int i = 0;
        while (i < words.size() - 1 && words.token(i).span().end() <= span.start()) {
            i++;
        }
        return i;
    }

    private Optional<Fact> conductedBy(Mention organization) {
        int from = words.first(organization);
        int to = words.end(organization);
        boolean at = AT.contains(words.lower(from - 1))
                || words.lower(from - 1).equals("the") && AT.contains(words.lower(from - 2));
        int people = at ? lastLemma(lexicon.people(), from - 6, from) : -1;
        if (people >= 0 && (isDoneBy(people) || reportsAfter(to) || doesStudyAfter(to))) {
            return Optional.of(new Fact("conductedBy", studySpan(people), Argument.of(organization)));
        }
        boolean ownPeople = lexicon.people().contains(words.lemma(to)) && reportsAfter(to + 1);
        if (ownPeople) {
            return Optional.of(new Fact("conductedBy", words.span(to, to + 1), Argument.of(organization)));
        }
        int before = words.lower(from - 1).equals("the") ? from - 2 : from - 1;
        if (words.lower(before).equals("and")) {
            // "a team from X and Y"
            return words.endingAt(before - 1)
                    .filter(other -> other.concept().type().equals(EntityType.ORGANIZATION))
                    .flatMap(this::conductedBy)
                    .map(fact -> new Fact(fact.relation(), fact.study(), Argument.of(organization)));
        }
        boolean by = words.lower(before).matches("by|from");
        boolean where = words.lower(before).equals("at");
        boolean done = (by || where)
                && (lexicon.done().contains(words.lower(before - 1))
                        || by && words.lemma(before - 1).equals("come"))
                && anyLemma(lexicon.studies(), from - NEAR, from);
        boolean direct = by
                && (lexicon.studies().contains(words.lemma(before - 1))
                        || words.lower(before - 1).equals(",")
                                && lexicon.studies().contains(words.lemma(before - 2)));
        return done || direct
                ? Optional.of(new Fact("conductedBy", studySpan(from), Argument.of(organization)))
                : Optional.empty();
    }

    /// "led by scientists at", "a study by researchers at".
    private boolean isDoneBy(int people) {
        for (int i = Math.max(0, people - 4); i < people; i++) {
            if (words.lower(i).equals("by")) {
                return lexicon.done().contains(words.lower(i - 1)) || anyLemma(lexicon.studies(), i - NEAR, i);
            }
        }
        return false;
    }

    private boolean reportsAfter(int from) {
        for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
            if (lexicon.reporting().contains(words.lemma(i)) && words.is(i, "VBD", "VBP", "VBZ", "VBN")) {
                return true;
            }
            if (words.is(i, "MD", "VBZ", "VBP") || words.lower(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    /// "Researchers at X carried out the study".
    private boolean doesStudyAfter(int from) {
        for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
            if (lexicon.done().contains(words.lower(i)) && words.is(i, "VBD", "VBN", "RP")) {
                return anyLemma(lexicon.studies(), i, i + 5);
            }
        }
        return false;
    }

    private Optional<Fact> ledBy(Mention person) {
        int from = words.first(person);
        int to = words.end(person);
        int by = from - 1;
        while (lexicon.titles().contains(words.lower(by)) || lexicon.people().contains(words.lemma(by))) {
            by--;
        }
        boolean led = words.lower(by).equals("by")
                && lexicon.led().contains(words.lower(by - 1))
                && (anyLemma(lexicon.studies(), 0, by) || by == 1 && anyLemma(lexicon.studies(), to, to + NEAR));
        boolean senior = words.lower(from - 1).matches("author|investigator")
                && lexicon.ranks().contains(words.lower(from - 2));
        boolean leading = leadsAfter(to);
        boolean leads = words.lower(to).equals("led") && anyLemma(lexicon.studies(), to, to + 4);
        return led || senior || leading || leads || isAuthorAfter(to)
                ? Optional.of(new Fact("ledBy", studySpan(from), Argument.of(person)))
                : Optional.empty();
    }

    /// ", senior author of the study", "is the lead author of the paper".
    private boolean isAuthorAfter(int from) {
        for (int i = from; i < Math.min(words.size(), from + 6); i++) {
            if (words.lower(i).equals("author") && lexicon.ranks().contains(words.lower(i - 1))) {
                return anyLemma(lexicon.studies(), i, i + 5) || anyLemma(lexicon.studies(), i - 4, i);
            }
        }
        return false;
    }

    /// ", the Cornell researcher leading this work", ", who led the study".
    private boolean leadsAfter(int from) {
        for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
            boolean leads = lexicon.leading().contains(words.lower(i)) && anyLemma(lexicon.studies(), i, i + 4);
            if (leads && (words.lower(i - 1).equals("who") || lexicon.people().contains(words.lemma(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /// The words that speak of the study: the last study noun before, else the first in the sentence, else the word
    /// itself.
    private Span studySpan(int before) {
        int noun = lastLemma(lexicon.studies(), 0, before);
        int after = noun >= 0 ? noun : firstLemma(lexicon.studies());
        int token = after >= 0 ? after : Math.min(before, words.size() - 1);
        return words.span(token, token + 1);
    }

    private boolean anyLemma(Set<String> lemmas, int from, int to) {
        return lastLemma(lemmas, from, to) >= 0;
    }

    private int lastLemma(Set<String> lemmas, int from, int to) {
        for (int i = Math.min(to, words.size()) - 1; i >= Math.max(0, from); i--) {
            if (lemmas.contains(words.lemma(i)) || lemmas.contains(words.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private int firstLemma(Set<String> lemmas) {
        for (int i = 0; i < words.size(); i++) {
            if (lemmas.contains(words.lemma(i))) {
                return i;
            }
        }
        return -1;
    }
}

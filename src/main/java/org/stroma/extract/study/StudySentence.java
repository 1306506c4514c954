package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                            && (words.is(i, "V") || words.lower(i).equals("published"))
                    || lexicon.reporting().contains(words.lemma(i)) && isJournal(i + 1)) {
                return Optional.of(i);
            }
        }
        return publishedBehindName();
    }

    /// "In STEP 1, published in The Lancet": whatever is published in a journal is a study.
    private Optional<Integer> publishedBehindName() {
        for (int i = 2; i < words.size(); i++) {
            if (words.lower(i).equals("published") && words.lower(i - 1).equals(",") && isJournal(i + 1)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// "in the BMJ".
    private boolean isJournal(int in) {
        return words.lower(in).equals("in")
                && Stream.of(in + 1, words.lower(in + 1).equals("the") ? in + 2 : in + 1)
                        .flatMap(from -> words.beginningAt(from).stream())
                        .anyMatch(mention -> mention.concept().type().equals(EntityType.JOURNAL));
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
        boolean team = words.lower(by).equals("by")
                && lexicon.led().contains(words.lower(by - 1))
                && lexicon.people().contains(words.lemma(by - 2))
                && reportsAfter(to);
        boolean leading = leadsAfter(to);
        boolean leads = leads(to) || leads(behindPlace(to));
        boolean first = words.lower(to).equals("and")
                && lexicon.colleagues().contains(words.lower(to + 1))
                && reportsAfter(to + 2);
        return led || team || senior || leading || leads || first || isAuthorAfter(to) || isItsAuthor(behindPlace(to))
                ? Optional.of(new Fact("ledBy", studySpan(from), Argument.of(person)))
                : Optional.empty();
    }

    /// "led the study".
    private boolean leads(int at) {
        int noun = at + 1;
        while (noun < at + 6
                && !lexicon.studies().contains(words.lemma(noun))
                && !words.is(noun, "IN", "V", "CC", ",")) {
            noun++;
        }
        return words.lower(at).equals("led") && lexicon.studies().contains(words.lemma(noun));
    }

    /// The token behind "of Gustave Roussy, a cancer center near Paris," where that follows a person.
    private int behindPlace(int person) {
        int at = person + (words.lower(person + 1).equals("the") ? 2 : 1);
        Optional<Mention> place = AT.contains(words.lower(person)) ? words.beginningAt(at) : Optional.empty();
        if (place.filter(one -> one.concept().type().equals(EntityType.ORGANIZATION))
                .isEmpty()) {
            return person;
        }
        int end = words.end(place.get());
        if (words.lower(end).equals("in") && words.is(end + 1, "NNP")) {
            end += 2;
        }
        if (words.lower(end).equals("(")) {
            end = behind(")", end);
        }
        if (words.lower(end).equals(",") && !words.lower(end + 1).equals("the") && !words.is(end + 1, "V", "CC")) {
            end = behind(",", end + 1);
        }
        return end;
    }

    private int behind(String mark, int from) {
        int at = from;
        while (at < words.size() && !words.lower(at).equals(mark)) {
            at++;
        }
        return at + 1;
    }

    /// "is its senior author", ", the senior author, ": of the study that the document speaks of.
    private boolean isItsAuthor(int at) {
        return words.lower(at).matches("is|was|,")
                && words.lower(at + 1).matches("its|the")
                && lexicon.ranks().contains(words.lower(at + 2))
                && words.lower(at + 3).equals("author");
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

package org.stroma.extract.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// How a reading lies in its sentence: the word that calls the relation, what stands between it and the ends, and how
/// they depend on each other.
final class SentenceFeatures {

    private static final Set<String> MARKS = Set.of(";", ":", "(", ")", "[", ",", "/", "-");

    /// Longer stretches of words or tags are seen too rarely to learn from.
    private static final int LONGEST = 5;

    private final Evidence evidence;
    private final Passage passage;
    private final List<Token> tokens;
    private final int trigger;
    private final TokenRange subject;
    private final TokenRange object;
    private final List<String> features = new ArrayList<>();

    private SentenceFeatures(Evidence evidence, Proposal.Place place) {
        this.evidence = evidence;
        this.passage = place.passage();
        this.tokens = passage.sentence().tokens();
        this.trigger = place.trigger();
        this.subject = TokenRange.of(evidence.subject().span(), tokens);
        this.object = TokenRange.of(evidence.object().span(), tokens);
    }

    static List<String> of(Proposal proposal) {
        return proposal.place()
                .map(place -> new SentenceFeatures(proposal.evidence(), place).all())
                .orElse(List.of());
    }

    private List<String> all() {
        addTrigger();
        addEnd("subject", subject, evidence.subject());
        addEnd("object", object, evidence.object());
        addBetween();
        addDistances();
        evidence.cues()
                .forEach(cue ->
                        features.add("cue=" + cue.says().name().toLowerCase(Locale.ROOT) + " " + words(cue.span())));
        return features;
    }

    private void addTrigger() {
        String lemma = lemma(trigger);
        String relation = evidence.relation().name();
        features.add("trigger=" + lemma);
        features.add("trigger+relation=" + lemma + " " + relation);
        features.add("trigger+tag=" + lemma + " " + tokens.get(trigger).tag());
        features.add("before=" + lemma(trigger - 1));
        features.add("order=" + order());
    }

    /// Which comes first: `subject trigger object` is `STO`.
    private String order() {
        return subject.from() <= trigger && trigger < object.from()
                ? "STO"
                : object.from() <= trigger && trigger < subject.from()
                        ? "OTS"
                        : trigger < subject.from() && trigger < object.from()
                                ? subject.from() < object.from() ? "TSO" : "TOS"
                                : subject.from() < object.from() ? "SOT" : "OST";
    }

    private void addEnd(String end, TokenRange stretch, Argument argument) {
        features.add(end + "-tokens=" + Buckets.of(stretch.to() - stretch.from(), 1, 2, 3, 4, 6));
        features.add(end + "-behind=" + lemma(stretch.to()));
        features.add(end + "-far=" + Buckets.of(stretch.distance(trigger), 1, 2, 3, 5, 8, 12, 18));
        String path = DependencyPath.between(passage.sentence().parse(), trigger, stretch);
        features.add(end + "-path=" + path);
        features.add(end + "-path+rule=" + path + " " + evidence.rule());
        long rivals = passage.mentions().stream()
                .filter(other -> isRival(other, stretch, argument))
                .count();
        features.add(end + "-parted-by=" + Buckets.of((int) rivals, 1, 2, 3));
    }

    /// A thing of the same class that stands nearer to the trigger.
    private boolean isRival(Mention other, TokenRange stretch, Argument argument) {
        TokenRange place = TokenRange.of(other.span(), tokens);
        return ProposalFeatures.type(other.concept()).equals(ProposalFeatures.type(argument.value()))
                && !other.span().overlaps(argument.span())
                && (stretch.to() <= place.from() && place.to() <= trigger
                        || trigger < place.from() && place.to() <= stretch.from());
    }

    private void addBetween() {
        TokenRange between = subject.between(object);
        int length = between.to() - between.from();
        features.add("between=" + Buckets.of(length, 1, 2, 3, 5, 8, 12, 20));
        for (String mark : MARKS) {
            int times = between.count(i -> tokens.get(i).text().equals(mark));
            if (times > 0) {
                features.add("mark=" + mark + " " + Buckets.of(times, 1, 2, 4));
            }
        }
        if (length <= LONGEST) {
            features.add("words-between=" + between.join(this::placed));
            features.add("tags-between="
                    + between.join(i -> i == trigger ? "T" : tokens.get(i).tag()));
        }
    }

    private String placed(int i) {
        return i == trigger ? "T" : lemma(i);
    }

    private void addDistances() {
        features.add("sentence-length=" + Buckets.of(tokens.size(), 8, 15, 22, 30, 40, 60));
        features.add("mentions=" + Buckets.of(passage.mentions().size(), 3, 5, 8, 12));
        features.add("parsed=" + !passage.sentence().parse().isEmpty());
    }

    private String words(Span span) {
        TokenRange stretch = TokenRange.of(span, tokens);
        return stretch.join(this::lemma);
    }

    private String lemma(int i) {
        return i < 0 || i >= tokens.size() ? "#" : tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }
}

package org.stroma.extract.ellipsis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.candidate.Possessors;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.extract.passage.Topic;
import org.stroma.extract.passage.Triggers;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.ontology.Lexicon;

/// Finds what each sentence of a document is about if it does not say so itself: the head of its line, the heading
/// above, the drug of a label, or the only drug in the preceding sentence.
public final class Topics {

    private static final int LABEL_HEADINGS = 2;

    private final Triggers triggers;
    private final Phrasebook labelHeadings;
    private final Set<String> frequencies;

    public Topics(Triggers triggers, Lexicon lexicon) {
        this.triggers = triggers;
        this.labelHeadings = new Phrasebook(lexicon.of("labelHeading"));
        this.frequencies = Set.copyOf(lexicon.of("frequencyWord"));
    }

    /// The topic of each passage, in their order.
    public List<Topic> of(Document document, List<Passage> passages) {
        Optional<Mention> ofLabel = isLabel(document, passages) ? titleDrug(document, passages) : Optional.empty();
        Walk walk = new Walk(ofLabel, ofLabel.or(() -> foremost(passages)));
        List<Topic> topics = new ArrayList<>();
        for (Passage passage : passages) {
            topics.add(walk.next(document.section(passage.sentence().span()), passage));
        }
        return topics;
    }

    private boolean isLabel(Document document, List<Passage> passages) {
        return passages.stream()
                        .filter(passage ->
                                isHead(document.section(passage.sentence().span()), new PassageWords(passage)))
                        .filter(passage ->
                                !labelHeadings.in(new PassageWords(passage)).isEmpty())
                        .count()
                >= LABEL_HEADINGS;
    }

    /// A heading, a question, or a line that looks like a heading and that the layout takes for a paragraph.
    private static boolean isHead(Optional<Section> section, PassageWords words) {
        return is(section, Kind.HEADING, Kind.TITLE)
                || LineHeads.isQuestion(words)
                || is(section, Kind.PARAGRAPH)
                        && section.get()
                                .span()
                                .equals(words.passage().sentence().span())
                        && LineHeads.isLikeHeading(words);
    }

    private static boolean is(Optional<Section> section, Kind... kinds) {
        return section.filter(one -> Set.of(kinds).contains(one.kind())).isPresent();
    }

    private static Optional<Mention> titleDrug(Document document, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> is(document.section(passage.sentence().span()), Kind.TITLE))
                .findFirst()
                .flatMap(Topics::onlyGiven);
    }

    /// The one drug or therapy that a sentence names, by whatever names.
    private static Optional<Mention> onlyGiven(Passage passage) {
        List<Mention> given =
                passage.outermost().stream().filter(Possessors::isGiven).toList();
        return given.stream().map(Mention::concept).distinct().count() == 1
                ? Optional.of(given.getFirst())
                : Optional.empty();
    }

    /// The drug that a document names half as often again as any other.
    private static Optional<Mention> foremost(List<Passage> passages) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Mention> first = new HashMap<>();
        for (Passage passage : passages) {
            for (Mention mention : passage.outermost()) {
                if (Possessors.isGiven(mention)) {
                    counts.merge(mention.concept().iri(), 1, Integer::sum);
                    first.putIfAbsent(mention.concept().iri(), mention);
                }
            }
        }
        List<Map.Entry<String, Integer>> order = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean clear = !order.isEmpty()
                && (order.size() == 1
                        || 2 * order.get(0).getValue() >= 3 * order.get(1).getValue());
        return clear ? Optional.of(requireNonNull(first.get(order.getFirst().getKey()))) : Optional.empty();
    }

    /// One walk through the passages; knows the heading above and the head of the line.
    private final class Walk {
        private final Optional<Mention> ofLabel;
        private final Optional<Mention> foremost;
        private Optional<Section> current = Optional.empty();
        private Optional<Mention> heading = Optional.empty();
        private Optional<Saying> asked = Optional.empty();
        private Optional<Mention> line = Optional.empty();
        /// Whether the line is one of a list or sets its head off with a dash or colon.
        private boolean marked;
        private Optional<Mention> recent = Optional.empty();

        Walk(Optional<Mention> ofLabel, Optional<Mention> foremost) {
            this.ofLabel = ofLabel;
            this.foremost = foremost;
        }

        Topic next(Optional<Section> section, Passage passage) {
            boolean opens = !section.equals(current);
            PassageWords words = new PassageWords(passage);
            if (opens) {
                current = section;
                recent = Optional.empty();
            }
            boolean head = isHead(section, words);
            if (head && LineHeads.saysSomething(words, frequencies)) {
                heading = LineHeads.name(words);
                asked = asked(words);
            }
            if (opens) {
                line = LineHeads.lineHead(words);
                marked = LineHeads.behindMark(words) > 0 || is(section, Kind.ITEM);
            }
            Topic topic = topic(section, head);
            recent = onlyGiven(passage)
                    .or(() -> recent.filter(mention -> passage.mentions().isEmpty()));
            return topic;
        }

        private Topic topic(Optional<Section> section, boolean head) {
            Optional<Mention> above = head ? Optional.empty() : heading;
            Optional<Mention> drug = line.filter(Possessors::isGiven);
            Optional<Mention> about = drug.filter(mention -> marked)
                    .or(() -> ofLabel)
                    .or(() -> recent)
                    .or(() -> drug)
                    .or(() -> above)
                    .or(() -> asked.isPresent() && !head ? foremost : Optional.empty());
            boolean item = is(section, Kind.ITEM);
            Optional<Mention> said =
                    line.or(() -> item ? above : Optional.empty()).or(() -> head ? Optional.empty() : ofLabel);
            return new Topic(about, said, head ? Optional.empty() : asked);
        }

        private Optional<Saying> asked(PassageWords words) {
            boolean asks = !LineHeads.isQuestion(words) || LineHeads.asksWhat(words);
            for (int i = 0; asks && i < words.size(); i++) {
                List<Saying> sayings = triggers.relationalNoun(words, i);
                if (!sayings.isEmpty()) {
                    return Optional.of(sayings.getFirst());
                }
            }
            return Optional.empty();
        }
    }
}

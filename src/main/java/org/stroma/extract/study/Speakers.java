package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.study.Attributions.Attribution;
import org.stroma.extract.study.Quotations.Quotation;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

/// Finds whose statement a document passes on: that of a person or organization that it quotes or reports, or of a
/// study it cites. A quotation without a speaker has that of the preceding quotation in the paragraph.
public final class Speakers {

    /// Shorter ones only emphasise a word and are not statements. In code points.
    private static final int SHORTEST = 20;

    /// A stretch of words with its speaker.
    private record Speech(Span span, Concept speaker) {}

    private final Attributions attributions;
    private final CitedStudies citedStudies;

    public Speakers(Lexicon lexicon) {
        this.attributions = new Attributions(lexicon);
        this.citedStudies = new CitedStudies(lexicon);
    }

    /// The same evidence, each with its speaker and with its part put right.
    public List<Evidence> attribute(Document document, List<Passage> passages, List<Evidence> evidence) {
        List<Quotation> quotations = Quotations.of(document);
        List<Speech> speeches = new Walk(quotations, passages).speeches();
        citedStudies.of(document, passages, evidence).forEach((span, study) -> speeches.add(new Speech(span, study)));
        speeches.sort(Comparator.comparingInt(speech -> speech.span().length()));
        return evidence.stream()
                .map(one -> one.in(part(one, quotations)))
                .map(one -> speaker(one, speeches).map(one::saidBy).orElse(one))
                .toList();
    }

    private static Part part(Evidence evidence, List<Quotation> quotations) {
        boolean quoted = quotations.stream()
                .anyMatch(quotation -> quotation.span().length() >= SHORTEST && quotation.holds(evidence.span()));
        return switch (evidence.part()) {
            case BODY, QUOTATION -> quoted ? Part.QUOTATION : Part.BODY;
            case HEADLINE, CAPTION, LIST -> evidence.part();
        };
    }

    private static Optional<Concept> speaker(Evidence evidence, List<Speech> speeches) {
        boolean ofSource = evidence.subjectConcept().type().equals(EntityType.STUDY)
                || evidence.subjectConcept().type().equals(EntityType.PERSON);
        return speeches.stream()
                .filter(speech -> !ofSource && speech.span().contains(evidence.span()))
                .map(Speech::speaker)
                .findFirst();
    }

    /// One walk through the passages of a document; knows who spoke last.
    private final class Walk {
        private final List<Quotation> quotations;
        private final List<Passage> passages;
        private final Persons persons;
        private final List<Speech> speeches = new ArrayList<>();
        private Optional<Concept> last = Optional.empty();

        Walk(List<Quotation> quotations, List<Passage> passages) {
            this.quotations = quotations;
            this.passages = passages;
            this.persons = Persons.of(passages);
        }

        List<Speech> speeches() {
            List<Optional<Concept>> speakers = new ArrayList<>();
            quotations.forEach(quotation -> speakers.add(Optional.empty()));
            for (Passage passage : passages) {
                Optional<Concept> announced = last;
                List<Attribution> found = attributions.of(new PassageWords(passage), persons);
                found.forEach(one -> {
                    last = one.speaker().or(() -> last);
                    last.ifPresent(who -> one.said().ifPresent(said -> speeches.add(new Speech(said, who))));
                });
                Optional<Concept> speaker = found.isEmpty() ? Optional.empty() : last;
                speaker.ifPresent(who -> assign(passage.sentence().span(), who, speakers));
                last = last.isPresent() ? last : announced;
                forgetOthers(passage, found.isEmpty());
            }
            handOn(speakers);
            return speeches;
        }

        private void assign(Span sentence, Concept speaker, List<Optional<Concept>> speakers) {
            for (int q = 0; q < quotations.size(); q++) {
                if (quotations.get(q).span().overlaps(sentence)
                        && speakers.get(q).isEmpty()) {
                    speakers.set(q, Optional.of(speaker));
                }
            }
        }

        /// A person named without a quotation may be "he" in the next sentence.
        private void forgetOthers(Passage passage, boolean silent) {
            boolean another = passage.mentions().stream()
                    .anyMatch(mention -> mention.concept().type().equals(EntityType.PERSON)
                            && last.filter(mention.concept()::equals).isEmpty());
            if (silent && another) {
                last = Optional.empty();
            }
        }

        /// A quotation of a sentence or more without a named speaker continues the one before it.
        private void handOn(List<Optional<Concept>> speakers) {
            for (int q = 0; q < quotations.size(); q++) {
                Quotation quotation = quotations.get(q);
                boolean near =
                        q > 0 && (quotation.goesOn() || quotations.get(q - 1).section() == quotation.section());
                if (near && speakers.get(q).isEmpty()) {
                    speakers.set(q, speakers.get(q - 1));
                }
            }
            for (int q = quotations.size() - 2; q >= 0; q--) {
                if (quotations.get(q + 1).goesOn() && speakers.get(q).isEmpty()) {
                    speakers.set(q, speakers.get(q + 1));
                }
            }
            for (int q = 0; q < quotations.size(); q++) {
                Span span = quotations.get(q).span();
                speakers.get(q).ifPresent(who -> speeches.add(new Speech(span, who)));
            }
        }
    }
}

package org.stroma.extract.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.extract.measurement.NumberReading.Place;
import org.stroma.extract.measurement.NumberReading.Reading;
import org.stroma.extract.passage.PassageTree;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.extract.study.StudyWords;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Amount;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// Reads the numbers of a document: the value, the unit, and what it is a measure of. The quantities and their
/// words are in `ontology/quantities.ttl`.
public final class Measuring {

    private static final double SURE = 0.9;
    private static final Pattern GLUED = Pattern.compile("[.!?] ?(?:\\[\\d+(?:[,–-] ?\\d+)*] ?)+");

    private final Numerals numerals;
    private final NumberReading reading;
    private final NumberSubjects subjects;
    private final Bounds bounds;
    private final Phrasebook doubts;
    private final Set<String> denying;
    private final Set<String> distributing;

    public Measuring(Ontology ontology) {
        this.numerals = new Numerals(ontology.quantities());
        this.reading = new NumberReading(ontology.quantities(), new StudyWords(ontology.lexicon()));
        this.subjects = new NumberSubjects(ontology.quantities());
        this.bounds = new Bounds(ontology.quantities());
        this.denying = Set.copyOf(ontology.quantities().of("denying"));
        this.distributing = Set.copyOf(ontology.quantities().of("distributing"));
        this.doubts = new Phrasebook(ontology.quantities().of("doubting"));
    }

    /// @param evidence what the document says of its studies, among others
    public List<Measurement> of(Document document, List<Passage> passages, List<Evidence> evidence) {
        List<Measurement> measurements = new ArrayList<>();
        for (Passage passage : passages) {
            measurements.addAll(in(document, passage, evidence));
        }
        return List.copyOf(measurements);
    }

    private List<Measurement> in(Document document, Passage passage, List<Evidence> evidence) {
        Span sentence = passage.sentence().span();
        String quote = document.quote(sentence);
        List<Numeral> written = numerals.in(quote);
        List<Measurement> found = new ArrayList<>();
        PassageWords words = new PassageWords(passage);
        int floor = 0;
        for (Numeral numeral : written) {
            Span at = Text.of(quote).ofChars(numeral.from(), numeral.end());
            Span span = new Span(sentence.start() + at.start(), sentence.start() + at.end());
            Place place =
                    new Place(quote, words, numeral, tokenAt(words, span.start()), tokenAt(words, span.end()), floor);
            Optional<Reading> read = reading.read(place).filter(each -> !isOfMany(statement(place), document));
            read.map(each -> measurement(document, place, span, each, evidence)).ifPresent(found::add);
            floor = read.map(Reading::unitEnd).orElse(floor);
        }
        return found;
    }

    /// "57.6%, 43.7% and 19.0%, respectively": whose each is stands too far away.
    private boolean isOfMany(Span statement, Document document) {
        String quote = document.quote(statement);
        return distributing.stream().anyMatch(quote::contains);
    }

    /// The sentence around the number: a citation behind a full stop may have glued two into one.
    private static Span statement(Place place) {
        Matcher glued = GLUED.matcher(place.sentence());
        int from = 0;
        int to = place.sentence().length();
        while (glued.find()) {
            if (glued.end() <= place.numeral().from()) {
                from = glued.end();
            } else if (glued.start() + 1 >= place.numeral().end()) {
                to = Math.min(to, glued.start() + 1);
            }
        }
        Span at = Text.of(place.sentence()).ofChars(from, to);
        int start = place.words().passage().sentence().span().start();
        return new Span(start + at.start(), start + at.end());
    }

    /// The first token that ends behind a place.
    private static int tokenAt(PassageWords words, int place) {
        int i = 0;
        while (i < words.size() && words.token(i).span().end() <= place) {
            i++;
        }
        return i;
    }

    private Measurement measurement(
            Document document, Place place, Span number, Reading read, List<Evidence> evidence) {
        PassageWords words = place.words();
        Span statement = statement(place);
        Span counts = NumberReading.span(words, read.countsFrom(), read.countsTo());
        NumberSubjects.Subject subject = subjects.of(words, read, statement, evidence);
        return new Measurement(
                document.key(),
                read.quantity().name(),
                amount(place, read),
                counts,
                subject.about(),
                subject.at(),
                number.to(NumberReading.span(words, place.first(), read.numberEnd(place.behind()))),
                subject.at().map(at -> statement.to(at)).orElse(statement).to(counts),
                words.passage().sentence().part(),
                isDenied(words, place) ? Polarity.NEGATED : Polarity.AFFIRMED,
                isHedged(words, place) ? Certainty.HEDGED : Certainty.ASSERTED,
                read.rule(),
                SURE);
    }

    private Amount amount(Place place, Reading read) {
        Numeral numeral = place.numeral();
        return new Amount(
                numeral.value(),
                numeral.to(),
                numeral.outOf(),
                numeral.interval(),
                read.unit().code(),
                bound(place));
    }

    /// A fraction in words is seldom exact.
    private Bound bound(Place place) {
        Bound said = bounds.before(place.words(), place.first());
        return said == Bound.EXACT && place.numeral().fraction() ? Bound.ABOUT : said;
    }

    /// "not 40%", but not "no fewer than 40".
    private boolean isDenied(PassageWords words, Place place) {
        boolean exact = bounds.before(words, place.first()) == Bound.EXACT;
        return exact && denying.contains(words.lower(place.first() - 1));
    }

    /// "will rise by 63%", but not "to see whether it may help, we treated 76 patients": the doubt is of what the
    /// number belongs to.
    private boolean isHedged(PassageWords words, Place place) {
        return words.lower(words.size() - 1).equals("?")
                || doubts.in(words).stream()
                        .filter(hit -> hit.to() <= place.first() && hit.from() >= place.floor())
                        .anyMatch(hit -> bearsOn(words.tree(), hit.from(), place.first()));
    }

    private static boolean bearsOn(PassageTree tree, int doubt, int number) {
        return tree.isBelow(number, doubt)
                || tree.head(doubt)
                        .filter(head -> head == number || tree.isBelow(number, head))
                        .isPresent();
    }
}

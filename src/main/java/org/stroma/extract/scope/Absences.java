package org.stroma.extract.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.extract.passage.DocumentReading;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;

/// Reads statements that a drug and a disease have not met in a trial: "No clinical trial has begun". What the
/// sentence does not name is the topic of the whole document; if that is more than one thing, or another one was
/// named last, nothing is read.
public final class Absences implements DocumentReading {

    private static final double CONFIDENCE = 0.7;
    private static final int OFTEN = 4;
    private static final String DRUG = "Drug";

    /// Subject or object of the denial.
    private enum Side {
        DRUG,
        DISEASE
    }

    private final Relation tested;
    private final Lexicon lexicon;
    private final Phrasebook hedges;
    private final Set<String> generic;

    public Absences(Ontology ontology) {
        this.tested = ontology.relation("testedIn");
        this.lexicon = ontology.lexicon();
        this.hedges = new Phrasebook(lexicon.of("absenceHedge"));
        this.generic = Set.copyOf(lexicon.of("genericNoun"));
    }

    @Override
    public List<Evidence> read(Document document, List<Passage> passages) {
        List<Evidence> found = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            PassageWords words = new PassageWords(passages.get(p));
            Optional<Absence.Found> denial = denial(words);
            if (denial.isPresent()) {
                Optional<Concept> drug = meant(Side.DRUG, denial.get(), passages, p);
                Optional<Concept> disease = meant(Side.DISEASE, denial.get(), passages, p);
                drug.flatMap(subject -> disease.map(object -> evidence(document, words, denial.get(), subject, object)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// The first denial at the begin of a clause, in a sentence that states.
    private Optional<Absence.Found> denial(PassageWords words) {
        return hedges.in(words).isEmpty() && !words.lower(words.size() - 1).equals("?")
                ? IntStream.range(0, words.size())
                        .filter(i -> i == 0 || lexicon.of("absenceOpening").contains(words.lower(i - 1)))
                        .mapToObj(i -> Absence.at(words, lexicon, this::isSingle, i))
                        .flatMap(Optional::stream)
                        .filter(found -> !isNamedWhole(found))
                        .findFirst()
                : Optional.empty();
    }

    /// What names drug and disease is read as any other sentence.
    private boolean isNamedWhole(Absence.Found found) {
        return Stream.of(Side.values())
                .allMatch(side -> found.named().stream().anyMatch(mention -> isOf(side, mention.concept())));
    }

    /// What the denial names; else what the document is about, if nothing else was named since, nor in the sentence.
    private Optional<Concept> meant(Side side, Absence.Found denial, List<Passage> passages, int p) {
        List<Concept> named = named(side, denial.named().stream()).toList();
        if (!named.isEmpty()) {
            return named.stream().distinct().count() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        return foremost(passages, side)
                .filter(concept ->
                        named(side, passages.get(p).outermost().stream()).allMatch(concept::equals))
                .filter(concept -> lastNamed(passages.subList(0, p), side).contains(concept));
    }

    private List<Concept> lastNamed(List<Passage> before, Side side) {
        return before.reversed().stream()
                .map(passage -> named(side, passage.outermost().stream()).toList())
                .filter(concepts -> !concepts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The one that is named often, and half as often again as any other.
    private Optional<Concept> foremost(List<Passage> passages, Side side) {
        Map<Concept, Integer> counts = new HashMap<>();
        passages.stream()
                .flatMap(passage -> named(side, passage.outermost().stream()))
                .forEach(concept -> counts.merge(concept, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= OFTEN)
                .filter(each -> counts.entrySet().stream()
                        .allMatch(other ->
                                other.getKey().equals(each.getKey()) || 2 * each.getValue() >= 3 * other.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Stream<Concept> named(Side side, Stream<Mention> mentions) {
        return mentions.map(Mention::concept).filter(concept -> isOf(side, concept));
    }

    private boolean isSingle(Concept concept) {
        return Stream.of(Side.values()).anyMatch(side -> isOf(side, concept));
    }

    /// A single thing, not "tumor" or "cancer".
    private boolean isOf(Side side, Concept concept) {
        boolean fits = switch (side) {
            case DRUG -> concept.type().name().equals(DRUG);
            case DISEASE -> tested.takesObject(concept.type());
        };
        return fits
                && concept.members().isEmpty()
                && !generic.contains(concept.type().name() + " " + concept.label());
    }

    private Evidence evidence(
            Document document, PassageWords words, Absence.Found denial, Concept drug, Concept disease) {
        Span all = words.span(denial.words().from(), denial.words().to());
        return new Evidence(
                document.key(),
                argument(words, denial, drug),
                tested,
                argument(words, denial, disease),
                Polarity.NEGATED,
                Certainty.ASSERTED,
                List.of(new Cue(all, Cue.Says.NEGATES)),
                all,
                words.passage().sentence().part(),
                Optional.empty(),
                Optional.empty(),
                "absent-trial",
                CONFIDENCE,
                ReaderId.BUILT_IN);
    }

    /// Its own words, else those of what was not done.
    private static Argument argument(PassageWords words, Absence.Found denial, Concept concept) {
        return denial.named().stream()
                .filter(mention -> mention.concept().equals(concept))
                .findFirst()
                .map(Argument::of)
                .orElseGet(() -> new Argument(concept, words.span(denial.head(), denial.head() + 1)));
    }
}

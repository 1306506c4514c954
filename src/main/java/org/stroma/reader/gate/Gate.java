package org.stroma.reader.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Refusal;
import org.stroma.model.evidence.Refusal.Reason;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;
import org.stroma.reader.statement.ReaderReport;
import org.stroma.reader.statement.Statement;

/// Holds the claims of readers from outside to the words of the document: the quote must be in it, and contain the
/// words for both ends; the names must be the document's; relation and classes must be the ontology's. An accepted
/// claim is evidence like any other, with the reliability of its reader; others are refused with a reason. The gate
/// is the same for all readers, and does not know which one made a claim.
public final class Gate {

    private static final String DATED = "publishedOn";
    private static final String ALIAS = "alsoKnownAs";
    private static final int SHOWN = 160;

    private final Ontology ontology;
    private final CueReading cues;
    private final Reliabilities reliabilities;
    private final Set<String> types = new HashSet<>();

    public Gate(Ontology ontology, Reliabilities reliabilities) {
        this.ontology = ontology;
        this.cues = new CueReading(ontology.lexicon());
        this.reliabilities = reliabilities;
        ontology.types().forEach(type -> types.add(type.local()));
    }

    /// Evidence of what holds, refusals of what does not.
    public Findings hold(ReaderReport told, DocumentContext view) {
        Held held = new Held(told.reader(), view);
        told.statements().forEach(held::hold);
        told.broken().forEach(line -> held.refuse("", line, Optional.empty(), Reason.FORM, "no claim by its form"));
        return new Findings(view.document(), view.passages(), held.evidence, List.of())
                .withRefusals(held.refusals)
                .readBy(new TreeSet<>(List.of(told.reader())));
    }

    /// A claim that fails.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Reason reason;

        private Refused(Reason reason, String detail) {
            super(detail, null, false, false);
            this.reason = reason;
        }
    }

    /// The claims of one reader on one document.
    private final class Held {

        private final ReaderId reader;
        private final DocumentContext view;
        private final Document document;
        private final FoldedText text;
        private final Arguments arguments;
        private final InjectedInstructions orders;
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        private Held(ReaderId reader, DocumentContext view) {
            this.reader = reader;
            this.view = view;
            this.document = view.document();
            this.text = FoldedText.of(document.text());
            this.arguments = new Arguments(view, text);
            this.orders = new InjectedInstructions(ontology.lexicon(), document);
        }

        private void hold(Statement statement) {
            Optional<Span> place = Optional.empty();
            try {
                List<Span> places = text.find(statement.quote());
                if (places.isEmpty()) {
                    throw new Refused(Reason.QUOTE, "quote not in the document: " + shortened(statement.quote()));
                }
                place = Optional.of(best(statement, places));
                evidence.add(evidence(statement, place.get()));
            } catch (Refused e) {
                refuse(statement.relation(), statement.claim(), place, e.reason, e.getMessage());
            }
        }

        private void refuse(String relation, String claim, Optional<Span> place, Reason reason, String detail) {
            refusals.add(new Refusal(reader, relation, claim, place, reason, detail));
        }

        /// The first place that holds the words for both ends.
        private Span best(Statement statement, List<Span> places) {
            return places.stream()
                    .filter(each -> arguments.place(statement.subject(), each).isPresent()
                            && arguments.place(statement.object(), each).isPresent())
                    .findFirst()
                    .orElse(places.getFirst());
        }

        private Evidence evidence(Statement statement, Span quote) throws Refused {
            if (orders.touch(quote)) {
                throw new Refused(Reason.QUOTE, "the quote stands in orders to a program that reads the document");
            }
            Relation relation = ontology.find(statement.relation())
                    .orElseThrow(() -> new Refused(Reason.RELATION, "no relation " + statement.relation()));
            checkClasses(statement, relation);
            Span subjectPlace = place(statement.subject(), "subject", quote);
            Span objectPlace = statement.object().isValue() ? quote : place(statement.object(), "object", quote);
            checkNames(statement);
            Concept subject = arguments.concept(statement.subject(), subjectPlace, relation::takesSubject);
            if (!relation.takesSubject(subject.type())) {
                throw new Refused(
                        Reason.CLASSES,
                        relation.name() + " does not take the " + subject.type() + " " + subject.label());
            }
            Argument object = object(statement, relation, objectPlace, quote);
            if (subject.key().equals(object.value().key())) {
                throw new Refused(Reason.SAME, "subject and object are one thing: " + subject.label());
            }
            return rated(new Evidence(
                    document.key(),
                    new Argument(subject, subjectPlace),
                    relation,
                    object,
                    statement.polarity(),
                    statement.certainty(),
                    cues(statement, quote),
                    quote,
                    part(quote),
                    Optional.empty(),
                    Optional.empty(),
                    reader.rule(),
                    1,
                    reader));
        }

        /// With the share of such readings that are right, named after how our own reading looks at it.
        private Evidence rated(Evidence claimed) {
            Agreement agreement = Agreement.of(claimed, view, cues);
            return new Evidence(
                    claimed.document(),
                    claimed.subject(),
                    claimed.relation(),
                    claimed.object(),
                    claimed.polarity(),
                    claimed.certainty(),
                    claimed.cues(),
                    claimed.span(),
                    claimed.part(),
                    claimed.shownIn(),
                    claimed.saidBy(),
                    reader.rule() + "-" + agreement.term(),
                    reliabilities.of(reader, claimed.relation(), agreement),
                    reader);
        }

        private void checkClasses(Statement statement, Relation relation) throws Refused {
            checkClass(statement.subject(), relation, relation.domain());
            boolean dated = relation.name().equals(DATED);
            if (statement.object().isValue() != dated) {
                throw new Refused(
                        Reason.CLASSES, relation.name() + (dated ? " takes a date" : " takes a thing, not a value"));
            }
            if (!dated) {
                checkClass(statement.object(), relation, relation.range());
            }
            if (relation.sameClass()
                    && !new EntityType(statement.subject().type())
                            .equals(new EntityType(statement.object().type()))) {
                throw new Refused(Reason.CLASSES, relation.name() + " takes two things of one class");
            }
        }

        private void checkClass(Statement.End end, Relation relation, Set<EntityType> allowed) throws Refused {
            if (!types.contains(end.type())) {
                throw new Refused(Reason.CLASSES, "no class " + end.type());
            }
            if (!allowed.isEmpty() && !allowed.contains(new EntityType(end.type()))) {
                throw new Refused(
                        Reason.CLASSES, relation.name() + " does not take the " + end.type() + " " + end.name());
            }
        }

        private Span place(Statement.End end, String which, Span quote) throws Refused {
            return arguments
                    .place(end, quote)
                    .orElseThrow(() ->
                            new Refused(Reason.SURFACE, "the quote does not hold the " + which + ", " + end.surface()));
        }

        private void checkNames(Statement statement) throws Refused {
            for (Statement.End end : List.of(statement.subject(), statement.object())) {
                if (!end.isValue() && !arguments.stands(end)) {
                    throw new Refused(Reason.NAME, "the document does not name " + end.name());
                }
            }
        }

        private Argument object(Statement statement, Relation relation, Span place, Span quote) throws Refused {
            Statement.End object = statement.object();
            if (object.isValue()) {
                return new Argument(new Literal(date(object.value(), quote), Literal.Kind.DATE), quote);
            }
            return relation.name().equals(ALIAS)
                    ? new Argument(new Literal(object.name().strip(), Literal.Kind.TEXT), place)
                    : new Argument(arguments.concept(object, place, relation::takesObject), place);
        }

        private String date(String value, Span quote) throws Refused {
            try {
                PublicationDate date = new PublicationDate(value.strip());
                if (DatePlace.holds(date, document.quote(quote), document.text().toString())) {
                    return date.iso();
                }
            } catch (IllegalArgumentException e) {
                throw new Refused(Reason.VALUE, "no date: " + shortened(value));
            }
            throw new Refused(Reason.VALUE, "the quote does not give the date " + value);
        }

        /// The reader's own cue if it is in the quote.
        private List<Cue> cues(Statement statement, Span quote) {
            Cue.Says says = statement.polarity() == Polarity.NEGATED ? Cue.Says.NEGATES : Cue.Says.HEDGES;
            return text.within(quote, statement.cue()).stream()
                    .limit(1)
                    .map(span -> new Cue(span, says))
                    .toList();
        }

        private Part part(Span quote) {
            return document.sections().stream()
                    .filter(section -> section.span().overlaps(quote))
                    .map(Section::part)
                    .findFirst()
                    .orElse(Part.BODY);
        }
    }

    private static String shortened(String words) {
        String line = FoldedText.folded(words);
        int length = line.codePointCount(0, line.length());
        return length <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + " …";
    }
}

package org.stroma.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.DocumentReading;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;

/// Lines such as "Brand name: Mozobil" and "Code name: AMD3100", of a thing that the document has named before.
public final class LabelledLines implements DocumentReading {

    /// In code points.
    private static final int LONGEST_LABEL = 30;

    private final Columns columns;
    private final Relation naming;

    public LabelledLines(Ontology ontology) {
        this.columns = new Columns(ontology);
        this.naming = ontology.relation("alsoKnownAs");
    }

    @Override
    public List<Evidence> read(Document document, List<Passage> passages) {
        List<Evidence> found = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Passage passage : passages) {
            label(document, passage)
                    .ifPresent(label -> passage.outermost().stream()
                            .filter(name -> named.contains(name.concept().iri()))
                            .filter(name -> !document.quote(name.span())
                                    .equalsIgnoreCase(name.concept().label()))
                            .map(name -> alias(document, passage, label, name))
                            .forEach(found::add));
            passage.mentions().forEach(mention -> named.add(mention.concept().iri()));
        }
        return found;
    }

    /// The words before the colon, where they say that a name follows.
    private Optional<Span> label(Document document, Passage passage) {
        Span line = passage.sentence().span();
        String text = document.quote(line);
        int colon = text.indexOf(':');
        return colon > 0
                        && colon <= LONGEST_LABEL
                        && columns.relation(text.substring(0, colon))
                                .filter(naming::equals)
                                .isPresent()
                ? Optional.of(new Span(line.start(), line.start() + text.codePointCount(0, colon)))
                : Optional.empty();
    }

    private Evidence alias(Document document, Passage passage, Span label, Mention name) {
        Argument thing = new Argument(name.concept(), label);
        Argument alias = new Argument(new Literal(document.quote(name.span()), Literal.Kind.TEXT), name.span());
        return Evidence.stated(document, passage.sentence().part(), thing, naming, alias, "label", 0.9);
    }
}

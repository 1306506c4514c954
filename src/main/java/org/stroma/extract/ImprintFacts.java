package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.Argument;
import org.stroma.model.Certainty;
import org.stroma.model.Concept;
import org.stroma.model.Document;
import org.stroma.model.EntityType;
import org.stroma.model.Evidence;
import org.stroma.model.Imprint;
import org.stroma.model.Literal;
import org.stroma.model.Ontology;
import org.stroma.model.Part;
import org.stroma.model.Passage;
import org.stroma.model.Polarity;
import org.stroma.model.Relation;
import org.stroma.model.Span;

/// Journal, date and the authors' places of work that a format's metadata gives: the document is the publication of its
/// study, and its rendered title lines are the words that say so.
final class ImprintFacts implements DocumentReading {

    private final Relation publishedIn;
    private final Relation publishedOn;
    private final Relation affiliatedWith;
    private final Workplaces workplaces;

    ImprintFacts(Ontology ontology) {
        this.publishedIn = ontology.relation("publishedIn");
        this.publishedOn = ontology.relation("publishedOn");
        this.affiliatedWith = ontology.relation("affiliatedWith");
        this.workplaces = new Workplaces(ontology.lexicon());
    }

    @Override
    public List<Evidence> read(Document document, List<Passage> passages) {
        return document.imprint()
                .map(imprint -> read(document, imprint, passages))
                .orElse(List.of());
    }

    private List<Evidence> read(Document document, Imprint imprint, List<Passage> passages) {
        List<Evidence> found = new ArrayList<>();
        for (Workplaces.Affiliation one : workplaces.of(document, imprint, passages)) {
            found.add(evidence(document, one.person(), affiliatedWith, one.institution()));
        }
        Optional<String> key = imprint.doi()
                .or(imprint::pmid)
                .or(() -> imprint.details().trials().stream().findFirst());
        if (key.isPresent() && imprint.journal().isPresent()) {
            String title = document.title().orElse(key.get());
            Concept study = new Concept("study/" + key.get(), title, EntityType.STUDY);
            Span place = imprint.journal().get().span();
            Argument subject = new Argument(study, place);
            Concept journal = Concept.coined(imprint.journal().get().value(), EntityType.JOURNAL);
            found.add(evidence(document, subject, publishedIn, new Argument(journal, place)));
            imprint.published()
                    .ifPresent(date -> found.add(evidence(
                            document,
                            subject,
                            publishedOn,
                            new Argument(new Literal(date.value().iso(), Literal.Kind.DATE), date.span()))));
        }
        return found;
    }

    private static Evidence evidence(Document document, Argument subject, Relation relation, Argument object) {
        return new Evidence(
                document.key(),
                subject,
                relation,
                object,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                List.of(),
                subject.span().to(object.span()),
                Part.BODY,
                Optional.empty(),
                Optional.empty(),
                "imprint",
                0.99);
    }
}

package org.stroma.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.extract.passage.DocumentReading;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

/// Reads journal, date and the authors' affiliations from a format's metadata: the document is the publication of
/// its study, and its rendered title lines are the words that say so.
public final class ImprintFacts implements DocumentReading {

    private final Relation publishedIn;
    private final Relation publishedOn;
    private final Relation affiliatedWith;
    private final Workplaces workplaces;

    public ImprintFacts(Ontology ontology) {
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
        return Evidence.stated(document, Part.BODY, subject, relation, object, "imprint", 0.99);
    }
}

package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Source;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// Renders the blocks of a file: title, what its metadata says of journal, date and authors, then the rest.
final class PdfText {

    private final PdfFacts facts;
    private final Boilerplate boilerplate;
    private final Rendering rendering = new Rendering();

    PdfText(PdfFacts facts, Boilerplate boilerplate) {
        this.facts = facts;
        this.boilerplate = boilerplate;
    }

    Document document(Source source, List<PdfBlock> pieces) {
        PdfKinds kinds = new PdfKinds(pieces);
        List<PdfBlock> blocks = PdfJoints.join(kinds.of(pieces));
        PdfHyphens hyphens = new PdfHyphens(blocks);
        Optional<String> title = facts.title().or(() -> kinds.title().map(hyphens::text));
        title.ifPresent(words -> rendering.add(Kind.TITLE, words));
        Imprint imprint = imprint();
        for (PdfBlock block : blocks) {
            if (block.kind() != Kind.TITLE || title.isEmpty()) {
                rendering.add(block.kind(), hyphens.text(block));
            }
        }
        Text text = rendering.text();
        TextLayout layout = TextLayout.of(text, rendering.blocks(), boilerplate);
        return source.document(
                text,
                title.flatMap(Opening::title).or(layout::title),
                imprint.published().map(Located::value).or(layout::issued),
                facts.doi().map(doi -> "https://doi.org/" + doi),
                layout.sections(),
                Optional.of(merged(imprint, layout.imprint().orElse(Imprint.NONE)))
                        .filter(known -> !known.equals(Imprint.NONE)));
    }

    /// What the metadata says comes before what lines look like.
    private static Imprint merged(Imprint declared, Imprint seen) {
        return new Imprint(
                declared.pmid().or(seen::pmid),
                declared.doi().or(seen::doi),
                declared.journal().or(seen::journal),
                declared.published().or(seen::published),
                declared.authors().isEmpty() ? seen.authors() : declared.authors());
    }

    private Imprint imprint() {
        Optional<String> name = facts.journal();
        Optional<PublicationDate> day = facts.published();
        rendering.add(
                Kind.IMPRINT,
                (name.orElse("") + day.map(date -> ". " + date.iso()).orElse("")).replaceFirst("^\\. ", ""));
        Optional<Located<String>> journal = name.map(words -> rendering.locate(words, words));
        Optional<Located<PublicationDate>> published = day.map(date -> rendering.locate(date, date.iso()));
        return new Imprint(facts.pmid(), facts.doi(), journal, published, authors());
    }

    private List<Author> authors() {
        List<String> names = facts.authors();
        rendering.add(Kind.IMPRINT, String.join(", ", names));
        List<Author> authors = new ArrayList<>();
        int at = 0;
        for (String name : names) {
            authors.add(new Author(rendering.located(name, at, at + name.length()), Optional.empty()));
            at += name.length() + ", ".length();
        }
        return authors;
    }
}

package org.stroma.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Line;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.EnglishDate;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// Renders a book: title, authors and date of its package document first.
final class EpubText {

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/\\S+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]+)*");

    private final org.jsoup.nodes.Document book;
    private final Boilerplate boilerplate;
    private final Rendering rendering = new Rendering();

    EpubText(org.jsoup.nodes.Document book, Boilerplate boilerplate) {
        this.book = book;
        this.boilerplate = boilerplate;
    }

    Document document(Source source, List<Block> blocks) throws UnreadableException {
        if (blocks.isEmpty()) {
            throw new UnreadableException("no text to read in it");
        }
        Optional<String> title = values("dc:title").findFirst();
        title.ifPresent(words -> rendering.add(Kind.TITLE, words));
        Imprint imprint = imprint();
        for (Block block : blocks) {
            boolean repeats = title.filter(block.text()::equals).isPresent();
            rendering.add(block.given().orElse(Kind.PARAGRAPH), repeats ? "" : block.raw());
        }
        Text text = rendering.text();
        TextLayout layout = TextLayout.of(text, rendering.blocks(), boilerplate);
        return source.document(
                text,
                title.flatMap(Opening::title).or(layout::title),
                imprint.published().map(Located::value),
                imprint.doi().map(doi -> "https://doi.org/" + doi),
                layout.sections(),
                Optional.of(imprint));
    }

    private Imprint imprint() {
        List<Author> authors = authors();
        Optional<PublicationDate> day = values("dc:date")
                .map(date -> EnglishDate.find(date.split("T", 2)[0]))
                .flatMap(Optional::stream)
                .findFirst();
        day.ifPresent(date -> rendering.add(Kind.IMPRINT, date.iso()));
        Optional<Located<PublicationDate>> published = day.map(date -> rendering.locate(date, date.iso()));
        Optional<String> doi = values("dc:identifier")
                .map(DOI::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
        Optional<String> language = values("dc:language")
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .findFirst();
        Details details = new Details(
                Optional.empty(), List.of(), language, values("dc:rights").findFirst(), Optional.empty());
        return new Imprint(Optional.empty(), doi, Optional.empty(), published, authors).with(details);
    }

    private List<Author> authors() {
        List<String> names = values("dc:creator").toList();
        rendering.add(Kind.IMPRINT, String.join("; ", names));
        List<Author> authors = new ArrayList<>();
        int at = 0;
        for (String name : names) {
            authors.add(new Author(rendering.located(name, at, at + name.length()), Optional.empty()));
            at += name.length() + "; ".length();
        }
        return authors;
    }

    private Stream<String> values(String name) {
        return book.getElementsByTag(name).stream()
                .map(element -> Line.collapse(element.text()))
                .filter(value -> !value.isEmpty());
    }
}

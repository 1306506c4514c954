package org.stroma.graph.kept;

import static org.stroma.graph.kept.ReadingBytes.list;
import static org.stroma.graph.kept.ReadingBytes.maybe;
import static org.stroma.graph.kept.ReadingBytes.span;
import static org.stroma.graph.kept.ReadingBytes.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.document.Retraction;

/// What a format's metadata says of a publication, as bytes.
final class ImprintBytes {

    private ImprintBytes() {}

    static void write(DataOutputStream out, Imprint imprint) throws IOException {
        maybe(out, imprint.pmid(), ReadingBytes::words);
        maybe(out, imprint.doi(), ReadingBytes::words);
        maybe(out, imprint.journal(), ImprintBytes::located);
        maybe(
                out,
                imprint.published().map(date -> new Located<>(date.value().iso(), date.span())),
                ImprintBytes::located);
        list(out, imprint.authors(), ImprintBytes::author);
        details(out, imprint.details());
    }

    static Imprint read(DataInputStream in) throws IOException {
        return new Imprint(
                maybe(in, ReadingBytes::words),
                maybe(in, ReadingBytes::words),
                maybe(in, ImprintBytes::located),
                maybe(in, ImprintBytes::located)
                        .map(date -> new Located<>(new PublicationDate(date.value()), date.span())),
                list(in, ImprintBytes::author),
                details(in));
    }

    private static void author(DataOutputStream out, Author author) throws IOException {
        located(out, author.name());
        list(out, author.affiliations(), ImprintBytes::located);
    }

    private static Author author(DataInputStream in) throws IOException {
        return new Author(located(in), list(in, ImprintBytes::located));
    }

    private static void located(DataOutputStream out, Located<String> value) throws IOException {
        words(out, value.value());
        span(out, value.span());
    }

    private static Located<String> located(DataInputStream in) throws IOException {
        return new Located<>(words(in), span(in));
    }

    private static void details(DataOutputStream out, Details details) throws IOException {
        maybe(out, details.pmcid(), ReadingBytes::words);
        list(out, details.trials(), ReadingBytes::words);
        maybe(out, details.language(), ReadingBytes::words);
        maybe(out, details.licence(), ReadingBytes::words);
        maybe(out, details.retraction(), ImprintBytes::retraction);
    }

    private static Details details(DataInputStream in) throws IOException {
        return new Details(
                maybe(in, ReadingBytes::words),
                list(in, ReadingBytes::words),
                maybe(in, ReadingBytes::words),
                maybe(in, ReadingBytes::words),
                maybe(in, ImprintBytes::retraction));
    }

    private static void retraction(DataOutputStream out, Retraction retraction) throws IOException {
        out.writeByte(retraction.kind().ordinal());
        list(out, retraction.others(), ReadingBytes::words);
    }

    private static Retraction retraction(DataInputStream in) throws IOException {
        return new Retraction(Retraction.Kind.values()[in.readByte()], list(in, ReadingBytes::words));
    }
}

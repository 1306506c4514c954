package org.stroma.read.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Reading;
import org.stroma.model.text.Text;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.TooLongException;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// A saved page of the web: title, date, main text.
public record HtmlPage(Boilerplate boilerplate) implements Format {

    private static final Pattern START = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype html|<html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean recognises(Source source) {
        return source.hasExtension("html", "htm", "xhtml")
                || source.hasExtension("", "txt", "text", "xml")
                        && START.matcher(source.head().replace("\uFEFF", "")).lookingAt();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        String html = Decoding.text(source.bytes(), charset(source));
        TooLongException.checkTags(html);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        HtmlHead head = new HtmlHead(page);
        Optional<String> title = head.title();
        Optional<PublicationDate> issued = head.issued();
        Optional<String> url = head.url();
        Rendering rendering = Rendering.page(title, issued, HtmlBlocks.of(MainContent.of(page)));
        Text text = rendering.text();
        TextLayout layout = TextLayout.of(text, rendering.blocks(), boilerplate);
        return List.of(source.document(
                text,
                title.or(layout::title),
                issued.or(layout::issued),
                url,
                layout.sections(),
                head.imprint(layout.imprint())));
    }

    /// What the byte order mark or the page declares, else UTF-8.
    private static Charset charset(Source source) throws UnreadableException {
        Charset marked = Decoding.charset(source.bytes());
        Matcher declared = CHARSET.matcher(source.head());
        if (!marked.equals(StandardCharsets.UTF_8) || !declared.find()) {
            return marked;
        }
        String name = declared.group(1).toLowerCase(Locale.ROOT);
        try {
            // Browsers read pages that say Latin-1 as windows-1252; so were they written.
            return Charset.forName(name.equals("iso-8859-1") ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException("the page declares an unknown encoding, " + name);
        }
    }
}

package org.stroma.read.bioc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Text;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.TextLayout;

/// PubTator: `ID|t|title` and `ID|a|abstract`. The text is title, line break, abstract, so that the offsets of its
/// annotations fit; the annotations themselves are not read.
public record PubTator(Boilerplate boilerplate) implements Format {

    private static final Pattern LINE = Pattern.compile("(?<id>[^|\\s]+)\\|(?<part>[ta])\\|(?<words>.*)");
    private static final Pattern ANNOTATION = Pattern.compile("[^|\\s]+\\t.*");
    private static final Pattern START = Pattern.compile("\uFEFF?\\s*[^|\\s]+\\|t\\|.*", Pattern.DOTALL);

    @Override
    public boolean recognises(Source source) {
        return source.hasExtension("pubtator")
                || source.hasExtension("", "txt", "text")
                        && START.matcher(source.head()).matches();
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        List<Reading> readings = new ArrayList<>();
        Map<String, String[]> records = new LinkedHashMap<>();
        String content = Decoding.text(source.bytes()).replace("\uFEFF", "");
        int number = 0;
        for (String line : content.split("\r?\n", -1)) {
            number++;
            Matcher part = LINE.matcher(line);
            if (part.matches()) {
                int place = part.group("part").equals("t") ? 0 : 1;
                records.computeIfAbsent(part.group("id"), id -> new String[] {"", ""})[place] = part.group("words");
            } else if (!line.isBlank() && !ANNOTATION.matcher(line).matches()) {
                readings.add(
                        new Unreadable(source.name(), "line " + number + " is neither title, abstract nor annotation"));
            }
        }
        records.forEach((id, parts) -> readings.add(read(source, id, parts[0], parts[1])));
        if (records.isEmpty()) {
            throw new UnreadableException("PubTator without a title line");
        }
        return readings;
    }

    private Reading read(Source source, String id, String title, String paragraph) {
        if (title.isBlank() && paragraph.isBlank()) {
            return new Unreadable(source.name(), "record " + id + " has neither title nor abstract");
        }
        Text text = Text.of(title + "\n" + paragraph);
        List<Block> blocks = new ArrayList<>();
        add(Kind.TITLE, title, 0, blocks);
        add(Kind.PARAGRAPH, paragraph, title.length() + 1, blocks);
        TextLayout layout = TextLayout.of(text, blocks, boilerplate);
        return source.record(id)
                .document(
                        text,
                        Opening.title(title),
                        Optional.empty(),
                        Optional.empty(),
                        layout.sections(),
                        Optional.empty());
    }

    private static void add(Kind kind, String words, int offset, List<Block> blocks) {
        if (!words.isBlank()) {
            int blanks = words.length() - words.stripLeading().length();
            String raw = words.strip();
            int start = offset + blanks;
            blocks.add(new Block(start, start + raw.length(), raw, blocks.size(), true, Optional.of(kind)));
        }
    }
}

package org.stroma.learn.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.text.Span;

/// Reads a folder in BRAT's standoff format: a text and, beside it, `T1 type start end words` for each name. Names in
/// pieces are passed over.
final class StandoffNames {

    private static final Pattern NAME = Pattern.compile("T\\d+\t(\\S+) (\\d+) (\\d+)\t.*");
    private static final Pattern ID = Pattern.compile("(?:PMID-)?(.+)\\.txt");

    private StandoffNames() {}

    /// @param extension of the files that hold the names, such as `.ann`
    static List<NameText> read(Path folder, String extension) {
        List<NameText> texts = new ArrayList<>();
        for (Path file : NameFile.in(folder, ".txt")) {
            String fileName = file.getFileName().toString();
            Path marks = file.resolveSibling(fileName.replaceAll("\\.txt$", extension));
            String words = NameFile.text(file);
            int title = words.indexOf('\n');
            Matcher id = ID.matcher(fileName);
            texts.add(NameText.of(
                    id.matches() ? id.group(1) : fileName,
                    words,
                    title < 0 ? 0 : words.codePointCount(0, title),
                    names(marks)));
        }
        return texts;
    }

    private static List<NameText.Name> names(Path marks) {
        return NameFile.lines(marks).stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> new NameText.Name(
                        new Span(Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3))), name.group(1)))
                .toList();
    }
}

package org.stroma.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.format.Line;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Rendering;

/// Walks through markup and gathers its blocks; inline markup leaves only its words.
public final class HtmlBlocks implements NodeVisitor {

    private static final String ROW_CELLS = "th, td";
    private static final Set<String> KINDS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption", "caption");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Kind> kinds = new ArrayDeque<>(List.of(Kind.PARAGRAPH));
    private final StringBuilder words = new StringBuilder();
    private int rows;

    private HtmlBlocks() {}

    public static List<Block> of(Element root) {
        HtmlBlocks walk = new HtmlBlocks();
        root.traverse(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && rows == 0) {
            words.append(isReferenceMark(text) ? "" : text.getWholeText().replaceAll("[\\r\\n]+", " "));
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.nameIs("tr")) {
            rows--;
        }
        if (isBlock(element)) {
            flush();
        }
        if (isKind(element)) {
            kinds.pop();
        }
    }

    private void enter(Element element) {
        if (element.nameIs("br")) {
            words.append('\n');
        }
        if (isBlock(element)) {
            flush();
        }
        if (isKind(element)) {
            kinds.push(kind(element));
        }
        if (element.nameIs("tr")) {
            if (rows == 0) {
                addRow(element);
            }
            rows++;
        }
    }

    // With the rows of tables inside it.
    private void addRow(Element row) {
        String cells = row.select(ROW_CELLS).stream()
                .map(cell -> Line.collapse(cell.text()))
                .collect(Collectors.joining("\t"));
        if (!cells.isBlank()) {
            blocks.add(Rendering.block(Kind.ITEM, cells.strip()));
        }
    }

    /// Two line breaks in a row end a paragraph, one does not.
    private void flush() {
        for (String block : words.toString().replaceAll("[ \t\r\u00A0]+", " ").split("\n ?\n\\s*")) {
            String collapsed = Line.collapse(block);
            if (!collapsed.isEmpty()) {
                blocks.add(Rendering.block(kinds.element(), collapsed));
            }
        }
        words.setLength(0);
    }

    /// A raised number that links to a list of references would otherwise stick to the word before it.
    private static boolean isReferenceMark(TextNode text) {
        Node parent = text.parent();
        boolean linked = parent instanceof Element e && (e.nameIs("a") && e.closest("sup") != null);
        return linked && text.getWholeText().strip().matches("\\[?\\d+(?:[,–-]\\s*\\d+)*]?");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.nameIs("td") || element.nameIs("figcaption");
    }

    private static boolean isKind(Element element) {
        return KINDS.contains(element.normalName());
    }

    private static Kind kind(Element element) {
        if (element.nameIs("li")) {
            return Kind.ITEM;
        }
        return element.normalName().startsWith("h") ? Kind.HEADING : Kind.CAPTION;
    }
}

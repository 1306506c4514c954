package org.stroma.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.format.Line;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Rendering;

/// Gathers the blocks of a Markdown text; of links only the words are left.
final class MarkdownBlocks extends AbstractVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private MarkdownBlocks() {}

    static List<Block> of(Node document) {
        MarkdownBlocks visitor = new MarkdownBlocks();
        document.accept(visitor);
        return visitor.blocks;
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        flush(Kind.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (words.toString().lines().allMatch(line -> line.strip().startsWith("|"))) {
            flushTable();
        } else if (paragraph.getFirstChild() instanceof Image
                && paragraph.getFirstChild() == paragraph.getLastChild()) {
            flush(Kind.CAPTION);
        } else {
            flush(paragraph.getParent() instanceof ListItem ? Kind.ITEM : Kind.PARAGRAPH);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append(Jsoup.parseBodyFragment(html.getLiteral()).text());
        flush(Kind.PARAGRAPH);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
        flush(Kind.BOILERPLATE);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
        flush(Kind.BOILERPLATE);
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    private void flush(Kind kind) {
        String collapsed = Line.collapse(words.toString());
        words.setLength(0);
        if (!collapsed.isEmpty()) {
            blocks.add(Rendering.block(kind, collapsed));
        }
    }

    private void flushTable() {
        words.toString()
                .lines()
                .filter(row -> row.chars().anyMatch(Character::isLetterOrDigit))
                .map(MarkdownBlocks::cells)
                .forEach(row -> blocks.add(Rendering.block(Kind.ITEM, row)));
        words.setLength(0);
    }

    private static String cells(String row) {
        return Arrays.stream(row.strip().replaceAll("^\\||\\|$", "").split("\\|"))
                .map(Line::collapse)
                .collect(Collectors.joining("\t"))
                .strip();
    }
}

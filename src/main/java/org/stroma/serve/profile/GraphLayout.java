package org.stroma.serve.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.view.Site;

/// Lays out the drawing of the claims about a thing: groups of one relation, direction and sign, the first half of them
/// on the right, the others on the left. Equal claims give equal drawings.
record GraphLayout(Site site, Catalog catalog, ProfilePlan plan, CatalogThing thing) {

    private static final int MOST_GROUPS = 16;
    private static final int MEMBERS = 3;
    private static final int FEWER_MEMBERS = 2;
    private static final int MANY_GROUPS = 10;
    private static final int LETTER = 7;
    private static final int SMALL_LETTER = 6;
    private static final int LINE = 15;
    private static final int ROW = 22;
    private static final int GAP = 4;
    private static final int GROUP_GAP = 9;
    private static final int COLUMN_GAP = 28;
    private static final int PADDING = 14;
    private static final int LETTERS_OF_A_LINE = 19;
    private static final int LINES = 2;
    private static final int SELF_HEIGHT = 34;
    private static final int MARGIN = 8;

    /// Claims of one relation, direction and sign.
    private record Group(String word, String relation, boolean outgoing, Sign sign, List<CatalogClaim> claims) {}

    /// A thing as it will be drawn.
    private record Member(List<String> text, String hue, String address) {
        int height() {
            return text.size() == 1 ? ROW : ROW + LINE;
        }

        int width() {
            return PADDING
                    + LETTER * text.stream().mapToInt(String::length).max().orElse(1);
        }
    }

    private record Shape(
            List<RelationGraph.Box> boxes, List<RelationGraph.Word> words, List<RelationGraph.Line> lines) {}

    Optional<RelationGraph> of(Map<ProfilePlan.Section, List<CatalogClaim>> sections) {
        List<Group> groups = groups(sections);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        int members = groups.size() > MANY_GROUPS ? FEWER_MEMBERS : MEMBERS;
        int all = groups.stream().mapToInt(group -> height(group, members)).sum();
        List<Group> right = new ArrayList<>();
        List<Group> left = new ArrayList<>();
        int used = 0;
        for (Group group : groups) {
            (used < all / 2 || groups.size() == 1 ? right : left).add(group);
            used += height(group, members);
        }
        int height = Math.max(Math.max(column(right, members), column(left, members)), SELF_HEIGHT) + 2 * MARGIN;
        String label = thing.label();
        Member self = new Member(List.of(label), site.kinds().of(thing.kind()).hue(), "");
        int leftWidth = left.isEmpty() ? 0 : sideWidth(left, members);
        int rightWidth = right.isEmpty() ? 0 : sideWidth(right, members);
        int middle = MARGIN + leftWidth + self.width() / 2;
        Shape shape = new Shape(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        draw(shape, right, members, middle, self.width() / 2, height, 1);
        draw(shape, left, members, middle, self.width() / 2, height, -1);
        shape.boxes.add(new RelationGraph.Box(
                middle - self.width() / 2,
                (height - SELF_HEIGHT) / 2,
                self.width(),
                SELF_HEIGHT,
                self.hue,
                "",
                self.text,
                true));
        int claims = groups.stream().mapToInt(group -> group.claims.size()).sum();
        return Optional.of(new RelationGraph(
                middle + self.width() / 2 + rightWidth + MARGIN,
                height,
                "Drawing of " + claims + " claims about " + label + ", all of which are listed below",
                shape.boxes,
                shape.words,
                shape.lines));
    }

    private List<Group> groups(Map<ProfilePlan.Section, List<CatalogClaim>> sections) {
        Map<String, Group> groups = new LinkedHashMap<>();
        sections.values()
                .forEach(claims -> claims.stream()
                        .filter(claim -> claim.subject() >= 0 && claim.object() >= 0)
                        .forEach(claim -> {
                            boolean outgoing =
                                    claim.subject() == thing.index() || catalog.isSymmetric(claim.relation());
                            String relation = LinkedThing.localName(claim.relation());
                            groups.computeIfAbsent(
                                            relation + outgoing + claim.sign(),
                                            key -> new Group(
                                                    word(claim), relation, outgoing, claim.sign(), new ArrayList<>()))
                                    .claims
                                    .add(claim);
                        }));
        return groups.values().stream().limit(MOST_GROUPS).toList();
    }

    private String word(CatalogClaim claim) {
        String relation = catalog.relationName(claim.relation());
        return switch (claim.sign()) {
            case ASSERTED, DISPUTED -> relation;
            case HEDGED -> "maybe " + relation;
            case NEGATED -> "not " + relation;
        };
    }

    private List<Member> members(Group group, int most) {
        List<Member> members = new ArrayList<>();
        int shown = group.claims.size() > most ? most - 1 : group.claims.size();
        group.claims.stream()
                .limit(shown)
                .flatMap(claim -> claim.otherEnd(thing.index()).stream())
                .map(catalog.things()::get)
                .forEach(other -> members.add(new Member(
                        lines(other.label()),
                        site.kinds().of(other.kind()).hue(),
                        site.addresses().of(other.iri()))));
        if (group.claims.size() > shown) {
            members.add(new Member(List.of((group.claims.size() - shown) + " more"), Kinds.NEUTRAL, ""));
        }
        return members;
    }

    private static List<String> lines(String label) {
        if (label.length() <= LETTERS_OF_A_LINE) {
            return List.of(label);
        }
        int space = label.lastIndexOf(' ', LETTERS_OF_A_LINE);
        int cut = space < LETTERS_OF_A_LINE / LINES ? LETTERS_OF_A_LINE : space;
        String rest = label.substring(cut).strip();
        return List.of(
                label.substring(0, cut),
                rest.length() <= LETTERS_OF_A_LINE ? rest : rest.substring(0, LETTERS_OF_A_LINE - 1) + "…");
    }

    private int height(Group group, int members) {
        List<Member> list = members(group, members);
        return list.stream().mapToInt(Member::height).sum() + GAP * (list.size() - 1) + GROUP_GAP;
    }

    private int column(List<Group> groups, int members) {
        return groups.stream().mapToInt(group -> height(group, members)).sum();
    }

    private static int wordWidth(Group group) {
        return SMALL_LETTER * group.word.length() + PADDING;
    }

    private static int widestWord(List<Group> groups) {
        return groups.stream().mapToInt(GraphLayout::wordWidth).max().orElse(0);
    }

    private int sideWidth(List<Group> groups, int members) {
        int widest = groups.stream()
                .flatMap(group -> members(group, members).stream())
                .mapToInt(Member::width)
                .max()
                .orElse(0);
        return COLUMN_GAP + widestWord(groups) + COLUMN_GAP + widest;
    }

    /// @param side 1 for the right, -1 for the left
    private void draw(Shape shape, List<Group> groups, int members, int middle, int half, int height, int side) {
        int y = (height - column(groups, members)) / 2 + GROUP_GAP / 2;
        int words = widestWord(groups);
        int inner = middle + side * (half + COLUMN_GAP);
        int outer = inner + side * words;
        for (Group group : groups) {
            List<Member> list = members(group, members);
            int whole = height(group, members) - GROUP_GAP;
            int centre = y + whole / 2;
            int from = middle + side * half;
            String toWord = curve(from, height / 2, inner, centre);
            String fromWord = curve(inner, centre, from, height / 2);
            shape.lines.add(new RelationGraph.Line(
                    group.outgoing ? toWord : fromWord, group.sign, group.outgoing ? "none" : end(group)));
            shape.words.add(new RelationGraph.Word((inner + outer) / 2, centre, group.sign, group.word));
            for (Member member : list) {
                int near = outer + side * COLUMN_GAP;
                int at = y + member.height() / 2;
                shape.lines.add(new RelationGraph.Line(
                        curve(outer, centre, near, at), group.sign, group.outgoing ? end(group) : "none"));
                shape.boxes.add(new RelationGraph.Box(
                        side > 0 ? near : near - member.width(),
                        y,
                        member.width(),
                        member.height(),
                        member.hue,
                        member.address,
                        member.text,
                        false));
                y += member.height() + GAP;
            }
            y += GROUP_GAP - GAP;
        }
    }

    private String end(Group group) {
        if (catalog.isSymmetric(group.claims.getFirst().relation())) {
            return "none";
        }
        return plan.lowering().contains(group.relation) ? "bar" : "arrow";
    }

    private static String curve(int fromX, int fromY, int toX, int toY) {
        int bend = (fromX + toX) / 2;
        return "M" + fromX + " " + fromY + "C" + bend + " " + fromY + " " + bend + " " + toY + " " + toX + " " + toY;
    }
}

package org.stroma.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.learn.syntax.Corpora;

/// All corpora that models are trained from, of a few dozen sentences each and in the formats of the real ones.
public final class SmallCorpora {

    private static final List<String> DRUGS = List.of("Imatinib", "Losartan", "Sunitinib", "Aspirin", "Cetuximab");
    private static final List<String> TARGETS = List.of("KIT", "EGFR", "AXL", "MET");
    private static final List<String> VERBS = List.of("block", "activate", "want");
    private static final int DOCUMENT = 4;

    /// Labels of objects, subjects of passives and their auxiliaries.
    private static final List<String> UNIVERSAL = List.of("obj", "nsubj:pass", "aux:pass");

    private static final List<String> CRAFT = List.of("dobj", "nsubjpass", "auxpass");

    private final Path folder;

    private SmallCorpora(Path folder) {
        this.folder = folder;
    }

    /// Writes them below a folder.
    public static Corpora in(Path folder) throws IOException {
        SmallCorpora corpora = new SmallCorpora(folder);
        corpora.trees();
        corpora.names();
        return new Corpora(folder.resolve("corpora"), folder.resolve("own"));
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void trees() throws IOException {
        for (String part : List.of("train", "dev")) {
            int many = part.equals("train") ? 60 : 12;
            write("corpora/ewt/en_ewt-" + part + ".conllu", treebank("w", many, UNIVERSAL));
            write("corpora/craft/" + part + "/conllu/paper.conllu", treebank("p", many, CRAFT));
            for (int i = 0; i < many; i += DOCUMENT) {
                write("corpora/craft/" + part + "/txt/p" + i / DOCUMENT + ".txt", text(i));
            }
            write("own/news-" + part + ".conllu", treebank("n", many, UNIVERSAL));
            write("own/statements-" + part + ".conllu", treebank("s", many, UNIVERSAL));
        }
        write("corpora/conll/GENIA-pos/train.tsv", "IL-2-induced\tJJ\ncells\tNNS\nblock\tVBP\nKIT\tNN\n.\t.\n\n");
        write("own/irregular-forms.tsv", "bound\tV\tbind\n");
        write(
                "own/subjects-verbs-objects.tsv",
                "document\tfrom\tto\tsubject\tverb\tobject\tvoice\nnote.txt\t0\t20\tImatinib\tblocks\tKIT\tactive\n"
                        + "note.txt\t21\t35\tPatients\tbled\t-\tactive\n");
        write("gold/dev/documents/note.txt", "Imatinib blocks KIT. Patients bled.\n");
    }

    private static String treebank(String name, int many, List<String> labels) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            if (i % DOCUMENT == 0) {
                lines.append("# newdoc id = " + name + i / DOCUMENT + "\n");
            }
            lines.append("# sent_id = " + i + "\n# text = " + sentence(i) + "\n" + tree(i, labels) + "\n");
        }
        return lines.toString();
    }

    private static String text(int from) {
        List<String> sentences = new ArrayList<>();
        for (int i = from; i < from + DOCUMENT; i++) {
            sentences.add(sentence(i));
        }
        return "Drugs\n" + String.join(" ", sentences) + "\n";
    }

    private static String drug(int i) {
        return DRUGS.get(i % DRUGS.size());
    }

    private static String target(int i) {
        return TARGETS.get(i % TARGETS.size());
    }

    private static String verb(int i) {
        return VERBS.get(i / DOCUMENT % VERBS.size());
    }

    private static String sentence(int i) {
        return switch (i % DOCUMENT) {
            case 0 -> target(i) + " was " + past(i) + " by " + drug(i) + ".";
            case 1 -> "Patients bled.";
            case 2 -> "Dr. Fox " + verb(i) + "s " + target(i) + ".";
            default -> drug(i) + " " + verb(i) + "s " + target(i) + ".";
        };
    }

    private static String past(int i) {
        return verb(i).replaceAll("e$", "") + "ed";
    }

    private static String tree(int i, List<String> labels) {
        return switch (i % DOCUMENT) {
            case 0 ->
                words(
                        target(i) + " " + target(i) + " NNP 3 " + labels.get(1),
                        "was be VBD 3 " + labels.get(2),
                        past(i) + " " + verb(i) + " VBN 0 root",
                        labels.equals(CRAFT) ? "by by IN 3 agent" : "by by IN 5 case",
                        drug(i) + " " + drug(i) + " NNP " + (labels.equals(CRAFT) ? "4 pobj" : "3 obl:agent"));
            case 1 -> words("Patients patient NNS 2 nsubj", "bled bleed VBD 0 root");
            case 2 ->
                words(
                        "Dr. Dr. NNP 2 compound",
                        "Fox Fox NNP 3 nsubj",
                        verb(i) + "s " + verb(i) + " VBZ 0 root",
                        target(i) + " " + target(i) + " NNP 3 " + labels.get(0));
            default ->
                words(
                        drug(i) + " " + drug(i) + " NNP 2 nsubj",
                        verb(i) + "s " + verb(i) + " VBZ 0 root",
                        target(i) + " " + target(i) + " NNP 2 " + labels.get(0));
        };
    }

    /// @param words form, lemma, tag, head and relation
    private static String words(String... words) {
        StringBuilder lines = new StringBuilder();
        int root = 0;
        for (int i = 0; i < words.length; i++) {
            String[] each = words[i].split(" ");
            root = each[3].equals("0") ? i + 1 : root;
            String space = i == words.length - 1 ? "SpaceAfter=No" : "_";
            lines.append(String.join(
                    "\t", String.valueOf(i + 1), each[0], each[1], "X", each[2], "_", each[3], each[4], "_", space));
            lines.append("\n");
        }
        return lines.append(words.length + 1 + "\t.\t.\tPUNCT\t.\t_\t" + root + "\tpunct\t_\t_\n")
                .toString();
    }

    private void names() throws IOException {
        pubTator(
                "biored_train",
                30,
                "GeneOrGeneProduct",
                "ChemicalEntity",
                "DiseaseOrPhenotypicFeature",
                "OrganismTaxon");
        pubTator("biored_dev", 5, "GeneOrGeneProduct", "ChemicalEntity", "DiseaseOrPhenotypicFeature", "OrganismTaxon");
        pubTator("bc5cdr_train", 30, "", "Chemical", "Disease", "");
        pubTator("bc5cdr_dev", 5, "", "Chemical", "Disease", "");
        pubTator("nlmgene_train", 10, "Gene", "", "", "");
        pubTator("gnormplus_train", 10, "Gene", "", "", "");
        pubTator("ncbidisease_traindev", 10, "", "", "SpecificDisease", "");
        pubTator("linnaeus_train", 10, "", "", "", "Species");
        pubTator("species800_train", 10, "", "", "", "Species");
        StringBuilder iob = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            iob.append(target(i) + "\tB-GENE\nbinds\tO\nit\tO\n.\tO\n\n");
        }
        write("corpora/conll/BC2GM-IOB/train.tsv", iob.toString());
        write("corpora/conll/BC2GM-IOB/devel.tsv", iob.toString());
        StringBuilder bioc = new StringBuilder("<collection>");
        for (int i = 0; i < 30; i++) {
            standoff("jnlpba_train", i, ".ann", "T cells", "cell_type", "HeLa", "cell_line");
            standoff("bionlp13cg_train", i, ".a1", "liver", "Organ", "skin", "Organ");
            bioc.append("<document><id>PMC-" + i + "</id><passage><offset>0</offset><text>Number " + i
                    + " is the liver.</text><annotation id=\"0\"><infon key=\"type\">Organ</infon><location offset=\""
                    + (15 + String.valueOf(i).length())
                    + "\" length=\"5\"/><text>liver</text></annotation></passage></document>");
        }
        write("corpora/bioc/AnatEM/train.xml", bioc + "</collection>\n");
    }

    /// Texts with a gene, a chemical, a disease and a species, of which those are marked that have a type.
    private void pubTator(String file, int many, String... types) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            String id = file + "-" + i;
            Map<String, String> marked = new LinkedHashMap<>();
            List<String> names = List.of(target(i), drug(i), "asthma", "mice");
            for (int each = 0; each < types.length; each++) {
                marked.put(names.get(each), types[each]);
            }
            String title = "Case " + file + " " + i + ".";
            String text = "In " + names.get(3) + " with " + names.get(2) + ", " + names.get(1) + " blocked "
                    + names.get(0) + ".";
            lines.append(id + "|t|" + title + "\n" + id + "|a|" + text + "\n");
            marked.forEach((name, type) -> {
                int from = title.length() + 1 + text.indexOf(name);
                lines.append(
                        type.isEmpty()
                                ? ""
                                : id + "\t" + from + "\t" + (from + name.length()) + "\t" + name + "\t" + type
                                        + "\t1\n");
            });
            lines.append("\n");
        }
        write("corpora/pubtator/" + file + ".pubtator", lines.toString());
    }

    private void standoff(String corpus, int i, String extension, String... names) throws IOException {
        String text = "Study " + i + "\nWe saw " + names[0] + " and " + names[2] + ".\n";
        StringBuilder marks = new StringBuilder();
        for (int each = 0; each < names.length; each += 2) {
            int from = text.indexOf(names[each]);
            marks.append("T" + (each / 2 + 1) + "\t" + names[each + 1] + " " + from + " "
                    + (from + names[each].length()) + "\t" + names[each] + "\n");
        }
        write("corpora/standoff/" + corpus + "/PMID-" + i + ".txt", text);
        write("corpora/standoff/" + corpus + "/PMID-" + i + extension, marks.toString());
    }
}

package org.stroma.mention.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.language.Annotator;
import org.stroma.mention.MentionFinder;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.lookup.Masks;
import org.stroma.mention.reference.Generics;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.ontology.Lexicon;

/// A few names and words made by hand, and a finder that knows only these. The annotator's models load once.
public final class Bench {

    public static final Concept CXCR4 = protein(2561, "CXCR4");
    static final Concept CXCL12 = protein(10672, "CXCL12");
    public static final Concept PD_1 = protein(8760, "PD-1");
    static final Concept PD_L1 = protein(17635, "PD-L1");
    public static final Concept MET = protein(7029, "MET");
    static final Concept TGF_BETA = protein(11766, "TGF-beta");
    static final Concept EGF = protein(3229, "EGF");
    static final Concept EGFR = protein(3236, "EGFR");
    static final Concept MAX = protein(6913, "MAX");
    static final Concept CAT = protein(1516, "CAT");

    public static final Concept PLERIXAFOR = drug("plerixafor");
    public static final Concept NIVOLUMAB = drug("nivolumab");
    public static final Concept IPILIMUMAB = drug("ipilimumab");
    static final Concept IMATINIB = drug("imatinib");
    public static final Concept CHEMOTHERAPY = Concept.coined("chemotherapy", new EntityType("Therapy"));

    public static final Concept T_CELL = Concept.coined("T cell", new EntityType("CellType"));
    public static final Concept CD8_T_CELL = Concept.coined("CD8+ T cell", new EntityType("CellType"));
    static final Concept STEM_CELL = Concept.coined("hematopoietic stem cell", new EntityType("CellType"));
    public static final Concept MELANOMA = Concept.coined("melanoma", new EntityType("Tumor"));
    static final Concept COLON_CANCER = Concept.coined("colon cancer", new EntityType("Tumor"));
    public static final Concept AML = Concept.coined("acute myeloid leukemia", new EntityType("Tumor"));
    static final Concept ANGIOGENESIS = Concept.coined("angiogenesis", new EntityType("Process"));
    public static final Concept NATURE = Concept.coined("Nature", EntityType.JOURNAL);
    static final Concept NEJM = Concept.coined("The New England Journal of Medicine", EntityType.JOURNAL);

    private static final Lexicon LEXICON = new Lexicon(Map.ofEntries(
            Map.entry(
                    "institutionOpening",
                    List.of(
                            "university",
                            "institute",
                            "college",
                            "school",
                            "ministry",
                            "department",
                            "hospital",
                            "centre",
                            "center")),
            Map.entry(
                    "personTitleBefore", List.of("dr", "dr.", "prof", "prof.", "professor", "author", "investigator")),
            Map.entry(
                    "academicDegree",
                    List.of("ph.d.", "ph.d", "phd", "m.d.", "m.d", "md", "msc", "frcp", "mph", "pharmd")),
            Map.entry(
                    "speakingForm",
                    List.of(
                            "said",
                            "says",
                            "say",
                            "explained",
                            "explains",
                            "added",
                            "adds",
                            "noted",
                            "notes",
                            "told",
                            "cautioned",
                            "cautions",
                            "wrote",
                            "writes",
                            "commented")),
            Map.entry("lesionNoun", List.of("tumor", "tumour", "cancer", "lesion", "malignancy")),
            Map.entry(
                    "togetherWord",
                    List.of(
                            "combination",
                            "combine",
                            "doublet",
                            "co-administration",
                            "coadministration",
                            "co-treatment",
                            "cotreatment")),
            Map.entry("nameForm", List.of("Drug [A-Z]{2,5}[- ]?\\d{3,8}[A-Z]?", "Drug [A-Za-z][a-z]{2,}(?:mab|tinib)")),
            Map.entry("residue", List.of("Glu E glutamate|glutamic acid", "Val V valine", "Ter * X|stop")),
            Map.entry("nucleotide", List.of("A adenine", "G guanine")),
            Map.entry("variantPart", List.of("aa3 (?:Glu|Val)", "aa1 [EHKV]", "nt [AG]")),
            Map.entry(
                    "variantForm",
                    List.of(
                            "p.{aa1}{pos}{aa2} (?:p\\.)?(?<aa1>@aa3)(?<pos>\\d{1,4})(?<aa2>@aa3)",
                            "c.{place}{nt1}>{nt2} c\\.(?<place>\\d{1,4})(?<nt1>@nt)>(?<nt2>@nt)",
                            "- [-+]?\\d{2,4}@nt[>/]@nt",
                            "http://identifiers.org/dbsnp/rs{number} rs(?<number>\\d{3,12})")),
            Map.entry(
                    "doubtfulVariantForm", List.of("p.{aa1}{pos}{aa2} (?<aa1>@aa1)(?<pos>[1-9]\\d{1,3})(?<aa2>@aa1)")),
            Map.entry("variantNoun", List.of("allele", "mutation", "polymorphism", "variant")),
            Map.entry("variantLink", List.of("(", ")", ",", "-", "gene", "in", "mutation", "of", "the")),
            Map.entry("cellLineForm", List.of("[A-Z]+[0-9-]*\\d+[A-Z]?")),
            Map.entry("cellLineContext", List.of("@line(?: and @line)* cells", "[Cc]ell lines? @line")),
            Map.entry("noCellLine", List.of("CD\\d+.*")),
            Map.entry(
                    "designation",
                    List.of("Drug receptor antagonist", "Protein - bind protein", "Protein - binding protein")),
            Map.entry("drugNoun", List.of("antagonist", "antibody", "blocker", "inhibitor")),
            Map.entry("institutionWord", List.of("center", "hospital", "institute", "university")),
            Map.entry("personRole", List.of("oncologist", "professor", "researcher")),
            Map.entry("groupNoun", List.of("group", "team")),
            Map.entry("studyNoun", List.of("study", "trial")),
            Map.entry("personVerb", List.of("find", "report", "think")),
            Map.entry("kindNoun", List.of("class")),
            Map.entry("changingVerb", List.of("inhibit", "prevent")),
            Map.entry("doingOfOne", List.of("degradation", "dimerization")),
            Map.entry("colleagueNoun", List.of("colleagues")),
            Map.entry("companyNoun", List.of("company")),
            Map.entry("joiningVerb", List.of("combine", "pair")),
            Map.entry("combinationNoun", List.of("combination", "pair")),
            Map.entry("effectNoun", List.of("efficacy")),
            Map.entry("stateNoun", List.of("resistance", "sensitivity")),
            Map.entry("stateVerb", List.of("develop", "show")),
            Map.entry("lossOfFunction", List.of("blockade", "inhibition")),
            Map.entry(
                    "processNoun", List.of("activation", "growth", "infiltration", "invasion", "release", "trapping")),
            Map.entry(
                    "headNoun",
                    List.of(
                            "Process growth",
                            "Process infiltration",
                            "Process phosphorylation",
                            "Process release",
                            "Process resistance",
                            "Process sensitivity",
                            "Process uptake")),
            Map.entry("undergoneProcess", List.of("uptake take up")),
            Map.entry("ownProcess", List.of("growth grow")),
            Map.entry("looseHeadNoun", List.of("release", "gene")),
            Map.entry("placeAdjective", List.of("vascular")),
            Map.entry(
                    "kindHead",
                    List.of("Protein receptor", "Protein gene", "Protein factor", "Protein promoter", "Drug drug")),
            Map.entry("definedHead", List.of("Process exposure")),
            Map.entry("kindHeadForm", List.of("Protein [a-z]{3,}kinase")),
            Map.entry("ligandForm", List.of("CXCL\\d+")),
            Map.entry("apartNoun", List.of("promoter", "receptor")),
            Map.entry("mutualNoun", List.of("dimerization")),
            Map.entry("unownedHead", List.of("effect")),
            Map.entry("geneRegion", List.of("promoter")),
            Map.entry("modificationNoun", List.of("phosphorylation")),
            Map.entry("effectModifier", List.of("(?:angiogenic|neurotoxic)")),
            Map.entry("effectPhraseHead", List.of("effect", "property")),
            Map.entry("noKindModifier", List.of("risk")),
            Map.entry("fusionWord", List.of("fusion")),
            Map.entry("numberedNoun", List.of("receptor")),
            Map.entry("passingModifier", List.of("cellular", "marked", "rapid")),
            Map.entry("causingForm", List.of("derived", "induced")),
            Map.entry("amountNoun", List.of("level", "release", "production")),
            Map.entry("activityNoun", List.of("activity", "phosphorylation")),
            Map.entry("drugEnding", List.of("tinib")),
            Map.entry("selection", List.of("Drug object approve", "Protein of receptor")),
            Map.entry("classNoun", List.of("agent", "cancer", "cell", "drug", "protein", "treatment", "tumor")),
            Map.entry(
                    "genericNoun",
                    List.of(
                            "Drug agent",
                            "Drug antibody",
                            "Drug class",
                            "Drug drug",
                            "Drug treatment",
                            "Protein protein",
                            "Protein receptor",
                            "CellType cell",
                            "Tumor cancer",
                            "Tumor tumor"))));

    private static final Annotator ANNOTATOR = Annotator.load();

    private static final MentionFinder FINDER = new MentionFinder(new NameIndex(terminology()), LEXICON);

    private Bench() {}

    private static Concept protein(int hgnc, String symbol) {
        return new Concept("http://identifiers.org/hgnc/" + hgnc, symbol, new EntityType("Protein"));
    }

    private static Concept drug(String name) {
        return Concept.coined(name, new EntityType("Drug"));
    }

    /// CAT and MAX are of a library; a person chose all others.
    private static Terminology terminology() {
        return new Terminology(
                List.of(
                        chosen(CXCR4, "C-X-C chemokine receptor type 4", "fusin"),
                        chosen(CXCL12, "stromal cell-derived factor 1"),
                        chosen(PD_1, "programmed death 1"),
                        chosen(PD_L1, "programmed death ligand 1"),
                        chosen(MET),
                        chosen(TGF_BETA, "transforming growth factor beta"),
                        chosen(EGF),
                        chosen(EGFR, "EGF receptor"),
                        library(MAX, "MYC associated factor X"),
                        library(CAT, "catalase"),
                        chosen(PLERIXAFOR, "Mozobil"),
                        chosen(NIVOLUMAB),
                        chosen(IPILIMUMAB),
                        chosen(IMATINIB),
                        chosen(CHEMOTHERAPY),
                        chosen(T_CELL, "T lymphocyte"),
                        chosen(CD8_T_CELL),
                        chosen(STEM_CELL),
                        chosen(MELANOMA),
                        chosen(COLON_CANCER),
                        chosen(AML),
                        chosen(ANGIOGENESIS),
                        chosen(NATURE),
                        chosen(NEJM)),
                List.of("CAT", "cat", "max"));
    }

    private static Entry chosen(Concept concept, String... names) {
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), true);
    }

    private static Entry library(Concept concept, String... names) {
        return new Entry(concept, List.of(names), List.of(), List.of(), List.of(), false);
    }

    /// What the sentences of a paragraph name.
    public static List<Passage> read(Document document) {
        return FINDER.find(document, ANNOTATOR.words(document), ANNOTATOR::withNamesAsWords);
    }

    public static Document paragraph(String text) {
        return Paper.paragraph("paper.txt", text);
    }

    public static List<Mention> mentions(String text) {
        return read(paragraph(text)).stream()
                .flatMap(passage -> passage.mentions().stream())
                .toList();
    }

    /// Words and what they mean, in reading order: "the drug = plerixafor".
    public static List<String> names(String text) {
        Document document = paragraph(text);
        List<String> names = new ArrayList<>();
        for (Passage passage : read(document)) {
            for (Mention mention : passage.mentions()) {
                names.add(document.quote(mention.span()) + " = "
                        + mention.concept().label());
            }
        }
        return names;
    }

    /// What the mention with these words means, if they are one.
    public static Optional<Concept> meaning(String text, String words) {
        Document document = paragraph(text);
        return read(document).stream()
                .flatMap(passage -> passage.mentions().stream())
                .filter(mention -> document.quote(mention.span()).equals(words))
                .map(Mention::concept)
                .findFirst();
    }

    /// The names left in a sentence where this word was taken for a name.
    public static List<String> cleared(String text, String word, String type) {
        Document document = paragraph(text);
        Draft draft = Draft.of(document, ANNOTATOR.read(document).getFirst());
        for (int i = 0; i < draft.size(); i++) {
            if (draft.word(i).equals(word)) {
                draft = draft.with(i, i + 1, Concept.coined(word, new EntityType(type)), Mention.Found.FORM);
            }
        }
        Draft cleared = new Masks(new Generics(LEXICON), Set.copyOf(LEXICON.of("drugNoun"))).clear(draft);
        return cleared.names().stream()
                .map(name -> cleared.words(name.from(), name.to()))
                .toList();
    }
}

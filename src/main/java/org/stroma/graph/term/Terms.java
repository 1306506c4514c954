package org.stroma.graph.term;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stroma.model.ontology.Ontology;

/// Terms of the graph that Jena does not list.
public final class Terms {

    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SCHEMA = "https://schema.org/";

    private static final String BIBO = "http://purl.org/ontology/bibo/";

    public static final Node DOI = NodeFactory.createURI(BIBO + "doi");
    public static final Node PMID = NodeFactory.createURI(BIBO + "pmid");

    public static final Node CLAIM = kg("Claim");
    public static final Node CONFLICT = kg("Conflict");
    public static final Node CONFLICT_SIDE = kg("ConflictSide");
    public static final Node DOCUMENT = kg("Document");
    public static final Node EVIDENCE = kg("Evidence");
    public static final Node LINEAGE = kg("Lineage");
    public static final Node MEASUREMENT = kg("Measurement");
    public static final Node RULE = kg("Rule");
    public static final Node READER_CLASS = kg("Reader");
    public static final Node REFUSAL = kg("Refusal");
    public static final Node RUN = kg("Run");
    static final Node STUDY = kg("Study");
    public static final Node VERDICT = kg("Verdict");
    public static final Node STUDY_PAIR = kg("StudyPair");

    public static final Node ABOUT = kg("about");
    public static final Node BELIEF = kg("belief");
    public static final Node BELIEF_OTHERWISE = kg("beliefOtherwise");
    public static final Node BETWEEN = kg("between");
    public static final Node BOUND = kg("bound");
    public static final Node CERTAINTY = kg("certainty");
    public static final Node CONFIDENCE = kg("confidence");
    public static final Node COUNTS = kg("counts");
    public static final Node CUE = kg("cue");
    public static final Node DOCUMENTS = kg("documents");
    public static final Node ENCODED_BY = kg("encodedBy");
    public static final Node END = kg("end");
    public static final Node EVIDENCE_FOR = kg("evidenceFor");
    public static final Node FILE_NAME = kg("fileName");
    public static final Node FOUND_BY = kg("foundBy");
    public static final Node HAS_EVIDENCE = kg("hasEvidence");
    public static final Node HYPOTHESIS = kg("hypothesis");
    public static final Node HYPOTHESIS_EVIDENCE = kg("hypothesisEvidence");
    public static final Node IN_LINEAGE = kg("lineage");
    public static final Node IN_PART = kg("inPart");
    public static final Node JUDGED = kg("judged");
    public static final Node JUDGED_RIGHT = kg("judgedRight");
    public static final Node JUDGEMENT = kg("judgement");
    public static final Node INTERVAL_HIGH = kg("intervalHigh");
    public static final Node INTERVAL_LOW = kg("intervalLow");
    public static final Node MEMBER = kg("member");
    public static final Node VARIANT = kg("Variant");
    public static final Node VARIANT_OF = kg("variantOf");
    public static final Node HGVS = kg("hgvs");
    public static final Node HEAD_PROCESS = kg("headProcess");
    public static final Node PARTICIPANT = kg("participant");
    public static final Node OBJECT_END = kg("objectEnd");
    public static final Node OBJECT_START = kg("objectStart");
    public static final Node ON_CLAIM = kg("onClaim");
    public static final Node ON_DOCUMENT = kg("onDocument");
    public static final Node EARLIEST = kg("earliest");
    public static final Node LATEST = kg("latest");
    public static final Node ON_PROPERTY = kg("onProperty");
    public static final Node ORIGINS = kg("origins");
    public static final Node OTHER_FILE_NAME = kg("otherFileName");
    public static final Node PAIRS = kg("pairs");
    public static final Node OUT_OF = kg("outOf");
    public static final Node POLARITY = kg("polarity");
    public static final Node POSSIBLY_SAME = kg("possiblySameStudyAs");
    public static final Node PRIOR = kg("prior");
    public static final Node PUBLICATION_STATUS = kg("publicationStatus");
    public static final Node QUANTITY = kg("quantity");
    public static final Node QUOTE = kg("quote");
    public static final Node READER = kg("reader");
    public static final Node REASON = kg("reason");
    public static final Node REFUSED_FOR = kg("refusedFor");
    public static final Node REFUSED_CLAIM = kg("refusedClaim");
    public static final Node VERSION = kg("version");
    public static final Node REGISTERED_AS = kg("registeredAs");
    public static final Node RELIABILITY = kg("reliability");
    public static final Node REPORTS_ON = kg("reportsOn");
    public static final Node RETRACTED = kg("retracted");
    public static final Node RETRACTION_NOTICE = kg("retractionNotice");
    public static final Node RETRACTS = kg("retracts");
    public static final Node SAID_BY = kg("saidBy");
    public static final Node REACHES = kg("reaches");
    public static final Node SHA256 = kg("sha256");
    public static final Node SIDE = kg("side");
    public static final Node SHOWN_IN = kg("shownIn");
    public static final Node STAGE = kg("stage");
    public static final Node START = kg("start");
    public static final Node SUBJECT_END = kg("subjectEnd");
    public static final Node SUBJECT_START = kg("subjectStart");
    public static final Node WEIGHT = kg("weight");
    public static final Node SUPERSEDED_BY = kg("supersededBy");
    public static final Node UNIT = kg("unit");
    public static final Node VALID_AT = kg("validAt");
    public static final Node AMBIGUITY = kg("Ambiguity");
    public static final Node MERGE = kg("Merge");
    public static final Node INTO = kg("into");
    public static final Node MERGED = kg("merged");
    public static final Node NEAR_MISS = kg("NearMiss");
    public static final Node ON_RELATION = kg("onRelation");
    public static final Node COULD_BE_SUBJECT = kg("couldBeSubject");
    public static final Node COULD_BE_OBJECT = kg("couldBeObject");
    public static final Node MEANT = kg("meant");
    public static final Node RUNNER_UP = kg("runnerUp");
    public static final Node TRIGGER = kg("trigger");
    public static final Node VALID_NOT_BEFORE = kg("validNotBefore");
    public static final Node VALUE = kg("value");
    public static final Node VALUE_TO = kg("valueTo");

    public static final Node PROV_ACTIVITY = prov("Activity");
    public static final Node PROV_ENDED = prov("endedAtTime");
    public static final Node PROV_ENTITY = prov("Entity");
    public static final Node PROV_GENERATED = prov("generated");
    public static final Node PROV_INVALIDATED_BY = prov("wasInvalidatedBy");
    public static final Node PROV_STARTED = prov("startedAtTime");
    public static final Node PROV_USED = prov("used");
    public static final Node PROV_DERIVED_FROM = prov("wasDerivedFrom");
    public static final Node PROV_PRIMARY_SOURCE = prov("hadPrimarySource");
    public static final Node SOFTWARE_VERSION = NodeFactory.createURI(SCHEMA + "softwareVersion");

    private Terms() {}

    public static Node kg(String local) {
        return NodeFactory.createURI(Ontology.NAMESPACE + local);
    }

    private static Node prov(String local) {
        return NodeFactory.createURI(PROV + local);
    }
}

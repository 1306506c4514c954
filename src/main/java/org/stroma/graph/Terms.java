package org.stroma.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stroma.model.Ontology;

/// Terms of the graph that Jena does not list.
final class Terms {

    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String SCHEMA = "https://schema.org/";

    private static final String BIBO = "http://purl.org/ontology/bibo/";

    static final Node DOI = NodeFactory.createURI(BIBO + "doi");
    static final Node PMID = NodeFactory.createURI(BIBO + "pmid");

    static final Node CLAIM = kg("Claim");
    static final Node CONFLICT = kg("Conflict");
    static final Node CONFLICT_SIDE = kg("ConflictSide");
    static final Node DOCUMENT = kg("Document");
    static final Node EVIDENCE = kg("Evidence");
    static final Node LINEAGE = kg("Lineage");
    static final Node MEASUREMENT = kg("Measurement");
    static final Node RULE = kg("Rule");
    static final Node READER_CLASS = kg("Reader");
    static final Node REFUSAL = kg("Refusal");
    static final Node RUN = kg("Run");
    static final Node STUDY = kg("Study");
    static final Node VERDICT = kg("Verdict");
    static final Node STUDY_PAIR = kg("StudyPair");

    static final Node ABOUT = kg("about");
    static final Node BELIEF = kg("belief");
    static final Node BELIEF_OTHERWISE = kg("beliefOtherwise");
    static final Node BETWEEN = kg("between");
    static final Node BOUND = kg("bound");
    static final Node CERTAINTY = kg("certainty");
    static final Node CONFIDENCE = kg("confidence");
    static final Node COUNTS = kg("counts");
    static final Node CUE = kg("cue");
    static final Node DOCUMENTS = kg("documents");
    static final Node ENCODED_BY = kg("encodedBy");
    static final Node END = kg("end");
    static final Node EVIDENCE_FOR = kg("evidenceFor");
    static final Node FILE_NAME = kg("fileName");
    static final Node FOUND_BY = kg("foundBy");
    static final Node HAS_EVIDENCE = kg("hasEvidence");
    static final Node HYPOTHESIS = kg("hypothesis");
    static final Node HYPOTHESIS_EVIDENCE = kg("hypothesisEvidence");
    static final Node IN_LINEAGE = kg("lineage");
    static final Node IN_PART = kg("inPart");
    static final Node JUDGED = kg("judged");
    static final Node JUDGED_RIGHT = kg("judgedRight");
    static final Node JUDGEMENT = kg("judgement");
    static final Node INTERVAL_HIGH = kg("intervalHigh");
    static final Node INTERVAL_LOW = kg("intervalLow");
    static final Node MEMBER = kg("member");
    static final Node VARIANT = kg("Variant");
    static final Node VARIANT_OF = kg("variantOf");
    static final Node HGVS = kg("hgvs");
    static final Node HEAD_PROCESS = kg("headProcess");
    static final Node PARTICIPANT = kg("participant");
    static final Node OBJECT_END = kg("objectEnd");
    static final Node OBJECT_START = kg("objectStart");
    static final Node ON_CLAIM = kg("onClaim");
    static final Node ON_DOCUMENT = kg("onDocument");
    static final Node EARLIEST = kg("earliest");
    static final Node LATEST = kg("latest");
    static final Node ON_PROPERTY = kg("onProperty");
    static final Node ORIGINS = kg("origins");
    static final Node OTHER_FILE_NAME = kg("otherFileName");
    static final Node PAIRS = kg("pairs");
    static final Node OUT_OF = kg("outOf");
    static final Node POLARITY = kg("polarity");
    static final Node POSSIBLY_SAME = kg("possiblySameStudyAs");
    static final Node PRIOR = kg("prior");
    static final Node PUBLICATION_STATUS = kg("publicationStatus");
    static final Node QUANTITY = kg("quantity");
    static final Node QUOTE = kg("quote");
    static final Node READER = kg("reader");
    static final Node REASON = kg("reason");
    static final Node REFUSED_FOR = kg("refusedFor");
    static final Node REFUSED_CLAIM = kg("refusedClaim");
    static final Node VERSION = kg("version");
    static final Node REGISTERED_AS = kg("registeredAs");
    static final Node RELIABILITY = kg("reliability");
    static final Node REPORTS_ON = kg("reportsOn");
    static final Node RETRACTED = kg("retracted");
    static final Node RETRACTION_NOTICE = kg("retractionNotice");
    static final Node RETRACTS = kg("retracts");
    static final Node SAID_BY = kg("saidBy");
    static final Node REACHES = kg("reaches");
    static final Node SHA256 = kg("sha256");
    static final Node SIDE = kg("side");
    static final Node SHOWN_IN = kg("shownIn");
    static final Node STAGE = kg("stage");
    static final Node START = kg("start");
    static final Node SUBJECT_END = kg("subjectEnd");
    static final Node SUBJECT_START = kg("subjectStart");
    static final Node WEIGHT = kg("weight");
    static final Node SUPERSEDED_BY = kg("supersededBy");
    static final Node UNIT = kg("unit");
    static final Node VALID_AT = kg("validAt");
    static final Node AMBIGUITY = kg("Ambiguity");
    static final Node MERGE = kg("Merge");
    static final Node INTO = kg("into");
    static final Node MERGED = kg("merged");
    static final Node NEAR_MISS = kg("NearMiss");
    static final Node ON_RELATION = kg("onRelation");
    static final Node COULD_BE_SUBJECT = kg("couldBeSubject");
    static final Node COULD_BE_OBJECT = kg("couldBeObject");
    static final Node MEANT = kg("meant");
    static final Node RUNNER_UP = kg("runnerUp");
    static final Node TRIGGER = kg("trigger");
    static final Node VALID_NOT_BEFORE = kg("validNotBefore");
    static final Node VALUE = kg("value");
    static final Node VALUE_TO = kg("valueTo");

    static final Node PROV_ACTIVITY = prov("Activity");
    static final Node PROV_ENDED = prov("endedAtTime");
    static final Node PROV_ENTITY = prov("Entity");
    static final Node PROV_GENERATED = prov("generated");
    static final Node PROV_INVALIDATED_BY = prov("wasInvalidatedBy");
    static final Node PROV_STARTED = prov("startedAtTime");
    static final Node PROV_USED = prov("used");
    static final Node PROV_DERIVED_FROM = prov("wasDerivedFrom");
    static final Node PROV_PRIMARY_SOURCE = prov("hadPrimarySource");
    static final Node SOFTWARE_VERSION = NodeFactory.createURI(SCHEMA + "softwareVersion");

    private Terms() {}

    static Node kg(String local) {
        return NodeFactory.createURI(Ontology.NAMESPACE + local);
    }

    private static Node prov(String local) {
        return NodeFactory.createURI(PROV + local);
    }
}

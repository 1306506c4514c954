package org.stroma.query.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// CURIEs and the IRIs they stand for, by Biolink's prefix map. Prefixes are read in any case.
public final class Prefixes {

    private static final String OBO = "http://purl.obolibrary.org/obo/";
    private static final String IDENTIFIERS = "http://identifiers.org/";
    private static final Map<String, String> NAMESPACES = namespaces();

    private Prefixes() {}

    /// The IRI of a CURIE with a known prefix.
    public static Optional<String> expand(String curie) {
        int colon = curie.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String prefix = curie.substring(0, colon).toLowerCase(Locale.ROOT);
        return NAMESPACES.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(prefix))
                .findFirst()
                .map(entry -> entry.getValue() + curie.substring(colon + 1));
    }

    /// The CURIE of an IRI where there is one, else the IRI.
    public static String shorten(String iri) {
        for (Map.Entry<String, String> entry : NAMESPACES.entrySet()) {
            if (iri.startsWith(entry.getValue())) {
                return entry.getKey() + ":" + iri.substring(entry.getValue().length());
            }
        }
        return iri;
    }

    /// All known prefixes and what they stand for, in the order in which they are tried.
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(NAMESPACES);
    }

    private static Map<String, String> namespaces() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("kg", "https://w3id.org/stroma/ontology#");
        namespaces.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        namespaces.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        namespaces.put("skos", "http://www.w3.org/2004/02/skos/core#");
        namespaces.put("dcterms", "http://purl.org/dc/terms/");
        namespaces.put("prov", "http://www.w3.org/ns/prov#");
        namespaces.put("owl", "http://www.w3.org/2002/07/owl#");
        namespaces.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        namespaces.put("sh", "http://www.w3.org/ns/shacl#");
        namespaces.put("void", "http://rdfs.org/ns/void#");
        namespaces.put("biolink", "https://w3id.org/biolink/vocab/");
        for (String ontology : new String[] {
            "CHEBI", "CL", "CLO", "UBERON", "DOID", "FMA", "GO", "MONDO", "HP", "NCIT", "OMIM", "PR", "NCBITaxon"
        }) {
            namespaces.put(ontology, OBO + ontology + "_");
        }
        namespaces.put("HGNC", IDENTIFIERS + "hgnc/");
        namespaces.put("HGNC.FAMILY", IDENTIFIERS + "hgnc.family/");
        namespaces.put("NCBIGene", IDENTIFIERS + "ncbigene/");
        namespaces.put("DBSNP", IDENTIFIERS + "dbsnp/");
        namespaces.put("FPLX", IDENTIFIERS + "fplx/");
        namespaces.put("CVCL", IDENTIFIERS + "cellosaurus/CVCL_");
        namespaces.put("CHEMBL.COMPOUND", IDENTIFIERS + "chembl.compound/");
        namespaces.put("UMLS", IDENTIFIERS + "umls/");
        namespaces.put("EFO", "http://www.ebi.ac.uk/efo/EFO_");
        namespaces.put("orphanet", "http://www.orpha.net/ORDO/Orphanet_");
        namespaces.put("DRUGBANK", IDENTIFIERS + "drugbank/");
        namespaces.put("MESH", "http://id.nlm.nih.gov/mesh/");
        namespaces.put("UniProtKB", "http://purl.uniprot.org/uniprot/");
        namespaces.put("ROR", "https://ror.org/");
        namespaces.put("PMID", "http://www.ncbi.nlm.nih.gov/pubmed/");
        namespaces.put("doi", "https://doi.org/");
        return namespaces;
    }
}

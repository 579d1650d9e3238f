package nl.tijdig.berichten.ijw.vorm;

/**
 * A class of a message, which is handed over as soon as it was read. In iJw its elements stand in
 * the namespace of the message; a record that is none is a composed data type (CDT), whose elements
 * stand in the namespace of the basisschema.
 */
public interface Berichtklasse {}

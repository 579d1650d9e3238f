package nl.tijdig.berichten.ijw.vorm;

/**
 * A class of a message: its elements stand in the namespace of the message. A record that is none
 * is a composed data type (CDT), whose elements stand in the namespace of the basisschema.
 */
public interface Berichtklasse {}

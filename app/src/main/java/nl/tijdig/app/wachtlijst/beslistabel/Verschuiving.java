package nl.tijdig.app.wachtlijst.beslistabel;

import org.jspecify.annotations.Nullable;

/**
 * A child that another table would put in another class.
 *
 * @param nummer of the dossier
 * @param oud the class that holds now
 * @param nieuw null when it must be judged anew, because something is asked that nobody answered
 */
record Verschuiving(String nummer, String oud, @Nullable String nieuw) {}

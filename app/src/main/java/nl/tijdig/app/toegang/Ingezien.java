package nl.tijdig.app.toegang;

/**
 * A page shows one child that its address does not name; the inzagelog gets a line for that child
 * before it is shown.
 *
 * @param dossier number of the dossier
 */
public record Ingezien(String dossier) {}

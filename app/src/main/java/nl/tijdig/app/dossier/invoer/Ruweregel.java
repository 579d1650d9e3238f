package nl.tijdig.app.dossier.invoer;

import tools.jackson.databind.node.ObjectNode;

/**
 * One fact as it stands in a file.
 *
 * @param nummer line on which it begins, from 1
 * @param velden the values; of CSV all are text, and empty cells are left out
 */
record Ruweregel(long nummer, ObjectNode velden, boolean isCsv) {}

/**
 * A dossier and the gebeurtenissen (facts) in it: what has happened around one measure for one
 * child.
 */
@NullMarked
package nl.tijdig.kern.dossier;

import org.jspecify.annotations.NullMarked;

/** What follows from the facts of a dossier, stored so that lists find it. */
@NullMarked
package nl.tijdig.app.dossier.gevolgen;

import org.jspecify.annotations.NullMarked;

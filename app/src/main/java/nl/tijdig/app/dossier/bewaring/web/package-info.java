/** The pages on how long dossiers are kept. */
@NullMarked
package nl.tijdig.app.dossier.bewaring.web;

import org.jspecify.annotations.NullMarked;

/** The page with the dossiers that need attention. */
@NullMarked
package nl.tijdig.app.werkvoorraad.web;

import org.jspecify.annotations.NullMarked;

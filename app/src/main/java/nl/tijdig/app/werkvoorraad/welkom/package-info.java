/** The page of one's own for roles that work in no dossier: what Tijdig is for them. */
@NullMarked
package nl.tijdig.app.werkvoorraad.welkom;

import org.jspecify.annotations.NullMarked;

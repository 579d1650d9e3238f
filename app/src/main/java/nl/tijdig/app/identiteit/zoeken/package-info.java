/** Finds a child by number, own code, name or burgerservicenummer. */
@NullMarked
package nl.tijdig.app.identiteit.zoeken;

import org.jspecify.annotations.NullMarked;

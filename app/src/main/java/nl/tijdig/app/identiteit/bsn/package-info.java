/** The burgerservicenummer and the date of birth of a child, in one table. */
@NullMarked
package nl.tijdig.app.identiteit.bsn;

import org.jspecify.annotations.NullMarked;

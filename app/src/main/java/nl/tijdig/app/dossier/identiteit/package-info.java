/** Who a child is: the burgerservicenummer and the date of birth, in one table. */
@NullMarked
package nl.tijdig.app.dossier.identiteit;

import org.jspecify.annotations.NullMarked;

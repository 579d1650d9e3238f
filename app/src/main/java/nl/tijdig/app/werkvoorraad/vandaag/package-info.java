/** The page with the children who need attention, worst first. */
@NullMarked
package nl.tijdig.app.werkvoorraad.vandaag;

import org.jspecify.annotations.NullMarked;

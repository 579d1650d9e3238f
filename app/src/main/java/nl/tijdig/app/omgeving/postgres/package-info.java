/**
 * The PostgreSQL that comes with the product: started on a data directory that nobody else uses.
 */
@NullMarked
package nl.tijdig.app.omgeving.postgres;

import org.jspecify.annotations.NullMarked;
